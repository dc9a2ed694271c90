import { expect, it } from "vitest";
import { checkText } from "./lodestone.ts";

/** What the message about a part says was seen in it. */
function seenIn(...lines: readonly string[]): string | undefined {
  const { findings } = checkText(
    ["kind: bom", "id: A", "items:", "  - partNumber: A-1", ...lines.map((line) => `    ${line}`)].join("\n"),
    {
      kind: "bom",
    },
  );
  const { message = "" } = findings.find(({ ruleId }) => ruleId === "composition/missing") ?? {};
  return / Seen: (.*?)\.$/.exec(message)?.[1];
}

it("names two pieces of evidence of one meaning together, before it", () => {
  expect(seenIn("description: Woofer 165 mm (扬声器)")).toBe(
    "`Woofer` and `扬声器` (loudspeaker, headphone or earphone: speakers contain NdFeB or ferrite magnets)",
  );
});

it("keeps two meanings apart", () => {
  expect(seenIn("description: tweeter 25 mm", 'hsCode: "8518.21"')).toBe(
    "`tweeter` (loudspeaker, headphone or earphone: speakers contain NdFeB or ferrite magnets) and `8518.21` (single loudspeakers (tariff code))",
  );
});

it("shows the places instead where there are any", () => {
  expect(seenIn("description: Neodymium ring", "magnet: { type: NdFeB }")).toBeUndefined();
});

/** What the related information of a finding says. */
function placesOf(...lines: readonly string[]): readonly string[] {
  const text = ["kind: bom", "id: A", "items:", "  - partNumber: A-1", ...lines.map((line) => `    ${line}`)].join("\n");
  const { findings } = checkText(text, { kind: "bom" });
  const { related = [] } = findings.find(({ ruleId }) => ruleId === "end-use/missing") ?? {};
  return related.map(({ message, start = 0, end }) => `${message} ${text.slice(start, end)}`);
}

it("says each meaning once in the related information, at the first place", () => {
  expect(placesOf("description: { en: Germanium ingot, de: Germaniumbarren, zh: 锗锭 }")).toEqual(["Seen here: germanium. Germanium"]);
  expect(placesOf("description: Germanium dioxide GeO2", "casNumber: 1310-53-8")).toEqual([
    "Seen here: germanium dioxide (CAS number). 1310-53-8",
    "Seen here: germanium dioxide. Germanium dioxide",
  ]);
});
