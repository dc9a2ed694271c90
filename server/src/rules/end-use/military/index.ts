import { mergeControls } from "../../../core/control/mergeControls.ts";
import type { ControlVerdict } from "../../../core/control/types.ts";
import { allControls } from "../../../core/control/verdict.ts";
import { mostRelated } from "../../../core/finding.ts";
import { type JudgedThere, withReferencedItems } from "../../../core/judge/referencedItems.ts";
import { countryName } from "../../../core/l10n/country.ts";
import { keyOfMessage, listOf, type Message, message, verbatim } from "../../../core/l10n/message.ts";
import { getOrInsert } from "../../../core/maps.ts";
import { lastKnown } from "../../../core/packs/named.ts";
import type { DocumentRule, JudgedItem, JudgingContext, Observation } from "../../../core/rule.ts";
import { isForeign, keyOfPlace, placeOf } from "../../../core/text/place.ts";
import type { Authority } from "../../../generated/pack.ts";
import { clausesOf, exportedFrom, type ReachingBar, refuses } from "../../support/bars.ts";
import { itemNamesThere, namedFirst } from "../../support/endUses.ts";
import { placesOf } from "../../support/evidence.ts";
import { controlMessages, distinct, missingMessage, ofAuthority, setMessages } from "../../support/law.ts";
import { barsOn, isSureBar, isSurelyControlled, type MilitaryPlace, militaryUses } from "../../support/military.ts";
import { quoted } from "../../support/quoting.ts";

/** Civil trade in controlled items ends at military use and military users. */
export const rule: DocumentRule = {
  scope: "document",
  about: ["material", "reference"],
  meta: {
    id: "end-use/military",
    severity: "error",
    title: "controlled item for a prohibited military end use or end user",
    summary:
      "A controlled item that is subject to an act goes to a military end use or end user that the act prohibits in that destination on the date.",
    waivable: false,
    task: {
      action: "decide",
      words: "Hold the delivery: the military end use or end user is prohibited",
      ifOpen: "Hold the delivery: the military end use or end user may be prohibited",
      of: "subject",
    },
    prohibition: true,
  },
  // A line without monitored material may refer to parts with some.
  concerns: (judged, context) => withReferencedItems(judged, context).some((one) => militaryUses(one, context.law).length > 0),
  *check(context, items) {
    for (const group of militaryGroups(items, context).values()) yield observation(group);
  },
};

/** The items that one declaration makes military. */
interface Group extends MilitaryPlace {
  readonly destination: string | undefined;
  /** The authority whose bars these are. */
  readonly authority: Authority;
  readonly bars: readonly ReachingBar[];
  readonly items: JudgedThere[];
}

function militaryGroups(items: readonly JudgedItem[], context: JudgingContext): Map<string, Group> {
  const { law } = context;
  const groups = new Map<string, Group>();
  const uses = items
    .flatMap((item) => withReferencedItems(item, context))
    .flatMap((judged) => militaryUses(judged, law).map((use) => ({ judged, ...use })));
  for (const { judged, authority, destination, place, bars: reached } of uses) {
    const { at, what } = place;
    const bars = barsOn(what, reached);
    if (bars.length === 0) continue;
    // A declaration in another file is reported once on each line that refers to it.
    const by = judged.item !== judged.line && isForeign(at) ? keyOfPlace(judged.line.place) : "";
    const key = `${keyOfPlace(at)} ${by} ${destination} ${bars.map(({ bar, originOpen }) => `${keyOfMessage(bar.name)}${originOpen ? "?" : ""}`).join("|")} ${exportedFrom(judged.item) ?? ""}`;
    getOrInsert(groups, key, () => ({ ...place, destination, authority, bars, items: [] })).items.push(judged);
  }
  return groups;
}

function observation({ at, path, what, isBetween, destination, authority, bars, items: under }: Group): Observation {
  const items = namedFirst(under);
  const sureBars = isBetween ? [] : bars.filter(isSureBar);
  const sureItems = namedFirst(items.filter((judged) => isSurelyControlled(judged, authority)));
  // Without a country the goods may stay where no bar reaches them.
  const isError = destination !== undefined && sureBars.length > 0 && sureItems.length > 0;
  const told = sureItems.length > 0 ? sureItems : items;
  const [gravest] = told;
  if (gravest === undefined) throw new Error("a declaration that no item is under was to be reported");
  const control = ofAuthority(mergeControls(told.map((judged) => judged.control)), authority.id);
  const named = {
    parts: itemNamesThere(isError ? told : items),
    country: destination === undefined ? verbatim("") : countryName(destination),
    bar: destination === undefined ? "anywhere" : howBarred(isError, sureBars),
  } as const;
  // An error cites only acts in force.
  const [cited, controls] = isError ? [sureBars, control.inForce] : [bars, allControls(control)];
  const barring = cited.map(({ bar }) => bar);
  return {
    ...placeOf(at),
    path,
    of: gravest.line,
    severity: isError ? "error" : "warning",
    summary: what === "use" ? message("end-use-military", named) : message("end-use-military-user", { ...named, user: quoted(at.value) }),
    details: [adviceFor(named.bar), message("end-use-military-correct")],
    reasons: [
      ...barMessages(bars, sureBars, control),
      ...(isBetween ? [] : wayTo(destination, gravest.item)),
      ...controlMessages(control, exportedFrom(gravest.item)),
    ],
    acts: [...barring, ...controls].map(({ act }) => act.act.id),
    clauses: clausesOf(barring),
    related: isError
      ? [...placesOf(told, "item-is-reached"), ...placesOf(openItems(items, authority), "item-may-be-controlled")].slice(0, mostRelated)
      : placesOf(items, "item-stands-here"),
    subject: at.value,
  };
}

/** The items that an act may control, but does not control for certain. */
function openItems(items: readonly JudgedThere[], authority: Authority): readonly JudgedThere[] {
  return namedFirst(items.filter((judged) => !isSurelyControlled(judged, authority)));
}

/** A sentence naming the transit country when the goods do not go directly to the destination. */
function wayTo(destination: string | undefined, { document }: JudgedItem["item"]): readonly Message[] {
  const next = document.countryOfDestination?.value;
  return next === undefined || next === destination ? [] : [message("end-use-military-way", { country: countryName(next) })];
}

function howBarred(isError: boolean, sureBars: readonly ReachingBar[]): "barred" | "refused" | "open" {
  if (!isError) return "open";
  return sureBars.every(({ bar }) => refuses(bar)) ? "refused" : "barred";
}

function adviceFor(bar: ReturnType<typeof howBarred> | "anywhere"): Message {
  if (bar === "anywhere") return message("end-use-military-country");
  if (bar === "open") return message("end-use-military-stop");
  return bar === "refused" ? message("law-refused-in-principle") : message("end-use-military-never");
}

/**
 * Sentences about the bars on military use or users. Certain bars come first, in one sentence; then each of the others with the reason for
 * its doubt, without repetition. `sure`: the certain ones; `control` is the verdict on the items.
 */
function barMessages(bars: readonly ReachingBar[], sure: readonly ReachingBar[], control: ControlVerdict): readonly Message[] {
  return distinct([
    ...sureMessages(sure, false),
    ...sureMessages(sure, true),
    ...bars.filter((bar) => !sure.includes(bar)).flatMap((bar) => openMessages(bar, control)),
  ]);
}

function sureMessages(sure: readonly ReachingBar[], ofRefusals: boolean): readonly Message[] {
  const bars = sure.filter(({ bar }) => refuses(bar) === ofRefusals);
  if (bars.length === 0) return [];
  const named = { acts: listOf(bars.map(({ bar }) => bar.name)), count: bars.length };
  return [
    ofRefusals ? message("end-use-refuses", named) : message("end-use-bars", named),
    ...bars.flatMap(({ bar }) => setMessages(bar.at, bar.name)),
  ];
}

function openMessages({ bar, originOpen }: ReachingBar, control: ControlVerdict): readonly Message[] {
  const isUnverified = bar.at.state === "unverified";
  const [would, may, does] = refuses(bar)
    ? (["would-refuse", "may-refuse", "refuses"] as const)
    : (["would-bar", "may-bar", "bars"] as const);
  return [
    message("end-use-bar-open", { act: bar.name, does: isUnverified ? would : originOpen || isSureBar({ bar, originOpen }) ? may : does }),
    ...(isUnverified ? lastKnown(bar.at, bar.name) : []),
    ...(originOpen ? [missingMessage("origin", control)] : []),
    ...(bar.part.confidence === "low" ? [message("law-low-confidence")] : []),
    ...setMessages(bar.at, bar.name),
  ];
}
