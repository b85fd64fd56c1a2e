"""Stage `probabilities`: how scores of names come to be probabilities, fitted on the service's own records.

A score's log odds are stretched and moved, for each kind of script by itself (Platt 1999). Lines are fitted on every
second block of dev texts (`fitted_on`); `accuracy` measures the error on the others. The records were made under the
lines of the description that is given, which is rewritten with what the old and the new lines come to together; so is,
with `--calibration`, the temperature of each polarity.
"""
import json
import re
import unicodedata
from pathlib import Path

import numpy as np

from .arrays import TEXT
from .articles import numbered
from .calibrate import temperature
from .enriched import nearest, spans, sureness
from .labels import POLARITY
from .score import records_of

HEADS = {"textPolarity": "polarity of sentences", "namePolarity": "polarity of names"}
BLOCK = 20                        # neighbouring texts, often of one article, that stay together
UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
SCRIPTS = ("LATIN", "CYRILLIC", "UNSPACED", "OTHER")
FEW = 300                         # with fewer names labelled by people in a script, those of `ntrex` are taken too
LEAST = 1e-4                      # records have four decimals
RIDGE = 10


def script(name):
    """The kind of script of a name's first letter, as `Calibration` has it."""
    word = unicodedata.name(name[0], "").split()[:1]
    first = word[0] if word else ""
    return first if first in SCRIPTS[:2] else "UNSPACED" if first in UNSPACED else "OTHER"


def fitted_on(number):
    """Whether lines may be fitted on the text with this number within its set."""
    return number // BLOCK % 2 == 0


def certainties(corpora, records, kinds, fitted, limit=0):
    """{script: (scores, right)} of the mentions of types that a set annotates, in one half of its texts."""
    out = {}
    for identity, labelled in numbered(corpora, kinds, limit):
        record = records.get(identity)
        if not record or labelled.names is None or fitted_on(int(identity.split("#")[1])) != fitted:
            continue
        gold = set(labelled.names)
        for span, score in sureness(record, labelled.text).items():
            if labelled.bits >> span[2] & 1:
                said, right = out.setdefault(script(labelled.text[span[0]:]), ([], []))
                said.append(score), right.append(span in gold)
    return {s: (np.array(out[s][0]), np.array(out[s][1], bool)) for s in SCRIPTS if s in out}


def polarities(corpora, records, fitted, limit=0):
    """{head: (shares [n, 3], labels [n])} of sentences and of names that were found, over one half of `polarity`."""
    out = {head: ([], []) for head in HEADS}
    for identity, labelled in numbered(corpora, ("polarity",), limit):
        record = records.get(identity)
        if not record or fitted_on(int(identity.split("#")[1])) != fitted:
            continue
        found = {span: m.get("sentiment") or e.get("sentiment") for span, e, m in spans(record, labelled.text) or []}
        for kind, begin, end, label in labelled.pools:
            sentiment = record.get("sentiment") if kind == TEXT else found.get(nearest(found, begin, end))
            if sentiment:
                shares, labels = out["textPolarity" if kind == TEXT else "namePolarity"]
                shares.append([sentiment["scores"][p] for p in POLARITY]), labels.append(label)
    return {head: (np.array(s), np.array(labels)) for head, (s, labels) in out.items() if s}


def polarity_certainties(corpora, records, limit=0):
    """{what: (share of the likeliest polarity, whether it is right)} over the half that nothing was fitted on."""
    return {HEADS[head]: (shares.max(1), shares.argmax(1) == labels)
            for head, (shares, labels) in polarities(corpora, records, False, limit).items()}


def cooled(calibration, heads):
    """The calibration with the temperatures of polarities multiplied by what makes the service's shares likeliest."""
    return {**calibration, **{head: {**calibration.get(head, {}), "temperature": round(
        calibration.get(head, {}).get("temperature", 1) * temperature(np.log(np.maximum(shares, LEAST)), labels), 3)}
        for head, (shares, labels) in heads.items()}}


def log_odds(scores):
    share = np.clip(scores, LEAST, 1 - LEAST)
    return np.log(share / (1 - share))


def line(scores, right, steps=50):
    """[slope, offset] under which `right` is likeliest, by Newton's method; the ridge keeps small samples near [1, 0]."""
    x = np.stack([log_odds(scores), np.ones(len(scores))], 1)
    w = start = np.array([1.0, 0.0])
    for _ in range(steps):
        p = 1 / (1 + np.exp(-x @ w))
        w = w - np.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(2), x.T @ (p - right) + RIDGE * (w - start))
    return w


def described(properties, lines):
    """The description's text with each script's line put behind the one that was there."""
    for kind, (slope, offset) in lines.items():
        old = re.search(rf"^name\.{kind}=(\S+) (\S+)$", properties, re.M)
        new = f"name.{kind}={float(old[1]) * slope:.3f} {float(old[2]) * slope + offset:.3f}"
        properties = properties.replace(old[0], new)
    return properties


def arguments(parser):
    parser.add_argument("corpora")
    parser.add_argument("enriched", help="NDJSON of enriched records")
    parser.add_argument("description", help="encoder.properties that the records were made with; it is rewritten")
    parser.add_argument("--calibration", help="calibration.json that the encoder was exported with; its polarities are fitted anew")
    parser.add_argument("--limit", type=int, default=0, help="as given to stage `articles`")


def run(o):
    records = records_of(o.enriched)
    samples = certainties(o.corpora, records, ("ner", "ntrex"), True, o.limit)
    by_people = certainties(o.corpora, records, ("ner",), True, o.limit)
    samples.update({kind: sample for kind, sample in by_people.items() if len(sample[0]) >= FEW})
    target = Path(o.description)
    text = described(target.read_text(encoding="utf-8"), {kind: line(*sample) for kind, sample in samples.items()})
    target.write_text(text, encoding="utf-8")
    print("\n".join(x for x in text.splitlines() if x.startswith("name.")))
    if o.calibration:
        path = Path(o.calibration)
        calibration = cooled(json.loads(path.read_text(encoding="utf-8")), polarities(o.corpora, records, True, o.limit))
        path.write_text(json.dumps(calibration, indent=1), encoding="utf-8")
        print({head: calibration[head]["temperature"] for head in HEADS})
