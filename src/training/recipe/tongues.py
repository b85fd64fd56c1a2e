"""Texts with the language they are in, by the codes of the contract; what a language model of one's own learns from."""
import html
import random
import re
from dataclasses import dataclass
from pathlib import Path

from .corpora import files, records
from .plain import plain

# Varieties that are published as one language. `hbs` is what lid.176 says of any of Croatian, Serbian and Bosnian.
CODES = {"nb": "no", "prs": "fa", "mey": "ar", "arz": "ar", "pes": "fa", "kmr": "ku", "cmn": "zh", "fil": "tl"}
UNKNOWN = "und"
ASIDE = 12
"""One document of so many is kept aside for calibration."""


@dataclass(frozen=True)
class Text:
    code: str
    kind: str
    text: str
    aside: bool


def code_of(tag):
    base = tag.split("-")[0]
    return CODES.get(base, base)


def is_aside(name):
    return random.Random(str(name)).randrange(ASIDE) == 0


def corpus_texts(corpora, part, most=2500):
    """Plain texts of all corpora, of each set `most` at most."""
    for kind in ("ntrex", "ner", "sentiment"):
        for name, path in files(corpora, kind, part):
            rows = records(path)
            random.Random(name).shuffle(rows)
            for r in rows[:most]:
                yield Text(code_of(name.split("_")[0]), kind, plain(r["text"]), is_aside(r.get("doc") or r["id"]))
    for path in sorted(Path(corpora, "sib200").glob("*.jsonl.gz")):
        for r in records(path):
            if r["part"] == part:
                yield Text(code_of(path.name.split(".")[0]), "sib200", plain(r["text"]), is_aside(r["id"]))


def declarations(folder, known, part):
    """Articles of the Declaration of Human Rights. Of languages that are not `known` every second is for training, and they
    are all `und`; of those that are, all articles but each fourth are."""
    folder = Path(folder)
    entries = re.findall(r"bcp47: '([^']*)',\s*code: '([^']*)'", (folder / "index.js").read_text(encoding="utf-8"))
    names = sorted({tag.split("-")[0] for tag, _ in entries})
    for tag, name in sorted(entries):
        code, path = code_of(tag), folder / "declaration" / f"{name}.html"
        if not path.exists() or tag.startswith(("und", "mis")):
            continue
        unknown = code not in known
        if unknown and (names.index(tag.split("-")[0]) % 2 == 0) != (part == "train"):
            continue
        paragraphs = re.findall(r"<p>(.*?)</p>", path.read_text(encoding="utf-8"), re.S)
        for i, paragraph in enumerate(paragraphs):
            words = plain(html.unescape(re.sub("<.*?>", "", paragraph)))
            if len(words) > 20 and (unknown or (i % 4 == 3) == (part == "dev")):
                yield Text(UNKNOWN if unknown else code, "udhr", words, is_aside(paragraph))


def nonsense(number, seed):
    """Rows of letters and of programming that are in no language."""
    rng, out = random.Random(seed), []
    words = ("int void return null true false if else for while def self import from const var let func struct class public "
             "static private new this print len str float double bool size idx ptr buf tmp foo bar baz src cfg json xml http "
             "get set put html div span href img css px rgb utf sql select where join left varchar id uuid").split()
    for i in range(number):
        pieces = []
        for _ in range(rng.randint(3, 14)):
            way = rng.random()
            if i % 2:
                word = rng.choice(words)
                pieces.append(word + rng.choice(["(", ");", " =", "{", "}", "()", ";", ":", "", "_" + rng.choice(words), "." + rng.choice(words)]))
            elif way < .5:
                pieces.append("".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(rng.randint(2, 11))))
            else:
                pieces.append("".join(rng.choice("bcdfghjklmnpqrstvwxz") for _ in range(rng.randint(2, 9))))
        out.append(Text(UNKNOWN, "nonsense", plain(" ".join(pieces)), i % ASIDE == 0))
    return out
