import { describe, expect, it } from "vitest";
import type { TextDocumentEdit, TextEdit } from "vscode-languageserver/node";
import type { Decoding } from "../../server/src/core/formats/format.ts";
import { validation } from "../../server/src/core/mappings/foreign/validation/validation.ts";
import { pathWorkspace } from "../../server/src/files/pathWorkspace.ts";
import { LineIndex } from "../../server/src/index.ts";
import { memoryHost as commandHost, main, type Node } from "../cli/memoryHost.ts";
import { builtIn } from "../company/support.ts";
import { connect, type TestClient } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { magnet } from "./texts.ts";

const board = `"Reference","Qty","Value","MPN","Manufacturer","DNP"
"MG1,MG2","2","Ring magnet NdFeB N42SH","R-20-10-5","Acme",""
"R7","1","10k","RC0402","Yageo",""
`;
const library = `parts:
  - { partNumber: A-1, description: Sintered NdFeB magnet, quantity: 2, manufacturer: Acme }
  - { partNumber: A-2, description: Steel bolt, quantity: 4, manufacturer: Acme }
`;

/** Files of several kinds; a walk meets those of a folder before the folders in it. */
const files: Readonly<Record<string, string>> = {
  "/w/lib/motor.yaml": library,
  "/w/b/bom.csv": board,
  "/w/a/bom.csv": board.replace("Ring magnet NdFeB N42SH", "Hall sensor"),
  "/w/z.bom.yaml": magnet,
  "/w/out/parts.yaml": magnet,
  "/w/notes.csv": "day,what\n1,rain\n",
  "/w/README.md": "# Motor\n",
  "/w/own/lodestone.yaml": "rules: {}\n",
  "/w/own/bom.csv": board,
};

const folder = "file:///w";

/** A client on a workspace. */
function open(world: Readonly<Record<string, string>>, locale?: string): Promise<TestClient> {
  const host = memoryHost(Object.fromEntries(Object.entries(world).map(([path, text]) => [`file://${path}`, text])));
  return connect(host, { folders: [folder], ...(locale === undefined ? {} : { locale }) });
}

/** What the command writes and says of the same workspace. */
async function byCommand(world: Readonly<Record<string, string>>, ...more: readonly string[]) {
  const host = commandHost({ files: world, cwd: "/w", today: "2026-11-24", packs: () => builtIn });
  expect(await main(["init", ...more], host)).toBe(0);
  return { text: host.written.get("/w/lodestone.yaml"), said: host.out() };
}

/** What is written into a lodestone.yaml that is there. */
async function writtenInto(config: string) {
  const client = await open({ ...files, "/w/lodestone.yaml": config });
  const { mappings } = await client.request("lodestone/proposeMappings", { folder });
  const names = mappings.map(({ name }) => name);
  return { names, written: await client.request("lodestone/writeMappings", { folder, mappings: names }) };
}

/** A text with the one edit of an answer made. */
function edited(text: string, written: Awaited<ReturnType<typeof writtenInto>>["written"]): string | undefined {
  if (written?.state !== "add") return undefined;
  const [change] = (written.edit.documentChanges ?? []) as readonly TextDocumentEdit[]; // the server makes no files here
  expect(change?.textDocument).toEqual({ uri: `${folder}/lodestone.yaml`, version: null });
  const [edit] = (change?.edits ?? []) as readonly TextEdit[]; // nor does it annotate edits
  if (edit === undefined) return undefined;
  const lines = new LineIndex(text, { skipMark: true });
  return lines.replaced({ start: lines.offsetAt(edit.range.start), end: lines.offsetAt(edit.range.end) }, edit.newText).text;
}

const tables = `  kicad-csv:
    files:
      - "**/bom.csv"
    use: kicad-csv
`;
const lists = `  parts:
    files:
      - "lib/motor.yaml"
    items: /parts/*
    fields:
      partNumber: partNumber
      description: description
      quantity: quantity
      manufacturer: manufacturer
`;
const boards = '  boards: { use: kicad-csv, files: ["a/bom.csv", "b/bom.csv"] } # two of them\n';

describe("proposed mappings", () => {
  it.each(["en", "de", "ja", "zh-cn"])("are those that `lodestone init` writes for the same folder, with all else: %s", async (locale) => {
    const client = await open(files, locale);
    const found = await client.request("lodestone/proposeMappings", { folder });
    const names = found.mappings.map(({ name }) => name);
    expect(names.length).toBe(2);
    const written = await client.request("lodestone/writeMappings", { folder, mappings: names });
    const { text, said } = await byCommand(files, "--locale", locale);
    expect(written).toEqual({
      state: "create",
      uri: `${folder}/lodestone.yaml`,
      text,
      open: `${folder}/b/bom.csv`,
      summary: found.summary,
    });
    expect(text).toContain('files:\n  bom:\n    - "out/parts.yaml"\n');
    expect(said).toContain(found.summary);
    expect(found.problems).toEqual([]);
  });

  it("say what each of them reads, and only those that are chosen are written", async () => {
    const client = await open(files);
    expect(await client.request("lodestone/proposeMappings", { folder })).toEqual({
      mappings: [
        {
          name: "kicad-csv",
          files: ["**/bom.csv"],
          summary: "2 files, 4 items, 1 to ask about.",
          reading:
            "`kicad-csv`: Reference → designators, Qty → quantity, Value → partNumber + description, MPN → partNumber, Manufacturer → manufacturer, DNP → without.",
        },
        {
          name: "parts",
          files: ["lib/motor.yaml"],
          summary: "1 file, 2 items, 1 to ask about.",
          reading: "`parts`: partNumber → partNumber, description → description, quantity → quantity, manufacturer → manufacturer.",
        },
      ],
      summary: "3 files, 6 items, 2 to ask about.",
      problems: [],
    });
    const written = await client.request("lodestone/writeMappings", { folder, mappings: ["parts"] });
    if (written?.state !== "create") throw new Error("no settings were there");
    expect(written.text).toContain(`\nmappings:\n${lists}\n`);
    expect(written.open).toBe(`${folder}/lib/motor.yaml`);
    expect(await client.request("lodestone/writeMappings", { folder, mappings: ["other"] })).toBeNull();
  });

  const both = `mappings:\n${tables}${lists}`;
  it.each([
    ["an empty one", "", both],
    ["one of comments", "# ours\n", `# ours\n${both}`],
    ["one with other settings", "rules: { end-use/vague: off }\n", `rules: { end-use/vague: off }\n${both}`],
    ["one whose last line is not ended", "rules: {}", `rules: {}\n${both}`],
    ["one that begins with a mark", "\ufeffrules: {}\n", `\ufeffrules: {}\n${both}`],
    ["one in the lines of Windows", "rules: {}\r\n", `rules: {}\r\n${both.replaceAll("\n", "\r\n")}`],
    ["one with mappings", `mappings:\n${boards}\n# ours\nrules: {}\n`, `mappings:\n${boards}${lists}\n# ours\nrules: {}\n`],
    [
      "one that has the name for something else",
      "mappings:\n    parts: { use: table, files: [x.csv] }\n",
      `mappings:\n    parts: { use: table, files: [x.csv] }\n${`${tables}${lists.replace("parts:", "parts-2:")}`.replaceAll(/^/gm, "  ").trimEnd()}\n`,
    ],
  ])("are added to %s, and nothing else is touched", async (_, before, after) => {
    const { written } = await writtenInto(before);
    expect(edited(before, written)).toBe(after);
  });

  it.each([
    ["is broken", "rules: [\n"],
    ["has a mistake", "rulez: {}\n"],
    ["has nothing under `mappings`", "mappings:\nrules: {}\n"],
    ["has its mappings between braces", `mappings: { ${boards.trim().replace(" # two of them", "")} }\n`],
    ["is written between braces", "{ rules: {} }\n"],
    ["is ended by a mark", "rules: {}\n...\n"],
    ["names nodes", 'rules: &none {}\noverrides: [{ files: ["x/**"], rules: *none }]\n'],
  ])("are only shown where lodestone.yaml %s", async (_, config) => {
    const { names, written } = await writtenInto(config);
    const shown = names.map((name) => (name === "parts" ? lists : tables)).join("");
    expect(written).toMatchObject({ state: "aside", uri: `${folder}/lodestone.yaml`, text: `mappings:\n${shown}` });
  });

  it("are none for files that settings claim or exclude", async () => {
    expect((await writtenInto(`mappings:\n${boards}files: { bom: [out/parts.yaml], exclude: [lib] }\n`)).names).toEqual([]);
  });

  it("are made of what is open as it is typed", async () => {
    const client = await open(files);
    await client.open(`${folder}/notes.csv`, board);
    const { mappings } = await client.request("lodestone/proposeMappings", { folder });
    expect(mappings[0]?.files).toEqual(["**/bom.csv", "notes.csv"]);
  });

  it("come with what `lodestone init` says of files that it cannot read", async () => {
    const wide = (text: string) => Uint8Array.of(0xff, 0xfe, ...Buffer.from(text, "utf16le"));
    const unread = {
      "/w/a/wide.csv": wide(board),
      "/w/a/notes.csv": wide("day,what\n1,rain\n"),
      "/w/a/other.yaml": wide(library),
      "/w/a/latin.csv": Uint8Array.from(Buffer.from(board.replace("Acme", "Müller"), "latin1")),
      "/w/parts.xlsx": Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xd2),
      "/w/b/parts.csv": Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0xd2),
    };
    const told = async (world: Readonly<Record<string, Node>>) => {
      const command = commandHost({ files: world, cwd: "/w", today: "2026-11-24", packs: () => builtIn });
      const paths = pathWorkspace(
        () => command.files,
        "/w",
        () => validation,
      );
      const pathOf = (uri: string): string => uri.slice("file://".length);
      const host = {
        ...memoryHost(Object.fromEntries(Object.keys(world).map((path) => [`file://${path}`, ""]))),
        readFile: async (uri: string, namedIn?: string, format?: Decoding) => paths.readFile(pathOf(uri), namedIn, format),
        otherReadings: async (uri: string) => paths.otherReadings(pathOf(uri)),
      };
      const { problems } = await (await connect(host, { folders: [folder] })).request("lodestone/proposeMappings", { folder });
      expect(await main(["init"], command)).toBe(0);
      expect(problems.map((problem) => `lodestone: ${problem}\n`).join("")).toBe(command.err());
      return problems.map((problem) => problem.split(": ", 1)[0]);
    };
    expect(await told(unread)).toEqual(["parts.xlsx", "a/latin.csv:2:55"]);
    expect(await told({ ...unread, "/w/b/bom.csv": board })).toEqual(["parts.xlsx", "a/latin.csv:2:55"]);
  });

  it("are not looked for outside of the workspace", async () => {
    const client = await open(files);
    for (const elsewhere of ["file:///", "file:///w/lib", "file:///x"])
      await expect(client.request("lodestone/proposeMappings", { folder: elsewhere })).rejects.toThrow("folder of the workspace");
  });
});
