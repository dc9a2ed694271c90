import { describe, expect, it } from "vitest";
import type { CompletionList } from "vscode-languageserver";
import { connect, type TestClient } from "./client.ts";
import { memoryHost } from "./memory.ts";

const uri = "file:///w/motor.bom.yaml";
const item = "kind: bom\nid: A\nitems:\n  - partNumber: M\n    \n";

async function offered(client: TestClient, line: number, character: number): Promise<CompletionList["items"]> {
  const list = await client.connection.sendRequest<CompletionList>("textDocument/completion", {
    textDocument: { uri },
    position: { line, character },
  });
  return list.items;
}

describe("a key whose values are known", () => {
  it("names the command that offers them, for a client that says that it has it", async () => {
    const client = await connect(memoryHost({}), { options: { commands: ["editor.action.triggerSuggest"] } });
    await client.open(uri, item);
    const origin = (await offered(client, 4, 4)).find(({ label }) => label === "countryOfOrigin");
    expect(origin?.command?.command).toBe("editor.action.triggerSuggest");
  });

  it("names none to any other client", async () => {
    const client = await connect(memoryHost({}));
    await client.open(uri, item);
    expect((await offered(client, 4, 4)).filter(({ command }) => command !== undefined)).toEqual([]);
  });
});

it("offers keys as they are typed, whatever stands above", async () => {
  const client = await connect(memoryHost({}));
  await client.open(uri, 'kind: bom\nid: A\nitems:\n  - partNumber: M\n    description: "Rotor\n    \n  - partNumber: N\n');
  let version = 1;
  for (const [character, text] of [..."end"].entries()) {
    const at = { line: 5, character: 4 + character };
    version++;
    await client.change(uri, version, { range: { start: at, end: at }, text });
    expect((await offered(client, 5, at.character + 1)).map(({ label }) => label)).toContain("endUse");
  }
});
