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

/** A file that is to be judged, and the configuration that it is judged by. */
export interface FoundFile extends Omit<FolderConfig, "file" | "chain"> {
  /** Absolute. */
  readonly path: string;
  /** As reports write it. */
  readonly shown: string;
  readonly kind: FileKind;
  /** How it is read. */
  readonly format: CheckInput["format"];
  /** The mapping that reads it, if any. */
  readonly mapping: string | undefined;
  readonly rules: FileRules;
  /** What that knows of it; absent where that is nothing. */
  readonly known?: FileBaseline;
  /** Folders that it was asked for in, absolute: where its real place lies in none of them, it is read and not written. */
  readonly within: readonly string[];
  /** Its path relative to the folder of its configuration. */
  readonly inRoot: string;
  /** Git ignores it, and it was named by itself: it counts for no other file, unless a reference leads to it. */
  readonly isAside?: boolean;
}

/** What the paths of a command lead to. */
export interface Discovery {
  /** Ordered by path, each file once. */
  readonly files: readonly FoundFile[];
  /** Paths that lead to nothing, files that are not ours, folders that cannot be read. */
  readonly problems: readonly Problem[];
  /** Files that are ours by name and not judged, because their settings are broken; absolute, in any order. */
  readonly unjudged: readonly string[];
  /** Regular files met on the way that may be bills of materials by their names, and that nothing claims; ordered by path. */
  readonly unclaimed: readonly UnclaimedFile[];
  /** How many folders and files of ours were left out because git ignores them. */
  readonly gitignored: number;
  /** Number of folders and files that `files.exclude` left out. */
  readonly excluded: number;
}

/** A file that nothing claims. */
export interface UnclaimedFile extends Pick<FoundFile, "path" | "inRoot"> {
  /** The folder of the configuration that holds for it. */
  readonly root: string;
  /** `files.unread` leaves it unread on purpose. */
  readonly isAcknowledged: boolean;
}

/** Finds the files that some paths mean: files, folders, and patterns that the shell left as they are. */
export function discover(host: Host, configs: Configs, paths: readonly string[]): Discovery {
  const search = new Search(host, configs);
  for (const path of paths) search.add(path);
  return search.result();
}

/** Finds what one path means when its text comes from elsewhere: by its name and its configuration. */
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

/** What a file of ours is, and how it is read. */
function readingOf(what: Extract<FileClass, { readonly kind: FileKind }>): Pick<FoundFile, "kind" | "format" | "mapping"> {
  return { kind: what.kind, format: what.format, mapping: "mapping" in what ? what.mapping : undefined };
}

/** The names of tables as text, which a mapping can read. */
const table = /\.(?:csv|tsv)$/i;

/** The names of what may be in our own format, which is YAML, and so JSON too. */
const ownEnding = /\.(?:ya?ml|json)$/i;

/** A pattern that claims settings was meant for other files. */
function isSettings(name: string): readonly Message[] {
  return [message(name === configName ? "problem-settings-by-name" : "problem-settings-by-use"), message("problem-settings-advice")];
}

/** What the names of documents end in, as a sentence lists it. */
const endings = listOf(documentEndings.map(verbatim), "or");

/** Reason and advice for a file that nothing claims, by its first bytes and its name. */
function notOurs({ files }: Host, path: string, inRoot: string): readonly Message[] {
  const binary = attempt(
    () => binaryOf(files.read(path, 4)),
    () => undefined, // its text may come from elsewhere
  );
  // Claimed by `files`, a table would be read as YAML, and every row be a mistake.
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

/** Why a file that several mappings claim is not checked. */
function disputed(mappings: readonly string[]): readonly Message[] {
  const names = listOf(
    mappings.map((name) => verbatim(`\`${name}\``)),
    "and",
  );
  return [message("mapping-two-mappings", { mappings: names }), message("mapping-two-mappings-advice")];
}

/** Why what has the name of a file of ours is not checked. */
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
  /** Where each of them is, links followed. */
  readonly #real = new Map<string, string>();
  /** Files that the paths name themselves. */
  readonly #named = new Set<string>();
  readonly #problems: Problem[] = [];
  readonly #unclaimed = new Map<string, UnclaimedFile>();
  /** What was left out because git ignores it. */
  readonly #gitignored = new Set<string>();
  readonly #excluded = new Set<string>();
  /** Files that were not looked at because their configuration is broken. */
  readonly #unjudged = new Set<string>();

  constructor(host: Host, configs: Configs) {
    this.#host = host;
    this.#configs = configs;
    this.#realCwd = realOf(host.files, host.cwd);
  }

  /** A real path as it begins where the run is, be that reached by a link. */
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

  /** What was found before the configuration was read that extends it or names it as a pack. */
  #leaveOutSettings(): void {
    for (const [path, { shown }] of this.#files) {
      const isNamed = this.#named.has(path);
      if (!this.#configs.isSettings(path, isNamed || this.#real.get(path) !== path)) continue;
      this.#files.delete(path);
      if (isNamed) this.#problems.push({ path: shown, message: isSettings(basename(path)) });
    }
  }

  /** A file that has several names is checked once: by the one without links, else by the first. It was asked for wherever any of them was. */
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

  /** Whether something is left out because git ignores it, which is counted. */
  #isPassedOver(path: string, rules: FileRules | undefined, isIgnored: () => boolean): boolean {
    if (rules?.takesIgnored === true || !isIgnored()) return false;
    this.#gitignored.add(path);
    return true;
  }

  /** Adds what is ours in a folder and below; gives how many files that were, those of a broken configuration included. */
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
        // What was named by itself too was asked for in more places.
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

  /** A path that leads to no file of ours is a mistake more often than not, and must not look like a clean result. */
  #nothing(argument: string, summary: Message): void {
    const details = [message("problem-what-is-checked", { endings }), message("problem-what-is-skipped"), message("problem-init")];
    this.#problems.push({ path: basename(argument) === "" ? argument : slashed(argument), message: [summary, ...details] });
  }

  #problem(path: string, said: readonly Message[], id?: string): void {
    this.#problems.push({ path: shownPath(this.#host.cwd, path), ...(id === undefined ? {} : { id }), message: said });
  }
}
