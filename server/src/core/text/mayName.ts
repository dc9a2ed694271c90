/** True for a text that has letters enough to name a material and is no address. */
export function mayName(text: string): boolean {
  return threeLetters.test(text) && !address.test(text);
}

/** True for the address of a page or a person. */
export function isAddress(text: string): boolean {
  return address.test(text);
}

/** Three letters wherever they stand, as in `Nd2O3`, or one of Chinese. */
const threeLetters = /\p{L}(?:\P{L}*\p{L}){2}|\p{Script=Han}/u;
const address = /^(?:\w+:\/\/|www\.|\S+@)\S*$/;
