import { describe, expect, it } from "vitest";
import type { Location } from "vscode-languageserver";
import { LineIndex } from "../../server/src/index.ts";
import { magnets, shipment } from "./across/texts.ts";
import { connect } from "./client.ts";
import { memoryHost } from "./memory.ts";

/** What is typed and not saved: another part, and two lines above it. */
const typed = `# More to come.\n\n${magnets.replaceAll("MAG-1", "MAG-9")}`;

const lines = shipment.replace("./motors/motor.bom.yaml", "./magnets.bom.yaml#MAG-9").replaceAll("MAG-1", "MAG-9");

/** A folder as the host lists it, and as an editor writes it; and the folder of the workspace, as the editor writes it. */
type Spelling = readonly [onDisk: string, inEditor: string, workspace: string];

const spellings: readonly Spelling[] = [
  ["file:///w+x", "file:///w%2Bx", "file:///w%2Bx"],
  ["file:///w@x", "file:///w%40x", "file:///w%40x"],
  ["file:///C:/w", "file:///c%3A/w", "file:///c%3A/w"],
  ["file:///w/a(+)", "file:///w/a%28%2B%29", "file:///w"],
];

async function workspace([onDisk, inEditor, folder]: Spelling) {
  const host = memoryHost({ [`${onDisk}/magnets.bom.yaml`]: magnets, [`${onDisk}/a.shipment.yaml`]: lines });
  const options = { commands: ["lodestone.openPlace"] };
  const client = await connect(host, { folders: [folder], options });
  await client.open(`${inEditor}/magnets.bom.yaml`, typed, 7);
  const at = (text: string) => ({
    textDocument: { uri: `${inEditor}/a.shipment.yaml` },
    position: new LineIndex(lines).positionAt(lines.indexOf(text) + 1),
  });
  const ask = async (method: string, params: object): Promise<readonly [string, number][]> =>
    ((await client.connection.sendRequest<readonly Location[] | null>(method, params)) ?? []).map(({ uri, range }) => [
      uri,
      range.start.line + 1,
    ]);
  return { client, at, ask, bom: `${inEditor}/magnets.bom.yaml` };
}

describe.each(spellings)("a document that is listed below %s and open below %s", (...spelling: Spelling) => {
  const [onDisk] = spelling;

  it("is in the overview as it is typed, under the URI of the editor", async () => {
    const { client, bom } = await workspace(spelling);
    const { files, judged } = await client.request("lodestone/overview", {});
    expect(judged).toBe(2);
    const one = files.find(({ path }) => path.endsWith("magnets.bom.yaml"));
    expect(one?.uri).toBe(bom);
    expect(one?.documents[0]?.items[0]).toMatchObject({ partNumber: "MAG-9", range: { start: { line: 5 } } });
  });

  it("is in the report as it is typed, and its places open it", async () => {
    const { client, bom } = await workspace(spelling);
    const { html: page, files } = await client.request("lodestone/report", { nonce: "n0" });
    expect(page).toContain("MAG-9");
    expect(page).not.toContain("MAG-1");
    // Its links name files by their number.
    expect(files.filter((uri) => uri.includes("magnets.bom.yaml"))).toEqual([bom]);
    expect(page).toContain(`href="#at-${files.indexOf(bom)}-`);
  });

  it("has the diagnostics of what is typed, however it is asked for", async () => {
    const { client, bom } = await workspace(spelling);
    const { items } = await client.pullWorkspace();
    const report = items.find(({ uri }) => uri === bom);
    expect(report).toMatchObject({ kind: "full", version: 7 });
    expect(items.filter(({ uri }) => uri.endsWith("magnets.bom.yaml"))).toHaveLength(1);
    expect(await client.findings(`${onDisk}/magnets.bom.yaml`)).toEqual(await client.findings(bom));
    expect((await client.findings(bom)).map(({ range }) => range.start.line + 1)).toContain(6);
  });

  it("is where a definition leads, and where references stand", async () => {
    const { client, at, ask, bom } = await workspace(spelling);
    await client.open(at("#MAG-9").textDocument.uri, lines);
    expect(await ask("textDocument/definition", at("#MAG-9"))).toEqual([[bom, 6]]);
    expect(await ask("textDocument/references", { ...at("#MAG-9"), context: { includeDeclaration: true } })).toEqual([
      [bom, 6],
      [bom, 10],
      [at("").textDocument.uri, 13],
      [at("").textDocument.uri, 14],
    ]);
  });

  it("is named by its URI where a finding elsewhere speaks of it", async () => {
    const { client, at, bom } = await workspace(spelling);
    const { uri } = at("").textDocument;
    await client.open(uri, lines);
    const named = (await client.findings(uri)).flatMap(({ relatedInformation = [] }) => relatedInformation.map((one) => one.location.uri));
    expect(named.filter((one) => one.endsWith("magnets.bom.yaml"))).not.toEqual([]);
    expect(named.filter((one) => one.endsWith("magnets.bom.yaml") && one !== bom)).toEqual([]);
  });

  it("is as it is on disk once it is closed", async () => {
    const { client, bom } = await workspace(spelling);
    await client.request("lodestone/overview", {});
    await client.close(bom);
    const { files } = await client.request("lodestone/overview", {});
    expect(files.find(({ path }) => path.endsWith("magnets.bom.yaml"))?.documents[0]?.items[0]?.partNumber).toBe("MAG-1");
  });
});
