import { describe, expect, it } from "vitest";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn, packOf } from "../company/support.ts";
import { magnet } from "../lsp/texts.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

const bom = "/repo/a.bom.yaml";

async function lodestone(args: readonly string[], files: Readonly<Record<string, Node>>) {
  const host = memoryHost({ files, packs: () => builtIn, columns: 200 });
  const status = await main(args, host);
  return { status, out: host.out(), err: host.err(), lines: host.err().split("\n"), reads: host.reads };
}

/** The severity of end-use/missing on the magnet in a file; undefined where it is not found. */
async function severity(files: Readonly<Record<string, Node>>, path = "a.bom.yaml") {
  const { out, err } = await lodestone(["check", "--format", "json", "--quiet", path], { [bom]: magnet, ...files });
  expect(err).toBe("");
  const { files: judged } = JSON.parse(out) as Report;
  return judged[0]?.findings.find(({ ruleId }) => ruleId === "end-use/missing")?.severity;
}

const level = (word: string) => `rules: { end-use/missing: ${word} }\n`;

describe("extends", () => {
  it.each([
    ["facts: { maxAge: 1 }\n", "", 1],
    ["facts: { maxAge: 1 }\n", "facts: { maxAge: 24 }\n", 0],
    ["facts: { maxAge: 24 }\n", "facts: { maxAge: 1 }\n", 1],
  ])("takes the age of facts from %j, and rather from its own %j", async (base, own, count) => {
    const files = {
      "/repo/lodestone.yaml": `extends: ./base.yaml\n${own}`,
      "/repo/base.yaml": base,
      "/repo/a.parts.yaml": "kind: parts\nparts: { P-1: { countryOfOrigin: JP, source: { date: 2026-08-01 } } }\n",
      "/repo/b.bom.yaml": "kind: bom\nid: B\nitems: [{ partNumber: P-1, description: Bracket, quantity: 1 }]\n",
    };
    const { files: judged } = JSON.parse((await lodestone(["check", "--format", "json"], files)).out) as Report;
    expect(judged.flatMap(({ findings }) => findings.filter(({ ruleId }) => ruleId === "parts/stale"))).toHaveLength(count);
  });

  it.each([
    ["./strict.yaml", "/repo/strict.yaml"],
    ["strict.yaml", "/repo/strict.yaml"],
    ["../common/strict.yml", "/common/strict.yml"],
    ["@acme/lodestone-config/strict.yaml", "/repo/node_modules/@acme/lodestone-config/strict.yaml"],
    ["lodestone-config/a/strict.yaml", "/node_modules/lodestone-config/a/strict.yaml"],
  ])("reads %s from %s", async (path, file) => {
    const files = { "/repo/lodestone.yaml": `extends: "${path}"\n`, [file]: level("hint") };
    expect(await severity({ ...files, "/.git/HEAD": "" })).toBe("hint");
  });

  it("takes the nearest package, and finds what that extends from where it really lies", async () => {
    const files = {
      "/.git/HEAD": "",
      "/repo/lodestone.yaml": "extends: ['@acme/config/strict.yaml']\n",
      "/repo/node_modules/@acme/config": { link: "/store/acme/node_modules/@acme/config" },
      "/store/acme/node_modules/@acme/config/strict.yaml": "extends: [base/base.yaml, ./more.yaml]\n",
      "/store/acme/node_modules/@acme/config/more.yaml": "# nothing\n",
      "/store/acme/node_modules/base/base.yaml": level("information"),
      "/node_modules/@acme/config/strict.yaml": level("off"),
    };
    expect(await severity(files)).toBe("information");
  });

  it.each([
    ["a path", "../../strict.yaml", {}],
    ["a link", "./strict.yaml", { "/repo/hw/strict.yaml": { link: "/strict.yaml" } }],
    ["a package above", "acme/strict.yaml", { "/node_modules/acme/strict.yaml": level("hint") }],
    [
      "a package that is a link",
      "acme/strict.yaml",
      { "/repo/node_modules/acme": { link: "/store" }, "/store/strict.yaml": level("hint") },
    ],
  ])("reads nothing outside the repository, and does not tell what stands there: %s", async (_, path, more) => {
    const run = (files: Readonly<Record<string, Node>>) =>
      lodestone(["check"], {
        "/repo/.git/HEAD": "",
        "/repo/hw/a.bom.yaml": magnet,
        "/repo/hw/lodestone.yaml": `extends: ${path}\n`,
        ...files,
      });
    const there = await run({ ...more, "/strict.yaml": level("hint") });
    expect(there.status).toBe(2);
    expect(there.reads.filter((file) => !file.startsWith("/repo/hw/"))).toEqual([]);
    const links = Object.fromEntries(Object.entries(more).filter(([, node]) => typeof node === "object"));
    expect(there.lines).toEqual((await run(links)).lines);
  });

  it("lets what is nearer win, and the later in a list", async () => {
    const base = { "/repo/b.yaml": level("hint"), "/repo/c.yaml": `extends: ./b.yaml\n${level("warning")}` };
    expect(await severity({ ...base, "/repo/lodestone.yaml": `extends: [./b.yaml, ./c.yaml]\n` })).toBe("warning");
    expect(await severity({ ...base, "/repo/lodestone.yaml": `extends: [./c.yaml, ./b.yaml]\n` })).toBe("hint");
    expect(await severity({ ...base, "/repo/lodestone.yaml": `extends: [./c.yaml, ./b.yaml]\n${level("information")}` })).toBe(
      "information",
    );
  });

  it("lets rules win over overrides that are extended, and overrides over rules", async () => {
    const base = { "/repo/b.yaml": "overrides: [{ files: ['**'], rules: { end-use/missing: hint } }]\n" };
    expect(await severity({ ...base, "/repo/lodestone.yaml": "extends: ./b.yaml\n" })).toBe("hint");
    expect(await severity({ ...base, "/repo/lodestone.yaml": `extends: ./b.yaml\n${level("warning")}` })).toBe("warning");
    const own = `extends: ./b.yaml\n${level("warning")}overrides: [{ files: [a.*], rules: { end-use/missing: information } }]\n`;
    expect(await severity({ ...base, "/repo/lodestone.yaml": own })).toBe("information");
  });

  it("merges maps by key, replaces single values and regimes, and adds patterns", async () => {
    const files = {
      "/repo/lodestone.yaml": "extends: ./b.yaml\nregimes: [US, PRC]\nfiles: { bom: [x/*.yaml] }\nrules: { end-use/vague: hint }\n",
      "/repo/b.yaml": `regimes: [US]\nfiles: { bom: [y/*.yaml], exclude: [y/no*] }\n${level("warning")}`,
      "/repo/x/1.yaml": magnet,
      "/repo/y/2.yaml": magnet,
      "/repo/y/no.yaml": magnet,
    };
    expect(await severity(files)).toBe("warning");
    const { files: judged } = JSON.parse((await lodestone(["check", "--format", "json"], files)).out) as Report;
    expect(judged.map(({ path }) => path)).toEqual(["x/1.yaml", "y/2.yaml"]);
  });

  it("takes patterns from the root, and packs from the folder of the file that names them", async () => {
    const files = {
      "/repo/lodestone.yaml": "extends: ./common/b.yaml\nrules: { company/test: error }\n",
      "/repo/common/b.yaml": "packs: [house.yaml]\nfiles: { bom: [parts/*] }\n",
      "/repo/common/house.yaml": packOf("item.holdsRareEarth"),
      "/repo/parts/p.yaml": magnet,
    };
    const { status, out, err } = await lodestone(["check"], files);
    expect(err).toBe("");
    expect(status).toBe(1);
    expect(out).toContain("parts/p.yaml:4:17  error  company/test");
  });

  it("reads a file that is reached on many ways once", async () => {
    const rung = (n: number): [string, string] => [
      `/repo/${n}.yaml`,
      n === 9 ? level("hint") : `extends: [./${n + 1}.yaml, ./${n + 1}b.yaml]\n`,
    ];
    const side = (n: number): [string, string] => [`/repo/${n}b.yaml`, n === 9 ? "" : `extends: [./${n + 1}.yaml, ./${n + 1}b.yaml]\n`];
    const ladder = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [rung(n + 1), side(n + 1)]).flat());
    expect(await severity({ ...ladder, "/repo/lodestone.yaml": "extends: [./1.yaml, ./1b.yaml]\n" })).toBe("hint");
    const { reads } = await lodestone(["check", "a.bom.yaml"], { [bom]: magnet, ...ladder, "/repo/lodestone.yaml": "extends: ./1.yaml\n" });
    expect(reads.length).toBeLessThan(70);
  });
});

describe("extends that is wrong", () => {
  it.each([
    ["a missing file", "./no.yaml", {}, "There is no file `./no.yaml` to extend."],
    ["a missing package", "acme/no.yaml", {}, "There is no file `no.yaml` of a package `acme`"],
    ["an absolute path", "/x/b.yaml", {}, "`/x/b.yaml` is an absolute path or an address"],
    ["an address", "https://example.com/b.yaml", {}, "is an absolute path or an address"],
    ["a backslash", ".\\b.yaml", {}, "contains a backslash"],
    ["a package alone", "'@acme/config'", {}, "Write the file too, such as `@acme/config/lodestone.yaml`."],
    ["what is no YAML", "../../etc/passwd", {}, "names no YAML file"],
    ["a way out of a package", "acme/../../b.yaml", {}, "leaves the package"],
    ["itself", "./lodestone.yaml", {}, "This file extends itself."],
    ["a folder", "./d.yaml", { "/repo/d.yaml/x": "" }, "There is no file `./d.yaml`"],
    ["a dead link", "./d.yaml", { "/repo/d.yaml": { link: "nowhere" } }, "There is no file `./d.yaml`"],
    ["a link out", "./d.yaml", { "/repo/d.yaml": { link: "/nowhere" } }, "cannot be read. It lies outside the repository"],
    [
      "what cannot be read",
      "./d.yaml",
      { "/repo/d.yaml": "«unreadable»" as const },
      "`d.yaml`, which is to be extended, cannot be read. Permission is denied.",
    ],
  ])("%s is said at the entry, and nothing is judged", async (_, path, files, message) => {
    const { status, out, lines } = await lodestone(["check"], {
      [bom]: magnet,
      "/repo/lodestone.yaml": `rules: {}\nextends:\n  - ${path}\n`,
      ...files,
    });
    expect(status).toBe(2);
    expect(lines[0]).toMatch(/^lodestone: lodestone\.yaml:3:5: /);
    expect(lines[0]).toContain(message);
    expect(lines[1]).toBe("lodestone: One file was not checked, because the settings above cannot be used.");
    expect(out).not.toContain("end-use/missing");
  });

  it("a mistake in an extended file is said in it, and where it is extended", async () => {
    const { status, lines } = await lodestone(["check"], {
      [bom]: magnet,
      "/repo/lodestone.yaml": "extends: ./b.yaml\n",
      "/repo/b.yaml": "\uFEFFextends: ./c.yaml\n",
      "/repo/c.yaml": "asOf: soon\nrules: { end-use/mising: off }\n",
    });
    expect(status).toBe(2);
    expect(lines.slice(0, 4).map((line) => line.slice(0, 60))).toEqual([
      expect.stringContaining("lodestone: c.yaml:1:7: "),
      expect.stringContaining("lodestone: c.yaml:2:10: There is no rule `end-use/mising`"),
      expect.stringContaining("lodestone: b.yaml:1:10: `c.yaml` has an error"),
      expect.stringContaining("lodestone: lodestone.yaml:1:10: `c.yaml` has an error"),
    ]);
  });

  it("a scope without quotes, which YAML keeps for itself, is one mistake", async () => {
    const { lines } = await lodestone(["check"], { [bom]: magnet, "/repo/lodestone.yaml": "extends: @acme/config/b.yaml\n" });
    expect(lines[0]).toContain("lodestone.yaml:1:10: A value without quotes cannot begin with this character");
    expect(lines[1]).toContain("One file was not checked");
  });

  it("bytes that are no text are said where they stand", async () => {
    const files = { [bom]: magnet, "/repo/lodestone.yaml": "extends: ./b.yaml\n", "/repo/b.yaml": Uint8Array.of(0x61, 0xff) };
    const { status, err } = await lodestone(["check"], files);
    expect(status).toBe(2);
    expect(err).toContain("lodestone: b.yaml:1:2: Byte 1 (0xFF) is not UTF-8");
    expect(err).toContain("lodestone: lodestone.yaml:1:10: `b.yaml`, which is to be extended, cannot be read");
  });

  it("a circle is said at the entry that closes it", async () => {
    const { status, lines } = await lodestone(["check"], {
      [bom]: magnet,
      "/repo/lodestone.yaml": "extends: ./b.yaml\n",
      "/repo/b.yaml": "extends: ./c.yaml\n",
      "/repo/c.yaml": "extends: [./b.yaml]\n",
    });
    expect(status).toBe(2);
    expect(lines[0]).toContain("lodestone: c.yaml:1:11: This goes round in a circle (`b.yaml` → `c.yaml` → `b.yaml`)");
  });

  it("a chain of more than ten files, a list of more than a hundred, and one file twice are refused", async () => {
    const chain = (length: number) =>
      Object.fromEntries(Array.from({ length }, (_, n) => [`/repo/${n}.yaml`, n === length - 1 ? "" : `extends: ./${n + 1}.yaml\n`]));
    const start = { [bom]: magnet, "/repo/lodestone.yaml": "extends: ./0.yaml\n" };
    expect((await lodestone(["check"], { ...start, ...chain(10) })).status).toBe(1);
    const long = await lodestone(["check"], { ...start, ...chain(11) });
    expect(long.status).toBe(2);
    expect(long.lines[0]).toContain("9.yaml:1:10: More than 10 files would extend one another");
    const names = Array.from({ length: 101 }, (_, n) => `n${n}.yaml`);
    const wide = await lodestone(["check"], {
      [bom]: magnet,
      "/repo/lodestone.yaml": `extends: [${names.join(", ")}]\n`,
      ...Object.fromEntries(names.map((name) => [`/repo/${name}`, ""])),
    });
    expect(wide.err).toContain("more than 100 files");
    const twice = await lodestone(["check"], {
      [bom]: magnet,
      "/repo/lodestone.yaml": "extends: [./b.yaml, b.yaml]\n",
      "/repo/b.yaml": "",
    });
    expect(twice.lines[0]).toContain("lodestone.yaml:1:21: `b.yaml` is already extended above.");
  });

  it("the mistakes of a file that many extend are told once", async () => {
    const { err } = await lodestone(["check"], {
      "/repo/x/a.bom.yaml": magnet,
      "/repo/y/a.bom.yaml": magnet,
      "/repo/x/lodestone.yaml": "extends: ../base.yaml\n",
      "/repo/y/lodestone.yaml": "extends: ../base.yaml\n",
      "/repo/base.yaml": "rulez: {}\n",
    });
    expect(err.match(/^lodestone: base\.yaml/gm)).toHaveLength(1);
    expect(err).toContain("x/lodestone.yaml:1:10");
    expect(err).toContain("y/lodestone.yaml:1:10");
  });

  it.each(["extends: 7", "extends: []", "extends: { a: b }", "extends: [7]", "extends:", "extends: ''"])(
    "of the wrong shape: %s",
    async (text) => {
      const { status, err } = await lodestone(["check"], { [bom]: magnet, "/repo/lodestone.yaml": `${text}\n` });
      expect(status).toBe(2);
      expect(err).toMatch(/^lodestone: lodestone\.yaml:1:\d+: /);
    },
  );
});
