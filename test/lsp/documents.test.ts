import { describe, expect, it } from "vitest";
import { createChecker, LineIndex } from "../../server/src/index.ts";
import { manyItems } from "../sections/support.ts";
import { connect, pulling, pushed, until } from "./client.ts";
import { memoryHost } from "./memory.ts";

import { bolt, magnet, unquoted } from "./texts.ts";

const file = "file:///w/servo.bom.yaml";

describe("a client that pulls", () => {
  it("is told so, and gets what was found", async () => {
    const client = await connect(memoryHost({}));
    expect(client.initialized.capabilities).toMatchObject({
      diagnosticProvider: { identifier: "lodestone", workspaceDiagnostics: true },
      textDocumentSync: { change: 2, openClose: true },
      positionEncoding: "utf-16",
    });
    await client.open(file, magnet);
    const [first] = (await client.findings(file)).filter(({ code }) => code === "end-use/missing");
    expect(first).toMatchObject({
      severity: 1,
      source: "lodestone",
      range: { start: { line: 3, character: 16 }, end: { line: 3, character: 23 } },
      data: { fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/), path: "/items/0", asOf: "2026-11-24" },
    });
    expect(client.published).toEqual([]);
  });

  it("is told with the workspace of a file that went with its tab, since it passes over the last answer about that", async () => {
    const client = await connect(memoryHost({}));
    const gone = "memory:/sample.bom.yaml";
    await client.open(gone, magnet);
    const { resultId } = await client.pull(gone);
    await client.close(gone);
    expect(await client.pull(gone, resultId)).toEqual({ kind: "full", items: [] });
    expect((await client.pullWorkspace()).items).toEqual([{ kind: "full", uri: gone, version: null, items: [] }]);
    expect((await client.pullWorkspace()).items).toEqual([]);
  });

  it("is led to the page of a rule that it has itself, and to no address", async () => {
    const findings = async (options: object) => {
      const client = await connect(memoryHost({}), { options });
      await client.open(file, magnet);
      return client.findings(file);
    };
    for (const { code, codeDescription } of await findings({ commands: ["lodestone.openRulePage"] }))
      expect(codeDescription?.href).toBe(`lodestone:/rules/${String(code).replace("/", "%20")}`);
    const others = await findings({});
    expect(others.length).toBeGreaterThan(1);
    expect(JSON.stringify(others)).not.toMatch(/codeDescription|https?:/);
  });

  it("is told that nothing has changed, until something has", async () => {
    const client = await connect(memoryHost({}));
    await client.open(file, magnet);
    const first = await client.pull(file);
    expect(await client.pull(file, first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    await client.change(file, 2, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "# x\n" });
    const second = await client.pull(file, first.resultId);
    expect(second).toMatchObject({ kind: "full", items: expect.arrayContaining([expect.objectContaining({ code: "end-use/missing" })]) });
    expect(second.resultId).not.toBe(first.resultId);
  });

  it("is told so of an edit that changes nothing that is shown, and of no other", async () => {
    const client = await connect(memoryHost({}));
    const text = manyItems(30);
    const lines = new LineIndex(text);
    await client.open(file, text);
    let { resultId } = await client.pull(file);
    let version = 1;
    const kindAfter = async (where: string, newText: string): Promise<string> => {
      const at = lines.positionAt(text.indexOf(where) + where.length);
      await client.change(file, ++version, { range: { start: at, end: at }, text: newText });
      const report = await client.pull(file, resultId);
      ({ resultId } = report);
      return report.kind;
    };
    expect(await kindAfter("Bracket 🧲, steel", "x")).toBe("unchanged");
    expect(await kindAfter("id: B-1", "\ntitle: T")).toBe("full"); // one line down
    expect(await kindAfter("Hex bolt M8", "x")).toBe("unchanged");
    expect(await kindAfter("id: B-1", "2")).toBe("full"); // other fingerprints
  });

  it("gets an id that no server gave before", async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => {
        const client = await connect(memoryHost({}));
        await client.open(file, magnet);
        return (await client.pull(file)).resultId;
      }),
    );
    expect(new Set(ids).size).toBe(2);
  });

  it("can cancel what it asked for", async () => {
    const client = await connect(memoryHost({}));
    await client.open(file, magnet);
    const { CancellationTokenSource } = await import("vscode-languageserver/node");
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest("textDocument/diagnostic", { textDocument: { uri: file } }, source.token);
    source.cancel();
    await expect(asked).rejects.toMatchObject({ code: -32800 });
    expect(await client.findings(file)).not.toEqual([]);
  });

  it("is answered for the version that it sent last", async () => {
    const client = await connect(memoryHost({}));
    await client.open(file, magnet);
    const asked = client.findings(file);
    await client.change(file, 2, { text: bolt });
    expect(await asked).toEqual([]);
  });
});

describe("a client that is pushed to", () => {
  it("gets what was found with the version, and an empty list when the file is closed", async () => {
    const client = await connect(memoryHost({}), { capabilities: pushed });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    await client.open(file, magnet, 7);
    const found = await client.push(file);
    expect(found.version).toBe(7);
    expect(found.diagnostics.map(({ code }) => code)).toContain("end-use/missing");
    expect(found.diagnostics[0]).not.toHaveProperty("data");
    await client.close(file);
    expect(await client.push(file)).toEqual({ uri: file, diagnostics: [] });
  });

  it("gets one answer for changes that came together, for the last of them", async () => {
    const client = await connect(memoryHost({}), { capabilities: pushed });
    await client.open(file, bolt, 0);
    for (let version = 1; version <= 40; version++)
      void client.change(file, version, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "# x\n" });
    await until(() => client.published.some(({ version }) => version === 40));
    expect(client.published.length).toBeLessThan(5);
    expect(client.published.at(-1)?.version).toBe(40);
  });

  it("is not sent what was closed before it was checked", async () => {
    const client = await connect(memoryHost({}), { capabilities: pushed });
    void client.open(file, magnet);
    await client.close(file);
    expect(await client.push(file)).toEqual({ uri: file, diagnostics: [] });
    await client.open("file:///w/other.bom.yaml", bolt);
    await client.push("file:///w/other.bom.yaml");
    expect(client.published.filter(({ diagnostics }) => diagnostics.length > 0)).toEqual([]);
  });

  it("is pushed to where it can pull and cannot be asked to pull anew", async () => {
    const client = await connect(memoryHost({}), { capabilities: { textDocument: { diagnostic: {} } } });
    await client.open(file, magnet);
    expect((await client.push(file)).diagnostics).not.toEqual([]);
  });
});

describe("changes", () => {
  const end = { line: 99, character: 0 };
  it.each([
    [
      "several in one notification",
      [
        { range: { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } }, text: "é😀" },
        { range: { start: { line: 1, character: 4 }, end: { line: 1, character: 7 } }, text: "X" },
      ],
    ],
    ["one beyond the end", [{ range: { start: end, end }, text: "" }]],
    ["one that ends before it begins", [{ range: { start: { line: 2, character: 0 }, end: { line: 1, character: 0 } }, text: "" }]],
    ["one with numbers below zero", [{ range: { start: { line: -3, character: -1 }, end: { line: 0, character: 0 } }, text: "" }]],
  ])("are taken over: %s", async (_what, changes) => {
    const client = await connect(memoryHost({}));
    await client.open(file, bolt);
    await client.change(file, 2, ...changes);
    await client.change(file, 3, { text: magnet });
    expect((await client.findings(file)).map(({ code }) => code)).toContain("end-use/missing");
  });

  it.each([
    ["CRLF", magnet.replaceAll("\n", "\r\n"), { line: 3, character: 16 }],
    ["a lone CR", magnet.replaceAll("\n", "\r"), { line: 3, character: 16 }],
    ["a byte order mark", `\u{FEFF}${magnet}`, { line: 3, character: 16 }],
    [
      "emoji before it",
      magnet.replace(
        "  - partNumber: MAG-042",
        '  - { x-note: "🧲🧲", partNumber: MAG-042, description: NdFeB magnet, quantity: 1 }\n  - partNumber: M-2',
      ),
      { line: 3, character: 34 },
    ],
  ])("stand at the right place with %s", async (_what, text, start) => {
    const client = await connect(memoryHost({}));
    await client.open(file, text);
    const found = (await client.findings(file)).find(({ code }) => code === "end-use/missing");
    expect(found?.range).toEqual({ start, end: { ...start, character: start.character + 7 } });
  });
});

it("an edited document is judged as one that is opened with the same text", async () => {
  const client = await connect(memoryHost({}));
  const other = "file:///w/other.bom.yaml";
  let text = magnet.replace("sintered", "sintered 🧲\r\n      for é");
  let seed = 7;
  const random = (below: number): number => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const pieces = ["\n", "\r\n", " ", "🧲", "  - partNumber: M-1\n", "endUse: x\n", "# é\n", '"', ":"];
  await client.open(file, text);
  for (let version = 2; version <= 120; version++) {
    const [start = 0, end = 0] = [random(text.length + 1), random(text.length + 1)].sort((a, b) => a - b);
    const stop = Math.min(end, start + random(12));
    const newText = pieces[random(pieces.length)] ?? "";
    const lines = new LineIndex(text);
    await client.change(file, version, { range: { start: lines.positionAt(start), end: lines.positionAt(stop) }, text: newText });
    // A position between CR and LF means the end of the line.
    const [from, to] = [start, stop].map((offset) => (text.slice(offset - 1, offset + 1) === "\r\n" ? offset - 1 : offset));
    text = text.slice(0, from) + newText + text.slice(to);
    if (version % 10 > 0) continue;
    await client.open(other, text, version);
    expect(await client.findings(file)).toEqual(await client.findings(other));
    await client.close(other);
  }
});

it("what is kept from version to version is what a document is sent that is opened with the same text", async () => {
  const client = await connect(memoryHost({}));
  const other = "file:///w/other.bom.yaml";
  let text = `${manyItems(24)}  - ref: '#M-4'\n    partNumber: M-1\n    quantity: 1\n`;
  await client.open(file, text);
  let version = 1;
  for (const [from, to] of [
    ["Bracket", "Angle"],
    ["M-16\n", "M-160\n"],
    ["  - partNumber: M-4\n", "  - partNumber: M-1\n    description: NdFeB magnet\n    quantity: 1\n  - partNumber: M-4\n"],
    ["id: B-1", "id: B-1\ntitle: T"],
    ["quantity: many", "quantity: 3"],
    ["Traction", "TBD"],
    ["  drive:", "  drives:"],
    ["#M-4", "#M-8"],
  ] as const) {
    const start = text.indexOf(from);
    const lines = new LineIndex(text);
    const range = { start: lines.positionAt(start), end: lines.positionAt(start + from.length) };
    text = text.slice(0, start) + to + text.slice(start + from.length);
    await client.change(file, ++version, { range, text: to });
    await client.open(other, text, version);
    const fresh = JSON.stringify(await client.findings(other));
    expect(await client.findings(file)).toEqual(JSON.parse(fresh.replaceAll(other, file)));
    await client.close(other);
  }
});

it("a text that cannot be cut is said in the trace to be judged as a whole, for each version of it", async () => {
  const client = await connect(memoryHost({}));
  const traces: string[] = [];
  client.connection.onNotification("$/logTrace", ({ message }: { message: string }) => void traces.push(message));
  await client.connection.sendNotification("$/setTrace", { value: "messages" });
  await client.open(file, magnet);
  await client.findings(file);
  expect(traces).toEqual([]);
  await client.change(file, 2, { text: `${magnet}    notes: &alias some text\n` });
  await client.findings(file);
  await client.change(file, 3, { text: magnet });
  await client.findings(file);
  expect(traces).toEqual([expect.stringMatching(/servo\.bom\.yaml, version 2, was judged as a whole, .*cannot be cut/)]);
});

it("packs that cannot be loaded fail the start in words", async () => {
  const host = { ...memoryHost({}), loadPacks: () => Promise.reject(new Error("packs.json is broken")) };
  await expect(connect(host)).rejects.toMatchObject({ message: expect.stringContaining("packs.json is broken") });
});

describe("a text that was never saved", () => {
  const unsaved = "untitled:Untitled-1";
  const start = { line: 0, character: 0 };

  it.each([
    ["kind: bom\n", magnet],
    ['a quoted "kind"', magnet.replace("kind: bom", '"kind": "bom"')],
    ["CRLF and a comment before it", `# mine\r\n${magnet.replaceAll("\n", "\r\n")}`],
    ["flow style", `{ kind: bom, id: A, items: [{ partNumber: M-1, description: NdFeB magnet, quantity: 1 }] }\n`],
  ])("is judged by its own kind: %s", async (_, text) => {
    const client = await connect(memoryHost({}), { options: { status: true } });
    await client.open(unsaved, text);
    expect((await client.findings(unsaved)).map(({ code }) => code)).toContain("end-use/missing");
    expect(client.statuses.at(-1)).toMatchObject({ state: "judged", why: "kind", documents: [{ kind: "bom", undeclared: 1 }] });
  });

  it("is judged as a shipment where it says so", async () => {
    const client = await connect(memoryHost({}), { options: { status: true } });
    await client.open(unsaved, "kind: shipment\nid: A\n");
    await client.pull(unsaved);
    expect(client.statuses.at(-1)).toMatchObject({ state: "judged", documents: [{ kind: "shipment" }] });
  });

  it("is judged from the keystroke on that says it, and to the one that takes it away", async () => {
    const client = await connect(memoryHost({}));
    await client.open(unsaved, magnet.replace("kind: bom", "kind: bo"));
    expect(await client.findings(unsaved)).toEqual([]);
    await client.change(unsaved, 2, { range: { start: { line: 0, character: 8 }, end: { line: 0, character: 8 } }, text: "m" });
    expect(await client.findings(unsaved)).not.toEqual([]);
    await client.change(unsaved, 3, { range: { start, end: { line: 1, character: 0 } }, text: "" });
    expect(await client.findings(unsaved)).toEqual([]);
  });

  it.each([
    ["that names no kind", unsaved, magnet.replace("kind: bom\n", "")],
    ["of another kind", unsaved, magnet.replace("kind: bom", "kind: Deployment")],
    ["whose kind is not its own", unsaved, magnet.replace("kind: bom", "meta:\n  kind: bom")],
    ["in a file with a name of its own", "file:///w/values.yaml", magnet],
  ])("is left alone %s", async (_, uri, text) => {
    const client = await connect(memoryHost({}));
    await client.open(uri, text);
    expect(await client.findings(uri)).toEqual([]);
  });

  it("is completed, hinted and fixed as a file is", async () => {
    const client = await connect(memoryHost({}));
    await client.open(unsaved, "kind: bom\nid: A\nitems:\n  \n");
    const list = await client.connection.sendRequest<{ items: { label: string }[] }>("textDocument/completion", {
      textDocument: { uri: unsaved },
      position: { line: 3, character: 2 },
    });
    expect(list.items.map(({ label }) => label)).toContain("lodestone-magnet");
  });
});

describe("a hostile client", () => {
  it("may ask for what is not open, and change and close it", async () => {
    const client = await connect(memoryHost({}));
    await client.change("file:///w/never.bom.yaml", 2, { text: magnet });
    await client.close("file:///w/never.bom.yaml");
    expect(await client.pull("file:///w/never.bom.yaml")).toEqual({ kind: "full", items: [] });
    expect(await client.pull("no uri at all %%%")).toEqual({ kind: "full", items: [] });
    expect(await client.request("lodestone/explain", { textDocument: { uri: "x" }, position: { line: 0, character: 0 } })).toBeNull();
    expect(await client.pullWorkspace()).toEqual({ items: [] });
  });

  it.each(["untitled:Untitled-1", "untitled:x.bom.yaml", "file:///w/%E0%A4%A.bom.yaml", "git:/w/x.bom.yaml?ref=1"])(
    "may open %s",
    async (uri) => {
      const client = await connect(memoryHost({}));
      await client.open(uri, magnet);
      await client.pull(uri);
      await client.close(uri);
      await client.open(file, magnet);
      expect(await client.findings(file)).not.toEqual([]);
      expect(client.logs).toEqual([]);
    },
  );

  it("gets an error for what it asked wrongly, and an answer the next time", async () => {
    const client = await connect(memoryHost({}));
    await expect(client.connection.sendRequest("textDocument/diagnostic", { nothing: true })).rejects.toMatchObject({ code: -32602 });
    await expect(client.connection.sendRequest("lodestone/acts", { asOf: "2026-02-30" })).rejects.toMatchObject({ code: -32602 });
    await client.open(file, magnet);
    expect(await client.findings(file)).not.toEqual([]);
  });

  it("may send a huge text, of which 1,000 diagnostics come back, the most severe", async () => {
    const items = Array.from({ length: 3000 }, (_, n) => `  - { partNumber: M-${n}, description: NdFeB magnet, quantity: 1 }\n`);
    const text = `kind: bom\nid: BIG\nitems:\n${items.join("")}`;
    const client = await connect(memoryHost({}), { options: { status: true } });
    await client.open(file, text);
    const found = await client.findings(file);
    expect(found).toHaveLength(1000);
    expect(found.slice(0, 999).every(({ severity }) => severity === 1)).toBe(true);
    expect(found[998]?.range.start.line).toBe(3 + 998);
    expect(found[999]).toMatchObject({ severity: 3, range: { start: { line: 0, character: 0 } } });
    const [status] = client.statuses;
    const total = Object.values(status?.findings ?? {}).reduce((a, b) => a + b, 0);
    expect(found[999]?.message).toContain(`This file has ${total} findings; the 999 most severe are shown.\nBy severity: 3000 errors, `);
    expect(status?.shown).toBe(999);
  });
});

describe("a crash", () => {
  it("while checking is a finding", async () => {
    const client = await connect(memoryHost({}), {
      makeChecker: (bundle) => ({
        ...createChecker(bundle),
        open: () => {
          throw new Error("boom");
        },
      }),
    });
    await client.open(file, magnet);
    expect(await client.findings(file)).toMatchObject([{ code: "rule/failed", severity: 1, message: expect.stringContaining("boom") }]);
  });

  it("at one request is logged, and costs that answer only", async () => {
    let calls = 0;
    const client = await connect(memoryHost({}), {
      makeChecker(bundle) {
        const checker = createChecker(bundle);
        return {
          ...checker,
          open(input) {
            const text = checker.open(input);
            if (calls++ > 0) return text;
            const digest = Object.defineProperty({ ...text.digest(1) }, "gravest", {
              get: () => {
                throw new Error("boom");
              },
            });
            return { ...text, digest: () => digest };
          },
        };
      },
    });
    await client.open(file, magnet);
    await expect(client.pull(file)).rejects.toMatchObject({ code: -32603, message: expect.stringContaining("boom") });
    expect(client.logs.join()).toContain("textDocument/diagnostic failed");
    expect(client.logs.join()).toContain("boom");
    await client.change(file, 2, { text: unquoted });
    expect((await client.findings(file)).map(({ code }) => code)).toContain("yaml/ambiguous-scalar");
  });
});

it("says what it can do in a line for each feature", async () => {
  const client = await connect(memoryHost({}), { capabilities: pulling });
  expect(client.initialized.serverInfo).toEqual({ name: "lodestone", version: "1.2.3" });
  expect(client.initialized.capabilities.codeActionProvider).toEqual({
    codeActionKinds: ["quickfix", "lodestone", "lodestone.waive", "source.fixAll.lodestone"],
    resolveProvider: true,
  });
});
