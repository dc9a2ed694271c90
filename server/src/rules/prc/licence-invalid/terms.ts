import type { Party } from "../../../core/model/types.ts";
import type { JudgingContext } from "../../../core/rule.ts";
import { sameName } from "../../../core/screen/sameName.ts";
import { basisOf, doubtSentence, ofAuthority, settled } from "../../support/law.ts";
import { isSure, type Listing, screenedParties } from "../../support/screening.ts";
import { nameOf, quoted } from "../../support/words.ts";
import { atLines, type Fault, isPrc, type LicenceInUse, type Line } from "./fault.ts";

/** A licence of another authority on a line that a PRC act in force controls on its way out. */
export function listFaults({ licence, lines }: LicenceInUse, { document }: JudgingContext): readonly Fault[] {
  const { list } = licence;
  const exported = document.countryOfExport?.value;
  if (list === undefined || isPrc(licence) || exported === undefined) return [];
  const due = lines.filter(({ judged }) =>
    ofAuthority(judged.control, "PRC").inForce.some(
      ({ act, certainty }) => certainty === "applies" && act.act.reach?.export?.includes(exported) === true,
    ),
  );
  const [first] = due;
  if (first === undefined) return [];
  const basis = basisOf(ofAuthority(first.judged.control, "PRC"));
  return atLines(due, {
    message: `is of ${list.value}, and ${nameOf(first.judged.item)} leaves ${exported} under control of the PRC. Name a licence of the PRC.`,
    declared: list,
    acts: basis.kind === "acts" ? basis.acts : [],
    doubtful: due.every(({ judged }) => judged.recognition.confidence === "low"),
  });
}

/** First and last day are days on which it is valid. */
export function dateFaults({ licence, lines }: LicenceInUse, { asOf }: JudgingContext): readonly Fault[] {
  const { validFrom, validUntil } = licence;
  if (!isPrc(licence)) return [];
  if (validUntil !== undefined && validUntil.value < asOf) {
    return atLines(lines, {
      message: `ran out on ${validUntil.value}, before ${asOf}, the date of this check. Apply for a new one before anything leaves.`,
      declared: validUntil,
    });
  }
  if (validFrom === undefined || validFrom.value <= asOf) return [];
  return atLines(lines, {
    message: `is valid from ${validFrom.value} on, after ${asOf}, the date of this check. Export on that day or later, or name another licence.`,
    declared: validFrom,
  });
}

/** A licence is for one end user; a change of it needs a new application. Lines whose end user is not declared are not judged. */
export function endUserFaults({ licence, lines }: LicenceInUse, document: JudgingContext): readonly Fault[] {
  const { endUser } = licence;
  const granted = endUser?.name;
  if (endUser === undefined || granted === undefined || !isPrc(licence)) return [];
  const byUser = new Map<number, { readonly name: string; readonly lines: Line[] }>();
  for (const line of lines) {
    const user = endUserOf(line, document);
    if (user?.name === undefined || sameParty(user, endUser)) continue;
    const others = byUser.get(user.name.start);
    if (others === undefined) byUser.set(user.name.start, { name: user.name.value, lines: [line] });
    else others.lines.push(line);
  }
  return [...byUser.values()].flatMap(({ name, lines: concerned }) =>
    atLines(concerned, {
      message: `was granted for the end user ${quoted(granted.value)}, and this line is for ${quoted(name)}. Another end user needs a new application.`,
      declared: granted,
    }),
  );
}

function endUserOf({ judged: { item } }: Line, { document }: JudgingContext): Party | undefined {
  const own = item.endUse?.kind === "declared" ? item.endUse.endUse.endUser : undefined;
  return own ?? document.party("endUser");
}

function sameParty(one: Party, other: Party): boolean {
  if (one.node !== undefined && one.node === other.node) return true;
  const names = [one.name, one.nameLocal].flatMap((name) => name ?? []);
  const others = [other.name, other.nameLocal].flatMap((name) => name ?? []);
  return names.some((name) => others.some((second) => sameName(name.value, second.value)));
}

/** A licence is for one destination. */
export function countryFaults({ licence, lines }: LicenceInUse, { document }: JudgingContext): readonly Fault[] {
  const { country } = licence;
  const destination = document.countryOfDestination;
  if (country === undefined || destination === undefined || country.value === destination.value || !isPrc(licence)) return [];
  return atLines(lines, {
    message: `was granted for ${country.value}, and the shipment goes to ${destination.value}. Another destination needs a new application.`,
    declared: country,
  });
}

/** Some kinds of licence may not be used for exports to parties of some lists. */
export function listingFaults({ licence, lines }: LicenceInUse, context: JudgingContext): readonly Fault[] {
  const type = context.law.entries("licenceTypes").find(({ list, id }) => list === "PRC" && id === licence.type?.value);
  if (type?.excludesListings === undefined || !isPrc(licence)) return [];
  const excluded: readonly Listing[] = type.excludesListings;
  const parties = screenedParties(
    context,
    lines.map(({ judged }) => judged),
  );
  for (const { named, exact } of parties) {
    const match = exact.find(({ party }) => excluded.includes(party.listing));
    if (match === undefined) continue;
    const { act } = match.party.at;
    return atLines(lines, {
      message: `is a ${type.name.en}, which may not be used for exports to parties on the ${match.party.listing.replace("-", " ")}, and ${quoted(named.name.value)} has a name on that of ${act.act.shortTitle}${settled(act)}.${doubtSentence(act, "that list")} Apply for a single licence.`,
      declared: licence.type,
      acts: [act.act.id],
      doubtful: !isSure(match),
    });
  }
  return [];
}
