import { content, contentOf, type Node } from "../formats/tree.ts";
import { yaml } from "../formats/yaml/index.ts";
import type { Message } from "../l10n/message.ts";
import type { AnnotatedSchema } from "../mappings/foreign/mapping.ts";
import { readAnnotatedSchema } from "../mappings/foreign/schema/annotated.ts";
import { pathFrom } from "../paths.ts";
import { textsOf } from "./nodes.ts";

/** A JSON Schema whose words under `x-lodestone` say what stands where in files of a folder. */
export interface KnownSchema {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  /** What it calls itself, under `$id`. */
  readonly id: string | undefined;
  readonly schema: AnnotatedSchema;
}

/** Whether a file may be such a schema, by its name. */
export function mayBeSchema(name: string): boolean {
  return /\.json$|schema.*\.ya?ml$/i.test(name);
}

/** Reads a schema with such words; undefined where there are none, and what is wrong where it cannot be used. */
export function knownSchema(
  path: string,
  text: string,
): KnownSchema | { readonly path: string; readonly message: readonly Message[] } | undefined {
  if (!text.includes('"x-lodestone"') && !/^\s*x-lodestone:/m.test(text)) return undefined;
  const { schema, faults } = readAnnotatedSchema(text);
  const [id] = textsOf(contentOf(yaml.read(text).documents[0]?.root, "$id"));
  return schema === undefined ? { path, message: faults[0]?.message ?? [] } : { path, id: id?.value, schema };
}

/** Whether a file names a schema: under `$schema`, or in the comment by which editors find one. */
export function namesSchema(path: string, text: string, root: Node | undefined, { path: schema, id }: KnownSchema): boolean {
  const named = [
    ...textsOf(contentOf(root === undefined ? undefined : content(root), "$schema")).map(({ value }) => value),
    ...[...text.matchAll(/^\s*#\s*yaml-language-server:\s*\$schema=(\S+)/gm)].flatMap(([, one]) => one ?? []),
  ];
  return named.some((one) => one === id || pathFrom(path, one) === schema);
}
