"""Stage `distil`: trains a student on labels and on what its teachers say of the same windows, unlabelled news included.

The mean of the teachers' probabilities is asked of the student: of every piece's name label, and over every window of
its polarity and topics. Arguments are those of `train` and the teachers.
"""
import torch
import torch.nn.functional as F

from . import train, weights
from .labels import NAMES, TEXT_POLARITY, TOPIC
from .losses import pooled, total

KINDS = {"ner": .45, "ntrex": .20, "plain": .15, "polarity": .06, "sentiment": .06, "topics": .03, "sib200": .05}
LABELS = .3                        # weight of the labels; the teachers' is the rest


def whole(b):
    """Pools [batch, 5] over each row's pieces without <s> and </s>."""
    n = b.real.sum(1)
    zero = torch.zeros_like(n)
    return torch.stack([torch.arange(len(n), device=n.device), zero, zero + 1, n - 1, zero], 1)


def agreement(student, teachers, b):
    """Mean loss of the student's logits [batch, pieces, 35] against the teachers' mean probabilities; 0 at best."""
    inner = b.real & (b.ids != 0) & (b.ids != 2)
    names = torch.stack([t[..., NAMES][inner].softmax(-1) for t in teachers]).mean(0)
    loss = F.kl_div(student[..., NAMES][inner].log_softmax(-1), names, reduction="batchmean")
    pools = whole(b)
    ours, theirs = pooled(student, pools), [pooled(t, pools) for t in teachers]
    text = torch.stack([t[:, TEXT_POLARITY].softmax(-1) for t in theirs]).mean(0)
    loss = loss + .25 * F.kl_div(ours[:, TEXT_POLARITY].log_softmax(-1), text, reduction="batchmean")
    topics = torch.stack([t[:, TOPIC].sigmoid() for t in theirs]).mean(0)
    return loss + .25 * F.binary_cross_entropy_with_logits(ours[:, TOPIC], topics)


def objective(teachers):
    """The loss of a batch for `train`."""
    def of(model, b, low):
        with torch.no_grad():
            said = [t(b.ids, b.real, low).float() for t in teachers]
        logits = model(b.ids, b.real, low)
        hard, parts = total(logits, b)
        soft = agreement(logits.float(), said, b)
        return LABELS * hard + (1 - LABELS) * soft, {**parts, "teachers": (soft, torch.ones(()))}
    return of


def arguments(parser):
    train.arguments(parser)
    parser.add_argument("--teacher", action="append", required=True, help="npz of a trained teacher; may be given more than once")


def run(o):
    teachers = [weights.load(path)[0].to(o.device).eval() for path in o.teacher]
    train.run(o, objective(teachers), KINDS)
