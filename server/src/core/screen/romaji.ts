/**
 * A whole word of Japanese syllables in Latin letters: one vowel each, doubled consonants, closing n and m. At each position only one
 * branch can match, so the time is linear.
 */
const japanese =
  /^(?:(?:sh|ch|ts|[kgsztdjnhbpmr]y|[kgsztdnhbpmyrwfj])?[aiueo]|n(?![aiueoy])|m(?=[bpm])|h(?![aiueoy])|([kpst])(?=\1)|t(?=ch))+$/;

/** Greatest length of a Japanese name, in letters. */
const longest = 40;

/** True for a word in Latin letters that consists of Japanese syllables. */
export function isJapaneseSound(word: string): boolean {
  return word.length <= longest && japanese.test(word);
}

/**
 * Folds the spellings of a Japanese word in Latin letters: long vowels (`Kougyou`, `Kohgyoh`, `Koogyoo`, and `Kōgyō` without its marks),
 * `jyu` to `ju`, `mb` to `nb`. Other words are returned unchanged.
 */
export function foldRomaji(word: string): string {
  if (word.length < 3 || !isJapaneseSound(word)) return word;
  return word
    .replace(/o[ou]/g, "o")
    .replace(/uu/g, "u")
    .replace(/oh(?![aiueoy])/g, "o")
    .replace(/([sj])h?y(?=[auo])/g, "$1")
    .replace(/m(?=[bp])/g, "n");
}
