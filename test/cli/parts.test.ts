import { describe, expect, it } from "vitest";
import { main } from "../../server/src/cli/main.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { memoryHost } from "./memoryHost.ts";

const magnet = "kind: bom\nid: B\nitems:\n  - { partNumber: M-1, description: NdFeB magnet, quantity: 1, countryOfOrigin: JP }\n";
const parts = (part = "M-1", more = ""): string =>
  `kind: parts\nparts:\n  ${part}: { endUse: { category: rail, statement: Rotor of the traction motor T4 }${more} }\n`;

/** The findings of `check` by file, of end uses and parts files alone, and its exit status. */
async function checked(files: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Record<string, unknown>> {
  const host = memoryHost({
    files: { "/repo/.git/HEAD": "", ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`/repo/${path}`, text])) },
    packs: () => builtIn,
  });
  const status = await main(["check", "--format", "json", ...args], host);
  const report = JSON.parse(host.out()) as Report;
  const found = report.files.map(({ path, findings }) => [
    path,
    findings.map(({ ruleId }) => ruleId).filter((id) => /^(?:end-use|schema|parts)\//.test(id)),
  ]);
  return { ...Object.fromEntries(found), status };
}

describe("parts files below the root", () => {
  it("hold whatever paths a run checks, and are checked with them", async () => {
    const files = { "boms/a.bom.yaml": magnet, "lib/x.parts.yaml": parts() };
    for (const path of [".", "boms", "boms/a.bom.yaml"])
      expect(await checked(files, path)).toEqual({ "boms/a.bom.yaml": [], "lib/x.parts.yaml": [], status: 0 });
  });

  it("tell of what is wrong in them, and that counts", async () => {
    const files = { "boms/a.bom.yaml": magnet, "x.parts.yaml": parts("M-1", ", colour: red"), "y.parts.yml": parts() };
    expect(await checked(files, "boms")).toEqual({
      "boms/a.bom.yaml": [],
      "x.parts.yaml": ["schema/unknown-key"],
      "y.parts.yml": ["parts/duplicate"],
      status: 1,
    });
  });

  it("are those of the same root, without what is excluded, with what is claimed", async () => {
    const files = {
      "lodestone.yaml": "files: { parts: [lib/magnets.yaml], exclude: [old] }\n",
      "a.bom.yaml": magnet.replace("M-1", "M-0"),
      "b.bom.yaml": magnet.replace("M-1", "M-2"),
      "c.bom.yaml": magnet,
      "inner/lodestone.yaml": "",
      "inner/d.bom.yaml": magnet,
      "inner/x.parts.yaml": parts("M-0"),
      "old/x.parts.yaml": parts("M-2"),
      "lib/magnets.yaml": parts("M-1"),
    };
    expect(await checked(files, ".")).toEqual({
      "a.bom.yaml": ["end-use/missing"],
      "b.bom.yaml": ["end-use/missing"],
      "c.bom.yaml": [],
      "inner/d.bom.yaml": ["end-use/missing"],
      "inner/x.parts.yaml": [],
      "lib/magnets.yaml": [],
      status: 0,
    });
  });

  it("hold for the cells of a table", async () => {
    const files = {
      "lodestone.yaml": "shapes: { boards: { use: table, files: ['*.csv'] } }\n",
      "bom.csv": "Part Number,Description,Country of Origin\nM-1,NdFeB magnet,Japan\nM-2,NdFeB magnet,Japan\n",
      "x.parts.yaml": parts(),
    };
    expect(await checked(files, "bom.csv")).toEqual({ "bom.csv": ["end-use/missing"], "x.parts.yaml": [], status: 0 });
  });
});
