import { content, type Entry, type MapNode, type Node, type TreeFile } from "../formats/tree.ts";
import type { LineIndex } from "../text/lineIndex.ts";
import type { Span } from "../text/span.ts";
import { numberKey } from "./keys.ts";

/** A parts file as it was read, with its text. */
interface ReadText {
  readonly file: { readonly path: string; readonly lines: LineIndex };
  readonly tree: TreeFile;
}

/** The texts of parts files, cut so that two versions of them can be compared part by part. */
export interface PartsTexts {
  /** The entries of a part number as written, and the lines that they begin in. */
  readonly byNumber: ReadonlyMap<string, string>;
  /** All that is not an entry of a part, as written. */
  readonly general: string;
  /** The lines that this begins in. */
  readonly generalLines: string;
}

/** The key under which `changedNumbers` says that places outside of the entries have moved. */
export const generalPlaces = "\n";

/** Files with more mistakes are compared as a whole. */
const mostMistakes = 50;

/** Cuts parts files at their entries. An entry with a syntax error, or in a text with aliases, counts as changed with every edit of its file. */
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
      for (const { name, key, value } of mapIn(root)) {
        const entries = name === "parts" ? mapIn(value) : [];
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

function mapIn(node: Node | undefined): readonly Entry[] {
  const map: MapNode | undefined = node === undefined ? undefined : mapOf(content(node));
  return map?.entries ?? [];
}

function mapOf(node: Node): MapNode | undefined {
  return node.kind === "map" ? node : undefined;
}

/** The part numbers of which two versions say something else, or in other lines; `all` where they differ in what may concern every part. */
export function changedNumbers(before: PartsTexts, now: PartsTexts): ReadonlySet<string> | "all" {
  if (before.general !== now.general) return "all";
  const changed = new Set<string>();
  for (const [number, text] of now.byNumber) if (before.byNumber.get(number) !== text) changed.add(number);
  for (const number of before.byNumber.keys()) if (!now.byNumber.has(number)) changed.add(number);
  if (before.generalLines !== now.generalLines) changed.add(generalPlaces);
  return changed;
}
