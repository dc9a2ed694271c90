/** Accents of Latin letters. The marks of Japanese letters are kept, since they make different letters. */
const accents = /[\u0300-\u036f]/g;

/** Folds a country name to a lookup key: without case, accents, punctuation and article. */
export function foldCountryName(name: string): string {
  return name
    .normalize("NFKD")
    .replace(accents, "")
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("&", " and ")
    .replace(/[.'’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replace(/\bst\b/g, "saint");
}
