import { hash32 } from "../text/hash.ts";

/**
 * Records by key in two strings, which a process uses as they are read: nothing is parsed, and no object made but for the records that are
 * asked for. Texts of keys and records hold no tab and no end of line.
 */
export interface WordTable {
  /** A bit for each hash of a key, so that most keys that are not there are not searched for; five in a character. */
  readonly hashes: string;
  /** Lines of a key and its records, parted by tabs, in the order of their code units; an end of line begins the first. */
  readonly pool: string;
}

const bitsPerKey = 8;
const bitsPerCharacter = 5;
/** The character of five bits that are 0; the others follow it, all of them printable and none written with another one before it. */
const zero = 93;
const tab = 9;

/** Packs records into a table. */
export function packTable(records: ReadonlyMap<string, readonly string[]>): WordTable {
  let size = 16;
  while (size < records.size * bitsPerKey) size *= 2;
  const bits = new Array<number>(Math.ceil(size / bitsPerCharacter)).fill(0);
  for (const key of records.keys()) {
    const bit = hash32(key) & (size - 1);
    const at = Math.floor(bit / bitsPerCharacter);
    bits[at] = (bits[at] ?? 0) | (1 << (bit % bitsPerCharacter));
  }
  const lines = [...records].map(([key, its]) => [key, ...its].join("\t")).sort((a, b) => (a < b ? -1 : 1));
  return { hashes: bits.map((five) => String.fromCharCode(zero + five)).join(""), pool: `\n${lines.map((line) => `${line}\n`).join("")}` };
}

/** The records of a key; none where the table lacks it. */
export function recordsOf({ hashes, pool }: WordTable, key: string): readonly string[] {
  // The greatest power of two whose bits fill the characters.
  const size = 1 << (31 - Math.clz32(hashes.length * bitsPerCharacter));
  const bit = hash32(key) & (size - 1);
  const five = hashes.charCodeAt((bit / bitsPerCharacter) | 0) - zero;
  if (((five >> (bit % bitsPerCharacter)) & 1) === 0) return none;
  let [low, high] = [1, pool.length];
  while (low < high) {
    const start = pool.lastIndexOf("\n", ((low + high) >> 1) - 1) + 1;
    const order = compare(pool, start, key);
    if (order === 0) return pool.slice(start + key.length + 1, pool.indexOf("\n", start)).split("\t");
    if (order < 0) high = start;
    else low = pool.indexOf("\n", start) + 1;
  }
  return none;
}

/** The order of a key and that of the line that begins at a place, which ends with a tab; less than 0 where the key stands before it. */
function compare(pool: string, start: number, key: string): number {
  for (let at = 0; at < key.length; at++) {
    const difference = key.charCodeAt(at) - pool.charCodeAt(start + at);
    if (difference !== 0) return difference;
  }
  return tab - pool.charCodeAt(start + key.length);
}

const none: readonly string[] = [];
