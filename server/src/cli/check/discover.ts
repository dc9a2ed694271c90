import { basename, dirname, resolve, sep } from "node:path";
import picomatch from "picomatch/posix.js";
import type { FileBaseline } from "../../core/baseline/types.ts";
import type { FileRules } from "../../core/config/fileRules.ts";
import { compileGlob } from "../../core/config/glob.ts";
import { configName, documentEndings, isPage, isWorkbook, tableSyntaxOf } from "../../core/fileNames.ts";
import type { CheckInput } from "../../core/judge/types.ts";
import { listOf, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { FileKind } from "../../core/model/types.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { binaryOf } from "../../files/decode.ts";
import { attempt, leadsOutside } from "../../files/fileSystem.ts";
import { shownPath, slashed } from "../../files/paths.ts";
import { classifyFile, disputed, type FileClass } from "../../project/classifyFile.ts";
import { type Met, spelling } from "../../project/discovery.ts";
import { valueNow } from "../../project/maybeAsync.ts";
import { unreadSpreadsheet } from "../../project/proposal/unread.ts";
import { severalNames } from "../../project/severalNames.ts";
import type { Entry } from "../../project/workspace.ts";
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
}

/** The files that the paths of a command lead to. */
export interface Discovered {
  /** Sorted by path, each file once. */
  readonly files: readonly FoundFile[];
  /** Missing paths, files that Lodestone does not check, unreadable folders. */
  readonly problems: readonly Problem[];
  /** The number of ignored folders and files. */
  readonly gitignored: number;
  /** The number of folders and files that `files.exclude` left out. */
  readonly excluded: number;
}

/** Finds the files for the given paths: files, folders, and patterns that the shell did not expand. */
export function discover(host: Host, configs: Configs, paths: readonly string[]): Discovered {
  const search = new Search(host, configs);
  for (const path of paths) search.add(path);
  return search.result();
}

/** Classifies a path whose text comes from standard input, by its name and configuration. */
export function classify(
  host: Host,
  configs: Configs,
  path: string,
  config = configs.of(dirname(path)),
): FoundFile | Problem | "broken-config" {
  const shown = shownPath(host.cwd, path);
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

/** The Lodestone files at some paths that the run need not check. The errors of their settings are not reported. */
export function othersAt(configs: Configs, paths: readonly string[]): readonly FoundFile[] {
  return paths.flatMap((path) => {
    const found = classify(configs.host, configs, path, configs.ofOthers(dirname(path)));
    return found === "broken-config" || "message" in found ? [] : [found];
  });
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

/** The reason why an entry with the name of a Lodestone file is not checked. */
function noFile(kind: Entry["kind"]): readonly Message[] {
  switch (kind) {
    case undefined:
      return [message("problem-dead-link")];
    case "outside":
      return leadsOutside;
    default:
      return [message("problem-not-regular")];
  }
}

/** A file that the paths lead to. */
interface Taken {
  readonly entry: Pick<Entry, "at">;
  readonly found: FoundFile;
  /** As in `Met`. */
  readonly real: string;
  /** The file with every link followed. */
  readonly place: string;
}

class Search {
  readonly #host: Host;
  readonly #configs: Configs;
  /** By path. */
  readonly #files = new Map<string, Taken>();
  /** Files that the paths name explicitly. */
  readonly #named = new Set<string>();
  readonly #problems: Problem[] = [];
  /** The ignored paths. */
  readonly #gitignored = new Set<string>();
  readonly #excluded = new Set<string>();
  /** Files skipped because their configuration is broken. */
  readonly #unjudged = new Set<string>();

  constructor(host: Host, configs: Configs) {
    this.#host = host;
    this.#configs = configs;
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

  result(): Discovered {
    this.#leaveOutSettings();
    this.#leaveOutSecondNames();
    const unjudged = this.#unjudged.size;
    if (unjudged > 0) this.#problems.push({ message: [message("problem-settings-above", { count: unjudged })] });
    return {
      files: [...this.#files.values()].map(({ found }) => found).sort((a, b) => byCodeUnit(a.shown, b.shown)),
      problems: this.#problems,
      gitignored: this.#gitignored.size,
      excluded: this.#excluded.size,
    };
  }

  /** Removes settings files that were found before the configuration that names them was read. */
  #leaveOutSettings(): void {
    for (const [path, { found, place }] of this.#files) {
      if (!this.#configs.isSettings(path, place)) continue;
      this.#files.delete(path);
      if (this.#named.has(path)) this.#problems.push({ path: found.shown, message: isSettings(basename(path)) });
    }
  }

  /** Keeps the main name of each file. It counts as requested in the folders of all its names. */
  #leaveOutSecondNames(): void {
    for (const files of severalNames([...this.#files.values()], this.#configs.workspace)) {
      const [first, ...others] = files;
      for (const { entry } of others) this.#files.delete(entry.at);
      const within = [...new Set(files.flatMap(({ found }) => found.within))];
      this.#files.set(first.entry.at, { ...first, found: { ...first.found, within } });
    }
  }

  #file(path: string): void {
    const found = classify(this.#host, this.#configs, path);
    if (found === "broken-config") this.#unjudged.add(path);
    else if ("message" in found) this.#problems.push(found);
    else {
      const place = this.#host.files.realPath(path);
      const real = spelling(this.#configs.workspace)(place);
      this.#files.set(path, { entry: { at: path }, found, real, place });
      this.#named.add(path);
    }
  }

  /**
   * Adds the Lodestone files in a folder and below. Returns their number, including those with a broken configuration, which itself counts
   * too: nobody knows what it covers.
   */
  #folder(folder: string, wanted: (path: string) => boolean): number {
    const { met, configs, gitignored, excluded } = valueNow(this.#configs.discovery.below(folder));
    let count = 0;
    for (const config of configs) if (this.#configs.taken(config).rules === undefined) count++;
    const isWanted = ({ at, kind }: Entry): boolean => kind === "folder" || wanted(at);
    for (const { at } of gitignored.filter(isWanted)) this.#gitignored.add(at);
    for (const { at } of excluded.filter(isWanted)) this.#excluded.add(at);
    for (const one of met) {
      if ("why" in one) this.#problem(one.folder, [message("file-folder-unchecked"), ...one.why]);
      else if (!wanted(one.entry.at) || !this.#takes(one, folder)) continue;
      count++;
    }
    return count;
  }

  /** Adds a file that a walk has met. Returns true for a Lodestone file. */
  #takes({ entry, config, path: inRoot, what, real }: Met, folder: string): boolean {
    const { at: path, kind } = entry;
    if (what.state === "not-ours") return false;
    const place = entry.real ?? path;
    if (config.set !== undefined && this.#configs.isSettings(path, place)) return false;
    const settings = this.#configs.taken(config);
    const { rules } = settings;
    if (what.state === "unusable" || rules === undefined) this.#unjudged.add(path);
    else if (kind !== "file") this.#problem(path, noFile(kind));
    else if (what.state === "disputed") this.#problem(path, disputed(what.mappings), "mapping/two-mappings");
    // A file that is also named explicitly was requested in several places.
    else if (!this.#files.has(path)) {
      const found = { ...settings, rules, path, shown: shownPath(this.#host.cwd, path), ...readingOf(what), within: [folder], inRoot };
      this.#files.set(path, { entry, found, real, place });
    }
    return true;
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
