/** Compares texts with numbers by value: 1C902.a.2 before 1C902.a.10. The result is the same on every machine. */
export function byNumbers(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const difference = Number(part) - Number(other);
    if (Number.isFinite(difference) && difference !== 0) return difference;
    return part < other ? -1 : 1;
  }
  return left.length - right.length;
}

/** Compares by several keys in turn, until one differs. */
export function byKeys<T>(...keys: readonly ((entry: T) => string)[]): (a: T, b: T) => number {
  return (a, b) => {
    for (const key of keys) {
      const order = byNumbers(key(a), key(b));
      if (order !== 0) return order;
    }
    return 0;
  };
}
