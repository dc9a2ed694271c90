import { describe, expect, it } from "vitest";
import { checkText } from "./lodestone.ts";

/** The findings of `end-use/missing` on a line of Chinese origin, with severity and first sentence. */
function told(description: string, actStates: Readonly<Record<string, "in-force">> = {}): readonly string[] {
  const item = `{ partNumber: P, description: "${description}", countryOfOrigin: CN }`;
  const { findings } = checkText(`kind: bom\nid: E\nitems:\n  - ${item}\n`, { kind: "bom", settings: { actStates } });
  return findings.filter(({ ruleId }) => ruleId === "end-use/missing").map(({ severity, summary }) => `${severity}: ${summary}`);
}

const inForce = { "mofcom-2025-56": "in-force" } as const;
const ofRareEarths = "`P` is equipment or a reagent for rare earths and has no declared end use.";

describe("equipment of the control lists", () => {
  it.each([
    ["Winding machine for lithium-ion cells", "`P` is equipment to make lithium-ion batteries and has no declared end use."],
    ["Cubic press for synthetic diamond", "`P` is equipment to make superhard materials and has no declared end use."],
    ["Centrifugal extractor for rare earth", ofRareEarths],
    ["Rare earth roasting kiln 3 x 40 m", ofRareEarths],
    ["NdFeB magnet jet mill", ofRareEarths],
    ["Drehrohrofen für Seltene Erden", ofRareEarths],
    ["钕铁硼烧结炉", ofRareEarths],
  ])("is told as equipment: %s", (description, summary) => {
    expect(told(description)).toEqual([`warning: ${summary}`]);
  });
  it.each([
    ["Dysprosium oxide, from roasting kiln", "error: `P` contains rare earth and has no declared end use."],
    ["Centrifugal extractor; dysprosium oxide 20 kg", "error: `P` contains rare earth and has no declared end use."],
    [
      "NdFeB powder from jet mill",
      "error: `P` contains rare earth and equipment or a reagent for rare earths and has no declared end use.",
    ],
  ])("hides no material beside it: %s", (description, finding) => {
    expect(told(description)).toEqual([finding]);
  });
  it("is an error where its act applies, and a warning where the entry sets limits that are not read", () => {
    expect(told("Centrifugal extractor for rare earth", inForce)).toEqual([`error: ${ofRareEarths}`]);
    expect(told("Roasting kiln for rare earth", inForce)).toEqual([`warning: ${ofRareEarths}`]);
  });
});
