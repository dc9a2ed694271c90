// Generated from schemas/ by `npm run generate`. Do not edit.
/** Keys whose value is a day, wherever they stand. */
export const dateKeys: ReadonlySet<string> = new Set(["asOf","date","effective","exportDate","from","issued","issuedBefore","notBefore","on","reviewedOn","seenOn","until","validFrom","validUntil"]);
/** Keys whose value is a map with keys of the user's own. */
export const userKeyedMaps: ReadonlySet<string> = new Set(["actStates","byLanguage","description","document","elementMassPercent","endUses","fields","identifiers","mappings","names","parties","parts","rules","sources","states","translations","values","without"]);
