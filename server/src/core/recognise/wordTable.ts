import { hash32 } from "../text/hash.ts";

/**
 * Records by key in two strings, which a process uses as they are read: nothing is parsed, and no object made but for the records that are
 * asked for. Texts of keys and records hold no tab and no end of line.
 */
export interface WordTable {
  /** A hash table of places in `pool`, each written as `width` digits of `base`. */
  readonly slots: string;
  /** Lines of a key and its records, parted by tabs. */
  readonly pool: string;
}

const base = 94;
const width = 4;
/** The character of the digit 0; the others follow it, all of them printable and of one byte. */
const zero = 32;
const tab = 9;

/** Packs records into a table. */
export function packTable(records: ReadonlyMap<string, readonly string[]>): WordTable {
  let size = 16;
  while (size < records.size * 1.5) size *= 2;
  const places = new Array<number>(size).fill(0);
  // No line begins at the place 0, which marks a free slot.
  const lines = [""];
  let end = 1;
  for (const [key, its] of records) {
    let slot = hash32(key) & (size - 1);
    while (places[slot] !== 0) slot = (slot + 1) & (size - 1);
    places[slot] = end;
    const line = [key, ...its].join("\t");
    lines.push(line);
    end += line.length + 1;
  }
  return { slots: places.map(digitsOf).join(""), pool: `${lines.join("\n")}\n` };
}

/** The records of a key; none where the table lacks it. */
export function recordsOf({ slots, pool }: WordTable, key: string): readonly string[] {
  const mask = slots.length / width - 1;
  for (let slot = hash32(key) & mask; ; slot = (slot + 1) & mask) {
    let place = 0;
    for (let digit = 0; digit < width; digit++) place = place * base + slots.charCodeAt(slot * width + digit) - zero;
    if (place === 0) return none;
    const end = place + key.length;
    if (pool.charCodeAt(end) === tab && pool.startsWith(key, place)) return pool.slice(end + 1, pool.indexOf("\n", end)).split("\t");
  }
}

const none: readonly string[] = [];

function digitsOf(place: number): string {
  let digits = "";
  for (let rest = place, digit = 0; digit < width; digit++, rest = Math.floor(rest / base))
    digits = String.fromCharCode(zero + (rest % base)) + digits;
  return digits;
}
