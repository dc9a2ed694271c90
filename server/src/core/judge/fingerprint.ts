import type { Finding } from "../finding.ts";
import { textAt } from "../model/read.ts";
import type { JudgedDocument } from "../rule.ts";
import { hash } from "../text/hash.ts";

/** Gives the findings of one file fingerprints; ask it once for each finding, in the order of the text. */
export type Fingerprinter = (finding: Finding) => string;

/**
 * Fingerprints that stay when lines move, items are reordered or the file is renamed: they are made of the rule,
 * the document by its `id`, the logical path with part numbers in place of positions, and what was seen.
 * Equal ones in a file are numbered.
 */
export function fingerprinter(judged: readonly JudgedDocument[]): Fingerprinter {
  const documents = new Map(
    judged.map(({ document }) => [document.index, { id: textAt(document.root, "id")?.value, parts: partsOf(document.items) }]),
  );
  const seen = new Map<string, number>();
  return (finding) => {
    const document = documents.get(finding.document);
    const what = [
      finding.ruleId,
      document?.id ?? String(finding.document),
      stablePath(finding.path, document?.parts ?? new Map()),
      finding.subject ?? "",
    ].join("\0");
    const count = (seen.get(what) ?? 0) + 1;
    seen.set(what, count);
    return hash(`${what}\0${count}`);
  };
}

function partsOf(items: JudgedDocument["document"]["items"]): Map<string, string> {
  return new Map(items.flatMap(({ path, partNumber }) => (partNumber === undefined ? [] : [[path, partNumber.value] as const])));
}

/** `/items/3/items/0/endUse` as `/items[MOTOR]/items[MAGNET]/endUse`. */
function stablePath(path: string, parts: ReadonlyMap<string, string>): string {
  let stable = "";
  let whole = "";
  for (const step of path.split("/").slice(1)) {
    whole += `/${step}`;
    const part = parts.get(whole);
    stable += part === undefined ? `/${step}` : `[${part}]`;
  }
  return stable;
}
