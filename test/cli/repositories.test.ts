import { describe, expect, it } from "vitest";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { magnet } from "../lsp/texts.ts";
import { main, memoryHost } from "./memoryHost.ts";

/** What a file is judged by: nothing above the work tree of git that it lies in. */
const referring = (ref: string) => `kind: bom\nid: R\nitems:\n  - { partNumber: R-1, quantity: 1, ref: "${ref}" }\n`;
const softer = "rules: { end-use/missing: hint }\n";
const head = { HEAD: "ref: refs/heads/main\n" };

/** The work tree of a clone, which has its own `.git`. */
const clone = (folder: string) => ({ [`${folder}/.git/HEAD`]: head.HEAD });

async function found(cwd: string, paths: readonly string[], files: Readonly<Record<string, string>>) {
  const host = memoryHost({ files, cwd, packs: () => builtIn });
  const status = await main(["check", "--format", "json", "--fail-on", "never", ...paths], host);
  const { files: judged } = JSON.parse(host.out()) as Report;
  return {
    status,
    err: host.err(),
    of: (path: string): readonly string[] | undefined =>
      judged.find((one) => one.path === path)?.findings.map(({ ruleId, severity, message }) => `${severity} ${ruleId} ${message}`),
  };
}

const unresolved = expect.stringContaining("error ref/unresolved");

describe("what stands above the repository of a file", () => {
  const par = { "/par/lodestone.yaml": softer, "/par/out.bom.yaml": magnet, "/par/repo/m.bom.yaml": magnet };
  const files = { ...par, "/par/repo/r.bom.yaml": referring("../out.bom.yaml#MAG-042") };

  it.each([
    ["/par/repo", ["r.bom.yaml"], "r.bom.yaml"],
    ["/par", ["repo/r.bom.yaml"], "repo/r.bom.yaml"],
    ["/par", ["."], "repo/r.bom.yaml"],
  ])("is not read by a `ref`: in %s, %j", async (cwd, paths, shown) => {
    const { of } = await found(cwd, paths, { ...files, ...clone("/par/repo") });
    expect(of(shown)).toEqual([unresolved]);
    expect((await found(cwd, paths, files)).of(shown)).not.toContainEqual(unresolved);
  });

  it.each([
    ["/par/repo", ["m.bom.yaml"], "m.bom.yaml"],
    ["/par", ["repo"], "repo/m.bom.yaml"],
    ["/par", ["."], "repo/m.bom.yaml"],
  ])("does not govern it: in %s, %j", async (cwd, paths, shown) => {
    const missing = (severity: string) => expect.stringContaining(`${severity} end-use/missing`);
    expect((await found(cwd, paths, { ...par, ...clone("/par/repo") })).of(shown)).toContainEqual(missing("error"));
    expect((await found(cwd, paths, par)).of(shown)).toContainEqual(missing("hint"));
    const own = { ...par, ...clone("/par/repo"), "/par/repo/lodestone.yaml": "rules: { end-use/missing: warning }\n" };
    expect((await found(cwd, paths, own)).of(shown)).toContainEqual(missing("warning"));
    // What lies beside the repository is still governed.
    if (paths[0] === ".")
      expect((await found(cwd, paths, { ...par, ...clone("/par/repo") })).of("out.bom.yaml")).toContainEqual(missing("hint"));
  });

  it("still chooses where a walk goes that begins above: `exclude` names folders not to look into", async () => {
    const excluding = { ...par, ...clone("/par/repo"), "/par/lodestone.yaml": "files: { exclude: [repo] }\n" };
    expect((await found("/par", ["."], excluding)).of("repo/m.bom.yaml")).toBeUndefined();
  });

  it("is no configuration that `config` and `init` know", async () => {
    const world = { files: { ...files, ...clone("/par/repo") }, cwd: "/par/repo", packs: () => builtIn };
    const config = memoryHost(world);
    await main(["config", "r.bom.yaml"], config);
    expect(config.out()).not.toContain("../lodestone.yaml");
    const init = memoryHost(world);
    await main(["init"], init);
    expect(init.out() + init.err()).not.toContain("../lodestone.yaml");
  });
});

describe("a repository in another", () => {
  const outer = { ...clone("/repo"), "/repo/lodestone.yaml": softer, "/repo/sub/m.bom.yaml": magnet };
  const judgedBy = async (files: Readonly<Record<string, string>>, cwd = "/repo") =>
    (await found(cwd, ["."], files))
      .of(cwd === "/repo" ? "sub/m.bom.yaml" : "m.bom.yaml")
      ?.find((one) => one.includes("end-use/missing"))
      ?.split(" ")[0];

  it("is part of it as a submodule, nested or in a linked work tree", async () => {
    expect(await judgedBy({ ...outer, "/repo/sub/.git": "gitdir: ../.git/modules/sub\n" })).toBe("hint");
    expect(await judgedBy({ ...outer, "/repo/sub/.git": "gitdir: ../.git/modules/sub\n" }, "/repo/sub")).toBe("hint");
    expect(await judgedBy({ ...outer, "/repo/sub/.git": "gitdir: /repo/.git/modules/sub\r\n" })).toBe("hint");
    const linked = Object.fromEntries(Object.entries(outer).filter(([path]) => path !== "/repo/.git/HEAD"));
    const tree = {
      "/repo/.git": "gitdir: /main/.git/worktrees/repo\n",
      "/repo/sub/.git": "gitdir: /main/.git/worktrees/repo/modules/sub\n",
    };
    expect(await judgedBy({ ...linked, ...tree })).toBe("hint");
  });

  it("is its own as a clone, as a linked work tree, and where nobody can tell", async () => {
    expect(await judgedBy({ ...outer, ...clone("/repo/sub") })).toBe("error");
    for (const git of [
      "gitdir: ../.git/worktrees/sub\n",
      "gitdir: /elsewhere/.git/modules/sub\n",
      "gitdir: ../.git/modules/../x\n",
      "",
      "x",
    ])
      expect([git, await judgedBy({ ...outer, "/repo/sub/.git": git })]).toEqual([git, "error"]);
  });

  it("is read by a `ref` from around it as a submodule only", async () => {
    const files = { ...outer, "/repo/r.bom.yaml": referring("sub/m.bom.yaml#MAG-042") };
    const submodule = await found("/repo", ["r.bom.yaml"], { ...files, "/repo/sub/.git": "gitdir: ../.git/modules/sub\n" });
    expect(submodule.of("r.bom.yaml")).not.toContainEqual(unresolved);
    const apart = await found("/repo", ["r.bom.yaml"], { ...files, ...clone("/repo/sub") });
    expect(apart.of("r.bom.yaml")).toEqual([expect.stringContaining("in another Git repository, which is never read")]);
  });

  it("may be extended to what lies around it as a submodule only", async () => {
    const files = { ...outer, "/repo/sub/lodestone.yaml": "extends: ../base.yaml\n", "/repo/base.yaml": softer };
    expect(await judgedBy({ ...files, "/repo/sub/.git": "gitdir: ../.git/modules/sub\n" })).toBe("hint");
    const { status, err } = await found("/repo", ["."], { ...files, ...clone("/repo/sub") });
    expect([status, err]).toEqual([2, expect.stringContaining("outside the repository")]);
  });
});
