"""Labels on pieces: where alignment goes wrong, training goes wrong silently."""
from recipe.labels import pieces_of, spans_of, tagged, type_bits

TEXT = "In New York, Osaka."
OFFSETS = [(0, 2), (2, 6), (6, 11), (11, 12), (12, 18), (18, 19)]      # a word's mark takes the blank before it


def test_a_name_takes_the_pieces_that_share_its_letters():
    assert pieces_of(TEXT, OFFSETS, 3, 11) == (1, 3)
    assert pieces_of(TEXT, OFFSETS, 13, 18) == (4, 5)


def test_the_blank_before_a_word_is_no_part_of_its_piece():
    assert pieces_of(TEXT, OFFSETS, 2, 3) is None
    assert pieces_of(TEXT, OFFSETS, 11, 13) == (3, 4)


def test_offsets_are_code_points():
    text = "😀 Oslo"
    assert pieces_of(text, [(0, 1), (1, 6)], 2, 6) == (1, 2)


def test_tags_and_spans_are_inverse():
    spans = [(0, 1, 0), (1, 3, 0), (4, 6, 2)]
    assert tagged(7, spans) == [1, 1, 2, 0, 5, 6, 0]
    assert spans_of(tagged(7, spans)) == spans


def test_an_inside_that_continues_nothing_opens_a_name():
    assert spans_of([0, 2, 2, 6]) == [(1, 3, 0), (3, 4, 2)]


def test_unknown_types_are_not_annotated():
    assert type_bits(["PERSON", "LOCATION", "NORP"]) == 0b101
