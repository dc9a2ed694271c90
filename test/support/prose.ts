import { readFileSync } from "node:fs";
import { packBundle } from "../../scripts/bundleData.ts";
import { localeOption } from "../../server/src/cli/args/locale.ts";
import { commands } from "../../server/src/cli/main.ts";
import type { CompiledPack } from "../../server/src/core/packs/bundle.ts";
import type { Act, Clause } from "../../server/src/generated/pack.ts";
import { withRuleFailed } from "../../server/src/report/rules.ts";
import { rules } from "../../server/src/rules/registry.ts";

/** The areas of prose: each has its translations in `prose-<area>.yaml`. */
type Area = "rules" | "command" | "schemas" | "packs";
/** Those that are translated. */
export const areas: readonly Area[] = ["rules", "command"];

/** Texts in English, each with a place where it stands. */
type Collected = ReadonlyMap<string, string>;

/**
 * Every sentence and name that stands in data in English and that a person can be shown. What only the pages of the docs tell is not among
 * them, for these are English; nor are names of companies and short titles of acts, by which sources cite them. A text of several areas is
 * in the first of them.
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
  return { rules: once(ofRules()), command: once(ofCommand()), schemas: once(ofSchemas()), packs: once(ofPacks()) };
}

type Placed = readonly [text: string | undefined, place: string];

function* ofRules(): Iterable<Placed> {
  for (const { id, title, summary } of withRuleFailed(rules.map(({ meta }) => meta))) {
    yield [title, `title of ${id}`];
    yield [summary, `summary of ${id}`];
  }
}

function* ofCommand(): Iterable<Placed> {
  yield [localeOption.help, "--locale"];
  for (const [name, { summary, details, options }] of Object.entries(commands)) {
    yield [summary, `summary of ${name}`];
    for (const paragraph of details) yield [paragraph, `details of ${name}`];
    for (const [option, { help }] of Object.entries(options)) yield [help, `${name} --${option}`];
  }
}

/** The schemas of what people write themselves. */
const written = ["bom", "shipment", "common", "codes", "lodestone", "pack"];

/** What of a schema is shown: where a key or value is hovered, completed or wrong. Of packs, which are written with the docs, only what is wrong. */
function* ofSchemas(): Iterable<Placed> {
  for (const name of written) {
    const file = `schemas/${name}.schema.json`;
    yield* ofSchema(JSON.parse(readFileSync(file, "utf8")), file, name === "pack");
  }
}

function* ofSchema(schema: unknown, place: string, faultsAlone: boolean): Iterable<Placed> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [key, value] of Object.entries(schema)) {
    const isProse = key === "patternErrorMessage" || key === "errorMessage" || (key === "description" && !faultsAlone);
    if (isProse && typeof value === "string") yield [value, `${place}/${key}`];
    else yield* ofSchema(value, `${place}/${key}`, faultsAlone);
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
  for (const { system, name } of pack.nomenclatures) yield [name, `nomenclature ${system}`];
}

/** What control lists, guidance, remarks and limits say. */
function* ofLaw(pack: CompiledPack): Iterable<Placed> {
  for (const { id, name, lists = [] } of pack.authorities) {
    yield [name, `authority ${id}`];
    for (const list of lists) yield [list.name, `list ${list.id}`];
  }
  for (const { list, code, name } of pack.controlledItems) yield [name.en, `item ${list} ${code}`];
  for (const { id, document, goods } of pack.guidance) {
    yield [document, `document of guidance ${id}`];
    yield [goods, `goods of guidance ${id}`];
  }
  for (const { id, name } of pack.licenceTypes) yield [name.en, `licence type ${id}`];
  for (const { id, field, text } of pack.customsRemarks) {
    yield [field.en, `field of remark ${id}`];
    yield [text, `customs remark ${id}`];
  }
  for (const { id, kind, effect } of pack.thresholds) if (kind === "kilograms") yield [effect, `effect of threshold ${id}`];
}

/** What acts are about, who issued them, and what is known of their state. */
function* ofActs({ acts }: CompiledPack): Iterable<Placed> {
  for (const act of acts) {
    for (const issuer of act.issuers) yield [issuer, `issuer of ${act.id}`];
    yield* ofPart(act, act.id);
    for (const clause of act.clauses ?? []) yield* ofPart(clause, `clause ${clause.id} of ${act.id}`);
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
