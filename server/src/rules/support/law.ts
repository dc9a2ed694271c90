import type { Control, ControlVerdict } from "../../core/control/types.ts";
import { allControls } from "../../core/control/verdict.ts";
import type { Basis } from "../../core/finding.ts";
import type { ActAt } from "../../core/packs/at.ts";
import type { CompositionState } from "../../core/recognise/types.ts";
import { listed, sentences } from "./quoting.ts";

/** What an act is called in a message, such as `MOFCOM/GAC announcement 18/2025`. */
export function actName({ act }: ActAt): string {
  return act.shortTitle;
}

/** The acts that a verdict rests on; where no act reaches the item, the rule is the house's own. */
export function basisOf(verdict: ControlVerdict): Basis {
  const acts = allControls(verdict).map(({ act }) => act.act.id);
  return acts.length === 0 ? { kind: "house" } : { kind: "acts", acts: [...new Set(acts)] };
}

/** True when a control in force can carry an error for a question that it leaves open, such as that of the end use. */
export function carriesError(verdict: ControlVerdict): boolean {
  return verdict.inForce.some(({ carries }) => carries === "error");
}

/** Acts that a message names before it counts the rest. */
const mostNamed = 2;

/**
 * One sentence for each act that reaches the item, those in force first; for none, which acts list it and why they do not
 * bind it. At most two are named, the rest are counted. An act about what leaves its territory only lists what is known to leave
 * `exported`, another country.
 */
export function controlSentences(verdict: ControlVerdict, exported?: string): string {
  const sentences = [
    ...verdict.inForce.map((control) => inForceSentence(control, verdict, exported)),
    ...unverifiedSentences(verdict.unverified, exported),
  ];
  if (sentences.length === 0) return unboundSentence(verdict);
  const more = sentences.length - mostNamed;
  return [
    ...sentences.slice(0, mostNamed),
    ...(more > 0 ? [`${more} more ${more === 1 ? "act does or may" : "acts do or may"} so.`] : []),
  ].join(" ");
}

/** What is known of the state of unverified acts, for a finding that rests on nothing else; empty where an act in force reaches the item. */
export function unverifiedNote(verdict: ControlVerdict): string {
  return verdict.inForce.length > 0 || verdict.unverified.length === 0 ? "" : controlSentences(verdict);
}

/** The last thing known of an unverified act or clause; empty where nothing is. */
export function lastKnownSentence({ lastKnown }: Pick<ActAt, "lastKnown">): string {
  return lastKnown === undefined ? "" : `Last known (${lastKnown.on}): ${lastKnown.text}${lastKnown.text.endsWith(".") ? "" : "."}`;
}

/** That the state of `what` is unverified, with the last thing known; empty for an act or clause in force. */
export function doubtSentence(at: Pick<ActAt, "state" | "lastKnown">, what: string): string {
  return at.state === "unverified" ? sentences(`The state of ${what} on this date is unverified.`, lastKnownSentence(at)) : "";
}

/** What of a verdict stands on acts of one authority. */
export function ofAuthority(verdict: ControlVerdict, authority: string): ControlVerdict {
  return verdict.only(({ act }) => act.act.authority === authority);
}

function inForceSentence(control: Control, verdict: ControlVerdict, exported: string | undefined): string {
  const name = `${actName(control.act)} (${codesOf(control)})`;
  const onlyLists = leavesElsewhere(control, exported);
  // Whether a list names goods is no question of their origin.
  const missing = onlyLists ? control.missing.filter((part) => part !== "origin") : control.missing;
  const tail = `${settled(control.act)}${missing.length + control.doubts.length === 0 ? "" : `: ${openWords({ ...control, missing }, verdict)}`}${lowSource(control)}.`;
  if (missing.length + control.doubts.length === 0) return `${name} ${onlyLists ? "lists" : "controls"} it${tail}`;
  return `${name} may ${onlyLists ? "list" : "control"} it${tail}`;
}

/** Whether an act speaks of what leaves its territory, and the item is known to leave another country. */
function leavesElsewhere({ act }: Control, exported: string | undefined): boolean {
  const from = act.act.reach?.export;
  return exported !== undefined && from !== undefined && !from.includes(exported);
}

/** Each act with the last thing known of its state; what several were last known by is said once. */
function unverifiedSentences(controls: readonly Control[], exported: string | undefined): string[] {
  const said = new Set<string>();
  return controls.map((control) => {
    const { lastKnown } = control.act;
    const verb = leavesElsewhere(control, exported) ? "list it" : "control it";
    const isNew = lastKnown !== undefined && !said.has(lastKnown.text);
    if (lastKnown !== undefined) said.add(lastKnown.text);
    const would = control.certainty === "applies" ? "would" : "could";
    return sentences(
      `${actName(control.act)} (${codesOf(control)}) ${would} ${verb}, but its state on this date is unverified.`,
      isNew ? lastKnownSentence(control.act) : "",
    );
  });
}

/** Acts that list the item and do not bind it, each with its reason; an act of a day to come or gone lists nothing. */
function unboundSentence({ asOf, considered }: ControlVerdict): string {
  const listing = considered.filter(({ kind, act }) => kind === "listed" && (isCurrent(act) || act.settledBySetting));
  if (listing.length === 0) return `No act that Lodestone knows lists it on ${asOf}.`;
  const named = listing
    .slice(0, mostNamed)
    .map((one) => `${actName(one.act)} (${codesOf(one)}${standing(one.act)}) lists it, but ${one.reason}`);
  const more = listing.length - named.length;
  return `No act binds it on ${asOf}: ${[...named, ...(more > 0 ? [`and ${more} more`] : [])].join("; ")}.`;
}

function isCurrent({ state }: ActAt): boolean {
  return state !== "not-issued" && state !== "ended";
}

function standing({ state, since, sinceBefore }: ActAt): string {
  if (since === undefined || (state !== "in-force" && state !== "unverified")) return "";
  return `, ${state === "in-force" ? "in force" : "unverified"} since ${sinceBefore ? "before " : ""}${since}`;
}

function codesOf({ codes }: { readonly codes: readonly string[] }): string {
  const [first = "", ...more] = codes;
  return more.length > 2 ? `${first} and ${more.length} more entries` : codes.join(", ");
}

/** Said of an act or clause whose state a setting gives. */
export function settled(act: Pick<ActAt, "settledBySetting">): string {
  return act.settledBySetting ? " (its state is set by `actStates`)" : "";
}

function lowSource({ confidence }: Control): string {
  return confidence === "low" ? ", on a source of low confidence" : "";
}

/** Why the composition of an item leaves something open, as a clause. */
const compositionWords: Readonly<Record<CompositionState, string>> = {
  undeclared: "its composition is not declared",
  incomplete: "its composition is declared incomplete",
  "by-name": "its composition names a material and not the elements in it",
  complete: "its composition leaves it open",
};

/** What the composition of an item leaves open, as a clause such as `its composition is not declared`. */
export function compositionClause({ composition }: ControlVerdict): string {
  return compositionWords[composition];
}

/** Why the country of origin of an item leaves something open, as a clause; `called` is what it is called there. */
export function originClause({ origin }: ControlVerdict, called = "country of origin"): string {
  return origin === "no-country" ? `what it declares as its ${called} is no country` : `its ${called} is not declared`;
}

/** What leaves a control open, as clauses. */
function openWords({ missing, doubts }: Pick<Control, "missing" | "doubts">, verdict: ControlVerdict): string {
  const clauses = missing.map((part) =>
    part === "composition" ? compositionClause(verdict) : part === "form" ? "its form is not declared" : originClause(verdict),
  );
  return listed([...clauses, ...doubts.slice(0, 1).map(({ text }) => text)]);
}
