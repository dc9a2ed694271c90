/**
 * A 64-bit hash as 16 hexadecimal digits: FNV-1a over UTF-16 code units in two lanes of 32 bits, the second with another seed and a shift.
 */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x01000193) ^ (b >>> 13);
  }
  return [a, b].map((lane) => (lane >>> 0).toString(16).padStart(8, "0")).join("");
}

/** FNV-1a over UTF-16 code units, as a signed 32-bit number. It is faster, for tables that tolerate collisions. */
export function hash32(text: string): number {
  let lane = 0x811c9dc5 | 0;
  for (let i = 0; i < text.length; i++) lane = Math.imul(lane ^ text.charCodeAt(i), 0x01000193);
  return lane;
}
