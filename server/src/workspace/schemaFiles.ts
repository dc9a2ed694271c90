import { type ConfigChain, type ConfigFile, type NamedSchema, schemasOf } from "../core/config/chain.ts";
import type { ConfiguredShape } from "../core/config/shapesOf.ts";
import type { Config, ConfigFault, NamedFault } from "../core/config/types.ts";
import { code, type Message, message, verbatim } from "../core/l10n/message.ts";
import { type AnnotationFault, readAnnotatedSchema } from "../core/shapes/foreign/schema/annotated.ts";
import { LineIndex } from "../index.ts";
import { type Steps, wait } from "./later.ts";
import { isWithin, reasonOf, textOf, type Workspace } from "./workspace.ts";

/** A file with a JSON Schema of the user's that shapes name. */
export interface SchemaFile {
  /** By the name that the host gave it. */
  readonly file: string;
  /** The same for every way that leads to the file, links resolved. */
  readonly id: string;
  /** As messages write it. */
  readonly shown: string;
  readonly text: string;
  /** What is wrong with it; then the shapes that name it are left out. */
  readonly faults: readonly (AnnotationFault & Pick<ConfigFault, "message">)[];
}

/** The schemas that a configuration names, as far as they could be read. */
export interface SchemasRead {
  readonly files: readonly SchemaFile[];
  /** Where they are looked for, be they there or not. */
  readonly names: readonly string[];
  readonly faults: readonly NamedFault[];
  /** What a file of the configuration sets, with the shapes whose schemas could be read. */
  configOf(file: ConfigFile): Config;
}

/** The last whole state of schemas, by shape and file: what is being typed is broken half of the time. */
export type LastShapes = Map<string, ConfiguredShape>;

/**
 * Reads the schemas that the shapes of a configuration name, each file once. What is wrong with one is told in it, and where it is named;
 * the shapes without one are left out, and the others hold.
 *
 * @param root the folder of the lodestone.yaml
 * @param named grows before each file is read, so that a change meanwhile is not lost
 * @param last what held before, for schemas that are open and broken
 */
export function* readSchemas(
  chain: ConfigChain,
  workspace: Workspace,
  root: string,
  named: string[],
  last: LastShapes,
): Steps<SchemasRead> {
  const files = new Map<string, SchemaFile>();
  const names: string[] = [];
  const faults: NamedFault[] = [];
  const shapes = new Map<string, ConfiguredShape>();
  for (const one of schemasOf(chain)) {
    const name = workspace.at(one.folder, one.value);
    const real = workspace.realOf?.(name) ?? name;
    names.push(name);
    named.push(...new Set([name, real]));
    const at = { file: one.file, ruleId: "shape/invalid" as const, start: one.start, end: one.end };
    const read = yield* readSchema(one, name, real, workspace, root);
    if ("message" in read) {
      faults.push({ ...at, message: read.message });
      continue;
    }
    const validation = one.use.validates ? yield* wait(workspace.loadValidation()) : undefined;
    const { schema, faults: found } = readAnnotatedSchema(read.text, one.use.items, validation);
    const id = workspace.keyOf(real);
    const shown = workspace.shown(name);
    const known = files.get(id)?.faults ?? [];
    files.set(id, { file: name, id, shown, text: read.text, faults: [...known, ...found.filter((fault) => !isKnown(fault, known))] });
    const key = shapeKey(one);
    const [first] = found;
    if (first !== undefined) faults.push({ ...at, ...unusable(one, first, { file: name, shown, text: read.text }) });
    const shape = schema === undefined ? openAs(last.get(key), name, workspace) : one.use.given(schema);
    if (shape === undefined) continue;
    shapes.set(key, shape);
    last.set(key, shape);
  }
  return {
    files: [...files.values()],
    names,
    faults,
    configOf({ id, parsed: { config } }) {
      const madeOf = (shape: ConfiguredShape): ConfiguredShape | undefined =>
        shape.schema === undefined ? shape : shapes.get(shapeKey({ file: id, shape: shape.name }));
      return {
        ...config,
        shapes: config.shapes.flatMap((shape) => madeOf(shape) ?? []),
        brokenShapes: [...config.brokenShapes, ...config.shapes.filter((shape) => madeOf(shape) === undefined)],
      };
    },
  };
}

function shapeKey({ file, shape }: Pick<NamedSchema, "file" | "shape">): string {
  return JSON.stringify([file, shape]);
}

function isKnown({ start, end, ruleId }: AnnotationFault, known: readonly AnnotationFault[]): boolean {
  return known.some((one) => one.start === start && one.end === end && one.ruleId === ruleId);
}

/** The last whole shape of a schema, as long as it is open. */
function openAs(last: ConfiguredShape | undefined, name: string, workspace: Workspace): ConfiguredShape | undefined {
  return workspace.openText(name) === undefined ? undefined : last;
}

/** The text of a schema, which lies below the folder of the lodestone.yaml, or of the file that names it, links followed. */
function* readSchema(
  { folder, value, shape }: NamedSchema,
  name: string,
  real: string,
  workspace: Workspace,
  root: string,
): Steps<{ readonly text: string } | { readonly message: readonly Message[] }> {
  const path = code(value);
  const realOf = (one: string) => workspace.realOf?.(one) ?? one;
  const elsewhere = { message: [message("shape-schema-elsewhere", { path })] };
  const holders = [root, folder].filter((one) => isWithin(workspace, one, name));
  if (holders.length === 0) return elsewhere;
  const read = yield* wait(textOf(workspace, name, root));
  if (read === undefined) return { message: [message("shape-schema-absent", { path, shape: code(shape) })] };
  if (!holders.some((one) => isWithin(workspace, realOf(one), real))) return elsewhere;
  if ("text" in read) return read;
  return read.isOutside === true ? elsewhere : { message: [message("shape-schema-unreadable", { path }), ...reasonOf(read)] };
}

/** What is told where a broken schema is named. */
function unusable(
  { value, shape }: NamedSchema,
  { start, end, onlyValidating }: AnnotationFault,
  { file, shown, text }: Pick<SchemaFile, "file" | "shown" | "text">,
): Pick<ConfigFault, "message" | "cause"> {
  const lines = new LineIndex(text, { skipMark: true });
  const from = lines.positionAt(start);
  const place = verbatim(`${shown}:${from.line + 1}:${from.character + 1}`);
  return {
    message: [
      message(onlyValidating === true ? "shape-schema-not-validating" : "shape-schema-unusable", {
        path: code(value),
        shape: code(shape),
        place,
      }),
    ],
    cause: { file, start: from, end: lines.positionAt(end) },
  };
}
