import type { CharacterFoldingKind, CharacterFoldingsEntry } from "../../generated/pack.ts";

/** Characters with what is read for them, ready to be looked up. */
export interface Folding {
  /** Letters, letters that look like others, and Han variants. */
  readonly characters: ReadonlyMap<string, string>;
  /** Katakana that stand for a Han character where one stands before them. */
  readonly kana: ReadonlyMap<string, string>;
  /** How Cyrillic letters sound. */
  readonly sounds: ReadonlyMap<string, string>;
  /** Letters in both cases, composed and with their mark apart, with the letters that may be written for them. */
  readonly spelledOut: ReadonlyMap<string, string>;
}

/** Makes the tables of the packs' entries; of two for one character the later wins. */
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

/** How Cyrillic letters are read: as the Latin letters that they look like, or as those that they sound like. */
export type CyrillicReading = "look" | "sound";

const plainAscii = /^[\x20-\x7e]*$/;
/** Characters that cannot be seen, marks of writing direction, lone surrogates, private characters. */
const unseen = /[\p{DI}\p{Cf}\p{Cs}\p{Co}\u2800]/gu;
const control = /\p{Cc}/gu;
/** Marks over and under Latin, Greek and Cyrillic letters; not those that make a Japanese syllable voiced. */
const accents = /(?!\u3099|\u309a)(?=\p{M})\p{sc=Inherited}/gu;
/** More marks on one letter than any script needs; sorting them would take quadratic time. */
const piledMarks = /(\p{M}{8})\p{M}+/gu;
const hasKana = /[\u3041-\u30ff]/;
const hasCyrillic = /[\u0400-\u052f]/;
const onlyCyrillic = /^[\u0400-\u052f]+$/;

/**
 * A text in one spelling for all its ways of writing: compatibility forms and width, case, accents, letters that look alike, unseen
 * characters, Traditional, Simplified and Japanese Han characters, hiragana and katakana, long marks. Punctuation and spaces stay.
 * Linear time, any text.
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

/** Whether a text has letters that `foldText` can read in two ways. */
export function hasTwoReadings(text: string): boolean {
  return hasCyrillic.test(text);
}

/** Words wholly in Cyrillic by their sound; a word of mixed alphabets is a disguise and stays for the look-alikes. */
function soundCyrillic(text: string, { sounds }: Folding): string {
  return text.replace(/[\u0400-\u052f\p{L}\p{N}]+/gu, (word) =>
    onlyCyrillic.test(word) ? Array.from(word, (letter) => sounds.get(letter) ?? letter).join("") : word,
  );
}

const small = "ァィゥェォャュョッヮヵヶ";
const large = "アイウエオヤユヨツワカケ";
const vu: Readonly<Record<string, string>> = { ァ: "バ", ィ: "ビ", ェ: "ベ", ォ: "ボ" };
const han = /\p{sc=Han}/u;

/** Katakana without long marks and small letters, which writers use and leave out at will (`ソフトウエア`, `ソフトウェアー`). */
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
