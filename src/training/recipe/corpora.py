"""Corpora as they lie on disk: gzip'ed JSON lines, offsets in code points. None of it is ever copied or shipped."""
import gzip
import json
from pathlib import Path


def records(path):
    """The records of one file, in order."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def files(corpora, kind, part):
    """(name of the set, path) of every set of a kind, in order of name."""
    return [(p.name[:-len(".jsonl.gz")], p) for p in sorted(Path(corpora, kind, part).glob("*.jsonl.gz"))]


def language_of(name):
    """`sr-Cyrl_ntrex` is in `sr-Cyrl`."""
    return name.split("_")[0]


# The languages that the base was trained on; it has nothing to say about the rest.
KNOWN = set("""af am ar as az be bg bn bs ca cs cy da de el en eo es es-MX et eu fa fi fr fr-CA ga gd gl gu ha he hi hr
hu hy id is it ja jv ka kk km kn ko ku ky lo lt lv mg mk ml mn mr ms my nb ne nl nn no or pa pl ps pt pt-BR ro ru sd si
sk sl so sq sr sr-Cyrl su sv sw ta te th tl tr ug uk ur uz vi xh yi zh zh-Hant""".split())
