"""Stage `export`: the trained encoder as int8 ONNX; int8 weights a column, activations quantised a tensor at run time."""
import json

import numpy as np
import onnx
from onnx import TensorProto, helper

from . import weights
from .arrays import Arrays
from .encoder import EPSILON, WIDTH, shapes_of
from .graph import FULL, MS, REDUCED, Graph
from .labels import NAME_POLARITY, TEXT_POLARITY
from .smoothing import ranges, sample, scales


def exported(w, largest=FULL, smooth=None):
    """The ONNX model of weights by torch's names, table included; `smooth` as `smoothing.scales` gives it."""
    g = Graph(largest)
    x = embedded(g, w)
    for n, (heads, _) in enumerate(shapes_of(w)):
        x = layer(g, x, n, heads, lambda key: w[f"layers.{n}.{key}"], lambda part: (smooth or {}).get(f"layers.{n}.{part}"))
    g.node("MatMul", [x, g.value("head.w", w["head.weight"].T)], "head")
    g.node("Add", ["head", g.value("head.b", w["head.bias"])], "logits")
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "pieces"]) for n in ("input_ids", "attention_mask")]
    logits = helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["batch", "pieces", len(w["head.bias"])])
    return g.model(inputs, [logits])


def embedded(g, w):
    """Rows of the table and positions, normalised; also the mask as the attention wants it."""
    rows(g, w["table.q"], w["table.d"])
    g.node("Shape", ["input_ids"], "shape")
    g.node("Gather", ["shape", g.value("one", np.array([1]))], "length")
    g.node("Slice", [g.value("positions", w["position"]), g.value("zero", np.array([0])), "length", "zero"], "position")
    g.node("Unsqueeze", ["position", "zero"], "positions1")
    g.node("Cast", ["attention_mask"], "mask", to=TensorProto.INT32)
    return g.norm("word", "positions1", w["norm.weight"], w["norm.bias"], "embedded", EPSILON)


def rows(g, nibbles, scales):
    """`word`: rows of the table. Spelt out, for ONNX Runtime's GatherBlockQuantized takes one number at a time: 5% of all."""
    g.node("Gather", [g.value("pieces", nibbles), "input_ids"], "blocks")                     # [batch, pieces, 12, 16]
    g.node("Gather", [g.value("pieces.s", scales.astype(np.float16)), "input_ids"], "scales")
    g.node("BitwiseAnd", ["blocks", g.value("fifteen", np.array(15, np.uint8))], "low")
    g.node("BitShift", ["blocks", g.value("four", np.array(4, np.uint8))], "high", direction="RIGHT")
    g.node("Concat", ["low", "high"], "nibbles", axis=3)
    g.node("Cast", ["nibbles"], "steps", to=TensorProto.FLOAT)
    g.node("Sub", ["steps", g.value("eight", np.array(8, np.float32))], "signed")
    g.node("Cast", ["scales"], "scales.f", to=TensorProto.FLOAT)
    g.node("Unsqueeze", ["scales.f", g.value("last", np.array([-1]))], "scales1")
    g.node("Mul", ["signed", "scales1"], "blocks.f")
    g.node("Reshape", ["blocks.f", g.value("flat", np.array([0, 0, WIDTH]))], "word")


def layer(g, x, n, heads, at, smooth):
    """One layer; `at` gives a weight, `smooth` the divisors of a product's input channels or None."""
    g.node("DynamicQuantizeLinear", [x], f"x{n}", outputs=[f"x{n}", f"x{n}.s", f"x{n}.z"])
    weight, scale, zero = g.weights(f"qkv{n}", at("qkv.weight"))
    attended = g.node("QAttention", [f"x{n}", weight, g.value(f"qkv{n}.b", at("qkv.bias")), f"x{n}.s", scale, "mask",
                                     f"x{n}.z", zero], f"attended{n}", MS, num_heads=heads)
    out = g.dense(attended, at("out.weight"), at("out.bias"), f"out{n}")
    x = g.norm(out, x, at("norm1.weight"), at("norm1.bias"), f"a{n}", EPSILON)
    up = g.node("FastGelu", [g.dense(x, at("up.weight"), at("up.bias"), f"up{n}", smooth("up"))], f"gelu{n}", MS)
    down = g.dense(up, at("down.weight"), at("down.bias"), f"down{n}", smooth("down"))
    return g.norm(down, x, at("norm2.weight"), at("norm2.bias"), f"b{n}", EPSILON)


def calibrated(w, calibration):
    """The weights with the calibration's shifts and temperatures of the polarities in the head."""
    weight, bias = w["head.weight"].copy(), w["head.bias"].copy()
    for head, place in (("textPolarity", TEXT_POLARITY), ("namePolarity", NAME_POLARITY)):
        fitted = calibration.get(head, {})
        bias[place] += np.float32(fitted.get("shift", [0, 0, 0]))
        weight[place] /= np.float32(fitted.get("temperature", 1))
        bias[place] /= np.float32(fitted.get("temperature", 1))
    return {**w, "head.weight": weight, "head.bias": bias}


def arguments(parser):
    parser.add_argument("weights", help="npz of stage `train`")
    parser.add_argument("target", help="encoder.onnx to write")
    parser.add_argument("--calibration", help="calibration.json whose shifts and temperatures of polarities go into the head")
    parser.add_argument("--smooth", help="npz of stage `prepare`: outliers of activations seen there go into the weights")
    parser.add_argument("--reduced", action="store_true", help="weights of 7 bits: the same sums with and without VNNI")


def run(o):
    with np.load(o.weights) as data:
        w = {k: data[k] for k in data.files}
    if o.calibration:
        with open(o.calibration, encoding="utf-8") as text:
            w = calibrated(w, json.load(text))
    smooth = scales(ranges(weights.load(o.weights)[0], sample(Arrays(o.smooth)))) if o.smooth else None
    model = exported(w, REDUCED if o.reduced else FULL, smooth)
    onnx.save(model, o.target)
    print(f"{o.target}: {len(model.graph.node)} nodes, {model.ByteSize() / 1e6:.1f} MB")
