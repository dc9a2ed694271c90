import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { connect, pushed, type TestClient } from "./client.ts";
import { memoryHost } from "./memory.ts";

const uri = "file:///w/big.bom.yaml";
const count = 3000;
const linesOfItem = 3;
const firstLine = 3;
const text = `kind: bom\nid: BIG\nitems:\n${Array.from({ length: count }, (_, n) => `  - partNumber: M-${n}\n    description: NdFeB magnet\n    quantity: 1\n`).join("")}`;

/** The line on which an item begins. */
function lineOf(item: number): number {
  return firstLine + item * linesOfItem;
}

/** An edit of the quantity of an item, which changes no finding. */
function digit(client: TestClient, version: number, item: number): Promise<void> {
  const at = { line: lineOf(item) + 2, character: 15 };
  return client.change(uri, version, { range: { start: at, end: at }, text: "0" });
}

/** A mistake in an item. */
function mistake(client: TestClient, version: number, item: number): Promise<void> {
  const at = { line: lineOf(item) + 1, character: 0 };
  return client.change(uri, version, { range: { start: at, end: at }, text: "    quantitty: 1\n" });
}

function codes(diagnostics: readonly Diagnostic[]): (string | number | undefined)[] {
  return diagnostics.map(({ code }) => code);
}

describe("a file with more findings than are sent", () => {
  it("shows a new mistake wherever it is made, to a client that is pushed to", async () => {
    const client = await connect(memoryHost({}), { capabilities: pushed });
    await client.open(uri, text);
    expect(codes((await client.push(uri)).diagnostics)).not.toContain("schema/unknown-key");
    await mistake(client, 2, 2500);
    const { diagnostics } = await client.push(uri);
    expect(diagnostics).toHaveLength(1000);
    expect(diagnostics.find(({ code }) => code === "schema/unknown-key")?.range.start.line).toBe(lineOf(2500) + 1);
    const lines = diagnostics.slice(0, -1).map(({ range }) => range.start.line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(diagnostics.at(-1)?.message).toContain("999 are shown: the most severe, and those nearest to the last edit.");
  });

  it("shows it to a client that pulls, the last mistake with those before it", async () => {
    const client = await connect(memoryHost({}));
    await client.open(uri, text);
    await client.findings(uri);
    for (const [index, item] of [2900, 1500, 2100].entries()) {
      await mistake(client, 2 + index, item);
      const found = await client.findings(uri);
      expect(
        found.filter(({ code, range }) => code === "schema/unknown-key" && Math.abs(range.start.line - lineOf(item)) < 5),
      ).toHaveLength(1);
      expect(found.filter(({ code }) => code === "end-use/missing").length).toBeGreaterThan(700);
    }
  });

  it("makes room for the line that tells the total by none of those near the edit", async () => {
    const client = await connect(memoryHost({}));
    const last = (found: readonly Diagnostic[], item: number): (string | number | undefined)[] =>
      codes(found.filter(({ range }) => range.start.line >= lineOf(item)));
    await client.open(uri, text);
    await client.findings(uri);
    await digit(client, 2, count - 1);
    const small = `${uri}/../small.bom.yaml`;
    await client.open(small, text.slice(0, text.indexOf("  - partNumber: M-1\n")));
    expect(last(await client.findings(uri), count - 1)).toEqual(last(await client.findings(small), 0));
  });

  it("shows a mistake at the end of a long paste", async () => {
    const client = await connect(memoryHost({}));
    await client.open(uri, text);
    await client.findings(uri);
    const at = { line: lineOf(1500), character: 0 };
    const pasted = text.slice(text.indexOf("  - "), text.indexOf("  - partNumber: M-800\n")).replaceAll("M-", "P-");
    await client.change(uri, 2, { range: { start: at, end: at }, text: `${pasted}    quantitty: 1\n` });
    const found = (await client.findings(uri)).filter(({ code }) => code === "schema/unknown-key");
    expect(found.map(({ range }) => range.start.line)).toEqual([lineOf(1500 + 800)]);
  });

  it("gives each finding the same fingerprint, whether it is sent for being grave or near", async () => {
    const client = await connect(memoryHost({}));
    const twins = text.replaceAll(/partNumber: M-\d+/g, "partNumber: M-1");
    await client.open(uri, twins);
    await digit(client, 2, 2500);
    const near = (await client.findings(uri)).filter(({ range }) => range.start.line > lineOf(2490) && range.start.line < lineOf(2510));
    const all = await client.request("lodestone/explain", { textDocument: { uri }, position: { line: lineOf(2500), character: 20 } });
    expect(all).not.toBeNull();
    const prints = new Set(near.map(({ data }) => data.fingerprint));
    expect(near.length).toBeGreaterThan(10);
    expect(prints.size).toBe(near.length);
  });

  it("sends nothing for a keystroke that changes no finding near the last one", async () => {
    const client = await connect(memoryHost({}));
    await client.open(uri, text);
    await digit(client, 2, 2500);
    const first = await client.pull(uri);
    for (const [index, item] of [2500, 2501, 2508, 2494].entries()) {
      await digit(client, 3 + index, item);
      const next = await client.pull(uri, first.resultId);
      expect(next.kind, `after an edit of item ${item}`).toBe("unchanged");
    }
    await digit(client, 7, 1200);
    expect((await client.pull(uri, first.resultId)).kind).toBe("full");
  });

  it("sends a file as before until it is edited", async () => {
    const client = await connect(memoryHost({}));
    await client.open(uri, text);
    const found = await client.findings(uri);
    expect(found.at(-1)?.message).toContain("the 999 most severe are shown.\nBy severity: ");
    expect(found[998]?.range.start.line).toBe(lineOf(998));
  });
});
