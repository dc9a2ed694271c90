import { type ConfigChain, type ConfigFile, type NamedSchema, schemasOf } from "../core/config/chain.ts";
import type { ConfiguredMapping } from "../core/config/mappingsOf.ts";
import type { Config, ConfigFault, NamedFault } from "../core/config/types.ts";
import { code, type Message, message, verbatim } from "../core/l10n/message.ts";
import { type AnnotationFault, readAnnotatedSchema } from "../core/mappings/foreign/schema/annotated.ts";
import { LineIndex } from "../index.ts";
import { type Task, wait } from "./maybeAsync.ts";
import { isWithin, reasonOf, textOf, type Workspace } from "./workspace.ts";

/** A JSON Schema file of the user that mappings name. */
export interface SchemaFile {
  /** The name that the host uses. */
  readonly file: string;
  /** The same for every path to the file, links resolved. */
  readonly id: string;
  /** As messages show it. */
  readonly shown: string;
  readonly text: string;
  /** Its errors. With any, the mappings that name it are left out. */
  readonly faults: readonly (AnnotationFault & Pick<ConfigFault, "message">)[];
}

/** The schemas that a configuration names, as far as they were readable. */
export interface SchemasRead {
  readonly files: readonly SchemaFile[];
  /** The paths of the schemas, existing or not. */
  readonly names: readonly string[];
  readonly faults: readonly NamedFault[];
  /** The settings of a configuration file, with the mappings whose schemas were readable. */
  configOf(file: ConfigFile): Config;
}

/** The last valid version of schemas, by mapping and file. While a schema is edited, its text is often broken. */
export type LastMappings = Map<string, ConfiguredMapping>;

/**
 * Reads the schemas that the mappings of a configuration name, each file once. An error in a schema is reported in the schema and where it
 * is named. Mappings without a valid schema are left out; the others apply.
 *
 * @param root the folder of the lodestone.yaml
 * @param named receives each path before it is read, so that no change in the meantime is lost
 * @param last the last valid version, for schemas that are open and broken
 */
export function* readSchemas(
  chain: ConfigChain,
  workspace: Workspace,
  root: string,
  named: string[],
  last: LastMappings,
): Task<SchemasRead> {
  const files = new Map<string, SchemaFile>();
  const names: string[] = [];
  const faults: NamedFault[] = [];
  const mappings = new Map<string, ConfiguredMapping>();
  for (const one of schemasOf(chain)) {
    const name = workspace.at(one.folder, one.value);
    const real = workspace.realOf?.(name) ?? name;
    names.push(name);
    named.push(...new Set([name, real]));
    const at = { file: one.file, ruleId: "mapping/invalid" as const, start: one.start, end: one.end };
    const read = yield* readSchema(one, name, real, workspace, root);
    if ("message" in read) {
      faults.push({ ...at, message: read.message });
      continue;
    }
    const validation = one.use.validates ? yield* wait(workspace.loadValidation()) : undefined;
    const { schema, faults: found } = readAnnotatedSchema(name, read.text, one.use.items, validation);
    const id = workspace.keyOf(real);
    const shown = workspace.shown(name);
    const known = files.get(id)?.faults ?? [];
    files.set(id, { file: name, id, shown, text: read.text, faults: [...known, ...found.filter((fault) => !isKnown(fault, known))] });
    const key = mappingKey(one);
    const [first] = found;
    if (first !== undefined) faults.push({ ...at, ...unusable(one, first, { file: name, shown, text: read.text }) });
    const mapping = schema === undefined ? openAs(last.get(key), name, workspace) : one.use.given(schema);
    if (mapping === undefined) continue;
    mappings.set(key, mapping);
    last.set(key, mapping);
  }
  return {
    files: [...files.values()],
    names,
    faults,
    configOf({ id, parsed: { config } }) {
      const madeOf = (mapping: ConfiguredMapping): ConfiguredMapping | undefined =>
        mapping.schema === undefined ? mapping : mappings.get(mappingKey({ file: id, mapping: mapping.name }));
      return {
        ...config,
        mappings: config.mappings.flatMap((mapping) => madeOf(mapping) ?? []),
        brokenMappings: [...config.brokenMappings, ...config.mappings.filter((mapping) => madeOf(mapping) === undefined)],
      };
    },
  };
}

function mappingKey({ file, mapping }: Pick<NamedSchema, "file" | "mapping">): string {
  return JSON.stringify([file, mapping]);
}

function isKnown({ start, end, ruleId }: AnnotationFault, known: readonly AnnotationFault[]): boolean {
  return known.some((one) => one.start === start && one.end === end && one.ruleId === ruleId);
}

/** The last valid mapping of a schema while it is open. */
function openAs(last: ConfiguredMapping | undefined, name: string, workspace: Workspace): ConfiguredMapping | undefined {
  return workspace.openText(name) === undefined ? undefined : last;
}

/** The text of a schema. It must lie below the folder of the lodestone.yaml, or of the file that names it, links followed. */
function* readSchema(
  { folder, value, mapping }: NamedSchema,
  name: string,
  real: string,
  workspace: Workspace,
  root: string,
): Task<{ readonly text: string } | { readonly message: readonly Message[] }> {
  const path = code(value);
  const realOf = (one: string) => workspace.realOf?.(one) ?? one;
  const elsewhere = { message: [message("mapping-schema-elsewhere", { path })] };
  const holders = [root, folder].filter((one) => isWithin(workspace, one, name));
  if (holders.length === 0) return elsewhere;
  const read = yield* wait(textOf(workspace, name, root));
  if (read === undefined) return { message: [message("mapping-schema-absent", { path, mapping: code(mapping) })] };
  if (!holders.some((one) => isWithin(workspace, realOf(one), real))) return elsewhere;
  if ("text" in read) return read;
  return read.isOutside === true ? elsewhere : { message: [message("mapping-schema-unreadable", { path }), ...reasonOf(read)] };
}

/** The fault shown where a broken schema is named. */
function unusable(
  { value, mapping }: NamedSchema,
  { start, end, onlyValidating }: AnnotationFault,
  { file, shown, text }: Pick<SchemaFile, "file" | "shown" | "text">,
): Pick<ConfigFault, "message" | "cause"> {
  const lines = new LineIndex(text, { skipMark: true });
  const from = lines.positionAt(start);
  const place = verbatim(`${shown}:${from.line + 1}:${from.character + 1}`);
  return {
    message: [
      message(onlyValidating === true ? "mapping-schema-not-validating" : "mapping-schema-unusable", {
        path: code(value),
        mapping: code(mapping),
        place,
      }),
    ],
    cause: { file, start: from, end: lines.positionAt(end) },
  };
}
