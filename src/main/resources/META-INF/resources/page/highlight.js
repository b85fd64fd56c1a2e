// From offsets in code points, as the contract counts, to pieces of a JavaScript string.

/** No word is longer, so that a text without spaces is cut where the limit is. */
const WORD = 30;

/**
 * Cuts a text at the mentions of its entities and at its values.
 * @param {string} text the published text
 * @param {Object} record the enriched record
 * @param {number} [limit] code points after which the text is left out
 * @returns {{pieces: Array<{text: string, entity: ?Object, value: ?Object}>, cut: boolean}} pieces
 *   in order that make up the text; of places that overlap the first counts, and the longer of two
 */
export function highlight(text, record, limit = Infinity) {
  const places = inOrder([...mentions(record.entities ?? []), ...values(record.values ?? [])]);
  const walk = new Walk(text);
  const pieces = [];
  const end = walk.end(limit);
  let done = 0;
  for (const { begin, end: placeEnd, ...what } of places) {
    const from = walk.index(begin);
    const to = walk.index(placeEnd);
    if (from < done || to > end || from >= to) {
      continue;
    }
    if (from > done) {
      pieces.push({ text: text.slice(done, from) });
    }
    pieces.push({ text: text.slice(from, to), ...what });
    done = to;
  }
  if (done < end) {
    pieces.push({ text: text.slice(done, end) });
  }
  return { pieces, cut: end < text.length };
}

function mentions(entities) {
  return entities.flatMap((entity) => (entity.mentions ?? []).map((mention) => place(mention, { entity })));
}

function values(all) {
  return all.map((value) => place(value, { value }));
}

function place({ beginOffset: begin, endOffset: end }, what) {
  return { begin, end, ...what };
}

function inOrder(places) {
  return places
    .filter(({ begin, end }) => Number.isInteger(begin) && Number.isInteger(end) && begin >= 0)
    .sort((a, b) => a.begin - b.begin || b.end - a.end);
}

/** Counts code points along a string; offsets may come in any order and cost little in theirs. */
class Walk {
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.passed = 0;
  }

  /** The index of the code point with this number, or the length of the text. */
  index(number) {
    if (number < this.passed) {
      this.at = 0;
      this.passed = 0;
    }
    while (this.passed < number && this.at < this.text.length) {
      this.at += this.text.codePointAt(this.at) > 0xffff ? 2 : 1;
      this.passed++;
    }
    return this.at;
  }

  /** Where to stop: at the limit, or a little before it at the end of a word. */
  end(limit) {
    if (limit >= this.text.length) {
      return this.text.length;
    }
    const most = this.index(limit);
    if (most === this.text.length) {
      return most;
    }
    const space = this.text.slice(0, most).search(/\s\S*$/u);
    return space > Math.max(0, most - WORD) ? space : most;
  }
}
