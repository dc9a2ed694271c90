import { dirname, join, resolve } from "node:path";
import { addMappings, mappingsText } from "../../core/config/addMappings.ts";
import { lawOf } from "../../core/config/chain.ts";
import { configName } from "../../core/fileNames.ts";
import { code, type List, listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import { visible } from "../../core/text/visible.ts";
import { decode } from "../../files/decode.ts";
import { attempt, FileError, writeNew } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import { pathWorkspace } from "../../files/pathWorkspace.ts";
import { runSync } from "../../project/maybeAsync.ts";
import { proposedContent } from "../../project/proposal/content.ts";
import { misnamed, type Proposal, propose } from "../../project/proposal/proposal.ts";
import { readingSaid } from "../../project/proposal/reading.ts";
import { findsNothing, Surveyor, unrecognisedTables } from "../../project/proposal/survey.ts";
import { type FolderSurvey, surveyFolder } from "../../project/proposal/surveyFolder.ts";
import { apartWords, findUnread, unreadNames } from "../../project/unread.ts";
import { UsageError } from "../args/parse.ts";
import { Configs } from "../check/configs.ts";
import { type UnreadFile, unreadIn as unreadInRoots } from "../check/unread.ts";
import type { Host } from "../host.ts";
import type { Command, Context } from "./command.ts";

/** `lodestone init`. */
export const init: Command = {
  usage: "[FOLDER]",
  summary: "Write a commented lodestone.yaml that fits a folder.",
  details: [
    "Without a FOLDER, it is written to the current one. Files with `kind: bom` or `kind: shipment` and another name are claimed under `files`; tables and lists of parts that are recognised by their headings are claimed under `mappings`; all other settings are comments that you can activate. To a lodestone.yaml that is there, mappings are added for what it does not claim yet; the rest of it stays as it is.",
    "Exit status: 0 written, or nothing new was found; 2 not written.",
  ],
  options: {},
  miscounted: [message("usage-init-folders"), message("usage-init-folders-advice")],
  async run({ positionals: [argument = "."] }, context) {
    const { host } = context;
    const folder = resolve(host.cwd, argument);
    const file = join(folder, configName);
    const shown = shownPath(host.cwd, file);
    if (host.files.kindOf(folder) !== "folder")
      throw new UsageError(message("usage-init-no-folder", { folder: verbatim(argument) }), message("usage-init-no-folder-advice"));
    const isThere = host.files.stands(file);
    const present = isThere ? settingsIn(folder, context) : undefined;
    if (present !== undefined && "problems" in present) {
      await context.tell(...present.problems);
      return 2;
    }
    const workspace = pathWorkspace(() => host.files, host.cwd, host.loadValidation);
    const isClaimed = present?.isClaimed ?? (() => false);
    const surveyor = new Surveyor(() => context.checker(), host.today);
    const found = runSync(surveyFolder(workspace, folder, surveyor, ({ path }) => isClaimed(path)));
    const above = isThere ? undefined : settingsAbove(context, folder);
    const proposal = propose(found, present?.taken);
    const problems = [...found.problems, ...found.unread].map((one) => ({ ...one, path: shownPath(host.cwd, join(folder, one.path)) }));
    await context.tell(...problems);
    const elsewhere = unreadElsewhere(context, folder, found);
    if (isThere) {
      const { said, text, status } = addTo(host, file, proposal);
      const sentences = [
        message(said, { file: verbatim(visible(shown)), count: proposal.mappings.mappings.length }),
        ...(said === "init-nothing-new" ? [] : mappingsSaid(proposal, said === "init-added")),
        ...claimsLeft(proposal),
        ...unreadIn(context, folder, found, [], present?.isClaimed),
        ...elsewhereSaid(host, elsewhere),
      ];
      await host.stdout.write(`${sentences.map((one) => `${context.texts.of(one)}\n`).join("")}${text}`);
      return status;
    }
    const by = { packs: context.checker().packs, texts: context.texts, today: host.today };
    const content = proposedContent(proposal, above && { path: shownPath(folder, above.file), isNeeded: above.namesLaw }, by);
    write(host, file, shown, content);
    await host.stdout.write(told({ context, shown, found, proposal, above, folder, elsewhere }));
    return 0;
  },
};

/** The nearest lodestone.yaml above a folder in its repository; undefined for none. */
function configAbove(host: Host, folder: string): string | undefined {
  for (let at = folder; dirname(at) !== at; ) {
    at = dirname(at);
    if (host.files.repositoryOf(at) !== host.files.repositoryOf(folder)) return undefined;
    const file = join(at, configName);
    if (host.files.stands(file)) return file;
  }
  return undefined;
}

/** A lodestone.yaml above a folder. `namesLaw`: files there are judged by the bundle of law that it names. */
interface SettingsAbove {
  readonly file: string;
  readonly namesLaw: boolean;
}

function settingsAbove(context: Context, folder: string): SettingsAbove | undefined {
  const file = configAbove(context.host, folder);
  const { chain } = file === undefined ? { chain: undefined } : new Configs(context).of(dirname(file));
  return file === undefined ? undefined : { file, namesLaw: chain !== undefined && lawOf(chain) !== undefined };
}

/** The existing settings of a folder; the problems of unusable settings. */
function settingsIn(folder: string, context: Context) {
  const configs = new Configs(context);
  const { rules, root, chain } = configs.of(folder);
  if (rules === undefined) return { problems: configs.problems };
  const mappings = (chain?.layers ?? []).flatMap(({ parsed: { config } }) => [...config.mappings, ...config.brokenMappings]);
  return {
    taken: mappings.map(({ name }) => name),
    isClaimed(path: string): boolean {
      const state = rules.stateOf(shownPath(root, join(folder, path)));
      return state.state !== "not-ours" || state.why !== "name";
    },
  };
}

/** Adds mappings to a lodestone.yaml, and returns the result: the text to copy if they cannot be added. */
function addTo(host: Host, file: string, { mappings: { mappings } }: Proposal) {
  if (mappings.length === 0) return { said: "init-nothing-new", text: "", status: 0 } as const;
  const before = host.files.read(file);
  const decoded = decode(before);
  const text = "text" in decoded ? decoded.text : "";
  const insertion = Buffer.from(text).equals(before) ? addMappings(text, mappings) : undefined;
  if (insertion === undefined) return { said: "init-aside", text: mappingsText(mappings), status: 2 } as const;
  const after = text.slice(0, insertion.offset) + insertion.newText + text.slice(insertion.offset);
  host.files.replace(file, before, Buffer.from(after));
  return { said: "init-added", text: "", status: 0 } as const;
}

/** The files that declare their kind and are not claimed by `files` in the existing lodestone.yaml. */
function claimsLeft({ bom, shipment }: Proposal): readonly Message[] {
  return Object.entries({ bom, shipment }).flatMap(([kind, { globs }]) =>
    globs.length === 0 ? [] : [message("init-to-claim", { key: code(`files.${kind}`), patterns: namesOf(globs) })],
  );
}

function namesOf(paths: readonly string[], joined: List["joined"] = "comma"): List {
  const names = paths.map((path) => verbatim(visible(path)));
  return listOf(names, joined);
}

/** The totals of the mappings, and the columns or keys that each reads. */
function mappingsSaid({ mappings }: Proposal, isWritten: boolean): readonly Message[] {
  if (mappings.mappings.length === 0) return [];
  return [
    message("init-mappings", { files: mappings.files, items: mappings.items, asked: mappings.asked }),
    ...(isWritten ? [message("init-mappings-named", { mappings: listOf(mappings.mappings.map(({ name }) => code(name))) })] : []),
    ...mappings.mappings.map(readingSaid),
    ...(mappings.asked === 0 ? [] : [message("init-uses")]),
  ];
}

function write(host: Host, file: string, shown: string, content: string): void {
  attempt(
    () => writeNew(host.files, file, content),
    ({ said }): never => {
      throw new FileError(message("file-unwritable", { file: verbatim(shown) }), ...said);
    },
  );
}

/** The most tables to list; the rest is counted. */
const mostNamed = 3;

interface Done {
  readonly context: Context;
  readonly shown: string;
  readonly found: FolderSurvey;
  readonly proposal: Proposal;
  readonly above: SettingsAbove | undefined;
  readonly folder: string;
  readonly elsewhere: readonly UnreadFile[];
}

/** The result, and the next steps. */
function told({ context, shown, found, proposal, above, folder, elsewhere }: Done): string {
  const { host, texts } = context;
  const { bom, shipment, mappings } = proposal;
  const named = found.files.filter(({ byName }) => byName !== undefined).length;
  const claimed = [...misnamed("bom", found), ...misnamed("shipment", found)];
  const left = [...bom.left, ...shipment.left];
  const globs = [...bom.globs, ...shipment.globs];
  const name = (path: string) => verbatim(visible(path));
  const strange = unrecognisedTables(found);
  const where = folder === host.cwd ? "" : ` ${visible(shownPath(host.cwd, folder))}`;
  const said = [
    named === 0 && (mappings.files > 0 || findsNothing(found))
      ? message("init-written-alone", { file: name(shown) })
      : message("init-written", { file: name(shown), count: named }),
    globs.length > 0 && message("init-claimed", { count: claimed.length - left.length, patterns: namesOf(globs) }),
    ...mappingsSaid(proposal, true),
    ...left.map((path) => message("init-no-pattern", { file: name(path) })),
    strange.length > 0 && message("init-unrecognised", { files: namesOf(strange.slice(0, mostNamed), "and"), count: strange.length }),
    ...unreadIn(context, folder, found, strange),
    found.gitignored > 0 && message("unread-gitignored", { count: found.gitignored }),
    ...elsewhereSaid(host, elsewhere),
    ...found.governed
      .filter((path) => !elsewhere.some(({ root }) => root === join(folder, path)))
      .map((path) => message("init-own-settings", { folder: name(path) })),
    above !== undefined && message(above.namesLaw ? "init-above-law" : "init-above", { file: name(shownPath(host.cwd, above.file)) }),
    findsNothing(found)
      ? found.unread.length > 0
        ? message("init-nothing-saved", { command: code(`lodestone init${where}`) })
        : message(strange.length > 0 ? "init-nothing-recognised" : "init-nothing")
      : message("init-next", { command: code(`lodestone check${where}`) }),
  ].filter((one) => one !== false);
  return said.map((one) => `${texts.of(one)}\n`).join("");
}

/** The unread files that resemble bills of materials and have no message of their own. */
function unreadIn(
  context: Context,
  folder: string,
  { files, others, unread }: FolderSurvey,
  strange: readonly string[],
  isClaimed: (path: string) => boolean = () => false,
): readonly Message[] {
  const { host } = context;
  const told = new Set(unread.map(({ path }) => path));
  const unclaimed = files.flatMap(({ path, byName, byContent, mapped }) => ((byName ?? byContent ?? mapped) === undefined ? [path] : []));
  const paths = [...unclaimed, ...others].filter((path) => !told.has(path) && !isClaimed(path)).map((path) => join(folder, path));
  const workspace = pathWorkspace(() => host.files, host.cwd, host.loadValidation);
  const { found } = runSync(findUnread(workspace, paths.sort(), () => context.checker().recogniser));
  const named = new Set(strange.map((path) => join(folder, path)));
  return unreadNames(found.flatMap(({ name, sign }) => (named.has(name) && sign !== "materials" ? [] : [shownPath(host.cwd, name)])));
}

/** The files below a folder that resemble bills of materials and are outside the reach of its settings. */
function unreadElsewhere(context: Context, folder: string, { leavesOut }: FolderSurvey): readonly UnreadFile[] {
  if (!leavesOut) return [];
  const { host } = context;
  const configs = new Configs(context);
  const unclaimed = runSync(configs.discovery.unclaimedIn([folder]));
  const { root } = configs.of(folder);
  return unreadInRoots(
    host,
    configs,
    () => context.checker().recogniser,
    unclaimed,
    [...new Set(unclaimed.map((file) => file.root))].filter((one) => one !== root),
    true,
  ).files;
}

function elsewhereSaid(host: Host, files: readonly UnreadFile[]): readonly Message[] {
  return [...unreadNames(files.map(({ name }) => shownPath(host.cwd, name))), ...apartWords(files.flatMap(({ apart }) => apart ?? []))];
}
