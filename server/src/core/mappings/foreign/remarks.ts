import { pipeOfMarkdown } from "../../formats/tables.ts";
import type { TreeRemark } from "../../formats/tree.ts";
import { code, listOf, type Message, message, verbatim } from "../../l10n/message.ts";
import { firstLineOf } from "../../text/firstLine.ts";
import { visible } from "../../text/visible.ts";
import type { Spelled } from "../../text/written.ts";
import type { UnknownWord } from "./fieldMapping.ts";
import type { Mapping } from "./mapping.ts";
import type { ReadTree } from "./readTree.ts";
import type { ReadTable, UnreadHeadings } from "./table.ts";
import type { UnreadList } from "./unreadLists.ts";

/** The remarks on the rows of a table. */
export function remarksOfRows({
  unread,
  inPassedOver,
  unknownWords,
  faults,
  separator,
}: Pick<ReadTable, "unread" | "inPassedOver" | "unknownWords" | "faults"> & Partial<Pick<ReadTable, "separator">>): readonly TreeRemark[] {
  return [
    ...unread.map(unreadColumns),
    ...inPassedOver.map(rowPassedOver),
    ...unknownWords.map((word) => unknownWord(word, false)),
    ...faults.map(({ kind, start, end }) => ({
      rule: "csv/syntax" as const,
      summary: message("csv-syntax", { kind }),
      details: [message("csv-syntax-advice", { kind: kind === "surplus" && separator === pipeOfMarkdown ? "surplus-pipe" : kind })],
      start,
      end,
    })),
  ];
}

/** The number of columns that a remark names. */
const mostColumns = 10;

function unreadColumns({ headings, of, start, end }: UnreadHeadings): TreeRemark {
  const named = headings.slice(0, mostColumns).map((heading) => code(visible(heading.replace(/\s+/g, " "))));
  const columns = listOf(headings.length > mostColumns ? [...named, verbatim("…")] : named, "comma");
  return {
    rule: "mapping/unread",
    summary: message("mapping-unread-columns", { count: headings.length, columns, of }),
    details: [of === "share" ? message("mapping-unread-heading-advice") : message("mapping-unread-columns-advice")],
    once: `unread columns ${headings.join("|")}`,
    start,
    end,
  };
}

/** The remark on a text in a row that is no item. */
export function rowPassedOver({ why, ...text }: ReadTable["inPassedOver"][number]): TreeRemark {
  if (why === "heading") return ifNaming(text, message("mapping-unread-heading"), message("mapping-unread-heading-advice"));
  return ifNaming(
    text,
    message("mapping-unread-row", { why }),
    message("mapping-unread-row-advice", { why: why === "title" || why === "table" ? why : "row" }),
  );
}

/** The remark on a text outside the tables of a file. Only one is reported, because a page repeats its materials. */
export function outsideTables(text: Spelled, syntax: "markdown" | "workbook"): TreeRemark {
  const remark = ifNaming(text, message("mapping-unread-prose", { syntax }), message("mapping-unread-prose-advice"));
  return { ...remark, once: "outside tables", severity: "information" };
}

function ifNaming(text: Spelled, summary: Message, advice: Message): TreeRemark {
  return { rule: "mapping/unread", summary, details: [advice], ifNaming: text, start: text.start, end: text.end };
}

/** The remarks on texts of a tree, and on lists that are not read. */
export function remarksOfTree(
  { unknownWords, unread, outside }: Pick<ReadTree, "unknownWords" | "unread" | "outside">,
  isWritten: boolean,
): readonly TreeRemark[] {
  return [
    ...unknownWords.map((word) => unknownWord(word, isWritten)),
    ...unread.map(unreadList),
    ...outside.map((text) => ifNaming(text, message("mapping-unread-outside"), message("mapping-unread-outside-advice"))),
  ];
}

function unreadList({ path, start, end }: UnreadList): TreeRemark {
  const list = code(visible(path === "" ? "/" : path));
  return {
    rule: "mapping/unread",
    summary: message("mapping-unread-list", { list }),
    details: [message("mapping-unread-list-advice")],
    once: `unread list ${path}`,
    start,
    end,
  };
}

/** The remark on a file without items, which must not look like an empty BOM. */
export function noItems(text: string, { name }: Mapping): TreeRemark {
  return {
    rule: "mapping/no-items",
    summary: message("mapping-no-items", { mapping: verbatim(`\`${name}\``) }),
    details: [message("mapping-no-items-advice")],
    ...firstLineOf(text),
  };
}

/** The remark on a word outside a vocabulary. It has fixes if the format can be written. */
function unknownWord({ word, field, lacks, fixes, start, end }: UnknownWord, isWritten: boolean): TreeRemark {
  const shown = verbatim(`\`${word}\``);
  return {
    rule: "mapping/value",
    summary:
      lacks === undefined
        ? message("mapping-value", { word: shown, field: verbatim(`\`${field}\``) })
        : message("mapping-value-lacks", { word: shown, lacks }),
    details: [lacks === undefined ? message("mapping-value-advice") : message("mapping-value-lacks-advice", { lacks })],
    once: `${field} ${word}`,
    field,
    ...(isWritten ? { fixes } : {}),
    start,
    end,
  };
}
