import { resolve } from "node:path";
import type { ConfigFile } from "../../core/config/chain.ts";
import { effectiveFor, type Origin } from "../../core/config/effective.ts";
import { kindByName } from "../../core/fileNames.ts";
import { shownPath } from "../../files/paths.ts";
import type { ConfigPlace, ConfiguredFile, EffectiveSettings, ExtendedConfig } from "../../generated/configReport.ts";
import { LineIndex } from "../../index.ts";
import { isPassedOver } from "../../project/walk.ts";
import type { FolderConfig } from "../check/configs.ts";
import type { Host } from "../host.ts";

/**
 * The status of a file, and the settings in effect for it.
 *
 * @param path absolute; the file need not exist
 * @param isSettings true for a lodestone.yaml, an extended file, or a pack that one names
 * @param packsWhole false if a pack that the configuration names is unusable
 */
export function configuredFile(host: Host, path: string, config: FolderConfig, isSettings: boolean, packsWhole: boolean): ConfiguredFile {
  const { cwd, files } = host;
  const { root, file, rules, chain } = config;
  const passedOver = shownPath(cwd, path).split("/").slice(0, -1).find(isPassedOver);
  const known = {
    path: shownPath(cwd, path),
    exists: files.kindOf(path) === "file",
    ...(passedOver === undefined ? {} : { passedOver }),
    ...(file === undefined ? {} : { config: shownPath(cwd, file) }),
    root: shownPath(cwd, root),
    extends: chain === undefined ? [] : chain.layers.filter((one) => one !== chain.top).map((one) => extendedConfig(one, chain.files)),
  };
  if (isSettings) return { ...known, state: "settings" };
  if (rules === undefined || !packsWhole) return { ...known, state: "not-judged" };
  const layers = chain?.layers ?? [];
  const inRoot = shownPath(root, path);
  const effective = effectiveFor(layers, inRoot);
  const { excluded, claimed, asOf, regimes, facts, traceRareEarths, law, baseline } = effective;
  const settings: EffectiveSettings = {
    ...(asOf === undefined ? {} : { asOf: asOf.value, asOfPlace: placeOf(asOf.from) }),
    ...(regimes === undefined ? {} : { regimes: [...regimes.value], regimesPlace: placeOf(regimes.from) }),
    ...(facts?.value.maxAge === undefined ? {} : { factsMaxAge: facts.value.maxAge, factsMaxAgePlace: placeOf(facts.from) }),
    traceRareEarths: traceRareEarths?.value ?? false,
    ...(traceRareEarths === undefined ? {} : { traceRareEarthsPlace: placeOf(traceRareEarths.from) }),
    materials: effective.materials.map(({ name, value, from }) => ({ class: name, asking: value, place: placeOf(from) })),
    actStates: effective.actStates.map(({ name, value, from }) => ({ act: name, state: value, place: placeOf(from) })),
    rules: effective.rules.map(({ name, value, pattern, from }) => ({
      rule: name,
      level: value,
      ...(pattern === undefined ? {} : { pattern }),
      place: placeOf(from),
    })),
    packs: effective.packs.map(({ value, from }) => ({ path: shownPath(cwd, resolve(from.file.folder, value)), place: placeOf(from) })),
    ...(law === undefined ? {} : { law: { path: law.value, place: placeOf(law.from) } }),
    ...(baseline === undefined
      ? {}
      : { baseline: { path: shownPath(cwd, resolve(baseline.from.file.folder, baseline.value)), place: placeOf(baseline.from) } }),
  };
  if (excluded !== undefined)
    return { ...known, state: "excluded", by: "files.exclude", pattern: excluded.pattern, at: placeOf(excluded.from), settings };
  if (claimed !== undefined) {
    const { kind, pattern, from } = claimed;
    return { ...known, state: "judged", kind, by: `files.${kind}`, pattern, at: placeOf(from), settings };
  }
  const state = rules.stateOf(inRoot);
  if (state.state === "disputed") return { ...known, state: "disputed", mappings: [...state.mappings], settings };
  if ("mapping" in state) {
    const match = effective.mapping(state.mapping);
    const at = match === undefined ? {} : { pattern: match.pattern, at: placeOf(match.from) };
    const told = state.state === "document" ? ({ state: "judged", kind: state.kind } as const) : ({ state: "not-judged" } as const);
    return { ...known, ...told, by: "mappings", mappings: [state.mapping], ...at, settings };
  }
  if (state.state === "parts") return { ...known, state: "parts", by: state.why === "claim" ? "files.parts" : "name", settings };
  const kind = kindByName(inRoot);
  return kind === undefined ? { ...known, state: "not-ours", settings } : { ...known, state: "judged", kind, by: "name", settings };
}

function extendedConfig(file: ConfigFile, files: readonly ConfigFile[]): ExtendedConfig {
  const by = files.flatMap((one) =>
    one.extended.filter(({ to }) => to === file).map(({ said }) => placeOf({ file: one, start: said.start })),
  );
  return { path: file.shown, by };
}

function placeOf({ file: { shown, text }, start }: Origin): ConfigPlace {
  const { line, character } = new LineIndex(text, { skipMark: true }).positionAt(start);
  return { path: shown, line: line + 1, column: character + 1 };
}
