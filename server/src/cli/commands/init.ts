import { join, resolve } from "node:path";
import { configName } from "../../core/fileNames.ts";
import { code, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible } from "../../core/text/visible.ts";
import { FileError } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import { misnamed, type Proposal, propose, proposedContent } from "../../workspace/proposal/proposal.ts";
import { findsNothing, Surveyor, unrecognisedTables } from "../../workspace/proposal/survey.ts";
import { UsageError } from "../args/usageError.ts";
import type { Host } from "../host.ts";
import { configAbove, type FolderSurvey, survey } from "../init/survey.ts";
import { problemLine } from "../report/problems.ts";
import type { Command } from "./command.ts";

/** `lodestone init`. */
export const init: Command = {
  usage: "[FOLDER]",
  summary: "Write a commented lodestone.yaml that fits a folder.",
  details: [
    "Without a FOLDER, it is written to the current one. Files with `kind: bom` or `kind: shipment` and another name are claimed under `files`; tables and lists of parts that are recognised by their headings are claimed under `shapes`; all other settings are comments that you can activate. An existing lodestone.yaml is never changed.",
    "Exit status: 0 written; 2 not written.",
  ],
  options: {},
  async run(parsed, context) {
    const { host } = context;
    const [argument = ".", ...more] = parsed.positionals;
    if (more.length > 0) throw new UsageError(message("usage-init-folders"), message("usage-init-folders-advice"));
    const folder = resolve(host.cwd, argument);
    const file = join(folder, configName);
    const shown = shownPath(host.cwd, file);
    if (host.files.kindOf(folder) !== "folder")
      throw new UsageError(message("usage-init-no-folder", { folder: verbatim(argument) }), message("usage-init-no-folder-advice"));
    if (host.files.stands(file))
      throw new UsageError(message("usage-init-present", { file: verbatim(shown) }), message("usage-init-present-advice"));
    const found = survey(host, folder, new Surveyor(() => context.checker(), host.today));
    const above = configAbove(host, folder);
    const proposal = propose(found);
    const unread = found.unread.map((one) => ({ ...one, path: shownPath(host.cwd, join(folder, one.path)) }));
    const problems = [...found.problems, ...unread];
    for (const problem of problems) await host.stderr.write(problemLine(problem, context.texts));
    const by = { checker: context.checker(), texts: context.texts, today: host.today };
    const content = proposedContent(proposal, above === undefined ? undefined : shownPath(folder, above), by);
    write(host, file, shown, content);
    await host.stdout.write(told({ host, shown, found, proposal, above, folder }, context.texts));
    return 0;
  },
};

function write(host: Host, file: string, shown: string, content: string): void {
  try {
    const writing = host.files.create(file);
    writing.write(content);
    writing.close();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new FileError(message("file-unwritable", { file: verbatim(shown) }), ...error.said);
  }
}

/** Tables that are named before the rest is counted. */
const mostNamed = 3;

interface Done {
  readonly host: Host;
  readonly shown: string;
  readonly found: FolderSurvey;
  readonly proposal: Proposal;
  readonly above: string | undefined;
  readonly folder: string;
}

/** What was done, and what to do next. */
function told({ host, shown, found, proposal, above, folder }: Done, texts: Texts): string {
  const { bom, shipment, shapes } = proposal;
  const named = found.files.filter(({ byName }) => byName !== undefined).length;
  const claimed = [...misnamed("bom", found), ...misnamed("shipment", found)];
  const left = [...bom.left, ...shipment.left];
  const globs = [...bom.globs, ...shipment.globs];
  const name = (path: string) => verbatim(visible(path));
  const strange = unrecognisedTables(found);
  const where = folder === host.cwd ? "" : ` ${visible(shownPath(host.cwd, folder))}`;
  const said: Message[] = [
    named === 0 && (shapes.files > 0 || findsNothing(found))
      ? message("init-written-alone", { file: name(shown) })
      : message("init-written", { file: name(shown), count: named }),
    ...(globs.length === 0
      ? []
      : [message("init-claimed", { count: claimed.length - left.length, patterns: listOf(globs.map(name), "comma") })]),
    ...(shapes.shapes.length === 0
      ? []
      : [
          message("init-shapes", { files: shapes.files, items: shapes.items, asked: shapes.asked }),
          message("init-shapes-named", { shapes: listOf(shapes.shapes.map(({ name: shape }) => code(shape))) }),
        ]),
    ...left.map((path) => message("init-no-pattern", { file: name(path) })),
    ...(strange.length === 0
      ? []
      : [message("init-unrecognised", { files: listOf(strange.slice(0, mostNamed).map(name)), count: strange.length })]),
    ...found.governed.map((path) => message("init-own-settings", { folder: name(path) })),
    ...(above === undefined ? [] : [message("init-above", { file: name(shownPath(host.cwd, above)) })]),
    findsNothing(found)
      ? found.unread.length > 0
        ? message("init-nothing-saved", { file: name(shown), command: code(`lodestone init${where}`) })
        : message(strange.length > 0 ? "init-nothing-recognised" : "init-nothing")
      : message("init-next", { command: code(`lodestone check${where}`) }),
  ];
  return said.map((one) => `${texts.of(one)}\n`).join("");
}
