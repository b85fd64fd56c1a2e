"""Layers put in and widths taken out: what stays is what it was, and what is missed least goes first."""
import numpy as np
import pytest
import torch

from recipe import weights
from recipe.batches import Batch
from recipe.encoder import FULL, HEAD, Encoder
from recipe.grow import grown
from recipe.losses import total
from recipe.prune import kept, pruned, worth
from recipe.start import of_base

IDS = torch.from_numpy(np.random.default_rng(2).integers(4, 50, (3, 20)))


def state_of(shapes, seed=1):
    torch.manual_seed(seed)
    return {k: v.numpy() for k, v in Encoder(50, shapes).state_dict().items()}


def model_of(w, tmp_path):
    table = {"table.q": np.random.default_rng(3).integers(0, 256, (50, 12, 16)).astype(np.uint8),
             "table.d": np.full((50, 12), .1, np.float32)}
    np.savez(tmp_path / "w.npz", **table, **w)
    return weights.load(tmp_path / "w.npz")[0].eval()


def logits(model):
    with torch.no_grad():
        return model(IDS, torch.ones_like(IDS, dtype=torch.bool))


def labelled():
    tags = IDS % 3
    return Batch(IDS, tags, torch.full((3,), 31), torch.zeros(0, 5, dtype=torch.long))


def without(w, layer, head):
    """The weights with a head that says nothing."""
    out = {k: v.copy() for k, v in w.items()}
    out[f"layers.{layer}.out.weight"][:, head * HEAD:(head + 1) * HEAD] = 0
    return out


def test_what_says_nothing_is_worth_nothing_and_taking_it_out_changes_nothing(tmp_path):
    w = without(without(state_of([FULL, FULL]), 0, 5), 1, 0)
    w["layers.1.down.weight"][:, 64:] = 0
    model = model_of(w, tmp_path)
    heads, channels = worth(model, [labelled()])
    assert [v.shape for v in heads + channels] == [(12,), (12,), (1536,), (1536,)]
    assert heads[0][5] == 0 and heads[1][0] == 0 and (channels[1][64:] == 0).all()
    chosen = kept(heads, 22 / 24, 2), kept(channels, (1536 + 64) / (2 * 1536), 32, 32)
    assert 5 not in chosen[0][0] and 0 not in chosen[0][1] and chosen[1][1].tolist() == list(range(64))
    smaller = model_of(pruned(w, *chosen), tmp_path)
    assert [layer.heads for layer in smaller.layers] == [11, 11]
    torch.testing.assert_close(logits(smaller), logits(model), atol=1e-4, rtol=1e-4)


def test_worth_foretells_the_change_of_the_loss(tmp_path):
    w = state_of([FULL])
    b, model = labelled(), model_of(w, tmp_path)
    heads, _ = worth(model, [b])
    changes = [float(total(logits(model_of(without(w, 0, h), tmp_path)), b)[0] - total(logits(model), b)[0]) for h in range(12)]
    assert np.corrcoef(heads[0], np.abs(changes))[0, 1] > .5


def test_every_layer_keeps_some():
    values = [np.arange(100.), np.arange(100.) + 1000]
    assert [len(k) for k in kept(values, .5, 8, 4)] == [8, 100]
    assert kept(values, .5, 8, 4)[0].tolist() == list(range(92, 100))


@pytest.fixture(scope="module")
def base():
    rng, out = np.random.default_rng(6), {}
    out["emb.word.q"], out["emb.word.d"] = np.zeros((50, 12, 16), np.uint8), np.ones((50, 12), np.float32)
    for name, size in {"emb.pos": 512 * 384, "emb.type": 768, "emb.ln.w": 384, "emb.ln.b": 384}.items():
        out[name] = rng.normal(size=size).astype(np.float32)
    for n in range(12):
        for part, shape in {"q": (384, 384), "k": (384, 384), "v": (384, 384), "ao": (384, 384), "fi": (1536, 384), "fo": (384, 1536)}.items():
            out[f"l{n}.{part}.w"], out[f"l{n}.{part}.b"] = np.full(shape, n, np.float32), np.full(shape[0], n, np.float32)
        for part in ("aln", "oln"):
            out[f"l{n}.{part}.w"], out[f"l{n}.{part}.b"] = np.full(384, n, np.float32), np.full(384, n, np.float32)
    return out


def test_layers_of_the_base_come_between_the_trained_ones(base):
    trained = of_base(base, None, [0, 4])
    for name in trained:
        if name.startswith("layers."):
            trained[name] = trained[name] + .5
    state = grown(trained, base, [0, 4], [0, 2, 4, 11])
    assert [float(state[f"layers.{i}.up.weight"][0, 0]) for i in range(4)] == [.5, 2, 4.5, 11]
    assert state["head.weight"] is trained["head.weight"]
    with pytest.raises(ValueError):
        grown(trained, base, [0, 4], [0, 2, 11])
