import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { Report } from "../../server/src/generated/report.ts";
import { memoryHost as commandHost, main } from "../cli/memoryHost.ts";
import { builtIn, packOf } from "../company/support.ts";
import { connect } from "./client.ts";
import { memoryHost } from "./memory.ts";
import { magnet } from "./texts.ts";

const today = "2026-11-24";
const documents = {
  "/w/a.bom.yaml": magnet,
  "/w/lot/b.bom.yaml": `${magnet}  - { partNumber: LED-1, description: "white LED 5 mm", quantity: 2 }\n  - { partNumber: LA-1, description: lanthanum oxide, quantity: 1 }\n`,
  "/w/parts.yaml": magnet,
  "/w/to-japan.shipment.yaml": readFileSync("samples/to-japan.shipment.yaml", "utf8"),
};

/** Each setting alone, where it stands: in lodestone.yaml, and in a file that this one extends. */
const settings = {
  "rules to a level": { rules: { "end-use/missing": "hint" } },
  "rules to off": { rules: { "end-use/missing": "off" } },
  overrides: { overrides: [{ files: ["lot"], rules: { "end-use/missing": "information" } }] },
  regimes: { regimes: ["EU"] },
  asOf: { asOf: "2025-10-20" },
  actStates: { actStates: { "mofcom-2025-57": "in-force", "mofcom-2025-61": "ended" } },
  packs: { packs: ["./common/house.yaml"] },
  exclude: { files: { exclude: ["lot/**"] } },
  claims: { files: { bom: ["parts.yaml"] } },
  traceRareEarths: { traceRareEarths: true },
  "materials to controlled": { materials: { "rare-earth": "controlled" } },
  "materials to off": { materials: { "rare-earth": "off" } },
};

/** What is found in each file, by path: rule, severity (1 is error) and line, from 0. */
type Found = Readonly<Record<string, readonly string[]>>;
const severities = ["error", "warning", "information", "hint"];

async function byCommand(files: Readonly<Record<string, string>>): Promise<Found> {
  const host = commandHost({ files, cwd: "/w", today, packs: () => builtIn });
  await main(["check", "--format", "json", "--quiet"], host);
  expect(host.err()).toBe("");
  const report = JSON.parse(host.out()) as Report; // by the schema of reports, which other tests check
  return Object.fromEntries(
    report.files.map(({ path, findings }) => [
      `/w/${path}`,
      findings.map(({ ruleId, severity, range }) => `${ruleId} ${severities.indexOf(severity) + 1} ${range.start.line - 1}`),
    ]),
  );
}

async function byEditor(files: Readonly<Record<string, string>>): Promise<Found> {
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [`file://${path}`, text])), today);
  const client = await connect(host, { folders: ["file:///w"] });
  const { items } = await client.pullWorkspace();
  return Object.fromEntries(
    items.flatMap((item) => {
      const path = item.uri.slice("file://".length);
      if (item.kind !== "full" || !(path in documents)) return [];
      return [[path, item.items.map(({ code, severity, range }) => `${code} ${severity} ${range.start.line}`)]];
    }),
  );
}

it.each(Object.entries(settings))(
  "%s: the same in command and editor, extended or not, and not the same as without",
  async (_, setting) => {
    const house = { "/w/common/house.yaml": packOf("item.holdsRareEarth") };
    const extended = JSON.stringify(setting).replace("./common/", "./");
    const worlds = [
      { ...documents, ...house, "/w/lodestone.yaml": JSON.stringify(setting) },
      { ...documents, ...house, "/w/lodestone.yaml": "extends: ./common/base.yaml\n", "/w/common/base.yaml": extended },
    ];
    const plain = await byCommand(documents);
    for (const world of worlds) {
      const found = await byCommand(world);
      expect(found).not.toEqual(plain);
      expect(await byEditor(world)).toEqual(found);
    }
  },
);
