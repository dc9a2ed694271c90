/** Appends values to a list. `push(...more)` would overflow the stack at about 130,000 values. */
export function pushAll<T>(into: T[], more: Iterable<T>): void {
  for (const one of more) into.push(one);
}
