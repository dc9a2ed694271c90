import { expect, it } from "vitest";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { magnet } from "../lsp/texts.ts";
import { byCommand, byEditor } from "../lsp/workspaces.ts";
import { main, memoryHost, type World } from "./memoryHost.ts";

const shipment = (id: string) => `kind: shipment
id: ${id}
exportDate: 2026-11-20
exporter: Yanhe Powder Works
consignee: Lindner Kristalle GmbH
countryOfExport: CN
countryOfDestination: DE
licences:
  - { number: "26ZB1", list: PRC, type: single, quantity: { value: 5, unit: kg } }
items:
  - { partNumber: Y-1, description: Yttrium oxide powder, quantity: 3, unit: kg, countryOfOrigin: CN, licence: "26ZB1" }
`;

async function check(files: World["files"], ...args: readonly string[]) {
  const host = memoryHost({ files, cwd: "/w", packs: () => builtIn });
  const status = await main(["check", "--format", "json", "--quiet", "--fail-on", "never", ...args], host);
  const { files: judged } = JSON.parse(host.out()) as Report;
  const quantity = judged.flatMap(({ path, findings }) =>
    findings.filter(({ ruleId }) => ruleId === "licence/quantity").map(({ severity, message }) => `${path} ${severity} ${message}`),
  );
  return { status, err: host.err(), judged: judged.map(({ path }) => path), quantity };
}

/** Writes the baseline of what was there before, as `known.json` of the root. */
async function known(before: World["files"]): Promise<string> {
  const host = memoryHost({ files: before, cwd: "/w", packs: () => builtIn });
  expect(await main(["baseline", "-o", "known.json"], host)).toBe(0);
  return host.written.get("/w/known.json") ?? "";
}

const broken = { "/w/sub/lodestone.yaml": "rules: [\n", "/w/sub/u.shipment.yaml": shipment("S-3") };
const above = { "/w/s.shipment.yaml": shipment("S-1"), "/w/t.shipment.yaml": shipment("S-2") };

it("a broken lodestone.yaml below stops what it governs and nothing else, and the sum says what it leaves out", async () => {
  const whole = await check({ ...above, ...broken });
  expect([whole.status, whole.judged]).toEqual([2, ["s.shipment.yaml", "t.shipment.yaml"]]);
  expect(whole.err).toContain("sub/lodestone.yaml:1:8");
  expect(whole.quantity).toEqual([
    expect.stringMatching(/^s\.shipment\.yaml error .*The settings that apply to `sub\/u\.shipment\.yaml` are broken\./),
    expect.stringMatching(/^t\.shipment\.yaml error .*The settings that apply to `sub\/u\.shipment\.yaml` are broken\./),
  ]);
  // A file above is checked by itself without a word of settings that do not govern it.
  const one = await check({ ...above, ...broken }, "s.shipment.yaml");
  expect([one.status, one.err, one.quantity.length]).toEqual([0, "", 1]);
  // Alone it does not go beyond the licence, as far as anybody can tell.
  const alone = await check({ "/w/s.shipment.yaml": shipment("S-1"), ...broken }, "s.shipment.yaml");
  expect([alone.status, alone.quantity]).toEqual([
    0,
    [expect.stringContaining("warning What the shipments take of licence `26ZB1` is unknown")],
  ]);
  // Settings that are right make a root of their own, whose shipments count by themselves.
  const mended = await check({ "/w/s.shipment.yaml": shipment("S-1"), ...broken, "/w/sub/lodestone.yaml": "" });
  expect([mended.status, mended.err, mended.quantity]).toEqual([0, "", []]);
  // So do they where others break below them.
  const below = { "/w/sub/lodestone.yaml": "", "/w/sub/deep/lodestone.yaml": "rules: [\n", "/w/sub/deep/u.shipment.yaml": shipment("S-3") };
  const apart = await check({ "/w/s.shipment.yaml": shipment("S-1"), ...below });
  expect([apart.judged, apart.quantity]).toEqual([["s.shipment.yaml"], []]);
});

const settings = "baseline: known.json\nfiles: { bom: ['claimed/*.yaml'], exclude: [old] }\n";

it("a baseline knows a file at its path, also one that patterns claim, and no copy of it: in command and editor", async () => {
  const baseline = await known({ "/w/lodestone.yaml": "files: { bom: ['claimed/*.yaml'] }\n", "/w/claimed/a.yaml": magnet });
  const files = { "/w/lodestone.yaml": settings, "/w/known.json": baseline, "/w/claimed/a.yaml": magnet, "/w/c.bom.yaml": magnet };
  const [command, editor] = [await byCommand(files), await byEditor(files)];
  expect(editor).toEqual(command);
  const aside = Object.entries(command.findings).filter(([, said]) => said.length > 0 && said.every((one) => / 4 \d+ /.test(one)));
  expect(aside.map(([path]) => path)).toEqual(["/w/claimed/a.yaml"]);
});

it("a folder that is excluded is not looked into, whatever settings stand there: in command and editor", async () => {
  const files = {
    "/w/lodestone.yaml": "files: { exclude: [old] }\n",
    "/w/a.bom.yaml": magnet,
    "/w/old/lodestone.yaml": "",
    "/w/old/b.bom.yaml": magnet,
  };
  const command = await byCommand(files);
  expect(Object.keys(command.findings)).toEqual(["/w/a.bom.yaml"]);
  expect(await byEditor(files)).toEqual(command);
});
