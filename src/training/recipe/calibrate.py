"""Stage `calibrate`: a temperature for each head, fitted on training rows kept aside, written as calibration.json.

A probability of the service is softmax(logits / temperature). With `--shift`, a shift a class is fitted first for
polarities: what is added to the logits so that each class is said as often as macro F1 wants it. `export --calibration`
puts both into the head's weights and bias, which is the same, as pooling is a mean. All is fitted on every second row;
the errors are those of the others. Probabilities of whole names: stage `probabilities`.
"""
import json

import numpy as np

from . import scores
from .arrays import NAME, TEXT, Arrays
from .evaluate import session_of
from .labels import NAME_POLARITY, NAMES, TEXT_POLARITY
from .windows import read

TEMPERATURES = np.exp(np.linspace(np.log(.4), np.log(4), 61))
SHIFTS = np.linspace(-1.5, 1.5, 31)


def softmax(x):
    e = np.exp(x - x.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def temperature(logits, gold):
    """The temperature under which the labels [n] are likeliest, of logits [n, classes]."""
    cost = lambda t: -np.log(softmax(logits / t)[np.arange(len(gold)), gold] + 1e-12).mean()
    return float(min(TEMPERATURES, key=cost))


def shifts(logits, gold):
    """[negative, 0, positive]: what to add to the logits for the best macro F1 on these rows."""
    tried = {(a, b): scores.macro_f1(np.stack([gold, (logits + [a, 0, b]).argmax(1)], 1)) for a in SHIFTS for b in SHIFTS}
    a, b = max(tried, key=lambda k: (tried[k], -abs(k[0]) - abs(k[1])))
    return [float(a), 0.0, float(b)]


def collected(run, arrays, limit, sets="held/"):
    """{head: (logits [n, classes], gold [n])} over rows of some sets; names a piece where the type is annotated."""
    rows = [r for r in range(len(arrays.rows)) if arrays.sets[arrays.rows[r, 2]][0].startswith(sets)]
    rows = [rows[i] for i in np.linspace(0, len(rows) - 1, min(limit, len(rows))).astype(int)]
    heads = {"names": ([], []), "textPolarity": ([], []), "namePolarity": ([], [])}
    for row in rows:
        start, n, _, bits = arrays.rows[row, :4]
        logits, tags = read(run, arrays.ids[start:start + n]), arrays.tags[start:start + n]
        keep = (tags >= 0) & (bits == 31)
        heads["names"][0].extend(logits[keep, NAMES]), heads["names"][1].extend(tags[keep])
        for kind, first, end, label in arrays.pools_of(row):
            head, place = ("textPolarity", TEXT_POLARITY) if kind == TEXT else ("namePolarity", NAME_POLARITY)
            if kind in (TEXT, NAME):
                heads[head][0].append(logits[first:end, place].mean(0)), heads[head][1].append(label)
    return {head: (np.array(x), np.array(y, int)) for head, (x, y) in heads.items() if y}


def fitted(heads, shift=False):
    """{head: {temperature, error before and after in percent, shift}}."""
    out = {}
    for head, (logits, gold) in heads.items():
        moved = shifts(logits[::2], gold[::2]) if shift and logits.shape[1] == 3 else [0.0] * logits.shape[1]
        after = logits + np.float32(moved)
        t = temperature(after[::2], gold[::2])
        errors = [scores.calibration_error(p.max(1), p.argmax(1) == gold[1::2])
                  for p in (softmax(logits[1::2]), softmax(after[1::2] / t))]
        out[head] = {"temperature": round(t, 3), "rows": len(gold), "errorBefore": round(errors[0], 2), "errorAfter": round(errors[1], 2)}
        if logits.shape[1] == 3:
            out[head]["shift"] = moved
    return out


def arguments(parser):
    parser.add_argument("encoder", help="encoder.onnx")
    parser.add_argument("data", help="npz of stage `prepare`")
    parser.add_argument("target", help="calibration.json to write")
    parser.add_argument("--sets", default="held/", help="beginning of the names of the sets; `held/` are kept aside in part train")
    parser.add_argument("--shift", action="store_true", help="a shift a class, for polarities")
    parser.add_argument("--limit", type=int, default=2000, help="rows at most")


def run(o):
    result = fitted(collected(session_of(o.encoder), Arrays(o.data), o.limit, o.sets), o.shift)
    with open(o.target, "w", encoding="utf-8") as out:
        json.dump(result, out, indent=1)
    print(json.dumps(result))
