/** A group of Markdown lines below an optional heading. */
export interface Section {
  readonly heading?: string;
  readonly lines: readonly string[];
  /** The number of all lines, including those missing at the end of `lines`. Absent if none is missing. */
  readonly total?: number;
  /**
   * The line that counts the lines left out. Without a heading, it always gets room. Without this function, a line that does not fit is
   * skipped, and later ones may still fit.
   */
  readonly more?: (count: number, isAll: boolean) => string;
}

/** A section in Markdown; empty for one without lines. */
export function sectionMarkdown(section: Section): string {
  return shownOf(section).join("\n");
}

/**
 * The sections in Markdown, cut to a length of rendered text. Earlier sections have priority, but leave room for the counting lines of
 * later ones.
 */
export function fitting(sections: readonly Section[], room: number): readonly string[] {
  let left = room - sections.reduce((sum, section) => sum + leastOf(section), 0);
  return sections.flatMap((section) => {
    left += leastOf(section);
    const kept = fitted(section, left);
    left -= lengthOf(kept);
    return kept.length === 0 ? [] : [kept.join("\n")];
  });
}

/** Markdown as it is read: without the addresses of links, marks and escapes. */
export function asRead(markdown: string): string {
  return markdown.replace(/\]\((?:<[^>]*>|[^()]*)\)|\\(?=[^\w\s])|[*`[]|^- /gm, "");
}

function fitted(section: Section, room: number): readonly string[] {
  const { heading, lines, total = lines.length, more } = section;
  if (more === undefined) return eachFitting(lines, room);
  const least = heading === undefined ? 0 : 1;
  for (let shown = lines.length; shown >= least; shown--) {
    const kept = shownOf({ ...section, lines: lines.slice(0, shown), total });
    if (lengthOf(kept) <= room) return kept;
  }
  return [];
}

/**
 * The room reserved for the line that counts all lines of a section. A section with a heading reserves none, because a heading above a mere
 * count is useless.
 */
function leastOf({ heading, lines, total = lines.length, more }: Section): number {
  return heading !== undefined || more === undefined || total === 0 ? 0 : lengthOf([more(total, true)]);
}

function eachFitting(lines: readonly string[], room: number): readonly string[] {
  let left = room;
  return lines.filter((line) => {
    const length = lengthOf([line]);
    if (length > left) return false;
    left -= length;
    return true;
  });
}

function shownOf({ heading, lines, total = lines.length, more }: Section): readonly string[] {
  if (total === 0) return [];
  const left = total - lines.length;
  const counted = left > 0 && more !== undefined ? [more(left, lines.length === 0)] : [];
  return [...(heading === undefined ? [] : [`${heading}\n`]), ...lines, ...counted];
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + asRead(line).length + 2, 0);
}
