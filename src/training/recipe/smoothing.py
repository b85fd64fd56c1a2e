"""Ranges of activations, and what to divide them by before they are quantised.

A handful of input channels are ten to thirty times as large as the rest (up to 56 against 2); quantised a tensor at a
time, they leave the others few steps. A channel is divided by s and the weights of that channel are multiplied by s:
the product is the same, its int8 form is not.
"""
import numpy as np
import torch

from .mix import Mix
from .tokenizer import BEGIN, END

PARTS = ("up", "down")             # the products whose inputs have outliers; for the others it brought nothing


@torch.no_grad()
def ranges(model, windows):
    """{layers.N.PART: largest absolute input [channels]} of a trained encoder over windows, each ids [1, pieces]."""
    seen, hooks = {}, []
    for n, layer in enumerate(model.layers):
        for part in PARTS:
            def note(_, inputs, __, name=f"layers.{n}.{part}"):
                largest = inputs[0].abs().flatten(0, -2).max(0).values
                seen[name] = torch.maximum(seen.get(name, largest), largest)
            hooks.append(getattr(layer, part).register_forward_hook(note))
    model.eval()
    for ids in windows:
        model(ids, torch.ones_like(ids, dtype=torch.bool))
    for hook in hooks:
        hook.remove()
    return {name: largest.numpy() for name, largest in seen.items()}


def sample(arrays, pieces=20_000, seed=9):
    """Windows [1, pieces] of the training mix, for `ranges`."""
    rows = arrays.rows
    return [torch.tensor([[BEGIN, *np.concatenate([arrays.ids[s:s + n] for s, n in rows[item, :2]]), END]])
            for item in Mix(arrays, pieces, seed).round(0)]


def scales(seen, above=2.0):
    """Divisors [channels] for each product: what a channel's largest input is above twice the median of all, else 1."""
    return {name: np.maximum(1, largest / (above * np.median(largest))).astype(np.float32) for name, largest in seen.items()}
