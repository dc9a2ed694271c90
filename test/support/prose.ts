import { readFileSync } from "node:fs";
import { packBundle, rulePages } from "../../scripts/bundleData.ts";
import { translatedTexts } from "../../scripts/lib/readmes.ts";
import { localeOption } from "../../server/src/cli/args/locale.ts";
import { commands } from "../../server/src/cli/commands/all.ts";
import { main } from "../../server/src/cli/main.ts";
import type { CompiledPack } from "../../server/src/core/packs/bundle.ts";
import { citationOf } from "../../server/src/core/packs/citation.ts";
import { plainName } from "../../server/src/core/schema/describe.ts";
import type { Act, Clause } from "../../server/src/generated/pack.ts";
import { categoryWords, elementNames, unitWords } from "../../server/src/lsp/features/support/displayNames.ts";
import { withRuleFailed } from "../../server/src/report/run.ts";
import { rules } from "../../server/src/rules/registry.ts";

/** The areas of prose: each has its translations in `prose-<area>.yaml`. */
export const areas = ["rules", "command", "schema-names", "schemas", "packs", "editor", "pages"] as const;
type Area = (typeof areas)[number];

/** Texts in English, each with a place where it stands. */
type Collected = ReadonlyMap<string, string>;

/**
 * Every sentence and name that stands in data in English and that a person can be shown. What only the pages of the docs tell is not among
 * them, for these are English; nor are names of companies. A text of several areas is in the first of them.
 */
export function collectProse(): Readonly<Record<Area, Collected>> {
  const seen = new Set<string>();
  const once = (texts: Iterable<Placed>): Collected => {
    const collected = new Map<string, string>();
    for (const [text, place] of texts) {
      if (text === undefined || seen.has(text)) continue;
      seen.add(text);
      collected.set(text, place);
    }
    return collected;
  };
  return {
    rules: once(ofRules()),
    command: once(ofCommand()),
    "schema-names": once(ofSchemaNames()),
    schemas: once(ofSchemas()),
    packs: once(ofPacks()),
    editor: once(ofEditor()),
    pages: once(ofPages()),
  };
}

type Placed = readonly [text: string | undefined, place: string];

/** The texts of the rule pages outside of code. */
function* ofPages(): Iterable<Placed> {
  for (const [id, readme] of Object.entries(rulePages(process.cwd())))
    for (const text of translatedTexts(readme)) yield [text, `page of ${id}`];
}

/** What the editor explains beyond the schemas. */
function* ofEditor(): Iterable<Placed> {
  for (const [category, words] of Object.entries(categoryWords)) yield [words, `category ${category}`];
  for (const [unit, name] of Object.entries(unitWords)) yield [name, `unit ${unit}`];
  for (const name of elementNames) yield [name, "element"];
}

function* ofRules(): Iterable<Placed> {
  for (const { id, title, summary, task } of withRuleFailed(rules.map(({ meta }) => meta))) {
    yield [title, `title of ${id}`];
    yield [summary, `summary of ${id}`];
    for (const words of [task.words, task.ifOpen, task.ifNoted]) if (words !== undefined) yield [words, `task of ${id}`];
  }
}

function* ofCommand(): Iterable<Placed> {
  yield [localeOption.help, "--locale"];
  for (const [name, { summary, details, options }] of Object.entries(commands(main))) {
    yield [summary, `summary of ${name}`];
    for (const paragraph of details) if (typeof paragraph === "string") yield [paragraph, `details of ${name}`];
    for (const [option, { help }] of Object.entries(options)) yield [help, `${name} --${option}`];
  }
}

/** What maps and texts of the schemas are called where something is wrong with one. Lists and numbers have no names there. */
function* ofSchemaNames(): Iterable<Placed> {
  yield ["map", "a map without a name"];
  for (const name of [...Object.keys(written), "baseline"]) yield* namesOf(readSchema(`${name}.schema.json`), name);
}

function* namesOf(schema: unknown, place: string): Iterable<Placed> {
  if (typeof schema !== "object" || schema === null) return;
  const { title, type, ...other } = schema as { readonly title?: unknown; readonly type?: unknown };
  const isNamed = type === "object" || type === "string" || (type === undefined && ("anyOf" in other || "$ref" in other));
  if (typeof title === "string" && title !== "Text" && isNamed) yield [plainName(title), place];
  for (const [key, value] of Object.entries(schema)) yield* namesOf(value, `${place}/${key}`);
}

/** The schemas of what people write themselves, with what of them is shown: where a key or value is hovered, completed or wrong. */
const written: Readonly<Record<string, readonly string[]>> = {
  bom: ["description", "patternErrorMessage", "errorMessage"],
  shipment: ["description", "patternErrorMessage", "errorMessage"],
  parts: ["description", "patternErrorMessage", "errorMessage"],
  common: ["description", "patternErrorMessage", "errorMessage"],
  codes: ["description", "patternErrorMessage", "errorMessage"],
  lodestone: ["description", "patternErrorMessage", "errorMessage"],
  pack: ["patternErrorMessage", "errorMessage"], // packs are written without the help of the editor
};

function* ofSchemas(): Iterable<Placed> {
  for (const [name, members] of Object.entries(written)) {
    const file = `${name}.schema.json`;
    const { $defs, ...document } = readSchema(file);
    yield* membersOf($defs, members, `${file}/$defs`);
    // Of the files that hold definitions alone nothing else is shown.
    if ("type" in document) yield* membersOf(document, members, file);
  }
}

function readSchema(file: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(`schemas/${file}`, "utf8")) as Readonly<Record<string, unknown>>;
}

/** The texts of some members of a schema, however deep. */
function* membersOf(schema: unknown, names: readonly string[], place: string): Iterable<Placed> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    if (typeof value === "string" && names.includes(key)) yield [value, `${place}/${key}`];
    else yield* membersOf(value, names, `${place}/${key}`);
  }
}

function* ofPacks(): Iterable<Placed> {
  const built = packBundle(process.cwd());
  if ("faults" in built) throw new Error(built.faults.join("\n"));
  const { packs } = built.bundle;
  const lists: ReadonlySet<string> = new Set(
    packs.flatMap(({ authorities }) => authorities).flatMap(({ lists: own = [] }) => own.map(({ id }) => id)),
  );
  const sourcing = new Set(packs.flatMap(({ sourcingRestrictions }) => sourcingRestrictions).map(({ act }) => act));
  for (const pack of packs) {
    yield* ofMaterials(pack);
    yield* ofLaw(pack);
    yield* ofActs(pack);
    for (const { id, topic, basis, text, points = [] } of pack.provisions) {
      const ofOutlook = topic === "practice" && basis.some(({ act }) => sourcing.has(act));
      if (!lists.has(topic) && !ofOutlook) continue;
      yield [text, `provision ${id}`];
      if (lists.has(topic)) for (const point of points) yield [point, `point of provision ${id}`];
    }
  }
}

/** What evidence means, and why something is none. */
function* ofMaterials(pack: CompiledPack): Iterable<Placed> {
  for (const { id, names, together, groups = [] } of pack.materialClasses) {
    yield [names.en, `class ${id}`];
    yield [together, `class ${id}`];
    for (const { called } of groups) yield [called, `group of class ${id}`];
  }
  for (const { symbol, names } of pack.elements) yield [names.en, `element ${symbol}`];
  for (const { id, title } of pack.materials) yield [title, `material ${id}`];
  for (const { id, title } of pack.grades) yield [title, `grade ${id}`];
  for (const { id, title, reason } of pack.finishedGoods) {
    yield [title, `finished good ${id}`];
    yield [reason, `reason of finished good ${id}`];
  }
  for (const { id, reason } of pack.lookAlikes) yield [reason, `reason of look-alike ${id}`];
  for (const { number, name } of pack.casNumbers) yield [name, `CAS number ${number}`];
  for (const { system, code, description } of pack.tariffCodes) yield [description, `tariff code ${system} ${code}`];
  for (const { id, names } of pack.parameters) yield [names.en, `parameter ${id}`];
  for (const { system, name } of pack.nomenclatures) yield [name, `nomenclature ${system}`];
}

/** What control lists, guidance, remarks and limits say. */
function* ofLaw(pack: CompiledPack): Iterable<Placed> {
  for (const { id, name, lists = [] } of pack.authorities) {
    yield [name, `authority ${id}`];
    for (const list of lists) yield [list.name, `list ${list.id}`];
  }
  for (const { list, code, name, purpose } of pack.controlledItems) {
    yield [name.en, `item ${list} ${code}`];
    yield [purpose?.en, `purpose of item ${list} ${code}`];
  }
  for (const { id, entries } of pack.itemLists) for (const { name } of entries) yield [name.en, `entry of list ${id}`];
  for (const { id, document, goods } of pack.guidance) {
    yield [document, `document of guidance ${id}`];
    yield [goods, `goods of guidance ${id}`];
  }
  for (const { id, name } of pack.licenceTypes) yield [name.en, `licence type ${id}`];
  for (const { id, field, text } of pack.customsRemarks) {
    yield [field.en, `field of remark ${id}`];
    yield [text, `customs remark ${id}`];
  }
  for (const { id, purpose, note, sections } of pack.papers) {
    yield [purpose, `purpose of paper ${id}`];
    yield [note, `note on paper ${id}`];
    for (const { fields } of sections)
      for (const field of fields)
        for (const one of [field, ...(field.columns ?? [])]) yield [one.note, `note on field ${one.id} of paper ${id}`];
  }
  for (const { id, kind, effect } of pack.thresholds) if (kind === "kilograms") yield [effect, `effect of threshold ${id}`];
}

/** What acts are about, who issued them, and what is known of their state. */
function* ofActs({ acts }: CompiledPack): Iterable<Placed> {
  for (const act of acts) {
    yield [act.shortTitle, `short title of ${act.id}`];
    for (const issuer of act.issuers) yield [issuer, `issuer of ${act.id}`];
    yield* ofPart(act, act.id);
    for (const clause of act.clauses ?? []) {
      yield [citationOf(act, clause), `citation of clause ${clause.id} of ${act.id}`];
      yield* ofPart(clause, `clause ${clause.id} of ${act.id}`);
    }
    for (const suspending of act.suspends ?? []) yield* ofChange(suspending, act.id);
  }
}

function* ofPart({ title, lastKnown, suspensions = [], resumptions = [], ends }: Act | Clause, place: string): Iterable<Placed> {
  yield [title.en, `title of ${place}`];
  yield [lastKnown?.text, `last known of ${place}`];
  for (const change of [...suspensions, ...resumptions, ...(ends === undefined ? [] : [ends])]) yield* ofChange(change, place);
}

function* ofChange(change: { readonly note?: string; readonly lastKnown?: { readonly text: string } }, place: string): Iterable<Placed> {
  yield [change.note, `note on ${place}`];
  yield [change.lastKnown?.text, `last known of ${place}`];
}
