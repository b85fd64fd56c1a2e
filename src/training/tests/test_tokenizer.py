"""The reduced tokenizer against vectors, where the base's tokenizer.json and vectors are at hand."""
import json
import os
from pathlib import Path

import pytest

from recipe.tokenizer import read_pieces, reduced, write_pieces

FULL, VECTORS, PIECES = (os.environ.get(k) for k in ("RECIPE_TOKENIZER", "RECIPE_TOKENIZER_VECTORS", "RECIPE_PIECES"))


@pytest.mark.skipif(not (FULL and VECTORS and PIECES), reason="set RECIPE_TOKENIZER, RECIPE_TOKENIZER_VECTORS, RECIPE_PIECES")
def test_ids_and_offsets_are_those_of_the_vectors():
    tokenizer = reduced(FULL, read_pieces(PIECES))
    vectors = [json.loads(line) for line in Path(VECTORS).read_text(encoding="utf-8").splitlines()]
    for v in vectors:
        e = tokenizer.encode(v["text"], add_special_tokens=False)
        assert e.ids == v["ids"], v["text"]
        assert [list(o) for o in e.offsets] == v["offsets"], v["text"]


def small_base(path):
    """A tokenizer.json in the base's form, of our own making."""
    vocabulary = [["<s>", 0], ["<pad>", 0], ["</s>", 0], ["<unk>", 0], ["▁", -2], ["▁Os", -3], ["lo", -3], ["▁Oslo", -4], ["o", -5]]
    path.write_text(json.dumps({"version": "1.0", "truncation": None, "padding": None, "added_tokens": [],
                                "normalizer": {"type": "NFKC"}, "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True},
                                "post_processor": None, "decoder": None,
                                "model": {"type": "Unigram", "unk_id": 3, "vocab": vocabulary}}), encoding="utf-8")
    return vocabulary


def test_a_piece_that_is_not_kept_falls_apart_into_kept_ones(tmp_path):
    vocabulary = small_base(tmp_path / "full.json")
    whole = reduced(tmp_path / "full.json", vocabulary)
    cut = reduced(tmp_path / "full.json", [p for p in vocabulary if p[0] != "▁Oslo"])
    assert whole.encode("Oslo").tokens == ["▁Oslo"]
    assert cut.encode("Oslo").tokens == ["▁Os", "lo"]


def test_pieces_come_back_from_their_file(tmp_path):
    write_pieces([("▁a", -1.5), ("\u2028", -2.0), ("<s>", 0.0)], tmp_path / "pieces.tsv")
    assert read_pieces(tmp_path / "pieces.tsv") == [("▁a", -1.5), ("\u2028", -2.0), ("<s>", 0.0)]
