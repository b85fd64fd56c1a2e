"""Stage `start`: weights to go on from, out of the base (`--base`, layers chosen) or out of an exported encoder (`--onnx`)."""
import numpy as np

from . import blocks
from .encoder import POSITIONS, WIDTH
from .labels import LOGITS
from .tokenizer import base_vocabulary, read_pieces

BASE_LAYERS = 12
LINEAR = {"qkv": "q k v", "out": "ao", "up": "fi", "down": "fo"}
NORMS = {"norm1": "aln", "norm2": "oln"}


def chosen(layers):
    """Numbers of the base's layers that make an encoder of so many: spread evenly from the first on."""
    return [i * BASE_LAYERS // layers for i in range(layers)]


def of_base(base, keep, layers, seed=5):
    """State by torch's names from the base's arrays; `keep`: rows of the piece table, or None for all; the head is random."""
    at = lambda name: blocks.array(base, name)
    table, scales = base["emb.word.q"], base["emb.word.d"]
    state = {"table.q": table if keep is None else table[keep], "table.d": scales if keep is None else scales[keep],
             "position": at("emb.pos").reshape(-1, WIDTH)[:POSITIONS] + at("emb.type").reshape(-1, WIDTH)[0],
             "norm.weight": at("emb.ln.w"), "norm.bias": at("emb.ln.b"),
             "head.weight": head_rows(LOGITS, seed), "head.bias": np.zeros(LOGITS, np.float32)}
    for i, n in enumerate(layers):
        for kind, end in (("weight", "w"), ("bias", "b")):
            for ours, theirs in LINEAR.items():
                state[f"layers.{i}.{ours}.{kind}"] = np.concatenate([at(f"l{n}.{t}.{end}") for t in theirs.split()])
            for ours, theirs in NORMS.items():
                state[f"layers.{i}.{ours}.{kind}"] = at(f"l{n}.{theirs}.{end}")
    return state


def head_rows(rows, seed):
    return np.random.default_rng(seed).normal(0, .02, (rows, WIDTH)).astype(np.float32)


def of_export(path, seed=5):
    """State out of an exported encoder: int8 times its scales; a head with fewer logits is widened by small random rows."""
    import onnx
    from onnx import numpy_helper
    values = {v.name: v for v in onnx.load(path).graph.initializer}
    array = lambda name: numpy_helper.to_array(values[name]).astype(np.float32)
    state = {"table.q": numpy_helper.to_array(values["pieces"]), "table.d": array("pieces.s"),
             "position": array("positions"), "norm.weight": array("embedded.g"), "norm.bias": array("embedded.c")}
    for n in range(sum(name.startswith("qkv") and name.endswith(".w") for name in values)):
        for part in LINEAR:
            weight = (array(f"{part}{n}.w") * array(f"{part}{n}.s")).T
            state[f"layers.{n}.{part}.weight"] = weight * array(f"{part}{n}.d") if f"{part}{n}.d" in values else weight.copy()
            state[f"layers.{n}.{part}.bias"] = array(f"{part}{n}.b")
        for ours, theirs in (("norm1", "a"), ("norm2", "b")):
            state[f"layers.{n}.{ours}.weight"], state[f"layers.{n}.{ours}.bias"] = array(f"{theirs}{n}.g"), array(f"{theirs}{n}.c")
    head, bias = array("head.w").T, array("head.b")
    more = head_rows(LOGITS - len(head), seed)
    state["head.weight"] = np.concatenate([head, more])
    state["head.bias"] = np.concatenate([bias, np.zeros(len(more), np.float32)])
    return state


def arguments(parser):
    parser.add_argument("target", help="the npz to write")
    parser.add_argument("--onnx", help="an exported encoder")
    parser.add_argument("--base", help="the npz of stage `fetch`, or of `pack`, which holds the kept pieces only")
    parser.add_argument("--full", help="the base's tokenizer.json; not needed with a packed base")
    parser.add_argument("--pieces", help="pieces.tsv; not needed with a packed base")
    parser.add_argument("--layers", type=int, choices=(4, 6, 8, 12), default=6)


def run(o):
    if o.onnx:
        state = of_export(o.onnx)
    else:
        keep = kept(o.full, read_pieces(o.pieces)) if o.full else None
        state = of_base(dict(np.load(o.base)), keep, chosen(o.layers))
    np.savez(o.target, **state)
    print(f"{o.target}: {len(state['table.q'])} pieces, head of {len(state['head.weight'])} logits")


def kept(full, pieces):
    """Rows of the base's piece table that hold the kept pieces."""
    place = {p: i for i, (p, _) in enumerate(base_vocabulary(full))}
    return [place[p] for p, _ in pieces]
