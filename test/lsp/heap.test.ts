import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { expect, inject, it, onTestFinished } from "vitest";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { clientOver, type TestClient } from "./client.ts";

/**
 * Answers `heap` with what the server holds when its garbage is collected: a number that repeats, where the memory of the process does not.
 * Answers `used` with what the heap holds as it is, and `old` with the memory that V8 keeps for what lives long.
 */
const probe = `
import { getHeapSpaceStatistics } from "node:v8";
const old = () => getHeapSpaceStatistics().find((space) => space.space_name === "old_space").space_size;
process.on("message", (asked) => {
  if (asked === "heap") { gc(); gc(); }
  process.send(asked === "old" ? old() : process.memoryUsage().heapUsed);
});
`;
const mebibyte = 1024 * 1024;

interface Started {
  readonly client: TestClient;
  /** Bytes in use after a collection. */
  readonly heap: () => Promise<number>;
  /** Bytes in use, garbage included. */
  readonly used: () => Promise<number>;
  /** Bytes of the pages for objects that live long, as far as V8 has not given them back. */
  readonly old: () => Promise<number>;
}

async function started(folders: readonly string[] = []): Promise<Started> {
  const server: ChildProcess = spawn(
    process.execPath,
    ["--expose-gc", "--import", `data:text/javascript,${encodeURIComponent(probe)}`, join(inject("built"), "cli.js"), "lsp", "--stdio"],
    { stdio: ["pipe", "pipe", "inherit", "ipc"] },
  );
  onTestFinished(() => void server.kill());
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout as Readable),
    new StreamMessageWriter(server.stdin as Writable),
  );
  const client = await clientOver(connection, { folders });
  const ask = async (what: "heap" | "used" | "old"): Promise<number> => {
    const answer = once(server, "message");
    server.send(what);
    const [held] = (await answer) as [number];
    return held;
  };
  return { client, heap: () => ask("heap"), used: () => ask("used"), old: () => ask("old") };
}

/** A BOM in which every third item is a magnet without an end use. */
function bom(count: number, prefix: string): string {
  const items = Array.from({ length: count }, (_, index) => {
    const description = index % 3 === 0 ? "NdFeB magnet N42SH, sintered" : "Hexagon bolt M8 x 30, steel";
    return `  - partNumber: ${prefix}-${index}\n    description: ${description}\n    quantity: 4\n    countryOfOrigin: CN\n`;
  });
  return `kind: bom\nid: ${prefix}\nitems:\n${items.join("")}`;
}

it("10,000 edits leave nothing behind", async () => {
  const { client, heap } = await started();
  const uri = "file:///work/long.bom.yaml";
  const text = bom(300, "LONG");
  const line = text.split("\n").indexOf("  - partNumber: LONG-150") + 1;
  await client.open(uri, text, 0);
  const findings = (await client.findings(uri)).length;
  let version = 0;
  const edit = async (count: number) => {
    for (const last = version + count; version < last; ) {
      const isTyped = version % 2 === 0;
      const range = { start: { line, character: 17 }, end: { line, character: isTyped ? 17 : 18 } };
      await client.change(uri, ++version, { range, text: isTyped ? "x" : "" });
      await client.pull(uri);
    }
  };
  await edit(2000); // until caches are full and code is compiled
  const before = await heap();
  await edit(8000);
  expect((await heap()) - before).toBeLessThan(mebibyte);
  expect(await client.findings(uri)).toHaveLength(findings);
});

it("420 files opened, edited and closed leave nothing behind", async () => {
  const { client, heap } = await started();
  const use = async (from: number, to: number) => {
    for (let file = from; file < to; file++) {
      const uri = `file:///work/part-${file}.bom.yaml`;
      await client.open(uri, bom(100, `F${file}`));
      expect((await client.findings(uri)).length).toBeGreaterThan(30);
      await client.change(uri, 2, { range: { start: { line: 4, character: 17 }, end: { line: 4, character: 17 } }, text: "x" });
      await client.pull(uri);
      await client.close(uri);
    }
  };
  await use(0, 200); // until caches are full and code is compiled: V8 compiles for longer than 60 files, and that is a mebibyte
  const before = await heap();
  await use(200, 620);
  expect((await heap()) - before).toBeLessThan(mebibyte);
});

it("a report leaves nothing behind, and its garbage is collected while the server rests", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lodestone-heap-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const uri = pathToFileURL(join(folder, "long.bom.yaml")).href;
  const text = bom(3000, "LONG");
  writeFileSync(join(folder, "long.bom.yaml"), text);
  const { client, heap, used, old } = await started([pathToFileURL(folder).href]);
  await client.open(uri, text);
  expect((await client.findings(uri)).length).toBeGreaterThan(900);
  await client.request("lodestone/overview", {});
  const report = async () => (await client.request("lodestone/report", { nonce: "n0" })).html.length;
  await report(); // until code is compiled
  const before = await heap();
  expect(await report()).toBeGreaterThan(100_000);
  expect(await used()).toBeGreaterThan(1.2 * before);
  await expect.poll(used, { timeout: 30_000, interval: 500 }).toBeLessThan(1.1 * before);
  expect(await old()).toBeLessThan(1.1 * before);
});
