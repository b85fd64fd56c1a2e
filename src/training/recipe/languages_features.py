"""The n-grams that the model of languages has a row for, and the rows and output it starts from."""
import numpy as np

from .languages_scripts import script_of
from .plain import BUCKET_BITS, bucket, folded, mark, mixed, ngrams


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
