// Wires the parts of the page together; each part knows only what it is given.
import { Attempt } from './attempt.js';
import { follow } from './feed.js';
import { Strip } from './strip.js';
import { Stream } from './stream.js';
import { Tally } from './tally.js';

const byId = (id) => document.getElementById(id);

const tally = new Tally();
const strip = new Strip(byId('strip'), tally);
const stream = new Stream({
  list: byId('articles'),
  empty: byId('empty'),
  pause: byId('pause'),
});
const state = byId('state');

follow('/v1/feed', {
  onArticle(record) {
    tally.count(record, Date.now());
    stream.add(record);
  },
  onState(name, words) {
    state.dataset.state = name;
    state.textContent = words;
  },
});

new Attempt({
  form: byId('attempt'),
  box: byId('article'),
  examples: byId('examples'),
  answer: byId('answer'),
});

strip.draw(Date.now());
setInterval(() => strip.draw(Date.now()), 1000);
