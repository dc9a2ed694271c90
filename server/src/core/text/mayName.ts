/** True for a text with at least three letters, one Chinese character or a CAS number, that is no address: it may name a material. */
export function mayName(text: string): boolean {
  return (threeLetters.test(text) || casNumber.test(text)) && !address.test(text);
}

/** True for a URL or an e-mail address. */
export function isAddress(text: string): boolean {
  return address.test(text);
}

/** Three letters anywhere, as in `Nd2O3`, or a Chinese character. */
const threeLetters = /\p{L}(?:\P{L}*\p{L}){2}|\p{Script=Han}/u;
const casNumber = /(?<!\d)\d{2,7}-\d\d-\d(?!\d)/;
const address = /^(?:\w+:\/\/|www\.|\S+@)\S*$/;
