"""Stage `unpack`: a file of stage `pack` back to npz."""
import lzma


def arguments(parser):
    parser.add_argument("source", help="a file of stage `pack`")
    parser.add_argument("target", help="npz to write")


def run(o):
    with lzma.open(o.source) as packed, open(o.target, "wb") as out:
        out.write(packed.read())
