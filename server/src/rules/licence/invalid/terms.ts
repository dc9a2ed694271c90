import { isOf, licensable } from "../../../core/control/licensing.ts";
import type { ControlVerdict } from "../../../core/control/types.ts";
import type { RelatedPlace } from "../../../core/finding.ts";
import type { Party } from "../../../core/model/types.ts";
import type { JudgingContext } from "../../../core/rule.ts";
import type { Located } from "../../../core/text/place.ts";
import { isForeign, keyOfPlace, placeOf } from "../../../core/text/place.ts";
import { basisOf, doubtSentence, ofAuthority, settled } from "../../support/law.ts";
import { listed, nameOf, quoted, sentences } from "../../support/quoting.ts";
import { sameParty } from "../../support/sameParty.ts";
import { isSure, screenedParties } from "../../support/screening.ts";
import { atLines, type Fault, type LicenceInUse, type Line } from "./fault.ts";

/** A number that stands more than once with other terms: which of them hold nobody can tell. */
export function numberFaults({ licence: { again }, lines }: LicenceInUse): readonly Fault[] {
  if (again === undefined) return [];
  return atLines(lines, {
    summary: `stands ${again.length === 1 ? "twice" : `${again.length + 1} times`} under \`licences\`, with other terms, so which of them hold is open.`,
    details: "What is said of it goes by the one that ends first. Keep the one that was granted.",
    there: again.map((number) => ({ ...placeOf(number), message: "Its number stands here too." })),
    doubtful: true,
  });
}

/** A licence of another authority on a line that an act in force controls on its way out. */
export function listFaults({ licence, authority, lines }: LicenceInUse, { document }: JudgingContext): readonly Fault[] {
  const { list } = licence;
  const exported = document.countryOfExport?.value;
  if (list === undefined || isOf(licence, authority) || exported === undefined) return [];
  const controls = ({ judged }: Line): ControlVerdict => licensable(ofAuthority(judged.control, authority.id), document);
  const due = lines.filter((line) => controls(line).inForce.some(({ certainty }) => certainty === "applies"));
  const [first] = due;
  if (first === undefined) return [];
  const basis = basisOf(controls(first));
  return atLines(due, {
    summary: `is of ${list.value}, and ${nameOf(first.judged.item)} leaves ${exported} under control of ${authority.name}.`,
    details: `Name a licence of ${authority.name}.`,
    declared: list,
    acts: basis.kind === "acts" ? basis.acts : [],
    doubtful: due.every(({ judged }) => judged.recognition.confidence === "low"),
  });
}

/** First and last day are days on which it is valid. */
export function dateFaults({ licence, authority, lines }: LicenceInUse, { asOf }: JudgingContext): readonly Fault[] {
  const { validFrom, validUntil } = licence;
  if (!isOf(licence, authority)) return [];
  if (validUntil !== undefined && validUntil.value < asOf) {
    return atLines(lines, {
      summary: `ran out on ${validUntil.value}, before ${asOf}, the date of this check.`,
      details: "Apply for a new one before anything leaves.",
      declared: validUntil,
    });
  }
  if (validFrom === undefined || validFrom.value <= asOf) return [];
  return atLines(lines, {
    summary: `is valid from ${validFrom.value} on, after ${asOf}, the date of this check.`,
    details: "Export on that day or later, or name another licence.",
    declared: validFrom,
  });
}

/**
 * A licence is for one end user; a change of it needs a new application. Where the shipment names another end user than the end use
 * in effect, it has to be for both. Lines whose end user is not declared are not judged.
 */
export function endUserFaults({ licence, authority, lines }: LicenceInUse, document: JudgingContext): readonly Fault[] {
  const { endUser } = licence;
  const granted = endUser?.name;
  if (endUser === undefined || granted === undefined || !isOf(licence, authority)) return [];
  const byUsers = new Map<
    string,
    { readonly others: readonly string[]; readonly two: string; readonly there: readonly RelatedPlace[]; readonly lines: Line[] }
  >();
  for (const line of lines) {
    const users = endUsersOf(line, document);
    const others = users.filter(({ party }) => !sameParty(party, endUser, document.law));
    if (others.length === 0) continue;
    const key = users.map(({ name }) => keyOfPlace(name)).join(" ");
    const known = byUsers.get(key);
    if (known !== undefined) known.lines.push(line);
    else
      byUsers.set(key, {
        others: others.map(({ name }) => quoted(name.value)),
        two: twoUsers(users),
        there: namedThere(others),
        lines: [line],
      });
  }
  return [...byUsers.values()].flatMap(({ others, two, there, lines: concerned }) =>
    atLines(concerned, {
      summary: `was granted for the end user ${quoted(granted.value)}, and this line is for ${listed(others)}.`,
      details: sentences(two, "Another end user needs a new application."),
      declared: granted,
      there,
    }),
  );
}

function namedThere(users: readonly NamedUser[]): readonly RelatedPlace[] {
  return users.flatMap(({ name }) => (isForeign(name) ? [{ ...placeOf(name), message: `${quoted(name.value)} is named here.` }] : []));
}

interface NamedUser {
  readonly party: Party;
  readonly name: Located<string>;
  readonly of: string;
}

/** The end users of a line: that of its end use in effect, and that of the shipment where it is another. */
function endUsersOf({ judged: { item } }: Line, { document, law }: JudgingContext): readonly NamedUser[] {
  const own = named(item.endUse?.kind === "declared" ? item.endUse.endUse.endUser : undefined, "end use");
  const shipped = named(document.party("endUser"), "shipment");
  if (own === undefined || shipped === undefined) return [own ?? shipped ?? []].flat();
  return sameParty(own.party, shipped.party, law) ? [own] : [own, shipped];
}

function named(party: Party | undefined, of: string): NamedUser | undefined {
  return party?.name === undefined ? undefined : { party, name: party.name, of };
}

function twoUsers(users: readonly NamedUser[]): string {
  if (users.length < 2) return "";
  return `The file names two end users: ${listed(users.map(({ name, of }) => `${quoted(name.value)} in the ${of}`))}.`;
}

/** A licence is for one destination. */
export function countryFaults({ licence, authority, lines }: LicenceInUse, { document }: JudgingContext): readonly Fault[] {
  const { country } = licence;
  const destination = document.countryOfDestination;
  if (country === undefined || destination === undefined || country.value === destination.value || !isOf(licence, authority)) return [];
  return atLines(lines, {
    summary: `was granted for ${country.value}, and the shipment goes to ${destination.value}.`,
    details: "Another destination needs a new application.",
    declared: country,
  });
}

/** Some kinds of licence may not be used for exports to parties of some lists. */
export function listingFaults({ licence, authority, lines }: LicenceInUse, context: JudgingContext): readonly Fault[] {
  const type = context.law.entries("licenceTypes").find(({ list, id }) => list === authority.id && id === licence.type?.value);
  if (type?.excludesListings === undefined || !isOf(licence, authority)) return [];
  const excluded = type.excludesListings;
  const parties = screenedParties(
    context,
    lines.map(({ judged }) => judged),
  );
  for (const { named, exact } of parties) {
    if (!named.receives.all && named.receives.endUses.size === 0) continue;
    const match = exact.find(({ party }) => party.at.act.act.authority === authority.id && excluded.includes(party.listing));
    if (match === undefined) continue;
    const { act } = match.party.at;
    return atLines(lines, {
      summary: `is a ${type.name.en}, which may not be used for exports to parties on the ${match.party.list.name}, and ${quoted(named.name.value)} has a name on that of ${act.act.shortTitle}${settled(act)}.`,
      details: sentences(doubtSentence(act, "that list"), "Apply for a single licence."),
      declared: licence.type,
      acts: [act.act.id],
      doubtful: !isSure(match),
    });
  }
  return [];
}
