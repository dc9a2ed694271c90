import type { PackAt } from "../../core/packs/at.ts";
import type { JudgedItem, JudgingContext, Observation } from "../../core/rule.ts";
import { ownershipActs, ownershipSentences } from "./affiliates.ts";
import { actName, doubtSentence, settled } from "./law.ts";
import type { NamedParty } from "./parties.ts";
import { isSure, type ListedMatch, type Listing, matchedName, type ScreenedParty, screenedParties } from "./screening.ts";
import { listed, quoted } from "./words.ts";

/** One observation for each name of the document that equals a name of a list, with what the list demands. */
export function* equalNames(
  context: JudgingContext,
  items: readonly JudgedItem[],
  listing: Listing,
  advice: string,
): Iterable<Observation> {
  for (const screened of screenedParties(context, items)) {
    const matches = screened.exact.filter(({ party }) => party.listing === listing);
    const fields = new Set(matches.map(({ field }) => field));
    for (const field of fields)
      yield observation(
        screened,
        matches.filter((match) => match.field === field),
        context.law,
        advice,
      );
  }
}

function observation(screened: ScreenedParty, matches: readonly ListedMatch[], law: PackAt, advice: string): Observation {
  const { named } = screened;
  const [first] = matches;
  if (first === undefined) throw new Error("a name without a match was to be reported");
  const { at, path } = matchedName(screened, first);
  const { listing } = first.party;
  const owned = named.owns.length > 0;
  const message = [
    `${quoted(at.value)} (${rolesOf(named)}) is ${listingWords(first)}${elsewhere(first)}${more(matches)}.${doubtSentence(first.party.at.act, "the listing")}`,
    ...(owned ? [ownershipSentences(named, law)] : []),
    demands(listing, law),
    advice,
  ];
  return {
    start: at.start,
    end: at.end,
    path,
    of: named.of,
    severity: matches.some(isSure) && listing === "control-list" ? "error" : "warning",
    message: message.filter((sentence) => sentence !== "").join(" "),
    basis: {
      kind: "acts",
      acts: [...new Set([...matches.map(({ party }) => party.at.act.act.id), ...(owned ? ownershipActs(named, law) : [])])],
    },
    ...(named.uses.length === 0 ? {} : { related: named.uses }),
    subject: at.value,
  };
}

/** `consignee and end user`, `declared parent, 60 %, of …`. */
export function rolesOf({ roles, owns }: NamedParty): string {
  const owning = owns.map(({ party, parent }) => {
    const share = parent.sharePercent === undefined ? "" : ` with ${parent.sharePercent.value} %`;
    return `declared parent${share} of ${quoted(party.name?.value ?? "")}`;
  });
  return listed([...roles, ...new Set(owning)]);
}

const listWords: Readonly<Record<Listing, string>> = { "control-list": "control list", "watch-list": "watch list" };

/** ``number 3 on the PRC control list of MOFCOM announcement 11/2026 as `…` ``. */
export function listingWords({ party, listedName }: ListedMatch): string {
  const position = party.at.party.position === undefined ? "on" : `number ${party.at.party.position} on`;
  const low = party.at.party.confidence === "low" || party.at.act.act.confidence === "low";
  return `${position} the PRC ${listWords[party.listing]} of ${actName(party.at.act)}${settled(party.at.act)} as ${quoted(listedName)}${low ? ", on a source of low confidence" : ""}`;
}

function elsewhere({ country, reason }: ListedMatch): string {
  return country === "differs" ? `, though ${reason.slice(reason.lastIndexOf("; ") + 2)}` : "";
}

function more(matches: readonly ListedMatch[]): string {
  const others = [...new Set(matches.slice(1).map(({ party }) => actName(party.at.act)))];
  return others.length === 0 ? "" : `, and listed by ${listed(others)} too`;
}

/** What a list demands, in the words of the packs; those of points that only some parties meet included. */
function demands(listing: Listing, law: PackAt): string {
  const provision = law.entries("provisions").find(({ topic }) => topic === listing);
  if (provision === undefined) return "";
  const said = [provision.text, ...(listing === "watch-list" ? (provision.points ?? []) : (provision.points ?? []).slice(0, 1))];
  return `What the list demands: ${said.join("; ")}.`;
}
