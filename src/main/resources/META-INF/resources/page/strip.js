// The stream in numbers: how many, how fast, in which languages, in which tone.
import { el, svg } from './dom.js';
import { shares } from './tally.js';
import { capital, language, number, plain } from './words.js';

const LANGUAGES = 5;
const WIDTH = 150;
const HEIGHT = 34;

export class Strip {
  constructor(root, tally) {
    this.root = root;
    this.tally = tally;
  }

  draw(now) {
    const { tally } = this;
    this.root.replaceChildren(
      figure('Articles', el('p.number', {}, number(tally.seen))),
      figure('In the last minute', el('p.number', {}, number(tally.perMinute(now))), curve(tally.curve(now))),
      figure('Languages', mix(shares(tally.languages, LANGUAGES), (code) => code === 'rest' ? 'Others' : language(code), 'languages')),
      figure('Tone', mix(tones(tally.polarities), (label) => capital(plain(label)), 'tones')));
  }
}

function figure(title, ...content) {
  return el('div.figure', {}, el('h3', {}, title), ...content);
}

/** In the order of meaning, not of size. */
function tones(polarities) {
  const order = ['NEGATIVE', 'MIXED', 'NEUTRAL', 'POSITIVE'];
  return shares(polarities, order.length).sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
}

function curve(counts) {
  const most = Math.max(1, ...counts);
  const step = WIDTH / (counts.length - 1);
  const points = counts.map((count, i) => `${(i * step).toFixed(1)},${(HEIGHT - 2 - (count / most) * (HEIGHT - 4)).toFixed(1)}`);
  return svg('svg', { class: 'curve', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('polygon', { points: `0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}` }),
    svg('polyline', { points: points.join(' ') }));
}

function mix(parts, name, kind) {
  if (parts.length === 0) {
    return el('p.none', {}, 'none yet');
  }
  const bar = el(`div.mix.${kind}`, { 'aria-hidden': 'true' });
  for (const [i, { key, share }] of parts.entries()) {
    const part = el('span', { 'data-key': key, 'data-number': key === 'rest' ? 'rest' : i });
    part.style.setProperty('--share', share);
    bar.append(part);
  }
  const list = el(`ul.shares.${kind}`, {}, ...parts.map(({ key, share }, i) =>
    el('li', { 'data-key': key, 'data-number': key === 'rest' ? 'rest' : i }, `${name(key)} `,
      el('span', {}, `${Math.round(share * 100)}%`))));
  return el('div', {}, bar, list);
}
