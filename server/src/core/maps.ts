/** Returns the value of a key; a missing one is made and inserted. */
export function getOrInsert<K, V extends object | string>(map: KeyedBy<K, V>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

type KeyedBy<K, V> = { get(key: K): V | undefined; set(key: K, value: V): unknown };

/** Appends a value to the list of a key; a missing list is created. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  getOrInsert(lists, key, () => []).push(value);
}

/** The first value with each key. */
export function firstOfEach<T>(values: readonly T[], keyOf: (value: T) => unknown): readonly T[] {
  if (values.length < 2) return values;
  const seen = new Set<unknown>();
  return values.filter((value) => {
    const key = keyOf(value);
    return !seen.has(key) && seen.add(key);
  });
}

/** The own value of a key, never an inherited one: user input may be `constructor`. */
export function ownValue<V>(record: Readonly<Record<string, V>> | undefined, key: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
