import { configName } from "../core/fileNames.ts";
import type { Format } from "../core/formats/format.ts";
import type { FileContent } from "../core/graph/content.ts";
import type { Texts } from "../core/l10n/texts.ts";
import type { Configs } from "./configs.ts";
import { type Later, type Steps, wait } from "./later.ts";
import type { FileText, Names, Seen, Workspace } from "./workspace.ts";

/** What it takes to find the files that others name. */
export interface FindsFiles {
  readonly workspace: Names & Pick<Workspace, "openText" | "lookAt">;
  readonly configs: Pick<Configs, "of" | "repositoryOf">;
  /** The language of what is told. */
  readonly texts: Texts;
  /** How a file is read that a mapping claims; undefined for any other. */
  mappingOf(file: string): Later<Format | undefined>;
  /** A file that is not open as it is saved; `format` as with `Workspace.readFile`. */
  read(file: string, format: Format | undefined): Later<FileText>;
  /** All files that are there, for those who know nothing of links. */
  files(): Later<readonly string[]>;
}

/** What stands at a path below a root as a `ref` may name it: as it is typed where it is open, else as it is saved. */
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

/** The same by the list of the files that are there. */
function lookAmong(files: readonly string[], root: string, path: string, { below }: Pick<Names, "below">): Seen {
  const paths = files.flatMap((one) => below(root, one) ?? []);
  return paths.includes(path) ? { kind: "file" } : { kind: "absent", ...deepest(paths, path) };
}

/** The deepest folder on the way to a path that holds some files, and the names in it. */
function deepest(files: readonly string[], path: string): { readonly folder: string; readonly names: readonly string[] } {
  const steps = path.split("/").slice(0, -1);
  for (; ; steps.pop()) {
    const folder = steps.join("/");
    const inside = folder === "" ? files : files.flatMap((file) => (file.startsWith(`${folder}/`) ? [file.slice(folder.length + 1)] : []));
    const names = [...new Set(inside.map((file) => file.split("/", 1)[0] ?? ""))].filter((name) => name !== configName);
    if (names.length > 0 || steps.length === 0) return { folder, names };
  }
}
