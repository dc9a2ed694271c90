import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const text = (file: string): string => readFileSync(join(root, file), "utf8");
const json = (file: string): Record<string, string> => JSON.parse(text(file));
const manifest = text("package.json");

const nls = ["package.nls.json", "package.nls.de.json", "package.nls.ja.json", "package.nls.zh-cn.json"];
const bundles = ["client/l10n/bundle.l10n.de.json", "client/l10n/bundle.l10n.ja.json", "client/l10n/bundle.l10n.zh-cn.json"];
const holes = (message: string): string[] => [...(message.match(/\{\d\}/g) ?? [])].sort();

describe("texts of the manifest", () => {
  const used = [...new Set([...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key))].sort();

  test.each(nls)("%s holds every text that is used, and no other", (file) => {
    expect(Object.keys(json(file)).sort()).toEqual(used);
  });

  test.each(nls)("%s names commands that exist", (file) => {
    const commands = [...text(file).matchAll(/command:(lodestone\.\w+)/g)].map(([, command]) => command);
    for (const command of commands) expect(manifest).toContain(`"command": "${command}"`);
  });
});

describe("texts of the client", () => {
  const sources = readdirSync(join(root, "client/src"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const calls = sources.flatMap((file) => [...text(join("client/src", file)).matchAll(/l10n\.t\(\s*("(?:[^"\\]|\\.)*")/g)]);
  const used = [...new Set(calls.map(([, literal = ""]) => JSON.parse(literal) as string))].sort();

  test("are found", () => expect(used.length).toBeGreaterThan(20));

  test.each(bundles)("%s holds every text that is used, and no other", (file) => {
    expect(Object.keys(json(file)).sort()).toEqual(used);
  });

  test.each(bundles)("%s fills in what the English fills in", (file) => {
    for (const [english, translated] of Object.entries(json(file))) expect(holes(translated), english).toEqual(holes(english));
  });
});

test("commands about a row of a tree are in its menu, and in the Command Palette only where they let the user choose", () => {
  interface Entry {
    readonly command: string;
    readonly when?: string;
  }
  const { contributes } = JSON.parse(manifest) as { contributes: { menus: Record<string, readonly Entry[]> } };
  const { "view/item/context": ofRows = [], commandPalette = [] } = contributes.menus;
  expect(ofRows.length).toBeGreaterThan(3);
  for (const { command, when } of ofRows) {
    expect(when, command).toMatch(/\bviewItem\b/);
    const isChosen = command.startsWith("lodestone.questions."); // `pickQuestions`
    expect(commandPalette, command).toContainEqual({ command, when: isChosen ? "workspaceFolderCount != 0" : "false" });
  }
});

test("every file that the manifest names is there", () => {
  const named = [...manifest.matchAll(/"(?:\.\/)?(client\/[\w./-]+\.\w+)"/g)].map(([, file = ""]) => file);
  expect(named.length).toBeGreaterThan(5);
  for (const file of named) expect(existsSync(join(root, file)), file).toBe(true);
});

test("every key has a condition, and is told in the docs and on the help page of each language", () => {
  const { contributes } = JSON.parse(manifest) as { contributes: { keybindings: readonly { key: string; when?: string }[] } };
  const help = ["de", "en", "ja", "zh-cn"].map((locale) =>
    text(`client/help/${locale}/lodestone-help.md`).replaceAll("Strg", "Ctrl").replaceAll("Umschalt", "Shift"),
  );
  for (const { key, when } of contributes.keybindings) {
    expect(when, key).toBeTruthy();
    const written = key.replace(/\w+/g, (word) => word.charAt(0).toUpperCase() + word.slice(1));
    expect(text("docs/editors.md"), key).toContain(written);
    if (key.startsWith("ctrl+k")) for (const page of help) expect(page, key).toContain(`| ${written} |`);
  }
});
