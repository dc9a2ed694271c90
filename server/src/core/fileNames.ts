import { endings } from "./formats/registry.ts";
import type { TableSyntax } from "./formats/tables.ts";
import { yaml } from "./formats/yaml/index.ts";
import type { DocumentKind } from "./model/types.ts";

/** The name of the configuration file. */
export const configName = "lodestone.yaml";

/** Extensions of our own file formats, with the dot. */
export const fileEndings: readonly string[] = endings.map((ending) => `.${ending}`);

/** Extensions of documents that need no claim, such as `.bom.yaml`. */
export const documentEndings: readonly string[] = ["bom", "shipment"].flatMap((kind) => fileEndings.map((ending) => `.${kind}${ending}`));

const readable = `\\.(?:${endings.join("|")})`;
const documentName = new RegExp(`\\.(bom|shipment)${readable}$`, "i");
const readableName = new RegExp(`${readable}$`, "i");

/** Name of a file, from its path with slashes. */
export function nameIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Kind of a document by its extension, in any letter case; undefined for others, also for `bom.yaml` alone. */
export function kindByName(path: string): DocumentKind | undefined {
  const kind = documentName.exec(path)?.[1]?.toLowerCase();
  return kind === "bom" || kind === "shipment" ? kind : undefined;
}

const partsName = new RegExp(`\\.parts\\.(?:${yaml.endings.join("|")})$`, "i");

/** True for the name of a parts file. */
export function isPartsName(name: string): boolean {
  return partsName.test(name);
}

/** True for an extension of our own file formats, in any letter case; editors watch such files. */
export function isReadable(name: string): boolean {
  return readableName.test(name);
}

/** Extensions of files with separated values, without the dot. */
export const tableEndings: ReadonlySet<string> = new Set(["csv", "tsv", "txt"]);

/** Syntax of tables, by file extension. */
const tableSyntaxes: ReadonlyMap<string, TableSyntax> = new Map([
  ...[...tableEndings].map((ending) => [ending, "table"] as const),
  ["md", "markdown"],
  ["markdown", "markdown"],
  ["xlsx", "workbook"],
  ["xlsm", "workbook"],
]);

/** Syntax of a file with tables, by its name; undefined for other names. */
export function tableSyntaxOf(name: string): TableSyntax | undefined {
  return tableSyntaxes.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}

/** True for a spreadsheet of another kind, which is not read: its tables have to be saved as text or XLSX. */
export function isWorkbook(name: string): boolean {
  return /\.(?:xlsb?|f?ods|numbers)$/i.test(name);
}

/** True for an HTML page, which is not read. */
export function isPage(name: string): boolean {
  return /\.html?$/i.test(name);
}

/** True for the file by which a spreadsheet program marks an open workbook. */
export function isOwnerFile(name: string): boolean {
  return name.startsWith("~$");
}

/** Extensions of files that need a mapping. */
export const foreignEndings: readonly string[] = ["json", ...tableSyntaxes.keys()];

const nameable = `\\.(?:${[...endings, ...foreignEndings].join("|")})`;
const nameableName = new RegExp(`${nameable}$`, "i");

/** Matches the end of a file name that a `ref` can contain, within a text. */
export const nameableWithin = new RegExp(`${nameable}\\b`, "i");

/** True for a file name that a `ref` can contain: one of our own formats, or one that a mapping may claim. */
export function isNameableFile(name: string): boolean {
  return nameableName.test(name);
}

/** True for the name of a YAML file, the only format of settings and packs. */
export function isYaml(name: string): boolean {
  return yaml.endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));
}

/** True for a file that belongs to a pack when it is in or below its folder: YAML without another meaning for Lodestone. */
export function isPackFile(name: string): boolean {
  return isYaml(name) && name !== configName && kindByName(name) === undefined && !isPartsName(name);
}
