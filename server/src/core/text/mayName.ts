/**
 * True for a text with at least three letters, one Chinese character, a CAS number or a control code, that is no address: it may name a
 * material.
 */
export function mayName(text: string): boolean {
  return (threeLetters.test(text) || casNumber.test(text) || controlCode.test(text)) && !address.test(text);
}

/** The control code that a text consists of, with its list if the text names it: `PRC 1C902.a.4`. Undefined for any other text. */
export function controlCodeIn(text: string): { readonly list: string | undefined; readonly code: string } | undefined {
  const [, list, code] = controlCode.exec(text) ?? [];
  return code === undefined ? undefined : { list, code };
}

/** True for a URL or an e-mail address. */
export function isAddress(text: string): boolean {
  return address.test(text);
}

/** Three letters anywhere, as in `Nd2O3`, or a Chinese character. */
const threeLetters = /\p{L}(?:\P{L}*\p{L}){2}|\p{Script=Han}/u;
const casNumber = /(?<!\d)\d{2,7}-\d\d-\d(?!\d)/;
const controlCode = /^\s*(?:([A-Z]{2,3})[\s:]+)?(\d[A-E]\d{3}(?:\.[a-z\d]{1,3})*)\s*$/;
const address = /^(?:\w+:\/\/|www\.|\S+@)\S*$/;
