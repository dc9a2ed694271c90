import { type Explanation, explanationOf } from "../core/describe/explanation.ts";
import { describeItem, itemAt } from "../core/describe/item.ts";
import { placesIn, type RowPlace } from "../core/describe/places.ts";
import { code, message, verbatim } from "../core/l10n/message.ts";
import type { Position } from "../index.ts";
import { explanationPage, type Piece } from "../report/html/explanation.ts";
import { commandLink, openPlace } from "./commandLinks.ts";
import { rangeOf } from "./features/support/range.ts";
import type { ExplainResult } from "./protocol.ts";
import type { Snapshot } from "./snapshot.ts";
import { uriAt } from "./uris.ts";

/** The presentation of an explanation in addition to Markdown. */
export interface ExplainAs {
  /** The CSP nonce for the style of an HTML page; undefined for a result without a page. */
  readonly nonce: string | undefined;
  /** The commands that the client can run. Locations become links if it has the command to open them. */
  readonly commands: ReadonlySet<string>;
}

/** The explanation of the item at a position; null for none. */
export function explain(snapshot: Snapshot, position: Position, { nonce, commands }: ExplainAs): ExplainResult | null {
  const { lines } = snapshot;
  const offset = lines.offsetAt(position);
  const result = snapshot.around({ start: offset, end: offset });
  const found = itemAt(result.judged, offset);
  if (found === undefined) return null;
  const source = result.documents.find(({ index }) => index === found.document.document.index)?.asOfSource ?? "today";
  const at = placesIn(lines);
  const item = describeItem(result, found, at);
  const { texts } = snapshot.checker;
  const date = message("as-of-editor", { source });
  const where = ({ place }: Explanation): string => texts.say("explain-line", { place: verbatim(place), path: code(item.path) });
  const plain = explanationOf(item, at, date, texts);
  const markdown = inMarkdown(plain, where(plain));
  const range = rangeOf(lines, found.item.item.extent);
  if (nonce === undefined) return { markdown, range };
  const places = new LinkedPlaces(snapshot, commands);
  const words = explanationOf(item, at, date, texts, (text, place) => places.mark(text, place));
  const html = explanationPage(words, where(words), { nonce, locale: texts.locale, pieces: (text) => places.pieces(text) });
  return { markdown, range, html };
}

function inMarkdown({ title, sections }: Explanation, where: string): string {
  const body = sections.flatMap(({ heading, rows }) => [
    "",
    `### ${escaped(heading)}`,
    "",
    ...rows.map(({ label, text }) => `- **${escaped(label)}**${text === "" ? "" : ` ${escaped(text)}`}`),
  ]);
  const head = `## ${escaped(title)}\n\n${escaped(where)}`;
  return `${[head, ...body].join("\n")}\n`;
}

/**
 * Markers around the text of a location, with its number. Even if a file contains the markers, its text can only link to one of the listed
 * locations.
 */
const [opening, between, closing] = ["\u0001", "\u0002", "\u0003"];
const linked = new RegExp(`${opening}(\\d+)${between}(.*?)${closing}`);

/** Collects the link targets of locations. */
class LinkedPlaces {
  readonly #snapshot: Snapshot;
  readonly #commands: ReadonlySet<string>;
  readonly #addresses: string[] = [];

  constructor(snapshot: Snapshot, commands: ReadonlySet<string>) {
    this.#snapshot = snapshot;
    this.#commands = commands;
  }

  /** The text of a location, enclosed in markers. */
  mark(words: string, place: RowPlace): string {
    const target = this.#commands.has(openPlace) ? this.#target(place) : undefined;
    if (target === undefined) return words;
    const { uri, line, character } = target;
    return `${opening}${this.#addresses.push(commandLink(openPlace, [uri, line, character])) - 1}${between}${words}${closing}`;
  }

  /** A text split at the markers. */
  pieces(text: string): Piece[] {
    const pieces: Piece[] = [];
    const parts = text.split(linked);
    for (let at = 0; at < parts.length; at += 3) {
      const [before = "", number, words = ""] = parts.slice(at, at + 3);
      const href = this.#addresses[Number(number)];
      pieces.push(before, ...(number === undefined ? [] : [href === undefined ? words : { words, href }]));
    }
    return pieces;
  }

  #target({ file, line, column }: RowPlace): { readonly uri: string; readonly line: number; readonly character: number } | undefined {
    const { uri, seen } = this.#snapshot;
    const target = file === undefined ? uri : seen && uriAt(seen.root, file);
    return target === undefined ? undefined : { uri: target, line: line - 1, character: column - 1 };
  }
}

/** Text from a file, escaped for Markdown except for the backticks around matched words. */
function escaped(text: string): string {
  const parts = text.replace(/\s+/g, " ").split("`");
  const paired = parts.length % 2 === 1;
  return parts
    .map((part, index) => (paired && index % 2 === 1 ? part : part.replace(/[\\*_{}[\]<>#|~&!]/g, "\\$&")))
    .join(paired ? "`" : "\\`");
}
