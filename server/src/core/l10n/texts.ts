import { FluentBundle, type Message as FluentMessage, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import { english } from "../../generated/texts.ts";
import { getOrInsert, ownValue } from "../maps.ts";
import { capital } from "../text/capital.ts";
import type { Argument, ArgumentsOf, List, Message, MessageId } from "./message.ts";

/** Supported languages, as BCP 47 tags in lower case. */
export const locales = ["en", "de", "ja", "zh-cn"] as const;
/** A supported language. */
export type Locale = (typeof locales)[number];

/** All texts of one language. */
export interface Catalogue {
  readonly locale: Locale;
  /** The value of each message as Fluent source, by id. */
  readonly messages: Readonly<Record<string, string>>;
  /** Translations of texts in built-in packs and schemas, by their English text. */
  readonly prose: Readonly<Record<string, string>>;
}

/** Catalogues as JSON text, by language, for programs without files. */
export type CatalogueTexts = Readonly<Partial<Record<Locale, string>>>;

/** A number without digit grouping. Grouping differs between languages, so reports would differ too. */
class PlainNumber extends FluentNumber {
  override toString(): string {
    return String(this.value);
  }
}

type Pattern = NonNullable<FluentMessage["value"]>;

/** A message of a catalogue, with the variables that it may begin with, over all variants of a selector. */
interface Parsed {
  readonly pattern: Pattern;
  readonly beginnings: readonly string[];
}

type Arguments = Readonly<Record<string, Argument | string>>;

/** Translates messages into one language; parsed messages are cached. */
export class Texts {
  readonly locale: Locale;
  readonly #catalogue: Catalogue;
  readonly #bundle: FluentBundle;
  readonly #parsed = new Map<string, Parsed>();
  /** Translations of texts in packs that are not built in. */
  readonly #learnt = new Map<string, string>();

  constructor(catalogue: Catalogue) {
    this.locale = catalogue.locale;
    this.#catalogue = catalogue;
    // Marks of direction around every name would be in the way of whoever searches reports for it.
    this.#bundle = new FluentBundle(catalogue.locale, { useIsolating: false });
  }

  /** Translates a message. One that begins with a translated name gets a capital letter. */
  of(message: Message): string {
    if ("prose" in message) return this.prose(message.prose);
    const { id, args = {} } = message;
    const said = this.#filled(id, args);
    return this.#beginsWithMessage(id, args) ? capital(said) : said;
  }

  /** Translates a name, such as that of a material, that stands alone and begins no sentence. */
  name(message: Message): string {
    return "prose" in message ? this.prose(message.prose) : this.#filled(message.id, message.args ?? {});
  }

  /** Translates a message given by id and arguments. */
  say<Id extends MessageId>(id: Id, ...[args]: ArgumentsOf<Id>): string {
    return this.of(args === undefined ? { id } : { id, args: args as Readonly<Record<string, Argument | string>> });
  }

  /** Translates text of a pack or a schema; text without a translation is returned as it is. */
  prose(text: string): string {
    return ownValue(this.#catalogue.prose, text) ?? this.#learnt.get(text) ?? text;
  }

  /** Takes translations of texts in packs, by language and English text. Built-in translations take precedence. */
  learn(translations: Readonly<Record<string, Readonly<Record<string, string>>>>): void {
    for (const [text, said] of Object.entries(ownValue(translations, this.locale) ?? {})) this.#learnt.set(text, said);
  }

  /** Translates an enumeration. */
  list(list: List): string {
    return this.#listed(list);
  }

  /** Translates sentences and joins them by the convention of the language; empty for none. */
  sentences(messages: readonly Message[]): string {
    return this.joined(messages.map((each) => this.of(each)));
  }

  /** Joins translated sentences by the convention of the language; empty for none. */
  joined(sentences: readonly string[]): string {
    if (sentences.length === 0) return "";
    return sentences.reduce((before, next) =>
      // A text of a company stays as written, and its own sentences have a blank between them.
      isAscii(before, before.length - 1) && isAscii(next, 0) ? `${before} ${next}` : this.#filled("sentences", { before, next }),
    );
  }

  #filled(id: string, args: Arguments): string {
    const { pattern } = this.#messageOf(id);
    if (typeof pattern === "string") return pattern;
    const variables: Record<string, FluentVariable> = {};
    for (const name in args) variables[name] = this.#variable(args[name] ?? "");
    // An error here would be a variable that is not filled in, which the compiler rules out.
    return this.#bundle.formatPattern(pattern, variables, []);
  }

  #variable(argument: Argument | string): FluentVariable {
    if (typeof argument === "string") return argument;
    if (typeof argument === "number") return new PlainNumber(argument);
    if ("list" in argument) return this.#listed(argument);
    return "prose" in argument ? this.prose(argument.prose) : this.#filled(argument.id, argument.args ?? {});
  }

  #listed({ list, joined }: List): string {
    const said = list.map((each) => String(this.#variable(each)));
    const last = said.pop() ?? "";
    if (said.length === 0) return last;
    const between = joined === "semicolon" ? "list-semicolon" : "list-comma";
    const before = said.reduce((some, next) => this.#filled(between, { before: some, next }));
    return this.#filled(joined === "and" && said.length === 1 ? "list-and-two" : `list-${joined}`, { before, next: last });
  }

  /** True for a message that may begin with a translated name. A name from a file keeps its case. */
  #beginsWithMessage(id: string, args: Arguments): boolean {
    return this.#messageOf(id).beginnings.some((name) => this.#isOurs(args[name]));
  }

  #isOurs(argument: Argument | string | undefined): boolean {
    if (typeof argument !== "object") return false;
    if ("list" in argument) return this.#isOurs(argument.list[0]);
    if ("prose" in argument) return true;
    const { id, args = {} } = argument;
    const { beginnings } = this.#messageOf(id);
    return beginnings.length === 0 || beginnings.some((name) => this.#isOurs(args[name]));
  }

  #messageOf(id: string): Parsed {
    const known = this.#parsed.get(id);
    if (known !== undefined) return known;
    const source = this.#catalogue.messages[id];
    if (source === undefined) throw new Error(`no message is called ${id}`);
    const pattern = new FluentResource(`${id} = ${source}`).body[0]?.value ?? undefined;
    if (pattern === undefined) throw new Error(`the message ${id} cannot be read`);
    const parsed = { pattern, beginnings: beginningsOf(pattern) };
    this.#parsed.set(id, parsed);
    return parsed;
  }
}

function isAscii(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && code < 0x7f;
}

function beginningsOf(pattern: Pattern): readonly string[] {
  const first = Array.isArray(pattern) ? pattern[0] : undefined;
  if (typeof first !== "object") return [];
  if (first.type === "select") return first.variants.flatMap(({ value }) => beginningsOf(value));
  return first.type === "var" ? [first.name] : [];
}

/** The English texts; the other languages are loaded from files. */
export const inEnglish = new Texts({ locale: "en", messages: english, prose: {} });

/**
 * The texts of each language. A catalogue is loaded once, on first use.
 *
 * @param own texts that are there already
 */
export function textsByLocale(load: (locale: Locale) => Catalogue, own: Texts): (locale: Locale) => Texts {
  const known = new Map<Locale, Texts>([
    ["en", inEnglish],
    [own.locale, own],
  ]);
  return (locale) => getOrInsert(known, locale, () => new Texts(load(locale)));
}

/** The supported language for a BCP 47 tag such as `de-AT` or `zh-Hans`; undefined for others. Traditional Chinese is not supported. */
export function localeOf(tag: string): Locale | undefined {
  const [language = "", ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language === "zh") return rest.some((part) => ["tw", "hk", "mo", "hant"].includes(part)) ? undefined : "zh-cn";
  return locales.find((locale) => locale === language);
}

/**
 * Parses the catalogue of one language.
 *
 * @throws TypeError for a language without a catalogue
 */
export function catalogueIn(catalogues: CatalogueTexts, locale: Locale): Catalogue {
  const found = catalogues[locale];
  if (found === undefined) throw new TypeError(`Lodestone does not speak ${JSON.stringify(locale)}: it speaks ${locales.join(", ")}.`);
  return JSON.parse(found) as Catalogue; // written by our own build, in this form
}
