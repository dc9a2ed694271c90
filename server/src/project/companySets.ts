import { knownWith } from "../core/company/known.ts";
import type { RulesAndPacks } from "../core/config/types.ts";
import { message, verbatim } from "../core/l10n/message.ts";
import { reportRequest } from "../core/links.ts";
import { told } from "../core/packs/files.ts";
import {
  type Checker,
  type CompanyPacks,
  compileRules,
  type createChecker,
  type PackBundle,
  type PackProblem,
  readCompanyPacks,
  type ToldProblem,
} from "../index.ts";
import type { PackFile } from "./packFiles.ts";

/** Makes a checker from packs and company data. */
export type MakeChecker = typeof createChecker;

/** The built-in packs, and the factory for checkers with further packs. */
export interface BuiltIn {
  bundle(): PackBundle;
  /** The checker of the built-in packs alone. */
  checker(): Pick<Checker, "rules" | "texts">;
  readonly makeChecker: MakeChecker;
  /** True where settings may not put a bundle of law in its place. */
  readonly fixedLaw?: boolean;
}

/** A bundle of law that settings name in place of the built-in one. */
export interface Law {
  readonly file: string;
  readonly bundle: PackBundle;
}

/** The packs that a configuration names, in one version of their texts: a bundle of law in place of the built-in one, and company packs. */
export class CompanySet {
  /** Unique for each set. */
  readonly id: number;
  readonly files: readonly PackFile[];
  /** The bundle of law; undefined for the built-in one. */
  readonly law: Law | undefined;
  /** The parsed packs, without the conditions of their rules; undefined when parsing fails. */
  readonly packs: CompanyPacks | undefined;
  readonly #builtIn: BuiltIn;
  #known: RulesAndPacks | undefined;
  #problems: readonly ToldProblem[];
  #checker: Checker | undefined;
  #opening: Promise<Checker | undefined> | undefined;

  constructor(id: number, files: readonly PackFile[], law: Law | undefined, builtIn: BuiltIn) {
    this.id = id;
    this.files = files;
    this.law = law;
    this.#builtIn = builtIn;
    try {
      const ids = builtIn.checker().rules.map(({ id }) => id);
      this.packs = readCompanyPacks(files, law?.bundle ?? builtIn.bundle(), ids);
      this.#problems = this.#told(this.packs.problems);
    } catch (error) {
      this.#problems = [this.#fault(error)];
    }
  }

  /** The rules and packs that a configuration may name; undefined for broken packs. */
  get known(): RulesAndPacks | undefined {
    if (this.#checker !== undefined) return this.#checker;
    this.#known ??= this.packs && knownWith(this.packs, this.#builtIn.checker().rules);
    return this.#known;
  }

  /** The problems of the packs, by path and position. Before `open`, they do not cover the conditions of rules. */
  get problems(): readonly ToldProblem[] {
    return this.#problems;
  }

  /** Undefined before `open`, and for packs with a problem: nothing is checked with half of a pack. */
  get checker(): Checker | undefined {
    return this.#checker;
  }

  /** Makes the checker, once. Never fails: an error becomes a problem. */
  open(): Promise<Checker | undefined> {
    this.#opening ??= this.#open().catch((error: unknown) => {
      this.#problems = [this.#fault(error)];
      return undefined;
    });
    return this.#opening;
  }

  async #open(): Promise<Checker | undefined> {
    if (this.packs === undefined) return undefined;
    const { rules, problems } = await compileRules(this.packs);
    this.#problems = this.#told([...this.packs.problems, ...problems]);
    if (this.#problems.length === 0) this.#checker = this.#builtIn.makeChecker(this.packs.bundle, { rules });
    return this.#checker;
  }

  #told(problems: readonly PackProblem[]): readonly ToldProblem[] {
    const { texts } = this.#builtIn.checker();
    return problems.map((problem) => told(problem, texts));
  }

  #fault(error: unknown): ToldProblem {
    const reason = verbatim(error instanceof Error ? error.message : String(error));
    const details = [message("packs-unusable-why", { reason }), reportRequest];
    const path = this.files[0]?.path ?? "";
    return told({ path, start: 0, end: 0, summary: message("packs-unusable"), details }, this.#builtIn.checker().texts);
  }
}

/** The sets of company packs in use. The same texts at the same paths give the same set while it is referenced. */
export class CompanySets {
  readonly #builtIn: BuiltIn;
  #sets: readonly WeakRef<CompanySet>[] = [];
  #count = 0;

  constructor(builtIn: BuiltIn) {
    this.#builtIn = builtIn;
  }

  /** The set for the given files and bundle of law. */
  of(files: readonly PackFile[], law: Law | undefined): CompanySet {
    const held = this.#sets.flatMap((one) => one.deref() ?? []);
    const known = held.find((one) => one.law?.bundle === law?.bundle && sameFiles(one.files, files));
    if (known !== undefined) return known;
    this.#count++;
    const set = new CompanySet(this.#count, files, law, this.#builtIn);
    this.#sets = [...held, set].map((one) => new WeakRef(one));
    return set;
  }
}

function sameFiles(a: readonly PackFile[], b: readonly PackFile[]): boolean {
  const isSame = (one: PackFile, other: PackFile | undefined) =>
    one.name === other?.name && one.pack === other.pack && one.text === other.text;
  return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
}
