"""Stage `accuracy`: the page of dev figures, from the enriched records of stage `articles` and nothing else.

Beside each figure stand those of the first two versions and published ones where there are any (`references.tsv`).
Calibration: of names with a score about x, the share that is right should be x; over the half of the texts that
nothing was fitted on.
"""
from pathlib import Path

from . import scores
from .curves import reliability
from .evaluate import figure_of, macro, pooled_over
from .probabilities import certainties, polarity_certainties
from .score import records_of, table

KINDS = ("ner", "ntrex", "polarity", "sentiment", "topics")
MEANS = (("ner", "names", "names, mean of the sets"), ("ntrex", "names", "names in `ntrex`, mean of the languages"),
         ("polarity", "text", "polarity of sentences, together"), ("polarity", "name", "polarity of names, together"),
         ("topics", "topics", "topics of articles, together"))


def references():
    """{set and part: (first version, second version, published figure with its source)}."""
    lines = Path(__file__).with_name("references.tsv").read_text(encoding="utf-8").splitlines()
    rows = (line.split("\t") + ["", "", ""] for line in lines if line and not line.startswith("#"))
    return {r[0]: (r[1], r[2], f"{r[3]} ({r[4]})" if r[3] else "") for r in rows}


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
    lines += ["", "## Are the scores probabilities?", "",
              "Expected calibration error, 15 bins, over the half of the texts that nothing was fitted on. Names of the",
              "sets of names are drawn in `accuracy-names.svg`. By chance: the mean error of as many scores if each were the",
              "probability that it should be.", "", "| | number | error, % | by chance, % |", "|---|--:|--:|--:|"]
    lines += [f"| {what} | {len(s)} | {scores.calibration_error(s, r):.1f} | {scores.error_by_chance(s):.1f} |"
              for what, (s, r) in certain.items()]
    lines += ["", "![share of names that are right against their score](accuracy-names.svg)", "", "## Accuracy against speed", "",
              "Encoders of 4, 6 and 8 layers after the same short training, by `python -m recipe layers`; why six ship:",
              "[decision 0007](decisions/0007-six-layers-and-windows.md).", "",
              "![names against pieces a second](accuracy-speed.svg)"]
    return "\n".join(lines) + "\n"


def probabilities(corpora, records, limit):
    """{what: (scores, right)} of names by kind of set and script, and of polarities."""
    out = {f"names in {kind}, {script.lower()} script": sample for kind in ("ner", "ntrex")
           for script, sample in certainties(corpora, records, (kind,), False, limit).items()}
    return {**out, **polarity_certainties(corpora, records, limit)}


def arguments(parser):
    parser.add_argument("corpora")
    parser.add_argument("enriched", help="NDJSON of enriched records")
    parser.add_argument("target", help="the page to write, accuracy.md; its curve is written beside it")
    parser.add_argument("--limit", type=int, default=0, help="as given to stage `articles`")


def run(o):
    figures, seen = table(o.corpora, o.enriched, KINDS, o.limit)
    certain = probabilities(o.corpora, records_of(o.enriched), o.limit)
    curves = {what: sample for what, sample in certain.items() if what.startswith("names in ner")}
    target = Path(o.target)
    target.write_text(page(figures, seen, certain, "python -m recipe accuracy"), encoding="utf-8")
    target.with_name(target.stem + "-names.svg").write_text(reliability(curves), encoding="utf-8")
    print(target.read_text(encoding="utf-8"))
