"""Windows cover a text once; decoding never says what BIO forbids."""
import itertools

import numpy as np
import pytest

from recipe.windows import WINDOW, decoded, read, windows


@pytest.mark.parametrize("length", [1, 125, 126, 127, 200, 252, 1000])
def test_kept_parts_cover_the_text_once_and_lie_in_their_windows(length):
    cut = windows(length)
    assert [i for _, _, first, last in cut for i in range(first, last)] == list(range(length))
    assert all(begin <= first and last <= end and end - begin <= WINDOW for begin, end, first, last in cut)


def test_each_piece_comes_from_its_own_place():
    ids = np.arange(4, 404)
    echo = lambda window: np.repeat(window[:, :, None].astype(np.float32), 2, 2)
    np.testing.assert_array_equal(read(echo, ids)[:, 0], ids)


def test_decoding_is_the_best_allowed_path():
    rng = np.random.default_rng(1)
    for _ in range(20):
        logits = rng.normal(size=(4, 5))
        allowed = [p for p in itertools.product(range(5), repeat=4)
                   if all(t % 2 or t == 0 or q in (t - 1, t) for q, t in zip((0, *p), p))]
        best = max(allowed, key=lambda p: sum(logits[i, t] for i, t in enumerate(p)))
        assert tuple(decoded(logits)) == best
