import type { IsoDate } from "../date.ts";
import type { Finding, OpenFinding } from "../finding.ts";
import type { EntryWaiver, Item, PartFacts } from "../model/types.ts";
import type { PartsInUse } from "../parts/inUse.ts";
import { pushAll } from "../pushAll.ts";
import { type Place, spanOf, topOfText } from "../text/place.ts";
import { applyEntries, applyWaivers, judgedEntries, type Waived } from "../waivers/apply.ts";
import type { PlacedWaiver } from "../waivers/types.ts";
import { orderFindings } from "./order.ts";
import { placeFinding } from "./placeFinding.ts";
import { guarded, reportingOf, runWaiverRules } from "./runRules.ts";
import type { CheckSettings, Engine } from "./types.ts";

/** The context of waivers in parts-file entries, with access to the items that they concern. */
export interface Entries {
  readonly parts: PartFacts;
  readonly asOf: IsoDate;
  /** The uses of the entries of this text by other texts; undefined when unknown. */
  readonly inUse: PartsInUse | undefined;
  itemAt(document: number, path: string): Item | undefined;
}

/** The result of applying the waivers of a text and of parts files. */
export interface WaivedText extends Waived {
  /** The parts-file waivers that cover a finding of the text, once for each finding. */
  readonly waivedBy: readonly EntryWaiver[];
}

/**
 * Marks the findings of a text that waivers cover, and adds the findings on waivers. `findings` and the result are sorted. If searching for
 * waivers crashes, no finding is suppressed.
 */
export function judgeWaivers(
  findings: readonly Finding[],
  find: () => readonly PlacedWaiver[],
  engine: Engine,
  settings: CheckSettings,
  entries: Entries | undefined,
): WaivedText {
  const { rules, packs, texts } = engine;
  let waived: WaivedText = { findings, waivers: [], waivedBy: [] };
  if (settings.ignoreWaivers === true) return waived;
  const more: OpenFinding[] = [];
  guarded("lodestone", topOfText, { document: 0, path: "" }, { findings: more, texts }, () => {
    const placed = find();
    if (placed.length === 0 && entries === undefined) return;
    const by = { metas: rules.map(({ meta }) => meta), placeholders: packs.placeholders() };
    if (placed.length > 0) waived = { ...waived, ...applyWaivers(findings, placed, by) };
    if (entries === undefined) return;
    const terms = { ...by, asOf: entries.asOf };
    const own = judgedEntries(entries.parts.own.waivers, terms, entries.inUse);
    waived = {
      ...applyEntries(waived.findings, entries.parts, entries.itemAt, terms),
      waivers: [...waived.waivers, ...own].sort((a, b) => a.start - b.start),
    };
  });
  pushAll(more, runWaiverRules(waived.waivers, rules, reportingOf(engine, settings)));
  return more.length === 0
    ? waived
    : { ...waived, findings: orderFindings([...waived.findings, ...more.map((one) => placeFinding<Place>(one, spanOf))]) };
}
