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
  it("name the finding that they mend, and no other of its rule that begins at the same place", async () => {
    const client = await connect(memoryHost({}), { folders: ["file:///w"] });
    await client.open(config, "rulez: {}\n");
    const [found] = await client.findings(config);
    if (found === undefined) throw new Error("the key is wrong");
    const { start, end } = found.range;
    const longer = { ...found, range: { start, end: { line: end.line, character: end.character + 1 } } };
    const actions = await client.connection.sendRequest<readonly CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: config },
      range: { start, end: start },
      context: { diagnostics: [longer, found] },
    });
    expect(actions.length).toBeGreaterThan(0);
    for (const { diagnostics } of actions) expect(diagnostics).toEqual([found]);
  });

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

  it.each([
    ["a key", "qqqqqq: 1\nregimes: [US]\n", "regimes: [US]\n"],
    ["a key with all that stands under it", "regimes: [US]\nqqqqqq:\n  a: [1] # all of it\n  b:\n    - 2\n", "regimes: [US]\n"],
    ["the only key", "qqqqqq: 1\n", "{}\n"],
    ["the only key of a map", "regimes: [US]\nrules:\n  qqqqqq/zz: off\n", "regimes: [US]\nrules:\n  {}\n"],
    ["a key in brackets", "rules: { qqqqqq/zz: off, end-use/vague: hint }\n", "rules: { end-use/vague: hint }\n"],
    ["the last key in brackets", "rules: { end-use/vague: hint, qqqqqq/zz: off }\n", "rules: { end-use/vague: hint }\n"],
    ["a key behind a dash", "overrides:\n  - qqqqqq: 1\n    files: [a]\n    rules: {}\n", "overrides:\n  - files: [a]\n    rules: {}\n"],
    [
      "a setting of an act whose state is known",
      "actStates: { mofcom-2025-18: ended }\nregimes: [US]\n",
      "actStates: {  }\nregimes: [US]\n",
    ],
    ["a level that no setting can set", "rules:\n  party/barred: off\n  end-use/vague: hint\n", "rules:\n  end-use/vague: hint\n"],
    ["what is mistyped, too", "rulez: {}\nregimes: [US]\n", "regimes: [US]\n"],
  ])("take away what does nothing: %s", async (_, wrong, right) => {
    expect(await mended(config, wrong)).toContain(right);
    expect(await mended(base, wrong)).toContain(right);
  });

  it.each([
    ["a list", "overrides:\n  - rules: {}\n", "overrides:\n  - rules: {}\n    files:\n      - \n"],
    ["a map", "overrides:\n  - files: [a]\n", "overrides:\n  - files: [a]\n    rules:\n      \n"],
    ["in brackets", "overrides: [{ files: [a] }]\n", "overrides: [{ files: [a], rules: {  } }]\n"],
  ])("add a key that must stand there, with its blank: %s", async (_, wrong, right) => {
    expect(await mended(config, wrong)).toContain(right);
  });

  it.each([
    ["a day without its zeros", "asOf: 2026-2-3\n", 'asOf: "2026-02-03"\n'],
    ["a day with other marks", "asOf: 2026/02/03\n", 'asOf: "2026-02-03"\n'],
    ["a pattern that begins at the root", "files: { bom: [/parts/**] }\n", "files: { bom: [parts/**] }\n"],
    ["an act", "actStates: { mofcom-2025-6l: suspended }\n", "actStates: { mofcom-2025-61: suspended }\n"],
  ])("write what is meant: %s", async (_, wrong, right) => {
    expect(await mended(config, wrong)).toContain(right);
  });

  it("are none that would take an anchor away, and none on other files", async () => {
    expect(await mended(config, "qqqqqq: &a 1\nasOf: *a\n")).toEqual(["x-qqqqqq: &a 1\nasOf: *a\n"]);
    const client = await connect(memoryHost({}), { folders: ["file:///w"] });
    const uri = "file:///w/values.yaml";
    await client.open(uri, magnet);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const asked = { textDocument: { uri }, range, context: { diagnostics: [] } };
    expect(await client.connection.sendRequest("textDocument/codeAction", asked)).toBeNull();
  });
});
