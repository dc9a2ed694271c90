import { describe, expect, it } from "vitest";
import { connect } from "./client.ts";
import { memoryHost } from "./memory.ts";

const folder = "file:///w";
const board = "Reference,Qty,Value,MPN\nM1,2,Ring magnet NdFeB N42SH,R-20-10-5\nR1,1,10k,RC0603\n";

async function unreadIn(files: Readonly<Record<string, string>>, textDocument?: { readonly uri: string }) {
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text])));
  const client = await connect(host, { folders: [folder] });
  return client.request("lodestone/unread", textDocument === undefined ? {} : { textDocument });
}

describe("files that look like bills of materials and that nothing claims", () => {
  it("are named with what tells of them, and with how a mapping would read them", async () => {
    const { files, acknowledged, summary } = await unreadIn({
      "hardware/board.csv": board,
      "hardware/readme-bom.md": "| Part | Qty |\n|---|---|\n| magnet | 2 |\n",
      "docs/bom.md": "Order from the bill of materials.\n",
      "mech/BOM.xlsx": "PK",
      "old/bom.csv": board,
      "data/rain.csv": "Date,Rain\n1,2\n",
      "lodestone.yaml": "files: { unread: [old] } # superseded\n",
    });
    expect(files.map(({ path, why, recognised }) => [path, why, recognised?.use, recognised?.items, recognised?.asked])).toEqual([
      ["hardware/board.csv", "headings", "kicad-csv", 2, 1],
      ["hardware/readme-bom.md", "name", "table", 1, 1],
      ["mech/BOM.xlsx", "name", undefined, undefined, undefined],
    ]);
    expect(files[0]?.message).toBe("It has the headings of a bill of materials, and no setting covers it.");
    expect(files[0]?.recognised?.summary).toBe("Recognised as `kicad-csv`: 2 items, 1 to ask about.");
    expect([acknowledged, summary]).toEqual([1, "3 files may be bills of materials and were not read."]);
  });

  it("are none where settings claim or exclude them", async () => {
    const { files, summary } = await unreadIn({
      "a/bom.csv": board,
      "b/bom.csv": board,
      "c.bom.yaml": "kind: bom\n",
      "lodestone.yaml": 'mappings: { boards: { use: kicad-csv, files: ["a/*.csv"] } }\nfiles: { exclude: [b] }\n',
    });
    expect([files, summary]).toEqual([[], ""]);
  });

  it("count as looked at in part where the search ends before a long table does", async () => {
    const rows = Array.from({ length: 4000 }, (_, row) => `${row},Steel screw M3 of ${row}\n`).join("");
    const { files, notLookedAt } = await unreadIn({
      "long.csv": `No,Text\n${rows}9,NdFeB magnet N42\n`,
      "short.csv": "No,Text\n1,Steel screw\n",
    });
    expect([files, notLookedAt]).toEqual([[], 1]);
  });

  it("can be asked about one by one", async () => {
    const files = { "a.csv": board, "b.csv": board };
    expect((await unreadIn(files, { uri: `${folder}/b.csv` })).files.map(({ path }) => path)).toEqual(["b.csv"]);
  });
});

describe("what git ignores", () => {
  const licence = "kind: shipment\nid: S-1\nitems: []\n";
  const files = {
    ".gitignore": "build/\n",
    "a.bom.yaml": "kind: bom\nid: A\nitems:\n  - { partNumber: M-1, description: NdFeB magnet N42, quantity: 1 }\n",
    "build/a.bom.yaml": licence,
    "build/x.parts.yaml": "parts: { M-1: { countryOfOrigin: JP } }\n",
    "build/bom.csv": board,
  };

  async function openedOn(world: Readonly<Record<string, string>>) {
    const host = memoryHost(Object.fromEntries(Object.entries(world).map(([path, text]) => [`${folder}/${path}`, text])));
    return { host, client: await connect(host, { folders: [folder] }) };
  }

  it("is neither judged nor named, and counted", async () => {
    const { client } = await openedOn(files);
    expect((await client.pullWorkspace()).items.map(({ uri }) => uri)).toEqual([`${folder}/a.bom.yaml`]);
    expect(await client.request("lodestone/unread", {})).toMatchObject({ files: [], gitignored: 1 });
  });

  it("is judged where it is open, and counts for no other file", async () => {
    const { client } = await openedOn(files);
    const before = await client.findings(`${folder}/a.bom.yaml`);
    await client.open(`${folder}/build/x.parts.yaml`, files["build/x.parts.yaml"]);
    expect(await client.findings(`${folder}/a.bom.yaml`)).toEqual(before);
    expect(JSON.stringify(before)).toContain("origin/missing");
  });

  it("is taken in where settings say so", async () => {
    const { client } = await openedOn({ ...files, "lodestone.yaml": "files: { gitignored: true }\n" });
    const { items } = await client.pullWorkspace();
    expect(items.map(({ uri }) => uri)).toContain(`${folder}/build/a.bom.yaml`);
    expect(JSON.stringify(await client.findings(`${folder}/a.bom.yaml`))).not.toContain("origin/missing");
    expect((await client.request("lodestone/unread", {})).files.map(({ path }) => path)).toEqual(["build/bom.csv"]);
  });
});
