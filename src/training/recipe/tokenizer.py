"""The base's tokenizer with its vocabulary cut to the kept pieces, without <s> and </s>."""
import json

from tokenizers import Tokenizer

BEGIN, PAD, END, UNK = range(4)


def read_pieces(path):
    """[(piece, unigram score)], the line is the id."""
    with open(path, encoding="utf-8", newline="\n") as lines:
        rows = [line.rstrip("\n").rsplit("\t", 1) for line in lines]
    return [(piece, float(score)) for piece, score in rows]


def write_pieces(pieces, path):
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        out.writelines("%s\t%g\n" % pair for pair in pieces)


def base_vocabulary(full):
    """[(piece, score)] of the base's tokenizer.json."""
    with open(full, encoding="utf-8") as spec:
        return [tuple(pair) for pair in json.load(spec)["model"]["vocab"]]


def reduced(full, pieces):
    """Tokenizer over `pieces` alone, with the normalisation of the base."""
    with open(full, encoding="utf-8") as text:
        spec = json.load(text)
    spec["model"].update(vocab=[list(p) for p in pieces], unk_id=UNK)
    spec.update(added_tokens=[], post_processor=None, truncation=None, padding=None)
    return Tokenizer.from_str(json.dumps(spec))
