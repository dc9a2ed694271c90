import { itemAt, traceItem } from "../core/explain/trace.ts";
import { traceInWords } from "../core/explain/traceInWords.ts";
import type { Position } from "../index.ts";
import { asOfWords } from "./asOfWords.ts";
import { rangeOf } from "./diagnostics.ts";
import type { ExplainResult } from "./protocol.ts";
import type { Snapshot } from "./snapshot.ts";

/** The trace of the item at a position, as Markdown; null where no item stands there. */
export function explain(snapshot: Snapshot, position: Position): ExplainResult | null {
  const { lines } = snapshot;
  const offset = lines.offsetAt(position);
  const result = snapshot.around({ start: offset, end: offset });
  const found = itemAt(result.judged, offset);
  if (found === undefined) return null;
  const { document, item } = found;
  const source = result.documents.find(({ index }) => index === document.document.index)?.asOfSource ?? "today";
  const { title, place, sections } = traceInWords(traceItem(result, document, item), lines, source, asOfWords);
  const body = sections.flatMap(({ heading, rows }) => [
    "",
    `### ${escaped(heading)}`,
    "",
    ...rows.map(({ label, text }) => `- **${escaped(label)}**${text === "" ? "" : ` ${escaped(text)}`}`),
  ]);
  const head = `## ${escaped(title)}\n\nLine ${place}, \`${item.item.path}\``;
  return { markdown: `${[head, ...body].join("\n")}\n`, range: rangeOf(item.item.extent, lines) };
}

/** Words of a file as text in Markdown: nothing in them marks anything up but the backticks around what was seen. */
function escaped(text: string): string {
  const parts = text.replace(/\s+/g, " ").split("`");
  const paired = parts.length % 2 === 1;
  return parts
    .map((part, index) => (paired && index % 2 === 1 ? part : part.replace(/[\\*_{}[\]<>#|~&!]/g, "\\$&")))
    .join(paired ? "`" : "\\`");
}
