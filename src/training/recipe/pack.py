"""Stage `pack`: base and data as two small files to carry to another machine; `unpack` there needs nothing else.

The base keeps its 4-bit blocks and loses the pieces that are not kept. The data loses rows, evenly from each set, until
it fits; ids and tags are packed by LZMA.
"""
import io
import lzma

import numpy as np

from .start import kept
from .tokenizer import read_pieces


def packed_base(base, keep):
    """The base's arrays with the rows of the piece table that are kept."""
    return {k: v[keep] if k.startswith("emb.word") else v for k, v in base.items()}


def thinned(data, share):
    """Prepared arrays with about `share` of the rows of every set, in blocks of 24 neighbours."""
    rows = data["rows"]
    chosen = (np.arange(len(rows)) // 24 * share % 1) < share
    take, length = np.flatnonzero(chosen), rows[chosen, 1]
    at = np.concatenate([np.arange(s, s + n) for s, n in rows[take, :2]])
    place = np.cumsum(chosen) - 1
    pools = data["pools"][chosen[data["pools"][:, 0]]].copy()
    pools[:, 0] = place[pools[:, 0]]
    new = rows[take].copy()
    new[:, 0] = np.cumsum(length) - length
    return {"ids": data["ids"][at], "tags": data["tags"][at], "rows": new, "pools": pools, "sets": data["sets"]}


def squeezed(arrays):
    """npz bytes, LZMA'd."""
    raw = io.BytesIO()
    np.savez(raw, **arrays)
    return lzma.compress(raw.getvalue(), preset=6)


def arguments(parser):
    parser.add_argument("base", help="npz of stage `fetch`")
    parser.add_argument("full", help="the base's tokenizer.json")
    parser.add_argument("pieces", help="pieces.tsv")
    parser.add_argument("data", help="npz of stage `prepare`")
    parser.add_argument("target", help="beginning of the names to write: TARGET.base.xz, TARGET.data.xz")
    parser.add_argument("--share", type=float, default=1, help="share of the rows to keep")


def run(o):
    base = packed_base(dict(np.load(o.base)), kept(o.full, read_pieces(o.pieces)))
    data = thinned(dict(np.load(o.data)), o.share)
    for name, arrays in (("base", base), ("data", data)):
        packed = squeezed(arrays)
        with open(f"{o.target}.{name}.xz", "wb") as out:
            out.write(packed)
        print(f"{o.target}.{name}.xz: {len(packed) / 2**20:.1f} MiB")
