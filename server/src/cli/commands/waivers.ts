import { daysBetween } from "../../core/date.ts";
import { listOf, type Message, message, type Verbatim, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { ReportWaiver, WaiversReport } from "../../generated/waiversReport.ts";
import { LineIndex, type Verdict } from "../../index.ts";
import { rangeOf } from "../../report/fileReport.ts";
import { reportHead } from "../../report/run.ts";
import { asOfOption } from "../args/parse.ts";
import { withCheckers } from "../check/checkers.ts";
import { Configs } from "../check/configs.ts";
import { discover } from "../check/discover.ts";
import { Inputs } from "../check/inputs.ts";
import { readText } from "../check/judgeFiles.ts";
import { heldBy, UsesInRun } from "../check/wholeRoots.ts";
import type { Problem } from "../report/run.ts";
import type { Colors, TextLayout } from "../terminal/layout.ts";
import { listingCommand } from "./listing.ts";

/** `lodestone waivers`. */
export const waivers = listingCommand({
  usage: "[PATH…]",
  summary: "List every waiver with its rule, reason, approver, last day and state.",
  details: [
    "Without a PATH, those of the current folder are listed. Each is judged at the same date as its file in `check`. States: in force; expired (past its last day); unused (it covers nothing); malformed (it begins like a waiver but is not one).",
    "Exit status: 0 listed, whatever their states; 2 something could not be read. `lodestone check` fails on expired and malformed waivers.",
  ],
  options: { "as-of": asOfOption },
  async list(parsed, context) {
    const { host } = context;
    const how = { asOf: parsed.date("as-of"), ignoreWaivers: false };
    const builtIn = context.checker();
    const configs = new Configs(context);
    const paths = parsed.positionals.length === 0 ? ["."] : parsed.positionals;
    const found = discover(host, configs, paths);
    const { files, checkers, problems: unusable } = await withCheckers(found.files, builtIn);
    const problems: Problem[] = [...configs.problems, ...found.problems, ...unusable];
    const inputs = new Inputs(configs);
    const listed: ReportWaiver[] = [];
    const roots = problems.length > 0 ? [] : found.files.map(({ root }) => root).filter(heldBy(host.cwd, paths));
    const covering = new UsesInRun(new Set(roots));
    for (const { file, checker } of files) {
      const read = readText(host, file);
      if ("message" in read) {
        problems.push(read);
        covering.failed();
        continue;
      }
      const verdict = checker.check(inputs.of(file, { ...how, partsInUse: covering.inUse(file) }, read.text));
      covering.add(file, verdict);
      listed.push(...waiverReports(file.shown, read.text, verdict, checker.texts));
    }
    const used = checkers.map(({ packs }) => packs);
    const report: WaiversReport = { ...reportHead(host.version, used), waivers: listed };
    return { report, text: (layout) => waiversText(listed, layout, context.texts), problems };
  },
});

/** The waivers of a checked file in report form. */
function waiverReports(path: string, text: string, { waivers }: Verdict, texts: Texts): ReportWaiver[] {
  const lines = new LineIndex(text);
  return waivers.map(({ document, asOf, state, findings, terms, ...span }) => {
    const { rule, until, by, reason, fault } = { fault: undefined, ...terms };
    return {
      path,
      range: rangeOf(span, lines),
      document,
      asOf,
      state,
      ...(rule === undefined ? {} : { rule }),
      ...(until === undefined ? {} : { until, daysLeft: daysBetween(asOf, until) }),
      ...(by === undefined ? {} : { by }),
      ...(reason === undefined ? {} : { reason }),
      findings,
      ...(fault === undefined ? {} : { fault: texts.of(fault) }),
    };
  });
}

/** The waivers as text: the position, state and content of each, then the totals by state. */
function waiversText(waivers: readonly ReportWaiver[], layout: TextLayout, texts: Texts): string {
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
