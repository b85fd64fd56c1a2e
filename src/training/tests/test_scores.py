"""The figures on cases that can be counted by hand."""
import numpy as np

from recipe import scores
from recipe.calibrate import shifts, temperature
from recipe.enriched import mentions, polarity_at, topic_bits
from recipe.score import rows_of
from recipe.arrays import NAME, TEXT
from recipe.readers import Labelled


def test_f1_is_over_all_rows_together():
    assert scores.f1([(1, 2, 1), (0, 0, 1)]) == 50


def test_a_set_in_which_no_name_is_annotated_has_no_figure_of_names():
    nobody = {"names": [(0, 2, 0), (0, 0, 0)], "text": [(1, 1)]}
    assert list(scores.with_names(nobody)) == ["text"]
    assert list(scores.with_names({**nobody, "names": [(0, 2, 0), (0, 0, 1)]})) == ["names", "text"]


def test_macro_f1_weighs_classes_alike():
    assert scores.macro_f1([(1, 1)] * 8 + [(0, 0), (2, 2)]) == 100
    assert abs(scores.macro_f1([(1, 1)] * 9 + [(0, 1)]) - 200 * 9 / 19 / 3) < 1e-9


def test_an_interval_holds_its_figure():
    middle, low, high = scores.interval(scores.f1, [(1, 1, 1)] * 20 + [(0, 1, 1)] * 20)
    assert low < middle == 50 < high


def test_chance_alone_makes_an_error_that_falls_with_the_number_of_scores():
    few, many = np.full(40, .75), np.full(4000, .75)
    assert abs(scores.error_by_chance(few) - 100 * np.sqrt(.75 * .25 / 40 * 2 / np.pi)) < .5     # mean of |normal|
    assert scores.error_by_chance(many) < 1


def test_temperature_undoes_overconfidence():
    rng = np.random.default_rng(0)
    logits = rng.normal(size=(4000, 3))
    gold = np.array([rng.choice(3, p=np.exp(x) / np.exp(x).sum()) for x in logits])
    assert abs(temperature(logits * 2, gold) - 2) < .25


def test_shifts_raise_a_class_that_is_said_too_seldom():
    logits = np.array([[0, 1.0, 0]] * 6 + [[.8, 1.0, 0]] * 3)
    assert shifts(logits, np.array([1] * 6 + [0] * 3))[0] > .2


def record(text, **more):
    return {"id": "x", "text": {"value": text}, **more}


def test_a_change_of_white_space_is_followed_back():
    entity = {"type": "COMMERCIAL_ITEM", "sentiment": {"label": "NEGATIVE"}, "mentions": [{"beginOffset": 2, "endOffset": 7}]}
    assert mentions(record("A Model", entities=[entity]), "A   Model") == {(4, 9, 4): 0}


def test_a_changed_text_counts_as_nothing_found():
    from collections import Counter
    seen, text = Counter(), Labelled("A“B", names=[(0, 1, 0)], bits=31)
    entity = {"type": "PERSON", "mentions": [{"beginOffset": 0, "endOffset": 1}]}
    assert rows_of(text, record('A"B', entities=[entity]), seen) == {"names": [(0, 0, 1)]}
    assert rows_of(text, record("A“B", entities=[entity]), seen) == {"names": [(1, 1, 1)]}
    assert seen == {"text changed": 1, "scored": 1}


def test_what_is_not_said_is_neutral():
    from collections import Counter
    text = Labelled("Oslo", pools=[(TEXT, None, None, 2), (NAME, 0, 4, 0)])
    assert rows_of(text, None, Counter()) == {"text": [(2, 1)], "name": [(0, 1)]}
    said = record("Oslo", sentiment={"label": "POSITIVE"})
    assert rows_of(text, said, Counter())["text"] == [(2, 2)]


def test_the_mention_that_shares_most_answers_for_a_target():
    assert polarity_at({(0, 3, 0): 0, (3, 9, 0): 2}, 2, 9) == 2
    assert topic_bits({"topics": [{"code": "15000000"}, {"code": "01000000"}]}) == 1 << 14 | 1
