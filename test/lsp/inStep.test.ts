import { PassThrough } from "node:stream";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { createConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";
import { LineIndex } from "../../server/src/index.ts";
import { OpenDocuments } from "../../server/src/lsp/openDocuments.ts";
import { until } from "./client.ts";
import { Editor } from "./editor.ts";
import { anew, batches, editsIn, stepsOver } from "./steps.ts";

const parts = "file:///w/lodestone.parts.yaml";
const declared = `kind: parts
parts:
  Ring magnet NdFeB N42SH:
    composition:
      - { element: Dy, massPercent: }
      - { element: Tb, massPercent: }
      - { element: Ho, massPercent: }
`;

it("the server has each text as the client has it, byte for byte", async () => {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  const documents = new OpenDocuments();
  documents.listen(server);
  server.listen();
  const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
  client.listen();
  onTestFinished(() => client.dispose());
  let opened = 0;
  await fc.assert(
    fc.asyncProperty(batches, async (steps) => {
      const uri = `${parts}?${++opened}`;
      let text = declared;
      await client.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text } });
      for (const [index, step] of steps.entries()) {
        const { edits, after } = editsIn(text, step);
        const contentChanges = edits.map((edit) => {
          const lines = new LineIndex(text);
          text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
          return { range: { start: lines.positionAt(edit.start), end: lines.positionAt(edit.end) }, text: edit.text };
        });
        await client.sendNotification("textDocument/didChange", { textDocument: { uri, version: index + 2 }, contentChanges });
        await until(() => documents.get(uri)?.version === index + 2);
        expect(documents.get(uri)?.text).toBe(after);
      }
    }),
  );
});

describe("what an editor shows stands on its words", () => {
  it("when a form is written again with stops for its blanks", async () => {
    const editor = await Editor.on({ [parts]: declared });
    editor.open(parts);
    await editor.settle();
    // As `fillBlanks` of the extension does: the same text, one character longer at each blank.
    const start = declared.indexOf("    composition");
    const again = declared.slice(start).replaceAll(": }", ":  }");
    await editor.edit(parts, [{ start, end: declared.length, text: again }]);
    await editor.settle();
    expect(editor.says).toEqual((await anew(editor)).says);
  });

  it("and goes with a file that has gone, its tab closed before or after", async () => {
    for (const isClosedBefore of [true, false]) {
      const editor = await Editor.on({ [parts]: declared });
      editor.open(parts);
      await editor.settle();
      expect(Object.keys(editor.says)).toEqual([parts]);
      if (isClosedBefore) await editor.close(parts);
      await editor.disk({ [parts]: undefined });
      await editor.settle();
      await editor.close(parts);
      await editor.settle();
      expect(editor.says).toEqual({});
    }
  });

  it("and goes with a file that was never saved", async () => {
    const editor = await Editor.on({ "file:///w/a.bom.yaml": "" }, { [parts]: declared });
    expect(Object.keys(editor.says)).toContain(parts);
    await editor.close(parts);
    await editor.settle();
    expect(Object.keys(editor.says)).not.toContain(parts);
  });

  it("whatever is typed, undone, saved or changed on disk", async () => {
    const texts = {
      [parts]: [declared, declared.replaceAll("\n", "\r\n"), declared.replace("parts:\n", "parts: # 🧲\n"), ""],
      "file:///w/bom.csv": [
        "Reference,Value,Footprint,Qty\nM1,Ring magnet NdFeB N42SH,x,1\n",
        "Reference,Value\r\nM1,🧲 Ring magnet NdFeB N42SH\r\n",
      ],
    };
    const config = { "file:///w/lodestone.yaml": 'mappings: { boards: { use: kicad-csv, files: ["*.csv"] } }\n' };
    await fc.assert(
      fc.asyncProperty(stepsOver(texts, 8), async (steps) => {
        const editor = await Editor.on({
          ...config,
          ...Object.fromEntries(Object.entries(texts).map(([uri, [text = ""]]) => [uri, text])),
        });
        editor.open(parts);
        await editor.settle();
        for (const step of steps) {
          await step(editor);
          await editor.settle();
        }
        expect(editor.says).toEqual((await anew(editor)).says);
      }),
      { numRuns: 40 },
    );
  });
});
