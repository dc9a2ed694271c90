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
   * Known findings that do not count: path of the file that `lodestone baseline` wrote, relative to the folder of this file, such as lodestone-baseline.json. --baseline on the command line takes precedence.
   */
  baseline?: Text;
  /**
   * true to ask also about parts that hold only traces of rare earth (capacitors, LEDs, optical fibre, glass). Default: false.
   */
  traceRareEarths?: boolean;
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
   * Files that are never checked, whatever their name; a `ref` may still lead to one. Globs relative to the root folder.
   */
  exclude?: Globs;
}
/**
 * States of acts that you have checked yourself, for acts that would otherwise be unverified: the id of the act and in-force, suspended or ended, such as mofcom-2025-61: suspended.
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
