import { createScanner } from "jsonc-parser";
import type { Span } from "../../text/span.ts";
import { deepest, type FaultOf, repeatedKey, tooDeep, wordingOf } from "../problems.ts";
import { layoutOf } from "../scalarLayout.ts";
import type { Node, ScalarNode, TreeProblem, TreeRemark } from "../tree.ts";
import { UniqueEntries } from "../uniqueEntries.ts";

/** Token kinds of jsonc-parser. The other kinds are recognised by their first character. */
const [textToken, unknownToken, endToken] = [10, 16, 17];

/** Faults inside tokens, by the number of the jsonc-parser error. */
const faultsInside: readonly (JsonFault | undefined)[] = [
  undefined,
  undefined,
  "unclosed-quote",
  "number",
  "escape",
  "escape",
  "character",
];

/** An open object or array, or the text as a whole. */
interface Frame {
  readonly kind: "map" | "seq" | "text";
  readonly start: number;
  readonly entries: UniqueEntries;
  readonly items: Node[];
  /** The key without a value yet. */
  key: ScalarNode | undefined;
  /** The token expected next; `rest` skips everything before the next comma. */
  next: "key" | "colon" | "value" | "comma" | "rest";
  /** True for a collection in a place where no value is allowed. */
  readonly isLeftOut: boolean;
}

/** Builds a tree from the tokens of a text. After a fault it resynchronises, and reports no other fault until it has read a token. */
export class JsonParser {
  readonly problems: TreeProblem[] = [];
  readonly remarks: TreeRemark[] = [];
  /** The parts of the text that were skipped. */
  readonly unread: Span[] = [];
  /** True after a closing bracket of the wrong kind, when the nesting is a guess. */
  isGuess = false;
  readonly #text: string;
  readonly #repeats: boolean;
  readonly #scanner: ReturnType<typeof createScanner>;
  /** The frames around the innermost one, outermost first. */
  readonly #outer: Frame[] = [];
  #top: Frame;
  /** Number of open brackets in a collection beyond the depth limit, and its offset. */
  #below = 0;
  #belowFrom = 0;
  #toldTooDeep = false;
  /** The end of the last token read. */
  #readTo = 0;
  /** Offset of a fault after which nothing was read yet; -1 for none. */
  #brokenAt = -1;

  constructor(text: string, repeats: boolean) {
    this.#text = text;
    this.#repeats = repeats;
    this.#scanner = createScanner(text, true);
    this.#top = this.#frame("text", 0, false);
  }

  /** Parses the text, once. Returns the root; undefined for a text without a value. */
  parse(): Node | undefined {
    const scanner = this.#scanner;
    for (let token: number = scanner.scan(); token !== endToken; token = scanner.scan()) {
      const start = scanner.getTokenOffset();
      const span = { start, end: start + scanner.getTokenLength() };
      if (this.#below > 0) this.#passBelow(span);
      else if (this.#top.next === "comma" && this.#top.kind === "text") {
        this.#fault("surplus", span);
        break;
      } else this.#token(token, span);
    }
    if (this.#brokenAt >= 0) this.unread.push({ start: this.#brokenAt, end: this.#text.length });
    const { kind, start } = this.#top;
    if (kind !== "text" && !this.isGuess) this.#fault("unclosed-bracket", { start, end: start + 1 });
    while (this.#top.kind !== "text") this.#end(this.#readTo);
    return this.#top.items[0];
  }

  #token(token: number, span: Span): void {
    const char = this.#text.charAt(span.start);
    if (char === "{") this.#open("map", span);
    else if (char === "[") this.#open("seq", span);
    else if (char === "}") this.#close("map", span);
    else if (char === "]") this.#close("seq", span);
    else if (char === ",") this.#comma(span);
    else if (char !== ":") this.#scalar(token, span);
    else if (this.#top.next !== "colon") this.#passOver("comma", span);
    else {
      this.#goOn(span);
      this.#top.next = "value";
    }
  }

  #open(kind: "map" | "seq", span: Span): void {
    const { next } = this.#top;
    if (kind === "map" && this.#top.kind === "map" && (next === "key" || next === "comma") && this.#outer.at(-1)?.kind === "seq") {
      // The object before this one lacks its closing brace.
      this.#fault("key", span);
      this.#end(this.#readTo);
      this.#top.next = "value";
    }
    const isLeftOut = !this.#takesValue(span);
    if (!isLeftOut) this.#goOn(span);
    if (this.#outer.length === deepest) {
      if (!this.#toldTooDeep) this.problems.push(tooDeep(span.start, span.end));
      this.#toldTooDeep = true;
      this.#below = 1;
      this.#belowFrom = span.start;
      return;
    }
    this.#outer.push(this.#top);
    this.#top = this.#frame(kind, span.start, isLeftOut);
  }

  /** Skips a token beyond the depth limit. */
  #passBelow({ start, end }: Span): void {
    const char = this.#text.charAt(start);
    if (char === "{" || char === "[") this.#below++;
    else if (char === "}" || char === "]") this.#below--;
    this.#readTo = end;
    if (this.#below === 0 && this.#top.next !== "rest") this.#place(absent(this.#belowFrom));
  }

  #close(kind: "map" | "seq", span: Span): void {
    if (this.#top.kind !== kind) {
      this.#fault("wrong-bracket", span);
      this.isGuess = true;
      const at = this.#outer.findLastIndex((frame) => frame.kind === kind);
      const around = this.#outer[at - 1];
      if (around === undefined || !this.#goesOnIn(around)) return;
      while (this.#outer.length > at) this.#end(this.#readTo);
    }
    const { next, key } = this.#top;
    if (key !== undefined) this.#fault(next === "colon" ? "colon" : "value", span);
    // An absent value is at the end of the last token, so it comes before the bracket.
    this.#endEntry();
    this.#goOn(span);
    this.#end(span.end);
  }

  /** Looks ahead: true if the next tokens can follow a value in a collection. */
  #goesOnIn({ kind }: Frame): boolean {
    const scanner = this.#scanner;
    const position = scanner.getPosition();
    const next: number = scanner.scan();
    const char = this.#text.charAt(scanner.getTokenOffset());
    const afterNext: number = scanner.scan();
    scanner.setPosition(position);
    if (kind === "text") return next === endToken;
    return kind === "seq" ? char === "]" || char === "," : char === "}" || (char === "," && afterNext === textToken);
  }

  /** Ends the innermost collection. */
  #end(end: number): void {
    this.#endEntry();
    const { kind, start, entries, items, isLeftOut } = this.#top;
    this.#top = this.#outer.pop() ?? this.#top;
    if (!isLeftOut)
      this.#place(kind === "map" ? { kind, flow: true, entries: entries.all, start, end } : { kind: "seq", flow: true, items, start, end });
  }

  #comma(span: Span): void {
    const { kind, next } = this.#top;
    if (next !== "comma" && next !== "rest") this.#fault(next, span);
    if (kind === "text") return;
    this.#endEntry();
    this.#goOn(span);
    this.#top.next = kind === "map" ? "key" : "value";
  }

  #scalar(token: number, span: Span): void {
    const { kind, next } = this.#top;
    const isText = token === textToken;
    const isSymbol = token === unknownToken;
    const inside = faultsInside[this.#scanner.getTokenError()];
    if (inside === "unclosed-quote" && kind === "map" && next !== "value" && next !== "colon") {
      // An earlier quote is missing, so this token takes in the rest of the line, which may close the object.
      this.#fault(inside, span);
      this.#top.next = "key";
      return;
    }
    const isKey = kind === "map" && (next === "key" ? isText || isSymbol : next === "comma" && isText);
    if (isSymbol) this.#fault("symbol", span);
    else if (isKey && next === "comma") this.#fault("comma", span);
    if (isSymbol && !isKey) {
      if (kind === "text") return;
      if (next === "value" || next === "colon") this.#place(absent(this.#readTo));
      else this.#top.next = "rest";
      return;
    }
    if (!isKey && !this.#takesValue(span)) return;
    if (isSymbol) this.#readTo = span.end;
    else this.#goOn(span);
    if (inside !== undefined) this.#fault(inside, span);
    const node = isText ? this.#textNode(span) : plainNode(this.#text.slice(span.start, span.end), span);
    if (isKey) this.#key(node);
    else this.#place(node);
  }

  #textNode({ start, end }: Span): ScalarNode {
    const source = this.#scanner.getTokenValue();
    const layout = layoutOf(this.#text, start, end, "double", source);
    const node: ScalarNode = { kind: "scalar", style: "double", source, value: source, start, end };
    return layout === undefined ? node : { ...node, layout };
  }

  #key(key: ScalarNode): void {
    const { source: name, start, end } = key;
    const frame = this.#top;
    frame.key = key;
    frame.next = "colon";
    if (!frame.entries.has(name)) return;
    if (this.#repeats) this.remarks.push({ rule: "yaml/duplicate-key", start, end, ...repeatedKey(name, "last") });
    else this.problems.push({ rule: "json/syntax", start, end, ...repeatedKey(name, "first") });
  }

  /** True if a value is read here. Reports a fault if none is expected. */
  #takesValue(span: Span): boolean {
    const { kind, next } = this.#top;
    if (next === "value") return true;
    if (next === "colon" || (next === "comma" && kind === "seq")) {
      this.#fault(next, span);
      return true;
    }
    this.#passOver("key", span);
    return false;
  }

  #place(node: Node): void {
    const frame = this.#top;
    if (frame.kind === "map") this.#endEntry(node);
    else frame.items.push(node);
    frame.next = "comma";
  }

  /** Ends the entry of the current key, if any; the default is an absent value. */
  #endEntry(value: Node = absent(this.#readTo)): void {
    const { key, entries } = this.#top;
    this.#top.key = undefined;
    if (key !== undefined) entries.add({ key, name: key.source, value });
  }

  /** Accepts a token, which ends the part skipped since the last fault. */
  #goOn({ start, end }: Span): void {
    if (this.#brokenAt >= 0 && start > this.#brokenAt) this.unread.push({ start: this.#brokenAt, end: start });
    this.#brokenAt = -1;
    this.#readTo = end;
  }

  /** Reports a fault, and skips everything before the next comma. */
  #passOver(fault: JsonFault, span: Span): void {
    this.#fault(fault, span);
    if (this.#top.kind !== "text") this.#top.next = "rest";
  }

  /** Reports a fault, unless it follows from an earlier one. */
  #fault(fault: JsonFault, span: Span): void {
    if (this.#brokenAt >= 0) return;
    const part = partAt(this.#text, span, fault);
    if (part === undefined) return;
    this.#brokenAt = span.start;
    this.problems.push({ rule: "json/syntax", ...part, ...wordingOf("json", fault) });
  }

  #frame(kind: Frame["kind"], start: number, isLeftOut: boolean): Frame {
    const next = kind === "map" ? "key" : "value";
    return { kind, start, entries: new UniqueEntries(this.#repeats), items: [], key: undefined, next, isLeftOut };
  }
}

function plainNode(source: string, { start, end }: Span): ScalarNode {
  return { kind: "scalar", style: "plain", source, value: plainValue(source), start, end };
}

/** The value of a token without quotes. A symbol that is no JSON stays a text. */
function plainValue(source: string): ScalarNode["value"] {
  if (source === "null") return null;
  if (source === "true" || source === "false") return source === "true";
  const number = Number(source);
  return Number.isNaN(number) ? source : number;
}

function absent(at: number): ScalarNode {
  return { kind: "scalar", style: "plain", source: "", value: null, start: at, end: at };
}

/** A fault in the syntax of JSON. */
type JsonFault = FaultOf<"json">;

/** An escape sequence; the group is set for an invalid one. */
const escaped = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}|(u?))/g;

/** The part of a token to mark for a fault; undefined for no fault. */
function partAt(text: string, token: Span, fault: JsonFault): Span | undefined {
  const { start, end } = token;
  if (fault === "unclosed-quote") return { start, end: start + 1 };
  if (fault === "escape") {
    const bad = [...text.slice(start, end).matchAll(escaped)].find(([, wrong]) => wrong !== undefined);
    const at = start + (bad?.index ?? 0);
    return { start: at, end: Math.min(end, at + 2) };
  }
  if (fault !== "character") return token;
  // A literal tab is unambiguous, and some tools write it.
  const control = text.slice(start, end).search(/[^\t -\uffff]/);
  return control < 0 ? undefined : { start: start + control, end: start + control + 1 };
}
