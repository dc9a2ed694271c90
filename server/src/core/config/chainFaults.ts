import { message, verbatim } from "../l10n/message.ts";
import { LineIndex } from "../text/lineIndex.ts";
import type { ConfigChain, ConfigFile } from "./chain.ts";
import { idleSettings } from "./idleSettings.ts";
import { type ConfigFault, isBreaking, type NamedFault, type PacksRead } from "./types.ts";

/**
 * All faults of each file, in the order of its text. With the packs known, they include unknown ids and the faults of named files. A file
 * that extends a faulty one has a fault there too, so that its reader learns why it is ignored.
 */
export function chainFaults(
  { files }: ConfigChain,
  packs: PacksRead,
  named: readonly NamedFault[] = [],
): ReadonlyMap<ConfigFile, readonly ConfigFault[]> {
  const all = new Map<ConfigFile, readonly ConfigFault[]>();
  for (const file of files) {
    const { id, parsed, extended } = file;
    const own = [
      ...file.faults,
      ...packs.faults
        .filter(({ path }) => path.file === id)
        .map(({ path: { start, end }, message }): ConfigFault => ({ ruleId: "schema/value", message, start, end })),
      ...named.flatMap(({ file: naming, ...fault }) => (naming === id ? [fault] : [])),
      ...(parsed.root === undefined || packs.known === undefined ? [] : idleSettings(parsed.root, packs.known)),
    ];
    const told = extended.flatMap(({ said, to }): ConfigFault[] => {
      const first = all.get(to)?.find(isBreaking);
      return first === undefined ? [] : [{ ruleId: "schema/value", start: said.start, end: said.end, ...causedBy(first, to) }];
    });
    all.set(
      file,
      [...own, ...told].sort((a, b) => a.start - b.start || a.end - b.end),
    );
  }
  return all;
}

function causedBy(
  { cause, start, end, message: said }: ConfigFault,
  { file, shown, text }: ConfigFile,
): Pick<ConfigFault, "message" | "cause"> {
  if (cause !== undefined) return { message: said, cause };
  const lines = new LineIndex(text, { skipMark: true });
  const from = lines.positionAt(start);
  return {
    message: [
      message("config-caused-by", { file: verbatim(shown) }),
      message("config-caused-by-advice"),
      message("config-place", { place: verbatim(`${shown}:${from.line + 1}:${from.character + 1}`) }),
      ...said,
    ],
    cause: { file, start: from, end: lines.positionAt(end) },
  };
}
