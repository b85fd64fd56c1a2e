"""The corpora's record formats as one: a text with what is known of it."""
import zlib
from dataclasses import dataclass, field
from pathlib import Path

from .arrays import CLASS, NAME, TEXT, TOPICS
from .corpora import KNOWN, files, language_of, records
from .labels import CLASSES, POLARITY, TYPES, type_bits
from .labels import TOPICS as CODES

HELD_OUT = 12                      # every twelfth labelled polarity record fits calibration and is not trained on
LEFT_OUT = {"en_persent"}          # offered for research only: nothing shipped is made from it
TWEETS = 250                       # tweets taken of each set: they say little about news


@dataclass(frozen=True)
class Labelled:
    """names: (begin, end, type index) or None; pools: (kind, begin or None for all, end, label); place: (document, number);
    doubtful: (begin, end) of what is marked but is no name or is cut wrongly, so that nothing is known of its pieces."""
    text: str
    names: list | None = None
    bits: int = 0
    pools: list = field(default_factory=list)
    place: tuple = (None, -1)
    doubtful: list = field(default_factory=list)


def held_out(record):
    """Whether a record is kept for calibration: by a hash, the same in every run."""
    return zlib.crc32(str(record["id"]).encode()) % HELD_OUT == 0


def named(r, polarity=None, topics=None, doubts=False):
    """A record of ner, polarity or ntrex; `polarity` is the record that holds its polarity, where another does.

    With `doubts`, a name whose polarity is null is one that the labeller would not call a name.
    """
    judged, pools = polarity or r, []
    if judged.get("polarity"):
        pools.append((TEXT, None, None, POLARITY[judged["polarity"]]))
        pools += [(NAME, e["b"], e["e"], POLARITY[e["polarity"]]) for e in judged["entities"] if e.get("polarity")]
    if topics:
        pools.append((TOPICS, None, None, topics))
    names = [(e["b"], e["e"], TYPES.index(e["type"])) for e in r["entities"] if e["type"] in TYPES]
    number = r.get("n", -1)
    place = (r["doc"], number) if "doc" in r and isinstance(number, int) else (None, -1)
    doubtful = [(e["b"], e["e"]) for e in judged["entities"] if doubts and e.get("polarity", "") is None]
    return Labelled(r["text"], names if r["types"] else None, type_bits(r["types"]), pools, place, doubtful)


def opinion(r):
    """A record of sentiment: about the text, or about one target in it."""
    target = r["target"]
    pool = (NAME, target["b"], target["e"]) if target else (TEXT, None, None)
    return Labelled(r["text"], pools=[(*pool, POLARITY[r["label"]])])


def topic_bits(codes):
    return sum(1 << CODES.index(c) for c in codes)


def sets(corpora, part):
    """(kind/name, [Labelled]) of every set of a part, in a fixed order."""
    judged = {r["id"]: r for _, path in files(corpora, "polarity", part) for r in records(path)}
    for name, path in files(corpora, "ner", part):
        yield f"ner/{name}", [named(r, judged.get(r["id"]) if part == "train" and not held_out(r) else None, doubts=part == "train")
                              for r in records(path)]
    for name, path in files(corpora, "polarity", part):
        yield f"polarity/{name}", [named(r, doubts=part == "train") for r in records(path) if part == "dev" or not held_out(r)]
    if part == "train":
        for name, path in files(corpora, "polarity", part):
            yield f"held/{name}", [named(r) for r in records(path) if held_out(r)]
    topics = {r["id"]: topic_bits(r["topics"]) for r in records(Path(corpora, "topics", f"{part}.jsonl.gz"))}
    for name, path in files(corpora, "ntrex", part):
        if language_of(name) in KNOWN:
            asked = topics if part == "train" else {}      # in dev topics are asked of whole articles
            yield f"ntrex/{name}", [named(r, topics=asked.get(f"ntrex:{r['doc']}")) for r in records(path)]
    for name, path in files(corpora, "sentiment", part):
        if name in LEFT_OUT:
            continue
        rows = records(path)
        cut = part == "train" and ("afrisenti" in name or "nusax" in name)
        yield f"sentiment/{name}", [opinion(r) for r in (rows[:TWEETS] if cut else rows)]
    yield from articles(corpora, topics)
    if part == "train":
        yield from plain(corpora)
    else:
        yield "topics/en_ntrex", joined(records(Path(corpora, "ntrex", part, "en_ntrex.jsonl.gz")), topics)
    for path in sorted(Path(corpora, "sib200").glob("*.jsonl.gz")):
        language = path.name[:-len(".jsonl.gz")]
        if language in KNOWN:
            yield f"sib200/{language}_sib", [Labelled(r["text"], pools=[(CLASS, None, None, CLASSES[r["class"]])])
                                             for r in records(path) if r["part"] == part]


def articles(corpora, topics, characters=1200):
    """Title and beginning of the articles with known topics, a set a language."""
    known = {}
    for r in records(Path(corpora, "load", "articles.jsonl.gz")):
        if r["id"] in topics:
            known.setdefault(r.get("language") or "und", []).append(
                Labelled(whole(r)[:characters], pools=[(TOPICS, None, None, topics[r["id"]])]))
    for language in sorted(known):
        yield f"topics/{language}_load", known[language]


def joined(sentences, topics, characters=1200):
    """The articles of ntrex, from their sentences."""
    texts = {}
    for r in sorted(sentences, key=lambda r: r["n"]):
        texts.setdefault(r["doc"], []).append(r["text"])
    return [Labelled(" ".join(t)[:characters], pools=[(TOPICS, None, None, topics[f"ntrex:{doc}"])])
            for doc, t in sorted(texts.items()) if f"ntrex:{doc}" in topics]


def plain(corpora, characters=6000):
    """Beginnings of articles without labels, for a teacher to speak of; those of the dev topics are left out."""
    reserved = {r["id"] for r in records(Path(corpora, "topics", "dev.jsonl.gz"))}
    texts = {}
    for r in records(Path(corpora, "load", "articles.jsonl.gz")):
        if r["id"] not in reserved:
            texts.setdefault(r.get("language") or "und", []).append(Labelled(whole(r)[:characters]))
    for language in sorted(texts):
        yield f"plain/{language}_load", texts[language]


def whole(article):
    return "\n\n".join(t for t in (article.get("title"), article.get("body")) if t)
