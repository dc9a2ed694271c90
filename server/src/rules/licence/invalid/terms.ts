import { licensable } from "../../../core/control/licensing.ts";
import type { ControlVerdict } from "../../../core/control/types.ts";
import type { RelatedPlace } from "../../../core/finding.ts";
import { authorityName } from "../../../core/l10n/authority.ts";
import { countryName } from "../../../core/l10n/country.ts";
import { listOf, type Message, message, prose, verbatim } from "../../../core/l10n/message.ts";
import { getOrInsert } from "../../../core/maps.ts";
import { declaredEndUse } from "../../../core/model/endUseState.ts";
import type { Party } from "../../../core/model/types.ts";
import type { JudgingContext } from "../../../core/rule.ts";
import type { Located } from "../../../core/text/place.ts";
import { isForeign, keyOfPlace, placeOf } from "../../../core/text/place.ts";
import { isVague } from "../../../core/text/vague.ts";
import { actsOf, nameOfAct, nameOfAuthority, ofAuthority, stateMessages } from "../../support/law.ts";
import { sameParty } from "../../support/lexicon.ts";
import { itemName, itemNames, quoted } from "../../support/quoting.ts";
import { isSure, screenedParties } from "../../support/screening.ts";
import { atLines, type Fault, type LicenceInUse, type Line } from "./fault.ts";

/** A licence number declared several times with different terms, which makes the valid terms unknown. */
export function numberFaults({ licence: { again, number }, lines }: LicenceInUse): readonly Fault[] {
  if (again === undefined) return [];
  return atLines(lines, {
    summary: message("licence-twice", { licence: quoted(number.value), count: again.length + 1 }),
    details: message("licence-twice-advice"),
    there: again.map((one) => ({ ...placeOf(one), message: message("licence-number-here") })),
    doubtful: true,
  });
}

/** A licence number that consists of vague words cannot belong to a granted licence. A number with a digit other than zero may be real. */
export function nameFaults({ licence: { number }, lines }: LicenceInUse, { law }: JudgingContext): readonly Fault[] {
  if (!isPlaceholder(number, law)) return [];
  return atLines(lines, {
    summary: message("licence-no-number", { licence: quoted(number.value) }),
    details: message("licence-no-number-advice"),
    declared: number,
  });
}

function isPlaceholder({ value }: Located<string>, { vagueWords }: JudgingContext["law"]): boolean {
  return !/[1-9]/.test(value) && isVague(value, vagueWords);
}

/** A fault of a licence without authority and days: nothing shows its scope or its validity. */
export function bareFaults({ licence, lines }: LicenceInUse, { law }: JudgingContext): readonly Fault[] {
  const { number, list, validFrom, validUntil } = licence;
  if ([list, validFrom, validUntil].some((term) => term !== undefined) || isPlaceholder(number, law)) return [];
  return atLines(lines, {
    summary: message("licence-bare", { licence: quoted(number.value) }),
    details: message("licence-bare-advice"),
    there: [{ ...placeOf(number), message: message("licence-number-here") }],
    doubtful: true,
  });
}

/** A fault when a line under an act in force on its export names a licence of another authority. */
export function listFaults({ licence, authority, lines }: LicenceInUse, { document, law }: JudgingContext): readonly Fault[] {
  const { list } = licence;
  const exported = document.countryOfExport?.value;
  if (list === undefined || exported === undefined) return [];
  const controls = ({ judged }: Line): ControlVerdict => licensable(ofAuthority(judged.control, authority.id), document);
  const due = lines.filter((line) => controls(line).inForce.some(({ certainty }) => certainty === "applies"));
  const [first] = due;
  if (first === undefined) return [];
  return atLines(due, {
    summary: message("licence-other-authority", {
      licence: quoted(licence.number.value),
      list: nameOfAuthority(list.value, law, "from"),
      part: itemName(first.judged.item),
      country: countryName(exported),
      authority: authorityName(authority, "law"),
    }),
    details: message("licence-other-authority-advice", { authority: authorityName(authority, "from") }),
    declared: list,
    acts: actsOf(controls(first)),
    doubtful: due.every(({ judged }) => judged.recognition.confidence === "low"),
  });
}

/** A fault when the date is outside the validity period of the licence. First and last day are valid. */
export function dateFaults({ licence, lines }: LicenceInUse, { asOf }: JudgingContext): readonly Fault[] {
  const { validFrom, validUntil } = licence;
  if (validUntil !== undefined && validUntil.value < asOf) {
    return atLines(lines, {
      summary: message("licence-expired", { licence: quoted(licence.number.value), date: verbatim(validUntil.value), asOf }),
      details: message("licence-expired-advice"),
      declared: validUntil,
    });
  }
  if (validFrom === undefined || validFrom.value <= asOf) return [];
  return atLines(lines, {
    summary: message("licence-not-yet", { licence: quoted(licence.number.value), date: verbatim(validFrom.value), asOf }),
    details: message("licence-not-yet-advice"),
    declared: validFrom,
  });
}

/**
 * A fault when the licence names another end user than the line. A licence is granted to one end user, and a change needs a new
 * application. When the shipment and the end use name different end users, the licence must match both. Lines without a declared end user
 * are not judged.
 */
export function endUserFaults({ licence, lines }: LicenceInUse, document: JudgingContext): readonly Fault[] {
  const { endUser } = licence;
  const granted = endUser?.name;
  if (endUser === undefined || granted === undefined) return [];
  const byUsers = new Map<string, { readonly users: readonly NamedUser[]; readonly concerned: Line[] }>();
  for (const line of lines) {
    const users = endUsersOf(line, document);
    const key = users.map(({ name }) => keyOfPlace(name)).join(" ");
    getOrInsert(byUsers, key, () => ({ users, concerned: [] })).concerned.push(line);
  }
  return [...byUsers.values()].flatMap(({ users, concerned }) => {
    const others = users.filter(({ party }) => !sameParty(party, endUser, document.law));
    if (others.length === 0) return [];
    return atLines(concerned, {
      summary: message("licence-end-user", {
        licence: quoted(licence.number.value),
        granted: quoted(granted.value),
        part: itemNames(concerned.map(({ judged }) => judged)),
        others: listOf(others.map(({ name }) => quoted(name.value))),
      }),
      details: [message("licence-end-user-advice"), ...twoUsers(users)],
      declared: granted,
      there: namedThere(others),
    });
  });
}

function namedThere(users: readonly NamedUser[]): readonly RelatedPlace[] {
  return users.flatMap(({ name }) =>
    isForeign(name) ? [{ ...placeOf(name), message: message("licence-end-user-here", { name: quoted(name.value) }) }] : [],
  );
}

interface NamedUser {
  readonly party: Party;
  readonly name: Located<string>;
}

/** The end users of a line: that of its end use, and that of the shipment if it differs. */
function endUsersOf({ judged: { item } }: Line, { document, law }: JudgingContext): readonly NamedUser[] {
  const own = named(declaredEndUse(item)?.endUser);
  const shipped = named(document.party("endUser"));
  if (own === undefined || shipped === undefined) return [own ?? shipped ?? []].flat();
  return sameParty(own.party, shipped.party, law) ? [own] : [own, shipped];
}

function named(party: Party | undefined): NamedUser | undefined {
  return party?.name === undefined ? undefined : { party, name: party.name };
}

/** A sentence that the end use and the shipment name different end users. */
function twoUsers([own, shipped]: readonly NamedUser[]): readonly Message[] {
  if (own === undefined || shipped === undefined) return [];
  return [message("licence-two-end-users", { first: quoted(own.name.value), second: quoted(shipped.name.value) })];
}

/** A fault when the licence names another country than the destination. */
export function countryFaults({ licence, lines }: LicenceInUse, { document }: JudgingContext): readonly Fault[] {
  const { country } = licence;
  const destination = document.countryOfDestination;
  if (country === undefined || destination === undefined || country.value === destination.value) return [];
  return atLines(lines, {
    summary: message("licence-country", {
      licence: quoted(licence.number.value),
      granted: countryName(country.value),
      destination: countryName(destination.value),
    }),
    details: message("licence-country-advice"),
    declared: country,
  });
}

/** A fault when a kind of licence may not be used for exports to a listed party. */
export function listingFaults({ licence, authority, lines }: LicenceInUse, context: JudgingContext): readonly Fault[] {
  const type = context.law.entries("licenceTypes").find(({ list, id }) => list === authority.id && id === licence.type?.value);
  if (type?.excludesListings === undefined) return [];
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
      summary: message("licence-listing", {
        licence: quoted(licence.number.value),
        party: quoted(named.name.value),
        list: prose(match.party.list.name),
      }),
      details: message("licence-listing-advice"),
      reasons: [message("licence-listing-why", { act: nameOfAct(act), type: prose(type.name.en) }), ...stateMessages(act, nameOfAct(act))],
      declared: licence.type,
      acts: [act.act.id],
      doubtful: !isSure(match),
    });
  }
  return [];
}
