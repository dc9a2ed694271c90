import { type IsoDate, parseIsoDate } from "../date.ts";
import type { Format } from "../formats/format.ts";
import { type Message, message, type Verbatim, verbatim } from "../l10n/message.ts";
import { type RuleMeta, ruleFailed, tellsUnread } from "../ruleMeta.ts";
import { nearest } from "../text/nearest.ts";
import { isPlaceholder, type Placeholders } from "../text/placeholder.ts";

/** The terms of a waiver. All are required, since a missing one was never decided. */
export interface WaiverTerms {
  /** Id of the single rule that it waives. */
  readonly rule: string;
  /** The last day in force, included. */
  readonly until: IsoDate;
  /** Name of the approver, as written. */
  readonly by: string;
  readonly reason: string;
}

/** Terms of an invalid waiver as far as they could be parsed, with the fault. */
export interface FaultyTerms extends Partial<WaiverTerms> {
  readonly fault: Message;
  /** The known rule that an unknown one most likely means. */
  readonly nearest?: string;
  /** The same comment in the form that counts, where it names all terms in another. */
  readonly respelled?: string;
}

export type ReadTerms = (WaiverTerms & { readonly fault?: never }) | FaultyTerms;

/** Syntax of a waiver. */
export const waiverForm = "# lodestone-waive RULE until YYYY-MM-DD by NAME: REASON";

/** Unfilled placeholders for a name and for a reason, as in `waiverForm`. */
const nameBlank = /^(?:your )?(?:name|approver|approved by)$/i;
const reasonBlank = /^(?:the )?reason$/i;

/** Beginning of a comment that is a waiver or is meant as one; matched at its `#`. */
const beginning = /#+[ \t]*lodestone(?:[-_]?waive|[ \t:]+waive[ \t]+[\w-]+\/)/iy;

/** True where the comment at an offset begins like a waiver. */
export function beginsWaiver(text: string, at: number): boolean {
  beginning.lastIndex = at;
  return beginning.test(text);
}

/** True where a comment at an offset of a line begins like a waiver. Only the line is parsed, since the text may be long. */
export function isWaiverAt(line: string, at: number, { comments, read }: Format): boolean {
  if (comments === undefined) return false;
  const { scalars = [] } = read(line, { scalars: true });
  return comments.find({ text: line, scalars, start: 0, end: line.length }, beginsWaiver).some(({ start }) => start === at);
}

/** True where a second waiver begins inside a comment. */
function holdsAnother(comment: string): boolean {
  for (let at = comment.indexOf("#", 1); at >= 0; at = comment.indexOf("#", at + 1)) if (beginsWaiver(comment, at)) return true;
  return false;
}

/** False for a text that cannot contain waivers; a cheap test before searching for comments. */
export function mayHoldWaivers(text: string, { comments }: Format): boolean {
  return comments !== undefined && text.includes("#") && /lodestone[-_: \t]*waive/i.test(text);
}

/** The data that the terms of a waiver are checked by: all rules, and the words that do not count as a name or reason. */
export interface TermsBy {
  readonly metas: readonly RuleMeta[];
  readonly placeholders: Placeholders;
}

/**
 * Parses the terms of a waiver.
 *
 * @param comment text from its `#` to the end of the line
 */
export function readTerms(comment: string, by: TermsBy): ReadTerms {
  const terms = termsIn(comment, by);
  if (terms.fault === undefined || comment.length > longestRespelled) return terms;
  const respelled = respell(comment.replace(/[ \t]+/g, " "));
  return respelled === undefined || respelled === comment || termsIn(respelled, by).by === undefined ? terms : { ...terms, respelled };
}

/** Greatest length of a comment that is respelled, in UTF-16 code units, because the patterns may begin at each word. */
const longestRespelled = 1000;

/**
 * A comment like `# lodestone-waive RULE until=2026-01-01 by="J. Doe" reason="sample lot"` in the form of `waiverForm`. Undefined where it
 * lacks the rule, the last day, the approver or the reason: only a person knows them.
 *
 * @param comment a comment with single blanks, because the patterns would try every division of a run
 */
function respell(comment: string): string | undefined {
  const rule = /[\w-]+\/[\w-]+/.exec(comment)?.[0];
  const until = /\buntil\b ?[=:]? ?["']?(\d{4}-\d{2}-\d{2})/.exec(comment)?.[1];
  const [, double, single, plain, rest = ""] =
    /\bby\b ?[=:]? ?(?:"([^"]+)"|'([^']+)'|([^"'=:,;]+?)(?= ?(?:[:,;]|\breason\b|$)))(.*)$/.exec(comment) ?? [];
  const name = (double ?? single ?? plain)?.trim();
  if (rule === undefined || until === undefined || name === undefined || /\buntil\b/.test(name)) return undefined;
  const reason = rest
    .replace(/^[ :,;]*(?:\breason\b ?[=:]? ?)?/, "")
    .replace(/^(["'])(.*)\1$/, "$2")
    .trim();
  return reason === "" ? undefined : `# lodestone-waive ${rule} until ${until} by ${name}: ${reason}`;
}

function termsIn(comment: string, by: TermsBy): ReadTerms {
  const start = /^#[ \t]*lodestone-waive(?=[ \t]|$)/.exec(comment);
  if (start === null) return { fault: message("waiver-bad-beginning") };
  const [, rule, afterRule = ""] = /^[ \t]+(\S+)(.*)$/s.exec(comment.slice(start[0].length)) ?? [];
  if (rule === undefined || rule === "until") return { fault: message("waiver-no-rule") };
  if (holdsAnother(comment)) return { rule, fault: message("waiver-two-in-one") };
  const [, until, afterDay = ""] = /^[ \t]+until[ \t]+(\S+)(.*)$/s.exec(afterRule) ?? [];
  const [, approval] = /^[ \t]+by[ \t]+(.*)$/s.exec(afterDay) ?? [];
  const colon = /:(?=[ \t]|$)/.exec(approval ?? "")?.index ?? Number.POSITIVE_INFINITY;
  return checkedTerms({ rule, until, by: approval?.slice(0, colon).trim(), reason: approval?.slice(colon + 1).trim() ?? "" }, by);
}

/** Checks the terms of a waiver as written in a comment or in a parts file. */
export function checkedTerms(
  written: { readonly rule: string; readonly until: string | undefined; readonly by: string | undefined; readonly reason: string },
  { metas, placeholders }: TermsBy,
): ReadTerms {
  const { rule, until: day, by, reason } = written;
  const fault = ruleFault(rule, metas);
  const terms = ((): ReadTerms => {
    if (day === undefined) return { rule, fault: message("waiver-no-day") };
    const until = parseIsoDate(day);
    if (until === undefined) return { rule, fault: message("waiver-no-such-day", { day: clipped(day) }) };
    if (by === undefined) return { rule, until, fault: message("waiver-no-approval") };
    if (!isFilledIn(by, nameBlank, placeholders)) return { rule, until, fault: message("waiver-no-approver") };
    if (!isFilledIn(reason, reasonBlank, placeholders)) return { rule, until, by, fault: message("waiver-no-reason") };
    return { rule, until, by, reason };
  })();
  return fault === undefined ? terms : { ...terms, ...fault };
}

/** False for a blank that holds only punctuation, the placeholder of the form, or a word such as `TBD`. */
function isFilledIn(text: string, blanks: RegExp, placeholders: Placeholders): boolean {
  const said = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  return said !== "" && !blanks.test(said) && !isPlaceholder(said, placeholders);
}

function ruleFault(id: string, rules: readonly RuleMeta[]): Pick<FaultyTerms, "fault" | "nearest"> | undefined {
  const rule = rules.find((meta) => meta.id === id);
  if (rule?.waivable === true) return undefined;
  if (rule !== undefined) return { fault: whyNot(rule) };
  if (id === ruleFailed) return { fault: message("waiver-of-unread", { rule: clipped(id) }) };
  if (id.includes(",")) return { fault: message("waiver-several-rules") };
  const known = rules.filter(({ waivable }) => waivable).map((meta) => meta.id);
  const near = nearest(id, known);
  return near === undefined
    ? { fault: message("waiver-unknown-rule", { rule: clipped(id) }) }
    : { fault: message("waiver-unknown-rule-did-you-mean", { rule: clipped(id), near: clipped(near) }), nearest: near };
}

function whyNot({ id, pack }: RuleMeta): Message {
  const rule = clipped(id);
  if (id.startsWith("waiver/")) return message("waiver-of-waiver", { rule });
  if (tellsUnread(id)) return message("waiver-of-unread", { rule });
  return pack === undefined ? message("waiver-of-prohibition", { rule }) : message("waiver-of-pack-rule", { rule, pack: clipped(pack) });
}

/** A part of the comment in code marks, cut for messages. */
function clipped(text: string): Verbatim {
  const characters = [...text.slice(0, 100)];
  return verbatim(`\`${characters.length > 60 ? `${characters.slice(0, 60).join("")}…` : text}\``);
}
