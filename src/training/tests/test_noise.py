"""Noise never moves a character, so names stay where they are."""
import random

from recipe.noise import WAYS, noisy

TEXTS = ["Łódź, “Æon” und Straße: İstanbul’da ﬁve.", "한국 “서울”, 東京、大阪。", "Việt Nam; القاهرة، مصر", ""]


def test_every_way_that_is_taken_keeps_the_length():
    for text in TEXTS:
        for seed in range(300):
            assert len(noisy(text, random.Random(seed))) == len(text)


def test_most_texts_stay_as_they_are():
    same = sum(noisy("“Oslo”, sa hun", random.Random(seed)) == "“Oslo”, sa hun" for seed in range(1000))
    assert .82 < same / 1000 < .95 and sum(chance for chance, _ in WAYS) < .15


def test_marks_go_from_letters_in_cased_scripts_only():
    plain = WAYS[3][1]
    assert plain("Łódź é が", None) == "Łodz e が"
