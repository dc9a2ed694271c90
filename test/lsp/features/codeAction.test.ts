import { describe, expect, it } from "vitest";
import { type CodeAction, SnippetTextEdit, type TextEdit } from "vscode-languageserver";
import { getOrInsert } from "../../../server/src/core/maps.ts";
import type { Finding } from "../../../server/src/index.ts";
import { codeActions, resolveCodeAction } from "../../../server/src/lsp/features/codeAction.ts";
import type { Snapshot } from "../../../server/src/lsp/snapshot.ts";
import { allCases } from "../../rules/caseRunner.ts";
import { day } from "../../rules/lodestone.ts";
import { allSamples } from "../../samples/samples.ts";
import { applyEdits, fillSnippet, type Opening, open, ourCommands } from "./support.ts";

/** The actions on a finding that change the text. */
function actionsOn(snapshot: Snapshot, { start, end }: Finding, snippetEdits: boolean, commands = ourCommands): CodeAction[] {
  const range = { start: snapshot.lines.positionAt(start), end: snapshot.lines.positionAt(end) };
  return codeActions(snapshot, range, { diagnostics: [] }, { snippetEdits, lazyEdits: false, isPreferred: true, commands }).filter(
    ({ edit }) => edit !== undefined,
  );
}

/** What a person would write into a blank, by what stands before it. */
function answer(before: string, choices: readonly string[]): string {
  if (choices.includes("automotive")) return "automotive";
  const choice = choices.find((one) => one.trim() !== "");
  if (choice !== undefined) return choice;
  const answers: readonly (readonly [RegExp, string])[] = [
    [/statement: $/, "Rotor magnets of the spindle drive in lathe L20"],
    [/massPercent: $/, "0"],
    [/country(?:Of\w+)?: $/, "JP"],
    [/element: $/, "Fe"],
    [/(?:quantity|value): $/, "1"],
    [/unit: $/, "kg"],
    [/kind: $/, "bom"],
    [/items: $/, "[]"],
    [/until $/, "2099-12-31"],
    [/ by $/, "J. Doe"],
    [/: $/, "sample lot"],
  ];
  return answers.find(([pattern]) => pattern.test(before))?.[1] ?? "?";
}

function filled(snippet: string, textBefore: string): string {
  let before = textBefore;
  let rest = snippet;
  for (let stop = /\$\{/.exec(rest); stop !== null; stop = /\$\{/.exec(rest)) {
    before += fillSnippet(rest.slice(0, stop.index));
    const [whole = ""] = /^\$\{\d+(?:\|[^|]*\||:[^}]*)?\}/.exec(rest.slice(stop.index)) ?? [];
    let written = "";
    fillSnippet(whole, (choices) => {
      written = answer(before, choices);
      return "";
    });
    before += written;
    rest = rest.slice(stop.index + whole.length);
  }
  return before.slice(textBefore.length) + fillSnippet(rest);
}

/** The text after an action; tab stops are filled in, plain blanks stay empty. */
function applied({ lines }: Snapshot, action: CodeAction): string {
  const edits: TextEdit[] = [];
  for (const plain of Object.values(action.edit?.changes ?? {})) edits.push(...plain);
  for (const change of action.edit?.documentChanges ?? []) {
    if (!("edits" in change)) throw new Error("No file is made, moved or deleted.");
    for (const edit of change.edits) {
      if (SnippetTextEdit.is(edit))
        edits.push({ range: edit.range, newText: filled(edit.snippet.value, lines.slice(0, lines.offsetAt(edit.range.start))) });
      else edits.push(edit);
    }
  }
  return applyEdits(lines.text, edits);
}

const keyOf = ({ ruleId, path, document }: Finding): string => `${ruleId} ${document}${path}`;

/** The findings that were not there before. */
function newOnes(before: readonly Finding[], now: readonly Finding[]): Finding[] {
  const known = new Set(before.map(keyOf));
  return now.filter((finding) => !known.has(keyOf(finding)));
}

/** How many errors stand that nothing puts aside, but of comments with a blank: such a comment waives nothing, and stays an error until it is whole. */
const errorsIn = (findings: readonly Finding[]): number =>
  findings.filter((one) => one.severity === "error" && one.suppression === undefined && one.ruleId !== "waiver/malformed").length;

const texts = [
  ...allCases().map(({ ruleId, file, text, kind, settings }) => ({
    name: `${ruleId}/${file}`,
    text,
    opening: { kind, settings } as Opening,
  })),
  ...allSamples().map(({ file, text, kind }) => ({ name: file, text, opening: { kind } as Opening })),
].map((one) => ({ ...one, snapshot: open(one.text, one.opening) }));

/** What is told of a code that no act of ours holds, once the item has an end use: before, the missing end use stands for it. */
const onceUsed = "code/not-judged";

/** Findings that a form may bring while its blanks are empty: they are to be filled in, the end user is not named yet, the waiver is none yet. */
const ofBlanks: ReadonlySet<string> = new Set(["schema/blank", "end-use/end-user-missing", "waiver/malformed", onceUsed]);

/** An action on a finding of a case or sample, applied. */
interface Tried {
  readonly name: string;
  readonly finding: Finding;
  readonly action: CodeAction;
  readonly changed: string;
  readonly now: readonly Finding[];
  /** The findings that were not there before. */
  readonly brought: readonly Finding[];
  readonly moreErrors: number;
}

/** Every action on every finding; a text to which several actions lead is judged once. */
function everyAction(snippetEdits: boolean): readonly Tried[] {
  return texts.flatMap(({ name, opening, snapshot }) => {
    const before = snapshot.result.findings;
    const judged = new Map<string, Pick<Tried, "now" | "brought" | "moreErrors">>();
    return before.flatMap((finding) =>
      actionsOn(snapshot, finding, snippetEdits).map((action) => {
        const changed = applied(snapshot, action);
        const told = getOrInsert(judged, changed, () => {
          const now = open(changed, opening).result.findings;
          return { now, brought: newOnes(before, now), moreErrors: errorsIn(now) - errorsIn(before) };
        });
        return { name, finding, action, changed, ...told };
      }),
    );
  });
}

/** What is wrong with some of the actions. */
function complaintsOf(tried: readonly Tried[], judge: (one: Tried, brought: readonly string[]) => string | undefined): string[] {
  return tried.flatMap((one) => {
    // What is settled leaves its waiver without work.
    const brought = one.brought.map(({ ruleId }) => ruleId).filter((ruleId) => ruleId !== "waiver/unused");
    const complaint = judge(one, brought);
    return complaint === undefined ? [] : [`${one.name}: ${one.action.title}: ${complaint}\n${one.changed}`];
  });
}

describe("over all cases and samples", () => {
  const withBlanks = everyAction(false);
  const filledIn = everyAction(true);

  it("a waiver that is filled in waives its finding, and is in order", () => {
    const waived = filledIn.filter(({ finding, action }) => action.title.startsWith(`Waive ${finding.ruleId} `));
    expect(waived.length).toBeGreaterThan(500);
    const complaints = waived.flatMap(({ name, finding, now, brought }) => {
      const isWaived = now.some(
        (one) => keyOf(one) === keyOf(finding) && one.suppression?.kind === "waiver" && one.suppression.until === "2099-12-31",
      );
      return isWaived && !brought.some(({ ruleId }) => ruleId.startsWith("waiver/")) ? [] : [`${name}: ${keyOf(finding)}`];
    });
    expect(complaints).toEqual([]);
  });

  it("a waiver is offered where one may be given and is not there yet", () => {
    for (const { snapshot } of texts) {
      for (const finding of snapshot.result.findings.filter(
        ({ suppression, ruleId }) => suppression !== undefined || /^(waiver|rule)\//.test(ruleId),
      )) {
        const alone = snapshot.result.findings.every((other) => other === finding || other.ruleId !== finding.ruleId);
        const offered = actionsOn(snapshot, finding, true).some(({ title }) => title.startsWith(`Waive ${finding.ruleId} `));
        if (alone) expect(offered, finding.ruleId).toBe(false);
      }
    }
  }, 60_000);

  it("plain blanks leave YAML that parses, bring only the findings of empty blanks, and no error more than there was", () => {
    const complaints = complaintsOf(withBlanks, ({ action: { title }, moreErrors }, brought) =>
      moreErrors > 0
        ? `${moreErrors} more errors, ${brought.join(", ")}`
        : // What was an unknown key is a form now: the question stands again.
          brought.find((ruleId) => !ofBlanks.has(ruleId) && !(title.startsWith("Declare this end use") && ruleId === "end-use/missing")),
    );
    expect(complaints).toEqual([]);
  });

  it("blanks filled in bring no finding, and an end use settles the one that asked for it", () => {
    const complaints = complaintsOf(filledIn, ({ finding, action: { title, edit }, now }, brought) => {
      if (edit?.changes !== undefined) return undefined; // plain blanks, since the place takes no snippet
      // A declared end use may itself lack an end user, and says so once a controlled line uses it; one that is not military is held against the text. What is referred to must be there, and a licence must cover the line.
      const other = brought.filter(
        (ruleId) =>
          !(title.startsWith("Use ") && ruleId === "end-use/end-user-missing") &&
          !(/^Declare (an|one) end use/.test(title) && ruleId === onceUsed) &&
          !(title.startsWith("Add licence") && ruleId === "licence/invalid") &&
          !(/end use/.test(title) && ruleId === "end-use/military-words") &&
          !(title === "Add ref" && ruleId === "ref/unresolved"),
      );
      if (other.length > 0) return other.join(", ");
      const settles =
        (finding.ruleId === "end-use/missing" && /end use/.test(title)) ||
        (finding.ruleId === "origin/missing" && /countryOfOrigin/.test(title));
      // A country of origin does not say where the material was melted, which some acts ask too.
      const stays = now.some((one) => keyOf(one) === keyOf(finding) && !one.message.includes("`origins`"));
      return settles && stays ? "the finding stays" : undefined;
    });
    expect(complaints).toEqual([]);
  });
});

/** The text after the action of a title, as a client without snippets writes it, on the first finding of a rule. */
function written(text: string, ruleId: string, title: RegExp, snippetEdits = false, opening: Opening = {}): string {
  const snapshot = open(text, opening);
  const finding = snapshot.result.findings.find((each) => each.ruleId === ruleId);
  if (finding === undefined) throw new Error(`No ${ruleId} here.`);
  const actions = actionsOn(snapshot, finding, snippetEdits);
  const action = actions.find((each) => title.test(each.title));
  if (action === undefined) throw new Error(`Only ${actions.map((each) => each.title).join("; ")}`);
  return applied(snapshot, action);
}

describe("what is written", () => {
  const item =
    "kind: bom\nid: A\nitems:\n  - partNumber: GD # the oxide\n    description: Gadolinium oxide\n    quantity: 1\n  # next\n  - partNumber: S\n    description: Screw\n    quantity: 1\n";

  it("an end use on the item, in its style, below its last key", () => {
    expect(written(item, "end-use/missing", /^Declare an end use on GD/)).toBe(
      item.replace("quantity: 1\n  #", "quantity: 1\n    endUse:\n      category:\n      statement:\n  #"),
    );
    expect(written(item.replaceAll("\n", "\r\n"), "end-use/missing", /^Declare an end use on GD/)).toBe(
      item.replace("quantity: 1\n  #", "quantity: 1\n    endUse:\n      category:\n      statement:\n  #").replaceAll("\n", "\r\n"),
    );
    expect(
      written("items: [{ partNumber: GD, description: Gadolinium oxide, quantity: 1 }]", "end-use/missing", /^Declare an end use on GD/),
    ).toBe("items: [{ partNumber: GD, description: Gadolinium oxide, quantity: 1, endUse: { category: , statement: } }]");
  });

  it("an end use where its key stands already without a value", () => {
    expect(written(item.replace("quantity: 1\n  #", "endUse:\n    quantity: 1\n  #"), "end-use/missing", /^Declare an end use on GD/)).toBe(
      item.replace("quantity: 1\n  #", "endUse:\n      category:\n      statement:\n    quantity: 1\n  #"),
    );
  });

  it("choices that begin with nothing, so that no category is ever prefilled", () => {
    const snapshot = open(item);
    const finding = snapshot.result.findings.find(({ ruleId }) => ruleId === "end-use/missing");
    const action = finding === undefined ? undefined : actionsOn(snapshot, finding, true)[0];
    const [change] = action?.edit?.documentChanges ?? [];
    expect(change).toMatchObject({ textDocument: { uri: snapshot.uri, version: 1 } });
    expect(JSON.stringify(change)).toContain("category: ${1| ,automotive,");
  });

  it("a blank at which the client opens the list of categories, if it can", () => {
    const snapshot = open(item);
    const finding = snapshot.result.findings.find(({ ruleId }) => ruleId === "end-use/missing");
    const commands = new Set(["editor.action.triggerSuggest"]);
    const action = finding === undefined ? undefined : actionsOn(snapshot, finding, true, commands)[0];
    expect(JSON.stringify(action?.edit)).toMatch(/category: \$\{1\}\\n/);
    expect(action?.command).toEqual({ title: "Offer the values", command: "editor.action.triggerSuggest" });
  });

  it("a quantity and its unit, where one text holds both", () => {
    const text = "kind: bom\nid: A\nitems:\n  - { partNumber: A, description: Bolt, quantity: 4 kg }\n";
    expect(written(text, "schema/type", /^Write 4, and kg under unit$/)).toBe(text.replace("4 kg }", "4, unit: kg }"));
    expect(written(text.replace("4 kg", '"12.5 pcs"'), "schema/type", /^Write 12.5; /)).toBe(text.replace("4 kg", "12.5"));
    const twice = open(text.replace("4 kg", "4 pcs, unit: kg"));
    const [finding] = twice.result.findings.filter(({ ruleId }) => ruleId === "schema/type");
    expect(finding && actionsOn(twice, finding, false).filter(({ title }) => title.startsWith("Write"))).toEqual([]);
  });

  it("an end use for the assembly above, for the document, and by name for all", () => {
    const assembly =
      "kind: bom\nid: A\nendUses:\n  robot: { category: rail, statement: Traction motor }\nitems:\n  - partNumber: ROT\n    description: Rotor\n    quantity: 1\n    items:\n      - { partNumber: GD, description: Gadolinium oxide, quantity: 1 }\n      - { partNumber: TB, description: Terbium oxide, quantity: 1 }\n";
    expect(written(assembly, "end-use/missing", /assembly above \(ROT\)/)).toBe(
      assembly.replace("    items:", "    endUse:\n      category:\n      statement:\n    items:"),
    );
    expect(written(assembly, "end-use/missing", /whole document/)).toBe(
      assembly.replace("\nitems:", "\nendUse:\n  category:\n  statement:\nitems:"),
    );
    expect(written(assembly, "end-use/missing", /robot \(rail: Traction motor\) on all 2/)).toBe(
      assembly.replaceAll("quantity: 1 }", "quantity: 1, endUse: robot }"),
    );
  });

  it("an end use for all, without the items for which its end user is barred", () => {
    const oxide = (number: string, origin: string): string =>
      `  - { partNumber: ${number}, description: Gadolinium oxide, form: oxide, quantity: 1, unit: kg, countryOfOrigin: ${origin} }\n`;
    const use =
      "  wafers: { category: optics, statement: Growth of GGG wafers for the isolators of laser LX-2, endUser: Mitsubishi Heavy Industries Shipbuilding Co. }\n";
    const text = `kind: shipment\nid: S\nexportDate: 2026-03-02\nexporter: Lindner Kristalle GmbH\nconsignee: Bar Works\ncountryOfExport: DE\ncountryOfDestination: JP\nendUses:\n${use}items:\n${oxide("G-1", "EE")}${oxide("G-2", "CN")}${oxide("G-3", "EE")}`;
    expect(written(text, "end-use/missing", /wafers \(.*\) on all 3/, false, { kind: "shipment", live: true })).toBe(
      text.replaceAll("EE }", "EE, endUse: wafers }"),
    );
  });

  it("an end use for all only where there are several", () => {
    const titles = (text: string) => {
      const snapshot = open(text);
      const [finding] = snapshot.result.findings.filter(({ ruleId }) => ruleId === "end-use/missing");
      return finding === undefined ? [] : actionsOn(snapshot, finding, false).map(({ title }) => title);
    };
    expect(titles(item).filter((title) => title.includes(" all "))).toEqual([]);
    expect(titles(item.replace("Screw", "Dysprosium oxide")).filter((title) => title.includes(" all 2"))).not.toEqual([]);
  });

  it.each(["error", "hint"] as const)("forms in one order, also where settings make %s of a finding", (severity) => {
    const magnet = "kind: bom\nid: A\nitems:\n  - partNumber: M\n    description: NdFeB magnet N42SH\n    quantity: 1\n";
    const at = { line: 3, character: 18 };
    const abilities = { snippetEdits: false, lazyEdits: true, isPreferred: true, commands: ourCommands };
    const snapshot = open(magnet, { settings: { severities: { "end-use/missing": severity } } });
    const offered = codeActions(snapshot, { start: at, end: at }, { diagnostics: [] }, abilities).map(({ title }) => title);
    const places = [/^Declare an end use on M/, /composition/, /countryOfOrigin/].map((title) =>
      offered.findIndex((one) => title.test(one)),
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each([
    ["a sentence", "Rotor of a film camera", true],
    ["a slip of a key", "spindel", false],
  ])("an end use that is written out as a key: of %s", (_, written, isDeclared) => {
    const use = "endUses:\n  spindle: { category: rail, statement: Motor of tram T7 }\n";
    const snapshot = open(`kind: bom\nid: A\n${use}items:\n  - partNumber: MAG-1\n    description: NdFeB magnet\n    endUse: ${written}\n`);
    const unknown = snapshot.verdict.findings.filter(({ ruleId }) => ruleId === "end-use/unknown-key");
    const titles = unknown.flatMap((finding) => actionsOn(snapshot, finding, false)).map(({ title }) => title);
    expect(titles.includes("Declare this end use with its category")).toBe(isDeclared);
    expect(unknown.flatMap(({ fixes = [] }) => fixes.map(({ title }) => title))).toEqual(isDeclared ? [] : ["Change to spindle"]);
  });

  it("a waiver above the line, at its indentation", () => {
    expect(written(item, "end-use/missing", /^Waive end-use\/missing/)).toBe(
      item.replace("  - partNumber: GD", "  # lodestone-waive end-use/missing until YYYY-MM-DD by NAME: REASON\n  - partNumber: GD"),
    );
    expect(written(item, "end-use/missing", /^Waive end-use\/missing/, true)).toContain("until 2099-12-31 by J. Doe: sample lot\n");
  });

  it("a composition with the elements that were asked for, also behind one that is there", () => {
    const magnet =
      "kind: bom\nid: A\nitems:\n  - partNumber: M\n    description: NdFeB magnet N42SH\n    quantity: 1\n    countryOfOrigin: CN\n";
    expect(written(magnet, "composition/missing", /composition/)).toMatch(/\n {4}composition:\n {6}- \{ element: \w+, massPercent: \}\n/);
    const some = `${magnet}    composition:\n      - { element: Nd, massPercent: 29 }\n`;
    expect(written(some, "composition/missing", /Continue the composition/)).toMatch(
      /massPercent: 29 \}\n {6}- \{ element: \w+, massPercent: \}\n/,
    );
  });

  it.each([
    ["a new list", "", "    origins:\n      - { stage: melted, country: JP }\n      - { stage: manufactured, country: JP }\n"],
    [
      "the list that is there",
      "    origins:\n      - { stage: melted, country: DE }\n",
      "    origins:\n      - { stage: melted, country: DE }\n      - { stage: manufactured, country: JP }\n",
    ],
  ])("adds a blank for each stage of production that the rule asks for, in %s", (_, before, after) => {
    const text = `kind: bom\nid: A\nendUse: { category: military, statement: Actuator of the fin XM-1, country: US }\nitems:\n  - partNumber: XX\n    description: SmCo magnet\n    quantity: 1\n    countryOfOrigin: JP\n${before}`;
    const snapshot = open(text, { settings: { asOf: { date: day("2026-11-30"), source: "option" } } });
    const finding = snapshot.verdict.findings.find(({ ruleId }) => ruleId === "origin/missing");
    const actions = finding === undefined ? [] : actionsOn(snapshot, finding, true);
    expect(actions.map(({ title }) => title)).not.toContain("Add countryOfOrigin to XX");
    const action = actions.find(({ title }) => title === "Add origins to XX");
    expect(action && applied(snapshot, action)).toBe(text.slice(0, text.length - before.length) + after);
  });

  it.each(["Brushless DC motor with NdFeB magnets", "Sintered NdFeB magnet N42SH"])(
    "a composition with the elements that the finding names: %s",
    (description) => {
      const text = `kind: bom\nid: A\nitems:\n  - partNumber: M-1\n    description: ${description}\n    countryOfOrigin: CN\n`;
      const snapshot = open(text, { settings: { asOf: { date: day("2026-12-01"), source: "option" } } });
      const [finding] = snapshot.verdict.findings.filter(({ ruleId }) => ruleId === "composition/missing");
      const action = finding && actionsOn(snapshot, finding, true).find(({ title }) => title.startsWith("Add a composition"));
      const inForm = [...JSON.stringify(action?.edit ?? {}).matchAll(/element: (\w+)/g)].map(([, symbol]) => symbol);
      const named = (finding?.message ?? "").match(/\b(?:Nd|Pr|Sm|Dy|Tb|Ho)\b/g) ?? [];
      expect(inForm).toEqual([...new Set(named)]);
      expect(inForm.length).toBeGreaterThan(0);
    },
  );

  it.each([
    ["follows the last entry of a composition", "", true],
    [
      "is put into an entry that could not be read to its end",
      "\n5 }\n          - { element: Fe, massPercent: 68.5 }\n        form: magnet",
      false,
    ],
  ])("no line that breaks more than is broken: it %s", (_, rest, isOffered) => {
    const last = rest === "" ? "{ element: Dy, massPercent: 4 }" : "{ element: Dy, massPercent: 4.";
    const part = `      - partNumber: M\n        description: NdFeB magnet N42SH\n        quantity: 48\n        composition:\n          - { element: Nd, massPercent: 26 }\n          - ${last}${rest}\n`;
    const text = `kind: bom\nid: A\nitems:\n  - partNumber: CORE\n    description: Lamination stack, electrical steel\n    quantity: 1\n    items:\n${part}`;
    const snapshot = open(text, { live: true });
    const missing = snapshot.verdict.findings.filter(({ ruleId }) => ruleId === "composition/missing");
    const titles = missing.flatMap((finding) => actionsOn(snapshot, finding, false)).map(({ title }) => title);
    expect(missing).toHaveLength(1);
    expect(titles.some((title) => title.startsWith("Continue the composition"))).toBe(isOffered);
  });

  it("no key for a country of origin that a text contradicts", () => {
    const text =
      'kind: bom\nid: A\nendUse: { category: optics, statement: Polishing of the lenses of camera C8 }\nitems:\n  - { partNumber: G-1, description: "Gadolinium oxide, made in China", form: oxide, quantity: 1, countryOfOrigin: DE }\n';
    const snapshot = open(text);
    const finding = snapshot.result.findings.find(({ ruleId }) => ruleId === "origin/missing");
    if (finding === undefined) throw new Error("nothing found");
    expect(actionsOn(snapshot, finding, false).map(({ title }) => title)).not.toContain("Add countryOfOrigin to G-1");
  });

  it("a key for the country of origin, without a country", () => {
    expect(written(item, "origin/missing", /countryOfOrigin/)).toContain("    quantity: 1\n    countryOfOrigin:\n");
  });

  it.each([false, true])("the same on any line of the item, and nothing of it on another; in pieces: %s", (live) => {
    const snapshot = open(item.replace("Screw", "Screw M3"), { live });
    const titlesAt = (word: string) => {
      const at = snapshot.lines.positionAt(snapshot.lines.text.indexOf(word));
      const abilities = { snippetEdits: false, lazyEdits: false, isPreferred: true, commands: ourCommands };
      return codeActions(snapshot, { start: at, end: at }, { diagnostics: [] }, abilities).map(({ title }) => title);
    };
    expect(titlesAt("GD #")).toContain("Declare an end use on GD");
    expect(titlesAt("Gadolinium")).toEqual(titlesAt("GD #"));
    expect(titlesAt("quantity")).toEqual(titlesAt("GD #"));
    for (const elsewhere of ["id: A", "Screw"]) expect(titlesAt(elsewhere)).toEqual([]);
  });

  it("nothing where only other kinds of action are asked for", () => {
    const snapshot = open(item);
    const range = { start: { line: 3, character: 18 }, end: { line: 3, character: 18 } };
    expect(
      codeActions(
        snapshot,
        range,
        { diagnostics: [], only: ["refactor"] },
        { snippetEdits: false, lazyEdits: false, isPreferred: true, commands: ourCommands },
      ),
    ).toEqual([]);
    const titles = codeActions(
      snapshot,
      range,
      { diagnostics: [], only: ["quickfix"] },
      { snippetEdits: false, lazyEdits: false, isPreferred: true, commands: ourCommands },
    ).map(({ title }) => title);
    expect(titles).toContain("Declare an end use on GD");
    expect(titles).not.toContain("Open the page of end-use/missing");
  });

  it("only waivers where only these are asked for", () => {
    const snapshot = open(item);
    const range = { start: { line: 3, character: 18 }, end: { line: 3, character: 18 } };
    const abilities = { snippetEdits: false, lazyEdits: true, isPreferred: true, commands: ourCommands };
    const offered = codeActions(snapshot, range, { diagnostics: [], only: ["lodestone.waive"] }, abilities);
    expect(offered.map(({ title }) => title)).toEqual([
      "Waive end-use/missing here, with reason, approver and date",
      "Waive origin/missing here, with reason, approver and date",
    ]);
  });

  it("repairs first, no form preferred, and apart what repairs nothing", () => {
    const snapshot = open(item);
    const range = { start: { line: 3, character: 18 }, end: { line: 3, character: 18 } };
    const abilities = { snippetEdits: false, lazyEdits: true, isPreferred: true, commands: ourCommands };
    const offered = codeActions(snapshot, range, { diagnostics: [] }, abilities);
    const kinds = offered.map(({ kind }) => kind);
    expect(kinds).toEqual([...kinds].sort().reverse());
    expect(new Set(kinds)).toEqual(new Set(["quickfix", "lodestone.waive", "lodestone"]));
    expect(offered.filter(({ isPreferred }) => isPreferred === true)).toEqual([]);
    expect(offered.filter(({ kind }) => kind?.startsWith("lodestone")).map(({ title }) => title)).toEqual([
      "Waive end-use/missing here, with reason, approver and date",
      "Waive origin/missing here, with reason, approver and date",
      "Open the page of end-use/missing",
      "Open the page of origin/missing",
    ]);
  });

  it.each([
    [
      "one declared end use preferred",
      "  spindle: { category: rail, statement: Motor of tram T7 }\n",
      ["Use spindle (rail: Motor of tram T7) on MAG-1"],
    ],
    [
      "none of several declared end uses preferred",
      "  spindle: { category: rail, statement: Motor of tram T7 }\n  feed: { category: rail, statement: Motor of tram T8 }\n",
      [],
    ],
  ])("%s", (_, endUses, preferred) => {
    const snapshot = open(
      `kind: bom\nid: A\nendUses:\n${endUses}items:\n  - partNumber: MAG-1\n    description: NdFeB magnet\n    quantity: 1\n`,
    );
    const finding = snapshot.verdict.findings.find(({ ruleId }) => ruleId === "end-use/missing");
    if (finding === undefined) throw new Error("No end use is missing.");
    const offered = actionsOn(snapshot, finding, false);
    expect(offered[0]?.title).toBe("Use spindle (rail: Motor of tram T7) on MAG-1");
    expect(offered.filter(({ isPreferred }) => isPreferred === true).map(({ title }) => title)).toEqual(preferred);
  });

  it.each([
    ["schema/missing-key", "kind: bom\nid: A\nitems:\n  - description: Bolt\n    quantity: 1\n", "Add partNumber", "    partNumber:"],
    ["schema/missing-key", "kind: bom\nitems:\n  - partNumber: A\n    quantity: 1\n", "Add id", "id:"],
    [
      "schema/missing-key",
      "kind: bom\nid: A\nendUses:\n  rail:\n    category: rail\nitems:\n  - partNumber: A\n    quantity: 1\n",
      "Add statement",
      "    statement:",
    ],
  ])("the missing key of %s in %j", (ruleId, text, title, line) => {
    const snapshot = open(text);
    const finding = snapshot.verdict.findings.find((one) => one.ruleId === ruleId);
    if (finding === undefined) throw new Error(`There is no ${ruleId}.`);
    const action = actionsOn(snapshot, finding, false).find((one) => one.title === title);
    const edits = action?.edit?.changes?.[snapshot.uri] ?? [];
    expect(applyEdits(text, edits).split("\n")).toContain(line);
  });

  it("the edit when an action is taken, for a client that asks for it then", () => {
    const snapshot = open(item);
    const range = { start: { line: 3, character: 18 }, end: { line: 3, character: 18 } };
    const abilities = { snippetEdits: false, lazyEdits: true, isPreferred: true, commands: ourCommands };
    const lazy = codeActions(snapshot, range, { diagnostics: [] }, abilities);
    expect(lazy.filter(({ edit }) => edit !== undefined)).toEqual([]);
    // By what it carries, not by its title, which the client may show in any words.
    const taken = lazy.map((action, index) => resolveCodeAction(snapshot, { ...action, title: `${index}` }, abilities));
    const whole = codeActions(snapshot, range, { diagnostics: [] }, { ...abilities, lazyEdits: false });
    expect(taken.map(({ edit }) => edit)).toEqual(whole.map(({ edit }) => edit));
  });
});
