"""Figures and their intervals: F1 of exact spans, macro F1 of classes, 95% by bootstrap over sentences or articles."""
import numpy as np


def f1(counts):
    """F1 in percent of summed (right, found, gold) rows [n, 3]."""
    right, found, gold = np.sum(counts, 0)
    return 200 * right / max(found + gold, 1)


def with_names(parts):
    """{part: rows} of a set without the names where none is annotated: whatever is found there would be wrong."""
    return {part: rows for part, rows in parts.items() if part != "names" or any(gold for _, _, gold in rows)}


def macro_f1(pairs, classes=3, over=None):
    """Mean F1 in percent of (gold, said) rows [n, 2] over `classes`, or over the classes named."""
    table = np.zeros((classes, classes), int)
    pairs = np.asarray(pairs, int).reshape(-1, 2)
    np.add.at(table, (pairs[:, 0], pairs[:, 1]), 1)
    each = 200 * table.diagonal() / np.maximum(table.sum(0) + table.sum(1), 1)
    return float(np.mean(each[list(over)] if over is not None else each))


def accuracy(pairs):
    pairs = np.asarray(pairs, int).reshape(-1, 2)
    return 100 * float(np.mean(pairs[:, 0] == pairs[:, 1]))


def interval(figure, rows, times=1000, seed=1):
    """(figure of all rows, lower, upper): resampling rows with replacement; the middle 95%."""
    rows = np.asarray(rows)
    rng = np.random.default_rng(seed)
    drawn = [figure(rows[rng.integers(0, len(rows), len(rows))]) for _ in range(times)]
    return figure(rows), *np.percentile(drawn, [2.5, 97.5])


def calibration_error(confidence, right, bins=15):
    """Expected calibration error in percent, bins of equal width."""
    place = np.minimum((np.asarray(confidence) * bins).astype(int), bins - 1)
    gaps = [abs(np.mean(confidence[place == b]) - np.mean(right[place == b])) * np.mean(place == b)
            for b in range(bins) if np.any(place == b)]
    return 100 * float(sum(gaps))


def error_by_chance(confidence, bins=15, times=200, seed=1):
    """Mean calibration error in percent of as many scores if they were probabilities: what chance alone makes of it."""
    confidence, rng = np.asarray(confidence), np.random.default_rng(seed)
    return float(np.mean([calibration_error(confidence, rng.random(len(confidence)) < confidence, bins) for _ in range(times)]))
