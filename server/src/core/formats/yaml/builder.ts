import { message, type Verbatim } from "../../l10n/message.ts";
import type { Span } from "../../text/span.ts";
import type { Wording } from "../../text/wording.ts";
import { deepest, repeatedKey, tooDeep, wordingOf } from "../problems.ts";
import { layoutOf } from "../scalarLayout.ts";
import { shown } from "../shown.ts";
import type {
  AliasNode,
  ContentNode,
  Entry,
  MapNode,
  Node,
  ScalarNode,
  ScalarStyle,
  SeqNode,
  TreeDocument,
  TreeProblem,
  TreeRemark,
} from "../tree.ts";
import { Aliases } from "./aliases.ts";
import { type Anchor, emptyFrame, type Frame } from "./frame.ts";
import { fewNames, hasName, merge } from "./merge.ts";
import type { PieceOptions } from "./pieceOptions.ts";
import { coreTagPrefix, resolvePlain, resolveTagged, tagFitsCollection } from "./resolve.ts";
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

/**
 * Builds the tree from what a reader calls in the order of the text. Everything that the two full readers could
 * do differently is done here: meaning of scalars, places of absent values, ends of collections, anchors,
 * merge keys, repeated keys, and the limits.
 *
 * Of a repeated key the first entry stays and the second is left out of the tree, or the other way round where keys may be repeated:
 * every consumer may then rely on names being unique, and `entryOf` and a walk over the entries see the same value.
 */
export class TreeBuilder {
  readonly problems: TreeProblem[] = [];
  /** Of the keys that may stand twice. */
  readonly remarks: TreeRemark[] = [];
  readonly documents: TreeDocument[] = [];
  readonly #text: string;
  readonly #frames: Frame[] = [];
  // Children of all open collections wait here, the innermost's last: far fewer and smaller arrays than one for each frame.
  readonly #items: Node[] = [];
  readonly #entries: Entry[] = [];
  readonly #aliases: Aliases;
  #depth = 0;
  /** The end of what has been read so far: of the last node, or of the indicator whose value is absent. */
  #cursor = 0;
  #documentStart = -1;
  #root: Node | undefined;
  #toldTooDeep = false;
  /** Whether it was told of this document that its aliases expand to too much. */
  #toldTooMuch = false;
  /** How many collections may be open here. */
  readonly #deepest: number;
  /** Whether an anchor or an alias is written anywhere. */
  usesAnchors = false;
  readonly #scalars: Span[] | undefined;
  readonly #repeats: boolean;

  constructor(text: string, { outer = 0, scalars = false, repeats = false }: PieceOptions = {}) {
    this.#text = text;
    this.#repeats = repeats;
    this.#aliases = new Aliases(text.length);
    this.#deepest = deepest - outer;
    this.#scalars = scalars ? [] : undefined;
  }

  /** As `TreeFile` has them: absent where they were not asked for. */
  get scalars(): readonly Span[] | undefined {
    return this.#scalars;
  }

  /** Begins a document. `explicit` says whether it has a `---`; `at` is its place, or -1 to look for it after the one before. */
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
    this.#depth = 0;
    this.#items.length = 0;
    this.#entries.length = 0;
  }

  /** Ends the stream and with it the last document. A stream without any holds one empty document. */
  finish(): void {
    if (this.#documentStart < 0) this.documents.push({ start: 0, end: this.#text.length, root: undefined });
    else this.#closeDocumentSpan(this.#text.length);
  }

  #closeDocumentSpan(end: number): void {
    if (this.#documentStart >= 0)
      this.documents.push({ start: this.#documentStart, end: Math.max(end, this.#documentStart), root: this.#root });
  }

  /** Begins a map: `{`, the first key or indicator of a block map, or (`pair`) a lone `key: value` in a flow sequence. */
  openMap(start: number, flow: boolean, pair: boolean, anchor: string | undefined, tag: string | undefined): void {
    this.#open("map", start, flow, pair, anchor, tag);
  }

  /** Begins a sequence at its `[` or first `-`. */
  openSeq(start: number, flow: boolean, anchor: string | undefined, tag: string | undefined): void {
    this.#open("seq", start, flow, false, anchor, tag);
  }

  #open(kind: "map" | "seq", start: number, flow: boolean, pair: boolean, anchor: string | undefined, tag: string | undefined): void {
    const parent = this.#frames[this.#depth - 1];
    const inMerge = parent !== undefined && parent.kind === "map" && parent.key !== undefined && parent.slot === "merge";
    let frame = this.#frames[this.#depth];
    if (frame === undefined) {
      frame = emptyFrame();
      this.#frames.push(frame);
    }
    this.#depth++;
    if (this.#depth === this.#deepest + 1) this.#tooDeep(start, start + 1);
    frame.kind = kind;
    frame.flow = flow;
    frame.pair = pair;
    frame.start = start;
    frame.tag = tag;
    frame.anchor = anchor === undefined ? undefined : this.#anchor(anchor);
    frame.sizeBefore = this.#aliases.expanded;
    frame.height = 0;
    frame.base = kind === "map" ? this.#entries.length : this.#items.length;
    frame.key = undefined;
    frame.slot = "entry";
    frame.merge = undefined;
    frame.names = undefined;
    frame.lift = inMerge && kind === "seq" ? 2 : 0;
    this.#aliases.count(kind);
    if (flow && !pair) this.#cursor = start + 1;
    else if (!pair) this.#cursor = start;
  }

  /** Ends the collection opened last. `end` is that of a flow collection where the reader knows it, else -1. */
  close(end: number): void {
    const frame = this.#frames[this.#depth - 1];
    if (frame === undefined || this.#depth === 0) return;
    this.#depth--;
    if (frame.flow && !frame.pair) this.#cursor = end < 0 ? closingBracket(this.#text, this.#cursor) : end;
    if (frame.key !== undefined) this.#endEntry(frame, this.#nullAt(this.#cursor));
    const { start, tag, kind } = frame;
    if (tag !== undefined && !tagFitsCollection(tag, kind)) {
      this.fault(start, start + 1, {
        summary: message("yaml-tag-on-collection", { tag: writtenTag(tag), kind: kind === "map" ? "map" : "list" }),
        details: message("yaml-tag-on-collection-advice"),
      });
    }
    const height = frame.height + 1;
    let node: ContentNode;
    if (frame.kind === "map") node = this.#mapOf(frame);
    else
      node = {
        kind: "seq",
        flow: frame.flow,
        items: taken(this.#items, frame.base),
        start: frame.start,
        end: this.#cursor,
      } satisfies SeqNode;
    if (this.#depth >= this.#deepest) node = this.#nullAt(frame.start);
    const { anchor } = frame;
    if (anchor !== undefined) {
      anchor.node = node;
      anchor.size = this.#aliases.expanded - frame.sizeBefore;
      anchor.height = height;
    }
    this.#place(node, height);
  }

  #mapOf(frame: Frame): MapNode {
    const entries = taken(this.#entries, frame.base);
    const map: MapNode = { kind: "map", flow: frame.flow, entries, start: frame.start, end: this.#cursor };
    return frame.merge !== undefined && merge(entries, frame.merge, this.problems) ? { ...map, lacksMerge: true } : map;
  }

  /** A scalar that is written; `end` is its own or, of a block scalar, any offset in the blank lines after it. */
  scalar(start: number, end: number, style: ScalarStyle, source: string, anchor: string | undefined, tag: string | undefined): void {
    const ownEnd = style === "literal" || style === "folded" ? blockScalarEnd(this.#text, start, end) : end;
    this.#cursor = ownEnd;
    this.#keep(start, ownEnd, style);
    this.#placeScalar(this.#scalarOf(start, ownEnd, style, source, tag), anchor);
  }

  /** Of a block scalar only the lines under its header hold no comments. */
  #keep(start: number, end: number, style: ScalarStyle): void {
    if (this.#scalars === undefined) return;
    const from = style === "literal" || style === "folded" ? lineEnd(this.#text, start) : start;
    if (from < end) this.#scalars.push({ start: from, end });
  }

  /** A block scalar of which the reader knows only where its content begins, and where its anchor or tag ends (or -1). */
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

  /** A value, key or root that is absent; with anchor or tag where it has one. */
  absent(anchor: string | undefined, tag: string | undefined): void {
    const frame = this.#frames[this.#depth - 1];
    const properties = anchor !== undefined || tag !== undefined;
    if (this.#depth === 0 && !properties) return;
    this.#cursor = this.#placeOfAbsent(this.#depth === 0 ? undefined : frame, properties);
    this.#placeScalar(this.#scalarOf(this.#cursor, this.#cursor, "plain", "", tag), anchor);
  }

  #placeOfAbsent(frame: Frame | undefined, properties: boolean): number {
    const text = this.#text;
    const flow = frame?.flow === true;
    let at = this.#cursor;
    if (frame?.kind === "map" && frame.key === undefined) {
      // An absent key: after its `?`, else after what properties it has, else right at its `:`.
      const after = properties ? skipProperties(text, at, flow) : at;
      const before = skipSpace(text, after, flow);
      const code = text.charCodeAt(before);
      if (code !== 63) return code === 58 ? before : after;
      at = before + 1;
    } else if (frame !== undefined && !(flow && frame.kind === "seq")) {
      // After the `:` or `-` of its entry; an explicit key may have no `:`.
      const indicator = skipSpace(text, at, false);
      if (text.charCodeAt(indicator) === (frame.kind === "map" ? 58 : 45)) at = indicator + 1;
    }
    return properties ? skipProperties(text, at, flow) : at;
  }

  #scalarOf(start: number, end: number, style: ScalarStyle, source: string, tag: string | undefined): ScalarNode {
    const layout = start === end ? undefined : layoutOf(this.#text, start, end, style, source);
    const laid = layout === undefined ? undefined : { layout };
    if (tag === undefined) {
      const value = style === "plain" ? resolvePlain(source) : source;
      const scalar: ScalarNode = { kind: "scalar", style, source, value, start, end };
      return laid === undefined ? scalar : { ...scalar, ...laid };
    }
    const { value, mismatch } = resolveTagged(source, style, tag);
    if (mismatch)
      this.fault(start, end, {
        summary: message("yaml-tag-mismatch", { tag: writtenTag(tag) }),
        details: message("yaml-tag-mismatch-advice"),
      });
    return { kind: "scalar", style, source, value, start, end, tag, ...laid };
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

  /** `*name`; the span includes the star. An alias that cannot be followed stands as null. */
  alias(start: number, end: number, name: string): void {
    this.usesAnchors = true;
    this.#cursor = end;
    const target = this.#aliases.resolve(name, start, end);
    if ("problem" in target) {
      this.#aliases.count("scalar");
      if (!this.#toldTooMuch) this.problems.push(target.problem);
      if (target.isTooMuch) this.#toldTooMuch = true;
      this.#place(this.#nullOver(start, end), 0);
    } else if (this.#depth + target.height - this.#lift() > this.#deepest) {
      this.#tooDeep(start, end);
      this.#place(this.#nullOver(start, end), 0);
    } else {
      this.#place({ kind: "alias", name, target: target.node, start, end } satisfies AliasNode, target.height);
    }
  }

  /** How many levels the merge takes away from a child placed here. */
  #lift(): number {
    const frame = this.#frames[this.#depth - 1];
    if (frame === undefined || this.#depth === 0) return 0;
    if (frame.kind === "map" && frame.key !== undefined && frame.slot === "merge") return 1;
    return frame.lift;
  }

  #place(node: Node, height: number): void {
    if (this.#depth === 0) {
      this.#root ??= node;
      return;
    }
    const frame = this.#frames[this.#depth - 1];
    if (frame === undefined) return;
    if (height > 0) frame.height = Math.max(frame.height, height - this.#lift());
    if (frame.kind === "seq") this.#items.push(node);
    else if (frame.key === undefined) this.#beginEntry(frame, this.#keyOf(node));
    else this.#endEntry(frame, node);
  }

  /** A key is a scalar in the tree: of an alias its target's, of a collection its text. */
  #keyOf(node: Node): ScalarNode {
    const { start, end } = node;
    const target = node.kind === "alias" ? node.target : node;
    if (target.kind === "scalar") return node.kind === "scalar" ? node : { ...target, start, end };
    const source = this.#text.slice(target.start, target.end);
    return { kind: "scalar", style: "plain", source, value: source, start, end };
  }

  #beginEntry(frame: Frame, key: ScalarNode): void {
    if (this.#entries.length === frame.base && frame.merge === undefined && (!frame.flow || frame.pair) && frame.slot === "entry")
      frame.start = key.start;
    else if (!frame.flow && !beginsLine(this.#text, key.start)) {
      // js-yaml takes what follows the last item of a list on its line for the next key of the map around it.
      this.fault(key.start, key.end, wordingOf("yaml", "after-value"));
    }
    frame.key = key;
    const name = key.source;
    const isMerge = name === "<<" && key.style === "plain" && key.tag === undefined;
    const repeated = isMerge ? frame.merge !== undefined : hasName(this.#entries, frame.base, frame.names, name);
    const again = !this.#repeats ? "repeated" : isMerge ? "merge" : "instead";
    frame.slot = repeated ? again : isMerge ? "merge" : "entry";
    if (repeated && this.#repeats) {
      const merge = wordingOf("yaml", "repeated-merge");
      this.remarks.push({ rule: "yaml/duplicate-key", start: key.start, end: key.end, ...(isMerge ? merge : repeatedKey(name, "last")) });
    } else if (repeated) this.fault(key.start, key.end, repeatedKey(name, "first"));
  }

  #endEntry(frame: Frame, value: Node): void {
    const { key, slot, base } = frame;
    if (key === undefined) return;
    frame.key = undefined;
    if (slot === "merge") frame.merge = frame.merge === undefined ? value : mergedFirst(value, frame.merge);
    if (slot === "merge" || slot === "repeated") return;
    const name = key.source;
    if (slot === "instead") {
      const before = this.#entries.findIndex((entry, index) => index >= base && entry.name === name);
      this.#entries.splice(before, 1);
    }
    this.#entries.push({ key, name, value });
    if (frame.names !== undefined) frame.names.add(name);
    else if (this.#entries.length - base > fewNames) frame.names = new Set(this.#entries.slice(base).map((entry) => entry.name));
  }

  #anchor(name: string): Anchor {
    this.usesAnchors = true;
    return this.#aliases.define(name);
  }

  #nullAt(at: number): ScalarNode {
    return this.#nullOver(at, at);
  }

  #nullOver(start: number, end: number): ScalarNode {
    return { kind: "scalar", style: "plain", source: "", value: null, start, end };
  }

  #tooDeep(start: number, end: number): void {
    if (this.#toldTooDeep) return;
    this.#toldTooDeep = true;
    this.problems.push(tooDeep(start, Math.min(end, this.#text.length)));
  }

  /** Notes that the text is no YAML at a place. */
  fault(start: number, end: number, said: Wording): void {
    this.problems.push({ rule: "yaml/syntax", start, end: Math.min(end, this.#text.length), ...said });
  }
}

/** What two `<<` of one map bring in, as a list of maps of which the first wins: that of the later. */
function mergedFirst(later: Node, earlier: Node): SeqNode {
  const mapsOf = (node: Node): readonly Node[] => (node.kind === "seq" ? node.items : [node]);
  return { kind: "seq", flow: true, items: [...mapsOf(later), ...mapsOf(earlier)], start: later.start, end: later.end };
}

/** Takes off an array everything from an index on. */
function taken<T>(array: T[], from: number): T[] {
  const tail = array.slice(from);
  array.length = from;
  return tail;
}

/** A tag as authors write it. */
function writtenTag(tag: string): Verbatim {
  return shown(tag.startsWith(coreTagPrefix) ? `!!${tag.slice(coreTagPrefix.length)}` : tag);
}
