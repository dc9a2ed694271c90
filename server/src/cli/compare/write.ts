import { resolve } from "node:path";
import { message } from "../../core/l10n/message.ts";
import { FileError } from "../../files/fileSystem.ts";
import { slashed } from "../../files/paths.ts";
import type { ReportTarget } from "../check/options.ts";
import type { Run } from "../check/prepare.ts";
import type { Problem } from "../report/run.ts";
import { colorsFor, columnsOf, type TextLayout } from "../terminal/layout.ts";

/** The layout of a text report at its destination. */
export function layoutFor({ file }: ReportTarget, { color, host }: Pick<Run, "color" | "host">): TextLayout {
  return file === undefined ? { colors: colorsFor(color), columns: columnsOf(host.stdout) } : { colors: colorsFor(false), columns: 100 };
}

/** Writes a whole report; a problem if its file cannot be written. */
export async function writeWhole(target: ReportTarget, { host }: Pick<Run, "host">, text: string): Promise<Problem | undefined> {
  if (target.file === undefined) {
    await host.stdout.write(text, target.format === "json" ? "json" : "text");
    return undefined;
  }
  try {
    const output = host.files.create(resolve(host.cwd, target.file));
    output.write(text);
    output.close();
    return undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { path: slashed(target.file), message: [message("file-report-unwritable"), ...error.said] };
  }
}
