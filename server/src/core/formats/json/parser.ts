import { createScanner } from "jsonc-parser";
import type { Span } from "../../text/span.ts";
import { deepest, repeatedKey, tooDeep, wordingOf } from "../problems.ts";
import { layoutOf } from "../scalarLayout.ts";
import type { Entry, Node, ScalarNode, TreeProblem, TreeRemark } from "../tree.ts";
import { type JsonFault, partAt } from "./faults.ts";

/** Kinds of tokens, as jsonc-parser numbers them. Others are told by their first character. */
const [textToken, unknownToken, endToken] = [10, 16, 17];

/** The faults inside tokens, in the order in which jsonc-parser numbers them. */
const faultsInside: readonly (JsonFault | undefined)[] = [
  undefined,
  undefined,
  "unclosed-quote",
  "number",
  "escape",
  "escape",
  "character",
];

/** More keys than this are kept in a set. */
const fewKeys = 12;

/** An object or array that is open, or the text as a whole. */
interface Frame {
  readonly kind: "map" | "seq" | "text";
  readonly start: number;
  readonly entries: Entry[];
  readonly items: Node[];
  names: Set<string> | undefined;
  /** The key that waits for its value, and whether it stands there a second time. */
  key: ScalarNode | undefined;
  isRepeated: boolean;
  /** The next thing that may stand here; `rest` passes over everything before the next comma. */
  next: "key" | "colon" | "value" | "comma" | "rest";
  /** Whether it stands where nothing may. */
  readonly isLeftOut: boolean;
}

/** Makes a tree of the tokens of a text. After a mistake it goes on with what fits best, and tells of no other before something is read. */
export class JsonParser {
  readonly problems: TreeProblem[] = [];
  readonly remarks: TreeRemark[] = [];
  /** The parts of the text that were passed over. */
  readonly unread: Span[] = [];
  /** Whether a bracket of the wrong kind was met, so that nobody knows what lies in what. */
  isGuess = false;
  readonly #text: string;
  readonly #repeats: boolean;
  readonly #scanner: ReturnType<typeof createScanner>;
  /** The frames around the innermost one. */
  readonly #outer: Frame[] = [];
  #top: Frame = opened("text", 0, false);
  /** How many brackets are open within a collection that lies too deep, and where that begins. */
  #below = 0;
  #belowFrom = 0;
  #toldTooDeep = false;
  /** The end of what was read last. */
  #readTo = 0;
  /** The place of a mistake behind which nothing was read yet; -1 where there is none. */
  #brokenAt = -1;

  constructor(text: string, repeats: boolean) {
    this.#text = text;
    this.#repeats = repeats;
    this.#scanner = createScanner(text, true);
  }

  /** Parses the text, once; undefined where there is no value in it. */
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
      // An entry of an array is not closed where the next one begins.
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
    this.#top = opened(kind, span.start, isLeftOut);
  }

  /** Passes over what lies too deep. */
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
    // What is absent behind a colon stands there.
    this.#endEntry();
    this.#goOn(span);
    this.#end(span.end);
  }

  /** Whether the next tokens may follow a value in a collection. */
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
      this.#place(kind === "map" ? { kind, flow: true, entries, start, end } : { kind: "seq", flow: true, items, start, end });
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
      // A quote that was missed before makes a text of the rest of the line, in which the map may end.
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
    frame.isRepeated = frame.names?.has(name) ?? frame.entries.some((entry) => entry.name === name);
    if (!frame.isRepeated) return;
    if (this.#repeats) this.remarks.push({ rule: "yaml/duplicate-key", start, end, ...repeatedKey(name, "last") });
    else this.problems.push({ rule: "json/syntax", start, end, ...repeatedKey(name, "first") });
  }

  /** Whether a value may stand here, where need be after a mistake is told. */
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

  /** Gives the key that waits its value; without one, an absent one behind what was read last. */
  #endEntry(value: Node = absent(this.#readTo)): void {
    const frame = this.#top;
    const { key, entries, isRepeated } = frame;
    if (key === undefined) return;
    frame.key = undefined;
    const name = key.source;
    if (isRepeated && !this.#repeats) return;
    if (isRepeated)
      entries.splice(
        entries.findIndex((entry) => entry.name === name),
        1,
      );
    entries.push({ key, name, value });
    if (entries.length > fewKeys) frame.names = (frame.names ?? new Set(entries.map((entry) => entry.name))).add(name);
  }

  /** Something is read: what is left out since the last mistake ends here. */
  #goOn({ start, end }: Span): void {
    if (this.#brokenAt >= 0 && start > this.#brokenAt) this.unread.push({ start: this.#brokenAt, end: start });
    this.#brokenAt = -1;
    this.#readTo = end;
  }

  /** Tells of a mistake, and passes over everything up to the next comma. */
  #passOver(fault: JsonFault, span: Span): void {
    this.#fault(fault, span);
    if (this.#top.kind !== "text") this.#top.next = "rest";
  }

  /** Tells of a mistake, but for one that merely follows from another. */
  #fault(fault: JsonFault, span: Span): void {
    if (this.#brokenAt >= 0) return;
    const part = partAt(this.#text, span, fault);
    if (part === undefined) return;
    this.#brokenAt = span.start;
    this.problems.push({ rule: "json/syntax", ...part, ...wordingOf("json", fault) });
  }
}

function opened(kind: Frame["kind"], start: number, isLeftOut: boolean): Frame {
  const next = kind === "map" ? "key" : "value";
  return { kind, start, entries: [], items: [], names: undefined, key: undefined, isRepeated: false, next, isLeftOut };
}

function plainNode(source: string, { start, end }: Span): ScalarNode {
  const word = source === "null" ? null : source === "true" || (source === "false" ? false : Number(source));
  return { kind: "scalar", style: "plain", source, value: Number.isNaN(word) ? source : word, start, end };
}

function absent(at: number): ScalarNode {
  return { kind: "scalar", style: "plain", source: "", value: null, start: at, end: at };
}
