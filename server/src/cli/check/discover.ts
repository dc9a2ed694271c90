import { basename, dirname, join, resolve, sep } from "node:path";
import picomatch from "picomatch/posix.js";
import type { FileBaseline } from "../../core/baseline/types.ts";
import type { FileRules } from "../../core/config/fileRules.ts";
import { compileGlob } from "../../core/config/glob.ts";
import { suspicionOf } from "../../core/config/unclaimed.ts";
import { configName, documentEndings, isPage, isPartsName, isWorkbook, kindByName, tableSyntaxOf } from "../../core/fileNames.ts";
import type { CheckInput } from "../../core/judge/types.ts";
import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { FileKind } from "../../core/model/types.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { binaryOf } from "../../files/decode.ts";
import { attempt, leadsOutside, type PathKind } from "../../files/fileSystem.ts";
import { realOf } from "../../files/linkedFiles.ts";
import { orderOf, shownPath, slashed, spelledIn } from "../../files/paths.ts";
import { isGitIgnored, walk } from "../../files/walk.ts";
import { classifyFile, type FileClass } from "../../project/classifyFile.ts";
import { unreadSpreadsheet } from "../../project/proposal/unread.ts";
import { severalNames } from "../../project/severalNames.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import type { Configs, FolderConfig } from "./configs.ts";

/** A file to check, with its configuration. */
export interface FoundFile extends Omit<FolderConfig, "file" | "chain"> {
  /** Absolute. */
  readonly path: string;
  /** As shown in reports. */
  readonly shown: string;
  readonly kind: FileKind;
  readonly format: CheckInput["format"];
  /** The mapping that claims it, if any. */
  readonly mapping: string | undefined;
  readonly rules: FileRules;
  /** Its baseline entries; absent for none. */
  readonly known?: FileBaseline;
  /** The folders in which it was requested, absolute. If its real location is in none of them, it is read-only. */
  readonly within: readonly string[];
  /** Its path relative to the folder of its configuration. */
  readonly inRoot: string;
  /** True for an ignored file that was named explicitly. It counts for another file only if a reference leads to it. */
  readonly isAside?: boolean;
}

/** The files that the paths of a command lead to. */
export interface Discovery {
  /** Sorted by path, each file once. */
  readonly files: readonly FoundFile[];
  /** Missing paths, files that Lodestone does not check, unreadable folders. */
  readonly problems: readonly Problem[];
  /** Files with a Lodestone name that are not checked because their settings are broken; absolute, in any order. */
  readonly unjudged: readonly string[];
  /** Unclaimed regular files that may be bills of materials by their names; sorted by path. */
  readonly unclaimed: readonly UnclaimedFile[];
  /** The number of ignored folders and files. */
  readonly gitignored: number;
  /** The number of folders and files that `files.exclude` left out. */
  readonly excluded: number;
}

/** A file that no setting claims. */
export interface UnclaimedFile extends Pick<FoundFile, "path" | "inRoot"> {
  /** The folder of its configuration. */
  readonly root: string;
  /** True when `files.unread` lists it as deliberately unread. */
  readonly isAcknowledged: boolean;
}

/** Finds the files for the given paths: files, folders, and patterns that the shell did not expand. */
export function discover(host: Host, configs: Configs, paths: readonly string[]): Discovery {
  const search = new Search(host, configs);
  for (const path of paths) search.add(path);
  return search.result();
}

/** Classifies a path whose text comes from standard input, by its name and configuration. */
export function classify(host: Host, configs: Configs, path: string): FoundFile | Problem | "broken-config" {
  const shown = shownPath(host.cwd, path);
  const config = configs.of(dirname(path));
  const { root, rules } = config;
  if (rules === undefined) return "broken-config";
  if (configs.isSettings(path)) return { path: shown, message: isSettings(basename(path)) };
  const inRoot = shownPath(root, path);
  const what = classifyFile(inRoot, rules);
  if (what.state === "disputed") return { path: shown, id: "mapping/two-mappings", message: disputed(what.mappings) };
  if (what.state === "unusable") return "broken-config";
  return what.state === "not-ours"
    ? {
        path: shown,
        message: what.why === "excluded" ? [message("problem-excluded"), message("problem-excluded-advice")] : notOurs(host, path, inRoot),
      }
    : { ...config, rules, path, shown, ...readingOf(what), within: [root, dirname(path)], inRoot };
}

/** The kind and the format of a Lodestone file. */
function readingOf(what: Extract<FileClass, { readonly kind: FileKind }>): Pick<FoundFile, "kind" | "format" | "mapping"> {
  return { kind: what.kind, format: what.format, mapping: "mapping" in what ? what.mapping : undefined };
}

/** The extensions of tables as text, which a mapping can read. */
const table = /\.(?:csv|tsv)$/i;

/** The extensions of files that can be in Lodestone's own format, which is YAML and so includes JSON. */
const ownEnding = /\.(?:ya?ml|json)$/i;

/** The message for a pattern that claims a settings file, which it cannot have been meant for. */
function isSettings(name: string): readonly Message[] {
  return [message(name === configName ? "problem-settings-by-name" : "problem-settings-by-use"), message("problem-settings-advice")];
}

/** The file name endings of documents, as a list for messages. */
const endings = listOf(documentEndings.map(verbatim), "or");

/** The reason and the advice for an unclaimed file, from its first bytes and its name. */
function notOurs({ files }: Host, path: string, inRoot: string): readonly Message[] {
  const binary = attempt(
    () => binaryOf(files.read(path, 4)),
    () => undefined, // its text may come from elsewhere
  );
  // A table claimed by `files` would be read as YAML, and every row would be an error.
  const isTable = table.test(inRoot) || tableSyntaxOf(inRoot) === "workbook";
  const kind = isTable ? "table" : (binary ?? (isWorkbook(inRoot) ? "workbook" : undefined));
  if (kind !== undefined) return unreadSpreadsheet(kind);
  const setting = verbatim(`files: { bom: ["${inRoot}"] }`);
  const advised = ownEnding.test(inRoot) ? "own" : isPage(inRoot) ? "page" : "other";
  return [
    message("problem-not-ours", { kind: advised === "own" ? "own" : "other", endings }),
    message("problem-not-ours-advice", { kind: advised, setting }),
  ];
}

/** The reason why a file claimed by several mappings is not checked. */
function disputed(mappings: readonly string[]): readonly Message[] {
  const names = listOf(
    mappings.map((name) => verbatim(`\`${name}\``)),
    "and",
  );
  return [message("mapping-two-mappings", { mappings: names }), message("mapping-two-mappings-advice")];
}

/** The reason why an entry with the name of a Lodestone file is not checked. */
function noFile(kind: PathKind | undefined): readonly Message[] {
  switch (kind) {
    case undefined:
      return [message("problem-dead-link")];
    case "outside":
      return leadsOutside;
    default:
      return [message("problem-not-regular")];
  }
}

class Search {
  readonly #host: Host;
  readonly #configs: Configs;
  readonly #realCwd: string;
  readonly #files = new Map<string, FoundFile>();
  /** By path, the real location. */
  readonly #real = new Map<string, string>();
  /** Files that the paths name explicitly. */
  readonly #named = new Set<string>();
  readonly #problems: Problem[] = [];
  readonly #unclaimed = new Map<string, UnclaimedFile>();
  /** The ignored paths. */
  readonly #gitignored = new Set<string>();
  readonly #excluded = new Set<string>();
  /** Files skipped because their configuration is broken. */
  readonly #unjudged = new Set<string>();

  constructor(host: Host, configs: Configs) {
    this.#host = host;
    this.#configs = configs;
    this.#realCwd = realOf(host.files, host.cwd);
  }

  /** A real path in the spelling of the current folder, which may be reached through a link. */
  #spelled(real: string): string {
    return spelledIn(this.#host.cwd, this.#realCwd, real);
  }

  add(argument: string): void {
    const path = resolve(this.#host.cwd, argument);
    const kind = this.#host.files.kindOf(path);
    if (kind === "file") this.#file(path);
    else if (kind === "outside") this.#problem(path, leadsOutside);
    else if (kind === "other") this.#problem(path, [message("problem-neither")]);
    else if (kind === undefined) this.#pattern(argument, path);
    else if (this.#folder(path, () => true) === 0) this.#nothing(argument, message("problem-nothing-in-folder"));
  }

  result(): Discovery {
    this.#leaveOutSettings();
    this.#leaveOutSecondNames();
    const unjudged = this.#unjudged.size;
    const { inputs } = this.#configs;
    if (unjudged > 0) this.#problems.push({ message: [message("problem-settings-above", { count: unjudged })] });
    return {
      files: [...this.#files.values()].sort((a, b) => byCodeUnit(a.shown, b.shown)),
      problems: this.#problems,
      unjudged: [...this.#unjudged],
      gitignored: this.#gitignored.size,
      excluded: this.#excluded.size,
      unclaimed: [...this.#unclaimed.values()]
        .filter(({ path }) => !inputs.has(path) && !this.#configs.isSettings(path, false))
        .sort((a, b) => byCodeUnit(orderOf(a.path), orderOf(b.path))),
    };
  }

  /** Removes settings files that were found before the configuration that names them was read. */
  #leaveOutSettings(): void {
    for (const [path, { shown }] of this.#files) {
      const isNamed = this.#named.has(path);
      if (!this.#configs.isSettings(path, isNamed || this.#real.get(path) !== path)) continue;
      this.#files.delete(path);
      if (isNamed) this.#problems.push({ path: shown, message: isSettings(basename(path)) });
    }
  }

  /** Keeps one name of each file: the one without links, else the first. It counts as requested in the folders of all its names. */
  #leaveOutSecondNames(): void {
    const names = { nameOf: ({ path }: FoundFile) => path, realOf: ({ path }: FoundFile) => this.#real.get(path) ?? path, orderOf };
    for (const files of severalNames(this.#files.values(), names)) {
      const [first, ...others] = files;
      for (const { path } of others) this.#files.delete(path);
      this.#files.set(first.path, { ...first, within: [...new Set(files.flatMap(({ within }) => within))] });
    }
  }

  #file(path: string): void {
    const found = classify(this.#host, this.#configs, path);
    if (found === "broken-config") this.#unjudged.add(path);
    else if ("message" in found) this.#problems.push(found);
    else {
      const isAside = !found.rules.takesIgnored && isGitIgnored(this.#host.files, path);
      this.#files.set(path, isAside ? { ...found, isAside } : found);
      this.#real.set(path, this.#spelled(this.#host.files.realPath(path)));
      this.#named.add(path);
    }
  }

  /** True for an ignored path, which is counted. */
  #isPassedOver(path: string, rules: FileRules | undefined, isIgnored: () => boolean): boolean {
    if (rules?.takesIgnored === true || !isIgnored()) return false;
    this.#gitignored.add(path);
    return true;
  }

  /** Adds the Lodestone files in a folder and below. Returns their number, including those with a broken configuration. */
  #folder(folder: string, wanted: (path: string) => boolean): number {
    let count = 0;
    walk(this.#host.files, folder, {
      enters: (path, isIgnored) => {
        const { root, rules } = this.#configs.of(dirname(path));
        if (rules?.isExcluded(shownPath(root, path)) !== true) return !this.#isPassedOver(path, rules, isIgnored);
        this.#excluded.add(path);
        return false;
      },
      unreadable: (path, reason) => {
        count++;
        this.#problem(path, [message("file-folder-unchecked"), ...reason]);
      },
      file: (inFolder, name, kind, isLink, real, isIgnored) => {
        const path = join(inFolder, name);
        const config = this.#configs.of(inFolder);
        const { root, rules } = config;
        const mayBeOurs = kindByName(name) !== undefined || isPartsName(name) || rules?.claims === true;
        const isSuspect = kind === "file" && !isLink && suspicionOf(name) !== undefined;
        if (!(mayBeOurs || (isSuspect && rules !== undefined)) || !wanted(path)) return;
        if (this.#isPassedOver(path, rules, isIgnored)) return;
        if (rules === undefined) {
          count++;
          this.#unjudged.add(path);
          return;
        }
        const inRoot = shownPath(root, path);
        const what = classifyFile(inRoot, rules);
        if (what.state === "not-ours" && what.why === "excluded") this.#excluded.add(path);
        if (what.state === "not-ours" && what.why === "name" && isSuspect && real !== undefined && this.#spelled(real) === path)
          this.#unclaimed.set(path, { path, inRoot, root, isAcknowledged: what.isAcknowledged === true });
        if (what.state === "not-ours" || this.#configs.isSettings(path, isLink)) return;
        count++;
        if (what.state === "unusable") {
          this.#unjudged.add(path);
          return;
        }
        if (real === undefined) {
          this.#problem(path, noFile(kind));
          return;
        }
        this.#real.set(path, this.#spelled(real));
        if (what.state === "disputed") {
          this.#problem(path, disputed(what.mappings), "mapping/two-mappings");
          return;
        }
        // A file that is also named explicitly was requested in several places.
        if (this.#files.has(path)) return;
        const shown = shownPath(this.#host.cwd, path);
        this.#files.set(path, { ...config, rules, path, shown, ...readingOf(what), within: [folder], inRoot });
      },
    });
    return count;
  }

  #pattern(argument: string, path: string): void {
    const pattern = sep === "/" ? argument : slashed(argument);
    const { base, glob, isGlob } = picomatch.scan(pattern);
    if (!isGlob) {
      this.#problem(path, [message("problem-no-such-path"), message("problem-path-advice")]);
      return;
    }
    const top = resolve(this.#host.cwd, base === "" ? "." : base);
    const matches = compileGlob(glob);
    const kind = this.#host.files.kindOf(top);
    if (kind === "outside") {
      this.#problem(top, leadsOutside);
      return;
    }
    const count = kind === "folder" ? this.#folder(top, (found) => matches(shownPath(top, found))) : 0;
    if (count === 0) this.#nothing(argument, message("problem-nothing-by-pattern"));
  }

  /** Reports a path without Lodestone files: it is usually a mistake and must not look like a clean result. */
  #nothing(argument: string, summary: Message): void {
    const details = [message("problem-what-is-checked", { endings }), message("problem-what-is-skipped"), message("problem-init")];
    this.#problems.push({ path: basename(argument) === "" ? argument : slashed(argument), message: [summary, ...details] });
  }

  #problem(path: string, said: readonly Message[], id?: string): void {
    this.#problems.push({ path: shownPath(this.#host.cwd, path), ...(id === undefined ? {} : { id }), message: said });
  }
}
