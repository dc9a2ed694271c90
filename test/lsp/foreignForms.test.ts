import { describe, expect, it } from "vitest";
import type { ClientCapabilities, CodeAction, CompletionList, TextDocumentEdit, TextEdit } from "vscode-languageserver/node";
import { LineIndex } from "../../server/src/index.ts";
import { connect, pulling, type TestClient } from "./client.ts";
import { memoryHost } from "./memory.ts";

const root = "file:///w";
const uriOf = (path: string): string => `${root}/${path}`;

/** What an editor can do that takes forms at any place of the workspace. */
const making: ClientCapabilities = {
  ...pulling,
  workspace: { ...pulling.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ["create"], snippetEditSupport: true } },
};

const mappings = `mappings:
  boards: { use: kicad-csv, files: ["boards/**/*.csv"] }
  hardware: { use: cyclonedx, files: ["*.json"] }
  parts:
    files: ["parts/*.yaml"]
    items: /parts
    fields:
      partNumber: sku
      description: name
      manufacturer: maker
      countryOfOrigin: [made, origin/country]
      endUse/category: { from: use, values: { Car: automotive } }
      endUse/statement: why
      composition/Dy: Dy %
      composition/Tb: Tb %
      composition/Ho: Ho %
`;

interface World {
  readonly client: TestClient;
  readonly text: string;
  readonly uri: string;
}

/** A client with one file open among others. */
async function open(path: string, text: string, others: Readonly<Record<string, string>> = {}, options: unknown = {}): Promise<World> {
  const files = { "lodestone.yaml": mappings, [path]: text, ...others };
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([one, said]) => [uriOf(one), said])));
  const client = await connect(host, { folders: [root], capabilities: making, options });
  await client.open(uriOf(path), text);
  return { client, text, uri: uriOf(path) };
}

/** The actions offered at a text, by their titles. */
async function actionsAt({ client, text, uri }: World, what: string): Promise<ReadonlyMap<string, CodeAction>> {
  const position = new LineIndex(text).positionAt(text.indexOf(what) + 1);
  const actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [] },
  });
  return new Map(actions.map((action) => [action.title, action]));
}

/** What the action of a title makes of a file, its blanks as underscores; undefined where there is no such action. */
async function made(world: World, what: string, title: string, path: string, before: string): Promise<string | undefined> {
  const action = (await actionsAt(world, what)).get(title);
  return action && after(action, path, before);
}

/** A text after an action. */
function after({ edit }: CodeAction, path: string, before: string): string {
  const changes = (edit?.documentChanges ?? []).filter(
    (one): one is TextDocumentEdit => "edits" in one && one.textDocument.uri === uriOf(path),
  );
  const edits = [...(edit?.changes?.[uriOf(path)] ?? []), ...changes.flatMap((one) => one.edits)];
  const lines = new LineIndex(before);
  const inOrder = edits.sort((a, b) => lines.offsetAt(a.range.start) - lines.offsetAt(b.range.start));
  return inOrder.reverse().reduce((text, one) => {
    const said = "snippet" in one ? one.snippet.value.replace(/\$\{\d+(?:\|[^|]*\||:[^}]*)?\}/g, "_") : (one as TextEdit).newText;
    return text.slice(0, lines.offsetAt(one.range.start)) + said + text.slice(lines.offsetAt(one.range.end));
  }, before);
}

describe("a form for an item of a foreign YAML file", () => {
  const library = `parts:
    - sku: M-1
      name: Sintered NdFeB magnet
      made: TBD
    - { "sku": "M-2", "name": "Sintered NdFeB magnet" }
    - sku: M-3
      name: Sintered NdFeB magnet
      origin:
        note: asked
`;
  const at = async (part: string, title: string): Promise<string> => {
    const world = await open("parts/a.yaml", library);
    return (await made(world, part, title, "parts/a.yaml", library)) ?? "";
  };

  it("stands at the mapped keys, in the style of the item", async () => {
    expect(await at("M-1", "Declare an end use on M-1")).toContain("      made: TBD\n      use: _\n      why: _\n    - {");
    expect(await at("M-2", "Declare an end use on M-2")).toContain('"name": "Sintered NdFeB magnet", "use": _, "why": _ }');
    expect(await at("M-1", "Add a composition to M-1 with Dy, Tb, Ho")).toMatch(/\n {6}(?:made: TBD)\n(?: {6}"\w+ %": _\n)+ {4}- \{/);
  });

  it("writes once a key that two mapped keys are below", async () => {
    const nested = mappings.replace("use, values", "eu/what/use, values").replace("endUse/statement: why", "endUse/statement: eu/why");
    const form = async (part: string): Promise<string> => {
      const world = await open("parts/a.yaml", library, { "lodestone.yaml": nested });
      return (await made(world, part, `Declare an end use on ${part}`, "parts/a.yaml", library)) ?? "";
    };
    expect(await form("M-1")).toContain("made: TBD\n      eu:\n        what:\n          use: _\n        why: _\n    - {");
    expect(await form("M-2")).toContain('"name": "Sintered NdFeB magnet", "eu": { what: { use: _ }, why: _ } }');
  });

  it("takes the place of a word that says nothing", async () => {
    expect(await at("M-1", "Add countryOfOrigin to M-1")).toContain("      made: _\n    - {");
  });

  it("stands under the first key that is mapped, and nothing goes into a parts file then", async () => {
    expect(await at("M-3", "Add countryOfOrigin to M-3")).toContain("        note: asked\n      made: _\n");
    const titles = [...(await actionsAt(await open("parts/a.yaml", library), "M-3")).keys()];
    expect(titles.filter((title) => title.includes("lodestone.parts.yaml"))).toEqual([]);
  });

  it("offers no category where the mapping has words of its own for it", async () => {
    const action = (await actionsAt(await open("parts/a.yaml", library), "M-1")).get("Declare an end use on M-1");
    expect(JSON.stringify(action?.edit)).not.toContain("automotive");
  });

  it("is written by the words of a schema, below the keys that lead to them", async () => {
    const schema = {
      properties: {
        list: {
          items: {
            "x-lodestone": "item",
            properties: {
              sku: { "x-lodestone": "partNumber" },
              name: { "x-lodestone": "description" },
              facts: { properties: { made: { "x-lodestone": "countryOfOrigin" } } },
              use: { "x-lodestone": "endUse" },
              mix: {
                "x-lodestone": "composition",
                items: { properties: { el: { "x-lodestone": "element" }, pc: { "x-lodestone": "massPercent" } } },
              },
              sub: { items: { "x-lodestone": "item", properties: { sku: { "x-lodestone": "partNumber" } } } },
            },
          },
        },
      },
    };
    const text = "list:\n  - sku: M-1\n    name: Sintered NdFeB magnet\n    sub:\n      - sku: S\n";
    const others = {
      "lodestone.yaml": 'mappings: { own: { schema: own.schema.json, files: ["own.yaml"] } }\n',
      "own.schema.json": JSON.stringify(schema),
    };
    const world = await open("own.yaml", text, others);
    const form = (title: string) => made(world, "M-1", title, "own.yaml", text);
    expect(await form("Add countryOfOrigin to M-1")).toContain("magnet\n    facts:\n      made: _\n    sub:");
    expect(await form("Declare an end use on M-1")).toContain("magnet\n    use: _\n    sub:");
    expect(await form("Add a composition to M-1 with Dy, Tb, Ho")).toMatch(/magnet\n {4}mix:\n(?: {6}- \{ el: \w+, pc: _ \}\n)+ {4}sub:/);
  });

  it("goes into a parts file where the mapping maps no key for the fact", async () => {
    const others = { "lodestone.yaml": mappings.replace("      countryOfOrigin: [made, origin/country]\n", "") };
    const world = await open("parts/a.yaml", library, others);
    expect(await made(world, "M-1", "Add countryOfOrigin to M-1 in lodestone.parts.yaml", "lodestone.parts.yaml", "")).toBe(
      "kind: parts\nparts:\n  M-1:\n    countryOfOrigin:\n",
    );
  });

  it("stands in no parts file where a text contradicts the declared origin", async () => {
    const text =
      "parts:\n  - { sku: G-1, name: 'Gadolinium oxide, made in China', use: Car, why: Grinding of the brake discs of model C8, made: DE }\n";
    const world = await open("parts/a.yaml", text);
    const titles = [...(await actionsAt(world, "G-1")).keys()];
    expect(titles.some((title) => title.startsWith("Waive origin/missing"))).toBe(true);
    expect(titles.filter((title) => title.includes("countryOfOrigin"))).toEqual([]);
  });

  it("is a comment where a finding is waived", async () => {
    const world = await open("parts/a.yaml", library);
    const title = "Waive origin/missing here, with reason, approver and date";
    expect(await made(world, "M-1", title, "parts/a.yaml", library)).toContain(
      "    # lodestone-waive origin/missing until _ by _: _\n    - sku: M-1",
    );
  });
});

describe("a form for a row of a table or an object of JSON", () => {
  const board = 'Reference,Qty,MPN,Manufacturer,Description\nM1,4,17BK05,Alpha,"NdFeB magnet N42SH, sintered"\n';
  const json = '{ "components": [{ "type": "device", "name": "M-1", "description": "Sintered NdFeB magnet" }] }\n';
  const parts = "lodestone.parts.yaml";

  it("makes a parts file at the root where there is none", async () => {
    const world = await open("boards/x/bom.csv", board);
    const actions = await actionsAt(world, "17BK05");
    const origin = actions.get(`Add countryOfOrigin to 17BK05 in ${parts}`);
    expect(origin?.edit?.documentChanges?.[0]).toEqual({ kind: "create", uri: uriOf(parts) });
    expect(origin === undefined ? undefined : after(origin, parts, "")).toBe(
      'kind: parts\nparts:\n  "17BK05":\n    manufacturer: Alpha\n    countryOfOrigin:\n',
    );
    expect(await made(world, "17BK05", `Declare an end use of 17BK05 in ${parts}`, parts, "")).toContain(
      "    endUse:\n      category:\n      statement:\n",
    );
    expect(await made(world, "17BK05", `Add composition to 17BK05 in ${parts}`, parts, "")).toMatch(
      / {4}composition:\n {6}- \{ element: \w+, massPercent: \}\n/,
    );
    const waived = await made(world, "17BK05", `Waive origin/missing for 17BK05 in ${parts}, with reason, approver and date`, parts, "");
    expect(waived).toContain("    waive:\n      - { rule: origin/missing, until: , by: , reason: }\n");
    expect((await actionsAt(await open("hbom.json", json), "M-1")).has(`Add countryOfOrigin to M-1 in ${parts}`)).toBe(true);
  });

  it("is not offered for a fact that the row itself gives, or tries to", async () => {
    const mix = {
      "x-lodestone": "composition",
      items: { properties: { el: { "x-lodestone": "element" }, pc: { "x-lodestone": "massPercent" } } },
    };
    const item = {
      "x-lodestone": "item",
      properties: { sku: { "x-lodestone": "partNumber" }, name: { "x-lodestone": "description" }, mix },
    };
    const others = {
      "lodestone.yaml": 'mappings: { own: { schema: own.schema.json, files: ["own.json"] } }\n',
      "own.schema.json": JSON.stringify({ properties: { list: { items: item } } }),
    };
    const offered = async (more: string) => {
      const text = `{ "list": [{ "sku": "M-1", "name": "Sintered NdFeB magnet"${more} }] }`;
      const titles = [...(await actionsAt(await open("own.json", text, others), "M-1")).keys()];
      expect(titles).toContainEqual(expect.stringContaining("Waive composition/missing"));
      return titles.filter((title) => title.startsWith("Add composition"));
    };
    expect(await offered("")).toEqual([`Add composition to M-1 in ${parts}`]);
    for (const mix of ["5", '[{ "el": "Dy" }]', '[{ "pc": 3 }]']) expect(await offered(`, "mix": ${mix}`)).toEqual([]);
  });

  it("writes nothing into the file itself", async () => {
    for (const [path, text, part] of [
      ["boards/a.csv", board, "17BK05"],
      ["hbom.json", json, "M-1"],
    ] as const) {
      const actions = [...(await actionsAt(await open(path, text), part)).values()];
      expect(actions.length).toBeGreaterThan(3);
      expect(actions.filter(({ edit }) => JSON.stringify(edit ?? {}).includes(uriOf(path)))).toEqual([]);
    }
  });

  it("is not offered to a client that cannot make files, as long as there is none", async () => {
    const host = memoryHost({ [uriOf("lodestone.yaml")]: mappings });
    const client = await connect(host, { folders: [root] });
    await client.open(uriOf("boards/a.csv"), board);
    expect([...(await actionsAt({ client, text: board, uri: uriOf("boards/a.csv") }, "17BK05")).keys()]).toEqual([]);
  });

  it("goes to the file that has the entry, wherever that stands", async () => {
    const far =
      "kind: parts\nparts:\n  17BK05:\n    manufacturer: Alpha\n    waive:\n      - { rule: composition/missing, until: 2027-03-31, by: J, reason: asked }\n";
    const world = await open("boards/x/bom.csv", board, { "other/far.parts.yaml": far, [parts]: "kind: parts\nparts: {}\n" });
    const title = "Add countryOfOrigin to 17BK05 in other/far.parts.yaml";
    expect(await made(world, "17BK05", title, "other/far.parts.yaml", far)).toContain(
      "  17BK05:\n    manufacturer: Alpha\n    countryOfOrigin:\n    waive:",
    );
    const waive = "Waive origin/missing for 17BK05 in other/far.parts.yaml, with reason, approver and date";
    expect(await made(world, "17BK05", waive, "other/far.parts.yaml", far)).toMatch(
      /asked \}\n {6}- \{ rule: origin\/missing, until: , by: , reason: \}\n$/,
    );
  });

  it("else to the nearest one upward", async () => {
    const near =
      "# ours\nkind: parts\nparts:\n  R-1:\n    countryOfOrigin: JP\nendUses:\n  lathe: { category: industrial-automation, statement: Spindle of a lathe }\n";
    const others = {
      "boards/b.parts.yaml": near,
      "boards/y/c.parts.yaml": near.replace("R-1", "R-2").replace("lathe:", "mill:"),
      [parts]: "kind: parts\nparts: {}\n",
    };
    const world = await open("boards/x/bom.csv", board, others);
    const form = (title: string) => made(world, "17BK05", title, "boards/b.parts.yaml", near);
    expect(await form("Add countryOfOrigin to 17BK05 in boards/b.parts.yaml")).toContain(
      '  R-1:\n    countryOfOrigin: JP\n  "17BK05":\n    manufacturer: Alpha\n    countryOfOrigin:\nendUses:',
    );
    expect(await form("Use lathe (industrial-automation: Spindle of a lathe) for 17BK05 in boards/b.parts.yaml")).toContain(
      "    endUse: lathe\n",
    );
  });

  it("is a list where the number has an entry of another manufacturer already in one", async () => {
    const others = "kind: parts\nparts:\n  17BK05:\n    - { manufacturer: Beta, countryOfOrigin: JP }\n";
    const world = await open("boards/a.csv", board, { [parts]: others });
    expect(await made(world, "17BK05", `Add countryOfOrigin to 17BK05 in ${parts}`, parts, others)).toBe(
      `${others}    - manufacturer: Alpha\n      countryOfOrigin:\n`,
    );
  });

  it("makes a list of an entry of another manufacturer, whose text stays as it is", async () => {
    const form = async (entry: string): Promise<string | undefined> => {
      const others = `kind: parts\nparts:\n${entry}  R-1: { countryOfOrigin: JP }\n`;
      const world = await open("boards/a.csv", board, { [parts]: others });
      return made(world, "17BK05", `Add countryOfOrigin to 17BK05 in ${parts}`, parts, others);
    };
    const wanted = (entry: string) => `kind: parts\nparts:\n${entry}  R-1: { countryOfOrigin: JP }\n`;
    expect(await form("  17BK05:\n    manufacturer: Beta # asked\n    description: |\n      of steel\n")).toBe(
      wanted(
        "  17BK05:\n  - manufacturer: Alpha\n    countryOfOrigin:\n  - manufacturer: Beta # asked\n    description: |\n      of steel\n",
      ),
    );
    expect(await form("  17BK05: # two makers\n      # since 2026\n      manufacturer: Beta\n      countryOfOrigin: JP\n")).toBe(
      wanted(
        "  17BK05: # two makers\n    - manufacturer: Alpha\n      countryOfOrigin:\n      # since 2026\n    - manufacturer: Beta\n      countryOfOrigin: JP\n",
      ),
    );
    expect(await form("  17BK05: { manufacturer: Beta }\n")).toBe(
      wanted("  17BK05:\n    - manufacturer: Alpha\n      countryOfOrigin:\n    - { manufacturer: Beta }\n"),
    );
    for (const entry of [
      "  17BK05:\n   manufacturer: Beta\n",
      "  17BK05: &beta\n    manufacturer: Beta\n",
      "  17BK05: { manufacturer: Beta,\n    countryOfOrigin: JP }\n",
    ])
      expect(await form(entry)).toBeUndefined();
  });

  it("brings the cursor into its first blank where the client can", async () => {
    const world = await open("boards/a.csv", board, {}, { commands: ["lodestone.fillBlanks"] });
    const { command } = (await actionsAt(world, "17BK05")).get(`Add countryOfOrigin to 17BK05 in ${parts}`) ?? {};
    const text = 'kind: parts\nparts:\n  "17BK05":\n    manufacturer: Alpha\n    countryOfOrigin:';
    expect(command?.command).toBe("lodestone.fillBlanks");
    expect(command?.arguments).toEqual([uriOf(parts), { line: 0, character: 0 }, `${text}\n`, `${text} \${1}\n`, false]);
  });
});

describe("a word of a foreign file that is not known", () => {
  const said =
    "parts:\n  - sku: M-1\n    name: Sintered NdFeB magnet\n    use: 'industrial-automatoin'\n    made: Korea\n  - sku: M-2\n    made: XX\n";
  const board = "Reference,Qty,MPN,Description,Country of Origin\nM1,4,M-1,NdFeB magnet,Korea\n";

  it("is mended at its place in YAML, in its quotes", async () => {
    const world = await open("parts/a.yaml", said);
    expect(await made(world, "industrial", "Write industrial-automation", "parts/a.yaml", said)).toContain(
      "use: 'industrial-automation'\n",
    );
    expect([...(await actionsAt(world, "Korea")).keys()].filter((title) => title.startsWith("Write"))).toEqual(["Write KP", "Write KR"]);
    expect([...(await actionsAt(world, "XX")).keys()].filter((title) => title.startsWith("Write"))).toEqual([]);
  });

  it("is left as it is in a table", async () => {
    const world = await open("boards/a.csv", board);
    expect([...(await actionsAt(world, "Korea")).keys()].filter((title) => title.startsWith("Write"))).toEqual([]);
  });
});

describe("a form for the category of an end use", () => {
  const parts = "lodestone.parts.yaml";
  const title = `Declare this end use with its category in ${parts}`;
  const statement = "Rotor of the drive: L20";
  const settings = 'mappings: { rows: { use: table, files: ["*.csv"] } }\n';
  const table = `Part Number,Description,Country of Origin,End Use\nM-1,Sintered NdFeB magnet,CN,${statement}\n`;

  it("stands at the mapped key", async () => {
    const library = "parts:\n  - sku: M-1\n    name: Sintered NdFeB magnet\n    why: Rotor of the drive L20\n";
    const world = await open("parts/a.yaml", library);
    expect(await made(world, "Rotor", "Add the category of the end use", "parts/a.yaml", library)).toBe(
      library.replace("L20\n", "L20\n    use: _\n"),
    );
    expect([...(await actionsAt(world, "Rotor")).keys()].filter((one) => one.includes(parts))).toEqual([]);
  });

  it("goes into a parts file under the text that stands in the file, and answers the finding there", async () => {
    const world = await open("a.csv", table, { "lodestone.yaml": settings });
    const file = (await made(world, "Rotor", title, parts, "")) ?? "";
    expect(file).toBe(`kind: parts\nendUses:\n  "${statement}":\n    category:\n    statement: "${statement}"\n`);
    const filled = await open("a.csv", table, {
      "lodestone.yaml": settings,
      [parts]: file.replace("category:", "category: industrial-automation"),
    });
    const codes = async ({ client, uri }: World) => (await client.findings(uri)).map(({ code }) => code);
    expect(await codes(world)).toContain("end-use/category-missing");
    expect(await codes(filled)).not.toContain("end-use/category-missing");
    expect(await codes(filled)).not.toContain("end-use/missing");
  });

  it("stands beside the end uses that are declared there already", async () => {
    const others = "kind: parts\nendUses:\n  lathe: { category: industrial-automation, statement: Spindle of a lathe }\nparts: {}\n";
    const world = await open("a.csv", table, { "lodestone.yaml": settings, [parts]: others });
    expect(await made(world, "Rotor", title, parts, others)).toContain(`lathe }\n  "${statement}":\n    category:\n    statement:`);
  });

  it("is not offered where a parts file could say nothing", async () => {
    const fields = "partNumber: Part Number, description: Description, countryOfOrigin: Country of Origin, endUse/statement: End Use";
    const own = `mappings: { rows: { files: ["*.csv"], fields: { ${fields} } } }\n`;
    const world = await open("a.csv", table, { "lodestone.yaml": own });
    expect((await world.client.findings(world.uri)).map(({ code }) => code)).toContain("end-use/category-missing");
    expect((await actionsAt(world, "Rotor")).has(title)).toBe(false);
  });
});

describe("items of foreign files that are declared together", () => {
  const parts = "lodestone.parts.yaml";
  const table = (...rows: readonly string[]): string => `Part Number,Description,Manufacturer\n${rows.join("\n")}\n`;
  const settings = `${mappings}  rows: { use: table, files: ["lists/*.csv"] }\n`;
  const form = "endUses:\n  use-1:\n    category:\n    statement:\n";
  const library = "parts:\n  - sku: L-1\n    name: Sintered NdFeB magnet\n    made: JP\n";
  const files = {
    "lodestone.yaml": settings,
    "lists/a.csv": table("M-1,Sintered NdFeB magnet,Alpha", "M-2,Sintered NdFeB magnet,Alpha", "B-1,Steel bolt,Alpha"),
    "lists/b.csv": table("M-1,Sintered NdFeB magnet,Alpha", "M-1,Sintered NdFeB magnet,Beta"),
    "parts/l.yaml": library,
  };

  /** What the choices are, and what one of them makes of files, by its label. */
  async function declared(all: Readonly<Record<string, string>>, label: string, capabilities = making) {
    const host = memoryHost(Object.fromEntries(Object.entries(all).map(([one, said]) => [uriOf(one), said])));
    const client = await connect(host, { folders: [root], capabilities });
    const overview = await client.request("lodestone/overview", {});
    const items = overview.files.flatMap(({ uri, documents }) =>
      documents.flatMap(({ index, items }) => items.map(({ path, partNumber = "" }) => ({ uri, document: index, path, partNumber }))),
    );
    const { choices } = await client.request("lodestone/endUseChoices", { items });
    const labelOf = ({ name = "form", items: count }: (typeof choices)[number]) => `${name} ${count}`;
    const choice = choices.find((one) => labelOf(one) === label);
    const result = choice && (await client.request("lodestone/declareEndUse", { items, choice: choice.id }));
    const edit = result?.edit;
    const made = (path: string) => (edit === undefined ? undefined : after({ title: "", edit }, path, all[path] ?? ""));
    return { labels: choices.map(labelOf), edit, made };
  }

  it("name one form, in a parts file that is made, each part once", async () => {
    const { labels, edit, made } = await declared(files, "form 5");
    expect(labels).toEqual(["form 5"]);
    expect(edit?.documentChanges?.[0]).toEqual({ kind: "create", uri: uriOf(parts) });
    const named = (maker: string, indent: string) => `manufacturer: ${maker}\n${indent}endUse: use-1\n`;
    expect(made(parts)).toBe(
      `kind: parts\n${form}parts:\n  M-1:\n    - ${named("Alpha", "      ")}    - ${named("Beta", "      ")}  M-2:\n    ${named("Alpha", "    ")}  L-1:\n    endUse: use-1\n`,
    );
    expect(made("parts/l.yaml")).toBe(library);
  });

  it("have it at the keys that are mapped where it is the form of one item alone", async () => {
    const { labels, made } = await declared({ "lodestone.yaml": settings, "parts/l.yaml": library }, "form 1");
    expect(labels).toEqual(["form 1"]);
    expect(made("parts/l.yaml")).toBe(library.replace("made: JP\n", "made: JP\n    use:\n    why:\n"));
  });

  it("take an end use that parts files declare", async () => {
    const near =
      "kind: parts\nendUses:\n  lathe: { category: industrial-automation, statement: Spindle of a lathe }\nparts:\n  M-2: { countryOfOrigin: JP }\n";
    const { labels, edit, made } = await declared({ ...files, [parts]: near }, "lathe 5");
    expect(labels).toEqual(["lathe 5", "form 5"]);
    expect(edit?.documentChanges?.length).toBe(1);
    expect(made(parts)).toBe(
      near.replace(
        "JP }\n",
        "JP, endUse: lathe }\n  M-1:\n    - manufacturer: Alpha\n      endUse: lathe\n    - manufacturer: Beta\n      endUse: lathe\n  L-1:\n    endUse: lathe\n",
      ),
    );
  });

  it("are written beside others in a parts file, also in an empty one", async () => {
    const some = { "lodestone.yaml": settings, "lists/a.csv": files["lists/a.csv"] };
    const beside = async (text: string) => (await declared({ ...some, [parts]: text }, "form 2")).made(parts);
    const named = (part: string) => `  ${part}:\n    manufacturer: Alpha\n    endUse: use-1\n`;
    const both = `${named("M-1")}${named("M-2")}`;
    expect(await beside("kind: parts\nparts:\n  R-1: {}\n")).toBe(`kind: parts\n${form}parts:\n  R-1: {}\n${both}`);
    expect(await beside("kind: parts\n")).toBe(`kind: parts\n${form}parts:\n${both}`);
    const last = "kind: parts\nparts:\n  R-1: {}\nendUses:\n  use-0: {}\n";
    expect(await beside(last)).toBe(`${last.replace("endUses", `${both}endUses`)}${form.replace("endUses:\n", "")}`);
    const first = "kind: parts\nendUses:\n  use-0: {}\n";
    expect(await beside(first)).toBe(`${first}${form.replace("endUses:\n", "")}parts:\n${both}`);
    expect(await beside("kind: parts\nparts: {}\n")).toMatch(/^kind: parts\n(?: .*\n|endUses:\n)*parts: \{ M-1: \{.*\}, M-2: \{.*\} \}\n$/);
  });

  it("have none where the client cannot make the parts file", async () => {
    const { labels } = await declared({ "lodestone.yaml": settings, "lists/a.csv": files["lists/a.csv"] }, "", pulling);
    expect(labels).toEqual([]);
  });
});

describe("the values at a mapped key of a foreign file", () => {
  /** Labels that completion offers at the `|` of a text, without that mark. */
  async function offered(path: string, marked: string, others: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
    const at = marked.indexOf("|");
    const text = marked.replace("|", "");
    const { client, uri } = await open(path, text, others);
    const position = new LineIndex(text).positionAt(at);
    const list = await client.connection.sendRequest<CompletionList>("textDocument/completion", { textDocument: { uri }, position });
    return list.items.map(({ label }) => label);
  }
  const part = (line: string): string => `parts:\n  - sku: M-0\n    name: Bolt\n  - sku: M-1\n    name: NdFeB magnet\n${line}\n`;

  it("are the words that the mapping knows there", async () => {
    expect(await offered("parts/a.yaml", part("    use: |"))).toEqual(["Car"]);
    expect(await offered("parts/a.yaml", part("    use: C|"))).toEqual(["Car"]);
  });

  it("stand in JSON too, below a key and in an entry that the path selects", async () => {
    const json = mappings.replace("parts/*.yaml", "parts/*.json");
    const inParts = (line: string) => `{ "parts": [\n  { "sku": "M-0" },\n  {\n    "sku": "M-1",\n    ${line}\n  }\n] }\n`;
    const own = (line: string) => offered("parts/a.json", inParts(line), { "lodestone.yaml": json });
    expect(await own('"use": "|", "name": "NdFeB magnet"')).toEqual(["Car"]);
    expect(await own('"name": "NdFeB magnet", "made": |')).toContain("CN");
    expect(await own('"origin": { "country": "C|" }')).toContain("CN");
    expect(await own('"name": "|"')).toEqual([]);
    const device = (name: string) =>
      `{ "bomFormat": "CycloneDX", "components": [{ "type": "device", "name": "M-1", "properties": [{ "name": "${name}", "value": "|" }] }] }`;
    expect(await offered("a.json", device("cdx:device:countryOfOrigin"))).toContain("CN");
    expect(await offered("a.json", device("cdx:device:function"))).toEqual([]);
  });

  it("are our own where it knows none, under each key that is mapped", async () => {
    expect(await offered("parts/a.yaml", part("    made: |"))).toContain("CN");
    expect(await offered("parts/a.yaml", part("    origin:\n      country: |"))).toContain("CN");
  });

  it.each([
    ["magnet/type", "NdFeB"],
    ["mass/unit", "kg"],
    ["value/currency", "CNY"],
    ["endUse/country", "DE"],
    ["manufacturer/country", "DE"],
    ["supplier/country", "DE"],
    ["controlCodes/list", "PRC"],
    ["compositionStatus", "complete"],
    ["hsCode", "850511"],
  ])("are those that our own key %s takes", async (field, value) => {
    const files = { "lodestone.yaml": mappings.replace("countryOfOrigin: [made, origin/country]", `${field}: made`) };
    const values = await offered("parts/a.yaml", part("    made: |"), files);
    expect(values).toContain(value);
    expect(new Set(values).size).toBe(values.length);
  });

  it("are offered once where a key is mapped to several fields, and not at a text", async () => {
    const countries = mappings.replace(
      "countryOfOrigin: [made, origin/country]",
      "manufacturer/country: made\n      supplier/country: made",
    );
    const values = await offered("parts/a.yaml", part("    made: |"), { "lodestone.yaml": countries });
    expect(values.filter((one) => one === "DE")).toHaveLength(1);
    expect(await offered("parts/a.yaml", part("    name: |"))).toEqual([]);
    expect(await offered("parts/a.yaml", part("    maker: |"))).toEqual([]);
  });

  it("are the end uses of parts files, but none that is barred", async () => {
    const files = {
      "lodestone.yaml": mappings.replace(/endUse\/category: .*\n/, "endUse: use\n").replace(/ +endUse\/statement: .*\n/, ""),
      "lodestone.parts.yaml": `kind: parts
endUses:
  spindle: { category: industrial-automation, statement: Rotor magnets of the spindle drive in lathe L20 }
  turret: { category: military, statement: Rotor magnets of the turret drive }
parts: {}
`,
    };
    expect(await offered("parts/a.yaml", part("    use: |"), files)).toEqual(["spindle"]);
  });

  it("are none for a free text, a key that is not mapped, and a key", async () => {
    for (const line of ["    why: |", "    note: |", "    |", "    country: |"])
      expect(await offered("parts/a.yaml", part(line))).toEqual([]);
  });
});
