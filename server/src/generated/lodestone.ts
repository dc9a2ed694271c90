// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CalendarDate, Regime, Text } from "./common.ts";

/**
 * Path patterns: * within a folder, ** across folders.
 *
 * Items: A path pattern, relative to the root folder.
 */
export type Globs = Text[];
/**
 * The state of this act: in-force, suspended or ended.
 */
export type ActState = "in-force" | "suspended" | "ended";
/**
 * Severity of a rule's findings: error, warning, information or hint; off switches the rule off.
 */
export type RuleLevel = "error" | "warning" | "information" | "hint" | "off";
/**
 * A path or a list of paths: keys between slashes, * for every entry, @key for the key that * took.
 */
export type ConfigPaths = Text | [Text, ...Text[]];
/**
 * A column or path, a map of from, unit and values, a map with one fixed value, or a list of these, of which the first that says something counts.
 */
export type ConfigMappingField = ConfigMappingSource | [ConfigMappingSource, ...ConfigMappingSource[]];
/**
 * A column or path, or a map of from, unit and values, or of one fixed value.
 */
export type ConfigMappingSource = Text | ConfigMappingFrom;
/**
 * What is asked about this class of materials. ask: an end use for every item that holds it; controlled: an end use only where an act controls the item, or may; off: nothing that rests on its having been recognised, neither an end use nor a licence. A declared control code, and what an act forbids, count all the same.
 */
export type MaterialAsking = "ask" | "controlled" | "off";
/**
 * Settings of a folder and everything below it, in lodestone.yaml or a file that it extends. The root folder is that of lodestone.yaml.
 */
export interface Config {
  /**
   * Settings to start from: the path of another file relative to this one (./strict.yaml), the path of a file in an npm package ("@acme/lodestone-config/strict.yaml", in quotes because of the @), or a list of them. Each takes precedence over those before it, and this file over all of them: single values and regimes are replaced, maps are merged by key, patterns, overrides and packs are added, and rules here take precedence over overrides there.
   */
  extends?: Text | [Text, ...Text[]];
  files?: ConfigFiles;
  /**
   * Whose law applies: any of PRC, US, EU, JP. Default: all of them.
   *
   * @minItems 1
   */
  regimes?: [Regime, ...Regime[]];
  /**
   * Day by whose law everything is judged, year-month-day; --as-of on the command line takes precedence. Default: the export date of a shipment, otherwise today in Beijing.
   */
  asOf?: CalendarDate;
  actStates?: ConfigActStates;
  rules?: RuleLevels;
  /**
   * Different rule levels for some files; a later entry takes precedence over an earlier one.
   */
  overrides?: ConfigOverride[];
  /**
   * Rule packs of your own: paths of YAML files or folders, relative to the folder of the file that names them.
   *
   * Items: Path of a pack.
   */
  packs?: Text[];
  /**
   * A bundle of law in place of the built-in packs: the path of a JSON file relative to this file (./law.json), or of one in an npm package ("@acme/lodestone-law/law.json"), or both path and digest.
   */
  law?: Text | ConfigLaw;
  /**
   * Known findings that do not count: path of the file that `lodestone baseline` wrote, relative to the folder of this file, such as lodestone-baseline.json. --baseline on the command line takes precedence.
   */
  baseline?: Text;
  mappings?: ConfigMappings;
  facts?: FactSettings;
  /**
   * true to ask also about parts that hold only traces of rare earth (capacitors, LEDs, optical fibre, glass). Default: false.
   */
  traceRareEarths?: boolean;
  materials?: MaterialSettings;
}
/**
 * Which files are checked, in addition to those whose names end in .bom.yaml, .bom.yml, .shipment.yaml or .shipment.yml.
 */
export interface ConfigFiles {
  /**
   * Files to read as bills of materials: globs relative to the root folder, such as hardware/** /parts.yaml.
   */
  bom?: Globs;
  /**
   * Files to read as shipments: globs relative to the root folder.
   */
  shipment?: Globs;
  /**
   * Files to read as parts files beside those whose names end in .parts.yaml or .parts.yml: globs relative to the root folder.
   */
  parts?: Globs;
  /**
   * Files that are never checked, whatever their name; a `ref` may still lead to one. Globs relative to the root folder.
   */
  exclude?: Globs;
  /**
   * Whether files are checked that the repository's .gitignore files and .git/info/exclude leave out. Default false.
   */
  gitignored?: boolean;
  /**
   * Files that look like bills of materials and are left unread on purpose: globs relative to the root folder. Say why in a comment.
   */
  unread?: Globs;
}
/**
 * States of acts that you have checked yourself, for acts whose status would otherwise be unconfirmed: the id of the act and in-force, suspended or ended, such as mofcom-2025-61: suspended.
 */
export interface ConfigActStates {
  [k: string]: ActState;
}
/**
 * Severity of the findings by rule: the id of the rule and error, warning, information, hint or off, such as end-use/vague: information.
 */
export interface RuleLevels {
  [k: string]: RuleLevel;
}
/**
 * Rule levels for some files only.
 */
export interface ConfigOverride {
  /**
   * The files they apply to: globs relative to the root folder.
   */
  files: Globs;
  rules: RuleLevels;
}
/**
 * A bundle of law that must have this digest.
 */
export interface ConfigLaw {
  /**
   * Path of the bundle, relative to this file, or in an npm package.
   */
  path: Text;
  /**
   * The digest that `lodestone packs FILE` shows: sha256: and 64 hexadecimal digits. With another one nothing is checked.
   */
  digest?: string;
}
/**
 * Bills of materials and shipments that are not written in Lodestone's own format: a name of your own to where such files keep their items and what is said of them.
 */
export interface ConfigMappings {
  [k: string]: ConfigMapping;
}
/**
 * Where files that are not in Lodestone's format keep their items: by a built-in mapping under use, a JSON Schema of yours, or by fields.
 */
export interface ConfigMapping {
  /**
   * The files of this mapping: globs relative to the root folder, such as hardware/** /bom.csv.
   */
  files: Globs;
  /**
   * A built-in mapping, such as kicad-csv, jlcpcb, lcsc-cart or table. Keys beside it win over its own.
   */
  use?: Text;
  /**
   * A JSON Schema of your own that says by x-lodestone what stands where, by its path from the folder of this file.
   */
  schema?: Text;
  /**
   * Whether files of this mapping are held against that schema too, as schema/* findings. Default false: an editor's YAML or JSON support often does it already.
   */
  validate?: boolean;
  /**
   * What the files are: bom (default) or shipment.
   */
  kind?: "bom" | "shipment";
  /**
   * How the files are written, where their ending does not say it: csv, yaml or json.
   */
  format?: "csv" | "yaml" | "json";
  /**
   * Encoding of the files: utf-16le, utf-16be, windows-1252, gb18030, shift_jis, euc-jp or iso-2022-jp. Default UTF-8; a byte order mark takes precedence.
   */
  encoding?: "utf-16le" | "utf-16be" | "windows-1252" | "gb18030" | "shift_jis" | "euc-jp" | "iso-2022-jp";
  /**
   * The sheets that are read of a workbook (.xlsx), by name, or by a pattern with *. Default: each that lists items.
   */
  sheet?: Text | [Text, ...Text[]];
  /**
   * Where the items are, from the root of the document: /components/*. Tables need none, their rows are the items.
   */
  items?: ConfigPaths;
  /**
   * Where the parts of an item are, from the item, at every depth: children/*.
   */
  children?: ConfigPaths;
  /**
   * Facts of the whole document, by paths from its root.
   */
  document?: ConfigMappingFields;
  fields?: ConfigMappingFields;
  /**
   * What stands before the decimals: . or ,. Default a point; a comma in tables with semicolons.
   */
  decimal?: "." | ",";
  without?: ConfigMappingWithout;
}
/**
 * Keys of Lodestone's format to where their values are: partNumber: MPN. A key may be a path: magnet/grade, composition/Dy.
 */
export interface ConfigMappingFields {
  [k: string]: ConfigMappingField;
}
/**
 * A value with its unit, or with what its words mean.
 */
export interface ConfigMappingFrom {
  /**
   * The column or path.
   */
  from?: Text;
  /**
   * The same value for every item.
   */
  value?: Text;
  /**
   * The unit or currency of the number: a code, or from with a column or path.
   */
  unit?: Text | ConfigMappingUnit;
  values?: ConfigMappingValues;
}
/**
 * Where the unit is.
 */
export interface ConfigMappingUnit {
  /**
   * The column or path.
   */
  from: Text;
}
/**
 * What words of the file mean: PRC: CN. `*` is for all others, and `unknown` means that nothing is said.
 */
export interface ConfigMappingValues {
  /**
   * The value in Lodestone's format.
   */
  [k: string]: Text;
}
/**
 * Rows and items to pass over: a column or path to the values that take an item out, such as DNP: ["yes", x].
 */
export interface ConfigMappingWithout {
  /**
   * Items: A value, in any case.
   */
  [k: string]: Text[];
}
/**
 * The age of facts that parts files declare.
 */
export interface FactSettings {
  /**
   * Months after the day of their source for which declared facts hold; older ones are asked again. Default: no limit.
   */
  maxAge?: number;
}
/**
 * What is asked about each class of materials: the id of the class and ask (an end use for every item that holds it), controlled (an end use only where an act controls the item, or may) or off, such as tungsten: off. Default: ask for rare-earth, controlled for the others.
 */
export interface MaterialSettings {
  antimony?: MaterialAsking;
  bismuth?: MaterialAsking;
  "rare-earth"?: MaterialAsking;
  gallium?: MaterialAsking;
  germanium?: MaterialAsking;
  graphite?: MaterialAsking;
  indium?: MaterialAsking;
  "lithium-battery"?: MaterialAsking;
  "lithium-battery-equipment"?: MaterialAsking;
  molybdenum?: MaterialAsking;
  "rare-earth-processing"?: MaterialAsking;
  superhard?: MaterialAsking;
  "superhard-equipment"?: MaterialAsking;
  tellurium?: MaterialAsking;
  tungsten?: MaterialAsking;
}
