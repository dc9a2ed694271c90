import { isUndeclared, noCounts } from "../judge/summary.ts";
import { mayHideFindings } from "../ruleMeta.ts";
import { indexesWhere, perBlock } from "./block.ts";
import { type OwnFindings, ownFindings } from "./ownFindings.ts";
import type { JudgedSection, Section } from "./section.ts";

/** A section with what was found in it. */
export interface Part extends Section, JudgedSection {
  /** Whether an item of it refers to another, so that it depends on what stands elsewhere in the text. */
  readonly isLinked: boolean;
  /** Whether an item of it refers to another file. */
  readonly namesFiles: boolean;
  /** Whether something in it points into the skeleton, whose places change when that is read again. */
  readonly leans: boolean;
  /** The findings that stand in it. */
  readonly own: OwnFindings;
}

/** How a part hangs together with what stands elsewhere. */
type Bonds = Pick<Part, "isLinked" | "namesFiles" | "leans">;

/** The sections of a block that refer to others or to files, hold findings of their own, controlled material without an end use, an open quote, what was not read, or waivers. */
export const linked = indexesWhere(({ isLinked }: Part) => isLinked);
export const namingFiles = indexesWhere(({ namesFiles }: Part) => namesFiles);
export const referring = indexesWhere(({ isLinked, namesFiles }: Part) => isLinked || namesFiles);
export const withOwnFindings = indexesWhere(({ own }: Part) => own.findings.length > 0);
export const withUndeclared = indexesWhere(({ withoutEndUse }: Part) => withoutEndUse > 0);
export const openToWhatFollows = indexesWhere(({ isOpen }: Part) => isOpen);
export const notReadWhole = indexesWhere(({ own }: Part) => own.findings.some(({ ruleId }) => mayHideFindings(ruleId)));
export const withWaivers = indexesWhere(({ waivers }: Part) => waivers.length > 0);

/** The undeclared items of a block that rules over documents are concerned with, each once. */
export const undeclaredConcerned = perBlock((parts: readonly Part[]) => [
  ...new Set(parts.flatMap(({ concerned }) => concerned.flat().filter(isUndeclared))),
]);

/** What of parts files fits the items of a block. */
export const declarationsUsed = perBlock((parts: readonly Part[]) => [...new Set(parts.flatMap(({ fitting }) => fitting))]);

/** A section that waits to be judged until its references are resolved. */
export function unjudged(section: Section): Part {
  const bonds = { isLinked: true, namesFiles: true, leans: false };
  return partOf(
    section,
    { items: [], findings: [], concerned: [], counts: noCounts, withoutEndUse: 0, fitting: [] },
    bonds,
    ownFindings([], []),
  );
}

/**
 * Written out, since thousands of them are made: V8 of Node 20 gives each object that a spread begins a hidden class of its own,
 * and everything that reads it is slow then.
 */
export function partOf(section: Section, judged: JudgedSection, { isLinked, namesFiles, leans }: Bonds, own: OwnFindings): Part {
  const { text, in: within, entries, usesAnchors, textFindings, once, isSilent, isOpen, waivers, isWellFormed } = section;
  const { items, findings, concerned, counts, withoutEndUse, fitting } = judged;
  return {
    text,
    in: within,
    entries,
    usesAnchors,
    textFindings,
    once,
    isSilent,
    isOpen,
    waivers,
    isWellFormed,
    items,
    findings,
    concerned,
    counts,
    withoutEndUse,
    fitting,
    isLinked,
    namesFiles,
    leans,
    own,
  };
}

function unheld({ findings, concerned, counts, withoutEndUse, fitting }: JudgedSection): JudgedSection {
  return { items: [], findings, concerned, counts, withoutEndUse, fitting };
}

/** A part without what only an edit needs. */
export function withoutTree(part: Part): Part {
  const isQuiet = part.findings.length === 0 && !part.leans;
  const { text, in: within, usesAnchors, textFindings, once, isSilent, isOpen, waivers, isWellFormed } = part;
  const entries = part.entries.length === 1 ? oneEntry : part.entries;
  return partOf(
    { text, in: within, entries, usesAnchors, textFindings, once, isSilent, isOpen, waivers, isWellFormed },
    isQuiet ? unheld(part) : part,
    part,
    part.own,
  );
}

const oneEntry: Section["entries"] = [{ kind: "scalar", style: "plain", source: "", value: null, start: 0, end: 0 }];
