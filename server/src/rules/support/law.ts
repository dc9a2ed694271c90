import type { Control, ControlVerdict, Missing } from "../../core/control/types.ts";
import type { Basis } from "../../core/finding.ts";
import type { ActAt } from "../../core/packs/at.ts";
import { listed } from "./words.ts";

/** What an act is called in a message, such as `MOFCOM/GAC announcement 18/2025`. */
export function actName({ act }: ActAt): string {
  return act.shortTitle;
}

/** The acts that a verdict rests on; where no act reaches the item, the rule is the house's own. */
export function basisOf(verdict: ControlVerdict): Basis {
  const acts = [...verdict.inForce, ...verdict.unverified].map(({ act }) => act.act.id);
  return acts.length === 0 ? { kind: "house" } : { kind: "acts", acts: [...new Set(acts)] };
}

/**
 * True when a control in force is sure enough to carry an error: an act in force reaches the item, or may,
 * and neither the act nor the entries met are of low confidence.
 */
export function carriesError(verdict: ControlVerdict): boolean {
  return verdict.inForce.some(({ confidence }) => confidence !== "low");
}

/** One sentence for each act that reaches the item, gravest first; for none, that none does. */
export function controlSentences(verdict: ControlVerdict): string {
  const brief = verdict.inForce.length > 0;
  const sentences = [...verdict.inForce.map(inForceSentence), ...verdict.unverified.map((control) => unverifiedSentence(control, brief))];
  return sentences.length === 0 ? `No act that Lodestone knows lists it on ${verdict.asOf}.` : sentences.join(" ");
}

function inForceSentence(control: Control): string {
  const codes = codesOf(control);
  if (control.certainty === "applies") return `${actName(control.act)} (${codes}) controls it${settled(control.act)}${doubt(control)}.`;
  return `${actName(control.act)} (${codes}) may control it${settled(control.act)}: ${missingWords(control.missing)} not declared${doubt(control)}.`;
}

/** Brief beside an act in force, which decides; alone it names the last thing known. */
function unverifiedSentence(control: Control, brief: boolean): string {
  const known = brief ? "" : lastKnownSentence(control.act);
  const verb = control.certainty === "applies" ? "would control it" : "could control it";
  return `${actName(control.act)} (${codesOf(control)}) ${verb}, but its state on this date is unverified.${known}`;
}

/** The last thing known of an unverified act or clause, after a blank; empty where nothing is. */
export function lastKnownSentence({ lastKnown }: Pick<ActAt, "lastKnown">): string {
  return lastKnown === undefined ? "" : ` Last known (${lastKnown.on}): ${lastKnown.text}${lastKnown.text.endsWith(".") ? "" : "."}`;
}

/** That the state of `what` is unverified, with the last thing known, after a blank; empty for an act or clause in force. */
export function doubtSentence(at: Pick<ActAt, "state" | "lastKnown">, what: string): string {
  return at.state === "unverified" ? ` The state of ${what} on this date is unverified.${lastKnownSentence(at)}` : "";
}

/** What of a verdict stands on acts of one authority. */
export function ofAuthority(verdict: ControlVerdict, authority: string): ControlVerdict {
  const own = ({ act }: Control): boolean => act.act.authority === authority;
  return { ...verdict, inForce: verdict.inForce.filter(own), unverified: verdict.unverified.filter(own) };
}

/** Whether an act or clause has effect on the date, or may have. */
export function mayHold({ state }: Pick<ActAt, "state">): boolean {
  return state === "in-force" || state === "unverified";
}

function codesOf({ codes }: Control): string {
  const [first = "", ...more] = codes;
  return more.length > 2 ? `${first} and ${more.length} more entries` : codes.join(", ");
}

/** Said of an act or clause whose state a setting gives. */
export function settled(act: Pick<ActAt, "settledBySetting">): string {
  return act.settledBySetting ? " (its state is set by `actStates`)" : "";
}

function doubt({ confidence }: Control): string {
  return confidence === "low" ? ", on a source of low confidence" : "";
}

const words: Readonly<Record<Missing, string>> = { composition: "its composition", form: "its form", origin: "its country of origin" };

/** `its composition and its form are`, for a sentence that goes on. */
function missingWords(missing: readonly Missing[]): string {
  return `${listed(missing.map((part) => words[part]))} ${missing.length === 1 ? "is" : "are"}`;
}
