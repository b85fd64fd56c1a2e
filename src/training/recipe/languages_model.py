"""The model of languages: n-grams and lid.176 under one softmax, over the languages written in the script of the text."""
import numpy as np

from .languages_scripts import SCRIPTS, SHORT, script_of, written_in
from .lid176 import lid_codes
from .tongues import UNKNOWN

LEAST, MOST_ROWS = 1e-4, 512


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
