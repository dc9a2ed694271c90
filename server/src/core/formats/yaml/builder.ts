import { message, type Verbatim } from "../../l10n/message.ts";
import type { Span } from "../../text/span.ts";
import type { Wording } from "../../text/wording.ts";
import { deepest, repeatedKey, tooDeep, wordingOf } from "../problems.ts";
import { layoutOf } from "../scalarLayout.ts";
import { shown } from "../shown.ts";
import type { ContentNode, Node, ScalarNode, ScalarStyle, SeqNode, TreeDocument, TreeProblem, TreeRemark } from "../tree.ts";
import { UniqueEntries } from "../uniqueEntries.ts";
import { Aliases, type Anchor } from "./aliases.ts";
import { merge } from "./merge.ts";
import type { PieceOptions } from "./pieceOptions.ts";
import { binaryTag, coreTagPrefix, resolvePlain, resolveTagged, tagFitsCollection } from "./resolve.ts";
import {
  beginsLine,
  blockIndicator,
  blockScalarEnd,
  closingBracket,
  documentStart,
  isLineStart,
  isMarker,
  lineEnd,
  skipProperties,
  skipSpace,
} from "./scan.ts";

/** A collection being read. */
interface Frame {
  readonly kind: "map" | "seq";
  readonly flow: boolean;
  /** True for a `key: value` in a flow sequence without braces of its own. */
  readonly pair: boolean;
  start: number;
  readonly tag: string | undefined;
  readonly anchor: Anchor | undefined;
  /** Size of the expanded text before this collection. */
  readonly sizeBefore: number;
  /** Height of the deepest child. */
  height: number;
  readonly items: Node[];
  readonly entries: UniqueEntries;
  /** The key without a value yet. */
  key: ScalarNode | undefined;
  /** True for a second `<<` that is not read. */
  isLeftOut: boolean;
  /** The value of `<<`. */
  merge: Node | undefined;
  /** Levels of nesting that merging removes around a child: 2 in a list under `<<`, else 0. */
  readonly lift: number;
}

/**
 * Builds the tree from calls in the order of the text. It decides everything on which the two full readers could differ: the values of
 * scalars, places of absent values, ends of collections, anchors, merge keys, duplicate keys, and the limits.
 *
 * Names in a map are unique: of duplicate keys the first entry stays, or the last one with `repeats`.
 */
export class TreeBuilder {
  readonly problems: TreeProblem[] = [];
  /** Remarks on duplicate keys, with `repeats`. */
  readonly remarks: TreeRemark[] = [];
  readonly documents: TreeDocument[] = [];
  readonly #text: string;
  /** Open collections, outermost first. */
  readonly #frames: Frame[] = [];
  readonly #aliases: Aliases;
  /** The end of the text read so far: of the last node, or of the indicator of an absent value. */
  #cursor = 0;
  #documentStart = -1;
  #root: Node | undefined;
  #toldTooDeep = false;
  /** True once the expansion limit was reported for the document. */
  #toldTooMuch = false;
  /** The limit on open collections. */
  readonly #deepest: number;
  /** True if the text contains an anchor or an alias. */
  usesAnchors = false;
  /** Spans of the scalars, as in `TreeFile`. */
  readonly scalars: Span[] | undefined;
  readonly #repeats: boolean;

  constructor(text: string, { outer = 0, scalars = false, repeats = false }: PieceOptions = {}) {
    this.#text = text;
    this.#repeats = repeats;
    this.#aliases = new Aliases(text.length);
    this.#deepest = deepest - outer;
    this.scalars = scalars ? [] : undefined;
  }

  /** Begins a document. `explicit`: it has a `---`. `at`: its offset, or -1 to find it after the previous document. */
  openDocument(explicit: boolean, at: number): void {
    const start = at < 0 ? documentStart(this.#text, this.#cursor) : at;
    this.#closeDocumentSpan(start);
    this.#documentStart = start;
    const marked = explicit && isMarker(this.#text, start, "---");
    this.#cursor = marked ? start + 3 : start;
    if (marked && !isLineStart(this.#text, start)) {
      this.fault(start, start + 3, wordingOf("yaml", "marker-indented"));
    }
    this.#root = undefined;
    this.#aliases.startDocument();
    this.#toldTooDeep = false;
    this.#toldTooMuch = false;
    this.#frames.length = 0;
  }

  /** Ends the stream and its last document. A stream without documents becomes one empty document. */
  finish(): void {
    if (this.#documentStart < 0) this.documents.push({ start: 0, end: this.#text.length, root: undefined });
    else this.#closeDocumentSpan(this.#text.length);
  }

  #closeDocumentSpan(end: number): void {
    if (this.#documentStart >= 0)
      this.documents.push({ start: this.#documentStart, end: Math.max(end, this.#documentStart), root: this.#root });
  }

  /**
   * Begins a collection.
   *
   * @param start offset of its bracket, first key or first dash
   * @param pair true for a lone `key: value` in a flow sequence
   */
  open(kind: Frame["kind"], start: number, flow: boolean, pair: boolean, anchorName: string | undefined, tag: string | undefined): void {
    const lift = kind === "seq" && this.#isInMerge() ? 2 : 0;
    const anchor = anchorName === undefined ? undefined : this.#anchor(anchorName);
    this.#frames.push({
      kind,
      flow,
      pair,
      start,
      tag,
      anchor,
      sizeBefore: this.#aliases.expanded,
      height: 0,
      items: [],
      entries: new UniqueEntries(this.#repeats),
      key: undefined,
      isLeftOut: false,
      merge: undefined,
      lift,
    });
    if (this.#frames.length === this.#deepest + 1) this.#tooDeep(start, start + 1);
    this.#aliases.count(kind);
    if (!pair) this.#cursor = flow ? start + 1 : start;
  }

  /** Ends the innermost collection. `end` is the end of a flow collection, or -1 to find it. */
  close(end: number): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) return;
    const { start, tag, kind, flow, anchor } = frame;
    if (flow && !frame.pair) this.#cursor = end < 0 ? closingBracket(this.#text, this.#cursor) : end;
    if (frame.key !== undefined) this.#endEntry(frame, nullOver(this.#cursor, this.#cursor));
    this.#frames.pop();
    if (tag !== undefined && !tagFitsCollection(tag, kind)) {
      this.fault(start, start + 1, {
        summary: message("yaml-tag-on-collection", { tag: writtenTag(tag), kind: kind === "map" ? "map" : "list" }),
        details: message("yaml-tag-on-collection-advice"),
      });
    }
    const height = frame.height + 1;
    const collection = this.#collection(frame);
    const node = this.#frames.length < this.#deepest ? collection : nullOver(frame.start, frame.start);
    if (anchor !== undefined) {
      anchor.node = node;
      anchor.size = this.#aliases.expanded - frame.sizeBefore;
      anchor.height = height;
    }
    this.#place(node, height);
  }

  #collection({ kind, flow, start, items, entries, merge: merged }: Frame): ContentNode {
    const end = this.#cursor;
    if (kind === "seq") return { kind, flow, items, start, end };
    const lacksMerge = merged !== undefined && merge(entries, merged, this.problems);
    return { kind, flow, entries: entries.all, start, end, ...(lacksMerge ? { lacksMerge } : {}) };
  }

  /** Adds a scalar. `end` is its end; for a block scalar, any offset in the blank lines after it. */
  scalar(start: number, end: number, style: ScalarStyle, source: string, anchor: string | undefined, tag: string | undefined): void {
    const ownEnd = style === "literal" || style === "folded" ? blockScalarEnd(this.#text, start, end) : end;
    this.#cursor = ownEnd;
    if (this.scalars !== undefined) {
      // The header of a block scalar may end with a comment.
      const from = style === "literal" || style === "folded" ? lineEnd(this.#text, start) : start;
      if (from < ownEnd) this.scalars.push({ start: from, end: ownEnd });
    }
    this.#placeScalar(this.#scalarOf(start, ownEnd, style, source, tag), anchor);
  }

  /** Adds a block scalar by the offset of its content, and the end of its anchor or tag (or -1). */
  blockScalar(
    content: number,
    end: number,
    propertiesEnd: number,
    style: "literal" | "folded",
    source: string,
    anchor: string | undefined,
    tag: string | undefined,
  ): void {
    this.scalar(blockIndicator(this.#text, Math.max(this.#cursor, propertiesEnd), content), end, style, source, anchor, tag);
  }

  /** Adds an absent value, key or root, which may have an anchor or a tag. */
  absent(anchor: string | undefined, tag: string | undefined): void {
    const frame = this.#frames.at(-1);
    const properties = anchor !== undefined || tag !== undefined;
    if (frame === undefined && !properties) return;
    this.#cursor = this.#placeOfAbsent(frame, properties);
    this.#placeScalar(this.#scalarOf(this.#cursor, this.#cursor, "plain", "", tag), anchor);
  }

  #placeOfAbsent(frame: Frame | undefined, properties: boolean): number {
    const text = this.#text;
    const flow = frame?.flow === true;
    let at = this.#cursor;
    if (frame?.kind === "map" && frame.key === undefined) {
      // An absent key is after its `?`, else after its properties, else at its `:`.
      const after = properties ? skipProperties(text, at, flow) : at;
      const before = skipSpace(text, after, flow);
      const code = text.charCodeAt(before);
      if (code !== 63) return code === 58 ? before : after;
      at = before + 1;
    } else if (frame !== undefined && !(flow && frame.kind === "seq")) {
      // An absent value is after its `:` or `-`; an explicit key may have no `:`.
      const indicator = skipSpace(text, at, false);
      if (text.charCodeAt(indicator) === (frame.kind === "map" ? 58 : 45)) at = indicator + 1;
    }
    return properties ? skipProperties(text, at, flow) : at;
  }

  #scalarOf(start: number, end: number, style: ScalarStyle, source: string, tag: string | undefined): ScalarNode {
    const layout = start === end ? undefined : layoutOf(this.#text, start, end, style, source);
    if (tag === undefined) {
      const value = style === "plain" ? resolvePlain(source) : source;
      const scalar: ScalarNode = { kind: "scalar", style, source, value, start, end };
      return layout === undefined ? scalar : { ...scalar, layout };
    }
    if (tag === binaryTag)
      this.remarks.push({
        rule: "mapping/unread",
        summary: message("yaml-binary"),
        details: [message("yaml-binary-advice")],
        start,
        end,
      });
    const { value, mismatch } = resolveTagged(source, style, tag);
    if (mismatch)
      this.fault(start, end, {
        summary: message("yaml-tag-mismatch", { tag: writtenTag(tag) }),
        details: message("yaml-tag-mismatch-advice"),
      });
    return { kind: "scalar", style, source, value, start, end, tag, ...(layout === undefined ? {} : { layout }) };
  }

  #placeScalar(scalar: ScalarNode, anchor: string | undefined): void {
    const { length } = scalar.source;
    const before = this.#aliases.expanded;
    this.#aliases.count("scalar", length);
    if (anchor === undefined) {
      this.#place(scalar, 0);
      return;
    }
    const node: ScalarNode = { ...scalar, anchored: true };
    const defined = this.#anchor(anchor);
    defined.node = node;
    defined.size = this.#aliases.expanded - before;
    this.#place(node, 0);
  }

  /** Adds `*name`; the span includes the asterisk. An alias without a usable target becomes null. */
  alias(start: number, end: number, name: string): void {
    this.usesAnchors = true;
    this.#cursor = end;
    const target = this.#aliases.resolve(name, start, end);
    if ("problem" in target) {
      this.#aliases.count("scalar");
      if (!this.#toldTooMuch) this.problems.push(target.problem);
      if (target.isTooMuch) this.#toldTooMuch = true;
      this.#place(nullOver(start, end), 0);
    } else if (this.#frames.length + target.height - this.#lift() > this.#deepest) {
      this.#tooDeep(start, end);
      this.#place(nullOver(start, end), 0);
    } else {
      this.#place({ kind: "alias", name, target: target.node, start, end }, target.height);
    }
  }

  /** True for the value of `<<`. */
  #isInMerge(): boolean {
    const frame = this.#frames.at(-1);
    return frame?.key !== undefined && !frame.isLeftOut && isMergeKey(frame.key);
  }

  /** Levels of nesting that merging removes around the next child. */
  #lift(): number {
    return this.#isInMerge() ? 1 : (this.#frames.at(-1)?.lift ?? 0);
  }

  #place(node: Node, height: number): void {
    const frame = this.#frames.at(-1);
    if (frame === undefined) {
      this.#root ??= node;
      return;
    }
    if (height > 0) frame.height = Math.max(frame.height, height - this.#lift());
    if (frame.kind === "seq") frame.items.push(node);
    else if (frame.key === undefined) this.#beginEntry(frame, this.#keyOf(node));
    else this.#endEntry(frame, node);
  }

  /** The key of an entry, always a scalar: of an alias its target, of a collection its source text. */
  #keyOf(node: Node): ScalarNode {
    const { start, end } = node;
    const target = node.kind === "alias" ? node.target : node;
    if (target.kind === "scalar") return node.kind === "scalar" ? node : { ...target, start, end };
    const source = this.#text.slice(target.start, target.end);
    return { kind: "scalar", style: "plain", source, value: source, start, end };
  }

  #beginEntry(frame: Frame, key: ScalarNode): void {
    if (frame.entries.all.length === 0 && frame.merge === undefined && (!frame.flow || frame.pair)) frame.start = key.start;
    else if (!frame.flow && !beginsLine(this.#text, key.start)) {
      // js-yaml accepts a key after the last item of a list on the same line.
      this.fault(key.start, key.end, wordingOf("yaml", "after-value"));
    }
    frame.key = key;
    const isMerge = isMergeKey(key);
    const isRepeated = isMerge ? frame.merge !== undefined : frame.entries.has(key.source);
    frame.isLeftOut = isRepeated && !this.#repeats;
    if (!isRepeated) return;
    const { start, end, source } = key;
    if (frame.isLeftOut) this.fault(start, end, repeatedKey(source, "first"));
    else {
      const wording = isMerge ? wordingOf("yaml", "repeated-merge") : repeatedKey(source, "last");
      this.remarks.push({ rule: "yaml/duplicate-key", start, end, ...wording });
    }
  }

  #endEntry(frame: Frame, value: Node): void {
    const { key, entries, isLeftOut } = frame;
    frame.key = undefined;
    if (key === undefined || isLeftOut) return;
    if (isMergeKey(key)) frame.merge = frame.merge === undefined ? value : mergedFirst(value, frame.merge);
    else entries.add({ key, name: key.source, value });
  }

  #anchor(name: string): Anchor {
    this.usesAnchors = true;
    return this.#aliases.define(name);
  }

  #tooDeep(start: number, end: number): void {
    if (this.#toldTooDeep) return;
    this.#toldTooDeep = true;
    this.problems.push(tooDeep(start, Math.min(end, this.#text.length)));
  }

  /** Reports invalid YAML. */
  fault(start: number, end: number, said: Wording): void {
    this.problems.push({ rule: "yaml/syntax", start, end: Math.min(end, this.#text.length), ...said });
  }
}

function nullOver(start: number, end: number): ScalarNode {
  return { kind: "scalar", style: "plain", source: "", value: null, start, end };
}

function isMergeKey({ source, style, tag }: ScalarNode): boolean {
  return source === "<<" && style === "plain" && tag === undefined;
}

/** The values of two `<<` in one map as a list, in which the later value wins. */
function mergedFirst(later: Node, earlier: Node): SeqNode {
  const mapsOf = (node: Node): readonly Node[] => (node.kind === "seq" ? node.items : [node]);
  return { kind: "seq", flow: true, items: [...mapsOf(later), ...mapsOf(earlier)], start: later.start, end: later.end };
}

/** A tag as written in a file. */
function writtenTag(tag: string): Verbatim {
  return shown(tag.startsWith(coreTagPrefix) ? `!!${tag.slice(coreTagPrefix.length)}` : tag);
}
