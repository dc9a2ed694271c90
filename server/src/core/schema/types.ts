import type { Fix, Related } from "../finding.ts";
import type { Message } from "../l10n/message.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";

/** The rules that the check of a document against its schema answers for. */
export type SchemaRuleId =
  | "yaml/ambiguous-scalar"
  | "schema/blank"
  | "schema/unknown-key"
  | "schema/missing-key"
  | "schema/type"
  | "schema/value";

/** A mistake against the schema, or what is still to be filled in, placed in the text. */
export interface SchemaFinding extends Span, Wording {
  readonly ruleId: SchemaRuleId;
  /** JSON Pointer into the document; of a missing key, that of the map that lacks it. */
  readonly path: string;
  /** The key that is unknown or missing, or the value that is wrong. */
  readonly subject: string;
  readonly fixes?: readonly Fix<Message>[];
  /** False where it says that more than a scalar was not read: as `Finding.waivable`. */
  readonly waivable?: false;
  readonly related?: readonly Related<Message>[];
  /** As `Finding.isUnfinished`. */
  readonly isUnfinished?: true;
}

/** The documents that have a schema. */
export type SchemaKind = "bom" | "shipment" | "parts" | "config" | "pack" | "baseline";
