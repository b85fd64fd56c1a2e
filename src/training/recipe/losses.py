"""What training minimises. For a type that a set does not annotate, `O` there means "O or that type"."""
from functools import lru_cache

import torch
import torch.nn.functional as F

from .arrays import CLASS, NAME, TEXT, TOPICS
from .labels import CLASSES, NAME_POLARITY, NAMES, TEXT_POLARITY, TOPIC, TYPES

WEIGHTS = {"names": 1.0, "text": .5, "name": .6, "topics": .5, "class": 1.0}
NAME_CLASSES = torch.tensor([1.15, .9, 1.15])          # names in news are mostly neutral


def open_labels():
    """[32, 11]: for bits of annotated types, 0 at O and the labels of types not annotated, -inf elsewhere."""
    table = torch.full((1 << len(TYPES), 11), -torch.inf)
    table[:, 0] = 0
    for bits in range(len(table)):
        for t in range(len(TYPES)):
            if not bits >> t & 1:
                table[bits, 1 + 2 * t:3 + 2 * t] = 0
    return table


@lru_cache(maxsize=None)
def constants(device):
    """What the losses look up, once on each device: open labels, weights of name polarities, places of classes."""
    return open_labels().to(device), NAME_CLASSES.to(device), torch.tensor(sorted(CLASSES.values()), device=device)


def names_loss(logits, tags, bits):
    """Summed loss over the pieces whose tag is known, and their number. logits [batch, pieces, 11].

    Sums are masked, not indexed: a GPU need not wait to learn how many there are.
    """
    known = tags >= 0
    log = F.log_softmax(logits.float(), -1)
    outside = torch.logsumexp(log + constants(log.device)[0][bits][:, None], -1)
    right = torch.where(tags == 0, outside, log.gather(-1, tags.clamp(min=0)[..., None])[..., 0])
    return -torch.where(known, right, torch.zeros_like(right)).sum(), known.sum()


def pooled(logits, pools):
    """Mean logits [pools, n] over each pool's pieces, of logits [batch, pieces, n]."""
    sums = F.pad(logits.float().cumsum(1), (0, 0, 1, 0))
    row, first, end = pools[:, 0], pools[:, 2], pools[:, 3]
    return (sums[row, end] - sums[row, first]) / (end - first)[:, None]


def pool_losses(logits, pools):
    """{part: (summed loss, number)} of polarities, topics and classes; logits [batch, pieces, 35]."""
    out, means = {}, pooled(logits, pools)
    _, name_classes, seven = constants(means.device)
    kind, label = pools[:, 1], pools[:, 4]
    for part, wanted, place in (("text", TEXT, TEXT_POLARITY), ("name", NAME, NAME_POLARITY)):
        chosen, weight = kind == wanted, name_classes if wanted == NAME else None
        each = F.cross_entropy(means[:, place], label.clamp(max=2), weight, reduction="none")
        out[part] = (each * chosen).sum(), chosen.sum()
    bits = (label[:, None] >> torch.arange(17, device=label.device) & 1).float()
    for part, wanted, said, true in (("topics", TOPICS, means[:, TOPIC][:, :17], bits),
                                     ("class", CLASS, means[:, TOPIC][:, seven], (label[:, None] == seven).float())):
        chosen = kind == wanted
        each = F.binary_cross_entropy_with_logits(said, true, reduction="none").sum(1)
        out[part] = (each * chosen).sum(), chosen.sum()
    return out


def total(logits, batch):
    """(loss, {part: mean loss}): names a known piece, everything else a row of the batch."""
    names, known = names_loss(logits[..., NAMES], batch.tags, batch.bits)
    parts = {"names": (names, known), **pool_losses(logits, batch.pools)}
    loss = WEIGHTS["names"] * names / known.clamp(min=1)
    for part in ("text", "name", "topics", "class"):
        loss = loss + WEIGHTS[part] * parts[part][0] / len(batch.ids)
    return loss, parts
