import { formatOf } from "../formats/registry.ts";
import { content, contentOf, type Node } from "../formats/tree.ts";
import type { Message } from "../l10n/message.ts";
import type { AnnotatedSchema } from "../mappings/foreign/mapping.ts";
import { readAnnotatedSchema } from "../mappings/foreign/schema/annotated.ts";
import { pathFrom } from "../paths.ts";
import { textsOf } from "./nodes.ts";

/** A JSON Schema in the folder with `x-lodestone` annotations, which map its properties to fields of items. */
export interface KnownSchema {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  /** Its `$id`. */
  readonly id: string | undefined;
  readonly schema: AnnotatedSchema;
}

/** True for a file whose name allows it to be such a schema. */
export function mayBeSchema(name: string): boolean {
  return /\.json$|schema.*\.ya?ml$/i.test(name);
}

/** Reads an annotated schema. Undefined for a schema without annotations; a message for one with faults. */
export function knownSchema(
  path: string,
  text: string,
): KnownSchema | { readonly path: string; readonly message: readonly Message[] } | undefined {
  if (!text.includes('"x-lodestone"') && !/^\s*x-lodestone:/m.test(text)) return undefined;
  const { schema, faults } = readAnnotatedSchema(path, text);
  const [id] = textsOf(contentOf(formatOf(path).read(text).documents[0]?.root, "$id"));
  return schema === undefined ? { path, message: faults[0]?.message ?? [] } : { path, id: id?.value, schema };
}

/** True for a file that refers to the schema, by `$schema` or by the comment for yaml-language-server. */
export function namesSchema(path: string, text: string, root: Node | undefined, { path: schema, id }: KnownSchema): boolean {
  const named = [
    ...textsOf(contentOf(root === undefined ? undefined : content(root), "$schema")).map(({ value }) => value),
    ...[...text.matchAll(/^\s*#\s*yaml-language-server:\s*\$schema=(\S+)/gm)].flatMap(([, one]) => one ?? []),
  ];
  return named.some((one) => one === id || pathFrom(path, one) === schema);
}
