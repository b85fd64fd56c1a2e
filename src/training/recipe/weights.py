"""Weights on disk: one npz with the piece table in the 4-bit blocks it came in and the rest by torch's names."""
import os

import numpy as np
import torch

from .encoder import Encoder, dequantised, shapes_of

TABLE = ("table.q", "table.d")     # nibbles uint8 [pieces, 12, 16], scales float16 or float32 [pieces, 12]


def load(path):
    """(encoder, table arrays by name)."""
    with np.load(path) as data:
        arrays = {k: data[k] for k in data.files}
    table = {k: arrays.pop(k) for k in TABLE}
    encoder = Encoder(len(table["table.q"]), shapes_of(arrays))
    encoder.table.copy_(dequantised(*(torch.from_numpy(table[k]) for k in TABLE)))
    encoder.load_state_dict({k: torch.from_numpy(v.copy()) for k, v in arrays.items()}, strict=False)
    return encoder, table


def save(state, table, path):
    """`state` is a state dict of the encoder; the file is replaced in one step."""
    part = f"{path}.part.npz"
    np.savez(part, **table, **{k: v.detach().float().cpu().numpy() for k, v in state.items()})
    os.replace(part, path)
