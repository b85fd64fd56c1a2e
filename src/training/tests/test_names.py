"""Lists of names are in the language's own letters, and no list holds what is no name of its type."""
import random
import re

import pytest

from recipe import names


@pytest.fixture(scope="module")
def lists():
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(names, "PERSONS", 200)
        patch.setattr(names, "COMPANIES", 100)
        yield names.sources(1)


def test_places_are_written_as_the_language_writes_them(lists):
    assert {"Alemania", "Estados Unidos"} <= set(lists["es", "LOCATION", "countries"])
    assert {"गाम्बिया", "जर्मनी"} & set(lists["hi", "LOCATION", "countries"])
    assert "מנגואה" in lists["he", "LOCATION", "zones"]
    assert {"מיאמי", "קורדובה"} & set(lists["he", "LOCATION", "cities"])
    assert "合肥市" in lists["zh", "LOCATION", "jieba"] and "东吴大学" in lists["zh", "ORGANIZATION", "jieba"]


@pytest.mark.parametrize("language, other", [("he", "[a-zא-ת]*[a-z]"), ("ar", ".*[a-zپچگ]"), ("uk", ".*[a-zыэё]"), ("el", "[a-zά-ώ]")])
def test_cities_in_other_letters_or_small_ones_are_left_out(lists, language, other):
    cities = lists[language, "LOCATION", "cities"]
    assert len(cities) > 50 and not [c for c in cities if re.match(other, c)]


def test_a_place_that_nobody_knows_is_none(lists):
    assert "neznáme mesto" not in lists["sk", "LOCATION", "zones"]
    assert not [n for (_, kind, _), of in lists.items() if kind == "LOCATION" for n in of if re.search(r"[,(\[]", n)]


def test_surnames_come_first_where_they_do():
    class Fake:
        first_name_male = first_name_female = staticmethod(lambda: "Ada")
        last_name_male = last_name_female = staticmethod(lambda: "Lind")
    drawn = {language: {names.person(Fake, language, random.Random(i)) for i in range(40)} for language in ("sv", "hu", "zh")}
    assert drawn == {"sv": {"Ada Lind", "Lind"}, "hu": {"Lind Ada", "Lind"}, "zh": {"LindAda"}}


def test_lists_are_the_same_for_a_seed_and_not_longer_than_said(lists, monkeypatch):
    monkeypatch.setattr(names, "PERSONS", 200)
    monkeypatch.setattr(names, "COMPANIES", 100)
    assert names.sources(1) == lists and max(map(len, lists.values())) == names.LISTED
