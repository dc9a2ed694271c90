import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { listOf, message, prose, verbatim } from "../../server/src/core/l10n/message.ts";
import { type Catalogue, catalogueIn, inEnglish, localeOf, Texts } from "../../server/src/core/l10n/texts.ts";
import type { Item } from "../../server/src/core/model/types.ts";
import { itemName, itemNames } from "../../server/src/rules/support/quoting.ts";
import { catalogue } from "../support/catalogue.ts";

const german = new Texts(catalogue("de"));
const japanese = new Texts(catalogue("ja"));

const item = (partNumber?: string): Item =>
  ({ partNumber: partNumber === undefined ? undefined : { value: partNumber } }) as unknown as Item; // its name is all that is asked for

describe("texts", () => {
  it("say a message in each language, with what it names as it stands", () => {
    const said = message("shipment-date-too-late", { date: verbatim("2030-01-01") });
    expect(inEnglish.of(said)).toBe("The export date 2030-01-01 is more than a year away.");
    expect(german.of(said)).toBe("Das Ausfuhrdatum 2030-01-01 liegt mehr als ein Jahr in der Zukunft.");
    expect(japanese.of(said)).toBe("輸出日2030-01-01は1年を超えて先の日付です。");
  });

  it("list names as the language does, and count what is left in plain digits", () => {
    const items = [item("A"), item("B"), item("C"), ...Array.from({ length: 1234 }, () => item("D"))];
    const names = itemNames(items.map((one) => ({ item: one })));
    expect(inEnglish.of(message("sentences", { before: names, next: verbatim("") }))).toBe("`A`, `B`, `C` and 1234 more ");
    const some = listOf([verbatim("a"), verbatim("b"), itemName(item())], "or");
    expect(german.of(message("sentences", { before: verbatim("Ist es"), next: some }))).toBe("Ist es a, b oder dieser Artikel");
  });

  it("begin a sentence with a capital where it begins with a name of theirs", () => {
    expect(inEnglish.of(message("sentences", { before: itemName(item()), next: verbatim("holds it.") }))).toBe("This item holds it.");
    expect(inEnglish.of(message("sentences", { before: verbatim("x holds"), next: verbatim("it.") }))).toBe("x holds it.");
    const files = listOf([verbatim("a.csv"), verbatim("b.csv")]);
    expect(inEnglish.of(message("sentences", { before: files, next: verbatim("are read.") }))).toBe("a.csv and b.csv are read.");
    const missing = message("end-use-missing", { holds: "holds", part: itemName(item()), classes: prose("rare earth") });
    expect(inEnglish.of(missing)).toBe("This item contains rare earth and has no declared end use.");
  });

  it("put sentences behind one another as the language does", () => {
    const both = [message("shipment-date-too-late", { date: verbatim("D") }), prose("Next.")];
    expect(inEnglish.sentences(both)).toBe("The export date D is more than a year away. Next.");
    expect(japanese.sentences(both)).toBe("輸出日Dは1年を超えて先の日付です。Next.");
  });

  it("tell what stands in a pack in translation, and what has none as it stands", () => {
    const own: Catalogue = { locale: "de", messages: {}, prose: { "rare earth": "Seltene Erden" } };
    expect(new Texts(own).of(prose("rare earth"))).toBe("Seltene Erden");
    expect(new Texts(own).of(prose("unobtainium"))).toBe("unobtainium");
    expect(inEnglish.of(prose("rare earth"))).toBe("rare earth");
  });

  it("need a catalogue for their language", () => {
    expect(() => catalogueIn({}, "de")).toThrow(/speaks en, de, ja, zh-cn/);
    const own: Catalogue = { locale: "de", messages: {}, prose: { key: "Schlüssel" } };
    expect(catalogueIn({ de: JSON.stringify(own), ja: "is not read" }, "de")).toEqual(own);
  });
});

it("every message is named somewhere in the code", () => {
  const files = readdirSync("server/src", { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".ts") && !/^generated\b/.test(name),
  );
  const site = ["client/site", "scripts/site"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((name) => (name.endsWith(".ts") ? [join(folder, name)] : [])),
  );
  const paths = [...files.map((name) => join("server/src", name)), ...site, "scripts/lib/rulePanels.ts", "scripts/lib/readmes.ts"];
  const code = paths.map((path) => readFileSync(path, "utf8")).join("\n");
  const { messages } = catalogue("de");
  const formats = files.filter((name) => name.startsWith("core/formats/")).map((name) => readFileSync(join("server/src", name), "utf8"));
  // A fault in the syntax of a format is named without the format.
  const isFault = (id: string): boolean => {
    const [, fault] = /^(?:yaml|json)-(.+?)(?:-advice)?$/.exec(id) ?? [];
    return formats.some((text) => text.includes(`"${fault}"`));
  };
  // Lists are joined by the word that they name.
  const unsaid = Object.keys(messages).filter(
    (id) => !code.includes(`"${id}"`) && !isFault(id) && !/^list-(?:and|or|comma|semicolon)$/.test(id),
  );
  expect(Object.keys(messages).length).toBeGreaterThan(1000);
  expect(unsaid).toEqual([]);
});

it.each([
  ["en", "en"],
  ["en-GB", "en"],
  ["de_AT", "de"],
  ["JA", "ja"],
  ["zh", "zh-cn"],
  ["zh-Hans-SG", "zh-cn"],
  ["zh-TW", undefined],
  ["zh-Hant", undefined],
  ["fr", undefined],
  ["", undefined],
])("takes %s for %s", (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});
