import { mostRelated, type Severity, severities } from "../../core/finding.ts";
import { atRef, type JudgedThere } from "../../core/judge/referencedItems.ts";
import { decimal } from "../../core/l10n/decimal.ts";
import { type List, listOf, type Message, message, prose } from "../../core/l10n/message.ts";
import type { PackAt } from "../../core/packs/at.ts";
import type { JudgedItem, JudgingContext, Observation } from "../../core/rule.ts";
import { placeOf } from "../../core/text/place.ts";
import type { LegalBasis } from "../../generated/pack.ts";
import { ownershipClauses, ownershipMessages } from "./affiliates.ts";
import { distinct, nameOfAct, nameOfAuthority, stateMessages } from "./law.ts";
import { type ListReach, reachOfListing } from "./listReach.ts";
import { atName, type NamedParty } from "./parties.ts";
import { itemName, quoted } from "./quoting.ts";
import {
  controlledGoods,
  isSure,
  type ListedMatch,
  type ListMeaning,
  matchedName,
  type ScreenedParty,
  screenedParties,
} from "./screening.ts";

/** The advice for a listed name, by the reach of the listing. */
export type ListAdvice = Readonly<Record<ListReach["kind"], Message>>;

/**
 * Observations for names that equal a listed name, one for each name. The severity depends on the reach of the listing; the details contain
 * the requirements of the list.
 */
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

/** A matched listed name, with the reach of its listing and the severity. */
export interface GradedMatch {
  readonly match: ListedMatch;
  readonly reach: ListReach;
  readonly severity: Severity;
}

/** The matches of a name with their severities, the most severe first. */
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

/** The severity of a listing by its reach. It is one step lower for lists of watched parties. */
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
  const name = matchedName(screened, match);
  const { authority } = match.party.at.act.act;
  const owned = named.owns.length > 0;
  const others = graded.slice(1).map((one) => one.match);
  const clauses = owned ? ownershipClauses(named, authority, law) : [];
  return {
    ...atName(named, name, reach.items.slice(0, mostRelated).flatMap(goodsOf)),
    severity,
    summary: message("party-listed", {
      state: stateOf(match),
      name: quoted(name.at.value),
      roles: rolesOf(named),
      authority: nameOfAuthority(authority, law, "from"),
      list: prose(match.party.list.name),
    }),
    details: advice[reach.kind],
    reasons: [
      ...listingMessages(match),
      ...(match.country === "differs" ? match.reason.slice(-1) : []),
      ...more(others),
      ...reach.why,
      ...(owned ? ownershipMessages(named, authority, law) : []),
      ...(reach.kind === "outside" ? [] : demands(match, law)),
    ],
    acts: [...graded.map((one) => one.match.party.at.act.act.id), ...reach.acts, ...clauses.map(({ act }) => act)],
    clauses,
  };
}

function goodsOf({ item, line }: JudgedThere): Observation["related"] & object {
  if (item === line) return [{ ...item.place, message: message("item-stands-here", { part: itemName(item) }) }];
  return [
    { ...placeOf(atRef(line)), message: message("party-goods-brought", { line: itemName(line), part: itemName(item) }) },
    { ...item.place, message: message("item-stands-here", { part: itemName(item) }) },
  ];
}

/** The roles of a party as a list: `consignee and end user`, `declared parent with 60 % of …`. */
export function rolesOf({ roles, owns }: NamedParty): List {
  const owning = owns.map(({ party, parent }) => {
    const name = quoted(party.name?.value ?? "");
    const share = parent.sharePercent?.value;
    return share === undefined
      ? message("party-owner", { party: name })
      : message("party-owner-with-share", { party: name, percent: decimal(String(share)) });
  });
  return listOf([...roles.map((role) => message("party-role", { role })), ...distinct(owning)]);
}

/** The state of a listing as messages name it; listings that have no effect on the date are not matched. */
export function stateOf({ party: { at } }: { readonly party: Pick<ListedMatch["party"], "at"> }): "listed" | "unverified" {
  return at.act.state === "unverified" ? "unverified" : "listed";
}

/** Sentences with the listing act, the listed name and the confidence of the entry. */
export function listingMessages({ party: { at }, listedName }: ListedMatch): readonly Message[] {
  const { act, party } = at;
  const named = { act: nameOfAct(act), name: quoted(listedName) };
  const { position } = party;
  return [
    position === undefined ? message("party-listed-as", named) : message("party-listed-as-number", { ...named, number: position }),
    ...(party.confidence === "low" || act.act.confidence === "low" ? [message("party-low-confidence")] : []),
    ...stateMessages(act, named.act),
  ];
}

function more(matches: readonly ListedMatch[]): readonly Message[] {
  const others = distinct(matches.map(({ party }) => nameOfAct(party.at.act)));
  return others.length === 0 ? [] : [message("party-listed-too", { acts: listOf(others) })];
}

/**
 * The requirements of a list in the words of the packs. Requirements that only some parties must meet are included for watched parties
 * only.
 */
function demands({ party: { list, at } }: ListedMatch, law: PackAt): readonly Message[] {
  const ofList = ({ act }: LegalBasis): boolean => law.act(act)?.act.authority === at.act.act.authority;
  const provision = law.entries("provisions").find(({ topic, basis }) => topic === list.id && basis.some(ofList));
  if (provision === undefined) return [];
  const said = [provision.text, ...(list.means === "watched" ? (provision.points ?? []) : (provision.points ?? []).slice(0, 1))];
  return [message("party-demands", { state: stateOf({ party: { at } }), demands: listOf(said.map(prose), "semicolon") })];
}
