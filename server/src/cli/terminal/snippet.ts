import { visible } from "../../core/text/visible.ts";
import { charactersOf, characterWidth } from "../../core/text/width.ts";

/** A source line for display, with the position of the markers below it. */
export interface Snippet {
  readonly text: string;
  /** The number of columns before the markers. */
  readonly offset: number;
  /** The number of markers, at least one. */
  readonly length: number;
}

/** The display of a tab. */
const tab = "  ";
/** The ellipsis at a cut, one column wide. */
const cut = "…";
/** The number of columns kept before the markers when a line is cut. */
const lead = 24;
/** The number of code units around the start of the markers that are examined, which bounds the cost for a file on a single line. */
const reach = { before: 200, after: 600 };

interface Cell {
  readonly shown: string;
  readonly width: number;
}

/**
 * Fits a source line into at most `width` columns. `start` and `end` are the range to mark, in code units of the line. A range beyond the
 * line is marked up to its end, an empty one with one marker. Tabs, wide characters and emoji have their width in a terminal.
 */
export function snippet(line: string, start: number, end: number, width: number): Snippet {
  const clipStart = Math.max(0, start - reach.before);
  const clipEnd = Math.min(line.length, start + reach.after);
  const before: Cell[] = [];
  const marked: Cell[] = [];
  const after: Cell[] = [];
  let at = clipStart;
  for (const character of charactersOf(line.slice(clipStart, clipEnd))) {
    const next = at + character.length;
    const group = next <= start ? before : marked.length === 0 || at < end ? marked : after;
    group.push(cellOf(character));
    at = next;
  }
  const whole = clipStart === 0 && clipEnd === line.length && widthOf(before) + widthOf(marked) + widthOf(after) <= width;
  const front = whole ? before : lastCells(before, Math.max(lead, width - widthOf(marked) - lead));
  const frontCut = front.length < before.length || clipStart > 0 ? cut : "";
  const offset = frontCut.length + widthOf(front);
  const rest = [...marked, ...after];
  const back = whole ? rest : firstCells(rest, width - offset - 1);
  const backCut = back.length < rest.length || clipEnd < line.length ? cut : "";
  return {
    text: frontCut + textOf(front) + textOf(back) + backCut,
    offset,
    length: Math.max(1, widthOf(back.slice(0, marked.length))),
  };
}

function cellOf(character: string): Cell {
  const shown = character === "\t" ? tab : visible(character);
  const width = shown === character ? characterWidth(character) : charactersOf(shown).reduce((sum, each) => sum + characterWidth(each), 0);
  return { shown, width };
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(({ shown }) => shown).join("");
}

/** The longest prefix of cells that fits into the columns. */
function firstCells(cells: readonly Cell[], columns: number): readonly Cell[] {
  let used = 0;
  const over = cells.findIndex(({ width }) => {
    used += width;
    return used > columns;
  });
  return over < 0 ? cells : cells.slice(0, over);
}

/** The longest suffix of cells that fits into the columns. */
function lastCells(cells: readonly Cell[], columns: number): readonly Cell[] {
  return [...firstCells([...cells].reverse(), columns)].reverse();
}
