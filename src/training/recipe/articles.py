"""Stage `articles`: the dev texts as raw articles, an NDJSON line each, for `java -jar quarkus-run.jar enrich -`.

An article is `{"id": "KIND/SET#NUMBER", "body": TEXT}`; without a title, `text.value` is the body, so offsets stay.
"""
import json

from .readers import sets

KINDS = ("ner", "polarity", "ntrex", "sentiment", "topics", "sib200")


def numbered(corpora, kinds, limit):
    """(id, labelled text) of the dev sets, at most `limit` of each set (0 is all)."""
    for name, texts in sets(corpora, "dev"):
        if name.startswith(kinds):
            for n, labelled in enumerate(texts[:limit or None]):
                yield f"{name}#{n}", labelled


def arguments(parser):
    parser.add_argument("corpora")
    parser.add_argument("target", help="NDJSON to write")
    parser.add_argument("--sets", default=",".join(KINDS), help="comma-separated beginnings of names of sets")
    parser.add_argument("--limit", type=int, default=0, help="texts of a set at most; 0 is all")


def run(o):
    with open(o.target, "w", encoding="utf-8", newline="\n") as out:
        for identity, labelled in numbered(o.corpora, tuple(o.sets.split(",")), o.limit):
            out.write(json.dumps({"id": identity, "body": labelled.text}, ensure_ascii=False) + "\n")
