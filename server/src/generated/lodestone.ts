// Generated from schemas/ by `npm run generate`. Do not edit.
import type { CalendarDate, Regime, Text } from "./common.ts";

/**
 * Patterns of paths: * within a folder, ** over folders.
 *
 * Items: A pattern of paths, relative to the root folder.
 */
export type Globs = Text[];
/**
 * The state of this act: in-force, suspended or ended.
 */
export type ActState = "in-force" | "suspended" | "ended";
/**
 * How grave a rule's findings are: error, warning, information, hint; or off to switch it off.
 */
export type RuleLevel = "error" | "warning" | "information" | "hint" | "off";
/**
 * Settings of a folder and of all below it: lodestone.yaml, or a file that it extends. The root folder is that of lodestone.yaml.
 */
export interface Config {
  /**
   * Settings to begin with: the path of another file, relative to this one (./strict.yaml), or that of a file in an npm package ("@acme/lodestone-config/strict.yaml", in quotes because of the @), or a list of them. Each wins over those before it, and this file over all: single values, regimes among them, replace; maps are merged by key; patterns, overrides and packs are added; rules here win over overrides there.
   */
  extends?: Text | [Text, ...Text[]];
  files?: ConfigFiles;
  /**
   * Whose law to judge by: any of PRC, US, EU, JP. Default all of them.
   *
   * @minItems 1
   */
  regimes?: [Regime, ...Regime[]];
  /**
   * Day by whose law everything is judged, year-month-day; --as-of of the command wins over it. Default the export date of a shipment, else today in Beijing.
   */
  asOf?: CalendarDate;
  actStates?: ConfigActStates;
  rules?: RuleLevels;
  /**
   * Other rule levels for some files; a later entry wins over an earlier one.
   */
  overrides?: ConfigOverride[];
  /**
   * Rule packs of your own: paths of YAML files or folders, relative to the folder of the file that names them.
   *
   * Items: Path of a pack.
   */
  packs?: Text[];
  /**
   * Findings that are known and do not count: path of what `lodestone baseline` wrote, relative to the folder of this file, such as lodestone-baseline.json. --baseline of the command wins over it.
   */
  baseline?: Text;
  /**
   * true to ask about parts that hold rare earth only in traces too (capacitors, LEDs, optical fibre, glass). Default false.
   */
  traceRareEarths?: boolean;
}
/**
 * Which files are judged, beside those whose names end in .bom.yaml, .bom.yml, .shipment.yaml or .shipment.yml.
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
   * Files never to judge, whatever their name, though a `ref` may still lead to one: globs relative to the root folder.
   */
  exclude?: Globs;
}
/**
 * States of acts that you have checked yourself, for acts that would otherwise be unverified: id of the act to in-force, suspended or ended, such as mofcom-2025-61: suspended.
 */
export interface ConfigActStates {
  [k: string]: ActState;
}
/**
 * How grave the findings of rules are: id of the rule to error, warning, information, hint or off, such as end-use/vague: information.
 */
export interface RuleLevels {
  [k: string]: RuleLevel;
}
/**
 * Rule levels that hold for some files only.
 */
export interface ConfigOverride {
  /**
   * The files it holds for: globs relative to the root folder.
   */
  files: Globs;
  rules: RuleLevels;
}
