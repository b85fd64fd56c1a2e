"""Means of weights are what they are called."""
import numpy as np
import pytest

from recipe.average import mean


def test_each_has_its_share_and_the_table_is_left_alone():
    states = [{"a": np.full(2, x, np.float32), "table.q": np.full(2, n, np.uint8)} for n, x in enumerate((1., 2., 4.))]
    out = mean(states, [.5, .25, .25])
    np.testing.assert_allclose(out["a"], [2, 2])
    assert out["a"].dtype == np.float32 and out["table.q"].tolist() == [0, 0]


@pytest.mark.parametrize("shares", [[.5, .4], [1.], [.5, .3, .2]])
def test_shares_must_fit(shares):
    with pytest.raises(ValueError):
        mean([{"a": np.ones(1)}, {"a": np.ones(1)}], shares)
