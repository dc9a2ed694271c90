import { describe, expect, it } from "vitest";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver/node";
import { connect, until } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { magnet } from "./texts.ts";

const many = 400;

describe("a request that the client cancels while files are read", () => {
  it.each([
    ["lodestone/overview", {}],
    ["lodestone/report", { nonce: "n0" }],
    ["lodestone/questions", {}],
    ["lodestone/comingDays", {}],
    ["lodestone/effectsOf", { date: "2026-12-24" }],
    ["workspace/symbol", { query: "MAG" }],
  ])("%s ends between two files", async (method, params) => {
    const names = Array.from({ length: many }, (_, at) => `file:///w/${at}.bom.yaml`);
    const host = memoryHost(Object.fromEntries(names.map((uri) => [uri, magnet])));
    const { connection } = await connect(host, { folders: ["file:///w"] });
    const boms = (): number => host.reads.filter((uri) => uri.endsWith(".bom.yaml")).length;
    const cancel = new CancellationTokenSource();
    const answer = connection.sendRequest(method, params, cancel.token).then(
      () => "answered",
      ({ code }: { readonly code: number }) => code,
    );
    await until(() => boms() > 0);
    cancel.cancel();
    expect(await answer).toBe(LSPErrorCodes.RequestCancelled);
    expect(boms()).toBeLessThan(many);
  });
});
