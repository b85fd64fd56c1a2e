// The box to try an article: one request, and the answer as a card or as a problem.
import { card } from './card.js';
import { el } from './dom.js';

export class Attempt {
  constructor({ form, box, examples, answer }) {
    this.box = box;
    this.answer = answer;
    this.button = form.querySelector('button[type=submit]');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.send();
    });
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        form.requestSubmit();
      }
    });
    this.offer(examples, form);
  }

  async offer(place, form) {
    const examples = await (await fetch('/page/examples.json')).json();
    place.append(...examples.map(({ name, article }) => el('button.chip', {
      type: 'button',
      on: {
        click: () => {
          this.box.value = typeof article === 'string' ? article : JSON.stringify(article, null, 2);
          form.requestSubmit();
        },
      },
    }, name)));
  }

  async send() {
    this.button.disabled = true;
    try {
      this.answer.replaceChildren(...(await this.ask(this.box.value)));
    } catch {
      this.answer.replaceChildren(el('p.problem', {}, 'Dateline cannot be reached.'));
    } finally {
      this.button.disabled = false;
    }
  }

  async ask(article) {
    const began = performance.now();
    const response = await fetch('/v1/enrich', {
      method: 'POST',
      headers: { 'Content-Type': isJson(article) ? 'application/json' : 'text/plain' },
      body: article,
    });
    const content = await response.json();
    const millis = Math.round(performance.now() - began);
    return response.ok
      ? [card(content), el('p.hint', {}, `answered in ${millis} ms`), source(content)]
      : [problem(content)];
  }
}

function isJson(article) {
  return article.trimStart().startsWith('{');
}

function source(record) {
  return el('details.source', {},
    el('summary', {}, 'The record as JSON'),
    el('pre', { tabindex: '0' }, JSON.stringify(record, null, 2)));
}

function problem({ title, status, code, detail, faults = [] }) {
  return el('div.problem', { role: 'alert' },
    el('p', {}, el('strong', {}, String(title ?? 'The article was not taken')), ' ', el('code', {}, String(code ?? status))),
    detail && faults.length < 2 ? el('p', {}, String(detail)) : null,
    faults.length > 1
      ? el('ul', {}, ...faults.map((fault) => el('li', {}, el('code', {}, fault.code), ' ', fault.field ? `${fault.field}: ` : '', fault.detail)))
      : null);
}
