import fc from "fast-check";
import { expect, it } from "vitest";
import type { PlacedList } from "../../../server/src/core/formats/placed.ts";
import { perKey } from "../../../server/src/core/perKey.ts";
import { codeActions } from "../../../server/src/lsp/features/codeAction.ts";
import { codeLenses } from "../../../server/src/lsp/features/codeLens.ts";
import { completion } from "../../../server/src/lsp/features/completion.ts";
import { definition } from "../../../server/src/lsp/features/definition.ts";
import { documentLinks } from "../../../server/src/lsp/features/documentLink.ts";
import { documentSymbols, mostItems } from "../../../server/src/lsp/features/documentSymbol.ts";
import { fixActions } from "../../../server/src/lsp/features/fixes.ts";
import { foldingRanges } from "../../../server/src/lsp/features/foldingRange.ts";
import { hover } from "../../../server/src/lsp/features/hover.ts";
import { inlayHints } from "../../../server/src/lsp/features/inlayHint.ts";
import { selectionRanges } from "../../../server/src/lsp/features/selectionRange.ts";
import { OpenDocument } from "../../../server/src/lsp/openDocument.ts";
import type { Snapshot } from "../../../server/src/lsp/snapshot.ts";
import { checker } from "../../rules/lodestone.ts";
import { allSamples } from "../../samples/samples.ts";
import { manyItems, waiverLines, withWaivers } from "../../sections/support.ts";
import { expectEqual } from "../../support/equal.ts";
import { open, openings, ourCommands } from "./support.ts";

const linked = `${manyItems(12)}  # about the next
  - ref: '#M-2'
    partNumber: R-1
    quantity: 1
  - { partNumber: R-2, ref: '#R-1', quantity: 2 }
  - { partNumber: R-3, ref: '#NONE', quantity: 2 }
  - { partNumber: M-1, ref: ./other.bom.yaml#X, quantity: 2 }
  - { partNumber: R-4, ref: '#M-1', quantity: 2 }
  - { partNumber: R-5, ref: '#R-6', quantity: 2 }
  - { partNumber: R-6, ref: '#R-5', quantity: 2 }
notes: |
  some
  - text
parties:
  acme: { name: Acme Ltd }
`;

const linkedBom = { kind: "bom", text: linked } as const;
const tail = "notes: |\n  some\n  text\nparties:\n  acme: { name: Acme Ltd }\n";

const waived = withWaivers(linked, (line) => (line % 9 === 5 ? line % waiverLines.length : waiverLines.length));

/** Anchors above the list of items, and what stands for them. */
function anchored(text: string): string {
  return text
    .replace("items:\n", "  copy: *drive\n  like: { <<: *drive, country: DE }\nendUse: *drive\nitems:\n")
    .replace("drive: {", "drive: &drive {");
}

const texts = [
  ...allSamples(),
  linkedBom,
  { kind: "bom", text: linked.replaceAll("\n", "\r\n") } as const,
  { kind: "bom", text: linked.replace("items:\n", "items: # the list\n\n") } as const,
  { kind: "bom", text: waived } as const,
  { kind: "bom", text: anchored(manyItems(9)) } as const,
  { kind: "bom", text: anchored(linked) } as const,
];

const fraction = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000);

/** What an editor asks of a place while somebody types. */
function answersOf(snapshot: Snapshot, from: number, to: number, isLazy: boolean) {
  const { lines } = snapshot;
  const position = lines.positionAt(from);
  const range = { start: position, end: lines.positionAt(to) };
  const params = { textDocument: { uri: snapshot.uri }, range, context: { diagnostics: [] } };
  return {
    hover: hover(snapshot, position),
    definition: definition(snapshot, position),
    hints: inlayHints(snapshot, range),
    lenses: codeLenses(snapshot, ourCommands),
    symbols: documentSymbols(snapshot),
    folds: foldingRanges(snapshot),
    someFolds: foldingRanges(snapshot, 7),
    links: documentLinks(snapshot),
    selections: selectionRanges(snapshot, [position]),
    completions: completion(snapshot, position, { snippets: true }),
    fixes: fixActions(snapshot, params, { versionedEdits: true, isPreferred: true }),
    actions: codeActions(
      snapshot,
      range,
      { diagnostics: [] },
      { snippetEdits: true, lazyEdits: isLazy, isPreferred: true, commands: ourCommands },
    ),
  };
}

type Given = (typeof texts)[number];
const asWhole = perKey(({ kind, text }: Given) => open(text, { kind }));

it("features say the same of a text that is kept in pieces as of the text as a whole", () => {
  fc.assert(
    fc.property(fc.constantFrom(...texts), fraction, fraction, fc.boolean(), (given, from, share, isLazy) => {
      const { kind, text } = given;
      const place = [Math.floor(from * text.length), Math.floor((from + (1 - from) * share) * text.length)] as const;
      const kept = open(text, { kind, live: true, pieceLength: 100 });
      expectEqual(answersOf(kept, ...place, isLazy), answersOf(asWhole(given), ...place, isLazy));
    }),
    // On a part number that a section far away declares too.
    { numRuns: 300, examples: [[linkedBom, linked.lastIndexOf("M-1, ref") / linked.length + 1e-6, 0, false]] },
  );
});

it.each([
  ["plain", `# about it\n${manyItems(12)}  - { ref: '#M-2', quantity: 2 }\n${tail}`],
  ["with waivers", withWaivers(`${manyItems(12)}${tail}`, (line) => (line === 20 ? 0 : line === 30 ? 3 : waiverLines.length))],
  ["with anchors above its items", anchored(manyItems(12))],
])("features ask for no text as a whole that is kept in pieces: %s", (_, text) => {
  const asked: number[] = [];
  const opened = openings(text, { live: true, pieceLength: 100 });
  // On its kind and its id a hover sums up all the items of a text that is not large.
  for (let at = text.indexOf("endUses"); at <= text.length; at += 5) {
    const snapshot = opened();
    Object.defineProperty(snapshot.lines, "text", {
      get() {
        asked.push(at);
        return text;
      },
    });
    answersOf(snapshot, at, Math.min(at + 200, text.length), false);
  }
  expect(asked.map((at) => text.slice(text.lastIndexOf("\n", at - 1) + 1, at))).toEqual([]);
});

it("offers the same parts to a reference in a text in pieces as in the text as a whole", () => {
  const text = linked.replaceAll("      - { partNumber: P-", "      - { ref: '#M-1', partNumber: P-");
  const [whole, kept] = [open(text), open(text, { live: true })];
  const places = [...text.matchAll(/ref: '#/g)].map(({ index }) => index + "ref: '#".length);
  const offered = [whole, kept].map((snapshot) =>
    places.map((at) => completion(snapshot, snapshot.lines.positionAt(at), { snippets: true }).items.map(({ label }) => label)),
  );
  expect(offered[1]).toEqual(offered[0]);
  // An item with a part offers neither to the other.
  expect(offered[1]?.[0]).not.toContain("#M-0");
  expect(offered[1]?.[0]).toEqual(expect.arrayContaining(["#M-1", "#M-5", "#P-5", "#R-6"]));
});

const edits = fc.array(
  fc.record({
    line: fraction,
    character: fc.nat(30),
    lines: fc.nat(4),
    put: fc.constantFrom("", "x", "\n", "# a\n# b\n", "  - partNumber: NEW\n    quantity: 1\n", "    items:\n      - quantity: 2\n", '"'),
  }),
  { minLength: 1, maxLength: 5 },
);

it("features say the same after edits as of the same text opened anew", () => {
  fc.assert(
    fc.property(edits, (all) => {
      const { settings, today, format } = open("");
      const document = new OpenDocument("file:///repo/motor.bom.yaml", 1, linked);
      for (const { line, character, lines, put } of all) {
        const start = { line: Math.floor(line * document.lines.lineCount), character };
        const end = lines === 0 ? start : { line: start.line + lines, character: 0 };
        document.update([{ range: { start, end }, text: put }], 1);
        const kept = document.snapshot({ kind: "bom", format, settings, today, checker, seen: undefined });
        const place = [document.lines.offsetAt(start), document.lines.offsetAt(end)] as const;
        expectEqual(answersOf(kept, ...place, true), answersOf(open(document.text, { live: true }), ...place, true));
      }
    }),
    { numRuns: 100 },
  );
});

const commented = fc.record({
  // A byte order mark elsewhere is no comment's beginning but a text's.
  mark: fc.constantFrom("", "\uFEFF"),
  lines: fc.array(fc.constantFrom("# a", "  # b", "kind: bom # d", "", "  x: '", "- |", "  text", "#"), { maxLength: 30 }),
  lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
  pieceLength: fc.integer({ min: 1, max: 60 }),
  limit: fc.nat(6),
});

it("folds runs of comments, whatever pieces the text is kept in and whatever a line ends with", () => {
  fc.assert(
    fc.property(commented, ({ mark, lines, lineBreak, pieceLength, limit }) => {
      const text = mark + lines.join(lineBreak);
      const [kept, whole] = [open(text, { pieceLength }), open(text)];
      const folds = foldingRanges(kept);
      expect(folds).toEqual(foldingRanges(whole));
      expect(foldingRanges(kept, limit)).toEqual(foldingRanges(whole, limit));
      expect(foldingRanges(kept, limit)).toHaveLength(Math.min(limit, folds.length));
      const runs = lines.flatMap((line, startLine) => {
        if (!isComment(line) || isComment(lines[startLine - 1])) return [];
        const end = lines.findIndex((other, at) => at > startLine && !isComment(other));
        return [{ startLine, endLine: (end < 0 ? lines.length : end) - 1, kind: "comment" }];
      });
      expect(folds.filter(({ kind }) => kind === "comment")).toEqual(runs.filter(({ startLine, endLine }) => endLine > startLine));
    }),
    { numRuns: 500 },
  );
});

function isComment(line = ""): boolean {
  return /^\s*#/.test(line);
}

it("folds the outermost where a client takes no more", () => {
  const snapshot = open(linked, { live: true });
  const folds = foldingRanges(snapshot, 5).map(({ startLine }) => snapshot.lines.lineText(startLine).trim());
  expect(folds).toEqual(
    ["endUses:", "items:", "notes: |", "parties:"]
      .filter((key) => folds.includes(key))
      .concat(folds.filter((line) => line.startsWith("- ")))
      .sort((a, b) => folds.indexOf(a) - folds.indexOf(b)),
  );
  expect(folds).toHaveLength(5);
});

it.each([mostItems, mostItems + 3])("tells no more items than an editor can show, and how many there are beside: of %i", (count) => {
  const [whole, kept] = [false, true].map((live) => documentSymbols(open(manyItems(count) + tail, { live })));
  expect(kept).toEqual(whole);
  expect(kept?.filter(({ name }) => name.startsWith("M-"))).toHaveLength(mostItems);
  expect(kept?.flatMap(({ name }) => (name.endsWith("more items") ? [name] : []))).toEqual(count > mostItems ? ["3 more items"] : []);
});

it("folds as many of the items in pieces as of those of the whole text, whatever a client takes", () => {
  const text = manyItems(40) + tail;
  const [whole, kept] = [open(text), open(text, { live: true })];
  for (let limit = 0; limit < 70; limit++) expect(foldingRanges(kept, limit)).toEqual(foldingRanges(whole, limit));
});

it("looks at no more items than are told", () => {
  const snapshot = open(manyItems(mostItems + 100) + tail, { live: true });
  const { whole } = snapshot;
  let count = 0;
  const counted = (list: PlacedList): PlacedList => ({
    ...list,
    pieces: {
      *[Symbol.iterator]() {
        for (const piece of list.pieces) {
          count++;
          yield piece;
        }
      },
    },
  });
  const documents = whole.documents.map((document) => ({
    ...document,
    entries: document.entries.map((entry) => (entry.list === undefined ? entry : { ...entry, list: counted(entry.list) })),
  }));
  Object.defineProperty(snapshot, "whole", { value: { ...whole, documents } });
  const looked = (ask: (snapshot: Snapshot) => unknown): number => {
    count = 0;
    ask(snapshot);
    return count;
  };
  expect(looked((one) => codeLenses(one, ourCommands))).toBe(0);
  expect(looked(documentLinks)).toBe(0);
  expect(looked(documentSymbols)).toBe(mostItems + 1);
  expect(looked((one) => foldingRanges(one, 20))).toBeLessThan(25);
});
