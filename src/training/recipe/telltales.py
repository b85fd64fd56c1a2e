"""Stage `telltales`: the words that tell neighbouring languages apart, a table for the service.

Of each group the words that say most, as the sum over its languages of rate × log(rate / largest rate). Names would tell the
news of one country from another's and not the languages, so a word must be seen in small letters in several sentences.
"""
import re
from collections import Counter
from pathlib import Path

import numpy as np

from .corpora import files, records
from .tongues import code_of, is_aside

GROUPS = ("id ms", "hr sr bs", "da no nn", "es pt gl ca", "cs sk", "af nl", "zu xh nd", "zh yue")
WEIGHT, FLOOR, SENTENCES = .5, 4, 6
"""Chosen on texts kept aside and on dev texts: what a word's log odds count beside the n-grams', and how much one word may say."""
PRIORS = {"id ms": (0, -1), "hr sr bs": (-.5, 0, -.5)}
"""What is added before any word is read. Indonesian is far more frequent in news than Malay; the n-grams alone take Serbian in
Latin script for Croatian twice as often as the other way about, since most Serbian that they saw was in Cyrillic."""
ANY = "*"
HEAD = """# Words by which close languages are told apart, by the training's stage `telltales`. Columns, parted by
# tabs: the languages; the word, or the character, or * for any text; what it adds to the score of each
# language.
"""
TOKEN = re.compile(r"[\u4e00-\u9fff\u3400-\u4dbf]|[^\W\d_\u4e00-\u9fff\u3400-\u4dbf]+")


def tokens(text):
    """Runs of letters in small letters; of Chinese, each character."""
    return [token.lower() for token in TOKEN.findall(text)]


def texts_of(corpora, code, most=3000):
    """Of Chinese those in traditional characters, as Cantonese has them: the characters' form says nothing."""
    for kind in ("ntrex", "ner"):
        for name, path in files(corpora, kind, "train"):
            tag = name.split("_")[0]
            if code_of(tag) == code and tag != "zh":
                yield from (r["text"] for r in records(path)[:most] if not is_aside(r.get("doc") or r["id"]))
    for path in sorted(Path(corpora, "sib200").glob("*.jsonl.gz")):
        tag = path.name.split(".")[0]
        if code_of(tag) == code and tag != "zh":
            yield from (r["text"] for r in records(path) if r["part"] == "train" and not is_aside(r["id"]))


def learn(texts, most):
    """(word, log odds of each language against the likeliest) of the `most` words that say most; `texts`: a list a language."""
    counts, seen = [Counter() for _ in texts], Counter()
    for count, of_language in zip(counts, texts):
        for text in of_language:
            found = TOKEN.findall(text)
            count.update(token.lower() for token in found)
            seen.update({token for token in found if not token[0].isupper()})
    totals = np.array([count.total() for count in counts], float)
    said = []
    for word, sentences in seen.items():
        if sentences >= SENTENCES:
            rate = (np.array([count[word] for count in counts]) + .5) / totals * 1e4
            logs = np.log(rate + .05)
            logs = np.maximum(logs - logs.max(), -FLOOR)
            said.append((float((rate * (logs - logs.mean())).sum()), word, logs))
    said.sort(key=lambda row: (-row[0], row[1]))
    return [(word, logs) for _, word, logs in said[:most]]


def latin_only(code, text):
    """Serbian and Bosnian in Cyrillic need no words."""
    return code == "zh" or code == "yue" or not re.search("[\u0400-\u04ff]", text)


def arguments(parser):
    parser.add_argument("corpora")
    parser.add_argument("target", help="telltales.tsv")
    parser.add_argument("--most", type=int, default=100, help="words a language")


def run(o):
    with open(o.target, "w", encoding="utf-8", newline="\n") as out:
        out.write(HEAD)
        for group in GROUPS:
            codes = group.split(" ")
            if group in PRIORS:
                out.write(row(group, ANY, PRIORS[group]))
            texts = [[t for t in texts_of(o.corpora, code) if latin_only(code, t)] for code in codes]
            for word, logs in learn(texts, o.most * len(codes)):
                out.write(row(group, word, logs * WEIGHT))


def row(group, word, weights):
    return f"{group}\t{word}\t{' '.join(f'{x:.2f}' for x in weights)}\n"
