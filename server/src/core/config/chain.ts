import { type Message, message, verbatim } from "../l10n/message.ts";
import type { Spelled } from "../text/written.ts";
import { absentExtended, type ExtendsTarget, extendsTarget } from "./extendsTarget.ts";
import type { SchemaUse } from "./mappingsOf.ts";
import { type NamedLaw, type ParsedConfig, parseConfig } from "./parseConfig.ts";
import { type ConfigFault, isBreaking, type NamedPack } from "./types.ts";

/** A configuration file as the host read it. File names are the host's own: paths or URIs. */
export interface ConfigSource {
  /** Name of the file, as found. */
  readonly file: string;
  /** Name with links resolved, so that it is the same for every path to the file. */
  readonly id: string;
  /** Folder that its paths are relative to. */
  readonly folder: string;
  /** Path for messages. */
  readonly shown: string;
  readonly text: string;
}

/** A parsed configuration file, with the files it extends. */
export interface ConfigFile extends ConfigSource {
  readonly parsed: ParsedConfig;
  /** Faults of the file itself and of its `extends` entries; faults inside extended files are not included. */
  readonly faults: readonly ConfigFault[];
  readonly extended: readonly Extended[];
  /** Length of the longest chain of `extends` below it. */
  readonly height: number;
}

/** An entry of `extends`, and the file it refers to. */
export interface Extended {
  readonly said: Spelled;
  readonly to: ConfigFile;
}

/** A `lodestone.yaml` with all files it extends, directly or indirectly. */
export interface ConfigChain {
  /** The `lodestone.yaml` itself. */
  readonly top: ConfigFile;
  /** All files read, each after the files it extends. */
  readonly files: readonly ConfigFile[];
  /** The files by rising precedence. A file that is extended twice counts once, at its last position. */
  readonly layers: readonly ConfigFile[];
}

/** A request for a file: its target, and the folder that extends it. */
export interface Wanted {
  readonly folder: string;
  readonly target: ExtendsTarget;
}

/** The requested file; undefined where there is none; a message where it cannot be read. */
export type FoundConfig = ConfigSource | { readonly message: readonly Message[] } | undefined;

/** Greatest number of files that extend one another in a row, without the first. */
const deepest = 10;

/** Greatest number of files in a configuration. */
const mostFiles = 100;

/**
 * Reads a `lodestone.yaml` and everything it extends. It yields one request per file, so that the host may answer synchronously or
 * asynchronously.
 */
export function* readChain(source: ConfigSource): Generator<Wanted, ConfigChain, FoundConfig> {
  const read = new Map<string, ConfigFile>();
  const open: ConfigSource[] = [];
  function* visit(at: ConfigSource): Generator<Wanted, ConfigFile, FoundConfig> {
    open.push(at);
    const parsed = parseConfig(at.text);
    const faults: ConfigFault[] = [...parsed.faults];
    const extended: Extended[] = [];
    const excess = parsed.extends[mostFiles];
    if (excess !== undefined) faults.push({ ruleId: "schema/value", message: tooMany, start: excess.start, end: excess.end });
    for (const said of parsed.extends.slice(0, mostFiles)) {
      const { start, end } = said;
      const fault = (said: readonly Message[]) => void faults.push({ ruleId: "schema/value", message: said, start, end });
      const target = extendsTarget(said.value);
      if ("message" in target) {
        fault(target.message);
        continue;
      }
      const found = yield { folder: at.folder, target };
      if (found === undefined) fault(absentExtended(target));
      else if ("message" in found) fault(found.message);
      else if (open.some(({ id }) => id === found.id)) fault(circle(open, found));
      else if (extended.some(({ to }) => to.id === found.id))
        fault([message("config-extends-twice", { entry: verbatim(said.value) }), message("config-extends-twice-advice")]);
      else {
        const known = read.get(found.id);
        if (open.length + (known === undefined ? 0 : known.height) > deepest) fault(tooDeep);
        else if (known === undefined && read.size + open.length >= mostFiles) fault(tooMany);
        else extended.push({ said, to: known ?? (yield* visit(found)) });
      }
    }
    open.pop();
    const file = { ...at, parsed, faults, extended, height: Math.max(0, ...extended.map(({ to }) => to.height + 1)) };
    read.set(at.id, file);
    return file;
  }
  const top = yield* visit(source);
  return { top, files: [...read.values()], layers: layersOf(top, new Map()) };
}

const tooDeep = [message("config-extends-too-deep", { most: deepest }), message("config-extends-too-deep-advice")];
const tooMany = [message("config-extends-too-many", { most: mostFiles }), message("config-extends-too-many-advice")];

function circle(open: readonly ConfigSource[], found: ConfigSource): readonly Message[] {
  const from = open.findIndex(({ id }) => id === found.id);
  const names = [...open.slice(from).map(({ shown }) => shown), found.shown];
  if (names.length === 2) return [message("config-extends-itself"), message("config-extends-itself-advice")];
  const files = verbatim(names.map((name) => `\`${name}\``).join(" → "));
  return [message("config-extends-circle", { files }), message("config-extends-circle-advice")];
}

/**
 * The files that a file consists of, by rising precedence. A repeated file counts at its last position, where it sets all its values again.
 */
function layersOf(file: ConfigFile, known: Map<ConfigFile, readonly ConfigFile[]>): readonly ConfigFile[] {
  const kept = known.get(file);
  if (kept !== undefined) return kept;
  const all = [...file.extended.flatMap(({ to }) => layersOf(to, known)), file];
  const layers = [...new Set(all.reverse())].reverse();
  known.set(file, layers);
  return layers;
}

/** A schema named by a mapping of a configuration. */
export interface NamedSchema extends NamedPack {
  readonly mapping: string;
  readonly use: SchemaUse;
}

/** Schemas named by the mappings of all files. */
export function schemasOf({ files }: ConfigChain): readonly NamedSchema[] {
  return files.flatMap(({ id, folder, parsed }) =>
    parsed.config.mappings.flatMap(({ name, schema }) =>
      schema === undefined ? [] : { ...schema.path, file: id, folder, mapping: name, use: schema },
    ),
  );
}

/** Packs named by all files. */
export function packsOf({ layers }: ConfigChain): readonly NamedPack[] {
  return layers.flatMap(({ id, folder, parsed }) => parsed.packs.map((path) => ({ ...path, file: id, folder })));
}

/** The baseline named by the file with the highest precedence; undefined for none. */
export function baselineOf({ layers }: ConfigChain): NamedPack | undefined {
  const naming = layers.findLast(({ parsed }) => parsed.baseline !== undefined);
  return naming?.parsed.baseline && { ...naming.parsed.baseline, file: naming.id, folder: naming.folder };
}

/** The bundle of law named by the file with the highest precedence; undefined for none. */
export function lawOf({ layers }: ConfigChain): (NamedPack & Pick<NamedLaw, "digest">) | undefined {
  const naming = layers.findLast(({ parsed }) => parsed.law !== undefined);
  return naming?.parsed.law && { ...naming.parsed.law.path, digest: naming.parsed.law.digest, file: naming.id, folder: naming.folder };
}

/** True where no file has a fault that breaks the configuration. */
export function isWhole({ files }: ConfigChain): boolean {
  return files.every(({ faults }) => !faults.some(isBreaking));
}
