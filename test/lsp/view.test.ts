import { describe, expect, it } from "vitest";
import { ProgressType } from "vscode-languageserver";
import type { Reading } from "../../server/src/lsp/protocol.ts";
import { connect, pulling } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { bolt, magnet } from "./texts.ts";

const declared = magnet.replace(
  "items:",
  "endUse: { category: automotive, statement: Traction motor of the van V2, endUser: Kessler Antriebe GmbH }\nitems:",
);

const shipment = `kind: shipment
id: EXP-1
exportDate: 2026-12-24
exporter: Yanhe Powder Works
consignee: Lindner Kristalle GmbH
countryOfExport: CN
countryOfDestination: DE
licences:
  - { number: "26ZB310042", list: PRC, type: single, validUntil: 2026-12-31 }
items:
  - { partNumber: CE-1, description: Cerium dioxide, form: oxide, quantity: 1, unit: kg, countryOfOrigin: CN }
`;

/** The day after the last on which announcement 61/2025 is suspended, as the packs know it. */
const boundary = "2026-11-11";

async function workspace(files: Readonly<Record<string, string | { readonly problem: string }>>, today?: string) {
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([name, text]) => [`file:///w/${name}`, text])), today);
  return { host, client: await connect(host, { folders: ["file:///w"] }) };
}

describe("lodestone/overview", () => {
  it("tells the items of all files that hold rare earth, open as they are typed and closed as they are on disk", async () => {
    const { client } = await workspace({ "b.bom.yaml": magnet, "sub/a.bom.yaml": declared, "bolt.bom.yaml": bolt, "other.yaml": magnet });
    await client.open("file:///w/b.bom.yaml", magnet.replace("MAG-042", "MAG-043"), 7);
    const { files, judged } = await client.request("lodestone/overview", {});
    expect(judged).toBe(3);
    expect(files.map(({ path, documents }) => [path, documents.flatMap(({ items }) => items.map(({ partNumber }) => partNumber))])).toEqual(
      [
        ["b.bom.yaml", ["MAG-043"]],
        ["sub/a.bom.yaml", ["MAG-042"]],
      ],
    );
    const [open, closed] = files.map(({ documents }) => documents[0]?.items[0]);
    expect(open).toMatchObject({
      description: "NdFeB magnet N42SH, sintered",
      asked: ["Dy", "Tb", "Ho"],
      endUse: { state: "missing" },
      isQuestion: false,
      parties: [],
      range: { start: { line: 3, character: 16 } },
    });
    expect(open?.acts.map(({ id, certainty }) => [id, certainty])).toContainEqual(["mofcom-2025-18", "may-apply"]);
    expect(closed).toMatchObject({ endUse: { state: "declared", category: "automotive" }, parties: ["Kessler Antriebe GmbH"] });
  });

  it("reads a closed file again only where it changed, or nobody would tell", async () => {
    const { host, client } = await workspace({
      "a.bom.yaml": magnet,
      "b.bom.yaml": magnet,
      "c.txt": magnet,
      "lodestone.yaml": "files: { bom: [c.txt] }",
    });
    const read = () => host.reads.splice(0).filter((uri) => uri !== "file:///w");
    await client.request("lodestone/overview", {});
    read();
    await client.request("lodestone/overview", {});
    expect(read()).toEqual(["file:///w/c.txt"]);
    host.files.set("file:///w/a.bom.yaml", bolt);
    await client.watched("file:///w/a.bom.yaml", 2);
    const { files } = await client.request("lodestone/overview", {});
    expect(new Set(read())).toEqual(new Set(["file:///w/a.bom.yaml", "file:///w/c.txt"]));
    expect(files.map(({ path }) => path)).toEqual(["b.bom.yaml", "c.txt"]);
  });

  it("tells how many of its files it has read, of ours alone, where a client asks for that", async () => {
    const { client } = await workspace({ "a.bom.yaml": magnet, "b.bom.yaml": bolt, "other.yaml": magnet });
    const told: Reading[] = [];
    client.connection.onProgress(new ProgressType<Reading>(), "reading", (reading) => void told.push(reading));
    await client.request("lodestone/overview", { progress: "reading" });
    expect(told).toEqual([
      { read: 0, files: 2 },
      { read: 1, files: 2 },
    ]);
  });

  it("says who waived a finding and until when, and does not count the item", async () => {
    const waived = magnet.replace("  - part", "  # lodestone-waive end-use/missing until 2026-12-05 by J. Doe: sample lot\n  - part");
    const { client } = await workspace({ "a.bom.yaml": waived }, "2026-11-01");
    const { files } = await client.request("lodestone/overview", {});
    expect(files[0]?.documents[0]?.items).toMatchObject([
      { isUndeclared: false, waivers: [{ until: "2026-12-05", words: "waived until 2026-12-05 by J. Doe" }] },
    ]);
    expect(await client.request("lodestone/nextUndeclared", {})).toBeNull();
  });

  it("says what a line refers to in another file", async () => {
    const line = shipment.replace("partNumber: CE-1, description: Cerium dioxide", "partNumber: L-1, ref: ./a.bom.yaml#MAG-042");
    const { client } = await workspace({ "a.bom.yaml": magnet, "b.shipment.yaml": line });
    const { files } = await client.request("lodestone/overview", {});
    expect(
      files.flatMap(({ documents }) => documents.flatMap(({ items }) => items.map(({ partNumber, refersTo }) => [partNumber, refersTo]))),
    ).toEqual([
      ["MAG-042", undefined],
      ["L-1", "MAG-042"],
    ]);
  });

  it("keeps a line whose file has gone, and says that it was not checked", async () => {
    const line = shipment.replace("partNumber: CE-1, description: Cerium dioxide", "partNumber: L-1, ref: ./a.bom.yaml#MAG-042");
    const { host, client } = await workspace({ "a.bom.yaml": magnet, "b.shipment.yaml": line });
    await client.request("lodestone/overview", {});
    host.files.delete("file:///w/a.bom.yaml");
    await client.watched("file:///w/a.bom.yaml", 3);
    const { files } = await client.request("lodestone/overview", {});
    expect(files).toMatchObject([{ documents: [{ items: [{ partNumber: "L-1", state: { kind: "not-checked" } }] }] }]);
  });

  it("names files that cannot be judged", async () => {
    const { client } = await workspace({
      "a.bom.yaml": { problem: "The file is not UTF-8." },
      "sub/lodestone.yaml": "rules: 3\n",
      "sub/b.bom.yaml": bolt,
    });
    const { files } = await client.request("lodestone/overview", {});
    expect(files.map(({ path, problem }) => [path, problem])).toEqual([
      ["a.bom.yaml", "The file is not UTF-8."],
      ["sub/b.bom.yaml", expect.stringContaining("lodestone.yaml")],
    ]);
  });

  it("follows what is saved", async () => {
    const { host, client } = await workspace({ "a.bom.yaml": magnet });
    await client.request("lodestone/overview", {});
    host.files.set("file:///w/a.bom.yaml", declared);
    host.files.set("file:///w/b.bom.yaml", magnet);
    await client.watched("file:///w/a.bom.yaml", 2);
    await client.watched("file:///w/b.bom.yaml", 1);
    const { files } = await client.request("lodestone/overview", {});
    expect(files.map(({ path, documents }) => [path, documents[0]?.items[0]?.endUse.state])).toEqual([
      ["a.bom.yaml", "declared"],
      ["b.bom.yaml", "missing"],
    ]);
  });

  it("looks anew which files there are, where that is asked for", async () => {
    const host = memoryHost({ "file:///w/a.bom.yaml": magnet });
    const client = await connect(host, { folders: ["file:///w"], capabilities: pulling });
    expect((await client.request("lodestone/overview", {})).files).toHaveLength(1);
    host.files.set("file:///w/a.bom.yaml", declared);
    host.files.set("file:///w/new/b.bom.yaml", magnet);
    const states = async (params: { anew?: boolean }) =>
      (await client.request("lodestone/overview", params)).files.map(({ documents }) => documents[0]?.items[0]?.endUse.state);
    expect(await states({})).toEqual(["missing"]);
    expect(await states({ anew: true })).toEqual(["declared", "missing"]);
  });

  it("counts the items beyond 2,000 of a file, and leaves none out that lacks an end use", async () => {
    const item = (n: number, more = ", endUse: { category: rail, statement: Traction motor of the tram T3 }"): string =>
      `  - { partNumber: M-${n}, description: NdFeB magnet, quantity: 1, countryOfOrigin: CN${n === 2100 ? "" : more} }\n`;
    const text = `kind: bom\nid: A\nitems:\n${Array.from({ length: 2101 }, (_, n) => item(n)).join("")}`;
    const { client } = await workspace({ "a.bom.yaml": text });
    const { files } = await client.request("lodestone/overview", {});
    const items = files[0]?.documents[0]?.items ?? [];
    expect([items.length, files[0]?.leftOut]).toEqual([2000, 101]);
    expect(items.at(-1)).toMatchObject({ partNumber: "M-2100", endUse: { state: "missing" } });
  });
});

describe("lodestone/comingDays", () => {
  it("gives the days on which acts change and on which files say that something ends or leaves", async () => {
    const waived = `${magnet.replace("  - part", "  # lodestone-waive end-use/missing until 2026-12-05 by J. Doe: sample lot\n  - part")}`;
    const leaving = shipment.replace("2026-12-24", "2026-11-01").replace(/licences:\n.*\n/, "");
    const { client } = await workspace({ "a.bom.yaml": waived, "b.shipment.yaml": shipment, "c.shipment.yaml": leaving }, "2026-11-01");
    const { today, days } = await client.request("lodestone/comingDays", {});
    expect(today).toBe("2026-11-01");
    expect(days.map(({ date }) => date)).toEqual([...days.map(({ date }) => date)].sort());
    expect(days.every(({ date }) => date > "2026-11-01")).toBe(true);
    expect(days.find(({ date }) => date === boundary)?.law.map(({ act, from, to }) => [act, from, to])).toContainEqual([
      "mofcom-2025-61",
      "suspended",
      "unverified",
    ]);
    expect(days.flatMap(({ date, events }) => events.map(({ kind, name, path }) => [date, kind, name, path]))).toEqual([
      ["2026-12-06", "waiver", "end-use/missing", "a.bom.yaml"],
      ["2026-12-24", "export", "EXP-1", "b.shipment.yaml"],
      ["2027-01-01", "licence", "26ZB310042", "b.shipment.yaml"],
    ]);
  });
});

describe("lodestone/effectsOf", () => {
  it("compares each file by the law of that day with today, and leaves out what has a day of its own", async () => {
    const holmium = magnet
      .replace("NdFeB magnet N42SH, sintered", "Holmium oxide, powder")
      .replace("items:", "endUse: { category: optics, statement: Rods of the laser HL-1 }\nitems:");
    const { client } = await workspace(
      { "a.bom.yaml": holmium.replace(/endUse.*\n/, ""), "b.bom.yaml": bolt, "c.shipment.yaml": shipment },
      "2026-11-01",
    );
    const { files } = await client.request("lodestone/effectsOf", { date: boundary });
    expect(files.map(({ path }) => path)).toEqual(["a.bom.yaml"]);
    const [file] = files;
    expect((file?.appears.length ?? 0) + (file?.changed.length ?? 0)).toBeGreaterThan(0);
    expect([...(file?.appears ?? []), ...(file?.changed ?? [])].every(({ range }) => range.start.line === 3)).toBe(true);
  });

  it("counts from the day that was chosen for all", async () => {
    const holmium = magnet.replace("NdFeB magnet N42SH, sintered", "Holmium oxide, powder");
    const { client } = await workspace({ "a.bom.yaml": holmium });
    await client.request("lodestone/setAsOf", { asOf: "2026-11-10" });
    const { today, days } = await client.request("lodestone/comingDays", {});
    expect([today, days[0]?.date]).toEqual(["2026-11-10", boundary]);
    const { files } = await client.request("lodestone/effectsOf", { date: boundary });
    expect(files.flatMap(({ appears, changed }) => [...appears, ...changed]).length).toBeGreaterThan(0);
  });

  it("lets what a waiver puts aside appear on the day after its last", async () => {
    const waived = magnet.replace("  - part", "  # lodestone-waive end-use/missing until 2026-12-05 by J. Doe: sample lot\n  - part");
    const { client } = await workspace({ "a.bom.yaml": waived });
    const appearing = async (date: string): Promise<string[]> =>
      (await client.request("lodestone/effectsOf", { date })).files.flatMap(({ appears }) => appears.map(({ ruleId }) => ruleId));
    expect(await appearing("2026-12-05")).not.toContain("end-use/missing");
    expect(await appearing("2026-12-06")).toEqual(expect.arrayContaining(["end-use/missing", "waiver/expired"]));
  });

  it("refuses a text that is no day", async () => {
    const { client } = await workspace({});
    await expect(client.request("lodestone/effectsOf", { date: "soon" })).rejects.toThrow("no day of the calendar");
  });
});
