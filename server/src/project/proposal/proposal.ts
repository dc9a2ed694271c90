import { configName } from "../../core/fileNames.ts";
import type { DocumentKind } from "../../core/model/types.ts";
import { type ProposedGlobs, proposeGlobs } from "./globs.ts";
import { type ProposedMappings, proposeMappings } from "./mappings.ts";
import type { Survey } from "./survey.ts";

/** The settings proposed for a folder. */
export interface Proposal {
  readonly bom: ProposedGlobs;
  readonly shipment: ProposedGlobs;
  readonly mappings: ProposedMappings;
  readonly countries: Survey["countries"];
}

/**
 * Proposes settings for the surveyed files of a folder.
 *
 * @param taken names that no mapping may have, because others have them
 */
export function propose(found: Survey, taken: readonly string[] = []): Proposal {
  return {
    bom: globsFor("bom", found),
    shipment: globsFor("shipment", found),
    mappings: proposeMappings(found, taken),
    countries: found.countries,
  };
}

/** The files whose content declares the kind, but whose names do not. */
export function misnamed(kind: DocumentKind, { files }: Survey): string[] {
  return files.filter(({ byName, byContent }) => byName === undefined && byContent === kind).map(({ path }) => path);
}

function globsFor(kind: DocumentKind, found: Survey): ProposedGlobs {
  const others = found.files.filter(({ byName, byContent }) => (byName ?? byContent) !== kind).map(({ path }) => path);
  return proposeGlobs(misnamed(kind, found), [...others, configName]);
}
