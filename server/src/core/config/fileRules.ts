import type { AskingSettings } from "../control/endUseRequired.ts";
import type { IsoDate } from "../date.ts";
import { isPartsName, kindByName } from "../fileNames.ts";
import type { Format } from "../formats/format.ts";
import { formatOf } from "../formats/registry.ts";
import type { CheckSettings } from "../judge/types.ts";
import type { MappedFormat } from "../mappings/foreign/format.ts";
import type { DocumentKind } from "../model/types.ts";
import type { SeveritySettings } from "../rule.ts";
import { compileGlob } from "./glob.ts";
import { type Judges, type LoweredRule, loweredRules } from "./loweredRules.ts";
import type { Config } from "./types.ts";

/** What a file is by a configuration, and why: a claim of `files.bom` or `files.shipment` decides before its name. */
export type FileState =
  | { readonly state: "document"; readonly kind: DocumentKind; readonly why: "claim" | "name"; readonly format: Format }
  /** A file of one mapping, which its format reads as a document of ours. */
  | {
      readonly state: "document";
      readonly kind: DocumentKind;
      readonly why: "mapping";
      readonly mapping: string;
      readonly format: MappedFormat;
    }
  /** A file that says what is known of parts: it is read for the documents, and is none. */
  | { readonly state: "parts"; readonly kind: "parts"; readonly why: "claim" | "name"; readonly format: Format }
  /** A file that several mappings claim: it cannot be said how to read it. */
  | { readonly state: "disputed"; readonly mappings: readonly string[] }
  /** A file of a mapping with a mistake, which cannot be read by it. */
  | { readonly state: "not-ours"; readonly why: "broken-mapping"; readonly mapping: string }
  /** `isAcknowledged`: it is left unread on purpose. */
  | { readonly state: "not-ours"; readonly why: "excluded" | "name"; readonly isAcknowledged?: boolean };

/** What a configuration says of one file. All paths are relative to its folder, with slashes. */
export interface FileRules {
  stateOf(path: string): FileState;
  /** Whether `files.exclude` takes a file or folder out. */
  isExcluded(path: string): boolean;
  /** Whether files are taken in that git ignores. */
  readonly takesIgnored: boolean;
  /** True when files can be ours that are not named so. */
  readonly claims: boolean;
  /** The rules that the configuration silences or makes milder, of those that there are. */
  lowered(judges: Judges): readonly LoweredRule[];
  /** The day that the configuration sets, if any. */
  readonly asOf: IsoDate | undefined;
  /** What the configuration has asked about classes of materials. */
  readonly materials: AskingSettings;
  /** How a file is judged. `asOf` is the date that the command or the editor was given, if any: it comes first. */
  settingsFor(path: string, asOf: IsoDate | undefined): CheckSettings;
}

/** Makes a configuration ready to be asked about many files. */
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
        traceRareEarths: config.traceRareEarths ?? false,
        ...(Object.keys(config.materials).length === 0 ? {} : { materials: config.materials }),
      };
    },
  };
}

/** Whether a path matches one of some globs; a glob that names a folder covers all that is in it. */
export function matcherOf(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const patterns = globs.map((glob) => trimEnd(glob.startsWith("./") ? glob.slice(2) : glob));
  const matchers = [...patterns, ...patterns.map((pattern) => `${pattern}/**`)].map(compileGlob);
  return (path) => matchers.some((matches) => matches(path));
}

function trimEnd(glob: string): string {
  return glob.endsWith("/") ? glob.slice(0, -1) : glob;
}
