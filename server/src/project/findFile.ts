import { configName } from "../core/fileNames.ts";
import type { Format } from "../core/formats/format.ts";
import { type FileContent, longestText, tooLarge } from "../core/graph/content.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { perKey } from "../core/perKey.ts";
import type { Discovery } from "./discovery.ts";
import { type MaybeAsync, type Task, wait } from "./maybeAsync.ts";
import type { Entry, FileText, Workspace } from "./workspace.ts";

/** The dependencies of `findFile`. */
export interface FindsFiles {
  readonly discovery: Discovery;
  /** The language of messages. */
  readonly texts: Texts;
  /** The root whose settings hold in a folder. Absent where only a `lodestone.yaml` on disk begins another root. */
  rootOf?(folder: string): MaybeAsync<string>;
  /** Reads a closed file; `format` as in `Workspace.readFile`. */
  read(file: string, format: Format | undefined): MaybeAsync<FileText>;
}

/**
 * The content at a path below a root, as a `ref` may name it: the typed text of an open file, else the saved one. Names are case-sensitive
 * on every machine. Links are followed while they stay below the root. Nothing is read outside the root, in another repository, or in a
 * folder with another lodestone.yaml.
 */
export function* findFile(root: string, path: string, source: FindsFiles): Task<FileContent> {
  const { discovery, texts } = source;
  const { workspace, configs } = discovery;
  const file = workspace.at(root, path);
  const folder = workspace.parentOf(file) ?? file;
  const repository = configs.repositoryOf(folder);
  if (repository !== undefined && repository !== configs.repositoryOf(root)) return { kind: "outside", where: "repository" };
  const other = yield* wait(source.rootOf?.(folder));
  if (other !== undefined && workspace.keyOf(other) !== workspace.keyOf(root)) return { kind: "outside", where: "root" };
  const format = yield* discovery.mappingOf(file);
  const open = workspace.openText(file);
  if (open !== undefined) return { kind: "text", text: open, format };
  const seen = yield* lookAt(root, path, source);
  if (seen !== undefined) return seen;
  if ((workspace.sizeOf?.(file) ?? 0) > longestText) return { kind: "unreadable", why: tooLarge };
  const read = yield* wait(source.read(file, format));
  if (read === undefined) return { kind: "unreadable", why: { reason: "system", words: texts.say("file-absent") } };
  if ("text" in read) return { kind: "text", text: read.text, format };
  const { problem, why } = read;
  const isSystem = why !== undefined || (read.position === undefined && read.isUndecodable !== true && read.isBinary !== true);
  return { kind: "unreadable", why: isSystem ? { reason: "system", words: texts.sentences(why ?? problem) } : { reason: "encoding" } };
}

/** The entries of a folder by name. `names` is the same array for every lookup. */
const indexOf = perKey((entries: readonly Entry[]) => ({
  byName: new Map(entries.map((entry) => [entry.name, entry])),
  names: entries.map(({ name }) => name),
}));

/** The content at a path; undefined for a regular file, which remains to be read. */
function* lookAt(root: string, path: string, { discovery, texts }: FindsFiles): Task<FileContent | undefined> {
  const { workspace } = discovery;
  const folders = yield* wait(discovery.foldersBelow(root));
  const steps = path.split("/");
  let below = "";
  for (const [index, step] of steps.entries()) {
    const folder = below === "" ? root : workspace.at(root, below);
    const entries = (yield* wait(folders.entriesOf(folder))) ?? [];
    if ("why" in entries) return { kind: "unreadable", why: { reason: "system", words: texts.sentences(entries.why) } };
    const { byName, names } = indexOf(entries);
    if (below !== "" && byName.has(configName)) return { kind: "outside", where: "root" };
    const entry = byName.get(step);
    if (entry === undefined) return { kind: "absent", folder: below, names };
    const isLast = index === steps.length - 1;
    if (entry.isLink) return linked(root, entry, steps.slice(index + 1), workspace);
    if (isLast && entry.kind !== "file") return { kind: "unreadable", why: { reason: entry.kind === "folder" ? "folder" : "irregular" } };
    if (!isLast && entry.kind !== "folder") return { kind: "unreadable", why: { reason: "not-folder" } };
    below = steps.slice(0, index + 1).join("/");
  }
  return undefined;
}

/** The target of a link, with the remaining steps of the path appended. */
function linked(root: string, { kind, real }: Entry, rest: readonly string[], workspace: Workspace): FileContent {
  if (kind === undefined) return { kind: "unreadable", why: { reason: "broken-link" } };
  const top = workspace.realOf?.(root) ?? root;
  const isTop = real !== undefined && workspace.keyOf(real) === workspace.keyOf(top);
  const to = real === undefined ? undefined : isTop ? "" : workspace.below(top, real);
  if (to === undefined) return { kind: "outside", where: "link" };
  return { kind: "link", to: [to, ...rest].filter((step) => step !== "").join("/") };
}
