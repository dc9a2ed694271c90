import { configName } from "../core/fileNames.ts";
import type { Format } from "../core/formats/format.ts";
import type { FileContent } from "../core/graph/content.ts";
import type { Texts } from "../core/l10n/texts.ts";
import type { Configs } from "./configs.ts";
import { type Later, type Steps, wait } from "./later.ts";
import type { FileText, Names, Seen, Workspace } from "./workspace.ts";

/** The dependencies of `findFile`. */
export interface FindsFiles {
  readonly workspace: Names & Pick<Workspace, "openText" | "lookAt">;
  readonly configs: Pick<Configs, "of" | "repositoryOf">;
  /** The language of messages. */
  readonly texts: Texts;
  /** The format that a mapping assigns to a file; undefined for any other file. */
  mappingOf(file: string): Later<Format | undefined>;
  /** Reads a closed file; `format` as in `Workspace.readFile`. */
  read(file: string, format: Format | undefined): Later<FileText>;
  /** All existing files, for a host that does not know links. */
  files(): Later<readonly string[]>;
}

/** The content at a path below a root, as a `ref` may name it: the typed text of an open file, else the saved one. */
export function* findFile(root: string, path: string, { workspace, configs, texts, ...source }: FindsFiles): Steps<FileContent> {
  const file = workspace.at(root, path);
  const folder = workspace.parentOf(file) ?? file;
  const repository = configs.repositoryOf(folder);
  if (repository !== undefined && repository !== configs.repositoryOf(root)) return { kind: "outside", where: "repository" };
  if (workspace.keyOf((yield* wait(configs.of(folder))).root) !== workspace.keyOf(root)) return { kind: "outside", where: "root" };
  const format = yield* wait(source.mappingOf(file));
  const open = workspace.openText(file);
  if (open !== undefined) return { kind: "text", text: open, format };
  const seen = (yield* wait(workspace.lookAt?.(root, path))) ?? lookAmong(yield* wait(source.files()), root, path, workspace);
  if (seen.kind !== "file") return seen;
  const read = yield* wait(source.read(file, format));
  if (read === undefined) return { kind: "unreadable", why: { reason: "system", words: texts.say("file-absent") } };
  if ("text" in read) return { kind: "text", text: read.text, format };
  const { problem, why } = read;
  const isSystem = why !== undefined || (read.position === undefined && read.isUndecodable !== true && read.isBinary !== true);
  return { kind: "unreadable", why: isSystem ? { reason: "system", words: texts.sentences(why ?? problem) } : { reason: "encoding" } };
}

/** As `lookAt` of a workspace, from the list of existing files. */
function lookAmong(files: readonly string[], root: string, path: string, { below }: Pick<Names, "below">): Seen {
  const paths = files.flatMap((one) => below(root, one) ?? []);
  return paths.includes(path) ? { kind: "file" } : { kind: "absent", ...deepest(paths, path) };
}

/** The deepest folder on a path that holds any file, and its entries. */
function deepest(files: readonly string[], path: string): { readonly folder: string; readonly names: readonly string[] } {
  const steps = path.split("/").slice(0, -1);
  for (; ; steps.pop()) {
    const folder = steps.join("/");
    const inside = folder === "" ? files : files.flatMap((file) => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : []));
    const names = [...new Set(inside.map((file) => file.split("/", 1)[0] ?? ""))].filter((name) => name !== configName);
    if (names.length > 0 || steps.length === 0) return { folder, names };
  }
}
