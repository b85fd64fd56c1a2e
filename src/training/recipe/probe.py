"""Stage `probe`: fits the head's rows for topics alone, on the pooled hidden states of an exported encoder.

A head is linear and pooling a mean, so topics of a frozen encoder are a logistic regression on mean hidden states
[windows, 384]: minutes, where training the encoder takes hours. Names and polarity stay as they are, to the bit.
"""
import numpy as np
import torch
import torch.nn.functional as F

from .arrays import CLASS, Arrays
from .batches import TOPIC_NEEDS
from .labels import CLASSES, LOGITS, TOPIC
from .mix import Mix
from .tokenizer import BEGIN, END

KINDS = {"topics": .35, "ntrex": .25, "sib200": .4}
HELD = .85                         # rows of a set past this share choose the decay; articles keep their order in all languages
DECAYS = (1e-3, 3e-4, 1e-4, 3e-5, 1e-5)
SEVEN = sorted(CLASSES.values())


def hidden_session(path, threads=1):
    """Hidden states [1, pieces, 384] of ids [1, pieces]: what the head of an exported encoder is fed."""
    import onnx
    import onnxruntime
    model = onnx.load(path)
    last = next(n.input[0] for n in model.graph.node if n.output[0] == "head")
    model.graph.output.append(onnx.helper.make_tensor_value_info(last, onnx.TensorProto.FLOAT, None))
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return lambda ids: session.run([last], {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0]


def asked(arrays, item):
    """(targets [18], mask [18]) of a window, or None where nothing is known of its topics."""
    pools = [p for row in item for p in arrays.pools_of(row) if p[0] >= 2]
    if not pools:
        return None
    kind, _, _, label = pools[0]
    places = np.arange(18)
    if kind == CLASS:
        return places == label, np.isin(places, SEVEN)
    if arrays.rows[item, 1].sum() < TOPIC_NEEDS:
        return None
    return (label >> places & 1).astype(bool), places < 17


def collected(run, arrays, pieces, seed):
    """States [windows, 384], targets and masks [windows, 18], and which windows are held out, of so many pieces of the mix."""
    mix, rows = Mix(arrays, pieces, seed, KINDS), []
    for item in mix.round(0):
        known = asked(arrays, item)
        if known:
            ids = np.concatenate([arrays.ids[s:s + n] for s, n in arrays.rows[item, :2]])
            own = mix.rows[arrays.rows[item[0], 2]]
            rows.append((run(np.array([[BEGIN, *ids, END]], np.int64))[0, 1:-1].mean(0), *known,
                         np.searchsorted(own, item[0]) > HELD * len(own)))
    x, y, mask, held = (np.array(column) for column in zip(*rows))
    return *(torch.tensor(a, dtype=torch.float32) for a in (x, y, mask)), torch.tensor(held)


def fitted(x, y, mask, decay, steps=400):
    """(weight [18, 384], bias [18]) of least masked cross-entropy; states are standardised while fitting."""
    mean, spread = x.mean(0), x.std(0) + 1e-6
    z, weight = (x - mean) / spread, torch.zeros(18, x.shape[1], requires_grad=True)
    bias = torch.full((18,), -2.0, requires_grad=True)
    optimizer = torch.optim.Adam([weight, bias], lr=.02)
    rate = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
    for _ in range(steps):
        optimizer.zero_grad()
        (cost(z @ weight.T + bias, y, mask) + decay * (weight ** 2).sum()).backward()
        optimizer.step()
        rate.step()
    weight, bias = weight.detach(), bias.detach()
    return weight / spread, bias - (weight / spread) @ mean


def cost(logits, y, mask):
    return (F.binary_cross_entropy_with_logits(logits, y, reduction="none") * mask).sum() / mask.sum()


def chosen(x, y, mask, held):
    """(decay of least cost on held-out windows, what to add to the topics' bias for the best micro F1 there)."""
    fits = {decay: fitted(x[~held], y[~held], mask[~held], decay) for decay in DECAYS}
    logits = {decay: x[held] @ weight.T + bias for decay, (weight, bias) in fits.items()}
    decay = min(DECAYS, key=lambda d: cost(logits[d], y[held], mask[held]))
    articles = mask[held][:, 1] > 0            # asked of all 17, not of SIB's seven
    said, true = logits[decay][articles, :17], y[held][articles, :17]
    f1 = lambda add: float(2 * ((said + add > 0) * true).sum() / ((said + add > 0).sum() + true.sum()))
    add = max(np.linspace(-1, 2, 31), key=f1)
    print(f"decay {decay}, bias {add:+.1f}: micro F1 {100 * f1(add):.1f} on {int(articles.sum())} held-out windows")
    return decay, float(add)


def arguments(parser):
    parser.add_argument("encoder", help="the exported encoder")
    parser.add_argument("weights", help="npz of the same encoder's weights")
    parser.add_argument("data", help="npz of stage `prepare`, part train")
    parser.add_argument("target", help="npz to write: the weights with new rows for topics")
    parser.add_argument("--sample", type=int, default=400_000, help="pieces to read")
    parser.add_argument("--seed", type=int, default=1)


def run(o):
    with np.load(o.weights) as data:
        w = {k: data[k] for k in data.files}
    states = collected(hidden_session(o.encoder), Arrays(o.data), o.sample, o.seed)
    x, y, mask, _ = states
    decay, add = chosen(*states)
    weight, bias = fitted(x, y, mask, decay)
    bias[:17] += add
    w["head.weight"], w["head.bias"] = w["head.weight"].copy(), w["head.bias"].copy()
    w["head.weight"][TOPIC], w["head.bias"][TOPIC] = weight.numpy(), bias.numpy()
    assert len(w["head.bias"]) == LOGITS
    np.savez(o.target, **w)
    print(f"{o.target}: topics from {len(x)} windows")
