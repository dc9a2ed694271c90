import { describe, expect, it } from "vitest";
import { CancellationTokenSource, type CodeLens, ProgressType } from "vscode-languageserver/node";
import manifest from "../../package.json" with { type: "json" };
import { connect, pulling, pushed, type TestClient, until } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { bolt, magnet } from "./texts.ts";

const file = "file:///w/servo.bom.yaml";
const config = "file:///w/lodestone.yaml";
const severitiesOf = (found: readonly { code?: unknown; severity?: unknown }[]) =>
  Object.fromEntries(found.map(({ code, severity }) => [code, severity]));

describe("which files are ours", () => {
  it.each([
    ["file:///w/a/values.yaml", true],
    ["file:///w/a%20b/values.yaml", false],
    ["file:///w/bom.yaml", false],
    ["file:///w/x.bom.yml", true],
    ["file:///w/archive/x.bom.yaml", false],
  ])("by name and by claim: %s", async (uri, ours) => {
    const host = memoryHost({ [config]: "files: { bom: [a/*.yaml], exclude: [archive] }\n" });
    const client = await connect(host, { folders: ["file:///w"], options: { status: true } });
    await client.open(uri, magnet);
    expect((await client.findings(uri)).length > 0).toBe(ours);
    expect(client.statuses[0]?.state).toBe(ours ? "judged" : "not-ours");
  });

  it("says why", async () => {
    const host = memoryHost({ [config]: "files: { bom: [a/*.yaml], exclude: [archive/**] }\n" });
    const client = await connect(host, { folders: ["file:///w"], options: { status: true } });
    for (const uri of ["file:///w/a/values.yaml", "file:///w/archive/x.bom.yaml", file, "file:///w/x.yaml"]) {
      await client.open(uri, magnet);
      await client.pull(uri);
    }
    expect(client.statuses.map(({ state, why, config: by }) => [state, why, by])).toEqual([
      ["judged", "claim", config],
      ["not-ours", "excluded", config],
      ["judged", "name", config],
      ["not-ours", "name", config],
    ]);
  });

  it("finds the nearest lodestone.yaml, however the client writes the address", async () => {
    const host = memoryHost({
      "file:///c:/w/lodestone.yaml": "rules: { end-use/missing: hint }\n",
      "file:///c:/w/inner%20one/lodestone.yaml": "rules: { end-use/missing: warning }\n",
    });
    const client = await connect(host);
    for (const [uri, severity] of [
      ["file:///C%3A/w/x.bom.yaml", 4],
      ["file:///c%3A/w/inner%20one/x.bom.yaml", 2],
      ["file:///c:/w/inner one/deep/er/x.bom.yaml", 2],
      ["file:///c:/x.bom.yaml", 1],
    ] as const) {
      await client.open(uri, magnet);
      expect([uri, severitiesOf(await client.findings(uri))["end-use/missing"]]).toEqual([uri, severity]);
    }
  });
});

describe("a lodestone.yaml", () => {
  it("that changes on disk is effective at once, for a client that watches", async () => {
    const host = memoryHost({});
    const client = await connect(host, { folders: ["file:///w"] });
    await until(() => client.registrations.includes("workspace/didChangeWatchedFiles"));
    await client.open(file, magnet);
    const before = await client.pull(file);
    host.files.set(config, "rules: { end-use/missing: off }\n");
    await client.watched(config, 1);
    await until(() => client.refreshes() >= 1);
    const after = await client.pull(file, before.resultId);
    expect(after.kind).toBe("full");
    expect(JSON.stringify(after)).not.toContain("end-use/missing");
  });

  it("that changes on disk is effective with the next save, for a client that does not", async () => {
    const host = memoryHost({});
    const client = await connect(host, { capabilities: pushed });
    await client.open(file, magnet);
    expect(severitiesOf((await client.push(file)).diagnostics)["end-use/missing"]).toBe(1);
    host.files.set(config, "rules: { end-use/missing: hint }\n");
    await client.connection.sendNotification("textDocument/didSave", { textDocument: { uri: file } });
    expect(severitiesOf((await client.push(file)).diagnostics)["end-use/missing"]).toBe(4);
  });

  it("that is open shows its mistakes, and holds as it is typed", async () => {
    const host = memoryHost({ [config]: "rules: { end-use/missing: warning }\n" });
    const client = await connect(host, { options: { status: true } });
    await client.open(config, "rules: { end-use/missing: hint }\n");
    expect(await client.findings(config)).toEqual([]);
    await client.open(file, magnet);
    expect(severitiesOf(await client.findings(file))["end-use/missing"]).toBe(4);

    await client.change(config, 2, { text: "rules: { end-use/mising: hint }\n" });
    expect(await client.findings(config)).toMatchObject([
      { code: "schema/unknown-key", severity: 1, range: { start: { line: 0, character: 9 }, end: { line: 0, character: 23 } } },
    ]);
    expect(severitiesOf(await client.findings(file))["end-use/missing"]).toBe(4);
    expect(client.statuses.at(-1)).toMatchObject({ state: "judged", configInEdit: true });
    const { files } = await client.request("lodestone/overview", {});
    expect(files).toMatchObject([{ configInEdit: true }]);
    const lenses = (): Promise<CodeLens[]> => client.connection.sendRequest("textDocument/codeLens", { textDocument: { uri: file } });
    expect((await lenses()).map(({ command }) => command?.title)).toContain("Judged by an earlier lodestone.yaml: it is broken now");

    await client.close(config);
    expect(await lenses()).toHaveLength(1);
    expect(severitiesOf(await client.findings(file))["end-use/missing"]).toBe(2);
    await until(() => client.refreshes() >= 3);
  });

  it("that is broken on disk leaves its files unjudged, and says so", async () => {
    const host = memoryHost({ [config]: "rules: [\n" });
    const client = await connect(host, { options: { status: true } });
    await client.open(file, magnet);
    expect(await client.findings(file)).toMatchObject([{ severity: 1, message: expect.stringContaining("was not checked") }]);
    expect(client.statuses).toMatchObject([{ state: "not-judged", config }]);
  });

  it("that is a folder or a dead link leaves its files unjudged, and no settings further up hold instead", async () => {
    const host = {
      ...memoryHost({ "file:///lodestone.yaml": "rules: { end-use/missing: off }\n" }),
      isBlocked: (uri: string) => uri === config,
    };
    const client = await connect(host, { options: { status: true } });
    await client.open(file, magnet);
    expect(await client.findings(file)).toMatchObject([{ severity: 1, message: expect.stringContaining("was not checked") }]);
    expect(client.statuses).toMatchObject([{ state: "not-judged", config }]);
  });

  it("that cannot be read leaves its files unjudged too", async () => {
    const client = await connect(memoryHost({ [config]: { problem: "permission denied" } }));
    await client.open(file, magnet);
    expect(await client.findings(file)).toMatchObject([{ severity: 1, message: expect.stringContaining("was not checked") }]);
  });
});

describe("the client's settings", () => {
  it("fill what lodestone.yaml leaves open, folder by folder", async () => {
    const host = memoryHost({ "file:///b/lodestone.yaml": "rules: { end-use/missing: warning }\n" });
    const given: Record<string, unknown> = {
      "file:///a": { rules: { "end-use/missing": "hint" } },
      "file:///b": { rules: { "end-use/missing": "hint", "composition/missing": "hint" } },
      "": { asOf: "2026-01-02", traceRareEarths: null },
    };
    const client = await connect(host, {
      folders: ["file:///a", "file:///b"],
      settings: (scope) => given[scope],
      options: { status: true },
    });
    const found: Record<string, unknown> = {};
    for (const folder of ["file:///a", "file:///b", "file:///c"]) {
      const uri = `${folder}/x.bom.yaml`;
      await client.open(uri, magnet);
      found[folder] = severitiesOf(await client.findings(uri));
    }
    expect(found).toMatchObject({
      "file:///a": { "end-use/missing": 4 },
      "file:///b": { "end-use/missing": 2, "composition/missing": 4 },
      "file:///c": { "end-use/missing": 1 },
    });
    expect(client.statuses.map(({ documents }) => documents[0]).map((one) => [one?.asOf, one?.asOfFrom])).toEqual([
      ["2026-11-24", "today"],
      ["2026-11-24", "today"],
      ["2026-01-02", "client"],
    ]);
  });

  it("are effective at once when they change", async () => {
    let severity = "hint";
    const client = await connect(memoryHost({}), { settings: () => ({ rules: { "end-use/missing": severity } }) });
    await client.open(file, magnet);
    expect(severitiesOf(await client.findings(file))["end-use/missing"]).toBe(4);
    severity = "warning";
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await until(() => client.refreshes() >= 1);
    expect(severitiesOf(await client.findings(file))["end-use/missing"]).toBe(2);
  });

  it("may come with initialize and with the notification, where the client cannot be asked", async () => {
    const options = { settings: { rules: { "end-use/missing": "hint" } } };
    const client = await connect(memoryHost({}), { capabilities: pushed, options });
    await client.open(file, magnet);
    expect(severitiesOf((await client.push(file)).diagnostics)["end-use/missing"]).toBe(4);
    const settings = { lodestone: { rules: { "end-use/missing": "information" } } };
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings });
    expect(severitiesOf((await client.push(file)).diagnostics)["end-use/missing"]).toBe(3);
  });

  it("that are wrong are named once and left out, the others hold", async () => {
    const settings = () => ({ asOf: "tomorrow", rules: { "end-use/missing": "hint" }, regimes: ["Mars"], path: "/x" });
    const client = await connect(memoryHost({}), { settings });
    await client.open(file, magnet);
    expect(severitiesOf(await client.findings(file))["end-use/missing"]).toBe(4);
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.pull(file);
    expect(client.messages).toEqual([
      expect.stringMatching(/^The setting `lodestone.asOf` is not used\. /),
      expect.stringMatching(/^The entry `Mars` of the setting `lodestone.regimes` is not used\. /),
    ]);
  });
});

describe("the switches of the client's settings", () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };
  const shown = async ({ connection }: TestClient): Promise<{ hints: number; lenses: number }> => {
    const count = async (method: string, params: object): Promise<number> =>
      ((await connection.sendRequest<unknown[] | null>(method, { textDocument: { uri: file }, ...params })) ?? []).length;
    return { hints: await count("textDocument/inlayHint", { range }), lenses: await count("textDocument/codeLens", {}) };
  };

  it.each([
    [undefined, 1, 1],
    [{ inlayHints: { enabled: true }, codeLens: { enabled: null } }, 1, 1],
    [{ inlayHints: { enabled: false } }, 0, 1],
    [{ codeLens: { enabled: false } }, 1, 0],
  ])("given %j, show hints or lenses", async (settings, hints, lenses) => {
    const client = await connect(memoryHost({}), { settings: () => settings });
    await client.open(file, magnet);
    expect(await shown(client)).toEqual({ hints, lenses });
    expect(await client.findings(file)).not.toEqual([]);
    expect(client.messages).toEqual([]);
  });

  it("that say neither are named, also with each status, and nothing is hidden", async () => {
    const said = "The setting `lodestone.codeLens.enabled` is not used. `no` is neither true nor false.";
    const client = await connect(memoryHost({}), { options: { status: true }, settings: () => ({ codeLens: { enabled: "no" } }) });
    await client.open(file, magnet);
    expect(await shown(client)).toEqual({ hints: 1, lenses: 1 });
    expect(client.messages).toEqual([said]);
    await client.findings(file);
    expect(client.statuses.at(-1)?.settingFaults).toEqual([said]);
  });

  it("are marked by the manifest where the server does not use them", () => {
    const { "lodestone.asOf": asOf, "lodestone.rules": rules } = manifest.contributes.configuration.properties;
    const isDay = (day: string) => new RegExp(asOf.pattern).test(day);
    expect(["", "2026-12-01", "2025-13-45", "2025-02-40"].map(isDay)).toEqual([true, true, false, false]);
    expect(rules.properties["party/barred"].enum).toEqual(["error"]);
    expect(rules.properties["yaml/syntax"].enum).toEqual(["error", "warning", "information", "hint"]);
    expect(rules.properties).not.toHaveProperty("end-use/missing");
  });

  it("and the date are followed by what an editor shows already, where it can be asked", async () => {
    let enabled = true;
    const workspace = { ...pulling.workspace, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } };
    const capabilities = { ...pulling, workspace };
    const client = await connect(memoryHost({}), { capabilities, settings: () => ({ inlayHints: { enabled } }) });
    const asked: string[] = [];
    for (const method of ["workspace/codeLens/refresh", "workspace/inlayHint/refresh"])
      client.connection.onRequest(method, () => void asked.push(method));
    await client.open(file, magnet);
    expect(await shown(client)).toEqual({ hints: 1, lenses: 1 });
    enabled = false;
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await until(() => asked.length === 2);
    expect(await shown(client)).toEqual({ hints: 0, lenses: 1 });
    await client.request("lodestone/setAsOf", { asOf: "2026-01-15" });
    await until(() => asked.length === 4);
    expect([...asked].sort()).toEqual(
      ["workspace/codeLens/refresh", "workspace/inlayHint/refresh"].flatMap((method) => [method, method]).sort(),
    );
  });
});

it.each([
  ["de", "Die Einstellung `lodestone.codeLens.enabled` wird nicht verwendet. `no` ist weder true noch false."],
  ["ja", "設定`lodestone.codeLens.enabled`は使用されません。`no`はtrueでもfalseでもありません。"],
  ["zh-cn", "设置`lodestone.codeLens.enabled`未被采用。`no`既不是true也不是false。"],
])("a setting that cannot be used is named in %s", async (locale, said) => {
  const client = await connect(memoryHost({}), { locale, settings: () => ({ codeLens: { enabled: "no" } }) });
  await client.open(file, magnet);
  await client.findings(file);
  expect(client.messages).toEqual([said]);
});

describe("a map of the client's settings", () => {
  it("loses only the entries that are wrong, each of them named", async () => {
    const rules = { "end-use/mising": "off", "end-use/missing": "hint", "rule/failed": "off", "composition/missing": "loud" };
    const client = await connect(memoryHost({}), { settings: () => ({ rules, actStates: { nowhere: "ended" } }) });
    await client.open(file, magnet);
    expect(severitiesOf(await client.findings(file))["end-use/missing"]).toBe(4);
    expect(client.messages).toEqual([
      expect.stringMatching(/^The entry `nowhere` of the setting `lodestone.actStates` is not used\. There is no act/),
      expect.stringMatching(
        /^The entry `end-use\/mising` of the setting `lodestone.rules` is not used\. .* Did you mean `end-use\/missing`\?/,
      ),
      expect.stringMatching(/^The entry `rule\/failed` of the setting `lodestone.rules` is not used\. /),
      expect.stringMatching(/^The entry `composition\/missing` of the setting `lodestone.rules` is not used\. /),
    ]);
  });

  it("takes every rule and act that the manifest offers", async () => {
    const {
      "lodestone.rules": rules,
      "lodestone.actStates": acts,
      "lodestone.materials": materials,
    } = manifest.contributes.configuration.properties;
    const all = (ids: readonly string[], value: string) => Object.fromEntries(ids.map((id) => [id, value]));
    expect(rules.propertyNames.enum.length).toBeGreaterThan(30);
    expect(acts.propertyNames.enum).toContain("mofcom-2025-61");
    expect(materials.propertyNames.enum).toContain("rare-earth");
    const settings = {
      rules: all(rules.propertyNames.enum, "error"),
      actStates: all(acts.propertyNames.enum, "in-force"),
      materials: all(materials.propertyNames.enum, "off"),
    };
    const client = await connect(memoryHost({}), { settings: () => settings });
    await client.open(file, magnet);
    await client.findings(file);
    expect(client.messages).toEqual([]);
  });

  it("say what is asked about a class of materials, where lodestone.yaml does not", async () => {
    const settings = () => ({ materials: { "rare-earth": "off", "rare-earths": "off" } });
    const client = await connect(memoryHost({ "file:///b/lodestone.yaml": "materials: { rare-earth: ask }\n" }), {
      folders: ["file:///a", "file:///b"],
      settings,
    });
    for (const [uri, count] of [
      ["file:///a/x.bom.yaml", 0],
      ["file:///b/x.bom.yaml", 2],
    ] as const) {
      await client.open(uri, magnet);
      expect(await client.findings(uri), uri).toHaveLength(count);
    }
    expect(client.messages).toEqual([
      expect.stringMatching(/^The entry `rare-earths` of the setting `lodestone.materials` is not used\. .*`rare-earth`/),
    ]);
  });

  it("that is no map is not used", async () => {
    const client = await connect(memoryHost({}), { settings: () => ({ rules: ["end-use/missing"], traceRareEarths: true }) });
    await client.open(file, magnet);
    expect(severitiesOf(await client.findings(file))["end-use/missing"]).toBe(1);
    expect(client.messages).toEqual([expect.stringMatching(/^The setting `lodestone.rules` is not used\. /)]);
  });
});

describe("the list of the client's regimes", () => {
  const found = async (regimes: unknown) => {
    const client = await connect(memoryHost({}), { settings: () => ({ regimes }) });
    await client.open(file, magnet);
    return { severities: severitiesOf(await client.findings(file)), messages: client.messages };
  };

  it("loses only the entries that are wrong, each of them named", async () => {
    const { severities, messages } = await found(["Mars", "US", 7]);
    expect(severities["end-use/missing"]).toBe(2); // by the law of the US alone nothing controls the magnet
    expect(messages).toEqual([
      expect.stringMatching(/^The entry `Mars` of the setting `lodestone.regimes` is not used\. /),
      expect.stringMatching(/^The entry `7` of the setting `lodestone.regimes` is not used\. /),
    ]);
  });

  it("of which nothing is right, or which is empty, sets nothing", async () => {
    for (const regimes of [["Mars"], [], "US"]) {
      const { severities, messages } = await found(regimes);
      expect([severities["end-use/missing"], messages.length]).toEqual([1, 1]);
    }
  });
});

describe("the day", () => {
  it("of the session comes first, until it is taken back, and that of the client last", async () => {
    const host = memoryHost({ [config]: "asOf: 2026-03-01\n" });
    const client = await connect(host, { options: { status: true }, settings: () => ({ asOf: "2026-04-01" }) });
    await client.open(file, magnet);
    await client.pull(file);
    await client.request("lodestone/setAsOf", { asOf: "2025-11-10" });
    await until(() => client.refreshes() >= 1);
    await client.pull(file);
    expect((await client.request("lodestone/acts", {})).asOf).toBe("2025-11-10");
    await client.request("lodestone/setAsOf", { asOf: null });
    await client.pull(file);
    expect(client.statuses.map(({ documents }) => [documents[0]?.asOf, documents[0]?.asOfFrom])).toEqual([
      ["2026-03-01", "config"],
      ["2025-11-10", "session"],
      ["2026-03-01", "config"],
    ]);
  });

  it("moves on at midnight", async () => {
    // On the second day the state of an act is another one, so what is found is told in other words.
    const host = memoryHost({}, "2026-11-10");
    const client = await connect(host, { capabilities: pushed, options: { status: true } });
    await client.open(file, magnet);
    await client.push(file);
    host.tick();
    host.set("2026-11-11");
    host.tick();
    await client.push(file);
    expect(client.statuses.map(({ documents }) => documents[0]?.asOf)).toEqual(["2026-11-10", "2026-11-11"]);
    expect(client.published).toHaveLength(2);
  });
});

describe("the workspace", () => {
  const world = {
    "file:///a/x.bom.yaml": magnet,
    "file:///a/y.bom.yaml": bolt,
    "file:///a/values.yaml": magnet,
    "file:///b/z.shipment.yaml": { problem: "Byte 0 is not UTF-8." },
    "file:///b/lodestone.yaml": "rulez: {}\n",
    "file:///c/outside.bom.yaml": magnet,
  };
  const folders = ["file:///a", "file:///b"];
  const counts = (report: { items: readonly { uri: string; kind: string; items?: readonly unknown[] }[] }) =>
    Object.fromEntries(report.items.map(({ uri, kind, items }) => [uri, items?.length ?? kind]));
  const idsOf = (report: { items: readonly { uri: string; resultId?: string }[] }) =>
    Object.fromEntries(report.items.flatMap(({ uri, resultId }) => (resultId === undefined ? [] : [[uri, resultId]])));

  it("is judged as it stands on disk, and nothing is done twice", async () => {
    const host = memoryHost(world);
    const client = await connect(host, { folders });
    const first = await client.pullWorkspace();
    expect(counts(first)).toEqual({
      "file:///a/x.bom.yaml": expect.any(Number),
      "file:///a/y.bom.yaml": 0,
      "file:///b/lodestone.yaml": 1,
      "file:///b/z.shipment.yaml": 1,
    });
    host.reads.length = 0;
    const second = await client.pullWorkspace(idsOf(first));
    expect(second.items.every(({ kind }) => kind === "unchanged")).toBe(true);
    expect(host.reads).toEqual([]);

    host.files.set("file:///a/y.bom.yaml", magnet);
    host.files.delete("file:///a/x.bom.yaml");
    await client.watched("file:///a/values.yaml", 2); // is none of ours
    await client.pull("file:///a/y.bom.yaml");
    expect(client.refreshes()).toBe(0);
    await client.watched("file:///a/y.bom.yaml", 2);
    await client.watched("file:///a/x.bom.yaml", 3);
    const third = await client.pullWorkspace(idsOf(second));
    expect(counts(third)).toMatchObject({
      "file:///a/x.bom.yaml": 0,
      "file:///a/y.bom.yaml": expect.any(Number),
      "file:///b/lodestone.yaml": "unchanged",
    });
    await until(() => client.refreshes() >= 1);
  });

  it("is read again where nobody tells of it: with an ending that is not watched", async () => {
    const claimed = "file:///a/parts.txt";
    const watched = "file:///a/parts.yaml";
    const host = memoryHost({ "file:///a/lodestone.yaml": "files: { bom: [parts.*] }\n", [claimed]: bolt, [watched]: bolt });
    const client = await connect(host, { folders: ["file:///a"] });
    const first = await client.pullWorkspace();
    host.files.set(claimed, magnet);
    host.files.set(watched, magnet);
    const second = counts(await client.pullWorkspace(idsOf(first)));
    expect(second[claimed]).toBeGreaterThan(0);
    expect(second[watched]).toBe("unchanged");
    await client.watched(watched, 2);
    expect(counts(await client.pullWorkspace(idsOf(first)))[watched]).toBeGreaterThan(0);
  });

  it("may be asked about in parts, and no longer", async () => {
    const host = memoryHost(Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`file:///a/${n}.bom.yaml`, magnet])));
    const client = await connect(host, { folders: ["file:///a"] });
    const source = new CancellationTokenSource();
    const parts: string[] = [];
    client.connection.onProgress(new ProgressType<{ items: readonly { uri: string }[] }>(), "part", ({ items }) => {
      parts.push(...items.map(({ uri }) => uri));
      source.cancel();
    });
    const asked = { previousResultIds: [], partialResultToken: "part" };
    await expect(client.connection.sendRequest("workspace/diagnostic", asked, source.token)).rejects.toMatchObject({ code: -32800 });
    expect(parts.length).toBeGreaterThan(0);
    expect(host.reads.filter((uri) => uri.endsWith(".bom.yaml")).length).toBeLessThan(500);
  });

  it("may be asked about one file that is not open", async () => {
    const client = await connect(memoryHost(world), { folders });
    const report = await client.pull("file:///a/x.bom.yaml");
    expect(JSON.stringify(report)).toContain("end-use/missing");
    expect(await client.pull("file:///a/x.bom.yaml", report.resultId)).toEqual({ kind: "unchanged", resultId: report.resultId });
    expect(await client.pull("file:///a/values.yaml")).toEqual({ kind: "full", items: [] });
  });

  it("holds open files as they are typed", async () => {
    const client = await connect(memoryHost(world), { folders });
    await client.open("file:///a/y.bom.yaml", magnet, 5);
    const found = (await client.pullWorkspace()).items.find(({ uri }) => uri === "file:///a/y.bom.yaml");
    expect(found).toMatchObject({ version: 5, kind: "full", resultId: (await client.pull("file:///a/y.bom.yaml")).resultId });
  });

  it("may gain and lose folders", async () => {
    const client = await connect(memoryHost(world), { folders: ["file:///a"] });
    expect(Object.keys(counts(await client.pullWorkspace()))).toEqual(["file:///a/x.bom.yaml", "file:///a/y.bom.yaml"]);
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: "file:///c", name: "c" }], removed: [{ uri: "file:///a", name: "a" }] },
    });
    expect(Object.keys(counts(await client.pullWorkspace()))).toEqual(["file:///c/outside.bom.yaml"]);
  });

  it("is read anew each time for a client that does not watch, and judged only where something changed", async () => {
    const { didChangeWatchedFiles: _, ...workspace } = pulling.workspace ?? {};
    const host = memoryHost(world);
    const client = await connect(host, { folders: ["file:///a"], capabilities: { ...pulling, workspace } });
    const first = await client.pullWorkspace();
    host.files.set("file:///a/y.bom.yaml", magnet);
    expect(counts(await client.pullWorkspace(idsOf(first)))).toEqual({
      "file:///a/x.bom.yaml": "unchanged",
      "file:///a/y.bom.yaml": expect.any(Number),
    });
  });
});
