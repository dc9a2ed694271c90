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
