import { dateKeys } from "../../generated/keys.ts";
import { parseIsoDate } from "../date.ts";
import { content, type Entry } from "../formats/tree.ts";
import { message } from "../l10n/message.ts";
import type { Wording } from "../text/wording.ts";
import { casCheckDigit } from "./casNumber.ts";
import { quoted } from "./describe.ts";
import type { SchemaFinding } from "./types.ts";

/**
 * The fault of a date or CAS number with the right form and an impossible value, such as February 30. JSON Schema cannot express these.
 * Undefined for none.
 */
export function codedTextFault(entry: Entry): Wording | undefined {
  const isDate = dateKeys.has(entry.name);
  if (!isDate && entry.name !== "casNumber") return undefined;
  const node = content(entry.value);
  if (node.kind !== "scalar" || typeof node.value !== "string") return undefined;
  return isDate ? dateFault(node.value) : casFault(node.value);
}

/** The finding for such a value. */
export function codedTextFinding(entry: Entry, fault: Wording, path: string): SchemaFinding {
  const { start, end } = entry.value;
  const node = content(entry.value);
  return { ruleId: "schema/value", start, end, path, ...fault, subject: node.kind === "scalar" ? node.source : entry.name };
}

function dateFault(text: string): Wording | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || parseIsoDate(text) !== undefined) return undefined;
  return {
    summary: message("schema-no-such-day", { date: quoted(text) }),
    details: message("schema-no-such-day-advice"),
  };
}

function casFault(text: string): Wording | undefined {
  const expected = casCheckDigit(text);
  if (expected === undefined || text.endsWith(String(expected))) return undefined;
  return {
    summary: message("schema-cas-check-digit", { number: quoted(text), digit: expected }),
    details: message("schema-cas-check-digit-advice"),
  };
}
