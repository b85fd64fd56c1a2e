"""Prepared data: flat arrays, small on disk and quick to slice.

ids     int32 [pieces]   pieces of all rows after each other, without <s> and </s>
tags    int8  [pieces]   BIO tags, -1 where nothing is known
rows    int32 [rows, 6]  first piece, length, number of the set, bits of annotated types, document, place in it
pools   int32 [pools, 5] row, kind, first and end piece in the row, label
sets    json             [[name, language], ...]
Rows whose document is the same and whose places follow each other are neighbours; -1 is no document.
"""
import json

import numpy as np

from .labels import UNKNOWN, pieces_of, tagged

TEXT, NAME, TOPICS, CLASS = range(4)       # kinds of pools; labels: polarity, polarity, bits of topics, logit of a class


class Builder:
    def __init__(self, longest):
        self.longest, self.sets = longest, []
        self.ids, self.tags, self.rows, self.pools = [], [], [], []

    def open_set(self, name, language):
        self.sets.append((name, language))
        self.documents = {}

    def add(self, labelled, text, ids, offsets):
        """One text with its labels; cut into rows of at most `longest` pieces."""
        if not ids:
            return
        placed = [(pieces_of(text, offsets, b, e), kind) for b, e, kind in labelled.names or ()]
        tags = [UNKNOWN] * len(ids) if labelled.names is None else \
            tagged(len(ids), [(*span, kind) for span, kind in placed if span])
        for b, e in labelled.doubtful:
            first, end = pieces_of(text, offsets, b, e) or (0, 0)
            tags[first:end] = [UNKNOWN] * (end - first)
        pools = [(kind, *((0, len(ids)) if b is None else pieces_of(text, offsets, b, e) or (0, 0)), label)
                 for kind, b, e, label in labelled.pools]
        document, place = labelled.place
        document = self.documents.setdefault(document, len(self.documents)) if document is not None else -1
        for begin in range(0, len(ids), self.longest):
            end = min(begin + self.longest, len(ids))
            for kind, first, last, label in pools:
                first, last = max(first, begin), min(last, end)
                if first < last:
                    self.pools.append((len(self.rows), kind, first - begin, last - begin, label))
            whole = end - begin == len(ids)
            self.rows.append((len(self.ids), end - begin, len(self.sets) - 1, labelled.bits,
                              document if whole else -1, place if whole else -1))
            self.ids.extend(ids[begin:end])
            self.tags.extend(tags[begin:end])

    def save(self, path):
        np.savez_compressed(path, ids=np.array(self.ids, np.int32), tags=np.array(self.tags, np.int8),
                            rows=np.array(self.rows, np.int32).reshape(-1, 6),
                            pools=np.array(self.pools, np.int32).reshape(-1, 5), sets=json.dumps(self.sets))


class Arrays:
    """A prepared file in memory."""
    def __init__(self, path):
        with np.load(path) as data:
            self.ids, self.tags, self.rows, self.pools = (data[k] for k in ("ids", "tags", "rows", "pools"))
            self.sets = [tuple(s) for s in json.loads(str(data["sets"]))]
        self.first_pool = np.searchsorted(self.pools[:, 0], np.arange(len(self.rows) + 1))

    def pools_of(self, row):
        """[(kind, first, end, label)] of a row."""
        return [tuple(p[1:]) for p in self.pools[self.first_pool[row]:self.first_pool[row + 1]].tolist()]

    def read(self, row, rng=None):
        """(ids, tags, pools) of a row; `rng` is for readers that change it (`swaps`)."""
        start, length = self.rows[row, :2]
        return self.ids[start:start + length], self.tags[start:start + length], self.pools_of(row)
