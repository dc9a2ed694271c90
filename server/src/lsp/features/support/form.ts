import { branches, keyMeaning, type Meaning, requiredKeys } from "./schema.ts";

/** Objects that are written over several lines; all others are short and written as `{ … }`. */
const long: ReadonlySet<string> = new Set(["EndUse", "Party", "Licence", "Item", "ShipmentLine", "Bom", "Shipment"]);
/** Keys that a form asks for beyond those required, because the object says little without them. */
const askedToo: Readonly<Record<string, readonly string[]>> = {
  CompositionLine: ["element", "massPercent"],
  Magnet: ["type", "grade"],
};
/** Deeper than this a form asks for nothing more. */
const deepest = 4;

/** Counts the blanks of a form. Each is a tab stop of a snippet, or nothing at all in plain text. */
export class Blanks {
  readonly snippets: boolean;
  #count = 0;

  constructor(snippets: boolean) {
    this.snippets = snippets;
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
export function isLong({ title = "" }: Meaning): boolean {
  return long.has(title);
}

/** The keys that the form of an object asks for. */
export function formKeys(meaning: Meaning): readonly string[] {
  return askedToo[meaning.title ?? ""] ?? requiredKeys(meaning);
}

/**
 * The form of a value as it follows the colon of its key: a blank, `{ … }`, or lines below it.
 *
 * @param indent blanks before the key, in front of every line below it
 */
export function valueForm(meaning: Meaning, indent: string, flow: boolean, blanks: Blanks, depth = 0): string {
  const [meant = meaning] = preferred(branches(meaning));
  if (meant.type === "object") {
    if (flow || !isLong(meant)) return ` ${flowForm(meant, blanks, depth)}`;
    return `\n${indent}  ${blockForm(meant, `${indent}  `, blanks, depth)}`;
  }
  if (meant.type === "array") {
    if (flow || meant.items === undefined || depth >= deepest) return ` [${blanks.next()}]`;
    return `\n${indent}  - ${entryForm(meant.items, `${indent}    `, blanks, depth)}`;
  }
  if (meant.const !== undefined) return ` ${meant.const}`;
  return meant.title === "HSCode" ? ` "${blanks.next()}"` : ` ${blanks.next()}`;
}

/** The form of one entry of a list; `indent` stands in front of every line after the first. */
export function entryForm(items: Meaning, indent: string, blanks: Blanks, depth = 0): string {
  const [meant = items] = preferred(branches(items));
  if (meant.type !== "object") return blanks.next();
  return isLong(meant) ? blockForm(meant, indent, blanks, depth) : flowForm(meant, blanks, depth);
}

/** The keys of an object, one a line; `indent` stands in front of every line after the first. */
export function blockForm(meaning: Meaning, indent: string, blanks: Blanks, depth = 0): string {
  const keys = depth >= deepest ? [] : formKeys(meaning);
  if (keys.length === 0) return blanks.next();
  return keys.map((key) => `${key}:${keyForm(meaning, key, indent, false, blanks, depth)}`).join(`\n${indent}`);
}

/** The keys of an object as `{ key: , key: }`. */
export function flowForm(meaning: Meaning, blanks: Blanks, depth = 0): string {
  const keys = depth >= deepest ? [] : formKeys(meaning);
  if (keys.length === 0) return `{ ${blanks.next()} }`;
  return `{ ${keys.map((key) => `${key}:${keyForm(meaning, key, "", true, blanks, depth)}`).join(", ")} }`;
}

function keyForm(meaning: Meaning, key: string, indent: string, flow: boolean, blanks: Blanks, depth: number): string {
  const property = keyMeaning([meaning], key);
  return property === undefined ? ` ${blanks.next()}` : valueForm(property, indent, flow, blanks, depth + 1);
}

/** The branches of a union with texts first: the key of something declared elsewhere is shorter than the thing. */
function preferred(meanings: readonly Meaning[]): readonly Meaning[] {
  return [...meanings].sort((a, b) => Number(a.type === "object") - Number(b.type === "object"));
}

/** Text as it stands in a snippet. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}
