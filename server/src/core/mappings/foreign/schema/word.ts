import { type ContentNode, content, contentOf, entriesOf, type Node } from "../../../formats/tree.ts";
import { code, message } from "../../../l10n/message.ts";
import { nearest } from "../../../text/nearest.ts";
import type { Span } from "../../../text/span.ts";
import { spelledAt, spelledOf } from "../../own/scalars.ts";
import { type Path, readPath } from "../mapping.ts";
import { invalid, type SchemaFault } from "./fault.ts";

/** The annotation keyword. */
export const keyword = "x-lodestone";

/** An annotation: the value of `x-lodestone` at one place of a schema. */
export interface Word extends Span {
  /** `item`, `bom`, `shipment`, or Lodestone keys joined by slashes. */
  readonly text: string;
  readonly unit: string | Path | undefined;
  readonly values: ReadonlyMap<string, string>;
  /** The fact given by the key under which the value is in its map. */
  readonly key: (Span & { readonly text: string }) | undefined;
  /** A key that is equal for equal annotations. */
  readonly signature: string;
}

const options = ["field", "key", "unit", "values"];

/** Parses an annotation; undefined, with a fault, for an invalid one. */
export function readWord(node: Node, faults: SchemaFault[]): Word | undefined {
  const value = content(node);
  const bare = spelledOf(value);
  if (bare !== undefined && typeof (value as { value?: unknown }).value === "string")
    return { ...placed(bare), text: bare.value, unit: undefined, values: new Map(), key: undefined, signature: bare.value };
  const field = value.kind === "map" ? spelledAt(value, "field") : undefined;
  if (value.kind !== "map" || field === undefined) {
    faults.push(invalid(value, message("mapping-schema-word-form")));
    return undefined;
  }
  const strange = value.entries.find(({ name }) => !options.includes(name));
  if (strange !== undefined) {
    const near = nearest(strange.name, options);
    faults.push({
      ...invalid(
        strange.key,
        near === undefined
          ? message("mapping-schema-option", { key: code(strange.name) })
          : message("mapping-schema-option-near", { key: code(strange.name), near: code(near) }),
      ),
      ruleId: "mapping/unknown-field",
    });
    return undefined;
  }
  const unit = unitOf(contentOf(value, "unit"), faults);
  if (unit === "broken") return undefined;
  const key = spelledAt(value, "key");
  const values = valuesOf(value);
  return {
    ...placed(field),
    text: field.value,
    unit,
    values,
    key: key === undefined ? undefined : { ...placed(key), text: key.value },
    signature: JSON.stringify([field.value, key?.value, unit, [...values]]),
  };
}

function placed({ start, end }: Span): Span {
  return { start, end };
}

function unitOf(node: ContentNode | undefined, faults: SchemaFault[]): Word["unit"] | "broken" {
  if (node === undefined) return undefined;
  const from = node.kind === "map" && node.entries.length === 1 ? spelledAt(node, "from") : undefined;
  const unit = from === undefined ? spelledOf(node)?.value : readPath(from.value, false);
  if (unit !== undefined) return unit;
  faults.push(invalid(node, from === undefined ? message("mapping-schema-unit") : message("mapping-bad-path", { path: code(from.value) })));
  return "broken";
}

/** The words of a map of values, with their meanings. */
export function valuesOf(word: Node): ReadonlyMap<string, string> {
  return new Map(
    entriesOf(contentOf(word, "values")).flatMap(({ name, value }) => {
      const meant = spelledOf(content(value))?.value;
      return meant === undefined ? [] : [[name, meant] as const];
    }),
  );
}
