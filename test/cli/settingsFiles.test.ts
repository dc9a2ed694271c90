import { describe, expect, it } from "vitest";
import type { ConfigReport } from "../../server/src/generated/configReport.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn, packOf } from "../company/support.ts";
import { magnet } from "../lsp/texts.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const world: Readonly<Record<string, Node>> = {
  "/repo/lodestone.yaml": 'extends: [./base.yaml]\npacks: [./house, ./one.yaml]\nfiles: { bom: ["**/*.yaml"] }\n',
  "/repo/base.yaml": "traceRareEarths: false\n",
  "/repo/house/pack.yaml": packOf("item.holdsRareEarth"),
  "/repo/one.yaml": packOf("item.holdsRareEarth").replace("acme", "one").replace("company/test", "company/one"),
  "/repo/parts.yaml": magnet,
  "/repo/linked.yaml": { link: "base.yaml" },
  "/repo/shared/upper.yaml": "traceRareEarths: false\n",
  "/repo/zone/lodestone.yaml": "extends: [../shared/upper.yaml]\n",
  "/repo/zone/z.bom.yaml": magnet,
};

async function lodestone(...args: readonly string[]) {
  const host = memoryHost({ files: world, packs: () => builtIn, columns: 100 });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err(), written: host.written };
}

describe("files that hold settings", () => {
  it("are no documents, whatever patterns claim them", async () => {
    const { out, err } = await lodestone("check", "--format", "json");
    expect(err).toBe("");
    expect((JSON.parse(out) as Report).files.map(({ path }) => path)).toEqual(["parts.yaml", "zone/z.bom.yaml"]);
    const { written } = await lodestone("check", "--fix");
    expect([...written.keys()].filter((path) => !/parts|z\.bom/.test(path))).toEqual([]);
  });

  it.each([
    ["lodestone.yaml", "a file of this name contains settings"],
    ["base.yaml", "a lodestone.yaml extends it or names it as a pack or schema"],
    ["house/pack.yaml", "a lodestone.yaml extends it or names it as a pack or schema"],
    ["one.yaml", "a lodestone.yaml extends it or names it as a pack or schema"],
    ["linked.yaml", "a lodestone.yaml extends it or names it as a pack or schema"],
  ])("are not checked where they are named, and the run says so: %s", async (path, why) => {
    const { status, err } = await lodestone("check", path);
    expect([status, err]).toEqual([2, expect.stringContaining(`The file was not checked as a document, because ${why}.`)]);
    expect(await lodestone("hook", path)).toMatchObject({ status: 0, err: expect.stringContaining("was skipped") });
    const { out } = await lodestone("config", "--format", "json", path);
    expect((JSON.parse(out) as ConfigReport).files.map(({ state }) => state)).toEqual(["settings"]);
  });

  it("are known in whichever order the paths are given", async () => {
    for (const paths of [
      ["shared/upper.yaml", "zone"],
      ["zone", "shared/upper.yaml"],
    ])
      expect(await lodestone("check", ...paths)).toMatchObject({ status: 2, err: expect.stringContaining("a lodestone.yaml extends it") });
  });
});
