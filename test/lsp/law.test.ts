import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { memoryHost as commandHost, main } from "../cli/memoryHost.ts";
import { builtIn, newerLaw, oxideBom } from "../law/support.ts";
import { connect, until } from "./client.ts";
import { memoryHost } from "./memory.ts";

const config = "file:///w/lodestone.yaml";
const law = "file:///w/law/law.json";
const file = "file:///w/a.bom.yaml";
const named = "law: ./law/law.json\n";
const world = { [config]: named, [law]: newerLaw, [file]: oxideBom };
const tampered = newerLaw.replace("999/2026", "998/2026");

const isInvented = ({ message }: Diagnostic) => String(message).includes("999/2026");
const unchecked = [{ severity: 1, message: expect.stringContaining("was not checked") }];

describe("a bundle of law that lodestone.yaml names", () => {
  it("judges as the command does", async () => {
    const client = await connect(memoryHost(world), { folders: ["file:///w"], options: { status: true } });
    await client.open(file, oxideBom);
    const found = await client.findings(file);
    expect(found.some(isInvented)).toBe(true);
    const files = Object.fromEntries(Object.entries(world).map(([uri, text]) => [uri.slice("file://".length), text]));
    const host = commandHost({ files, cwd: "/w", packs: () => builtIn });
    await main(["check", "--format", "json"], host);
    const [told] = JSON.parse(host.out()).files;
    expect(found.map(({ code, range }) => [code, range.start.line + 1])).toEqual(
      told.findings.map((one: { ruleId: string; range: { start: { line: number } } }) => [one.ruleId, one.range.start.line]),
    );
  });

  it("is read anew when it changes, and nothing is judged while it cannot be used", async () => {
    const host = memoryHost(world);
    const client = await connect(host, { folders: ["file:///w"], options: { status: true } });
    await client.open(file, oxideBom);
    await client.open(config, named);
    expect((await client.findings(file)).some(isInvented)).toBe(true);
    expect(await client.findings(config)).toEqual([]);
    host.files.set(law, tampered);
    await client.watched(law, 2);
    await until(() => client.refreshes() >= 1);
    expect(await client.findings(file)).toMatchObject(unchecked);
    expect(await client.findings(config)).toMatchObject([
      { severity: 1, range: { start: { line: 0, character: 5 } }, message: expect.stringContaining("was changed after it was made") },
    ]);
    host.files.delete(law);
    await client.watched(law, 3);
    expect(await client.findings(file)).toMatchObject(unchecked);
    expect(await client.findings(config)).toMatchObject([{ message: expect.stringContaining("There is no bundle of law") }]);
    host.files.set(law, newerLaw);
    await client.watched(law, 1);
    expect((await client.findings(file)).some(isInvented)).toBe(true);
    expect(await client.findings(config)).toEqual([]);
  });

  it("stands in for the built-in packs as soon as it is typed, and until it is removed", async () => {
    const client = await connect(memoryHost({ ...world, [config]: "" }), { folders: ["file:///w"] });
    await client.open(file, oxideBom);
    await client.open(config, "");
    expect((await client.findings(file)).some(isInvented)).toBe(false);
    await client.change(config, 2, { text: named });
    expect((await client.findings(file)).some(isInvented)).toBe(true);
    await client.change(config, 3, { text: "law: ./law/law.jso\n" });
    expect(await client.findings(file)).toMatchObject(unchecked);
    await client.change(config, 4, { text: "" });
    expect((await client.findings(file)).some(isInvented)).toBe(false);
  });

  it("is named in the report and in the list of acts", async () => {
    const client = await connect(memoryHost(world), { folders: ["file:///w"] });
    const { html } = await client.connection.sendRequest<{ readonly html: string }>("lodestone/acts", { uri: file, nonce: "n" });
    expect(html).toContain("Judged by the bundle of law");
  });
});
