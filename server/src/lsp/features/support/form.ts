import type { Path } from "../../../core/formats/cursor.ts";
import { type Blanks as AnyBlanks, blank, type Form } from "../../../core/formats/writer.ts";
import { branches, type DescribedSchema, keyMeaning, requiredKeys } from "../../../core/schema/meaning.ts";

/** Objects that are written over several lines; all others are short. */
const long: ReadonlySet<string> = new Set([
  ...["EndUse", "Party", "Licence", "Item", "ShipmentLine", "Bom", "Shipment", "PartEntries", "PartEntry"],
  ...["ConfigFiles", "ConfigActStates", "ConfigOverride", "RuleLevels"],
]);
/** Keys that a form asks for beyond those required, because the object says little without them. */
const askedToo: Readonly<Record<string, readonly string[]>> = {
  CompositionLine: ["element", "massPercent"],
  Magnet: ["type", "grade"],
};
/** Deeper than this a form asks for nothing more. */
const deepest = 4;

/** Counts the blanks of a form. Each is a tab stop of a snippet, or nothing at all in plain text. */
export class Blanks implements AnyBlanks {
  readonly snippets: boolean;
  #count = 0;

  constructor(snippets: boolean) {
    this.snippets = snippets;
  }

  /** Whether none was asked for yet. */
  get areNone(): boolean {
    return this.#count === 0;
  }

  /** The next blank. */
  next(): string {
    this.#count++;
    return this.snippets ? `\${${this.#count}}` : "";
  }

  /** A blank that offers choices. The first is empty, so that nothing is chosen before somebody chooses. */
  oneOf(choices: readonly string[]): string {
    this.#count++;
    return this.snippets ? `\${${this.#count}| ,${choices.map((choice) => choice.replace(/[\\,|]/g, "\\$&")).join(",")}|}` : "";
  }

  /** A blank that shows what is to be put there. */
  named(hint: string): string {
    this.#count++;
    return this.snippets ? `\${${this.#count}:${escapeSnippet(hint)}}` : hint;
  }

  /** Text that stands as it is. */
  literal(text: string): string {
    return this.snippets ? escapeSnippet(text) : text;
  }
}

/** Whether a form of an object goes over several lines. */
export function isLong({ title = "" }: DescribedSchema): boolean {
  return long.has(title);
}

/** The keys that the form of an object asks for. */
export function formKeys(meaning: DescribedSchema): readonly string[] {
  return askedToo[meaning.title ?? ""] ?? requiredKeys(meaning);
}

/**
 * The form of a value.
 *
 * @param inLine whether it stands in one line, so that lists ask for no more than their first entry
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

/** The form of one entry of a list. */
export function entryForm(items: DescribedSchema, inLine: boolean, depth = 0): Form {
  const [meant = items] = preferred(branches(items));
  return meant.type === "object" ? objectForm(meant, inLine || !isLong(meant), depth) : blank;
}

/** The form of an object. */
export function objectForm(meaning: DescribedSchema, short: boolean, depth = 0): Form {
  const keys = depth >= deepest ? [] : formKeys(meaning);
  return { kind: "map", short, entries: keys.map((key) => [key, keyForm(meaning, key, short, depth)]) };
}

/** The steps to the first blank of a form; undefined where it has none, and where that offers choices of its own. */
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

/** The branches of a union with texts first: the key of something declared elsewhere is shorter than the thing. */
function preferred(meanings: readonly DescribedSchema[]): readonly DescribedSchema[] {
  return [...meanings].sort((a, b) => Number(a.type === "object") - Number(b.type === "object"));
}

/** Text as it stands in a snippet. */
function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
