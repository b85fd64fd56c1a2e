"""The model of languages: the same numbers as the references, and a small one learned from nothing but a few sentences."""
import gzip
import json
import random
from pathlib import Path

import numpy as np
import pytest

from recipe import languages_file
from recipe.__main__ import main
from recipe.commonwords import frequent, words
from recipe.languages_features import Features
from recipe.languages_model import Model, scale
from recipe.languages_scripts import written_in
from recipe.lid176 import Lid176
from recipe.plain import folded, mixed, ngrams, plain

SOURCES = Path(__file__).resolve().parents[2]
LID, TABLE = SOURCES / "main/resources/models/lid.176.ftz", SOURCES / "main/resources/language/languages.tsv"
WORDS = {"de": "der die das und nicht mit auf für Brücke Straße heute Wahl gegen zwischen Minister schließlich".split(),
         "nl": "de het een en niet met op voor brug straat vandaag tegen tussen minister eindelijk verkiezing".split(),
         "uk": "і не на що міст вулиця сьогодні вибори проти між міністр нарешті її якщо".split(),
         "ru": "и не на что мост улица сегодня выборы против между министр наконец её если".split()}


@pytest.fixture(scope="module")
def lid():
    return Lid176(LID)


def test_lid176_says_what_the_reference_says(lid):
    lines = (SOURCES / "test/resources/language/lid-vectors.tsv").read_text(encoding="utf-8").split("\n")[:-1]
    texts, answers = zip(*(line.rsplit("\t", 1) for line in lines))
    for row, answer in zip(lid.probabilities(lid.means(texts)), answers):
        for label, p in (guess.split(":") for guess in answer.split(" ")):
            assert row[lid.labels.index(label)] == pytest.approx(min(1, float(p)), abs=2e-6)


def test_plain_texts_have_no_addresses_digits_or_capitals_throughout():
    assert plain("Siehe https://a.example/b und @konto a@b.example 24 Uhr") == "Siehe und Uhr "
    assert plain("DIE BRÜCKE STEHT") == "die brücke steht "
    assert plain("12:30 – 😀") == ""


def test_folded_texts_keep_letters_marks_and_apostrophes():
    assert bytes(folded("L’Été, déjà! ")).decode("utf-16-le") == " l'été déjà "


def test_an_ngram_has_the_same_hash_wherever_it_stands():
    units = folded("abcab ")
    hashes = ngrams(units)
    assert hashes[1, 1] == hashes[1, 4] and hashes[2, 1] != hashes[2, 4]
    assert np.all(hashes[4, -4:] == 0) and len(np.unique(mixed(hashes[0]))) == 4


def test_evidence_grows_with_the_root_of_its_number_up_to_a_point():
    one, four, many, more = scale(np.array([1, 4, 512, 2048]))[:, 0] * [1, 4, 512, 2048]
    assert four == pytest.approx(2 * one) and more == pytest.approx(many)


def test_a_few_sentences_teach_a_small_model(tmp_path, lid, capsys):
    rng = random.Random(1)
    for part, number in (("train", 150), ("dev", 20)):
        for code, words in WORDS.items():
            path = tmp_path / "corpora/ntrex" / part / f"{code}_ntrex.jsonl.gz"
            path.parent.mkdir(parents=True, exist_ok=True)
            with gzip.open(path, "wt", encoding="utf-8") as out:
                for i in range(number):
                    out.write(json.dumps({"id": f"{part}{i}", "doc": f"d{i // 3}", "text": " ".join(rng.choices(words, k=9)) + "."}) + "\n")
    target, vectors = tmp_path / "languages.bin", tmp_path / "vectors.tsv"
    main(["languages", f"{tmp_path}/corpora", str(LID), str(TABLE), str(target), "--steps", "25", "--batch", "128", "--vectors", str(vectors)])
    assert "| whole texts: all, NTREX |" in capsys.readouterr().out
    answers = [line.split("\t") for line in vectors.read_text(encoding="utf-8").splitlines()]
    right = [code in WORDS and all(word.strip(".") in WORDS[code] for word in text.split()) for text, code, _ in answers if len(text) > 20]
    assert np.mean(right[:80]) > .9
    model = Model(["und"], Features(np.zeros(1, np.uint8), np.ones(1, bool)), np.zeros((1, 40)), np.zeros((40, 1)), lid, written_in(TABLE, ["und"]), TABLE)
    marks = languages_file.read(target, model)
    assert model.codes == ["de", "nl", "ru", "uk", "und"] and len(marks) == len(model.rows) == 1 << 16
    assert model.labels[0] == ["de"] and model.labels[-1] == []


def test_the_service_s_table_says_who_writes_in_which_script():
    written = written_in(TABLE, ["el", "sr", "hr", "und"])
    assert written.sum(0).tolist() == [2, 3, 2, 2] and written[-1].all()


def test_frequent_words_are_counted_alike_in_every_kind_of_text():
    assert words(plain("L’Été, déjà 24 été")) == ["l", "été", "déjà", "été"]
    news = [("ner", "the mayor of the town".split())] * 400
    declaration = [("udhr", "right of everyone everyone everyone".split())] * 400
    chosen, share = frequent([*news, *declaration, ("ner", ["the"] * 15)], 3)
    assert chosen == ["the", "of", "mayor"] and share == 1
    assert frequent(news[:10], 2) is None
