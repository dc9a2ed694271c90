import type { SeverityCounts } from "../judge/digest.ts";
import { type Counts, noCounts } from "../judge/summary.ts";
import type { Part } from "./part.ts";

/** What is counted of all sections of a text, kept up as some of them are exchanged for others. */
export class SectionTotals {
  /** How many hold an item that refers to another. */
  linked = 0;
  /** How many tell something that evidence is read from. */
  telling = 0;
  /** How many hold a quote that nothing closes. */
  open = 0;
  /** As `CheckResult.withoutEndUse`. */
  withoutEndUse = 0;
  readonly #counts = { ...noCounts };
  readonly #severities = { error: 0, warning: 0, information: 0, hint: 0 };

  constructor(parts: readonly Part[]) {
    for (const part of parts) this.#add(part, 1);
  }

  /** The items of all sections. */
  get counts(): Counts {
    return { ...this.#counts };
  }

  /** The findings that stand in sections, beside those that show only elsewhere. */
  get severities(): SeverityCounts {
    return { ...this.#severities };
  }

  /** Some sections have given way to others. */
  exchange(removed: readonly Part[], added: readonly Part[]): void {
    for (const part of removed) this.#add(part, -1);
    for (const part of added) this.#add(part, 1);
  }

  #add({ isLinked, isSilent, isOpen, withoutEndUse, counts, own }: Part, times: 1 | -1): void {
    if (isLinked) this.linked += times;
    if (!isSilent) this.telling += times;
    if (isOpen) this.open += times;
    this.withoutEndUse += times * withoutEndUse;
    this.#counts.items += times * counts.items;
    this.#counts.materialItems += times * counts.materialItems;
    this.#counts.undeclared += times * counts.undeclared;
    this.#counts.notChecked += times * counts.notChecked;
    if (own.findings.length === 0) return;
    this.#severities.error += times * own.counts.error;
    this.#severities.warning += times * own.counts.warning;
    this.#severities.information += times * own.counts.information;
    this.#severities.hint += times * own.counts.hint;
  }
}
