import type { IsoDate } from "../date.ts";
import { type Finding, type Severity, severities } from "../finding.ts";
import { type JudgedDocument, type Observation, type ReadFile, type Rule, type RuleMeta, Unjudged } from "../rule.ts";
import type { Span } from "../text/span.ts";

/** Severity or `off` by rule id, as `rules` of `lodestone.yaml` gives them. */
export type SeveritySettings = Readonly<Record<string, Severity | "off">>;

/** The id of the finding that stands for a crash. */
export const ruleFailed = "rule/failed";

/** Runs the rules over the text as read. */
export function runTextRules(file: ReadFile, rules: readonly Rule[], settings: SeveritySettings): Finding[] {
  const findings: Finding[] = [];
  for (const rule of rules) {
    if (rule.scope !== "text" || isOff(rule.meta, settings)) continue;
    guarded(rule.meta.id, { start: 0, end: 0 }, { document: 0, path: "" }, findings, () => {
      for (const seen of rule.check(file)) findings.push(toFinding(rule.meta, seen, seen.document, undefined, settings));
    });
  }
  return findings;
}

/** Runs document and item rules; one that crashes leaves a `rule/failed` and the others still run. */
export function runJudgingRules(judged: JudgedDocument, rules: readonly Rule[], settings: SeveritySettings): Finding[] {
  const findings: Finding[] = [];
  const { document, asOf } = judged;
  const itemRules = rules.filter((rule) => rule.scope === "item" && !isOff(rule.meta, settings));
  for (const rule of rules) {
    if (rule.scope !== "document" || isOff(rule.meta, settings)) continue;
    guarded(rule.meta.id, startOf(document.root), { document: document.index, path: "", asOf }, findings, () => {
      for (const seen of rule.check(judged)) findings.push(toFinding(rule.meta, seen, document.index, asOf, settings));
    });
  }
  for (const item of judged.items) {
    for (const rule of itemRules) {
      if (rule.scope !== "item") continue;
      guarded(rule.meta.id, item.item.place, { document: document.index, path: item.item.path, asOf }, findings, () => {
        for (const seen of rule.check(item, judged)) findings.push(toFinding(rule.meta, seen, document.index, asOf, settings));
      });
    }
  }
  return findings;
}

/** Runs something that must not take the rest down; what it throws becomes a finding at the place. */
export function guarded(
  what: string,
  at: Span,
  where: { readonly document: number; readonly path: string; readonly asOf?: IsoDate },
  findings: Finding[],
  run: () => void,
): void {
  try {
    run();
  } catch (error) {
    const advice = error instanceof Unjudged ? error.advice : "report it with this file, and check it by hand until it is mended";
    findings.push({
      ruleId: ruleFailed,
      severity: "error",
      start: at.start,
      end: at.end,
      message: `${what} could not be judged here (${reasonOf(error)}). This place is unchecked, not clear: ${advice}.`,
      basis: { kind: "house" },
      subject: what,
      ...where,
    });
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Unjudged) return error.message;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split("\n", 1)[0] ?? "unknown reason";
}

function isOff(meta: RuleMeta, settings: SeveritySettings): boolean {
  return settings[meta.id] === "off";
}

function startOf(span: Span): Span {
  return { start: span.start, end: span.start };
}

function toFinding(meta: RuleMeta, seen: Observation, document: number, asOf: IsoDate | undefined, settings: SeveritySettings): Finding {
  return {
    ruleId: meta.id,
    severity: configured(meta, seen.severity ?? meta.severity, settings[meta.id]),
    message: seen.message,
    start: seen.start,
    end: seen.end,
    document,
    path: seen.path,
    ...(seen.basis === undefined ? {} : { basis: seen.basis }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(seen.related === undefined ? {} : { related: seen.related }),
    ...(seen.fixes === undefined ? {} : { fixes: seen.fixes }),
    ...(seen.subject === undefined ? {} : { subject: seen.subject }),
  };
}

/** A setting replaces the rule's own severity; what a rule fires milder than that can be made milder still, never graver. */
function configured(meta: RuleMeta, severity: Severity, setting: Severity | "off" | undefined): Severity {
  if (setting === undefined || setting === "off" || severity === meta.severity)
    return setting === undefined || setting === "off" ? severity : setting;
  return severities.indexOf(setting) > severities.indexOf(severity) ? setting : severity;
}
