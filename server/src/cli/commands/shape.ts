import { message } from "../../core/l10n/message.ts";
import { itemsIn } from "../../core/shapes/foreign/account.ts";
import { itemText } from "../../core/shapes/foreign/ownText.ts";
import type { ShapedFile, ShapeReport } from "../../generated/shapeReport.ts";
import { colorOptions } from "../args/color.ts";
import { formatOption, tableFormat, writeTable } from "../args/tableFormat.ts";
import { UsageError } from "../args/usageError.ts";
import { Configs } from "../check/configs.ts";
import { problemLine } from "../report/problems.ts";
import type { Problem } from "../report/run.ts";
import { shapedFile } from "../shape/report.ts";
import { shapedText } from "../shape/shapedText.ts";
import { shapeText } from "../shape/text.ts";
import type { Command } from "./command.ts";

/** `lodestone shape`. */
export const shape: Command = {
  usage: "FILE…",
  summary: "Show how a file that is not in Lodestone's own format is read by its shape.",
  details: [
    "It tells which shape of lodestone.yaml claims the file, which rows are items and which are passed over and why, the columns or keys that mean nothing to Lodestone, the first item as it is understood, and what is wrong.",
    "Exit status: 0 shown; 2 a file cannot be read, no shape claims it, or the settings are broken.",
  ],
  options: { format: formatOption, ...colorOptions },
  async run(parsed, context) {
    const { host, texts } = context;
    tableFormat(parsed); // refuses a wrong one before anything is looked at
    if (parsed.positionals.length === 0) throw new UsageError(message("usage-shape-files"), message("usage-shape-files-advice"));
    const configs = new Configs(context);
    const problems: Problem[] = [];
    const read: { readonly file: ShapedFile; readonly first: string | undefined }[] = [];
    for (const argument of parsed.positionals) {
      const found = shapedText(host, configs, argument);
      if (found === "broken-config") continue;
      if (!("what" in found)) problems.push(found);
      else if (found.what === "own") problems.push({ path: found.shown, message: [message("shape-own"), message("shape-own-advice")] });
      else {
        const [first] = found.format.read(found.text).documents.flatMap(({ root }) => itemsIn(root));
        read.push({ file: shapedFile(found, texts), first: first === undefined ? undefined : itemText(first) });
      }
    }
    const all = [...configs.problems, ...problems];
    for (const problem of all) await host.stderr.write(problemLine(problem, texts));
    const report: ShapeReport = {
      schemaVersion: 1,
      tool: { name: "lodestone", version: host.version },
      files: read.map(({ file }) => file),
    };
    await writeTable(parsed, host, report, (layout) => read.map(({ file, first }) => shapeText(file, first, layout, texts)).join("\n"));
    return all.length > 0 ? 2 : 0;
  },
};
