import { markdownProse } from "../markdownText.ts";
import { type Block, type Entry, linesOf, type Paper, type Said, type Table, textOf } from "./paper.ts";

/** A paper as Markdown; nothing in a text is formatted or becomes a link. */
export function paperMarkdown({ title, notices, blocks }: Paper): string {
  const head = [`# ${onOneLine(title)}`, ...notices.map((notice) => `> **${markdownProse(notice)}**`)];
  return `${[...head, ...blocks.map(blockText)].filter((text) => text !== "").join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `## ${onOneLine(block.text)}`;
    case "paragraph":
      return linesOf(block.text)
        .map((line) => atStart(markdownProse(textOf(line))))
        .join("\\\n");
    case "list":
      return block.items
        .map((item, index) => `${block.isNumbered === true ? `${index + 1}.` : "-"} ${atStart(onOneLine(item))}`)
        .join("\n");
    case "fields":
      return table([
        ["", ""],
        ...block.fields.map(({ label, value, source }) => [
          inCell(label),
          `${inCell(value)}${source === undefined ? "" : ` (${markdownProse(source)})`}`,
        ]),
      ]);
    case "table":
      return tableText(block);
  }
}

function tableText({ columns, rows }: Table): string {
  return table([columns.map(({ heading }) => inCell(heading)), ...rows.map((row) => row.map(inCell))]);
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A blank to write on. */
const blank = "\\_\\_\\_\\_\\_\\_\\_\\_\\_\\_";

function inCell(entry: Entry): string {
  return entry === undefined
    ? blank
    : linesOf(entry)
        .map((line) => markdownProse(textOf(line)))
        .join("<br>");
}

function onOneLine(said: Said): string {
  return linesOf(said)
    .map((line) => markdownProse(textOf(line)))
    .join(" / ");
}

/** Escapes the sign of a list, heading or rule at the start of a line. */
function atStart(text: string): string {
  return text.trimStart().replace(/^(\d{1,9})?([-+=.)])/, "$1\\$2");
}
