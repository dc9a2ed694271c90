import { lawBundle } from "../../scripts/bundleData.ts";
import { digestOf } from "../../server/src/core/law/write.ts";
import type { LawFile } from "../../server/src/generated/law.ts";

const made = lawBundle(".");
if ("faults" in made) throw new Error(made.faults.join("\n"));

/** The built-in packs, and the bundle of law that the build makes of the same. */
export const { bundle: builtIn, text: lawText } = made;

/** A bundle as a test changes it. */
export type Draft = { -readonly [Key in keyof LawFile]: LawFile[Key] } & Record<string, unknown>;

/** The bundle of the build with changes, and its new digest. */
export function altered(change: (law: Draft) => void): string {
  const law = JSON.parse(lawText) as Draft;
  change(law);
  return JSON.stringify({ ...law, digest: digestOf(law) });
}

/** The pack of a bundle with an id. */
export function packOf(law: Pick<LawFile, "packs">, id: string): LawFile["packs"][number] {
  const pack = law.packs.find((one) => one.pack?.id === id);
  if (pack === undefined) throw new Error(`no pack ${id}`);
  return pack;
}

/** The digest of a bundle. */
export function digestIn(text: string): string {
  return (JSON.parse(text) as LawFile).digest;
}

/** A newer bundle with an invented act on neodymium oxide. */
export const newerLaw = altered((law) => {
  const prc = packOf(law, "prc");
  if (prc.pack !== undefined) prc.pack.version = "2026.12.24";
  law.version = "2026.12.24";
  prc.acts?.push({
    id: "mofcom-2026-999",
    authority: "PRC",
    kind: "announcement",
    issuers: ["MOFCOM"],
    shortTitle: "MOFCOM announcement 999/2026",
    title: { en: "Export control on neodymium oxide (invented)" },
    issued: "2026-11-01",
    effective: "2026-11-20",
    reach: { origin: ["CN"], export: ["CN"] },
    requires: "licence",
    confidence: "high",
    citations: ["eastmoney"],
  });
  prc.controlledItems?.push({
    code: "9C777.a",
    list: "PRC",
    act: "mofcom-2026-999",
    elements: ["Nd"],
    form: "oxide",
    name: { en: "neodymium oxide" },
    confidence: "high",
    citations: ["eastmoney"],
  });
  law.translations = { de: { "Export control on neodymium oxide (invented)": "Ausfuhrkontrolle von Neodymoxid (erfunden)" } };
});

/** A bill of materials with neodymium oxide, which only the invented act controls. */
export const oxideBom = `kind: bom
id: OX-1
items:
  - partNumber: OX
    description: Neodymium oxide powder
    quantity: 1
    countryOfOrigin: CN
    form: oxide
    compositionStatus: complete
    composition: [{ element: Nd, massPercent: 85.7 }, { element: O, massPercent: 14.3 }]
`;
