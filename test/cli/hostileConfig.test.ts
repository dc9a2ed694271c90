import { describe, expect, it } from "vitest";
import { fileRules } from "../../server/src/core/config/fileRules.ts";
import { parseConfig } from "../../server/src/core/config/parseConfig.ts";
import { patternFault } from "../../server/src/core/config/patternFault.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { builtIn } from "../company/support.ts";
import { magnet } from "../lsp/texts.ts";
import { cpuTime } from "../support/cost.ts";
import { main, memoryHost, type Node } from "./memoryHost.ts";

async function check(config: Node) {
  const host = memoryHost({ files: { "/repo/a.bom.yaml": magnet, "/repo/lodestone.yaml": config }, packs: () => builtIn, columns: 200 });
  const status = await main(["check"], host);
  return { status, err: host.err(), lines: host.err().split("\n") };
}

describe("a lodestone.yaml that is odd and right", () => {
  it.each([
    ["empty", ""],
    ["a byte order mark alone", "\uFEFF"],
    ["comments only", "# nothing\n"],
    ["nothing, said", "null\n"],
    ["an empty map", "{}\n"],
    ["a byte order mark before settings", "\uFEFFrules: {}\r\n"],
    ["anchors and aliases", "x-off: &off hint\nrules: { end-use/vague: *off }\n"],
    ["merges", "x-common: &common { end-use/vague: hint }\nrules: { <<: *common }\n"],
    ["keys of its own", "x-__proto__: { a: 1 }\n"],
  ])("%s", async (_, text) => {
    const { status, err } = await check(text);
    expect(err).toBe("");
    expect(status).toBe(1);
  });
});

describe("a lodestone.yaml that is hostile", () => {
  it.each([
    ["a key twice", "rules: {}\nrules: { end-use/missing: off }\n", "2:1"],
    ["a rule twice", "rules: { end-use/missing: off, end-use/missing: error }\n", "1:32"],
    ["a prototype", "__proto__: { rules: { end-use/missing: off } }\n", "1:1"],
    ["a prototype as a rule", "rules: { __proto__: off }\n", "1:10"],
    ["a prototype as an act", "actStates: { __proto__: ended, constructor: ended }\n", "1:14"],
    ["a list", "- rules\n", "1:1"],
    ["a text", "rules\n", "1:1"],
    ["null values", "files:\n", "1:1"],
    ["null in lists", "files: { exclude: [~] }\n", "1:20"],
    ["a number for text", "files: { exclude: [7] }\n", "1:20"],
    ["a map for a list", "files: { exclude: { a: b } }\n", "1:19"],
    ["a list for a map", "rules: [end-use/missing]\n", "1:8"],
    ["no regime at all", "regimes: []\n", "1:10"],
    ["a level that is none", "rules: { end-use/missing: 0 }\n", "1:27"],
    ["a merge of nothing known", "rules: { <<: *nothing }\n", "1:14"],
    ["an alias to itself", "x-a: &a [*a]\n", "1:10"],
    ["two documents", "rules: {}\n---\nrules: { end-use/missing: off }\n", "2:1"],
    ["an absolute pattern", "files: { exclude: [/etc/**] }\n", "1:20"],
    ["a drive", "files: { exclude: ['C:\\x'] }\n", "1:20"],
    ["a pattern that leads out", "files: { exclude: [a/../../b] }\n", "1:20"],
    ["a pattern for all others", "files: { exclude: ['!keep/**'] }\n", "1:20"],
    ["a bracket that is open", "overrides: [{ files: ['a[b'], rules: {} }]\n", "1:23"],
    ["a tag", "files: !!binary aGk=\n", "1:"],
    ["a quote that is open", 'files:\n  unread: "abc\n', "2:11"],
    ["a value that begins with a reserved character", "files:\n  unread: @x\n", "2:11"],
    ["an alias of nothing", "files:\n  unread: *x\n", "2:11"],
  ])("%s is said at its place", async (_, text, place) => {
    const { status, lines } = await check(text);
    expect(status).toBe(2);
    expect(lines[0]?.startsWith(`lodestone: lodestone.yaml:${place}`), lines[0]).toBe(true);
    expect(lines.some((line) => line.includes("One file was not checked"))).toBe(true);
    expect(lines.filter((line) => line.includes("internal error"))).toEqual([]);
  });

  it("bytes that are not UTF-8, a folder, a dead link and a pipe are said", async () => {
    for (const node of [Uint8Array.of(0x72, 0xff), { link: "/nowhere" }, "«pipe»", "«unreadable»"] as const) {
      const { status, lines } = await check(node);
      expect(status).toBe(2);
      expect(lines[0]).toMatch(/^lodestone: lodestone\.yaml(:1:2)?: ./);
    }
  });

  it("nesting without end, aliases without end and megabytes of patterns come to an end", async () => {
    const laughs = Array.from(
      { length: 12 },
      (_, n) =>
        `x-${n}: &l${n} [${Array(12)
          .fill(n === 0 ? "ha" : `*l${n - 1}`)
          .join(", ")}]\n`,
    ).join("");
    const texts = {
      deep: `x-a: ${"[".repeat(100_000)}\n`,
      deepMap: `${Array.from({ length: 3000 }, (_, n) => `${" ".repeat(n)}a:\n`).join("")}`,
      laughs: `${laughs}files: { exclude: *l11 }\n`,
      large: `files:\n  exclude:\n${"    - some/folder/**\n".repeat(500_000)}`,
      many: `files:\n  exclude:\n${"    - some/folder/**\n".repeat(2000)}`,
      wrong: `files:\n  exclude:\n${"    - ~\n".repeat(100_000)}`,
    };
    for (const [name, text] of Object.entries(texts)) {
      const { status, err } = await check(text);
      expect([name, status]).toEqual([name, 2]);
      expect(err.length, name).toBeLessThan(100_000);
    }
  });
});

describe("patterns", () => {
  it("are told of once where they are empty", () => {
    const { faults } = parseConfig('files: { exclude: [""] }');
    expect(faults.map(({ message }) => inEnglish.sentences(message))).toEqual(["`exclude` is empty. Write a value, or delete the key."]);
  });

  it.each([
    "files: { bom: [(a|aa)+b] }",
    "files: { unread: [(a|aa)+b] }",
    "overrides: [{ files: [(a|aa)+b], rules: {} }]",
    "mappings: { own: { use: table, files: [(a|aa)+b] } }",
  ])("are refused where they could take minutes, wherever they stand: %s", (text) => {
    expect(parseConfig(text).faults.map(({ ruleId, start, end }) => [ruleId, text.slice(start, end)])).toEqual([
      ["schema/value", "(a|aa)+b"],
    ]);
  });

  const paths = [
    "a".repeat(255),
    `${"a/".repeat(500)}c`,
    `${`${"a".repeat(254)}/`.repeat(8)}c`,
    `${"aaaaaaaa/".repeat(60)}c`,
    ".".repeat(200),
  ];
  const accepted = [
    "hardware/**/parts.yaml",
    "**/*.yaml",
    "*-*-*.yaml",
    "**/a/**/a/**",
    "**/*a*a*b",
    "*a*a*b",
    "**/a/**/a/b",
    "*/*/*/*/*.yaml",
    "{bom,shipment}s/**/*.{yaml,yml}",
    "@(a|aa)@(a|aa)@(a|aa)@(a|aa)@(a|aa)b",
    "!(a*)/**/b",
    "[a-z]*[0-9].yaml",
    "????.yaml",
    "**/?(a)?(a)?(a)?(a)?(a)?(a)b",
    "\\[a\\].yaml",
    "part{a..c}.yaml",
    "v{1..3}/**",
    "*{a,aa}*{a,aa}*{a,aa}*{a,aa}{a,aa}.csv",
    "*{a,aa}{,a}{a*,aa}*b",
    "hardware/**/{bom,parts}-*.{csv,tsv}",
  ];

  it.each(accepted)("%s is taken, and matched fast, whatever the path", (pattern) => {
    expect(patternFault(pattern)).toBeUndefined();
    const { isExcluded } = fileRules(parseConfig(JSON.stringify({ files: { exclude: [pattern] } })).config);
    for (const path of paths) expect(cpuTime(() => isExcluded(path), 1)).toBeLessThan(2000);
  });

  it("are matched fast, however many there are and however deep a path lies", () => {
    const exclude = Array.from({ length: 1000 }, (_, index) => `**/a/**/a/**/b${index}`);
    const { isExcluded } = fileRules(parseConfig(JSON.stringify({ files: { exclude } })).config);
    expect(cpuTime(() => isExcluded(`${"a/".repeat(300)}c`), 1)).toBeLessThan(2000);
  });

  it.each([
    "*a*a*a*a*b",
    "*{a,aa}*{a,aa}*{a,aa}*{a,aa}{a,aa}{a,aa}{a,aa}.csv",
    "*[a]*[a]*[a]*.csv",
    "*@(a|aa)*@(a|aa)*@(a|aa)*.csv",
    "{a/b,*@(a|aa)}*@(a|aa)*.csv",
    "**/a/**/a/**/a/**/a/b",
    "{x/y,**}/a/**/a/**/b",
    "+(a|aa)b",
    "**/+(a|aa)b",
    "*(a|aa)b",
    "(a+)+b",
    "(a|aa)+b",
    "[ab]+[ab]+[ab]+c",
    "(?=a)b",
    `${"{a,aa}".repeat(20)}b`,
    `${"?(a)".repeat(30)}b`,
    `${"@(a|aa)".repeat(30)}b`,
    "a".repeat(501),
    "!a/**",
    "!**",
    "/a",
    "~/a",
    "../a",
    "a/..",
    "./../a",
    "\\\\server\\a",
    "a[b",
    "[z-a]*",
    "parts/[9-0].yaml",
    "{1..100000000}",
    "v{8..12}/*.yaml",
  ])("%s is refused", (pattern) => {
    expect(patternFault(pattern)?.map((each) => inEnglish.of(each))).toEqual([
      expect.stringContaining("`"),
      expect.stringMatching(/^(Write|Patterns)/),
    ]);
  });
});
