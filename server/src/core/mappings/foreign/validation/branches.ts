import type { JsonError } from "json-schema-library";

/**
 * The mismatches to report for a value that matches no branch: those of the intended branch. It is the only branch for the type of the
 * value; among several, the only one whose constants match, or the one with the fewest mismatches.
 *
 * @param branches the mismatches of each branch
 * @returns undefined if no branch is closest
 */
export function closestBranch(branches: readonly JsonError[][], pointer: string): JsonError[] | undefined {
  const kinds = branches.map((misfits) => misfits.find((one) => one.code === "type-error" && one.data.pointer === pointer));
  const fitting = branches.filter((_, at) => kinds[at] === undefined);
  const [first] = kinds;
  if (fitting.length === 0 && first !== undefined)
    return [{ ...first, data: { ...first.data, expected: kinds.flatMap((one) => one?.data.expected) } }];
  if (fitting.length === 1) return fitting[0];
  const meant = fitting.filter((misfits) => !misfits.some((one) => isFixedWord(one, pointer)));
  if (meant.length === 1) return meant[0];
  const [least, next] = [...(meant.length > 0 ? meant : fitting)].sort((a, b) => a.length - b.length);
  return least !== undefined && next !== undefined && least.length < next.length ? least : undefined;
}

/** True when a mismatch concerns the constant that distinguishes branches, such as `kind: magnet`. */
function isFixedWord({ code, data }: JsonError, pointer: string): boolean {
  return (
    (code === "const-error" || code === "enum-error") &&
    data.pointer.startsWith(`${pointer}/`) &&
    !data.pointer.slice(pointer.length + 1).includes("/")
  );
}
