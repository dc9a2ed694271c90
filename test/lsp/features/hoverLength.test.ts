import { expect, it } from "vitest";
import { allControls } from "../../../server/src/core/control/verdict.ts";
import { itemAt } from "../../../server/src/core/describe/item.ts";
import type { JudgedItem } from "../../../server/src/core/rule.ts";
import { hover } from "../../../server/src/lsp/features/hover.ts";
import { asRead } from "../../../server/src/lsp/features/support/fitting.ts";
import { longestHover } from "../../../server/src/lsp/features/support/itemMarkdown.ts";
import { allCases } from "../../rules/caseRunner.ts";
import { allSamples } from "../../samples/samples.ts";
import { open, ourCommands } from "./support.ts";

const commands = new Set([...ourCommands, "lodestone.explainAt"]);

/** A hover, with the item that it is on. */
interface Hovered {
  readonly text: string;
  readonly item: JudgedItem | undefined;
}

/** The hovers on all part numbers of a text. */
function hoversOn(text: string, kind: "bom" | "shipment"): readonly Hovered[] {
  const snapshot = open(text, { kind });
  return [...text.matchAll(/partNumber: *["']?(?=[\p{L}\d])/gu)].flatMap(({ index, 0: { length } }) => {
    const found = hover(snapshot, snapshot.lines.positionAt(index + length), { commands })?.contents;
    const item = itemAt(snapshot.result.judged, index + length)?.item;
    return typeof found === "object" && "value" in found ? [{ text: found.value, item }] : [];
  });
}

const texts = [...allSamples(), ...allCases().filter(({ kind }) => kind === "bom" || kind === "shipment")];
const allHovers = texts.flatMap(({ text, kind }) => hoversOn(text, kind === "shipment" ? "shipment" : "bom"));

it("tells of an item no more than can be read at a glance, and first what to do", () => {
  const hovers = allHovers.map(({ text }) => text);
  expect(hovers.length).toBeGreaterThan(500);
  expect(hovers.filter((text) => asRead(text).length > longestHover)).toEqual([]);
  const undeclared = hovers.filter((text) => text.startsWith("● ") && text.includes("End use: **not declared**"));
  expect(undeclared.length).toBeGreaterThan(50);
  for (const text of undeclared)
    expect(text).toMatch(/^● \*\*finding\*\*\n\n- .*(?:[Dd]eclare|[Mm]ap|[Aa]sk|[Cc]orrect|[Ww]rite|Find out)/);
});

it("tells of each act that applies or may apply to an item, or counts it", () => {
  const counting = allHovers.filter(({ text }) => /^- \d+ (?:more )?acts? appl/m.test(text));
  expect(counting.length).toBeGreaterThan(10);
  const controlled = allHovers.filter(({ item }) => item !== undefined && allControls(item.control).length > 0);
  expect(controlled.length).toBeGreaterThan(200);
  for (const { text, item } of allHovers) {
    const listed = text.match(/^- \*\*(?:Controlled|May be controlled)\*\* by /gm)?.length ?? 0;
    const others = Number(/^- (\d+) (?:more )?acts? appl/m.exec(text)?.[1] ?? 0);
    expect(listed + others, text).toBe(item === undefined ? 0 : allControls(item.control).length);
  }
});
