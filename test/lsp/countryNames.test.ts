import { expect, it } from "vitest";
import type { CodeAction } from "vscode-languageserver";
import { connect } from "./client.ts";
import { memoryHost } from "./memory.ts";

const uri = "file:///w/bolt.bom.yaml";

async function actions(country: string): Promise<CodeAction[]> {
  const client = await connect(memoryHost({}));
  await client.open(
    uri,
    `kind: bom\nid: A\nitems:\n  - partNumber: B\n    description: Hexagon bolt M6x20\n    quantity: 1\n    countryOfOrigin: ${country}\n`,
  );
  const diagnostics = await client.findings(uri);
  const [wrong] = diagnostics.filter(({ code }) => code === "schema/value");
  if (wrong === undefined) throw new Error(`${country} is not found wrong.`);
  return client.connection.sendRequest("textDocument/codeAction", {
    textDocument: { uri },
    range: wrong.range,
    context: { diagnostics, only: ["quickfix"] },
  });
}

it("offers the code of a country that is written by its name, before all else", async () => {
  const [first] = await actions("China");
  expect(first).toMatchObject({ title: "Write CN", isPreferred: true });
  expect(JSON.stringify(first?.edit)).toContain('"newText":"CN"');
});

it("offers each country that a name may mean, and prefers none", async () => {
  const offered = (await actions("Korea")).filter(({ title }) => title.startsWith("Write "));
  expect(offered.map(({ title }) => title)).toEqual(["Write KP", "Write KR"]);
  expect(offered.some(({ isPreferred }) => isPreferred)).toBe(false);
});

it("offers a code in quotes where readers of YAML 1.1 would take it for a truth value", async () => {
  const [first] = await actions("Norwegen");
  expect(JSON.stringify(first?.edit)).toContain(JSON.stringify('"NO"').slice(1, -1));
});
