"""A base, a tokenizer and corpora in miniature, of our own making: enough for every stage to run in seconds."""
import gzip
import json

import numpy as np

LETTERS = "abcdefghijklmnoprstuvwxyz,."
PEOPLE, PLACES, VERBS = ("Ada Lind", "Bo Tran", "Cem Oz"), ("Oslo", "Lima", "Pune"), ("praised", "left", "sued")
POLARITY = dict(zip(VERBS, ("positive", "neutral", "negative")))
TYPES = ["PERSON", "ORGANIZATION", "LOCATION", "EVENT", "PRODUCT"]


def tokenizer(path):
    """tokenizer.json in the base's form, over single letters."""
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁", *LETTERS, *LETTERS[:-2].upper(), *("▁" + c for c in LETTERS)]
    spec = {"version": "1.0", "truncation": None, "padding": None, "added_tokens": [], "normalizer": {"type": "NFKC"},
            "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True},
            "post_processor": None, "decoder": None,
            "model": {"type": "Unigram", "unk_id": 3, "vocab": [[p, -float(i % 7)] for i, p in enumerate(pieces)]}}
    path.write_text(json.dumps(spec), encoding="utf-8")
    return len(pieces)


def base(path, pieces, seed=1):
    """Random weights by the names and in the blocks of stage `fetch`."""
    rng, out = np.random.default_rng(seed), {}
    vector = lambda n, mean: (mean + .02 * rng.normal(size=n)).astype(np.float32)

    def matrix(name, rows, columns, scale):
        out[f"{name}.q"] = rng.integers(0, 256, (rows, columns // 32, 16)).astype(np.uint8)
        out[f"{name}.d"] = np.full((rows, columns // 32), scale, np.float16)
    matrix("emb.word", pieces, 384, .05)
    out.update({"emb.pos": vector(514 * 384, 0), "emb.type": vector(2 * 384, 0), "emb.ln.w": vector(384, 1), "emb.ln.b": vector(384, 0)})
    for n in range(12):
        for part, rows, columns in (("q", 384, 384), ("k", 384, 384), ("v", 384, 384), ("ao", 384, 384), ("fi", 1536, 384), ("fo", 384, 1536)):
            matrix(f"l{n}.{part}.w", rows, columns, .005)
            out[f"l{n}.{part}.b"] = vector(rows, 0)
        for part in ("aln", "oln"):
            out[f"l{n}.{part}.w"], out[f"l{n}.{part}.b"] = vector(384, 1), vector(384, 0)
    np.savez(path, **out)


def sentence(i):
    """A sentence with a person, a place and a polarity, as a record of ner, polarity and ntrex at once."""
    who, verb, where = PEOPLE[i % 3], VERBS[i // 3 % 3], PLACES[i // 9 % 3]
    text = f"{who} {verb} {where}."
    at = text.index(where)
    spans = [{"b": 0, "e": len(who), "type": "PERSON", "polarity": "neutral"},
             {"b": at, "e": at + len(where), "type": "LOCATION", "polarity": POLARITY[verb]}]
    return {"id": f"s{i}", "lang": "en", "set": "mini", "genre": "news", "text": text, "entities": spans, "types": TYPES,
            "polarity": POLARITY[verb], "doc": f"d{i // 6}", "n": i % 6}


def corpora(root):
    """Every kind of corpus that `readers` knows, a few dozen records each."""
    def write(name, records):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        with gzip.open(root / name, "wt", encoding="utf-8") as out:
            out.writelines(json.dumps(r) + "\n" for r in records)
    for part, numbers in (("train", range(90)), ("dev", range(90, 120))):
        sentences = [sentence(i) for i in numbers]
        for kind in ("ner", "polarity", "ntrex"):
            write(f"{kind}/{part}/en_{'ntrex' if kind == 'ntrex' else 'mini'}.jsonl.gz", sentences)
        write(f"sentiment/{part}/en_mini.jsonl.gz", [{"id": s["id"], "text": s["text"], "label": s["polarity"], "target": t}
                                                      for s in sentences for t in (None, s["entities"][1])])
        write(f"topics/{part}.jsonl.gz", [{"id": f"a{i}", "topics": ["11000000"]} for i in numbers]
              + [{"id": f"ntrex:d{i // 6}", "topics": ["15000000", "01000000"]} for i in numbers if i % 6 == 0])
    write("load/articles.jsonl.gz", [{"id": f"a{i}", "title": "Vote", "body": " ".join(sentence(j)["text"] for j in range(i, i + 4)),
                                      "language": "en"} for i in range(120)])
    write("sib200/en.jsonl.gz", [{"id": i, "text": sentence(i)["text"], "class": ("sports", "geography")[i % 2],
                                  "part": "dev" if i % 5 == 0 else "train"} for i in range(40)])
