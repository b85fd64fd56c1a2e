"""What the encoder says about a piece, as numbers: the layout of its logits, and spans to and from BIO tags."""

TYPES = ["PERSON", "ORGANIZATION", "LOCATION", "EVENT", "PRODUCT"]
POLARITY = {"negative": 0, "neutral": 1, "positive": 2}
TOPICS = [f"{n:02d}000000" for n in range(1, 18)]          # IPTC Media Topics, top level
CLASSES = {"entertainment": 0, "travel": 9, "politics": 10, "sports": 14, "health": 6,
           "science/technology": 12, "geography": 17}     # SIB-200 classes as places among the topic logits

NAMES = slice(0, 11)              # O, then B- and I- of each type
TEXT_POLARITY = slice(11, 14)     # mean over the pieces of a sentence or more, then softmax
NAME_POLARITY = slice(14, 17)     # mean over the pieces of a mention, then softmax
TOPIC = slice(17, 35)             # mean over the pieces of an article, then a sigmoid each; the last is geography
LOGITS = 35

UNKNOWN = -1                      # tag of a piece about whose name nothing is known


def type_bits(types):
    """The annotated types of a set as a bit mask; types that the encoder does not know are left out."""
    return sum(1 << TYPES.index(t) for t in types if t in TYPES)


def pieces_of(text, offsets, begin, end):
    """(first, one past the last) piece that shares a character other than white space with [begin, end), or None.

    Offsets are code points; the reference tokenizer gives the mark of a word the blank before it.
    """
    hits = []
    for i, (b, e) in enumerate(offsets):
        while b < e and text[b].isspace():
            b += 1
        if max(b, begin) < min(e, end):
            hits.append(i)
    return (hits[0], hits[-1] + 1) if hits else None


def tagged(length, spans):
    """BIO tags of `length` pieces from (first, end, type index) spans."""
    tags = [0] * length
    for first, end, kind in spans:
        tags[first:end] = [2 + 2 * kind] * (end - first)
        tags[first] = 1 + 2 * kind
    return tags


def spans_of(tags):
    """(first, end, type index) of each name in BIO tags; an I- that continues nothing opens a name."""
    spans, first, kind = [], None, None
    for i, tag in enumerate([*tags, 0]):
        tag = int(tag)
        if first is not None and (tag <= 0 or tag % 2 == 1 or (tag - 1) // 2 != kind):
            spans.append((first, i, kind))
            first = None
        if tag > 0 and first is None:
            first, kind = i, (tag - 1) // 2
    return spans
