"""4-bit blocks of 32 weights: nibbles j and j + 16 in byte j, 8 is zero, one scale a block."""
import numpy as np


def dequantised(nibbles, scales):
    """float32 [..., 32 * blocks] of nibbles uint8 [..., blocks, 16] and scales [..., blocks]."""
    values = np.concatenate([nibbles & 15, nibbles >> 4], -1).astype(np.float32) - 8
    values *= scales[..., None].astype(np.float32)
    return values.reshape(*scales.shape[:-1], -1)


def array(base, name):
    """An array of the base as float32, whether it was kept as blocks (`name.q`, `name.d`) or not."""
    return dequantised(base[f"{name}.q"], base[f"{name}.d"]) if f"{name}.q" in base else base[name]
