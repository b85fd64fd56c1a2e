"""Stage `grow`: a trained encoder with more of the base's layers between and above its own.

A layer of the base understands its neighbours' output even after they have been trained: with two of them put in, as
they came, names lost four to eight points of F1, of which 300,000 pieces of training brought all but one back (README,
trials).
"""
import numpy as np

from .start import BASE_LAYERS, of_base


def grown(trained, base, own, wanted):
    """State with the base's layers `wanted`; those in `own` are the trained state's, in order."""
    if not set(own) <= set(wanted) or sorted(wanted) != list(wanted):
        raise ValueError(f"layers {own} are to be among {wanted}, in order")
    new = of_base(base, None, wanted)
    out = {name: value for name, value in trained.items() if not name.startswith("layers.")}
    for i, number in enumerate(wanted):
        source, n = (trained, own.index(number)) if number in own else (new, i)
        begin = f"layers.{n}."
        out.update({f"layers.{i}.{name[len(begin):]}": value for name, value in source.items() if name.startswith(begin)})
    return out


def numbers(text):
    chosen = [int(n) for n in text.split(",")]
    if not all(0 <= n < BASE_LAYERS for n in chosen):
        raise ValueError(f"layers are 0 to {BASE_LAYERS - 1}")
    return chosen


def arguments(parser):
    parser.add_argument("trained", help="npz of weights")
    parser.add_argument("base", help="npz of stage `fetch`, or of `pack`")
    parser.add_argument("target", help="the npz to write")
    parser.add_argument("--own", type=numbers, default=[0, 2, 4, 6, 8, 10], help="the base's layers that the trained ones began as")
    parser.add_argument("--layers", type=numbers, required=True, help="the base's layers wanted, with commas; 0 is the lowest")


def run(o):
    with np.load(o.trained) as trained, np.load(o.base) as base:
        state = grown(dict(trained), dict(base), o.own, o.layers)
    np.savez(o.target, **state)
    print(f"{o.target}: {len(o.layers)} layers, {len(o.own)} of them trained")
