import { describe, expect, it } from "vitest";
import { type CodeAction, type CodeLens, type CompletionList, type Hover, type InlayHint, MarkupContent } from "vscode-languageserver/node";
import { locales } from "../../server/src/core/l10n/texts.ts";
import { connect } from "./client.ts";
import { memoryHost } from "./memory.ts";

const file = "file:///w/x.bom.yaml";
const commands = ["lodestone.changeAsOf", "lodestone.nextUndeclared", "lodestone.openRulePage"];
const line = (number: number) => ({ start: { line: number, character: 0 }, end: { line: number, character: 30 } });

/** Two magnets, one under an assembly whose end use it inherits. */
const text = `kind: bom
id: SERVO-1
endUses:
  spindle: { category: industrial-automation, statement: Spindle motor of a lathe, country: DE }
items:
  - partNumber: ROT-1
    description: Rotor
    quantity: 1
    endUse: spindle
    items:
      - partNumber: MAG-041
        description: NdFeB magnet N42SH, sintered
        quantity: 8
  - partNumber: MAG-042
    description: NdFeB magnet N42SH, sintered
    quantity: 8
    countryOfOrigin: CN
    
`;

/** What an editor in a language is told of the text. */
async function told(locale: string) {
  const client = await connect(memoryHost({}), { locale, options: { commands } });
  const ask = <R>(method: string, more: object = {}): Promise<R> =>
    client.connection.sendRequest(method, { textDocument: { uri: file }, ...more });
  await client.open(file, text);
  return {
    findings: await client.findings(file),
    hover: await ask<Hover>("textDocument/hover", { position: { line: 13, character: 18 } }),
    country: await ask<Hover>("textDocument/hover", { position: { line: 16, character: 22 } }),
    completions: await ask<CompletionList>("textDocument/completion", { position: { line: 17, character: 4 } }),
    actions: (await ask<CodeAction[]>("textDocument/codeAction", { range: line(13), context: { diagnostics: [] } })) ?? [],
    lenses: (await ask<CodeLens[]>("textDocument/codeLens")) ?? [],
    hints: (await ask<InlayHint[]>("textDocument/inlayHint", { range: { start: line(0).start, end: line(16).end } })) ?? [],
  };
}

type Told = Awaited<ReturnType<typeof told>>;

/** Everything but the words. */
function withoutWords({ findings, hover, actions, lenses, hints }: Told) {
  return {
    hover: hover.range,
    findings: findings.map(({ message: _, relatedInformation = [], ...rest }) => ({
      ...rest,
      related: relatedInformation.map(({ location }) => location),
    })),
    actions: actions.map(({ title: _, command, ...rest }) => ({ ...rest, command: command?.command, args: command?.arguments })),
    lenses: lenses.map(({ range, command }) => ({ range, command: command?.command, args: command?.arguments })),
    hints: hints.map(({ tooltip: _, label: __, ...rest }) => rest),
  };
}

function textOf({ tooltip }: InlayHint): string {
  return MarkupContent.is(tooltip) ? tooltip.value : "";
}

function words({ hover, actions, lenses, hints }: Told): readonly string[] {
  return [
    MarkupContent.is(hover.contents) ? hover.contents.value : "",
    ...actions.map(({ title }) => title),
    ...lenses.map(({ command }) => command?.title ?? ""),
    ...hints.map(textOf),
  ];
}

describe.each(locales.filter((locale) => locale !== "en"))("an editor in %s", (locale) => {
  it("is told the same as in English, in its language", async () => {
    const [english, other] = [await told("en"), await told(locale)];
    expect(withoutWords(other)).toEqual(withoutWords(english));
    const same = words(other).filter((each) => words(english).includes(each));
    expect(same).toEqual([]);
  });
});

it("begins a finding with its summary, alone in its line, and goes on with what to do and why", async () => {
  for (const locale of locales) {
    const said = (await told(locale)).findings.map(({ message }) => String(message).split("\n"));
    expect(said.length).toBeGreaterThan(2);
    for (const [summary = "", ...rest] of said) {
      expect(summary).toMatch(/\S[.。]$/);
      expect([1, 2]).toContain(rest.length);
    }
  }
});

it("names countries and says which keys are required in its language, and writes the same", async () => {
  const [english, japanese] = [await told("en"), await told("ja")];
  expect(japanese.country.contents).toEqual({ kind: "markdown", value: "`CN`：中国" });
  const edits = ({ completions }: Told) => completions.items.map(({ textEdit, sortText, kind }) => ({ textEdit, sortText, kind }));
  expect(edits(japanese).length).toBeGreaterThan(10);
  expect(edits(japanese)).toEqual(edits(english));
  expect(japanese.completions.items.map(({ label }) => label)).toContain("endUse（内容を記入）");
});

it("speaks as compliance engineers do", async () => {
  const saidIn = async (locale: string) => words(await told(locale));
  expect(await saidIn("de")).toEqual(
    expect.arrayContaining([
      "spindle (industrial-automation: Spindle motor of a lathe) verwenden für MAG-042",
      "1 ohne Endverwendung",
      "Endverwendung: industrial-automation: Spindle motor of a lathe. Für die übergeordnete Baugruppe angegeben: `ROT-1`.",
    ]),
  );
  expect(await saidIn("ja")).toContain("最終用途未申告1件");
  expect(await saidIn("zh-cn")).toContain("1个未申报最终用途");
});

it.each([
  ["en", "There is no end use, party, licence or part to rename here."],
  ["de", "Hier steht keine Endverwendung, kein Beteiligter, keine Genehmigung und kein Teil zum Umbenennen."],
  ["ja", "ここには、名前を変更できる最終用途、当事者、許可、部品がありません。"],
  ["zh-cn", "此处没有可重命名的最终用途、当事方、许可证或零件。"],
])("refuses a rename in %s", async (locale, refused) => {
  const client = await connect(memoryHost({}), { locale });
  await client.open(file, text);
  const position = { line: 0, character: 0 };
  const asked = client.connection.sendRequest("textDocument/rename", { textDocument: { uri: file }, position, newName: "x" });
  await expect(asked).rejects.toThrow(refused);
});

it("describes what a skeleton writes in its language", async () => {
  const details = async (locale: string) => {
    const { completions } = await told(locale);
    return completions.items.filter(({ label }) => label.startsWith("lodestone-")).map(({ label, detail }) => [label, detail]);
  };
  expect(await details("en")).toContainEqual(["lodestone-end-use", "blank declaration of an end use"]);
  expect(await details("de")).toContainEqual(["lodestone-end-use", "leeres Formular für eine Endverwendung"]);
});

it("speaks English to an editor in a language that Lodestone does not speak, and takes a region for its language", async () => {
  const english = words(await told("en"));
  expect(words(await told("fr"))).toEqual(english);
  expect(words(await told("zh-TW"))).toEqual(english);
  expect(words(await told("de-AT"))).toEqual(words(await told("de")));
});

it("says of a hint what the hover says of the same", async () => {
  const [held, inherited] = (await told("en")).hints.map(textOf);
  expect(held).toMatch(
    /^\*\*[\w-]+\*\* contains rare earth: Nd\. It may also contain Pr, .*\n\n- \*\*May be controlled\*\* by \[MOFCOM\/GAC announcement 18\/2025\]\(<https?:[^>]+>\) \(in force since 2025-04-04\): `1C905\.a\.4`, `1C904\.a\.4`\./,
  );
  expect(inherited).toBe("End use: industrial-automation: Spindle motor of a lathe. Declared on the assembly above it: `ROT-1`.");
});

it("coming changes and days of the date menu name acts in the language", async () => {
  const client = await connect(memoryHost({}, "2026-11-01"), { locale: "ja", folders: ["file:///w"] });
  const { days } = await client.request("lodestone/comingDays", {});
  const { boundaries, past } = await client.request("lodestone/boundaries", {});
  const named = [...days.flatMap(({ law }) => law), ...[...boundaries, ...past].flatMap(({ changes }) => changes)];
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ shortTitle }) => /announcement|Regulation \(/.test(shortTitle))).toEqual([]);
});
