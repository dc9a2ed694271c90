import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Graph } from "../../server/src/core/graph/graph.ts";
import { namedFilesIn } from "../../server/src/core/graph/linkedFile.ts";
import type { Links } from "../../server/src/core/model/links.ts";
import { type LiveText, openLiveText } from "../../server/src/core/sections/liveText.ts";
import { contentIn, type Files, load } from "../graph/files.ts";
import { checkAmong, inputOf } from "../graph/support.ts";
import { expectEqual } from "../support/equal.ts";
import { engine, said } from "./support.ts";

/** Items that refer to each other within and across files, some in circles, some to nothing. */
const items = [
  "  - partNumber: M-1\n    description: NdFeB magnet N42SH\n    quantity: 1\n    countryOfOrigin: CN\n",
  "  - partNumber: M-2\n    quantity: 2\n    ref: ./b.bom.yaml#M-1\n",
  "  - partNumber: M-3\n    quantity: 2\n    ref: ./c.bom.yaml#M-3\n",
  "  - partNumber: M-4\n    quantity: 1\n    ref: ./a.bom.yaml#M-1\n    endUse: drive\n",
  '  - partNumber: M-5\n    quantity: 3\n    ref: "#M-2"\n',
  "  - partNumber: M-6\n    quantity: 1\n    ref: ./b.bom.yaml\n",
  "  - partNumber: M-7\n    description: Assembly\n    quantity: 1\n    items:\n      - { partNumber: P, description: Samarium cobalt ring, quantity: 2, ref: ./c.bom.yaml#M-1 }\n",
  "  - partNumber: M-8\n    quantity: 1\n    ref: ./gone.bom.yaml#X\n    value: { amount: 10, currency: EUR }\n",
  "  - partNumber: M-9\n    quantity: 1\n    ref: ./c.bom.yaml\n    countryOfOrigin: DE\n",
];
const heads = ["", "endUse: { category: undetermined, statement: TBD }\n", "endUse: drive\ncurrency: USD\n"];
const pieces = [
  "",
  "\n",
  "#",
  "./b.bom.yaml",
  "M-1",
  "quantity: 7\n",
  "    endUse: { category: military, statement: TBD }\n",
  ": ",
  "- ",
  '"',
  "&x ",
  "*x",
  ...items,
];

const names = ["a.bom.yaml", "b.bom.yaml", "c.bom.yaml"] as const;
type Name = (typeof names)[number];

const text = fc
  .record({ head: fc.constantFrom(...heads), chosen: fc.array(fc.constantFrom(...items), { minLength: 1, maxLength: 5 }) })
  .map(
    ({ head, chosen }) =>
      `kind: bom\nid: B\n${head}endUses:\n  drive: { category: automotive, statement: Traction motor of a car }\nitems:\n${chosen.join("")}`,
  );
const files = fc.record({ "a.bom.yaml": text, "b.bom.yaml": text, "c.bom.yaml": text });

/** One or two items each, of which most lead on to another file, so that circles close and open behind third files all the time. */
const ring = ["r0", "r1", "r2", "r3", "r4"].map((name) => `${name}.bom.yaml`);
const leading = fc
  .array(
    fc.record({
      to: fc.constantFrom(...ring, ""),
      part: fc.constantFrom("#X", "#Y", ""),
      below: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((lines) => {
    const written = lines.map(({ to, part, below }, index) => {
      const item = `{ partNumber: ${"XY"[index] ?? ""}, quantity: 1, ${to === "" ? "description: NdFeB magnet N42SH" : `ref: "./${to}${part}"`} }`;
      return below && to !== ""
        ? `  - { partNumber: ${"AB"[index] ?? ""}, description: Box, quantity: 1, items: [${item}] }\n`
        : `  - ${item}\n`;
    });
    return `kind: bom\nid: R\nitems:\n${written.join("")}`;
  });
/** Files that change on the disk, and looks at one of them: only those that are looked at are judged. */
const step = fc.oneof(fc.record({ change: fc.constantFrom(...ring), text: leading }), fc.record({ look: fc.constantFrom(...ring) }));

const edit = fc.record({
  file: fc.constantFrom(...names),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(30)),
  newText: fc.constantFrom(...pieces),
  snap: fc.boolean(),
});

/** Texts that are edited side by side as in an editor: what leans on one that changed is told of it. */
class Desk {
  readonly texts: Record<Name, string>;
  readonly #graph = new Graph();
  readonly #open = new Map<Name, { readonly live: LiveText; readonly links: Links; stamp: string }>();

  constructor(given: Readonly<Record<Name, string>>) {
    this.texts = { ...given };
    for (const name of names) this.#look(name);
  }

  edit(name: Name, start: number, end: number, newText: string): void {
    const text = this.texts[name].slice(0, start) + newText + this.texts[name].slice(end);
    this.texts[name] = text;
    this.#open.get(name)?.live.edit({ start, end, newText }, () => text);
    this.#graph.forget(name);
  }

  #look(name: Name) {
    let one = this.#open.get(name);
    if (one === undefined) {
      const links = this.#graph.linksOf(name);
      one = { live: openLiveText(engine, inputOf(this.texts, name, links)), links, stamp: links.stamp };
      this.#open.set(name, one);
    }
    const { namedFiles } = one.live;
    this.#graph.refer(name, namedFiles);
    if (namedFiles === undefined) this.#graph.set(name, contentIn(this.texts, name));
    load(this.#graph, this.texts, name);
    if (one.stamp !== one.links.stamp) {
      one.stamp = one.links.stamp;
      one.live.linksChanged();
    }
    return one.live;
  }

  expectSame(): void {
    for (const name of names) {
      const live = this.#look(name);
      expectEqual(said(live.verdict()), said(checkAmong(this.texts, name)), name);
    }
  }
}

describe("texts that refer to each other", () => {
  it("have the same findings after every edit as from nothing, whichever of them is edited", () => {
    fc.assert(
      fc.property(files, fc.array(edit, { minLength: 1, maxLength: 6 }), (given, edits) => {
        const desk = new Desk(given);
        desk.expectSame();
        for (const { file, at, removed, newText, snap } of edits) {
          const before = desk.texts[file];
          const offset = Math.floor(at * before.length);
          const start = snap ? before.lastIndexOf("\n", offset) + 1 : offset;
          desk.edit(file, start, Math.min(before.length, start + removed), newText);
          desk.expectSame();
        }
      }),
      { numRuns: 60 },
    );
  }, 240_000);

  it("have the same findings while circles close and open in files that nobody has looked at since", () => {
    fc.assert(
      fc.property(
        fc.tuple(leading, leading, leading, leading, leading),
        fc.array(step, { minLength: 2, maxLength: 14 }),
        (texts, steps) => {
          const given: Record<string, string> = Object.fromEntries(ring.map((name, index) => [name, texts[index] ?? ""]));
          const graph = new Graph();
          const look = (name: string): void => {
            // As an editor does: it says what the text at hand names, and gives the text only when it is asked for.
            graph.refer(name, namedFilesIn(given[name] ?? "", name));
            expectEqual(said(checkAmong(given, name, graph)), said(checkAmong(given, name)), name);
          };
          for (const name of ring) look(name);
          for (const one of steps) {
            if ("look" in one) look(one.look);
            else {
              given[one.change] = one.text;
              graph.forget(one.change);
            }
          }
          for (const name of ring) look(name);
        },
      ),
      { numRuns: 200 },
    );
  }, 120_000);

  it("have the same findings in whatever order the files are told of and asked about", () => {
    fc.assert(
      fc.property(
        files,
        fc.shuffledSubarray([...names], { minLength: 3 }),
        fc.shuffledSubarray([...names], { minLength: 3 }),
        (given, told, asked) => {
          const graph = new Graph();
          for (const name of told) graph.set(name, contentIn(given, name));
          for (const name of asked) expectEqual(said(checkAmong(given, name, graph)), said(checkAmong(given, name)), name);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe("a text that refers to other files only", () => {
  const lines = Array.from({ length: 20 }, (_, index) => `  - { partNumber: L${index}, quantity: 1, ref: ./b.bom.yaml#M-1 }\n`).join("");
  const given: Files = { "a.bom.yaml": `kind: bom\nid: A\nitems:\n${lines}`, "b.bom.yaml": `kind: bom\nid: B\nitems:\n${items[0]}` };

  it("is not judged again by an edit elsewhere in it, and is by a change of the other file", () => {
    const graph = new Graph();
    const links = load(graph, given, "a.bom.yaml");
    let asked = 0;
    const counting = {
      ...engine,
      recogniser: {
        ...engine.recogniser,
        recognise: (...args: Parameters<typeof engine.recogniser.recognise>) => {
          asked++;
          return engine.recogniser.recognise(...args);
        },
      },
    };
    const live = openLiveText(counting, inputOf(given, "a.bom.yaml", links));
    expect(live.verdict().findings.filter(({ ruleId }) => ruleId === "end-use/missing")).toHaveLength(20);
    asked = 0;
    const at = live.text.indexOf("L7");
    live.edit({ start: at, end: at + 2, newText: "L77" });
    expect(live.verdict().findings.filter(({ ruleId }) => ruleId === "end-use/missing")).toHaveLength(20);
    expect(asked).toBe(1);
    graph.set("b.bom.yaml", { kind: "text", text: (given["b.bom.yaml"] ?? "").replace("NdFeB magnet N42SH", "bolt") });
    live.linksChanged();
    expect(live.verdict().findings).toEqual([]);
    expect(asked).toBe(21);
  });
});
