import { leftOutOf } from "../core/config/loweredRules.ts";
import { offMaterials } from "../core/config/offMaterials.ts";
import { levelOf } from "../core/judge/runRules.ts";
import { isLower } from "../core/ruleMeta.ts";
import type { AsOfSource, Severity } from "../index.ts";
import type { FileState, JudgedAs } from "./fileState.ts";
import type { DateOrigin, DocumentStatus, StatusParams } from "./protocol.ts";
import type { Snapshot } from "./snapshot.ts";

/** The counts of a file without findings. */
export const noFindings: Readonly<Record<Severity, number>> = { error: 0, warning: 0, information: 0, hint: 0 };

/** The status of a checked document. */
export function judgedStatus(
  snapshot: Snapshot,
  fileState: Pick<JudgedAs, "why" | "config" | "configInEdit" | "asOfFrom">,
  shown: number,
): StatusParams {
  const { uri, version, digest, checker, settings, today } = snapshot;
  const { why, config, configInEdit, asOfFrom } = fileState;
  const documents = digest.documents.map(({ kind, asOf, asOfSource, items, materialItems, undeclared, notChecked }): DocumentStatus => {
    return { kind, asOf, asOfFrom: originOf(asOfSource, asOfFrom), items, materialItems, undeclared, notChecked };
  });
  const last = documents
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  const day = digest.documents.find(({ asOf }) => asOf === last)?.asOf ?? settings.asOf?.date ?? today;
  return {
    uri,
    version,
    state: "judged",
    why,
    ...(config === undefined ? {} : { config }),
    ...(configInEdit ? { configInEdit } : {}),
    findings: { ...digest.counts, hint: digest.counts.hint - digest.waived - digest.baselined },
    waived: digest.waived,
    baselined: digest.baselined,
    shown,
    documents,
    stalePacks: checker.packs
      .at(day, settings.actStates)
      .stale.map(({ pack, days }) => ({ id: pack.id, reviewedOn: pack.reviewedOn, days })),
    loweredRules: checker.rules.flatMap((meta) => {
      const level = levelOf(meta, settings);
      const authorities = leftOutOf(meta, settings.regimes, checker.packs);
      const { id: rule, severity } = meta;
      return [
        ...(isLower(level, meta) ? [{ rule, severity, level }] : []),
        ...(level !== "off" && authorities.length > 0 ? [{ rule, severity, level: "off" as const, authorities }] : []),
      ];
    }),
    offMaterials: offMaterials(settings.materials, checker.packs.recogniserData).map((name) => checker.texts.of(name)),
  };
}

/** The status of an unchecked document. */
export function unjudgedStatus(
  of: { readonly uri: string; readonly version: number },
  fileState: Exclude<FileState, JudgedAs>,
  faults: number,
): StatusParams {
  const { uri, version } = of;
  return {
    uri,
    version,
    state: fileState.state,
    ...("why" in fileState ? { why: fileState.why } : {}),
    ...("config" in fileState && fileState.config !== undefined ? { config: fileState.config } : {}),
    findings: { ...noFindings, error: faults },
    waived: 0,
    baselined: 0,
    shown: faults,
    documents: [],
    stalePacks: [],
    loweredRules: [],
    offMaterials: [],
  };
}

/** The origin of a check date, from the document and from the source of the setting. */
export function originOf(source: AsOfSource, setBy: JudgedAs["asOfFrom"]): DateOrigin {
  return source === "option" || source === "setting" ? (setBy ?? "config") : source;
}
