import type { Format } from "./format.ts";
import { json } from "./json/index.ts";
import { yaml } from "./yaml/index.ts";

/** The formats of our own files. */
const formats: readonly Format[] = [yaml];

/** The extensions of our own files, in lower case and without the dot. */
export const endings: readonly string[] = formats.flatMap((format) => format.endings);

/** The format of a text without a file name or mapping. */
export const defaultFormat: Format = yaml;

/** The format of a file by its extension, in any case; the default for an unknown extension. */
export function formatOf(fileName: string): Format {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  return [...formats, json].find(({ endings }) => endings.includes(ending)) ?? defaultFormat;
}
