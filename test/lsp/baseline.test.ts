import { describe, expect, it } from "vitest";
import { memoryHost as commandHost, main } from "../cli/memoryHost.ts";
import { connect, pulling, pushed, until } from "./client.ts";
import { type MemoryHost, memoryHost } from "./memory.ts";
import { magnet } from "./texts.ts";

const file = "file:///repo/hw/servo.bom.yaml";
const config = "file:///repo/lodestone.yaml";
const baseline = "file:///repo/ci/known.json";
const settings = "baseline: ci/known.json\n";
const another = magnet.replace(/^id: .*$/m, "id: ANOTHER");

/** The baseline that the command writes for some files. */
async function written(host: MemoryHost, files: Readonly<Record<string, string>>): Promise<string> {
  const packs = await host.loadPacks();
  const paths = Object.entries(files).map(([uri, text]) => [uri.replace("file://", ""), text]);
  const command = commandHost({ files: { ...Object.fromEntries(paths), "/repo/ci/": "" }, today: "2026-11-24", packs: () => packs });
  expect(await main(["baseline", "-o", "ci/known.json"], command)).toBe(0);
  return command.written.get("/repo/ci/known.json") ?? "";
}

async function open(files: Readonly<Record<string, string>>, known: Readonly<Record<string, string>> = files) {
  const host = memoryHost({ ...files, [config]: settings });
  host.files.set(baseline, await written(host, known));
  const client = await connect(host, { folders: ["file:///repo"], options: { status: true }, capabilities: pulling });
  return { host, client };
}

const severities = (found: readonly { severity?: unknown }[]) => [...new Set(found.map(({ severity }) => severity))];

describe("the baseline that lodestone.yaml names", () => {
  it("makes hints of what it knows, which say so and are counted apart", async () => {
    const { client } = await open({ [file]: magnet });
    await client.open(file, magnet);
    const findings = await client.findings(file);
    expect(findings.length).toBeGreaterThan(0);
    for (const { message, severity } of findings)
      expect([severity, message]).toEqual([4, expect.stringMatching(/^\S.*\nAlready in the baseline \(ci\/known\.json\)\.(?:\n|$)/)]);
    expect(client.statuses.at(-1)).toMatchObject({ baselined: findings.length, waived: 0, findings: { error: 0, warning: 0, hint: 0 } });
    // What is typed now is new, and what was there stays known as it moves.
    await client.change(file, 2, { text: `# above\n${magnet}    colour: red\n` });
    expect((await client.findings(file)).filter(({ severity }) => severity !== 4).map(({ code }) => code)).toEqual(["schema/unknown-key"]);
  });

  it("knows nothing of a document under another id, as soon as that is typed", async () => {
    const { client } = await open({ [file]: magnet });
    await client.open(file, magnet);
    expect(severities(await client.findings(file))).toEqual([4]);
    const id = { start: { line: 1, character: 4 }, end: { line: 1, character: 11 } };
    await client.change(file, 2, { range: id, text: "SERVO-2" });
    expect(severities(await client.findings(file))).not.toContain(4);
    await client.change(file, 3, { range: id, text: "SERVO-1" });
    expect(severities(await client.findings(file))).toEqual([4]);
  });

  it("gives the same in files that are not open, and as in the command", async () => {
    const files = { [file]: magnet, "file:///repo/new.bom.yaml": another };
    const { host, client } = await open(files, { [file]: magnet });
    const packs = await host.loadPacks();
    const paths = [...host.files].flatMap(([uri, text]) => (typeof text === "string" ? [[uri.replace("file://", ""), text]] : []));
    const command = commandHost({ files: Object.fromEntries(paths), today: "2026-11-24", packs: () => packs });
    await main(["check", "--format", "json"], command);
    for (const { path, findings } of JSON.parse(command.out()).files) {
      const item = (await client.pullWorkspace()).items.find(({ uri }) => uri === `file:///repo/${path}`);
      const shown = item?.kind === "full" ? item.items : [];
      expect(shown.map(({ severity }) => severity === 4)).toEqual(
        findings.map((one: { suppressed?: unknown }) => one.suppressed !== undefined),
      );
    }
    expect(command.out()).toContain('"kind": "baseline"');
  });

  it("that changes, comes or goes judges anew", async () => {
    const { host, client } = await open({ [file]: magnet });
    await until(() => client.registrations.includes("workspace/didChangeWatchedFiles"));
    await client.open(file, magnet);
    expect(severities(await client.findings(file))).toEqual([4]);
    const whole = host.files.get(baseline) ?? "";
    host.files.set(baseline, await written(host, { "file:///repo/x.bom.yaml": another }));
    await client.watched(baseline, 2);
    await until(() => client.refreshes() >= 1);
    await expect.poll(async () => severities(await client.findings(file))).toContain(1);
    host.files.delete(baseline);
    await client.watched(baseline, 3);
    await until(() => client.refreshes() >= 2);
    expect((await client.findings(file)).map(({ message }) => message)).toEqual([
      expect.stringContaining("lodestone.yaml above this file cannot be used"),
    ]);
    await client.open(config, settings);
    expect((await client.findings(config)).map(({ message, range }) => [message, range])).toEqual([
      [
        expect.stringContaining("There is no baseline `ci/known.json`"),
        { start: { line: 0, character: 10 }, end: { line: 0, character: 23 } },
      ],
    ]);
    await client.close(config);
    host.files.set(baseline, whole);
    await client.watched(baseline, 1);
    await until(() => client.refreshes() >= 3);
    expect(severities(await client.findings(file))).toEqual([4]);
  });

  it("that is broken is a mistake of lodestone.yaml, with its place", async () => {
    const { host, client } = await open({ [file]: magnet });
    host.files.set(baseline, '{\n  "schemaVersion": 3\n}');
    await client.open(config, settings);
    expect((await client.findings(config)).map(({ message }) => message)).toEqual([
      expect.stringContaining("cannot be used. Line 2, column 20: This baseline is of version 3"),
    ]);
  });

  it("knows nothing of a file under its new name", async () => {
    const moved = "file:///repo/hw/moved.bom.yaml";
    const { host, client } = await open({ [file]: magnet });
    host.files.set(moved, magnet);
    host.files.delete(file);
    await client.watched(file, 3);
    await client.open(moved, magnet);
    expect(severities(await client.findings(moved))).toContain(1);
  });

  it("is pushed too, and looked at again with each save where the client does not watch", async () => {
    const host = memoryHost({ [file]: magnet, [config]: settings });
    host.files.set(baseline, await written(host, { "file:///repo/x.bom.yaml": another }));
    const client = await connect(host, { folders: ["file:///repo"], capabilities: pushed });
    await client.open(file, magnet);
    expect(severities((await client.push(file)).diagnostics)).toContain(1);
    host.files.set(baseline, await written(host, { [file]: magnet }));
    await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: file } });
    expect(severities((await client.push(file)).diagnostics)).toEqual([4]);
  });
});
