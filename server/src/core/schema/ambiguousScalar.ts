import { content, type Entry, type ScalarNode } from "../formats/tree.ts";
import { type Message, message, type Verbatim, verbatim } from "../l10n/message.ts";
import { casCheckDigit } from "./casNumber.ts";
import { quoted } from "./describe.ts";
import { quoteFix } from "./rewrite.ts";
import type { SchemaFinding } from "./types.ts";
import { readingOfYaml11 } from "./yaml11.ts";

/** Keys of codes: text in which every character counts, though it may look like a number, a date or a boolean. */
export const codeKeys: ReadonlySet<string> = new Set([
  "partNumber",
  "manufacturerPartNumber",
  "hsCode",
  "code",
  "casNumber",
  "number",
  "id",
  "revision",
]);

/** The plain scalar under a code key that some YAML reader does not read as text; undefined for none. */
export function ambiguousScalar(entry: Entry): ScalarNode | undefined {
  if (!codeKeys.has(entry.name)) return undefined;
  const node = content(entry.value);
  // An empty value is missing, not misread. A tag states the type that the author wants.
  if (node.kind !== "scalar" || node.style !== "plain" || node.source === "" || node.tag !== undefined) return undefined;
  return typeof node.value !== "string" || readingOfYaml11(node.source) !== undefined ? node : undefined;
}

/** The finding for an ambiguous scalar. */
export function ambiguousScalarFinding(entry: Entry, node: ScalarNode, path: string): SchemaFinding {
  const key = quoted(entry.name);
  const seen = quoted(node.source);
  const { start, end, source } = node;
  const details =
    node.value !== null
      ? message("schema-quote")
      : isWord(node)
        ? message("schema-write-key-or-quote", { key, value: seen })
        : message("schema-write-key", { key });
  // An edit of an anchor would change every place that its aliases stand in.
  const fix = entry.value.kind === "alias" || !isWord(node) ? undefined : quoteFix(node);
  // Programs write null for a missing value. Quotes would turn it into a declared text.
  const fixes = fix === undefined ? {} : { fixes: [{ ...fix, safe: fix.safe && node.value !== null && !leadsOn(entry.name, source) }] };
  return { ruleId: "yaml/ambiguous-scalar", start, end, path, summary: readingOf(node, key, seen), details, subject: source, ...fixes };
}

/** False for `~`, a spelling of null that is never meant as a text. */
function isWord({ source }: ScalarNode): boolean {
  return source !== "~";
}

/** True where quotes alone would leave a mistake, such as a CAS number without its hyphens. */
function leadsOn(name: string, source: string): boolean {
  return name === "casNumber" && casCheckDigit(source) === undefined;
}

/** A sentence about the reading of the scalar by YAML readers. */
function readingOf({ value, source }: ScalarNode, key: Verbatim, seen: Verbatim): Message {
  if (value === null) return message("schema-read-as-null", { value: seen, key });
  if (typeof value === "boolean") return message("schema-read-as-truth", { value: seen, key });
  if (typeof value === "number") {
    const number = verbatim(String(value));
    return number === source
      ? message("schema-read-as-number", { value: seen, key })
      : message("schema-read-as-other-number", { value: seen, key, number });
  }
  return message("schema-read-by-some", { value: seen, key, reading: readingOfYaml11(source) ?? "number" });
}
