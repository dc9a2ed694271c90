import { type Message, message, verbatim } from "../l10n/message.ts";
import type { Spelled } from "../text/written.ts";
import { absentExtended, type ExtendsTarget, extendsTarget } from "./extendsTarget.ts";
import type { SchemaUse } from "./mappingsOf.ts";
import { type ParsedConfig, parseConfig } from "./parseConfig.ts";
import { type ConfigFault, isBreaking, type NamedPack } from "./types.ts";

/** A file of a configuration, as the host has read it. All names are the host's own: paths or URIs. */
export interface ConfigSource {
  /** As it was found. */
  readonly file: string;
  /** The same for every way that leads to the file, links resolved. */
  readonly id: string;
  /** The folder that its paths are relative to. */
  readonly folder: string;
  /** Its path as messages write it. */
  readonly shown: string;
  readonly text: string;
}

/** A file of a configuration with what it extends. */
export interface ConfigFile extends ConfigSource {
  readonly parsed: ParsedConfig;
  /** What is wrong with it by itself, or where it extends something; not what is wrong in what it extends. */
  readonly faults: readonly ConfigFault[];
  readonly extended: readonly Extended[];
  /** How many files extend one another in a row below it. */
  readonly height: number;
}

/** An entry of `extends`, and the file that it leads to. */
export interface Extended {
  readonly said: Spelled;
  readonly to: ConfigFile;
}

/** A `lodestone.yaml` with all that it extends. */
export interface ConfigChain {
  /** The `lodestone.yaml` itself. */
  readonly top: ConfigFile;
  /** Every file that was read, each after those that it extends. */
  readonly files: readonly ConfigFile[];
  /** The files in the order in which they hold: each wins over those before it. Each once, in its last place. */
  readonly layers: readonly ConfigFile[];
}

/** A file that is looked for, and the folder from which. */
export interface Wanted {
  readonly folder: string;
  readonly target: ExtendsTarget;
}

/** The file that was looked for; undefined where there is none; a message where it cannot be read. */
export type FoundConfig = ConfigSource | { readonly message: readonly Message[] } | undefined;

/** How many files may extend one another in a row, the first not counted. */
const deepest = 10;

/** How many files a configuration may be made of. */
const mostFiles = 100;

/**
 * Reads a `lodestone.yaml` and all that it extends. It asks for one file after the other, so that the host may read them at
 * once or wait for each.
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

/** What a file is made of. A file that comes twice counts in its last place: there it sets again all that it set before. */
function layersOf(file: ConfigFile, known: Map<ConfigFile, readonly ConfigFile[]>): readonly ConfigFile[] {
  const kept = known.get(file);
  if (kept !== undefined) return kept;
  const all = [...file.extended.flatMap(({ to }) => layersOf(to, known)), file];
  const layers = [...new Set(all.reverse())].reverse();
  known.set(file, layers);
  return layers;
}

/** A schema that a mapping of a configuration names. */
export interface NamedSchema extends NamedPack {
  readonly mapping: string;
  readonly use: SchemaUse;
}

/** The schemas that the mappings of all files of a configuration name. */
export function schemasOf({ files }: ConfigChain): readonly NamedSchema[] {
  return files.flatMap(({ id, folder, parsed }) =>
    parsed.config.mappings.flatMap(({ name, schema }) =>
      schema === undefined ? [] : { ...schema.path, file: id, folder, mapping: name, use: schema },
    ),
  );
}

/** The packs that all files of a configuration name. */
export function packsOf({ layers }: ConfigChain): readonly NamedPack[] {
  return layers.flatMap(({ id, folder, parsed }) => parsed.packs.map((path) => ({ ...path, file: id, folder })));
}

/** The baseline that a configuration names: that of the last file that names one; undefined for none. */
export function baselineOf({ layers }: ConfigChain): NamedPack | undefined {
  const naming = layers.findLast(({ parsed }) => parsed.baseline !== undefined);
  return naming?.parsed.baseline && { ...naming.parsed.baseline, file: naming.id, folder: naming.folder };
}

/** Whether nothing is wrong with any file by itself. */
export function isWhole({ files }: ConfigChain): boolean {
  return files.every(({ faults }) => !faults.some(isBreaking));
}
