import { describe, expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { LineIndex } from "../../server/src/index.ts";
import { connect, pushed, type TestClient } from "./client.ts";
import { fillSnippet } from "./features/support.ts";
import { memoryHost } from "./memory.ts";
import { bolt, magnet, unquoted } from "./texts.ts";

const file = "file:///w/x.bom.yaml";
const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function actions(client: TestClient, context: object, range = nowhere): Promise<CodeAction[] | null> {
  return client.connection.sendRequest("textDocument/codeAction", { textDocument: { uri: file }, range, context });
}

describe("code actions", () => {
  it("mend the finding at the cursor, for the version that was judged", async () => {
    const client = await connect(memoryHost({}));
    await client.open(file, unquoted, 4);
    const [diagnostic] = await client.findings(file);
    const found = await actions(client, { diagnostics: [diagnostic] }, diagnostic?.range);
    expect(found).toEqual([
      {
        title: expect.stringContaining("3E001"),
        kind: "quickfix",
        isPreferred: true,
        diagnostics: [diagnostic],
        edit: {
          documentChanges: [{ textDocument: { uri: file, version: 4 }, edits: [expect.objectContaining({ range: expect.anything() })] }],
        },
      },
    ]);
    expect(await actions(client, { diagnostics: [] })).toEqual([]);
  });

  it("mend all that is safe at once, when asked by kind", async () => {
    const text = unquoted + unquoted.slice(unquoted.indexOf("  -")).replace("3E001", "1_000");
    const client = await connect(memoryHost({}), { capabilities: pushed });
    await client.open(file, text);
    for (const only of [["source.fixAll.lodestone"], ["source.fixAll"], ["source"]]) {
      const found = await actions(client, { diagnostics: [], only });
      const edits = found?.[0]?.edit?.changes?.[file] ?? [];
      expect(found?.map(({ kind }) => kind)).toEqual(["source.fixAll.lodestone"]);
      const mended = edits.reduceRight(
        (lines, { range, newText }) => lines.replaced({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }, newText),
        new LineIndex(text),
      ).text;
      expect(mended).toContain('"3E001"');
      expect(mended).toContain('"1_000"');
    }
    expect(await actions(client, { diagnostics: [], only: ["source.organizeImports"] })).toEqual([]);
  });

  it("mend all of one rule, where the file has more than one of it", async () => {
    const text = `${unquoted}${unquoted.slice(unquoted.indexOf("  -")).replace("3E001", "1_000")}titel: Motor\n`;
    const lazy = { textDocument: { codeAction: { resolveSupport: { properties: ["edit"] } } } };
    const client = await connect(memoryHost({}), { capabilities: { ...pushed, ...lazy } });
    await client.open(file, text);
    const findings = await client.findings(file);
    const here = (code: string) => findings.find((one) => one.code === code)?.range ?? nowhere;
    const titles = async (code: string) => (await actions(client, { diagnostics: [] }, here(code)))?.map(({ title }) => title) ?? [];
    expect((await titles("schema/unknown-key")).filter((title) => title.startsWith("Fix all"))).toEqual([]);
    const found = await actions(client, { diagnostics: [] }, here("yaml/ambiguous-scalar"));
    const all = found?.find(({ title }) => title === "Fix all of yaml/ambiguous-scalar in this file");
    const resolved = await client.connection.sendRequest<CodeAction>("codeAction/resolve", all);
    const edits = resolved.edit?.changes?.[file] ?? [];
    expect(edits.map(({ newText }) => newText).sort()).toEqual(['"1_000"', '"3E001"']);
  });

  it("mend at once what only another fix brings to light, as the command does", async () => {
    const text = "kind: bom\ni: 12:30 # drawing\nitems: []\n";
    const client = await connect(memoryHost({}), { capabilities: pushed });
    await client.open(file, text);
    const found = await actions(client, { diagnostics: [], only: ["source.fixAll"] });
    const edits = found?.[0]?.edit?.changes?.[file] ?? [];
    expect(edits.map(({ newText }) => newText)).toEqual(["id", '"12:30"']);
  });

  it("are none for what is not ours", async () => {
    const client = await connect(memoryHost({}));
    expect(await actions(client, { diagnostics: [] })).toBeNull();
  });
});

describe("lodestone/explain", () => {
  it("gives the trace of the item at a position", async () => {
    const client = await connect(memoryHost({}));
    await client.open(file, magnet);
    const textDocument = { uri: file };
    const found = await client.request("lodestone/explain", { textDocument, position: { line: 4, character: 20 } });
    expect(found?.markdown).toContain("## MAG-042\n\nLine 4:17\n");
    for (const heading of [
      "Does it contain a monitored material?",
      "Which act controls it on 2026-11-24 (today in Beijing)?",
      "What is it for?",
    ])
      expect(found?.markdown).toContain(`### ${heading}\n\n- **`);
    // The findings stand before the evidence.
    expect(found?.markdown.match(/^### .*$/m)?.[0]).toBe("### Findings");
    expect(found?.range.start).toEqual({ line: 3, character: 4 });
    expect(await client.request("lodestone/explain", { textDocument, position: { line: 0, character: 0 } })).toBeNull();
  });

  it("leads to the quick fixes of the item, where the client can open them", async () => {
    const pageFor = async (commands: readonly string[]) => {
      const client = await connect(memoryHost({}), { options: { commands } });
      await client.open(file, magnet);
      const at = { textDocument: { uri: file }, position: { line: 4, character: 20 }, nonce: "n0nce" };
      return (await client.request("lodestone/explain", at))?.html;
    };
    expect(await pageFor(["lodestone.fixAt"])).toMatch(/<a href="command:lodestone\.fixAt\?[^"]*%2C3%2C16%5D">Show the fixes<\/a>/);
    expect(await pageFor([])).not.toContain("fixAt");
  });

  it("marks nothing up by the words of the file", async () => {
    const client = await connect(memoryHost({}));
    await client.open(file, magnet.replace("MAG-042", '"**M** <b> [x](command:y) `"'));
    const found = await client.request("lodestone/explain", { textDocument: { uri: file }, position: { line: 4, character: 6 } });
    expect(found?.markdown).toContain("## \\*\\*M\\*\\* \\<b\\> \\[x\\](command:y) \\`\n");
  });
});

it("lodestone/acts gives the acts on a day", async () => {
  const client = await connect(memoryHost({}));
  const { asOf, acts } = await client.request("lodestone/acts", { asOf: "2026-01-01" });
  expect(asOf).toBe("2026-01-01");
  expect(acts).toContainEqual(expect.objectContaining({ id: "mofcom-2025-61", state: "suspended" }));
});

it("lodestone/acts begins its page with the act that is asked for, and unfolds its sources", async () => {
  const client = await connect(memoryHost({}));
  const { html = "" } = await client.request("lodestone/acts", { act: "mofcom-2025-57", nonce: "n0nce" });
  expect(html.match(/<td id="act-[^"]*"/)?.[0]).toBe('<td id="act-mofcom-2025-57"');
  expect(html).toContain('<h2 id="others">All other acts</h2>');
  expect(html.match(/<details open>/g)).toHaveLength(1);
  expect(html).toMatch(/<details open><summary>Sources: \d+<\/summary>\n<ul>\n<li><a href="https:[^"]*">[^<]+<\/a>, 2025/);
  expect(html).toContain('(<span class="muted">page not read</span>)');
});

it("lodestone/acts gives a page in the language of the editor, which leads to sources and runs no script", async () => {
  const client = await connect(memoryHost({}), { locale: "de" });
  const { html } = await client.request("lodestone/acts", { asOf: "2026-01-01", nonce: "n0nce" });
  expect(html).toContain('<html lang="de">');
  expect(html).toContain("default-src 'none'; style-src 'nonce-n0nce'\"");
  expect(html).toContain('<h1 id="acts">Vorschriften am 2026-01-01</h1>');
  expect(html).toMatch(/<td id="act-mofcom-2025-61"><strong>.*<a href="https?:\/\/exportcontrol\.mofcom\.gov\.cn\//);
  expect(html).not.toContain("<script");
  await expect(client.request("lodestone/acts", { nonce: "'unsafe-inline'" })).rejects.toThrow("nonce");
});

it("lodestone/boundaries gives the days to come, in order", async () => {
  const client = await connect(memoryHost({}, "2026-11-10"));
  const { boundaries } = await client.request("lodestone/boundaries", {});
  expect(boundaries[0]).toMatchObject({ date: "2026-11-11" });
  expect(boundaries.every(({ date }) => date > "2026-11-10")).toBe(true);
});

it("lodestone/boundaries gives the days that have been too, in order", async () => {
  const client = await connect(memoryHost({}, "2026-11-11"));
  const { past } = await client.request("lodestone/boundaries", {});
  expect(past.at(-1)).toMatchObject({ date: "2026-11-11", changes: expect.arrayContaining([expect.anything()]) });
  expect(past.map(({ date }) => date)).toEqual(past.map(({ date }) => date).sort());
});

it("lodestone/timelines gives the history of each act, and of clauses with one of their own", async () => {
  const client = await connect(memoryHost({}), { locale: "de" });
  const { timelines } = await client.request("lodestone/timelines", {});
  const of = (wanted: string) => timelines.filter(({ act }) => act === wanted);
  expect(of("mofcom-2025-61")).toMatchObject([
    {
      shortTitle: "MOFCOM-Bekanntmachung 61/2025",
      periods: [{ state: "not-issued", until: "2025-10-08" }, { state: "in-force", from: "2025-10-09" }, {}, {}],
    },
    {
      clause: expect.any(String),
      periods: [{ state: "not-issued" }, { state: "pending", from: "2025-10-09" }, { state: "suspended" }, {}],
    },
    {},
  ]);
  expect(of("mofcom-2025-70")).toHaveLength(1);
});

describe("lodestone/nextUndeclared", () => {
  const items = ["A", "B", "C", "D"].map((name) => `  - partNumber: ${name}\n    description: NdFeB magnet\n    quantity: 1\n`);
  const [a = "", b = "", c = "", d = ""] = items;
  const endUses =
    "endUses:\n  robot: { category: rail, statement: Traction motor of tram 7, rotor magnets }\n  open: { category: undetermined }\n";
  const text = `kind: bom\nid: X\n${endUses}items:\n${a}${b}    endUse: robot\n${c}    endUse: open\n${d.replace("NdFeB magnet", "Steel bolt")}`;
  const lineOf = (name: string) => text.split("\n").findIndex((line) => line.includes(`partNumber: ${name}`));
  const ask = async (text: string, line: number) => {
    const client = await connect(memoryHost({}), { options: { status: true } });
    await client.open(file, text);
    await client.findings(file);
    const position = { line, character: 0 };
    const next = await client.request("lodestone/nextUndeclared", { textDocument: { uri: file }, position });
    return { next: next?.range.start.line, undeclared: client.statuses.at(-1)?.documents[0]?.undeclared };
  };

  it("goes from one to the next, and from the last to the first, over those that the status counts", async () => {
    expect(await ask(text, 0)).toEqual({ next: lineOf("A"), undeclared: 2 });
    expect(await ask(text, lineOf("B"))).toEqual({ next: lineOf("C"), undeclared: 2 });
    expect(await ask(text, lineOf("D"))).toEqual({ next: lineOf("A"), undeclared: 2 });
  });

  it("says that there is none", async () => {
    expect(await ask(bolt, 0)).toEqual({ next: undefined, undeclared: 0 });
    const client = await connect(memoryHost({}));
    const nowhere = { textDocument: { uri: "file:///w/none.bom.yaml" }, position: { line: 0, character: 0 } };
    expect(await client.request("lodestone/nextUndeclared", nowhere)).toBeNull();
  });

  it("goes through all files, open or not, and back to where it began", async () => {
    const host = memoryHost({ "file:///w/a.bom.yaml": bolt, "file:///w/b.bom.yaml": text, "file:///w/c.bom.yaml": magnet });
    const client = await connect(host, { folders: ["file:///w"] });
    await client.open("file:///w/a.bom.yaml", magnet);
    const seen: string[] = [];
    let from: Parameters<typeof client.request<"lodestone/nextUndeclared">>[1] = {};
    for (let step = 0; step < 5; step++) {
      const next = await client.request("lodestone/nextUndeclared", from);
      if (next === null) break;
      seen.push(`${next.uri.slice("file:///w/".length)}:${next.range.start.line}`);
      from = { textDocument: { uri: next.uri }, position: next.range.start };
    }
    const round = ["a.bom.yaml:3", `b.bom.yaml:${lineOf("A")}`, `b.bom.yaml:${lineOf("C")}`, "c.bom.yaml:3"];
    expect(seen).toEqual([...round, "a.bom.yaml:3"]);
  });
});

it.each([
  ["2026-01-15", "2026-01-15", "session"],
  ["2026-02-30", "2026-11-24", "today"],
  [null, "2026-11-24", "today"],
])("a date that was chosen before holds from the start: %s", async (given, asOf, asOfFrom) => {
  const client = await connect(memoryHost({}), { options: { status: true, asOf: given } });
  await client.open(file, magnet);
  await client.findings(file);
  expect(client.statuses.at(-1)?.documents).toEqual([expect.objectContaining({ asOf, asOfFrom })]);
});

describe("lodestone/status", () => {
  it("is sent to those who want it, once for each state", async () => {
    const silent = await connect(memoryHost({}));
    await silent.open(file, magnet);
    await silent.pull(file);
    expect(silent.statuses).toEqual([]);

    const client = await connect(memoryHost({}, "2027-06-01"), { options: { status: true } });
    await client.open(file, magnet);
    await client.pull(file);
    await client.pull(file);
    await client.change(file, 2, { text: bolt });
    await client.pull(file);
    expect(client.statuses).toMatchObject([
      {
        uri: file,
        version: 1,
        state: "judged",
        why: "name",
        findings: { error: expect.any(Number) },
        documents: [{ kind: "bom", asOf: "2027-06-01", asOfFrom: "today", items: 1, materialItems: 1, undeclared: 1 }],
        stalePacks: expect.arrayContaining([{ id: "prc", reviewedOn: expect.any(String), days: expect.any(Number) }]),
      },
      {
        version: 2,
        findings: { error: 0, warning: 0, information: 0, hint: 0 },
        shown: 0,
        documents: [{ materialItems: 0, undeclared: 0 }],
      },
    ]);
  });
});

describe("lodestone/skeleton", () => {
  it.each(["bom", "shipment"] as const)("gives a %s that is judged as one, its blanks unfilled", async (kind) => {
    const client = await connect(memoryHost({}), { options: { status: true } });
    const { snippet } = await client.request("lodestone/skeleton", { kind });
    expect(snippet).toMatch(/\$\{1\}/);
    await client.open("untitled:Untitled-1", fillSnippet(snippet));
    const found = await client.findings("untitled:Untitled-1");
    expect(client.statuses.at(-1)).toMatchObject({ documents: [{ kind, items: 1 }] });
    expect(found.filter(({ code }) => String(code).startsWith("yaml/"))).toEqual([]);
  });

  it("refuses what is no kind", async () => {
    const client = await connect(memoryHost({}));
    await expect(client.connection.sendRequest("lodestone/skeleton", { kind: "config" })).rejects.toMatchObject({ code: -32602 });
  });
});
