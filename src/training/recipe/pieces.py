"""Stage `pieces`: chooses the pieces to keep and writes pieces.tsv."""
from collections import Counter

from tokenizers import Tokenizer

from .corpora import files, records
from .tokenizer import base_vocabulary, write_pieces

FIRST = 50_000                     # the base lists its commonest pieces first
SEEN = {"ner": 15, "sentiment": 15, "ntrex": 8}        # occurrences in training texts of a kind from which a piece stays


def counted(tokenizer, corpora, kind):
    """How often each id occurs in the training texts of a kind."""
    seen = Counter()
    for _, path in files(corpora, kind, "train"):
        for e in tokenizer.encode_batch([r["text"] for r in records(path)], add_special_tokens=False):
            seen.update(e.ids)
    return seen


def chosen(vocabulary, counts):
    """Ids that stay: specials and the first, single characters, and those seen often enough in any kind."""
    return [i for i, (piece, _) in enumerate(vocabulary)
            if i < FIRST or len(piece.lstrip("▁")) <= 1 or any(seen[i] >= SEEN[kind] for kind, seen in counts.items())]


def arguments(parser):
    parser.add_argument("full", help="the base's tokenizer.json")
    parser.add_argument("corpora")
    parser.add_argument("target", help="pieces.tsv to write")


def run(o):
    tokenizer = Tokenizer.from_file(o.full)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    vocabulary = base_vocabulary(o.full)
    keep = chosen(vocabulary, {kind: counted(tokenizer, o.corpora, kind) for kind in SEEN})
    write_pieces([vocabulary[i] for i in keep], o.target)
    print(f"{o.target}: {len(keep)} of {len(vocabulary)} pieces")
