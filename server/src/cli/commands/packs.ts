import { code, message, verbatim } from "../../core/l10n/message.ts";
import { lawNotices } from "../../core/packs/notices.ts";
import { visible } from "../../core/text/visible.ts";
import { wrap } from "../../core/text/wrap.ts";
import type { PacksReport } from "../../generated/packsReport.ts";
import { reportHead } from "../../report/run.ts";
import { checkerHere } from "../check/here.ts";
import { lawChangesText } from "../law/changesText.ts";
import { lawName, openLaw } from "../law/open.ts";
import { noticeLine } from "../report/problems.ts";
import { table } from "../terminal/table.ts";
import { listingCommand } from "./listing.ts";

/** `lodestone packs`. */
export const packs = listingCommand({
  usage: "[FILE]",
  summary: "List the packs of law with their versions and days of review, and the bundle that they are of.",
  details: [
    "Without a FILE, those that the settings of the current folder put into use. FILE is a bundle of law, which is held against its schema, format version and digest; the digest is what `law` in lodestone.yaml may name.",
    "Exit status: 0 listed; 2 the bundle or the settings cannot be used.",
  ],
  tellsLaw: true,
  options: { changes: { type: "flag", help: "List what changed since the bundle before." } },
  miscounted: [message("usage-packs-files"), message("usage-packs-files-advice")],
  async list(parsed, context) {
    const { host, texts } = context;
    const [file] = parsed.positionals;
    const used = file === undefined ? (await checkerHere(context)).packs : context.makeChecker(openLaw(file, context)).packs;
    const { law, headers } = used;
    // The list names the bundle itself.
    for (const { id, message: said } of lawNotices([used], texts)) if (id !== "law") await host.stderr.write(noticeLine(said, texts));
    const stale = new Set(used.at(host.today, {}).stale.map(({ pack }) => pack.id));
    const { schemaVersion, tool } = reportHead(host.version, []);
    const report: PacksReport = {
      schemaVersion,
      tool,
      law: lawName(used),
      ...(law?.previous === undefined ? {} : { previous: law.previous }),
      changes: [...(law?.changes ?? [])],
      packs: headers.map(({ id, title, authority, version, reviewedOn }) => ({
        ...{ id, title, authority, version, reviewedOn },
        own: law !== undefined && !law.packs.includes(id),
        stale: stale.has(id),
      })),
    };
    return {
      report,
      text: (layout) => {
        const { path, version, digest } = report.law;
        const named = { version: verbatim(visible(version)), digest: verbatim(digest) };
        const head =
          law?.path === undefined ? message("packs-built-in", named) : message("packs-of-law", { ...named, path: code(visible(path)) });
        const columns = (["pack", "version", "reviewed", "contents"] as const).map((column) => texts.say("packs-column", { column }));
        const rows = report.packs.map(({ id, version, reviewedOn, stale, title }) =>
          [id, version, texts.say("packs-reviewed", { date: verbatim(reviewedOn), stale: stale ? "yes" : "no" }), texts.prose(title)].map(
            (text) => ({ text }),
          ),
        );
        const lines = [...wrap(texts.of(head), layout.columns).map((line) => `${line}\n`), "\n", table(columns, rows, layout)];
        if (!parsed.flag("changes")) return lines.join("");
        const since = report.previous;
        const changes =
          since === undefined
            ? `${texts.say("packs-no-previous")}\n`
            : `${texts.say("packs-changes", { version: verbatim(visible(since.version)) })}\n${lawChangesText(report.changes, layout, texts)}`;
        return `${lines.join("")}\n${changes}`;
      },
    };
  },
});
