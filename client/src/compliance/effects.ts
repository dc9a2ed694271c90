import { type CancellationToken, l10n } from "vscode";
import type { EffectOnFile } from "../../../server/src/lsp/protocol.ts";

/** Kinds of effects of a day on a finding. */
export type Effect = "appears" | "changed" | "vanishes";

/** Longest time that one day may take for the next day to be examined unasked, in milliseconds. */
const longestLook = 1000;

/**
 * Requests the effects of some days one by one, until it is cancelled or a day takes too long. Rejects with the error of a request.
 *
 * @param effectsOf requests the effects of a day
 * @param tell receives the effects of each day
 */
export async function lookAhead(
  dates: readonly string[],
  token: CancellationToken,
  effectsOf: (date: string) => Promise<readonly EffectOnFile[]>,
  tell: (date: string, files: readonly EffectOnFile[]) => void,
): Promise<void> {
  for (const date of dates) {
    const start = Date.now();
    const files = await effectsOf(date);
    if (token.isCancellationRequested) return;
    tell(date, files);
    if (token.isCancellationRequested || Date.now() - start > longestLook) return;
  }
}

/** The findings that files gain and lose: `3 new, 1 gone`. */
export function effectsInWords(files: readonly EffectOnFile[]): string {
  const count = (effect: Effect): number => files.reduce((sum, file) => sum + file[effect].length, 0);
  const [appears, changed, vanishes] = [count("appears"), count("changed"), count("vanishes")];
  const counts = [
    appears === 0 ? [] : l10n.t("{0} new", appears),
    changed === 0 ? [] : l10n.t("{0} changed", changed),
    vanishes === 0 ? [] : l10n.t("{0} gone", vanishes),
  ].flat();
  return counts.length === 0 ? l10n.t("no finding changes") : counts.join(", ");
}
