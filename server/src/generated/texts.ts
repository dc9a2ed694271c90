// Generated from server/l10n/en/ by `npm run generate`. Do not edit.
/** The variables of each message. */
export interface MessageArguments<Argument> {
  "act-clause": { readonly act: Argument; readonly clause: Argument };
  "act-state": { readonly begin: "known" | "before" | "unknown"; readonly end: "known" | "open"; readonly setting: "yes" | "no"; readonly since: Argument; readonly state: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified"; readonly until: Argument };
  "amount-pieces": { readonly amount: Argument };
  "as-of-command": { readonly source: "option" | "setting" | "export-date" | "today" };
  "as-of-editor": { readonly source: "option" | "setting" | "export-date" | "today" };
  "company-condition-call": { readonly function: Argument };
  "company-condition-functions": { readonly functions: Argument };
  "company-condition-group": { readonly group: Argument };
  "company-condition-group-advice": { readonly fact: Argument };
  "company-condition-has": object;
  "company-condition-long": { readonly length: Argument; readonly most: Argument };
  "company-condition-long-advice": object;
  "company-condition-maps": object;
  "company-condition-maps-advice": object;
  "company-condition-matches": object;
  "company-condition-not-understood": object;
  "company-condition-not-understood-why": { readonly reason: Argument };
  "company-condition-optional": object;
  "company-condition-signs": { readonly most: Argument };
  "company-condition-signs-advice": object;
  "company-condition-type": { readonly type: Argument };
  "company-condition-type-advice": object;
  "company-condition-walk": { readonly function: Argument };
  "company-condition-walk-advice": object;
  "company-entry-unusable": object;
  "company-entry-unusable-advice": object;
  "company-entry-unusable-why": { readonly reason: Argument };
  "company-fact-unknown": { readonly fact: Argument };
  "company-fact-unknown-advice": object;
  "company-message-brace": object;
  "company-message-brace-advice": { readonly braces: Argument };
  "company-message-fact": object;
  "company-rule-group-advice": { readonly groups: Argument };
  "company-rule-group-built-in": { readonly group: Argument; readonly rule: Argument };
  "company-rule-group-foreign": { readonly group: Argument; readonly rule: Argument };
  "company-rule-source": { readonly source: Argument };
  "company-rule-twice": { readonly rule: Argument };
  "company-rule-twice-advice": object;
  "company-test-act-unknown": { readonly act: Argument };
  "company-test-act-unknown-advice": object;
  "company-test-document-missing": object;
  "company-test-document-missing-advice": object;
  "company-test-document-twice": object;
  "company-test-document-twice-advice": object;
  "company-test-expect-missing": object;
  "company-test-expect-missing-advice": object;
  "company-test-line-alone": object;
  "company-test-line-alone-advice": object;
  "company-test-name-twice": object;
  "company-test-name-twice-advice": object;
  "company-test-rule-unknown": { readonly rule: Argument };
  "company-test-rule-unknown-advice": object;
  "did-you-mean": { readonly name: Argument };
  "editor-add-composition": { readonly part: Argument };
  "editor-add-composition-for": { readonly elements: Argument; readonly part: Argument };
  "editor-add-end-user-to-end-use": { readonly key: Argument };
  "editor-add-end-user-to-shipment": { readonly key: Argument };
  "editor-add-key": { readonly key: Argument };
  "editor-add-key-to": { readonly key: Argument; readonly part: Argument };
  "editor-continue-composition": { readonly part: Argument };
  "editor-continue-composition-for": { readonly elements: Argument; readonly part: Argument };
  "editor-declare-on-all": { readonly count: Argument };
  "editor-declare-on-assembly": { readonly part: Argument };
  "editor-declare-on-document": object;
  "editor-declare-on-item": { readonly part: Argument };
  "editor-declare-on-these": { readonly count: Argument };
  "editor-fix-all": object;
  "editor-fix-all-of-rule": { readonly rule: Argument };
  "editor-hint-applies": { readonly act: Argument; readonly codes: Argument; readonly date: Argument };
  "editor-hint-contains": { readonly elements: Argument };
  "editor-hint-end-use": object;
  "editor-hint-end-use-from": { readonly from: "document" | "assembly" | "bom" | "item" };
  "editor-hint-end-use-from-part": { readonly part: Argument };
  "editor-hint-may-apply": { readonly act: Argument; readonly codes: Argument; readonly date: Argument };
  "editor-hint-may-contain": { readonly elements: Argument };
  "editor-hint-no-act": { readonly date: Argument };
  "editor-hint-no-statement": object;
  "editor-hint-question-mark": object;
  "editor-hint-statement": { readonly statement: Argument };
  "editor-hint-unverified": { readonly act: Argument; readonly codes: Argument; readonly date: Argument };
  "editor-lens": { readonly date: Argument; readonly items: number };
  "editor-lens-undeclared": { readonly undeclared: Argument };
  "editor-lens-with-undeclared": { readonly date: Argument; readonly items: number; readonly undeclared: Argument };
  "editor-open-rule-page": { readonly rule: Argument };
  "editor-use-declared": { readonly name: Argument; readonly part: Argument };
  "editor-use-declared-on-all": { readonly count: Argument; readonly name: Argument };
  "editor-use-of-on-these": { readonly count: Argument; readonly part: Argument };
  "editor-use-on-these": { readonly count: Argument; readonly name: Argument };
  "editor-waive": { readonly rule: Argument };
  "explain-act": { readonly act: Argument; readonly state: Argument };
  "explain-act-lists": { readonly act: Argument; readonly codes: Argument; readonly state: Argument };
  "explain-act-not-asked": object;
  "explain-act-reaches": { readonly act: Argument; readonly codes: Argument; readonly confidence: "high" | "medium" | "low"; readonly state: Argument };
  "explain-act-title": { readonly title: Argument };
  "explain-class-items": { readonly count: Argument };
  "explain-classes-items": { readonly classes: Argument; readonly count: Argument };
  "explain-confidence": { readonly confidence: "high" | "medium" | "low" };
  "explain-date": { readonly date: Argument; readonly source: Argument };
  "explain-document": { readonly kind: "bom" | "shipment" };
  "explain-document-named": { readonly kind: "bom" | "shipment"; readonly name: Argument };
  "explain-document-numbered": { readonly kind: "bom" | "shipment"; readonly number: Argument };
  "explain-document-numbered-named": { readonly kind: "bom" | "shipment"; readonly name: Argument; readonly number: Argument };
  "explain-end-use-of": { readonly origin: "item" | "assembly" | "document" | "ref" };
  "explain-end-use-of-part": { readonly origin: "assembly" | "ref"; readonly part: Argument };
  "explain-end-use-unreadable": object;
  "explain-evidence": { readonly confidence: "high" | "medium" | "low"; readonly entry: Argument; readonly kind: "composition" | "cas-number" | "tariff-code" | "control-code" | "formula" | "element-word" | "material" | "grade" | "finished-good" | "tariff-code-may-contain" | "trace"; readonly meaning: Argument; readonly place: Argument; readonly seen: Argument };
  "explain-findings": { readonly count: number; readonly severity: "error" | "warning" | "information" | "hint" };
  "explain-findings-aside": { readonly count: Argument };
  "explain-form": { readonly form: Argument; readonly good: "perhaps" | "no"; readonly known: "declared" | "shown" };
  "explain-form-unknown": object;
  "explain-held-by-all": object;
  "explain-holds": { readonly classes: Argument };
  "explain-holds-nothing": object;
  "explain-item-unnamed": object;
  "explain-known-to": { readonly baseline: Argument };
  "explain-label": { readonly label: "yes" | "perhaps" | "no" | "none" | "strong" | "weak" | "trace" | "rejected" | "declared" | "shown" | "possible" | "excluded" | "with" | "magnet-of" | "form" | "applies" | "may-apply" | "missing" | "unreadable" | "category" | "statement" | "end-user" | "country" | "from" | "waived" | "baselined" | "error" | "warning" | "information" | "hint" | "judged-as-of" | "items" | "materials" | "undeclared" | "findings" | "nothing" };
  "explain-line": { readonly path: Argument; readonly place: Argument };
  "explain-may-hold": { readonly classes: Argument };
  "explain-no-act": object;
  "explain-no-end-use": object;
  "explain-no-findings": object;
  "explain-not-given": object;
  "explain-nothing-held": object;
  "explain-open-elements": { readonly elements: Argument };
  "explain-part": { readonly part: "composition" | "form" | "origin" };
  "explain-part-at": { readonly part: Argument; readonly place: Argument };
  "explain-question-act": { readonly date: Argument; readonly source: Argument };
  "explain-question-elements": object;
  "explain-question-end-use": object;
  "explain-question-findings": object;
  "explain-question-holds": object;
  "explain-question-unit": object;
  "explain-rejected": { readonly entry: Argument; readonly place: Argument; readonly reason: Argument; readonly seen: Argument };
  "explain-related": { readonly place: Argument; readonly rule: Argument };
  "explain-undeclared": { readonly parts: Argument };
  "explain-undeclared-items": { readonly count: Argument };
  "explain-unnamed-at": { readonly place: Argument };
  "explain-waived": { readonly by: Argument; readonly reason: Argument; readonly until: Argument };
  "explain-written-at": { readonly place: Argument };
  "held-effect": { readonly effect: Argument; readonly state: "in-force" | "unverified" };
  "held-label": { readonly label: "magnets" | "value" | "largest-unknown" | "unknown" };
  "held-magnet-limit": { readonly act: Argument; readonly limit: Argument; readonly standing: "above" | "not-above" | "at-or-above" | "below" | "perhaps"; readonly state: Argument };
  "held-magnets": { readonly mass: Argument; readonly more: "yes" | "no" };
  "held-mass-about": { readonly mass: Argument };
  "held-mass-and-more": { readonly mass: Argument };
  "held-mass-range": { readonly least: Argument; readonly most: Argument };
  "held-open": { readonly bounded: "yes" | "no"; readonly elements: Argument; readonly mass: Argument; readonly missing: "quantity" | "mass" | "composition" | "unit" | "reference" | "not-followed" | "items"; readonly named: "yes" | "no"; readonly part: Argument };
  "held-open-left": { readonly count: Argument };
  "held-value": { readonly sums: Argument };
  "held-value-foreign": object;
  "held-value-limit": { readonly act: Argument; readonly floor: Argument; readonly standing: "at-or-above" | "perhaps" | "below"; readonly state: Argument };
  "held-value-more": object;
  "held-value-no-price": { readonly act: Argument; readonly floor: Argument; readonly price: "undeclared" | "zero"; readonly state: Argument };
  "held-value-share": { readonly percent: Argument; readonly price: Argument; readonly sums: Argument };
  "held-value-unknown": object;
  "held-value-unknown-of": { readonly price: Argument };
  "item-unnamed": object;
  "items-and-more": { readonly count: Argument; readonly names: Argument };
  "licence-act-set": { readonly act: Argument };
  "licence-amount-unknown": { readonly licence: Argument; readonly limit: Argument; readonly parts: Argument };
  "licence-amount-unknown-advice": object;
  "licence-checked-as-of": { readonly date: Argument };
  "licence-code-advice": object;
  "licence-code-declared": { readonly codes: Argument; readonly granted: Argument; readonly licence: Argument; readonly part: Argument };
  "licence-code-here": object;
  "licence-code-listed": { readonly act: Argument; readonly codes: Argument; readonly granted: Argument; readonly licence: Argument; readonly part: Argument };
  "licence-country": { readonly destination: Argument; readonly granted: Argument; readonly licence: Argument };
  "licence-country-advice": object;
  "licence-end-user": { readonly granted: Argument; readonly licence: Argument; readonly others: Argument; readonly part: Argument };
  "licence-end-user-advice": object;
  "licence-end-user-here": { readonly name: Argument };
  "licence-exceeded": { readonly licence: Argument; readonly limit: Argument; readonly sum: Argument };
  "licence-exceeded-advice": object;
  "licence-expired": { readonly asOf: Argument; readonly date: Argument; readonly licence: Argument };
  "licence-expired-advice": object;
  "licence-expiring": { readonly date: Argument; readonly days: number; readonly licence: Argument };
  "licence-expiring-advice": object;
  "licence-files-not-counted": { readonly count: number; readonly files: Argument };
  "licence-lines-not-counted": { readonly count: number };
  "licence-listing": { readonly licence: Argument; readonly list: Argument; readonly party: Argument };
  "licence-listing-advice": object;
  "licence-listing-why": { readonly act: Argument; readonly type: Argument };
  "licence-named-too": { readonly part: Argument };
  "licence-not-counted": { readonly count: number; readonly parts: Argument };
  "licence-not-yet": { readonly asOf: Argument; readonly date: Argument; readonly licence: Argument };
  "licence-not-yet-advice": object;
  "licence-number-here": object;
  "licence-other-authority": { readonly authority: Argument; readonly country: Argument; readonly licence: Argument; readonly list: Argument; readonly part: Argument };
  "licence-other-authority-advice": { readonly authority: Argument };
  "licence-others-take": { readonly sum: Argument };
  "licence-reach-no-country": { readonly authority: Argument };
  "licence-reach-open": { readonly part: Argument };
  "licence-reach-stays": { readonly authority: Argument; readonly territory: Argument };
  "licence-reach-unknown": { readonly authority: Argument; readonly part: Argument };
  "licence-says-so": object;
  "licence-summands": { readonly summands: Argument };
  "licence-taken-here": { readonly amount: Argument; readonly known: "all" | "some" | "none" };
  "licence-taken-there": { readonly amount: Argument; readonly file: Argument; readonly known: "all" | "some" | "none" };
  "licence-together": { readonly count: Argument; readonly licence: Argument; readonly limit: Argument; readonly sum: Argument };
  "licence-together-unknown": { readonly files: Argument; readonly licence: Argument };
  "licence-together-unknown-advice": object;
  "licence-twice": { readonly count: number; readonly licence: Argument };
  "licence-twice-advice": object;
  "licence-two-end-users": { readonly first: Argument; readonly second: Argument };
  "list-and": { readonly before: Argument; readonly next: Argument };
  "list-comma": { readonly before: Argument; readonly next: Argument };
  "list-or": { readonly before: Argument; readonly next: Argument };
  "pack-act-twice": { readonly id: Argument };
  "pack-act-twice-advice": object;
  "pack-act-unknown": { readonly act: Argument };
  "pack-act-unknown-advice": object;
  "pack-class-unknown": { readonly class: Argument };
  "pack-class-unknown-advice": object;
  "pack-clause-twice": { readonly id: Argument };
  "pack-clause-twice-advice": object;
  "pack-clause-unknown": { readonly act: Argument; readonly clause: Argument };
  "pack-clause-unknown-advice": { readonly clauses: Argument };
  "pack-clause-unknown-none": object;
  "pack-country-list-unknown": { readonly list: Argument };
  "pack-country-list-unknown-advice": object;
  "pack-day-unknown": { readonly day: Argument };
  "pack-day-unknown-advice": object;
  "pack-entry-twice": { readonly entry: Argument; readonly section: Argument };
  "pack-entry-twice-advice": object;
  "pack-file-empty": object;
  "pack-file-empty-advice": object;
  "pack-goods-unknown": { readonly kind: Argument };
  "pack-goods-unknown-advice": object;
  "pack-goods-unseen": { readonly kind: Argument };
  "pack-goods-unseen-advice": object;
  "pack-goods-unseen-why": object;
  "pack-header-missing": object;
  "pack-header-missing-advice": object;
  "pack-header-twice": { readonly path: Argument };
  "pack-header-twice-advice": object;
  "pack-id-taken": { readonly id: Argument };
  "pack-id-taken-advice": object;
  "pack-period-reversed": { readonly from: Argument; readonly until: Argument };
  "pack-period-reversed-advice": object;
  "pack-second-document": object;
  "pack-second-document-advice": object;
  "pack-source-twice": { readonly key: Argument };
  "pack-source-twice-advice": object;
  "pack-source-unknown": { readonly key: Argument };
  "pack-source-unknown-advice": object;
  "pack-stale": { readonly asOf: Argument; readonly days: Argument; readonly pack: Argument; readonly reviewed: Argument };
  "pack-stale-advice": object;
  "packs-unusable": object;
  "packs-unusable-why": { readonly reason: Argument };
  "ref-alike": object;
  "ref-ambiguous": { readonly count: Argument; readonly number: Argument; readonly part: Argument };
  "ref-ambiguous-advice": object;
  "ref-ambiguous-there": { readonly count: Argument; readonly file: Argument; readonly number: Argument; readonly part: Argument };
  "ref-ambiguous-there-advice": object;
  "ref-backslash": { readonly file: Argument; readonly part: Argument };
  "ref-backslash-advice": object;
  "ref-broken": { readonly file: Argument; readonly line: Argument; readonly part: Argument };
  "ref-broken-advice": object;
  "ref-cycle": { readonly part: Argument };
  "ref-cycle-advice": object;
  "ref-did-you-mean": { readonly near: Argument };
  "ref-fix": { readonly ref: Argument };
  "ref-further": { readonly item: Argument; readonly part: Argument };
  "ref-is-shipment": { readonly file: Argument; readonly part: Argument };
  "ref-is-shipment-advice": object;
  "ref-items-advice": object;
  "ref-items-here": object;
  "ref-items-of-bom": { readonly part: Argument };
  "ref-items-of-item": { readonly item: Argument; readonly part: Argument };
  "ref-many-unread": object;
  "ref-missing": { readonly number: Argument; readonly part: Argument };
  "ref-missing-advice": object;
  "ref-more-unread": { readonly count: number };
  "ref-no-bom-file": { readonly part: Argument; readonly ref: Argument };
  "ref-no-bom-file-advice": { readonly endings: Argument; readonly example: Argument };
  "ref-no-file": { readonly file: Argument; readonly part: Argument };
  "ref-no-file-advice": object;
  "ref-no-part": { readonly file: Argument; readonly number: Argument; readonly part: Argument };
  "ref-no-part-advice": object;
  "ref-no-part-named": { readonly part: Argument; readonly ref: Argument };
  "ref-no-part-named-advice": object;
  "ref-not-bom": { readonly file: Argument; readonly part: Argument };
  "ref-not-bom-advice": object;
  "ref-not-followed": { readonly file: Argument; readonly part: Argument };
  "ref-not-followed-why": object;
  "ref-not-relative": { readonly form: "address" | "path"; readonly part: Argument };
  "ref-not-relative-advice": { readonly example: Argument };
  "ref-of-item": { readonly item: Argument };
  "ref-other-case": { readonly file: Argument; readonly part: Argument };
  "ref-other-case-why": object;
  "ref-outside": { readonly file: Argument; readonly part: Argument; readonly where: "repository" | "root" | "link" | "workspace" };
  "ref-outside-advice": { readonly where: "root" | "elsewhere" };
  "ref-place-of-item": { readonly part: Argument };
  "ref-several-boms": { readonly count: Argument; readonly file: Argument; readonly part: Argument };
  "ref-several-boms-advice": object;
  "ref-too-long": { readonly most: Argument; readonly part: Argument };
  "ref-too-long-advice": object;
  "ref-unjudged": object;
  "ref-unreadable": { readonly file: Argument; readonly part: Argument };
  "ref-unreadable-advice": object;
  "rule-failed": { readonly what: Argument };
  "rule-failed-advice": object;
  "rule-failed-condition-advice": { readonly pack: Argument };
  "rule-failed-cut": { readonly fields: Argument; readonly most: Argument };
  "rule-failed-cut-advice": object;
  "rule-failed-error": { readonly error: Argument };
  "schema-cas-check-digit": { readonly digit: Argument; readonly number: Argument };
  "schema-cas-check-digit-advice": object;
  "schema-document-empty": object;
  "schema-document-empty-advice": { readonly kind: Argument };
  "schema-fix-quote": { readonly value: Argument };
  "schema-fix-unquote": { readonly value: Argument };
  "schema-fix-write": { readonly value: Argument };
  "schema-kind": { readonly kind: "number" | "integer" | "boolean" | "array" | "map" | "text" };
  "schema-kind-map": { readonly name: Argument };
  "schema-kind-text": { readonly name: Argument };
  "schema-known-keys": { readonly keys: Argument };
  "schema-missing-key": { readonly key: Argument; readonly number: "several" | "single"; readonly what: Argument };
  "schema-missing-key-advice": { readonly key: Argument };
  "schema-missing-keys": { readonly keys: Argument; readonly number: "several" | "single"; readonly what: Argument };
  "schema-missing-keys-advice": object;
  "schema-no-such-day": { readonly date: Argument };
  "schema-no-such-day-advice": object;
  "schema-number-advice": object;
  "schema-number-too-great": { readonly key: Argument; readonly limit: Argument; readonly value: Argument };
  "schema-number-too-small": { readonly key: Argument; readonly limit: Argument; readonly value: Argument };
  "schema-quote": object;
  "schema-read-as-null": { readonly key: Argument; readonly value: Argument };
  "schema-read-as-number": { readonly key: Argument; readonly value: Argument };
  "schema-read-as-other-number": { readonly key: Argument; readonly number: Argument; readonly value: Argument };
  "schema-read-as-truth": { readonly key: Argument; readonly value: Argument };
  "schema-read-by-some": { readonly key: Argument; readonly reading: "true" | "false" | "null" | "date" | "time" | "sexagesimal" | "binary" | "octal" | "hexadecimal" | "infinity" | "nan" | "number"; readonly value: Argument };
  "schema-too-few-entries": { readonly key: Argument; readonly least: number };
  "schema-too-few-entries-advice": object;
  "schema-truth-advice": { readonly truth: Argument };
  "schema-type": { readonly found: "list" | "map" | "nothing" | "null" | "infinite" | "number" | "truth" | "text"; readonly key: Argument; readonly value: Argument; readonly wanted: Argument; readonly where: "document" | "entry" | "key" };
  "schema-type-advice": { readonly wanted: Argument };
  "schema-type-advice-or-delete": { readonly wanted: Argument };
  "schema-unexplained": object;
  "schema-unexplained-advice": object;
  "schema-unknown-key": { readonly key: Argument; readonly number: "several" | "single"; readonly what: Argument };
  "schema-unknown-key-advice": object;
  "schema-unknown-key-beside": { readonly key: Argument; readonly near: Argument; readonly number: "several" | "single"; readonly what: Argument };
  "schema-unknown-key-beside-advice": object;
  "schema-unknown-key-did-you-mean": { readonly key: Argument; readonly near: Argument; readonly number: "several" | "single"; readonly what: Argument };
  "schema-unknown-key-unchecked": object;
  "schema-unquote": { readonly zeros: "leading" | "none" };
  "schema-untag-and-quote": object;
  "schema-untag-and-unquote": { readonly zeros: "leading" | "none" };
  "schema-value-allowed": { readonly values: Argument };
  "schema-value-empty": { readonly key: Argument };
  "schema-value-empty-advice": object;
  "schema-value-misfit": { readonly key: Argument; readonly value: Argument };
  "schema-value-misfit-did-you-mean": { readonly key: Argument; readonly near: Argument; readonly value: Argument };
  "schema-value-unknown": { readonly key: Argument; readonly value: Argument };
  "schema-value-unknown-did-you-mean": { readonly key: Argument; readonly near: Argument; readonly value: Argument };
  "schema-write-key": { readonly key: Argument };
  "schema-write-key-or-quote": { readonly key: Argument; readonly value: Argument };
  "sentences": { readonly before: Argument; readonly next: Argument };
  "shipment-date-advice": object;
  "shipment-date-law-changes": { readonly today: Argument };
  "shipment-date-nothing-known": { readonly knownFrom: Argument };
  "shipment-date-too-early": { readonly date: Argument };
  "shipment-date-too-early-for-exports": { readonly country: Argument; readonly date: Argument };
  "shipment-date-too-late": { readonly date: Argument };
  "state-setting-known": { readonly act: Argument };
  "state-setting-known-advice": object;
  "state-setting-known-why": object;
  "state-setting-unknown-act": { readonly act: Argument };
  "state-setting-unknown-act-advice": object;
  "unread-file": { readonly file: Argument; readonly reason: "folder" | "irregular" | "not-folder" | "broken-link" | "link-circle" | "too-large" | "encoding" | "settings" | "system"; readonly words: Argument };
  "waiver-approved-by": { readonly by: Argument };
  "waiver-bad-beginning": object;
  "waiver-expired": { readonly asOf: Argument; readonly rule: Argument; readonly until: Argument };
  "waiver-expired-counts": { readonly count: number };
  "waiver-expired-idle": object;
  "waiver-fix-remove": { readonly rule: Argument };
  "waiver-fix-rename": { readonly rule: Argument };
  "waiver-form": { readonly form: Argument };
  "waiver-malformed": object;
  "waiver-no-approval": object;
  "waiver-no-approver": object;
  "waiver-no-day": object;
  "waiver-no-reason": object;
  "waiver-no-rule": object;
  "waiver-no-such-day": { readonly day: Argument };
  "waiver-of-pack-rule": { readonly pack: Argument; readonly rule: Argument };
  "waiver-of-prohibition": { readonly rule: Argument };
  "waiver-of-unread": { readonly rule: Argument };
  "waiver-of-waiver": { readonly rule: Argument };
  "waiver-several-rules": object;
  "waiver-two-in-one": object;
  "waiver-unknown-rule": { readonly rule: Argument };
  "waiver-unknown-rule-did-you-mean": { readonly near: Argument; readonly rule: Argument };
  "waiver-unused": { readonly rule: Argument };
  "waiver-unused-advice": object;
  "waiver-unused-prohibition": { readonly rule: Argument };
  "waiver-unused-prohibition-advice": object;
  "waiver-unused-unread": object;
  "waiver-unused-unread-advice": object;
  "waiver-unused-unread-why": object;
  "waiver-unused-why": object;
  "yaml-after-value": object;
  "yaml-after-value-advice": object;
  "yaml-alias": object;
  "yaml-alias-advice": object;
  "yaml-alias-of-itself": { readonly alias: Argument; readonly anchor: Argument };
  "yaml-alias-of-itself-advice": object;
  "yaml-alias-unknown": { readonly alias: Argument; readonly anchor: Argument };
  "yaml-alias-unknown-advice": { readonly anchor: Argument };
  "yaml-aliases-too-long": { readonly most: Argument };
  "yaml-aliases-too-long-advice": object;
  "yaml-aliases-too-long-unread": object;
  "yaml-bad-escape": object;
  "yaml-bad-escape-advice": object;
  "yaml-block-header": object;
  "yaml-block-header-advice": object;
  "yaml-block-in-flow": object;
  "yaml-block-in-flow-advice": object;
  "yaml-block-indent": object;
  "yaml-block-indent-advice": object;
  "yaml-comma-too-many": object;
  "yaml-comma-too-many-advice": object;
  "yaml-conflict": object;
  "yaml-conflict-advice": object;
  "yaml-directive": object;
  "yaml-directive-advice": object;
  "yaml-document-end": object;
  "yaml-document-end-advice": object;
  "yaml-glued-dash": object;
  "yaml-glued-dash-advice": object;
  "yaml-indentation": object;
  "yaml-indentation-advice": object;
  "yaml-list-column": object;
  "yaml-list-column-advice": object;
  "yaml-long-key": object;
  "yaml-long-key-advice": object;
  "yaml-marker-indented": object;
  "yaml-marker-indented-advice": object;
  "yaml-merge-not-a-map": object;
  "yaml-merge-not-a-map-advice": object;
  "yaml-missing-colon": object;
  "yaml-missing-colon-advice": object;
  "yaml-missing-comma": object;
  "yaml-missing-comma-advice": object;
  "yaml-missing-space": object;
  "yaml-missing-space-advice": object;
  "yaml-more-mistakes": { readonly count: number };
  "yaml-more-mistakes-advice": object;
  "yaml-nested-value": object;
  "yaml-nested-value-advice": object;
  "yaml-node-properties": object;
  "yaml-node-properties-advice": object;
  "yaml-repeated-key": { readonly key: Argument };
  "yaml-repeated-key-advice": object;
  "yaml-repeated-key-unread": object;
  "yaml-reserved-start": object;
  "yaml-reserved-start-advice": object;
  "yaml-tab": object;
  "yaml-tab-advice": object;
  "yaml-tab-after-dash": object;
  "yaml-tab-after-dash-advice": object;
  "yaml-tag": object;
  "yaml-tag-advice": object;
  "yaml-tag-mismatch": { readonly tag: Argument };
  "yaml-tag-mismatch-advice": object;
  "yaml-tag-on-collection": { readonly kind: "map" | "list"; readonly tag: Argument };
  "yaml-tag-on-collection-advice": object;
  "yaml-too-deep": { readonly deepest: Argument };
  "yaml-too-deep-advice": object;
  "yaml-unclosed-bracket": object;
  "yaml-unclosed-bracket-advice": object;
  "yaml-unclosed-quote": object;
  "yaml-unclosed-quote-advice": object;
  "yaml-unprintable": object;
  "yaml-unprintable-advice": object;
  "yaml-unreadable": object;
  "yaml-unreadable-advice": object;
  "yaml-unreadable-parser": { readonly words: Argument };
}

/** Each message in English, as Fluent source. */
export const english: Readonly<Record<keyof MessageArguments<never>, string>> = {
  "act-clause": "act-clause = { $act }, clause { $clause }",
  "act-state": "act-state =\n    { $state ->\n        [not-issued] not issued\n        [pending] pending\n        [in-force] in force\n        [suspended] suspended\n        [ended] ended\n       *[unverified] unverified\n    }{ $begin ->\n        [known] { \" \" }since { $since }\n        [before] { \" \" }since before { $since } (first day not read)\n       *[unknown] { \"\" }\n    }{ $end ->\n        [known]\n            { $begin ->\n                [unknown] { \" \" }until { $until }\n               *[known] , until { $until }\n            }\n       *[open] { \"\" }\n    }{ $setting ->\n        [yes] , by `actStates`\n       *[no] { \"\" }\n    }",
  "amount-pieces": "amount-pieces = { $amount } pieces",
  "as-of-command": "as-of-command =\n    { $source ->\n        [option] by `--as-of`\n        [setting] by `asOf` in lodestone.yaml\n        [export-date] the export date of the shipment\n       *[today] today in Beijing\n    }",
  "as-of-editor": "as-of-editor =\n    { $source ->\n        [option] chosen in the editor\n        [setting] by the setting `asOf`\n        [export-date] the export date of the shipment\n       *[today] today in Beijing\n    }",
  "company-condition-call": "company-condition-call = { $function } cannot be called in a condition.",
  "company-condition-functions": "company-condition-functions = Conditions know { $functions }.",
  "company-condition-group": "company-condition-group = { $group } alone is not a fact.",
  "company-condition-group-advice": "company-condition-group-advice = Name one of its facts, such as { $fact }.",
  "company-condition-has": "company-condition-has = Ask `fact.hasValue()`: a fact is always there, but may have no value.",
  "company-condition-long": "company-condition-long = The condition has { $length } characters; at most { $most } are read.",
  "company-condition-long-advice": "company-condition-long-advice = Split the rule into two.",
  "company-condition-maps": "company-condition-maps = Conditions have no maps and no optional access.",
  "company-condition-maps-advice": "company-condition-maps-advice = Write `fact.orValue(…)` for a fact that may have no value.",
  "company-condition-matches": "company-condition-matches = Use `contains`, `startsWith` or `endsWith`: a regular expression can take very long on some texts.",
  "company-condition-not-understood": "company-condition-not-understood = The condition cannot be read here.",
  "company-condition-not-understood-why": "company-condition-not-understood-why = CEL reports: { $reason }.",
  "company-condition-optional": "company-condition-optional = Say what it means if the fact has no value: write `fact.orValue(…)`, or ask `fact.hasValue()`.",
  "company-condition-signs": "company-condition-signs = More than { $most } signs `!` or `-` stand one inside another.",
  "company-condition-signs-advice": "company-condition-signs-advice = Write the condition with fewer of them.",
  "company-condition-type": "company-condition-type = The condition gives { $type }, not true or false.",
  "company-condition-type-advice": "company-condition-type-advice = Compare it with something: the rule fires where the condition is true.",
  "company-condition-walk": "company-condition-walk = { $function } stands inside another walk over a list.",
  "company-condition-walk-advice": "company-condition-walk-advice = Split the rule into two: this could take very long.",
  "company-entry-unusable": "company-entry-unusable = The recogniser cannot use this entry.",
  "company-entry-unusable-advice": "company-entry-unusable-advice = Correct the entry.",
  "company-entry-unusable-why": "company-entry-unusable-why = It reports: { $reason }",
  "company-fact-unknown": "company-fact-unknown = There is no fact { $fact }.",
  "company-fact-unknown-advice": "company-fact-unknown-advice = The page on company rules lists all facts.",
  "company-message-brace": "company-message-brace = A single brace stands here.",
  "company-message-brace-advice": "company-message-brace-advice = Write `{ \"{\" }item.partNumber{ \"}\" }` for a fact, or `{ $braces }` for the brace itself.",
  "company-message-fact": "company-message-fact = A placeholder names one fact.",
  "company-rule-group-advice": "company-rule-group-advice = Begin the id with { $groups }.",
  "company-rule-group-built-in": "company-rule-group-built-in = { $rule } cannot be a rule of yours: { $group } is a group of built-in rules.",
  "company-rule-group-foreign": "company-rule-group-foreign = { $rule } cannot be a rule of this pack: { $group } is not its id.",
  "company-rule-source": "company-rule-source = Source: { $source }.",
  "company-rule-twice": "company-rule-twice = Two rules have the id { $rule }.",
  "company-rule-twice-advice": "company-rule-twice-advice = Settings could not say which is meant: give this one its own id.",
  "company-test-act-unknown": "company-test-act-unknown = There is no act { $act }.",
  "company-test-act-unknown-advice": "company-test-act-unknown-advice = `lodestone acts` lists all acts.",
  "company-test-document-missing": "company-test-document-missing = The test case expects findings but gives no document.",
  "company-test-document-missing-advice": "company-test-document-missing-advice = Add `input` or `items`.",
  "company-test-document-twice": "company-test-document-twice = The test case gives a document both as `input` and as `items`.",
  "company-test-document-twice-advice": "company-test-document-twice-advice = Remove one: only one document can be judged.",
  "company-test-expect-missing": "company-test-expect-missing = The test case does not say what it expects of this document.",
  "company-test-expect-missing-advice": "company-test-expect-missing-advice = Add `expect`; for no findings at all, write `expect: []`.",
  "company-test-line-alone": "company-test-line-alone = A line counts in `input`, but this test case gives `items`.",
  "company-test-line-alone-advice": "company-test-line-alone-advice = Write `path` instead, such as /items/0.",
  "company-test-name-twice": "company-test-name-twice = Another test case has this name.",
  "company-test-name-twice-advice": "company-test-name-twice-advice = A failure would not say which of the two it is: give this one its own name.",
  "company-test-rule-unknown": "company-test-rule-unknown = There is no rule { $rule }, so the test case would compare nothing.",
  "company-test-rule-unknown-advice": "company-test-rule-unknown-advice = `lodestone rules` lists all rules.",
  "did-you-mean": "did-you-mean = Did you mean { $name }?",
  "editor-add-composition": "editor-add-composition = Add a composition to { $part }",
  "editor-add-composition-for": "editor-add-composition-for = Add a composition to { $part } with { $elements }",
  "editor-add-end-user-to-end-use": "editor-add-end-user-to-end-use = Add { $key } to this end use",
  "editor-add-end-user-to-shipment": "editor-add-end-user-to-shipment = Add { $key } for the whole shipment",
  "editor-add-key": "editor-add-key = Add { $key }",
  "editor-add-key-to": "editor-add-key-to = Add { $key } to { $part }",
  "editor-continue-composition": "editor-continue-composition = Continue the composition of { $part }",
  "editor-continue-composition-for": "editor-continue-composition-for = Continue the composition of { $part } with { $elements }",
  "editor-declare-on-all": "editor-declare-on-all = Declare an end use on all { $count } items without one",
  "editor-declare-on-assembly": "editor-declare-on-assembly = Declare an end use for the assembly above ({ $part })",
  "editor-declare-on-document": "editor-declare-on-document = Declare an end use for the whole document",
  "editor-declare-on-item": "editor-declare-on-item = Declare an end use on { $part }",
  "editor-declare-on-these": "editor-declare-on-these = Declare an end use on each of these { $count } items",
  "editor-fix-all": "editor-fix-all = Make all safe fixes of Lodestone",
  "editor-fix-all-of-rule": "editor-fix-all-of-rule = Fix all of { $rule } in this file",
  "editor-hint-applies": "editor-hint-applies = { $act } applies on { $date }: { $codes }.",
  "editor-hint-contains": "editor-hint-contains = Contains { $elements }.",
  "editor-hint-end-use": "editor-hint-end-use = end use",
  "editor-hint-end-use-from": "editor-hint-end-use-from =\n    { $from ->\n        [document] This end use is declared on the document and holds for this item.\n        [assembly] This end use is declared on the assembly above and holds for this item.\n        [bom] This end use is declared in the BOM that this item refers to.\n       *[item] This end use is declared on the item that this one refers to.\n    }",
  "editor-hint-end-use-from-part": "editor-hint-end-use-from-part = This end use is declared on { $part } and holds for this item.",
  "editor-hint-may-apply": "editor-hint-may-apply = { $act } may apply on { $date }: { $codes }.",
  "editor-hint-may-contain": "editor-hint-may-contain = May contain { $elements }.",
  "editor-hint-no-act": "editor-hint-no-act = No act known here lists any of them on { $date }.",
  "editor-hint-no-statement": "editor-hint-no-statement = It has no statement.",
  "editor-hint-question-mark": "editor-hint-question-mark = A question mark means: possible, not certain.",
  "editor-hint-statement": "editor-hint-statement = Statement: { $statement }",
  "editor-hint-unverified": "editor-hint-unverified = { $act } lists it ({ $codes }); whether the act is in force on { $date } is not verified.",
  "editor-lens": "editor-lens =\n    { $items ->\n        [one] { $items } item with critical materials, as of { $date }\n       *[other] { $items } items with critical materials, as of { $date }\n    }",
  "editor-lens-undeclared": "editor-lens-undeclared = { $undeclared } undeclared",
  "editor-lens-with-undeclared": "editor-lens-with-undeclared =\n    { $items ->\n        [one] { $items } item with critical materials, { $undeclared } undeclared, as of { $date }\n       *[other] { $items } items with critical materials, { $undeclared } undeclared, as of { $date }\n    }",
  "editor-open-rule-page": "editor-open-rule-page = Open the page of { $rule }",
  "editor-use-declared": "editor-use-declared = Use the declared end use { $name } on { $part }",
  "editor-use-declared-on-all": "editor-use-declared-on-all = Use the declared end use { $name } on all { $count } items without one",
  "editor-use-of-on-these": "editor-use-of-on-these = Use the end use of { $part } on these { $count } items",
  "editor-use-on-these": "editor-use-on-these = Use { $name } on these { $count } items",
  "editor-waive": "editor-waive = Waive { $rule } here, with reason, approver and date",
  "explain-act": "explain-act = { $act } ({ $state }).",
  "explain-act-lists": "explain-act-lists = { $act } ({ $state }) lists it ({ $codes }).",
  "explain-act-not-asked": "explain-act-not-asked = Not asked: no strong evidence says that it holds a controlled material.",
  "explain-act-reaches": "explain-act-reaches =\n    { $act } ({ $state }), entries { $codes }; confidence { $confidence ->\n        [high] high\n        [medium] medium\n       *[low] low\n    }.",
  "explain-act-title": "explain-act-title = { $title }.",
  "explain-class-items": "explain-class-items = { $count } of them",
  "explain-classes-items": "explain-classes-items = { $count } of them: { $classes }",
  "explain-confidence": "explain-confidence =\n    Confidence: { $confidence ->\n        [high] high\n        [medium] medium\n       *[low] low\n    }.",
  "explain-date": "explain-date = { $date } ({ $source })",
  "explain-document": "explain-document =\n    { $kind ->\n        [bom] Bill of materials\n       *[shipment] Shipment\n    }",
  "explain-document-named": "explain-document-named =\n    { $kind ->\n        [bom] Bill of materials { $name }\n       *[shipment] Shipment { $name }\n    }",
  "explain-document-numbered": "explain-document-numbered =\n    { $kind ->\n        [bom] Document { $number }: bill of materials\n       *[shipment] Document { $number }: shipment\n    }",
  "explain-document-numbered-named": "explain-document-numbered-named =\n    { $kind ->\n        [bom] Document { $number }: bill of materials { $name }\n       *[shipment] Document { $number }: shipment { $name }\n    }",
  "explain-end-use-of": "explain-end-use-of =\n    { $origin ->\n        [item] Declared on the item itself.\n        [assembly] Declared on an assembly above it.\n        [document] Declared on the document.\n       *[ref] Declared in the BOM that it refers to.\n    }",
  "explain-end-use-of-part": "explain-end-use-of-part =\n    { $origin ->\n        [assembly] Declared on the assembly above it: { $part }.\n       *[ref] Declared on the item that it refers to: { $part }.\n    }",
  "explain-end-use-unreadable": "explain-end-use-unreadable = An end use is named but cannot be read.",
  "explain-evidence": "explain-evidence =\n    { $place }  { $kind ->\n        [composition] composition\n        [cas-number] CAS number\n        [tariff-code] tariff code\n        [control-code] control code\n        [formula] formula\n        [element-word] name of an element\n        [material] material\n        [grade] grade\n        [finished-good] finished good\n        [tariff-code-may-contain] tariff code of goods that may contain it\n       *[trace] trace\n    }: saw \"{ $seen }\", which means { $meaning } (entry { $entry }, confidence { $confidence ->\n        [high] high\n        [medium] medium\n       *[low] low\n    })",
  "explain-findings": "explain-findings =\n    { $severity ->\n        [error]\n            { $count ->\n                [one] { $count } error\n               *[other] { $count } errors\n            }\n        [warning]\n            { $count ->\n                [one] { $count } warning\n               *[other] { $count } warnings\n            }\n        [information] { $count } information\n       *[hint]\n            { $count ->\n                [one] { $count } hint\n               *[other] { $count } hints\n            }\n    }",
  "explain-findings-aside": "explain-findings-aside = { $count } put aside",
  "explain-form": "explain-form =\n    { $form }{ \" \" }({ $known ->\n        [declared] declared\n       *[shown] shown by the evidence\n    }){ $good ->\n        [perhaps] , or a finished good with it\n       *[no] { \"\" }\n    }",
  "explain-form-unknown": "explain-form-unknown = unknown: neither declared nor shown",
  "explain-held-by-all": "explain-held-by-all = What do all its items hold together?",
  "explain-holds": "explain-holds = It holds { $classes }; the evidence is strong.",
  "explain-holds-nothing": "explain-holds-nothing = Nothing here points to a controlled material.",
  "explain-item-unnamed": "explain-item-unnamed = item without part number",
  "explain-known-to": "explain-known-to = Known to { $baseline }.",
  "explain-label": "explain-label =\n    { $label ->\n        [yes] yes\n        [perhaps] perhaps\n        [no] no\n        [none] none\n        [strong] strong\n        [weak] weak\n        [trace] trace\n        [rejected] rejected\n        [declared] declared\n        [shown] shown\n        [possible] possible\n        [excluded] excluded\n        [with] with\n        [magnet-of] magnet of\n        [form] form\n        [applies] applies\n        [may-apply] may apply\n        [missing] missing\n        [unreadable] unreadable\n        [category] category\n        [statement] statement\n        [end-user] end user\n        [country] country\n        [from] from\n        [waived] waived\n        [baselined] baselined\n        [error] error\n        [warning] warning\n        [information] information\n        [hint] hint\n        [judged-as-of] judged as of\n        [items] items\n        [materials] controlled materials\n        [undeclared] undeclared\n        [findings] findings\n       *[nothing] nothing\n    }",
  "explain-line": "explain-line = Line { $place }, { $path }",
  "explain-may-hold": "explain-may-hold = It may hold { $classes }. The evidence is weak, so only its composition is asked for.",
  "explain-no-act": "explain-no-act = No act lists any of its elements.",
  "explain-no-end-use": "explain-no-end-use = No end use is declared on the item, on an assembly above it or on the document.",
  "explain-no-findings": "explain-no-findings = none",
  "explain-not-given": "explain-not-given = not given",
  "explain-nothing-held": "explain-nothing-held = No controlled material and no magnet is declared or seen.",
  "explain-open-elements": "explain-open-elements = Whether it holds { $elements } decides.",
  "explain-part": "explain-part =\n    { $part ->\n        [composition] composition\n        [form] form\n       *[origin] country of origin\n    }",
  "explain-part-at": "explain-part-at = { $part } ({ $place })",
  "explain-question-act": "explain-question-act = Which act controls it on { $date } ({ $source })?",
  "explain-question-elements": "explain-question-elements = Which elements, in which form?",
  "explain-question-end-use": "explain-question-end-use = What is it for?",
  "explain-question-findings": "explain-question-findings = Findings",
  "explain-question-holds": "explain-question-holds = Does it hold a controlled material?",
  "explain-question-unit": "explain-question-unit = What does one unit of it hold, its parts together?",
  "explain-rejected": "explain-rejected = { $place }  saw \"{ $seen }\": { $reason } (entry { $entry })",
  "explain-related": "explain-related = related: { $place }  { $rule }",
  "explain-undeclared": "explain-undeclared = Not declared: { $parts }.",
  "explain-undeclared-items": "explain-undeclared-items = { $count } without a declared end use",
  "explain-unnamed-at": "explain-unnamed-at = the item without part number at { $place }",
  "explain-waived": "explain-waived = Waived until { $until } by { $by }: { $reason }",
  "explain-written-at": "explain-written-at = Written at { $place }.",
  "held-effect": "held-effect =\n    { $state ->\n        [in-force] So { $effect }.\n       *[unverified] If it is in force, { $effect }.\n    }",
  "held-label": "held-label =\n    { $label ->\n        [magnets] magnets\n        [value] value\n        [largest-unknown] largest unknown\n       *[unknown] unknown\n    }",
  "held-magnet-limit": "held-magnet-limit =\n    { $standing ->\n        [above] This is above the limit of { $limit } of { $act } ({ $state }).\n        [not-above] This is not above the limit of { $limit } of { $act } ({ $state }).\n        [at-or-above] This is at or above the limit of { $limit } of { $act } ({ $state }).\n        [below] This is below the limit of { $limit } of { $act } ({ $state }).\n       *[perhaps] This may not be below the limit of { $limit } of { $act } ({ $state }).\n    }",
  "held-magnets": "held-magnets =\n    { $more ->\n        [yes] { $mass } of NdFeB, SmCo and AlNiCo, and more whose mass is not declared.\n       *[no] { $mass } of NdFeB, SmCo and AlNiCo.\n    }",
  "held-mass-about": "held-mass-about = about { $mass }",
  "held-mass-and-more": "held-mass-and-more = { $mass }, and more that is not declared",
  "held-mass-range": "held-mass-range = { $least } to { $most }",
  "held-open": "held-open =\n    { $part }: { $missing ->\n        [quantity] no quantity\n        [mass] no mass\n        [composition] no shares\n        [unit] no unit in common with what it refers to\n        [reference] its `ref` leads nowhere\n        [not-followed] its `ref` names another file, which is not followed here\n       *[items] its `items` cannot be read\n    }{ $named ->\n        [yes] { \" \" }({ $elements })\n       *[no] { \"\" }\n    }{ $bounded ->\n        [yes] , in { $mass } of it\n       *[no] { \"\" }\n    }",
  "held-open-left": "held-open-left = { $count } more",
  "held-value": "held-value = Counted goods: { $sums }.",
  "held-value-foreign": "held-value-foreign = Sums in other currencies are not counted.",
  "held-value-limit": "held-value-limit =\n    { $standing ->\n        [at-or-above] This is at or above the { $floor } % of the value that { $act } sets ({ $state }).\n        [perhaps] This may not be below the { $floor } % of the value that { $act } sets ({ $state }).\n       *[below] This is below the { $floor } % of the value that { $act } sets ({ $state }).\n    }",
  "held-value-more": "held-value-more = There is more whose value is not known.",
  "held-value-no-price": "held-value-no-price =\n    { $price ->\n        [undeclared] Its own price is not declared, so it cannot be compared with the { $floor } % of the value that { $act } sets ({ $state }).\n       *[zero] Its own price is zero, so it cannot be compared with the { $floor } % of the value that { $act } sets ({ $state }).\n    }",
  "held-value-share": "held-value-share = Counted goods: { $sums } of { $price }, or { $percent } %.",
  "held-value-unknown": "held-value-unknown = an unknown value",
  "held-value-unknown-of": "held-value-unknown-of = Counted goods: an unknown share of { $price }.",
  "item-unnamed": "item-unnamed = this item",
  "items-and-more": "items-and-more = { $names } and { $count } more",
  "licence-act-set": "licence-act-set = The state of { $act } is set by `actStates`.",
  "licence-amount-unknown": "licence-amount-unknown = Licence { $licence } allows { $limit }, but how much { $parts } takes is unknown.",
  "licence-amount-unknown-advice": "licence-amount-unknown-advice = Declare `mass` of one unit, or the quantity in the unit of the licence.",
  "licence-checked-as-of": "licence-checked-as-of = This check is as of { $date }.",
  "licence-code-advice": "licence-code-advice = Name the licence for that code, or correct one of the two.",
  "licence-code-declared": "licence-code-declared = Licence { $licence } is for { $granted }, but { $part } declares { $codes }.",
  "licence-code-here": "licence-code-here = It is declared here.",
  "licence-code-listed": "licence-code-listed = Licence { $licence } is for { $granted }, but { $act } lists { $part } under { $codes }.",
  "licence-country": "licence-country = Licence { $licence } is for { $granted }, but the shipment goes to { $destination }.",
  "licence-country-advice": "licence-country-advice = Another destination needs a new application.",
  "licence-end-user": "licence-end-user = Licence { $licence } is for the end user { $granted }, but { $part } is for { $others }.",
  "licence-end-user-advice": "licence-end-user-advice = Another end user needs a new application.",
  "licence-end-user-here": "licence-end-user-here = { $name } is named here.",
  "licence-exceeded": "licence-exceeded = Licence { $licence } allows { $limit }, but the lines that name it take { $sum }.",
  "licence-exceeded-advice": "licence-exceeded-advice = Ship less, or name another licence for the rest.",
  "licence-expired": "licence-expired = Licence { $licence } expired on { $date }, before { $asOf }, the date of this check.",
  "licence-expired-advice": "licence-expired-advice = Apply for a new one before anything leaves.",
  "licence-expiring": "licence-expiring =\n    { $days ->\n        [0] Licence { $licence } expires on { $date }, the day of this check.\n        [one] Licence { $licence } expires on { $date }, { $days } day after the date of this check.\n       *[other] Licence { $licence } expires on { $date }, { $days } days after the date of this check.\n    }",
  "licence-expiring-advice": "licence-expiring-advice = Apply in time for another licence for what leaves later.",
  "licence-files-not-counted": "licence-files-not-counted =\n    { $count ->\n        [one] { $files } cannot be read and is not counted.\n       *[other] { $files } cannot be read and are not counted.\n    }",
  "licence-lines-not-counted": "licence-lines-not-counted =\n    { $count ->\n        [one] One line whose amount is unknown is not counted.\n       *[other] { $count } lines whose amounts are unknown are not counted.\n    }",
  "licence-listing": "licence-listing = Licence { $licence } may not be used for { $party }, a name on the { $list }.",
  "licence-listing-advice": "licence-listing-advice = Apply for a single licence.",
  "licence-listing-why": "licence-listing-why = { $act }: parties on this list are excluded from the type of licence “{ $type }”.",
  "licence-named-too": "licence-named-too = { $part } names it too.",
  "licence-not-counted": "licence-not-counted =\n    { $count ->\n        [one] The amount of { $parts } is unknown and not counted.\n       *[other] The amounts of { $parts } are unknown and not counted.\n    }",
  "licence-not-yet": "licence-not-yet = Licence { $licence } is valid from { $date }, after { $asOf }, the date of this check.",
  "licence-not-yet-advice": "licence-not-yet-advice = Export on that day or later, or name another licence.",
  "licence-number-here": "licence-number-here = Its number is here too.",
  "licence-other-authority": "licence-other-authority = Licence { $licence } is of { $list }, but { $part } leaves { $country } under control of { $authority }.",
  "licence-other-authority-advice": "licence-other-authority-advice = Name a licence of { $authority }.",
  "licence-others-take": "licence-others-take = The other lines take { $sum }.",
  "licence-reach-no-country": "licence-reach-no-country = The country of export is not declared; only what leaves its territory needs a licence of { $authority }.",
  "licence-reach-open": "licence-reach-open = It is open whether { $part } needs a licence.",
  "licence-reach-stays": "licence-reach-stays = Nothing in this shipment leaves { $territory }, so it needs no licence of { $authority }.",
  "licence-reach-unknown": "licence-reach-unknown = No act known here asks for a licence of { $authority } for { $part }: check whether one is due.",
  "licence-says-so": "licence-says-so = The licence says so here.",
  "licence-summands": "licence-summands = The lines take { $summands }.",
  "licence-taken-here": "licence-taken-here =\n    { $known ->\n        [all] This shipment takes { $amount }.\n        [some] This shipment takes { $amount } and an unknown amount.\n       *[none] What this shipment takes is unknown.\n    }",
  "licence-taken-there": "licence-taken-there =\n    { $known ->\n        [all] { $file } takes { $amount }.\n        [some] { $file } takes { $amount } and an unknown amount.\n       *[none] What { $file } takes is unknown.\n    }",
  "licence-together": "licence-together = Licence { $licence } allows { $limit }, but the { $count } shipments citing it take { $sum }.",
  "licence-together-unknown": "licence-together-unknown = What the shipments take of licence { $licence } is unknown: { $files } cannot be read.",
  "licence-together-unknown-advice": "licence-together-unknown-advice = Repair what cannot be read, or take it out of the folder: it may cite the licence too.",
  "licence-twice": "licence-twice =\n    { $count ->\n        [2] Licence { $licence } is declared twice, with different terms.\n       *[other] Licence { $licence } is declared { $count } times, with different terms.\n    }",
  "licence-twice-advice": "licence-twice-advice = Keep the one that was granted. Until then, it is judged by the one that ends first.",
  "licence-two-end-users": "licence-two-end-users = The file names two end users: { $first } in the end use, { $second } in the shipment.",
  "list-and": "list-and = { $before } and { $next }",
  "list-comma": "list-comma = { $before }, { $next }",
  "list-or": "list-or = { $before } or { $next }",
  "pack-act-twice": "pack-act-twice = Two acts have the id { $id }.",
  "pack-act-twice-advice": "pack-act-twice-advice = An id stands for one act for ever: give this one its own, or merge the two.",
  "pack-act-unknown": "pack-act-unknown = No pack has an act { $act }.",
  "pack-act-unknown-advice": "pack-act-unknown-advice = Add the act, or correct the id.",
  "pack-class-unknown": "pack-class-unknown = No pack has a material class { $class }.",
  "pack-class-unknown-advice": "pack-class-unknown-advice = Add it under `materialClasses`, or correct the id.",
  "pack-clause-twice": "pack-clause-twice = The act has two clauses { $id }.",
  "pack-clause-twice-advice": "pack-clause-twice-advice = Keep one, or give this one its own number.",
  "pack-clause-unknown": "pack-clause-unknown = The act { $act } has no clause { $clause }.",
  "pack-clause-unknown-advice": "pack-clause-unknown-advice = Name one of its clauses ({ $clauses }), or add the clause to the act.",
  "pack-clause-unknown-none": "pack-clause-unknown-none = Add the clause to the act, which has none here.",
  "pack-country-list-unknown": "pack-country-list-unknown = No pack has a list of countries { $list }.",
  "pack-country-list-unknown-advice": "pack-country-list-unknown-advice = Add it under `countryLists`, or correct the id.",
  "pack-day-unknown": "pack-day-unknown = { $day } is not a day of the calendar.",
  "pack-day-unknown-advice": "pack-day-unknown-advice = Write a day that exists, as year-month-day.",
  "pack-entry-twice": "pack-entry-twice = { $entry } stands twice in { $section }.",
  "pack-entry-twice-advice": "pack-entry-twice-advice = Every fact stands once: remove one of the two, or give this one its own name.",
  "pack-file-empty": "pack-file-empty = The file is empty.",
  "pack-file-empty-advice": "pack-file-empty-advice = Write a section such as `acts`, or remove the file.",
  "pack-goods-unknown": "pack-goods-unknown = No pack has a kind of goods { $kind }.",
  "pack-goods-unknown-advice": "pack-goods-unknown-advice = Add it under `goods`, or correct the id: the guidance would cover nothing.",
  "pack-goods-unseen": "pack-goods-unseen = No item is ever recognised as goods of the kind { $kind }.",
  "pack-goods-unseen-advice": "pack-goods-unseen-advice = Name another kind, or the guidance would cover nothing.",
  "pack-goods-unseen-why": "pack-goods-unseen-why = This one is a loose magnet, or a look-alike without `good: true`.",
  "pack-header-missing": "pack-header-missing = No file of this folder has a `pack` section.",
  "pack-header-missing-advice": "pack-header-missing-advice = Add a pack.yaml with the id, the version and the review date of the pack.",
  "pack-header-twice": "pack-header-twice = The pack has two `pack` sections; the first is in { $path }.",
  "pack-header-twice-advice": "pack-header-twice-advice = Keep one of the two.",
  "pack-id-taken": "pack-id-taken = Another pack has the id { $id }.",
  "pack-id-taken-advice": "pack-id-taken-advice = A report could not say which pack is meant: give this one its own id.",
  "pack-period-reversed": "pack-period-reversed = The last day { $until } lies before the first day { $from }.",
  "pack-period-reversed-advice": "pack-period-reversed-advice = Correct one of the two, or this would never hold. The last day is included.",
  "pack-second-document": "pack-second-document = A second YAML document begins here.",
  "pack-second-document-advice": "pack-second-document-advice = Only the first document of a pack file is read: move this one into a file of its own.",
  "pack-source-twice": "pack-source-twice = The pack has two sources { $key }.",
  "pack-source-twice-advice": "pack-source-twice-advice = A citation would not say which is meant: keep one, or rename this one.",
  "pack-source-unknown": "pack-source-unknown = The pack has no source { $key }.",
  "pack-source-unknown-advice": "pack-source-unknown-advice = Add it under `sources`, or correct the key.",
  "pack-stale": "pack-stale = The pack { $pack } was last reviewed on { $reviewed }, { $days } days before { $asOf }.",
  "pack-stale-advice": "pack-stale-advice = The law may have changed since: update Lodestone, review the pack if it is your own, or look the acts up with `lodestone acts`.",
  "packs-unusable": "packs-unusable = The packs cannot be used because of a fault in Lodestone.",
  "packs-unusable-why": "packs-unusable-why = It reports: { $reason }.",
  "ref-alike": "ref-alike = The two look alike, but one has a letter with its accent where the other has the accent after the letter.",
  "ref-ambiguous": "ref-ambiguous = { $part } refers to { $number }, a part number of { $count } items in this document.",
  "ref-ambiguous-advice": "ref-ambiguous-advice = Give the items different part numbers.",
  "ref-ambiguous-there": "ref-ambiguous-there = { $part } refers to { $number } in { $file }, a part number of { $count } items there.",
  "ref-ambiguous-there-advice": "ref-ambiguous-there-advice = Give the items there different part numbers.",
  "ref-backslash": "ref-backslash = { $part } refers to { $file } with backslashes, which mean folders on some machines only.",
  "ref-backslash-advice": "ref-backslash-advice = Write a path with slashes that stays in the workspace folder.",
  "ref-broken": "ref-broken = { $part } refers to { $file }, which is not well-formed YAML (line { $line }).",
  "ref-broken-advice": "ref-broken-advice = Correct that file first: what is meant may stand where it breaks.",
  "ref-cycle": "ref-cycle = The `ref` of { $part } leads back to itself, so nothing can be taken over from it.",
  "ref-cycle-advice": "ref-cycle-advice = Refer to an item that neither contains nor refers to this one.",
  "ref-did-you-mean": "ref-did-you-mean = Did you mean { $near }?",
  "ref-fix": "ref-fix = Refer to { $ref }",
  "ref-further": "ref-further = { $part } leads to { $item }, whose `ref` leads nowhere.",
  "ref-is-shipment": "ref-is-shipment = { $part } refers to { $file }, which is a shipment and not a BOM.",
  "ref-is-shipment-advice": "ref-is-shipment-advice = Refer to a BOM, or to an item of one.",
  "ref-items-advice": "ref-items-advice = Correct that file: the parts are unknown, which is not the same as clear.",
  "ref-items-here": "ref-items-here = This is not a list of items.",
  "ref-items-of-bom": "ref-items-of-bom = { $part } refers to a BOM whose `items` is not a list of items.",
  "ref-items-of-item": "ref-items-of-item = { $part } leads to { $item }, whose `items` is not a list of items.",
  "ref-many-unread": "ref-many-unread = More of what it leads to cannot be read either.",
  "ref-missing": "ref-missing = { $part } refers to { $number }, but no item in this document has that part number.",
  "ref-missing-advice": "ref-missing-advice = Write the part number of an item in this document.",
  "ref-more-unread": "ref-more-unread =\n    { $count ->\n        [one] One more thing that it leads to cannot be read either.\n       *[other] { $count } more things that it leads to cannot be read either.\n    }",
  "ref-no-bom-file": "ref-no-bom-file = { $part } refers to { $ref }, which is not the name of a BOM file.",
  "ref-no-bom-file-advice": "ref-no-bom-file-advice = Write a file whose name ends in { $endings }, or a part of this document with a hash, such as { $example }.",
  "ref-no-file": "ref-no-file = { $part } refers to { $file }, which does not exist.",
  "ref-no-file-advice": "ref-no-file-advice = Correct the path, which begins at the folder of this file.",
  "ref-no-part": "ref-no-part = { $part } refers to { $number } in { $file }, which holds no such item.",
  "ref-no-part-advice": "ref-no-part-advice = Write the part number of an item in that file.",
  "ref-no-part-named": "ref-no-part-named = { $part } refers to { $ref }, where no part number follows the hash.",
  "ref-no-part-named-advice": "ref-no-part-named-advice = Write the part number behind it, or delete the hash to refer to the whole BOM.",
  "ref-not-bom": "ref-not-bom = { $part } refers to { $file }, which is not a BOM.",
  "ref-not-bom-advice": "ref-not-bom-advice = A BOM says `kind: bom`.",
  "ref-not-followed": "ref-not-followed = { $part } refers to { $file }, and other files are not followed here.",
  "ref-not-followed-why": "ref-not-followed-why = This line is judged by its own keys only, which is not the same as clear.",
  "ref-not-relative": "ref-not-relative =\n    { $form ->\n        [address] The `ref` of { $part } is an address, which is never read.\n       *[path] The `ref` of { $part } is an absolute path, which is never read.\n    }",
  "ref-not-relative-advice": "ref-not-relative-advice = Name a file in the workspace by a relative path, or a part of this document as { $example }.",
  "ref-of-item": "ref-of-item = This is the `ref` of { $item }.",
  "ref-other-case": "ref-other-case = { $part } refers to { $file }, but the name of the file has other capitals.",
  "ref-other-case-why": "ref-other-case-why = Some machines do not find it that way.",
  "ref-outside": "ref-outside =\n    { $where ->\n        [repository] { $part } refers to { $file } in another Git repository, which is never read.\n        [root] { $part } refers to { $file } below another `lodestone.yaml`, which is never read.\n        [link] { $part } refers to { $file }, which a link leads out of the workspace: it is never read.\n       *[workspace] { $part } refers to { $file } outside the workspace, which is never read.\n    }",
  "ref-outside-advice": "ref-outside-advice =\n    { $where ->\n        [root] Each `lodestone.yaml` is the root of what lies below it: keep a single one, above both files, or write out what the file says.\n       *[elsewhere] Move the file into the workspace folder, or write out what it says.\n    }",
  "ref-place-of-item": "ref-place-of-item = { $part } is here.",
  "ref-several-boms": "ref-several-boms = { $part } refers to { $file }, which holds { $count } BOMs.",
  "ref-several-boms-advice": "ref-several-boms-advice = Name the part that is meant after a hash.",
  "ref-too-long": "ref-too-long = More than { $most } references follow one another from { $part }.",
  "ref-too-long-advice": "ref-too-long-advice = Refer to the item itself.",
  "ref-unjudged": "ref-unjudged = Until then, this line is judged without facts from there.",
  "ref-unreadable": "ref-unreadable = { $part } refers to { $file }, which cannot be read.",
  "ref-unreadable-advice": "ref-unreadable-advice = Repair the file, or refer to another one.",
  "rule-failed": "rule-failed = { $what } could not be judged here, so this place is unchecked, not clear.",
  "rule-failed-advice": "rule-failed-advice = Report it with this file, and check the place by hand until it is corrected.",
  "rule-failed-condition-advice": "rule-failed-condition-advice = Correct the condition in the pack { $pack }, and check this item by hand until then.",
  "rule-failed-cut": "rule-failed-cut = Only the beginning of { $fields } was read: of the texts of an item, { $most } characters are read together.",
  "rule-failed-cut-advice": "rule-failed-cut-advice = Shorten the text to what tells what the item is.",
  "rule-failed-error": "rule-failed-error = The error is `{ $error }`.",
  "schema-cas-check-digit": "schema-cas-check-digit = { $number } is not a CAS number: its check digit should be { $digit }.",
  "schema-cas-check-digit-advice": "schema-cas-check-digit-advice = A digit is wrong: compare the number with the data sheet.",
  "schema-document-empty": "schema-document-empty = The document is empty, so there is nothing to judge.",
  "schema-document-empty-advice": "schema-document-empty-advice = Begin it with `kind: { $kind }`, or delete it.",
  "schema-fix-quote": "schema-fix-quote = Put { $value } in quotes",
  "schema-fix-unquote": "schema-fix-unquote = Write { $value } without quotes",
  "schema-fix-write": "schema-fix-write = Write { $value }",
  "schema-kind": "schema-kind =\n    { $kind ->\n        [number] a number\n        [integer] a whole number\n        [boolean] `true` or `false`\n        [array] a list\n        [map] a map\n       *[text] text\n    }",
  "schema-kind-map": "schema-kind-map = a map ({ $name })",
  "schema-kind-text": "schema-kind-text = text ({ $name })",
  "schema-known-keys": "schema-known-keys = The keys are { $keys }.",
  "schema-missing-key": "schema-missing-key =\n    { $number ->\n        [several] These { $what } have no { $key }, which is required.\n       *[single] This { $what } has no { $key }, which is required.\n    }",
  "schema-missing-key-advice": "schema-missing-key-advice = Add { $key }.",
  "schema-missing-keys": "schema-missing-keys =\n    { $number ->\n        [several] These { $what } need { $keys }.\n       *[single] This { $what } needs { $keys }.\n    }",
  "schema-missing-keys-advice": "schema-missing-keys-advice = Add one of them.",
  "schema-no-such-day": "schema-no-such-day = { $date } is not a date in the calendar.",
  "schema-no-such-day-advice": "schema-no-such-day-advice = Write an existing date as year-month-day.",
  "schema-number-advice": "schema-number-advice = Correct the number.",
  "schema-number-too-great": "schema-number-too-great = { $value } is too large for { $key }; the maximum is { $limit }.",
  "schema-number-too-small": "schema-number-too-small = { $value } is too small for { $key }; the minimum is { $limit }.",
  "schema-quote": "schema-quote = Put it in quotes.",
  "schema-read-as-null": "schema-read-as-null = YAML reads { $value } as null, so there is no { $key }.",
  "schema-read-as-number": "schema-read-as-number = YAML reads { $value } as a number, not as the text of { $key }.",
  "schema-read-as-other-number": "schema-read-as-other-number = YAML reads { $value } as the number { $number }, not as the text of { $key }.",
  "schema-read-as-truth": "schema-read-as-truth = YAML reads { $value } as a truth value, not as the text of { $key }.",
  "schema-read-by-some": "schema-read-by-some =\n    Readers of YAML 1.1 take the { $key } { $value } for { $reading ->\n        [true] true\n        [false] false\n        [null] null\n        [date] a date\n        [time] a date and time\n        [sexagesimal] a number to base 60\n        [binary] a binary number\n        [octal] an octal number\n        [hexadecimal] a hexadecimal number\n        [infinity] infinity\n        [nan] “not a number”\n       *[number] a number\n    }.",
  "schema-too-few-entries": "schema-too-few-entries =\n    { $least ->\n        [one] { $key } has too few entries; it needs at least one.\n       *[other] { $key } has too few entries; it needs at least { $least }.\n    }",
  "schema-too-few-entries-advice": "schema-too-few-entries-advice = Add what is missing, or delete the key.",
  "schema-truth-advice": "schema-truth-advice = In YAML 1.2 only `true` and `false` are truth values: write { $truth }.",
  "schema-type": "schema-type =\n    { $where ->\n        [document] The document\n        [entry] An entry of { $key }\n       *[key] { $key }\n    } must be { $wanted }, but here is { $found ->\n        [list] a list\n        [map] a map\n        [nothing] nothing\n        [null] { $value }, which means null\n        [infinite] { $value }, which is not a finite number\n        [number] the number { $value }\n        [truth] the truth value { $value }\n       *[text] the text { $value }\n    }.",
  "schema-type-advice": "schema-type-advice = Write { $wanted }.",
  "schema-type-advice-or-delete": "schema-type-advice-or-delete = Write { $wanted }, or delete it.",
  "schema-unexplained": "schema-unexplained = This value does not fit the schema.",
  "schema-unexplained-advice": "schema-unexplained-advice = Compare it with the documentation.",
  "schema-unknown-key": "schema-unknown-key =\n    { $number ->\n        [several] { $key } is not a key of these { $what }.\n       *[single] { $key } is not a key of this { $what }.\n    }",
  "schema-unknown-key-advice": "schema-unknown-key-advice = Delete it, or begin its name with `x-` if it is your own.",
  "schema-unknown-key-beside": "schema-unknown-key-beside =\n    { $number ->\n        [several] { $key } is not a key of these { $what }, which already have { $near }.\n       *[single] { $key } is not a key of this { $what }, which already has { $near }.\n    }",
  "schema-unknown-key-beside-advice": "schema-unknown-key-beside-advice = Delete the one that is wrong.",
  "schema-unknown-key-did-you-mean": "schema-unknown-key-did-you-mean =\n    { $number ->\n        [several] { $key } is not a key of these { $what }; did you mean { $near }?\n       *[single] { $key } is not a key of this { $what }; did you mean { $near }?\n    }",
  "schema-unknown-key-unchecked": "schema-unknown-key-unchecked = Nothing checks what an unknown key says.",
  "schema-unquote": "schema-unquote =\n    { $zeros ->\n        [leading] Write it without quotes and without leading zeros.\n       *[none] Write it without quotes.\n    }",
  "schema-untag-and-quote": "schema-untag-and-quote = Delete its tag and put it in quotes.",
  "schema-untag-and-unquote": "schema-untag-and-unquote =\n    { $zeros ->\n        [leading] Write it without its tag, without quotes and without leading zeros.\n       *[none] Write it without its tag and without quotes.\n    }",
  "schema-value-allowed": "schema-value-allowed = It can be { $values }.",
  "schema-value-empty": "schema-value-empty = { $key } is empty.",
  "schema-value-empty-advice": "schema-value-empty-advice = Write a value, or delete the key.",
  "schema-value-misfit": "schema-value-misfit = { $value } does not fit { $key }.",
  "schema-value-misfit-did-you-mean": "schema-value-misfit-did-you-mean = { $value } does not fit { $key }; did you mean { $near }?",
  "schema-value-unknown": "schema-value-unknown = { $value } is not a value of { $key }.",
  "schema-value-unknown-did-you-mean": "schema-value-unknown-did-you-mean = { $value } is not a value of { $key }; did you mean { $near }?",
  "schema-write-key": "schema-write-key = Write the { $key }.",
  "schema-write-key-or-quote": "schema-write-key-or-quote = Write the { $key }, or put { $value } in quotes if that is its text.",
  "sentences": "sentences = { $before } { $next }",
  "shipment-date-advice": "shipment-date-advice = Write the day on which the shipment leaves, or delete the key to judge it by today's law.",
  "shipment-date-law-changes": "shipment-date-law-changes = Today is { $today }, and nobody knows yet what law will hold then.",
  "shipment-date-nothing-known": "shipment-date-nothing-known = Before { $knownFrom } no act is known to be in force, so nothing counts as controlled on that day.",
  "shipment-date-too-early": "shipment-date-too-early = The export date { $date } lies before the first act known here.",
  "shipment-date-too-early-for-exports": "shipment-date-too-early-for-exports = The export date { $date } lies before the first act known for exports from { $country }.",
  "shipment-date-too-late": "shipment-date-too-late = The export date { $date } is more than a year away.",
  "state-setting-known": "state-setting-known = The state of { $act } is known on every day, so this setting does nothing.",
  "state-setting-known-advice": "state-setting-known-advice = If the law has changed, record the act that changed it, with its date and source, in a pack of your own.",
  "state-setting-known-why": "state-setting-known-why = A setting only settles a state that is unverified.",
  "state-setting-unknown-act": "state-setting-unknown-act = There is no act { $act }.",
  "state-setting-unknown-act-advice": "state-setting-unknown-act-advice = Write the id of an act; `lodestone acts` lists them all.",
  "unread-file": "unread-file =\n    { $reason ->\n        [folder] { $file } is a folder.\n        [irregular] { $file } is not a regular file.\n        [not-folder] On the way to { $file } stands something that is not a folder.\n        [broken-link] A link on the way to { $file } leads nowhere.\n        [link-circle] The links on the way to { $file } go round in a circle.\n        [too-large] { $file } is too large.\n        [encoding] { $file } is not UTF-8.\n        [settings] The settings that hold for { $file } are broken.\n       *[system] The system says of { $file }: { $words }\n    }",
  "waiver-approved-by": "waiver-approved-by = It was approved by { $by }.",
  "waiver-bad-beginning": "waiver-bad-beginning = It does not begin with `# lodestone-waive` and a space.",
  "waiver-expired": "waiver-expired = The waiver of { $rule } ended on { $until }; this document is judged as of { $asOf }.",
  "waiver-expired-counts": "waiver-expired-counts =\n    { $count ->\n        [one] Settle the finding that it waived, which counts again, or have a new date approved.\n       *[other] Settle the { $count } findings that it waived, which count again, or have a new date approved.\n    }",
  "waiver-expired-idle": "waiver-expired-idle = Remove it: nothing here needs it any more.",
  "waiver-fix-remove": "waiver-fix-remove = Remove the waiver of { $rule }",
  "waiver-fix-rename": "waiver-fix-rename = Replace with { $rule }",
  "waiver-form": "waiver-form = A waiver is written { $form }.",
  "waiver-malformed": "waiver-malformed = This comment begins like a waiver and waives nothing.",
  "waiver-no-approval": "waiver-no-approval = It does not say who approved it: `by` and a name must follow the date.",
  "waiver-no-approver": "waiver-no-approver = It names nobody who approved it.",
  "waiver-no-day": "waiver-no-day = It has no last day: `until` and a date must follow the rule.",
  "waiver-no-reason": "waiver-no-reason = It gives no reason: a colon, a space and the reason must follow the name.",
  "waiver-no-rule": "waiver-no-rule = It names no rule.",
  "waiver-no-such-day": "waiver-no-such-day = { $day } is not a date in the calendar, written year-month-day.",
  "waiver-of-pack-rule": "waiver-of-pack-rule = { $rule } cannot be waived: the pack { $pack } allows no waiver of it.",
  "waiver-of-prohibition": "waiver-of-prohibition = { $rule } cannot be waived: it stands for a prohibition, which no approval lifts.",
  "waiver-of-unread": "waiver-of-unread = { $rule } cannot be waived: what nobody has judged, nobody can approve.",
  "waiver-of-waiver": "waiver-of-waiver = { $rule } cannot be waived: no waiver answers for another.",
  "waiver-several-rules": "waiver-several-rules = It names several rules, and each needs a waiver of its own, one below the other.",
  "waiver-two-in-one": "waiver-two-in-one = It holds a second waiver: write each one in a comment of its own, one below the other.",
  "waiver-unknown-rule": "waiver-unknown-rule = There is no rule { $rule }; `lodestone rules` lists them all.",
  "waiver-unknown-rule-did-you-mean": "waiver-unknown-rule-did-you-mean = There is no rule { $rule }. Did you mean { $near }?",
  "waiver-unused": "waiver-unused = This waiver waives nothing: no open finding of { $rule } begins on its line.",
  "waiver-unused-advice": "waiver-unused-advice = Remove it, or put it right above the line that is meant.",
  "waiver-unused-prohibition": "waiver-unused-prohibition = This waiver waives nothing: { $rule } on its line is a prohibition.",
  "waiver-unused-prohibition-advice": "waiver-unused-prohibition-advice = Settle the finding and remove the waiver: no approval lifts a prohibition.",
  "waiver-unused-unread": "waiver-unused-unread = This waiver waives nothing: what stands below the key on its line was not read.",
  "waiver-unused-unread-advice": "waiver-unused-unread-advice = Correct the key, or begin its name with `x-` if it is your own, and remove the waiver.",
  "waiver-unused-unread-why": "waiver-unused-unread-why = What nobody has judged, nobody can approve.",
  "waiver-unused-why": "waiver-unused-why = Left here, it would cover what nobody has approved.",
  "yaml-after-value": "yaml-after-value = Something follows a value that has already ended, so it belongs to nothing.",
  "yaml-after-value-advice": "yaml-after-value-advice = Remove it, or put the whole value in quotes.",
  "yaml-alias": "yaml-alias = An alias needs a name, and cannot have an anchor or tag of its own.",
  "yaml-alias-advice": "yaml-alias-advice = Write only `*name`.",
  "yaml-alias-of-itself": "yaml-alias-of-itself = The alias { $alias } stands inside the value named { $anchor }, which would never end.",
  "yaml-alias-of-itself-advice": "yaml-alias-of-itself-advice = Write out what is meant here.",
  "yaml-alias-unknown": "yaml-alias-unknown = The alias { $alias } means nothing: no { $anchor } stands before it in this document.",
  "yaml-alias-unknown-advice": "yaml-alias-unknown-advice = Write { $anchor } at the value that is meant, or write the value out.",
  "yaml-aliases-too-long": "yaml-aliases-too-long = With its aliases written out, this text has more than { $most } characters up to here.",
  "yaml-aliases-too-long-advice": "yaml-aliases-too-long-advice = Use fewer aliases of aliases, or write out what is meant.",
  "yaml-aliases-too-long-unread": "yaml-aliases-too-long-unread = This alias and those like it below are left out, and what they stand for was not checked.",
  "yaml-bad-escape": "yaml-bad-escape = This backslash sequence means nothing in double quotes.",
  "yaml-bad-escape-advice": "yaml-bad-escape-advice = Write `\\\\` for a backslash, or use single quotes.",
  "yaml-block-header": "yaml-block-header = After `|` or `>`, only a digit, `+` or `-`, and a comment may follow on the line.",
  "yaml-block-header-advice": "yaml-block-header-advice = Begin the text on the next line.",
  "yaml-block-in-flow": "yaml-block-in-flow = An indented list or map stands inside brackets, or a comma is missing before it.",
  "yaml-block-in-flow-advice": "yaml-block-in-flow-advice = Add the comma, or use brackets here too.",
  "yaml-block-indent": "yaml-block-indent = The lines of this text block are not indented alike, so it is unclear where it begins.",
  "yaml-block-indent-advice": "yaml-block-indent-advice = Indent them all deeper than the key.",
  "yaml-comma-too-many": "yaml-comma-too-many = There is a comma where an entry in brackets is expected.",
  "yaml-comma-too-many-advice": "yaml-comma-too-many-advice = Remove it, or write the entry before it.",
  "yaml-conflict": "yaml-conflict = A merge conflict was left in this file, so it is unclear which version counts.",
  "yaml-conflict-advice": "yaml-conflict-advice = Keep one version and remove the lines of `<`, `=` and `>`.",
  "yaml-directive": "yaml-directive = A line that begins with `%` must be a valid `%YAML` or `%TAG` directive before `---`.",
  "yaml-directive-advice": "yaml-directive-advice = Correct it, or remove it.",
  "yaml-document-end": "yaml-document-end = Only a comment, `---` or the end of the file may follow the end of a document.",
  "yaml-document-end-advice": "yaml-document-end-advice = Remove this, or begin a new document with `---`.",
  "yaml-glued-dash": "yaml-glued-dash = No space follows this dash, so it does not begin an entry of the list.",
  "yaml-glued-dash-advice": "yaml-glued-dash-advice = Write `- `.",
  "yaml-indentation": "yaml-indentation = This line does not line up with those around it, so it is unclear what it belongs to.",
  "yaml-indentation-advice": "yaml-indentation-advice = Indent it with spaces exactly like its neighbours; if a value above contains `: `, put that value in quotes.",
  "yaml-list-column": "yaml-list-column = The next `- ` of a list must stand in the same column as those before.",
  "yaml-list-column-advice": "yaml-list-column-advice = Indent it like its neighbours.",
  "yaml-long-key": "yaml-long-key = A key must stand on one line, with its colon within 1024 characters.",
  "yaml-long-key-advice": "yaml-long-key-advice = Write `? ` before it, or shorten it.",
  "yaml-marker-indented": "yaml-marker-indented = Spaces before this `---` keep some readers of YAML from seeing a new document.",
  "yaml-marker-indented-advice": "yaml-marker-indented-advice = Move it to the start of its line.",
  "yaml-merge-not-a-map": "yaml-merge-not-a-map = The merge key `<<` needs a map, so nothing is merged here.",
  "yaml-merge-not-a-map-advice": "yaml-merge-not-a-map-advice = Write an alias of a map, such as `*defaults`, or a list of such aliases.",
  "yaml-missing-colon": "yaml-missing-colon = This is neither a key with a value nor part of one: the `: ` is missing.",
  "yaml-missing-colon-advice": "yaml-missing-colon-advice = Write `key: value`, with a space after the colon.",
  "yaml-missing-comma": "yaml-missing-comma = A comma is missing between two entries in brackets, or a value there contains `: `.",
  "yaml-missing-comma-advice": "yaml-missing-comma-advice = Add the comma, or put the value in quotes.",
  "yaml-missing-space": "yaml-missing-space = A space is missing: comments, anchors and tags must stand apart from what is around them.",
  "yaml-missing-space-advice": "yaml-missing-space-advice = Insert a space.",
  "yaml-more-mistakes": "yaml-more-mistakes =\n    { $count ->\n        [one] One more mistake from here on is not listed.\n       *[other] { $count } more mistakes from here on are not listed.\n    }",
  "yaml-more-mistakes-advice": "yaml-more-mistakes-advice = Correct those above first: the rest may follow from them.",
  "yaml-nested-value": "yaml-nested-value = This value contains a second `: `, which YAML takes for the start of a map.",
  "yaml-nested-value-advice": "yaml-nested-value-advice = Put the value in quotes, or begin the map on the next line.",
  "yaml-node-properties": "yaml-node-properties = A value has more than one anchor or tag, or one where it cannot stand.",
  "yaml-node-properties-advice": "yaml-node-properties-advice = Keep one anchor and one tag, right before the value.",
  "yaml-repeated-key": "yaml-repeated-key = The key { $key } stands twice in this map.",
  "yaml-repeated-key-advice": "yaml-repeated-key-advice = Remove one of them, or rename it.",
  "yaml-repeated-key-unread": "yaml-repeated-key-unread = Only the first is read, so what is written here has no effect.",
  "yaml-reserved-start": "yaml-reserved-start = A value without quotes cannot begin with this character, which YAML reserves.",
  "yaml-reserved-start-advice": "yaml-reserved-start-advice = Put the value in quotes.",
  "yaml-tab": "yaml-tab = There is a tab in the indentation, where YAML allows only spaces.",
  "yaml-tab-advice": "yaml-tab-advice = Replace the tab with spaces.",
  "yaml-tab-after-dash": "yaml-tab-after-dash = A tab follows this dash, where YAML allows only spaces before a key.",
  "yaml-tab-after-dash-advice": "yaml-tab-after-dash-advice = Replace the tab with a space.",
  "yaml-tag": "yaml-tag = This tag cannot be read: its handle is not declared, or a character is not allowed.",
  "yaml-tag-advice": "yaml-tag-advice = Correct it, or remove it.",
  "yaml-tag-mismatch": "yaml-tag-mismatch = This value is not what its tag { $tag } asks for.",
  "yaml-tag-mismatch-advice": "yaml-tag-mismatch-advice = Remove the tag, or write a value of that kind.",
  "yaml-tag-on-collection": "yaml-tag-on-collection =\n    { $kind ->\n        [map] The tag { $tag } cannot stand at a map.\n       *[list] The tag { $tag } cannot stand at a list.\n    }",
  "yaml-tag-on-collection-advice": "yaml-tag-on-collection-advice = Remove it, or write the kind of value it asks for.",
  "yaml-too-deep": "yaml-too-deep = More than { $deepest } lists or maps are nested here, so what is inside was not checked.",
  "yaml-too-deep-advice": "yaml-too-deep-advice = Nest less deeply; if this was not meant, look for a wrong indentation or bracket.",
  "yaml-unclosed-bracket": "yaml-unclosed-bracket = This bracket is not closed where its list or map must end.",
  "yaml-unclosed-bracket-advice": "yaml-unclosed-bracket-advice = Close it, or indent its lines deeper than the key.",
  "yaml-unclosed-quote": "yaml-unclosed-quote = This quote is not closed where its value must end.",
  "yaml-unclosed-quote-advice": "yaml-unclosed-quote-advice = Close it, or remove it.",
  "yaml-unprintable": "yaml-unprintable = There is a control character or half of a character pair here, which YAML forbids.",
  "yaml-unprintable-advice": "yaml-unprintable-advice = Remove it, or write it as `\\u` and its number in double quotes.",
  "yaml-unreadable": "yaml-unreadable = This is not YAML, so what is written here was not read.",
  "yaml-unreadable-advice": "yaml-unreadable-advice = Correct it, or put the value in quotes.",
  "yaml-unreadable-parser": "yaml-unreadable-parser = The parser reports `{ $words }`.",
};
