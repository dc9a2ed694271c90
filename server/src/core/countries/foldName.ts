/** The accents of Latin letters; those of Japanese make other letters and stay. */
const accents = /[\u0300-\u036f]/g;

/** One spelling of all those of a country's name: without case, accents, dots, the article and what parts its words. */
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
