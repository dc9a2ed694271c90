import { writeFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import type { Page } from "playwright-core";

/** A frame as Chromium encodes it: the rectangle that differs from the frame before, in pixels. */
interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Base64 of a PNG of the rectangle, with eight bits for each of red, green, blue and alpha. */
  readonly png: string;
  /** Milliseconds for which it is shown. */
  milliseconds: number;
}

/** A moving picture of a page: an animated PNG, which GitHub and every browser show, and of which others show the first frame. */
export class Film {
  readonly #filmed: Page;
  /** A page that compares frames and encodes them. */
  readonly #studio: Page;
  readonly #frames: Frame[] = [];
  #last = "";

  constructor(filmed: Page, studio: Page) {
    this.#filmed = filmed;
    this.#studio = studio;
  }

  /** Takes a frame and shows it for some milliseconds. A frame without a difference prolongs the one before. */
  async take(milliseconds: number): Promise<void> {
    const shot = (await this.#filmed.screenshot({ caret: "initial" })).toString("base64");
    const frame = await this.#studio.evaluate(differenceOf, { before: this.#last, now: shot });
    this.#last = shot;
    const before = this.#frames.at(-1);
    if (frame !== undefined) this.#frames.push({ ...frame, milliseconds });
    else if (before !== undefined) before.milliseconds += milliseconds;
  }

  /** Writes the frames, which repeat for ever. */
  write(path: string): void {
    let sequence = 0;
    const chunks = this.#frames.flatMap(({ x, y, width, height, png, milliseconds }, index) => {
      const data = chunksOf(Buffer.from(png, "base64"));
      const control = Buffer.alloc(26); // sequence, size, offset, delay as a fraction, no disposal, the frame replaces the pixels
      for (const [place, value] of [sequence++, width, height, x, y].entries()) control.writeUInt32BE(value, 4 * place);
      control.writeUInt16BE(milliseconds, 20);
      control.writeUInt16BE(1000, 22);
      const pixels = data.filter(({ type }) => type === "IDAT").map((chunk) => chunk.data);
      if (index > 0) return [chunk("fcTL", control), ...pixels.map((part) => chunk("fdAT", Buffer.concat([number(sequence++), part])))];
      const head = data.filter(({ type }) => type === "IHDR").map((first) => chunk("IHDR", first.data));
      const count = chunk("acTL", Buffer.concat([number(this.#frames.length), number(0)]));
      return [...head, count, chunk("fcTL", control), ...pixels.map((part) => chunk("IDAT", part))];
    });
    writeFileSync(path, Buffer.concat([signature, ...chunks, chunk("IEND", Buffer.alloc(0))]));
  }
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  return Buffer.concat([number(data.length), named, number(crc32(named))]);
}

function chunksOf(png: Buffer): readonly { readonly type: string; readonly data: Buffer }[] {
  const chunks = [];
  for (let at = signature.length; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
  }
  return chunks;
}

/** The parts of a browser that compare and encode pictures. */
interface Browser {
  readonly createImageBitmap: (picture: Blob) => Promise<{ readonly width: number; readonly height: number }>;
  readonly OffscreenCanvas: new (width: number, height: number) => Canvas;
}

interface Canvas {
  getContext(kind: "2d"): {
    drawImage(picture: unknown, x: number, y: number): void;
    putImageData(pixels: unknown, x: number, y: number): void;
    getImageData(x: number, y: number, width: number, height: number): { readonly data: Uint8ClampedArray };
  };
  convertToBlob(as: { readonly type: string }): Promise<Blob>;
}

/** The smallest rectangle in which two pictures differ; undefined if they are the same. It runs in a page. */
async function differenceOf({ before, now }: { before: string; now: string }): Promise<Omit<Frame, "milliseconds"> | undefined> {
  const { createImageBitmap, OffscreenCanvas } = globalThis as unknown as Browser;
  const read = async (base64: string) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    context.drawImage(picture, 0, 0);
    const pixels = context.getImageData(0, 0, picture.width, picture.height);
    return { width: picture.width, height: picture.height, pixels, colours: new Uint32Array(pixels.data.buffer) };
  };
  const shown = await read(now);
  let [left, top, right, bottom] = [0, 0, shown.width, shown.height];
  if (before !== "") {
    const old = (await read(before)).colours;
    [left, top, right, bottom] = [shown.width, shown.height, 0, 0];
    for (const [index, colour] of shown.colours.entries()) {
      if (colour === old[index]) continue;
      const [x, y] = [index % shown.width, Math.floor(index / shown.width)];
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
    if (right <= left) return undefined;
  }
  const canvas = new OffscreenCanvas(right - left, bottom - top);
  canvas.getContext("2d").putImageData(shown.pixels, -left, -top);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/png" })).arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { x: left, y: top, width: right - left, height: bottom - top, png: btoa(text) };
}
