/** How many values a memory holds, and how long a key may be that it keeps. */
const most = { values: 4096, length: 2000 };

/** Values that were made once for a key: BOMs repeat their parts. When there are too many all are dropped. */
export class Memory<V> {
  readonly #known = new Map<string, V>();

  /** The value of a key, which is made where it is not known. */
  of(key: string, make: () => V): V {
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) return known as V;
    const value = make();
    if (this.#known.size >= most.values) this.#known.clear();
    if (key.length <= most.length) this.#known.set(key, value);
    return value;
  }
}
