// How things are called and counted for a reader.

const names = new Intl.DisplayNames('en', { type: 'language' });
const numbers = new Intl.NumberFormat('en');

export function number(value) {
  return numbers.format(value);
}

/** English name of a language code; the code itself where it is none. */
export function language(code) {
  if (code === 'und') {
    return 'Undetermined';
  }
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** A code that may stand in a `lang` attribute, or null. */
export function langTag(code) {
  return /^[a-z]{2,3}$/.test(code ?? '') && code !== 'und' ? code : null;
}

/** One of the types that have a colour. */
export function kind(type) {
  return ['PERSON', 'ORGANIZATION', 'LOCATION'].includes(type) ? type : 'OTHER';
}

/** `MIXED_LANGUAGES` as a reader says it: "mixed languages". */
export function plain(code) {
  return String(code ?? '').toLowerCase().replaceAll('_', ' ');
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** -0.42 as "−0.42". */
export function signed(score) {
  const text = Math.abs(score).toFixed(2);
  return score < -0.005 ? `−${text}` : score > 0.005 ? `+${text}` : text;
}
