import Big from "big.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { RollUps } from "../../server/src/core/rollup/rollUp.ts";
import { rollUpRows } from "../../server/src/core/rollup/rows.ts";
import type { Files } from "../graph/files.ts";
import { checkText, day } from "../rules/lodestone.ts";

function judged(text: string, beside?: Files, asOf?: string) {
  const [document] = checkText(text, {
    kind: "bom",
    ...(beside === undefined ? {} : { beside }),
    ...(asOf === undefined ? {} : { settings: { asOf: { date: day(asOf), source: "option" } } }),
  }).judged;
  if (document === undefined) throw new Error("There is no document.");
  return document;
}

/** The rows on the first item, as `label: text`. */
function rowsOf(text: string, beside?: Files, asOf?: string): string[] {
  const document = judged(text, beside, asOf);
  const [first] = document.document.lines;
  const rollUp = first === undefined ? undefined : new RollUps(document).of(first);
  return rollUp === undefined ? [] : rollUpRows(rollUp, inEnglish).map(({ label, text: said }) => `${label}: ${said}`);
}

const magnet = (more: string, quantity = 4): string =>
  `{ partNumber: MAG-1, description: Sintered NdFeB magnet, magnet: { type: NdFeB }, form: magnet, quantity: ${quantity}, countryOfOrigin: CN, ${more} }`;
const full =
  "mass: { value: 12.5, unit: g }, compositionStatus: complete, composition: [{ element: Nd, massPercent: 30 }, { element: Dy, massPercent: { min: 2, max: 4 } }, { element: Fe, massPercent: 67 }]";

function assembly(parts: readonly string[], more = ""): string {
  return `kind: bom
id: A
currency: EUR
items:
  - partNumber: TOP
    description: Drive
    quantity: 3
    countryOfOrigin: DE
${more}    items:
${parts.map((part) => `      - ${part}\n`).join("")}`;
}

describe("of an assembly", () => {
  it("multiplies the mass of each element by the quantities on the way, and keeps ranges", () => {
    expect(rowsOf(assembly([magnet(full)]))).toEqual([
      "Nd: 15 g",
      "Dy: 1 g to 2 g",
      expect.stringMatching(
        /^magnets: 50 g of NdFeB, SmCo and AlNiCo\. This is not above the limit of 200 g of Regulation \(EU\) 2024\/1252, article 29 \(pending/,
      ),
      expect.stringMatching(
        /^value: Counted goods: an unknown value\. The value of further goods is not known\. Its own price is not declared/,
      ),
    ]);
  });

  it("sums by class where several are held, and weighs what no element tells of", () => {
    const part = (name: string, more: string) => `{ partNumber: ${name}, quantity: 2, countryOfOrigin: CN, ${more} }`;
    const carbide = part("WC", "description: Tungsten carbide powder, form: powder, casNumber: 12070-12-1, mass: { value: 10, unit: g }");
    const flake = part("C", "description: Natural flake graphite powder, mass: { value: 3, unit: g }");
    const rows = rowsOf(assembly([magnet(full), carbide, flake]));
    expect(rows.slice(0, 5)).toEqual(["rare earth: 16 g to 17 g", "Nd: 15 g", "Dy: 1 g to 2 g", "tungsten: 18.774 g", "graphite: 6 g"]);
    expect(rowsOf(assembly([flake]))).toEqual(["graphite: 6 g"]);
  });

  it("tells the limit of 0.2 kg from exactly 0.2 kg: only what is above it is asked for", () => {
    const at = (grams: number): string =>
      rowsOf(assembly([magnet(full.replace("12.5", String(grams)), 1)])).find((row) => row.startsWith("magnets")) ?? "";
    expect(at(200)).toContain("This is not above the limit of 200 g");
    expect(at(200.001)).toContain("200.001 g of NdFeB, SmCo and AlNiCo. This is above the limit of 200 g");
    expect(at(200.001)).not.toContain("must be published");
  });

  it("says what the limit asks for as far as its clause holds: pending before 2027-05-24, then unverified", () => {
    const on = (asOf: string): string =>
      rowsOf(assembly([magnet(full, 40)]), undefined, asOf).find((row) => row.startsWith("magnets")) ?? "";
    expect(on("2027-05-23")).toMatch(/This is above the limit of 200 g of .*, article 29 \(pending .*until 2027-05-23\)\.$/);
    expect(on("2027-05-24")).toMatch(
      /, article 29 \(status unconfirmed\)\. If it is in force, the share of recycled material must be published\.$/,
    );
  });

  it("does not call a sum below a limit when magnets without mass come on top", () => {
    const row = rowsOf(assembly([magnet(full), magnet("x-note: no mass").replace("MAG-1", "MAG-2")])).find((one) =>
      one.startsWith("magnets"),
    );
    expect(row).toContain("50 g or more of NdFeB, SmCo and AlNiCo. This may reach the limit of 200 g");
  });

  it("does not call a sum below a limit when magnets without a quantity come on top", () => {
    const row = rowsOf(assembly([magnet(full), magnet(full).replace("MAG-1", "MAG-2").replace("quantity: 4, ", "")])).find((one) =>
      one.startsWith("magnets"),
    );
    expect(row).toContain("50 g or more of NdFeB, SmCo and AlNiCo. This may reach the limit of 200 g");
  });

  it("does not count a magnet that is declared free of what its control code names", () => {
    const code = "controlCodes: [{ list: PRC, code: 1C905.a.4 }]";
    const free = `{ partNumber: MAG-2, description: Magnet, form: magnet, quantity: 1, countryOfOrigin: CN, mass: { value: 100, unit: g }, ${code}, freeOf: rare-earth }`;
    expect(rowsOf(assembly([magnet(full), free])).find((one) => one.startsWith("magnets"))).toMatch(/^magnets: 50 g of /);
  });

  it("names a part whose reference, or that of what it leads to, leads nowhere: it is unknown, not nothing", () => {
    const line = '{ partNumber: SUB, quantity: 2, ref: "./sub.bom.yaml#A" }';
    const sub = (ref: string) => `kind: bom\nid: S\nitems:\n  - { partNumber: A, quantity: 1, ref: ${JSON.stringify(ref)} }\n`;
    const unknown = (beside: Files): string[] => rowsOf(assembly([line]), beside).filter((row) => row.startsWith("largest"));
    expect(unknown({ "sub.bom.yaml": sub("./gone.bom.yaml#G") })).toEqual(["largest unknown: SUB: its `ref` leads nowhere"]);
    expect(unknown({ "other.bom.yaml": sub("#A") })).toEqual(["largest unknown: SUB: its `ref` leads nowhere"]);
    const own = 'kind: bom\nid: A\nitems:\n  - { partNumber: A, quantity: 1, ref: "./gone.bom.yaml" }\n';
    expect(rowsOf(own, {})).toContain("largest unknown: A: its `ref` leads nowhere");
    expect(rowsOf(own)).toContain("largest unknown: A: its `ref` names another file, which is not followed here");
  });

  it("brings mass and price from the unit of what a line refers to into that of the line", () => {
    const catalogue = (unit: string, mass = ""): Files => ({
      "cat.bom.yaml": `kind: bom\nid: C\ncurrency: EUR\nitems:\n  - { partNumber: DY, description: Dysprosium metal, form: metal, countryOfOrigin: CN, quantity: 1, ${unit} ${mass} value: { amount: 0.3 } }\n`,
    });
    const rows = (line: string, beside: Files): string[] =>
      rowsOf(assembly([`{ partNumber: S, ref: "./cat.bom.yaml#DY", ${line} }`], "    value: { amount: 10000 }\n"), beside);
    const value = (line: string, beside: Files): string | undefined => rows(line, beside).find((row) => row.startsWith("value"));
    expect(value("quantity: 2000", catalogue("unit: g,"))).toMatch(/^value: Counted goods: 600 EUR of 10000 EUR/);
    expect(value("quantity: 2, unit: kg", catalogue("unit: g,"))).toMatch(/^value: Counted goods: 600 EUR of 10000 EUR/);
    expect(value("quantity: 2, unit: pc", catalogue("unit: g,"))).toMatch(/^value: Counted goods: an unknown share of 10000 EUR\./);
    const mass = "mass: { value: 5, unit: g },";
    expect(rows("quantity: 2, unit: DZN", catalogue("", mass))).toContain("largest unknown: S: no shares (Dy), in 120 g of it");
    expect(rows("quantity: 2, unit: m", catalogue("", mass))).toContain("largest unknown: S: no mass (Dy)");
  });

  it("shows the share of value by the content rule, floor included", () => {
    const priced = (top: string): string => {
      const metal =
        "{ partNumber: DY-1, description: Dysprosium metal, form: metal, quantity: 5, countryOfOrigin: CN, value: { amount: 0.2 } }";
      const text = assembly([metal], `    value: { amount: ${top} }\n`);
      return rowsOf(text).find((row) => row.startsWith("value")) ?? "";
    };
    expect(priced("1000")).toMatch(
      /^value: Counted goods: 1 EUR of 1000 EUR, or 0\.1 %\. This is at or above the 0\.1 % of the value that MOFCOM announcement 61\/2025, clause 1\(1\) sets/,
    );
    expect(priced("1000.01")).toMatch(/, or 0\.099999 %\. This is below the 0\.1 %/);
  });

  it("names what is missing, what nothing bounds first, then by the mass it may lie in", () => {
    const rows = rowsOf(
      assembly([
        magnet("mass: { value: 1, unit: g }", 5).replace("MAG-1", "SMALL"),
        magnet("mass: { value: 100, unit: g }", 5).replace("MAG-1", "LARGE"),
        magnet("x-note: no mass").replace("MAG-1", "NO-MASS"),
      ]),
    ).filter((row) => row.includes("unknown: "));
    expect(rows.map((row) => row.replace(/ \([^)]*\)/, ""))).toEqual([
      "largest unknown: NO-MASS: no mass",
      "unknown: LARGE: no shares, in 500 g of it",
      "unknown: SMALL: no shares, in 5 g of it",
    ]);
  });

  it("takes an oxide by weight, its elements by its formula, and no unit twice", () => {
    const oxide =
      "{ partNumber: OX, description: Yttrium oxide, casNumber: 1314-36-9, form: oxide, quantity: 0.25, unit: kg, countryOfOrigin: CN }";
    expect(rowsOf(assembly([oxide]))[0]).toBe("Y: 196.75 g");
  });

  it("does not count the composition of a whole beside that of its parts", () => {
    const whole = "    composition: [{ element: Nd, massPercent: 50 }]\n    mass: { value: 1000, unit: g }\n";
    expect(rowsOf(assembly([magnet(full)], whole))[0]).toBe("Nd: 15 g");
  });

  it("follows references to parts that are described once", () => {
    const text = `${assembly(['{ partNumber: A, quantity: 2, ref: "#SUB" }'])}  - partNumber: SUB\n    description: Carrier\n    quantity: 1\n    items: [${magnet(full)}]\n`;
    expect(rowsOf(text)[0]).toBe("Nd: 30 g");
  });

  it("has nothing to say of an item without parts", () => {
    const document = judged(`kind: bom\nid: A\nitems:\n  - ${magnet(full)}\n`);
    const [first] = document.document.lines;
    expect(first === undefined ? "no item" : new RollUps(document).of(first)).toBeUndefined();
  });

  it("reckons chains of references as long as the document, each part once", () => {
    const links = Array.from({ length: 90 }, (_, n) => {
      const next =
        n === 89
          ? `items: [${magnet(full)}]`
          : `items: [{ partNumber: L${n}, quantity: 2, ref: "#P${n + 1}" }, { partNumber: R${n}, quantity: 1, ref: "#P${n + 1}" }]`;
      return `  - { partNumber: P${n}, description: Carrier, quantity: 1, ${next} }\n`;
    });
    const nd = rowsOf(`kind: bom\nid: A\nitems:\n${links.join("")}`)[0] ?? "";
    expect(nd).toMatch(/^Nd: about \d+ kg$/);
    const expected = new Big(15).times(new Big(3).pow(89)).div(1000);
    expect(new Big(nd.replace(/[^\d]/g, "")).toExponential(5)).toBe(expected.prec(6).toExponential(5));
  });
});

describe("of a document", () => {
  it("is the sum of its lines, each as often as its quantity says, however they are grouped", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 900 })), { minLength: 1, maxLength: 8 }),
        (parts) => {
          const lines = parts.map(([quantity, tenths]) => magnet(full.replace("12.5", `${tenths / 10}`), quantity));
          const flat = `kind: bom\nid: A\nitems:\n${lines.map((line) => `  - ${line}\n`).join("")}`;
          const grams = parts.reduce((sum, [quantity, tenths]) => sum + quantity * tenths, 0);
          for (const [text, times] of [
            [flat, 1],
            [assembly(lines), 3],
          ] as const) {
            const { masses } = new RollUps(judged(text)).ofDocument();
            expect(masses.magnets.toFixed()).toBe(new Big(grams * times).div(10).toFixed());
            expect(masses.elements.get("Nd")?.most.toFixed()).toBe(new Big(grams * times).times(0.3).div(10).toFixed());
            expect(masses.elements.get("Dy")?.least.toFixed()).toBe(new Big(grams * times).times(0.02).div(10).toFixed());
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
