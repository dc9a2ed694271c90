import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const folder = "server/mappings";

/** Content of `words.yaml`. */
interface Words {
  readonly nothing: readonly (readonly string[])[];
  readonly sums: {
    readonly labels: readonly (readonly string[])[];
    readonly before: readonly string[];
    readonly behind: readonly string[];
  };
  readonly boms: readonly string[];
  readonly parts: readonly string[];
  readonly others: readonly (readonly string[])[];
  readonly placements: readonly string[];
  readonly commas: readonly string[];
  readonly describing: readonly (readonly string[])[];
  readonly elements: { readonly alone: readonly string[]; readonly beside: readonly string[] };
  readonly remarks: readonly (readonly string[])[];
  readonly errors: readonly string[];
  readonly administrative: readonly (readonly string[])[];
  readonly parties: readonly (readonly string[])[];
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly keys: Readonly<Record<string, readonly string[]>>;
  readonly asides: readonly string[];
}

/** Source of the module with the built-in mappings, as YAML by file name. */
export function builtInMappingModule(root: string): string {
  const names = readdirSync(join(root, folder, "built-in")).filter((name) => name.endsWith(".yaml"));
  const entries = names.sort().map((name) => {
    const text = readFileSync(join(root, folder, "built-in", name), "utf8").replace(/^#.*\n/gm, "");
    return `  ${JSON.stringify(name.slice(0, -".yaml".length))}: ${JSON.stringify(text)},\n`;
  });
  return [
    "/** The built-in mappings by their names, as YAML: read only where a configuration uses them. */\n",
    `export const builtInMappings: Readonly<Record<string, string>> = {\n${entries.join("")}};\n`,
  ].join("");
}

/** Source of the module with the vocabulary of foreign files, from `words.yaml`. */
export function mappingWordModule(root: string): string {
  const {
    nothing,
    errors,
    sums,
    boms,
    parts,
    others,
    placements,
    commas,
    describing,
    elements,
    remarks,
    administrative,
    parties,
    units,
    keys,
    asides,
  }: Words = parse(readFileSync(join(root, folder, "words.yaml"), "utf8"));
  const meaning = Object.entries(units).flatMap(([unit, words]) => words.map((word) => [word, unit]));
  return [
    "/** Texts that say that nothing is known, in small letters. */\n",
    `export const wordsForNothing: ReadonlySet<string> = ${setOf(nothing.flat())};\n`,
    "/** The values of failed formulas, in small letters. */\n",
    `export const valuesOfFailures: ReadonlySet<string> = ${setOf(errors)};\n`,
    "/** Labels of rows with sums, shipping and tax, in small letters. */\n",
    `export const labelsOfSums: ReadonlySet<string> = ${setOf(sums.labels.flat())};\n`,
    "/** Words that may stand before such a label. */\n",
    `export const wordsBeforeSums: ReadonlySet<string> = ${setOf(sums.before)};\n`,
    "/** Currencies, of which one may stand behind such a label. */\n",
    `export const currenciesBehindSums: ReadonlySet<string> = ${setOf(sums.behind)};\n`,
    "/** Names for a bill of materials in file names. */\n",
    `export const namesOfBoms: readonly string[] = ${JSON.stringify(boms)};\n`,
    "/** Names for a list of parts in the file names of tables. */\n",
    `export const namesOfPartLists: readonly string[] = ${JSON.stringify(parts)};\n`,
    "/** Endings of files that hold no document, in small letters. */\n",
    `export const endingsOfOthers: ReadonlySet<string> = ${setOf(others.flat())};\n`,
    "/** Columns of tables that say where parts are placed on a board. */\n",
    `export const wordsForPlacements: readonly string[] = ${JSON.stringify(placements)};\n`,
    "/** Normalised headings of quantities in languages with decimal commas. */\n",
    `export const headingsWithCommas: ReadonlySet<string> = ${setOf(commas.map((one) => one.replaceAll("-", "")))};\n`,
    "/** Words in headings of columns that tell the kind or the material of parts. */\n",
    `export const describingWords: readonly string[] = ${JSON.stringify(describing.flat())};\n`,
    "/** Symbols of monitored elements: those that mean an element alone as a heading, and those that mean one beside these. */\n",
    `export const headingSymbols = ${JSON.stringify(elements)};\n`,
    "/** Words in headings of columns of remarks. */\n",
    `export const remarkWords: readonly string[] = ${JSON.stringify(remarks.flat())};\n`,
    "/** Words in headings of columns that tell neither. */\n",
    `export const administrativeWords: readonly string[] = ${JSON.stringify([...administrative, ...parties].flat())};\n`,
    "/** Words in headings of columns of parties, which are among those. */\n",
    `export const partyWords: readonly string[] = ${JSON.stringify(parties.flat())};\n`,
    "/** Labels of parties, which are headings of the built-in table mapping too. */\n",
    `export const partyLabels = ${JSON.stringify(labelsOfParties(root))};\n`,
    "/** Units by the word for them in small letters. */\n",
    `export const unitsByWord: ReadonlyMap<string, string> = new Map(${JSON.stringify(meaning)});\n`,
    "/** The keys of ours that a name is likely to mean, by the name in small letters without blanks and marks. */\n",
    `export const keysByName: ReadonlyMap<string, readonly string[]> = new Map(${JSON.stringify([...namesOfKeys(root, keys, asides)])});\n`,
  ].join("");
}

function headingsOfTables(root: string): Readonly<Record<string, readonly unknown[]>> {
  const table: { readonly fields: Readonly<Record<string, readonly unknown[]>> } = parse(
    readFileSync(join(root, folder, "built-in", "table.yaml"), "utf8"),
  );
  return table.fields;
}

function labelsOfParties(root: string): Readonly<Record<"endUser" | "receivers", readonly unknown[]>> {
  const { "endUse/endUser": endUser = [], "endUse/receivers": receivers = [] } = headingsOfTables(root);
  return { endUser, receivers };
}

/** Usual names of each of our keys: those of `words.yaml`, then the headings of the built-in table mapping without `asides`. */
function namesOfKeys(root: string, keys: Words["keys"], asides: Words["asides"]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [key, names] of [...Object.entries(keys), ...Object.entries(headingsOfTables(root))]) {
    for (const name of key.includes("/") ? [] : names) {
      if (typeof name !== "string") continue;
      const folded = name.toLowerCase().replace(/[\s_.#/-]/g, "");
      const meant = found.get(folded) ?? [];
      if (!meant.includes(key) && !asides.includes(folded)) found.set(folded, [...meant, key]);
    }
  }
  return found;
}

function setOf(words: readonly string[]): string {
  return `new Set<string>(${JSON.stringify(words)})`;
}
