// Counts what went by. Knows no document, so that it can be tested without one.

const MINUTE = 60_000;
const SLICE = 2_000;

export class Tally {
  constructor() {
    this.seen = 0;
    this.languages = new Map();
    this.polarities = new Map();
    this.names = new Map();
    this.slices = new Map();
  }

  /** @param {number} now milliseconds of any clock that goes forward */
  count(record, now) {
    this.seen++;
    add(this.languages, record.language?.code ?? 'und');
    if (record.sentiment?.label) {
      add(this.polarities, record.sentiment.label);
    }
    add(this.slices, Math.floor(now / SLICE));
  }

  /** Articles in the last minute. */
  perMinute(now) {
    return this.curve(now).reduce((a, b) => a + b, 0);
  }

  /** Articles in each two seconds of the last minute, the oldest first. */
  curve(now) {
    const last = Math.floor(now / SLICE);
    const first = last - MINUTE / SLICE + 1;
    for (const slice of this.slices.keys()) {
      if (slice < first) {
        this.slices.delete(slice);
      }
    }
    return Array.from({ length: MINUTE / SLICE }, (_, i) => this.slices.get(first + i) ?? 0);
  }
}

/** The largest shares of a count, and one for all the rest. */
export function shares(counts, most) {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const rest = sorted.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return [...sorted.slice(0, most), ...(rest > 0 ? [['rest', rest]] : [])]
    .map(([key, count]) => ({ key, count, share: count / total }));
}

function add(counts, key) {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
