"""What keeps an encoder from learning names by heart: other names in their places, and pieces that it cannot see.

Mention replacement after Dai and Adel 2020 (arXiv 2010.11683): a name gives way to one of its type and language, so
that the words around it must tell what it is. Tags and pools move with it.
"""
from collections import defaultdict

import numpy as np

from .labels import spans_of
from .tokenizer import UNK

SWAPPED, SWAP = .4, .6             # share of rows in which names are replaced, and of the names in them
LISTED = .4                        # share of those that come from a list (stage `names`) where there is one
HIDDEN, HIDE = .3, .1              # share of rows in which pieces are hidden, and of the pieces in them
LONGER = 3                         # pieces by which another name may be longer


class Swaps:
    """Reads rows as `Arrays.read` does, changed at random."""
    def __init__(self, arrays, sets, lists=None):
        """Names are taken from the sets (numbers) given, which are those trained on, and from `lists`, arrays whose rows are names."""
        self.arrays, self.listed, self.names, self.lists = arrays, lists, defaultdict(list), defaultdict(list)
        for _, key, span in names_of(arrays, sets):
            self.names[key].append(span)
        by_list = defaultdict(lambda: defaultdict(list))
        for number, key, span in names_of(lists, range(len(lists.sets))) if lists else ():
            by_list[key][number].append(span)
        self.lists.update((key, list(of_key.values())) for key, of_key in by_list.items())

    def read(self, row, rng):
        """(ids, tags, pools) of a row; `rng` alone decides what is changed."""
        ids, tags, pools = self.arrays.read(row)
        if rng.random() < SWAPPED:
            ids, tags, pools = self.swapped(ids, tags, pools, self.arrays.sets[self.arrays.rows[row, 2]][1], rng)
        if rng.random() < HIDDEN:
            ids = np.where([rng.random() < HIDE for _ in ids], UNK, ids)
        return ids, tags, pools

    def swapped(self, ids, tags, pools, language, rng):
        """The same with other names; a pool that ends within a name ends with it."""
        widths, parts, done = np.ones(len(ids), int), [], 0        # widths: of what comes in a piece's place
        for first, end, kind in spans_of(tags.tolist()):
            other = self.other(language, kind, rng)
            if other is None or len(other[0]) > end - first + LONGER:
                continue
            parts += [(ids[done:first], tags[done:first]), other]
            widths[first:end] = [len(other[0])] + [0] * (end - first - 1)
            done = end
        ids, tags = (np.concatenate(half) for half in zip(*parts, (ids[done:], tags[done:])))
        at = np.concatenate([[0], widths.cumsum()]).tolist()
        return ids, tags, [(kind, at[first], at[end], label) for kind, first, end, label in pools if at[first] < at[end]]

    def other(self, language, kind, rng):
        """(ids, tags) of another name, or None where no other is known or it is to stay."""
        known, lists = self.names[language, kind], self.lists[language, kind]
        if not (known or lists) or rng.random() >= SWAP:
            return None
        source = self.arrays
        if lists and (not known or rng.random() < LISTED):
            source, known = self.listed, lists[rng.randrange(len(lists))]
        begin, end = known[rng.randrange(len(known))]
        return source.ids[begin:end], source.tags[begin:end]


def names_of(arrays, sets):
    """(set, (language, type), (first, end)) of each name of the sets."""
    for start, length, number, *_ in arrays.rows.tolist():
        if number in sets:
            for first, end, kind in spans_of(arrays.tags[start:start + length].tolist()):
                yield number, (arrays.sets[number][1], kind), (start + first, start + end)
