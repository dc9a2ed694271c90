import { message } from "../../../l10n/message.ts";
import { firstLineOf } from "../../../text/firstLine.ts";
import type { SchemaMistake } from "../validation/validator.ts";

/** The finding that a file could not be validated against its schema. */
export function notValidated(why: "steps" | "table" | "failed", text: string): SchemaMistake {
  return {
    rule: "schema/not-validated",
    ...firstLineOf(text),
    path: "",
    subject: why,
    summary: message("schema-not-validated", { why }),
    details: message("schema-not-validated-advice", { why }),
  };
}
