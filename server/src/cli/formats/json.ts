import type { Format } from "./format.ts";

/** The report as `schemas/report.schema.json` describes it. */
export function jsonFormat(version: string): Format {
  let files = 0;
  return {
    begin: () => `{\n  "schemaVersion": 1,\n  "tool": ${JSON.stringify({ name: "lodestone", version })},\n  "files": [`,
    file: ({ report }) => `${files++ === 0 ? "" : ","}\n    ${indented(report, "    ")}`,
    end({ asOf, packs, notices, loweredRules, changed, shard, fixes, summary }) {
      const close = files === 0 ? "]" : "\n  ]";
      const asked = {
        ...(changed === undefined ? {} : { changed }),
        ...(shard === undefined ? {} : { shard }),
        ...(fixes === undefined ? {} : { fixes }),
      };
      const rest = Object.entries({ asOf, packs, notices, loweredRules, ...asked, summary }).map(
        ([key, value]) => `,\n  ${JSON.stringify(key)}: ${indented(value, "  ")}`,
      );
      return `${close}${rest.join("")}\n}\n`;
    },
  };
}

/** JSON whose lines after the first are indented; a line break never stands inside a JSON string. */
export function indented(value: unknown, by: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${by}`);
}
