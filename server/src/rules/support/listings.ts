import { type Severity, severities } from "../../core/finding.ts";
import type { PackAt } from "../../core/packs/at.ts";
import type { JudgedItem, JudgingContext, Observation } from "../../core/rule.ts";
import { placeOf } from "../../core/text/place.ts";
import type { LegalBasis } from "../../generated/pack.ts";
import { ownershipActs, ownershipSentences } from "./affiliates.ts";
import { atRef, type JudgedThere } from "./broughtIn.ts";
import { mostRelated } from "./evidence.ts";
import { actName, doubtSentence, settled } from "./law.ts";
import { type ListReach, reachOfListing } from "./listReach.ts";
import type { NamedParty } from "./parties.ts";
import { listed, nameOf, quoted } from "./quoting.ts";
import {
  controlledGoods,
  isSure,
  type ListedMatch,
  type ListMeaning,
  matchedName,
  type ScreenedParty,
  screenedParties,
} from "./screening.ts";

/** What to do about a name on a list, by how far the listing reaches. */
export type ListAdvice = Readonly<Record<ListReach["kind"], string>>;

/** One observation for each name of the document that equals a name of a list, as grave as the listing reaches, with what the list demands. */
export function* equalNames(
  context: JudgingContext,
  items: readonly JudgedItem[],
  meaning: ListMeaning,
  advice: ListAdvice,
): Iterable<Observation> {
  const goods = controlledGoods(items, context);
  for (const screened of screenedParties(context, items)) {
    const matches = screened.exact.filter(({ party }) => party.list.means === meaning);
    const fields = new Set(matches.map(({ field }) => field));
    for (const field of fields) {
      const graded = gradedMatches(
        screened.named,
        matches.filter((match) => match.field === field),
        goods,
        context,
      );
      yield observation(screened, graded, context.law, advice);
    }
  }
}

/** A listed name that was met, with how far its listing reaches. */
export interface GradedMatch {
  readonly match: ListedMatch;
  readonly reach: ListReach;
  readonly severity: Severity;
}

/** The matches of a name with how grave each is, the gravest first. */
export function gradedMatches(
  named: NamedParty,
  matches: readonly ListedMatch[],
  goods: readonly JudgedThere[],
  context: JudgingContext,
): readonly GradedMatch[] {
  return matches
    .map((match): GradedMatch => {
      const reach = reachOfListing(match.party.at.act, named, goods, context);
      return { match, reach, severity: severityOf(match, reach) };
    })
    .sort((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));
}

/** How grave a listing is by its reach; where parties are watched it stands a step lower. */
const gravity: Readonly<Record<ListMeaning, Readonly<Record<ListReach["kind"], Severity>>>> = {
  barred: { reached: "error", open: "warning", outside: "information" },
  watched: { reached: "warning", open: "information", outside: "hint" },
};

function severityOf(match: ListedMatch, { kind }: ListReach): Severity {
  const severity = gravity[match.party.list.means][kind];
  return severity === "error" && !isSure(match) ? "warning" : severity;
}

function observation(screened: ScreenedParty, graded: readonly GradedMatch[], law: PackAt, advice: ListAdvice): Observation {
  const { named } = screened;
  const [gravest] = graded;
  if (gravest === undefined) throw new Error("a name without a match was to be reported");
  const { match, reach, severity } = gravest;
  const { at, path } = matchedName(screened, match);
  const { authority } = match.party.at.act.act;
  const owned = named.owns.length > 0;
  const others = graded.slice(1).map((one) => one.match);
  const related = [...named.uses, ...goodsThere(reach)];
  return {
    in: at.in,
    start: at.start,
    end: at.end,
    path,
    of: named.of,
    severity,
    summary: `${quoted(at.value)} (${rolesOf(named)}) is ${listingWords(match)}${elsewhere(match)}${more(others)}.`,
    details: [
      doubtSentence(match.party.at.act, "the listing"),
      ...reach.why,
      owned ? ownershipSentences(named, authority, law) : "",
      reach.kind === "outside" ? "" : demands(match, law),
      advice[reach.kind],
    ],
    basis: {
      kind: "acts",
      acts: [
        ...new Set([
          ...graded.map((one) => one.match.party.at.act.act.id),
          ...reach.acts,
          ...(owned ? ownershipActs(named, authority, law) : []),
        ]),
      ],
    },
    ...(related.length === 0 ? {} : { related }),
    subject: at.value,
  };
}

/** Where the goods stand that decide, the first few. */
function goodsThere({ items }: ListReach): Observation["related"] & object {
  return items.slice(0, mostRelated).flatMap(goodsOf);
}

function goodsOf({ item, line }: JudgedThere): Observation["related"] & object {
  if (item === line) return [{ ...item.place, message: `${nameOf(item)} goes to it.` }];
  return [
    { ...placeOf(atRef(line)), message: `${nameOf(line)} brings in ${nameOf(item)}.` },
    { ...item.place, message: `${nameOf(item)} stands here.` },
  ];
}

/** `consignee and end user`, `declared parent, 60 %, of …`. */
export function rolesOf({ roles, owns }: NamedParty): string {
  const owning = owns.map(({ party, parent }) => {
    const share = parent.sharePercent === undefined ? "" : ` with ${parent.sharePercent.value} %`;
    return `declared parent${share} of ${quoted(party.name?.value ?? "")}`;
  });
  return listed([...roles, ...new Set(owning)]);
}

/** ``number 3 on the PRC control list of MOFCOM announcement 11/2026 as `…` ``. */
export function listingWords({ party, listedName }: ListedMatch): string {
  const position = party.at.party.position === undefined ? "on" : `number ${party.at.party.position} on`;
  const low = party.at.party.confidence === "low" || party.at.act.act.confidence === "low";
  return `${position} the ${party.at.act.act.authority} ${party.list.name} of ${actName(party.at.act)}${settled(party.at.act)} as ${quoted(listedName)}${low ? ", on a source of low confidence" : ""}`;
}

function elsewhere({ country, reason }: ListedMatch): string {
  return country === "differs" ? `, though ${reason.slice(reason.lastIndexOf("; ") + 2)}` : "";
}

function more(matches: readonly ListedMatch[]): string {
  const others = [...new Set(matches.map(({ party }) => actName(party.at.act)))];
  return others.length === 0 ? "" : `, and listed by ${listed(others)} too`;
}

/** What a list demands, in the words of the packs; those of points that only some parties meet included. */
function demands({ party: { list, at } }: ListedMatch, law: PackAt): string {
  const ofList = ({ act }: LegalBasis): boolean => law.act(act)?.act.authority === at.act.act.authority;
  const provision = law.entries("provisions").find(({ topic, basis }) => topic === list.id && basis.some(ofList));
  if (provision === undefined) return "";
  const said = [provision.text, ...(list.means === "watched" ? (provision.points ?? []) : (provision.points ?? []).slice(0, 1))];
  return `What the list demands: ${said.join("; ")}.`;
}
