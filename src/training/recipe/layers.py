"""Stage `layers`: accuracy against speed of encoders that differ in their number of layers.

Encoders trained on the same pieces in the same order, read on one thread in turns, so that what else the machine does
falls on all of them alike. The page's curve says which number of layers buys most.
"""
import time
from pathlib import Path

import numpy as np

from .arrays import Arrays
from .curves import joined
from .evaluate import figure_of, macro, pooled_over, rows_of, session_of
from .tokenizer import BEGIN, END
from .windows import WINDOW

ROUNDS, WINDOWS = 9, 40


def speeds(runs, arrays):
    """Pieces a second of each run [ids] -> logits: medians over rounds in which all take their turn."""
    texts = [np.array([[BEGIN, *arrays.ids[at:at + WINDOW], END]], np.int64)
             for at in np.linspace(0, len(arrays.ids) - WINDOW, WINDOWS).astype(int)]
    seconds = np.zeros((ROUNDS + 1, len(runs)))
    for round_ in seconds:
        for i, run_ in enumerate(runs):
            start = time.perf_counter()
            for ids in texts:
                run_(ids)
            round_[i] = time.perf_counter() - start
    return WINDOWS * WINDOW / np.median(seconds[1:], 0)        # the first round warms up


def arguments(parser):
    parser.add_argument("data", help="npz of stage `prepare --part dev`")
    parser.add_argument("target", help="the curve to write, SVG")
    parser.add_argument("encoders", nargs="+", help="exported encoders, fewest layers first; called by their file's name")
    parser.add_argument("--limit", type=int, default=0, help="rows of a set at most; 0 is all")


def run(o):
    arrays, runs = Arrays(o.data), [session_of(path) for path in o.encoders]
    rates, points = speeds(runs, arrays), {}
    print("| encoder | pieces/s | names, mean of 12 sets | polarity of sentences; of names |\n|---|--:|--:|--:|")
    for path, run_, rate in zip(o.encoders, runs, rates):
        table = {name: rows_of(run_, arrays, i, o.limit) for i, (name, _) in enumerate(arrays.sets)
                 if name.startswith(("ner/", "polarity/"))}
        names, called = macro(table, "ner/", "names"), Path(path).stem
        polarity = [figure_of("polarity", part)[1](pooled_over(table, "polarity/", part)) for part in ("text", "name")]
        print("| %s | %d | %.1f | %.1f; %.1f |" % (called, rate, names, *polarity), flush=True)
        points[called] = rate, names
    Path(o.target).write_text(joined(points, "pieces a second, one thread", "names, mean F1 of the sets"), encoding="utf-8")
