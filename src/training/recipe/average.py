"""Stage `average`: the mean of the weights of trainings of one origin, often better than any of them.

(Wortsman et al. 2022, Model soups.) The piece table, which is not trained, is the first's.
"""
import numpy as np


def mean(states, shares):
    """The weighted mean of states, arrays by torch's names; shares sum to 1."""
    if len(shares) != len(states) or not np.isclose(sum(shares), 1):
        raise ValueError(f"{len(states)} weights want as many shares that sum to 1, not {shares}")
    return {name: value if name.startswith("table.") else
            sum(share * state[name] for share, state in zip(shares, states)).astype(np.float32)
            for name, value in states[0].items()}


def numbers(text):
    return [float(part) for part in text.split(",")]


def arguments(parser):
    parser.add_argument("target", help="the npz to write")
    parser.add_argument("weights", nargs="+", help="npz of weights, of one shape and one origin")
    parser.add_argument("--shares", type=numbers, help="share of each, with commas; alike if left out")


def run(o):
    shares = o.shares or [1 / len(o.weights)] * len(o.weights)
    np.savez(o.target, **mean([dict(np.load(path)) for path in o.weights], shares))
    print(f"{o.target}: " + ", ".join(f"{share:.0%} of {path}" for path, share in zip(o.weights, shares)))
