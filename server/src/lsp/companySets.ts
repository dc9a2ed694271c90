import { knownWith } from "../core/company/known.ts";
import type { Known } from "../core/config/types.ts";
import { reportRequest } from "../core/links.ts";
import { type Checker, compileRules, type createChecker, type PackBundle, type PackProblem, readCompanyPacks } from "../index.ts";
import type { PackFile } from "./packFiles.ts";

/** The packs of a company that a configuration names, in one state of their texts. */
export interface CompanySet {
  /** Another one for every set. */
  readonly id: number;
  readonly files: readonly PackFile[];
  /** What a configuration may speak of with them; undefined where they are broken. */
  readonly known: Known | undefined;
  /** By path and place. */
  readonly problems: readonly PackProblem[];
  /** Undefined where there is a problem: nothing is judged by half of a pack. */
  readonly checker: Checker | undefined;
}

/** How packs, and what a company brings beside, become a checker. */
export type MakeChecker = typeof createChecker;

/** Makes a checker for each set of packs: the same texts in the same places give the same one, as long as somebody holds it. */
export class CompanySets {
  readonly #builtIn: PackBundle;
  readonly #checker: Checker;
  readonly #makeChecker: MakeChecker;
  readonly #opening = new Set<{ readonly files: readonly PackFile[]; readonly set: Promise<CompanySet> }>();
  #opened: readonly WeakRef<CompanySet>[] = [];
  #count = 0;

  /** @param checker that of the built-in packs alone */
  constructor(builtIn: PackBundle, checker: Checker, makeChecker: MakeChecker) {
    this.#builtIn = builtIn;
    this.#checker = checker;
    this.#makeChecker = makeChecker;
  }

  /** The set of some files. Never fails: what goes wrong is a problem of the set. */
  async open(files: readonly PackFile[]): Promise<CompanySet> {
    for (const opening of this.#opening) if (sameFiles(opening.files, files)) return opening.set;
    const known = this.#opened.map((one) => one.deref()).find((one) => one !== undefined && sameFiles(one.files, files));
    if (known !== undefined) return known;
    const opening = { files, set: this.#open(files) };
    this.#opening.add(opening);
    const set = await opening.set;
    this.#opening.delete(opening);
    this.#opened = [...this.#opened.filter((one) => one.deref() !== undefined), new WeakRef(set)];
    return set;
  }

  async #open(files: readonly PackFile[]): Promise<CompanySet> {
    this.#count++;
    const id = this.#count;
    const builtIn = this.#checker.rules;
    try {
      const packs = readCompanyPacks(
        files,
        this.#builtIn,
        builtIn.map((rule) => rule.id),
      );
      const { rules, problems } = await compileRules(packs.rules);
      const all = [...packs.problems, ...problems];
      if (all.length > 0) return { id, files, known: knownWith(packs, builtIn), problems: all, checker: undefined };
      const checker = this.#makeChecker(packs.bundle, { rules });
      return { id, files, known: checker, problems: [], checker };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const message = `The packs cannot be used, by a fault of Lodestone (${reason}). ${reportRequest}`;
      return { id, files, known: undefined, problems: [{ path: files[0]?.path ?? "", start: 0, end: 0, message }], checker: undefined };
    }
  }
}

function same(a: PackFile, b: PackFile | undefined): boolean {
  return a.uri === b?.uri && a.pack === b.pack && a.text === b.text;
}

function sameFiles(a: readonly PackFile[], b: readonly PackFile[]): boolean {
  return a.length === b.length && a.every((one, index) => same(one, b[index]));
}
