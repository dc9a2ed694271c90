// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ActState, MaterialAsking, RuleLevel } from "./lodestone.ts";
import type { CalendarDate } from "./common.ts";
import type { ReportTool } from "./report.ts";

/**
 * What `lodestone config --format json` writes.
 */
export interface ConfigReport {
  /**
   * Version of this format: 1. Keys may be added within a version; none changes its meaning.
   */
  schemaVersion: 1;
  /**
   * What made it.
   */
  tool: ReportTool;
  /**
   * The files that were asked about, in that order.
   */
  files: ConfiguredFile[];
}
/**
 * What a file is to Lodestone, and what is in effect for it.
 */
export interface ConfiguredFile {
  /**
   * Path relative to the folder that the command ran in, with slashes.
   */
  path: string;
  /**
   * Whether the file is there.
   */
  exists: boolean;
  /**
   * judged: it is checked; disputed: several mappings claim it, so it is not checked; excluded: files.exclude takes it out; not-ours: nothing claims it; parts: it is a parts file, which is read for the documents and is none; settings: it is a lodestone.yaml, a file that one extends, or a pack that one names; not-judged: its configuration, or the mapping that claims it, cannot be used, and standard error says why.
   */
  state: "judged" | "parts" | "disputed" | "excluded" | "not-ours" | "settings" | "not-judged";
  /**
   * What its documents are read as that have no `kind`, where it is judged.
   */
  kind?: "bom" | "shipment";
  /**
   * What makes it so: the end of its name, the list of patterns that it matches, or a mapping.
   */
  by?: "name" | "files.bom" | "files.shipment" | "files.parts" | "files.exclude" | "mappings";
  /**
   * The mappings of lodestone.yaml that claim it; more than one where it is disputed, one with a mistake where it is not judged for that.
   */
  mappings?: string[];
  /**
   * The pattern that it matches.
   */
  pattern?: string;
  /**
   * Where the pattern stands.
   */
  at?: ConfigPlace;
  /**
   * Name of a folder above it that is never looked into, such as node_modules: only a run that names the file checks it.
   */
  passedOver?: string;
  /**
   * Path of the lodestone.yaml that holds for it; absent where none stands above.
   */
  config?: string;
  /**
   * The folder that patterns are relative to.
   */
  root: string;
  /**
   * The files that the configuration extends, directly or not, in the order in which they hold: each wins over those before it, and lodestone.yaml over all.
   */
  extends: ExtendedConfig[];
  /**
   * What is in effect for it; absent where its configuration cannot be used.
   */
  settings?: EffectiveSettings;
}
/**
 * A place in a file of the configuration.
 */
export interface ConfigPlace {
  /**
   * Path of the file.
   */
  path: string;
  /**
   * Line, from 1.
   */
  line: number;
  /**
   * Column in UTF-16 code units, from 1.
   */
  column: number;
}
/**
 * A file that a configuration extends.
 */
export interface ExtendedConfig {
  /**
   * Its path.
   */
  path: string;
  /**
   * Where it is extended.
   */
  by: ConfigPlace[];
}
/**
 * Settings, each with the place that it comes from; what is not set is the default.
 */
export interface EffectiveSettings {
  /**
   * The day that is judged at, year-month-day; absent: the export date of a shipment, else today in Beijing.
   */
  asOf?: CalendarDate;
  /**
   * Where it stands.
   */
  asOfPlace?: ConfigPlace;
  /**
   * Whose law is judged by; absent: that of all.
   */
  regimes?: string[];
  /**
   * Where they stand.
   */
  regimesPlace?: ConfigPlace;
  /**
   * Whether parts are asked about that hold rare earth in traces only.
   */
  traceRareEarths: boolean;
  /**
   * Where it stands; absent where it is the default.
   */
  traceRareEarthsPlace?: ConfigPlace;
  /**
   * Months after which declared facts are asked again; absent where there is no limit.
   */
  factsMaxAge?: number;
  /**
   * Place of the setting.
   */
  factsMaxAgePlace?: ConfigPlace;
  /**
   * Classes of materials of which it is set what is asked; the others are as the packs say.
   */
  materials: EffectiveMaterial[];
  /**
   * States of acts that are set; the others are as the packs say.
   */
  actStates: EffectiveActState[];
  /**
   * Levels of rules that are set for this file; the others have the severity that `lodestone rules` shows.
   */
  rules: EffectiveRule[];
  /**
   * The company's packs.
   */
  packs: EffectivePack[];
  /**
   * The bundle of law in place of the built-in packs; absent for none.
   */
  law?: EffectiveLaw;
  /**
   * The file of findings that do not count; absent for none.
   */
  baseline?: EffectiveBaseline;
}
/**
 * What is asked about a class of materials, where it is set.
 */
export interface EffectiveMaterial {
  /**
   * Id of the class.
   */
  class: string;
  /**
   * ask, controlled or off.
   */
  asking: MaterialAsking;
  place: ConfigPlace;
}
/**
 * The state of an act that is set.
 */
export interface EffectiveActState {
  /**
   * Id of the act.
   */
  act: string;
  /**
   * in-force, suspended or ended.
   */
  state: ActState;
  place: ConfigPlace;
}
/**
 * The level of a rule that is set.
 */
export interface EffectiveRule {
  /**
   * Id of the rule.
   */
  rule: string;
  /**
   * error, warning, information, hint or off.
   */
  level: RuleLevel;
  /**
   * The pattern of an override that the file matches; absent where it comes from `rules`.
   */
  pattern?: string;
  place: ConfigPlace;
}
/**
 * A pack of the company.
 */
export interface EffectivePack {
  /**
   * Path of its file or folder.
   */
  path: string;
  place: ConfigPlace;
}
/**
 * A bundle of law that is named.
 */
export interface EffectiveLaw {
  /**
   * Its path as it is written.
   */
  path: string;
  place: ConfigPlace;
}
/**
 * A file of findings that were there before.
 */
export interface EffectiveBaseline {
  /**
   * Path of the file.
   */
  path: string;
  place: ConfigPlace;
}
