import {
  type ContentNode,
  type Conversion,
  content,
  contentOf,
  entryOf,
  isBlank,
  type MapNode,
  mapOf,
  type Node,
  type ScalarNode,
  type TextBeside,
} from "../formats/tree.ts";
import { textAt, textOf } from "../mappings/own/scalars.ts";
import { TextsBeside } from "../mappings/textsBeside.ts";
import type { Located, Place, Within } from "../text/place.ts";
import type { Written } from "../text/written.ts";

/** A text that no field is read from, with its keys or column heading. */
export type UnreadText = TextBeside & Written;

/**
 * An item, end use, composition line or similar, accessed by the keys of the schemas. It is backed by a map of a Lodestone file, merged
 * entries included, or by a map that a mapping created. Values of the wrong type count as absent. It is a class to save memory, since there
 * is one object for each item.
 */
export class FieldRecord implements Place {
  /** The underlying map, for code that works with the text. Aliases of one map share it. */
  readonly map: MapNode;
  readonly in: Within;

  constructor(map: MapNode, within: Within) {
    this.map = map;
    this.in = within;
  }

  get start(): number {
    return this.map.start;
  }

  get end(): number {
    return this.map.end;
  }

  /** Present when a mapping created the record. */
  get conversion(): Conversion | undefined {
    return this.map.conversion;
  }

  /** True for a key with any value except a blank. */
  has(key: string): boolean {
    const entry = entryOf(this.map, key);
    return entry !== undefined && !isBlank(entry.value);
  }

  /** The place of the key itself. */
  keyPlace(key: string): Place | undefined {
    const entry = entryOf(this.map, key);
    return entry === undefined ? undefined : { in: this.in, start: entry.key.start, end: entry.key.end };
  }

  /** The text under a key as the author wrote it, regardless of the YAML type: a plain `8471.30` or `3E001` stays as written. */
  text(key: string): Written | undefined {
    const text = textAt(this.map, key, this.in);
    return text === undefined || text.value.trim() === "" ? undefined : text;
  }

  /** The text under a key if it is a string in YAML too. The schema reports other values. */
  name(key: string): Written | undefined {
    return typeof this.#scalar(key)?.value === "string" ? this.text(key) : undefined;
  }

  /** The number under a key as the decimal text written; undefined if it is no finite number. */
  decimal(key: string): Located<string> | undefined {
    const scalar = this.#scalar(key);
    if (typeof scalar?.value !== "number" || !Number.isFinite(scalar.value)) return undefined;
    const { source, start, end } = scalar;
    // Octal, hexadecimal and signed spellings become plain decimal text; `3.50` stays `3.50`.
    return { value: /^-?\d+(\.\d+)?$/.test(source) ? source : String(scalar.value), in: this.in, start, end };
  }

  /** The truth value under a key; undefined for any other value. */
  truth(key: string): Located<boolean> | undefined {
    const scalar = this.#scalar(key);
    return typeof scalar?.value === "boolean" ? { value: scalar.value, in: this.in, start: scalar.start, end: scalar.end } : undefined;
  }

  #scalar(key: string): ScalarNode | undefined {
    const node = contentOf(this.map, key);
    return node?.kind === "scalar" ? node : undefined;
  }

  /** True for a key with a blank value. */
  isBlank(key: string): boolean {
    const entry = entryOf(this.map, key);
    return entry !== undefined && isBlank(entry.value);
  }

  /** Texts that no field is read from: cells of unmapped columns, and values of user-defined keys. */
  get unreadTexts(): readonly UnreadText[] {
    const { conversion, entries } = this.map;
    if (conversion?.beside !== undefined) return conversion.beside.map((text) => unreadText(text, this.in));
    if (!entries.some(isOfUser)) return nothingUnread;
    const texts = new TextsBeside();
    return entries
      .filter(isOfUser)
      .flatMap(({ name, value }) => texts.below(content(value), name))
      .map((text) => unreadText(text, this.in));
  }

  value(key: string): FieldValue | undefined {
    const entry = entryOf(this.map, key);
    return entry === undefined || isBlank(entry.value) ? undefined : new FieldValue(entry.value, this.in);
  }

  entries(): readonly { readonly name: string; readonly key: Place; readonly value: FieldValue }[] {
    return this.map.entries.map(({ name, key: { start, end }, value }) => ({
      name,
      key: { in: this.in, start, end },
      value: new FieldValue(value, this.in),
    }));
  }

  /** The records of a list under a key, with their indices. Other entries are skipped but counted. Undefined if the value is no list. */
  listed(key: string): readonly Listed[] | undefined {
    return this.value(key)?.listed;
  }
}

/** A record of a list with its index. */
export interface Listed {
  readonly record: FieldRecord;
  readonly index: number;
}

const nothingUnread: readonly UnreadText[] = [];

/** Keys are named one by one, because a spread takes ten times as long and there is a text for each cell that is not read. */
function unreadText({ under, value, start, end, layout, isCell }: TextBeside, within: Within): UnreadText {
  return { under, value, in: within, start, end, layout, isCell };
}

/** True for a user-defined key, which judging ignores. */
function isOfUser({ name }: { readonly name: string }): boolean {
  return name.startsWith("x-");
}

/** The value of a field or list entry: a text, record or list. The place of an alias is the alias itself. */
export class FieldValue implements Place {
  readonly in: Within;
  readonly start: number;
  readonly end: number;
  readonly #content: ContentNode;

  constructor(node: Node, within: Within) {
    this.in = within;
    this.start = node.start;
    this.end = node.end;
    this.#content = content(node);
  }

  get text(): Written | undefined {
    return textOf(this.#content, this.in);
  }

  get record(): FieldRecord | undefined {
    return this.#content.kind === "map" ? new FieldRecord(this.#content, this.in) : undefined;
  }

  get list(): readonly FieldValue[] | undefined {
    return this.#content.kind === "seq" ? this.#content.items.map((node) => new FieldValue(node, this.in)) : undefined;
  }

  /** As `FieldRecord.listed`. */
  get listed(): readonly Listed[] | undefined {
    if (this.#content.kind !== "seq") return undefined;
    const found: Listed[] = [];
    for (const [index, node] of this.#content.items.entries()) {
      const map = mapOf(node);
      if (map !== undefined) found.push({ record: new FieldRecord(map, this.in), index });
    }
    return found;
  }
}
