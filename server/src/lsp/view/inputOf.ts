import type { CheckInput, CheckSettings } from "../../index.ts";
import type { Snapshot } from "../snapshot.ts";

/** What is checked of a snapshot, by its own settings or by others. */
export function inputOf({ lines, kind, today, settings, seen }: Snapshot, others: CheckSettings = settings): CheckInput {
  return { text: lines.text, kind, today, settings: others, links: seen?.links };
}
