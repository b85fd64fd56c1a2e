"""Stage `slim`: trained weights as float16 without the piece table, to carry; with `--table` the table is put back."""
import numpy as np

from .weights import TABLE


def arguments(parser):
    parser.add_argument("source", help="npz of stage `train`, or a slim one")
    parser.add_argument("target", help="the npz to write")
    parser.add_argument("--table", help="npz with the table, such as the training's start")


def run(o):
    with np.load(o.source) as data:
        w = {k: data[k] for k in data.files if k not in TABLE}
    if o.table:
        with np.load(o.table) as data:
            w = {**{k: v.astype(np.float32) for k, v in w.items()}, **{k: data[k] for k in TABLE}}
    else:
        w = {k: v.astype(np.float16) for k, v in w.items()}
    np.savez(o.target, **w)
    print(f"{o.target}: {sum(v.nbytes for v in w.values()) / 1e6:.1f} MB")
