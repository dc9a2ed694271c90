import { hash32 } from "../text/hash.ts";

/** Limits of a cache: its number of values, the length of a key, and that of all keys, in UTF-16 code units. */
const limits = { values: 4096, keyLength: 20_000, allKeys: 4_000_000 };

/** Number of slots for keys that were requested once; a power of two. */
const slots = 8192;

/**
 * Values by key, kept from the second request on: BOMs repeat their parts, and a value of one request would only burden the garbage
 * collector. All are dropped when there are too many.
 */
export class BoundedCache<V> {
  readonly #known = new Map<string, V>();
  /** The hash of each key that was requested once; a later key may take the slot of an earlier one. */
  readonly #seen = new Int32Array(slots);
  #length = 0;

  /** The value of a key, made if the cache does not have it. */
  of(key: string, make: () => V): V {
    if (key.length > limits.keyLength) return make();
    const known = this.#known.get(key);
    if (known !== undefined || this.#known.has(key)) return known as V;
    const value = make();
    if (this.#noteAsked(key)) {
      if (this.#known.size >= limits.values || this.#length + key.length > limits.allKeys) this.#clear();
      this.#length += key.length;
      this.#known.set(key, value);
    }
    return value;
  }

  /** True for a key whose value is kept. */
  knows(key: string): boolean {
    return this.#known.has(key);
  }

  #clear(): void {
    this.#known.clear();
    this.#length = 0;
  }

  /** Records that a key was requested. Returns true if it is known to have been requested before. */
  #noteAsked(key: string): boolean {
    const hash = hash32(key);
    const slot = hash & (slots - 1);
    if (this.#seen[slot] === hash) return true;
    this.#seen[slot] = hash;
    return false;
  }
}
