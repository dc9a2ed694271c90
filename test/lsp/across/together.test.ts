import { expect, it } from "vitest";
import type { Location } from "vscode-languageserver";
import { files, magnets } from "./texts.ts";
import { workspaceOf } from "./workspace.ts";

it("answers of one moment, however fast somebody types while files are looked at", async () => {
  const workspace = await workspaceOf(files);
  const { client, uri } = workspace;
  await workspace.open("magnets.bom.yaml");
  const asked = client.connection.sendRequest<Location[]>("textDocument/references", {
    ...workspace.at("magnets.bom.yaml", "MAG-1"),
    context: { includeDeclaration: true },
  });
  for (let version = 2; version < 30; version++)
    await client.change(uri("magnets.bom.yaml"), version, { text: magnets.replace("  - { part", `${"\n".repeat(version % 7)}  - { part`) });
  const found = await asked;
  // The last line has moved by so many lines as in one of the versions, and is there once.
  const lines = found.filter((place) => place.uri === uri("magnets.bom.yaml")).map(({ range }) => range.start.line);
  expect(found).toHaveLength(5);
  expect(lines[0]).toBe(3);
  expect([7, 8, 9, 10, 11, 12, 13]).toContain(lines[1]);
});
