import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";
import type { ScalarLayout, Spelled } from "../text/written.ts";

/** How a scalar was written. Only plain scalars can be something else than text. */
export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

/**
 * A scalar. `value` is what the YAML 1.2 core schema makes of it; `source` is the text
 * as written for plain scalars (so `8471.30` keeps its zero) and the decoded text for all others.
 * The span covers quotes and block indicators, not anchor or tag, and ends before trailing line breaks.
 */
export interface ScalarNode extends Span {
  readonly kind: "scalar";
  readonly style: ScalarStyle;
  readonly source: string;
  readonly value: string | number | boolean | null;
  /** The full tag when one was written, such as `tag:yaml.org,2002:str` or `!grade`. */
  readonly tag?: string;
  /** Present where an anchor stands before it: aliases elsewhere may mean it. */
  readonly anchored?: true;
  /** How `source` lies in the text; absent where it stands there character by character. */
  readonly layout?: ScalarLayout;
}

/** One `key: value` of a map. */
export interface Entry {
  readonly key: ScalarNode;
  /** The key as text; of a key that is itself a collection, its source text. */
  readonly name: string;
  readonly value: Node;
  /** Set on an entry that came in by `<<`: where the merge is written (the alias, or the inline map). */
  readonly via?: Span;
}

/**
 * A map with merge keys already applied: `entries` holds its own entries in the order written
 * and after them the merged ones that no own key overrides. The span of a block map runs
 * from its first key to the end of its last value.
 */
export interface MapNode extends Span {
  readonly kind: "map";
  readonly flow: boolean;
  readonly entries: readonly Entry[];
  /** Set where an alias under its `<<` was left out, so that entries may be missing. */
  readonly lacksMerge?: true;
  /** Set on a map that nobody wrote as such, but a mapping made. */
  readonly conversion?: Conversion | undefined;
}

/** What a mapping leaves of what it made a map of, beside the entries. */
export interface Conversion {
  /** It was made of one text alone, which may be meant as a name for it. */
  readonly isText?: true;
  /** Keys that would be in it, had what was written a meaning. */
  readonly unread?: readonly string[] | undefined;
  /** Other names of it, as they are written, with blanks or commas between them. */
  readonly names?: string | undefined;
  /** Of a figure: the text that it was made of, and the unit that stands elsewhere. */
  readonly figure?: { readonly text: string; readonly unit: string | undefined };
  /** Texts of it from which nothing is read. */
  readonly beside?: readonly TextBeside[] | undefined;
  /** The node of the tree behind an item or a document with its mapping, for what writes into that. */
  readonly origin?: object | undefined;
}

/** A text from which nothing is read. */
export interface TextBeside extends Spelled {
  readonly layout?: ScalarLayout | undefined;
  /** The path of keys or the heading of the column that it stands under; empty where the column has none. */
  readonly under: string;
  readonly isCell?: true;
}

/** A sequence. */
export interface SeqNode extends Span {
  readonly kind: "seq";
  readonly flow: boolean;
  readonly items: readonly Node[];
}

/** `*name`: stands where it is written and means its target, which is never an alias. */
export interface AliasNode extends Span {
  readonly kind: "alias";
  readonly name: string;
  readonly target: ContentNode;
}

/** A node that holds content itself. */
export type ContentNode = ScalarNode | MapNode | SeqNode;
/** Any node. */
export type Node = ContentNode | AliasNode;

/** One document of a YAML stream. `root` is undefined when it is empty or could not be read at all. */
export interface TreeDocument extends Span {
  readonly root: Node | undefined;
}

/** What is wrong with the syntax of a text, before any schema. */
export interface TreeProblem extends Span, Wording {
  readonly rule: "yaml/syntax" | "json/syntax" | "yaml/too-deep";
}

/** A way to mend what is remarked, which a person has to choose. */
export interface Remedy {
  readonly title: Wording["summary"];
  readonly safe: boolean;
  readonly edits: readonly (Span & { readonly newText: string })[];
}

/** What is to be said of a text that is no mistake of its syntax, and keeps nothing from being read. */
export interface TreeRemark extends Span, Wording {
  readonly rule:
    | "mapping/no-items"
    | "mapping/unread"
    | "mapping/value"
    | "csv/syntax"
    | "yaml/duplicate-key"
    | `schema/${"unknown-key" | "missing-key" | "type" | "value" | "not-validated"}`;
  /** JSON Pointer to the item that it stands in, in the document that was read, and what it is about; absent where it is about the text. */
  readonly path?: string;
  readonly subject?: string;
  readonly fixes?: readonly Remedy[];
  /** What it is about, where of all remarks about the same only the first in the text counts. */
  readonly once?: string;
  /** It is to be said only where this text names a controlled material. */
  readonly ifNaming?: Spelled;
}

/** A text as it was read: never an exception, always a tree as far as one can be had. */
export interface TreeFile {
  readonly documents: readonly TreeDocument[];
  readonly problems: readonly TreeProblem[];
  readonly remarks?: readonly TreeRemark[];
  /** What was left out so that the rest could be read; undefined where the tree of broken text is a guess as a whole. */
  readonly unread: readonly Span[] | undefined;
  /** Whether an anchor or an alias is written in it. */
  readonly usesAnchors: boolean;
  /**
   * Where scalars stand, those left out of the tree included, in the order of the text; of a block scalar only what
   * stands under its header. Absent where it was not asked for. A `#` in one of them begins no comment.
   */
  readonly scalars?: readonly Span[] | undefined;
}

/** How a text is read. */
export interface ReadOptions {
  /** Whether to tell where the scalars are; default false. */
  readonly scalars?: boolean;
  /**
   * Whether a key may stand twice in a map, as most tools have it: the later one counts, of several `<<` all do, and each is remarked.
   * Left out, the first one counts and the others are problems.
   */
  readonly repeats?: boolean;
}

/**
 * Whether a node stands for an alias that could not be followed, of which a problem tells: it is null over the whole alias. A null
 * that is written as `!!null ''` has quotes and a tag, and stands for nothing else.
 */
export function isLeftOut(node: Node): boolean {
  if (node.kind !== "scalar" || node.style !== "plain" || node.tag !== undefined) return false;
  return node.value === null && node.source === "" && node.end > node.start;
}

/** Whether a value waits to be written: nothing stands there, or a text that is empty. What says that there is none (`~`, `null`) does not wait. */
export function isBlank(node: Node): boolean {
  const meant = content(node);
  if (meant.kind !== "scalar" || isLeftOut(meant)) return false;
  if (meant.style === "plain") return meant.source === "" && meant.tag === undefined;
  return typeof meant.value === "string" && meant.value.trim() === "";
}

/** How many characters a quote of a scalar takes up at either end: none where it stands without. */
export function quoteWidth(style: ScalarStyle | undefined): 0 | 1 {
  return style === "single" || style === "double" ? 1 : 0;
}

/** The content a node stands for. */
export function content(node: Node): ContentNode {
  return node.kind === "alias" ? node.target : node;
}

/** The entry of a map under a key, merged entries included; undefined where there is none or no map. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  if (node === undefined) return undefined;
  const map = content(node);
  if (map.kind !== "map") return undefined;
  for (const entry of map.entries) if (entry.name === key) return entry;
  return undefined;
}

/** The content under a key of a map; undefined where there is none. */
export function contentOf(node: Node | undefined, key: string): ContentNode | undefined {
  const entry = entryOf(node, key);
  return entry === undefined ? undefined : content(entry.value);
}

/** The content of each entry of a list; empty for any other node. */
export function itemsOf(node: ContentNode | undefined): readonly ContentNode[] {
  return node?.kind === "seq" ? node.items.map(content) : [];
}

/** The entries of a map; empty for any other node. */
export function entriesOf(node: ContentNode | undefined): readonly Entry[] {
  return node?.kind === "map" ? node.entries : [];
}
