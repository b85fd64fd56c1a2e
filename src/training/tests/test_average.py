"""Weights between two trainings."""
import numpy as np

from recipe.average import between


def test_trained_weights_are_mixed_and_the_table_is_not():
    first = {"head.bias": np.float32([0, 4]), "table.q": np.uint8([1])}
    second = {"head.bias": np.float32([4, 0]), "table.q": np.uint8([2])}
    mixed = between(first, second, .25)
    assert mixed["head.bias"].tolist() == [1, 3] and mixed["table.q"].tolist() == [2]
