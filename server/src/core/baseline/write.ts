import type { Baseline } from "../../generated/baseline.ts";

/** The text of a baseline: JSON with one finding a line, so that a change to it can be read and merged line by line. */
export function baselineText({ schemaVersion, tool, asOf, packs, files }: Baseline): string {
  const lines = files.map(
    ({ path, findings }) =>
      `    {\n      "path": ${JSON.stringify(path)},\n      "findings": ${list(
        findings.map(({ rule, at, severity, count, fingerprint }) => ({ rule, at, severity, count, fingerprint })),
        "        ",
      )}\n    }`,
  );
  const head = Object.entries({ schemaVersion, tool: { name: tool.name, version: tool.version }, asOf }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const body = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n${head.join("")}  "packs": ${list(
    packs.map(({ id, version, reviewedOn }) => ({ id, version, reviewedOn })),
    "    ",
  )},\n  "files": ${body}\n}\n`;
}

function list(values: readonly object[], indent: string): string {
  if (values.length === 0) return "[]";
  return `[\n${values.map((value) => indent + JSON.stringify(value)).join(",\n")}\n${indent.slice(2)}]`;
}
