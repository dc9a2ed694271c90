import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { catalogueModule, pagesProse, readProse, type Translation } from "../../scripts/catalogues.ts";
import { type Locale, locales, Texts } from "../../server/src/core/l10n/texts.ts";
import { catalogue } from "../support/catalogue.ts";
import { areas, collectProse } from "../support/prose.ts";

const said = collectProse();
const others = locales.filter((locale) => locale !== "en");
const translations: ReadonlyMap<Locale, ReadonlyMap<string, Translation>> = new Map(
  others.map((locale) => [locale, readProse(process.cwd(), locale)]),
);
const of = (locale: Locale): ReadonlyMap<string, Translation> => translations.get(locale) ?? new Map();

describe.each(others)("prose in %s", (locale) => {
  it.each(areas)("has every text of the %s", (area) => {
    const missing = [...said[area]].filter(([text]) => of(locale).get(text)?.file !== `server/l10n/${locale}/prose-${area}.yaml`);
    expect(missing.map(([text, place]) => `${place}: ${text}`)).toEqual([]);
  });

  it("translates nothing that nobody says any more", () => {
    const known = new Set(Object.values(said).flatMap((texts) => [...texts.keys()]));
    expect([...of(locale)].filter(([text]) => !known.has(text)).map(([text, { file }]) => `${file}: ${text}`)).toEqual([]);
  });

  it("keeps the numbers, codes, options and names in backticks of the English text", () => {
    const lost = [...of(locale)].flatMap(([text, { file, text: translated }]) => {
      const there = fixedParts(translated);
      return [...fixedParts(text)].filter((part) => !there.has(part)).map((part) => `${file}: ${part} of ${text}`);
    });
    expect(lost).toEqual([]);
  });

  it("is what the build ships, and what is said", () => {
    const shipped = catalogue(locale);
    // Pages of rules are made by the build.
    const needed = [...of(locale)].filter(([, { file }]) => !file.endsWith(`/${pagesProse}`));
    expect(shipped.prose).toMatchObject(Object.fromEntries(needed.map(([text, translation]) => [text, translation.text])));
    expect(new Texts(shipped).prose("missing key")).toBe(of(locale).get("missing key")?.text);
  });

  it("ends where the English ends: a sentence with a full stop, a name without", () => {
    const uneven = [...of(locale)].filter(([text, { text: translated }]) => text.endsWith(".") !== /[.。]$/.test(translated));
    expect(uneven.map(([text, { file }]) => `${file}: ${text}`)).toEqual([]);
  });
});

/** What must stand in a translation as it does in English: numbers, words with digits in them, options and what is in backticks. */
function fixedParts(text: string): ReadonlySet<string> {
  const english = plain(text);
  return new Set([
    ...[...english.matchAll(/`[^`]+`/g)].map(([code]) => code),
    ...[...english.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([option]) => option),
    ...[...english.matchAll(/[A-Za-z]*\d[A-Za-z0-9]*/g)].map(([code]) => code),
  ]);
}

/** A text without the marks between digits, which languages set differently; Chinese counts clauses and articles in characters (第二款, 第十八条), and FY is written out. */
function plain(text: string): string {
  return text
    .replace(/(?<=\d)[.,](?=\d)/g, "")
    .replace(/\bFY(?=\d{4})/g, "")
    .replace(/(?<=第（?)[一二三四五六七八九十]+(?=[条款）])/g, (number) => String(counted(number)));
}

/** A number below a hundred in Chinese characters: 三十九 is 39. */
function counted(number: string): number {
  const [tens, ones = ""] = number.includes("十") ? number.split("十") : ["零", number];
  const digit = (character = ""): number => Math.max(0, "零一二三四五六七八九".indexOf(character));
  return 10 * (tens === "" ? 1 : digit(tens)) + digit(ones === "" ? "零" : ones);
}

it.each([
  ["第九条", "第9条"],
  ["第十条", "第10条"],
  ["第十八条", "第18条"],
  ["第三十条和第三十九条", "第30条和第39条"],
  ["第一条第（二）项", "第1条第（2）项"],
])("reads %s as %s", (text, read) => {
  expect(plain(text)).toBe(read);
});

it("knows numbers, codes, options and names when it sees them", () => {
  expect([...fixedParts("With --fail-on, 1C902.a and `lodestone check` 1,234.5 grams of Sm2Co17 (2025-11-10).")].sort()).toEqual(
    ["--fail-on", "10", "11", "12345", "1C902", "2025", "Sm2Co17", "`lodestone check`"].sort(),
  );
});

describe("a file of prose", () => {
  const withProse = (files: Readonly<Record<string, string>>, see: (root: string) => void): void => {
    const root = mkdtempSync(join(tmpdir(), "lodestone-prose-"));
    try {
      const folder = join(process.cwd(), "server/l10n");
      const messages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ftl"));
      for (const name of messages) write(root, name, readFileSync(join(folder, name), "utf8"));
      for (const [name, text] of Object.entries(files)) write(root, name, text);
      see(root);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  };
  const write = (root: string, name: string, text: string): void => {
    const path = join(root, "server/l10n", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };

  it("stops the generator where a text is there twice, in one file or in two", () => {
    withProse({ "de/prose-a.yaml": "a: b\nc: d\na: e\n" }, (root) =>
      expect(() => catalogueModule(root)).toThrow("server/l10n/de/prose-a.yaml:3: cannot be read, or a text is there twice"),
    );
    withProse({ "ja/prose-a.yaml": "a: b\n", "ja/prose-b.yaml": "a: c\n" }, (root) =>
      expect(() => catalogueModule(root)).toThrow('server/l10n/ja/prose-b.yaml: "a" is in server/l10n/ja/prose-a.yaml too'),
    );
  });

  it("stops it where a text says nothing, or no text stands there", () => {
    for (const text of ['a: ""\n', "a: 1\n", "a:\n", "a: [b]\n"])
      withProse({ "de/prose-a.yaml": text }, (root) => expect(() => catalogueModule(root)).toThrow('"a" has no text'));
    withProse({ "de/prose-a.yaml": "a: b\n" }, (root) => expect(readProse(root, "de").get("a")?.text).toBe("b"));
  });
});
