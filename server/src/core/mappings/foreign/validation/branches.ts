import type { JsonError } from "json-schema-library";

/**
 * What to say of a value that fits none of several branches: what the branch says that is meant. That is the only one of the kind
 * of the value; among several the only one whose fixed words stand there, or the one with the fewest misfits.
 *
 * @param branches the misfits of each
 * @returns undefined where none is the closest
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

/** Whether a word is not the one that tells a branch from the others: `kind: magnet`. */
function isFixedWord({ code, data }: JsonError, pointer: string): boolean {
  return (
    (code === "const-error" || code === "enum-error") &&
    data.pointer.startsWith(`${pointer}/`) &&
    !data.pointer.slice(pointer.length + 1).includes("/")
  );
}
