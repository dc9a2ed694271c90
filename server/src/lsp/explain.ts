import { type Explanation, explanationOf } from "../core/describe/explanation.ts";
import { describeItem, itemAt } from "../core/describe/item.ts";
import { placesIn, type RowPlace } from "../core/describe/places.ts";
import { message, verbatim } from "../core/l10n/message.ts";
import type { Position } from "../index.ts";
import { explanationPage, type Piece } from "../report/html/explanation.ts";
import { commandLink, fixAt, openPlace } from "./commandLinks.ts";
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
  const where = ({ place }: Explanation): string => texts.say("explain-line", { place: verbatim(place) });
  const plain = explanationOf(item, at, date, texts);
  const markdown = inMarkdown(plain, where(plain));
  const range = rangeOf(lines, found.item.item.extent);
  if (nonce === undefined) return { markdown, range };
  const { mark, pieces } = linkedPlaces(snapshot, commands.has(openPlace));
  const words = explanationOf(item, at, date, texts, mark);
  const { line, character } = lines.positionAt(found.item.item.place.start);
  const canFix = commands.has(fixAt) && item.findings.length > 0;
  const fixes = canFix ? { words: texts.say("editor-show-fixes"), href: commandLink(fixAt, [snapshot.uri, line, character]) } : undefined;
  const html = explanationPage(words, where(words), { nonce, locale: texts.locale, pieces, fixes });
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

/** Marks the text of locations, and splits a text at the marks into plain words and links. */
function linkedPlaces({ uri, seen }: Snapshot, canOpen: boolean) {
  const addresses: string[] = [];
  return {
    mark(words: string, { file, line, column }: RowPlace): string {
      const target = file === undefined ? uri : seen && uriAt(seen.root, file);
      if (!canOpen || target === undefined) return words;
      const number = addresses.push(commandLink(openPlace, [target, line - 1, column - 1])) - 1;
      return `${opening}${number}${between}${words}${closing}`;
    },
    pieces(text: string): Piece[] {
      return text.split(linked).flatMap((part, index, parts): Piece[] => {
        if (index % 3 === 1) return []; // the number, which belongs to the words after it
        const href = index % 3 === 0 ? undefined : addresses[Number(parts[index - 1])];
        return [href === undefined ? part : { words: part, href }];
      });
    },
  };
}

/** Text from a file, escaped for Markdown except for the backticks around matched words. */
function escaped(text: string): string {
  const parts = text.replace(/\s+/g, " ").split("`");
  const paired = parts.length % 2 === 1;
  return parts
    .map((part, index) => (paired && index % 2 === 1 ? part : part.replace(/[\\*_{}[\]<>#|~&!]/g, "\\$&")))
    .join(paired ? "`" : "\\`");
}
