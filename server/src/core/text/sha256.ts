/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes. */
const rounds = new Uint32Array(64);
/** The same of the square roots of the first eight. */
const beginning = new Uint32Array(8);

for (let number = 2, found = 0; found < 64; number++) {
  let divisor = 2;
  while (divisor * divisor <= number && number % divisor !== 0) divisor++;
  if (divisor * divisor <= number) continue;
  if (found < 8) beginning[found] = (Math.sqrt(number) % 1) * 2 ** 32;
  rounds[found++] = (Math.cbrt(number) % 1) * 2 ** 32;
}

/** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. A lone surrogate counts as the replacement character. */
export function sha256(text: string): string {
  const bytes = utf8(text);
  const padded = new Uint8Array((((bytes.length + 8) >> 6) << 6) + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(padded.length - 4, bytes.length << 3);
  const state = beginning.slice();
  const schedule = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) schedule[i] = view.getUint32(at + i * 4);
    mix(state, schedule);
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** Mixes a block, which fills the first 16 words of the schedule, into the state. */
function mix(state: Uint32Array, schedule: Uint32Array): void {
  for (let i = 16; i < 64; i++) {
    const [early, late] = [schedule[i - 15] ?? 0, schedule[i - 2] ?? 0];
    const small = (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) + (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
    schedule[i] = (schedule[i - 16] ?? 0) + (schedule[i - 7] ?? 0) + small;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const chosen = (e & f) ^ (~e & g);
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (rounds[i] ?? 0) + (schedule[i] ?? 0)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word;
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const sign = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
    if (sign < 0x80) {
      bytes[end++] = sign;
      continue;
    }
    const more = sign < 0x800 ? 1 : sign < 0x10000 ? 2 : 3;
    bytes[end++] = ((0xff00 >> (more + 1)) & 0xff) | (sign >> (6 * more));
    for (let left = more - 1; left >= 0; left--) bytes[end++] = 0x80 | ((sign >> (6 * left)) & 0x3f);
  }
  return bytes.subarray(0, end);
}
