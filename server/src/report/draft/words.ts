import { lineInWords, type PlaceOf } from "../../core/describe/places.ts";
import { type Argument, type List, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Locale, Texts } from "../../core/l10n/texts.ts";
import type { Item } from "../../core/model/types.ts";
import type { Value } from "../../core/papers/types.ts";
import { clippedOr } from "../../core/text/clipped.ts";
import type { Place } from "../../core/text/place.ts";
import type { PackPaper, PaperLanguage, PaperText } from "../../generated/pack.ts";
import { type Line, onOneLine, textOf } from "../paper/paper.ts";

/** The language of texts for a language of papers. */
export const localeOfPaper: Readonly<Record<PaperLanguage, Locale>> = { en: "en", zh: "zh-cn", ja: "ja", de: "de" };

/** The title of a paper in the language of some texts, English if it has none in that. */
export function titleOfPaper({ title, languages }: Pick<PackPaper, "title" | "languages">, { locale }: Pick<Texts, "locale">): string {
  const own = languages.find((language) => localeOfPaper[language] === locale);
  return (own === undefined ? undefined : title[own]) ?? title.en;
}

const doubtIds = {
  low: "draft-low",
  open: "draft-open",
  expired: "draft-expired",
  refused: "draft-refused",
  denied: "draft-denied",
} as const;

/** The words of a draft in the languages of its paper. */
export class DraftWords {
  /** The texts of each language, the main one first. */
  readonly #texts: readonly { readonly language: PaperLanguage; readonly texts: Texts }[];
  readonly #placeOf: PlaceOf;

  constructor({ languages }: Pick<PackPaper, "languages">, textsIn: (locale: Locale) => Texts, placeOf: PlaceOf) {
    this.#texts = languages.map((language) => ({ language, texts: textsIn(localeOfPaper[language]) }));
    this.#placeOf = placeOf;
  }

  /** The main language. */
  get main(): Texts {
    const [first] = this.#texts;
    if (first === undefined) throw new Error("a paper has a language");
    return first.texts;
  }

  /** A message in each language, once where two languages say the same. */
  say(said: Message): readonly Line[] {
    return this.#lines(({ texts }) => texts.of(said));
  }

  /** A name in each language, which begins no sentence. */
  name(name: Argument): readonly Line[] {
    return this.#lines(({ texts }) => this.#inWords(name, texts));
  }

  /** A text of a pack in each language; English where one is missing. */
  text(text: PaperText): readonly Line[] {
    return this.#lines(({ language }) => text[language] ?? text.en);
  }

  /** A text made in each language. */
  each(say: (texts: Texts, language: PaperLanguage) => string): readonly Line[] {
    return this.#lines(({ texts, language }) => say(texts, language));
  }

  /** A message in all languages on one line. */
  oneLine(said: Message): string {
    return onOneLine(this.say(said));
  }

  /** Messages on one line: all of them in one language, then in the next. */
  oneLineEach(said: readonly Message[]): string {
    return onOneLine(this.#lines(({ texts }) => said.map((one) => texts.of(one)).join(" · ")));
  }

  /** The values of a field or cell, each with the place that it is from in brackets if `placed`. */
  values(values: readonly Value[], placed: boolean): readonly Line[] {
    return this.#wanted(values).flatMap((value): readonly Line[] => {
      const notes = [
        ...(value.doubt === undefined ? [] : [this.oneLine(message(doubtIds[value.doubt]))]),
        ...(placed ? [`[${this.place(value.at)}]`] : []),
      ];
      const own = this.#ownLine(value);
      const lines = own === undefined ? this.name(value.text) : [own];
      const only = value.only === undefined ? [] : this.only(value.only);
      return [...lines.map((line, index) => (index === lines.length - 1 ? withNotes(line, notes) : line)), ...only];
    });
  }

  /** The items that a value is limited to. */
  only(items: readonly Item[]): readonly Line[] {
    return this.say(message("draft-only", { items: itemsIn(items) }));
  }

  /** The place of a value: a line of the file, or of another one. */
  place(at: Place | undefined): string {
    return at === undefined ? this.oneLine(message("draft-judged")) : lineInWords(this.#placeOf(at));
  }

  /** Descriptions in the languages of the paper; all of them where it has none of these. */
  #wanted(values: readonly Value[]): readonly Value[] {
    const wanted = values.filter(({ language }) => language === undefined || this.#texts.some((one) => isTagOf(language, one.language)));
    return wanted.length === 0 ? values : wanted;
  }

  #ownLine({ text, language }: Value): Line | undefined {
    if (typeof text !== "string") return undefined;
    const own = this.#texts.find((one) => language !== undefined && isTagOf(language, one.language));
    return own === undefined || own.texts === this.main ? text : { text, language: own.texts.locale };
  }

  #lines(say: (one: { readonly language: PaperLanguage; readonly texts: Texts }) => string): readonly Line[] {
    const lines: Line[] = [];
    for (const one of this.#texts) {
      const text = say(one);
      if (lines.some((line) => textOf(line) === text)) continue;
      lines.push(one.texts === this.main ? text : { text, language: one.texts.locale });
    }
    return lines;
  }

  #inWords(name: Argument, texts: Texts): string {
    if (typeof name === "object") return "list" in name ? texts.list(name) : texts.name(name);
    return String(name);
  }
}

/** True for a language tag of a description in a language of papers. */
function isTagOf(tag: string, language: PaperLanguage): boolean {
  return tag.toLowerCase().split(/[-_]/)[0] === language;
}

function withNotes(line: Line, notes: readonly string[]): Line {
  if (notes.length === 0) return line;
  const text = `${textOf(line)} ${notes.join(" ")}`;
  return typeof line === "string" ? text : { ...line, text };
}

/** The most items that a sentence names. */
const mostNamed = 5;

/** The names of some items, and the number of the rest. */
export function itemsIn(items: readonly Item[]): List | Message {
  const names = [...new Set(items.map(nameIn))];
  const first = listOf(names.slice(0, mostNamed).map(verbatim), "comma");
  return names.length > mostNamed ? message("items-and-more", { names: first, count: names.length - mostNamed }) : first;
}

/** The part number of an item, otherwise its description. */
function nameIn({ partNumber, description, path }: Item): string {
  return clippedOr(partNumber?.value) ?? clippedOr(description[0]?.value) ?? path;
}
