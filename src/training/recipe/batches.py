"""Items to padded tensors: batches of like length, about as many pieces in each."""
import random
from dataclasses import dataclass, fields

import numpy as np
import torch

from .arrays import TOPICS
from .tokenizer import BEGIN, END, PAD

TOPIC_NEEDS = 40                   # pieces below which an article's topics are not asked of a window


@dataclass(frozen=True)
class Batch:
    """ids, tags int64 [batch, pieces] with <s> and </s> (tags -1 there and on padding); bits int64 [batch];
    pools int64 [pools, 5]: row of the batch, kind, first and end piece (counted from <s>), label."""
    ids: torch.Tensor
    tags: torch.Tensor
    bits: torch.Tensor
    pools: torch.Tensor

    @property
    def real(self):
        return self.ids != PAD

    def to(self, device):
        return self if device == "cpu" else Batch(*(getattr(self, f.name).to(device, non_blocking=True) for f in fields(self)))


def grouped(arrays, items, size, seed):
    """Lists of items whose batch has at most `size` pieces, padding included, in an order that the seed decides."""
    rng = random.Random(seed)
    lengths = [int(arrays.rows[item, 1].sum()) for item in items]
    order = sorted(range(len(items)), key=lambda i: lengths[i] + rng.random() * 4)
    groups, group, longest = [], [], 0
    for i in order:
        longest = max(longest, lengths[i] + 2)
        if group and (len(group) + 1) * longest > size:
            groups.append(group)
            group, longest = [], lengths[i] + 2
        group.append(items[i])
    groups += [group] if group else []
    rng.shuffle(groups)
    return groups


def batch(arrays, group, read=None, rng=None):
    """The tensors of one group of items, an item a row; `read(row, rng)` gives a row where not `arrays` does."""
    read = read or arrays.read
    items = [[read(row, rng) for row in item] for item in group]
    longest = max(sum(len(ids) for ids, _, _ in item) for item in items) + 2
    ids, tags = np.full((len(items), longest), PAD, np.int64), np.full((len(items), longest), -1, np.int64)
    pools = []
    for i, item in enumerate(items):
        at, topics = 1, None
        for row_ids, row_tags, row_pools in item:
            n = len(row_ids)
            ids[i, at:at + n], tags[i, at:at + n] = row_ids, row_tags
            for kind, first, end, label in row_pools:
                if kind == TOPICS:
                    topics = label
                else:
                    pools.append((i, kind, at + first, at + end, label))
            at += n
        ids[i, 0], ids[i, at] = BEGIN, END
        if topics is not None and at > TOPIC_NEEDS:
            pools.append((i, TOPICS, 1, at, topics))
    bits = [int(arrays.rows[item, 3].max()) for item in group]
    return Batch(torch.from_numpy(ids), torch.from_numpy(tags), torch.tensor(bits),
                 torch.tensor(pools, dtype=torch.long).reshape(-1, 5))
