"""Scripts: of a text, of the languages written in each, and of those that the model has seen in it."""
import unicodedata
from pathlib import Path

import numpy as np

from .tongues import UNKNOWN


def scripts_of_units():
    """For each UTF-16 unit its script by the first word of its name, `None` for what is no letter or mark."""
    names = {"CJK": "Hani", "HIRAGANA": "Kana", "KATAKANA": "Kana"}
    table = np.full(65536, -1, np.int16)
    known = {}
    for unit in range(65536):
        if unicodedata.category(chr(unit))[0] in "LM" and unicodedata.name(chr(unit), ""):
            first = unicodedata.name(chr(unit)).split()[0]
            table[unit] = known.setdefault(names.get(first, first.title()), len(known))
    return table, list(known)


SCRIPT_OF, SCRIPTS = scripts_of_units()
LATIN = SCRIPTS.index("Latin")


def script_of(text):
    """The script of most letters of a text, or -1."""
    found = SCRIPT_OF[np.frombuffer(text.encode("utf-16-le", "surrogatepass"), np.uint16)]
    counts = np.bincount(found[found >= 0], minlength=1)
    if counts.sum() == 0:
        return -1
    kana, han = SCRIPTS.index("Kana"), SCRIPTS.index("Hani")
    counts = np.pad(counts, (0, len(SCRIPTS) - len(counts)))
    if counts[kana] + counts[han] >= .6 * counts.sum() and counts[kana] > .05 * counts[han]:
        return kana
    return int(counts.argmax()) if counts.max() >= .6 * counts.sum() else -1


SHORT = {"Latin": "Latn", "Cyrillic": "Cyrl", "Arabic": "Arab", "Devanagari": "Deva", "Bengali": "Beng", "Ethiopic": "Ethi",
         "Hani": "Hani", "Kana": "Kana", "Hangul": "Hang", "Hebrew": "Hebr", "Georgian": "Geor", "Greek": "Grek", "Armenian": "Armn",
         "Thai": "Thai", "Lao": "Laoo", "Khmer": "Khmr", "Myanmar": "Mymr", "Sinhala": "Sinh", "Tamil": "Taml", "Telugu": "Telu",
         "Kannada": "Knda", "Malayalam": "Mlym", "Gujarati": "Gujr", "Gurmukhi": "Guru", "Oriya": "Orya", "Tibetan": "Tibt",
         "Thaana": "Thaa", "Mongolian": "Mong"}


def written_in(path, codes):
    """bool [scripts + 1, codes]: whether a language is written in a script, by the service's table; all where it is unknown.
    Texts in none of the languages are in the scripts that do not tell the language."""
    short, written = [SHORT.get(name) for name in SCRIPTS], np.zeros((len(SCRIPTS) + 1, len(codes)), bool)
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        columns = line.split("\t")
        if not line.startswith("#") and columns[1] in codes:
            for script in columns[4].split(","):
                written[short.index(script), codes.index(columns[1])] = True
    if UNKNOWN in codes:
        written[:, codes.index(UNKNOWN)] = written.sum(1) > 1
    written[-1] = True
    return written


def seen_in(texts, written, codes, most=300, share=.02):
    """Of the scripts that languages are written in those that enough of their texts are in: the model knows no others."""
    counts, label, seen = np.zeros(written.shape), {code: i for i, code in enumerate(codes)}, np.zeros(len(codes), int)
    for text in texts:
        i = label[text.code]
        if seen[i] < most:
            seen[i] += 1
            counts[script_of(text.text), i] += 1
    enough = counts > np.maximum(2, share * counts.sum(0))
    enough |= counts == np.maximum(1, (counts * written)[:-1].max(0))
    enough &= written
    enough[:, ~enough[:-1].any(0)] = True
    enough[-1], enough[:, label[UNKNOWN]] = True, enough.sum(1) > 1
    return enough & written
