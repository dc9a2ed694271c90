import { describe, expect, it } from "vitest";
import { message, prose, verbatim } from "../../server/src/core/l10n/message.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { partsOf, worded } from "../../server/src/core/text/wording.ts";
import { main, memoryHost } from "../cli/memoryHost.ts";
import { bundle } from "../rules/lodestone.ts";
import { allSamples } from "../samples/samples.ts";

const files = Object.fromEntries(allSamples().map(({ file, text }) => [`/repo/samples/${file}`, text]));

async function checked(format: "text" | "markdown" | "html"): Promise<string> {
  const host = memoryHost({ files, today: "2026-11-26", packs: () => bundle });
  await main(["check", "samples", "--as-of", "2026-11-25", "--format", format], host);
  return host.out();
}

function times(text: string, words: string): number {
  return text.replace(/\s+/g, " ").split(words).length - 1;
}

describe("a report on the samples", () => {
  // Characters at the last change of layout, rounded up: a layout that repeats itself fails here.
  it.each([
    ["text", 24_600],
    ["markdown", 22_000],
  ] as const)("says each thing once: %s", async (format, most) => {
    const text = await checked(format);
    expect(text.length).toBeLessThan(most);
    expect(times(text, "By its text the suspension has lapsed.")).toBe(1);
    expect(times(text, inEnglish.say("end-use-missing-advice"))).toBe(1);
    expect(text).not.toContain("Seen here");
  });
});

it("the page on the samples says each thing once", async () => {
  const page = await checked("html");
  const read = page
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ");
  expect(read.length).toBeLessThan(62_500);
  expect(times(read, inEnglish.say("end-use-undetermined-advice").replaceAll("`", ""))).toBe(1);
  expect(times(read, inEnglish.say("customs-advice-controlled").replaceAll("`", ""))).toBe(1);
});

it.each(["text", "markdown"] as const)(
  "the last known state of an act that one finding cites and another mentions stands once: %s",
  async (format) => {
    const text = `kind: shipment
id: US-2
exportDate: 2026-12-20
exporter: { name: Qinghexi Magnet Materials, country: CN }
consignee: { name: Acme Labs, country: US }
countryOfExport: CN
countryOfDestination: US
endUse: { category: military, statement: Nose cone of a guided missile, country: US, endUser: { name: Acme Labs, country: US } }
items:
  - { partNumber: M, description: Sintered NdFeB magnet N42SH, quantity: 30, unit: kg, countryOfOrigin: CN, composition: [{ element: Dy, massPercent: 1 }, { element: Ho, massPercent: 1 }] }
`;
    const host = memoryHost({ files: { "/repo/c.shipment.yaml": text }, today: "2026-12-01", packs: () => bundle });
    await main(["check", "c.shipment.yaml", "--format", format], host);
    expect(times(host.out(), "By its text the suspension has lapsed.")).toBe(1);
  },
);

it.each(["text", "markdown", "html"] as const)("a state that the settings give is not told as unconfirmed: %s", async (format) => {
  const text =
    "kind: bom\nid: A\nitems:\n  - { partNumber: C, description: 'Lithium-ion cell, 350 Wh/kg', quantity: 1, countryOfOrigin: CN }\n";
  const settings = "actStates: { mofcom-2025-58: in-force }\n";
  const host = memoryHost({
    files: { "/repo/a.bom.yaml": text, "/repo/lodestone.yaml": settings },
    today: "2026-12-02",
    packs: () => bundle,
  });
  await main(["check", "--format", format], host);
  expect(times(host.out(), "announcement 58/2025")).toBeGreaterThan(0);
  expect(times(host.out(), "By its text the suspension has lapsed.")).toBe(0);
});

describe("the text of a finding", () => {
  const note = (act: string) => message("law-note", { acts: verbatim(act), on: verbatim("2026-10-08"), text: prose("Lapsed.") });
  it("has its advice and reasons as parts, and the states of acts together at the end", () => {
    const reasons = [note("A"), message("law-form-undeclared"), note("B")];
    const wording = { summary: message("end-use-vague-empty"), details: message("end-use-undetermined-advice"), reasons };
    const text = worded(wording, inEnglish);
    expect(text.message).toMatch(/\. A and B: status unconfirmed; last known \(2026-10-08\): Lapsed\.$/);
    expect(partsOf({ ...text, summary: inEnglish.of(wording.summary) })).toEqual({
      advice: inEnglish.of(wording.details),
      reasons: [inEnglish.say("law-form-undeclared")],
      notes: "A and B: status unconfirmed; last known (2026-10-08): Lapsed.",
    });
  });
});

it.each(["text", "markdown"] as const)("an item with several questions is folded into no other, so each is told: %s", async (format) => {
  const magnet = (number: string) =>
    `  - { partNumber: ${number}, description: Sintered NdFeB magnet N42SH, quantity: 1, countryOfOrigin: CN }\n`;
  const text = `kind: bom\nid: A\nitems:\n${magnet("M-1")}${magnet("M-2")}`;
  const settings = "rules: { end-use/missing: information, composition/missing: information }\n";
  const host = memoryHost({ files: { "/repo/a.bom.yaml": text, "/repo/lodestone.yaml": settings }, packs: () => bundle });
  await main(["check", "--format", format], host);
  for (const part of ["M-1", "M-2"])
    expect(times(host.out(), `\`${part}\` contains rare earth, and its Dy, Tb and Ho content is not declared.`)).toBe(1);
});
