import { describe, expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { connect } from "./client.ts";
import { memoryHost } from "./memory.ts";

const uri = "file:///w/a.bom.yaml";
const text = `kind: bom
id: A
items:
  - partNumber: M-1
    description: Ring magnet, sintered NdFeB, N42SH
    countryOfOrigin: CN
    composition: [{ element: Nd, massPercent: 28 }, { element: Dy, massPercent: 3.5 }]
    endUse: { category: industrial-automation, statement: Rotor of the lathe L20, endUser: Example Drives GmbH }
  - { partNumber: R-1, description: Resistor 10k 0402, quantity: 1 }
`;

async function opened(locale?: string) {
  const options = { commands: ["lodestone.draftAt"] };
  const client = await connect(memoryHost({ [uri]: text }), {
    folders: ["file:///w"],
    options,
    ...(locale === undefined ? {} : { locale }),
  });
  await client.open(uri, text);
  const actions = async (line: number) => {
    const at = { line, character: 20 };
    const context = { diagnostics: [] };
    const found = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: at, end: at },
      context,
    });
    return found.filter(({ command }) => command?.command === "lodestone.draftAt");
  };
  return { client, actions };
}

describe("drafts of papers", () => {
  it("are offered on an item that an act controls, and on no other", async () => {
    const { actions } = await opened();
    const [action, ...others] = await actions(4);
    expect(others).toEqual([]);
    expect(action).toMatchObject({ title: "Draft: End-user and end-use certificate", kind: "lodestone" });
    expect(action?.command?.arguments).toEqual(["end-use-certificate", uri, 3, 16]);
    expect(await actions(8)).toEqual([]);
  });

  it("are filled from the file, say that nothing is filed, and run no script", async () => {
    const { client } = await opened();
    const params = { paper: "end-use-certificate", textDocument: { uri }, position: { line: 3, character: 16 } };
    const { drafts, why } = await client.request("lodestone/draft", params);
    expect(why).toBeUndefined();
    expect(drafts.map(({ name, of }) => [name, of])).toEqual([["end-use-certificate-a-m-1", "A, M-1, Example Drives GmbH"]]);
    const { html = "" } = drafts[0] ?? {};
    for (const said of ["Example Drives GmbH", "Rotor of the lathe L20", "最终用户", "draft"])
      expect(html.toLowerCase()).toContain(said.toLowerCase());
    expect(html).toContain("default-src &#39;none&#39;");
    expect(html).not.toContain("<script");
  });

  it("say why there are none", async () => {
    const { client } = await opened();
    const params = { paper: "end-use-certificate", textDocument: { uri: "file:///w/b.bom.yaml" } };
    await client.open(params.textDocument.uri, "kind: bom\nid: B\nitems:\n  - { partNumber: R-1, description: Resistor 10k 0402 }\n");
    expect(await client.request("lodestone/draft", params)).toEqual({ drafts: [], why: expect.stringContaining("no act") });
  });

  it("are listed with title and purpose in the language of the editor", async () => {
    const { client } = await opened("zh-cn");
    const { papers } = await client.request("lodestone/papers", {});
    expect(papers.find(({ id }) => id === "end-use-certificate")?.title).toBe("最终用户和最终用途证明");
    for (const { purpose } of papers) expect(purpose).toMatch(/\p{Script=Han}/u);
  });
});
