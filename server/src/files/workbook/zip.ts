import { Inflate } from "fflate";

/** The reason why a workbook cannot be read. */
export type WorkbookFault = "broken" | "encrypted" | "large" | "binary" | "none";

export class WorkbookError extends Error {
  readonly why: WorkbookFault;

  constructor(why: WorkbookFault) {
    super(`workbook: ${why}`);
    this.why = why;
  }
}

/** The remaining amount of data that may be read or produced. */
export class Budget {
  #left: number;

  constructor(most: number) {
    this.#left = most;
  }

  /** Uses up an amount. @throws WorkbookError when less is left */
  spend(some: number): void {
    this.#left -= some;
    if (this.#left < 0) throw new WorkbookError("large");
  }
}

/** An entry of the central directory. Sizes are in bytes. */
interface ZipEntry {
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

const endOfDirectory = 0x06054b50;
const endOfDirectory64 = 0x06064b50;
const locator64 = 0x07064b50;
const directoryEntry = 0x02014b50;
const localHeader = 0x04034b50;
/** The size of the end-of-directory record, and of the longest comment after it. */
const endSize = 22;
const longestComment = 0xffff;

/** The bytes unpacked in one step. */
const step = 1 << 14;

/** A ZIP archive (APPNOTE 6.3.10), read through its central directory. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #budget: Budget;

  /**
   * Reads the central directory.
   *
   * @param budget the bytes that may be unpacked
   */
  constructor(bytes: Uint8Array, budget: Budget) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#budget = budget;
    const end = this.#end();
    let count = this.#u16(end + 10);
    let at = this.#u32(end + 16);
    if (count === 0xffff || at === 0xffffffff) {
      const end64 = this.#u32(end - 20) === locator64 ? this.#u64(end - 12) : -1;
      if (this.#u32(end64) !== endOfDirectory64) throw new WorkbookError("broken");
      count = this.#u64(end64 + 32);
      at = this.#u64(end64 + 48);
    }
    for (let index = 0; index < count; index++) at = this.#entry(at);
  }

  /** True when it contains a file. Names are case-insensitive (ECMA-376 part 2, 6.2.2.3). */
  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Unpacks a file in chunks. Throws unless the content has the size and checksum in the directory. */
  read(name: string, take: (bytes: Uint8Array) => void): void {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined || this.#u32(entry.offset) !== localHeader) throw new WorkbookError("broken");
    const { method, packed, size, crc } = entry;
    if (entry.isEncrypted) throw new WorkbookError("encrypted");
    this.#budget.spend(size);
    const start = entry.offset + 30 + this.#u16(entry.offset + 26) + this.#u16(entry.offset + 28);
    const bytes = this.#bytes.subarray(start, start + packed);
    if (bytes.length < packed || (method !== 0 && method !== 8)) throw new WorkbookError("broken");
    let length = 0;
    let sum = -1;
    const given = (chunk: Uint8Array): void => {
      length += chunk.length;
      if (length > size) throw new WorkbookError("broken");
      sum = crc32(chunk, sum);
      take(chunk);
    };
    if (method === 0) given(bytes);
    else inflate(bytes, given);
    if (length !== size || ~sum >>> 0 !== crc) throw new WorkbookError("broken");
  }

  #end(): number {
    const last = this.#bytes.length - endSize;
    for (let at = last; at >= Math.max(0, last - longestComment); at--) if (this.#u32(at) === endOfDirectory) return at;
    throw new WorkbookError("broken");
  }

  /** Reads an entry of the directory. Returns the offset of the next one. */
  #entry(at: number): number {
    if (this.#u32(at) !== directoryEntry) throw new WorkbookError("broken");
    const [nameLength, extraLength, commentLength] = [this.#u16(at + 28), this.#u16(at + 30), this.#u16(at + 32)];
    const extra = at + 46 + nameLength;
    let [packed, size, offset] = [this.#u32(at + 20), this.#u32(at + 24), this.#u32(at + 42)];
    for (let field = extra; field + 4 <= extra + extraLength; field += 4 + this.#u16(field + 2)) {
      if (this.#u16(field) !== 1) continue;
      let value = field + 4;
      const next = (): number => {
        value += 8;
        return this.#u64(value - 8);
      };
      if (size === 0xffffffff) size = next();
      if (packed === 0xffffffff) packed = next();
      if (offset === 0xffffffff) offset = next();
    }
    const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, extra));
    const isEncrypted = (this.#u16(at + 8) & 1) !== 0;
    this.#entries.set(name.replace(/^\//, "").toLowerCase(), {
      isEncrypted,
      method: this.#u16(at + 10),
      crc: this.#u32(at + 16),
      packed,
      size,
      offset,
    });
    return extra + extraLength + commentLength;
  }

  #u16(at: number): number {
    return at >= 0 && at + 2 <= this.#view.byteLength ? this.#view.getUint16(at, true) : 0;
  }

  /** 0 beyond the end, which matches no signature. */
  #u32(at: number): number {
    return at >= 0 && at + 4 <= this.#view.byteLength ? this.#view.getUint32(at, true) : 0;
  }

  #u64(at: number): number {
    return this.#u32(at) + this.#u32(at + 4) * 2 ** 32;
  }
}

function inflate(packed: Uint8Array, take: (bytes: Uint8Array) => void): void {
  const inflater = new Inflate(take);
  try {
    for (let at = 0; at < packed.length; at += step) inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError("broken");
  }
}

/** The CRC-32 of ZIP, continued from a previous value (-1 at the start), before the final inversion. */
function crc32(bytes: Uint8Array, from: number): number {
  let sum = from;
  for (const byte of bytes) sum = (crcTable[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return sum;
}

const crcTable = Int32Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 0 ? sum >>> 1 : (sum >>> 1) ^ 0xedb88320;
  return sum;
});
