import fc from "fast-check";
import { expect, it } from "vitest";
import { type DocumentSymbol, type Range, TextEdit } from "vscode-languageserver";
import { defaultEditing } from "../../../server/src/core/formats/editing.ts";
import { LineIndex } from "../../../server/src/index.ts";
import { codeActions } from "../../../server/src/lsp/features/codeAction.ts";
import { codeLenses } from "../../../server/src/lsp/features/codeLens.ts";
import { completion } from "../../../server/src/lsp/features/completion.ts";
import { definition } from "../../../server/src/lsp/features/definition.ts";
import { documentLinks } from "../../../server/src/lsp/features/documentLink.ts";
import { documentSymbols } from "../../../server/src/lsp/features/documentSymbol.ts";
import { foldingRanges } from "../../../server/src/lsp/features/foldingRange.ts";
import { hover } from "../../../server/src/lsp/features/hover.ts";
import { inlayHints } from "../../../server/src/lsp/features/inlayHint.ts";
import { references } from "../../../server/src/lsp/features/references.ts";
import { prepareRename, rename } from "../../../server/src/lsp/features/rename.ts";
import { selectionRanges } from "../../../server/src/lsp/features/selectionRange.ts";
import type { Snapshot } from "../../../server/src/lsp/snapshot.ts";
import { allSamples } from "../../samples/samples.ts";
import { manyItems } from "../../sections/support.ts";
import { cpuTime } from "../../support/cost.ts";
import { applyEdits, fillSnippet, open, ourCommands, withIndent } from "./support.ts";

const samples = allSamples();

/** How far into a text; numbers with a point would nearly all be close to nothing. */
const fraction = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000);

/** A sample cut off anywhere, perhaps with something put in, with a place in it. */
const broken = fc
  .record({
    sample: fc.constantFrom(...samples),
    cut: fraction,
    at: fraction,
    put: fc.constantFrom(
      "",
      "",
      "\n",
      "- ",
      "key:",
      '"',
      "'",
      "{",
      "[",
      "}",
      "]",
      ":",
      "#",
      "\t",
      "\r\n",
      "|\n",
      "&a ",
      "*a",
      "<<: *a\n",
      "\uFEFF",
      "💡",
      "---\n",
    ),
    crlf: fc.boolean(),
  })
  .map(({ sample, cut, at, put, crlf }) => {
    const kept = sample.text.slice(0, Math.floor(cut * sample.text.length));
    const where = Math.floor(at * kept.length);
    const text = kept.slice(0, where) + put + kept.slice(where);
    return { kind: sample.kind, text: crlf ? text.replaceAll("\n", "\r\n") : text, at };
  });

function isInside(outer: Range, inner: Range): boolean {
  const before = (a: Range["start"], b: Range["start"]): boolean => a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}

function checkSymbols(symbols: readonly DocumentSymbol[]): void {
  for (const { range, selectionRange, name, children = [] } of symbols) {
    expect(isInside(range, selectionRange)).toBe(true);
    expect(name.trim()).not.toBe("");
    checkSymbols(children);
  }
}

it("every feature answers on any text", () => {
  fc.assert(
    fc.property(broken, fc.boolean(), ({ kind, text, at }, live) => {
      const snapshot = open(text, { kind, live });
      // No client puts its cursor between the two characters of a line break.
      const offset = snapshot.lines.offsetAt(snapshot.lines.positionAt(Math.floor(at * text.length)));
      const position = snapshot.lines.positionAt(offset);
      const whole = { start: { line: 0, character: 0 }, end: snapshot.lines.positionAt(text.length) };
      for (const { textEdit } of completion(snapshot, position, { snippets: true }).items) {
        if (textEdit === undefined || !("range" in textEdit)) throw new Error("Every item says what it replaces.");
        // LSP: the range is on one line and holds the position.
        expect(textEdit.range.start.line).toBe(textEdit.range.end.line);
        expect(isInside(textEdit.range, { start: position, end: position })).toBe(true);
      }
      hover(snapshot, position);
      definition(snapshot, position);
      references(snapshot, position, true);
      if (prepareRename(snapshot, position) !== undefined)
        applyEdits(text, Object.values(rename(snapshot, position, "another name").changes ?? {}).flat());
      checkSymbols(documentSymbols(snapshot));
      foldingRanges(snapshot);
      documentLinks(snapshot);
      inlayHints(snapshot, whole);
      codeLenses(snapshot, ourCommands);
      selectionRanges(snapshot, [position, whole.end]);
      codeActions(
        snapshot,
        { start: position, end: position },
        { diagnostics: [] },
        { snippetEdits: true, lazyEdits: false, isPreferred: true, commands: ourCommands },
      );
    }),
    { numRuns: 600 },
  );
});

it("a cursor stands at the same place whatever pieces the text is kept in", () => {
  const list = manyItems(30);
  const listed = fc.record({ text: fc.constantFrom(list, list.replace(/^ {2}/gm, "")), at: fraction });
  fc.assert(
    fc.property(fc.oneof(broken, listed), fc.integer({ min: 1, max: 400 }), ({ text, at }, pieceLength) => {
      const offset = Math.floor(at * text.length);
      expect(defaultEditing.placeAt(new LineIndex(text, { pieceLength }), offset)).toEqual(
        defaultEditing.placeAt(new LineIndex(text), offset),
      );
    }),
    { numRuns: 3000 },
  );
});

/** How many mistakes a text has as YAML. */
function syntaxFaults({ result }: Snapshot): number {
  return result.findings.filter(({ ruleId }) => ruleId === "yaml/syntax").length;
}

/** A line of blanks to put in, as a person leaves one before typing; undefined for none. */
const blankLine = fc.option(
  fc.integer({ min: 0, max: 6 }).map((pairs) => "  ".repeat(pairs)),
  { nil: undefined },
);

it("what is chosen from a completion leaves YAML", () => {
  let chosenFrom = 0;
  fc.assert(
    fc.property(fc.constantFrom(...samples), fraction, blankLine, fc.nat(), ({ text: whole, kind }, at, blank, choice) => {
      const where = Math.floor(at * whole.length);
      const start = whole.lastIndexOf("\n", where) + 1;
      const text = blank === undefined ? whole : `${whole.slice(0, start)}${blank}\n${whole.slice(start)}`;
      const snapshot = open(text, { kind });
      const cursor = blank === undefined ? where : start + blank.length;
      const { items } = completion(snapshot, snapshot.lines.positionAt(cursor), { snippets: true });
      const item = items[choice % Math.max(1, items.length)];
      if (item === undefined) return;
      chosenFrom++;
      if (!TextEdit.is(item.textEdit)) throw new Error("Every item says what it replaces.");
      const { range, newText } = item.textEdit;
      const indent = /^[ \t]*/.exec(snapshot.lines.lineText(range.start.line).slice(0, range.start.character))?.[0] ?? "";
      const chosen = withIndent(
        fillSnippet(newText, () => "x"),
        indent,
      );
      const changed = open(applyEdits(text, [{ range, newText: chosen }]), { kind });
      expect(
        syntaxFaults(changed),
        `${item.label} in line ${range.start.line + 1}: ${changed.lines.lineText(range.start.line)}`,
      ).toBeLessThanOrEqual(syntaxFaults(snapshot));
    }),
    { numRuns: 1000 },
  );
  expect(chosenFrom).toBeGreaterThan(100);
});

// With a seed, because what is left of a text that broke in the middle of an item can be anything: a few edits in ten thousand fall badly.
it("no action makes a broken text worse", () => {
  fc.assert(
    fc.property(broken, ({ kind, text }) => {
      const snapshot = open(text, { kind });
      const all = { start: { line: 0, character: 0 }, end: snapshot.lines.positionAt(text.length) };
      for (const { edit, title } of codeActions(
        snapshot,
        all,
        { diagnostics: [] },
        { snippetEdits: false, lazyEdits: false, isPreferred: true, commands: ourCommands },
      ).slice(0, 12)) {
        const changed = open(applyEdits(text, Object.values(edit?.changes ?? {}).flat()), { kind });
        expect(syntaxFaults(changed), `${title}\n${changed.lines.text}`).toBeLessThanOrEqual(syntaxFaults(snapshot));
      }
    }),
    { numRuns: 150, seed: 1 },
  );
});

it("takes no longer than a frame with 1,000 items", () => {
  const item = (index: number): string =>
    `  - partNumber: M-${index}\n    description: NdFeB magnet N42SH\n    quantity: ${index}\n    form: magnet\n    countryOfOrigin: CN\n    supplier: acme\n    endUse: robot\n    mass: { value: 1, unit: g }\n`;
  const text = `kind: bom\nid: A\nparties: { acme: { name: A } }\nendUses: { robot: { category: rail, statement: x } }\nitems:\n${Array.from({ length: 1000 }, (_, index) => item(index)).join("")}`;
  const make = (): Snapshot => open(`${text}    \n`);
  const snapshot = make();
  const last = snapshot.lines.positionAt(snapshot.lines.length - 1);
  const onPart = snapshot.lines.positionAt(text.lastIndexOf("M-999") + 1);
  void snapshot.result;
  for (const run of [
    () => completion(snapshot, last, { snippets: true }),
    () => completion(snapshot, { line: 2, character: 0 }, { snippets: true }),
    () => hover(snapshot, onPart),
    () => documentSymbols(snapshot),
  ])
    expect(cpuTime(run, 12)).toBeLessThan(20);
});
