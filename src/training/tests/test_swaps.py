"""Names give way to others of their type and language; tags and pools stay with what they were said of."""
import json
import random
from collections import Counter

import numpy as np
import pytest

from recipe import swaps
from recipe.arrays import NAME, TEXT, Arrays, Builder
from recipe.labels import spans_of
from recipe.readers import Labelled
from recipe.swaps import Swaps
from recipe.tokenizer import UNK

PERSON, PLACE = 0, 2
ROWS = [("aa", [10, 11, 12, 13, 14], [1, 2, 0, 5, 0]),          # a person of two pieces, a place of one
        ("aa", [20, 21, 22, 23], [1, 0, 5, 6]),                 # a person of one, a place of two
        ("bb", [30, 31], [1, 0])]


@pytest.fixture
def arrays(tmp_path):
    ids, tags = ([x for row in ROWS for x in row[i]] for i in (1, 2))
    starts = np.cumsum([0] + [len(row[1]) for row in ROWS])
    np.savez(tmp_path / "data.npz", ids=np.array(ids, np.int32), tags=np.array(tags, np.int8),
             rows=np.array([(starts[i], len(row[1]), int(row[0] == "bb"), 31, -1, -1) for i, row in enumerate(ROWS)], np.int32),
             pools=np.array([(0, TEXT, 0, 5, 1), (0, NAME, 0, 2, 0), (0, NAME, 3, 4, 2)], np.int32),
             sets=json.dumps([("ner/a", "aa"), ("ner/b", "bb")]))
    return Arrays(tmp_path / "data.npz")


@pytest.fixture
def always(monkeypatch):
    """Every name that can be is replaced, no piece is hidden."""
    for name, share in (("SWAPPED", 1), ("SWAP", 1), ("HIDDEN", 0)):
        monkeypatch.setattr(swaps, name, share)


def test_names_are_of_the_type_and_language_and_pools_move_with_them(arrays, always):
    reader, seen = Swaps(arrays, {0, 1}), set()
    for seed in range(40):
        ids, tags, pools = reader.read(0, random.Random(seed))
        (_, first, end, _), (_, first2, end2, _) = pools[1:]
        person, place = tuple(ids[first:end]), tuple(ids[first2:end2])
        assert person in {(10, 11), (20,)} and place in {(13,), (22, 23)}
        assert spans_of(tags.tolist()) == [(first, end, PERSON), (first2, end2, PLACE)]
        assert pools[0] == (TEXT, 0, len(ids), 1)
        assert [i for i in ids if i in (12, 14)] == [12, 14]
        seen.add((person, place))
    assert len(seen) == 4


def test_names_of_sets_that_are_not_trained_on_are_not_used(arrays, always):
    reader = Swaps(arrays, {1})
    for seed in range(9):
        ids, tags, pools = reader.read(0, random.Random(seed))
        assert (ids.tolist(), tags.tolist(), len(pools)) == (ROWS[0][1], ROWS[0][2], 3)


def test_a_list_is_drawn_from_where_there_is_one_each_as_often(arrays, always, tmp_path, monkeypatch):
    monkeypatch.setattr(swaps, "LISTED", .5)
    lists = Builder(9)
    for name, rows in (("countries", [[40]]), ("cities", [[50 + i] for i in range(99)])):
        lists.open_set(f"names/aa_{name}", "aa")
        for ids in rows:
            lists.add(Labelled("x", [(0, 1, PLACE)]), "x", ids, [(0, 1)])
    lists.save(tmp_path / "lists.npz")
    reader = Swaps(arrays, {0, 1}, Arrays(tmp_path / "lists.npz"))
    drawn = Counter()
    for seed in range(2000):
        ids, tags, _ = reader.read(0, random.Random(seed))
        (first, end, kind), = [s for s in spans_of(tags.tolist()) if s[2] == PLACE]
        drawn[ids[first] // 10 if ids[first] < 50 else "city"] += 1
    assert drawn[4] == pytest.approx(500, abs=100) and drawn["city"] == pytest.approx(500, abs=100)
    assert drawn[1] + drawn[2] == pytest.approx(1000, abs=140)          # those of the corpora


def test_a_longer_name_than_allowed_is_not_taken(arrays, always, monkeypatch):
    monkeypatch.setattr(swaps, "LONGER", 0)
    assert all(len(Swaps(arrays, {0}).read(0, random.Random(seed))[0]) <= 5 for seed in range(20))


def test_hidden_pieces_keep_their_tags(arrays, monkeypatch):
    for name, share in (("SWAPPED", 0), ("HIDDEN", 1), ("HIDE", .5)):
        monkeypatch.setattr(swaps, name, share)
    hidden = 0
    for seed in range(20):
        ids, tags, _ = Swaps(arrays, {0, 1}).read(0, random.Random(seed))
        assert tags.tolist() == ROWS[0][2] and all(i in (UNK, was) for i, was in zip(ids, ROWS[0][1]))
        hidden += int((ids == UNK).sum())
    assert 0 < hidden < 100
    assert arrays.ids[:5].tolist() == ROWS[0][1]               # the arrays stay as they were
