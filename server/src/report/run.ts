import { type Message, message, verbatim } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { getOrInsert } from "../core/maps.ts";
import type { Packs } from "../core/packs/at.ts";
import { type RuleMeta, ruleFailedMeta } from "../core/ruleMeta.ts";
import { stateInWords } from "../core/states/inWords.ts";
import type { Report, ReportNotice, ReportPack, ReportPassedOver, ReportSummary } from "../generated/report.ts";
import type { RunTotals } from "./totals.ts";

/** The descriptions of the sources of a run date. */
export type AsOfSources = Readonly<Record<Report["asOf"]["source"], Message>>;

/** The date of the law used for judging, or the first and last such dates, with their source. */
export function lawOf(
  { asOf, days }: { readonly asOf: Report["asOf"] } & Pick<RunTotals, "days">,
  sources: AsOfSources,
  texts: Texts,
): string {
  const source = sources[asOf.source];
  if (asOf.source === "per-file" && days !== undefined && days.first !== days.last)
    return texts.say("report-law-of-days", { first: days.first, last: days.last, source });
  if (asOf.source === "per-file" && days !== undefined)
    return texts.say("explain-date", { date: days.first, source: message("report-export-date") });
  return texts.say("explain-date", { date: verbatim(asOf.date), source });
}

/** The packs of a run for the report, merged from all checkers used. */
export function reportPacks(used: readonly Packs[]): ReportPack[] {
  const all = used.flatMap(({ headers, law }) =>
    headers.map(({ id, version, reviewedOn }): ReportPack => {
      const pack = { id, version, reviewedOn };
      if (law?.path === undefined || !law.packs.includes(id)) return pack;
      return { ...pack, law: { path: law.path, version: law.version, digest: law.digest } };
    }),
  );
  return [...new Map(all.map((pack) => [JSON.stringify(pack), pack])).values()];
}

/** The header of every JSON report that is not about files. */
export function reportHead(version: string, packs: readonly Packs[]) {
  return { schemaVersion: 1, tool: { name: "lodestone", version }, packs: reportPacks(packs) } as const;
}

/** Packs with the same version and review date, as all packs of a release have, and of the same bundle of law. */
interface PackGroup extends Pick<ReportPack, "version" | "reviewedOn" | "law"> {
  readonly ids: string[];
}

/** The packs of a run by version and review date. */
export function packGroups(packs: readonly ReportPack[]): readonly PackGroup[] {
  const groups = new Map<string, PackGroup>();
  for (const { id, ...rest } of packs) getOrInsert(groups, JSON.stringify(rest), () => ({ ...rest, ids: [] })).ids.push(id);
  return [...groups.values()];
}

/** The rules, together with the pseudo-rule for failed rules: every id that a finding can have. */
export function withRuleFailed(rules: readonly RuleMeta[]): readonly RuleMeta[] {
  return [...rules, ruleFailedMeta].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rules of several checkers, without repetition, sorted by id. */
export function rulesOf(checkers: readonly { readonly rules: readonly RuleMeta[] }[]): readonly RuleMeta[] {
  const [only, ...more] = checkers;
  if (only !== undefined && more.length === 0) return only.rules;
  const byId = new Map(checkers.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Sentences with the counts of everything that a run passed over. */
export function passedOverMessages({ acknowledged, gitignored, excluded = 0, rows }: ReportPassedOver): Message[] {
  return [
    ...(rows === 0 ? [] : [message("summary-rows", { count: rows })]),
    ...(acknowledged === 0 ? [] : [message("unread-acknowledged", { count: acknowledged })]),
    ...(gitignored === 0 ? [] : [message("unread-gitignored", { count: gitignored })]),
    ...(excluded === 0 ? [] : [message("unread-excluded", { count: excluded })]),
  ];
}

/** The sentence with the number of items that were not checked. */
export function uncheckedItems({ notChecked: count }: Pick<ReportSummary, "notChecked">, texts: Texts): string {
  return stateInWords({ kind: "not-checked", why: { kind: "items", count } }, texts);
}

/** A notice in words; none for no sentences. */
export function noticeOf(id: string, said: readonly Message[] | undefined, texts: Texts): readonly ReportNotice[] {
  return said === undefined || said.length === 0 ? [] : [{ id, message: texts.sentences(said) }];
}
