import { Composer, type CST, type Document, Lexer, Parser } from "yaml";
import type { Span } from "../../text/span.ts";
import { deepestParsed } from "../problems.ts";
import { type Message, saidByComposer } from "./syntaxFaults.ts";

/** A mistake that the `yaml` package finds, or that we find where its own comes at the wrong place. */
export type Mistake = Span & Message;

/** What the `yaml` package makes of a text. */
export interface Composed {
  readonly documents: readonly Document.Parsed[];
  /** Ordered by place. */
  readonly mistakes: readonly Mistake[];
}

/** How many open collections the token parser may have: its generators call one another once a level when they close. */
const deepestStack = 1000;

/** Reading stops at so many tokens that belong nowhere: the text is no YAML, and each costs an exception object. */
const mostStray = 1000;

/** Of what stands in one place where nothing may, so many tokens are kept. */
const mostStrayHere = 16;

/**
 * A comment after the end of the text. The lexer looks for the next quote to see where a quoted scalar must end
 * at the latest; with none left it takes everything to the end, with one here it stops at the first line that is
 * indented too little, as it does elsewhere.
 */
const trailer = "\n# \"'";

/** Whether a mistake is of a kind that the event parser notices only on a later line: something left open, or a key without colon. */
export function isSeenLate({ fault }: Mistake): boolean {
  return fault === "unclosed-quote" || fault === "unclosed-bracket" || fault === "missing-colon";
}

/** Reads any text with the `yaml` package, without exhausting the stack. Never throws. */
export function compose(text: string): Composed {
  // A lone CR is a line break in YAML 1.2, which the package does not know; and after a byte order mark it does
  // not find the dashes of a list. Both become a line break, which moves nothing.
  const lines = text.replace(/\r(?!\n)|^\uFEFF/g, "\n");
  let { tokens, cut } = tokensOf(lines);
  let limit = Number.POSITIVE_INFINITY;
  let mistakes: Mistake[] = [];
  for (const token of tokens) prune(token, text.length, mistakes);
  if (mistakes.some(({ fault }) => fault === "unclosed-quote")) {
    ({ tokens, cut } = tokensOf(lines + trailer));
    limit = text.length;
    mistakes = [];
    for (const token of tokens) prune(token, text.length, mistakes);
  }
  const composer = new Composer({
    // Scalars, keys and merges are made by the builder, the same for both readers.
    schema: "failsafe",
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: "silent",
  });
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(tokens)) documents.push(document);
  for (const { errors } of [...documents, composer.streamInfo()]) {
    for (const { pos, code, message } of errors) mistakes.push({ start: pos[0], end: pos[1], ...saidByComposer(code, message) });
  }
  // Where reading stopped, all that was open looks unclosed.
  const whole = cut === Number.POSITIVE_INFINITY;
  const kept = mistakes.filter(
    ({ start, fault }) => fault !== "passedOver" && start < Math.min(cut, limit) && (whole || !isUnclosed(fault)),
  );
  kept.sort((a, b) => a.start - b.start);
  const clamp = (offset: number) => Math.max(0, Math.min(offset, text.length));
  return { documents, mistakes: kept.map((mistake) => ({ ...mistake, start: clamp(mistake.start), end: clamp(mistake.end) })) };
}

function isUnclosed(fault: Mistake["fault"]): boolean {
  return fault === "unclosed-quote" || fault === "unclosed-bracket";
}

/** The offsets of all tabs that stand between tokens and not at the start of a line, where YAML allows them. */
export function tabsBetweenTokens(text: string): readonly number[] {
  const tabs: number[] = [];
  let offset = 0;
  let inScalar = false;
  let atLineStart = true;
  for (const lexeme of new Lexer().lex(text.replace(/\r(?!\n)/g, "\n"))) {
    if (lexeme === "\x1f" && !inScalar) {
      inScalar = true; // what follows is text
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

/** The tokens of a text, and where reading stopped because too much was open or astray (infinite when it did not). */
function tokensOf(text: string): { tokens: CST.Token[]; cut: number } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let cut = Number.POSITIVE_INFINITY;
  let stray = 0;
  for (const lexeme of new Lexer().lex(text)) {
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
  return { tokens, cut };
}

function isUnclosedQuote(source: string): boolean {
  const quote = source.charAt(0);
  if (source.length === 1 || source.charAt(source.length - 1) !== quote) return true;
  if (quote === "'") return false;
  let backslashes = 0;
  while (source.charAt(source.length - 2 - backslashes) === "\\") backslashes++;
  return backslashes % 2 === 1;
}

/**
 * Empties the collections that lie too deep for a composer that calls itself once a level, and notes
 * brackets and quotes that are never closed, at the place where they open. `length` is that of the text without trailer.
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
          // What the trailer closed ends where the text does; the quote is for the composer.
          token.source = token.source.slice(0, length - token.offset) + token.source.charAt(0);
        } else if (isUnclosedQuote(token.source)) {
          mistakes.push(unclosed(token, "unclosed-quote"));
        }
        break;
      case "flow-collection":
        if (token.end[0]?.source !== (token.start.source === "{" ? "}" : "]")) {
          mistakes.push(unclosed(token, "unclosed-bracket"));
        }
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

/** A quote or bracket that is never closed, at the place where it opens. */
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

/** Drops most of what the composer would only make mistakes of, each of them told by an exception object. */
function thin(tokens: CST.SourceToken[] | undefined): void {
  if (tokens === undefined || tokens.length <= mostStrayHere) return;
  let stray = 0;
  const kept = tokens.filter(({ type }) => !isContent(type) || ++stray <= mostStrayHere);
  tokens.length = 0;
  for (const token of kept) tokens.push(token);
}

function isContent(type: CST.TokenType): boolean {
  return !(
    type === "space" ||
    type === "newline" ||
    type === "comment" ||
    type === "comma" ||
    type.endsWith("-ind") ||
    type === "doc-start"
  );
}
