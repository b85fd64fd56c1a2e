"""Which rows are seen how often: shares of the sets, and rounds of items as a pure function of (seed, round)."""
import random

import numpy as np

ALPHA = .6                         # a set's share grows with its pieces to this power
KINDS = {"ner": .48, "ntrex": .22, "polarity": .10, "sentiment": .09, "topics": .04, "sib200": .07}
BOOST = {"ner/da_ddt": 1.6, "ner/sv_talbanken": 1.5, "ner/sv_webbnyheter": 1.4, "ner/no_norne": 1.3, "ner/en_ewt": 1.6,
         "ner/kk_kaznerd": 1.4, "ner/ja_gsd": 1.4, "ner/zh_gsdsimp": 1.4, "ner/sk_snk": 1.3, "ner/en_btc": .4,
         "ner/fr_europeana": .5, "ner/nl_europeana": .5, "ner/en_wnut17": .6, "ner/tr_wiki": .7,
         "sentiment/en_newsmtsc": 2, "sentiment/ru_rusentne": 2, "sentiment/de_gerntsa": 3, "sentiment/no_norec": 1.3,
         # widely read news languages whose names only this set teaches
         **dict.fromkeys((f"ntrex/{code}_ntrex" for code in "ar he hi fa bn ur el vi ta te mr".split()), 3)}
PLAIN_SENTENCE = .4                # share of items that stay one sentence
JOINED = (40, 124)                 # pieces to which neighbours are joined


def shares(arrays, kinds=KINDS):
    """Share of the pieces [sets] that each set gets; sets of other kinds (`held`) get none."""
    pieces = np.bincount(arrays.rows[:, 2], arrays.rows[:, 1], len(arrays.sets))
    weight = np.zeros(len(arrays.sets))
    for i, (name, _) in enumerate(arrays.sets):
        if name.split("/")[0] in kinds:
            weight[i] = pieces[i] ** ALPHA * BOOST.get(name, 1)
    for kind, share in kinds.items():
        of_kind = [i for i, (name, _) in enumerate(arrays.sets) if name.split("/")[0] == kind]
        if of_kind and weight[of_kind].sum():
            weight[of_kind] *= share / weight[of_kind].sum()
    return weight / weight.sum()


class Mix:
    """Endless rounds of about `size` pieces; round r is the same in whatever order rounds are asked for."""
    def __init__(self, arrays, size=500_000, seed=1, kinds=KINDS):
        self.arrays, self.size, self.seed, self.shares = arrays, size, seed, shares(arrays, kinds)
        order = np.argsort(arrays.rows[:, 2], kind="stable")
        bounds = np.searchsorted(arrays.rows[order, 2], np.arange(len(arrays.sets) + 1))
        self.rows = [order[bounds[i]:bounds[i + 1]] for i in range(len(arrays.sets))]

    def round(self, number):
        """Items of one round, each a list of neighbouring rows, in random order."""
        items = []
        for i, rows in enumerate(self.rows):
            if len(rows) and self.shares[i]:
                quota = self.shares[i] * self.size / self.arrays.rows[rows, 1].mean()        # in rows, with a fraction
                items += self.joined(self.stream(i, round(number * quota), round((number + 1) * quota)), (number, i))
        random.Random(f"{self.seed} {number}").shuffle(items)
        return items

    def stream(self, i, begin, end):
        """Rows begin..end of set i read again and again, each time in another order of its blocks of neighbours."""
        rows, out = self.rows[i], []
        while begin < end:
            turn, at = divmod(begin, len(rows))
            blocks = [rows[b:b + 24] for b in range(0, len(rows), 24)]
            random.Random(f"{self.seed} {i} {turn}").shuffle(blocks)
            part = np.concatenate(blocks)[at:at + end - begin]
            out.append(part)
            begin += len(part)
        return np.concatenate(out).tolist() if out else []

    def joined(self, stream, key):
        """Rows that follow each other in one document, joined to windows as the service reads them."""
        rng, items, lengths, at = random.Random(f"{self.seed} {key}"), [], self.arrays.rows[:, 1], 0
        while at < len(stream):
            item, length = [stream[at]], lengths[stream[at]]
            limit = 0 if rng.random() < PLAIN_SENTENCE else rng.randint(*JOINED)
            at += 1
            while at < len(stream) and self.follows(item[-1], stream[at]) and length + lengths[stream[at]] <= limit:
                length += lengths[stream[at]]
                item.append(stream[at])
                at += 1
            items.append(item)
        return items

    def follows(self, row, next_row):
        a, b = self.arrays.rows[row], self.arrays.rows[next_row]
        return a[4] >= 0 and a[2] == b[2] and a[4] == b[4] and a[5] + 1 == b[5]
