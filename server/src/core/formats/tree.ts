import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";
import type { ScalarLayout, Spelled } from "../text/written.ts";

/** The style of a scalar. Only plain scalars can have a value other than text. */
export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

/**
 * A scalar. `value` is its value in the YAML 1.2 core schema. `source` is the text as written for a plain scalar, so that `8471.30` keeps its
 * zero, and the decoded text for any other. The span includes quotes and block indicators, and excludes anchor, tag and final line breaks.
 */
export interface ScalarNode extends Span {
  readonly kind: "scalar";
  readonly style: ScalarStyle;
  readonly source: string;
  readonly value: string | number | boolean | null;
  /** The full tag when one was written, such as `tag:yaml.org,2002:str` or `!grade`. */
  readonly tag?: string;
  /** Set for a scalar with an anchor, which aliases may refer to. */
  readonly anchored?: true;
  /** Absent if the file has `source` as it reads, with or without quotes. */
  readonly layout?: ScalarLayout;
}

/** One `key: value` of a map. */
export interface Entry {
  readonly key: ScalarNode;
  /** The key as text; for a collection as key, its source text. */
  readonly name: string;
  readonly value: Node;
  /** For an entry merged by `<<`: the span of the alias or inline map. */
  readonly via?: Span;
}

/**
 * A map after merging: `entries` are its own entries in the order written, then the merged ones that no own key overrides. The span of a
 * block map is from its first key to the end of its last value.
 */
export interface MapNode extends Span {
  readonly kind: "map";
  readonly flow: boolean;
  readonly entries: readonly Entry[];
  /** Set if an alias under its `<<` was not resolved, so that entries may be missing. */
  readonly lacksMerge?: true;
  /** Set on a map that a mapping made from other values. */
  readonly conversion?: Conversion | undefined;
}

/** The origin of a map that a mapping made. */
export interface Conversion {
  /** Set if it was made from a single text, which may be its name. */
  readonly isText?: true;
  /** Keys left out because their text has no meaning. */
  readonly unread?: readonly string[] | undefined;
  /** Other names for it, as written, separated by blanks or commas. */
  readonly names?: string | undefined;
  /** For a number: its text, and a unit from elsewhere. */
  readonly figure?: { readonly text: string; readonly unit: string | undefined };
  /** Texts beside it that are not read. */
  readonly beside?: readonly TextBeside[] | undefined;
  /** For the end use of a table or its items: the parties above it as an end use, which receive all its items. */
  readonly above?: MapNode | undefined;
  /** For writing: the node behind an item or document, with its mapping. */
  readonly origin?: object | undefined;
}

/** A text that is not read. */
export interface TextBeside extends Spelled {
  readonly layout?: ScalarLayout | undefined;
  /** Its path of keys, or the heading of its column; empty for a column without heading. */
  readonly under: string;
  readonly isCell?: true | undefined;
}

/** A sequence. */
export interface SeqNode extends Span {
  readonly kind: "seq";
  readonly flow: boolean;
  readonly items: readonly Node[];
}

/** `*name`, with its own span. Its target is never an alias. */
export interface AliasNode extends Span {
  readonly kind: "alias";
  readonly name: string;
  readonly target: ContentNode;
}

/** Any node but an alias. */
export type ContentNode = ScalarNode | MapNode | SeqNode;
/** Any node. */
export type Node = ContentNode | AliasNode;

/** One document of a YAML stream. `root` is undefined for an empty or unreadable document. */
export interface TreeDocument extends Span {
  readonly root: Node | undefined;
}

/** A syntax error. */
export interface TreeProblem extends Span, Wording {
  readonly rule: "yaml/syntax" | "json/syntax" | "yaml/too-deep";
}

/** A fix for a remark, for a person to choose. */
export interface Remedy {
  readonly title: Wording["summary"];
  readonly safe: boolean;
  readonly edits: readonly (Span & { readonly newText: string })[];
}

/** A finding on a text that is no syntax error, and prevents no reading. */
export interface TreeRemark extends Span, Wording {
  readonly rule:
    | "mapping/no-items"
    | "mapping/unread"
    | "mapping/value"
    | "csv/syntax"
    | "yaml/duplicate-key"
    | `schema/${"unknown-key" | "missing-key" | "type" | "value" | "not-validated"}`;
  /** JSON Pointer to the item in the document, and the subject; absent for a remark on the whole text. */
  readonly path?: string;
  readonly subject?: string;
  readonly fixes?: readonly Remedy[];
  /** The field of a value that could not be read, such as `origins/melted`. */
  readonly field?: string;
  /** Absent for the severity of the rule. */
  readonly severity?: "information";
  /** A key for deduplication: of all remarks with the same key only the first finding in the text counts. */
  readonly once?: string;
  /** Reported only if this text names a monitored material. */
  readonly ifNaming?: Spelled;
}

/** The result of reading a text, with the tree of its intact parts. */
export interface TreeFile {
  readonly documents: readonly TreeDocument[];
  readonly problems: readonly TreeProblem[];
  readonly remarks?: readonly TreeRemark[];
  /** Parts left out so that the rest could be read; undefined if the whole tree is a guess. */
  readonly unread: readonly Span[] | undefined;
  /** True if the text contains an anchor or an alias. */
  readonly usesAnchors: boolean;
  /**
   * Spans of all scalars in the order of the text, also of those left out of the tree. That of a block scalar excludes its header. A `#` in
   * a span begins no comment. Absent unless requested.
   */
  readonly scalars?: readonly Span[] | undefined;
}

/** Options for reading a text. */
export interface ReadOptions {
  /** True to get the spans of the scalars; default false. */
  readonly scalars?: boolean;
  /**
   * True to allow duplicate keys, as most tools do: the last one counts, all of several `<<` do, and each is remarked on. By default the first
   * one counts and the others are problems.
   */
  readonly repeats?: boolean;
}

/** True for the null in place of an alias that could not be resolved. Its span is that of the alias, so it differs from a written null. */
export function isLeftOut(node: Node): boolean {
  if (node.kind !== "scalar" || node.style !== "plain" || node.tag !== undefined) return false;
  return node.value === null && node.source === "" && node.end > node.start;
}

/** True for an absent value or an empty text; false for a written null (`~`, `null`). */
export function isBlank(node: Node): boolean {
  const meant = content(node);
  if (meant.kind !== "scalar" || isLeftOut(meant)) return false;
  if (meant.style === "plain") return meant.source === "" && meant.tag === undefined;
  return typeof meant.value === "string" && meant.value.trim() === "";
}

/** The width of the quotes at either end of a scalar: 0 without quotes. */
export function quoteWidth(style: ScalarStyle | undefined): 0 | 1 {
  return style === "single" || style === "double" ? 1 : 0;
}

/** The node itself, or the target of an alias. */
export function content(node: Node): ContentNode {
  return node.kind === "alias" ? node.target : node;
}

/** The map that a node stands for; undefined for anything else. */
export function mapOf(node: Node | undefined): MapNode | undefined {
  const found = node === undefined ? undefined : content(node);
  return found?.kind === "map" ? found : undefined;
}

/** The nodes of a list; none of anything else. */
export function nodesIn(node: Node | undefined): readonly Node[] {
  const found = node === undefined ? undefined : content(node);
  return found?.kind === "seq" ? found.items : [];
}

/** The values in a list or map. */
export function valuesIn(node: ContentNode): readonly ContentNode[] {
  if (node.kind === "scalar") return [];
  return node.kind === "seq" ? node.items.map(content) : node.entries.map(({ value }) => content(value));
}

/** The entry of a map under a key, also a merged one; undefined for none. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  if (node === undefined) return undefined;
  const map = content(node);
  if (map.kind !== "map") return undefined;
  for (const entry of map.entries) if (entry.name === key) return entry;
  return undefined;
}

/** The content under a key of a map; undefined for none. */
export function contentOf(node: Node | undefined, key: string): ContentNode | undefined {
  const entry = entryOf(node, key);
  return entry === undefined ? undefined : content(entry.value);
}

/** The content of each entry of a list; empty for any other node. */
export function itemsOf(node: Node | undefined): readonly ContentNode[] {
  return nodesIn(node).map(content);
}

/** The entries of a map; empty for any other node. */
export function entriesOf(node: Node | undefined): readonly Entry[] {
  return mapOf(node)?.entries ?? [];
}
