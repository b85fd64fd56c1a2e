"""Stage `average`: weights between two trainings' of one origin, better than either where both have learned something else.

(Wortsman et al. 2022, Model soups.) The piece table, which is not trained, is the second's.
"""
import numpy as np


def between(first, second, share):
    """The state `share` of the way from the first to the second; arrays by torch's names."""
    return {name: value if name.startswith("table.") else ((1 - share) * first[name] + share * value).astype(np.float32)
            for name, value in second.items()}


def arguments(parser):
    parser.add_argument("first", help="npz of weights")
    parser.add_argument("second", help="npz of weights that were trained from the first, or from the same as it")
    parser.add_argument("target", help="the npz to write")
    parser.add_argument("--share", type=float, default=.5, help="of the second, 0 to 1")


def run(o):
    with np.load(o.first) as first, np.load(o.second) as second:
        np.savez(o.target, **between(dict(first), dict(second), o.share))
    print(f"{o.target}: {o.share:.0%} of {o.second}")
