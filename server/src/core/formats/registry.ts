import type { Format } from "./format.ts";
import { yaml } from "./yaml/index.ts";

/** All formats that texts are read in. */
const formats: readonly Format[] = [yaml];

/** What names of files end in that can be read, without the dot and in small letters. */
export const endings: readonly string[] = formats.flatMap((format) => format.endings);

/** The format of a text that nothing is said of. */
export const defaultFormat: Format = yaml;

/** The format of a file by the ending of its name, in any case; the default where no format has that ending. */
export function formatOf(fileName: string): Format {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  return formats.find(({ endings }) => endings.includes(ending)) ?? defaultFormat;
}
