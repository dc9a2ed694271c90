import type { Format } from "./format.ts";
import { json } from "./json/index.ts";
import { yaml } from "./yaml/index.ts";

/** All formats whose files can be ours by their names alone. */
const formats: readonly Format[] = [yaml];

/** What names of files end in that can be ours without being claimed, without the dot and in small letters. */
export const endings: readonly string[] = formats.flatMap((format) => format.endings);

/** The format of a text that nothing is said of. */
export const defaultFormat: Format = yaml;

/** The format of a file by the ending of its name, in any case; the default where no format has that ending. */
export function formatOf(fileName: string): Format {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  return [...formats, json].find(({ endings }) => endings.includes(ending)) ?? defaultFormat;
}
