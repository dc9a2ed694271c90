import { visible, visibleProse } from "../../core/text/visible.ts";
import type { ReportWaiver } from "../../generated/waiversReport.ts";
import { counted } from "../../report/phrasing.ts";
import type { Colors } from "../terminal/colors.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { wrap } from "../terminal/wrap.ts";

/** Waivers for people: of each where it stands, its state and what it says; under them how many there are of each state. */
export function waiversText(waivers: readonly ReportWaiver[], layout: TextLayout): string {
  if (waivers.length === 0) return "No waivers.\n";
  return `${waivers.map((waiver) => waiverText(waiver, layout)).join("\n")}\n${totals(waivers)}\n`;
}

function waiverText(waiver: ReportWaiver, { colors, columns }: TextLayout): string {
  const { path, range, state, rule, until, by, reason, fault } = waiver;
  const head = [
    `${colors.dim(`${visible(path)}:`)}${range.start.line}`,
    painter(state, colors)(colors.bold(words[state])),
    ...(rule === undefined ? [] : [colors.cyan(visible(rule))]),
  ].join("  ");
  const approval = by === undefined ? [] : [`by ${visibleProse(by)}${reason === undefined ? "" : `: ${visibleProse(reason)}`}`];
  const terms = [...(until === undefined ? [] : [`until ${until} (${daysText(waiver)})`]), ...approval].join(" ");
  const lines = [...(terms === "" ? [] : [terms]), ...(fault === undefined ? [] : [visibleProse(fault)])];
  return [head, ...lines.flatMap((line) => wrap(line, columns - 2).map((part) => `  ${part}`)), ""].join("\n");
}

function daysText({ daysLeft = 0, asOf }: ReportWaiver): string {
  if (daysLeft < 0) return `${counted(-daysLeft, "day")} before ${asOf}`;
  return daysLeft === 0 ? "the last day" : `${counted(daysLeft, "day")} left`;
}

const words: Readonly<Record<ReportWaiver["state"], string>> = {
  "in-force": "in force",
  expired: "expired",
  unused: "unused",
  malformed: "malformed",
};

function painter(state: ReportWaiver["state"], { green, yellow, red }: Colors): (text: string) => string {
  return state === "in-force" ? green : state === "unused" ? yellow : red;
}

function totals(waivers: readonly ReportWaiver[]): string {
  const counts = Object.entries(words).flatMap(([state, word]) => {
    const count = waivers.filter((waiver) => waiver.state === state).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  return `${counted(waivers.length, "waiver")}: ${counts.join(", ")}.`;
}
