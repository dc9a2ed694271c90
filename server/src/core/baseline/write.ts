import type { Baseline } from "../../generated/baseline.ts";

/** Serialises a baseline as JSON with one finding per line, so that changes can be reviewed and merged by line. */
export function* baselineText({ schemaVersion, tool, asOf, packs, files }: Baseline): Iterable<string> {
  const head = Object.entries({ schemaVersion, tool: { name: tool.name, version: tool.version }, asOf }).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const used = list(
    packs.map(({ id, version, reviewedOn }) => ({ id, version, reviewedOn })),
    "    ",
  );
  yield `{\n${head.join("")}  "packs": ${used},\n  "files": [`;
  let before = "\n";
  for (const { path, findings } of files) {
    const all = list(
      findings.map(({ rule, at, severity, acts, count, fingerprint }) => ({
        rule,
        at,
        severity,
        ...(acts && { acts }),
        count,
        fingerprint,
      })),
      "        ",
    );
    yield `${before}    {\n      "path": ${JSON.stringify(path)},\n      "findings": ${all}\n    }`;
    before = ",\n";
  }
  yield before === "\n" ? "]\n}\n" : "\n  ]\n}\n";
}

function list(values: readonly object[], indent: string): string {
  if (values.length === 0) return "[]";
  return `[\n${values.map((value) => indent + JSON.stringify(value)).join(",\n")}\n${indent.slice(2)}]`;
}
