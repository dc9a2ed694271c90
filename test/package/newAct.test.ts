import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "../../server/src/generated/report.ts";
import { root, run, temporaryFolder } from "./installed.ts";
import { changed, copied } from "./sources.ts";

const page = readFileSync(join(root, "docs/new-act.md"), "utf8");

/** The block of the page for a file. */
function blockOf(path: string): string {
  const [, text] = new RegExp(`^\`\`\`yaml ${path}\n([\\s\\S]*?)^\`\`\``, "m").exec(page) ?? [];
  if (text === undefined) throw new Error(`the page has no block for ${path}`);
  return text;
}

const packs = "server/packs/prc";

describe("docs/new-act.md", () => {
  const folder = temporaryFolder("new-act");
  const cli = (...args: readonly string[]) => run(process.execPath, [join(root, "dist/cli.js"), ...args], { cwd: folder });
  const bom =
    "kind: bom\nid: B\nitems:\n  - { partNumber: OX, description: Neodymium oxide, quantity: 1, form: oxide, countryOfOrigin: CN }\n";
  let copy = "";

  beforeAll(() => {
    copy = copied("new-act");
    for (const path of [`${packs}/sources.yaml`, `${packs}/tests.yaml`]) appendFileSync(join(copy, path), `\n${blockOf(path)}`);
    writeFileSync(join(copy, packs, "mofcom-2026-999.yaml"), blockOf(`${packs}/mofcom-2026-999.yaml`));
    const version = /version: "([^"]+)"/.exec(readFileSync(join(copy, packs, "pack.yaml"), "utf8"))?.[1] ?? "";
    writeFileSync(join(copy, packs, "pack.yaml"), changed(`${packs}/pack.yaml`, `version: "${version}"`, 'version: "2099.12.02"'));
    const before = run(process.execPath, ["esbuild.mjs", "law", "--out", join(folder, "before.json")], { cwd: root });
    const made = run(
      process.execPath,
      ["esbuild.mjs", "law", "--previous", join(folder, "before.json"), "--out", join(folder, "law.json")],
      {
        cwd: copy,
      },
    );
    expect([before.status, made.status, made.stderr]).toEqual([0, 0, ""]);
    writeFileSync(join(folder, "a.bom.yaml"), bom);
  });

  it("adds an act whose cases pass", () => {
    const { status, stdout } = cli("test", join(copy, packs));
    expect([status, stdout]).toEqual([0, expect.stringContaining("999/2026 is pending on the day before it takes effect")]);
  });

  it("makes a bundle that says what changed, and what it changes for the files", () => {
    expect(cli("packs", "law.json", "--changes").stdout).toMatch(
      /mofcom-2026-999 added: pending since 2026-12-01, in force since 2026-12-10/,
    );
    const { status, stdout } = cli("law", "--diff", "built-in", "law.json", "--as-of", "2026-12-10");
    expect([status, stdout]).toEqual([1, expect.stringMatching(/end-use\/missing[\s\S]*MOFCOM announcement 999\/2026/)]);
  });

  it("ends in a finding, with the program as it was", () => {
    const foundOn = (day: string) => {
      const report = JSON.parse(cli("check", "--format", "json", "--as-of", day).stdout) as Report;
      return report.files.flatMap(({ findings }) => findings.filter(({ acts }) => acts.includes("mofcom-2026-999")));
    };
    expect(foundOn("2026-12-10")).toEqual([]);
    writeFileSync(join(folder, "lodestone.yaml"), blockOf("lodestone.yaml"));
    expect(foundOn("2026-12-09").filter(({ severity }) => severity === "error")).toEqual([]);
    expect(foundOn("2026-12-10")).toMatchObject([{ ruleId: "end-use/missing", severity: "error" }]);
  });
});
