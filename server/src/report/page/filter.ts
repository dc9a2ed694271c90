import { type PageItem, wordsOf } from "./items.ts";

/** What is let through. */
export interface Filter {
  /** Words, each of which has to stand in it; in lower case. */
  readonly words: readonly string[];
  /** The number of a file; empty for all. */
  readonly file: string;
  readonly hiddenGrades: ReadonlySet<string>;
}

/** Whether anything is held back. */
export function isFiltering({ words, file, hiddenGrades }: Filter): boolean {
  return words.length > 0 || file !== "" || hiddenGrades.size > 0;
}

/** Whether an item is let through: by any of its findings. */
export function letsItem(filter: Filter, item: PageItem): boolean {
  const { words, file, hiddenGrades } = filter;
  if (file !== "" && item.file !== file) return false;
  if (item.grades.every((grade) => hiddenGrades.has(grade))) return false;
  return words.length === 0 || words.every((word) => wordsOf(item).includes(word));
}

/** Whether something of a file is let through that is no item: a finding, or a row that tells of one. */
export function letsElement(filter: Filter, element: HTMLElement, file: string, grade: string): boolean {
  if ((filter.file !== "" && filter.file !== file) || filter.hiddenGrades.has(grade)) return false;
  const text = element.textContent?.toLowerCase() ?? "";
  return filter.words.every((word) => text.includes(word));
}
