import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type LoweredRule, loweredRules } from "../../server/src/core/config/loweredRules.ts";
import { noConfig } from "../../server/src/core/config/types.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { connect } from "../lsp/client.ts";
import { memoryHost as editorHost } from "../lsp/memory.ts";
import { magnet } from "../lsp/texts.ts";
import { checker, checkText, ruleMetas } from "../rules/lodestone.ts";
import { main, memoryHost } from "./memoryHost.ts";

const prohibitions = ruleMetas.filter(({ prohibition }) => prohibition);
const lower = (["warning", "information", "hint", "off"] as const).flatMap((level) => prohibitions.map(({ id }) => [id, level] as const));

async function check(config: object, format: string, more: Readonly<Record<string, string>> = {}) {
  const files = { "/repo/a.bom.yaml": magnet, "/repo/lot/b.bom.yaml": magnet, "/repo/lodestone.yaml": JSON.stringify(config), ...more };
  const host = memoryHost({ files, packs: () => builtIn, columns: 200 });
  const status = await main(["check", "--format", format, "--fail-on", "never"], host);
  return { status, out: host.out(), err: host.err() };
}

describe("a prohibition", () => {
  it("is what an act forbids outright", () => {
    expect(prohibitions.map(({ id }) => id)).toEqual(["end-use/military", "party/barred"]);
  });

  it.each(lower)("%s cannot be made %s: by rules, an override, what is extended, or the editor", async (id, level) => {
    const rules = { [id]: level };
    const said = expect.stringContaining(`\`${id}\` reports what an act forbids`);
    for (const [config, place] of [
      [{ rules }, "lodestone.yaml:1:11"],
      [{ overrides: [{ files: ["lot"], rules }] }, "lodestone.yaml:1:41"],
      [{ extends: "./base.yaml" }, "base.yaml:1:11"],
    ] as const) {
      const { status, out, err } = await check(config, "json", { "/repo/base.yaml": JSON.stringify({ rules }) });
      expect([status, err]).toEqual([2, said]);
      expect(err).toContain(place);
      expect((JSON.parse(out) as Report).files).toEqual([]);
    }
    const client = await connect(editorHost({ "file:///w/lodestone.yaml": JSON.stringify({ rules }) }), {
      folders: ["file:///w"],
      settings: () => ({ rules }),
    });
    const [item] = (await client.pullWorkspace()).items;
    expect(item?.kind === "full" ? item.items : []).toMatchObject([{ message: said, range: { start: { line: 0, character: 10 } } }]);
    await expect.poll(() => client.messages.join()).toContain(`The entry \`${id}\` of the setting \`lodestone.rules\` is not used.`);
  });

  it("may be set to what it is", async () => {
    const { status, out } = await check({ rules: { "end-use/military": "error", "party/barred": "error" } }, "json");
    expect([status, JSON.parse(out).loweredRules]).toEqual([0, []]);
  });

  it("is found as an error whatever settings the core is given", () => {
    const text = readFileSync("server/src/rules/end-use/military/cases/fires-once.yaml", "utf8").replace(/^# *\^.*\n/gm, "");
    const severities = { "end-use/military": "off", "end-use/missing": "off" } as const;
    const found = (settings: object) =>
      checkText(text, { kind: "shipment", settings }).findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`);
    expect(found({})).toContain("error end-use/military");
    expect(found({ severities })).toContain("error end-use/military");
  });
});

it("a rule that is none may be raised and lowered", async () => {
  expect((await check({ rules: { "party/possible": "error", "party/watched": "information" } }, "json")).status).toBe(0);
});

describe("what settings lower", () => {
  const config = {
    regimes: ["PRC"],
    rules: { "end-use/missing": "hint", "end-use/vague": "off", "party/possible": "error" },
    overrides: [{ files: ["lot", "old/**"], rules: { "composition/missing": "off" } }],
  };

  it("stands in the JSON report", async () => {
    const { loweredRules } = JSON.parse((await check(config, "json")).out) as Report;
    const of = (rule: string) => loweredRules.filter((one) => one.rule === rule);
    expect(of("end-use/missing")).toEqual([
      { config: "lodestone.yaml", rule: "end-use/missing", severity: "error", level: "hint", by: "rules" },
      {
        config: "lodestone.yaml",
        rule: "end-use/missing",
        severity: "error",
        level: "off",
        by: "regimes",
        authorities: ["EU", "JP", "US"],
      },
    ]);
    expect(of("end-use/vague")).toMatchObject([{ level: "off" }]);
    expect(of("composition/missing")).toMatchObject([{ level: "off", by: "overrides", files: ["lot", "old/**"] }, { by: "regimes" }]);
    expect(of("origin/barred")).toMatchObject([{ level: "off", by: "regimes" }]);
    expect(of("party/possible")).toMatchObject([{ by: "regimes" }]);
    expect(of("origin/missing")).toMatchObject([{ level: "off", by: "regimes", authorities: ["EU", "JP", "US"] }]);
    expect(of("party/barred")).toEqual([]);
  });

  it.each(["text", "html", "markdown", "sarif", "github", "junit"])("stands in the report %s", async (format) => {
    const { out } = await check(config, format);
    for (const part of ["end-use/missing", "end-use/vague", "composition/missing", "old/**", "origin/barred"]) expect(out).toContain(part);
    expect(out.replace(/<[^>]*>/g, "").replace(/\s+/g, " ")).toMatch(/end-use\/missing.? from error to hint/);
    expect((await check({}, format)).out).not.toContain("from error to");
  });

  it("stands in SARIF as overrides of the configuration of rules", async () => {
    const { runs } = JSON.parse((await check(config, "sarif")).out);
    const overrides = runs[0].invocations[0].ruleConfigurationOverrides;
    const rules: { id: string }[] = runs[0].tool.driver.rules;
    expect(overrides).toContainEqual({
      descriptor: { id: "end-use/vague", index: rules.findIndex(({ id }) => id === "end-use/vague") },
      configuration: { enabled: false },
      properties: { severity: "off", config: "lodestone.yaml", by: "rules" },
    });
    expect(overrides).toContainEqual(expect.objectContaining({ configuration: { enabled: true, level: "note" } }));
  });

  it("is told on standard error where the report has no place for it", async () => {
    expect((await check(config, "gitlab")).err).toContain("`end-use/vague` from warning to off");
  });

  it("stands in the status of a file and in the report of the editor, with what the editor itself sets", async () => {
    const world = {
      "file:///w/lodestone.yaml": JSON.stringify(config),
      "file:///w/lot/b.bom.yaml": magnet,
      "file:///w/a.bom.yaml": magnet,
    };
    const client = await connect(editorHost(world), {
      folders: ["file:///w"],
      options: { status: true },
      settings: () => ({ rules: { "origin/missing": "off" } }),
    });
    const lowered = async (uri: string) => {
      await client.open(uri, magnet);
      await client.findings(uri);
      return client.statuses
        .findLast((status) => status.uri === uri)
        ?.loweredRules.map(({ rule, level, authorities }) => `${rule} ${level}${authorities === undefined ? "" : ` ${authorities}`}`);
    };
    expect(await lowered("file:///w/lot/b.bom.yaml")).toEqual(
      expect.arrayContaining([
        "composition/missing off",
        "end-use/missing hint",
        "end-use/missing off EU,JP,US",
        "end-use/vague off",
        "origin/missing off",
      ]),
    );
    expect(await lowered("file:///w/a.bom.yaml")).not.toContain("composition/missing off");
    const { html } = await client.request("lodestone/report", { nonce: "n" });
    for (const part of ["end-use/vague", "old/**", "origin/missing"]) expect(html).toContain(part);
    expect(html).toContain("from warning to");
  });

  it("names the classes of materials that are off in the status of a file, in the language of the client", async () => {
    const client = await connect(
      editorHost({ "file:///w/lodestone.yaml": "materials: { tungsten: off }\n", "file:///w/a.bom.yaml": magnet }),
      {
        folders: ["file:///w"],
        options: { status: true },
        locale: "de",
        settings: () => ({ materials: { "rare-earth": "off", tungsten: "ask", gallium: "controlled" } }),
      },
    );
    await client.open("file:///w/a.bom.yaml", magnet);
    await client.findings("file:///w/a.bom.yaml");
    expect(client.statuses.at(-1)?.offMaterials).toEqual(["Seltene Erden", "Wolfram"]);
  });

  it("is, by `regimes`, said of each rule that asks by the law of those it leaves out, in the status of a file too", async () => {
    const client = await connect(editorHost({ "file:///w/a.bom.yaml": magnet }), {
      folders: ["file:///w"],
      options: { status: true },
      settings: () => ({ regimes: ["EU"] }),
    });
    await client.open("file:///w/a.bom.yaml", magnet);
    await client.findings("file:///w/a.bom.yaml");
    const lowered = client.statuses.at(-1)?.loweredRules ?? [];
    expect(lowered).toContainEqual({ rule: "party/watched", severity: "warning", level: "off", authorities: ["JP", "PRC", "US"] });
    expect(lowered).toContainEqual({ rule: "customs/remark", severity: "warning", level: "off" });
    expect(lowered.filter(({ rule }) => rule === "party/barred" || rule === "end-use/military")).toEqual([]);
    const said = "leaves the law of JP, PRC and US out of `composition/missing`";
    expect((await check({ regimes: ["EU"] }, "json")).out).toContain(said);
    const { html } = await client.request("lodestone/report", { nonce: "n" });
    expect(html.replace(/<[^>]*>/g, "")).toContain(said.replaceAll("`", ""));
  });

  it("is not what a later setting takes back for all files", () => {
    const overrides = [
      { files: ["lot"], rules: { "end-use/vague": "off", "end-use/missing": "off" } },
      { files: ["**"], rules: { "end-use/vague": "warning" } },
      { files: ["lot/new"], rules: { "end-use/missing": "error" } },
    ] as const;
    const expected: LoweredRule[] = [
      { rule: "end-use/missing", severity: "error", level: "off", by: "overrides", files: ["lot"], authorities: undefined },
    ];
    expect(loweredRules({ ...noConfig, overrides }, checker)).toEqual(expected);
  });
});

describe("a report without findings", () => {
  const clean = "kind: bom\nid: B-1\nitems: [{ partNumber: B-1, description: Steel bolt M8, quantity: 1 }]\n";
  const of = async (config: object, format: string): Promise<string> => {
    const { out } = await check(config, format, { "/repo/a.bom.yaml": clean, "/repo/lot/b.bom.yaml": clean });
    return out.replace(/<[^>]*>/g, "");
  };

  it.each([
    ["text", /No findings\./],
    ["html", /No findings(?! within)/],
    ["markdown", /no findings\n/],
  ])("says in the format %s that settings leave something out", async (format, alone) => {
    const actStates = { "mofcom-2025-61": "suspended" };
    for (const config of [{ actStates }, { materials: { "rare-earth": "off" } }, { rules: { "end-use/missing": "off" } }] as const) {
      const out = await of(config, format);
      expect(out).toMatch(/no findings within the settings/i);
      expect(out).not.toMatch(alone);
    }
    expect(await of({ rules: { "end-use/missing": "warning" } }, format)).toMatch(alone);
  });
});

/** A text without markup, line breaks and ticks. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .replaceAll("`", "");
}

describe("an act that `actStates` suspends or ends", () => {
  const text = `kind: shipment
id: KR-1
exportDate: 2026-12-01
countryOfExport: DE
countryOfDestination: KR
endUse: { category: military, statement: Rotor magnets of the fin actuator FA-1, country: KR }
items:
  - { partNumber: MAG-1, description: Sm2Co17 block, form: magnet, quantity: 8, countryOfOrigin: CN }
`;
  const files = (actStates: object) => ({
    "/repo/a.shipment.yaml": text,
    "/repo/lodestone.yaml": JSON.stringify({ actStates }),
  });
  const of = async (actStates: object, format: string) => {
    const host = memoryHost({ files: files(actStates), packs: () => builtIn, columns: 200 });
    await main(["check", "--format", format, "--fail-on", "never"], host);
    return host;
  };
  const said = "lodestone.yaml sets mofcom-2025-61 to ended under actStates.";

  it.each(["text", "html", "markdown", "sarif", "github", "junit", "json"])("is a notice in the report %s", async (format) => {
    const cleared = plain((await of({ "mofcom-2025-61": "ended" }, format)).out());
    expect(cleared.split(said)).toHaveLength(2);
    const warned = plain((await of({}, format)).out());
    expect(warned).not.toContain("under actStates.");
    expect(warned).toContain("end-use/military");
    expect(plain((await of({ "mofcom-2025-61": "in-force" }, format)).out())).not.toContain("under actStates.");
  });

  it("is told beside GitLab's report", async () => {
    expect(plain((await of({ "mofcom-2025-61": "ended" }, "gitlab")).err())).toContain(said);
  });

  it("is a notice in the report of the editor, whoever sets it", async () => {
    const actStates = { "mofcom-2025-61": "ended" };
    for (const [config, settings, by] of [
      [{ actStates }, {}, "lodestone.yaml"],
      [{}, { actStates }, "lodestone.yaml (with the settings of the editor)"],
    ] as const) {
      const world = { "file:///w/lodestone.yaml": JSON.stringify(config), "file:///w/a.shipment.yaml": text };
      const client = await connect(editorHost(world), { folders: ["file:///w"], settings: () => settings });
      const { html } = await client.request("lodestone/report", { nonce: "n" });
      expect(plain(html)).toContain(said.replace("lodestone.yaml", by));
    }
  });
});

describe("a day in the past that a configuration sets", () => {
  const said = "sets `asOf: 2019-01-01`, a day in the past";

  it.each(["text", "html", "markdown", "sarif", "github", "junit", "json"])("is a notice in the report %s", async (format) => {
    expect(plain((await check({ asOf: "2019-01-01" }, format)).out)).toContain(plain(said));
    for (const asOf of ["2026-11-25", "2999-01-01"]) // the first is today
      expect(plain((await check({ asOf }, format)).out)).not.toContain("a day in the past");
  });

  it("is told beside GitLab's report, and not where `--as-of` wins over it", async () => {
    expect((await check({ asOf: "2019-01-01" }, "gitlab")).err).toContain(said);
    const files = { "/repo/a.bom.yaml": magnet, "/repo/lodestone.yaml": "asOf: 2019-01-01\n" };
    const host = memoryHost({ files, packs: () => builtIn, columns: 200 });
    await main(["check", "--as-of", "2026-01-01", "--format", "json"], host);
    expect(host.out()).not.toContain("a day in the past");
  });

  it("is a notice in the report of the editor, whoever sets it", async () => {
    for (const [config, settings, by] of [
      ["asOf: 2019-01-01\n", {}, "lodestone.yaml"],
      ["{}\n", { asOf: "2019-01-01" }, "The editor"],
    ] as const) {
      const world = { "file:///w/lodestone.yaml": config, "file:///w/a.bom.yaml": magnet };
      const client = await connect(editorHost(world), { folders: ["file:///w"], settings: () => settings });
      const { html } = await client.request("lodestone/report", { nonce: "n" });
      expect(html.replace(/<[^>]*>/g, "")).toContain(`${by} ${said}`.replaceAll("`", ""));
    }
  });
});
