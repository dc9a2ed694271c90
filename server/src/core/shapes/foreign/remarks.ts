import type { TreeRemark } from "../../formats/tree.ts";
import { code, listOf, type Message, message, verbatim } from "../../l10n/message.ts";
import { firstLineOf } from "../../text/firstLine.ts";
import { visible } from "../../text/visible.ts";
import type { Spelled } from "../../text/written.ts";
import type { UnknownWord } from "./facts.ts";
import type { ReadTree } from "./readTree.ts";
import type { Shape } from "./shape.ts";
import type { ReadTable, UnreadHeadings } from "./table.ts";
import type { UnreadList } from "./unreadLists.ts";

/** What is said of the rows of a table as such. */
export function remarksOfRows({
  unread,
  inPassedOver,
  unknownWords,
  faults,
}: Pick<ReadTable, "unread" | "inPassedOver" | "unknownWords" | "faults">): readonly TreeRemark[] {
  return [
    ...(unread === undefined ? [] : [unreadColumns(unread)]),
    ...inPassedOver.map(rowPassedOver),
    ...unknownWords.map((word) => unknownWord(word, false)),
    ...faults.map(({ kind, start, end }) => ({
      rule: "csv/syntax" as const,
      summary: message("csv-syntax", { kind }),
      details: [message("csv-syntax-advice", { kind })],
      start,
      end,
    })),
  ];
}

/** So many columns are named. */
const mostColumns = 10;

function unreadColumns({ headings, isAll, start, end }: UnreadHeadings): TreeRemark {
  const named = headings.slice(0, mostColumns).map((heading) => code(visible(heading.replace(/\s+/g, " "))));
  const columns = listOf(headings.length > mostColumns ? [...named, verbatim("…")] : named, "comma");
  return {
    rule: "shape/unread",
    summary: message("shape-unread-columns", { count: headings.length, columns, all: isAll ? "yes" : "no" }),
    details: [message("shape-unread-columns-advice")],
    once: "unread columns",
    start,
    end,
  };
}

/** A text of a row that is no item. */
export function rowPassedOver({ why, ...text }: ReadTable["inPassedOver"][number]): TreeRemark {
  return ifNaming(
    text,
    message("shape-unread-row", { why }),
    message("shape-unread-row-advice", { why: why === "title" ? "title" : "row" }),
  );
}

function ifNaming(text: Spelled, summary: Message, advice: Message): TreeRemark {
  return { rule: "shape/unread", summary, details: [advice], ifNaming: text, start: text.start, end: text.end };
}

/** Remarks on the texts of a tree, and on lists of it that are not read. */
export function remarksOfTree(
  { unknownWords, unread, outside }: Pick<ReadTree, "unknownWords" | "unread" | "outside">,
  isWritten: boolean,
): readonly TreeRemark[] {
  return [
    ...unknownWords.map((word) => unknownWord(word, isWritten)),
    ...unread.map(unreadList),
    ...outside.map((text) => ifNaming(text, message("shape-unread-outside"), message("shape-unread-outside-advice"))),
  ];
}

function unreadList({ path, start, end }: UnreadList): TreeRemark {
  const list = code(visible(path === "" ? "/" : path));
  return {
    rule: "shape/unread",
    summary: message("shape-unread-list", { list }),
    details: [message("shape-unread-list-advice")],
    once: `unread list ${path}`,
    start,
    end,
  };
}

/** Nothing found must not look like nothing to find. */
export function noItems(text: string, { name }: Shape): TreeRemark {
  return {
    rule: "shape/no-items",
    summary: message("shape-no-items", { shape: verbatim(`\`${name}\``) }),
    details: [message("shape-no-items-advice")],
    ...firstLineOf(text),
  };
}

/** What is said of a word that no list has; with its fixes where forms are written into the file. */
function unknownWord({ word, field, lacks, fixes, start, end }: UnknownWord, isWritten: boolean): TreeRemark {
  const shown = verbatim(`\`${word}\``);
  return {
    rule: "shape/value",
    summary:
      lacks === undefined
        ? message("shape-value", { word: shown, field: verbatim(`\`${field}\``) })
        : message("shape-value-lacks", { word: shown, lacks }),
    details: [lacks === undefined ? message("shape-value-advice") : message("shape-value-lacks-advice", { lacks })],
    once: `${field} ${word}`,
    ...(isWritten ? { fixes } : {}),
    start,
    end,
  };
}
