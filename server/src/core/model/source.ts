import type { Located, Place } from "../text/place.ts";
import type { Written } from "../text/written.ts";

/**
 * A thing as somebody wrote it, by the keys of the schemas: an item, an end use, a line of a composition. A map of a tree stands
 * behind it (`mappings/own/treeSource.ts`); a row of a table or a map with other keys can. What has the wrong shape is absent.
 */
export interface Source extends Place {
  /** The same for all that is written once, however many aliases lead to it. */
  readonly identity: object;
  /** What is known beside its keys, where it was made of a text or table that has none of ours; undefined for what is written as such. */
  readonly aside: SeenAside | undefined;
  /** Whether a key is written, whatever stands under it; a blank says nothing. */
  has(key: string): boolean;
  /** Where a key itself stands. */
  keyPlace(key: string): Place | undefined;
  /** The text under a key as its author meant it, whatever YAML makes of it: a plain `8471.30` or `3E001` stays what was written. */
  text(key: string): Written | undefined;
  /** The same where it is text to YAML too and not blank; anything else the schema speaks of, and it names nothing. */
  name(key: string): Written | undefined;
  /** The number under a key, as the decimal text that was written; undefined where no finite number stands. */
  decimal(key: string): Located<string> | undefined;
  /** Whether a key stands there with a blank, which waits for its value. */
  isBlank(key: string): boolean;
  /** Texts of it from which nothing is read: in cells under columns that no field is read from, and under keys of the user's own. */
  readonly unreadTexts: readonly UnreadText[];
  value(key: string): Value | undefined;
  entries(): readonly Entry[];
}

/** A text from which nothing is read. */
export interface UnreadText extends Written {
  /** The path of keys or the heading of the column that it stands under; empty where the column has none. */
  readonly under: string;
  readonly isCell?: true;
}

/** What was seen of a thing that was made of something else. */
export interface SeenAside {
  /** It was made of one text alone, which may be meant as a name for it. */
  readonly isText?: true;
  /** Keys of which something is written that has no meaning. */
  readonly unread?: readonly string[];
  /** Other names of it, as they are written, with blanks or commas between them. */
  readonly names?: string | undefined;
  /** Of a figure: the text that it was made of, and the unit that stands elsewhere. */
  readonly figure?: { readonly text: string; readonly unit: string | undefined };
}

/** What stands under a key or in a list: a text, a thing with keys of its own, or a list. Its place is where it is used: of an alias, the alias. */
export interface Value extends Place {
  readonly text: Written | undefined;
  readonly source: Source | undefined;
  readonly list: readonly Value[] | undefined;
}

/** A key with what stands under it. */
export interface Entry {
  readonly name: string;
  readonly key: Place;
  readonly value: Value;
}

/** One of a list of things, with its index there: what is no such thing is passed over and counted. */
export interface Listed {
  readonly source: Source;
  readonly index: number;
}

/** The things of a list; undefined for what is none. */
export function listedIn(value: Value | undefined): readonly Listed[] | undefined {
  const list = value?.list;
  if (list === undefined) return undefined;
  const things: Listed[] = [];
  for (const [index, { source }] of list.entries()) if (source !== undefined) things.push({ source, index });
  return things;
}
