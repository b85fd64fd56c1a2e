"""Stage `prepare`: turns corpora into flat arrays of pieces and labels (`arrays`)."""
import random

from . import readers
from .arrays import Builder
from .corpora import language_of
from .noise import noisy
from .tokenizer import read_pieces, reduced

LONGEST = {"train": 124, "dev": 5000}      # pieces a row; longer texts become several rows in training


def prepare(full, pieces, corpora, target, part, seed=17):
    """Writes `target` (npz) from every set of the corpora's part `train` or `dev`; noise in training only."""
    tokenizer = reduced(full, read_pieces(pieces))
    rng, builder = random.Random(seed), Builder(LONGEST[part])
    for name, texts in readers.sets(corpora, part):
        builder.open_set(name, language_of(name.split("/")[1]))
        clean = part == "dev" or name.startswith("held/")
        for start in range(0, len(texts), 2000):
            block = texts[start:start + 2000]
            shown = [t.text if clean else noisy(t.text, rng) for t in block]
            for labelled, text, e in zip(block, shown, tokenizer.encode_batch(shown, add_special_tokens=False)):
                builder.add(labelled, text, e.ids, e.offsets)
    builder.save(target)
    print(f"{target}: {len(builder.rows)} rows, {len(builder.ids)} pieces, {len(builder.pools)} pools")


def arguments(parser):
    parser.add_argument("full", help="the base's tokenizer.json")
    parser.add_argument("pieces", help="pieces.tsv")
    parser.add_argument("corpora")
    parser.add_argument("target", help="the npz to write")
    parser.add_argument("--part", choices=("train", "dev"), default="train")
    parser.add_argument("--seed", type=int, default=17)


def run(o):
    prepare(o.full, o.pieces, o.corpora, o.target, o.part, o.seed)
