"""Stage `commonwords`: the most frequent words of each language, and how much of its texts they make up.

Half of the words of any text are among a few hundred of its language; where they are hardly any, a text is in some other
language, however much its letters look like this one.
"""
import re
from collections import Counter, defaultdict

import numpy as np

from .plain import folded
from .tongues import UNKNOWN, corpus_texts, declarations

LEAST_WORDS, SET_WORDS = 1200, 5000
"""A language with fewer words of text is left out; more of one kind of text do not count for more."""
LEAST_IN_TEXT = 15
DECLARATION = {"count": .3, "share": .85}
"""The Declaration says the same few words again and again: what it counts beside news, and what is left of a share that was
measured on nothing else."""
UNSPACED = set("bo dz ja km lo my shn th wuu yue zh".split())
HEAD = """# The most frequent words of each language, by the training's stage `commonwords`. Columns, parted by
# tabs: code; their share of the words of a text; the words.
"""


def words(text):
    """The words of a plain text in small letters, parted at apostrophes too."""
    return [word for word in re.split("[ ']", bytes(folded(text)).decode("utf-16-le", "replace")) if word]


def frequent(texts, most):
    """(the `most` most frequent words, mean share of them in a text) of [(kind, words)], or None where there is too little."""
    counts = defaultdict(Counter)
    for kind, found in texts:
        counts[kind].update(found)
    if sum(count.total() for count in counts.values()) < LEAST_WORDS:
        return None
    all_kinds = Counter()
    for kind, count in counts.items():
        weight = min(count.total(), SET_WORDS) / count.total() * (DECLARATION["count"] if kind == "udhr" else 1)
        for word, number in count.items():
            all_kinds[word] += number * weight
    chosen = [word for word, _ in sorted(all_kinds.items(), key=lambda item: (-item[1], item[0]))[:most]]
    shares = [sum(word in set(chosen) for word in found) / len(found) for _, found in texts if len(found) >= LEAST_IN_TEXT]
    share = float(np.mean(shares)) * (DECLARATION["share"] if set(counts) == {"udhr"} else 1) if shares else 0
    return (chosen, share) if share else None


def arguments(parser):
    parser.add_argument("corpora")
    parser.add_argument("target", help="common-words.tsv")
    parser.add_argument("--declarations", required=True, help="the unpacked package udhr")
    parser.add_argument("--codes", required=True, help="languages.tsv of the service: what the models know")
    parser.add_argument("--most", type=int, default=200, help="words a language")


def run(o):
    with open(o.codes, encoding="utf-8") as lines:
        codes = {line.split("\t")[1] for line in lines if not line.startswith("#")}
    texts = defaultdict(list)
    for text in [*corpus_texts(o.corpora, "train"), *declarations(o.declarations, codes, "train")]:
        if text.code in codes and text.code not in UNSPACED | {UNKNOWN} and not text.aside:
            texts[text.code].append((text.kind, words(text.text)))
    with open(o.target, "w", encoding="utf-8", newline="\n") as out:
        out.write(HEAD)
        for code in sorted(texts):
            found = frequent(texts[code], o.most)
            if found:
                out.write(f"{code}\t{found[1]:.3f}\t{' '.join(found[0])}\n")
