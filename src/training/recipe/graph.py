"""A small ONNX graph under construction: named values and nodes whose output bears the node's name."""
import numpy as np
from onnx import TensorProto, helper, numpy_helper

MS = "com.microsoft"               # operators that ONNX Runtime has fused by hand


FULL, REDUCED = 127, 63            # largest int8 weight; the reduced range cannot overflow the pair sums of AVX2


def quantised(weight, largest=FULL):
    """int8 [in, out] and one scale a column, symmetric, of weight [in, out]."""
    scale = np.maximum(np.abs(weight).max(0), 1e-12).astype(np.float32) / largest
    return np.clip(np.round(weight / scale), -largest, largest).astype(np.int8), scale


class Graph:
    def __init__(self, largest=FULL):
        self.nodes, self.values, self.largest = [], [], largest

    def value(self, name, array):
        self.values.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def node(self, op, inputs, name, domain="", outputs=None, **attributes):
        self.nodes.append(helper.make_node(op, inputs, outputs or [name], name=name, domain=domain, **attributes))
        return name

    def weights(self, name, weight):
        """Names of int8 weights, scales and zero points of a torch weight [out, in]."""
        q, scale = quantised(weight.T, self.largest)
        return (self.value(f"{name}.w", q), self.value(f"{name}.s", scale),
                self.value(f"{name}.z", np.zeros(scale.shape, np.int8)))

    def dense(self, x, weight, bias, name, divisors=None):
        """weight [out, in] by x; with divisors [in], x is divided by them and the weights take them over."""
        if divisors is not None:
            weight = weight * divisors
            x = self.node("Mul", [x, self.value(f"{name}.d", (1 / divisors).astype(np.float32))], f"{name}.x")
        return self.node("DynamicQuantizeMatMul", [x, *self.weights(name, weight), self.value(f"{name}.b", bias)], name, MS)

    def norm(self, x, skip, weight, bias, name, epsilon):
        return self.node("SkipLayerNormalization", [x, skip, self.value(f"{name}.g", weight), self.value(f"{name}.c", bias)],
                         name, MS, epsilon=epsilon)

    def model(self, inputs, outputs):
        graph = helper.make_graph(self.nodes, "encoder", inputs, outputs, self.values)
        model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21), helper.make_opsetid(MS, 1)])
        model.ir_version = 10
        return model
