"""A student that says what its teachers say has nothing to learn; what is carried comes out as it went in."""
import lzma

import numpy as np
import torch

from recipe.arrays import Arrays
from recipe.batches import batch
from recipe.distil import agreement, whole
from recipe.pack import squeezed, thinned
from recipe.train import ahead
from tests.test_mix import made


def test_agreement_is_least_where_student_and_teacher_are_one(tmp_path):
    b = batch(made(tmp_path / "data.npz"), [[0, 1], [4]])
    torch.manual_seed(1)
    teacher, other = torch.randn(2, *b.ids.shape, 35)
    assert agreement(teacher, [teacher], b) < agreement(other, [teacher], b)
    for student in (teacher + .3 * torch.randn(teacher.shape), teacher * 2):
        assert agreement(teacher, [teacher], b) < agreement(student, [teacher], b)


def test_windows_are_pooled_without_their_marks(tmp_path):
    b = batch(made(tmp_path / "data.npz"), [[0, 1], [4]])
    assert whole(b)[:, [0, 2, 3]].tolist() == [[0, 1, 21], [1, 1, 11]]


def test_thinned_rows_keep_their_pieces_and_pools(tmp_path):
    made(tmp_path / "data.npz", rows=120)
    data = dict(np.load(tmp_path / "data.npz"))
    for share in (1, .5):
        (tmp_path / "thin.npz").write_bytes(lzma.decompress(squeezed(thinned(data, share))))
        thin = Arrays(tmp_path / "thin.npz")
        assert abs(len(thin.rows) - 120 * share) <= 24
        assert all((thin.ids[s:s + n] == np.arange(thin.ids[s], thin.ids[s] + n)).all() for s, n in thin.rows[:, :2])
        assert [thin.ids[thin.rows[row, 0]] for row in thin.pools[:, 0]] == \
            [34, 44][:len(thin.pools)]


def test_a_failure_in_the_feed_is_not_swallowed():
    def broken():
        yield 1
        raise ValueError("no such set")
    items = ahead(broken())
    assert next(items) == 1
    try:
        next(items)
        assert False, "nothing was raised"
    except ValueError as failure:
        assert "no such set" in str(failure)
