import { expect, it } from "vitest";
import { hover } from "../../../server/src/lsp/features/hover.ts";
import { asRead, longestHover } from "../../../server/src/lsp/features/support/itemMarkdown.ts";
import { allCases } from "../../rules/caseRunner.ts";
import { allSamples } from "../../samples/samples.ts";
import { open, ourCommands } from "./support.ts";

const commands = new Set([...ourCommands, "lodestone.explainAt"]);

/** The hovers on all part numbers of a text. */
function hoversOn(text: string, kind: "bom" | "shipment"): readonly string[] {
  const snapshot = open(text, { kind });
  return [...text.matchAll(/partNumber: *["']?(?=[\p{L}\d])/gu)].flatMap(({ index, 0: { length } }) => {
    const found = hover(snapshot, snapshot.lines.positionAt(index + length), commands)?.contents;
    return typeof found === "object" && "value" in found ? [found.value] : [];
  });
}

it("tells of an item no more than can be read at a glance, and first what to do", () => {
  const texts = [...allSamples(), ...allCases().filter(({ kind }) => kind === "bom" || kind === "shipment")];
  const hovers = texts.flatMap(({ text, kind }) => hoversOn(text, kind === "shipment" ? "shipment" : "bom"));
  expect(hovers.length).toBeGreaterThan(500);
  expect(hovers.filter((text) => asRead(text).length > longestHover)).toEqual([]);
  const undeclared = hovers.filter((text) => text.startsWith("● ") && text.includes("End use: **not declared**"));
  expect(undeclared.length).toBeGreaterThan(50);
  for (const text of undeclared)
    expect(text).toMatch(/^● \*\*finding\*\*\n\n- .*(?:[Dd]eclare|[Mm]ap|[Aa]sk|[Cc]orrect|[Ww]rite|Find out)/);
});
