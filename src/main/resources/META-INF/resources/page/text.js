// An article's text with its names and values marked, first the beginning, then the whole on demand.
import { el } from './dom.js';
import { highlight } from './highlight.js';
import { capital, kind, langTag, number, plain } from './words.js';

const BEGINNING = 420;

/** Code points beyond which a browser is spared; the record itself holds all. */
const MOST = 100_000;

/** @param {Object} record as the enriched topic has it */
export function textOf(record) {
  const body = el('div.text', { lang: langTag(record.language?.code) });
  write(body, record, BEGINNING);
  return body;
}

function write(body, record, limit) {
  const text = String(record.text?.value ?? '');
  const { pieces, cut } = highlight(text, record, limit);
  const lines = paragraphs(withoutTitle(pieces, record.text?.titleLength ?? 0));
  if (cut) {
    lines.at(-1)?.append(' …');
  }
  body.replaceChildren(...lines);
  if (cut && limit === BEGINNING) {
    body.append(el('button.more', {
      type: 'button',
      on: { click: () => write(body, record, MOST) },
    }, `All ${number(record.text.length ?? text.length)} characters`));
  }
}

/** The headline stands above; offsets count from its start all the same. */
function withoutTitle(pieces, titleLength) {
  let left = titleLength;
  return pieces.flatMap((piece) => {
    const points = left > 0 ? [...piece.text] : piece.text;
    const rest = left > 0 ? points.slice(left).join('') : piece.text;
    left -= points.length;
    return rest === '' ? [] : [{ ...piece, text: rest }];
  });
}

/** A paragraph a line, each with the direction of its own first letter. */
function paragraphs(pieces) {
  const all = [];
  let open = null;
  for (const { text, entity, value } of pieces) {
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) {
        open = null;
      }
      if (open === null && line.trim() !== '') {
        open = el('p', { dir: 'auto' });
        all.push(open);
      }
      open?.append(entity ? mark(entity, line) : value ? stated(value, line) : line);
    }
  }
  return all;
}

function mark(entity, text) {
  return el('mark', {
    'data-type': kind(entity.type),
    'data-entity': entity.id,
    title: `${entity.text} · ${capital(plain(entity.type))}`,
  }, text);
}

/** A value with what it comes to, for a reader and for a program. */
function stated({ type, value, unit, currency }, text) {
  const measure = currency ?? (type === 'PERCENT' ? '%' : String(unit ?? '').replaceAll('-', ' '));
  const meaning = value === undefined
    ? 'depends on what the article does not say'
    : `${String(value).replace('/', ' to ')} ${measure}`.trim();
  return el('data.value', { value, title: `${capital(plain(type))} · ${meaning}` }, text);
}
