// Elements out of values. Text goes in as text: there is no way from a string to markup here.

/**
 * Makes an element.
 * @param {string} name tag and classes, `p.note.quiet`
 * @param {Object} [attributes] `null` and `false` are left out; `on` holds listeners
 * @param {...(Node|string|number|null)} children
 */
export function el(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split('.');
  const element = document.createElement(tag);
  element.classList.add(...classes);
  return fill(element, attributes, children);
}

/** The same for SVG. */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill(element, { on = {}, ...attributes }, children) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? '' : String(value));
    }
  }
  for (const [event, listener] of Object.entries(on)) {
    element.addEventListener(event, listener);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}
