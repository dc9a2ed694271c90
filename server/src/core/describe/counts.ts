import { type Severity, severities } from "../finding.ts";
import { type Message, message } from "../l10n/message.ts";

/** The number of findings of each severity, without severities that have none. */
export function countsInWords(counts: Readonly<Record<Severity, number>>): readonly Message[] {
  return severities.flatMap((severity) =>
    counts[severity] === 0 ? [] : [message("explain-findings", { severity, count: counts[severity] })],
  );
}
