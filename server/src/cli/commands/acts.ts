import { lawChanges } from "../../core/changes/lawChanges.ts";
import { message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { actsTable } from "../../core/packs/actsTable.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { ChangesReport } from "../../generated/changesReport.ts";
import type { IsoDate, Packs } from "../../index.ts";
import { reportHead, reportPacks } from "../../report/run.ts";
import { changesText, statesText } from "../acts/text.ts";
import { UsageError } from "../args/parse.ts";
import { checkerHere } from "../check/here.ts";
import { packsMessage } from "../formats/summary.ts";
import type { TextLayout } from "../terminal/layout.ts";
import type { Context } from "./command.ts";
import { type Listing, listingCommand } from "./listing.ts";

/** `lodestone acts`. */
export const acts = listingCommand({
  usage: "",
  summary: "List the acts that Lodestone knows, with their state on a day, or what changes between two days.",
  details: [
    "States: in-force, suspended, pending, ended, not-issued, and `unverified` where nobody has confirmed the state for that day.",
    "--from and --to list the acts that come into force, are suspended, resume, end or become unconfirmed after the first day, up to and including the second, with the controlled items and listed parties that are added or removed. If you give only one of the two, the other is today.",
  ],
  options: {
    "as-of": { type: "value", placeholder: "DATE", help: "Show the states on this day (year-month-day); default today." },
    from: { type: "value", placeholder: "DATE", help: "List what changes after this day; default today if --to is given." },
    to: {
      type: "value",
      placeholder: "DATE",
      help: "List what changes up to and including this day; default today if --from is given.",
    },
  },
  miscounted: [message("usage-acts-paths"), message("usage-acts-paths-advice")],
  async list(parsed, context) {
    const { today } = context.host;
    const asOf = parsed.date("as-of");
    const from = parsed.date("from");
    const to = parsed.date("to");
    if (from === undefined && to === undefined) return states(asOf ?? today, context);
    if (asOf !== undefined) throw new UsageError(message("usage-acts-both"), message("usage-leave-out", { option: verbatim("--as-of") }));
    return changes(from ?? today, to ?? today, context);
  },
});

async function states(asOf: IsoDate, context: Context): Promise<Listing> {
  const { host, texts } = context;
  const { packs } = await checkerHere(context);
  const rows = actsTable(packs.at(asOf, {}));
  return {
    report: { ...reportHead(host.version, [packs]), asOf, acts: rows },
    text: (layout) => `${texts.say("acts-on", { date: asOf })}\n\n${statesText(rows, layout, texts)}`,
  };
}

async function changes(from: IsoDate, to: IsoDate, context: Context): Promise<Listing> {
  const { host, texts } = context;
  if (from >= to) {
    throw new UsageError(message("usage-acts-empty", { from, to }), message("usage-acts-empty-advice"));
  }
  const { packs } = await checkerHere(context);
  const found = lawChanges(packs, from, to);
  const report: ChangesReport = { ...reportHead(host.version, [packs]), from, to, changes: [...found] };
  const head = texts.say("acts-changes", { from, to });
  return {
    report,
    text: (layout) => `${head}\n\n${changesText(found, layout, texts)}\n${reviewLines(packs, to, layout, texts)}`,
  };
}

/** The review dates of the packs. Law issued after them could change something by `to` and is not included. */
function reviewLines(packs: Packs, to: IsoDate, { colors, columns }: TextLayout, texts: Texts): string {
  const reviewed = reportPacks([packs]);
  const behind = reviewed.some(({ reviewedOn }) => reviewedOn < to) ? [message("acts-behind")] : [];
  return wrap(texts.sentences([packsMessage(reviewed), ...behind]), columns)
    .map((line) => `${colors.dim(line)}\n`)
    .join("");
}
