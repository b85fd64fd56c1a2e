"""What a row keeps of its text's labels when it is cut, and where nothing is known."""
from recipe.arrays import NAME, TEXT, Arrays, Builder
from recipe.readers import Labelled, named

LETTERS = [(i, i + 1) for i in range(12)]


def built(path, labelled, longest=12):
    builder = Builder(longest)
    builder.open_set("ner/x", "en")
    builder.add(labelled, labelled.text, list(range(4, 16)), LETTERS)
    builder.save(path)
    return Arrays(path)


def test_a_cut_text_keeps_pools_in_their_places(tmp_path):
    text = Labelled("abcdefghijkl", [(4, 8, 2)], 31, [(TEXT, None, None, 2), (NAME, 4, 8, 0)], ("d", 3))
    arrays = built(tmp_path / "a.npz", text, longest=6)
    assert arrays.rows.tolist() == [[0, 6, 0, 31, -1, -1], [6, 6, 0, 31, -1, -1]]
    assert arrays.tags.tolist() == [0, 0, 0, 0, 5, 6, 6, 6, 0, 0, 0, 0]
    assert arrays.pools_of(0) == [(TEXT, 0, 6, 2), (NAME, 4, 6, 0)]
    assert arrays.pools_of(1) == [(TEXT, 0, 6, 2), (NAME, 0, 2, 0)]


def test_nothing_is_known_of_a_name_that_the_labeller_would_not_call_one(tmp_path):
    record = {"text": "abcdefghijkl", "types": ["PERSON"], "polarity": "neutral",
              "entities": [{"b": 0, "e": 2, "type": "PERSON", "polarity": "positive"}, {"b": 5, "e": 8, "type": "PERSON", "polarity": None}]}
    tags = lambda doubts: built(tmp_path / "a.npz", named(record, doubts=doubts)).tags.tolist()
    assert tags(True) == [1, 2, 0, 0, 0, -1, -1, -1, 0, 0, 0, 0]
    assert tags(False) == [1, 2, 0, 0, 0, 1, 2, 2, 0, 0, 0, 0]


def test_a_text_without_names_annotated_teaches_none(tmp_path):
    record = {"text": "abcdefghijkl", "types": [], "polarity": None, "entities": []}
    assert set(built(tmp_path / "a.npz", named(record)).tags.tolist()) == {-1}
