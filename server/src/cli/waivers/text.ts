import { listOf, type Message, message, type Verbatim, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { ReportWaiver } from "../../generated/waiversReport.ts";
import type { Colors } from "../terminal/colors.ts";
import type { TextLayout } from "../terminal/layout.ts";

/** The waivers as text: the position, state and content of each, then the totals by state. */
export function waiversText(waivers: readonly ReportWaiver[], layout: TextLayout, texts: Texts): string {
  if (waivers.length === 0) return `${texts.say("waivers-none")}\n`;
  return `${waivers.map((waiver) => waiverText(waiver, layout, texts)).join("\n")}\n${texts.of(totals(waivers))}\n`;
}

function waiverText(waiver: ReportWaiver, { colors, columns }: TextLayout, texts: Texts): string {
  const { path, range, state, rule, until, by, reason, fault } = waiver;
  const head = [
    `${colors.dim(`${visible(path)}:`)}${range.start.line}`,
    painter(state, colors)(colors.bold(texts.say("waivers-state", { state }))),
    ...(rule === undefined ? [] : [colors.cyan(visible(rule))]),
  ].join("  ");
  const terms = [
    ...(until === undefined ? [] : [untilMessage(waiver, verbatim(until))]),
    ...(by === undefined ? [] : [byMessage(by, reason)]),
  ];
  const lines = [...(terms.length === 0 ? [] : [texts.sentences(terms)]), ...(fault === undefined ? [] : [visibleProse(fault)])];
  return [head, ...lines.flatMap((line) => wrap(line, columns - 2).map((part) => `  ${part}`)), ""].join("\n");
}

function untilMessage({ daysLeft = 0, asOf }: ReportWaiver, until: Verbatim): Message {
  if (daysLeft < 0) return message("waivers-past", { until, days: -daysLeft, date: verbatim(asOf) });
  return message("waivers-until", { until, days: daysLeft });
}

function byMessage(name: string, reason: string | undefined): Message {
  const by = verbatim(visibleProse(name));
  return reason === undefined ? message("waivers-by", { by }) : message("waivers-by-why", { by, reason: verbatim(visibleProse(reason)) });
}

const states: readonly ReportWaiver["state"][] = ["in-force", "expired", "unused", "malformed"];

function painter(state: ReportWaiver["state"], { green, yellow, red }: Colors): (text: string) => string {
  return state === "in-force" ? green : state === "unused" ? yellow : red;
}

function totals(waivers: readonly ReportWaiver[]): Message {
  const counts = states.flatMap((state) => {
    const count = waivers.filter((waiver) => waiver.state === state).length;
    return count === 0 ? [] : [message("waivers-count", { count, state })];
  });
  return message("waivers-total", { count: waivers.length, counts: listOf(counts, "comma") });
}
