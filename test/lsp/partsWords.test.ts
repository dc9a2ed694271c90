import { describe, expect, it } from "vitest";
import type { CompletionItem, CompletionList, Hover, Location } from "vscode-languageserver";
import { type Workspace, workspaceOf } from "./across/workspace.ts";

const line = (part: string, description: string, more = ""): string =>
  `  - { partNumber: ${part}, description: ${description}, quantity: 1${more} }\n`;
const bom = (id: string, ...lines: readonly string[]): string => `kind: bom\nid: ${id}\nitems:\n${lines.join("")}`;
const files = {
  "lodestone.yaml": "mappings: { boards: { use: table, files: ['boards/*.csv'] } }\n",
  "boards/t.csv": "Part Number,Description\nC#12,Ceramic capacitor\n",
  "boms/a.bom.yaml": bom("A", line("BOLT-1", "Hexagon bolt"), line("M-1", "Sintered NdFeB magnet")),
  "boms/b.bom.yaml": bom("B", line("M-1", "Magnet"), line("'08500030'", "Sintered SmCo magnet"), line("M-1", "Magnet")),
  "lib.parts.yaml":
    "kind: parts\nendUses:\n  car: { category: automotive, statement: Rotor of the traction motor X1 }\nparts:\n  M-1: { manufacturer: Alpha Magnets, countryOfOrigin: CN, composition: [{ element: Nd, massPercent: 30 }], endUse: car }\n",
};

/** A workspace with a parts file open in it, the places in which are named by the text before them. */
async function editing(text: string, path = "own.parts.yaml", all: Readonly<Record<string, string>> = files) {
  const workspace = await workspaceOf(all);
  await workspace.open(path, text);
  const { client, at } = workspace;
  const list = (before: string) => client.connection.sendRequest<CompletionList>("textDocument/completion", at(path, before));
  const sorted = async (before: string): Promise<readonly CompletionItem[]> =>
    (await list(before)).items.toSorted((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
  return {
    workspace,
    list,
    sorted,
    labels: async (before: string) => (await sorted(before)).map(({ label }) => label),
    inserted: async (before: string, label: string) => (await sorted(before)).find((item) => item.label === label)?.textEdit?.newText,
  };
}

async function hovered({ client, at }: Workspace, path: string, text: string, after = ""): Promise<string | undefined> {
  const found = await client.connection.sendRequest<Hover | null>("textDocument/hover", at(path, text, after));
  return found === null || typeof found.contents !== "object" || !("value" in found.contents) ? undefined : found.contents.value;
}

describe("completion in a parts file", () => {
  it("offers the part numbers of all documents as keys, first those without an entry that may be asked about", async () => {
    const { labels, sorted } = await editing("kind: parts\nparts:\n  ");
    expect(await labels("parts:\n  ")).toEqual(["08500030", "C#12", "BOLT-1", "M-1"]);
    const last = (await sorted("parts:\n  ")).at(-1);
    expect([last?.detail, JSON.stringify(last?.documentation)]).toEqual([
      "Sintered NdFeB magnet",
      expect.stringContaining("lib.parts.yaml:5"),
    ]);
  });

  it("leaves out what stands there already, and what a key in edit is called stays offered", async () => {
    const { labels } = await editing("kind: parts\nparts:\n  BOLT-1: { countryOfOrigin: DE }\n  C: {}\n");
    expect(await labels("  C")).toEqual(["08500030", "C#12", "M-1"]);
    expect(await labels("  BOLT")).toContain("BOLT-1");
  });

  it("writes a number in quotes where it needs them, with room for the facts", async () => {
    const block = await editing("kind: parts\nparts:\n  ");
    expect(await block.inserted("parts:\n  ", "C#12")).toBe('"C#12":\n  ');
    expect(await block.inserted("parts:\n  ", "BOLT-1")).toBe("BOLT-1:\n  ");
    const flow = await editing("kind: parts\nparts: { ");
    expect(await flow.inserted("parts: { ", "C#12")).toBe('"C#12": {  }');
    const quoted = await editing('kind: parts\nparts:\n  "C"\n');
    expect(await quoted.inserted('"C', "C#12")).toBe('C#12":\n  ');
  });

  it("keeps to what is typed where a workspace has more parts than a list can show", async () => {
    const many = Array.from({ length: 1500 }, (_, index) => line(`P-${index}`, "Hexagon bolt"));
    const { list } = await editing("kind: parts\nparts:\n  P-149", "own.parts.yaml", { "a.bom.yaml": bom("A", ...many) });
    const { isIncomplete, items } = await list("P-149");
    expect(isIncomplete).toBe(true);
    expect(items.map(({ label }) => label)).toEqual(["P-149", ...Array.from({ length: 10 }, (_, index) => `P-149${index}`)]);
  });

  it("offers the keys of the file, of an entry and of what stands in it", async () => {
    const { labels, inserted } = await editing("kind: parts\n");
    expect(await labels("kind: parts\n")).toEqual(["title", "notes", "endUses", "parts", "matching", "uses"]);
    expect(await inserted("kind: parts\n", "parts")).toBe("parts:\n  ");
    const entry = await editing(
      "kind: parts\nparts:\n  A:\n    source: { \n  B:\n    composition: [{ \n  C:\n    waive: [{ \n  D:\n    - ",
    );
    expect(await entry.labels("source: { ")).toEqual(["document", "date", "by"]);
    expect(await entry.labels("composition: [{ ")).toContain("massPercent");
    expect(await entry.labels("waive: [{ ")).toEqual(["rule", "until", "by", "reason"]);
    expect(await entry.labels("D:\n    - ")).toEqual(expect.arrayContaining(["manufacturer", "countryOfOrigin"]));
  });

  it("offers rules that can be waived, with what each finds", async () => {
    const { sorted } = await editing("kind: parts\nparts:\n  M-2:\n    waive:\n      - rule: \n");
    const rules = await sorted("rule: ");
    expect(rules.map(({ label }) => label)).toContain("origin/missing");
    expect(rules.map(({ label }) => label)).not.toContain("yaml/syntax");
    expect(JSON.stringify(rules.find(({ label }) => label === "origin/missing")?.documentation)).toContain("**origin/missing**");
  });

  it("offers parts, files and end uses under `uses`", async () => {
    const { labels } = await editing(
      "kind: parts\nendUses:\n  rail: { category: rail, statement: Motor T4 }\nuses:\n  - files:\n      - \n    parts: [\n    ]\n    endUse: \n",
    );
    expect(await labels("- files:\n      - ")).toEqual(expect.arrayContaining(["boms/**", "boards/**", "boms/a.bom.yaml", "boards/t.csv"]));
    expect(await labels("- files:\n      - ")).not.toContain("lib.parts.yaml");
    expect(await labels("parts: [")).toEqual(["08500030", "C#12", "BOLT-1", "M-1"]);
    expect((await labels("endUse: ")).slice(-2)).toEqual(["rail", "car"]);
  });

  it("offers the keys that parts files declare in a bill of materials too", async () => {
    const text = bom("C", "  - partNumber: M-1\n    quantity: 1\n    endUse: \n");
    const { labels } = await editing(text, "c.bom.yaml");
    expect(await labels("endUse: ")).toContain("car");
  });
});

describe("hover in a parts file", () => {
  const text =
    "kind: parts\nparts:\n  M-1: { manufacturer: Beta, waive: [{ rule: origin/missing, until: 2027-03-31, by: J, reason: asked }], hsCode: '2846.90', endUse: car }\n  M-9: {}\nuses:\n  - { parts: [M-1, \"M-*\"], endUse: car }\n";

  it("tells of a part what its entries say, how many lines have it, and what the first of them is held to be", async () => {
    const { workspace } = await editing(text);
    const shown = (await hovered(workspace, "own.parts.yaml", "M-")) ?? "";
    expect(shown).toContain("own.parts.yaml:3 says: `manufacturer: Beta`, `waive`, `hsCode: 2846.90`, `endUse: car`.");
    expect(shown).toContain("lib.parts.yaml:5 says: `manufacturer: Alpha Magnets`, `countryOfOrigin: CN`, `composition`, `endUse: car`.");
    expect(shown).toContain("3 lines of 2 documents have this part number.");
    expect(shown).toContain("Judged as declared at boms/a.bom.yaml:5:\n\n● **finding**");
    expect(await hovered(workspace, "own.parts.yaml", "M-", "uses:")).toBe(shown);
    expect(await hovered(workspace, "own.parts.yaml", "M-9")).toBe("No line of a document below the root folder has this part number.");
  });

  it("judges the line as it is typed, and as its entry stands now", async () => {
    const { workspace } = await editing(files["lib.parts.yaml"], "lib.parts.yaml");
    expect(await hovered(workspace, "lib.parts.yaml", "M-")).toContain("End use: automotive");
    await workspace.client.change(workspace.uri("lib.parts.yaml"), 2, { text: files["lib.parts.yaml"].replace(", endUse: car", "") });
    expect(await hovered(workspace, "lib.parts.yaml", "M-")).toContain("End use: **not declared**");
    await workspace.open("boms/a.bom.yaml", bom("A", line("M-1", "Hexagon bolt", ", composition: []")));
    expect(await hovered(workspace, "lib.parts.yaml", "M-")).toContain("Judged as declared at boms/a.bom.yaml:4:");
  });

  it("tells what an end use of another parts file is, there and in a document, and leads to it", async () => {
    const { workspace } = await editing(text);
    const said = "```yaml\ncar: { category: automotive, statement: Rotor of the traction motor X1 }\n```\n\nDeclared at lib.parts.yaml:3.";
    expect(await hovered(workspace, "own.parts.yaml", "endUse: c")).toBe(said);
    await workspace.open("c.bom.yaml", bom("C", line("M-3", "Magnet", ", endUse: car")));
    expect(await hovered(workspace, "c.bom.yaml", "endUse: c")).toBe(said);
    const definition = await workspace.client.connection.sendRequest<Location[]>(
      "textDocument/definition",
      workspace.at("c.bom.yaml", "endUse: c"),
    );
    expect(definition.map(workspace.shown)).toEqual(["lib.parts.yaml:3 car"]);
  });

  it("tells what a rule finds, what a code stands for and what a key asks for", async () => {
    const { workspace } = await editing(text);
    expect(await hovered(workspace, "own.parts.yaml", "origin/")).toContain("**origin/missing**: ");
    expect(await hovered(workspace, "own.parts.yaml", "'2846")).toMatch(/^`2846\.90`: /);
    expect(await hovered(workspace, "own.parts.yaml", "unti")).toContain("The last day on which it holds");
  });
});

it("the key of an end use that no parts file declares is marked in the parts file, and the nearest one is offered", async () => {
  const { workspace } = await editing("kind: parts\nparts:\n  Z-1: { endUse: cra }\n");
  const { client, uri } = workspace;
  const [found, ...more] = await client.findings(uri("own.parts.yaml"));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ code: "end-use/unknown-key", range: { start: { line: 2, character: 17 }, end: { character: 20 } } });
  const actions = await client.connection.sendRequest<readonly { readonly title: string }[]>("textDocument/codeAction", {
    textDocument: { uri: uri("own.parts.yaml") },
    range: found?.range,
    context: { diagnostics: [found] },
  });
  expect(actions.map(({ title }) => title)).toContain("Change to car");
  await client.change(uri("own.parts.yaml"), 2, { text: "kind: parts\nparts:\n  Z-1: { endUse: car }\n" });
  expect(await client.findings(uri("own.parts.yaml"))).toEqual([]);
});
