import { type ContentNode, type Conversion, content, entryOf, isBlank, type MapNode, type Node, type TextBeside } from "../formats/tree.ts";
import { decimalAt, nameAt, textAt, textOf } from "../mappings/own/scalars.ts";
import { TextsBeside } from "../mappings/textsBeside.ts";
import type { Located, Place, Within } from "../text/place.ts";
import type { Written } from "../text/written.ts";

/** A text from which nothing is read, with the keys or the heading that it stands under. */
export type UnreadText = TextBeside & Written;

/**
 * A thing as somebody wrote it, by the keys of the schemas: an item, an end use, a line of a composition. A map of our own format stands
 * behind it, merged entries included, or one that a mapping made. What has the wrong shape is absent. A class, as there is one for each item.
 */
export class FieldRecord implements Place {
  /** The map itself: for what reads or writes the text. The same for all that is written once, however many aliases lead to it. */
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

  /** Present where a mapping made it. */
  get conversion(): Conversion | undefined {
    return this.map.conversion;
  }

  /** True for a key that is written, whatever stands under it; a blank says nothing. */
  has(key: string): boolean {
    const entry = entryOf(this.map, key);
    return entry !== undefined && !isBlank(entry.value);
  }

  /** The place of a key itself. */
  keyPlace(key: string): Place | undefined {
    const entry = entryOf(this.map, key);
    return entry === undefined ? undefined : { in: this.in, start: entry.key.start, end: entry.key.end };
  }

  /** The text under a key as its author meant it, whatever YAML makes of it: a plain `8471.30` or `3E001` stays as written. */
  text(key: string): Written | undefined {
    const text = textAt(this.map, key, this.in);
    return text === undefined || text.value.trim() === "" ? undefined : text;
  }

  /** The same where it is text to YAML too; anything else the schema speaks of, and it names nothing. */
  name(key: string): Written | undefined {
    return nameAt(this.map, key, this.in);
  }

  /** The number under a key, as the decimal text that was written; undefined where no finite number stands. */
  decimal(key: string): Located<string> | undefined {
    return decimalAt(this.map, key, this.in);
  }

  /** True for a key with a blank, which waits for its value. */
  isBlank(key: string): boolean {
    const entry = entryOf(this.map, key);
    return entry !== undefined && isBlank(entry.value);
  }

  /** Texts from which nothing is read: in cells under columns that no field is read from, and under keys of the user's own. */
  get unreadTexts(): readonly UnreadText[] {
    const { conversion, entries } = this.map;
    if (conversion?.beside !== undefined) return conversion.beside.map((text) => ({ ...text, in: this.in }));
    if (!entries.some(isOfUser)) return nothingUnread;
    const texts = new TextsBeside();
    const seen = new Set<ContentNode>();
    return entries
      .filter(isOfUser)
      .flatMap(({ name, value }) => texts.below(content(value), seen, name))
      .map((text) => ({ ...text, in: this.in }));
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

  /** The records of a list under a key, with their positions there: other entries are passed over and counted. Undefined for no list. */
  listed(key: string): readonly Listed[] | undefined {
    return this.value(key)?.listed;
  }
}

/** A record of a list with its position. */
export interface Listed {
  readonly record: FieldRecord;
  readonly index: number;
}

const nothingUnread: readonly UnreadText[] = [];

/** True for a key of the user's own, by which nothing is judged. */
function isOfUser({ name }: { readonly name: string }): boolean {
  return name.startsWith("x-");
}

/** The value of a field or of a list: a text, a record, or a list. Its place is where it is used: of an alias, the alias. */
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
    return this.list?.flatMap(({ record }, index) => (record === undefined ? [] : [{ record, index }]));
  }
}
