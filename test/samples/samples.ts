import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentKind } from "../../server/src/core/model/types.ts";
import type { Files } from "../graph/files.ts";

/** A file of the folder `samples`. */
export interface Sample {
  /** Relative to the folder. */
  readonly file: string;
  readonly kind: DocumentKind;
  readonly text: string;
  /** The files beside it that refer to each other, by name; absent for one that stands alone. */
  readonly beside?: Files;
}

const folder = new URL("../../samples", import.meta.url).pathname;

/** Folders of samples that refer to each other. */
const workspaces = ["traction-motor"];

/** Every sample, in the order of the names. */
export function allSamples(): Sample[] {
  const alone = filesIn("").map((file) => sample(file));
  const together = workspaces.flatMap((workspace) => {
    const files = filesIn(workspace);
    const beside = Object.fromEntries(files.map((file) => [file.slice(workspace.length + 1), sample(file).text]));
    return files.map((file) => ({ ...sample(file), beside }));
  });
  return [...alone, ...together].sort((a, b) => (a.file < b.file ? -1 : 1));
}

function filesIn(below: string): string[] {
  return readdirSync(join(folder, below))
    .filter((file) => /\.(bom|shipment)\.yaml$/.test(file))
    .map((file) => (below === "" ? file : `${below}/${file}`));
}

function sample(file: string): Sample {
  return { file, kind: file.endsWith(".shipment.yaml") ? "shipment" : "bom", text: readFileSync(join(folder, file), "utf8") };
}
