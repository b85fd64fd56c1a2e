// The names of an article as buttons that show where each stands in its text.
import { el } from './dom.js';
import { leaning } from './sentiment.js';
import { kind } from './words.js';

const FIRST = 12;

/**
 * @param {Array} entities as in the enriched record, the most salient first
 * @param {Element} text where the names are marked
 * @returns {?Element} null where there are none
 */
export function names(entities, text) {
  if (entities.length === 0) {
    return null;
  }
  const items = entities.map((entity) => el('li', {}, chip(entity, text)));
  const rest = el('li', {}, el('button.chip.rest', {
    type: 'button',
    on: { click: () => rest.replaceWith(...items.slice(FIRST)) },
  }, `${items.length - FIRST} more`));
  return el('ul.names', { 'aria-label': 'Names' },
    ...items.slice(0, FIRST), items.length > FIRST ? rest : null);
}

function chip(entity, text) {
  const count = entity.mentions?.length ?? 0;
  const button = el('button.chip', {
    type: 'button',
    'aria-pressed': 'false',
    'data-type': kind(entity.type),
    on: { click: () => point(button, entity.id, text) },
  },
  el('bdi', {}, String(entity.text)),
  count > 1 ? el('span.count', { title: `named ${count} times` }, `×${count}`) : null,
  // most names stand in no light at all; a bar for each would hide the few that do
  entity.sentiment && entity.sentiment.label !== 'NEUTRAL' ? leaning(entity.sentiment, 'small') : null);
  return button;
}

function point(button, id, text) {
  const on = button.getAttribute('aria-pressed') !== 'true';
  button.setAttribute('aria-pressed', String(on));
  // a name that stands further down is worth the whole text
  if (on && ![...text.querySelectorAll('mark')].some((mark) => mark.dataset.entity === id)) {
    text.querySelector('.more')?.click();
  }
  for (const mark of text.querySelectorAll('mark')) {
    if (mark.dataset.entity === id) {
      mark.classList.toggle('pointed', on);
    }
  }
}
