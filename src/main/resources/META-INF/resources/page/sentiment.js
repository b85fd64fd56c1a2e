// Polarity as a bar that leans left or right of its middle, and as words for those who do not see it.
import { el } from './dom.js';
import { capital, plain, signed } from './words.js';

/**
 * @param {{label: string, score: number}} polarity
 * @param {string} size `wide` for an article, `small` for a name
 */
export function leaning(polarity, size) {
  const score = Math.max(-1, Math.min(1, Number(polarity.score) || 0));
  const words = `${capital(plain(polarity.label))}, ${signed(score)}`;
  const bar = el(`span.leaning.${size}`, {
    role: 'img',
    'aria-label': `Sentiment: ${words}`,
    title: words,
    'data-label': polarity.label,
  }, el('span.fill'));
  bar.style.setProperty('--from', `${50 + Math.min(0, score) * 50}%`);
  bar.style.setProperty('--width', `${Math.abs(score) * 50}%`);
  return bar;
}

/** The bar with its label beside it. */
export function tone(polarity) {
  return el('span.tone', { 'data-label': polarity.label },
    leaning(polarity, 'wide'), capital(plain(polarity.label)));
}
