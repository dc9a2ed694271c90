// Generated from the folders of the rules by `npm run generate`. Do not edit.
import type { Rule } from "../core/rule.ts";
import { rule as endUseConflict } from "./end-use/conflict/index.ts";
import { rule as endUseEndUserMissing } from "./end-use/end-user-missing/index.ts";
import { rule as endUseMissing } from "./end-use/missing/index.ts";
import { rule as endUseUndetermined } from "./end-use/undetermined/index.ts";
import { rule as endUseUnknownKey } from "./end-use/unknown-key/index.ts";
import { rule as endUseVague } from "./end-use/vague/index.ts";
import { rule as licenceExpiring } from "./licence/expiring/index.ts";
import { rule as prcControlListParty } from "./prc/control-list-party/index.ts";
import { rule as prcCustomsRemark } from "./prc/customs-remark/index.ts";
import { rule as prcForeignContent } from "./prc/foreign-content/index.ts";
import { rule as prcLicenceInvalid } from "./prc/licence-invalid/index.ts";
import { rule as prcLicenceMissing } from "./prc/licence-missing/index.ts";
import { rule as prcMilitaryEndUse } from "./prc/military-end-use/index.ts";
import { rule as prcPossibleParty } from "./prc/possible-party/index.ts";
import { rule as prcWatchListParty } from "./prc/watch-list-party/index.ts";
import { rule as rareEarthCodeMismatch } from "./rare-earth/code-mismatch/index.ts";
import { rule as rareEarthCompositionMissing } from "./rare-earth/composition-missing/index.ts";
import { rule as rareEarthCompositionSum } from "./rare-earth/composition-sum/index.ts";
import { rule as rareEarthOriginMissing } from "./rare-earth/origin-missing/index.ts";
import { rule as refCycle } from "./ref/cycle/index.ts";
import { rule as refUnresolved } from "./ref/unresolved/index.ts";
import { rule as schemaMissingKey } from "./schema/missing-key/index.ts";
import { rule as schemaType } from "./schema/type/index.ts";
import { rule as schemaUnknownKey } from "./schema/unknown-key/index.ts";
import { rule as schemaValue } from "./schema/value/index.ts";
import { rule as shipmentQuantity } from "./shipment/quantity/index.ts";
import { rule as usDfarsMagnet } from "./us/dfars-magnet/index.ts";
import { rule as waiverExpired } from "./waiver/expired/index.ts";
import { rule as waiverMalformed } from "./waiver/malformed/index.ts";
import { rule as waiverUnused } from "./waiver/unused/index.ts";
import { rule as yamlAmbiguousScalar } from "./yaml/ambiguous-scalar/index.ts";
import { rule as yamlSyntax } from "./yaml/syntax/index.ts";
import { rule as yamlTooDeep } from "./yaml/too-deep/index.ts";

/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [
  endUseConflict,
  endUseEndUserMissing,
  endUseMissing,
  endUseUndetermined,
  endUseUnknownKey,
  endUseVague,
  licenceExpiring,
  prcControlListParty,
  prcCustomsRemark,
  prcForeignContent,
  prcLicenceInvalid,
  prcLicenceMissing,
  prcMilitaryEndUse,
  prcPossibleParty,
  prcWatchListParty,
  rareEarthCodeMismatch,
  rareEarthCompositionMissing,
  rareEarthCompositionSum,
  rareEarthOriginMissing,
  refCycle,
  refUnresolved,
  schemaMissingKey,
  schemaType,
  schemaUnknownKey,
  schemaValue,
  shipmentQuantity,
  usDfarsMagnet,
  waiverExpired,
  waiverMalformed,
  waiverUnused,
  yamlAmbiguousScalar,
  yamlSyntax,
  yamlTooDeep,
];
