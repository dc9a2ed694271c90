import type { CharacterFoldingKind, CharacterFoldingsEntry } from "../../generated/pack.ts";

/** Lookup tables of characters for `foldText`. */
export interface Folding {
  /** Letters, look-alike letters and Han variants. */
  readonly characters: ReadonlyMap<string, string>;
  /** Katakana read as a look-alike Han character where one precedes them. */
  readonly kana: ReadonlyMap<string, string>;
  /** Cyrillic letters by their sound. */
  readonly sounds: ReadonlyMap<string, string>;
  /** Letters with their spelling in plain letters (`ä` as `ae`), in both cases, composed and decomposed. */
  readonly spelledOut: ReadonlyMap<string, string>;
}

/** Compiles the entries of packs; the last entry for a character wins. */
export function compileFolding(entries: readonly CharacterFoldingsEntry[]): Folding {
  const pairs = (...kinds: readonly CharacterFoldingKind[]): (readonly [string, string])[] =>
    entries
      .filter(({ kind }) => kinds.includes(kind))
      .flatMap((entry) => entry.pairs.map((pair) => [pair.charAt(0), pair.slice(1)] as const));
  const written = (letter: string): string[] => [letter, letter.toUpperCase()].flatMap((one) => [one, one.normalize("NFD")]);
  return {
    characters: new Map(pairs("letter", "confusable", "han-variant")),
    kana: new Map(pairs("confusable-kana")),
    sounds: new Map(pairs("romanisation")),
    spelledOut: new Map(pairs("spelled-out").flatMap(([letter, letters]) => written(letter).map((one) => [one, letters] as const))),
  };
}

/** Reading of Cyrillic letters: as the Latin letters of the same look, or of the same sound. */
export type CyrillicReading = "look" | "sound";

const plainAscii = /^[\x20-\x7e]*$/;
/** Invisible characters, direction marks, lone surrogates, private-use characters. */
const unseen = /[\p{DI}\p{Cf}\p{Cs}\p{Co}\u2800]/gu;
const control = /\p{Cc}/gu;
/** Marks over and under Latin, Greek and Cyrillic letters, but not the voicing marks of Japanese syllables. */
const accents = /(?!\u3099|\u309a)(?=\p{M})\p{sc=Inherited}/gu;
/** More than eight marks on a letter. No script needs these, and sorting them would take quadratic time. */
const piledMarks = /(\p{M}{8})\p{M}+/gu;
const hasKana = /[\u3041-\u30ff]/;
const hasCyrillic = /[\u0400-\u052f]/;
const onlyCyrillic = /^[\u0400-\u052f]+$/;

/**
 * Folds all ways of writing a text to one: compatibility forms and width, case, accents, look-alike letters, invisible characters,
 * Traditional, Simplified and Japanese Han characters, hiragana and katakana, long marks. Punctuation and spaces stay. Takes linear time
 * for any text.
 */
export function foldText(text: string, folding: Folding, cyrillic: CyrillicReading = "look"): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  let folded = text
    .replace(unseen, "")
    .replace(control, (character) => (character === "\t" || character === "\n" || character === "\r" ? " " : ""))
    .replace(accents, "")
    .replace(piledMarks, "$1")
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(accents, "")
    .normalize("NFC");
  if (cyrillic === "sound" && hasCyrillic.test(folded)) folded = soundCyrillic(folded, folding);
  if (hasKana.test(folded)) folded = foldKana(folded, folding);
  let out = "";
  for (const character of folded) out += folding.characters.get(character) ?? character;
  return out;
}

/** True for a text with Cyrillic letters, which `foldText` can read in two ways. */
export function hasTwoReadings(text: string): boolean {
  return hasCyrillic.test(text);
}

/** Replaces wholly Cyrillic words by their sound. A word of mixed alphabets is a disguise and is left to the look-alikes. */
function soundCyrillic(text: string, { sounds }: Folding): string {
  return text.replace(/[\u0400-\u052f\p{L}\p{N}]+/gu, (word) =>
    onlyCyrillic.test(word) ? Array.from(word, (letter) => sounds.get(letter) ?? letter).join("") : word,
  );
}

const small = "ァィゥェォャュョッヮヵヶ";
const large = "アイウエオヤユヨツワカケ";
const vu: Readonly<Record<string, string>> = { ァ: "バ", ィ: "ビ", ェ: "ベ", ォ: "ボ" };
const han = /\p{sc=Han}/u;

/** Folds kana to katakana without long marks and small letters, which writers add and omit at will (`ソフトウエア`, `ソフトウェアー`). */
function foldKana(text: string, { kana: lookalikes }: Folding): string {
  const katakana = text
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/ヴ([ァィェォ])?/g, (_, vowel: string | undefined) => (vowel === undefined ? "ブ" : (vu[vowel] ?? "ブ")))
    .replace(/[ァィゥェォャュョッヮヵヶ]/g, (kana) => large.charAt(small.indexOf(kana)))
    .replace(/(?<=[\u30a1-\u30fa])[ー‐]/g, "")
    .replace(/ヂ/g, "ジ")
    .replace(/ヅ/g, "ズ");
  return katakana.replace(/[\u30a1-\u30fa](?![\u30a1-\u30fa])/g, (kana, at: number) =>
    at > 0 && han.test(katakana.charAt(at - 1)) ? (lookalikes.get(kana) ?? kana) : kana,
  );
}
