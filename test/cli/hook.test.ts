import { describe, expect, it } from "vitest";
import { builtIn } from "../company/support.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const bom = "kind: bom\nid: A\nitems:\n  - { partNumber: DY-1, description: Dysprosium oxide, quantity: 1, countryOfOrigin: CN }\n";
const clean = "kind: bom\nid: B\nitems:\n  - { partNumber: B-1, description: Steel bolt, quantity: 8 }\n";
const files: Readonly<Record<string, Node>> = {
  "/repo/lodestone.yaml": "files:\n  bom: [claimed.yaml]\n  exclude: [old/**]\n",
  "/repo/a.bom.yaml": bom,
  "/repo/clean.bom.yaml": clean,
  "/repo/claimed.yaml": bom,
  "/repo/old/a.bom.yaml": bom,
  "/repo/values.yaml": "replicas: 1\n",
  "/repo/broken/lodestone.yaml": "fils: {}\n",
  "/repo/broken/values.yaml": "replicas: 1\n",
};

async function lodestone(...args: readonly string[]) {
  const host = memoryHost({ files, packs: () => builtIn });
  const status = await main(["hook", ...args], host);
  return { status, out: host.out(), err: host.err() };
}

describe("hook", () => {
  it("passes over files that are not ours or excluded, and says how many", async () => {
    expect(await lodestone("values.yaml")).toEqual({
      status: 0,
      out: "",
      err: "lodestone: 1 file was skipped, because lodestone.yaml excludes it or Lodestone does not check such files.\n",
    });
    const mixed = await lodestone("values.yaml", "old/a.bom.yaml", "clean.bom.yaml");
    expect(mixed).toMatchObject({ status: 0, err: expect.stringContaining("2 files were skipped") });
    expect(mixed.out).toContain("1 file, ");
    expect((await lodestone("-q", "values.yaml")).err).toBe("");
  });

  it("finds in the others what check finds, claimed ones too", async () => {
    const { status, out } = await lodestone("values.yaml", "a.bom.yaml", "claimed.yaml", "--as-of", "2026-06-01");
    expect(status).toBe(1);
    expect(out).toContain("a.bom.yaml:4:");
    expect(out).toContain("claimed.yaml:4:");
    expect((await lodestone("a.bom.yaml", "--fail-on", "never")).status).toBe(0);
  });

  it("does not pass over what nobody can tell", async () => {
    expect(await lodestone("gone.bom.yaml")).toMatchObject({ status: 2, err: expect.stringContaining("gone.bom.yaml") });
    expect(await lodestone("broken/values.yaml")).toMatchObject({ status: 2, err: expect.stringContaining("broken/lodestone.yaml:1:1") });
    expect(await lodestone()).toMatchObject({ status: 2, err: expect.stringContaining("No file was named") });
    expect(await lodestone("values.yaml", "--fail-on", "eror")).toMatchObject({
      status: 2,
      err: expect.stringContaining("Did you mean `error`?"),
    });
    expect(await lodestone("")).toMatchObject({ status: 2, err: expect.stringContaining("A path is empty") });
  });
});
