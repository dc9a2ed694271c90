import { entriesOf, type TreeFile } from "../formats/tree.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";
import { numberKey } from "./keys.ts";

/** A parsed parts file with its text. */
interface ReadText {
  readonly file: { readonly path: string; readonly lines: LineIndex };
  readonly tree: TreeFile;
}

/** The texts of parts files, divided so that two versions can be compared part by part. */
export interface PartsTexts {
  /** By part number, its entries as written with their start lines. */
  readonly byNumber: ReadonlyMap<string, string>;
  /** All text outside the entries. */
  readonly general: string;
  /** The start lines of this text. */
  readonly generalLines: string;
}

/** The key that `changedNumbers` uses for places outside entries that moved. */
export const generalPlaces = "\n";

/** The number of syntax errors up to which a file is divided. Beyond it, files are compared as a whole. */
const mostMistakes = 50;

/**
 * Divides parts files into entries. An entry with a syntax error, or in a text with aliases, counts as changed after every edit of its
 * file.
 */
export function partsTexts(files: readonly ReadText[]): PartsTexts {
  const byNumber = new Map<string, string>();
  const general: string[] = [];
  const generalLines: number[] = [];
  for (const { file, tree } of files) {
    const { path, lines } = file;
    general.push(path);
    const mistakes: readonly Span[] = [...tree.problems, ...(tree.unread ?? [])];
    if (tree.usesAnchors || mistakes.length > mostMistakes || (mistakes.length > 0 && tree.unread === undefined)) {
      general.push(lines.text);
      continue;
    }
    const written = (at: Span, until: Span): { readonly text: string; readonly line: number } => {
      const { line, character } = lines.positionAt(at.start);
      const isBroken = mistakes.some(({ start, end }) => start <= until.end && at.start <= end);
      return { text: `${character} ${isBroken ? lines.text : lines.slice(at.start, until.end)}`, line };
    };
    for (const { root } of tree.documents) {
      general.push("---");
      for (const { name, key, value } of entriesOf(root)) {
        const entries = name === "parts" ? entriesOf(value) : [];
        const { text, line } = entries.length === 0 ? written(key, value) : written(key, key);
        general.push(text);
        generalLines.push(line);
        for (const entry of entries) {
          const number = numberKey(entry.name);
          const own = written(entry.key, entry.value);
          byNumber.set(number, `${byNumber.get(number) ?? ""}${path} ${own.line} ${own.text}\n`);
        }
      }
    }
  }
  return { byNumber, general: general.join("\n"), generalLines: generalLines.join() };
}

/** The part numbers whose entries differ in text or lines between two versions; `all` when the difference may affect every part. */
export function changedNumbers(before: PartsTexts, now: PartsTexts): ReadonlySet<string> | "all" {
  if (before.general !== now.general) return "all";
  const changed = new Set<string>();
  for (const [number, text] of now.byNumber) if (before.byNumber.get(number) !== text) changed.add(number);
  for (const number of before.byNumber.keys()) if (!now.byNumber.has(number)) changed.add(number);
  if (before.generalLines !== now.generalLines) changed.add(generalPlaces);
  return changed;
}
