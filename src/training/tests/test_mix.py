"""The mix is a pure function of seed and round, and joins only neighbours."""
import json

import numpy as np
import pytest

from recipe.arrays import Arrays
from recipe.batches import batch, grouped
from recipe.mix import Mix, shares
from recipe.tokenizer import PAD


@pytest.fixture
def arrays(tmp_path):
    return made(tmp_path / "data.npz")


def made(path, rows=60, length=10):
    """Three sets, documents of six rows; every piece's id is its place."""
    kinds = [("ner/a", "aa"), ("ntrex/b", "bb"), ("held/c", "cc")]
    table = [(i * length, length, i % 3 if i % 3 == 2 else (i // 30), 31, i // 6, i % 6) for i in range(rows)]
    ids = 4 + np.arange(rows * length, dtype=np.int32)
    np.savez(path, ids=ids, tags=(ids % 3 == 0).astype(np.int8), rows=np.array(table, np.int32),
             pools=np.array([(3, 0, 0, 10, 1), (4, 1, 2, 4, 2)], np.int32), sets=json.dumps(kinds))
    return Arrays(path)


def test_a_round_is_the_same_whenever_it_is_asked_for(arrays):
    one, other = Mix(arrays, 300), Mix(arrays, 300)
    other.round(0), other.round(1)
    assert one.round(2) == other.round(2) != one.round(3)


def test_held_out_rows_are_never_trained_on(arrays):
    assert shares(arrays)[2] == 0
    mix = Mix(arrays, 300)
    assert all(arrays.rows[row, 2] != 2 for r in range(9) for item in mix.round(r) for row in item)


def test_joined_rows_follow_each_other_in_one_document(arrays):
    joined = [item for r in range(9) for item in Mix(arrays, 300).round(r) if len(item) > 1]
    assert joined
    for item in joined:
        for a, b in zip(arrays.rows[item], arrays.rows[item[1:]]):
            assert (a[2], a[4], a[5] + 1) == (b[2], b[4], b[5])


def test_pools_keep_their_pieces_when_rows_are_joined_and_padded(arrays):
    b = batch(arrays, [[3, 4], [0]])
    assert b.ids.shape == (2, 22) and (b.ids[1, 12:] == PAD).all()
    (row, _, first, end, _), (row2, _, first2, end2, _) = b.pools.tolist()
    assert b.ids[row, first:end].tolist() == [34 + i for i in range(10)]
    assert b.ids[row2, first2:end2].tolist() == [46, 47]


def test_batches_hold_every_item_once_and_no_more_pieces_than_told(arrays):
    items = Mix(arrays, 600).round(0)
    groups = grouped(arrays, items, 64, "x")
    assert sorted(map(tuple, sum(groups, []))) == sorted(map(tuple, items))
    assert all(batch(arrays, g).ids.numel() <= 64 for g in groups if len(g) > 1)
