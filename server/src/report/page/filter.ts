import { type PageItem, wordsOf } from "./items.ts";

/** The filter settings of the page. */
export interface Filter {
  /** Lower-case words that must all occur in an entry. */
  readonly words: readonly string[];
  /** The number of a file; empty for all files. */
  readonly file: string;
  readonly hiddenGrades: ReadonlySet<string>;
}

/** True when the filter can hide anything. */
export function isFiltering({ words, file, hiddenGrades }: Filter): boolean {
  return words.length > 0 || file !== "" || hiddenGrades.size > 0;
}

/** True when an item passes the filter. One finding of a visible grade suffices. */
export function letsItem(filter: Filter, item: PageItem): boolean {
  const { words, file, hiddenGrades } = filter;
  if (file !== "" && item.file !== file) return false;
  if (item.grades.every((grade) => hiddenGrades.has(grade))) return false;
  return words.length === 0 || words.every((word) => wordsOf(item).includes(word));
}

/** An element that is no item, such as a finding on a file or a row of a table. */
interface Element {
  /** The numbers of its files. */
  readonly files: readonly string[];
  /** Empty for one that stands for several. */
  readonly grade: string;
  readonly text: string;
}

/** True when an element that is no item passes the filter. */
export function letsElement({ words, file, hiddenGrades }: Filter, { files, grade, text }: Element): boolean {
  if ((file !== "" && !files.includes(file)) || hiddenGrades.has(grade)) return false;
  const lower = text.toLowerCase();
  return words.every((word) => lower.includes(word));
}
