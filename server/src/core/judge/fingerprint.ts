import type { Finding } from "../finding.ts";
import { hash } from "../text/hash.ts";
import type { DocumentSummary, Verdict } from "./types.ts";

interface Named extends Pick<Verdict, "partNumberAt"> {
  readonly documents: readonly Pick<DocumentSummary, "index" | "id">[];
}

/** A finding with its fingerprint, the same as in the reports of the command. */
export interface MarkedFinding {
  readonly finding: Finding;
  readonly fingerprint: string;
}

/** Gives the findings of one file fingerprints; ask it once for each finding, in the order of the text. */
export type Fingerprinter = (finding: Finding) => string;

/**
 * Fingerprints that stay when lines move, items are reordered or the file is renamed: they are made of the rule,
 * the document by its `id`, the logical path with part numbers in place of positions, and what was seen.
 * Equal ones in a file are numbered.
 */
export function fingerprinter(verdict: Named): Fingerprinter {
  const naming = namingOf(verdict);
  const seen = new Map<string, number>();
  return (finding) => {
    const what = saidBy(naming, finding);
    const count = (seen.get(what) ?? 0) + 1;
    seen.set(what, count);
    return fingerprint(what, count);
  };
}

/** The fingerprint of the first finding of which the same is said as of the one given, whichever of them that is. */
export function firstFingerprint(verdict: Named): Fingerprinter {
  const naming = namingOf(verdict);
  return (finding) => fingerprint(saidBy(naming, finding), 1);
}

/** What the findings of a text are named by, beside themselves. */
export interface Naming {
  /** What a document calls itself, else its index. */
  readonly idOf: (document: number) => string;
  readonly partNumberAt: Verdict["partNumberAt"];
}

/** What the findings of a verdict are named by. */
export function namingOf({ documents, partNumberAt }: Named): Naming {
  const ids = new Map(documents.map(({ index, id }) => [index, id]));
  return { idOf: (document) => ids.get(document) ?? String(document), partNumberAt };
}

/** What is said of a finding: all that its fingerprint is made of but the number. */
export function saidBy({ idOf, partNumberAt }: Naming, finding: Finding): string {
  const place = stablePlace(finding, (path) => partNumberAt(finding.document, path));
  return fingerprinted(finding.ruleId, idOf(finding.document), place);
}

/** The logical path of a finding with part numbers in place of positions, and what was seen there. `partAt`: the part number of the item at a path. */
export function stablePlace(
  { path, subject = "" }: Pick<Finding, "path" | "subject">,
  partAt: (path: string) => string | undefined,
): string {
  return `${stablePath(path, partAt)}\0${subject}`;
}

/** Text that a fingerprint hashes, apart from its number. Rules of `mapping/` hash as `shape/`, their name in baselines already written. */
export function fingerprinted(ruleId: string, documentId: string, place: string): string {
  return `${ruleId.replace(/^mapping\//, "shape/")}\0${documentId}\0${place}`;
}

/** The fingerprint of the nth finding in a file, counted from 1, of which the same is said. */
export function fingerprint(what: string, count: number): string {
  return hash(`${what}\0${count}`);
}

/** `/items/3/items/0/endUse` as `/items[MOTOR]/items[MAGNET]/endUse`. */
function stablePath(path: string, partAt: (path: string) => string | undefined): string {
  let stable = "";
  let whole = "";
  for (const step of path.split("/").slice(1)) {
    whole += `/${step}`;
    // Only what ends with a position may be an item.
    const part = /\d$/.test(step) ? partAt(whole) : undefined;
    stable += part === undefined ? `/${step}` : `[${part}]`;
  }
  return stable;
}
