import { knownWith } from "../../core/company/known.ts";
import type { NamedPack, PackPathFault, PacksRead } from "../../core/config/types.ts";
import type { FileSystem } from "../../files/fileSystem.ts";
import {
  type Checker,
  type CompanyPacks,
  compileRules,
  LineIndex,
  type PackBundle,
  type PackProblem,
  type PackText,
  readCompanyPacks,
} from "../../index.ts";
import type { Context } from "../commands/command.ts";
import type { Problem } from "../report/run.ts";
import { readPack } from "./packFiles.ts";

/** The packs of a company that one or several configurations name, as far as they are read without their rules. */
export interface CompanySet {
  readonly files: readonly PackText[];
  readonly packs: CompanyPacks;
}

/** Reads the packs of companies and makes a checker for each set of them, once. */
export class CompanySets {
  /** What is wrong in the packs that were opened. */
  readonly problems: Problem[] = [];
  readonly #context: Context;
  readonly #byFiles = new Map<string, CompanySet>();
  readonly #checkers = new Map<CompanySet, Promise<Checker | undefined>>();

  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * Reads the packs that a configuration names. The set is undefined where a path leads to no pack.
   *
   * @param seen the files as the configuration may name them
   */
  read(paths: readonly NamedPack[], seen: FileSystem): PacksRead & { readonly set: CompanySet | undefined } {
    const files = new Map<string, PackText>();
    const faults: PackPathFault[] = [];
    for (const path of paths) {
      const found = readPack({ files: seen, cwd: this.#context.host.cwd }, path.folder, path.value);
      if ("message" in found) faults.push({ path, message: found.message });
      else for (const file of found.files) if (!files.has(file.path)) files.set(file.path, file);
    }
    if (faults.length > 0) return { set: undefined, known: undefined, faults };
    const set = this.setOf([...files.values()], this.#context.bundle());
    return { set, known: knownWith(set.packs, this.#context.checker().rules), faults };
  }

  /** The set of some files; the same files give the same set. */
  setOf(files: readonly PackText[], builtIn: PackBundle): CompanySet {
    const key = JSON.stringify(files.map(({ path }) => path));
    const known = this.#byFiles.get(key);
    if (known !== undefined) return known;
    const ids = this.#context.checker().rules.map(({ id }) => id);
    const set = { files, packs: readCompanyPacks(files, builtIn, ids) };
    this.#byFiles.set(key, set);
    return set;
  }

  /** The checker for a set; undefined, with problems, where a pack is broken. */
  open(set: CompanySet): Promise<Checker | undefined> {
    const opened = this.#checkers.get(set) ?? this.#open(set);
    this.#checkers.set(set, opened);
    return opened;
  }

  async #open({ files, packs }: CompanySet): Promise<Checker | undefined> {
    const { rules, problems } = await compileRules(packs.rules);
    const all = [...packs.problems, ...problems];
    this.problems.push(...placed(files, all));
    return all.length > 0 ? undefined : this.#context.makeChecker(packs.bundle, { rules });
  }
}

/** Mistakes in pack files with line and column. */
function placed(files: readonly PackText[], problems: readonly PackProblem[]): Problem[] {
  const lines = new Map<string, LineIndex>();
  return problems.map(({ path, start, message }) => {
    const index = lines.get(path) ?? new LineIndex(files.find((file) => file.path === path)?.text ?? "", { skipMark: true });
    lines.set(path, index);
    const { line, character } = index.positionAt(start);
    return { path, position: { line: line + 1, column: character + 1 }, message };
  });
}
