import type { Finding } from "../finding.ts";
import { hash } from "../text/hash.ts";
import type { DocumentSummary, Verdict } from "./types.ts";

interface Named extends Pick<Verdict, "partNumberAt"> {
  readonly documents: readonly Pick<DocumentSummary, "index" | "id">[];
}

/** A finding with its fingerprint, equal to the one in command-line reports. */
export interface MarkedFinding {
  readonly finding: Finding;
  readonly fingerprint: string;
}

/** Assigns fingerprints to the findings of a file. Call it once for each finding, in document order. */
export type Fingerprinter = (finding: Finding) => string;

/**
 * Creates fingerprints that survive moved lines, reordered items and renamed files. They hash the rule, the document `id`, the logical path
 * with part numbers instead of indices, and the subject. Equal findings in a file are numbered.
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

/** Returns, for any finding, the fingerprint of the first finding with the same content. */
export function firstFingerprint(verdict: Named): Fingerprinter {
  const naming = namingOf(verdict);
  return (finding) => fingerprint(saidBy(naming, finding), 1);
}

/** The names that fingerprints use in addition to the finding. */
export interface Naming {
  /** The declared id of a document, otherwise its index. */
  readonly idOf: (document: number) => string;
  readonly partNumberAt: Verdict["partNumberAt"];
}

/** The names for the fingerprints of a verdict. */
export function namingOf({ documents, partNumberAt }: Named): Naming {
  const ids = new Map(documents.map(({ index, id }) => [index, id]));
  return { idOf: (document) => ids.get(document) ?? String(document), partNumberAt };
}

/** The content of a fingerprint before hashing, without the number. */
export function saidBy({ idOf, partNumberAt }: Naming, finding: Finding): string {
  const place = stablePlace(finding, (path) => partNumberAt(finding.document, path));
  return fingerprinted(finding.ruleId, idOf(finding.document), place);
}

/**
 * The logical path of a finding with part numbers instead of indices, followed by its subject. `partAt`: the part number of the item at a
 * path.
 */
export function stablePlace(
  { path, subject = "" }: Pick<Finding, "path" | "subject">,
  partAt: (path: string) => string | undefined,
): string {
  return `${stablePath(path, partAt)}\0${subject}`;
}

/**
 * The text that a fingerprint hashes, without the number. Rules named `mapping/` are hashed as `shape/`, their former name, so that
 * existing baselines stay valid.
 */
export function fingerprinted(ruleId: string, documentId: string, place: string): string {
  return `${ruleId.replace(/^mapping\//, "shape/")}\0${documentId}\0${place}`;
}

/** The fingerprint of the nth finding with the same content in a file, counted from 1. */
export function fingerprint(what: string, count: number): string {
  return hash(`${what}\0${count}`);
}

/** Replaces indices by part numbers: `/items/3/items/0/endUse` becomes `/items[MOTOR]/items[MAGNET]/endUse`. */
function stablePath(path: string, partAt: (path: string) => string | undefined): string {
  let stable = "";
  let whole = "";
  for (const step of path.split("/").slice(1)) {
    whole += `/${step}`;
    // Only a path that ends in an index can be an item.
    const part = /\d$/.test(step) ? partAt(whole) : undefined;
    stable += part === undefined ? `/${step}` : `[${part}]`;
  }
  return stable;
}
