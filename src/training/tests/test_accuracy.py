"""The page of figures: what stands in it, and curves that are what they say."""
import xml.etree.ElementTree as xml

import numpy as np

from recipe.accuracy import page, references
from recipe.curves import MARGIN, SIZE, joined, reliability
from recipe.enriched import sureness


def test_every_reference_has_both_versions():
    assert all(float(first) >= 0 and float(second) >= 0 for first, second, _ in references().values())


def test_the_page_sets_a_figure_beside_those_before():
    figures = {"ner/en_ewt": {"names": [(3, 4, 4)] * 30}}
    text = page(figures, {"scored": 30}, {"Latin": (np.full(40, .75), np.arange(40) % 4 > 0)}, "x")
    assert "| ner/en_ewt | names, F1 | 69.3 | 67.8 | 75.0 (75.0 to 75.0) | 86.0 (XLM-R large" in text
    assert "| Latin | 40 | 0.0 | 5." in text


def test_a_calibrated_curve_lies_on_the_diagonal():
    score = np.repeat([.15, .55, .95], 200)
    right = np.concatenate([np.arange(200) < round(200 * s) for s in (.15, .55, .95)])
    line = next(e for e in xml.fromstring(reliability({"a": (score, right)})) if e.tag.endswith("polyline"))
    for point in line.get("points").split():
        x, y = map(float, point.split(","))
        assert abs((x - MARGIN) + (y - MARGIN) - SIZE) < .2


def test_more_is_drawn_further_right_and_up():
    drawing = xml.fromstring(joined({"four": (9000, 71.5), "six": (6000, 74), "eight": (4500, 75)}, "speed", "F1"))
    at = [(float(c.get("cx")), float(c.get("cy"))) for c in drawing if c.tag.endswith("circle")]
    assert [x for x, _ in at] == sorted((x for x, _ in at), reverse=True)
    assert [y for _, y in at] == sorted((y for _, y in at), reverse=True)
    assert all(MARGIN < x < MARGIN + SIZE and MARGIN < y < MARGIN + SIZE for x, y in at)
    assert {"four", "six", "eight", "9000", "71.5"} <= {e.text for e in drawing}


def test_scores_are_those_of_the_mentions():
    record = {"text": {"value": "Bo  left"}, "entities": [
        {"type": "PERSON", "mentions": [{"beginOffset": 0, "endOffset": 2, "score": .9}]}]}
    assert sureness(record, "Bo left") == {(0, 2, 0): .9}
    assert sureness(record, "Al left") == {}
