import { describe, expect, it } from "vitest";
import { checkText, day } from "./lodestone.ts";

/** What is told of a consignee that a listed party owns by a share, on a day on which clause 2 of announcement 61/2025 is in force. */
function told(share: string) {
  const text = `kind: shipment
id: EXP-1
exporter: Yanhe Powder Works
consignee: { name: Setouchi Deck Works, country: US, parents: [{ name: "Huntington Ingalls Industries, Inc.", country: US, sharePercent: ${share} }] }
countryOfExport: CN
countryOfDestination: US
items:
  - { partNumber: GD-OX, description: Gadolinium oxide, form: oxide, quantity: 25, unit: kg, countryOfOrigin: CN }
`;
  const { findings } = checkText(text, { kind: "shipment", settings: { asOf: { date: day("2025-10-20"), source: "option" } } });
  const [found, ...more] = findings.filter(({ ruleId }) => ruleId === "party/barred");
  expect(more).toEqual([]);
  return { message: found?.message ?? "", severity: found?.severity, acts: found?.basis?.kind === "acts" ? found.basis.acts : [] };
}

describe("the 50 % rule of clause 2 of announcement 61/2025", () => {
  // At or above the share: `gt` in place of `gte`, or a share that is rounded, is told from it by these.
  it.each(["50", "50.0", "50.1", "100"])("is reached by an owner of %s %", (share) => {
    const { message, severity, acts } = told(share);
    expect(message).toContain("The declared share reaches the 50 % rule of MOFCOM announcement 61/2025, clause 2.");
    expect(severity).toBe("error");
    expect(acts).toContain("mofcom-2025-61");
  });

  it.each(["49.9", "49.99999", "0"])("is not reached by an owner of %s %", (share) => {
    const { message, severity, acts } = told(share);
    expect(message).toContain("The declared share lies below the 50 % rule of MOFCOM announcement 61/2025, clause 2.");
    expect(severity).toBe("information");
    expect(acts).not.toContain("mofcom-2025-61");
  });
});
