"""What an enriched record says about a dev text, in the dev text's own offsets and labels."""
from .labels import POLARITY, TOPICS, TYPES

NAMES_OF_TYPES = {**{t: t for t in TYPES}, "COMMERCIAL_ITEM": "PRODUCT"}
NEUTRAL = POLARITY["neutral"]


def way_back(original, published):
    """Index in `original` of each character of `published` that is not blank, or None if other characters differ."""
    ours = [i for i, c in enumerate(original) if not c.isspace()]
    theirs = [i for i, c in enumerate(published) if not c.isspace()]
    if [original[i] for i in ours] != [published[i] for i in theirs]:
        return None
    return dict(zip(theirs, ours))


def spans(record, original):
    """(begin, end, type index), entity and mention of each mention in the text's own offsets, or None where the text itself was changed."""
    back = way_back(original, record["text"]["value"])
    if back is None:
        return None
    return [((back[m["beginOffset"]], back[m["endOffset"] - 1] + 1, TYPES.index(NAMES_OF_TYPES[e["type"]])), e, m)
            for e in record.get("entities", []) if e["type"] in NAMES_OF_TYPES for m in e["mentions"]
            if m["beginOffset"] in back and m["endOffset"] - 1 in back]


def mentions(record, original):
    """{span: polarity} of the record's mentions, or None where the text itself was changed."""
    found = spans(record, original)
    return None if found is None else {span: polarity(m.get("sentiment") or e.get("sentiment")) for span, e, m in found}


def sureness(record, original):
    """{span: score} of the record's mentions; nothing where the text itself was changed."""
    return {span: m["score"] for span, _, m in spans(record, original) or []}


def polarity(sentiment):
    """MIXED, SKIPPED and nothing said count as neutral."""
    return POLARITY.get(((sentiment or {}).get("label") or "").lower(), NEUTRAL)


def nearest(found, begin, end):
    """The span that shares most of [begin, end), or None where none does."""
    shared = {span: min(end, span[1]) - max(begin, span[0]) for span in found}
    best = max(shared, key=shared.get, default=None)
    return best if best and shared[best] > 0 else None


def polarity_at(found, begin, end):
    """Polarity of the mention that shares most of [begin, end); neutral where none does."""
    return found.get(nearest(found, begin, end), NEUTRAL)


def topic_bits(record):
    return sum(1 << TOPICS.index(t["code"]) for t in record.get("topics", []) if t["code"] in TOPICS)
