import type { LawChange } from "../../core/changes/lawChanges.ts";
import type { LawChangeReport, LawCitation } from "../../generated/changesReport.ts";
import type { Packs } from "../../index.ts";

/** A change of law in the format of the JSON report. */
export function changeReport(change: LawChange, packs: Packs): LawChangeReport {
  const { on, kind, act, clause, before, after, basis, entries } = change;
  const { state, until, lastKnown } = after;
  const part = clause ?? act;
  return {
    on,
    change: kind,
    id: act.id,
    ...(clause === undefined ? {} : { clause: clause.id }),
    authority: act.authority,
    kind: act.kind,
    issuers: [...act.issuers],
    shortTitle: act.shortTitle,
    title: part.title.en,
    before,
    after: state,
    ...(until === undefined ? {} : { until }),
    ...(basis.by === undefined ? {} : { by: basis.by }),
    citations: basis.citations.map((key) => citation(packs, basis.pack, key)),
    ...(basis.note === undefined ? {} : { note: basis.note }),
    ...(lastKnown === undefined ? {} : { lastKnown: { on: lastKnown.on, text: lastKnown.text } }),
    confidence: part.confidence,
    items: entries.items.map(({ effect, item: { list, code, name, confidence } }) => ({ effect, list, code, name: name.en, confidence })),
    parties: entries.parties.map(({ effect, party: { name, country, list, listing, confidence } }) => ({
      effect,
      name: name.en,
      country,
      list,
      listing,
      confidence,
    })),
    provisions: entries.provisions.map((provision) => ({ ...provision })),
  };
}

function citation(packs: Packs, pack: string, key: string): LawCitation {
  const source = packs.source(pack, key);
  const url = source?.url === undefined ? {} : { url: source.url };
  return { pack, key, title: source?.title ?? key, ...url, read: source?.read ?? false };
}
