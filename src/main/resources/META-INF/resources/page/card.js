// One enriched article as a card.
import { el } from './dom.js';
import { names } from './names.js';
import { tone } from './sentiment.js';
import { textOf } from './text.js';
import { capital, langTag, language, plain } from './words.js';

const FIRST_WORDS = 90;

/** @param {Object} record as the enriched topic has it */
export function card(record) {
  const text = textOf(record);
  return el('article.card', {},
    head(record), text, names(record.entities ?? [], text), notes(record.enrichment?.warnings ?? []));
}

function head(record) {
  const { language: tongue, sentiment } = record;
  const title = record.title ?? firstWords(String(record.text?.value ?? '')) ?? record.id;
  return el('header', {},
    el('h3', { dir: 'auto', lang: langTag(tongue?.code) }, String(title)),
    el('p.meta', {},
      tongue ? el('span.language', { title: confidence(tongue) }, language(tongue.code)) : null,
      published(record.published),
      origin(record),
      ...(record.topics ?? []).map(topic),
      sentiment ? tone(sentiment) : null,
      record.enrichment?.status === 'PARTIAL'
        ? el('span.partial', { title: 'a stage failed or read only a part' }, 'partial')
        : null));
}

function firstWords(text) {
  const start = text.slice(0, FIRST_WORDS).trim();
  if (start === '') {
    return null;
  }
  return start.length < text.trim().length ? `${start.replace(/\s+\S*$/u, '')} …` : start;
}

function topic({ name, score }) {
  return el('span.topic', { title: `sure to ${Math.round(100 * score)}%` }, String(name));
}

function confidence(tongue) {
  return Number.isFinite(tongue.confidence) ? `confidence ${tongue.confidence.toFixed(2)}` : null;
}

function published(date) {
  return date?.value ? el('time', { datetime: date.value }, date.value.replace('T', ' ')) : null;
}

function origin({ source, by }) {
  const name = source?.name ?? source?.domain ?? by;
  return name ? el('bdi', {}, String(name)) : null;
}

function notes(warnings) {
  if (warnings.length === 0) {
    return null;
  }
  return el('details.notes', {},
    el('summary', {}, `${warnings.length} ${warnings.length === 1 ? 'note' : 'notes'}`),
    el('ul', {}, ...warnings.map(({ code, enricher, field, message }) => el('li', {},
      capital(plain(code)),
      enricher || field ? ` (${enricher ?? field})` : null,
      message ? `: ${message}` : null))));
}
