/**
 * Japanese in Latin letters, to the end of the word: syllables of one vowel, doubled consonants, n and m that close a syllable.
 * At each place only one branch can match, so the time is linear.
 */
const japanese =
  /^(?:(?:sh|ch|ts|[kgsztdjnhbpmr]y|[kgsztdnhbpmyrwfj])?[aiueo]|n(?![aiueoy])|m(?=[bpm])|h(?![aiueoy])|([kpst])(?=\1)|t(?=ch))+$/;

/** Longer words are no Japanese names. */
const longest = 40;

/** Whether a word in Latin letters sounds Japanese from its first letter to its last. */
export function isJapaneseSound(word: string): boolean {
  return word.length <= longest && japanese.test(word);
}

/**
 * One spelling for the spellings of a Japanese word in Latin letters: long vowels alike (`Kougyou`, `Kohgyoh`, `Koogyoo`, and
 * `Kōgyō` once its marks are gone), `jyu` as `ju`, `mb` as `nb`. Any other word comes back as it is.
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
