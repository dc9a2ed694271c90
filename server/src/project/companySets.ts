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

/** How packs, and what a company brings beside, become a checker. */
export type MakeChecker = typeof createChecker;

/** The built-in packs, and how checkers are made with others. */
export interface BuiltIn {
  bundle(): PackBundle;
  /** That of the built-in packs alone. */
  checker(): Pick<Checker, "rules" | "texts">;
  readonly makeChecker: MakeChecker;
}

/** The packs of a company that a configuration names, in one state of their texts. */
export class CompanySet {
  /** Another one for every set. */
  readonly id: number;
  readonly files: readonly PackFile[];
  /** As read, without the conditions of their rules; undefined where that fails. */
  readonly packs: CompanyPacks | undefined;
  readonly #builtIn: BuiltIn;
  #known: RulesAndPacks | undefined;
  #problems: readonly ToldProblem[];
  #checker: Checker | undefined;
  #opening: Promise<Checker | undefined> | undefined;

  constructor(id: number, files: readonly PackFile[], builtIn: BuiltIn) {
    this.id = id;
    this.files = files;
    this.#builtIn = builtIn;
    try {
      const ids = builtIn.checker().rules.map(({ id }) => id);
      this.packs = readCompanyPacks(files, builtIn.bundle(), ids);
      this.#problems = this.#told(this.packs.problems);
    } catch (error) {
      this.#problems = [this.#fault(error)];
    }
  }

  /** What a configuration may speak of with them; undefined where they are broken. */
  get known(): RulesAndPacks | undefined {
    if (this.#checker !== undefined) return this.#checker;
    this.#known ??= this.packs && knownWith(this.packs, this.#builtIn.checker().rules);
    return this.#known;
  }

  /** What is wrong with them, by path and place: until they are opened, without the conditions of their rules. */
  get problems(): readonly ToldProblem[] {
    return this.#problems;
  }

  /** Undefined where they are not opened, or there is a problem: nothing is judged by half of a pack. */
  get checker(): Checker | undefined {
    return this.#checker;
  }

  /** Makes the checker, once. Never fails: what goes wrong is a problem. */
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

/** The sets of packs that configurations name: the same texts in the same places are the same set, as long as somebody holds it. */
export class CompanySets {
  readonly #builtIn: BuiltIn;
  #sets: readonly WeakRef<CompanySet>[] = [];
  #count = 0;

  constructor(builtIn: BuiltIn) {
    this.#builtIn = builtIn;
  }

  /** The set of some files. */
  of(files: readonly PackFile[]): CompanySet {
    const held = this.#sets.flatMap((one) => one.deref() ?? []);
    const known = held.find((one) => sameFiles(one.files, files));
    if (known !== undefined) return known;
    this.#count++;
    const set = new CompanySet(this.#count, files, this.#builtIn);
    this.#sets = [...held, set].map((one) => new WeakRef(one));
    return set;
  }
}

function sameFiles(a: readonly PackFile[], b: readonly PackFile[]): boolean {
  const isSame = (one: PackFile, other: PackFile | undefined) =>
    one.name === other?.name && one.pack === other.pack && one.text === other.text;
  return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
}
