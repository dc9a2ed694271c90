import { join, resolve } from "node:path";
import { configName } from "../../core/fileNames.ts";
import { code, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { DocumentKind } from "../../core/model/types.ts";
import type { ShapedFormat } from "../../core/shapes/foreign/format.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { visible } from "../../core/text/visible.ts";
import { FileError } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import type { Checker, IsoDate } from "../../index.ts";
import { UsageError } from "../args/usageError.ts";
import type { Host } from "../host.ts";
import { configContent } from "../init/content.ts";
import { type ProposedGlobs, proposeGlobs } from "../init/globs.ts";
import { type ProposedShapes, proposeShapes } from "../init/shapes.ts";
import { configAbove, type Survey, survey } from "../init/survey.ts";
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
    const found = survey(host, folder, (text, format) => askedOf(text, format, context.checker(), host.today));
    for (const problem of found.problems) await host.stderr.write(problemLine(problem, context.texts));
    const above = configAbove(host, folder);
    const [bom, shipment] = [globsFor("bom", found), globsFor("shipment", found)];
    const shapes = proposeShapes(found);
    const acts = [...context.checker().packs.settleableActs].sort(byCodeUnit);
    const facts = {
      bom: bom.globs,
      shipment: shipment.globs,
      shapes: shapes.shapes,
      countries: found.countries,
      above: above === undefined ? undefined : shownPath(folder, above),
      act: acts.at(-1),
      today: host.today,
    };
    const content = configContent(facts, context.texts);
    write(host, file, shown, content);
    await host.stdout.write(told({ host, shown, found, bom, shipment, shapes, above, folder }, context.texts));
    return 0;
  },
};

/** What `check` asks of an item, rather than tells. */
const asking: ReadonlySet<string> = new Set(["end-use/missing", "composition/missing", "origin/missing", "parameter/missing"]);

/** Of how many items of a text `check` would ask something. */
function askedOf(text: string, format: ShapedFormat, checker: Checker, today: IsoDate): number {
  const settings = { actStates: {}, severities: {}, traceRareEarths: false };
  const { findings } = checker.check({ text, kind: format.documents ?? "bom", format, today, settings });
  return new Set(
    findings.flatMap(({ ruleId, document, path }) => (asking.has(ruleId) ? [`${document}${/^(?:\/items\/\d+)*/.exec(path)?.[0]}`] : [])),
  ).size;
}

/** The files that say what they are, and are named otherwise. */
function misnamed(kind: DocumentKind, { files }: Survey): string[] {
  return files.filter(({ byName, byContent }) => byName === undefined && byContent === kind).map(({ path }) => path);
}

function globsFor(kind: DocumentKind, found: Survey): ProposedGlobs {
  const wanted = misnamed(kind, found);
  const others = found.files.filter(({ byName, byContent }) => (byName ?? byContent) !== kind).map(({ path }) => path);
  return proposeGlobs(wanted, [...others, configName]);
}

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

interface Done {
  readonly host: Host;
  readonly shown: string;
  readonly found: Survey;
  readonly bom: ProposedGlobs;
  readonly shipment: ProposedGlobs;
  readonly shapes: ProposedShapes;
  readonly above: string | undefined;
  readonly folder: string;
}

/** What was done, and what to do next. */
function told({ host, shown, found, bom, shipment, shapes, above, folder }: Done, texts: Texts): string {
  const named = found.files.filter(({ byName }) => byName !== undefined).length;
  const claimed = [...misnamed("bom", found), ...misnamed("shipment", found)];
  const left = [...bom.left, ...shipment.left];
  const globs = [...bom.globs, ...shipment.globs];
  const name = (path: string) => verbatim(visible(path));
  const where = folder === host.cwd ? "" : ` ${visible(shownPath(host.cwd, folder))}`;
  const said: Message[] = [
    named === 0 && shapes.files > 0
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
    ...found.governed.map((path) => message("init-own-settings", { folder: name(path) })),
    ...(above === undefined ? [] : [message("init-above", { file: name(shownPath(host.cwd, above)) })]),
    named + claimed.length + shapes.files === 0
      ? message("init-nothing")
      : message("init-next", { command: code(`lodestone check${where}`) }),
  ];
  return said.map((one) => `${texts.of(one)}\n`).join("");
}
