import { describe, expect, it } from "vitest";
import { writePapers } from "../../server/src/cli/papers/write.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { FileError } from "../../server/src/files/fileSystem.ts";
import { memoryHost, type Node } from "./memoryHost.ts";

function write(files: Readonly<Record<string, Node>>, names: readonly string[], out: string, isReplacing = false) {
  const host = memoryHost({ files: { "/repo/.git/": "", "/repo/a.txt": "", ...files } });
  try {
    writePapers(host, new Map(names.map((name) => [name, `text of ${name}`])), { out, isReplacing });
    return { written: [...host.written.keys()], said: "" };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { written: [...host.written.keys()], said: inEnglish.sentences(error.said) };
  }
}

describe("papers in a folder", () => {
  it("are written into a folder that is made for them", () => {
    expect(write({}, ["a.md", "a.csv"], "papers/new").written).toEqual(["/repo/papers/new/a.md", "/repo/papers/new/a.csv"]);
  });

  it("leave all files alone where one of them is there", () => {
    const { written, said } = write({ "/repo/out/A.CSV": "mine" }, ["a.md", "a.csv"], "out");
    expect(written).toEqual([]);
    expect(said).toBe("a.csv exists, so nothing was written. `--replace` overwrites.");
  });

  it("name the first of many that are there", () => {
    const names = ["a", "b", "c", "d", "e"];
    const there = Object.fromEntries(names.map((name) => [`/repo/out/${name}`, ""]));
    expect(write(there, names, "out").said).toBe("a, b, c and 2 more exist, so nothing was written. `--replace` overwrites.");
  });

  it("take the place of others on demand", () => {
    expect(write({ "/repo/out/a.md": "mine" }, ["a.md"], "out", true).written).toEqual(["/repo/out/a.md"]);
  });

  it.each(["../elsewhere", "/tmp", ".git/papers", "out/../../x"])("are not written to %s", (out) => {
    const { written, said } = write({ "/tmp/": "", "/elsewhere/": "" }, ["a.md"], out, true);
    expect(written).toEqual([]);
    expect(said).toContain("outside the repository");
  });

  it("are not written through links, even on demand", () => {
    const inFile = write({ "/repo/out/a.md": { link: "../lodestone.yaml" }, "/repo/lodestone.yaml": "x" }, ["b.md", "a.md"], "out", true);
    expect(inFile).toEqual({ written: [], said: "a.md is a link or a folder, so nothing was written." });
    const inFolder = write({ "/repo/out": { link: "/etc" }, "/etc/": "" }, ["a.md"], "out", true);
    expect(inFolder.written).toEqual([]);
    expect(inFolder.said).toContain("outside the repository");
  });

  it("need a folder", () => {
    expect(write({}, ["a.md"], "a.txt").said).toBe("`a.txt` is not a folder.");
  });
});
