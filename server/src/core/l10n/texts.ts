import { FluentBundle, FluentNumber, FluentResource, type FluentVariable, type Message as Parsed } from "@fluent/bundle";
import { english } from "../../generated/texts.ts";
import { ownValue } from "../maps.ts";
import type { Argument, ArgumentsOf, List, Message, MessageId } from "./message.ts";

/** The languages that Lodestone speaks, as BCP 47 tags in small letters. */
export const locales = ["en", "de", "ja", "zh-cn"] as const;
/** One of them. */
export type Locale = (typeof locales)[number];

/** All that is said in one language. */
export interface Catalogue {
  readonly locale: Locale;
  /** Each message as Fluent source, by its id. */
  readonly messages: Readonly<Record<string, string>>;
  /** Sentences and names of the built-in packs and schemas, by what they are in English. */
  readonly prose: Readonly<Record<string, string>>;
}

/** Catalogues as JSON text, by language, for programs that have no files beside them. */
export type CatalogueTexts = Readonly<Partial<Record<Locale, string>>>;

/** A number in the digits that files are written in: grouping them would differ between languages, and so between reports. */
class PlainNumber extends FluentNumber {
  override toString(): string {
    return String(this.value);
  }
}

/** Says messages in one language. What it has said once it need not read again. */
export class Texts {
  readonly locale: Locale;
  readonly #catalogue: Catalogue;
  readonly #bundle: FluentBundle;
  readonly #parsed = new Map<string, Parsed>();

  constructor(catalogue: Catalogue) {
    this.locale = catalogue.locale;
    this.#catalogue = catalogue;
    // Marks of direction around every name would be in the way of whoever searches reports for it.
    this.#bundle = new FluentBundle(catalogue.locale, { useIsolating: false });
  }

  /** A message in this language. One that begins with a name out of the catalogues begins with a capital. */
  of(message: Message): string {
    if ("prose" in message) return this.prose(message.prose);
    const { id, args = {} } = message;
    const said = this.#filled(id, args);
    return this.#beginsWithMessage(id, args) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
  }

  /** A message that is a name, such as that of a material, where it stands by itself and begins no sentence. */
  name(message: Message): string {
    return "prose" in message ? this.prose(message.prose) : this.#filled(message.id, message.args ?? {});
  }

  /** The same of a message that is said at once. */
  say<Id extends MessageId>(id: Id, ...[args]: ArgumentsOf<Id>): string {
    return this.of(args === undefined ? { id } : { id, args: args as Readonly<Record<string, Argument | string>> });
  }

  /** A sentence or name that stands in a pack or a schema; what has no translation is told as it stands. */
  prose(text: string): string {
    return ownValue(this.#catalogue.prose, text) ?? text;
  }

  /** Several things, told one after another. */
  list(list: List): string {
    return this.#listed(list);
  }

  /** Sentences one after another, as this language sets them; of none, nothing. */
  sentences(messages: readonly Message[]): string {
    if (messages.length === 0) return "";
    return messages.map((each) => this.of(each)).reduce((before, next) => this.#filled("sentences", { before, next }));
  }

  #filled(id: string, args: Readonly<Record<string, Argument | string>>): string {
    const { value } = this.#messageOf(id);
    if (typeof value === "string") return value;
    if (value === null) throw new Error(`the message ${id} says nothing`);
    const variables: Record<string, FluentVariable> = {};
    for (const name in args) variables[name] = this.#variable(args[name] ?? "");
    // An error here would be a variable that is not filled in, which the compiler rules out.
    return this.#bundle.formatPattern(value, variables, []);
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
    const before = said.reduce((some, next) => this.#filled("list-comma", { before: some, next }));
    return this.#filled(`list-${joined}`, { before, next: last });
  }

  /** Whether what a message begins with may be a name out of the catalogues, and is none out of a file, which stands as it is. */
  #beginsWithMessage(id: string, args: Readonly<Record<string, Argument | string>>): boolean {
    const { value } = this.#messageOf(id);
    return value !== null && beginningsOf(value).some((name) => this.#isOurs(args[name]));
  }

  #isOurs(argument: Argument | string | undefined): boolean {
    if (typeof argument !== "object") return false;
    if ("list" in argument) return this.#isOurs(argument.list[0]);
    if ("prose" in argument) return true;
    const { id, args = {} } = argument;
    const { value } = this.#messageOf(id);
    const beginnings = value === null ? [] : beginningsOf(value);
    return beginnings.length === 0 || beginnings.some((name) => this.#isOurs(args[name]));
  }

  #messageOf(id: string): Parsed {
    const known = this.#parsed.get(id);
    if (known !== undefined) return known;
    const source = this.#catalogue.messages[id];
    if (source === undefined) throw new Error(`no message is called ${id}`);
    const [parsed] = new FluentResource(source).body;
    if (parsed === undefined) throw new Error(`the message ${id} cannot be read`);
    this.#parsed.set(id, parsed as Parsed);
    return parsed as Parsed;
  }
}

/** The variables that a pattern may begin with: a choice has a beginning for each of its variants. */
function beginningsOf(pattern: NonNullable<Parsed["value"]>): readonly string[] {
  const first = Array.isArray(pattern) ? pattern[0] : undefined;
  if (typeof first !== "object") return [];
  if (first.type === "select") return first.variants.flatMap(({ value }) => beginningsOf(value));
  return first.type === "var" ? [first.name] : [];
}

/** What is said in English; the other languages come with the packs. */
export const inEnglish = new Texts({ locale: "en", messages: english, prose: {} });

/**
 * The language of ours that a BCP 47 tag such as `de-AT` or `zh-Hans` asks for; undefined for any other. Traditional Chinese is not
 * among ours.
 */
export function localeOf(tag: string): Locale | undefined {
  const [language = "", ...rest] = tag.toLowerCase().split(/[-_]/);
  if (language === "zh") return rest.some((part) => ["tw", "hk", "mo", "hant"].includes(part)) ? undefined : "zh-cn";
  return locales.find((locale) => locale === language);
}

/** The catalogue of a language among some, each as JSON text: only the one that is spoken is read. @throws TypeError where there is none */
export function catalogueIn(catalogues: CatalogueTexts, locale: Locale): Catalogue {
  const found = catalogues[locale];
  if (found === undefined) throw new TypeError(`Lodestone does not speak ${JSON.stringify(locale)}: it speaks ${locales.join(", ")}.`);
  return JSON.parse(found) as Catalogue; // written by our own build, in this form
}
