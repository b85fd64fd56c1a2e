"""Stage `score`: figures of the service itself, from the enriched records of stage `articles`.

Names: exact span and type, types that a set annotates. A text that the service changed by more than white space, or did
not answer, counts as if nothing had been found in it. 95% intervals by bootstrap over texts.
"""
import json
from collections import Counter, defaultdict

from . import scores
from .arrays import NAME, TEXT, TOPICS
from .articles import KINDS, numbered
from .enriched import NEUTRAL, mentions, polarity, polarity_at, topic_bits
from .evaluate import figure_of


def rows_of(labelled, record, seen):
    """{part: rows} of one text; `record` is None where the service gave none."""
    found = mentions(record, labelled.text) if record else None
    seen["not answered" if record is None else "text changed" if found is None else "scored"] += 1
    out, found = {}, found or {}
    if labelled.names is not None and labelled.bits:
        gold = set(labelled.names)
        said = {span for span in found if labelled.bits >> span[2] & 1}
        out["names"] = [(len(gold & said), len(said), len(gold))]
    for kind, begin, end, label in labelled.pools:
        if kind == TEXT:
            out.setdefault("text", []).append((label, polarity(record["sentiment"]) if record and "sentiment" in record else NEUTRAL))
        elif kind == NAME:
            out.setdefault("name", []).append((label, polarity_at(found, begin, end)))
        elif kind == TOPICS:
            bits = topic_bits(record or {})
            out["topics"] = [tuple(b.bit_count() for b in (bits & label, bits, label))]
    return out


def records_of(enriched):
    """{id: record} of NDJSON."""
    with open(enriched, encoding="utf-8") as lines:
        return {r["id"]: r for r in map(json.loads, lines)}


def table(corpora, enriched, kinds=KINDS, limit=0):
    """{set: {part: rows}} and counts of what happened to the texts."""
    records = records_of(enriched)
    out, seen = defaultdict(lambda: defaultdict(list)), Counter()
    for identity, labelled in numbered(corpora, kinds, limit):
        for part, rows in rows_of(labelled, records.get(identity), seen).items():
            out[identity.split("#")[0]][part] += rows
    return {name: scores.with_names(parts) for name, parts in out.items()}, seen


def arguments(parser):
    parser.add_argument("corpora")
    parser.add_argument("enriched", help="NDJSON of enriched records")
    parser.add_argument("--sets", default=",".join(KINDS), help="as given to stage `articles`")
    parser.add_argument("--limit", type=int, default=0, help="as given to stage `articles`")
    parser.add_argument("--json", help="where to write the figures too")


def run(o):
    figures, seen = table(o.corpora, o.enriched, tuple(o.sets.split(",")), o.limit)
    print("texts:", dict(seen))
    written = {}
    for name in figures:
        for part, rows in sorted(figures[name].items()):
            called, figure = figure_of(name, part)
            written[f"{name} {part}"] = cell = scores.interval(figure, rows)
            print(f"| {name} | {part}, {called} | %.1f (%.1f to %.1f) | {len(rows)} |" % tuple(cell))
    for kind, part in (("ner", "names"), ("ntrex", "names"), ("polarity", "text"), ("polarity", "name")):
        means = [written[k][0] for k in written if k.startswith(kind) and k.endswith(part)]
        if means:
            print(f"| mean of {len(means)} {kind} | {part} | {sum(means) / len(means):.1f} | |")
    if o.json:
        with open(o.json, "w", encoding="utf-8") as out:
            json.dump(written, out, indent=1, default=float)
