import { code, type Message, message, verbatim } from "../../core/l10n/message.ts";
import { convertToOwn } from "../../core/mappings/foreign/convertToOwn.ts";
import { itemsIn } from "../../core/mappings/foreign/readout.ts";
import { addTo } from "../../core/maps.ts";
import type { DocumentKind } from "../../core/model/types.ts";
import { visible } from "../../core/text/visible.ts";
import { type Checker, type IsoDate, LineIndex } from "../../index.ts";
import { Configs } from "../check/configs.ts";
import { Inputs } from "../check/inputs.ts";
import { mappedText } from "../mapping/mappedText.ts";
import type { Command } from "./command.ts";

/** `lodestone convert`. */
export const convert: Command = {
  usage: "FILE",
  summary: "Print a file that a mapping reads as a document of Lodestone's own format.",
  details: [
    "Comments say which line or cell each item is from and which required keys are missing: these are left out, because nobody but you knows them. What Lodestone has no key for stands under keys that begin with `x-`. An end use that the file names by its key in a parts file is declared under that key. A file in Lodestone's own format is printed as it is.",
    "Exit status: 0 printed; 2 the file cannot be read, no mapping claims it, or the settings are broken.",
  ],
  options: {},
  miscounted: [message("usage-convert-file"), message("usage-convert-file-advice")],
  async run({ positionals: [argument = ""] }, context) {
    const { host, texts } = context;
    const configs = new Configs(context);
    const found = mappedText(host, configs, argument);
    if (found === "broken-config" || !("what" in found)) {
      await context.tell(...configs.problems, ...(found === "broken-config" ? [] : [found]));
      return 2;
    }
    if (found.what === "own") {
      await host.stdout.write(found.text);
      return 0;
    }
    const { text, format, shown, mapping } = found;
    const lines = new LineIndex(text, { skipMark: true });
    const comments = {
      head: texts.say("convert-head", { file: verbatim(visible(shown)), mapping: verbatim(visible(mapping)) }),
      from: (offset: number) => {
        const { line, cell } = lines.positionAt(offset);
        return cell === undefined
          ? texts.say("convert-from", { line: line + 1 })
          : texts.say("convert-from-cell", { cell: verbatim(cell) });
      },
    };
    const parts = new Inputs(configs).linksOf(found, text)?.parts;
    const bare = convertToOwn(text, format, { ...comments, missing: () => [] }, parts);
    const lacks = lacksOf(bare, format.documents ?? "bom", context.checker(), host.today);
    await host.stdout.write(
      convertToOwn(
        text,
        format,
        { ...comments, missing: (document, path) => lacks(document, path).map((one) => visible(texts.of(one))) },
        parts,
      ),
    );
    // An empty document must not look like the result for an empty file.
    if (itemsIn(format.read(text)).length === 0)
      await context.tell({
        path: shown,
        message: [message("mapping-no-items", { mapping: code(mapping) }), message("convert-no-items-advice")],
      });
    return 0;
  },
};

/** The data that the schema requires and a converted text lacks: of a document by its index, and of its items by path. */
function lacksOf(
  text: string,
  kind: DocumentKind,
  checker: Checker,
  today: IsoDate,
): (document: number, path: string) => readonly Message[] {
  const settings = { actStates: {}, severities: {}, traceRareEarths: false };
  const found = new Map<string, Message[]>();
  for (const { ruleId, path, document, summary } of checker.check({ text, kind, today, settings }).findings) {
    if (!ruleId.startsWith("schema/")) continue;
    const [item = ""] = /^(?:\/items\/\d+)*/.exec(path) ?? [];
    addTo(found, `${document}${item}`, message("convert-missing", { what: verbatim(summary) }));
  }
  return (document, path) => found.get(`${document}${path}`) ?? [];
}
