import { describe, expect, it } from "vitest";
import { Configs } from "../../server/src/cli/check/configs.ts";
import { discover } from "../../server/src/cli/check/discover.ts";
import type { RulesAndPacks } from "../../server/src/core/config/types.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import type { Packs } from "../../server/src/core/packs/at.ts";
import type { Checker } from "../../server/src/index.ts";
import { memoryHost, type Node, type World } from "./memoryHost.ts";

const known: RulesAndPacks = {
  rules: [
    { id: "end-use/missing", severity: "error" },
    { id: "end-use/vague", severity: "warning" },
  ],
  packs: { acts: [{ id: "mofcom-2025-61" }, { id: "mofcom-2025-18" }], settleableActs: new Set(["mofcom-2025-61"]) } as unknown as Packs, // settings ask for nothing else
};

/** No configuration of these tests names packs. */
const noPacks = () => {
  throw new Error("this test needs no packs");
};

function found(files: Readonly<Record<string, Node>>, paths: readonly string[], world: Partial<World> = {}) {
  const host = memoryHost({ ...world, files });
  const checker = () => known as unknown as Checker; // settings ask for nothing else
  const configs = new Configs({ host, texts: inEnglish, checker, bundle: noPacks, makeChecker: noPacks });
  const { files: list, problems } = discover(host, configs, paths);
  return {
    files: list.map(({ shown, kind }) => `${shown} ${kind}`),
    problems: [...configs.problems, ...problems].map(
      ({ path, position, message }) =>
        `${path ?? ""}${position === undefined ? "" : `:${position.line}:${position.column}`}: ${inEnglish.sentences(message)}`,
    ),
  };
}

const tree: Readonly<Record<string, Node>> = {
  "/repo/b.bom.yaml": "",
  "/repo/a.shipment.yml": "",
  "/repo/bom.yaml": "",
  "/repo/readme.md": "",
  "/repo/sub/c.bom.yml": "",
  "/repo/sub/Z.bom.yaml": "",
  "/repo/sub/deep/d.shipment.yaml": "",
  "/repo/node_modules/x/e.bom.yaml": "",
  "/repo/sub/node_modules/e.bom.yaml": "",
  "/repo/.git/f.bom.yaml": "",
  "/repo/.hidden/g.bom.yaml": "",
  "/repo/odd.bom.yaml.d/h.bom.yaml": "",
  "/repo/folder.bom.yaml/磁石 1.bom.yaml": "",
};

describe("finding files", () => {
  it("walks through a folder, sorted by code unit, and passes over node_modules and .git", () => {
    expect(found(tree, ["."])).toEqual({
      files: [
        ".hidden/g.bom.yaml bom",
        "a.shipment.yml shipment",
        "b.bom.yaml bom",
        "folder.bom.yaml/磁石 1.bom.yaml bom",
        "odd.bom.yaml.d/h.bom.yaml bom",
        "sub/Z.bom.yaml bom",
        "sub/c.bom.yml bom",
        "sub/deep/d.shipment.yaml shipment",
      ],
      problems: [],
    });
  });

  it("takes endings in any letter case", () => {
    const files = { "/repo/A.BOM.YAML": "", "/repo/b.Shipment.Yml": "", "/repo/C.PARTS.YAML": "" };
    expect(found(files, ["."]).files).toEqual(["A.BOM.YAML bom", "C.PARTS.YAML parts", "b.Shipment.Yml shipment"]);
  });

  it("gives each file once, in the same order whatever is named", () => {
    expect(found(tree, ["sub/deep/d.shipment.yaml", "sub", "./b.bom.yaml", "/repo/b.bom.yaml", "**/c.*"]).files).toEqual([
      "b.bom.yaml bom",
      "sub/Z.bom.yaml bom",
      "sub/c.bom.yml bom",
      "sub/deep/d.shipment.yaml shipment",
    ]);
  });

  it("names files outside the current folder by the way there", () => {
    expect(found(tree, ["../b.bom.yaml", "/repo/sub/c.bom.yml"], { cwd: "/repo/sub" }).files).toEqual([
      "../b.bom.yaml bom",
      "c.bom.yml bom",
    ]);
  });

  it.each([
    ["*.bom.yaml", ["b.bom.yaml bom"]],
    ["sub/*", ["sub/Z.bom.yaml bom", "sub/c.bom.yml bom"]],
    ["sub/**", ["sub/Z.bom.yaml bom", "sub/c.bom.yml bom", "sub/deep/d.shipment.yaml shipment"]],
    ["**/{c,d}.*", ["sub/c.bom.yml bom", "sub/deep/d.shipment.yaml shipment"]],
    ["/repo/su?/c*", ["sub/c.bom.yml bom"]],
    ["./sub/[a-y].bom.yml", ["sub/c.bom.yml bom"]],
  ])("expands %s", (pattern, files) => {
    expect(found(tree, [pattern])).toEqual({ files, problems: [] });
  });

  it("takes a name with pattern characters as it is when it exists", () => {
    expect(found({ "/repo/a[1].bom.yaml": "", "/repo/a1.bom.yaml": "" }, ["a[1].bom.yaml"]).files).toEqual(["a[1].bom.yaml bom"]);
  });

  it.each([
    ["page.html", "page.html: The file was not checked, because no lodestone.yaml covers it. Lodestone does not read HTML"],
    [
      "bom.csv",
      "no mapping in lodestone.yaml says how this table is read. Run `lodestone mapping` on it to see which built-in mapping fits",
    ],
    ["bom.yaml", 'write `files: { bom: ["bom.yaml"] }` in lodestone.yaml'],
    ["nothing.bom.yaml", "nothing.bom.yaml: There is no such file or folder"],
    ["**/*.nothing", "**/*.nothing: Nothing to check was found by this pattern"],
    ["nowhere/*.bom.yaml", "Nothing to check was found by this pattern"],
    ["empty", "empty: Nothing to check was found in this folder"],
    ["pipe.bom.yaml", "pipe.bom.yaml: This was not checked, because it is neither a file nor a folder"],
  ])("says what is wrong with %s, and still gives the others", (path, problem) => {
    const result = found(
      { ...tree, "/repo/empty/x.txt": "", "/repo/page.html": "", "/repo/bom.csv": "", "/repo/pipe.bom.yaml": "«pipe»" },
      [path, "b.bom.yaml"],
    );
    expect(result.files).toEqual(["b.bom.yaml bom"]);
    expect(result.problems).toEqual([expect.stringContaining(problem)]);
  });

  it("does not say that nothing was found where the settings are broken", () => {
    const { problems } = found({ "/repo/lodestone.yaml": "files:\n  bom: [a.yaml\n", "/repo/a.yaml": "kind: bom\n" }, ["."]);
    expect(problems).toEqual([expect.stringContaining("This bracket is not closed")]);
  });

  it("never takes an empty folder for a clean one", () => {
    expect(found({ "/repo/": "" }, ["."]).problems).toEqual([expect.stringContaining("Nothing to check")]);
  });
});

describe("links and what cannot be read", () => {
  it("follows links to folders in the repository, each once, and none that goes round or out", () => {
    const files: Readonly<Record<string, Node>> = {
      "/repo/a.bom.yaml": "",
      "/repo/loop": { link: "." },
      "/repo/up": { link: "../.." },
      "/repo/sub/back": { link: ".." },
      "/repo/out": { link: "/other" },
      "/repo/out2": { link: "/other" },
      "/repo/z": { link: "/other/sub" },
      "/other/b.bom.yaml": "",
      "/other/sub/c.bom.yaml": "",
      "/other/again": { link: "../repo" },
    };
    expect(found(files, ["."])).toEqual({ files: ["a.bom.yaml bom"], problems: [] });
    expect(found({ ...files, "/.git/HEAD": "" }, ["."])).toEqual({
      files: ["a.bom.yaml bom", "out/b.bom.yaml bom", "out/sub/c.bom.yaml bom"],
      problems: [],
    });
  });

  it("passes over nothing in a folder that a link leads to, whatever was walked in it before", () => {
    const files: Readonly<Record<string, Node>> = {
      "/repo/.git/HEAD": "",
      "/repo/in/l1": { link: "../out/sub" },
      "/repo/in/l2": { link: "../out" },
      "/repo/in/up": { link: ".." },
      "/repo/in/a.bom.yaml": "",
      "/repo/out/b.bom.yaml": "",
      "/repo/out/sub/c.bom.yaml": "",
      "/repo/d.bom.yaml": "",
    };
    expect(found(files, ["in"])).toEqual({
      files: ["in/a.bom.yaml bom", "in/l1/c.bom.yaml bom", "in/l2/b.bom.yaml bom", "in/up/d.bom.yaml bom"],
      problems: [],
    });
    expect(found(files, ["."]).files).toEqual(["d.bom.yaml bom", "in/a.bom.yaml bom", "out/b.bom.yaml bom", "out/sub/c.bom.yaml bom"]);
  });

  it("gives a file with several names once: by that without links, else by the first", () => {
    const files: Readonly<Record<string, Node>> = {
      "/repo/.git/HEAD": "",
      "/repo/a/z.bom.yaml": "",
      "/repo/b/link": { link: "../a" },
      "/repo/c/y.bom.yaml": { link: "../data.txt" },
      "/repo/c/x.bom.yaml": { link: "y.bom.yaml" },
      "/repo/data.txt": "",
    };
    const once = ["a/z.bom.yaml bom", "c/x.bom.yaml bom"];
    for (const paths of [["."], ["a", "b", "c"], ["b", "c", "a"], ["b/link/z.bom.yaml", "c", "a/z.bom.yaml"], ["**/*.bom.yaml"]])
      expect(found(files, paths)).toEqual({ files: once, problems: [] });
    expect(found(files, ["b"]).files).toEqual(["b/link/z.bom.yaml bom"]);
  });

  it("says which links lead nowhere or round in a circle", () => {
    const files: Readonly<Record<string, Node>> = {
      "/repo/a.bom.yaml": "",
      "/repo/b.bom.yaml": { link: "gone" },
      "/repo/c.bom.yaml": { link: "c.bom.yaml" },
      "/repo/d": { link: "gone" },
    };
    expect(found(files, ["."])).toEqual({
      files: ["a.bom.yaml bom"],
      problems: [
        "b.bom.yaml: Nothing was checked, because the link leads nowhere.",
        "c.bom.yaml: Nothing was checked, because the link leads nowhere.",
      ],
    });
  });

  it("says which folder cannot be read", () => {
    expect(found({ "/repo/a.bom.yaml": "", "/repo/secret/": "«unreadable»", "/repo/secret/b.bom.yaml": "" }, ["."])).toEqual({
      files: ["a.bom.yaml bom"],
      problems: ["secret: The folder cannot be read, so nothing in it was checked. Permission is denied."],
    });
  });
});

describe("lodestone.yaml", () => {
  const files: Readonly<Record<string, Node>> = {
    "/repo/lodestone.yaml":
      "files:\n  bom: [hardware/**/parts.yaml, ./top.yaml]\n  shipment: ['*.ship']\n  exclude: [old/, '**/draft.*', sub/deep/**]\n",
    "/repo/hardware/x/parts.yaml": "",
    "/repo/hardware/x/other.yaml": "",
    "/repo/top.yaml": "",
    "/repo/e.ship": "",
    "/repo/old/a.bom.yaml": "",
    "/repo/new/draft.bom.yaml": "",
    "/repo/new/b.bom.yaml": "",
    "/repo/sub/deep/c.bom.yaml": "",
    "/repo/own/lodestone.yaml": "files: { bom: [top.yaml] }\n",
    "/repo/own/top.yaml": "",
    "/repo/own/draft.bom.yaml": "",
  };

  it("claims and excludes files, each folder by the nearest one above", () => {
    expect(found(files, ["."])).toEqual({
      files: [
        "e.ship shipment",
        "hardware/x/parts.yaml bom",
        "new/b.bom.yaml bom",
        "own/draft.bom.yaml bom",
        "own/top.yaml bom",
        "top.yaml bom",
      ],
      problems: [],
    });
  });

  it("holds for files that are named themselves", () => {
    expect(found(files, ["hardware/x/parts.yaml", "x.ship/../e.ship"]).files).toEqual(["e.ship shipment", "hardware/x/parts.yaml bom"]);
    expect(found(files, ["old/a.bom.yaml"]).problems).toEqual([
      expect.stringContaining("because `files.exclude` in lodestone.yaml excludes it"),
    ]);
  });

  it("is found above the current folder", () => {
    expect(found(files, ["parts.yaml"], { cwd: "/repo/hardware/x" }).files).toEqual(["parts.yaml bom"]);
  });

  it.each([
    [
      "rules: { end-use/mising: off }",
      "lodestone.yaml:1:10: There is no rule `end-use/mising`, so this setting would do nothing. Did you mean `end-use/missing`?",
    ],
    [
      "overrides:\n  - files: ['*']\n    rules: { nonsense: error }",
      "lodestone.yaml:3:14: There is no rule `nonsense`, so this setting would do nothing. Write the id of a rule; `lodestone rules` lists them all.",
    ],
    ["actStates: { mofcom-2025-611: ended }", "lodestone.yaml:1:14: There is no act `mofcom-2025-611`. Did you mean `mofcom-2025-61`?"],
    ["actStates: { mofcom-2025-18: suspended }", "lodestone.yaml:1:14: The state of `mofcom-2025-18` is known on every day"],
    ["rules: {}\n---\nrules: {}", "lodestone.yaml:2:"],
  ])("is not guessed at when it is broken: %s", (text, problem) => {
    const result = found(
      {
        "/repo/lodestone.yaml": text,
        "/repo/a.bom.yaml": "",
        "/repo/sub/b.bom.yaml": "",
        "/repo/ok/lodestone.yaml": "",
        "/repo/ok/c.bom.yaml": "",
      },
      ["."],
    );
    expect(result.files).toEqual(["ok/c.bom.yaml bom"]);
    expect(result.problems).toEqual([
      expect.stringContaining(problem),
      ": 2 files were not checked, because the settings above cannot be used.",
    ]);
  });

  it.each(["asOf: 2026-02-30", "rules: [", "filse: {}", "rules: { end-use/missing: fatal }", "regimes: [CN]"])(
    "is checked by the schema: %s",
    (text) => {
      const result = found({ "/repo/lodestone.yaml": text, "/repo/a.bom.yaml": "" }, ["a.bom.yaml"]);
      expect(result.files).toEqual([]);
      expect(result.problems[0]).toMatch(/^lodestone\.yaml:1:\d+: ./);
      expect(result.problems.at(-1)).toContain("One file was not checked");
    },
  );

  it("must be readable, and UTF-8", () => {
    expect(found({ "/repo/lodestone.yaml": "«unreadable»", "/repo/a.bom.yaml": "" }, ["a.bom.yaml"]).problems[0]).toBe(
      "lodestone.yaml: The settings cannot be read. Permission is denied.",
    );
    expect(found({ "/repo/lodestone.yaml": Buffer.from([0x61, 0xff]), "/repo/a.bom.yaml": "" }, ["a.bom.yaml"]).problems[0]).toContain(
      "lodestone.yaml:1:2: Byte 1 (0xFF) is not UTF-8",
    );
  });
});
