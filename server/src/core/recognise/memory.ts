import { hash32 } from "../text/hash.ts";

/** Limits of a memory: its values, the length of a key, and of all keys together, in UTF-16 code units. */
const limits = { values: 4096, keyLength: 20_000, allKeys: 4_000_000 };

/** Number of keys asked for once that a memory recognises; a power of two. */
const slots = 8192;

/**
 * Values that were made for a key, kept from the second time on that it is asked for: BOMs repeat their parts, and what comes
 * once would only be carried along by the garbage collector. When there are too many all are dropped.
 */
export class Memory<V> {
  readonly #known = new Map<string, V>();
  /** A number made of each key that was asked for once; a later key may take the place of an earlier one. */
  readonly #seen = new Int32Array(slots);
  #length = 0;

  /** The value of a key, which is made where it is not known. */
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
