import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentKind } from "../../server/src/core/model/types.ts";

/** A file of the folder `samples`. */
export interface Sample {
  readonly file: string;
  readonly kind: DocumentKind;
  readonly text: string;
}

const folder = new URL("../../samples", import.meta.url).pathname;

/** Every sample, in the order of the names. */
export function allSamples(): Sample[] {
  return readdirSync(folder)
    .filter((file) => /\.(bom|shipment)\.yaml$/.test(file))
    .sort()
    .map((file) => ({ file, kind: file.endsWith(".shipment.yaml") ? "shipment" : "bom", text: readFileSync(join(folder, file), "utf8") }));
}
