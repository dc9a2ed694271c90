import type { ControlVerdict } from "../../../core/control/types.ts";
import { lastKnownSentence, originClause, settled } from "../../support/law.ts";
import type { ReachingBar } from "../../support/military.ts";
import { listed } from "../../support/quoting.ts";

/** Whether a bar carries an error: in force, on sources that do, and within reach of the item. */
export function isSureBar({ bar, originOpen }: ReachingBar): boolean {
  return bar.sure && !originOpen;
}

/**
 * What bars military use or users, a sentence each: the bars that are sure first and together, as `… bars that.` or
 * `… refuses that in principle.`; then each of the others with what leaves it open. `control` is that of an item under them.
 */
export function barSentences(bars: readonly ReachingBar[], control: ControlVerdict): readonly string[] {
  const sure = bars.filter(isSureBar);
  return [
    ...sureSentence(
      sure.filter(({ bar }) => !bar.refuses),
      ["bars that", "bar that"],
    ),
    ...sureSentence(
      sure.filter(({ bar }) => bar.refuses),
      ["refuses that in principle", "refuse that in principle"],
    ),
    ...openSentences(
      bars.filter((bar) => !isSureBar(bar)),
      originClause(control, "origin"),
    ),
  ];
}

function sureSentence(bars: readonly ReachingBar[], [one, several]: readonly [string, string]): readonly string[] {
  if (bars.length === 0) return [];
  return [`${listed(bars.map(nameIn))} ${bars.length === 1 ? one : several}.`];
}

/** Each with its own doubt; what several were last known by is said once. */
function openSentences(bars: readonly ReachingBar[], whyOpen: string): readonly string[] {
  const said = new Set<string>();
  return bars.flatMap((reaching) => {
    const { bar, originOpen } = reaching;
    const isUnverified = bar.at.state === "unverified";
    const verb = bar.refuses ? ["refuse that in principle", "refuses that in principle"] : ["bar that", "bars that"];
    const does = isUnverified ? `would ${verb[0]}` : originOpen ? `may ${verb[0]}` : verb[1];
    const doubts = [
      ...(originOpen ? [`: ${whyOpen}`] : []),
      ...(bar.confidence === "low" ? [", on a source of low confidence"] : []),
      ...(isUnverified ? [`, ${originOpen ? "and" : "but"} its state on this date is unverified`] : []),
    ];
    const known = bar.at.lastKnown?.text;
    const isNew = isUnverified && known !== undefined && !said.has(known);
    if (known !== undefined) said.add(known);
    return [`${nameIn(reaching)} ${does}${doubts.join("")}.`, ...(isNew ? [lastKnownSentence(bar.at)] : [])];
  });
}

function nameIn({ bar }: ReachingBar): string {
  return `${bar.name}${settled(bar.at)}`;
}
