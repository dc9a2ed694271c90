import { type ContentNode, content, entryOf, isBlank, type MapNode, type Node } from "../../formats/tree.ts";
import { ItemRecord } from "../../model/item.ts";
import type { Entry, Source, UnreadText, Value } from "../../model/source.ts";
import type { Item } from "../../model/types.ts";
import type { Located, Place, Within } from "../../text/place.ts";
import type { Written } from "../../text/written.ts";
import { TextsBeside } from "../textsBeside.ts";
import { decimalAt, nameAt, textAt, textOf } from "./scalars.ts";

/** A map of YAML, merged entries included. A class, as there is one for each item. */
export class TreeSource implements Source {
  /** The map itself: for what reads or writes the text. */
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

  get identity(): object {
    return this.map;
  }

  get aside(): Source["aside"] {
    return this.map.aside;
  }

  has(key: string): boolean {
    const entry = entryOf(this.map, key);
    return entry !== undefined && !isBlank(entry.value);
  }

  keyPlace(key: string): Place | undefined {
    const entry = entryOf(this.map, key);
    return entry === undefined ? undefined : { in: this.in, start: entry.key.start, end: entry.key.end };
  }

  text(key: string): Written | undefined {
    const text = textAt(this.map, key, this.in);
    return text === undefined || text.value.trim() === "" ? undefined : text;
  }

  name(key: string): Written | undefined {
    return nameAt(this.map, key, this.in);
  }

  decimal(key: string): Located<string> | undefined {
    return decimalAt(this.map, key, this.in);
  }

  isBlank(key: string): boolean {
    const entry = entryOf(this.map, key);
    return entry !== undefined && isBlank(entry.value);
  }

  get unreadTexts(): readonly UnreadText[] {
    const { aside, entries } = this.map;
    if (aside?.beside !== undefined) return aside.beside.map((text) => ({ ...text, in: this.in }));
    if (!entries.some(isOfUser)) return nothingUnread;
    const texts = new TextsBeside();
    const seen = new Set<ContentNode>();
    return entries
      .filter(isOfUser)
      .flatMap(({ name, value }) => texts.below(content(value), seen, name))
      .map((text) => ({ ...text, in: this.in }));
  }

  value(key: string): Value | undefined {
    const entry = entryOf(this.map, key);
    return entry === undefined || isBlank(entry.value) ? undefined : new TreeValue(entry.value, this.in);
  }

  entries(): readonly Entry[] {
    return this.map.entries.map(({ name, key: { start, end }, value }) => ({
      name,
      key: { in: this.in, start, end },
      value: new TreeValue(value, this.in),
    }));
  }
}

const nothingUnread: readonly UnreadText[] = [];

/** True for a key of the user's own, by which nothing is judged. */
function isOfUser({ name }: { readonly name: string }): boolean {
  return name.startsWith("x-");
}

/** What a node stands for, at the place of the node. */
class TreeValue implements Value {
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

  get source(): Source | undefined {
    return this.#content.kind === "map" ? new TreeSource(this.#content, this.in) : undefined;
  }

  get list(): readonly Value[] | undefined {
    return this.#content.kind === "seq" ? this.#content.items.map((node) => new TreeValue(node, this.in)) : undefined;
  }
}

/** The map that an item of the text is read from, for what writes into it; undefined for an item of another file or of something else. */
export function mapOf(item: Item): MapNode | undefined {
  const source = ItemRecord.sourceOf(item);
  return source instanceof TreeSource && source.in === undefined ? source.map : undefined;
}

/** The map that an item is read from, in whatever file it stands; undefined for one of something else. */
export function mapWhereverOf(item: Item): MapNode | undefined {
  const source = ItemRecord.sourceOf(item);
  return source instanceof TreeSource ? source.map : undefined;
}
