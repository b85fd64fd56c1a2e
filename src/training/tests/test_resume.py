"""A training that was stopped and went on ends where an uninterrupted one ends."""
import threading
import time
from contextlib import closing
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from recipe import weights
from recipe.encoder import FULL, Encoder
from recipe.train import ahead, train
from tests.test_mix import made


def options(folder, **more):
    return SimpleNamespace(**{**dict(device="cpu", rate=1e-3, head_rate=1e-3, checkpoint=str(folder / "now.ckpt"),
                                     target=str(folder / "out.npz"), minutes=None, budget=2500, round=300, seed=3, batch=64,
                                     warm_up=5, save_every=1e9, say=1e9, stop_after=None, drop=0, swaps=False, names=None), **more})


def small(pieces=700):
    torch.manual_seed(0)
    model = Encoder(pieces, [FULL])
    model.table.normal_()
    table = {"table.q": np.zeros((pieces, 12, 16), np.uint8), "table.d": np.zeros((pieces, 12), np.float16)}
    return model, table


@pytest.mark.parametrize("more", [{}, {"drop": .1, "swaps": True}, {"swaps": True, "names": "lists.npz"}])
def test_resumed_equals_uninterrupted(tmp_path, more):
    if "names" in more:
        made(tmp_path / more["names"])
        more = {**more, "names": tmp_path / more["names"]}
    straight, broken = tmp_path / "straight", tmp_path / "broken"
    straight.mkdir(), broken.mkdir()
    arrays = made(tmp_path / "data.npz")
    train(*small(), arrays, options(straight, **more))
    for stop in (3, 11, 12, None):
        torch.manual_seed(stop or 99)
        train(*small(), arrays, options(broken, stop_after=stop, **more))
    with np.load(straight / "out.npz") as a, np.load(broken / "out.npz") as b:
        assert set(a.files) == set(b.files)
        for name in a.files:
            np.testing.assert_array_equal(a[name], b[name], err_msg=name)


def test_no_thread_outlives_a_training():
    """A thread that Python ends within torch takes the process down ("terminate called without an active exception")."""
    def slow():
        yield 1
        time.sleep(.3)
        yield 2
    before = threading.active_count()
    with closing(ahead(slow())) as items:
        assert next(items) == 1
    assert threading.active_count() == before


def test_what_fails_while_batches_are_made_is_raised():
    def failing():
        yield 1
        raise ValueError("no batch")
    with pytest.raises(ValueError, match="no batch"):
        list(ahead(failing()))


def test_weights_come_back_as_they_were_saved(tmp_path):
    model, table = small(8)
    weights.save(model.state_dict(), table, tmp_path / "w.npz")
    back, _ = weights.load(tmp_path / "w.npz")
    assert back.layers[0].up.weight.shape == (FULL[1], 384)
    for name, value in model.state_dict().items():
        assert torch.equal(value, back.state_dict()[name]), name
