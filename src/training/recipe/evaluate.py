"""Stage `evaluate`: figures of one or more exported encoders on prepared dev sets, beside each other.

It reads pieces as the service does (windows, one at a time), but not through the service: for figures of the shipped
package see stage `score`.
"""
import json

import numpy as np

from . import scores
from .arrays import CLASS, NAME, TEXT, TOPICS, Arrays
from .labels import CLASSES, NAME_POLARITY, NAMES, TEXT_POLARITY, TOPIC, spans_of
from .windows import decoded, read

SEVEN = sorted(CLASSES.values())


def session_of(path, threads=1):
    """logits of ids [1, pieces], computed by ONNX Runtime."""
    import onnxruntime
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return lambda ids: session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0]


def judged(arrays, row, logits):
    """{figure: rows of counts or of (gold, said)} that one row of a dev set adds, of its logits [pieces, n]."""
    start, n, _, bits = arrays.rows[row, :4]
    out, gold = {}, arrays.tags[start:start + n]
    if gold.min() >= 0:
        right = set(spans_of(gold))
        found = {s for s in spans_of(decoded(logits[:, NAMES])) if bits >> s[2] & 1}
        out["names"] = [(len(right & found), len(found), len(right))]
    topics = logits.shape[1] > TOPIC.start
    for kind, first, end, label in arrays.pools_of(row):
        mean = logits[first:end].mean(0)
        if kind in (TEXT, NAME):
            place = TEXT_POLARITY if kind == TEXT else NAME_POLARITY
            out.setdefault("text" if kind == TEXT else "name", []).append((label, mean[place].argmax()))
        elif kind == CLASS and topics:
            out["class"] = [(label, SEVEN[mean[TOPIC][SEVEN].argmax()])]
        elif kind == TOPICS and topics:
            said, true = mean[TOPIC][:17] > 0, np.array([label >> i & 1 for i in range(17)], bool)
            out["topics"] = [(np.sum(said & true), said.sum(), true.sum())]
    return out


def figure_of(name, part):
    """(what the figure is called, function of rows) for one part of one set."""
    if part in ("names", "topics"):
        return "F1", scores.f1
    if part == "class":
        return "accuracy", scores.accuracy
    if "rusentne" in name:
        return "F1 of negative and positive", lambda rows: scores.macro_f1(rows, over=(0, 2))
    return "macro F1", scores.macro_f1


def rows_of(run, arrays, i, limit=0):
    """{part: rows} of set i, at most `limit` texts of it, evenly spread (0 is all)."""
    rows, parts = np.flatnonzero(arrays.rows[:, 2] == i), {}
    if limit and len(rows) > limit:
        rows = rows[np.linspace(0, len(rows) - 1, limit).astype(int)]
    for row in rows:
        start, n = arrays.rows[row, :2]
        for part, counts in judged(arrays, row, read(run, arrays.ids[start:start + n])).items():
            parts.setdefault(part, []).extend(counts)
    return scores.with_names(parts)


def macro(table, kind, part):
    """Mean over the sets of a kind that have the part."""
    values = [figure_of(name, part)[1](parts[part]) for name, parts in table.items()
              if name.startswith(kind) and parts.get(part)]
    return float(np.mean(values)) if values else None


def pooled_over(table, kind, part):
    """The rows of a part over all sets of a kind, together."""
    return [row for name, parts in table.items() if name.startswith(kind) for row in parts.get(part, [])]


def arguments(parser):
    parser.add_argument("data", help="npz of stage `prepare --part dev`")
    parser.add_argument("encoders", nargs="+", help="exported encoders")
    parser.add_argument("--sets", default="", help="comma-separated beginnings of names of sets; all if empty")
    parser.add_argument("--limit", type=int, default=0, help="rows of a set at most; 0 is all")
    parser.add_argument("--json", help="where to write the figures too")


def run(o):
    arrays, beginnings = Arrays(o.data), tuple(o.sets.split(","))
    runs, tables, written = [session_of(path) for path in o.encoders], [{} for _ in o.encoders], {}
    for i, (name, _) in enumerate(arrays.sets):
        if not name.startswith(beginnings):
            continue
        for run_, table in zip(runs, tables):
            table[name] = rows_of(run_, arrays, i, o.limit)
        for part in sorted({p for t in tables for p in t[name]}):
            called, figure = figure_of(name, part)
            cells = [scores.interval(figure, t[name][part], 300) if t[name].get(part) else None for t in tables]
            written[f"{name} {part}"] = cells
            print(f"| {name} | {part}, {called} |", " | ".join("%.1f (%.1f to %.1f)" % c if c else "–" for c in cells), "|", flush=True)
    for kind, part in (("ner", "names"), ("ntrex", "names"), ("polarity", "text"), ("polarity", "name"),
                       ("topics", "topics"), ("sib200", "class")):
        print(f"| mean of {kind} | {part} |", " | ".join("–" if (m := macro(t, kind, part)) is None else f"{m:.1f}" for t in tables), "|")
        both = [pooled_over(t, kind, part) for t in tables]
        if any(both):
            print(f"| all of {kind} together | {part} |", " | ".join(f"{figure_of(kind, part)[1](b):.1f}" if b else "–" for b in both), "|")
    if o.json:
        with open(o.json, "w", encoding="utf-8") as out:
            json.dump(written, out, indent=1, default=float)
