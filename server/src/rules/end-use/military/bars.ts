import type { ControlVerdict } from "../../../core/control/types.ts";
import { listOf, type Message, message } from "../../../core/l10n/message.ts";
import { distinct, lastKnown, missingMessage, setMessages } from "../../support/law.ts";
import type { ReachingBar } from "../../support/military.ts";

/** True when a bar can be reported as an error: it is in force on reliable sources, and the item is certainly within its reach. */
export function isSureBar({ bar, originOpen }: ReachingBar): boolean {
  return bar.sure && !originOpen;
}

/**
 * Sentences about the bars on military use or users. Certain bars come first, in one sentence; then each of the others with the reason for
 * its doubt, without repetition. `control` is the verdict on the items.
 */
export function barMessages(bars: readonly ReachingBar[], control: ControlVerdict): readonly Message[] {
  const sure = bars.filter(isSureBar);
  return distinct([
    ...sureMessages(sure, false),
    ...sureMessages(sure, true),
    ...bars.filter((bar) => !isSureBar(bar)).flatMap((bar) => openMessages(bar, control)),
  ]);
}

function sureMessages(sure: readonly ReachingBar[], refuses: boolean): readonly Message[] {
  const bars = sure.filter(({ bar }) => bar.refuses === refuses);
  if (bars.length === 0) return [];
  const named = { acts: listOf(bars.map(({ bar }) => bar.name)), count: bars.length };
  return [
    refuses ? message("end-use-refuses", named) : message("end-use-bars", named),
    ...bars.flatMap(({ bar }) => setMessages(bar.at, bar.name)),
  ];
}

function openMessages({ bar, originOpen }: ReachingBar, control: ControlVerdict): readonly Message[] {
  const isUnverified = bar.at.state === "unverified";
  const [would, may, does] = bar.refuses
    ? (["would-refuse", "may-refuse", "refuses"] as const)
    : (["would-bar", "may-bar", "bars"] as const);
  return [
    message("end-use-bar-open", { act: bar.name, does: isUnverified ? would : originOpen ? may : does }),
    ...(isUnverified ? lastKnown(bar.at) : []),
    ...(originOpen ? [missingMessage("origin", control)] : []),
    ...(bar.confidence === "low" ? [message("law-low-confidence")] : []),
    ...setMessages(bar.at, bar.name),
  ];
}
