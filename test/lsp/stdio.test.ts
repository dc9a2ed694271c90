import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { createProtocolConnection, type Message, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { clientOver, pulling, type TestClient, until } from "./client.ts";
import { magnet } from "./texts.ts";

/** The server as it is installed, started as a process. */
const folder = mkdtempSync(join(tmpdir(), "lodestone-lsp-"));
const built = inject("built");
const work = join(folder, "wörk folder");

beforeAll(() => {
  for (const below of ["", "node_modules", "claimed"]) mkdirSync(join(work, below));
  writeFileSync(join(work, "servo.bom.yaml"), magnet);
  writeFileSync(join(work, "claimed", "parts.yaml"), magnet);
  writeFileSync(join(work, "node_modules", "x.bom.yaml"), magnet);
  writeFileSync(join(work, "latin.bom.yaml"), Buffer.from([0x6b, 0xe9, 0x0a]));
  writeFileSync(join(work, "lodestone.yaml"), "files: { bom: [claimed/*.yaml] }\n");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function started(): Promise<{ client: TestClient; ended: Promise<number | null>; errors: () => string }> {
  const process_ = spawn(process.execPath, [join(built, "cli.js"), "lsp", "--stdio"], { cwd: folder });
  let errors = "";
  process_.stderr.on("data", (chunk: Buffer) => {
    errors += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => void process_.on("exit", resolve));
  const connection = createProtocolConnection(new StreamMessageReader(process_.stdout), new StreamMessageWriter(process_.stdin));
  const client = await clientOver(connection, { capabilities: pulling, folders: [pathToFileURL(work).href] });
  return { client, ended, errors: () => errors };
}

it("`lodestone lsp --stdio` serves an editor, and ends when it is told to", async () => {
  const { client, ended, errors } = await started();
  const uri = pathToFileURL(join(work, "servo.bom.yaml")).href;
  await client.open(uri, magnet);
  expect((await client.findings(uri)).map(({ code }) => code)).toContain("end-use/missing");

  const files = (await client.pullWorkspace()).items.map((item) => [
    decodeURIComponent(item.uri.slice(pathToFileURL(work).href.length)),
    item.kind === "full" ? item.items.length > 0 : undefined,
  ]);
  expect(files).toEqual([
    ["/claimed/parts.yaml", true],
    ["/latin.bom.yaml", true],
    ["/lodestone.yaml", false],
    ["/servo.bom.yaml", true],
  ]);

  await client.connection.sendRequest("shutdown");
  await client.connection.sendNotification("exit");
  expect(await ended).toBe(0);
  expect(errors()).toBe("");
});

/** Speaks to the server without a client's manners: every message as it is, every answer by its id. */
function raw() {
  const process_ = spawn(process.execPath, [join(built, "cli.js"), "lsp", "--stdio"], { cwd: folder });
  const reader = new StreamMessageReader(process_.stdout);
  const writer = new StreamMessageWriter(process_.stdin);
  const answers = new Map<number, { readonly result?: unknown; readonly error?: { readonly code: number } }>();
  reader.listen((message) => {
    const { id, method } = message as { readonly id?: number; readonly method?: string };
    if (id !== undefined && method === undefined) answers.set(id, message as { readonly result?: unknown }); // a response
  });
  const ended = new Promise<number | null>((resolve) => void process_.on("exit", resolve));
  let last = 0;
  const messageOf = (head: object, params: unknown): Message =>
    Object.assign({ jsonrpc: "2.0" }, head, params === undefined ? {} : { params });
  const say = (method: string, params?: unknown) => writer.write(messageOf({ method }, params));
  /** The code of the error that answers a request; 0 for a result. */
  const ask = async (method: string, params?: unknown): Promise<number> => {
    const id = ++last;
    await writer.write(messageOf({ id, method }, params));
    const answer = await until(() => answers.get(id), `the answer to ${method}`);
    return answer.error?.code ?? 0;
  };
  return { say, ask, ended };
}

const client = { processId: null, rootUri: null, capabilities: {} };
const uri = () => pathToFileURL(join(work, "servo.bom.yaml")).href;
const hovered = () => ({ textDocument: { uri: uri() }, position: { line: 0, character: 0 } });

it("keeps to the order of the protocol: nothing before initialize, that once, nothing after shutdown", async () => {
  const { say, ask, ended } = raw();
  await say("textDocument/didOpen", { textDocument: { uri: uri(), languageId: "yaml", version: 1, text: magnet } });
  expect(await ask("textDocument/hover", hovered())).toBe(-32002);
  expect(await ask("lodestone/acts", {})).toBe(-32002);
  expect(await ask("no/such/method", {})).toBe(-32002);
  expect(await ask("shutdown")).toBe(-32002);
  expect(await ask("initialize", client)).toBe(0);
  expect(await ask("initialize", client)).toBe(-32600);
  await say("initialized", {});
  expect(await ask("textDocument/hover", hovered())).toBe(0);
  expect(await ask("no/such/method", {})).toBe(-32601);
  expect(await ask("lodestone/refused", { code: 0, message: "" })).toBe(-32601);
  expect(await ask("shutdown")).toBe(0);
  for (const [method, params] of [["textDocument/hover", hovered()], ["initialize", client], ["shutdown"], ["no/such/method"]] as const)
    expect([method, await ask(method, params)]).toEqual([method, -32600]);
  await say("exit");
  expect(await ended).toBe(0);
});

it("says of params that are wrong that they are, and lives on", async () => {
  const { say, ask, ended } = raw();
  const wrong: readonly unknown[] = [
    null,
    undefined,
    {},
    { ...client, capabilities: null },
    { ...client, workspaceFolders: {} },
    { ...client, workspaceFolders: [null] },
    { ...client, rootUri: 1 },
  ];
  for (const params of wrong) expect([params, await ask("initialize", params)]).toEqual([params, -32602]);
  expect(await ask("textDocument/hover", hovered())).toBe(-32002);
  expect(await ask("initialize", { ...client, workspaceFolders: null })).toBe(0);
  await say("initialized", {});
  for (const method of [
    "textDocument/hover",
    "textDocument/definition",
    "textDocument/rename",
    "textDocument/completion",
    "lodestone/explain",
  ])
    for (const params of [
      null,
      undefined,
      {},
      { textDocument: null },
      { textDocument: { uri: uri() } },
      { ...hovered(), position: { line: "a" } },
    ])
      expect([method, params, await ask(method, params)]).toEqual([method, params, -32602]);
  for (const method of ["textDocument/diagnostic", "workspace/diagnostic", "workspace/symbol", "lodestone/setAsOf"])
    expect([method, await ask(method, null)]).toEqual([method, -32602]);
  expect(await ask("lodestone/report", { nonce: "no nonce" })).toBe(-32602);
  for (const method of ["callHierarchy/incomingCalls", "textDocument/inlayHint", "textDocument/codeAction", "textDocument/selectionRange"])
    expect([method, await ask(method, hovered())]).toEqual([method, -32602]);
  expect(await ask("lodestone/acts", null)).toBe(0);
  expect(await ask("lodestone/comingDays", null)).toBe(0);
  expect(await ask("no/such/method", null)).toBe(-32601);
  expect(await ask("textDocument/hover", hovered())).toBe(0);
  expect(await ask("shutdown", null)).toBe(0);
  await say("exit");
  expect(await ended).toBe(0);
});

it.each([
  ["before initialize", false],
  ["without shutdown", true],
])("ends with 1 where it is told to exit %s", async (_, isInitialized) => {
  const { say, ask, ended } = raw();
  if (isInitialized) expect(await ask("initialize", client)).toBe(0);
  await say("exit");
  expect(await ended).toBe(1);
});

it("the command says how it is called", () => {
  const run = (...args: string[]) => spawnSync(process.execPath, [join(built, "cli.js"), "lsp", ...args], { encoding: "utf8" });
  expect(run()).toMatchObject({ status: 2, stderr: expect.stringContaining("Write `lodestone lsp --stdio`.") });
  expect(run("--help").stdout).toContain("--stdio");
});

it("the server for a browser needs nothing of Node, and starts in a worker", async () => {
  const { readFileSync } = await import("node:fs");
  const { runInNewContext } = await import("node:vm");
  const sent: { id?: number; method?: string; result?: { serverInfo?: object } }[] = [];
  const listeners: ((event: { data: unknown }) => void)[] = [];
  const self = {
    lodestonePacks: JSON.parse(readFileSync(join(built, "packs.json"), "utf8")),
    postMessage: (message: (typeof sent)[number]) => void sent.push(message),
    set onmessage(listener: (event: { data: unknown }) => void) {
      listeners.push(listener);
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  runInNewContext(readFileSync(join(built, "server.browser.js"), "utf8"), {
    self,
    setTimeout,
    clearTimeout,
    setInterval: () => 0,
    clearInterval,
    MessageChannel,
    TextDecoder,
    TextEncoder,
    console,
  });
  const say = (message: object) => {
    for (const listener of listeners) listener({ data: { jsonrpc: "2.0", ...message } });
  };
  const answer = (id: number) =>
    until(() => {
      const found = sent.find((message) => message.id === id && message.method === undefined);
      if (found !== undefined) return found;
      for (const asked of sent.splice(0)) if (asked.method !== undefined && asked.id !== undefined) say({ id: asked.id, result: null });
      return undefined;
    }, `the answer to request ${id}`);
  say({ id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: pulling } });
  expect((await answer(1)).result?.serverInfo).toMatchObject({ name: "lodestone" });
  say({ method: "initialized", params: {} });
  const uri = "vscode-vfs://host/x.bom.yaml";
  say({ method: "textDocument/didOpen", params: { textDocument: { uri, languageId: "yaml", version: 1, text: magnet } } });
  say({ id: 2, method: "textDocument/diagnostic", params: { textDocument: { uri } } });
  expect(JSON.stringify((await answer(2)).result)).toContain("end-use/missing");
});
