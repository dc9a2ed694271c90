import { endings } from "./formats/registry.ts";
import type { TableSyntax } from "./formats/tables.ts";
import { yaml } from "./formats/yaml/index.ts";
import type { DocumentKind } from "./model/types.ts";

/** The name of the configuration file. */
export const configName = "lodestone.yaml";

/** What the names of files end in that can be read, with the dot. */
export const fileEndings: readonly string[] = endings.map((ending) => `.${ending}`);

/** What the names of files end in that are documents without being claimed. */
export const documentEndings: readonly string[] = ["bom", "shipment"].flatMap((kind) => fileEndings.map((ending) => `.${kind}${ending}`));

const readable = `\\.(?:${endings.join("|")})`;
const documentName = new RegExp(`\\.(bom|shipment)${readable}$`);
const readableName = new RegExp(`${readable}$`);
const readableNameInAnyCase = new RegExp(readableName, "i");

/** The name of a file, of its path with slashes. */
export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** What a file is by the end of its name; `bom.yaml` alone is none of ours. */
export function kindByName(path: string): DocumentKind | undefined {
  const kind = documentName.exec(path)?.[1];
  return kind === "bom" || kind === "shipment" ? kind : undefined;
}

const partsName = new RegExp(`\\.parts\\.(?:${yaml.endings.join("|")})$`);

/** Whether a name is that of a parts file. */
export function isPartsName(name: string): boolean {
  return partsName.test(name);
}

/** The same of a file that another one names: `MOTOR.BOM.YAML` is not looked for, and is a BOM where a `ref` leads to it. */
export function kindByAnyName(path: string): DocumentKind | undefined {
  return kindByName(path.toLowerCase());
}

/** Whether the name of a file says that it can be read; these are watched by editors. */
export function isReadable(name: string): boolean {
  return readableName.test(name);
}

/** What the names of separated values end in, without the dot. */
export const tableEndings: ReadonlySet<string> = new Set(["csv", "tsv", "txt"]);

/** How tables are written, by what the names of their files end in. */
const tableSyntaxes: ReadonlyMap<string, TableSyntax> = new Map([
  ...[...tableEndings].map((ending) => [ending, "table"] as const),
  ["md", "markdown"],
  ["markdown", "markdown"],
]);

/** How a file that holds tables is written, by its name; undefined for any other name. */
export function tableSyntaxOf(name: string): TableSyntax | undefined {
  return tableSyntaxes.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}

/** Whether a name is that of a workbook, which nobody reads: its tables have to be saved as text. */
export function isWorkbook(name: string): boolean {
  return /\.(?:xls[xmb]?|f?ods|numbers)$/i.test(name);
}

/** Whether a name is that of a page of HTML, which nobody reads either. */
export function isPage(name: string): boolean {
  return /\.html?$/i.test(name);
}

/** What the names of files end in that only a mapping makes ours. */
export const foreignEndings: readonly string[] = ["json", ...tableSyntaxes.keys()];

const nameable = `\\.(?:${[...endings, ...foreignEndings].join("|")})`;
const nameableName = new RegExp(`${nameable}$`, "i");

/** Finds where a text may end the name of a file that a `ref` can name. */
export const nameableWithin = new RegExp(`${nameable}\\b`, "i");

/** Whether a `ref` can name a file, by its ending: one that can be read, or one that a mapping may claim. */
export function isNameableFile(name: string): boolean {
  return nameableName.test(name);
}

/** The same of a file that another one names. */
export function isReadableInAnyCase(name: string): boolean {
  return readableNameInAnyCase.test(name);
}

/** Whether a name is that of a YAML file: settings and packs are written in nothing else. */
export function isYaml(name: string): boolean {
  return yaml.endings.some((ending) => name.endsWith(`.${ending}`));
}

/** Whether a file in the folder of a pack, or below, is part of it: YAML that means nothing else to Lodestone. */
export function isPackFile(name: string): boolean {
  return isYaml(name) && name !== configName && kindByName(name) === undefined && !isPartsName(name);
}
