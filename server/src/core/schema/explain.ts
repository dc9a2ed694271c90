import type { Fix } from "../finding.ts";
import { type ContentNode, content, type Entry, isBlank, isLeftOut, type MapNode, type Node } from "../formats/tree.ts";
import { type Message, message, verbatim } from "../l10n/message.ts";
import type { Wording } from "../text/wording.ts";
import { type Blank, needs, ownerOf } from "./blanks.ts";
import { found, quoted, wanted } from "./describe.ts";
import { type JsonSchema, propertySchema, regExp, resolve } from "./jsonSchema.ts";
import { freeKeys, keysCalled, missingKeys, suggestKey, unknownKey } from "./keyFaults.ts";
import { quoteFix, truthFix, unquoteFix, withoutLeadingZeros } from "./rewrite.ts";
import { kindFault, valueFault } from "./scalar.ts";
import type { SchemaFinding } from "./types.ts";
import { branchesOf, branchMeant, fitsType } from "./union.ts";
import { elementPath, entryPath, type ValuePath, valueSpan } from "./valuePath.ts";

/** Context of an explanation. */
export interface Explaining {
  readonly text: string;
  /** Scalars that another rule already wants quoted; they get no further finding. */
  readonly ambiguous: ReadonlySet<ContentNode>;
  /** Offsets at which the parser could not read a value. The null that it put there is no mistake of its own. */
  readonly unread: ReadonlySet<number>;
  /** Receives the keys without a value, where these are no mistakes. `of` is the JSON Pointer of their owner. */
  readonly blanks?: { readonly of: string; readonly found: (blank: Blank) => void };
  readonly report: (finding: SchemaFinding) => void;
}

/**
 * Reports where a value does not fit its schema: one finding per mistake, none for its consequences. In a union the intended branch is
 * checked. Inside a value of the wrong kind nothing is checked.
 */
export function explain(context: Explaining, schema: JsonSchema, node: Node, place: ValuePath): void {
  const meant = content(node);
  if (context.ambiguous.has(meant) || isLeftOut(meant)) return;
  if (context.unread.has(meant.start) && meant.kind === "scalar" && meant.value === null) return;
  const whole = resolve(schema);
  const branches = branchesOf(whole);
  const branch = branches === undefined ? whole : branchMeant(branches, meant);
  if (branch === undefined || !fitsType(branch, meant)) {
    // The parser has already reported a value that does not match its own tag.
    if (context.unread.has(meant.start) && context.unread.has(node.start)) return;
    const accepts = (rewritten: Node): boolean => fits(context.text, whole, rewritten, place);
    const fault = typeFault(whole, branches ?? [whole], node, meant, place, accepts);
    report(context, "schema/type", node, place, meant.kind === "scalar" ? meant.source : place.name, fault);
  } else if (meant.kind === "map") explainMap(context, branch, node, meant, place);
  else if (meant.kind === "seq") {
    const { items, minItems } = branch;
    if (minItems !== undefined && meant.items.length < minItems) reportTooFew(context, node, place, minItems);
    if (items !== undefined) for (const [index, item] of meant.items.entries()) explain(context, items, item, elementPath(place, index));
  } else {
    const fault = place.path === "/kind" ? kindFault(branch, meant, node) : valueFault(branch, meant, node, place.name);
    if (fault !== undefined) report(context, "schema/value", node, place, meant.source, fault);
  }
}

function explainMap(around: Explaining, schema: JsonSchema, node: Node, map: MapNode, place: ValuePath): void {
  const { blanks } = around;
  const of = blanks && ownerOf(schema, place, blanks.of);
  const context = of === undefined || blanks === undefined ? around : { ...around, blanks: { ...blanks, of } };
  const { minProperties, propertyNames } = schema;
  if (minProperties !== undefined && map.entries.length < minProperties) reportTooFew(context, node, place, minProperties);
  const unknown: Entry[] = [];
  for (const entry of map.entries) {
    const at = entryPath(place, entry);
    const property = propertySchema(schema, entry.name);
    const { pattern } = propertyNames === undefined ? {} : resolve(propertyNames);
    if (property !== false && (pattern === undefined || regExp(pattern).test(entry.name))) {
      if (Object.keys(property).length === 0) continue;
      if (context.blanks !== undefined && isBlank(entry.value) && !context.unread.has(content(entry.value).start))
        context.blanks.found({ entry, path: at.path, of: context.blanks.of, isRequired: needs(schema, map, entry.name) });
      else explain(context, property, entry.value, at);
      continue;
    }
    unknown.push(entry);
  }
  const mistyped = explainUnknown(context, schema, map, unknown, place);
  // The missing key may be in the map of an unresolved merge.
  if (map.lacksMerge === true) return;
  for (const finding of missingKeys(schema, node, map, place, mistyped)) context.report(finding);
}

/** Reports unknown keys, and returns the known keys that they seem to mean. */
function explainUnknown(
  context: Explaining,
  schema: JsonSchema,
  map: MapNode,
  unknown: readonly Entry[],
  place: ValuePath,
): ReadonlySet<string> {
  if (unknown.length === 0) return new Set();
  const free = freeKeys(schema, map);
  const meant = unknown.map(({ name }) => (propertySchema(schema, name) === false ? suggestKey(name, schema, free) : undefined));
  const once = new Set<string | undefined>();
  const mistyped = new Set<string>();
  for (const key of meant) {
    if (key === undefined) continue;
    if (mistyped.has(key)) once.delete(key);
    else once.add(key);
    mistyped.add(key);
  }
  for (const [index, entry] of unknown.entries()) {
    const at = entryPath(place, entry);
    const key = meant[index];
    const suggestion = key === undefined ? undefined : { key, isFree: free.includes(key) };
    const suggested = suggestion?.isFree === true ? schema.properties?.[suggestion.key] : undefined;
    // If two keys seem to mean the same one, a person decides.
    const safe =
      keysCalled(entry.name, schema).length < 2 &&
      once.has(key) &&
      suggested !== undefined &&
      fits(context.text, suggested, entry.value, at);
    context.report(unknownKey(schema, entry, at, suggestion, safe));
  }
  return mistyped;
}

/** True when the value fits the schema. */
function fits(text: string, schema: JsonSchema, node: Node, place: ValuePath): boolean {
  let right = true;
  const found = () => {
    right = false;
  };
  explain({ text, ambiguous: new Set(), unread: new Set(), report: found }, schema, node, place);
  return right;
}

function reportTooFew(context: Explaining, node: Node, place: ValuePath, least: number): void {
  const summary = message("schema-too-few-entries", { key: quoted(place.name), least });
  report(context, "schema/value", node, place, place.name, { summary, details: message("schema-too-few-entries-advice") });
}

function report(
  context: Explaining,
  ruleId: SchemaFinding["ruleId"],
  node: Node,
  place: ValuePath,
  subject: string,
  fault: Pick<SchemaFinding, keyof Wording | "fixes">,
): void {
  const { start, end } = valueSpan(place, node, context.text);
  context.report({ ruleId, start, end, path: place.path, subject, ...fault });
}

/** Advice on correcting a mistake, with a fix where possible. */
interface Mending {
  readonly advice: Message;
  readonly fix: Fix<Message> | undefined;
}

/**
 * The wording for a value of the wrong type.
 *
 * @param branches allowed alternatives
 * @param accepts tells if the value would be valid when written as the given node
 */
function typeFault(
  whole: JsonSchema,
  branches: readonly JsonSchema[],
  node: Node,
  meant: ContentNode,
  place: ValuePath,
  accepts: (rewritten: Node) => boolean,
): Wording & { readonly fixes?: readonly Fix<Message>[] } {
  const { advice, fix } = mending(whole, branches, node, meant, place, accepts);
  const summary = message("schema-type", {
    where: place.path === "" ? "document" : place.key === undefined ? "entry" : "key",
    key: quoted(place.name),
    wanted: wanted(whole),
    found: found(meant),
    value: meant.kind === "scalar" ? quoted(meant.source) : verbatim(""),
  });
  const said = { summary, details: advice };
  return fix === undefined ? said : { ...said, fixes: [fix] };
}

function mending(
  whole: JsonSchema,
  branches: readonly JsonSchema[],
  node: Node,
  meant: ContentNode,
  place: ValuePath,
  accepts: (rewritten: Node) => boolean,
): Mending {
  const other: Mending = { advice: message("schema-type-advice", { wanted: wanted(whole) }), fix: undefined };
  if (meant.kind !== "scalar") return other;
  const { source, style, value, tag } = meant;
  if (value === null) {
    const where = place.path !== "" && place.key === undefined ? "entry" : "key";
    return { advice: message("schema-type-advice-or-delete", { wanted: wanted(whole), where }), fix: undefined };
  }
  if (typeof value !== "string") {
    if (style !== "plain" || !accepts({ ...meant, value: source })) return other;
    const fix = writtenHere(node) && tag === undefined ? quoteFix(meant) : undefined;
    return { advice: message(tag === undefined ? "schema-quote" : "schema-untag-and-quote"), fix };
  }
  if (style !== "plain" && /^-?\d+(?:\.\d+)?$/.test(value) && accepts({ ...meant, value: Number(value) })) {
    const fix = writtenHere(node) && tag === undefined ? unquoteFix(meant, value) : undefined;
    const zeros = withoutLeadingZeros(value) === value ? "none" : "leading";
    return { advice: message(tag === undefined ? "schema-unquote" : "schema-untag-and-unquote", { zeros }), fix };
  }
  const truth = truthOf(value);
  if (truth === undefined || !branches.some(({ type }) => type === "boolean")) return other;
  // Not a safe fix: a person must confirm the promise.
  return { advice: message("schema-truth-advice", { truth: quoted(truth) }), fix: truthFix(node, truth) };
}

/** False for an alias: an edit of its anchor would change other places too. */
function writtenHere(node: Node): boolean {
  return node.kind === "scalar";
}

function truthOf(word: string): "true" | "false" | undefined {
  if (/^(?:y|yes|on|true)$/i.test(word)) return "true";
  return /^(?:n|no|off|false)$/i.test(word) ? "false" : undefined;
}
