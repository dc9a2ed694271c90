import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../server/src/core/check.ts";
import type { Finding } from "../../server/src/core/finding.ts";
import { digestOf } from "../../server/src/core/sections/digest.ts";
import type { Edit } from "../../server/src/core/sections/edit.ts";
import { openLiveText } from "../../server/src/core/sections/liveText.ts";
import { digestOfText, verdictOf } from "../../server/src/core/sections/queries.ts";
import { SectionedText } from "../../server/src/core/sections/sectionedText.ts";
import { expectEqual } from "../support/equal.ts";
import { cold, engine, input, inText, manyItems, said, textIn, waiverLines, withWaivers } from "./support.ts";

/** An editor's buffer: edits are made piecemeal where they can be, else the text is opened anew. */
class Buffer {
  text: string;
  sectioned: SectionedText | undefined;
  piecemeal = 0;
  /** How often the findings were compared, and not only that neither text can be cut. */
  compared = 0;

  constructor(text: string) {
    this.text = text;
    this.sectioned = SectionedText.open(engine, input(text), { keep: true });
  }

  edit(edit: Edit): void {
    this.text = this.text.slice(0, edit.start) + edit.newText + this.text.slice(edit.end);
    if (this.sectioned?.edit(edit) === true) this.piecemeal++;
    else this.sectioned = SectionedText.open(engine, input(this.text), { keep: true }, this.sectioned);
  }

  /** The same findings as a check of the text from nothing, and the same text. */
  expectSame(): void {
    const fresh = cold(this.text);
    expect(this.sectioned === undefined).toBe(fresh === undefined);
    if (this.sectioned === undefined || fresh === undefined) return;
    this.compared++;
    expect(textIn(this.sectioned.judged)).toBe(this.text);
    const verdict = verdictOf(fresh.judged);
    expectEqual(said(verdictOf(this.sectioned.judged)), said(verdict));
    for (const most of [3, 1000]) expectEqual(inText(digestOfText(this.sectioned.judged, most)), inText(digestOf(verdict, most)));
  }
}

const scraps = [
  "x",
  " ",
  "\n",
  "\r\n",
  "\t",
  ":",
  ": ",
  "- ",
  "#",
  " # note\n",
  "\n# a comment at the left\n",
  "\n  - partNumber: N-1\n    quantity: 1",
  "'",
  '"',
  "[",
  "]",
  "{",
  "}",
  "|",
  "&a ",
  "*a",
  "!!str ",
  "<<: ",
  "---\n",
  "...\n",
  "%YAML 1.2\n",
  "\r",
  "🧲",
  "items:\n",
  "\nitems:\n",
  "endUse: drive\n",
  "    endUse: drive\n",
  "    endUse: { category: military, statement: Radar }\n",
  "    ref: '#M-1'\n",
  "    ref: '#P-0'\n",
  "    hsCode: 8505.11\n",
  "    countryOfOrigin: CN\n",
  "  - partNumber: NEW-1\n    description: Terbium metal\n    quantity: 1\n",
  "  - partNumber: M-1\n    description: Sintered SmCo magnet\n    quantity: 1\n    countryOfOrigin: CN\n",
  "  - \n",
  "  -\n",
  "- x\n",
  "  # lodestone\n  - partNumber: C-1\n",
  "notes: end\n",
  "notes: end",
  "notes: ",
  "\nnotes",
  "licences:\n",
  "\tnotes: x\n",
  "    note",
  " 'half",
  ' "half',
  " [half",
  "currency: EUR\n",
  "    description: |\n      a\n      - b\n    ",
  ...waiverLines,
  ...waiverLines.map((line) => line.trimEnd()),
  "lodestone-waive ",
];

/** Where an edit stands, as a share of the text, and what it does. */
interface AnyEdit {
  readonly at: number;
  readonly snap: "none" | "line" | "dash" | "list";
  readonly removed: number;
  readonly newText: string;
  readonly undo: boolean;
}

const edits: fc.Arbitrary<AnyEdit[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    /** Many edits stand at the start of a line or at a dash, where sections meet. */
    snap: fc.constantFrom<AnyEdit["snap"]>("none", "line", "dash", "list"),
    removed: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(200)),
    newText: fc.oneof(fc.constantFrom(...scraps), fc.constantFrom(""), fc.string({ maxLength: 3 })),
    undo: fc.boolean(),
  }),
  { minLength: 1, maxLength: 12 },
);

const starts = [
  manyItems(9),
  manyItems(9).replaceAll("\n", "\r\n"),
  withWaivers(manyItems(9), (index) => index % 5),
  withWaivers(manyItems(6), (index) => (index + 2) % 5).replaceAll("\n", "\r\n"),
  manyItems(5).replace("items:\n", "items: # the list\n\n  # about the first\n"),
  `${manyItems(4)}notes: |\n  some\n  - text\nrevision: B\n`,
  manyItems(6).replaceAll("  - ", "- ").replaceAll("\n    ", "\n  "),
  `${manyItems(6)}  - ref: '#M-1'\n    partNumber: R-1\n    quantity: 1\n`,
  `${manyItems(6)}  - { "\\x72ef": '#M-4', partNumber: R-1, quantity: 1 }\n  - { ref: '#R-1', partNumber: R-2, quantity: 1 }\n`,
  "kind: bom\nid: B\nitems:\n  - partNumber: A\n    description: |\n      text\n      - more\n    quantity: 1\n  # of B\n  - partNumber: B\n    description: Terbium\n    quantity: 1",
  "\uFEFFkind: shipment\nid: S\nexportDate: 2026-03-01\nitems:\n- partNumber: A\n  description: Dysprosium oxide\n  quantity: 1\n",
];

/**
 * Makes edits one after the other, and compares after each. Some are taken back at once. A text that two edits have left uncut is
 * brought back to where it was cut: else most would be broken after a few edits, and nothing left to compare.
 */
function editAndCompare(text: string, all: readonly AnyEdit[]): Buffer {
  const buffer = new Buffer(text);
  let back: Edit[] = []; // they take back what was edited since the text was cut, the last first
  const takeBack = (edit: Edit): void => {
    buffer.edit(edit);
    buffer.expectSame();
  };
  for (const { at, snap, removed, newText, undo } of all) {
    const { text: before } = buffer;
    const start = snapped(before, Math.floor(at * before.length), snap);
    const end = Math.min(before.length, start + removed);
    buffer.edit({ start, end, newText });
    buffer.expectSame();
    const inverse = { start, end: start + newText.length, newText: before.slice(start, end) };
    if (undo) {
      takeBack(inverse);
      expect(buffer.text).toBe(before);
    } else back = [inverse, ...back];
    if (back.length > 1 && buffer.sectioned === undefined) for (const edit of back) takeBack(edit);
    if (buffer.sectioned !== undefined) back = [];
  }
  return buffer;
}

/** Makes random edits in texts, at least so many of which have to be compared, and to be made piecemeal. */
function expectAnyEdits(texts: readonly string[], numRuns: number, least: { readonly compared: number; readonly piecemeal: number }): void {
  const total = { compared: 0, piecemeal: 0 };
  const tryEdits = (text: string, all: readonly AnyEdit[]): void => {
    const { compared, piecemeal } = editAndCompare(text, all);
    total.compared += compared;
    total.piecemeal += piecemeal;
  };
  fc.assert(fc.property(fc.constantFrom(...texts), edits, tryEdits), { numRuns });
  expect(total.compared).toBeGreaterThanOrEqual(least.compared);
  expect(total.piecemeal).toBeGreaterThanOrEqual(least.piecemeal);
}

/** Makes edits in bursts, and compares only after each of them. */
function burstAndCompare(text: string, bursts: readonly (readonly AnyEdit[])[]): void {
  let now = text;
  const live = openLiveText(engine, input(text));
  for (const burst of bursts) {
    for (const { at, snap, removed, newText } of burst) {
      const start = snapped(now, Math.floor(at * now.length), snap);
      const end = Math.min(now.length, start + removed);
      // A word is typed letter by letter, and the last letter is taken back and typed again.
      const [first = "", ...letters] = newText;
      let [from, to, piece] = [start, end, first];
      for (const letter of [...letters, undefined]) {
        now = now.slice(0, from) + piece + now.slice(to);
        const after = now;
        live.edit({ start: from, end: to, newText: piece }, () => after);
        from += piece.length;
        to = from;
        if (letter !== undefined) piece = letter;
      }
    }
    const fresh = openLiveText(engine, input(now));
    expect(live.text).toBe(now);
    expect(live.isCut).toBe(fresh.isCut);
    expectEqual(said(live.verdict()), said(fresh.verdict()));
    expectEqual(inText(live.digest(1000)), inText(digestOf(fresh.verdict(), 1000)));
    const near = { edited: Math.floor(now.length / 2), from: undefined };
    const all = inText(digestOf(fresh.verdict(), 1_000_000)).gravest;
    for (const few of [10, 30]) {
      const { gravest } = inText(live.digest(few, near));
      expect(gravest).toHaveLength(Math.min(few, all.length));
      const shown = new Set(gravest.map(({ fingerprint, finding }) => JSON.stringify([fingerprint, finding])));
      expect(all.filter(({ fingerprint, finding }) => shown.has(JSON.stringify([fingerprint, finding])))).toHaveLength(gravest.length);
    }
    expect(live.namedFiles).toEqual(fresh.namedFiles);
  }
}

/** A text opened for edits, and how often the recogniser has been asked of an item. */
function counted(text: string) {
  let count = 0;
  const recognise: typeof engine.recogniser.recognise = (what, options) => {
    count++;
    return engine.recogniser.recognise(what, options);
  };
  return { live: openLiveText({ ...engine, recogniser: { ...engine.recogniser, recognise } }, input(text)), asked: () => count };
}

describe("edits", () => {
  it("give the same findings when they come in bursts", () => {
    const bursts = fc.array(edits, { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fc.constantFrom(...starts), bursts, burstAndCompare), { numRuns: 100 });
  }, 120_000);

  it("that nobody asks about in between are read once", () => {
    const text = manyItems(40);
    const { live, asked } = counted(text);
    live.digest(1000);
    let now = text;
    const at = text.indexOf("Bracket");
    const costOf = (edit: () => void): number => {
      const before = asked();
      edit();
      live.digest(1000);
      return asked() - before;
    };
    const type = (offset: number, letter: string): void => {
      now = now.slice(0, offset) + letter + now.slice(offset);
      const after = now;
      live.edit({ start: offset, end: offset, newText: letter }, () => after);
    };
    const one = costOf(() => type(at, "x"));
    const many = costOf(() => {
      for (let index = 0; index < 500; index++) type(at + index, "y");
    });
    // An anchor would have the whole text read anew at each letter.
    const superseded = costOf(() => {
      type(now.indexOf("Hex"), "&a ");
      for (let index = 0; index < 500; index++) type(now.indexOf("Bracket") + index, "z");
      const anchor = now.indexOf("&a ");
      now = now.slice(0, anchor) + now.slice(anchor + 3);
      const after = now;
      live.edit({ start: anchor, end: anchor + 3, newText: "" }, () => after);
    });
    expect(one).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(one);
    expect(superseded).toBeLessThanOrEqual(2 * 50);
  });

  it("of the title judge nothing again, and those of an end use what stands under it", () => {
    const magnets = Array.from(
      { length: 20 },
      (_, index) => `  - { partNumber: M-${index}, description: Sintered NdFeB magnet N42SH, form: magnet, quantity: 1, endUse: drive }\n`,
    );
    const text = `kind: bom\nid: B-1\ntitle: Rotor\nendUses:\n  drive: { category: automotive, statement: Traction motor of a car }\nitems:\n${magnets.join("")}`;
    const costOf = (word: string): number => {
      const { live, asked } = counted(text);
      live.digest(1000);
      const before = asked();
      const start = text.indexOf(word) + word.length;
      live.edit({ start, end: start, newText: "s" });
      live.digest(1000);
      return asked() - before;
    };
    expect(costOf("Rotor")).toBe(0);
    expect(costOf("automotive")).toBe(20);
  });

  it("judge again what they touch where a waiver covers an end use in the head", () => {
    const magnets = Array.from(
      { length: 20 },
      (_, index) => `  - { partNumber: M-${index}, description: Sintered NdFeB magnet N42SH, form: magnet, quantity: 1 }\n`,
    );
    const own = "  - { partNumber: M-X, description: Sintered NdFeB magnet N42SH, form: magnet, quantity: 1, endUse: drive }\n";
    const waiver = "# lodestone-waive end-use/undetermined until 2027-03-31 by J. Doe: asked for\n";
    const text = `kind: bom\nid: B-1\n${waiver}endUse: { category: undetermined, statement: Rotor of lathe L20 }\nitems:\n${magnets.join("")}${own}`;
    const { live, asked } = counted(text);
    const undeclared = (): readonly number[] => live.digest(1000).documents.map((one) => one.undeclared);
    undeclared();
    const before = asked();
    const start = text.indexOf("M-19") + 4;
    live.edit({ start, end: start, newText: "9" });
    expect(undeclared()).toEqual([1]);
    expect(asked() - before).toBe(1);
    expect(check(engine, input(text)).documents.map((one) => one.undeclared)).toEqual([1]);
  });

  it("that leave a blank where there was nothing judge again what stands under it", () => {
    const buffer = new Buffer(manyItems(6).replace("category: automotive", "category: ~"));
    const start = buffer.text.indexOf("~");
    buffer.edit({ start, end: start + 1, newText: "" });
    expect(buffer.piecemeal).toBe(1);
    buffer.expectSame();
  });

  it.each([
    ["in an item", "\n    notes: half"],
    ["at the left, among the items", "\nnotes: half"],
    ["behind a tab", "\n\tnotes: half"],
    ["a quote", " 'half"],
    ["a bracket", " [half"],
  ])("that break the text cost what an edit costs: %s", (_name, typed) => {
    let buffer = new Buffer(manyItems(60));
    const at = buffer.text.indexOf("\n", buffer.text.indexOf("partNumber: M-30"));
    for (let length = 1; length <= typed.length; length++) {
      // A key with nothing behind its colon takes all that follows for its value: then the text is another one.
      if (/^\nnotes: ?$/.test(typed.slice(0, length))) continue;
      buffer = new Buffer(manyItems(60));
      buffer.edit({ start: at, end: at, newText: typed.slice(0, length) });
      expect(buffer.piecemeal).toBe(1);
      buffer.expectSame();
    }
  });

  it("give the same findings as the text from nothing, whatever is typed", () => {
    expectAnyEdits(starts, 300, { compared: 900, piecemeal: 600 });
  }, 120_000);

  it("give the same findings in a text so long that its sections are kept in several blocks", () => {
    const long = [manyItems(400), withWaivers(manyItems(300), (index) => (index % 90 === 0 ? index % 5 : 5))];
    expectAnyEdits(long, 6, { compared: 6, piecemeal: 3 });
  }, 120_000);

  it("are made piecemeal when they are ordinary", () => {
    const text = manyItems(30);
    const buffer = new Buffer(text);
    const at = text.indexOf("Dysprosium oxide");
    for (const [index, letter] of [..."Neodymium oxide"].entries())
      buffer.edit({ start: at + index, end: at + index + (index === 0 ? 16 : 0), newText: letter });
    buffer.edit({ start: text.indexOf("B-1"), end: text.indexOf("B-1") + 3, newText: "B-22" });
    buffer.edit({ start: buffer.text.length, end: buffer.text.length, newText: "  - partNumber: LAST\n" });
    const pasted = manyItems(10).split("items:\n")[1] ?? "";
    const place = buffer.text.indexOf("  - partNumber: M-9");
    buffer.edit({ start: place, end: place, newText: pasted });
    expect(buffer.piecemeal).toBe(18);
    buffer.expectSame();
  });

  it.each(["\n", "\r\n"])("are made piecemeal right below the line of the list, lines ending in %j", (lineEnd) => {
    const lines = (text: string): string => text.replaceAll("\n", lineEnd);
    const text = lines(manyItems(30));
    const buffer = new Buffer(text);
    const pasted = lines((manyItems(3).split("items:\n")[1] ?? "").trimEnd());
    const above = text.indexOf("items:") + "items:".length;
    buffer.edit({ start: above, end: above, newText: lineEnd + pasted });
    buffer.expectSame();
    buffer.edit({ start: above, end: above + lineEnd.length + pasted.length, newText: "" });
    buffer.expectSame();
    expect(buffer.text).toBe(text);
    expect(buffer.piecemeal).toBe(2);
  });

  it("leave what refers to something else alone, and follow what is referred to", () => {
    const text = `${manyItems(30)}  - ref: '#M-4'\n    partNumber: R-1\n    quantity: 1\n  - { ref: '#M-X', partNumber: R-2, quantity: 1 }\n`;
    const buffer = new Buffer(text);
    for (const [from, to] of [
      ["Bracket", "Angle"],
      ["partNumber: M-4", "partNumber: M-40"],
      ["partNumber: M-40", "partNumber: M-4"],
      ["partNumber: M-8", "partNumber: M-X"],
      ["quantity: many", "quantity: 7"],
      ["'#M-4'", "'#P-5'"],
      ["Samarium cobalt ring", "Steel ring"],
    ] as const) {
      const start = buffer.text.indexOf(from);
      buffer.edit({ start, end: start + from.length, newText: to });
      buffer.expectSame();
    }
    expect(buffer.piecemeal).toBe(7);
  });

  it("read everything again when the document becomes one of another kind", () => {
    const buffer = new Buffer("kind: bom\nid: S\nitems:\n- \n");
    buffer.edit({ start: 6, end: 9, newText: "shipment" });
    buffer.expectSame();
    expect(buffer.compared).toBe(1);
    expect(findingsIn(buffer).at(-1)?.message).toContain("shipment line");
  });

  it("judge again what the head says of the items", () => {
    const buffer = new Buffer(manyItems(12));
    const at = buffer.text.indexOf("automotive");
    buffer.edit({ start: at, end: at + 10, newText: "undetermined" });
    buffer.expectSame();
    expect(buffer.piecemeal).toBe(1);
    expect(findingsIn(buffer).some(({ ruleId, path }) => ruleId === "end-use/undetermined" && path.startsWith("/endUses"))).toBe(true);
  });
});

it("a check says the same as a text that was opened", () => {
  const text = manyItems(20);
  const opened = cold(text);
  expect(opened && said(verdictOf(opened.judged))).toEqual(said(check(engine, input(text))));
});

function findingsIn({ sectioned }: Buffer): readonly Finding[] {
  return sectioned === undefined ? [] : verdictOf(sectioned.judged).findings;
}

function snapped(text: string, offset: number, snap: AnyEdit["snap"]): number {
  if (snap === "none") return offset;
  if (snap === "line") return text.lastIndexOf("\n", offset) + 1;
  const list = text.indexOf("items:");
  if (snap === "list") return list < 0 ? offset : list + "items:".length;
  return Math.max(0, text.lastIndexOf("- partNumber", offset));
}
