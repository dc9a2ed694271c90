import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lawBundle } from "../../scripts/bundleData.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { readLaw } from "../../server/src/core/law/read.ts";
import { compareVersions, latestVersion } from "../../server/src/core/law/version.ts";
import { altered, builtIn, digestIn, lawText, newerLaw, packOf } from "./support.ts";

/** What is said of a text that cannot be used; undefined where it can. */
function refusal(text: string): string | undefined {
  const read = readLaw(text, "law.json", builtIn);
  return "message" in read ? inEnglish.sentences(read.message) : undefined;
}

/** A bundle whose first control is on other substances. */
function controlOn(what: { readonly elements: string[]; readonly partners?: [string] }): string {
  return altered((law) => void Object.assign(packOf(law, "prc").controlledItems?.[0] ?? {}, what));
}

/** A bundle whose digest is right for what a parser takes of a key that is there twice. */
const twice = lawText.replace('"acts":[', '"acts":[],"acts":[');

describe("a bundle of law", () => {
  it("gives the packs that the build makes, and the digest that it gives them", () => {
    const read = readLaw(lawText, "law.json", builtIn);
    if ("message" in read) throw new Error(inEnglish.sentences(read.message));
    expect(JSON.parse(JSON.stringify(read.bundle.packs))).toEqual(JSON.parse(JSON.stringify(builtIn.packs)));
    expect(read.bundle.law).toMatchObject({ path: "law.json", digest: builtIn.law?.digest, version: builtIn.law?.version, older: [] });
    const { digest, ...rest } = JSON.parse(lawText) as { digest: string };
    expect(digest).toBe(`sha256:${createHash("sha256").update(JSON.stringify(rest)).digest("hex")}`);
    expect(digest).toBe((JSON.parse(readFileSync("dist/packs.json", "utf8")) as typeof builtIn).law?.digest);
  });

  it("has the same bytes each time", () => {
    expect(lawBundle(".")).toMatchObject({ text: lawText });
  });

  it("may be laid out anew, or begin with a byte order mark", () => {
    expect(refusal(`\ufeff${JSON.stringify(JSON.parse(newerLaw), null, 2)}\n`)).toBeUndefined();
  });

  it.each([
    ["no JSON", "packs:", /^`law.json` is no bundle of law/],
    ["a list", "[]", /is no bundle of law/],
    ["null", "null", /is no bundle of law/],
    ["a file without a format", "{}", /is no bundle of law/],
    ["a format that is a text", '{"format":"1"}', /is no bundle of law/],
    ["brackets without end", "[".repeat(200_000), /is no bundle of law/],
    [
      "a newer format, whatever else it holds",
      '{"format":2,"law":[]}',
      /has the format 2, which is newer than this Lodestone: it reads format 1. Update/,
    ],
    ["an older format", '{"format":0}', /has the format 0; this Lodestone reads only format 1/],
    ["a format without end", `{"format":1${"0".repeat(400)}}`, /is no bundle of law/],
    ["a missing digest", '{"format":1,"packs":[]}', /was changed after it was made/],
    ["one changed character", lawText.replace("MOFCOM", "MOFCUM"), /was changed after it was made/],
    ["a text beyond the limit", `${lawText}${" ".repeat(16_000_000)}`, /has \d+ characters; at most 16000000 are read/],
    [
      "a key that is not known",
      altered((law) => void Object.assign(law, { rules: [] })),
      /cannot be used .*`rules` is not a key.*update Lodestone then/,
    ],
    ["an entry that is not known", altered((law) => void Object.assign(packOf(law, "prc"), { tolls: [] })), /`tolls` is not a key/],
    ["no packs", altered((law) => void Object.assign(law, { packs: [] })), /cannot be used/],
    [
      "packs that are missing",
      altered((law) => void law.packs.splice(1, 2)),
      /lacks the packs `house` and `jp`\. What a bundle leaves out/,
    ],
    [
      "no elements to recognise",
      altered((law) => void Object.assign(packOf(law, "materials"), { elements: [] })),
      /has nothing left of the section `materials\/elements`/,
    ],
    [
      "no materials",
      altered((law) => void Object.assign(packOf(law, "materials"), { materials: [] })),
      /nothing left of the section `materials\/materials`/,
    ],
    [
      "no controlled items",
      altered((law) => void Object.assign(packOf(law, "prc"), { controlledItems: [] })),
      /nothing left of the section `prc\/controlledItems` of the built-in packs\. What/,
    ],
    ["controlled items that are not there", altered((law) => void delete packOf(law, "prc").controlledItems), /`prc\/controlledItems`/],
    [
      "no parties and thresholds",
      altered((law) => void Object.assign(packOf(law, "prc"), { parties: [], thresholds: [] })),
      /the sections `prc\/thresholds` and `prc\/parties`/,
    ],
    ["no vague statements", altered((law) => void delete packOf(law, "house").vagueStatements), /`house\/vagueStatements`/],
    ["a control on an unknown element", controlOn({ elements: ["Zz"] }), /line and column \d+:\d+\)\. No pack describes the element `Zz`/],
    ["a control on an element that is not recognised", controlOn({ elements: ["Ni"] }), /No pack describes the element `Ni`/],
    ["a control on an alloy with an unknown element", controlOn({ elements: ["Nd"], partners: ["Zz"] }), /`Zz` is no symbol of an element/],
    [
      "brackets within one another",
      `{"format":1,"digest":"x","packs":${"[".repeat(20_000)}${"]".repeat(20_000)}}`,
      /cannot be used .*nested/i,
    ],
    [
      "a version that is not that of its packs",
      altered((law) => void Object.assign(law, { version: "2099.01.01" })),
      /has the version `2099\.01\.01`, and the latest version of its packs is `/,
    ],
    [
      "an act that is not there",
      altered(
        (law) =>
          void packOf(law, "prc").controlledItems?.forEach((one) => {
            one.act = "mofcom-1999-1";
          }),
      ),
      /No pack has an act `mofcom-1999-1`/,
    ],
    [
      "a word that cannot be used",
      altered(
        (law) =>
          void packOf(law, "materials").goods?.forEach((one) => {
            one.terms = ["*x"];
          }),
      ),
      /holds a word that cannot be used/,
    ],
    [
      "rules of a company",
      altered(
        (law) =>
          void Object.assign(packOf(law, "prc"), { tests: [{ name: "t", asOf: "2026-01-01", kind: "bom", document: {}, expect: [] }] }),
      ),
      /cannot be used/,
    ],
    [
      "a key of every object",
      altered((law) => Object.defineProperty(law, "__proto__", { value: { polluted: 1 }, enumerable: true })),
      /cannot be used/,
    ],
    ["a key that is there twice", twice, /cannot be used/],
    ["a translation that is no text", altered((law) => void Object.assign(law, { translations: { de: { a: 1 } } })), /cannot be used/],
  ])("is refused for %s", (_, text, said) => {
    expect(refusal(text)).toMatch(said);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it("is never read in part, whatever is cut out of it", () => {
    const length = newerLaw.length;
    fc.assert(
      fc.property(fc.nat(length - 1), fc.integer({ min: 1, max: 40 }), (at, count) => {
        expect(refusal(newerLaw.slice(0, at) + newerLaw.slice(at + count))).toBeDefined();
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it("says which entries of the built-in law it lacks, and none of one that says more or is put in another way", () => {
    const lacksOf = (text: string) => {
      const read = readLaw(text, "law.json", builtIn);
      if ("message" in read) throw new Error(inEnglish.sentences(read.message));
      return read.bundle.law?.lacks;
    };
    expect(lacksOf(newerLaw)).toEqual([]);
    const reworded = altered((law) => {
      for (const one of packOf(law, "materials").lookAlikes ?? []) one.reason = "reworded";
      for (const act of packOf(law, "prc").acts ?? []) act.shortTitle = "renamed";
      packOf(law, "prc").parties?.reverse();
    });
    expect(lacksOf(reworded)).toEqual([]);
    const names: unknown[] = [];
    const less = altered((law) => {
      const taken = packOf(law, "prc").parties?.splice(5, 2) ?? [];
      names.push(...taken.map(({ name }) => (typeof name === "string" ? name : name.en)));
      packOf(law, "eu").thresholds = [];
      const item = packOf(law, "prc").controlledItems?.splice(3, 1)[0];
      names.push(item?.code);
    });
    expect(lacksOf(less)).toEqual([
      { section: "thresholds", entries: [builtIn.packs.find(({ header }) => header.id === "eu")?.thresholds[0]?.id] },
      { section: "controlledItems", entries: [names[2]] },
      { section: "parties", entries: names.slice(0, 2) },
    ]);
  });

  it("says which acts of the built-in law it has in force on fewer days", () => {
    const shortenedBy = (change: Parameters<typeof altered>[0]) => {
      const read = readLaw(altered(change), "law.json", builtIn);
      if ("message" in read) throw new Error(inEnglish.sentences(read.message));
      return read.bundle.law?.shortened;
    };
    const act = (law: Parameters<typeof packOf>[0], id: string) => {
      const found = packOf(law, "prc").acts?.find((one) => one.id === id);
      if (found === undefined) throw new Error(`no act ${id}`);
      return found;
    };
    expect(shortenedBy(() => {})).toEqual([]);
    expect(shortenedBy((law) => void Object.assign(act(law, "mofcom-2025-18"), { effective: "2099-01-01" }))).toEqual(["mofcom-2025-18"]);
    expect(shortenedBy((law) => void Object.assign(act(law, "mofcom-2025-18"), { effective: "2025-04-01" }))).toEqual([]);
    expect(
      shortenedBy((law) => void Object.assign(act(law, "mofcom-2025-18"), { ends: { on: "2026-01-01", citations: ["eastmoney"] } })),
    ).toEqual(["mofcom-2025-18"]);
    // An act that suspends others for fewer days leaves them in force on more.
    const suspending = (law: Parameters<typeof packOf>[0], until: string) => {
      for (const one of act(law, "mofcom-2025-70").suspends ?? []) one.until = until;
    };
    expect(shortenedBy((law) => suspending(law, "2026-06-01"))).toEqual([]);
    expect(shortenedBy((law) => suspending(law, "2027-06-01"))).toContain("mofcom-2025-61");
  });

  it("says which packs are older than the built-in ones", () => {
    const older = altered((law) => void Object.assign(packOf(law, "us").pack ?? {}, { version: "2026.01.05" }));
    const read = readLaw(older, "law.json", builtIn);
    const known = builtIn.packs.find(({ header }) => header.id === "us")?.header.version;
    expect(read).toMatchObject({
      bundle: { law: { older: [{ id: "us", version: "2026.01.05", builtIn: known }], digest: digestIn(older) } },
    });
  });
});

it.each([
  ["2026.11.30", "2026.12.01", -1],
  ["2026.12.01", "2026.12.01", 0],
  ["2026.12.01.2", "2026.12.01", 1],
  ["2026.12.10", "2026.12.9", 1],
  ["1.0-b", "1.0-a", 1],
])("compares the versions %s and %s", (one, other, sign) => {
  expect(Math.sign(compareVersions(one, other))).toBe(sign);
  expect(Math.sign(compareVersions(other, one))).toBe(0 - sign);
  expect(latestVersion([one, other])).toBe(sign < 0 ? other : one);
});
