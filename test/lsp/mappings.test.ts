import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type {
  ClientCapabilities,
  CodeAction,
  Diagnostic,
  DocumentSymbol,
  Hover,
  InlayHint,
  Location,
  Range,
} from "vscode-languageserver/node";
import { LineIndex } from "../../server/src/index.ts";
import { connect, pulling, type TestClient, until } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { byCommand, byEditor } from "./workspaces.ts";

const config = `mappings:
  boards: { use: kicad-csv, files: ["boards/*.csv"] }
  parts:
    files: ["parts/*.yaml"]
    items: /parts
    fields: { partNumber: sku, description: [name, note], quantity: qty, countryOfOrigin: made, endUse: use, "composition/Dy": dy }
  cyclo:
    files: ["parts/*.json"]
    items: /components
    children: components
    fields: { partNumber: name, description: description, countryOfOrigin: origin, endUse: { from: use, values: {} } }
`;

const board = `Reference,Qty,MPN,Description,Origin,End Use
M1,4,MAG-042,"NdFeB magnet N42SH, sintered",China,
R1,10,R-1,"Resistor 10k",Japan,
M2,1,MAG-043,"NdFeB magnet N35, sintered",China,Spindle motor of a lathe
`;

const library = `parts:
  - { sku: MAG-042, name: "NdFeB magnet N42SH, sintered", qty: 4, made: China }
  - sku: R-1
    name: Resistor 10k
    note: of a rotor
    made: Atlantis
  - sku: MAG-043
    name: NdFeB magnet N35, sintered
    use: Spindle motor of a lathe
`;

const tree = `{
  "components": [
    { "name": "MAG-042", "description": "NdFeB magnet N42SH, sintered", "origin": "CN",
      "components": [ { "name": "R-1", "description": "Resistor 10k" } ] },
    { "name": "MAG-043", "description": "NdFeB magnet N35", "use": "Spindle motor of a lathe" }
  ]
}
`;

const carriers = { "boards/bom.csv": board, "parts/parts.yaml": library, "parts/bom.json": tree };

const root = "file:///w";
const uriOf = (path: string): string => `${root}/${path}`;

/** What a client can do that is asked for documents by their patterns. */
const asking: ClientCapabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } },
  textDocument: {
    ...pulling.textDocument,
    diagnostic: { dynamicRegistration: true },
    synchronization: { dynamicRegistration: true },
    hover: { dynamicRegistration: true },
    callHierarchy: { dynamicRegistration: true },
    completion: { dynamicRegistration: true },
  },
};

/** A client on a workspace of the mappings above and some files, none of them open. */
async function clientOn(
  files: Readonly<Record<string, string>>,
  settings = config,
): Promise<TestClient & { host: ReturnType<typeof memoryHost> }> {
  const all = { "lodestone.yaml": settings, ...files };
  const host = memoryHost(Object.fromEntries(Object.entries(all).map(([path, text]) => [uriOf(path), text])));
  return { ...(await connect(host, { folders: [root], options: { status: true } })), host };
}

/** A client with one file open. */
async function clientWith(path: string, text: string, settings = config) {
  const client = await clientOn({ [path]: text }, settings);
  await client.open(uriOf(path), text);
  return client;
}

function textIn(text: string, { start, end }: Range): string {
  const lines = new LineIndex(text);
  return lines.slice(lines.offsetAt(start), lines.offsetAt(end));
}

/** The position inside of a text in another. */
function inside(text: string, what: string) {
  return new LineIndex(text).positionAt(text.indexOf(what) + 1);
}

const shown = (items: readonly Diagnostic[], text: string): readonly string[] =>
  items.map(({ code, range }) => `${code} ${textIn(text, range)}`);

const said = (items: readonly Diagnostic[]): readonly string[] =>
  items
    .map(({ code, severity, range, message }) => `${code} ${severity} ${range.start.line} ${String(message).replaceAll("\n", " ")}`)
    .sort();

describe("a file of a mapping", () => {
  it.each([
    ["boards/bom.csv", "MAG-042"],
    ["parts/parts.yaml", "MAG-042"],
    ["parts/bom.json", '"MAG-042"'],
  ] as const)("%s has its findings at the cell", async (path, cell) => {
    const text = carriers[path];
    const client = await clientWith(path, text);
    const found = shown(await client.findings(uriOf(path)), text);
    expect(found).toContain(`end-use/missing ${cell}`);
    expect(found.filter((one) => one.startsWith("end-use/missing"))).toHaveLength(1);
    await until(() => client.statuses.some(({ state, why }) => state === "judged" && why === "mapping"));
  });

  it.each(Object.keys(carriers) as (keyof typeof carriers)[])("%s is explained, outlined and hinted at", async (path) => {
    const text = carriers[path];
    const client = await clientWith(path, text);
    const textDocument = { uri: uriOf(path) };
    const hover = async (at: string): Promise<string> => {
      const answer = await client.connection.sendRequest<Hover | null>("textDocument/hover", { textDocument, position: inside(text, at) });
      return answer === null ? "" : `${textIn(text, answer.range ?? never())}: ${JSON.stringify(answer.contents)}`;
    };
    expect(await hover("MAG-042")).toMatch(/^"?MAG-042"?: .*\*\*MAG-042\*\* contains rare earth/);
    expect(await hover("NdFeB magnet N42SH")).toMatch(/^"?NdFeB magnet N42SH, sintered"?: .*\*\*MAG-042\*\* contains/);
    expect(await hover(path.endsWith("json") ? '"CN"' : "China")).toMatch(/^"?C(?:hina|N)"?: .*`CN`: China/);
    const explained = await client.request("lodestone/explain", { textDocument, position: inside(text, "MAG-042") });
    expect(explained?.markdown).toContain("MAG-042");
    const hints = await client.connection.sendRequest<InlayHint[]>("textDocument/inlayHint", {
      textDocument,
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
    });
    expect(hints.map(({ position }) => position.line)).toContain(inside(text, "MAG-042").line);
    // In a table a hint moves no column.
    if (path.endsWith("csv")) for (const { position } of hints) expect(position.character).toBe(text.split("\n")[position.line]?.length);
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>("textDocument/documentSymbol", { textDocument });
    expect(symbols.map(({ name, selectionRange }) => [name, textIn(text, selectionRange).replaceAll('"', "")])).toContainEqual([
      "MAG-042",
      "MAG-042",
    ]);
    const lenses = await client.connection.sendRequest<unknown[]>("textDocument/codeLens", { textDocument });
    expect(lenses.length).toBeGreaterThan(0);
    const next = await client.request("lodestone/nextUndeclared", { textDocument, position: { line: 0, character: 0 } });
    expect(textIn(text, next?.range ?? never()).replaceAll('"', "")).toBe("MAG-042");
    expect(await client.connection.sendRequest("textDocument/foldingRange", { textDocument })).toBeNull();
  });

  it.each(Object.keys(carriers) as (keyof typeof carriers)[])("%s is written into by nothing but forms", async (path) => {
    const text = carriers[path];
    const client = await clientWith(path, text);
    const textDocument = { uri: uriOf(path) };
    const end = new LineIndex(text).positionAt(text.length);
    const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument,
      range: { start: { line: 0, character: 0 }, end },
      context: { diagnostics: [] },
    });
    // A YAML file takes forms at the keys that are mapped: `foreignForms.test.ts`.
    if (!path.endsWith("yaml")) expect(actions.filter(({ edit, data }) => edit !== undefined || data !== undefined)).toEqual([]);
    const all = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument,
      range: { start: { line: 0, character: 0 }, end },
      context: { diagnostics: [], only: ["source.fixAll"] },
    });
    expect(all).toEqual([]);
    const position = inside(text, "MAG-042");
    await expect(client.connection.sendRequest("textDocument/rename", { textDocument, position, newName: "M-2" })).rejects.toThrow(
      /cannot|not write/,
    );
    const completed = await client.connection.sendRequest<{ items: unknown[] } | null>("textDocument/completion", {
      textDocument,
      position,
    });
    expect(completed?.items ?? []).toEqual([]);
    const { choices } = await client.request("lodestone/endUseChoices", {
      items: [{ uri: uriOf(path), document: 0, path: "/items/0", partNumber: "MAG-042" }],
    });
    expect(choices.map(({ id }) => id)).toEqual(path.endsWith("yaml") ? ["form"] : []);
  });

  it("is judged by a mapping that is edited, and no longer by one that goes", async () => {
    const client = await clientWith("boards/bom.csv", board);
    const uri = uriOf("boards/bom.csv");
    expect(shown(await client.findings(uri), board)).toContain("end-use/missing MAG-042");
    const otherwise = config.replace("use: kicad-csv", "use: kicad-csv, fields: { endUse: Reference }");
    await client.open(uriOf("lodestone.yaml"), config);
    await client.change(uriOf("lodestone.yaml"), 2, { text: otherwise });
    const now = shown(await client.findings(uri), board);
    expect(now).toContain("composition/missing MAG-042");
    expect(now).not.toContain("end-use/missing MAG-042");
    await client.change(uriOf("lodestone.yaml"), 3, { text: config.replace("boards/*.csv", "other/*.csv") });
    expect(await client.findings(uri)).toEqual([]);
    await client.change(uriOf("lodestone.yaml"), 4, { text: config });
    expect(shown(await client.findings(uri), board)).toContain("end-use/missing MAG-042");
  });

  it("is not judged where several mappings claim it, and says so at its top", async () => {
    const client = await clientWith("boards/bom.csv", board, `${config}  all: { use: table, files: ["**/bom.csv"] }\n`);
    const [only, ...more] = await client.findings(uriOf("boards/bom.csv"));
    expect(more).toEqual([]);
    expect(only?.range.start.line).toBe(0);
    expect(only?.message).toContain("Several mappings apply to this file: `boards` and `all`.");
    await until(() => client.statuses.some(({ state, problem }) => state === "not-judged" && /boards.*all/.test(problem ?? "")));
  });

  it("stays judged where another mapping has a mistake, which is told at its place", async () => {
    const broken = `${config}  sheets: { use: excel, files: ["*.csv"] }\n`;
    const client = await clientWith("boards/bom.csv", board, broken);
    expect(shown(await client.findings(uriOf("boards/bom.csv")), board)).toContain("end-use/missing MAG-042");
    await client.open(uriOf("lodestone.yaml"), broken);
    expect(shown(await client.findings(uriOf("lodestone.yaml")), broken)).toEqual(["mapping/unknown-use excel"]);
  });

  it("is among what is shown of the workspace", async () => {
    const client = await clientOn(carriers);
    const overview = await client.request("lodestone/overview", {});
    expect(JSON.stringify(overview)).toContain("boards/bom.csv");
    const report = await client.request("lodestone/report", {});
    expect(JSON.stringify(report)).toContain("parts/bom.json");
    const found = await client.connection.sendRequest<{ name: string; location: { uri: string } }[]>("workspace/symbol", {
      query: "MAG-043",
    });
    expect(found.map(({ location }) => location.uri).sort()).toEqual(Object.keys(carriers).map(uriOf).sort());
  });
});

describe("a ref to a file of a mapping", () => {
  const shipment = (ref: string): string => `kind: shipment
id: S-1
exporter: Yanhe Powder Works
consignee: Lindner Kristalle GmbH
countryOfExport: CN
countryOfDestination: DE
items:
  - { partNumber: L-1, quantity: 1, countryOfOrigin: CN, ref: "${ref}" }
`;

  it.each([
    ["boards/bom.csv#MAG-042", "end-use/missing"],
    ["parts/parts.yaml#MAG-042", "end-use/missing"],
    ["parts/bom.json#MAG-042", "end-use/missing"],
    ["boards/a.csv#MAG-042", "end-use/missing"],
    ["boards/bom.csv#MAG-04", "ref/unresolved"],
    ["notes/other.csv#MAG-042", "ref/unresolved"],
    ["notes/own.json#MAG-042", "ref/unresolved"],
  ])("%s is followed where a mapping claims it, by command and editor alike: %s", async (ref, rule) => {
    const files = {
      ...carriers,
      "boards/a.csv": `${board}X1,1,"ref: ./bom.csv","licence ./s.shipment.yaml",,\n`,
      "notes/other.csv": board,
      "notes/own.json":
        '{ "kind": "bom", "id": "X", "items": [{ "partNumber": "MAG-042", "description": "NdFeB magnet", "quantity": 1 }] }',
      "s.shipment.yaml": shipment(`./${ref}`),
    };
    const all = Object.fromEntries(Object.entries({ "lodestone.yaml": config, ...files }).map(([path, text]) => [`/w/${path}`, text]));
    const [command, editor] = [(await byCommand(all)).findings["/w/s.shipment.yaml"], (await byEditor(all)).findings["/w/s.shipment.yaml"]];
    expect(command?.some((one) => one.startsWith(`${rule} `))).toBe(true);
    expect(editor).toEqual(command);
  });

  it("is judged anew when that file changes, or its mapping", async () => {
    const text = shipment("./boards/bom.csv#MAG-042");
    const client = await clientOn({ ...carriers, "s.shipment.yaml": text });
    const uri = uriOf("s.shipment.yaml");
    await client.open(uri, text);
    const rules = async () => (await client.findings(uri)).map(({ code }) => code);
    expect(await rules()).toContain("end-use/missing");
    await client.open(uriOf("boards/bom.csv"), board.replace("NdFeB magnet N42SH, sintered", "Resistor 1k"));
    expect(await rules()).not.toContain("end-use/missing");
    await client.close(uriOf("boards/bom.csv"));
    expect(await rules()).toContain("end-use/missing");
    await client.open(uriOf("lodestone.yaml"), config.replace("boards/*.csv", "other/*.csv"));
    expect(await rules()).toContain("ref/unresolved");
    await client.close(uriOf("lodestone.yaml"));
    expect(await rules()).not.toContain("ref/unresolved");
    const position = inside(text, "MAG-042");
    const textDocument = { uri };
    const [target] = await client.connection.sendRequest<Location[]>("textDocument/definition", { textDocument, position });
    expect(target === undefined ? undefined : [target.uri, textIn(board, target.range)]).toEqual([uriOf("boards/bom.csv"), "MAG-042"]);
    const used = await client.connection.sendRequest<Location[]>("textDocument/references", {
      textDocument,
      position,
      context: { includeDeclaration: true },
    });
    expect(used.map((one) => one.uri).sort()).toEqual([uriOf("boards/bom.csv"), uri]);
  });
});

describe("the client is asked for what mappings claim", () => {
  const documents = [{ pattern: "**/*.yaml" }];
  const files = { "lodestone.yaml": config, ...carriers };
  const start = async (capabilities: ClientCapabilities, options: unknown = { documents }, settings = config) => {
    const all = { ...files, "lodestone.yaml": settings };
    const host = memoryHost(Object.fromEntries(Object.entries(all).map(([path, text]) => [uriOf(path), text])));
    return { client: await connect(host, { folders: [root], capabilities, options }), host };
  };
  const boards = { scheme: "file", pattern: "/w/boards/*.csv" };
  const json = { scheme: "file", pattern: "/w/parts/*.json" };

  it("to watch what has another ending than others do", async () => {
    const { client } = await start(asking, { documents }, config.replace("boards/*.csv", "boards/*.lst"));
    await until(() => client.asked.has("textDocument/didOpen"));
    const watched = [...client.registered.values()].filter(({ method }) => method === "workspace/didChangeWatchedFiles");
    expect(watched.map(({ registerOptions }) => registerOptions)).toEqual([
      {
        watchers: [
          { globPattern: "**/*.{yaml,YAML,yml,YML,json,JSON,csv,CSV,tsv,TSV,txt,TXT,md,MD,markdown,MARKDOWN,xlsx,XLSX,xlsm,XLSM}" },
          { globPattern: "**/.gitignore" },
          { globPattern: "**", kind: 5 },
        ],
      },
      { watchers: [{ globPattern: { baseUri: root, pattern: "boards/*.lst" } }] },
    ]);
  });

  it("by its patterns, for nothing that it sends anyhow", async () => {
    const { client } = await start(asking);
    await until(() => client.asked.has("textDocument/didOpen"));
    const documentSelector = [boards, json];
    expect(client.asked.get("textDocument/didOpen")).toEqual({ documentSelector });
    expect(client.asked.get("textDocument/didChange")).toEqual({ documentSelector, syncKind: 2 });
    expect(client.asked.get("textDocument/didClose")).toEqual({ documentSelector });
    expect(client.asked.get("textDocument/hover")).toEqual({ documentSelector });
    expect(client.asked.get("textDocument/prepareCallHierarchy")).toEqual({ documentSelector });
    expect(client.asked.get("textDocument/completion")).toMatchObject({ documentSelector: [json] });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    expect(client.asked.get("textDocument/diagnostic")).toEqual({
      documentSelector: [...documents, ...documentSelector],
      identifier: "lodestone",
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
  });

  it("anew when lodestone.yaml claims something else, typed or saved", async () => {
    const { client, host } = await start(asking);
    await until(() => client.asked.has("textDocument/didOpen"));
    await client.open(uriOf("lodestone.yaml"), config);
    await client.change(uriOf("lodestone.yaml"), 2, { text: config.replace("boards/*.csv", "sheets/*.tsv") });
    await client.findings(uriOf("lodestone.yaml"));
    host.tick();
    const sheets = { scheme: "file", pattern: "/w/sheets/*.tsv" };
    await until(() => JSON.stringify(client.asked.get("textDocument/didOpen")) === JSON.stringify({ documentSelector: [json, sheets] }));
    await client.change(uriOf("lodestone.yaml"), 3, { text: "" });
    await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: uriOf("lodestone.yaml") } });
    await until(() => !client.asked.has("textDocument/didOpen"));
    await until(() => client.asked.has("textDocument/diagnostic"));
    expect(client.asked.get("textDocument/diagnostic")).toMatchObject({ documentSelector: documents });
  });

  it("never, where it cannot be asked by document", async () => {
    const { client } = await start(pulling);
    expect(client.initialized.capabilities.diagnosticProvider).toBeDefined();
    await client.pullWorkspace();
    expect([...client.asked.keys()]).toEqual(["workspace/didChangeWatchedFiles"]);
  });

  it("and what changes of it on disk is judged anew", async () => {
    const { client, host } = await start(asking);
    await until(() => client.asked.has("workspace/didChangeWatchedFiles"));
    const csv = uriOf("boards/bom.csv");
    const pull = async () => (await client.pullWorkspace()).items.find(({ uri }) => uri === csv);
    const first = await pull();
    expect(first?.kind === "full" ? shown(first.items, board) : []).toContain("end-use/missing MAG-042");
    const reads = () => host.reads.filter((uri) => uri === csv).length;
    const before = reads();
    const again = await client.pullWorkspace({ [csv]: first?.resultId ?? "" });
    expect(again.items.find(({ uri }) => uri === csv)?.kind).toBe("unchanged");
    expect(reads()).toBe(before);
    host.files.set(csv, board.replace("MAG-042", "MAG-777"));
    await client.watched(csv, 2);
    const then = await pull();
    expect(then?.kind === "full" ? shown(then.items, board.replace("MAG-042", "MAG-777")) : []).toContain("end-use/missing MAG-777");
  });
});

describe("command and editor", () => {
  const [word, origin, use] = [
    fc.constantFrom("MAG-1", "R-1", "08500030", "-", "", "Nd-Fe-B ring", "[M-1](https://x)", "A,B", 'say "N42"', "line\nbreak"),
    fc.constantFrom("China", "JP", "Atlantis", "", "TBD"),
    fc.constantFrom("", "", "Lathe spindle", "military"),
  ];
  const item = fc.record({
    number: word,
    text: fc.constantFrom("NdFeB magnet N42SH", "Resistor 10k", "SmCo magnet", "Yttrium oxide powder", ""),
    origin,
    use,
  });
  type Item = typeof item extends fc.Arbitrary<infer One> ? One : never;
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const written = {
    "boards/bom.csv": (items: readonly Item[]) =>
      ["MPN,Description,Qty,Origin,End Use", ...items.map((one) => [one.number, one.text, "1", one.origin, one.use].map(cell).join())].join(
        "\n",
      ),
    "parts/parts.yaml": (items: readonly Item[]) =>
      `parts:\n${items.map((one) => `  - sku: ${JSON.stringify(one.number)}\n    name: ${one.text}\n    made: ${one.origin}\n    use: ${JSON.stringify(one.use)}\n`).join("")}`,
    "parts/bom.json": (items: readonly Item[]) =>
      JSON.stringify(
        { components: items.map((one) => ({ name: one.number, description: one.text, origin: one.origin, use: one.use })) },
        null,
        1,
      ),
  };
  const paths = fc.constantFrom(...(Object.keys(written) as (keyof typeof written)[]));
  const items = fc.array(item, { maxLength: 5 });
  const pieces = fc.constantFrom("", ",", '"', "\n", "x", "magnet", "- ", "}", "  sku: Z\n", "M1,,1,China,\n", "\uFEFF", ";");

  it("say the same of files of mappings, open and edited as well as closed", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        paths,
        items,
        fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(8), put: pieces }), { maxLength: 4 }),
        async (path, all, edits) => {
          let text = written[path](all);
          const command = async () => (await byCommand({ "/w/lodestone.yaml": config, [`/w/${path}`]: text })).findings[`/w/${path}`] ?? [];
          expect((await byEditor({ "/w/lodestone.yaml": config, [`/w/${path}`]: text })).findings[`/w/${path}`] ?? []).toEqual(
            await command(),
          );
          const client = await clientWith(path, text);
          let version = 1;
          for (const { at, length, put } of edits) {
            const lines = new LineIndex(text);
            const start = Math.floor(at * text.length);
            const end = Math.min(text.length, start + length);
            const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
            text = text.slice(0, lines.offsetAt(range.start)) + put + text.slice(lines.offsetAt(range.end));
            await client.change(uriOf(path), ++version, { range, text: put });
            expect(said(await client.findings(uriOf(path)))).toEqual(await command());
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

function never(): never {
  throw new Error("nothing was answered");
}
