"""Curves as SVG, small enough to be read as text."""
import numpy as np

SIZE, MARGIN = 320, 40
COLOURS = ("#1f4e79", "#b0413e", "#3d7a3d", "#8a6d1d")


def place(x, y):
    """Where (x, y) of the unit square is drawn."""
    return MARGIN + x * SIZE, MARGIN + (1 - y) * SIZE


def axes(across, up, across_ticks, up_ticks, right=0):
    """The frame of a drawing: titles, and ticks as {text: place in the unit square}; `right` is room beside it."""
    width, height = SIZE + 2 * MARGIN + right, SIZE + 2 * MARGIN
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
           f'<rect width="{width}" height="{height}" fill="#fff"/>',
           '<path d="M%g %gV%gH%g" stroke="#333" fill="none"/>' % (*place(0, 1), place(0, 0)[1], place(1, 0)[0])]
    out += ['<text x="%g" y="%g" text-anchor="middle">%s</text>' % (place(x, 0)[0], place(0, 0)[1] + 16, text)
            for text, x in across_ticks.items()]
    out += ['<text x="%g" y="%g" text-anchor="end">%s</text>' % (MARGIN - 6, place(0, y)[1] + 4, text)
            for text, y in up_ticks.items()]
    return out + ['<text x="%g" y="%g" text-anchor="middle">%s</text>' % (MARGIN + SIZE / 2, height - 6, across),
                  f'<text x="{MARGIN}" y="{MARGIN - 12}">{up}</text>']


def joined(points, across, up):
    """A line through {name: (x, y)}, each point with its name; the axes begin near the smallest values."""
    x, y = (np.array([p[i] for p in points.values()], float) for i in (0, 1))
    spans = [(v.min() - .15 * (np.ptp(v) or 1), v.max() + .15 * (np.ptp(v) or 1)) for v in (x, y)]
    unit = lambda value, span: (value - span[0]) / (span[1] - span[0])
    out = axes(across, up, {"%d" % v: unit(v, spans[0]) for v in x}, {"%.1f" % v: unit(v, spans[1]) for v in y}, right=60)
    at = [place(unit(a, spans[0]), unit(b, spans[1])) for a, b in zip(x, y)]
    out.append('<polyline fill="none" stroke-width="2" stroke="%s" points="%s"/>' % (
        COLOURS[0], " ".join("%.1f,%.1f" % p for p in at)))
    for name, (left, top) in zip(points, at):
        out.append(f'<circle cx="{left:.1f}" cy="{top:.1f}" r="4" fill="{COLOURS[0]}"/>')
        out.append(f'<text x="{left + 8:.1f}" y="{top - 8:.1f}">{name}</text>')
    return "\n".join([*out, "</svg>"]) + "\n"


def reliability(groups, bins=10):
    """Share of right against score, a line for each of {name: (scores, right)}; the diagonal is perfect."""
    ticks = {"%g" % tick: tick for tick in (0, .25, .5, .75, 1)}
    out = axes("score of a mention", "share that is right", ticks, ticks, right=130)
    out.append('<path d="M%g %gL%g %g" stroke="#999" stroke-dasharray="4"/>' % (*place(0, 0), *place(1, 1)))
    for n, (name, (scores, right)) in enumerate(groups.items()):
        colour, bin_of = COLOURS[n % len(COLOURS)], np.minimum((scores * bins).astype(int), bins - 1)
        points = [place(scores[bin_of == b].mean(), right[bin_of == b].mean()) for b in range(bins) if np.sum(bin_of == b) >= 20]
        if points:
            out.append('<polyline fill="none" stroke-width="2" stroke="%s" points="%s"/>' % (
                colour, " ".join("%.1f,%.1f" % p for p in points)))
        out.append(f'<text x="{MARGIN + SIZE + 12}" y="{MARGIN + 16 + 18 * n}" fill="{colour}">{name}</text>')
    return "\n".join([*out, "</svg>"]) + "\n"
