import { anyOf, documentEndings } from "../../core/fileNames.ts";
import { wrap } from "../terminal/wrap.ts";

/** What the settings that are written fit. */
export interface InitFacts {
  readonly bom: readonly string[];
  readonly shipment: readonly string[];
  /** How often each country stands in the files, by its code. */
  readonly countries: ReadonlyMap<string, number>;
  /** Path of the lodestone.yaml above, relative to the folder, with slashes. */
  readonly above: string | undefined;
  /** An act whose state a setting may settle. */
  readonly act: string | undefined;
  /** A day for the example, year-month-day. */
  readonly today: string;
}

/** Columns of the comments. */
const columns = 98;

/** The text of a lodestone.yaml: what was found is set, all else stands as a comment that may be taken up line by line. */
export function configContent(facts: InitFacts): string {
  const { above, act, today } = facts;
  return [
    prose(
      "Lodestone's settings for this folder and everything below it. A line that begins with # and no space is a setting: remove the # to turn it on. `lodestone config FILE` shows what applies to a file.",
    ),
    [
      ...prose(
        'Settings to start from: a file, a file in an npm package, or a list of them. What this file says wins. Example: extends: ["@acme/lodestone-config/strict.yaml", ./more.yaml]',
      ),
      ...(above === undefined ? [] : [`#extends: ${JSON.stringify(above)}`]),
    ],
    filesPart(facts),
    [...prose(`Whose law to judge by. Default: all of them.${countriesText(facts.countries)}`), "#regimes: [PRC, US, EU, JP]"],
    [
      ...prose("Judge by the law of this day. Default: the export date of a shipment, else the day of the run. --as-of overrides it."),
      `#asOf: ${today}`,
    ],
    ...(act === undefined
      ? []
      : [
          [
            ...prose(
              "States that you have looked up yourself of acts that `lodestone acts` calls unverified: in-force, suspended or ended.",
            ),
            `#actStates: { ${act}: suspended }`,
          ],
        ]),
    [
      ...prose("Severity of a rule's findings: error, warning, information, hint or off. `lodestone rules` lists the rules."),
      "#rules: { end-use/vague: information }",
    ],
    [
      ...prose("The same for some files. A later entry wins over an earlier one."),
      '#overrides: [{ files: ["samples/**"], rules: { end-use/missing: warning } }]',
    ],
    prose("Packs of your own (acts, items, parties, rules): paths of files or folders. Example: packs: [./compliance/packs]"),
    [
      ...prose("Also ask about parts that hold only traces of rare earth: capacitors, LEDs, optical fibre, glass."),
      "#traceRareEarths: true",
    ],
  ]
    .map((part) => part.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function filesPart({ bom, shipment }: InitFacts): string[] {
  const about = `Which files to check besides those whose names end in ${anyOf(documentEndings)}, and which to leave out. Folders named node_modules and .git are always skipped.`;
  if (bom.length + shipment.length === 0)
    return [...prose(about), '#files: { bom: ["hardware/**/parts.yaml"], shipment: ["out/*.yaml"], exclude: ["archive/**"] }'];
  const list = (key: string, globs: readonly string[]): string[] =>
    globs.length === 0 ? [] : [`  ${key}:`, ...globs.map((glob) => `    - ${JSON.stringify(glob)}`)];
  return [...prose(about), "files:", ...list("bom", bom), ...list("shipment", shipment), '  #exclude: ["archive/**"]'];
}

function countriesText(countries: ReadonlyMap<string, number>): string {
  const most = [...countries].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([code, count]) => `${code} (${count})`);
  if (most.length === 0) return "";
  const shown = most.slice(0, 12).join(", ");
  return ` Countries in these files: ${shown}${most.length > 12 ? " and others" : ""}. The law of a country may reach goods that were never there, so leave one out only if you know that it does not.`;
}

function prose(text: string): string[] {
  return wrap(text, columns).map((line) => `# ${line}`);
}
