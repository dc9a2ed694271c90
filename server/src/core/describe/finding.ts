import { type Severity, severities } from "../finding.ts";
import { listOf, type Message, message, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";

/** A waiver or baseline that suppresses a finding, from the engine or a report. */
type Suppressed =
  | { readonly kind: "baseline"; readonly baseline: string }
  | ({ readonly kind: "waiver" } & Readonly<Record<"until" | "by" | "reason", string>>);

/** A finding of the engine or a report, as far as its rows say more than its message. */
interface Verdict {
  readonly severity: Severity;
  readonly suppressed?: Suppressed | undefined;
  readonly acts?: readonly string[];
  readonly asOf?: string | undefined;
}

/** The rows of a finding beside its message. */
export interface VerdictRows {
  /** The severity or, of a suppressed finding, the word for that. */
  readonly standing: string;
  /** The reason why the finding is suppressed; undefined if it counts. */
  readonly suppressed: string | undefined;
  /** The acts that it rests on and the date of the law; undefined without an act. */
  readonly law: string | undefined;
}

/** The rows of a finding. */
export function verdictRows({ severity, suppressed, acts = [], asOf }: Verdict, texts: Texts): VerdictRows {
  const list = listOf(acts.map(verbatim), "comma");
  return {
    standing: texts.say("explain-label", { label: suppressed === undefined ? severity : labels[suppressed.kind] }),
    suppressed: suppressed && texts.of(reasonOf(suppressed)),
    law:
      acts.length === 0
        ? undefined
        : asOf === undefined
          ? texts.list(list)
          : texts.name(message("output-acts-as-of", { acts: list, date: verbatim(asOf) })),
  };
}

const labels = { baseline: "baselined", waiver: "waived" } as const;

function reasonOf(suppressed: Suppressed): Message {
  if (suppressed.kind === "baseline") return message("explain-known-to", { baseline: verbatim(suppressed.baseline) });
  const { until, by, reason } = suppressed;
  return message("explain-waived", { until: verbatim(until), by: verbatim(by), reason: verbatim(reason) });
}

/** The number of findings of each severity that count, and of suppressed ones. */
export function countsOf(findings: readonly Pick<Verdict, "severity" | "suppressed">[]): Readonly<Record<Severity | "suppressed", number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0, suppressed: 0 };
  for (const { severity, suppressed } of findings) counts[suppressed === undefined ? severity : "suppressed"]++;
  return counts;
}

/** The number of findings of each severity, without severities that have none. */
export function countsInWords(counts: Readonly<Record<Severity, number>>): readonly Message[] {
  return severities.flatMap((severity) =>
    counts[severity] === 0 ? [] : [message("explain-findings", { severity, count: counts[severity] })],
  );
}
