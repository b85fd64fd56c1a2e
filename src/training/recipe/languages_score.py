"""What a model of languages is worth on texts that nothing was fitted on, beside lid.176 alone."""
import random

import numpy as np

from .lid176 import lid_codes
from .tongues import UNKNOWN

MAJOR = "ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv tr uk vi".split()
AFRICAN = "af am bem ee ha ig mg nd nso ny om pcm rw sn so ss sw ti tn ts tw ve wo xh yo zu".split()
FREQUENT = sorted({*MAJOR, "el", "th", "zh"})
NEWS = ("ntrex", "sib200", "ner")


def sample(texts, most=60, seed=5):
    """At most so many texts of each language and kind; ten times as many that are in none."""
    by, out = {}, []
    for text in texts:
        by.setdefault((text.code, text.kind), []).append(text)
    for key in sorted(by):
        random.Random(seed).shuffle(by[key])
        out += by[key][:most * 10 if key[0] == UNKNOWN else most]
    return out


def title(text):
    """The first six words of a plain text; where words are not parted, 14 characters."""
    words = text.split(" ")[:-1]
    return text[:14] + " " if len(text) > 12 * len(words) + 12 else " ".join(words[:6]) + " "


def macro(right, gold, chosen):
    """Mean over the languages of the share that is right, in percent."""
    of = [right[chosen & (gold == code)].mean() for code in sorted(set(gold[chosen]))]
    return 100 * float(np.mean(of)) if of else float("nan")


def calibration_error(confidence, right, bins=15):
    """Expected calibration error in percent, over bins of equal width."""
    which = np.clip((confidence * bins).astype(int), 0, bins - 1)
    gaps = [abs(confidence[which == b].sum() - right[which == b].sum()) for b in range(bins)]
    return 100 * float(sum(gaps)) / len(right)


def answers_of_lid(lid, texts):
    p = lid.probabilities(lid.means(texts))
    codes = np.array([lid_codes(name)[0] for name in lid.labels])
    return codes[p.argmax(1)], p.max(1)


def figures(texts, answers):
    """Rows of (what, macro accuracy) for the answers to texts."""
    gold, kind = np.array([t.code for t in texts]), np.array([t.kind for t in texts])
    right, news = answers == gold, np.isin(kind, NEWS)
    african, known = np.isin(gold, AFRICAN), gold != UNKNOWN
    chosen = {"38 languages, news": np.isin(gold, MAJOR) & news, "all, NTREX": kind == "ntrex", "all, SIB-200": kind == "sib200",
              "African, news": african & news, "African, tweets": african & (kind == "sentiment"),
              "all, tweets and reviews": kind == "sentiment", "all, Declaration": (kind == "udhr") & known,
              "none that is known, as und": (kind == "udhr") & ~known, "nonsense, as und": kind == "nonsense"}
    return [(what, macro(right, gold, rows)) for what, rows in chosen.items()]


def confusions(texts, answers, pairs=("hr sr bs", "id ms", "cs sk", "da no nn", "bg mk")):
    gold, news = np.array([t.code for t in texts]), np.isin([t.kind for t in texts], NEWS)
    return [(pair, [[int((news & (gold == a) & (answers == b)).sum()) for b in pair.split()] for a in pair.split()]) for pair in pairs]


def report(model, texts):
    for what, cut in (("six words", title), ("whole texts", lambda text: text)):
        shown = [cut(t.text) for t in texts]
        old, said = answers_of_lid(model.lid, shown)
        new, confidence = model.answers(shown)
        for (name, before), (_, after) in zip(figures(texts, old), figures(texts, new)):
            print(f"| {what}: {name} | {before:.1f} | {after:.1f} |", flush=True)
        gold = np.array([t.code for t in texts])
        told, before = new != UNKNOWN, calibration_error(said, old == gold)
        print(f"| {what}: calibration error | {before:.1f} | {calibration_error(confidence[told], (new == gold)[told]):.1f} |")
        wrong = [np.mean((c >= .9)[gold == UNKNOWN] & (a != UNKNOWN)[gold == UNKNOWN]) for c, a in ((said, old), (confidence, new))]
        print(f"| {what}: none that is known, yet named with 0.9 | {100 * wrong[0]:.1f} | {100 * wrong[1]:.1f} |")
        for (pair, a), (_, b) in zip(confusions(texts, old), confusions(texts, new)):
            print(f"| {what}: {pair} | {a} | {b} |", flush=True)
