"""Windows over a long text, as the service cuts them: each piece is read where it stands farther from the edge."""
import numpy as np

from .tokenizer import BEGIN, END

WINDOW, OVERLAP = 126, 48          # pieces without <s> and </s>


def windows(length):
    """(begin, end, first kept, end of kept) of each window over `length` pieces; the kept parts cover it once."""
    begins = [0]
    while begins[-1] + WINDOW < length:
        begins.append(min(begins[-1] + WINDOW - OVERLAP, length - WINDOW))
    edges = [0] + [(b + a + WINDOW) // 2 for a, b in zip(begins, begins[1:])] + [length]
    return [(b, min(b + WINDOW, length), first, last) for b, first, last in zip(begins, edges, edges[1:])]


def read(run, ids):
    """Logits [pieces, n] of a text's pieces; `run` maps ids [1, pieces] to logits [1, pieces, n]."""
    out = None
    for begin, end, first, last in windows(len(ids)):
        logits = run(np.array([[BEGIN, *ids[begin:end], END]], np.int64))[0, 1:-1]
        out = np.zeros((len(ids), logits.shape[1]), np.float32) if out is None else out
        out[first:last] = logits[first - begin:last - begin]
    return out


def decoded(logits):
    """The best BIO tags [pieces] of name logits [pieces, 11] in which I-x follows only B-x or I-x (Viterbi)."""
    labels = logits.shape[1]
    allowed = np.zeros((labels, labels))
    for inside in range(2, labels, 2):
        allowed[:, inside] = -np.inf
        allowed[[inside - 1, inside], inside] = 0
    log = logits - np.logaddexp.reduce(logits, 1, keepdims=True)
    best, back = log[0].copy(), np.zeros((len(log), labels), int)
    best[2::2] = -np.inf
    for t in range(1, len(log)):
        step = best[:, None] + allowed
        back[t] = step.argmax(0)
        best = step.max(0) + log[t]
    tags = [int(best.argmax())]
    for t in range(len(log) - 1, 0, -1):
        tags.append(int(back[t, tags[-1]]))
    return tags[::-1]
