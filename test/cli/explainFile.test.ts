import { describe, expect, it } from "vitest";
import { bundle } from "../rules/lodestone.ts";
import { allSamples } from "../samples/samples.ts";
import { main, memoryHost } from "./memoryHost.ts";

const files: Record<string, string> = {
  "/repo/parts.yaml": "kind: bom\nid: CLAIMED\nitems: []\n",
  "/repo/lodestone.yaml": "files: { bom: [parts.yaml] }\n",
  "/repo/broken/lodestone.yaml": "files: 3\n",
  "/repo/broken/x.bom.yaml": "kind: bom\n",
  "/repo/a.txt": "",
  "/repo/empty.bom.yaml": "",
  "/repo/listed.shipment.yaml": `kind: shipment
id: E1
exportDate: 2026-12-10
countryOfExport: CN
countryOfDestination: JP
exporter: { name: Ningbo Magnet Co., country: CN }
consignee: { name: Mitsubishi Heavy Industries Aero Engines, country: JP }
items:
  - { partNumber: M-1, description: "Sintered SmCo magnet, Sm2Co17", quantity: 4, hsCode: "8505.11" }
`,
  "/repo/two.bom.yaml":
    "kind: bom\nid: A\nitems:\n  - { partNumber: M, description: NdFeB magnet, quantity: 1 }\n---\nkind: bom\nid: B\nitems: []\n",
};
for (const { file, text } of allSamples()) files[`/repo/samples/${file}`] = text;

async function explained(...argv: string[]) {
  const host = memoryHost({ files, today: "2026-11-26", packs: () => bundle });
  const status = await main(["explain", ...argv], host);
  return { status, out: host.out(), err: host.err() };
}

describe("explain FILE", () => {
  it("counts the lines that a file has, not the line break at its end", async () => {
    expect(await explained("parts.yaml:4")).toMatchObject({ status: 2, err: expect.stringContaining("parts.yaml has 3 lines") });
  });

  it("tells what a document is, by which day and why, how many of its items hold rare earth, and what they hold together", async () => {
    const { status, out, err } = await explained("samples/traction-motor/to-france.shipment.yaml");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    for (const line of [
      "Shipment EXP-2026-1124",
      "judged as of  2026-11-24 (the export date of the shipment)",
      "items         4",
      "rare earth    2 of them",
      "undeclared    1 without a declared end use",
      "findings      3 errors",
      "What do all items contain together?",
      "Nd               at least 1.64944 kg (the rest is not declared)",
      "Dy               at least 285.48 g (the rest is not declared)",
    ])
      expect(out).toContain(line);
  });

  it("goes by the day that is asked for", async () => {
    expect((await explained("samples/traction-motor/to-france.shipment.yaml", "--as-of", "2026-12-01")).out).toContain(
      "2026-12-01 (by `--as-of`)",
    );
  });

  it("finds the item up to the end of its line, and says how long the line is", async () => {
    const line = "  - { partNumber: M, description: NdFeB magnet, quantity: 1 }";
    expect((await explained(`two.bom.yaml:4:${line.length + 1}`)).out).toContain("NdFeB magnet");
    const { status, err } = await explained(`two.bom.yaml:4:${line.length + 2}`);
    expect([status, err]).toEqual([2, expect.stringContaining(`Line 4 of two.bom.yaml has ${line.length} columns`)]);
  });

  it("tells of each document by itself, and of a file that is claimed", async () => {
    const { out } = await explained("two.bom.yaml");
    expect(out).toMatch(
      /Document 1: bill of materials A\n[\s\S]*largest unknown[\s\S]*Document 2: bill of materials B\n[\s\S]*No monitored material and no magnet is declared or seen/,
    );
    expect((await explained("parts.yaml")).out).toContain("Bill of materials CLAIMED");
  });

  it("stands for every sample", async () => {
    for (const { file } of allSamples()) expect(await explained(`samples/${file}`)).toMatchObject({ status: 0, err: "" });
  });

  it.each([
    [
      "a.txt",
      "is a file, but not one that Lodestone checks. The file was not checked, because no lodestone.yaml covers it. If it is a list of parts, run `lodestone mapping` on it",
    ],
    ["nix.bom.yaml", "nix.bom.yaml: There is no such file"],
    ["broken/x.bom.yaml", "broken/lodestone.yaml:1:8"],
  ])("is 2 for %s", async (file, message) => {
    const { status, out, err } = await explained(file);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(message);
  });

  it("says where there is no document", async () => {
    expect((await explained("empty.bom.yaml")).out).toContain("It contains no document that can be judged");
  });
});

describe("explain --text DESCRIPTION", () => {
  it("shows what is read in a description that stands in no file, and what was set aside", async () => {
    const { status, out, err } = await explained("--text", 'SmCo magnet, free of "Dy": 铁氧体');
    expect({ status, err }).toEqual({ status: 0, err: "" });
    for (const seen of ["SmCo", "description.bom.yaml:1"]) expect(out).toContain(seen);
  });
  it("says that nothing was found in a description of a screw", async () => {
    const { status, out } = await explained("--text", "Screw M3x8, steel");
    expect(status).toBe(0);
    expect(out).not.toContain("rare earth");
  });
});

describe("explain FILE:LINE outside items", () => {
  it("tells the findings that begin on the line", async () => {
    const { status, out, err } = await explained("listed.shipment.yaml:7");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^listed\.shipment\.yaml\n\nFindings\n {2}error {2}7:20 party\/barred: The name `Mitsubishi Heavy/);
  });

  it("names the nearest item where there are none", async () => {
    const { status, err } = await explained("listed.shipment.yaml:4");
    expect(status).toBe(2);
    expect(err).toContain("There is no item on line 4 of listed.shipment.yaml. The nearest item begins on line 9.");
  });
});
