import type { Position, Range, TextEdit } from "vscode-languageserver";
import { formatOf } from "../../../server/src/core/formats/registry.ts";
import { type CheckSettings, LineIndex } from "../../../server/src/index.ts";
import { Snapshot } from "../../../server/src/lsp/snapshot.ts";
import { caseToday, checker } from "../../rules/lodestone.ts";

/** How a fixture is opened; without it as a bill of materials on the day of the cases. */
export interface Opening {
  readonly kind?: "bom" | "shipment";
  /** What the name of its file ends in; without it `yaml`. */
  readonly ending?: string;
  readonly settings?: Partial<CheckSettings>;
  /** True for a text as an editor holds it, kept in pieces where it can be cut; else each question is answered by the text as a whole. */
  readonly live?: boolean;
  /** How long the pieces of the text are to be. */
  readonly pieceLength?: number;
}

/** A client that carries out every command of ours. */
export const ourCommands: ReadonlySet<string> = new Set(["lodestone.changeAsOf", "lodestone.openRulePage"]);

/** A text as an open document. */
export function open(text: string, options: Opening = {}): Snapshot {
  return openings(text, options)();
}

/** Opens a text once, and gives a new document of it, of which nothing has been asked yet, each time. */
export function openings(text: string, options: Opening = {}): () => Snapshot {
  const { kind = "bom", ending = "yaml", settings = {}, pieceLength } = options;
  const format = formatOf(`motor.${kind}.${ending}`);
  const input = { text, kind, format, today: caseToday, settings: { actStates: {}, severities: {}, traceRareEarths: false, ...settings } };
  const live = options.live === true ? checker.open(input) : undefined;
  const uri = `file:///repo/motor.${kind}.${ending}`;
  return () => {
    const lines = new LineIndex(text, pieceLength === undefined ? {} : { pieceLength });
    return new Snapshot(uri, 1, lines, { ...input, checker, seen: undefined }, () => live);
  };
}

/** A text with one `|` in it, which is the cursor. */
export function openAt(marked: string, opening: Opening = {}): { readonly snapshot: Snapshot; readonly position: Position } {
  const at = marked.indexOf("|");
  if (at < 0) throw new Error("The fixture has no cursor.");
  const snapshot = open(marked.slice(0, at) + marked.slice(at + 1), opening);
  return { snapshot, position: snapshot.lines.positionAt(at) };
}

/** The text of a range. */
export function textIn({ lines }: Snapshot, range: Range): string {
  return lines.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
}

/** A text after edits, which must not overlap; those at one place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const lines = new LineIndex(text);
  const placed = edits.map(({ range, newText }) => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end), newText }));
  let result = "";
  let at = 0;
  for (const edit of placed.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < at) throw new Error("Two edits overlap.");
    result += text.slice(at, edit.start) + edit.newText;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** A snippet as text, its tab stops filled by what a function gives for their choices (or for none). */
export function fillSnippet(snippet: string, fill: (choices: readonly string[], index: number) => string = () => ""): string {
  const stops = /\\([\\$}])|\$\{(\d+)(?:\|((?:\\.|[^|\\])*)\||:((?:\\.|[^}\\])*))?\}|\$(\d+)/g;
  return snippet.replace(stops, (_, escaped?: string, index?: string, choices?: string) => {
    if (escaped !== undefined) return escaped;
    return fill(choices === undefined ? [] : choices.split(","), Number(index));
  });
}

/** The first `|` of a snippet's text after an insertion is where its user would type. */
export function withIndent(text: string, indent: string): string {
  return text.replaceAll("\n", `\n${indent}`);
}
