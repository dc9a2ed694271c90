// Generated from the folders of the rules by `npm run generate`. Do not edit.
import type { Rule } from "../core/rule.ts";
import { rule as codeMismatch } from "./code/mismatch/index.ts";
import { rule as codeNotJudged } from "./code/not-judged/index.ts";
import { rule as codeUnknown } from "./code/unknown/index.ts";
import { rule as compositionContradicted } from "./composition/contradicted/index.ts";
import { rule as compositionMissing } from "./composition/missing/index.ts";
import { rule as compositionSum } from "./composition/sum/index.ts";
import { rule as contentForeign } from "./content/foreign/index.ts";
import { rule as csvSyntax } from "./csv/syntax/index.ts";
import { rule as customsRemark } from "./customs/remark/index.ts";
import { rule as destinationBarred } from "./destination/barred/index.ts";
import { rule as endUseCategoryMissing } from "./end-use/category-missing/index.ts";
import { rule as endUseConflict } from "./end-use/conflict/index.ts";
import { rule as endUseEndUserMissing } from "./end-use/end-user-missing/index.ts";
import { rule as endUseMilitary } from "./end-use/military/index.ts";
import { rule as endUseMilitaryWords } from "./end-use/military-words/index.ts";
import { rule as endUseMissing } from "./end-use/missing/index.ts";
import { rule as endUseUndetermined } from "./end-use/undetermined/index.ts";
import { rule as endUseUnknownKey } from "./end-use/unknown-key/index.ts";
import { rule as endUseVague } from "./end-use/vague/index.ts";
import { rule as itemNoText } from "./item/no-text/index.ts";
import { rule as itemUnreadText } from "./item/unread-text/index.ts";
import { rule as jsonSyntax } from "./json/syntax/index.ts";
import { rule as licenceExpiring } from "./licence/expiring/index.ts";
import { rule as licenceInvalid } from "./licence/invalid/index.ts";
import { rule as licenceMissing } from "./licence/missing/index.ts";
import { rule as licenceQuantity } from "./licence/quantity/index.ts";
import { rule as mappingNoItems } from "./mapping/no-items/index.ts";
import { rule as mappingUnread } from "./mapping/unread/index.ts";
import { rule as mappingValue } from "./mapping/value/index.ts";
import { rule as originBarred } from "./origin/barred/index.ts";
import { rule as originMissing } from "./origin/missing/index.ts";
import { rule as parameterMissing } from "./parameter/missing/index.ts";
import { rule as partsAmbiguous } from "./parts/ambiguous/index.ts";
import { rule as partsAmbiguousUse } from "./parts/ambiguous-use/index.ts";
import { rule as partsConflict } from "./parts/conflict/index.ts";
import { rule as partsDuplicate } from "./parts/duplicate/index.ts";
import { rule as partsStale } from "./parts/stale/index.ts";
import { rule as partsUnused } from "./parts/unused/index.ts";
import { rule as partyBarred } from "./party/barred/index.ts";
import { rule as partyPossible } from "./party/possible/index.ts";
import { rule as partyWatched } from "./party/watched/index.ts";
import { rule as refCycle } from "./ref/cycle/index.ts";
import { rule as refUnresolved } from "./ref/unresolved/index.ts";
import { rule as schemaBlank } from "./schema/blank/index.ts";
import { rule as schemaMissingKey } from "./schema/missing-key/index.ts";
import { rule as schemaNotValidated } from "./schema/not-validated/index.ts";
import { rule as schemaType } from "./schema/type/index.ts";
import { rule as schemaUnknownKey } from "./schema/unknown-key/index.ts";
import { rule as schemaValue } from "./schema/value/index.ts";
import { rule as shipmentDate } from "./shipment/date/index.ts";
import { rule as waiverExpired } from "./waiver/expired/index.ts";
import { rule as waiverMalformed } from "./waiver/malformed/index.ts";
import { rule as waiverUnused } from "./waiver/unused/index.ts";
import { rule as yamlAmbiguousScalar } from "./yaml/ambiguous-scalar/index.ts";
import { rule as yamlDuplicateKey } from "./yaml/duplicate-key/index.ts";
import { rule as yamlSyntax } from "./yaml/syntax/index.ts";
import { rule as yamlTooDeep } from "./yaml/too-deep/index.ts";

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  codeMismatch,
  codeNotJudged,
  codeUnknown,
  compositionContradicted,
  compositionMissing,
  compositionSum,
  contentForeign,
  csvSyntax,
  customsRemark,
  destinationBarred,
  endUseCategoryMissing,
  endUseConflict,
  endUseEndUserMissing,
  endUseMilitary,
  endUseMilitaryWords,
  endUseMissing,
  endUseUndetermined,
  endUseUnknownKey,
  endUseVague,
  itemNoText,
  itemUnreadText,
  jsonSyntax,
  licenceExpiring,
  licenceInvalid,
  licenceMissing,
  licenceQuantity,
  mappingNoItems,
  mappingUnread,
  mappingValue,
  originBarred,
  originMissing,
  parameterMissing,
  partsAmbiguous,
  partsAmbiguousUse,
  partsConflict,
  partsDuplicate,
  partsStale,
  partsUnused,
  partyBarred,
  partyPossible,
  partyWatched,
  refCycle,
  refUnresolved,
  schemaBlank,
  schemaMissingKey,
  schemaNotValidated,
  schemaType,
  schemaUnknownKey,
  schemaValue,
  shipmentDate,
  waiverExpired,
  waiverMalformed,
  waiverUnused,
  yamlAmbiguousScalar,
  yamlDuplicateKey,
  yamlSyntax,
  yamlTooDeep,
];
