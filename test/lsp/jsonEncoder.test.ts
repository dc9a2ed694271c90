import { expect, it } from "vitest";
import { jsonEncoder } from "../../server/src/node/jsonEncoder.ts";

const [one, two] = [{ message: "\u201ca\u201d, 🧲 \n" }, { message: '"diagnostics":[]', tags: undefined }];
const diagnostics = [[], [one], [one, two], [two, one, two]];

const messages = [
  ...diagnostics.map((all) => ({
    method: "textDocument/publishDiagnostics",
    params: { uri: "file:///é", version: undefined, diagnostics: all },
  })),
  ...diagnostics.map((items) => ({ id: 1, result: { kind: "full", resultId: "x", items } })),
  { id: 1, result: { kind: "unchanged", resultId: "x" } },
  { id: 1, result: { kind: "full", resultId: "x", items: [one], relatedDocuments: {} } },
  { id: 1, result: null },
  { id: 1, result: [one] },
  { id: 1, error: { code: -32603, message: "🧲" } },
  { id: 1, method: "workspace/configuration", params: { items: [] } },
];

it.each(messages)("writes what JSON.stringify writes, whatever was written before: %j", async (message) => {
  const whole = { jsonrpc: "2.0", ...message };
  for (let again = 0; again < 2; again++) {
    const bytes = await jsonEncoder.encode(whole, { charset: "utf-8" });
    expect(JSON.parse(new TextDecoder().decode(bytes))).toEqual(JSON.parse(JSON.stringify(whole)));
  }
});
