import { expect } from "vitest";
import type { Fix } from "../../server/src/core/finding.ts";
import { readYaml } from "../../server/src/core/formats/yaml/read.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { checkDocument } from "../../server/src/core/schema/checkDocument.ts";
import { documentKind } from "../../server/src/core/schema/documentKind.ts";
import type { SchemaFinding, SchemaKind } from "../../server/src/core/schema/types.ts";
import { messageOf } from "../../server/src/core/text/wording.ts";

/** What the schema says of each document of a text, in order. The only caller of the check in these tests. */
export function findingsOf(text: string, kind?: SchemaKind): (Omit<SchemaFinding, "fixes"> & Told)[] {
  const file = readYaml(text);
  const findings = file.documents.flatMap(({ root }) => checkDocument(root, kind ?? documentKind(root, "bom"), text, file));
  return findings.map(({ fixes, ...finding }) => ({
    ...finding,
    message: messageOf(finding, inEnglish),
    ...(fixes === undefined ? {} : { fixes: fixes.map((fix) => ({ ...fix, title: inEnglish.of(fix.title) })) }),
  }));
}

/** What a finding says, in English. */
interface Told {
  readonly message: string;
  readonly fixes?: readonly Fix[];
}

/** Rule, text of the range and path of each finding: for ranges of several lines and for files without markers. */
export function told(text: string, kind?: SchemaKind): string[] {
  return findingsOf(text, kind).map(({ ruleId, start, end, path }) => `${ruleId} [${text.slice(start, end)}] ${path}`);
}

/** The text after all safe fixes. */
export function fixed(text: string, kind?: SchemaKind): string {
  const edits = findingsOf(text, kind).flatMap(({ fixes }) => (fixes ?? []).filter(({ safe }) => safe).flatMap((fix) => fix.edits));
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/**
 * The findings that a text marks: a comment line below the line, with carets under the range and the rule behind them.
 * `#<^^^ rule` marks the three characters at the start of the line. A second marker line below speaks of the same line.
 */
function marksIn(text: string): Mark[] {
  const marks: Mark[] = [];
  let line = 0;
  text.split(/\r\n|\n/).forEach((content, index) => {
    const mark = /^( *#)(<?)( *)(\^+) (\S+)$/.exec(content);
    if (mark === null) {
      line = index;
      return;
    }
    const [, before = "", atStart = "", blanks = "", carets = "", rule = ""] = mark;
    const start = atStart === "<" ? 0 : before.length + blanks.length;
    marks.push({ line, start, end: start + carets.length, rule });
  });
  return marks;
}

/** Expects exactly the findings that the text marks. */
export function expectMarked(text: string, kind?: SchemaKind): void {
  const lines = text.split(/\r\n|\n/);
  const starts = [0];
  for (const match of text.matchAll(/\n/g)) starts.push(match.index + 1);
  const shown = ({ line, start, end, rule }: Mark): string =>
    `${line + 1}:${start + 1}-${end + 1} ${rule} [${lines[line]?.slice(start, end)}]`;
  const seen = findingsOf(text, kind).map(({ start, end, ruleId }) => {
    const line = starts.findLastIndex((offset) => offset <= start);
    const lineStart = starts[line] ?? 0;
    return shown({ line, start: start - lineStart, end: end - lineStart, rule: ruleId });
  });
  expect(seen.sort()).toEqual(marksIn(text).map(shown).sort());
}

/** A bom with one item, given by its lines; the first is put after the dash. */
export function bomWith(...lines: readonly string[]): string {
  return `kind: bom\nid: B1\nitems:\n  - partNumber: P1\n    description: Bracket\n    quantity: 1\n${lines.map((line) => `    ${line}\n`).join("")}`;
}
