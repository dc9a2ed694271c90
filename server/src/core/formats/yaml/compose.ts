import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import type { Span } from "../../text/span.ts";
import { deepestParsed } from "../problems.ts";
import { type Message, saidByComposer } from "./syntaxFaults.ts";

/** A mistake found by the `yaml` package, or by us where its place would be wrong. */
export type Mistake = Span & Message;

/** The documents and mistakes that the `yaml` package finds in a text. */
export interface Composed {
  readonly documents: readonly Document.Parsed[];
  /** In the order of the text. */
  readonly mistakes: readonly Mistake[];
}

/** The limit on open collections in the token parser: its generators recurse when they close. */
const deepestStack = 1000;

/** The limit on stray tokens, after which the text is no YAML; each costs an exception object. */
const mostStray = 1000;

/** The limit on stray tokens in one place. */
const mostStrayHere = 16;

/**
 * A comment after the end of the text. The lexer takes the next quote for the latest end of a quoted scalar. Without one it takes in the
 * whole rest of the text; with this one it stops at the first line with too little indentation, as elsewhere.
 */
const trailer = "\n# \"'";

/** True for a mistake that the event parser notices on a later line only: an unclosed quote or bracket, or a key without colon. */
export function isSeenLate({ fault }: Mistake): boolean {
  return fault === "unclosed-quote" || fault === "unclosed-bracket" || fault === "missing-colon";
}

/** Reads any text with the `yaml` package, without exhausting the stack. Never throws. */
export function compose(text: string): Composed {
  // The package knows no lone CR, and finds no dashes of a list after a byte order mark. A line feed keeps all offsets.
  const lines = text.replace(/\r(?!\n)|^\uFEFF/g, "\n");
  let parsed = parse(lines, text.length);
  const isOpen = parsed.mistakes.some(({ fault }) => fault === "unclosed-quote");
  if (isOpen) parsed = parse(lines + trailer, text.length);
  const { tokens, cut, mistakes } = parsed;
  const composer = new Composer({
    // The builder resolves scalars, keys and merges, in the same way for both readers.
    schema: "failsafe",
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: "silent",
  });
  const documents = [...composer.compose(tokens)];
  for (const { errors } of [...documents, composer.streamInfo()]) {
    for (const { pos, code, message } of errors) mistakes.push({ start: pos[0], end: pos[1], ...saidByComposer(code, message) });
  }
  // After an early stop, everything open seems unclosed.
  const isCut = cut !== Number.POSITIVE_INFINITY;
  const limit = isOpen ? Math.min(cut, text.length) : cut;
  const isReal = ({ start, fault }: Mistake): boolean =>
    fault !== "passedOver" && start < limit && !(isCut && (fault === "unclosed-quote" || fault === "unclosed-bracket"));
  const clamp = (offset: number) => Math.max(0, Math.min(offset, text.length));
  const kept = mistakes.filter(isReal).sort((a, b) => a.start - b.start);
  return { documents, mistakes: kept.map((mistake) => ({ ...mistake, start: clamp(mistake.start), end: clamp(mistake.end) })) };
}

/** Offsets of the tabs between tokens that are not at the start of a line, where YAML allows them. */
export function tabsBetweenTokens(text: string): readonly number[] {
  const tabs: number[] = [];
  let offset = 0;
  let inScalar = false;
  let atLineStart = true;
  for (const lexeme of new Lexer().lex(text.replace(/\r(?!\n)/g, "\n"))) {
    if (lexeme === "\x1f" && !inScalar) {
      inScalar = true;
      continue;
    }
    if (!inScalar && (lexeme === "\x02" || lexeme === "\x18")) continue;
    const blank = !inScalar && (lexeme.startsWith(" ") || lexeme.startsWith("\t"));
    if (blank && !atLineStart) {
      for (let at = lexeme.indexOf("\t"); at >= 0; at = lexeme.indexOf("\t", at + 1)) tabs.push(offset + at);
    }
    if (!blank) atLineStart = lexeme.endsWith("\n");
    inScalar = false;
    offset += lexeme.length;
  }
  return tabs;
}

/**
 * The pruned tokens of a text, and the mistakes found in them.
 *
 * @param length of the text without trailer
 * @returns `cut`: the offset at which parsing stopped because of too many open or stray tokens; infinite for none
 */
function parse(source: string, length: number): { tokens: CST.Token[]; cut: number; mistakes: Mistake[] } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const mistakes: Mistake[] = [];
  let cut = Number.POSITIVE_INFINITY;
  let stray = 0;
  for (const lexeme of new Lexer().lex(source)) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === "error") stray++;
    }
    if (parser.stack.length > deepestStack || stray > mostStray) {
      cut = parser.offset;
      break;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  for (const token of tokens) prune(token, length, mistakes);
  return { tokens, cut, mistakes };
}

/** True for a quoted scalar without closing quote. */
function isUnclosedQuote(source: string): boolean {
  const quote = source.charAt(0);
  if (source.length === 1 || source.charAt(source.length - 1) !== quote) return true;
  if (quote === "'") return false;
  let backslashes = 0;
  while (source.charAt(source.length - 2 - backslashes) === "\\") backslashes++;
  return backslashes % 2 === 1;
}

/**
 * Empties collections beyond the depth that the recursive composer can read, and collects unclosed brackets and quotes.
 *
 * @param length of the text without trailer
 */
function prune(root: CST.Token, length: number, mistakes: Mistake[]): void {
  const stack: { token: CST.Token; depth: number }[] = [{ token: root, depth: 0 }];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { token, depth } = next;
    switch (token.type) {
      case "document":
        thin(token.start);
        thin(token.end);
        if (token.value !== undefined) stack.push({ token: token.value, depth: 1 });
        break;
      case "alias":
      case "scalar":
        thin(token.end);
        break;
      case "single-quoted-scalar":
      case "double-quoted-scalar":
        thin(token.end);
        if (token.offset + token.source.length > length) {
          mistakes.push(unclosed(token, "unclosed-quote"));
          // The scalar ends with the text; the quote satisfies the composer.
          token.source = token.source.slice(0, length - token.offset) + token.source.charAt(0);
        } else if (isUnclosedQuote(token.source)) {
          mistakes.push(unclosed(token, "unclosed-quote"));
        }
        break;
      case "flow-collection":
        if (token.end[0]?.source !== (token.start.source === "{" ? "}" : "]")) mistakes.push(unclosed(token, "unclosed-bracket"));
        thin(token.end);
        if (depth > deepestParsed) token.items = [];
        for (const item of token.items) pushItem(stack, item, depth + 1);
        break;
      case "block-map":
      case "block-seq":
        if (depth > deepestParsed) token.items.length = 0;
        for (const item of token.items) pushItem(stack, item, depth + 1);
        break;
    }
  }
}

/** The mistake of an unclosed quote or bracket, at its opening character. */
function unclosed({ offset }: { readonly offset: number }, fault: "unclosed-quote" | "unclosed-bracket"): Mistake {
  return { start: offset, end: offset + 1, fault, words: "" };
}

interface Item {
  readonly start: CST.SourceToken[];
  readonly key?: CST.Token | null;
  readonly sep?: CST.SourceToken[];
  readonly value?: CST.Token;
}

function pushItem(stack: { token: CST.Token; depth: number }[], item: Item, depth: number): void {
  thin(item.start);
  thin(item.sep);
  if (item.key) stack.push({ token: item.key, depth });
  if (item.value !== undefined) stack.push({ token: item.value, depth });
}

/** Drops surplus stray tokens, of which the composer would make an exception object each. */
function thin(tokens: CST.SourceToken[] | undefined): void {
  if (tokens === undefined || tokens.length <= mostStrayHere) return;
  let stray = 0;
  const kept = tokens.filter(({ type }) => !isContent(type) || ++stray <= mostStrayHere);
  tokens.length = 0;
  for (const token of kept) tokens.push(token);
}

function isContent(type: CST.TokenType): boolean {
  return !/^(?:space|newline|comment|comma|doc-start|.*-ind)$/.test(type);
}
