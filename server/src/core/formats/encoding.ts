/** Encodings of files that are not in UTF-8, by their labels in the WHATWG Encoding Standard. `encoding` of a mapping takes these labels. */
export const encodings = ["utf-16le", "utf-16be", "windows-1252", "gb18030", "shift_jis", "euc-jp", "iso-2022-jp"] as const;

/** An encoding other than UTF-8. */
export type Encoding = (typeof encodings)[number];

/** A text decoded in an encoding. */
export interface Reading {
  readonly encoding: Encoding;
  readonly text: string;
}

/** The encoding with a label; undefined for none. */
export function encodingNamed(text: string | undefined): Encoding | undefined {
  return encodings.find((one) => one === text);
}
