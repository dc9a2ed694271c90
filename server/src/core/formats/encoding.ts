/** What the bytes of a file may be in besides UTF-8, by the names that `encoding` of a mapping takes (labels of the WHATWG Encoding Standard). */
export const encodings = ["utf-16le", "utf-16be", "windows-1252", "gb18030", "shift_jis"] as const;

/** One of them. */
export type Encoding = (typeof encodings)[number];

/** What the bytes of a file say in an encoding. */
export interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
}

/** The encoding that a text names; undefined for any other text. */
export function encodingNamed(text: string | undefined): Encoding | undefined {
  return encodings.find((one) => one === text);
}
