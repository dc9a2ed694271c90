import { mappingsLines } from "../../core/config/addMappings.ts";
import { documentEndings } from "../../core/fileNames.ts";
import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { Packs } from "../../index.ts";
import type { Proposal } from "./proposal.ts";

/** The packs, language and date for the examples in proposed settings. */
export interface ProposingBy {
  readonly packs: Pick<Packs, "settleableActs">;
  readonly texts: Texts;
  /** Year-month-day. */
  readonly today: string;
}

/** The width of comments, in columns. */
const columns = 98;

/**
 * The text of the proposed lodestone.yaml. Detected values are set; every other setting is a comment to uncomment line by line.
 *
 * @param above path of the lodestone.yaml above, relative to the folder, with slashes. `isNeeded`: it is extended, since files would be
 *   judged by other law without it
 */
export function proposedContent(
  proposal: Proposal,
  above: { readonly path: string; readonly isNeeded: boolean } | undefined,
  { packs, texts, today }: ProposingBy,
): string {
  const { mappings } = proposal.mappings;
  const act = [...packs.settleableActs].sort(byCodeUnit).at(-1);
  const comment = (...said: readonly Message[]): string[] => wrap(texts.sentences(said), columns).map((line) => `# ${line}`);
  return [
    comment(message("init-file-about"), message("init-file-lines"), message("init-file-config")),
    [
      ...comment(message("init-file-extends"), message("init-file-extends-example")),
      ...(above === undefined ? [] : [`${above.isNeeded ? "" : "#"}extends: ${JSON.stringify(above.path)}`]),
    ],
    [
      ...comment(message("init-file-files", { endings: listOf(documentEndings.map(verbatim), "or") }), message("init-file-skipped")),
      ...filesLines(proposal),
    ],
    [
      ...comment(message("init-file-mappings"), message("init-file-mappings-shown")),
      ...(mappings.length === 0 ? [mappingsExample] : mappingsLines(mappings)),
    ],
    [...comment(message("init-file-parts")), "#", ...partsExample.map((line) => `#   ${line}`)],
    [...comment(message("init-file-regimes"), ...countriesMessages(proposal.countries)), "#regimes: [PRC, US, EU, JP]"],
    [...comment(message("init-file-as-of"), message("init-file-as-of-default")), `#asOf: ${today}`],
    ...(act === undefined ? [] : [[...comment(message("init-file-act-states")), `#actStates: { ${act}: suspended }`]]),
    [...comment(message("init-file-rules"), message("init-file-rules-listed")), "#rules: { end-use/vague: information }"],
    [...comment(message("init-file-overrides")), '#overrides: [{ files: ["samples/**"], rules: { end-use/missing: warning } }]'],
    comment(message("init-file-packs"), message("init-file-packs-example")),
    [...comment(message("init-file-materials"), message("init-file-materials-off")), "#materials: { rare-earth: controlled }"],
    [...comment(message("init-file-traces")), "#traceRareEarths: true"],
  ]
    .map((part) => part.map((line) => `${line}\n`).join(""))
    .join("\n");
}

function filesLines({ bom, shipment }: Proposal): string[] {
  if (bom.globs.length + shipment.globs.length === 0)
    return ['#files: { bom: ["hardware/**/parts.yaml"], shipment: ["out/*.yaml"], exclude: ["archive/**"] }'];
  const list = (key: string, globs: readonly string[]): string[] =>
    globs.length === 0 ? [] : [`  ${key}:`, ...globs.map((glob) => `    - ${JSON.stringify(glob)}`)];
  return ["files:", ...list("bom", bom.globs), ...list("shipment", shipment.globs), '  #exclude: ["archive/**"]'];
}

/** The lines of an example parts file. */
const partsExample = [
  "kind: parts",
  "endUses:",
  '  spindle: { category: industrial-automation, statement: "Spindle motor of the lathe L20, rotor" }',
  "uses:",
  '  - { files: ["hardware/lathe/**"], parts: ["MAG-*"], endUse: spindle }',
];

const mappingsExample = '#mappings: { boards: { use: kicad-csv, files: ["hardware/**/bom.csv"] } }';

/** The most countries to list. */
const shown = 12;

function countriesMessages(countries: ReadonlyMap<string, number>): readonly Message[] {
  const most = [...countries].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([code, count]) => verbatim(`${code} (${count})`));
  if (most.length === 0) return [];
  const named = listOf(most.slice(0, shown), "comma");
  return [
    message("init-file-countries", { countries: named, more: most.length > shown ? "yes" : "no" }),
    message("init-file-countries-advice"),
  ];
}
