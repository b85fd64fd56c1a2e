"""The exported encoder says what the trained one says, up to int8; and its weights can be read back."""
import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import TensorProto, helper

from recipe import weights
from recipe.blocks import dequantised
from recipe.encoder import FULL, Encoder
from recipe.evaluate import session_of
from recipe.export import exported, rows
from recipe.graph import REDUCED, Graph, quantised
from recipe.smoothing import ranges, scales
from recipe.start import of_export


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    """An encoder of two layers over 50 pieces with random weights: as npz and as ONNX."""
    folder, rng = tmp_path_factory.mktemp("export"), np.random.default_rng(4)
    torch.manual_seed(4)
    state = Encoder(50, [FULL, (8, 64)]).state_dict()
    state["position"].normal_(0, .1)
    for n in range(2):             # attention that looks somewhere, so that it matters what the heads are
        state[f"layers.{n}.qkv.weight"].mul_(3)
    table = {"table.q": rng.integers(0, 256, (50, 12, 16)).astype(np.uint8), "table.d": rng.uniform(.05, .4, (50, 12)).astype(np.float32)}
    weights.save(state, table, folder / "w.npz")
    with np.load(folder / "w.npz") as data:
        onnx.save(exported({k: data[k] for k in data.files}), str(folder / "encoder.onnx"))
    return folder / "w.npz", str(folder / "encoder.onnx")


def test_logits_agree(paths):
    model, _ = weights.load(paths[0])
    ids = np.random.default_rng(5).integers(4, 50, (1, 40))
    with torch.no_grad():
        ours = model.eval()(torch.from_numpy(ids), torch.ones(1, 40, dtype=torch.bool)).numpy()
    theirs = session_of(paths[1])(ids)
    assert theirs.shape == (1, 40, 35)
    assert np.abs(ours - theirs).max() < .1 * np.abs(ours).max()      # without VNNI pair sums may overflow besides
    assert np.corrcoef(ours.ravel(), theirs.ravel())[0, 1] > .995


def test_rows_of_the_table_are_those_that_training_reads(paths):
    with np.load(paths[0]) as data:
        blocks, steps = data["table.q"], data["table.d"].astype(np.float16)
    g = Graph()
    rows(g, blocks, steps)
    ids, word = (helper.make_tensor_value_info(*v) for v in (("input_ids", TensorProto.INT64, ["batch", "pieces"]),
                                                             ("word", TensorProto.FLOAT, ["batch", "pieces", 384])))
    session = onnxruntime.InferenceSession(g.model([ids], [word]).SerializeToString(), providers=["CPUExecutionProvider"])
    asked = np.array([[3, 0, 49], [7, 7, 12]])
    np.testing.assert_allclose(session.run(None, {"input_ids": asked})[0], dequantised(blocks, steps)[asked], rtol=1e-6)


def test_padding_changes_little(paths):
    run = session_of(paths[1])
    ids = np.random.default_rng(6).integers(4, 50, (1, 12))
    assert np.isfinite(run(ids)).all()


def test_weights_read_back_are_those_exported(paths):
    state = of_export(paths[1])
    with np.load(paths[0]) as data:
        np.testing.assert_array_equal(state["table.q"], data["table.q"])
        for name in data.files:
            gap = np.abs(state[name].astype(float) - data[name].astype(float)).max()
            assert gap <= np.abs(data[name].astype(float)).max() / 254 + 1e-6, name


def test_int8_columns_are_off_by_half_a_step_at_most():
    weight = np.random.default_rng(7).normal(size=(30, 20)).astype(np.float32)
    q, scale = quantised(weight)
    assert np.abs(q * scale - weight).max() <= scale.max() / 2 + 1e-6


def test_smoothing_moves_outliers_into_the_weights_and_back(paths, tmp_path):
    with np.load(paths[0]) as data:
        w = {k: data[k] for k in data.files}
    w["layers.0.norm1.weight"] = w["layers.0.norm1.weight"].copy()
    w["layers.0.norm1.weight"][7] = 60
    np.savez(tmp_path / "w.npz", **w)
    model, _ = weights.load(tmp_path / "w.npz")
    ids = np.random.default_rng(9).integers(4, 50, (1, 40))
    smooth = scales(ranges(model, [torch.from_numpy(ids)]))
    assert smooth["layers.0.up"][7] > 5 and np.median(smooth["layers.0.up"]) == 1
    with torch.no_grad():
        ours = model(torch.from_numpy(ids), torch.ones(1, 40, dtype=torch.bool)).numpy()
    off = []
    for name, divisors in (("plain", None), ("smooth", smooth)):
        onnx.save(exported(w, REDUCED, divisors), str(tmp_path / name))
        off.append(np.abs(session_of(str(tmp_path / name))(ids) - ours).mean())
    assert off[1] < off[0]
    back = of_export(str(tmp_path / "smooth"))
    assert np.abs(back["layers.0.up.weight"] - w["layers.0.up.weight"]).max() < .02
