"""Curves as SVG, small enough to be read as text."""
import numpy as np

SIZE, MARGIN = 320, 40
COLOURS = ("#1f4e79", "#b0413e", "#3d7a3d", "#8a6d1d")


def place(x, y):
    """Where (x, y) of the unit square is drawn."""
    return MARGIN + x * SIZE, MARGIN + (1 - y) * SIZE


def reliability(groups, bins=10):
    """Share of right against score, a line for each of {name: (scores, right)}; the diagonal is perfect."""
    width, height = SIZE + 2 * MARGIN + 130, SIZE + 2 * MARGIN
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" font-family="sans-serif" font-size="12">',
           f'<rect width="{width}" height="{height}" fill="#fff"/>',
           '<path d="M%g %gL%g %g" stroke="#999" stroke-dasharray="4"/>' % (*place(0, 0), *place(1, 1)),
           '<path d="M%g %gV%gH%g" stroke="#333" fill="none"/>' % (*place(0, 1), place(0, 0)[1], place(1, 0)[0])]
    for tick in (0, .25, .5, .75, 1):
        out.append('<text x="%g" y="%g" text-anchor="middle">%g</text>' % (place(tick, 0)[0], place(0, 0)[1] + 16, tick))
        out.append('<text x="%g" y="%g" text-anchor="end">%g</text>' % (MARGIN - 6, place(0, tick)[1] + 4, tick))
    out.append('<text x="%g" y="%g" text-anchor="middle">score of a mention</text>' % (MARGIN + SIZE / 2, height - 6))
    out.append(f'<text x="{MARGIN}" y="{MARGIN - 12}">share that is right</text>')
    for n, (name, (scores, right)) in enumerate(groups.items()):
        colour, bin_of = COLOURS[n % len(COLOURS)], np.minimum((scores * bins).astype(int), bins - 1)
        points = [place(scores[bin_of == b].mean(), right[bin_of == b].mean()) for b in range(bins) if np.sum(bin_of == b) >= 20]
        if points:
            out.append('<polyline fill="none" stroke-width="2" stroke="%s" points="%s"/>' % (
                colour, " ".join("%.1f,%.1f" % p for p in points)))
        out.append(f'<text x="{MARGIN + SIZE + 12}" y="{MARGIN + 16 + 18 * n}" fill="{colour}">{name}</text>')
    return "\n".join([*out, "</svg>"]) + "\n"
