/** How many values a memory holds, and how long a key may be that it keeps. */
const most = { values: 4096, length: 2000 };

/** A power of two. */
const fingerprints = 8192;

/**
 * Values that were made for a key, kept from the second time on that it is asked for: BOMs repeat their parts, and what comes
 * once would only be carried along by the garbage collector. When there are too many all are dropped.
 */
export class Memory<V> {
  readonly #known = new Map<string, V>();
  /** A number made of each key that was asked for once; a later key may take the place of an earlier one. */
  readonly #seen = new Int32Array(fingerprints);

  /** The value of a key, which is made where it is not known. */
  of(key: string, make: () => V): V {
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) return known as V;
    const value = make();
    if (this.#isSeen(key)) {
      if (this.#known.size >= most.values) this.#known.clear();
      if (key.length <= most.length) this.#known.set(key, value);
    }
    return value;
  }

  #isSeen(key: string): boolean {
    const print = fingerprint(key);
    const place = print & (fingerprints - 1);
    if (this.#seen[place] === print) return true;
    this.#seen[place] = print;
    return false;
  }
}

/** FNV-1a over code units. */
function fingerprint(key: string): number {
  let print = -2128831035;
  for (let at = 0; at < key.length; at++) print = Math.imul(print ^ key.charCodeAt(at), 16777619);
  return print;
}
