"""Scores that become probabilities: which line a name gets, and what fitting finds."""
import numpy as np

from recipe import scores
from recipe.probabilities import cooled, described, fitted_on, line, log_odds, script


def test_a_name_belongs_to_the_script_of_its_first_letter():
    assert [script(n) for n in ("Zoë", "Ёлкин", "東京", "กรุงเทพ", "サンマ", "서울", "القاهرة", "25 de Mayo")] == [
        "LATIN", "CYRILLIC", "UNSPACED", "UNSPACED", "UNSPACED", "OTHER", "OTHER", "OTHER"]


def test_half_of_the_texts_is_left_for_the_error_in_blocks():
    half = [fitted_on(n) for n in range(80)]
    assert half == ([True] * 20 + [False] * 20) * 2


def drawn(slope, offset, number=20_000, seed=3):
    """(scores, right) of names whose true probability has the log odds slope * x + offset."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(-1, 4, number)
    return 1 / (1 + np.exp(-x)), rng.random(number) < 1 / (1 + np.exp(-(slope * x + offset)))


def test_fitting_finds_the_line_that_was_drawn_from():
    said, right = drawn(.7, -.4)
    slope, offset = line(said, right)
    assert abs(slope - .7) < .05 and abs(offset + .4) < .06
    after = 1 / (1 + np.exp(-(slope * log_odds(said) + offset)))
    assert scores.calibration_error(after, right) < 1.5 < scores.calibration_error(said, right)


def test_few_names_move_a_line_little():
    slope, offset = line(np.array([.9, .8]), np.array([False, False]))
    assert .3 < slope <= 1.01 and -1.5 < offset < 0


def test_lines_are_put_behind_those_that_made_the_records():
    text = "x=1\nname.LATIN=2.000 0.500\nname.OTHER=1 0\n"
    assert described(text, {"LATIN": (.5, .1)}) == "x=1\nname.LATIN=1.000 0.350\nname.OTHER=1 0\n"


def test_shares_that_are_too_sure_are_cooled():
    rng = np.random.default_rng(4)
    logits = rng.normal(0, 1.5, (20_000, 3))
    shares = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    labels = np.array([rng.choice(3, p=p) for p in shares])
    sure = shares ** 2 / (shares ** 2).sum(1, keepdims=True)
    after = cooled({"textPolarity": {"temperature": 1.5, "rows": 3}}, {"textPolarity": (sure, labels)})
    assert abs(after["textPolarity"]["temperature"] - 3) < .2 and after["textPolarity"]["rows"] == 3
