import { describe, expect, it } from "vitest";
import { compilePacks } from "../../server/src/core/packs/bundle.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";
import { packFiles } from "../packs/support.ts";
import { main, memoryHost, type World } from "./memoryHost.ts";

const bundle = compilePacks(loadPacks(["house", "materials", "prc"].flatMap(packFiles)).packs);

const bolt = "kind: bom\nid: X-1 # drawing\nitems:\n  - partNumber: 3E001\n    description: Hexagon bolt M8\n    quantity: '4'\n";
const mended = bolt.replace("3E001", '"3E001"').replace("'4'", "4");
const magnet = bolt.replace("Hexagon bolt M8", "NdFeB magnet N42SH");
const broken = bolt.replace("id: X-1", "id: X-1\nid: X-2");

async function run(world: Pick<World, "files" | "stdin">, ...args: readonly string[]) {
  const host = memoryHost({ packs: () => bundle, ...world });
  const status = await main(["check", ...args], host);
  return { status, out: host.out(), err: host.err(), written: Object.fromEntries(host.written), host };
}

describe("check --fix", () => {
  it("writes the files in which something is fixed, and reports what is left", async () => {
    const files = { "/repo/a.bom.yaml": bolt, "/repo/b.bom.yaml": magnet, "/repo/c.bom.yaml": mended };
    const { status, out, err, written } = await run({ files }, "--fix");
    expect(written).toEqual({ "/repo/a.bom.yaml": mended, "/repo/b.bom.yaml": mended.replace("Hexagon bolt M8", "NdFeB magnet N42SH") });
    expect(out).not.toContain("yaml/ambiguous-scalar");
    expect(out).toContain("b.bom.yaml:4:17  error  end-use/missing\n");
    expect(out).toContain("\n4 fixes in 2 files made.\n");
    expect(err).toBe("");
    expect(status).toBe(1);
  });

  it("ends with 0 where nothing is left, and does nothing the second time", async () => {
    const { status, out, host } = await run({ files: { "/repo/a.bom.yaml": bolt } }, "--fix");
    expect(out).toContain("\n2 fixes in 1 file made.\nNo findings.\n");
    expect(status).toBe(0);
    const again = await run({ files: { "/repo/a.bom.yaml": host.written.get("/repo/a.bom.yaml") ?? "" } }, "--fix");
    expect(again.out).toContain("\nNothing to fix.\nNo findings.\n");
    expect(again.written).toEqual({});
    expect(again.status).toBe(0);
  });

  it("keeps byte order mark, line ends and an end without one", async () => {
    const text = `\ufeff${bolt.replaceAll("\n", "\r\n").replace("items:\r\n", "items:\n").trimEnd()}`;
    const { written } = await run({ files: { "/repo/a.bom.yaml": text } }, "--fix");
    expect(written["/repo/a.bom.yaml"]).toBe(text.replace("3E001", '"3E001"').replace("'4'", "4"));
  });

  it("leaves waived findings alone, unless waivers are ignored", async () => {
    const waiver = "  # lodestone-waive yaml/ambiguous-scalar until 2027-03-31 by J. Doe: as the customer writes it\n";
    const text = bolt.replace("  - part", `${waiver}  - part`);
    const files = { "/repo/a.bom.yaml": text };
    expect((await run({ files }, "--fix")).written["/repo/a.bom.yaml"]).toBe(text.replace("'4'", "4"));
    expect((await run({ files }, "--fix", "--no-waivers")).written["/repo/a.bom.yaml"]).toContain('"3E001"');
  });

  it("fixes nothing that lodestone.yaml has switched off", async () => {
    const files = { "/repo/a.bom.yaml": bolt, "/repo/lodestone.yaml": "rules: { yaml/ambiguous-scalar: off }\n" };
    expect((await run({ files }, "--fix")).written["/repo/a.bom.yaml"]).toBe(bolt.replace("'4'", "4"));
  });

  it("leaves a file that is no YAML alone, and says so", async () => {
    const { status, out, written } = await run({ files: { "/repo/a.bom.yaml": broken } }, "--fix");
    expect(written).toEqual({});
    expect(out).toContain("\n1 file left alone until the YAML itself is corrected: see yaml/syntax and yaml/too-deep.\n");
    expect(status).toBe(1);
  });

  it("says which file cannot be written, reports it as it is, and fixes the others", async () => {
    const files = { "/repo/a.bom.yaml": { readOnly: bolt }, "/repo/b.bom.yaml": bolt };
    const { status, out, err, written } = await run({ files }, "--fix");
    expect(err).toBe(
      "lodestone: a.bom.yaml: The file was left as it was, because the fixes cannot be written. It is read-only. Check again afterwards.\n",
    );
    expect(out).toContain("a.bom.yaml:4:17  error  yaml/ambiguous-scalar\n");
    expect(out).toContain("\n2 fixes in 1 file made.\n");
    expect(Object.keys(written)).toEqual(["/repo/b.bom.yaml"]);
    expect(status).toBe(2);
  });

  it("fixes a file that two links lead to once", async () => {
    const files = { "/repo/a.bom.yaml": { link: "real" }, "/repo/b.bom.yaml": { link: "real" }, "/repo/real": bolt };
    const { out, written, status } = await run({ files }, "--fix");
    expect(written).toEqual({ "/repo/real": mended });
    expect(out).toContain("\n2 fixes in 1 file made.\n");
    expect(status).toBe(0);
  });

  it("says on standard error what it did where the report is no text", async () => {
    const { out, err } = await run({ files: { "/repo/a.bom.yaml": bolt } }, "--fix", "--format", "json");
    const report = JSON.parse(out);
    expect(report.files[0].findings).toEqual([]);
    expect(report.fixes).toEqual({ count: 2, files: 1, broken: 0, written: true });
    expect(err).toBe("lodestone: 2 fixes in 1 file made.\n");
    expect((await run({ files: { "/repo/a.bom.yaml": bolt } }, "--fix", "--format", "json", "--quiet")).err).toBe("");
  });
});

describe("check --fix-dry-run", () => {
  const diff = (name: string) =>
    `--- a/${name}\n+++ b/${name}\n@@ -1,6 +1,6 @@\n kind: bom\n id: X-1 # drawing\n items:\n-  - partNumber: 3E001\n+  - partNumber: "3E001"\n     description: Hexagon bolt M8\n-    quantity: '4'\n+    quantity: 4\n`;

  it("prints what would change, writes nothing, and ends as the files would", async () => {
    const files = { "/repo/a.bom.yaml": bolt, "/repo/sub/b.bom.yaml": bolt };
    const { status, out, err, written } = await run({ files }, "--fix-dry-run");
    expect(out).toBe(diff("a.bom.yaml") + diff("sub/b.bom.yaml"));
    expect(err).toBe("lodestone: 4 fixes in 2 files would be made. Findings that would remain: none.\n");
    expect(written).toEqual({});
    expect(status).toBe(0);
    expect(await run({ files: { "/repo/a.bom.yaml": magnet } }, "--fix-dry-run", "-q")).toMatchObject({ status: 1, err: "" });
  });

  describe("through links", () => {
    it.each([
      ["a link to a file", { "/repo/boms/a.bom.yaml": { link: "../other/real" }, "/repo/other/real": bolt }, "boms", "other/real"],
      ["a link to a folder", { "/repo/boms/sub": { link: "../other" }, "/repo/other/a.bom.yaml": bolt }, "boms", "other/a.bom.yaml"],
      ["a link out of the folder that is named", { "/repo/boms/a.bom.yaml": { link: "../real" }, "/repo/real": bolt }, "boms", "real"],
      ["a pattern", { "/repo/boms/a.bom.yaml": { link: "../real" }, "/repo/real": bolt }, "boms/*.bom.yaml", "real"],
    ] as const)("writes nothing outside: %s", async (_name, files, path, target) => {
      for (const option of ["--fix", "--fix-dry-run"]) {
        const { status, out, err, written } = await run({ files }, option, path);
        expect([status, written]).toEqual([2, {}]);
        expect(err).toContain(
          `because a link leads to ${target}, outside of what was to be fixed. To have it fixed, name ${target} itself.`,
        );
        expect(out).not.toContain("+++");
      }
    });

    it.each([
      ["a link to a file", { "/repo/boms/a.bom.yaml": { link: "/other/real" }, "/other/real": bolt }, "boms"],
      ["a link to a folder", { "/repo/boms/sub": { link: "/other" }, "/other/a.bom.yaml": bolt }, "boms"],
      ["a link that is named itself", { "/repo/a.bom.yaml": { link: "/other/real" }, "/other/real": bolt }, "a.bom.yaml"],
      ["a folder that is a link and named itself", { "/repo/boms": { link: "/other" }, "/other/a.bom.yaml": bolt }, "boms"],
      ["a file in a linked folder, named itself", { "/repo/boms": { link: "/other" }, "/other/a.bom.yaml": bolt }, "boms/a.bom.yaml"],
    ] as const)("neither reads nor writes out of the repository: %s", async (_name, files, path) => {
      for (const option of ["--fix", "--fix-dry-run"]) {
        const { status, out, written } = await run({ files }, option, path);
        expect([status, written]).toEqual([2, {}]);
        expect(out).not.toContain("+++");
      }
    });

    it.each([
      ["a link inside the folder", { "/repo/boms/a.bom.yaml": { link: "parts/real" }, "/repo/boms/parts/real": bolt }, ["boms"]],
      ["a folder that is a link and named itself", { "/repo/boms": { link: "other" }, "/repo/other/a.bom.yaml": bolt }, ["boms"]],
      ["a file in a linked folder, named itself", { "/repo/boms": { link: "other" }, "/repo/other/a.bom.yaml": bolt }, ["boms/a.bom.yaml"]],
      ["a link below the root, named itself", { "/repo/boms/a.bom.yaml": { link: "../real" }, "/repo/real": bolt }, ["boms/a.bom.yaml"]],
      ["the same, with its folder", { "/repo/boms/a.bom.yaml": { link: "../real" }, "/repo/real": bolt }, ["boms/a.bom.yaml", "boms"]],
    ] as const)("writes what was asked for: %s", async (_name, files, paths) => {
      const { written } = await run({ files }, "--fix", ...paths);
      expect(Object.values(written)).toEqual([mended]);
    });
  });

  it("names the file that a link leads to", async () => {
    const files = { "/repo/a.bom.yaml": { link: "sub/real" }, "/repo/sub/real": bolt };
    expect((await run({ files }, "--fix-dry-run")).out).toBe(diff("sub/real"));
  });

  it("says of a file outside the current folder that no program will take its diff there", async () => {
    const { out, err, status } = await run({ files: { "/other/a.bom.yaml": bolt } }, "--fix-dry-run", "/other");
    expect(out).toBe(diff("../other/a.bom.yaml"));
    expect(err).toContain(
      "lodestone: ../other/a.bom.yaml: This lies outside the current folder, where `git apply` and `patch` change nothing.",
    );
    expect(status).toBe(0);
  });

  it("takes standard input", async () => {
    const { out, status } = await run({ files: {}, stdin: bolt }, "--fix-dry-run", "-", "--stdin-filename", "x.bom.yaml");
    expect(out).toBe(diff("x.bom.yaml"));
    expect(status).toBe(0);
  });

  it("writes reports into files, of what would be left", async () => {
    const { out, written, status } = await run(
      { files: { "/repo/a.bom.yaml": magnet } },
      "--fix-dry-run",
      "--format",
      "json=out.json",
      "--format",
      "text=out.txt",
    );
    expect(out).toMatch(/^--- a\/a\.bom\.yaml\n/);
    expect(JSON.parse(written["/repo/out.json"] ?? "").files[0].findings.map((one: { ruleId: string }) => one.ruleId)).toContain(
      "end-use/missing",
    );
    expect(written["/repo/out.txt"]).toContain("\n2 fixes in 1 file would be made.\n");
    expect(Object.keys(written)).toEqual(["/repo/out.json", "/repo/out.txt"]);
    expect(status).toBe(1);
  });
});

describe("what does not go with fixes", () => {
  it.each([
    [["--fix", "--fix-dry-run"], "--fix writes files and --fix-dry-run writes none."],
    [["--fix", "--compare", "2026-01-01"], "--compare judges files as they are, and --fix changes them."],
    [["--fix-dry-run", "--compare", "2026-01-01"], "--compare judges files as they are, and --fix changes them."],
    [["--fix", "-", "--stdin-filename", "a.bom.yaml"], "Standard input cannot be fixed in place. Write --fix-dry-run,"],
    [
      ["--fix-dry-run", "--format", "json"],
      "--fix-dry-run prints its diff to standard output, so the report needs a file. Write `--format json=FILE`",
    ],
  ])("%j", async (args, message) => {
    const { status, out, err, written } = await run({ files: { "/repo/a.bom.yaml": bolt } }, ...args);
    expect(err).toContain(message);
    expect({ status, out, written }).toEqual({ status: 2, out: "", written: {} });
  });
});
