"""The file of stage `languages`, little-endian, as `NgramReader` of the service reads it."""
import struct

import numpy as np

MAGIC, VERSION = 0x44494C44, 1


def write(path, model):
    """Rows as int8, a scale for each dimension, which goes into the output layer."""
    scale = np.percentile(np.abs(model.rows), 99.9, axis=0) / 127 + 1e-12
    rows = np.clip(np.rint(model.rows / scale), -127, 127).astype(np.int8)
    names = "\n".join(" ".join([code, scripts, *labels]) for code, scripts, labels
                      in zip(model.codes, model.scripts(), model.labels)).encode()
    with open(path, "wb") as out:
        out.write(struct.pack("<6i", MAGIC, VERSION, rows.shape[1], len(model.view), len(rows), len(names)) + names)
        out.write(struct.pack("<4f", model.trust, model.unseen, model.warmth, model.cooling))
        for layer in (model.out * scale[:, None], model.view, model.bias, model.alone):
            out.write(layer.astype("<f4").tobytes())
        out.write(model.features.marks.tobytes() + rows.tobytes())


def write_calibration(path, model):
    """The single numbers and the biases alone, once they are calibrated."""
    with open(path, "r+b") as file:
        _, _, dimension, seen, _, size = struct.unpack_from("<6i", file.read(24))
        file.seek(24 + size)
        file.write(struct.pack("<4f", model.trust, model.unseen, model.warmth, model.cooling))
        file.seek(4 * (dimension + seen) * len(model.codes), 1)
        file.write(model.bias.astype("<f4").tobytes())


def read(path, model):
    """Puts the contents of a file into a model."""
    data = open(path, "rb").read()
    magic, version, dimension, seen, buckets, size = struct.unpack_from("<6i", data)
    assert (magic, version) == (MAGIC, VERSION)
    at = 24 + size
    lines = [line.split(" ") for line in data[24:at].decode().split("\n")]
    model.codes, model.labels = [line[0] for line in lines], [line[2:] for line in lines]
    model.trust, model.unseen, model.warmth, model.cooling = struct.unpack_from("<4f", data, at)
    at, n = at + 16, len(lines)
    for name, shape in (("out", (dimension, n)), ("view", (seen, n)), ("bias", (n,)), ("alone", (n,))):
        setattr(model, name, np.frombuffer(data, "<f4", int(np.prod(shape)), at).reshape(shape).copy())
        at += 4 * int(np.prod(shape))
    marks = np.frombuffer(data, np.uint8, buckets, at)
    model.rows = np.frombuffer(data, np.int8, buckets * dimension, at + buckets).reshape(buckets, dimension).astype(np.float32)
    return marks
