import type { Fix, Related } from "../finding.ts";
import type { Message } from "../l10n/message.ts";
import type { Span } from "../text/span.ts";
import type { Wording } from "../text/wording.ts";

/** Rules whose findings come from the schema check. */
export type SchemaRuleId =
  | "yaml/ambiguous-scalar"
  | "schema/blank"
  | "schema/unknown-key"
  | "schema/missing-key"
  | "schema/type"
  | "schema/value";

/** A finding of the schema check: a mistake, or a value still to be filled in. */
export interface SchemaFinding extends Span, Wording {
  readonly ruleId: SchemaRuleId;
  /** JSON Pointer into the document; for a missing key, that of the map without it. */
  readonly path: string;
  /** The unknown or missing key, or the invalid value. */
  readonly subject: string;
  readonly fixes?: readonly Fix<Message>[];
  /** False where more than a scalar was not read; same meaning as `Finding.waivable`. */
  readonly waivable?: false;
  readonly related?: readonly Related<Message>[];
  /** Same meaning as `Finding.isUnfinished`. */
  readonly isUnfinished?: true;
}

/** Kinds of document that have a schema. */
export type SchemaKind = "bom" | "shipment" | "parts" | "config" | "pack" | "law" | "baseline";
