/** What a map holds under a key; where it holds nothing, what it is given to hold from now on. */
export function getOrInsert<K, V extends object | string>(map: KeyedBy<K, V>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

type KeyedBy<K, V> = { get(key: K): V | undefined; set(key: K, value: V): unknown };

/** Adds a value to the list that a map holds under a key, which it begins where there is none. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  getOrInsert(lists, key, () => []).push(value);
}

/** The value that a record holds under a key of its own, never one that it inherits: what a stranger writes may be `constructor`. */
export function ownValue<V>(record: Readonly<Record<string, V>> | undefined, key: string): V | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
