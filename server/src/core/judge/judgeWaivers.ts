import type { IsoDate } from "../date.ts";
import type { Finding, OpenFinding } from "../finding.ts";
import type { Item, PartFacts } from "../model/types.ts";
import { pushAll } from "../pushAll.ts";
import { type Place, spanOf, topOfText } from "../text/place.ts";
import { applyWaivers, type Waived } from "../waivers/apply.ts";
import { applyEntries, judgedEntries } from "../waivers/entries.ts";
import type { PlacedWaiver } from "../waivers/types.ts";
import { orderFindings } from "./order.ts";
import { placeFinding } from "./placeFinding.ts";
import { guarded, reportingOf, runWaiverRules } from "./runRules.ts";
import type { CheckSettings, Engine } from "./types.ts";

/** What is waived in entries of parts files, and where the items are that it is about. */
export interface Entries {
  readonly parts: PartFacts;
  readonly asOf: IsoDate;
  itemAt(document: number, path: string): Item | undefined;
}

/**
 * Marks the findings of a text that its waivers cover, and adds what there is to say of the waivers. `findings` are in
 * order, and so is the result. Should a fault of ours keep waivers from being found, every finding counts.
 */
export function judgeWaivers(
  findings: readonly Finding[],
  find: () => readonly PlacedWaiver[],
  { rules, packs, texts }: Engine,
  settings: CheckSettings,
  entries: Entries | undefined,
): Waived {
  let waived: Waived = { findings, waivers: [] };
  if (settings.ignoreWaivers === true) return waived;
  const more: OpenFinding[] = [];
  guarded("lodestone", topOfText, { document: 0, path: "" }, { findings: more, texts }, () => {
    const placed = find();
    if (placed.length > 0) waived = applyWaivers(findings, placed, rules, packs.placeholders());
    if (entries === undefined) return;
    const terms = { metas: rules.map(({ meta }) => meta), placeholders: packs.placeholders(), asOf: entries.asOf };
    const own = judgedEntries(entries.parts.waivers, terms);
    waived = {
      findings: applyEntries(waived.findings, entries.parts, entries.itemAt, terms),
      waivers: [...waived.waivers, ...own].sort((a, b) => a.start - b.start),
    };
  });
  pushAll(more, runWaiverRules(waived.waivers, rules, reportingOf({ texts }, settings)));
  return more.length === 0
    ? waived
    : { ...waived, findings: orderFindings([...waived.findings, ...more.map((one) => placeFinding<Place>(one, spanOf))]) };
}
