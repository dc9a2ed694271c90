import fc from "fast-check";
import { expect, it } from "vitest";
import { type CodeAction, CodeActionRequest, type Range } from "vscode-languageserver/node";
import { connect, type TestClient } from "../client.ts";
import { type MemoryHost, memoryHost } from "../memory.ts";

const uri = "file:///w/a.bom.yaml";
const config = "file:///w/lodestone.yaml";
const text = `kind: bom
id: 3E001
items:
  - partNumber: MAG-1
    description: Sintered NdFeB magnet N42SH
    quantity: 1
`;
/** The id, which YAML 1.1 reads as a number: what is found there has a fix of its own. */
const place: Range = { start: { line: 1, character: 4 }, end: { line: 1, character: 9 } };

interface Editor {
  readonly client: TestClient;
  readonly host: MemoryHost;
  version: number;
}

/** What may happen between a keystroke and the light bulb; none of it is waited for. */
const events: Readonly<Record<string, (editor: Editor) => Promise<unknown>>> = {
  "the text put in its own place": (editor) =>
    editor.client.change(uri, ++editor.version, { range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }, text }),
  "the whole text sent anew": (editor) => editor.client.change(uri, ++editor.version, { text }),
  "a letter typed and taken back": (editor) => {
    const at = { line: 0, character: 9 };
    void editor.client.change(uri, ++editor.version, { range: { start: at, end: at }, text: "s" });
    return editor.client.change(uri, ++editor.version, { range: { start: at, end: { line: 0, character: 10 } }, text: "" });
  },
  "the file saved": ({ client, host }) => {
    host.files.set(uri, text);
    void client.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
    return client.watched(uri, 2);
  },
  "the file removed from the disk": ({ client, host }) => {
    host.files.delete(uri);
    return client.watched(uri, 3);
  },
  "the configuration written": ({ client, host }) => {
    host.files.set(config, "regimes: [PRC]\n");
    return client.watched(config, 1);
  },
  "the configuration removed": ({ client, host }) => {
    host.files.delete(config);
    return client.watched(config, 3);
  },
  "settings changed": ({ client }) => client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null }),
  "a day chosen": ({ client }) => client.request("lodestone/setAsOf", { asOf: "2026-01-05" }),
  "the day of the file": ({ client }) => client.request("lodestone/setAsOf", { asOf: null }),
  "a pull": ({ client }) => client.pull(uri),
  "a pull of the workspace": ({ client }) => client.pullWorkspace(),
  "an overview": ({ client }) => client.request("lodestone/overview", { anew: true }),
};

it("quick fixes are there for as long as what they mend is, whatever goes on meanwhile", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...Object.entries(events)), { minLength: 1, maxLength: 12 }), async (happening) => {
      const host = memoryHost({ [uri]: text });
      const client = await connect(host, { folders: ["file:///w"], settings: () => ({}) });
      const editor: Editor = { client, host, version: 1 };
      await client.open(uri, text);
      const going: Promise<unknown>[] = [];
      const asked: Promise<readonly string[]>[] = [];
      for (const [, happen] of happening) {
        going.push(happen(editor));
        asked.push(fixesAt(client));
      }
      const [fixes] = await Promise.all([Promise.all(asked), Promise.all(going)]);
      for (const titles of fixes) expect(titles).not.toEqual([]);
      client.connection.dispose();
    }),
    { numRuns: 150 },
  );
});

/** The titles of the quick fixes that carry an edit. */
async function fixesAt({ connection }: TestClient): Promise<readonly string[]> {
  const actions = await connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri },
    range: place,
    context: { diagnostics: [] },
  });
  return (actions ?? []).filter((action): action is CodeAction => "edit" in action && action.edit !== undefined).map(({ title }) => title);
}
