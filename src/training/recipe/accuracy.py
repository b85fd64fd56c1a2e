"""Stage `accuracy`: the page of dev figures, from the enriched records of stage `articles` and nothing else.

Beside each figure stand those of the first two versions and published ones where there are any (`references.tsv`).
Calibration: of mentions with a score about x, the share that is right should be x.
"""
from pathlib import Path

import numpy as np

from . import scores
from .articles import numbered
from .curves import reliability
from .enriched import sureness
from .evaluate import figure_of, macro, pooled_over
from .score import records_of, table

KINDS = ("ner", "ntrex", "polarity", "sentiment", "topics")
CYRILLIC = {"be", "bg", "kk", "ky", "mk", "mn", "ru", "sr-Cyrl", "uk"}
UNSPACED = {"ja", "km", "lo", "my", "th", "zh", "zh-Hant"}
OTHER = {"am", "ar", "bn", "el", "fa", "gu", "he", "hi", "hy", "ka", "kn", "ko", "ml", "mr", "ne", "pa", "ps", "sd", "si",
         "ta", "te", "ug", "ur", "yi"}
MEANS = (("ner", "names", "names, mean of the sets"), ("ntrex", "names", "names in `ntrex`, mean of the languages"),
         ("polarity", "text", "polarity of sentences, together"), ("polarity", "name", "polarity of names, together"),
         ("topics", "topics", "topics of articles, together"))


def group_of(name):
    """Which scripts a set is written in."""
    language = name.split("/")[1].split("_")[0]
    for group, members in (("Cyrillic", CYRILLIC), ("without spaces", UNSPACED), ("other scripts", OTHER)):
        if language in members:
            return group
    return "Latin"


def references():
    """{set and part: (first version, second version, published figure with its source)}."""
    lines = Path(__file__).with_name("references.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") + ["", "", ""] for line in lines if line and not line.startswith("#"))
    return {r[0]: (r[1], r[2], f"{r[3]} ({r[4]})" if r[3] else "") for r in rows}


def certainties(corpora, records, kinds=("ner",), limit=0):
    """{group: (scores, right)} of all mentions in sets that annotate their types."""
    out = {}
    for identity, labelled in numbered(corpora, kinds, limit):
        record = records.get(identity)
        if not record or labelled.names is None:
            continue
        said, right = out.setdefault(group_of(identity.split("#")[0]), ([], []))
        for span, score in sureness(record, labelled.text).items():
            if labelled.bits >> span[2] & 1:
                said.append(score)
                right.append(span in set(labelled.names))
    return {group: (np.array(s), np.array(r, bool)) for group, (s, r) in sorted(out.items()) if s}


def page(figures, seen, certain, command):
    """The Markdown page."""
    known = references()
    lines = ["# Accuracy", "",
             "Figures of the shipped package on open dev sets, through its command line; names by exact span and type. In",
             f"brackets the middle 95% of a bootstrap over texts. Made by `{command}` (`src/training/README.md`).", "",
             "Texts: " + ", ".join(f"{n} {what}" for what, n in sorted(seen.items())) + ".", "",
             "| | this version |", "|---|--:|"]
    for kind, part, called in MEANS:
        rows = pooled_over(figures, kind, part)
        if rows:
            value = figure_of(kind, part)[1](rows) if called.endswith("together") else macro(figures, kind, part)
            lines.append(f"| {called} | {value:.1f} |")
    lines += ["", "| set | figure | first version | second version | this version | published |", "|---|---|--:|--:|--:|---|"]
    for name in figures:
        for part, rows in sorted(figures[name].items()):
            called, figure = figure_of(name, part)
            first, second, published = known.get(f"{name} {part}", ("", "", ""))
            value = "%.1f (%.1f to %.1f)" % scores.interval(figure, rows)
            lines.append(f"| {name} | {part}, {called} | {first} | {second} | {value} | {published} |")
    lines += ["", "## Are the scores of mentions probabilities?", "",
              "Expected calibration error, 15 bins, over all mentions of the sets of names; the curve is in",
              "`accuracy-names.svg`.", "", "| languages in | mentions | error, % |", "|---|--:|--:|"]
    lines += [f"| {group} | {len(s)} | {scores.calibration_error(s, r):.1f} |" for group, (s, r) in certain.items()]
    return "\n".join(lines) + "\n"


def arguments(parser):
    parser.add_argument("corpora")
    parser.add_argument("enriched", help="NDJSON of enriched records")
    parser.add_argument("target", help="the page to write, accuracy.md; its curve is written beside it")
    parser.add_argument("--limit", type=int, default=0, help="as given to stage `articles`")


def run(o):
    figures, seen = table(o.corpora, o.enriched, KINDS, o.limit)
    certain = certainties(o.corpora, records_of(o.enriched), limit=o.limit)
    target = Path(o.target)
    target.write_text(page(figures, seen, certain, "python -m recipe accuracy"), encoding="utf-8")
    target.with_name(target.stem + "-names.svg").write_text(reliability(certain), encoding="utf-8")
    print(target.read_text(encoding="utf-8"))
