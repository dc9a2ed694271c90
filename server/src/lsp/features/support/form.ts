import type { Path } from "../../../core/formats/cursor.ts";
import { type Blanks as AnyBlanks, blank, type Form } from "../../../core/formats/writer.ts";
import { branches, type DescribedSchema, keyMeaning, requiredKeys } from "../../../core/schema/meaning.ts";

/** The titles of objects whose form spans several lines; all others fit on one. */
const long: ReadonlySet<string> = new Set([
  ...["EndUse", "Party", "Licence", "Item", "ShipmentLine", "Bom", "Shipment", "PartEntries", "PartEntry"],
  ...["ConfigFiles", "ConfigActStates", "ConfigOverride", "RuleLevels"],
]);
/** Keys that a form includes in addition to the required ones, because the object says little without them. */
const askedToo: Readonly<Record<string, readonly string[]>> = {
  CompositionLine: ["element", "massPercent"],
  Magnet: ["type", "grade"],
};
/** The depth below which a form includes no further keys. */
const deepest = 4;

/** Makes the blanks of a form: numbered tab stops in a snippet, empty in plain text. */
export class Blanks implements AnyBlanks {
  readonly snippets: boolean;
  readonly #lists: boolean;
  #count = 0;
  #firstIsListed = false;

  /** @param lists true where completion lists the values of a blank with choices, and the client can open it there */
  constructor(snippets: boolean, lists = false) {
    this.snippets = snippets;
    this.#lists = lists;
  }

  /** True when completion lists the values of the first blank. */
  get firstIsListed(): boolean {
    return this.#firstIsListed;
  }

  /** True before the first blank. */
  get areNone(): boolean {
    return this.#count === 0;
  }

  next(): string {
    this.#count++;
    return this.snippets ? `\${${this.#count}}` : "";
  }

  /** A blank with choices. In the list of a snippet, the first choice is empty, so that none is preselected. */
  oneOf(choices: readonly string[]): string {
    if (this.#lists) {
      this.#firstIsListed ||= this.areNone;
      return this.next();
    }
    this.#count++;
    return this.snippets ? `\${${this.#count}| ,${choices.map((choice) => choice.replace(/[\\,|]/g, "\\$&")).join(",")}|}` : "";
  }

  /** A blank with a placeholder text. */
  named(hint: string): string {
    this.#count++;
    return this.snippets ? `\${${this.#count}:${escapeSnippet(hint)}}` : hint;
  }

  /** Literal text. */
  literal(text: string): string {
    return this.snippets ? escapeSnippet(text) : text;
  }
}

/** True when the form of an object spans several lines. */
export function isLong({ title = "" }: DescribedSchema): boolean {
  return long.has(title);
}

/** The keys in the form of an object. */
export function formKeys(meaning: DescribedSchema): readonly string[] {
  return askedToo[meaning.title ?? ""] ?? requiredKeys(meaning);
}

/**
 * The form of a value.
 *
 * @param inLine true for a form on a single line, where a list includes only its first entry
 */
export function valueForm(meaning: DescribedSchema, inLine: boolean, depth = 0): Form {
  const [meant = meaning] = preferred(branches(meaning));
  if (meant.type === "object") return objectForm(meant, inLine || !isLong(meant), depth);
  if (meant.type === "array") {
    const isShort = inLine || meant.items === undefined || depth >= deepest;
    return { kind: "list", short: isShort, entries: [isShort || meant.items === undefined ? blank : entryForm(meant.items, false, depth)] };
  }
  if (meant.const !== undefined) return { kind: "text", text: String(meant.const) };
  return meant.title === "HSCode" ? { kind: "blank", isText: true } : blank;
}

export function entryForm(items: DescribedSchema, inLine: boolean, depth = 0): Form {
  const [meant = items] = preferred(branches(items));
  return meant.type === "object" ? objectForm(meant, inLine || !isLong(meant), depth) : blank;
}

export function objectForm(meaning: DescribedSchema, short: boolean, depth = 0): Form {
  const keys = depth >= deepest ? [] : formKeys(meaning);
  return { kind: "map", short, entries: keys.map((key) => [key, keyForm(meaning, key, short, depth)]) };
}

/** The path to the first blank of a form; undefined without one, or for a blank with choices of its own. */
export function firstBlank(form: Form): Path | undefined {
  if (form.kind === "blank") return form.choices === undefined ? [] : undefined;
  if (!("entries" in form)) return undefined;
  if (form.kind === "map") return firstBelow(form.entries);
  return firstBelow([...form.entries.entries()]);
}

function firstBelow(entries: readonly (readonly [step: string | number, value: Form])[]): Path | undefined {
  for (const [step, value] of entries) {
    if (value.kind === "text") continue;
    const below = firstBlank(value);
    return below && [step, ...below];
  }
  return entries.length === 0 ? [] : undefined; // what is empty holds a blank
}

function keyForm(meaning: DescribedSchema, key: string, inLine: boolean, depth: number): Form {
  const property = keyMeaning([meaning], key);
  return property === undefined ? blank : valueForm(property, inLine, depth + 1);
}

/** The branches of a union, text before objects: a key of a declaration is shorter than the declaration. */
function preferred(meanings: readonly DescribedSchema[]): readonly DescribedSchema[] {
  return [...meanings].sort((a, b) => Number(a.type === "object") - Number(b.type === "object"));
}

/** Text escaped for a snippet. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** The entries of a form, in order. */
type Entries = Readonly<Record<string, Form>>;

/** Keys with a blank each. */
export function blanks(...keys: readonly string[]): Entries {
  return Object.fromEntries(keys.map((key) => [key, blank]));
}

/** A map over several lines. */
export function map(entries: Entries): Form {
  return { kind: "map", short: false, entries: Object.entries(entries) };
}

/** A map in one line. */
export function short(entries: Entries): Form {
  return { kind: "map", short: true, entries: Object.entries(entries) };
}

export function list(...entries: readonly Form[]): Form {
  return { kind: "list", short: false, entries };
}

export function text(value: string): Form {
  return { kind: "text", text: value };
}
