import type { DocumentKind } from "./model/types.ts";

/** The name of the configuration file. */
export const configName = "lodestone.yaml";

/** What a file is by the end of its name; `bom.yaml` alone is none of ours. */
export function kindByName(path: string): DocumentKind | undefined {
  const kind = /\.(bom|shipment)\.ya?ml$/.exec(path)?.[1];
  return kind === "bom" || kind === "shipment" ? kind : undefined;
}

/** The same of a file that another one names: `MOTOR.BOM.YAML` is not looked for, and is a BOM where a `ref` leads to it. */
export function kindByAnyName(path: string): DocumentKind | undefined {
  return kindByName(path.toLowerCase());
}

/** Whether a name is that of a YAML file as editors watch it. */
export function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

/** The same of a file that another one names. */
export function isYamlInAnyCase(name: string): boolean {
  return /\.ya?ml$/i.test(name);
}

/** Whether a file in the folder of a pack, or below, is part of it: YAML that means nothing else to Lodestone. */
export function isPackFile(name: string): boolean {
  return isYaml(name) && name !== configName && kindByName(name) === undefined;
}
