import { env, l10n } from "vscode";
import type { Requests } from "../../server/src/lsp/protocol.ts";

/** State of an act, in the terms of the server. */
export type ActState = Requests["lodestone/acts"]["result"]["acts"][number]["state"];

/** The state in the language of the editor. */
export function stateInWords(state: ActState): string {
  switch (state) {
    case "not-issued":
      return l10n.t("not issued");
    case "pending":
      return l10n.t("not yet in force");
    case "in-force":
      return l10n.t("in force");
    case "suspended":
      return l10n.t("suspended");
    case "ended":
      return l10n.t("ended");
    case "unverified":
      return l10n.t("unconfirmed");
  }
}

/** The message of an error. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const millisecondsADay = 86_400_000;

/** Calendar days from today, or another day, to a later one, in words. */
export function daysAway(today: string, date: string): string {
  const days = Math.round((Date.parse(date) - Date.parse(today)) / millisecondsADay);
  if (days === 0) return l10n.t("today");
  return days === 1 ? l10n.t("tomorrow") : l10n.t("in {0} days", days);
}

/** The language of the editor among some, English if it is none of them. */
export function languageAmong(languages: readonly string[]): string {
  return [env.language, env.language.replace(/-.*/, "")].find((one) => languages.includes(one)) ?? "en";
}
