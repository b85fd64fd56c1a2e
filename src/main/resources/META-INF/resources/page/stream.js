// The list of cards: a few at a time however fast they come, and none while it is paused.
import { card } from './card.js';
import { el } from './dom.js';
import { number } from './words.js';

const KEPT = 60;
const AT_ONCE = 4;
const EVERY_MILLIS = 700;

export class Stream {
  constructor({ list, empty, pause }) {
    this.list = list;
    this.empty = empty;
    this.pause = pause;
    this.waiting = [];
    this.passed = 0;
    pause.addEventListener('click', () => this.toggle());
    setInterval(() => this.show(), EVERY_MILLIS);
  }

  add(record) {
    this.waiting.push(record);
    if (this.waiting.length > KEPT) {
      this.waiting.shift();
      this.passed++;
    }
    this.label();
  }

  get paused() {
    return this.pause.getAttribute('aria-pressed') === 'true';
  }

  toggle() {
    this.pause.setAttribute('aria-pressed', String(!this.paused));
    this.label();
    this.show();
  }

  label() {
    const waiting = this.waiting.length + this.passed;
    this.pause.textContent = this.paused
      ? `Go on${waiting > 0 ? ` (${number(waiting)} new)` : ''}`
      : 'Pause';
  }

  show() {
    if (this.paused || this.waiting.length === 0) {
      return;
    }
    this.empty.hidden = true;
    if (this.passed > 0) {
      this.list.prepend(el('li.passed', {}, `${number(this.passed)} articles went by`));
      this.passed = 0;
    }
    for (const record of this.waiting.splice(0, Math.max(AT_ONCE, this.waiting.length - KEPT / 2))) {
      this.list.prepend(el('li', {}, card(record)));
    }
    while (this.list.children.length > KEPT) {
      this.list.lastElementChild.remove();
    }
  }
}
