import { dateKeys } from "../../generated/keys.ts";
import {
  type Validator,
  validateBaseline,
  validateBom,
  validateConfig,
  validateItem,
  validateLine,
  validateParts,
  validateShipment,
} from "../../generated/validators.js";
import type { ContentNode, Node } from "../formats/tree.ts";
import { message, verbatim } from "../l10n/message.ts";
import type { DocumentKind, FileKind } from "../model/types.ts";
import { pushAll } from "../pushAll.ts";
import { ambiguousScalar, ambiguousScalarFinding, codeKeys } from "./ambiguousScalar.ts";
import { type Blank, blankFindings } from "./blanks.ts";
import { codedTextFault, codedTextFinding } from "./codedText.ts";
import { explain } from "./explain.ts";
import { type ParseOutcome, withoutFollowUps } from "./followUps.ts";
import { onceInOrder } from "./onceInOrder.ts";
import { toValue } from "./toValue.ts";
import type { SchemaFinding, SchemaKind } from "./types.ts";
import { documentPath, type ValuePath } from "./valuePath.ts";
import { pathOf, visitEntries } from "./walk.ts";

/** A part of a schema, with its compiled validator. */
interface Checked {
  readonly ref: string;
  /**
   * The validator tells faster than an explanation that nothing is wrong. Packs and bundles of law have none: few are read, and it would double the validators
   * that every process loads.
   */
  readonly validate: Validator | undefined;
}

const schemas: Readonly<Record<SchemaKind, Checked>> = {
  bom: { ref: "bom.schema.json#", validate: validateBom },
  shipment: { ref: "shipment.schema.json#", validate: validateShipment },
  parts: { ref: "parts.schema.json#", validate: validateParts },
  config: { ref: "lodestone.schema.json#", validate: validateConfig },
  pack: { ref: "pack.schema.json#", validate: undefined },
  law: { ref: "law.schema.json#", validate: undefined },
  baseline: { ref: "baseline.schema.json#", validate: validateBaseline },
};

/** Schemas for single entries of the top-level `items`. */
const entries: Readonly<Record<DocumentKind, Checked>> = {
  bom: { ref: "common.schema.json#/$defs/item", validate: validateItem },
  shipment: { ref: "shipment.schema.json#/$defs/line", validate: validateLine },
};

const whollyRead: ParseOutcome = { problems: [], unread: [] };

/** Keys whose values are checked beyond the schema. */
const judgedKeys: ReadonlySet<string> = new Set([...codeKeys, ...dateKeys]);

/**
 * Checks a document against its schema, and its codes against the readings of YAML.
 *
 * @param text of the whole file
 * @param reading problems of the parser; the unread parts get no further findings
 * @returns findings in the order of the text
 */
export function checkDocument(root: Node | undefined, kind: SchemaKind, text: string, reading: ParseOutcome = whollyRead): SchemaFinding[] {
  if (root === undefined || isEmpty(root)) {
    const isOurs = kind === "bom" || kind === "shipment" || kind === "parts";
    return !isOurs || reading.problems.length > 0 ? [] : [emptyDocument(kind, root, text)];
  }
  return mistakesIn(root, schemas[kind], documentPath, text, reading, kind === "bom" || kind === "shipment" || kind === "parts");
}

/**
 * Checks one entry of the `items` of a document in the same way.
 *
 * @param path JSON Pointer of the entry
 * @param text the text that `reading` was read from
 */
export function checkEntry(entry: Node, kind: DocumentKind, path: string, text: string, reading: ParseOutcome): SchemaFinding[] {
  return mistakesIn(entry, entries[kind], { path, name: "items", key: undefined }, text, reading);
}

function mistakesIn(
  root: Node,
  { ref, validate }: Checked,
  place: ValuePath,
  text: string,
  reading: ParseOutcome,
  withBlanks = true,
): SchemaFinding[] {
  const findings: SchemaFinding[] = [];
  const ambiguous = new Set<ContentNode>();
  visitEntries(root, judgedKeys, (entry, map) => {
    const scalar = ambiguousScalar(entry);
    const fault = scalar === undefined ? codedTextFault(entry) : undefined;
    if (scalar === undefined && fault === undefined) return;
    const path = place.path + pathOf({ parent: map, step: entry.name });
    if (scalar !== undefined) {
      ambiguous.add(scalar);
      findings.push(ambiguousScalarFinding(entry, scalar, path));
    } else if (fault !== undefined) findings.push(codedTextFinding(entry, fault, path));
  });
  if (validate?.(toValue(root)) !== true) {
    const before = findings.length;
    const unread = new Set(reading.problems.map(({ start }) => start));
    const report = (finding: SchemaFinding) => findings.push(finding);
    const found: Blank[] = [];
    const blanks = withBlanks ? { of: place.path, found: (blank: Blank) => void found.push(blank) } : undefined;
    explain({ text, ambiguous, unread, report, ...(blanks === undefined ? {} : { blanks }) }, { $ref: ref }, root, place);
    pushAll(findings, blankFindings(found));
    if (validate !== undefined && findings.length === before && ambiguous.size === 0 && unread.size === 0)
      findings.push(unexplained(root, place.path));
  }
  return onceInOrder(withoutFollowUps(findings, root, place, text, reading), ({ ruleId }) => ruleId);
}

/** True for an empty document; an anchor or a tag does not count as content. */
export function isEmpty(root: Node): boolean {
  return root.kind === "scalar" && root.style === "plain" && root.source === "";
}

/** The finding for an empty document, which has no key to mark: it marks the first line of the file, or the position of the document. */
function emptyDocument(kind: FileKind, root: Node | undefined, text: string): SchemaFinding {
  const firstLine = /^[^\r\n]*/.exec(text)?.[0].length ?? 0;
  const { start, end } = root !== undefined && root.start > firstLine ? root : { start: 0, end: firstLine };
  return {
    ruleId: "schema/blank",
    start,
    end,
    path: "",
    summary: message("schema-document-empty"),
    details: [message("schema-document-empty-advice", { kind: verbatim(kind) }), message("schema-blanks-unfinished")],
    subject: "kind",
    isUnfinished: true,
  };
}

/** The fallback for a value that the validator rejects and `explain` accepts: a less exact finding. */
function unexplained(root: Node, path: string): SchemaFinding {
  const { start, end } = root;
  return {
    ruleId: "schema/value",
    start,
    end,
    path,
    summary: message("schema-unexplained"),
    details: message("schema-unexplained-advice"),
    subject: path.slice(path.lastIndexOf("/") + 1),
  };
}
