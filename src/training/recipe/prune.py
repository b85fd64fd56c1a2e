"""Stage `prune`: fewer attention heads and narrower feed-forward parts, where the loss feels it least.

What a head or an inner channel is worth is the change of the loss if it were gone, to first order: its output times the
gradient there (Michel et al. 2019, arXiv 1905.10650; Molchanov et al. 2019, arXiv 1906.10771), summed over the pieces
of a text, its size summed over texts of the training mix. Heads compete with heads and channels with channels
over all layers, so that layers come out unequal.
"""
import numpy as np
import torch

from . import weights
from .arrays import Arrays
from .batches import batch, grouped
from .encoder import HEAD
from .losses import total
from .mix import Mix

STEP = 32                          # inner widths stay multiples of it
FEWEST = 2, 4 * STEP               # heads and inner channels that every layer keeps


def worth(model, batches):
    """([heads], [inner]) worth of every head and channel, an array a layer."""
    seen, hooks = {}, []
    for n, layer in enumerate(model.layers):
        for part in ("out", "down"):
            def note(_, inputs, key=(n, part)):
                inputs[0].retain_grad()
                seen[key] = inputs[0]
            hooks.append(getattr(layer, part).register_forward_pre_hook(note))
    sums = {}
    for b in batches:
        total(model(b.ids, b.real), b)[0].backward()
        for key, values in seen.items():
            felt = (values.detach() * values.grad).sum(1)                # [batch, channels]
            if key[1] == "out":
                felt = felt.unflatten(1, (-1, HEAD)).sum(2)
            sums[key] = sums.get(key, 0) + felt.abs().sum(0)
        model.zero_grad(set_to_none=True)
    for hook in hooks:
        hook.remove()
    return tuple([sums[n, part].numpy() for n in range(len(model.layers))] for part in ("out", "down"))


def kept(values, share, fewest, step=1):
    """Places kept in each layer, in order: `share` of all, the worthiest over all layers, a multiple of `step` in each."""
    bar = np.quantile(np.concatenate(values), 1 - share)
    counts = [max(fewest, round((v > bar).sum() / step) * step) for v in values]
    return [np.sort(np.argsort(-v, kind="stable")[:n]) for v, n in zip(values, counts)]


def pruned(w, heads, channels):
    """The state with the heads and inner channels given for each layer."""
    out = dict(w)
    for n, (h, c) in enumerate(zip(heads, channels)):
        at, columns = f"layers.{n}.", (h[:, None] * HEAD + np.arange(HEAD)).ravel()
        width = w[f"{at}out.weight"].shape[1]
        rows = np.concatenate([columns + part * width for part in range(3)])       # of q, k and v
        for name, place in (("qkv.weight", rows), ("qkv.bias", rows), ("up.weight", c), ("up.bias", c)):
            out[at + name] = w[at + name][place]
        out[f"{at}out.weight"], out[f"{at}down.weight"] = w[f"{at}out.weight"][:, columns], w[f"{at}down.weight"][:, c]
    return out


def arguments(parser):
    parser.add_argument("source", help="npz of weights")
    parser.add_argument("data", help="npz of stage `prepare`")
    parser.add_argument("target", help="the npz to write")
    parser.add_argument("--heads", type=float, default=1, help="share of the attention heads to keep")
    parser.add_argument("--inner", type=float, default=1, help="share of the inner channels to keep")
    parser.add_argument("--pieces", type=int, default=100_000, help="pieces of the training mix by which worth is told")
    parser.add_argument("--seed", type=int, default=1)


def run(o):
    model, table = weights.load(o.source)
    arrays = Arrays(o.data)
    items = Mix(arrays, o.pieces, o.seed).round(0)
    heads, channels = worth(model.eval(), (batch(arrays, group) for group in grouped(arrays, items, 2048, str(o.seed))))
    heads, channels = kept(heads, o.heads, FEWEST[0]), kept(channels, o.inner, FEWEST[1], STEP)
    with np.load(o.source) as data:
        np.savez(o.target, **pruned(dict(data), heads, channels))
    print(f"{o.target}: heads {[len(h) for h in heads]}, inner {[len(c) for c in channels]}")
