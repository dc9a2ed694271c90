import { configName } from "../../core/fileNames.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { DocumentKind } from "../../core/model/types.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import type { Checker, IsoDate } from "../../index.ts";
import { configContent } from "./content.ts";
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

/**
 * The text of the proposed lodestone.yaml.
 *
 * @param above path of the lodestone.yaml above, relative to the folder, with slashes
 */
export function proposedContent({ bom, shipment, mappings, countries }: Proposal, above: string | undefined, by: ProposingBy): string {
  const acts = [...by.checker.packs.settleableActs].sort(byCodeUnit);
  const { today } = by;
  return configContent(
    { bom: bom.globs, shipment: shipment.globs, mappings: mappings.mappings, countries, above, act: acts.at(-1), today },
    by.texts,
  );
}

/** The checker, language and date for the examples in proposed settings. */
export interface ProposingBy {
  readonly checker: Checker;
  readonly texts: Texts;
  readonly today: IsoDate;
}

function globsFor(kind: DocumentKind, found: Survey): ProposedGlobs {
  const others = found.files.filter(({ byName, byContent }) => (byName ?? byContent) !== kind).map(({ path }) => path);
  return proposeGlobs(misnamed(kind, found), [...others, configName]);
}
