import { purposeMessages, undeclaredFigures } from "../../core/control/describeOpenQuestions.ts";
import type { Considered, Control, ControlVerdict, Missing } from "../../core/control/types.ts";
import { allControls } from "../../core/control/verdict.ts";
import { type AuthorityForm, authorityName } from "../../core/l10n/authority.ts";
import {
  type CatalogueMessage,
  keyOfMessage,
  type List,
  listOf,
  type Message,
  message,
  type Prose,
  prose,
  verbatim,
} from "../../core/l10n/message.ts";
import { firstOfEach } from "../../core/maps.ts";
import type { ActAt, PackAt } from "../../core/packs/at.ts";
import { lastKnown } from "../../core/packs/named.ts";
import { quoted } from "./quoting.ts";

/** The short name of an act, such as `MOFCOM/GAC announcement 18/2025`. */
export function nameOfAct({ act }: ActAt): Prose {
  return prose(act.shortTitle);
}

/** An authority in a sentence; its id if no pack describes it. */
export function nameOfAuthority(id: string, law: PackAt, form: AuthorityForm): Message {
  return authorityName(law.authority(id) ?? { id, name: id }, form);
}

/** The ids of the acts that apply or may apply. */
export function actsOf(verdict: ControlVerdict): readonly string[] {
  return allControls(verdict).map(({ act }) => act.act.id);
}

/** True when a control in force can raise an error over an open question, such as the end use. */
export function carriesError(verdict: ControlVerdict): boolean {
  return verdict.inForce.some(({ maxSeverity }) => maxSeverity === "error");
}

/** The number of acts that a message names before it counts the rest. */
const mostNamed = 2;

/**
 * Sentences about each act that applies to the item, those in force first, with the open questions; if no act applies, the acts that list
 * the item and the reasons why they do not bind it. At most two acts are named. A reason shared by several acts appears once. `exported`:
 * the country that the goods are known to leave; an act limited to exports from elsewhere then only lists them.
 */
export function controlMessages(verdict: ControlVerdict, exported?: string): readonly Message[] {
  const told = [
    ...verdict.inForce.map((control) => ({ control, known: true })),
    ...verdict.unverified.map((control) => ({ control, known: false })),
  ];
  if (told.length === 0) return unboundMessages(verdict);
  const more = told.length - mostNamed;
  const said = told.slice(0, mostNamed).flatMap(({ control, known }) => controlMessagesOf(control, known, verdict, exported));
  return distinct([...said, ...(more > 0 ? [message("law-more-acts", { count: more })] : [])]);
}

function controlMessagesOf(control: Control, known: boolean, verdict: ControlVerdict, exported: string | undefined): readonly Message[] {
  const onlyLists = leavesElsewhere(control, exported);
  // The list names goods regardless of their origin.
  const missing = onlyLists ? control.missing.filter((part) => part !== "origin") : control.missing;
  const [doubt] = control.doubts;
  const isSure = known ? missing.length + control.doubts.length === 0 : control.certainty === "applies";
  const says = onlyLists
    ? (["lists", "may-list", "would-list", "could-list"] as const)
    : (["applies", "may-apply", "would-apply", "could-apply"] as const);
  const [sure, open, unverified, unverifiedOpen] = says;
  return [
    message("law-act", {
      act: nameOfAct(control.act),
      codes: codeNames(control),
      says: known ? (isSure ? sure : open) : isSure ? unverified : unverifiedOpen,
    }),
    ...(known ? missing.flatMap((part) => missingMessages(part, control, verdict)) : lastKnown(control.act, nameOfAct(control.act))),
    ...(known ? purposeMessages(control.purposes) : []),
    ...(known && doubt !== undefined ? [doubt.why] : []),
    ...(known ? setMessages(control.act, nameOfAct(control.act)) : []),
    ...(known && control.confidence === "low" ? [message("law-low-confidence")] : []),
  ];
}

/** Sentences about the state of unverified acts; empty when an act in force applies to the item. */
export function unverifiedMessages(verdict: ControlVerdict): readonly Message[] {
  return verdict.inForce.length > 0 || verdict.unverified.length === 0 ? [] : controlMessages(verdict);
}

/** Sentences that the state of an act or clause is unverified, with its last known state; empty for verified states. */
export function doubtMessages(at: Pick<ActAt, "state" | "lastKnown">, act: Message): readonly Message[] {
  return at.state === "unverified" ? [message("law-state-unverified", { act }), ...lastKnown(at, act)] : [];
}

/** Sentences about a state that is unverified or that a setting determines; empty for other states. */
export function stateMessages(at: Pick<ActAt, "state" | "lastKnown" | "settledBySetting">, act: Message): readonly Message[] {
  return [...setMessages(at, act), ...doubtMessages(at, act)];
}

/** A sentence that a setting determines the state of an act or clause; empty otherwise. */
export function setMessages(at: Pick<ActAt, "settledBySetting">, act: Message): readonly Message[] {
  return at.settledBySetting ? [message("law-state-set", { act })] : [];
}

function missingMessages(part: Missing, control: Control, verdict: ControlVerdict): readonly Message[] {
  return part === "parameter" ? undeclaredFigures(control) : [missingMessage(part, verdict)];
}

/** A sentence about an undeclared property of an item. Technical figures have sentences of their own. */
export function missingMessage(
  part: Exclude<Missing, "parameter">,
  { composition, origin }: Pick<ControlVerdict, "composition" | "origin">,
): Message {
  if (part === "composition") return message("law-composition", { state: composition });
  if (part === "form") return message("law-form-undeclared");
  return message("law-origin", { state: origin === "known" ? "undeclared" : origin });
}

/**
 * Sentences about the acts that list the item but do not bind it, with their reasons. Acts not yet issued or already ended are left out.
 */
function unboundMessages({ asOf, considered }: ControlVerdict): readonly Message[] {
  const listing = considered.filter(({ kind, act }) => kind === "listed" && (isCurrent(act) || act.settledBySetting));
  if (listing.length === 0) return [message("law-none-lists", { date: asOf })];
  const named = listing.slice(0, mostNamed);
  const count = listing.length - named.length;
  return distinct([
    message("law-none-binds", { date: asOf }),
    ...named.flatMap((one) => [offMessage(one), one.reason]),
    ...(count > 0 ? [message("law-more-acts-off", { count })] : []),
  ]);
}

function offMessage({ act, codes, listing }: Considered): Message {
  const { state, since, sinceBefore } = act;
  const standing =
    since === undefined || (state !== "in-force" && state !== "unverified") ? "none" : (`${state}${sinceBefore ? "-before" : ""}` as const);
  return message("law-act-off", { act: nameOfAct(act), codes: codeNames({ codes }), standing, since: since ?? verbatim(""), listing });
}

function codeNames({ codes }: { readonly codes: readonly string[] }): List | CatalogueMessage {
  const [first = "", ...more] = codes;
  if (more.length > 2) return message("law-codes-and-more", { first: verbatim(first), count: more.length });
  return listOf(codes.map(verbatim), "comma");
}

/** Removes repeated messages. */
export function distinct(messages: readonly Message[]): readonly Message[] {
  return firstOfEach(messages, keyOfMessage);
}

/** The control codes that an item declares and that bring it under an act, as a list of names. */
export function declaredCodes(...verdicts: readonly ControlVerdict[]): List {
  const codes = verdicts.flatMap((verdict) =>
    allControls(verdict).flatMap(({ declared, codes: some }) => (declared === undefined ? [] : some)),
  );
  return listOf([...new Set(codes)].map(quoted));
}

/** The part of a verdict that rests on acts of one authority. */
export function ofAuthority(verdict: ControlVerdict, authority: string): ControlVerdict {
  return verdict.only(({ act }) => act.act.authority === authority);
}

/** True when an act covers exports from its territory, and the item is known to leave another country. */
function leavesElsewhere({ act }: Control, exported: string | undefined): boolean {
  const from = act.act.reach?.export;
  return exported !== undefined && from !== undefined && !from.includes(exported);
}

function isCurrent({ state }: ActAt): boolean {
  return state !== "not-issued" && state !== "ended";
}
