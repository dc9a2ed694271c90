import { describe, expect, it } from "vitest";
import { checkText, day } from "./lodestone.ts";

interface Shipment {
  readonly from: string;
  readonly to: string;
  readonly origin?: string;
  readonly date: string;
  readonly rule?: string;
}

/** The message of a rule (default: end-use/military) on dysprosium oxide for military use, with its severity and acts. */
function found({ from, to, origin, date, rule = "end-use/military" }: Shipment): {
  readonly text: string;
  readonly acts: readonly string[];
} {
  const text = `kind: shipment
id: EXP-1
exporter: Lindner Kristalle GmbH
consignee: Hoshino Optics
countryOfExport: ${from}
countryOfDestination: ${to}
endUse: { category: military, statement: Garnet lenses of night sight NS-4 }
items:
  - { partNumber: DY-OX, description: Dysprosium oxide, form: oxide, quantity: 25, unit: kg${origin === undefined ? "" : `, countryOfOrigin: ${origin}`} }
`;
  const { findings } = checkText(text, { kind: "shipment", settings: { asOf: { date: day(date), source: "option" } } });
  const [finding] = findings.filter(({ ruleId }) => ruleId === rule);
  return {
    text: finding === undefined ? "" : `${finding.severity}: ${finding.message}`,
    acts: finding?.basis?.kind === "acts" ? finding.basis.acts : [],
  };
}

describe("the bars of military use", () => {
  it("rest an error on those in force, and tell apart those of unverified state", () => {
    const { text, acts } = found({ from: "DE", to: "JP", origin: "CN", date: "2026-12-01" });
    expect(text).toMatch(
      /^error: `DY-OX` would go to a military end use in Japan \(JP\), which is prohibited\. .*MOFCOM announcement 1\/2026 prohibits this\. /,
    );
    expect(text).toMatch(
      /61\/2025, clause 3 would set a policy of denial for this; status unconfirmed\. .*61\/2025, clause 3: status unconfirmed; last known \(2026-10-08\): /,
    );
    expect(acts).toEqual(["mofcom-2026-1", "mofcom-2025-18"]);
  });

  it("say of an act about exports from China that it lists what leaves another country", () => {
    expect(found({ from: "DE", to: "JP", origin: "CN", date: "2026-12-01" }).text).toContain("18/2025, 1C905.b: lists such goods.");
    expect(found({ from: "CN", to: "JP", origin: "CN", date: "2026-12-01" }).text).toContain("18/2025, 1C905.b: applies.");
    // Its list asks for no origin; the prohibition does.
    expect(found({ from: "DE", to: "JP", date: "2026-12-01" }).text).toContain("18/2025, 1C905.b: lists such goods.");
  });

  it("leave no licence to apply for", () => {
    const [japan, france] = ["JP", "FR"].map((to) => found({ from: "CN", to, date: "2026-03-02", rule: "licence/missing" }).text);
    expect(japan).toContain("The military end use or end user is prohibited, so there is no licence to apply for.");
    expect(france).toContain("Apply for an export licence");
  });

  it("say of an origin that is written and names no country that it is no country, not that it is missing", () => {
    const { text } = found({ from: "DE", to: "US", origin: "China", date: "2026-11-26" });
    expect(text).toContain("The declared country of origin is not a country.");
    expect(text).not.toContain("not declared");
  });

  it("say that a licence is refused in principle where the act says so", () => {
    const { text } = found({ from: "DE", to: "FR", origin: "CN", date: "2025-10-20" });
    expect(text).toMatch(
      /^error: .*, for which a policy of denial applies\. Do not ship: in principle, no licence is granted for this\. .*61\/2025, clause 3 sets a policy of denial for this\. /,
    );
  });

  it("of the United States reach other countries by the clause on third countries only", () => {
    const { text } = found({ from: "DE", to: "US", origin: "CN", date: "2026-03-02" });
    expect(text).toMatch(/^error: .*46\/2024, paragraph on third countries \(clause 1\) prohibits this\. /);
    expect(text).not.toContain("clause 1 ");
    expect(found({ from: "CN", to: "US", origin: "CN", date: "2026-03-02" }).text).toMatch(
      /^error: .*46\/2024, clause 1 prohibits this\. MOFCOM\/GAC/,
    );
  });

  it("may reach what declares no origin", () => {
    const { text } = found({ from: "DE", to: "JP", date: "2026-03-02" });
    expect(text).toMatch(
      /^warning: .*, which may be prohibited\. Do not ship until this is settled\. .*announcement 1\/2026 may prohibit this\. The country of origin is not declared\. /,
    );
    expect(found({ from: "DE", to: "JP", origin: "EE", date: "2026-03-02" }).text).toBe("");
  });
});
