import { type Message, message } from "../../core/l10n/message.ts";
import type { Severity } from "../../index.ts";

/** How many findings there are of each severity that has some. */
export function countsOf({ error, warning, information, hint }: Readonly<Record<Severity, number>>): Message[] {
  return [
    ...(error === 0 ? [] : [message("summary-errors", { count: error })]),
    ...(warning === 0 ? [] : [message("summary-warnings", { count: warning })]),
    ...(information === 0 ? [] : [message("summary-informations", { count: information })]),
    ...(hint === 0 ? [] : [message("summary-hints", { count: hint })]),
  ];
}
