import { describe, expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { connect } from "./client.ts";
import { applyEdits } from "./features/support.ts";
import { memoryHost } from "./memory.ts";
import { magnet } from "./texts.ts";

const config = "file:///w/lodestone.yaml";
const base = "file:///w/base.yaml";

/** The text of a file of settings after each fix that its first mistake offers. */
async function mended(uri: string, text: string): Promise<readonly string[]> {
  const client = await connect(memoryHost({ [config]: "extends: ./base.yaml\n", [base]: "" }), { folders: ["file:///w"] });
  await client.open(uri, text);
  const [found] = await client.findings(uri);
  if (found === undefined) return [];
  const actions = await client.connection.sendRequest<readonly CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri },
    range: { start: found.range.start, end: found.range.start },
    context: { diagnostics: [found] },
  });
  return actions.map(({ edit, kind, diagnostics }) => {
    expect(kind).toBe("quickfix");
    expect(diagnostics).toEqual([found]);
    const [change] = edit?.documentChanges ?? [];
    if (change === undefined || !("edits" in change)) throw new Error("the fix changes one document");
    expect(change.textDocument.uri).toBe(uri);
    return applyEdits(
      text,
      change.edits.filter((one) => "newText" in one),
    );
  });
}

describe("quick fixes in settings", () => {
  it.each([
    ["a key", "rulez: {}\n", "rules: {}\n"],
    ["a key of a map", "files: { exlude: [a] }\n", "files: { exclude: [a] }\n"],
    ["a rule", "rules: { end-use/mising: off }\n", "rules: { end-use/missing: off }\n"],
    [
      "a rule in quotes",
      "overrides: [{ files: [a], rules: { 'end-use/mising': off } }]\n",
      "overrides: [{ files: [a], rules: { 'end-use/missing': off } }]\n",
    ],
    ["a level", "rules: { end-use/missing: warnin }\n", "rules: { end-use/missing: warning }\n"],
    ["a regime", "regimes: [US, prc]\n", "regimes: [US, PRC]\n"],
    ["a state", "actStates: { mofcom-2025-61: suspendet }\n", "actStates: { mofcom-2025-61: suspended }\n"],
  ])("write the nearest: %s", async (_, wrong, right) => {
    expect(await mended(config, wrong)).toContain(right);
    expect(await mended(base, wrong)).toContain(right);
  });

  it("are none where nothing is near, and none on other files", async () => {
    expect(await mended(config, "qqqqqq: 1\n")).toEqual([]);
    const client = await connect(memoryHost({}), { folders: ["file:///w"] });
    const uri = "file:///w/values.yaml";
    await client.open(uri, magnet);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const asked = { textDocument: { uri }, range, context: { diagnostics: [] } };
    expect(await client.connection.sendRequest("textDocument/codeAction", asked)).toBeNull();
  });
});
