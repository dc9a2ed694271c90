import { expect, it } from "vitest";
import { type CodeAction, CodeActionRequest } from "vscode-languageserver/node";
import { workspaceOf } from "./workspace.ts";

const magnet = `kind: bom
id: M
items:
  - partNumber: M-1
    description: NdFeB magnet N42SH
    quantity: 1
    countryOfOrigin: CN
    composition:
      - { element: Nd, massPercent: 29 }
`;
const motor = `kind: bom
id: A
items:
  - partNumber: A-1
    ref: REF
    quantity: 1
`;

/** The actions on a part number that continue a composition. */
async function continuing(files: Readonly<Record<string, string>>, path: string, part: string): Promise<readonly CodeAction[]> {
  const workspace = await workspaceOf(files);
  await workspace.open(path);
  await workspace.client.findings(workspace.uri(path));
  const { textDocument, position } = workspace.at(path, part);
  const range = { start: position, end: position };
  const actions = await workspace.client.connection.sendRequest(CodeActionRequest.type, {
    textDocument,
    range,
    context: { diagnostics: [] },
  });
  return (actions ?? []).flatMap((action) => ("kind" in action && action.title.startsWith("Continue") ? [action] : []));
}

it("offers to continue a composition on the item of a ref where that is in the same file", async () => {
  const text = `${magnet}${motor.slice(motor.indexOf("  - ")).replace("REF", '"#M-1"')}`;
  expect(await continuing({ "a.bom.yaml": text }, "a.bom.yaml", "partNumber: A-1")).toHaveLength(1);
});

it("offers to continue none in another file, whose places are no places here", async () => {
  const files = { "a.bom.yaml": motor.replace("REF", "./m.bom.yaml#M-1"), "m.bom.yaml": magnet };
  expect(await continuing(files, "a.bom.yaml", "partNumber: A-1")).toEqual([]);
  expect(await continuing(files, "m.bom.yaml", "partNumber: M-1")).toHaveLength(1);
});
