import type { AskingSettings } from "../control/endUseRequired.ts";
import type { IsoDate } from "../date.ts";
import { isOwnerFile, isPartsName, kindByName, nameIn } from "../fileNames.ts";
import type { Format } from "../formats/format.ts";
import { formatOf } from "../formats/registry.ts";
import type { CheckSettings } from "../judge/types.ts";
import type { MappedFormat } from "../mappings/foreign/format.ts";
import type { DocumentKind } from "../model/types.ts";
import type { SeveritySettings } from "../rule.ts";
import { compileGlob } from "./glob.ts";
import { type Judges, type LoweredRule, loweredRules } from "./loweredRules.ts";
import type { Config } from "./types.ts";

/** Classification of a file by the configuration. Patterns under `files.bom` and `files.shipment` take precedence over file names. */
export type FileState =
  | { readonly state: "document"; readonly kind: DocumentKind; readonly why: "claim" | "name"; readonly format: Format }
  /** A file that a mapping converts to one of our documents. */
  | {
      readonly state: "document";
      readonly kind: DocumentKind;
      readonly why: "mapping";
      readonly mapping: string;
      readonly format: MappedFormat;
    }
  /** A parts file: other documents use its facts, and it is no document itself. */
  | { readonly state: "parts"; readonly kind: "parts"; readonly why: "claim" | "name"; readonly format: Format }
  /** A file that several mappings claim, so that the right one is unknown. */
  | { readonly state: "disputed"; readonly mappings: readonly string[] }
  /** A file claimed by a mapping with a fault. */
  | { readonly state: "not-ours"; readonly why: "broken-mapping"; readonly mapping: string }
  /** `isAcknowledged`: the file is listed under `files.unread`. */
  | { readonly state: "not-ours"; readonly why: "excluded" | "name"; readonly isAcknowledged?: boolean };

/** Settings of a configuration for single files. Paths are relative to its folder, with slashes. */
export interface FileRules {
  stateOf(path: string): FileState;
  /** True for a file or folder that `files.exclude` matches. */
  isExcluded(path: string): boolean;
  /** True where files ignored by git are included. */
  readonly takesIgnored: boolean;
  /** True if patterns or mappings can claim files regardless of their names. */
  readonly claims: boolean;
  /** The rules that the configuration switches off or lowers. */
  lowered(judges: Judges): readonly LoweredRule[];
  /** The day that the configuration sets. */
  readonly asOf: IsoDate | undefined;
  /** States of acts that the configuration sets. */
  readonly actStates: CheckSettings["actStates"];
  /** Settings of material classes. */
  readonly materials: AskingSettings;
  /**
   * Settings for judging a file.
   *
   * @param asOf day from the command line or the editor, which overrides the configuration
   */
  settingsFor(path: string, asOf: IsoDate | undefined): CheckSettings;
}

/** Compiles a configuration for use on many files. */
export function fileRules(config: Config): FileRules {
  const bom = matcherOf(config.files.bom);
  const shipment = matcherOf(config.files.shipment);
  const claimed = (path: string): DocumentKind | undefined => (bom(path) ? "bom" : shipment(path) ? "shipment" : undefined);
  const parts = matcherOf(config.files.parts);
  const excluded = matcherOf(config.files.exclude);
  const acknowledged = matcherOf(config.files.unread);
  const mappings = config.mappings.map((mapping) => ({ mapping, matches: matcherOf(mapping.files) }));
  const broken = config.brokenMappings.map(({ name, files }) => ({ name, matches: matcherOf(files) }));
  const mappedAs = (path: string): FileState | undefined => {
    if (isOwnerFile(nameIn(path))) return undefined;
    const claiming = mappings.filter(({ matches }) => matches(path)).map(({ mapping }) => mapping);
    if (claiming.length > 1) return { state: "disputed", mappings: claiming.map(({ name }) => name) };
    const [mapping] = claiming;
    if (mapping === undefined) return undefined;
    return { state: "document", kind: mapping.kind, why: "mapping", mapping: mapping.name, format: mapping.formatOf(path) };
  };
  const overrides = config.overrides.map(({ files, rules }) => ({ matches: matcherOf(files), rules }));
  return {
    stateOf(path) {
      if (excluded(path)) return { state: "not-ours", why: "excluded" };
      const claim = claimed(path);
      if (claim === undefined && (parts(path) || isPartsName(path)))
        return { state: "parts", kind: "parts", why: parts(path) ? "claim" : "name", format: formatOf(path) };
      const kind = claim ?? kindByName(path);
      if (kind === undefined) {
        const mapped = mappedAs(path);
        if (mapped !== undefined) return mapped;
        const claiming = broken.find(({ matches }) => matches(path));
        return claiming === undefined
          ? { state: "not-ours", why: "name", isAcknowledged: acknowledged(path) }
          : { state: "not-ours", why: "broken-mapping", mapping: claiming.name };
      }
      return { state: "document", kind, why: claim === undefined ? "name" : "claim", format: formatOf(path) };
    },
    isExcluded: excluded,
    takesIgnored: config.files.gitignored ?? false,
    lowered: (judges) => loweredRules(config, judges),
    asOf: config.asOf,
    actStates: config.actStates,
    materials: config.materials,
    claims: [config.files.bom, config.files.shipment, config.files.parts, config.mappings, config.brokenMappings].some(
      ({ length }) => length > 0,
    ),
    settingsFor(path, asOf) {
      const chosen =
        asOf !== undefined ? { date: asOf, source: "option" as const } : config.asOf && { date: config.asOf, source: "setting" as const };
      const levels: SeveritySettings[] = overrides.filter(({ matches }) => matches(path)).map(({ rules }) => rules);
      return {
        ...(chosen === undefined ? {} : { asOf: chosen }),
        ...(config.regimes === undefined ? {} : { regimes: config.regimes }),
        actStates: config.actStates,
        severities:
          levels.length === 0 ? config.rules : Object.fromEntries([config.rules, ...levels].flatMap((one) => Object.entries(one))),
        ...(config.factsMaxAge === undefined ? {} : { factsMaxAge: config.factsMaxAge }),
        traceRareEarths: config.traceRareEarths ?? false,
        ...(Object.keys(config.materials).length === 0 ? {} : { materials: config.materials }),
      };
    },
  };
}

/** Makes a test for paths that match one of several globs. A glob that names a folder covers its contents. */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const patterns = globs.map((glob) => trimEnd(glob.startsWith("./") ? glob.slice(2) : glob));
  const matchers = [...patterns, ...patterns.map((pattern) => `${pattern}/**`)].map(compileGlob);
  return (path) => matchers.some((matches) => matches(path));
}

function trimEnd(glob: string): string {
  return glob.endsWith("/") ? glob.slice(0, -1) : glob;
}
