"""Every stage after another, from an empty folder, in miniature: the point is that they fit together, not the figures."""
import hashlib
import json
import xml.etree.ElementTree as xml

import pytest

from recipe.__main__ import main
from recipe.tokenizer import read_pieces
from tests import miniature


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    root = tmp_path_factory.mktemp("recipe")
    miniature.base(root / "base.npz", miniature.tokenizer(root / "tokenizer.json"))
    miniature.corpora(root / "corpora")
    (root / "texts.jsonl").write_text("\n".join(json.dumps({"text": miniature.sentence(i)["text"]}) for i in range(9)), encoding="utf-8")
    run = lambda line: main([word.replace("@", f"{root}/") for word in line.split()])
    few = "--budget 100000 --stop-after 3 --batch 512 --round 3000 --warm-up 2"
    for line in ("pieces @tokenizer.json @corpora @pieces.tsv",
                 "prepare @tokenizer.json @pieces.tsv @corpora @train.npz",
                 "prepare @tokenizer.json @pieces.tsv @corpora @dev.npz --part dev",
                 "pack @base.npz @tokenizer.json @pieces.tsv @train.npz @carry",
                 "unpack @carry.base.xz @base2.npz", "unpack @carry.data.xz @train2.npz",
                 "start @teacher0.npz --base @base2.npz --layers 12",
                 "start @student0.npz --base @base.npz --full @tokenizer.json --pieces @pieces.tsv",
                 f"train @teacher0.npz @train2.npz @teacher.npz --checkpoint @teacher.ckpt {few}",
                 f"distil @student0.npz @train2.npz @student.npz --checkpoint @student.ckpt {few} --teacher @teacher.npz",
                 "slim @student.npz @slim.npz", "slim @slim.npz @back.npz --table @student0.npz",
                 "export @back.npz @plain.onnx --reduced",
                 "probe @plain.onnx @back.npz @train.npz @topics.npz --sample 8000",
                 "export @topics.npz @encoder.onnx --reduced --smooth @train.npz",
                 "calibrate @encoder.onnx @train.npz @calibration.json",
                 "names @tokenizer.json @pieces.tsv @names.npz",
                 "start @four0.npz --base @base.npz --full @tokenizer.json --pieces @pieces.tsv --layers 4",
                 f"train @four0.npz @train.npz @four.npz --checkpoint @four.ckpt {few} --drop .1 --swaps --names @names.npz",
                 "export @four.npz @four.onnx --reduced",
                 "layers @dev.npz @speed.svg @four.onnx @encoder.onnx",
                 "evaluate @dev.npz @encoder.onnx @plain.onnx --json @figures.json",
                 "articles @corpora @dev.ndjson",
                 "release @encoder.onnx @pieces.tsv @release --version 0 --calibration @calibration.json --texts @texts.jsonl --full @tokenizer.json"):
        run(line)
    return root, run


def test_all_kinds_of_figures_come_out(folder):
    figures = json.loads((folder[0] / "figures.json").read_text())
    assert {"ner/en_mini names", "polarity/en_mini text", "polarity/en_mini name", "ntrex/en_ntrex names", "sentiment/en_mini name",
            "topics/en_load topics", "topics/en_ntrex topics", "sib200/en_sib class"} <= set(figures)


def test_encoders_of_all_depths_are_in_the_curve(folder):
    drawing = xml.parse(folder[0] / "speed.svg").getroot()
    assert sum(e.tag.endswith("circle") for e in drawing) == 2 and {"four", "encoder"} <= {e.text for e in drawing}


def test_every_head_is_calibrated(folder):
    calibration = json.loads((folder[0] / "calibration.json").read_text())
    assert set(calibration) == {"names", "textPolarity", "namePolarity"}
    assert all(.4 <= head["temperature"] <= 4 for head in calibration.values())


def test_pieces_are_those_of_the_miniature(folder):
    assert read_pieces(folder[0] / "pieces.tsv")[:4] == [("<s>", 0), ("<pad>", -1), ("</s>", -2), ("<unk>", -3)]


def test_a_service_that_knows_everything_scores_full_marks(folder, capsys):
    root, run = folder
    sentences = {s["text"]: s for s in map(miniature.sentence, range(90, 120))}
    with open(root / "dev.ndjson", encoding="utf-8") as lines, open(root / "enriched.ndjson", "w", encoding="utf-8") as out:
        for article in map(json.loads, lines):
            known = sentences.get(article["body"], {"entities": [], "polarity": "neutral"})
            entities = [{"type": e["type"], "mentions": [{"beginOffset": e["b"], "endOffset": e["e"]}],
                         "sentiment": {"label": e["polarity"].upper()}} for e in known["entities"]]
            out.write(json.dumps({"id": article["id"], "text": {"value": article["body"]}, "entities": entities,
                                  "sentiment": {"label": known["polarity"].upper()}}) + "\n")
    run("score @corpora @enriched.ndjson --sets ner,polarity,ntrex,sentiment --json @score.json")
    assert "not answered" not in capsys.readouterr().out
    scores = json.loads((root / "score.json").read_text())
    assert len(scores) == 11 and all(middle == 100 for middle, _, _ in scores.values())


def test_the_release_says_what_is_in_it(folder):
    release = folder[0] / "release"
    card = json.loads((release / "model-card.json").read_text(encoding="utf-8"))
    assert set(card["files"]) == {"encoder.onnx", "pieces.tsv", "calibration.json"}
    for name, file in card["files"].items():
        assert file["sha256"] == hashlib.sha256((release / name).read_bytes()).hexdigest()
    vectors = [json.loads(line) for line in (release / "encoder-vectors.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(vectors) == 9 and all(len(v["logits"]) == len(v["input_ids"]) and len(v["logits"][0]) == 35 for v in vectors)
