import type { Texts } from "../../core/l10n/texts.ts";
import { WorkList } from "../../report/workList.ts";
import { workPart, workReport } from "../../report/workReport.ts";
import type { Format } from "./format.ts";

/**
 * The report in the format of `schemas/report.schema.json`.
 *
 * @param withWork true to include the work list of files that have one
 */
export function jsonFormat(version: string, texts: Texts, withWork: boolean): Format {
  const work = new WorkList();
  let files = 0;
  return {
    begin: () =>
      `{\n  "schemaVersion": 2,\n  "tool": ${JSON.stringify({ name: "lodestone", version })},\n  "locale": ${JSON.stringify(texts.locale)},\n  "files": [`,
    *file({ report, facts }) {
      if (withWork) work.addFrom(facts);
      yield `${files++ === 0 ? "" : ","}\n    `;
      yield* indentedPieces(report, "    ");
    },
    *end({ asOf, packs, notices, loweredRules, changed, shard, fixes, unread, state, summary }) {
      const close = files === 0 ? "]" : "\n  ]";
      const asked = {
        ...(changed === undefined ? {} : { changed }),
        ...(shard === undefined ? {} : { shard }),
        ...(fixes === undefined ? {} : { fixes }),
        ...(withWork ? { work: work.rows.map((row) => workReport(row, texts)), unsourced: work.unsourced.map(workPart) } : {}),
      };
      const rest = Object.entries({
        state: state.kind,
        asOf,
        packs,
        notices,
        loweredRules,
        unread: unread.files,
        passedOver: unread.passedOver,
        ...asked,
        summary,
      }).map(([key, value]) => `,\n  ${JSON.stringify(key)}: ${indented(value, "  ")}`);
      yield `${close}${rest.join("")}\n}\n`;
    },
  };
}

/** An object as `indented` writes it, in pieces: one for each element of a list. */
function* indentedPieces(value: object, by: string): Iterable<string> {
  const inner = `${by}  `;
  let separator = "{\n";
  for (const [key, one] of Object.entries(value)) {
    if (one === undefined) continue;
    const start = `${separator}${inner}${JSON.stringify(key)}: `;
    separator = ",\n";
    if (!Array.isArray(one) || one.length === 0) {
      yield start + indented(one, inner);
      continue;
    }
    for (const [index, element] of one.entries()) yield `${index === 0 ? `${start}[` : ","}\n${inner}  ${indented(element, `${inner}  `)}`;
    yield `\n${inner}]`;
  }
  yield separator === "{\n" ? "{}" : `\n${by}}`;
}

/** JSON with all lines after the first indented. JSON strings contain no line breaks. */
export function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${by}`);
}
