// Generated from server/l10n/en/ by `npm run generate`. Do not edit.
/** The variables of each message. */
export interface MessageArguments<Argument> {
  "act-state": { readonly begin: "known" | "before" | "unknown"; readonly end: "known" | "open"; readonly setting: "yes" | "no"; readonly since: Argument; readonly state: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified"; readonly until: Argument };
  "acts-act": { readonly confidence: "high" | "medium" | "low"; readonly effective: Argument; readonly force: "known" | "draft" | "statement" | "unknown"; readonly issued: Argument; readonly issuers: Argument };
  "acts-behind": object;
  "acts-change": { readonly before: "pending" | "in-force" | "suspended" | "ended" | "unverified" | "none"; readonly by: Argument; readonly cause: "suspension" | "act" | "none"; readonly change: "issued" | "takes-effect" | "suspended" | "suspension-continues" | "resumes" | "ends" | "becomes-unverified" | "seen-in-force" | "entries-change"; readonly end: "known" | "open"; readonly until: Argument };
  "acts-changes": { readonly from: Argument; readonly to: Argument };
  "acts-changes-none": object;
  "acts-clause": { readonly clause: Argument };
  "acts-items": { readonly count: number; readonly effect: "takes-effect" | "leaves" | "becomes-unverified"; readonly more: number; readonly names: Argument };
  "acts-of-clause": { readonly confidence: "high" | "medium" | "low"; readonly effective: Argument; readonly force: "known" | "unknown" };
  "acts-on": { readonly date: Argument };
  "acts-page-days": object;
  "acts-page-links": object;
  "acts-page-others": object;
  "acts-page-source-not-read": object;
  "acts-page-sources": { readonly count: Argument };
  "acts-parties": { readonly count: number; readonly effect: "takes-effect" | "leaves" | "becomes-unverified"; readonly more: number; readonly names: Argument };
  "acts-period": { readonly begin: "known" | "before" | "unknown"; readonly by: Argument; readonly cause: "act" | "suspension" | "setting" | "none"; readonly end: "known" | "open"; readonly joined: "yes" | "no"; readonly next: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified"; readonly since: Argument; readonly until: Argument };
  "acts-provisions": { readonly count: number; readonly effect: "takes-effect" | "leaves" | "becomes-unverified"; readonly more: number; readonly names: Argument };
  "acts-source-unread": { readonly source: Argument };
  "acts-sources": { readonly confidence: "high" | "medium" | "low"; readonly issuers: Argument; readonly sources: Argument; readonly state: "none" | "some" };
  "amount-pieces": { readonly amount: Argument };
  "answer-figures": { readonly kept: "yes" | "no"; readonly limits: Argument };
  "answer-free": { readonly classes: Argument };
  "answer-holds": { readonly classes: Argument };
  "answer-origin": { readonly by: "country" | "stages"; readonly country: Argument };
  "answer-origin-other": { readonly by: "country" | "stages"; readonly country: Argument };
  "answer-share": { readonly count: number; readonly elements: Argument; readonly share: Argument };
  "answers-bad-parts": { readonly file: Argument };
  "answers-bring": { readonly count: number };
  "answers-cell-long": { readonly most: Argument };
  "answers-code-listless": { readonly lists: Argument };
  "answers-contradicts": { readonly place: Argument; readonly says: "general" | "yes" | "no"; readonly stands: Argument };
  "answers-day-future": object;
  "answers-day-unclear": object;
  "answers-decimal-unclear": object;
  "answers-encoding-advice": object;
  "answers-encoding-guessed": { readonly encoding: Argument };
  "answers-encoding-unclear": { readonly encodings: Argument };
  "answers-kept": { readonly by: "command" | "editor"; readonly stands: Argument };
  "answers-key-unknown": { readonly key: Argument };
  "answers-no-headings": object;
  "answers-no-headings-advice": object;
  "answers-no-place": object;
  "answers-no-word": { readonly words: Argument };
  "answers-none": object;
  "answers-others": { readonly count: number };
  "answers-part-ambiguous": object;
  "answers-part-other-number": { readonly number: Argument };
  "answers-part-other-supplier": { readonly supplier: Argument };
  "answers-part-unknown": object;
  "answers-part-unnumbered": object;
  "answers-replaced": { readonly stands: Argument };
  "answers-row-shifted": object;
  "answers-rows-differ": object;
  "answers-rows-refused": { readonly count: number };
  "answers-says-nothing": object;
  "answers-source-kept": { readonly source: Argument };
  "answers-source-other": object;
  "answers-stage-unknown": object;
  "answers-state": { readonly state: "taken" | "replaced" | "present" | "kept" | "refused" };
  "answers-status-unsure": object;
  "answers-total": { readonly kept: Argument; readonly present: Argument; readonly refused: Argument; readonly replaced: Argument; readonly taken: Argument };
  "answers-unreadable": { readonly what: "country" | "number" | "other" };
  "answers-written": { readonly files: Argument; readonly state: "written" | "shown" | "failed" | "nothing" };
  "as-of-command": { readonly source: "option" | "setting" | "export-date" | "today" };
  "as-of-editor": { readonly source: "option" | "setting" | "export-date" | "today" };
  "attribute-accessory": object;
  "attribute-begins": object;
  "attribute-belongs": { readonly word: Argument };
  "attribute-chip": { readonly word: Argument };
  "attribute-foreign": { readonly word: Argument };
  "attribute-grade": object;
  "attribute-label": object;
  "attribute-magnet-place": object;
  "attribute-served": object;
  "attribute-served-by": { readonly word: Argument };
  "authority-from": { readonly id: "PRC" | "US" | "EU" | "JP" | "other"; readonly name: Argument };
  "authority-law": { readonly id: "PRC" | "US" | "EU" | "JP" | "other"; readonly name: Argument };
  "authority-origin": { readonly id: "PRC" | "US" | "EU" | "JP" | "other"; readonly name: Argument };
  "baseline-absent": object;
  "baseline-absent-advice": object;
  "baseline-absent-named": { readonly path: Argument };
  "baseline-at": { readonly column: Argument; readonly line: Argument };
  "baseline-conflict": object;
  "baseline-conflict-advice": object;
  "baseline-empty": object;
  "baseline-files-left": { readonly count: number };
  "baseline-files-left-advice": object;
  "baseline-half": { readonly path: Argument };
  "baseline-key-twice": object;
  "baseline-left-out": { readonly count: number; readonly rules: Argument };
  "baseline-not-json": object;
  "baseline-not-overwritten": object;
  "baseline-nothing-to-prune": object;
  "baseline-notice-fixed": { readonly count: number; readonly where: Argument };
  "baseline-notice-graver": { readonly count: number; readonly path: Argument };
  "baseline-notice-refused": { readonly path: Argument; readonly rules: Argument };
  "baseline-notice-refused-advice": { readonly where: Argument };
  "baseline-of-others": { readonly count: number; readonly path: Argument };
  "baseline-of-others-advice": object;
  "baseline-pruned": { readonly fixed: number; readonly left: number; readonly path: Argument };
  "baseline-restore": object;
  "baseline-too-large": { readonly limit: Argument };
  "baseline-unreadable": object;
  "baseline-unusable": { readonly path: Argument };
  "baseline-unwritable": object;
  "baseline-use": { readonly path: Argument };
  "baseline-version": { readonly version: Argument };
  "baseline-version-advice": object;
  "baseline-would-be-too-large": { readonly limit: Argument };
  "baseline-would-be-too-large-advice": object;
  "baseline-write-one": object;
  "baseline-written": { readonly files: number; readonly findings: number; readonly path: Argument };
  "baseline-written-again": { readonly before: Argument; readonly files: number; readonly findings: number; readonly path: Argument };
  "cache-link": { readonly file: Argument };
  "cache-other-file": { readonly file: Argument };
  "cache-tracked": { readonly file: Argument };
  "cache-tracked-advice": object;
  "cache-unwritable": object;
  "changed-filter-name": { readonly name: Argument };
  "changed-filter-name-advice": object;
  "changed-git-fails": object;
  "changed-git-says": { readonly words: Argument };
  "changed-git-silent": object;
  "changed-no-commit": { readonly ref: Argument };
  "changed-no-commit-advice": object;
  "changed-no-git": object;
  "changed-no-git-advice": object;
  "changed-no-repository": object;
  "changed-no-repository-advice": object;
  "changed-nothing-common": { readonly ref: Argument };
  "changed-nothing-common-advice": object;
  "changed-shallow": object;
  "check-notice": { readonly text: Argument };
  "check-progress": { readonly number: Argument; readonly path: Argument; readonly total: Argument };
  "code-complete-without": { readonly classes: Argument };
  "code-control-mismatch": { readonly code: Argument; readonly list: Argument; readonly part: Argument };
  "code-form": { readonly form: Argument };
  "code-instead": { readonly codes: Argument; readonly date: Argument };
  "code-instead-of": { readonly codes: Argument; readonly date: Argument; readonly tariff: Argument };
  "code-is-for": { readonly code: Argument; readonly goods: Argument };
  "code-is-for-elements": { readonly code: Argument; readonly elements: Argument };
  "code-item-elements": { readonly elements: Argument };
  "code-item-holds": { readonly classes: Argument };
  "code-item-may-hold": { readonly elements: Argument };
  "code-magnet-type": { readonly type: Argument };
  "code-mismatch-advice": object;
  "code-not-judged": { readonly code: Argument; readonly list: Argument; readonly part: Argument };
  "code-not-judged-act": { readonly act: Argument };
  "code-not-judged-advice": object;
  "code-nothing": object;
  "code-of": { readonly code: Argument; readonly tariff: Argument };
  "code-of-either": { readonly code: Argument; readonly list: Argument; readonly others: Argument };
  "code-of-either-advice": { readonly others: Argument };
  "code-of-other-list": { readonly list: Argument; readonly others: Argument };
  "code-out-of-date": { readonly code: Argument; readonly goods: Argument; readonly part: Argument };
  "code-replaced": { readonly act: Argument; readonly code: Argument; readonly date: Argument };
  "code-spelled": { readonly code: Argument; readonly codes: Argument; readonly list: Argument; readonly part: Argument };
  "code-spelled-advice": { readonly list: Argument };
  "code-tariff-mismatch": { readonly code: Argument; readonly part: Argument };
  "code-tariff-of": { readonly name: Argument; readonly year: Argument };
  "code-tariff-of-unverified": { readonly name: Argument };
  "code-unknown": { readonly code: Argument; readonly list: Argument; readonly part: Argument };
  "code-unknown-advice": { readonly list: Argument };
  "code-unknown-fix": { readonly code: Argument };
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
  "company-condition-material": { readonly word: Argument };
  "company-condition-material-advice": object;
  "company-condition-not-understood": object;
  "company-condition-not-understood-why": { readonly reason: Argument };
  "company-condition-optional": object;
  "company-condition-signs": { readonly most: Argument };
  "company-condition-signs-advice": object;
  "company-condition-type": { readonly type: Argument };
  "company-condition-type-advice": object;
  "company-condition-walk": { readonly function: Argument };
  "company-condition-walk-advice": object;
  "company-condition-word": object;
  "company-condition-word-advice": object;
  "company-entry-unusable": object;
  "company-entry-unusable-advice": object;
  "company-entry-unusable-why": { readonly reason: Argument };
  "company-fact-unknown": { readonly fact: Argument };
  "company-fact-unknown-advice": object;
  "company-message-brace": object;
  "company-message-brace-advice": { readonly braces: Argument };
  "company-message-fact": object;
  "company-page-always": object;
  "company-page-basis": object;
  "company-page-fires": object;
  "company-page-from": { readonly from: Argument };
  "company-page-from-until": { readonly from: Argument; readonly until: Argument };
  "company-page-not-waivable": object;
  "company-page-rule": { readonly pack: Argument; readonly reviewedOn: Argument; readonly severity: Argument; readonly title: Argument; readonly version: Argument };
  "company-page-says": object;
  "company-page-until": { readonly until: Argument };
  "company-page-waivable": object;
  "company-rule-group-advice": { readonly groups: Argument };
  "company-rule-group-built-in": { readonly group: Argument; readonly rule: Argument };
  "company-rule-group-foreign": { readonly group: Argument; readonly rule: Argument };
  "company-rule-source": { readonly source: Argument };
  "company-rule-summary": { readonly days: "from" | "until" | "between" | "all"; readonly from: Argument; readonly pack: Argument; readonly until: Argument };
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
  "compare-report-advice": object;
  "compare-report-broken": object;
  "compare-report-day": { readonly is: Argument; readonly was: Argument };
  "compare-report-day-advice": object;
  "compare-report-elsewhere": { readonly count: number };
  "compare-report-elsewhere-advice": object;
  "compare-report-language": object;
  "compare-report-left": { readonly count: number };
  "compare-report-no-work": object;
  "compare-report-not-json": object;
  "compare-report-other-tool": object;
  "compare-report-packs": { readonly is: Argument; readonly was: Argument };
  "compare-report-part": object;
  "compare-report-too-large": { readonly limit: Argument };
  "compare-report-too-large-advice": object;
  "compare-report-tool": { readonly is: Argument; readonly was: Argument };
  "compare-report-unreadable": object;
  "compare-report-version": { readonly version: Argument };
  "completion-help": object;
  "composition-contradicted": { readonly key: "composition" | "freeOf"; readonly part: Argument };
  "composition-contradicted-advice": { readonly key: Argument };
  "composition-free-here": { readonly key: "composition" | "freeOf" };
  "composition-heavy": { readonly grams: Argument; readonly of: Argument; readonly part: Argument; readonly whole: Argument };
  "composition-missing": { readonly classes: Argument; readonly elements: Argument; readonly holds: "may-hold" | "holds"; readonly part: Argument };
  "composition-missing-advice": object;
  "composition-missing-advice-foreign": { readonly where: Argument };
  "composition-missing-decides": { readonly acts: Argument; readonly count: number };
  "composition-missing-open": { readonly classes: Argument; readonly holds: "may-hold" | "holds"; readonly part: Argument };
  "composition-missing-parts": { readonly elements: Argument; readonly line: Argument; readonly parts: Argument };
  "composition-missing-parts-advice": { readonly count: number };
  "composition-missing-parts-open": { readonly line: Argument; readonly parts: Argument };
  "composition-negative": { readonly of: Argument; readonly part: Argument; readonly share: Argument };
  "composition-no-mass": { readonly part: Argument };
  "composition-over": { readonly part: Argument; readonly sum: Argument };
  "composition-question": { readonly classes: Argument; readonly part: Argument; readonly state: "equipment" | "undeclared" | "declared" };
  "composition-question-advice": { readonly classes: Argument; readonly elements: Argument };
  "composition-question-advice-free": { readonly classes: Argument };
  "composition-question-parts": { readonly classes: Argument; readonly line: Argument; readonly parts: Argument };
  "composition-question-parts-advice": { readonly classes: Argument; readonly count: number; readonly elements: Argument };
  "composition-reversed": { readonly from: Argument; readonly of: Argument; readonly part: Argument; readonly to: Argument };
  "composition-short": { readonly part: Argument; readonly sum: Argument };
  "composition-sum-advice": object;
  "config-act-set": { readonly act: Argument; readonly state: Argument };
  "config-acts-set-aside": { readonly acts: Argument; readonly config: Argument };
  "config-acts-set-aside-effect": object;
  "config-baseline-advice": object;
  "config-baseline-elsewhere": { readonly path: Argument };
  "config-baseline-name": { readonly path: Argument };
  "config-caused-by": { readonly file: Argument };
  "config-caused-by-advice": object;
  "config-extends-absent-file": { readonly path: Argument };
  "config-extends-absent-file-advice": object;
  "config-extends-absent-package": { readonly package: Argument; readonly path: Argument };
  "config-extends-absent-package-advice": object;
  "config-extends-backslash": { readonly entry: Argument };
  "config-extends-backslash-advice": object;
  "config-extends-circle": { readonly files: Argument };
  "config-extends-circle-advice": object;
  "config-extends-elsewhere": { readonly entry: Argument };
  "config-extends-elsewhere-advice": object;
  "config-extends-itself": object;
  "config-extends-itself-advice": object;
  "config-extends-leaves-package": { readonly entry: Argument; readonly package: Argument };
  "config-extends-leaves-package-advice": object;
  "config-extends-not-yaml": { readonly entry: Argument };
  "config-extends-not-yaml-package": { readonly example: Argument };
  "config-extends-not-yaml-path": object;
  "config-extends-scope": { readonly entry: Argument };
  "config-extends-scope-advice": object;
  "config-extends-too-deep": { readonly most: Argument };
  "config-extends-too-deep-advice": object;
  "config-extends-too-many": { readonly most: Argument };
  "config-extends-too-many-advice": object;
  "config-extends-twice": { readonly entry: Argument };
  "config-extends-twice-advice": object;
  "config-extends-unreadable": { readonly path: Argument };
  "config-fix-add": { readonly key: Argument };
  "config-fix-remove": { readonly key: Argument };
  "config-lowered": { readonly config: Argument; readonly rules: Argument };
  "config-lowered-effect": object;
  "config-lowered-law": { readonly authorities: Argument; readonly config: Argument; readonly rules: Argument };
  "config-lowered-prohibitions": object;
  "config-lowered-regimes": { readonly config: Argument; readonly rules: Argument };
  "config-lowered-rule": { readonly level: Argument; readonly rule: Argument; readonly severity: Argument };
  "config-lowered-rule-for": { readonly files: Argument; readonly level: Argument; readonly rule: Argument; readonly severity: Argument };
  "config-materials-off": { readonly classes: Argument; readonly config: Argument };
  "config-materials-off-effect": object;
  "config-of-editor": object;
  "config-pack-absent": { readonly path: Argument };
  "config-pack-blocked": { readonly path: Argument };
  "config-pack-elsewhere": { readonly path: Argument };
  "config-pack-elsewhere-advice": object;
  "config-pack-empty": { readonly path: Argument };
  "config-pack-unreadable": { readonly path: Argument };
  "config-past-day": { readonly config: Argument; readonly date: Argument };
  "config-past-day-effect": object;
  "config-path-advice": object;
  "config-pattern-idle": { readonly pattern: Argument; readonly reason: "absolute" | "leaves" | "bracket" | "backwards" };
  "config-pattern-idle-advice": object;
  "config-pattern-negated": { readonly pattern: Argument };
  "config-pattern-negated-advice": object;
  "config-pattern-range": { readonly pattern: Argument };
  "config-pattern-range-advice": { readonly example: Argument };
  "config-pattern-repeats": { readonly pattern: Argument };
  "config-pattern-repeats-advice": object;
  "config-pattern-slow": { readonly pattern: Argument };
  "config-pattern-slow-advice": object;
  "config-pattern-too-long": { readonly length: Argument; readonly most: Argument; readonly pattern: Argument };
  "config-pattern-too-long-advice": object;
  "config-patterns-too-many": { readonly count: Argument; readonly most: Argument };
  "config-patterns-too-many-advice": object;
  "config-place": { readonly place: Argument };
  "config-remove-setting": object;
  "config-rule-must-stand": { readonly rule: Argument; readonly state: "set" | "lower" | "off" };
  "config-rule-must-stand-advice": object;
  "config-rule-prohibition": { readonly level: Argument; readonly rule: Argument; readonly severity: Argument };
  "config-rule-unknown": { readonly rule: Argument };
  "config-rule-unknown-advice": object;
  "config-second-document": object;
  "config-second-document-advice": object;
  "config-too-long": { readonly length: Argument; readonly most: Argument };
  "config-too-long-advice": object;
  "config-with-editor": { readonly file: Argument };
  "content-amount": { readonly amount: Argument; readonly currency: Argument };
  "content-counts": { readonly amount: Argument; readonly currency: Argument; readonly part: Argument };
  "content-finished": { readonly document: Argument; readonly goods: Argument; readonly named: Argument };
  "content-finished-advice": object;
  "content-floor": { readonly clause: Argument; readonly floor: Argument; readonly state: "unverified" | "in-force" };
  "content-freed": { readonly document: Argument; readonly goods: Argument };
  "content-holds": { readonly top: Argument };
  "content-more": object;
  "content-named": { readonly goods: Argument };
  "content-not-nought": object;
  "content-origin-missing": { readonly part: Argument };
  "content-origin-missing-why": { readonly percent: Argument };
  "content-other-currency": { readonly currency: Argument; readonly part: Argument; readonly top: Argument; readonly wanted: Argument };
  "content-other-currency-advice": object;
  "content-price-missing": { readonly authority: Argument; readonly part: Argument };
  "content-price-missing-advice": object;
  "content-price-nothing": { readonly authority: Argument; readonly currency: Argument; readonly part: Argument; readonly price: Argument };
  "content-price-nothing-advice": object;
  "content-priced-in": { readonly currency: Argument; readonly top: Argument };
  "content-reached": { readonly authority: Argument; readonly part: Argument; readonly percent: Argument };
  "content-reached-advice": { readonly authority: Argument };
  "content-sum": { readonly currency: Argument; readonly price: Argument; readonly sum: Argument };
  "content-sums": { readonly sums: Argument };
  "content-unknown": { readonly part: Argument; readonly top: Argument; readonly why: "counted" | "open" | "unbroken" | "unit" | "quantity" | "reference" | "not-followed" | "items" };
  "content-unknown-advice": { readonly why: "counted" | "open" | "unbroken" | "unit" | "quantity" | "reference" | "not-followed" | "items" };
  "content-value-here": object;
  "control-also-holds": { readonly elements: Argument };
  "control-also-holds-more": { readonly elements: Argument };
  "control-class-off": object;
  "control-destination": { readonly country: Argument };
  "control-ended": object;
  "control-ended-on": { readonly on: Argument };
  "control-figure-met": { readonly figure: Argument; readonly limit: Argument };
  "control-figure-missed": { readonly figure: Argument; readonly limit: Argument };
  "control-form-excepted": { readonly form: Argument };
  "control-form-may-be": { readonly form: Argument; readonly listed: Argument };
  "control-form-open": { readonly form: Argument; readonly listed: Argument };
  "control-guidance": { readonly document: Argument };
  "control-limit": { readonly limit: Argument; readonly parameter: Argument };
  "control-limit-share": { readonly element: Argument; readonly limit: Argument; readonly parameter: Argument };
  "control-limits-together": { readonly limits: Argument };
  "control-limits-unread": object;
  "control-mostly-element": { readonly class: Argument; readonly element: Argument };
  "control-mostly-partner": { readonly class: Argument; readonly partner: Argument };
  "control-mostly-substance": { readonly substance: Argument };
  "control-no-element": { readonly elements: Argument };
  "control-no-entry": object;
  "control-not-asked": { readonly authority: Argument };
  "control-not-issued": object;
  "control-origin": { readonly origin: Argument };
  "control-origin-elsewhere": { readonly country: Argument; readonly origin: Argument };
  "control-origin-export": { readonly origin: Argument; readonly territory: Argument };
  "control-origin-stays": { readonly country: Argument; readonly origin: Argument };
  "control-other-form": { readonly form: Argument; readonly listed: Argument };
  "control-other-material": { readonly listed: Argument; readonly seen: Argument };
  "control-other-substance": { readonly substances: Argument };
  "control-other-target": { readonly elements: Argument; readonly form: Argument };
  "control-pending": object;
  "control-pending-from": { readonly from: Argument };
  "control-set": { readonly state: "suspended" | "ended" | "in-force" };
  "control-stays": object;
  "control-substance-open": { readonly seen: Argument; readonly substances: Argument };
  "control-suspended": object;
  "control-suspended-until": { readonly until: Argument };
  "control-target-open": { readonly form: Argument };
  "control-trace": { readonly elements: Argument };
  "control-word": { readonly role: "coating" | "film" | "additive" | "product-name" | "purpose" | "unknown-noun"; readonly seen: Argument };
  "control-word-unnamed": { readonly role: "coating" | "film" | "additive" | "product-name" | "purpose" | "unknown-noun" };
  "convert-from": { readonly line: Argument };
  "convert-from-cell": { readonly cell: Argument };
  "convert-head": { readonly file: Argument; readonly mapping: Argument };
  "convert-missing": { readonly what: Argument };
  "convert-no-items-advice": object;
  "country": { readonly code: Argument; readonly name: Argument };
  "csv-syntax": { readonly kind: "surplus" | "no-value" | "failed" | "unclosed" | "split" | "second-header" | "side-by-side" | "header-above" | "conflict" | "text-after-quote" };
  "csv-syntax-advice": { readonly kind: "surplus" | "surplus-pipe" | "no-value" | "failed" | "unclosed" | "split" | "second-header" | "side-by-side" | "header-above" | "conflict" | "text-after-quote" };
  "customs-advice-controlled": object;
  "customs-advice-open": object;
  "customs-advice-parts": object;
  "customs-demand": { readonly acts: Argument; readonly field: Argument; readonly text: Argument };
  "customs-field": { readonly field: Argument; readonly local: Argument };
  "customs-forms": { readonly elements: Argument };
  "customs-magnets": { readonly magnets: Argument };
  "customs-parts": { readonly parts: Argument };
  "customs-remark": { readonly country: Argument; readonly part: Argument; readonly remark: "denied" | "missing" };
  "customs-remark-parts": { readonly country: Argument; readonly line: Argument; readonly remark: "denied" | "missing" };
  "decimal": { readonly fraction: Argument; readonly whole: Argument };
  "destination-barred": { readonly country: Argument; readonly does: "refuses" | "on-the-way" | "may-refuse"; readonly parts: Argument };
  "destination-barred-passing-on": { readonly act: Argument; readonly state: "in-force" | "unverified" };
  "destination-barred-refusal": { readonly act: Argument; readonly state: "in-force" | "unverified" };
  "did-you-mean": { readonly name: Argument };
  "draft-act": { readonly act: Argument; readonly reach: "no" | "yes"; readonly state: Argument };
  "draft-act-open": object;
  "draft-article": { readonly act: Argument; readonly article: Argument };
  "draft-basis": object;
  "draft-catch-all": { readonly act: Argument };
  "draft-confidence": { readonly confidence: "high" | "medium" | "low" };
  "draft-control": { readonly act: Argument; readonly certainty: "applies" | "would-apply" | "could-apply" | "may-apply"; readonly items: Argument; readonly state: Argument };
  "draft-day-today": object;
  "draft-decide": object;
  "draft-denied": object;
  "draft-expired": object;
  "draft-figure": { readonly name: Argument; readonly value: Argument };
  "draft-form": { readonly form: "not-read" | "read" | "none" };
  "draft-freed": { readonly act: Argument; readonly state: Argument };
  "draft-gap-of": { readonly items: Argument; readonly label: Argument };
  "draft-gaps": object;
  "draft-given": object;
  "draft-judged": object;
  "draft-judgement": object;
  "draft-list-form": { readonly form: "not-read" | "read" | "none"; readonly list: Argument };
  "draft-listed": { readonly act: Argument; readonly state: Argument };
  "draft-low": object;
  "draft-made": { readonly date: Argument; readonly file: Argument };
  "draft-missing": object;
  "draft-named": { readonly name: Argument };
  "draft-named-expired": { readonly name: Argument };
  "draft-no-act": object;
  "draft-no-control": { readonly date: Argument; readonly part: Argument };
  "draft-no-gaps": { readonly idle: "yes" | "no" };
  "draft-none": object;
  "draft-not-given": object;
  "draft-not-given-for": { readonly items: Argument };
  "draft-notice": object;
  "draft-notice-form": object;
  "draft-notice-prohibited": object;
  "draft-only": { readonly items: Argument };
  "draft-open": object;
  "draft-practice": object;
  "draft-prohibited": object;
  "draft-quantity-in": { readonly amount: Argument; readonly line: Argument };
  "draft-refused": object;
  "draft-source-column": { readonly column: "field" | "basis" | "confidence" | "sources" };
  "draft-sources": object;
  "draft-state-column": { readonly column: "promise" | "attachment" | "state" };
  "draft-unchecked": { readonly count: number };
  "editor-act-stands": { readonly date: Argument; readonly state: Argument };
  "editor-add-category": object;
  "editor-add-composition": { readonly part: Argument };
  "editor-add-composition-for": { readonly elements: Argument; readonly part: Argument };
  "editor-add-end-user-to-end-use": { readonly key: Argument };
  "editor-add-end-user-to-shipment": { readonly key: Argument };
  "editor-add-figures": { readonly figures: Argument; readonly part: Argument };
  "editor-add-key": { readonly key: Argument };
  "editor-add-key-in-parts": { readonly file: Argument; readonly key: Argument; readonly part: Argument };
  "editor-add-key-to": { readonly key: Argument; readonly part: Argument };
  "editor-and-more": { readonly count: Argument };
  "editor-bom-of-workspace": object;
  "editor-continue-composition": { readonly part: Argument };
  "editor-continue-composition-for": { readonly elements: Argument; readonly part: Argument };
  "editor-control-code-act": { readonly act: Argument; readonly date: Argument; readonly state: Argument };
  "editor-control-code-unknown": { readonly code: Argument; readonly date: Argument; readonly list: Argument };
  "editor-copy-question": { readonly known: "yes" | "no"; readonly supplier: Argument };
  "editor-declare-category": object;
  "editor-declare-category-in-parts": { readonly file: Argument };
  "editor-declare-in-parts": { readonly file: Argument; readonly part: Argument };
  "editor-declare-on-all": { readonly count: Argument };
  "editor-declare-on-assembly": { readonly part: Argument };
  "editor-declare-on-document": object;
  "editor-declare-on-item": { readonly part: Argument };
  "editor-declare-on-these": { readonly count: Argument };
  "editor-declared-at": { readonly place: Argument };
  "editor-declared-in-line": { readonly line: Argument };
  "editor-document-holds": { readonly items: number };
  "editor-draft-paper": { readonly paper: Argument };
  "editor-element-listed-by": { readonly act: Argument };
  "editor-element-of-class": { readonly class: Argument };
  "editor-excess": { readonly shown: Argument; readonly total: Argument };
  "editor-excess-counts": { readonly counts: Argument };
  "editor-excess-near": { readonly shown: Argument; readonly total: Argument };
  "editor-fix-all": object;
  "editor-fix-all-of-rule": { readonly rule: Argument };
  "editor-go-to-line": { readonly line: Argument };
  "editor-hint-end-use": object;
  "editor-item-act": { readonly act: Argument; readonly certainty: "applies" | "may-apply"; readonly codes: Argument; readonly state: Argument };
  "editor-item-acts": { readonly count: number };
  "editor-item-contains": { readonly classes: Argument; readonly elements: Argument; readonly part: Argument };
  "editor-item-contains-also": { readonly elements: Argument };
  "editor-item-contains-class": { readonly classes: Argument; readonly holds: "is" | "holds"; readonly part: Argument };
  "editor-item-contains-nothing": { readonly part: Argument };
  "editor-item-end-use": { readonly category: Argument; readonly statement: Argument };
  "editor-item-end-use-unreadable": object;
  "editor-item-may-contain": { readonly classes: Argument; readonly holds: "may-be" | "may-hold"; readonly part: Argument };
  "editor-item-more": object;
  "editor-item-no-act": { readonly date: Argument };
  "editor-item-no-end-use": object;
  "editor-item-of-document": object;
  "editor-item-of-file": { readonly file: Argument };
  "editor-item-rejected": { readonly reason: Argument; readonly seen: Argument };
  "editor-item-unit-holds": object;
  "editor-known-before": { readonly baseline: Argument };
  "editor-lens": { readonly date: Argument; readonly items: number };
  "editor-lens-earlier-settings": object;
  "editor-lens-not-checked": { readonly count: Argument; readonly sign: Argument };
  "editor-lens-rules-off": { readonly count: number };
  "editor-lens-silenced": { readonly sign: Argument; readonly what: Argument };
  "editor-lens-undeclared": { readonly undeclared: Argument; readonly waived: number };
  "editor-lens-with-undeclared": { readonly date: Argument; readonly items: number; readonly undeclared: Argument; readonly waived: number };
  "editor-misread": { readonly encoding: Argument };
  "editor-misread-advice": { readonly encoding: Argument };
  "editor-mistake-in-settings": object;
  "editor-mistake-there": object;
  "editor-more-items": { readonly count: number };
  "editor-named-use": { readonly category: Argument; readonly name: Argument; readonly statement: Argument };
  "editor-not-judged": { readonly because: "pack" | "extended" | "config"; readonly config: Argument };
  "editor-not-judged-advice": { readonly because: "pack" | "extended" | "config"; readonly config: Argument };
  "editor-offer-values": object;
  "editor-open-file": { readonly file: Argument };
  "editor-open-file-of-part": { readonly file: Argument; readonly part: Argument };
  "editor-open-rule-page": { readonly rule: Argument };
  "editor-own-level": object;
  "editor-part-as-in": { readonly place: Argument };
  "editor-part-entry": { readonly facts: Argument; readonly place: Argument };
  "editor-part-has-entry": { readonly place: Argument };
  "editor-part-lines": { readonly documents: number; readonly lines: number };
  "editor-required": object;
  "editor-rule-level": { readonly level: Argument };
  "editor-rule-prohibition": { readonly severity: "error" | "warning" | "information" | "hint" };
  "editor-setting-entry-unused": { readonly entry: Argument; readonly setting: Argument };
  "editor-setting-not-boolean": { readonly value: Argument };
  "editor-setting-unused": { readonly setting: Argument };
  "editor-show-fixes": object;
  "editor-split-quantity": { readonly number: Argument; readonly unit: Argument };
  "editor-tariff-code-by": { readonly entry: Argument; readonly nomenclature: Argument };
  "editor-tariff-code-unknown": object;
  "editor-tariff-role": { readonly role: "direct" | "mixed" | "may-contain" | "excluded" };
  "editor-today": object;
  "editor-use-declared": { readonly part: Argument; readonly use: Argument };
  "editor-use-declared-in-parts": { readonly file: Argument; readonly part: Argument; readonly use: Argument };
  "editor-use-declared-on-all": { readonly count: Argument; readonly use: Argument };
  "editor-use-of-on-these": { readonly count: Argument; readonly use: Argument };
  "editor-use-on-these": { readonly count: Argument; readonly use: Argument };
  "editor-waive": { readonly rule: Argument };
  "editor-waive-in-parts": { readonly file: Argument; readonly part: Argument; readonly rule: Argument };
  "editor-waived": { readonly by: Argument; readonly reason: Argument; readonly until: Argument };
  "editor-word-document": { readonly kind: "shipment" | "bom" };
  "editor-word-item": object;
  "editor-write-pieces": { readonly number: Argument };
  "editor-written-out": { readonly key: Argument };
  "end-use-bar-open": { readonly act: Argument; readonly does: "bars" | "may-bar" | "would-bar" | "refuses" | "may-refuse" | "would-refuse" };
  "end-use-bars": { readonly acts: Argument; readonly count: number };
  "end-use-category-missing": { readonly parts: Argument };
  "end-use-category-missing-advice": object;
  "end-use-change-to": { readonly near: Argument };
  "end-use-conflict": { readonly part: Argument };
  "end-use-conflict-advice": object;
  "end-use-conflict-on": { readonly parts: Argument };
  "end-use-conflict-place": { readonly value: Argument; readonly what: "category" | "country" | "end-user" };
  "end-use-conflict-value": { readonly here: Argument; readonly there: Argument; readonly what: "category" | "country" | "end-user" };
  "end-use-elsewhere-bad-category": { readonly category: Argument };
  "end-use-elsewhere-here": object;
  "end-use-elsewhere-no-category": object;
  "end-use-elsewhere-on": { readonly part: Argument };
  "end-use-elsewhere-unknown": object;
  "end-use-military": { readonly bar: "barred" | "refused" | "anywhere" | "open"; readonly country: Argument; readonly parts: Argument };
  "end-use-military-correct": object;
  "end-use-military-country": object;
  "end-use-military-never": object;
  "end-use-military-party": { readonly parts: Argument; readonly role: Argument; readonly words: Argument };
  "end-use-military-stop": object;
  "end-use-military-user": { readonly bar: "barred" | "refused" | "anywhere" | "open"; readonly country: Argument; readonly parts: Argument; readonly user: Argument };
  "end-use-military-way": { readonly country: Argument };
  "end-use-military-words": { readonly parts: Argument; readonly what: "statement" | "item"; readonly words: Argument };
  "end-use-military-words-advice": object;
  "end-use-military-words-category": { readonly category: Argument };
  "end-use-military-words-no-category": object;
  "end-use-missing": { readonly classes: Argument; readonly holds: "may-hold" | "is" | "holds"; readonly part: Argument };
  "end-use-missing-advice": object;
  "end-use-missing-advice-foreign": { readonly where: Argument };
  "end-use-missing-declared": { readonly codes: Argument; readonly part: Argument };
  "end-use-missing-parts": { readonly classes: Argument; readonly count: number; readonly line: Argument; readonly parts: Argument };
  "end-use-missing-parts-advice": { readonly count: number };
  "end-use-missing-parts-declared": { readonly count: number; readonly line: Argument; readonly parts: Argument };
  "end-use-no-end-user": { readonly parts: Argument };
  "end-use-no-end-user-advice": object;
  "end-use-no-end-user-why": object;
  "end-use-refuses": { readonly acts: Argument; readonly count: number };
  "end-use-undetermined": { readonly parts: Argument };
  "end-use-undetermined-advice": object;
  "end-use-unknown-key": { readonly key: Argument };
  "end-use-unknown-key-advice": object;
  "end-use-unknown-key-in-parts": { readonly key: Argument };
  "end-use-unreadable": { readonly classes: Argument; readonly holds: "is" | "holds"; readonly part: Argument };
  "end-use-unreadable-advice": object;
  "end-use-unreadable-declared": { readonly codes: Argument; readonly part: Argument };
  "end-use-unreadable-parts": { readonly line: Argument; readonly parts: Argument };
  "end-use-vague": { readonly statement: Argument };
  "end-use-vague-advice": object;
  "end-use-vague-empty": object;
  "end-use-vague-party": { readonly name: Argument; readonly roles: Argument };
  "end-use-vague-party-advice": object;
  "end-use-vague-why": object;
  "explain-act": { readonly act: Argument; readonly state: Argument };
  "explain-act-id": { readonly act: Argument };
  "explain-act-lists": { readonly act: Argument; readonly codes: Argument; readonly listing: "open" | "met"; readonly state: Argument };
  "explain-act-not-asked": object;
  "explain-act-reaches": { readonly act: Argument; readonly codes: Argument; readonly confidence: "high" | "medium" | "low"; readonly state: Argument };
  "explain-class-items": { readonly count: Argument };
  "explain-classes-items": { readonly classes: Argument; readonly count: Argument };
  "explain-codes-not-judged": { readonly codes: Argument };
  "explain-confidence": { readonly confidence: "high" | "medium" | "low" };
  "explain-date": { readonly date: Argument; readonly source: Argument };
  "explain-document": { readonly kind: "bom" | "shipment" };
  "explain-document-named": { readonly kind: "bom" | "shipment"; readonly name: Argument };
  "explain-document-numbered": { readonly kind: "bom" | "shipment"; readonly number: Argument };
  "explain-document-numbered-named": { readonly kind: "bom" | "shipment"; readonly name: Argument; readonly number: Argument };
  "explain-end-use-of": { readonly origin: "item" | "assembly" | "document" | "part" | "use" | "ref" };
  "explain-end-use-of-part": { readonly origin: "assembly" | "part" | "ref"; readonly part: Argument };
  "explain-end-use-unreadable": object;
  "explain-evidence": { readonly confidence: "high" | "medium" | "low"; readonly entry: Argument; readonly kind: "composition" | "cas-number" | "tariff-code" | "control-code" | "formula" | "element-word" | "material" | "grade" | "finished-good" | "tariff-code-may-contain" | "trace"; readonly meaning: Argument; readonly place: Argument; readonly seen: Argument };
  "explain-findings": { readonly count: number; readonly severity: "error" | "warning" | "information" | "hint" };
  "explain-findings-aside": { readonly count: Argument };
  "explain-form": { readonly form: Argument; readonly good: "perhaps" | "no"; readonly known: "declared" | "overruled" | "shown" };
  "explain-form-unknown": object;
  "explain-from-parts": { readonly facts: Argument; readonly place: Argument };
  "explain-held-by-all": object;
  "explain-holds": { readonly classes: Argument; readonly holds: "is" | "holds" };
  "explain-holds-nothing": object;
  "explain-item-unnamed": object;
  "explain-known-to": { readonly baseline: Argument };
  "explain-label": { readonly label: "yes" | "perhaps" | "no" | "none" | "strong" | "weak" | "trace" | "rejected" | "declared" | "shown" | "possible" | "excluded" | "with" | "magnet-of" | "form" | "applies" | "may-apply" | "would-apply" | "could-apply" | "not-judged" | "missing" | "unreadable" | "category" | "statement" | "end-user" | "country" | "parts-file" | "from" | "waived" | "baselined" | "error" | "warning" | "information" | "hint" | "judged-as-of" | "items" | "materials" | "undeclared" | "findings" | "nothing" };
  "explain-line": { readonly place: Argument };
  "explain-may-hold": { readonly classes: Argument; readonly holds: "may-be" | "may-hold" };
  "explain-no-act": object;
  "explain-no-document": object;
  "explain-no-end-use": object;
  "explain-no-findings": object;
  "explain-not-given": object;
  "explain-nothing-held": object;
  "explain-open-elements": { readonly elements: Argument };
  "explain-part": { readonly part: "composition" | "rest" | "form" | "parameter" | "origin" };
  "explain-part-at": { readonly part: Argument; readonly place: Argument };
  "explain-parts-by": { readonly by: Argument };
  "explain-parts-source": { readonly told: Argument };
  "explain-question-act": { readonly date: Argument; readonly source: Argument };
  "explain-question-elements": object;
  "explain-question-end-use": object;
  "explain-question-findings": object;
  "explain-question-holds": object;
  "explain-question-unit": object;
  "explain-rejected": { readonly entry: Argument; readonly place: Argument; readonly reason: Argument; readonly seen: Argument };
  "explain-related": { readonly place: Argument; readonly rule: Argument };
  "explain-undeclared": { readonly parts: Argument };
  "explain-undeclared-items": { readonly count: Argument; readonly waived: number };
  "explain-unnamed-at": { readonly place: Argument };
  "explain-waived": { readonly by: Argument; readonly reason: Argument; readonly until: Argument };
  "explain-written-at": { readonly place: Argument };
  "file-absent": object;
  "file-bad-byte": { readonly at: Argument; readonly value: Argument };
  "file-changed-meanwhile": object;
  "file-data-broken": { readonly error: Argument; readonly path: Argument };
  "file-data-unreadable": { readonly path: Argument };
  "file-denied": object;
  "file-disk-fault": object;
  "file-disk-full": object;
  "file-disk-read-only": object;
  "file-encoding": { readonly encoding: Argument };
  "file-folder-not-listed": { readonly path: Argument };
  "file-folder-unchecked": object;
  "file-folder-unreadable": object;
  "file-folder-unreadable-at": { readonly path: Argument };
  "file-is-folder": object;
  "file-is-utf8": object;
  "file-larger-than": { readonly limit: Argument };
  "file-leads-outside": object;
  "file-leads-outside-advice": object;
  "file-link-loop": object;
  "file-name-encoding": object;
  "file-name-not-utf8": object;
  "file-not-in-encoding": { readonly encoding: Argument };
  "file-not-regular": object;
  "file-other-reason": { readonly words: Argument };
  "file-output-unwritable": object;
  "file-outside": object;
  "file-page-missing": { readonly rule: Argument };
  "file-path-part": object;
  "file-path-too-long": object;
  "file-read-only": object;
  "file-reinstall": object;
  "file-reinstall-short": object;
  "file-rename-it": object;
  "file-report-incomplete": object;
  "file-report-unwritable": object;
  "file-save-utf8": object;
  "file-stdin-advice": object;
  "file-stdin-closed": object;
  "file-stdin-unreadable": object;
  "file-stdout-closed": object;
  "file-stdout-closed-advice": object;
  "file-too-large": object;
  "file-too-many-open": object;
  "file-unchecked": object;
  "file-unreadable": object;
  "file-unwritable": { readonly file: Argument };
  "file-write-outside": object;
  "fix-endless": object;
  "fix-faulty-advice": object;
  "fix-harmful": object;
  "fix-link-leads-out": { readonly target: Argument };
  "fix-link-leads-out-advice": { readonly target: Argument };
  "fix-not-in-encoding": { readonly encoding: Argument };
  "fix-outside-folder": object;
  "fix-outside-folder-advice": object;
  "fix-unwritable": object;
  "fix-unwritable-advice": object;
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
  "help-about": object;
  "help-check-paths": { readonly endings: Argument };
  "help-more": { readonly address: Argument };
  "help-of-help": object;
  "help-of-version": object;
  "help-options": object;
  "help-usage": { readonly form: Argument };
  "in-parts-entry": object;
  "in-parts-matching": object;
  "init-above": { readonly file: Argument };
  "init-above-law": { readonly file: Argument };
  "init-added": { readonly count: number; readonly file: Argument };
  "init-aside": { readonly file: Argument };
  "init-claimed": { readonly count: number; readonly patterns: Argument };
  "init-encodings": { readonly encodings: Argument };
  "init-encodings-advice": { readonly encoding: Argument };
  "init-file-about": object;
  "init-file-act-states": object;
  "init-file-as-of": object;
  "init-file-as-of-default": object;
  "init-file-config": object;
  "init-file-countries": { readonly countries: Argument; readonly more: "yes" | "no" };
  "init-file-countries-advice": object;
  "init-file-extends": object;
  "init-file-extends-example": object;
  "init-file-files": { readonly endings: Argument };
  "init-file-lines": object;
  "init-file-mappings": object;
  "init-file-mappings-shown": object;
  "init-file-materials": object;
  "init-file-materials-off": object;
  "init-file-overrides": object;
  "init-file-packs": object;
  "init-file-packs-example": object;
  "init-file-parts": object;
  "init-file-regimes": object;
  "init-file-rules": object;
  "init-file-rules-listed": object;
  "init-file-skipped": object;
  "init-file-traces": object;
  "init-mappings": { readonly asked: Argument; readonly files: number; readonly items: number };
  "init-mappings-named": { readonly mappings: Argument };
  "init-next": { readonly command: Argument };
  "init-no-pattern": { readonly file: Argument };
  "init-nothing": object;
  "init-nothing-new": { readonly file: Argument };
  "init-nothing-recognised": object;
  "init-nothing-saved": { readonly command: Argument };
  "init-own-settings": { readonly folder: Argument };
  "init-reading": { readonly left: "none" | "some" | "more"; readonly mapping: Argument; readonly names: Argument; readonly read: Argument };
  "init-to-claim": { readonly key: Argument; readonly patterns: Argument };
  "init-unrecognised": { readonly count: number; readonly files: Argument };
  "init-uses": object;
  "init-written": { readonly count: number; readonly file: Argument };
  "init-written-alone": { readonly file: Argument };
  "item-in-line": { readonly line: Argument; readonly part: Argument };
  "item-is-controlled": { readonly part: Argument };
  "item-is-described": { readonly part: Argument };
  "item-is-reached": { readonly part: Argument };
  "item-is-under-end-use": { readonly part: Argument };
  "item-is-written-here": object;
  "item-may-be-controlled": { readonly part: Argument };
  "item-no-text": { readonly count: number };
  "item-no-text-advice": object;
  "item-no-text-advice-foreign": object;
  "item-stands-here": { readonly part: Argument };
  "item-unnamed": object;
  "item-unread-text": { readonly classes: Argument; readonly name: Argument; readonly where: "column" | "unnamed" | "key" };
  "item-unread-text-advice": { readonly where: "column" | "unnamed" | "mapped" | "key" };
  "items-and-more": { readonly count: Argument; readonly names: Argument };
  "json-character": object;
  "json-character-advice": object;
  "json-colon": object;
  "json-colon-advice": object;
  "json-comma": object;
  "json-comma-advice": object;
  "json-escape": object;
  "json-escape-advice": object;
  "json-key": object;
  "json-key-advice": object;
  "json-number": object;
  "json-number-advice": object;
  "json-surplus": object;
  "json-surplus-advice": object;
  "json-symbol": object;
  "json-symbol-advice": object;
  "json-unclosed-bracket": object;
  "json-unclosed-bracket-advice": object;
  "json-unclosed-quote": object;
  "json-unclosed-quote-advice": object;
  "json-value": object;
  "json-value-advice": object;
  "json-wrong-bracket": object;
  "json-wrong-bracket-advice": object;
  "labelled": { readonly label: Argument; readonly text: Argument };
  "law-absent": { readonly path: Argument };
  "law-absent-advice": object;
  "law-act": { readonly act: Argument; readonly codes: Argument; readonly says: "applies" | "may-apply" | "lists" | "may-list" | "would-apply" | "could-apply" | "would-list" | "could-list" };
  "law-act-off": { readonly act: Argument; readonly codes: Argument; readonly listing: "open" | "met"; readonly since: Argument; readonly standing: "in-force" | "in-force-before" | "unverified" | "unverified-before" | "none" };
  "law-change-act": { readonly act: Argument; readonly change: "added" | "removed" | "changed" | "other"; readonly dated: "yes" | "no"; readonly keys: Argument; readonly states: Argument; readonly were: Argument };
  "law-change-entries": { readonly act: Argument; readonly change: "added" | "removed" | "changed"; readonly count: Argument; readonly more: number; readonly names: Argument; readonly of: "act" | "pack"; readonly pack: Argument; readonly section: Argument };
  "law-changes-none": object;
  "law-codes-and-more": { readonly count: Argument; readonly first: Argument };
  "law-composition": { readonly state: "undeclared" | "incomplete" | "by-name" | "complete" };
  "law-diff-files": { readonly after: Argument; readonly before: Argument; readonly date: Argument; readonly files: number };
  "law-diff-packs": { readonly after: Argument; readonly before: Argument };
  "law-figures-undeclared": { readonly count: number; readonly limits: Argument };
  "law-file-changed": { readonly found: Argument; readonly path: Argument };
  "law-file-changed-advice": object;
  "law-file-emptied": { readonly count: number; readonly path: Argument; readonly sections: Argument };
  "law-file-lacks": { readonly count: number; readonly packs: Argument; readonly path: Argument };
  "law-file-lacks-why": object;
  "law-file-newer": { readonly format: Argument; readonly known: Argument; readonly path: Argument };
  "law-file-newer-advice": object;
  "law-file-none": { readonly path: Argument };
  "law-file-none-advice": object;
  "law-file-older": { readonly format: Argument; readonly known: Argument; readonly path: Argument };
  "law-file-other": { readonly found: Argument; readonly named: Argument; readonly path: Argument };
  "law-file-other-advice": object;
  "law-file-rules": object;
  "law-file-too-long": { readonly length: Argument; readonly most: Argument; readonly path: Argument };
  "law-file-unknown-advice": object;
  "law-file-unusable": { readonly path: Argument; readonly place: Argument };
  "law-file-version": { readonly latest: Argument; readonly path: Argument; readonly version: Argument };
  "law-file-words": { readonly path: Argument; readonly reason: Argument };
  "law-form-undeclared": object;
  "law-in-use": { readonly digest: Argument; readonly path: Argument; readonly version: Argument };
  "law-in-use-lacks": { readonly count: number; readonly path: Argument; readonly sections: Argument };
  "law-in-use-lacks-advice": { readonly path: Argument };
  "law-in-use-older": { readonly packs: Argument; readonly path: Argument };
  "law-in-use-older-advice": object;
  "law-in-use-shortens": { readonly acts: Argument; readonly path: Argument };
  "law-in-use-shortens-advice": { readonly path: Argument };
  "law-lacking-section": { readonly count: Argument; readonly more: number; readonly names: Argument; readonly section: Argument };
  "law-last-known": { readonly on: Argument; readonly text: Argument };
  "law-low-confidence": object;
  "law-more-acts": { readonly count: number };
  "law-more-acts-off": { readonly count: number };
  "law-none-binds": { readonly date: Argument };
  "law-none-lists": { readonly date: Argument };
  "law-not-in-use": object;
  "law-note": { readonly acts: Argument; readonly on: Argument; readonly text: Argument };
  "law-older-pack": { readonly known: Argument; readonly pack: Argument; readonly version: Argument };
  "law-origin": { readonly state: "no-country" | "disputed" | "undeclared" };
  "law-path-advice": object;
  "law-path-elsewhere": { readonly path: Argument };
  "law-path-unfit": { readonly path: Argument };
  "law-purpose": { readonly purposes: Argument };
  "law-refused-in-principle": object;
  "law-state-set": { readonly act: Argument };
  "law-state-unverified": { readonly act: Argument };
  "law-unreadable": { readonly path: Argument };
  "letter-act-unconfirmed": { readonly act: Argument };
  "letter-acts": object;
  "letter-acts-why": object;
  "letter-addressee": { readonly name: Argument };
  "letter-closing": object;
  "letter-contact": object;
  "letter-date": object;
  "letter-details-begin": object;
  "letter-details-end": object;
  "letter-enclosure": { readonly file: Argument };
  "letter-from": object;
  "letter-how": object;
  "letter-how-composition": { readonly sheet: "yes" | "no" };
  "letter-how-document": object;
  "letter-how-figures": object;
  "letter-how-origin": object;
  "letter-how-unknown": object;
  "letter-name": object;
  "letter-opening": { readonly known: "yes" | "some" | "no" };
  "letter-opening-end": object;
  "letter-parts": object;
  "letter-reference": object;
  "letter-reply": object;
  "letter-reply-by": object;
  "letter-reply-formats": object;
  "letter-reply-paper": object;
  "letter-reply-sheet": { readonly file: Argument };
  "letter-signature": object;
  "letter-title": object;
  "letter-to": object;
  "licence-amount-unknown": { readonly licence: Argument; readonly limit: Argument; readonly parts: Argument };
  "licence-amount-unknown-advice": object;
  "licence-bare": { readonly licence: Argument };
  "licence-bare-advice": object;
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
  "licence-no-number": { readonly licence: Argument };
  "licence-no-number-advice": object;
  "licence-none": { readonly country: Argument; readonly part: Argument };
  "licence-none-abroad": { readonly clause: Argument; readonly state: "unverified" | "in-force" };
  "licence-none-advice": { readonly due: "prohibited" | "listed" | "certain" | "open"; readonly party: Argument };
  "licence-none-built-in": object;
  "licence-none-for-parts": { readonly country: Argument; readonly part: Argument; readonly parts: Argument };
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
  "licence-unknown": { readonly number: Argument };
  "licence-unknown-advice": object;
  "list-and": { readonly before: Argument; readonly next: Argument };
  "list-and-two": { readonly before: Argument; readonly next: Argument };
  "list-comma": { readonly before: Argument; readonly next: Argument };
  "list-or": { readonly before: Argument; readonly next: Argument };
  "list-semicolon": { readonly before: Argument; readonly next: Argument };
  "mapping-bad-path": { readonly path: Argument };
  "mapping-broken": { readonly mapping: Argument; readonly place: Argument };
  "mapping-codes-without-list": { readonly field: Argument; readonly list: Argument; readonly near: Argument };
  "mapping-is-folder": object;
  "mapping-items-in-table": { readonly key: Argument };
  "mapping-matches-nothing": { readonly config: Argument; readonly mapping: Argument };
  "mapping-matches-nothing-advice": object;
  "mapping-no-items": { readonly mapping: Argument };
  "mapping-no-items-advice": object;
  "mapping-no-source": { readonly mapping: Argument };
  "mapping-own": object;
  "mapping-own-advice": object;
  "mapping-schema-absent": { readonly mapping: Argument; readonly path: Argument };
  "mapping-schema-beside": { readonly key: Argument };
  "mapping-schema-circle": object;
  "mapping-schema-dialect": { readonly dialect: Argument };
  "mapping-schema-dynamic": { readonly key: Argument };
  "mapping-schema-elsewhere": { readonly path: Argument };
  "mapping-schema-key": { readonly field: Argument };
  "mapping-schema-keyword-dialect": { readonly dialect: Argument; readonly key: Argument };
  "mapping-schema-keyword-value": { readonly dialect: Argument; readonly key: Argument };
  "mapping-schema-long": { readonly length: Argument; readonly most: Argument };
  "mapping-schema-many": { readonly most: Argument };
  "mapping-schema-misplaced": { readonly word: Argument };
  "mapping-schema-nested-id": { readonly id: Argument };
  "mapping-schema-no-item": { readonly word: Argument };
  "mapping-schema-no-schema": object;
  "mapping-schema-not-validating": { readonly mapping: Argument; readonly path: Argument; readonly place: Argument };
  "mapping-schema-option": { readonly key: Argument };
  "mapping-schema-option-near": { readonly key: Argument; readonly near: Argument };
  "mapping-schema-outside": { readonly ref: Argument };
  "mapping-schema-outside-item": { readonly field: Argument; readonly word: Argument };
  "mapping-schema-pattern": { readonly pattern: Argument };
  "mapping-schema-pattern-unsafe": { readonly pattern: Argument };
  "mapping-schema-places": { readonly most: Argument };
  "mapping-schema-positions": { readonly most: Argument };
  "mapping-schema-ref-absent": { readonly ref: Argument };
  "mapping-schema-two-words": { readonly line: Argument; readonly one: Argument; readonly other: Argument };
  "mapping-schema-unit": object;
  "mapping-schema-unit-missing": { readonly field: Argument; readonly part: Argument };
  "mapping-schema-unreadable": { readonly path: Argument };
  "mapping-schema-unusable": { readonly mapping: Argument; readonly path: Argument; readonly place: Argument };
  "mapping-schema-word-form": object;
  "mapping-several-sources": { readonly mapping: Argument };
  "mapping-told-claim": { readonly mapping: Argument; readonly readAs: "table" | "tree" };
  "mapping-told-first": { readonly at: "cell" | "line"; readonly line: Argument };
  "mapping-told-header": { readonly line: Argument; readonly separator: "comma" | "semicolon" | "pipe" | "caret" | "tab" };
  "mapping-told-header-row": { readonly cell: Argument };
  "mapping-told-items": { readonly count: number };
  "mapping-told-left-out": { readonly at: "cell" | "line"; readonly count: number; readonly lines: Argument };
  "mapping-told-looked-in": { readonly line: Argument; readonly names: Argument };
  "mapping-told-passed": { readonly at: "cell" | "line"; readonly count: Argument; readonly lines: Argument; readonly more: number; readonly why: "party" | "title" | "blank" | "one-cell" | "heading" | "total" | "footer" | "left-out" | "not-selected" };
  "mapping-told-read": { readonly names: Argument };
  "mapping-told-unmapped": { readonly names: Argument; readonly readAs: "table" | "tree" };
  "mapping-told-validated": { readonly validated: "yes" | "failed" };
  "mapping-tree-without-items": { readonly key: Argument; readonly mapping: Argument };
  "mapping-two-mappings": { readonly mappings: Argument };
  "mapping-two-mappings-advice": object;
  "mapping-unclaimed": object;
  "mapping-unclaimed-advice": object;
  "mapping-unclaimed-fields": { readonly command: Argument; readonly count: number };
  "mapping-unclaimed-known": { readonly count: number; readonly use: Argument };
  "mapping-unclaimed-known-advice": object;
  "mapping-unit-missing": { readonly field: Argument };
  "mapping-unknown-field": { readonly field: Argument };
  "mapping-unknown-field-near": { readonly field: Argument; readonly near: Argument };
  "mapping-unknown-use": { readonly known: Argument; readonly use: Argument };
  "mapping-unknown-use-near": { readonly near: Argument; readonly use: Argument };
  "mapping-unread-columns": { readonly columns: Argument; readonly count: number; readonly of: "all" | "share" | "description" };
  "mapping-unread-columns-advice": object;
  "mapping-unread-heading": object;
  "mapping-unread-heading-advice": object;
  "mapping-unread-list": { readonly list: Argument };
  "mapping-unread-list-advice": object;
  "mapping-unread-outside": object;
  "mapping-unread-outside-advice": object;
  "mapping-unread-prose": { readonly syntax: "workbook" | "markdown" };
  "mapping-unread-prose-advice": object;
  "mapping-unread-row": { readonly why: "total" | "footer" | "title" | "table" | "one-cell" };
  "mapping-unread-row-advice": { readonly why: "title" | "table" | "row" };
  "mapping-validate-without-schema": object;
  "mapping-value": { readonly field: Argument; readonly word: Argument };
  "mapping-value-advice": object;
  "mapping-value-lacks": { readonly lacks: "digits" | "unit" | "list"; readonly word: Argument };
  "mapping-value-lacks-advice": { readonly lacks: "digits" | "unit" | "list" };
  "merge-files-differ": { readonly files: number; readonly found: Argument };
  "merge-locale": object;
  "merge-shard-advice": object;
  "merge-shard-broken": object;
  "merge-shard-broken-advice": object;
  "merge-shard-doubled": { readonly index: Argument };
  "merge-shard-none": object;
  "merge-shard-unreadable": object;
  "merge-shard-version": { readonly own: Argument; readonly version: Argument };
  "merge-shards-differ": { readonly in: "count" | "files" | "locale" | "date" | "settings"; readonly other: Argument };
  "merge-shards-missing": { readonly count: number; readonly shards: Argument };
  "merge-untold": { readonly kinds: Argument };
  "merge-untold-advice": object;
  "merge-untold-kind": { readonly kind: "parts" | "baseline" | "unread" };
  "origin-barred": { readonly count: number; readonly from: Argument; readonly parts: Argument };
  "origin-barred-act": { readonly acts: Argument; readonly category: Argument; readonly count: number; readonly countries: Argument; readonly destination: Argument; readonly magnets: Argument; readonly steps: Argument };
  "origin-barred-advice": object;
  "origin-confidence": { readonly confidence: "low" | "medium" };
  "origin-end-use-here": object;
  "origin-from": { readonly by: "country" | "stages"; readonly country: Argument; readonly stages: Argument };
  "origin-missing": { readonly classes: Argument; readonly holds: "may-hold" | "is" | "holds"; readonly part: Argument };
  "origin-missing-advice": object;
  "origin-missing-advice-foreign": { readonly where: Argument };
  "origin-missing-by-stage": { readonly stages: Argument };
  "origin-missing-decides": { readonly acts: Argument; readonly count: number };
  "origin-missing-declared": { readonly codes: Argument; readonly part: Argument };
  "origin-missing-disputed": { readonly part: Argument };
  "origin-missing-here": { readonly country: Argument };
  "origin-missing-parts": { readonly line: Argument; readonly parts: Argument };
  "origin-missing-parts-advice": { readonly count: number };
  "origin-missing-parts-stages": { readonly count: number; readonly line: Argument; readonly parts: Argument; readonly stages: Argument };
  "origin-missing-stages": { readonly classes: Argument; readonly holds: "may-hold" | "is" | "holds"; readonly part: Argument; readonly stages: Argument };
  "origin-missing-stages-advice": { readonly file: "foreign" | "own"; readonly where: Argument };
  "origin-stage-here": object;
  "origin-step": { readonly step: "mined" | "refined" | "separated" | "melted" | "manufactured" | "assembled" | "produced" };
  "output-acts-as-of": { readonly acts: Argument; readonly date: Argument };
  "output-annotations-left": { readonly left: Argument; readonly most: Argument };
  "output-aside": { readonly count: number };
  "output-case": { readonly at: "document" | "path"; readonly document: number; readonly path: Argument; readonly rule: Argument };
  "output-case-checked": object;
  "output-case-unchecked": { readonly number: Argument };
  "output-case-unchecked-at": { readonly number: Argument; readonly place: Argument };
  "output-case-unread": { readonly file: Argument };
  "output-case-warnings": object;
  "output-changed": { readonly affected: number; readonly base: "commit" | "ref"; readonly files: Argument; readonly found: number; readonly ref: Argument };
  "output-changed-none": { readonly base: "commit" | "ref"; readonly found: number; readonly ref: Argument };
  "output-column": { readonly column: Argument };
  "output-compare-asked": { readonly asked: Argument };
  "output-compare-change": { readonly change: "appears" | "suppressed" | "vanishes" };
  "output-compare-due": { readonly date: Argument; readonly some: "yes" | "no" };
  "output-compare-file": { readonly in: "now" | "earlier" };
  "output-compare-files": { readonly files: number; readonly from: Argument; readonly to: Argument };
  "output-compare-not-asked": { readonly why: "expired" | "prohibited" | "waiver" | "baseline" };
  "output-compare-parts": { readonly change: "more" | "fewer"; readonly parts: Argument };
  "output-compare-report": { readonly files: number; readonly report: Argument };
  "output-compare-rested-on": { readonly acts: Argument };
  "output-compare-rested-on-none": object;
  "output-compare-result": { readonly appearing: Argument; readonly appears: number; readonly changed: Argument; readonly suppressed: number; readonly unchanged: Argument; readonly vanishes: number; readonly vanishing: Argument };
  "output-compare-said": { readonly some: "yes" | "no"; readonly text: Argument };
  "output-compare-was": { readonly severity: "error" | "warning" | "information" | "hint" };
  "output-compare-work": { readonly added: Argument; readonly changed: Argument; readonly done: Argument; readonly notAsked: number; readonly unchanged: Argument };
  "output-compare-work-change": { readonly change: "new" | "done" | "not-asked" | "changed" };
  "output-file": { readonly held: Argument; readonly items: number; readonly kinds: Argument; readonly unchecked: number };
  "output-file-law": { readonly days: Argument; readonly facts: Argument };
  "output-held": object;
  "output-held-document": { readonly document: Argument };
  "output-kind": { readonly kind: "bom" | "shipment" };
  "output-kind-count": { readonly count: number; readonly kind: "error" | "warning" | "notice" };
  "output-lines": { readonly count: number; readonly lines: Argument };
  "output-lines-left": { readonly count: number };
  "output-not-advice": object;
  "output-not-checked": object;
  "output-not-checked-why": { readonly reason: Argument };
  "output-not-read": object;
  "output-not-read-why": { readonly reason: Argument };
  "output-note": { readonly note: "law" | "seen" | "alike" | "fix" };
  "output-pack": { readonly date: Argument; readonly ids: Argument; readonly version: Argument };
  "output-pack-of-law": { readonly date: Argument; readonly ids: Argument; readonly law: Argument; readonly version: Argument };
  "output-packs": { readonly packs: Argument };
  "output-packs-of-law": { readonly law: Argument; readonly packs: Argument };
  "output-remaining": { readonly counts: Argument };
  "output-remaining-none": object;
  "output-sarif-folder": object;
  "output-sarif-json": object;
  "output-sarif-known": { readonly baseline: Argument };
  "output-sarif-limits": object;
  "output-sarif-packs-left": { readonly count: number };
  "output-sarif-results-left": { readonly count: number };
  "output-seen": { readonly places: Argument; readonly seen: Argument };
  "output-shard": { readonly count: Argument; readonly files: number; readonly found: number; readonly index: Argument };
  "output-title": { readonly result: Argument };
  "output-too-many-warnings": { readonly count: number };
  "output-unchecked": { readonly count: number };
  "output-unchecked-heading": object;
  "output-unread": { readonly count: number };
  "output-written": { readonly count: number; readonly files: Argument };
  "owner-authority": { readonly parties: Argument };
  "owner-rule": { readonly clause: Argument; readonly reach: "below" | "reached" | "unknown"; readonly share: Argument };
  "owner-rule-void": { readonly clause: Argument; readonly share: Argument };
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
  "pack-element-unknown": { readonly symbol: Argument };
  "pack-element-unknown-advice": object;
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
  "pack-parameter-of": { readonly parameter: Argument };
  "pack-parameter-of-advice": object;
  "pack-parameter-of-missing": { readonly parameter: Argument };
  "pack-parameter-of-missing-advice": object;
  "pack-parameter-unit": { readonly parameter: Argument; readonly unit: Argument };
  "pack-parameter-unit-advice": { readonly units: Argument };
  "pack-parameter-unknown": { readonly parameter: Argument };
  "pack-parameter-unknown-advice": object;
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
  "pack-substance-unknown": { readonly substance: Argument };
  "pack-substance-unknown-advice": object;
  "pack-symbol-unknown": { readonly symbol: Argument };
  "pack-symbol-unknown-advice": object;
  "packs-built-in": { readonly digest: Argument; readonly version: Argument };
  "packs-changes": { readonly version: Argument };
  "packs-column": { readonly column: "pack" | "version" | "reviewed" | "contents" };
  "packs-no-previous": object;
  "packs-of-law": { readonly digest: Argument; readonly path: Argument; readonly version: Argument };
  "packs-reviewed": { readonly date: Argument; readonly stale: "yes" | "no" };
  "packs-unusable": object;
  "packs-unusable-why": { readonly reason: Argument };
  "paper-blank": object;
  "papers-in-the-way": { readonly count: number; readonly files: Argument; readonly more: number };
  "papers-no-folder": { readonly folder: Argument };
  "papers-outside": { readonly folder: Argument };
  "papers-outside-advice": object;
  "papers-there": { readonly count: number; readonly files: Argument; readonly more: number };
  "papers-there-advice": object;
  "parameter-missing": { readonly figures: Argument; readonly part: Argument };
  "parameter-missing-advice": object;
  "parameter-missing-advice-foreign": { readonly where: Argument };
  "parameter-missing-common": object;
  "parameter-missing-decides": { readonly act: Argument; readonly codes: Argument; readonly limits: Argument };
  "parameter-missing-parts": { readonly figures: Argument; readonly line: Argument; readonly parts: Argument };
  "parameter-vague": { readonly figures: Argument; readonly part: Argument; readonly seen: Argument };
  "parts-ambiguous": { readonly part: Argument };
  "parts-ambiguous-advice": object;
  "parts-ambiguous-use": { readonly part: Argument };
  "parts-ambiguous-use-advice": object;
  "parts-conflict": { readonly fact: "origin" | "cas" | "tariff" | "magnet" | "control"; readonly here: Argument; readonly part: Argument; readonly there: Argument };
  "parts-conflict-advice": object;
  "parts-conflict-share": { readonly part: Argument; readonly substance: Argument };
  "parts-duplicate": { readonly part: Argument };
  "parts-duplicate-advice": object;
  "parts-duplicate-end-use": { readonly key: Argument };
  "parts-duplicate-end-use-advice": object;
  "parts-duplicate-of": { readonly manufacturer: Argument; readonly part: Argument };
  "parts-first-here": object;
  "parts-says-here": object;
  "parts-stale": { readonly date: Argument; readonly months: number; readonly part: Argument };
  "parts-stale-advice": { readonly keys: Argument };
  "parts-stale-matching": { readonly date: Argument; readonly months: number };
  "parts-stale-why": { readonly file: Argument; readonly key: Argument };
  "parts-unused": { readonly part: Argument };
  "parts-unused-advice": object;
  "parts-unused-advice-patterns": object;
  "parts-unused-advice-star": object;
  "parts-unused-of": { readonly manufacturer: Argument; readonly part: Argument };
  "parts-unused-use": { readonly list: Argument; readonly pattern: Argument };
  "parts-unused-why": object;
  "parts-use-here": object;
  "parts-waiver-expired": object;
  "parts-waiver-malformed": object;
  "parts-waiver-unused": { readonly rule: Argument };
  "parts-waiver-unused-advice": object;
  "party-barred-open": object;
  "party-barred-reached": object;
  "party-demands": { readonly demands: Argument; readonly state: "unverified" | "listed" };
  "party-goods-brought": { readonly line: Argument; readonly part: Argument };
  "party-group-more": { readonly count: number };
  "party-listed": { readonly authority: Argument; readonly list: Argument; readonly name: Argument; readonly roles: Argument; readonly state: "unverified" | "listed" };
  "party-listed-as": { readonly act: Argument; readonly name: Argument };
  "party-listed-as-number": { readonly act: Argument; readonly name: Argument; readonly number: Argument };
  "party-listed-by": { readonly act: Argument };
  "party-listed-too": { readonly acts: Argument };
  "party-low-confidence": object;
  "party-more-names": { readonly count: number };
  "party-named-here": { readonly role: Argument };
  "party-of-group": { readonly listed: Argument; readonly name: Argument; readonly roles: Argument; readonly state: "unverified" | "listed" };
  "party-of-group-advice": object;
  "party-of-group-why": object;
  "party-outside": object;
  "party-owner": { readonly party: Argument };
  "party-owner-with-share": { readonly party: Argument; readonly percent: Argument };
  "party-resembles": { readonly authority: Argument; readonly list: Argument; readonly listed: Argument; readonly name: Argument; readonly roles: Argument; readonly state: "unverified" | "listed" };
  "party-resembles-advice": object;
  "party-role": { readonly role: "exporter" | "consignee" | "importer" | "end-user" | "intermediary" | "receiver" | "end-use-user" };
  "party-score": { readonly score: Argument };
  "party-watched-open": object;
  "party-watched-reached": object;
  "problem-dead-link": object;
  "problem-excluded": object;
  "problem-excluded-advice": object;
  "problem-init": object;
  "problem-is-folder": object;
  "problem-is-folder-advice": object;
  "problem-more-mistakes": { readonly count: number };
  "problem-neither": object;
  "problem-no-cases": object;
  "problem-no-cases-advice": object;
  "problem-no-such-file": object;
  "problem-no-such-path": object;
  "problem-not-ours": { readonly endings: Argument; readonly kind: "own" | "other" };
  "problem-not-ours-advice": { readonly kind: "own" | "page" | "other"; readonly setting: Argument };
  "problem-not-regular": object;
  "problem-nothing-by-pattern": object;
  "problem-nothing-in-folder": object;
  "problem-packs-above": { readonly count: number };
  "problem-packs-above-advice": object;
  "problem-packs-unusable": object;
  "problem-path-advice": object;
  "problem-settings-above": { readonly count: number };
  "problem-settings-advice": object;
  "problem-settings-by-name": object;
  "problem-settings-by-use": object;
  "problem-settings-missing": { readonly seen: "outside" | "dead-link" | "other" };
  "problem-settings-missing-advice": object;
  "problem-settings-unreadable": object;
  "problem-spreadsheet": { readonly kind: "table" | "workbook" | "zip" | "pdf" | "office" };
  "problem-spreadsheet-advice": { readonly kind: "table" | "pdf" | "workbook" };
  "problem-what-is-checked": { readonly endings: Argument };
  "problem-what-is-skipped": object;
  "question-act": { readonly act: Argument; readonly verdict: Argument };
  "question-asked": { readonly age: "coming" | "today" | "past"; readonly days: number; readonly known: "yes" | "no"; readonly of: Argument; readonly on: Argument };
  "question-classes": { readonly classes: Argument };
  "question-composition": { readonly count: number; readonly elements: Argument };
  "question-declared": { readonly date: Argument };
  "question-figures": { readonly limits: Argument };
  "question-no-act": object;
  "question-of-maker": { readonly manufacturer: Argument };
  "question-open": object;
  "question-origin": { readonly of: "country" | "both" | "stages"; readonly stages: Argument };
  "question-outcome": { readonly acts: Argument; readonly answer: Argument; readonly duties: Argument; readonly some: "yes" | "no" };
  "question-supplier": { readonly known: "yes" | "no"; readonly supplier: Argument };
  "question-used": { readonly places: Argument };
  "question-used-more": { readonly count: Argument; readonly places: Argument };
  "question-with-state": { readonly state: Argument; readonly what: Argument };
  "questions-asked": { readonly count: number };
  "questions-column": { readonly key: "id" | "partNumber" | "description" | "manufacturer" | "supplier" | "severity" | "question" | "state" | "acts" | "answers" | "uses" };
  "questions-elsewhere": { readonly files: Argument };
  "questions-none": object;
  "questions-outside": object;
  "questions-together": { readonly count: number };
  "questions-total": { readonly count: number; readonly parts: number };
  "questions-unchecked": { readonly count: number };
  "questions-untried": { readonly files: Argument };
  "reach-act": { readonly act: Argument; readonly codes: Argument };
  "reach-controlled": { readonly acts: Argument };
  "reach-exporter": object;
  "reach-goes": { readonly count: number; readonly parts: Argument; readonly role: "receiver" | "other" };
  "reach-leaves": { readonly from: Argument };
  "reach-none-recognised": { readonly authority: Argument; readonly from: Argument };
  "reach-not-abroad": { readonly act: Argument };
  "reach-origin-open": { readonly origins: Argument };
  "reach-originates": { readonly origins: Argument };
  "reach-outside": { readonly authority: Argument; readonly receives: "all" | "some" };
  "reach-outside-origin": { readonly authority: Argument; readonly origins: Argument; readonly receives: "all" | "some" };
  "reach-stays": { readonly territory: Argument };
  "reach-unseen": object;
  "recognised-bare-symbol": { readonly symbol: Argument };
  "recognised-but": { readonly attribute: Argument; readonly meaning: Argument };
  "recognised-cas-number": { readonly name: Argument };
  "recognised-control-code": { readonly goods: Argument };
  "recognised-declared": { readonly element: Argument };
  "recognised-declared-range": { readonly element: Argument; readonly max: Argument; readonly min: Argument };
  "recognised-declared-share": { readonly element: Argument; readonly share: Argument };
  "recognised-formula": { readonly elements: Argument };
  "recognised-formula-of": { readonly material: Argument };
  "recognised-good": { readonly reason: Argument; readonly title: Argument };
  "recognised-grade": { readonly grade: Argument };
  "recognised-in-composition": { readonly meaning: Argument };
  "recognised-magnet-type": { readonly material: Argument };
  "recognised-notation": { readonly symbol: Argument };
  "recognised-tariff-code": { readonly goods: Argument };
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
  "ref-several-boms": { readonly count: Argument; readonly file: Argument; readonly part: Argument };
  "ref-several-boms-advice": object;
  "ref-too-long": { readonly most: Argument; readonly part: Argument };
  "ref-too-long-advice": object;
  "ref-unjudged": object;
  "ref-unreadable": { readonly file: Argument; readonly part: Argument };
  "ref-unreadable-advice": object;
  "rejected-absent": { readonly meaning: Argument };
  "rejected-additive": object;
  "rejected-company-name": object;
  "rejected-composition": { readonly materials: Argument };
  "rejected-device": { readonly noun: Argument };
  "rejected-element-absent": { readonly symbol: Argument };
  "rejected-excepted": { readonly meaning: Argument };
  "rejected-free": { readonly materials: Argument };
  "rejected-group-absent": { readonly group: Argument };
  "rejected-loose-grade": object;
  "rejected-magnet-type": { readonly materials: Argument; readonly type: Argument };
  "rejected-no-magnet": object;
  "rejected-no-material": { readonly materials: Argument };
  "rejected-other-magnet": { readonly reason: Argument };
  "rejected-part-number": { readonly number: Argument };
  "rejected-purpose": object;
  "rejected-tariff-code": { readonly code: Argument; readonly goods: Argument; readonly system: Argument };
  "rejected-zero": { readonly materials: Argument };
  "rename-ambiguous": { readonly file: Argument; readonly part: Argument };
  "rename-broken": { readonly file: Argument; readonly line: Argument };
  "rename-by-hand": object;
  "rename-choose-another": object;
  "rename-empty": object;
  "rename-indistinct": { readonly file: Argument; readonly name: Argument };
  "rename-meant-already": { readonly kind: "end-use" | "party" | "licence" | "part"; readonly line: Argument; readonly name: Argument };
  "rename-mend-first": object;
  "rename-no-part": { readonly file: Argument; readonly part: Argument };
  "rename-not-spelt-out": { readonly file: Argument; readonly part: Argument };
  "rename-nothing": object;
  "rename-only-read": { readonly file: Argument };
  "rename-part-in-several": { readonly file: Argument; readonly part: Argument };
  "rename-ref-several-lines": { readonly file: Argument; readonly line: Argument };
  "rename-referred-to-already": { readonly file: Argument; readonly line: Argument; readonly name: Argument; readonly target: Argument };
  "rename-several-lines": object;
  "rename-taken": { readonly kind: "end-use" | "party" | "licence" | "part"; readonly name: Argument };
  "rename-there": object;
  "rename-unread": { readonly file: Argument };
  "rename-unreadable": { readonly file: Argument };
  "report-act-issued": { readonly issued: Argument; readonly issuers: Argument; readonly pack: Argument };
  "report-acts": object;
  "report-aside": { readonly count: number };
  "report-ask": { readonly known: "yes" | "no"; readonly of: Argument };
  "report-button": { readonly name: "unfold" | "fold" | "copy" | "export" | "print" };
  "report-checked-by": { readonly date: Argument; readonly version: Argument };
  "report-coming-day": { readonly name: Argument; readonly why: "export" | "licence" | "waiver" | "law" };
  "report-composition": { readonly state: "undeclared" | "incomplete" | "by-name" | "complete" };
  "report-confidence": { readonly confidence: "high" | "medium" | "low" };
  "report-copied": object;
  "report-days": { readonly first: Argument; readonly last: Argument };
  "report-delivery": { readonly country: Argument; readonly shipment: Argument };
  "report-did-not-fit": { readonly count: number };
  "report-due": { readonly passed: "yes" | "no"; readonly why: "export" | "licence" | "waiver" | "law" };
  "report-each-by-its-own": object;
  "report-export-date": object;
  "report-files": object;
  "report-files-counted": { readonly files: number; readonly inPart: number; readonly unjudged: number; readonly unread: number };
  "report-filter": object;
  "report-filter-all-files": object;
  "report-filter-clear": object;
  "report-filter-loading": { readonly shown: Argument };
  "report-filter-nothing": object;
  "report-filter-shown": { readonly all: Argument; readonly shown: Argument };
  "report-grade": { readonly grade: "error" | "warning" | "information" | "hint" | "aside" | "none" };
  "report-gravest-listed": object;
  "report-heading": object;
  "report-held-in-all": object;
  "report-house-rule": object;
  "report-in-line": { readonly line: Argument };
  "report-in-part": object;
  "report-items-counted": { readonly held: Argument; readonly items: number; readonly unchecked: number; readonly undeclared: Argument; readonly waived: number };
  "report-items-held": { readonly held: Argument; readonly items: number };
  "report-judged-by": { readonly date: Argument; readonly source: Argument };
  "report-label": { readonly label: "act" | "about" | "day" | "state" | "confidence" | "text" | "file" | "show" | "controls" | "what" | "mistake" | "where" | "waiting" | "prohibited" | "next-days" | "about-parts" | "due" | "signed" | "end-user" | "used-in" | "written-at" | "end-use" | "rejected" | "form" | "composition" | "elements" | "elements-held" | "rests-on" | "law-as-of" | "checked-on" | "packs" | "quantity" | "origin" | "stages" | "tariff-code" | "material" | "level" | "licence" | "customs-remark" | "id" | "revision" | "title" | "export-date" | "exporter" | "consignee" | "importer" | "route" | "intermediaries" | "material-held" | "judged-as-of" | "items" | "materials" | "no-end-use" | "not-checked" | "errors" | "warnings" | "other" | "aside" };
  "report-law-of-days": { readonly first: Argument; readonly last: Argument; readonly source: Argument };
  "report-left-out": { readonly findings: number; readonly items: number };
  "report-left-out-advice": object;
  "report-limit-doubt": object;
  "report-limit-files": object;
  "report-limit-law": object;
  "report-limit-licences": object;
  "report-limit-parties": object;
  "report-limit-sums": object;
  "report-limit-written": object;
  "report-limits": object;
  "report-line": { readonly line: Argument };
  "report-line-begins": { readonly line: Argument };
  "report-mistakes": object;
  "report-more-files": { readonly count: number };
  "report-more-findings": { readonly count: number };
  "report-more-places": { readonly count: Argument };
  "report-more-problems": { readonly count: number };
  "report-more-wholes": { readonly count: number; readonly kind: "bom" | "shipment" };
  "report-no-category": object;
  "report-no-control": object;
  "report-no-file": object;
  "report-no-statement": object;
  "report-none-held": { readonly among: "checked" | "all" };
  "report-not-advice": object;
  "report-not-advice-why": object;
  "report-not-copied": object;
  "report-not-judged": object;
  "report-not-listed": { readonly count: number };
  "report-not-on-paper": object;
  "report-notice": object;
  "report-of-pack": { readonly pack: Argument };
  "report-on-file": object;
  "report-open-file": object;
  "report-others-excluded": object;
  "report-pack-reviewed": { readonly date: Argument };
  "report-parts-file": object;
  "report-perhaps": { readonly classes: Argument };
  "report-person": { readonly person: "compliance" | "engineering" | "author" | "purchasing" };
  "report-problems": object;
  "report-quiet-files": { readonly count: number };
  "report-quiet-items": { readonly count: number };
  "report-rule-page": object;
  "report-rules": object;
  "report-same-again": object;
  "report-source-of-run": { readonly source: "option" | "setting" | "today" };
  "report-tag": { readonly tag: "prohibited" | "controlled" | "may-be-controlled" };
  "report-title": { readonly date: Argument; readonly of: Argument; readonly some: "yes" | "no" };
  "report-too-much": object;
  "report-unchecked": { readonly count: number };
  "report-unchecked-named": object;
  "report-unsourced": object;
  "report-verdict": { readonly verdict: "applies" | "may-apply" | "would-apply" | "could-apply" | "not-reached" };
  "report-whole": { readonly kind: "bom" | "shipment" };
  "report-whole-holds": { readonly kind: "bom" | "shipment" };
  "report-work": object;
  "request-letter": { readonly addressee: Argument; readonly language: Argument };
  "request-none-such": object;
  "request-not-written": { readonly option: Argument };
  "request-total": { readonly count: number };
  "rule-failed": { readonly what: Argument };
  "rule-failed-advice": object;
  "rule-failed-condition-advice": { readonly pack: Argument };
  "rule-failed-cut": { readonly fields: Argument; readonly most: Argument };
  "rule-failed-cut-advice": object;
  "rule-failed-error": { readonly error: Argument };
  "rule-failed-item": object;
  "rule-page-example": { readonly kind: "bad" | "good" };
  "rule-page-facts": { readonly severity: Argument; readonly waivers: "all" | "no-error" | "none" };
  "rule-page-heading": { readonly section: "fix" | "examples" | "finds" | "why" | "off" };
  "rules-allows": object;
  "rules-rule": object;
  "rules-severity": object;
  "run-no-findings": { readonly among: "read" | "checked" | "aside" | "asked" | "no-file" | "all" };
  "schema-blank-too": object;
  "schema-blanks": { readonly count: number; readonly keys: Argument };
  "schema-blanks-unfinished": object;
  "schema-cas-check-digit": { readonly digit: Argument; readonly number: Argument };
  "schema-cas-check-digit-advice": object;
  "schema-document-empty": object;
  "schema-document-empty-advice": { readonly kind: Argument };
  "schema-fix-quote": { readonly value: Argument };
  "schema-fix-unquote": { readonly value: Argument };
  "schema-fix-write": { readonly value: Argument };
  "schema-kind": { readonly kind: "number" | "integer" | "boolean" | "array" | "map" | "null" | "text" };
  "schema-kind-map": { readonly name: Argument };
  "schema-kind-text": { readonly name: Argument };
  "schema-known-keys": { readonly keys: Argument };
  "schema-missing-key": { readonly key: Argument; readonly number: "several" | "single"; readonly what: Argument };
  "schema-missing-key-advice": { readonly key: Argument };
  "schema-missing-keys": { readonly keys: Argument; readonly number: "several" | "single"; readonly what: Argument };
  "schema-missing-keys-advice": object;
  "schema-no-such-day": { readonly date: Argument };
  "schema-no-such-day-advice": object;
  "schema-not-validated": { readonly why: "steps" | "table" | "failed" };
  "schema-not-validated-advice": { readonly why: "steps" | "table" | "failed" };
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
  "schema-type-advice-or-delete": { readonly wanted: Argument; readonly where: "entry" | "key" };
  "schema-unexplained": object;
  "schema-unexplained-advice": object;
  "schema-unknown-key": { readonly key: Argument; readonly number: "several" | "single"; readonly what: Argument };
  "schema-unknown-key-advice": { readonly own: "yes" | "no" };
  "schema-unknown-key-beside": { readonly key: Argument; readonly near: Argument; readonly number: "several" | "single"; readonly what: Argument };
  "schema-unknown-key-beside-advice": object;
  "schema-unknown-key-did-you-mean": { readonly key: Argument; readonly near: Argument; readonly number: "several" | "single"; readonly what: Argument };
  "schema-unknown-key-unchecked": object;
  "schema-unquote": { readonly zeros: "leading" | "none" };
  "schema-untag-and-quote": object;
  "schema-untag-and-unquote": { readonly zeros: "leading" | "none" };
  "schema-user-advice": object;
  "schema-user-branches": { readonly fits: "none" | "several" };
  "schema-user-contains": { readonly bound: "least" | "most" };
  "schema-user-delete": object;
  "schema-user-entries": { readonly bound: "least" | "most"; readonly key: Argument; readonly limit: Argument; readonly where: "document" | "entry" | "key" };
  "schema-user-key-name": { readonly key: Argument };
  "schema-user-length": { readonly bound: "least" | "most"; readonly limit: Argument; readonly value: Argument };
  "schema-user-missing-key": { readonly key: Argument; readonly missing: Argument; readonly where: "document" | "entry" | "key" };
  "schema-user-not": object;
  "schema-user-nothing": object;
  "schema-user-number": { readonly bound: "least" | "most" | "above" | "below" | "multiple"; readonly limit: Argument; readonly value: Argument };
  "schema-user-pattern": { readonly pattern: Argument; readonly value: Argument };
  "schema-user-twice": object;
  "schema-user-unknown-key": { readonly key: Argument };
  "schema-user-unknown-key-advice": object;
  "schema-user-unknown-key-did-you-mean": { readonly key: Argument; readonly near: Argument };
  "schema-value-allowed": { readonly values: Argument };
  "schema-value-empty": { readonly key: Argument };
  "schema-value-empty-advice": object;
  "schema-value-misfit": { readonly key: Argument; readonly value: Argument };
  "schema-value-misfit-did-you-mean": { readonly key: Argument; readonly near: Argument; readonly value: Argument };
  "schema-value-unknown": { readonly key: Argument; readonly value: Argument };
  "schema-value-unknown-did-you-mean": { readonly key: Argument; readonly near: Argument; readonly value: Argument };
  "schema-write-key": { readonly key: Argument };
  "schema-write-key-or-quote": { readonly key: Argument; readonly value: Argument };
  "screen-all-equal": { readonly words: Argument };
  "screen-both-names": object;
  "screen-country": { readonly given: Argument; readonly listed: Argument };
  "screen-equal": object;
  "screen-group-beginning": { readonly stem: Argument };
  "screen-group-initials": { readonly stem: Argument };
  "screen-inside": object;
  "screen-missing": { readonly words: Argument };
  "screen-none-equal": { readonly all: Argument };
  "screen-order": object;
  "screen-other-words": object;
  "screen-respelled": { readonly seen: Argument; readonly words: Argument };
  "screen-short": { readonly words: Argument };
  "screen-some-equal": { readonly all: Argument; readonly same: Argument; readonly words: Argument };
  "screen-typo": { readonly seen: Argument; readonly word: Argument };
  "seen-evidence": { readonly evidence: Argument };
  "seen-here": { readonly meaning: Argument };
  "seen-low-confidence": object;
  "seen-text": { readonly meaning: Argument; readonly seen: Argument };
  "sentences": { readonly before: Argument; readonly next: Argument };
  "settings-absent": object;
  "settings-as-of-default": object;
  "settings-broken-mapping": { readonly mapping: Argument; readonly pattern: Argument; readonly place: Argument };
  "settings-default": object;
  "settings-excluded": { readonly pattern: Argument; readonly place: Argument };
  "settings-file": { readonly config: Argument };
  "settings-file-extends": { readonly config: Argument; readonly files: Argument };
  "settings-is-settings": object;
  "settings-judged-by-mapping": { readonly kind: "shipment" | "bom"; readonly mapping: Argument; readonly pattern: Argument; readonly place: Argument };
  "settings-judged-by-name": { readonly kind: "shipment" | "bom" };
  "settings-judged-by-pattern": { readonly key: Argument; readonly kind: "shipment" | "bom"; readonly pattern: Argument; readonly place: Argument };
  "settings-no-baseline": object;
  "settings-none": { readonly root: Argument };
  "settings-not-ours": { readonly endings: Argument };
  "settings-other-rules": object;
  "settings-other-rules-level": object;
  "settings-overrides": { readonly pattern: Argument; readonly place: Argument };
  "settings-parts-by-name": object;
  "settings-parts-by-pattern": { readonly key: Argument };
  "settings-passed-over": { readonly folder: Argument };
  "settings-regimes-default": object;
  "settings-unusable": object;
  "sheet-all": object;
  "sheet-column": { readonly key: "id" | "partNumber" | "description" | "manufacturer" | "supplier" | "question" | "countryOfOrigin" | "compositionStatus" | "controlCode" | "hsCode" | "document" | "by" | "date" };
  "sheet-column-free": { readonly classes: Argument };
  "sheet-column-share": { readonly element: Argument };
  "sheet-column-stage": { readonly stage: Argument };
  "sheet-question-again": { readonly date: Argument; readonly question: Argument };
  "sheet-question-classes": { readonly classes: Argument };
  "sheet-question-composition": { readonly count: number; readonly elements: Argument };
  "sheet-question-figures": { readonly count: number; readonly figures: Argument };
  "sheet-question-origin": { readonly of: "both" | "stages" | "country"; readonly stages: Argument };
  "shipment-date-advice": object;
  "shipment-date-law-changes": { readonly today: Argument };
  "shipment-date-nothing-known": { readonly knownFrom: Argument };
  "shipment-date-too-early": { readonly date: Argument };
  "shipment-date-too-early-for-exports": { readonly country: Argument; readonly date: Argument };
  "shipment-date-too-late": { readonly date: Argument };
  "site-documentation": object;
  "site-footer": object;
  "site-languages": object;
  "site-name": object;
  "site-notices": object;
  "site-pages": object;
  "site-parts": object;
  "site-search": object;
  "site-search-nothing": object;
  "site-skip": object;
  "site-state": { readonly state: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified" };
  "site-stretch": { readonly days: "open" | "day" | "closed"; readonly from: Argument; readonly state: "not-issued" | "pending" | "in-force" | "suspended" | "ended" | "unverified"; readonly until: Argument };
  "site-timeline-of": { readonly name: Argument };
  "site-title": { readonly page: Argument };
  "site-try": object;
  "site-try-broken-link": object;
  "site-try-count": { readonly errors: number; readonly others: number; readonly warnings: number };
  "site-try-date": object;
  "site-try-dates": object;
  "site-try-earlier": object;
  "site-try-editor": object;
  "site-try-empty": object;
  "site-try-failed": object;
  "site-try-file": object;
  "site-try-findings": object;
  "site-try-fixes": object;
  "site-try-later": object;
  "site-try-lead": object;
  "site-try-line": { readonly line: Argument };
  "site-try-link": object;
  "site-try-link-above": object;
  "site-try-link-copied": object;
  "site-try-link-too-long": { readonly length: Argument; readonly most: Argument };
  "site-try-no-findings": object;
  "site-try-no-fixes": object;
  "site-try-no-text": { readonly name: Argument };
  "site-try-not-read": object;
  "site-try-open": object;
  "site-try-read-as": { readonly summary: Argument };
  "site-try-report": object;
  "site-try-results": object;
  "site-try-sample": object;
  "site-try-severity": { readonly severity: "error" | "warning" | "information" | "hint" };
  "site-try-since-step": { readonly step: "came" | "changed" | "gone" };
  "site-try-step": { readonly came: number; readonly changed: number; readonly gone: number };
  "site-try-timelines": object;
  "site-try-title": object;
  "site-try-too-long": { readonly most: Argument; readonly name: Argument };
  "site-try-too-many": { readonly most: Argument };
  "site-try-turn": { readonly date: Argument };
  "site-try-waiting": object;
  "skeleton-bom": object;
  "skeleton-end-use": object;
  "skeleton-item": object;
  "skeleton-magnet": object;
  "skeleton-shipment": object;
  "state": { readonly state: "finding" | "nothing-found" | "not-asked" | "not-checked" | "not-read" };
  "state-baseline": object;
  "state-common-goods": object;
  "state-failed": object;
  "state-items": { readonly count: number };
  "state-military": { readonly date: Argument };
  "state-no-act": { readonly date: Argument };
  "state-no-document": object;
  "state-no-items": object;
  "state-no-text": object;
  "state-off": { readonly by: "materials" | "regimes" | "rules" };
  "state-reference": object;
  "state-setting-known": { readonly act: Argument };
  "state-setting-known-advice": object;
  "state-setting-known-why": object;
  "state-setting-unknown-act": { readonly act: Argument };
  "state-setting-unknown-act-advice": object;
  "state-waived": { readonly by: Argument; readonly until: Argument };
  "state-why": { readonly why: Argument; readonly word: Argument };
  "summary-baselined": { readonly count: number };
  "summary-fix-left": { readonly count: number };
  "summary-fix-nothing": object;
  "summary-fixed": { readonly count: number; readonly files: number; readonly state: "made" | "shown" };
  "summary-hook-skipped": { readonly count: number };
  "summary-judged": { readonly documents: number; readonly files: number; readonly inPart: number; readonly items: number; readonly unchecked: number; readonly unjudged: number };
  "summary-judged-held": { readonly among: "checked" | "all"; readonly documents: number; readonly files: number; readonly held: number; readonly inPart: number; readonly items: number; readonly state: "none" | "declared" | "undeclared"; readonly unchecked: number; readonly undeclared: Argument; readonly unjudged: number; readonly waived: number };
  "summary-law": { readonly date: Argument; readonly source: "option" | "setting" | "today" | "per-file" };
  "summary-law-days": { readonly first: Argument; readonly last: Argument };
  "summary-law-export-date": { readonly date: Argument };
  "summary-notice": { readonly text: Argument };
  "summary-result": { readonly counts: Argument };
  "summary-rows": { readonly count: number };
  "summary-unchecked": { readonly count: number };
  "summary-unfinished": { readonly count: number };
  "summary-waived": { readonly count: number };
  "test-expected": object;
  "test-fail": object;
  "test-failed": { readonly count: number; readonly failed: Argument };
  "test-found": object;
  "test-pass": object;
  "test-passed": { readonly count: number };
  "unread-acknowledged": { readonly count: number };
  "unread-advice": { readonly kind: "workbook" | "page" | "other" | "text" };
  "unread-advice-none": object;
  "unread-apart": { readonly by: "repository" | "settings"; readonly command: Argument; readonly folder: Argument };
  "unread-bom": { readonly sign: "name" | "workbook" | "keys" | "materials" | "headings" };
  "unread-boms": { readonly count: number };
  "unread-excluded": { readonly count: number };
  "unread-file": { readonly file: Argument; readonly reason: "folder" | "irregular" | "not-folder" | "broken-link" | "link-circle" | "too-large" | "encoding" | "settings" | "system"; readonly words: Argument };
  "unread-gitignored": { readonly count: number };
  "unread-idle": { readonly config: Argument; readonly pattern: Argument };
  "unread-idle-advice": object;
  "unread-named": { readonly count: number; readonly files: Argument; readonly more: number };
  "unread-not-looked-at": { readonly count: number };
  "unread-recognised": { readonly asked: Argument; readonly by: "keys" | "headings"; readonly items: number; readonly mapping: Argument };
  "usage-acts-both": object;
  "usage-acts-empty": { readonly from: Argument; readonly to: Argument };
  "usage-acts-empty-advice": object;
  "usage-acts-paths": object;
  "usage-acts-paths-advice": object;
  "usage-answers-file": object;
  "usage-answers-file-advice": object;
  "usage-baseline-both": object;
  "usage-baseline-stdin": object;
  "usage-baseline-stdin-advice": object;
  "usage-cache-with": { readonly option: Argument };
  "usage-cell": { readonly cell: Argument };
  "usage-changed-stdin": object;
  "usage-column-absent": { readonly column: Argument; readonly columns: number; readonly file: Argument; readonly line: Argument };
  "usage-command-first": { readonly option: Argument };
  "usage-command-first-advice": { readonly option: Argument };
  "usage-command-unknown": { readonly name: Argument };
  "usage-commands-listed": object;
  "usage-compare-both": object;
  "usage-compare-format": { readonly format: Argument; readonly option: Argument };
  "usage-compare-format-advice": { readonly option: Argument };
  "usage-compare-same-day": { readonly date: Argument };
  "usage-compare-same-day-advice": object;
  "usage-compare-warnings": { readonly option: Argument };
  "usage-compare-warnings-advice": object;
  "usage-completion": object;
  "usage-config-files": object;
  "usage-config-files-advice": object;
  "usage-convert-file": object;
  "usage-convert-file-advice": object;
  "usage-date": { readonly option: Argument; readonly value: Argument };
  "usage-date-advice": object;
  "usage-diff-takes-stdout": object;
  "usage-diff-takes-stdout-advice": { readonly form: Argument };
  "usage-draft-ambiguous": { readonly count: Argument; readonly file: Argument; readonly part: Argument };
  "usage-draft-ambiguous-advice": { readonly places: Argument };
  "usage-draft-for": object;
  "usage-draft-for-advice": { readonly paper: Argument };
  "usage-draft-listed": object;
  "usage-draft-no-order": { readonly order: Argument };
  "usage-draft-no-orders": object;
  "usage-draft-no-paper": object;
  "usage-draft-no-part": { readonly file: Argument; readonly part: Argument };
  "usage-draft-not-by-order": object;
  "usage-draft-one": object;
  "usage-draft-one-advice": object;
  "usage-draft-orders": { readonly orders: Argument };
  "usage-draft-several": { readonly count: Argument };
  "usage-draft-several-advice": object;
  "usage-draft-unknown": { readonly paper: Argument };
  "usage-explain": object;
  "usage-explain-advice": object;
  "usage-explain-not-ours": { readonly file: Argument };
  "usage-first-item": { readonly cell: Argument };
  "usage-fix-both": object;
  "usage-fix-compare": { readonly option: Argument };
  "usage-fix-compare-advice": object;
  "usage-fix-shard": object;
  "usage-fix-shard-advice": object;
  "usage-fix-stdin": object;
  "usage-fix-stdin-advice": object;
  "usage-flag-alone": { readonly option: Argument };
  "usage-flag-value": { readonly option: Argument; readonly value: Argument };
  "usage-format-file-missing": { readonly format: Argument };
  "usage-give-once": object;
  "usage-hook-files": object;
  "usage-hook-files-advice": object;
  "usage-init-folders": object;
  "usage-init-folders-advice": object;
  "usage-init-no-folder": { readonly folder: Argument };
  "usage-init-no-folder-advice": object;
  "usage-internal": { readonly error: Argument };
  "usage-law-diff": object;
  "usage-law-diff-advice": object;
  "usage-leave-one-out": object;
  "usage-leave-out": { readonly option: Argument };
  "usage-line-absent": { readonly file: Argument; readonly line: Argument; readonly lines: number };
  "usage-locale-advice": { readonly locales: Argument };
  "usage-locale-unknown": { readonly value: Argument };
  "usage-mapping-files": object;
  "usage-mapping-files-advice": object;
  "usage-merge-none": object;
  "usage-merge-none-advice": object;
  "usage-nearest-item": { readonly line: Argument };
  "usage-no-item-at": { readonly column: Argument; readonly file: Argument; readonly line: Argument };
  "usage-no-item-at-all": object;
  "usage-no-item-in-cell": { readonly cell: Argument; readonly file: Argument };
  "usage-no-item-on-line": { readonly file: Argument; readonly line: Argument };
  "usage-number": { readonly option: Argument; readonly value: Argument };
  "usage-number-advice": object;
  "usage-option-twice": { readonly option: Argument };
  "usage-option-unknown": { readonly option: Argument };
  "usage-output-idle": object;
  "usage-output-idle-advice": object;
  "usage-packs-files": object;
  "usage-packs-files-advice": object;
  "usage-path-empty": object;
  "usage-path-empty-advice": object;
  "usage-ref-unfit": { readonly ref: Argument };
  "usage-ref-unfit-advice": object;
  "usage-report-dead-link": { readonly file: Argument };
  "usage-report-file-twice": { readonly file: Argument };
  "usage-report-it": object;
  "usage-report-it-at": { readonly address: Argument };
  "usage-report-one-file": { readonly file: Argument; readonly other: Argument };
  "usage-report-other-name": object;
  "usage-report-overwrites": { readonly file: Argument; readonly what: "checked" | "baseline" | "earlier" | "settings" | "shard" | "named" };
  "usage-report-own-file": object;
  "usage-reports-same-place": { readonly count: Argument };
  "usage-reports-same-place-advice": { readonly form: Argument };
  "usage-rule-unknown": { readonly rule: Argument };
  "usage-rules-listed": object;
  "usage-rules-paths": object;
  "usage-rules-paths-advice": object;
  "usage-shard": { readonly value: Argument };
  "usage-shard-advice": { readonly most: Argument };
  "usage-shard-stdin": object;
  "usage-stdin-absent": object;
  "usage-stdin-absent-advice": object;
  "usage-stdin-mixed": object;
  "usage-stdin-mixed-advice": object;
  "usage-stdin-unnamed": object;
  "usage-stdin-unnamed-advice": object;
  "usage-stdio": { readonly command: Argument };
  "usage-test-pack": object;
  "usage-test-pack-advice": object;
  "usage-value-missing": { readonly option: Argument };
  "usage-value-unknown": { readonly option: Argument; readonly value: Argument };
  "usage-work-idle": object;
  "usage-work-idle-advice": object;
  "usage-write-form": { readonly form: Argument };
  "usage-write-one-of": { readonly names: Argument };
  "waiver-approved-by": { readonly by: Argument };
  "waiver-bad-beginning": object;
  "waiver-expired": { readonly asOf: Argument; readonly rule: Argument; readonly until: Argument };
  "waiver-expired-counts": { readonly count: number };
  "waiver-expired-idle": object;
  "waiver-fix-remove": { readonly rule: Argument };
  "waiver-fix-rename": { readonly rule: Argument };
  "waiver-fix-respell": object;
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
  "waivers-by": { readonly by: Argument };
  "waivers-by-why": { readonly by: Argument; readonly reason: Argument };
  "waivers-count": { readonly count: Argument; readonly state: "in-force" | "expired" | "unused" | "malformed" };
  "waivers-none": object;
  "waivers-past": { readonly date: Argument; readonly days: number; readonly until: Argument };
  "waivers-state": { readonly state: "in-force" | "expired" | "unused" | "malformed" };
  "waivers-total": { readonly count: number; readonly counts: Argument };
  "waivers-until": { readonly days: number; readonly until: Argument };
  "with-aside": { readonly aside: Argument; readonly text: Argument };
  "workbook-unread": { readonly why: "encrypted" | "binary" | "large" | "broken" | "none" };
  "workbook-unread-advice": { readonly why: "encrypted" | "binary" | "large" | "broken" | "none" };
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
  "yaml-binary": object;
  "yaml-binary-advice": object;
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
  "yaml-duplicate-key-advice": object;
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
  "yaml-repeated-merge": object;
  "yaml-repeated-merge-advice": object;
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

/** The value of each message in English, as Fluent source. */
export const english: Readonly<Record<keyof MessageArguments<never>, string>> = {
  "act-state": "{ $state ->\n        [not-issued] not issued\n        [pending] pending\n        [in-force] in force\n        [suspended] suspended\n        [ended] ended\n       *[unverified] status unconfirmed\n    }{ $begin ->\n        [known] { \" \" }since { $since }\n        [before] { \" \" }since before { $since } (first day not read)\n       *[unknown] { \"\" }\n    }{ $end ->\n        [known]\n            { $begin ->\n                [unknown] { \" \" }until { $until }\n               *[known] , until { $until }\n            }\n       *[open] { \"\" }\n    }{ $setting ->\n        [yes] , by `actStates`\n       *[no] { \"\" }\n    }",
  "acts-act": "{ $issuers }; issued { $issued }{ $force ->\n        [known] , effective { $effective }\n        [draft] ; a draft has no force\n        [statement] ; a statement has no force\n       *[unknown] , first day of force not known\n    }; source reliability { $confidence ->\n        [high] high\n        [medium] medium\n       *[low] low\n    }",
  "acts-behind": "What was issued after its review is in no pack.",
  "acts-change": "{ $change ->\n        [issued] is issued\n        [takes-effect] takes effect\n        [suspended] is suspended\n        [suspension-continues] stays suspended\n        [resumes] is in force again\n        [ends] ends\n        [becomes-unverified] becomes unconfirmed\n        [seen-in-force] is seen in force; its first day of force is not known\n       *[entries-change] stays as it is, with other entries\n    }{ $before ->\n        [pending] { \" \" }(was pending)\n        [in-force] { \" \" }(was in force)\n        [suspended] { \" \" }(was suspended)\n        [ended] { \" \" }(was ended)\n        [unverified] { \" \" }(was unconfirmed)\n       *[none] { \"\" }\n    }{ $end ->\n        [known] , until { $until }\n       *[open] { \"\" }\n    }{ $cause ->\n        [suspension] , after its suspension by { $by }\n        [act] , by { $by }\n       *[none] { \"\" }\n    }",
  "acts-changes": "Changes after { $from }, up to and including { $to }",
  "acts-changes-none": "The packs know of no change between these days.",
  "acts-clause": "clause { $clause }",
  "acts-items": "{ $count ->\n        [one] { $count } controlled item\n       *[other] { $count } controlled items\n    } { $effect ->\n        [takes-effect] in force from this day\n        [leaves] no longer in force from this day\n       *[becomes-unverified] unconfirmed from this day\n    }: { $names }{ $more ->\n        [0] { \"\" }\n       *[other] ; and { $more } more\n    }",
  "acts-of-clause": "{ $force ->\n        [known] effective { $effective }\n       *[unknown] first day of force not known\n    }; source reliability { $confidence ->\n        [high] high\n        [medium] medium\n       *[low] low\n    }",
  "acts-on": "Acts on { $date }",
  "acts-page-days": "First and last days are included.",
  "acts-page-links": "A title that is a link leads to a page of the authority. All sources are listed below it; those that were not read are marked.",
  "acts-page-others": "All other acts",
  "acts-page-source-not-read": "page not read",
  "acts-page-sources": "Sources: { $count }",
  "acts-parties": "{ $count ->\n        [one] { $count } listed party\n       *[other] { $count } listed parties\n    } { $effect ->\n        [takes-effect] listed from this day\n        [leaves] no longer listed from this day\n       *[becomes-unverified] unconfirmed from this day\n    }: { $names }{ $more ->\n        [0] { \"\" }\n       *[other] ; and { $more } more\n    }",
  "acts-period": "{ $begin ->\n        [known] since { $since }\n        [before] since before { $since }, first day not read\n       *[unknown] { \"\" }\n    }{ $end ->\n        [known]\n            { $begin ->\n                [unknown] { \"\" }\n               *[known] { \" \" }\n            }until { $until }, then { $next ->\n                [not-issued] not issued\n                [pending] pending\n                [in-force] in force\n                [suspended] suspended\n                [ended] ended\n               *[unverified] unconfirmed\n            }\n       *[open] { \"\" }\n    }{ $joined ->\n        [yes] { \", \" }\n       *[no] { \"\" }\n    }{ $cause ->\n        [act] by { $by }\n        [suspension] after the suspension by { $by }\n        [setting] by `actStates`\n       *[none] { \"\" }\n    }",
  "acts-provisions": "{ $count ->\n        [one] { $count } provision\n       *[other] { $count } provisions\n    } { $effect ->\n        [takes-effect] in force from this day\n        [leaves] no longer in force from this day\n       *[becomes-unverified] unconfirmed from this day\n    }: { $names }{ $more ->\n        [0] { \"\" }\n       *[other] ; and { $more } more\n    }",
  "acts-source-unread": "{ $source } (not read)",
  "acts-sources": "{ $issuers }; source reliability { $confidence ->\n        [high] high\n        [medium] medium\n       *[low] low\n    }; sources: { $state ->\n        [none] none\n       *[some] { $sources }\n    }",
  "amount-pieces": "{ $amount } pieces",
  "answer-figures": "{ $kept ->\n        [yes] { $limits }: yes\n       *[no] { $limits }: no\n    }",
  "answer-free": "free of { $classes }",
  "answer-holds": "contains { $classes }",
  "answer-origin": "{ $by ->\n        [country] made in { $country }\n       *[stages] all of it in { $country }\n    }",
  "answer-origin-other": "{ $by ->\n        [country] made in a country that none of them names, such as { $country }\n       *[stages] all of it in a country that none of them names, such as { $country }\n    }",
  "answer-share": "{ $count ->\n        [one] { $share } % { $elements }\n       *[other] { $share } % each of { $elements }\n    }",
  "answers-bad-parts": "{ $file } is no parts file of this root. Name a file that ends in `.parts.yaml`, or one that `files.parts` lists.",
  "answers-bring": "{ $count ->\n        [one] With the answers in place, `lodestone check` has 1 new finding that asks for something or tells of a mistake:\n       *[other] With the answers in place, `lodestone check` has { $count } new findings that ask for something or tell of a mistake:\n    }",
  "answers-cell-long": "The cell has more than { $most } characters.",
  "answers-code-listless": "The list of the code is missing. Write { $lists } before the code.",
  "answers-contradicts": "{ $says ->\n        [general] { $place } says { $stands } for several parts under `matching`. The entry takes precedence for this part; the others keep that value.\n        [yes] { $place } states { $stands } itself. The line takes precedence, so the answer has no effect there.\n       *[no] { $place } has a statement of its own, without this value. The line takes precedence, so the answer has no effect there.\n    }",
  "answers-day-future": "The day is in the future.",
  "answers-day-unclear": "The day is missing or ambiguous. Write it as year-month-day.",
  "answers-decimal-unclear": "The separator may be that of decimals or that of thousands. Write the number with a decimal point and without separators of thousands.",
  "answers-encoding-advice": "Name the encoding with `--encoding`.",
  "answers-encoding-guessed": "The text was read as { $encoding }.",
  "answers-encoding-unclear": "The file can be read in { $encodings }, so its encoding is uncertain.",
  "answers-kept": "{ $by ->\n        [command] The entry says { $stands }, which stays. `--replace` writes the answer in its place.\n       *[editor] The entry says { $stands }, which stays.\n    }",
  "answers-key-unknown": "An entry of a parts file has no fact { $key }.",
  "answers-no-headings": "No row has a heading with the key `[id]` or `[partNumber]`.",
  "answers-no-headings-advice": "Fill in the sheet that `lodestone request` writes, and keep the keys in its headings.",
  "answers-no-place": "The parts file has no safe place for it. Write it by hand.",
  "answers-no-word": "The cell has none of the words { $words }.",
  "answers-none": "The file has no answer about any part here. If it is about one part, name that with `--part`, by its full number.",
  "answers-others": "{ $count ->\n        [one] 1 part has no line and no entry here.\n       *[other] { $count } parts have no line and no entry here.\n    }",
  "answers-part-ambiguous": "Several manufacturers or entries match, so the part is not certain.",
  "answers-part-other-number": "The row id is that of { $number }, but the part number is that of another line.",
  "answers-part-other-supplier": "The part also has lines of another supplier, { $supplier }, for which an entry under `parts` would hold too. Declare the facts under `matching`, with `supplier`.",
  "answers-part-unknown": "No line and no entry has this row id, or this part number and manufacturer.",
  "answers-part-unnumbered": "The line has no part number, so no entry of a parts file can match it. Declare the facts on the line.",
  "answers-replaced": "It stands in place of { $stands }.",
  "answers-row-shifted": "The row has broken quotation marks, or more cells than headings.",
  "answers-rows-differ": "Another row of the file has a different answer.",
  "answers-rows-refused": "{ $count ->\n        [one] 1 row was not taken.\n       *[other] { $count } rows were not taken.\n    }",
  "answers-says-nothing": "The cell says that nothing is known.",
  "answers-source-kept": "The source { $source } stays, because the answer does not confirm all facts of the entry.",
  "answers-source-other": "The entry has a different value, so the answer is not named as its source.",
  "answers-stage-unknown": "Lodestone does not know this stage of production.",
  "answers-state": "{ $state ->\n        [taken] taken\n        [replaced] replaced\n        [present] there already\n        [kept] kept\n       *[refused] not taken\n    }",
  "answers-status-unsure": "A share of the composition was not taken, so the composition is not complete.",
  "answers-total": "Values: { $taken } taken, { $replaced } replaced, { $present } there already, { $kept } kept, { $refused } not taken.",
  "answers-unreadable": "{ $what ->\n        [country] The cell names no country, or several.\n        [number] The cell has no plain number with a unit that fits.\n       *[other] The cell cannot be read.\n    }",
  "answers-written": "{ $state ->\n        [written] Written to { $files }.\n        [shown] Nothing was written, because of `--dry-run`.\n        [failed] Nothing was written, because of an error.\n       *[nothing] There was nothing to write.\n    }",
  "as-of-command": "{ $source ->\n        [option] by `--as-of`\n        [setting] by `asOf` in lodestone.yaml\n        [export-date] the export date of the shipment\n       *[today] today in Beijing\n    }",
  "as-of-editor": "{ $source ->\n        [option] chosen in the editor\n        [setting] by the setting `asOf`\n        [export-date] the export date of the shipment\n       *[today] today in Beijing\n    }",
  "attribute-accessory": "the item is an accessory for it",
  "attribute-begins": "the text begins with an accessory",
  "attribute-belongs": "it names what the { $word } belongs to",
  "attribute-chip": "{ $word } tells of an integrated circuit",
  "attribute-foreign": "{ $word } before it tells of something else",
  "attribute-grade": "it tells of which grade the item is",
  "attribute-label": "it is what the label says",
  "attribute-magnet-place": "it names where the magnet goes",
  "attribute-served": "the item is for it",
  "attribute-served-by": "the item is for it ({ $word })",
  "authority-from": "{ $id ->\n        [PRC] MOFCOM\n        [US] BIS (US)\n        [EU] the competent authority in the EU\n        [JP] METI (Japan)\n       *[other] { $name }\n    }",
  "authority-law": "{ $id ->\n        [PRC] Chinese law\n        [US] US law\n        [EU] EU law\n        [JP] Japanese law\n       *[other] the law of { $name }\n    }",
  "authority-origin": "{ $id ->\n        [PRC] Chinese\n        [US] US\n        [EU] EU\n        [JP] Japanese\n       *[other] { $name }\n    }",
  "baseline-absent": "There is no such baseline, so it is not known what is new.",
  "baseline-absent-advice": "Write one with `lodestone baseline`, or remove the setting.",
  "baseline-absent-named": "There is no baseline `{ $path }`, so it is not known what is new.",
  "baseline-at": "Line { $line }, column { $column }:",
  "baseline-conflict": "A merge conflict is left here, so the baseline cannot be read.",
  "baseline-conflict-advice": "Resolve it: keep the lines of both sides.",
  "baseline-empty": "The baseline is empty, so it cannot be used.",
  "baseline-files-left": "{ $count ->\n        [one] One file was\n       *[other] { $count } files were\n    } not checked, because the baseline above cannot be used.",
  "baseline-files-left-advice": "Correct it, or ignore it with --no-baseline.",
  "baseline-half": "`{ $path }` was not written, because not everything could be checked.",
  "baseline-key-twice": "A key appears twice in a map here, so it is not known which of the two is meant.",
  "baseline-left-out": "{ $count ->\n        [one] One finding was\n       *[other] { $count } findings were\n    } left out, because { $count ->\n        [one] it\n       *[other] they\n    } can never be suppressed and will count: { $rules }.",
  "baseline-not-json": "The baseline is not JSON from here on, so it cannot be used.",
  "baseline-not-overwritten": "Nothing was written over it.",
  "baseline-nothing-to-prune": "There is no such baseline, so there is nothing to prune.",
  "baseline-notice-fixed": "{ $count ->\n        [one] One baselined finding is\n       *[other] { $count } baselined findings are\n    } fixed: run `lodestone baseline --prune{ $where }`.",
  "baseline-notice-graver": "{ $count ->\n        [one] One finding of { $path } is more severe or rests on other acts since it was written, so it counts\n       *[other] { $count } findings of { $path } are more severe or rest on other acts since it was written, so they count\n    }.",
  "baseline-notice-refused": "{ $path } names findings of { $rules }, which can never be suppressed and count all the same.",
  "baseline-notice-refused-advice": "Remove them with `lodestone baseline --prune{ $where }`.",
  "baseline-of-others": "{ $count ->\n        [one] One file was\n       *[other] { $count } files were\n    } left out, because another baseline applies to { $count ->\n        [one] it\n       *[other] them\n    }: { $path }.",
  "baseline-of-others-advice": "Run `lodestone baseline` in the folder of that baseline.",
  "baseline-pruned": "{ $path }: { $fixed ->\n        [0] nothing is fixed\n        [one] 1 finding removed\n       *[other] { $fixed } findings removed\n    }, { $left ->\n        [one] 1 finding\n       *[other] { $left } findings\n    } left.",
  "baseline-restore": "Restore its last intact version, or remove it and write it anew with `lodestone baseline`.",
  "baseline-too-large": "The baseline cannot be read, because it is larger than { $limit }.",
  "baseline-unreadable": "The baseline cannot be read.",
  "baseline-unusable": "The baseline `{ $path }` cannot be used.",
  "baseline-unwritable": "The baseline cannot be written.",
  "baseline-use": "Check against it with `lodestone check --baseline { $path }`, or set `baseline` in lodestone.yaml, so that editors use it too.",
  "baseline-version": "This baseline is of version { $version }, and only version 1 is known, so it cannot be used.",
  "baseline-version-advice": "Use the Lodestone that wrote it, or a later one.",
  "baseline-would-be-too-large": "The baseline would be larger than { $limit } and could not be read again.",
  "baseline-would-be-too-large-advice": "Write one for each part of the files.",
  "baseline-write-one": "Write one with `lodestone baseline`.",
  "baseline-written": "{ $path }: { $findings ->\n        [one] 1 finding\n       *[other] { $findings } findings\n    } in { $files ->\n        [one] 1 file\n       *[other] { $files } files\n    }.",
  "baseline-written-again": "{ $path }: { $findings ->\n        [one] 1 finding\n       *[other] { $findings } findings\n    } in { $files ->\n        [one] 1 file\n       *[other] { $files } files\n    } (before: { $before }).",
  "cache-link": "Nothing was checked, because a link or another spelling leads to `{ $file }`, so it is not known what would be read.",
  "cache-other-file": "Nothing was checked, because `{ $file }` is no cache and would be overwritten.",
  "cache-tracked": "Nothing was checked, because git tracks `{ $file }`, or its list of files cannot be read: whoever changes the repository could write results into it.",
  "cache-tracked-advice": "Remove it from git and list it in .gitignore, or name a file outside of the repository.",
  "cache-unwritable": "The results could not be kept for the next run.",
  "changed-filter-name": "The git settings name a filter `{ $name }`, which cannot be switched off, and Lodestone starts no program that a repository names.",
  "changed-filter-name-advice": "Give it a name without `=`, or check without --changed.",
  "changed-git-fails": "git cannot be run.",
  "changed-git-says": "It is not known what changed, because git says: { $words }",
  "changed-git-silent": "It is not known what changed: git failed and gave no reason.",
  "changed-no-commit": "It is not known what changed since `{ $ref }`, because git knows no such commit.",
  "changed-no-commit-advice": "Correct its name, or fetch it first.",
  "changed-no-git": "--changed asks git, and there is no git on this machine or on its path.",
  "changed-no-git-advice": "Install git, or check without --changed.",
  "changed-no-repository": "It is not known what changed, because this folder is in no git repository.",
  "changed-no-repository-advice": "Run it in a git work tree, or without --changed.",
  "changed-nothing-common": "It is not known what changed since `{ $ref }`, because it has no commit in common with what is checked out.",
  "changed-nothing-common-advice": "Name another commit.",
  "changed-shallow": "This clone is shallow, so the commit may be missing here: fetch the history with `git fetch --unshallow`, or `fetch-depth: 0` in actions/checkout.",
  "check-notice": "notice: { $text }",
  "check-progress": "checking { $number } of { $total }: { $path }",
  "code-complete-without": "The composition is declared complete without { $classes }.",
  "code-control-mismatch": "{ $list } control code { $code } does not fit { $part }.",
  "code-form": "The form is declared as { $form }.",
  "code-instead": "On { $date } it is { $codes }.",
  "code-instead-of": "On { $date } it is { $codes } ({ $tariff }).",
  "code-is-for": "{ $code } is for { $goods }.",
  "code-is-for-elements": "{ $code } is for goods with { $elements }.",
  "code-item-elements": "The item contains { $elements }.",
  "code-item-holds": "The item contains { $classes }.",
  "code-item-may-hold": "The item may contain { $elements }.",
  "code-magnet-type": "The magnet is declared as { $type }.",
  "code-mismatch-advice": "Check which of the two is right, and correct the other.",
  "code-not-judged": "{ $part } declares { $list } { $code }, which no known act lists.",
  "code-not-judged-act": "Goods of this list are controlled by { $act }.",
  "code-not-judged-advice": "Check by hand what the list requires: it is not judged here.",
  "code-nothing": "Nothing in the item points to that.",
  "code-of": "{ $code } ({ $tariff })",
  "code-of-either": "The code { $code } may belong to the list of { $list } or to that of { $others }.",
  "code-of-either-advice": "If the list of { $others } is meant, declare the code for that list: only then is the item judged by it.",
  "code-of-other-list": "The { $list } list has no such code, but that of { $others } has: declare it for that list, or map the column or key to that list's codes.",
  "code-out-of-date": "Tariff code { $code } of { $part } no longer covers { $goods }.",
  "code-replaced": "{ $act }, effective { $date }, replaces { $code }.",
  "code-spelled": "{ $part } declares { $list } { $code }, which is read as { $codes }.",
  "code-spelled-advice": "Write the code as the { $list } list prints it.",
  "code-tariff-mismatch": "Tariff code { $code } does not fit { $part }.",
  "code-tariff-of": "{ $name } of { $year }",
  "code-tariff-of-unverified": "{ $name } of an unconfirmed year",
  "code-unknown": "{ $part } declares { $list } { $code }, which is not on that list.",
  "code-unknown-advice": "Write the code as the { $list } list prints it, or remove it.",
  "code-unknown-fix": "Write { $code }",
  "company-condition-call": "{ $function } cannot be called in a condition.",
  "company-condition-functions": "Conditions know { $functions }.",
  "company-condition-group": "{ $group } alone is not a fact.",
  "company-condition-group-advice": "Name one of its facts, such as { $fact }.",
  "company-condition-has": "Ask `fact.hasValue()`: a fact is always there, but may have no value.",
  "company-condition-long": "The condition has { $length } characters; at most { $most } are read.",
  "company-condition-long-advice": "Split the rule into two.",
  "company-condition-maps": "Conditions have no maps and no optional access.",
  "company-condition-maps-advice": "Write `fact.orValue(…)` for a fact that may have no value.",
  "company-condition-matches": "Use `contains`, `startsWith` or `endsWith`: a regular expression can take very long on some texts.",
  "company-condition-material": "No class of materials and none of their elements is called { $word }, so this would never be true.",
  "company-condition-material-advice": "Write the id of a class, such as rare-earth or gallium, or the symbol of one of its elements, such as Ga.",
  "company-condition-not-understood": "The condition cannot be read here.",
  "company-condition-not-understood-why": "CEL reports: { $reason }.",
  "company-condition-optional": "Say what it means if the fact has no value: write `fact.orValue(…)`, or ask `fact.hasValue()`.",
  "company-condition-signs": "More than { $most } signs `!` or `-` stand one inside another.",
  "company-condition-signs-advice": "Write the condition with fewer of them.",
  "company-condition-type": "The condition gives { $type }, not true or false.",
  "company-condition-type-advice": "Compare it with something: the rule fires where the condition is true.",
  "company-condition-walk": "{ $function } stands inside another walk over a list.",
  "company-condition-walk-advice": "Split the rule into two: this could take very long.",
  "company-condition-word": "The word in brackets is not written out.",
  "company-condition-word-advice": "Write the id of a class of materials or the symbol of an element in quotes, such as item.holds('gallium').",
  "company-entry-unusable": "The recogniser cannot use this entry.",
  "company-entry-unusable-advice": "Correct the entry.",
  "company-entry-unusable-why": "It reports: { $reason }",
  "company-fact-unknown": "There is no fact { $fact }.",
  "company-fact-unknown-advice": "The page on company rules lists all facts.",
  "company-message-brace": "A single brace stands here.",
  "company-message-brace-advice": "Write `{ \"{\" }item.partNumber{ \"}\" }` for a fact, or `{ $braces }` for the brace itself.",
  "company-message-fact": "A placeholder names one fact.",
  "company-page-always": "It fires on every item for which this is true:",
  "company-page-basis": "What it rests on",
  "company-page-fires": "When it fires",
  "company-page-from": "From { $from } on, it fires on every item for which this is true:",
  "company-page-from-until": "From { $from } until { $until }, that day included, it fires on every item for which this is true:",
  "company-page-not-waivable": "It cannot be waived.",
  "company-page-rule": "{ $title }: { $severity }, a rule of the pack { $pack } { $version }, reviewed on { $reviewedOn }.",
  "company-page-says": "What it says",
  "company-page-until": "Until { $until }, that day included, it fires on every item for which this is true:",
  "company-page-waivable": "It can be waived.",
  "company-rule-group-advice": "Begin the id with { $groups }.",
  "company-rule-group-built-in": "{ $rule } cannot be a rule of yours: { $group } is a group of built-in rules.",
  "company-rule-group-foreign": "{ $rule } cannot be a rule of this pack: { $group } is not its id.",
  "company-rule-source": "Source: { $source }.",
  "company-rule-summary": "{ $days ->\n        [from] The condition that the pack `{ $pack }` gives for it is true; the rule applies from { $from }.\n        [until] The condition that the pack `{ $pack }` gives for it is true; the rule applies until { $until }.\n        [between] The condition that the pack `{ $pack }` gives for it is true; the rule applies from { $from } until { $until }.\n       *[all] The condition that the pack `{ $pack }` gives for it is true.\n    }",
  "company-rule-twice": "Two rules have the id { $rule }.",
  "company-rule-twice-advice": "Settings could not say which is meant: give this one its own id.",
  "company-test-act-unknown": "There is no act { $act }.",
  "company-test-act-unknown-advice": "`lodestone acts` lists all acts.",
  "company-test-document-missing": "The test case expects findings but gives no document.",
  "company-test-document-missing-advice": "Add `input` or `items`.",
  "company-test-document-twice": "The test case gives a document both as `input` and as `items`.",
  "company-test-document-twice-advice": "Remove one: only one document can be judged.",
  "company-test-expect-missing": "The test case does not say what it expects of this document.",
  "company-test-expect-missing-advice": "Add `expect`; for no findings at all, write `expect: []`.",
  "company-test-line-alone": "A line counts in `input`, but this test case gives `items`.",
  "company-test-line-alone-advice": "Write `path` instead, such as /items/0.",
  "company-test-name-twice": "Another test case has this name.",
  "company-test-name-twice-advice": "A failure would not say which of the two it is: give this one its own name.",
  "company-test-rule-unknown": "There is no rule { $rule }, so the test case would compare nothing.",
  "company-test-rule-unknown-advice": "`lodestone rules` lists all rules.",
  "compare-report-advice": "Write one with `lodestone check --format json --work-list --output FILE`.",
  "compare-report-broken": "The earlier report does not match the schema of the JSON report of `check`, so it cannot be compared.",
  "compare-report-day": "The earlier report was judged by the law of { $was }, this run by that of { $is }, so a difference can come from the law.",
  "compare-report-day-advice": "To see changes of the files alone, run both with the same --as-of.",
  "compare-report-elsewhere": "{ $count ->\n        [one] The file of the earlier report is no longer there\n       *[other] None of the { $count } files of the earlier report is still there\n    }, so every finding counts as new.",
  "compare-report-elsewhere-advice": "If the report was written in another folder, run the command in that folder.",
  "compare-report-language": "The earlier report is in another language, so its texts are not compared.",
  "compare-report-left": "{ $count ->\n        [one] 1 file of the earlier report was\n       *[other] { $count } files of the earlier report were\n    } not checked now, so nothing is said of { $count ->\n        [one] its findings\n       *[other] their findings\n    }.",
  "compare-report-no-work": "The earlier report has no work list, so only findings are compared. Write it with --work-list.",
  "compare-report-not-json": "The earlier report is not complete JSON, so it cannot be compared. It may be truncated or in another format.",
  "compare-report-other-tool": "The earlier report was not written by Lodestone, so it cannot be compared.",
  "compare-report-packs": "The earlier report used other rule packs, so a difference can come from them. Then: { $was }; now: { $is }.",
  "compare-report-part": "The earlier report covers only part of the files (--changed or --shard), so findings in the others count as new.",
  "compare-report-too-large": "The earlier report cannot be read, because it is larger than { $limit }.",
  "compare-report-too-large-advice": "Write and compare one report for each part of the files.",
  "compare-report-tool": "The earlier report was written by Lodestone { $was }, and this is { $is }, so a difference can come from the program.",
  "compare-report-unreadable": "The earlier report cannot be read, so it is not known what is new.",
  "compare-report-version": "The earlier report has `schemaVersion` { $version }, and the JSON report of `check` has 2, so it cannot be compared.",
  "completion-help": "Show the help.",
  "composition-contradicted": "{ $key ->\n        [composition] The composition of { $part } leaves out a material that other data show in it.\n       *[freeOf] { $part } is declared free of a material that other data show in it.\n    }",
  "composition-contradicted-advice": "Ask the supplier which is right. Until then the item is judged as if there were no { $key }.",
  "composition-free-here": "{ $key ->\n        [composition] Its composition is declared here.\n       *[freeOf] It is declared free of the material here.\n    }",
  "composition-heavy": "The { $of } in { $part } weighs { $grams } g, but the item only { $whole } g.",
  "composition-missing": "{ $holds ->\n        [may-hold] { $part } may contain { $classes }, and its { $elements } content is not declared.\n       *[holds] { $part } contains { $classes }, and its { $elements } content is not declared.\n    }",
  "composition-missing-advice": "Ask the supplier for the analysis of this batch, and declare a share of each of these elements under `composition`; 0 is an answer too.",
  "composition-missing-advice-foreign": "Ask the supplier for the analysis of this batch, and declare a share of each of these elements under `composition`, { $where }; 0 is an answer too.",
  "composition-missing-decides": "{ $count ->\n        [one] This decides whether { $acts } applies.\n       *[other] This decides whether { $acts } apply.\n    }",
  "composition-missing-open": "{ $holds ->\n        [may-hold] { $part } may contain { $classes }, and its composition leaves open which acts apply.\n       *[holds] { $part } contains { $classes }, and its composition leaves open which acts apply.\n    }",
  "composition-missing-parts": "{ $line } includes { $parts }, whose { $elements } content is not declared.",
  "composition-missing-parts-advice": "{ $count ->\n        [one] Ask the supplier for the analysis of this batch, and declare a share of each of these elements under `composition`, where the part is described; 0 is an answer too.\n       *[other] Ask the supplier for the analysis of these batches, and declare a share of each of these elements under `composition`, where the parts are described; 0 is an answer too.\n    }",
  "composition-missing-parts-open": "{ $line } includes { $parts }, whose composition leaves open which acts apply.",
  "composition-negative": "The mass share of { $of } in { $part } is negative ({ $share } %).",
  "composition-no-mass": "{ $part } has a mass of 0 or less, but its composition gives masses.",
  "composition-over": "The mass shares of { $part } add up to at least { $sum } %.",
  "composition-question": "{ $state ->\n        [equipment] { $part } may be { $classes }.\n        [undeclared] { $part } may contain { $classes }; its composition is not declared.\n       *[declared] { $part } may contain { $classes }; its declared composition does not say.\n    }",
  "composition-question-advice": "Ask the supplier, and declare `freeOf: [{ $classes }]` if it contains none, or a share of each of { $elements } under `composition`; 0 is an answer too.",
  "composition-question-advice-free": "Ask the supplier, and declare `freeOf: [{ $classes }]` if it contains none.",
  "composition-question-parts": "{ $line } includes { $parts }, which may contain { $classes }.",
  "composition-question-parts-advice": "{ $count ->\n        [one] Ask the supplier, and declare, where the part is described, `freeOf: [{ $classes }]` if it contains none, or a share of each of { $elements } under `composition`; 0 is an answer too.\n       *[other] Ask the supplier, and declare, where the parts are described, `freeOf: [{ $classes }]` if they contain none, or a share of each of { $elements } under `composition`; 0 is an answer too.\n    }",
  "composition-reversed": "The mass share of { $of } in { $part } has its limits reversed ({ $from } to { $to } %).",
  "composition-short": "The composition of { $part } is declared complete but adds up to at most { $sum } %.",
  "composition-sum-advice": "Correct the shares: they are percent by mass of one unit of the item. Materials that it does not contain can be declared under `freeOf`, without any shares.",
  "config-act-set": "`{ $act }` to `{ $state }`",
  "config-acts-set-aside": "{ $config } sets { $acts } under `actStates`.",
  "config-acts-set-aside-effect": "Where the status of these acts is unconfirmed, the setting decides, and what they forbid or require is missing here.",
  "config-baseline-advice": "Write its path, such as lodestone-baseline.json.",
  "config-baseline-elsewhere": "`{ $path }` is not a path relative to this file, so others could not read the baseline.",
  "config-baseline-name": "`{ $path }` does not end in .json, as a baseline does.",
  "config-caused-by": "`{ $file }` has an error, so these settings cannot be used.",
  "config-caused-by-advice": "Correct it first.",
  "config-extends-absent-file": "There is no file `{ $path }` to extend.",
  "config-extends-absent-file-advice": "Correct the path, which is relative to the folder of this file.",
  "config-extends-absent-package": "There is no file `{ $path }` of a package `{ $package }` in a node_modules folder here or above within the repository.",
  "config-extends-absent-package-advice": "Install the package or correct the path; for a folder beside this file, begin with `./`.",
  "config-extends-backslash": "`{ $entry }` contains a backslash.",
  "config-extends-backslash-advice": "Write paths with slashes, so that they lead to the file on every machine.",
  "config-extends-circle": "This goes round in a circle ({ $files }), so no file comes first.",
  "config-extends-circle-advice": "Remove one of the entries of `extends`.",
  "config-extends-elsewhere": "`{ $entry }` is an absolute path or an address, which others could not read.",
  "config-extends-elsewhere-advice": "Write a path relative to this file, or that of a file in an npm package.",
  "config-extends-itself": "This file extends itself.",
  "config-extends-itself-advice": "Remove the entry.",
  "config-extends-leaves-package": "`{ $entry }` leaves the package `{ $package }` or takes a detour.",
  "config-extends-leaves-package-advice": "Write the plain path of a file in it.",
  "config-extends-not-yaml": "`{ $entry }` names no YAML file.",
  "config-extends-not-yaml-package": "Write the file too, such as `{ $example }`.",
  "config-extends-not-yaml-path": "Write the path of one, such as `./strict.yaml`.",
  "config-extends-scope": "`{ $entry }` names an npm scope but no package.",
  "config-extends-scope-advice": "Write `@scope/package/file.yaml`, or begin a path with `./`.",
  "config-extends-too-deep": "More than { $most } files would extend one another in a row here.",
  "config-extends-too-deep-advice": "Extend the one that is meant at the end directly.",
  "config-extends-too-many": "The settings would be made of more than { $most } files here.",
  "config-extends-too-many-advice": "Put what belongs together into one file.",
  "config-extends-twice": "`{ $entry }` is already extended above.",
  "config-extends-twice-advice": "Remove one of the two.",
  "config-extends-unreadable": "`{ $path }`, which is to be extended, cannot be read.",
  "config-fix-add": "Add `{ $key }`",
  "config-fix-remove": "Remove `{ $key }`",
  "config-lowered": "{ $config } lowers { $rules }.",
  "config-lowered-effect": "Findings of these rules are missing here, or shown below their severity.",
  "config-lowered-law": "{ $config } leaves the law of { $authorities } out of { $rules }.",
  "config-lowered-prohibitions": "Prohibitions are judged by the law of all authorities.",
  "config-lowered-regimes": "{ $config } sets `regimes` without the authorities of { $rules }.",
  "config-lowered-rule": "`{ $rule }` from { $severity } to { $level }",
  "config-lowered-rule-for": "`{ $rule }` from { $severity } to { $level } for { $files }",
  "config-materials-off": "{ $config } sets { $classes } to `off` under `materials`.",
  "config-materials-off-effect": "Nothing is asked about items that were only recognised to contain them; declared control codes and what acts forbid count all the same.",
  "config-of-editor": "the editor",
  "config-pack-absent": "There is no file or folder `{ $path }`, so the pack cannot be read.",
  "config-pack-blocked": "`{ $path }` is neither a file nor a folder, so the pack cannot be read.",
  "config-pack-elsewhere": "`{ $path }` is not a path relative to this file, so others could not read the pack.",
  "config-pack-elsewhere-advice": "Put the pack beside this file and write its path.",
  "config-pack-empty": "There is no YAML file in `{ $path }`, so there is no pack.",
  "config-pack-unreadable": "The pack `{ $path }` cannot be read.",
  "config-past-day": "{ $config } sets `asOf: { $date }`, a day in the past, so files are judged by the law of that day.",
  "config-past-day-effect": "What acts have forbidden or required since then is missing here; remove the setting to judge by the law of today.",
  "config-path-advice": "Correct the path.",
  "config-pattern-idle": "`{ $pattern }` matches no file, because it { $reason ->\n        [absolute] is an absolute path\n        [leaves] leads out of this folder\n        [bracket] has a bracket that is not closed or not opened\n       *[backwards] has a range that goes backwards\n    }.",
  "config-pattern-idle-advice": "Write a pattern relative to the root folder, such as `parts/**`.",
  "config-pattern-negated": "`{ $pattern }` begins with `!` and would match every other file.",
  "config-pattern-negated-advice": "Patterns can only add files: write those that are meant.",
  "config-pattern-range": "`{ $pattern }` has a range in braces that is longer than single characters, so it would match one digit or letter of it.",
  "config-pattern-range-advice": "Write the names, such as `{ $example }`, or `*`.",
  "config-pattern-repeats": "`{ $pattern }` repeats a group or a character, or looks ahead, which only regular expressions need.",
  "config-pattern-repeats-advice": "Write `*`, or the names that are meant.",
  "config-pattern-slow": "`{ $pattern }` has so many wildcards or alternatives that matching one long name could take minutes.",
  "config-pattern-slow-advice": "Write fewer of them, or several simpler patterns.",
  "config-pattern-too-long": "`{ $pattern }` has { $length } characters, and at most { $most } are read.",
  "config-pattern-too-long-advice": "Write several shorter patterns.",
  "config-patterns-too-many": "This file has { $count } patterns, and at most { $most } are read.",
  "config-patterns-too-many-advice": "Write patterns that cover more, such as `parts/**`.",
  "config-place": "{ $place }:",
  "config-remove-setting": "Remove the setting.",
  "config-rule-must-stand": "`{ $rule }` reports that something was not read or judged; without it, unchecked data would look checked. So it cannot be { $state ->\n        [set] set\n        [lower] lowered\n       *[off] off\n    }.",
  "config-rule-must-stand-advice": "Choose another level, or correct what is found.",
  "config-rule-prohibition": "`{ $rule }` reports what an act forbids, so it stays `{ $severity }` and cannot be `{ $level }`.",
  "config-rule-unknown": "There is no rule `{ $rule }`, so this setting would do nothing.",
  "config-rule-unknown-advice": "Write the id of a rule; `lodestone rules` lists them all.",
  "config-second-document": "A second YAML document begins here, and only the first is read.",
  "config-second-document-advice": "Put all settings into one document.",
  "config-too-long": "This file has { $length } characters, and at most { $most } are read.",
  "config-too-long-advice": "Write patterns that cover more, or move what is not a setting elsewhere.",
  "config-with-editor": "{ $file } (with the settings of the editor)",
  "content-amount": "{ $amount } { $currency }",
  "content-counts": "{ $part } counts with { $amount } { $currency }.",
  "content-finished": "The clause is about { $named }, but the authority treats such goods as finished goods ({ $document }: { $goods }).",
  "content-finished-advice": "If it is a part or an assembly, declare its `level`.",
  "content-floor": "{ $state ->\n        [unverified] { $clause }: would apply from { $floor } % by value.\n       *[in-force] { $clause }: applies from { $floor } % by value.\n    }",
  "content-freed": "Such goods are generally not controlled ({ $document }: { $goods }).",
  "content-holds": "{ $top } contains it.",
  "content-more": "Parts whose value could not be calculated come on top.",
  "content-named": "The clause is about { $goods }; nothing here says whether this is one.",
  "content-not-nought": "An unknown value is not counted as zero.",
  "content-origin-missing": "{ $part } reaches the content threshold, and its country of origin is not declared.",
  "content-origin-missing-why": "If it is made abroad, its content counts: { $percent } % of its value.",
  "content-other-currency": "{ $part } is priced in { $currency } but { $top } in { $wanted }, so they cannot be compared.",
  "content-other-currency-advice": "Declare both in one currency; no exchange rate is assumed.",
  "content-price-missing": "{ $part } contains listed items of { $authority } origin but has no price to compare them with.",
  "content-price-missing-advice": "Declare `value` with amount and currency.",
  "content-price-nothing": "{ $part } contains listed items of { $authority } origin but has a price of { $price } { $currency }.",
  "content-price-nothing-advice": "Declare its real value under `value`.",
  "content-priced-in": "{ $top } is priced in { $currency }.",
  "content-reached": "{ $part } contains listed items of { $authority } origin worth { $percent } % of its value.",
  "content-reached-advice": "Have its export to another country reviewed: it may need a licence from { $authority }.",
  "content-sum": "Listed content: { $sum } { $currency } of { $price } { $currency }.",
  "content-sums": "Listed content: { $sums }.",
  "content-unknown": "{ $why ->\n        [counted] The price of { $part } in { $top } or its currency is missing, so its value cannot be counted.\n        [open] { $part } in { $top } may count by value: its origin, form or composition is open.\n        [unbroken] { $part } in { $top } contains a listed material, and the value of that material is not declared.\n        [unit] The price of { $part } in { $top } is for another unit than its quantity.\n        [quantity] The quantity of { $part } in { $top } is not a number, so its value cannot be counted.\n        [reference] The `ref` of { $part } in { $top } leads nowhere, so its value cannot be counted.\n        [not-followed] The `ref` of { $part } in { $top } is not followed, so its value cannot be counted.\n       *[items] The `items` of { $part } in { $top } cannot be read, so their value cannot be counted.\n    }",
  "content-unknown-advice": "{ $why ->\n        [counted] Declare `value` with amount and currency.\n        [open] Declare `countryOfOrigin`, `form` and `composition`.\n        [unbroken] Ask the supplier, and enter the metal, alloy or oxide with its `value` under `items`.\n        [unit] Declare `value` on the line, for one unit of its quantity.\n        [quantity] Write its `quantity` as a number.\n        [reference] Correct that `ref`.\n        [not-followed] Check it together with the other files.\n       *[items] Write its parts as a list under `items`.\n    }",
  "content-value-here": "Its `value` is written here.",
  "control-also-holds": "It also contains { $elements }.",
  "control-also-holds-more": "It also contains { $elements } and others.",
  "control-class-off": "`materials` in the configuration switches off the materials that the act lists.",
  "control-destination": "The goods go to { $country }.",
  "control-ended": "The act is no longer in force.",
  "control-ended-on": "The act ended on { $on }.",
  "control-figure-met": "{ $figure } meets { $limit }.",
  "control-figure-missed": "{ $figure } does not meet { $limit }.",
  "control-form-excepted": "The form is { $form }, which the entry excludes.",
  "control-form-may-be": "The form is { $form }, which may be { $listed }.",
  "control-form-open": "The act does not say whether { $form } counts as { $listed }.",
  "control-guidance": "The authority says that such goods are generally not controlled ({ $document }).",
  "control-limit": "{ $parameter } { $limit }",
  "control-limit-share": "{ $parameter } of { $element } { $limit }",
  "control-limits-together": "({ $limits })",
  "control-limits-unread": "The entry also sets limits, which Lodestone does not check.",
  "control-mostly-element": "Most of its { $class } is { $element }.",
  "control-mostly-partner": "Apart from the { $class }, most of it is { $partner }.",
  "control-mostly-substance": "Most of it is { $substance }.",
  "control-no-element": "The item contains no { $elements }.",
  "control-no-entry": "No entry of its list matches.",
  "control-not-asked": "`regimes` in the configuration leaves out `{ $authority }`.",
  "control-not-issued": "The act has not been issued yet.",
  "control-origin": "The country of origin is { $origin }.",
  "control-origin-elsewhere": "The country of origin is { $origin }, and the goods leave from { $country }.",
  "control-origin-export": "Origin: { $origin }; it covers exports from { $territory }.",
  "control-origin-stays": "The country of origin is { $origin }, and the goods do not leave { $country }.",
  "control-other-form": "The form is { $form }, not { $listed }.",
  "control-other-material": "The material is { $seen }, not { $listed }.",
  "control-other-substance": "Nothing shows that it is one of these substances: { $substances }.",
  "control-other-target": "It is a target made of { $form }, not one with { $elements }.",
  "control-pending": "The act is not in force.",
  "control-pending-from": "The act is not in force before { $from }.",
  "control-set": "{ $state ->\n        [suspended] `actStates` sets the act to suspended.\n        [ended] `actStates` sets the act to ended.\n       *[in-force] `actStates` sets the act to in force.\n    }",
  "control-stays": "The goods do not leave the territory that the act covers.",
  "control-substance-open": "{ $seen } may mean { $substances }.",
  "control-suspended": "The act is suspended.",
  "control-suspended-until": "The act is suspended until { $until }.",
  "control-target-open": "It is a target made of { $form }; the act does not say whether that counts as `target` or as { $form }.",
  "control-trace": "Less than 0.1 % of it is { $elements }.",
  "control-word": "{ $role ->\n        [coating] { $seen } may only be a coating on it.\n        [film] { $seen } may only be a film on it.\n        [additive] { $seen } may only be an additive in it.\n        [product-name] { $seen } may be the name of a product.\n        [purpose] { $seen } may be its purpose.\n       *[unknown-noun] The description names something of which { $seen } may only be a part.\n    }",
  "control-word-unnamed": "{ $role ->\n        [coating] The material may only be a coating on it.\n        [film] The material may only be a film on it.\n        [additive] The material may only be an additive in it.\n        [product-name] The material may be part of a product name.\n        [purpose] The material may be its purpose.\n       *[unknown-noun] The description names something of which the material may only be a part.\n    }",
  "convert-from": "From line { $line }.",
  "convert-from-cell": "From cell { $cell }.",
  "convert-head": "From { $file }, read by the mapping { $mapping }.",
  "convert-missing": "To do: { $what }",
  "convert-no-items-advice": "So the document above has none. Run `lodestone mapping` on the file, and correct the mapping in lodestone.yaml.",
  "country": "{ $name } ({ $code })",
  "csv-syntax": "{ $kind ->\n        [surplus] This row has more cells than the header has columns.\n        [no-value] This formula has no stored value, so its cell was not read.\n        [failed] This formula failed, so its cell says nothing about the part.\n        [unclosed] This quote is never closed.\n        [split] A separator cuts this text in two, so the cells behind it stand in the wrong columns.\n        [second-header] This row is a header with other columns than the first.\n        [side-by-side] A second table begins here, beside the first.\n        [header-above] This header and the rows below it, down to the next header, were not read.\n        [conflict] Git has left a merge conflict here.\n       *[text-after-quote] Text stands behind the quote that closes this cell.\n    }",
  "csv-syntax-advice": "{ $kind ->\n        [surplus] What is beyond the last column was not read. Put a cell that holds the separator in double quotes.\n        [surplus-pipe] What is beyond the last column was not read. Write a pipe that belongs to a cell as `\\|`.\n        [no-value] Open the workbook in a spreadsheet program, and save it: that stores the values.\n        [failed] Correct the formula, or write the value.\n        [unclosed] The cell was read up to the end of its line. Close the quote, or take it away.\n        [split] The cells behind it were read from the wrong columns. Put the whole text in double quotes, and double each quote inside it.\n        [second-header] The rows below it were read by the first header, from the wrong columns. Put the columns in the order of the first header, or split the file.\n        [side-by-side] Each row of both was read as one item. Put the tables below one another, or in files of their own.\n        [header-above] A table is read by one header, the one that fits best. Split the file.\n        [conflict] The rows of both versions were read. Keep those of one, and delete this line.\n       *[text-after-quote] The cell was read as it is written, quotes included. Double each quote inside a cell in quotes.\n    }",
  "customs-advice-controlled": "Write `customsRemark: controlled`.",
  "customs-advice-open": "Find out whether the item is controlled, and state it under `customsRemark`.",
  "customs-advice-parts": "Write `customsRemark: controlled`, or the `level` of the line if it is an assembly or a finished good.",
  "customs-demand": "For the { $field } of the declaration, by { $acts }: { $text }.",
  "customs-field": "{ $field } ({ $local })",
  "customs-forms": "It contains { $elements }, of which other forms are listed.",
  "customs-magnets": "It is { $magnets }; its other contents decide whether it is controlled.",
  "customs-parts": "Controlled parts: { $parts }.",
  "customs-remark": "{ $remark ->\n        [denied] The remark of { $part } for the export declaration says that it is not controlled.\n       *[missing] { $part } leaves { $country } without a remark for the export declaration.\n    }",
  "customs-remark-parts": "{ $remark ->\n        [denied] { $line } contains controlled parts, but its export remark says \"not controlled\".\n       *[missing] { $line } leaves { $country } without a remark for the export declaration and contains controlled parts.\n    }",
  "decimal": "{ $whole }.{ $fraction }",
  "destination-barred": "{ $does ->\n        [refuses] { $parts } would go to { $country }, for which a policy of denial applies.\n        [on-the-way] { $parts } would go by way of { $country } or a party there, for which a policy of denial may apply.\n       *[may-refuse] { $parts } would go to { $country }, for which a policy of denial may apply.\n    }",
  "destination-barred-passing-on": "{ $state ->\n        [in-force] { $act } holds anyone liable who forwards these goods to this country in breach of it.\n       *[unverified] { $act } would hold anyone liable who forwards these goods to this country in breach of it; status unconfirmed.\n    }",
  "destination-barred-refusal": "{ $state ->\n        [in-force] { $act } sets a policy of denial for these goods.\n       *[unverified] { $act } would set a policy of denial for these goods; status unconfirmed.\n    }",
  "did-you-mean": "Did you mean { $name }?",
  "draft-act": "{ $reach ->\n        [no] { $act }: { $state }. It lists none of these items.\n       *[yes] { $act }: { $state }.\n    }",
  "draft-act-open": "No act known to be in force asks for this paper for these items. An act of unconfirmed status may ask for it.",
  "draft-article": "{ $act }, { $article }",
  "draft-basis": "Acts that ask for this paper",
  "draft-catch-all": "{ $act }: a licence may be needed for unlisted items too. This is not judged here.",
  "draft-confidence": "{ $confidence ->\n        [high] high\n        [medium] medium\n       *[low] low\n    }",
  "draft-control": "{ $certainty ->\n        [applies] { $act } ({ $state }) applies to { $items }.\n        [would-apply] { $act } ({ $state }) would apply to { $items }.\n        [could-apply] { $act } ({ $state }) could apply to { $items }.\n       *[may-apply] { $act } ({ $state }) may apply to { $items }.\n    }",
  "draft-day-today": "The file gives no valid day of export. The day is that of the run, today in Beijing.",
  "draft-decide": "To be decided before anything is filed:",
  "draft-denied": "(declared; the check finds otherwise)",
  "draft-expired": "(expired)",
  "draft-figure": "{ $name }: { $value }",
  "draft-form": "{ $form ->\n        [not-read] The official form was not read. This is a draft of the content and not the form.\n        [read] The fields are those of the official form, and this is a draft and not the form.\n       *[none] This sheet has no official form.\n    }",
  "draft-freed": "{ $act } ({ $state }) may apply, but the authority calls such items generally not controlled.",
  "draft-gap-of": "{ $label }: { $items }",
  "draft-gaps": "To be filled in",
  "draft-given": "Given",
  "draft-judged": "by the check",
  "draft-judgement": "Judgement of the items",
  "draft-list-form": "{ $form ->\n        [not-read] { $list }. Official form not read.\n        [read] { $list }. Fields of the official form.\n       *[none] { $list }. No official form.\n    }",
  "draft-listed": "{ $act } ({ $state }) lists such items.",
  "draft-low": "(source reliability: low)",
  "draft-made": "Filled from { $file } under the law of { $date }. Square brackets name lines or cells of that file.",
  "draft-missing": "Missing",
  "draft-named": "Named in the files: { $name }",
  "draft-named-expired": "Named in the files, but expired: { $name }",
  "draft-no-act": "No act in force asks for this paper for these items.",
  "draft-no-control": "As far as the file says, no act in the packs that is in force is known to control { $part } on { $date }.",
  "draft-no-gaps": "{ $idle ->\n        [yes] Nothing has to be filled in. Sections for which no act can ask on this day have blanks.\n       *[no] Nothing has to be filled in.\n    }",
  "draft-none": "Nothing in the file needs this paper: no act of its authority controls an item.",
  "draft-not-given": "Not given",
  "draft-not-given-for": "Not given for { $items }",
  "draft-notice": "Draft, not filed",
  "draft-notice-form": "Official form not read",
  "draft-notice-prohibited": "Prohibited delivery: do not file",
  "draft-only": "(for { $items })",
  "draft-open": "(still open)",
  "draft-practice": "Practice. No act is known to ask for it.",
  "draft-prohibited": "The delivery is prohibited. This paper is not drafted for it:",
  "draft-quantity-in": "{ $amount } in one { $line }",
  "draft-refused": "(the check objects to this licence)",
  "draft-source-column": "{ $column ->\n        [field] Field\n        [basis] Act\n        [confidence] Source reliability\n       *[sources] Sources\n    }",
  "draft-sources": "Sources of the fields",
  "draft-state-column": "{ $column ->\n        [promise] Undertaking\n        [attachment] Paper\n       *[state] State\n    }",
  "draft-unchecked": "{ $count ->\n        [one] 1 place of the file was not read or not checked. Items may be missing here.\n       *[other] { $count } places of the file were not read or not checked. Items may be missing here.\n    }",
  "editor-act-stands": "Without a setting its status on { $date } is: { $state }.",
  "editor-add-category": "Add the category of the end use",
  "editor-add-composition": "Add a composition to { $part }",
  "editor-add-composition-for": "Add a composition to { $part } with { $elements }",
  "editor-add-end-user-to-end-use": "Add { $key } to this end use",
  "editor-add-end-user-to-shipment": "Add { $key } for the whole shipment",
  "editor-add-figures": "Add technical parameters to { $part }: { $figures }",
  "editor-add-key": "Add { $key }",
  "editor-add-key-in-parts": "Add { $key } to { $part } in { $file }",
  "editor-add-key-to": "Add { $key } to { $part }",
  "editor-and-more": "{ $count } more",
  "editor-bom-of-workspace": "BOM of the workspace",
  "editor-continue-composition": "Continue the composition of { $part }",
  "editor-continue-composition-for": "Continue the composition of { $part } with { $elements }",
  "editor-control-code-act": "On { $date }: { $act }, { $state }.",
  "editor-control-code-unknown": "{ $code }: not on list { $list } as known here on { $date }.",
  "editor-copy-question": "{ $known ->\n        [yes] Copy the question to { $supplier }\n       *[no] Copy the question to the supplier\n    }",
  "editor-declare-category": "Declare this end use with its category",
  "editor-declare-category-in-parts": "Declare this end use with its category in { $file }",
  "editor-declare-in-parts": "Declare an end use of { $part } in { $file }",
  "editor-declare-on-all": "Declare one end use for all { $count } items without one",
  "editor-declare-on-assembly": "Declare an end use for the assembly above ({ $part })",
  "editor-declare-on-document": "Declare an end use for the whole document",
  "editor-declare-on-item": "Declare an end use on { $part }",
  "editor-declare-on-these": "Declare one end use for these { $count } items",
  "editor-declared-at": "Declared at { $place }.",
  "editor-declared-in-line": "Declared in line { $line }.",
  "editor-document-holds": "{ $items ->\n        [one] The item contains:\n       *[other] All { $items } items together contain:\n    }",
  "editor-draft-paper": "Draft: { $paper }",
  "editor-element-listed-by": "Listed by { $act }.",
  "editor-element-of-class": "It counts as { $class }.",
  "editor-excess": "This file has { $total } findings; the { $shown } most severe are shown.",
  "editor-excess-counts": "By severity: { $counts }. `lodestone check` lists them all.",
  "editor-excess-near": "This file has { $total } findings; { $shown } are shown: the most severe, and those nearest to the last edit.",
  "editor-fix-all": "Make all safe fixes of Lodestone",
  "editor-fix-all-of-rule": "Fix all of { $rule } in this file",
  "editor-go-to-line": "Go to line { $line }",
  "editor-hint-end-use": "end use",
  "editor-item-act": "{ $certainty ->\n        [applies] **Controlled** by { $act } ({ $state }): { $codes }.\n       *[may-apply] **May be controlled** by { $act } ({ $state }): { $codes }.\n    }",
  "editor-item-acts": "{ $count ->\n        [one] { $count } act applies or may apply.\n       *[other] { $count } acts apply or may apply.\n    }",
  "editor-item-contains": "**{ $part }** contains { $classes }: { $elements }.",
  "editor-item-contains-also": "It may also contain { $elements }.",
  "editor-item-contains-class": "{ $holds ->\n        [is] **{ $part }** is { $classes }.\n       *[holds] **{ $part }** contains { $classes }.\n    }",
  "editor-item-contains-nothing": "**{ $part }**: nothing here points to a monitored material.",
  "editor-item-end-use": "End use: { $category }: { $statement }.",
  "editor-item-end-use-unreadable": "End use: it is named but cannot be read.",
  "editor-item-may-contain": "{ $holds ->\n        [may-be] **{ $part }** may be { $classes }. The evidence is weak, so only a question is asked.\n       *[may-hold] **{ $part }** may contain { $classes }. The evidence is weak, so only its composition is asked for.\n    }",
  "editor-item-more": "More",
  "editor-item-no-act": "No known act controls it on { $date }.",
  "editor-item-no-end-use": "End use: **not declared**.",
  "editor-item-of-document": "item of this document",
  "editor-item-of-file": "item of { $file }",
  "editor-item-rejected": "{ $seen } does not count: { $reason }",
  "editor-item-unit-holds": "One unit with its parts contains:",
  "editor-known-before": "Already in the baseline ({ $baseline }).",
  "editor-lens": "{ $items ->\n        [one] { $items } item with monitored materials, as of { $date }\n       *[other] { $items } items with monitored materials, as of { $date }\n    }",
  "editor-lens-earlier-settings": "Judged by an earlier lodestone.yaml: it is broken now",
  "editor-lens-not-checked": "{ $sign } { $count } not checked",
  "editor-lens-rules-off": "{ $count ->\n        [one] 1 rule\n       *[other] { $count } rules\n    }",
  "editor-lens-silenced": "{ $sign } not asked, by settings: { $what }",
  "editor-lens-undeclared": "{ $undeclared } undeclared{ $waived ->\n        [0] { \"\" }\n       *[other] { \" \" }({ $waived } waived)\n    }",
  "editor-lens-with-undeclared": "{ $items ->\n        [one] { $items } item with monitored materials\n       *[other] { $items } items with monitored materials\n    }, { $undeclared } undeclared{ $waived ->\n        [0] { \"\" }\n       *[other] { \" \" }({ $waived } waived)\n    }, as of { $date }",
  "editor-misread": "The editor did not read this file in the encoding { $encoding }, so nothing in it was checked.",
  "editor-misread-advice": "Reopen it with the encoding { $encoding }.",
  "editor-mistake-in-settings": "These settings cannot be used.",
  "editor-mistake-there": "The error is here.",
  "editor-more-items": "{ $count ->\n        [one] { $count } more item\n       *[other] { $count } more items\n    }",
  "editor-named-use": "{ $name } ({ $category }: { $statement })",
  "editor-not-judged": "{ $because ->\n        [pack] A pack that { $config } names cannot be used, so this file was not checked.\n        [extended] A file that { $config } extends cannot be used, so this file was not checked.\n       *[config] The { $config } above this file cannot be used, so the file was not checked.\n    }",
  "editor-not-judged-advice": "{ $because ->\n        [pack] Fix the rule pack first. Until then this file has not been checked.\n        [extended] Fix that file first. Until then this file has not been checked.\n       *[config] Fix { $config } first. Until then this file has not been checked.\n    }",
  "editor-offer-values": "Offer the values",
  "editor-open-file": "Open { $file }",
  "editor-open-file-of-part": "Open { $file }, which contains { $part }",
  "editor-open-rule-page": "Open the page of { $rule }",
  "editor-own-level": "its own level",
  "editor-part-as-in": "Judged as declared at { $place }:",
  "editor-part-entry": "{ $place } says: { $facts }.",
  "editor-part-has-entry": "It has an entry already, at { $place }.",
  "editor-part-lines": "{ $lines ->\n        [0] No line of a document below the root folder has this part number.\n        [one] One line has this part number.\n       *[other]\n            { $documents ->\n                [one] { $lines } lines of one document have this part number.\n               *[other] { $lines } lines of { $documents } documents have this part number.\n            }\n    }",
  "editor-required": "required",
  "editor-rule-level": "Without a setting its level is { $level }.",
  "editor-rule-prohibition": "{ $severity ->\n        [error] This is an error; no setting lowers it, because an act prohibits what the rule finds.\n        [warning] This is a warning; no setting lowers it, because an act prohibits what the rule finds.\n        [information] This is information; no setting lowers it, because an act prohibits what the rule finds.\n       *[hint] This is a hint; no setting lowers it, because an act prohibits what the rule finds.\n    }",
  "editor-setting-entry-unused": "The entry { $entry } of the setting { $setting } is not used.",
  "editor-setting-not-boolean": "{ $value } is neither true nor false.",
  "editor-setting-unused": "The setting { $setting } is not used.",
  "editor-show-fixes": "Show the fixes",
  "editor-split-quantity": "Write { $number }, and { $unit } under unit",
  "editor-tariff-code-by": "By entry { $entry } of { $nomenclature }.",
  "editor-tariff-code-unknown": "Nothing is known here about monitored materials under this tariff code.",
  "editor-tariff-role": "{ $role ->\n        [direct] The code means a monitored material.\n        [mixed] Goods with and without monitored materials share the code.\n        [may-contain] Goods of this code often contain monitored materials.\n       *[excluded] By their kind, goods of this code contain no monitored materials.\n    }",
  "editor-today": "today in Beijing",
  "editor-use-declared": "Use { $use } on { $part }",
  "editor-use-declared-in-parts": "Use { $use } for { $part } in { $file }",
  "editor-use-declared-on-all": "Use { $use } on all { $count } items without an end use",
  "editor-use-of-on-these": "Use the end use of { $use } on these { $count } items",
  "editor-use-on-these": "Use { $use } on these { $count } items",
  "editor-waive": "Waive { $rule } here, with reason, approver and date",
  "editor-waive-in-parts": "Waive { $rule } for { $part } in { $file }, with reason, approver and date",
  "editor-waived": "Waived until { $until } by { $by }: { $reason }",
  "editor-word-document": "{ $kind ->\n        [shipment] Says that files of this schema are shipments.\n       *[bom] Says that files of this schema are bills of materials, as they are without it.\n    }",
  "editor-word-item": "Marks the object that stands for an item: a part, or a line of a shipment. An item within an item is a part of it.",
  "editor-write-pieces": "Write { $number }; without a unit it is pieces",
  "editor-written-out": "{ $key } (written out)",
  "end-use-bar-open": "{ $does ->\n        [bars] { $act } prohibits this.\n        [may-bar] { $act } may prohibit this.\n        [would-bar] { $act } would prohibit this; status unconfirmed.\n        [refuses] { $act } sets a policy of denial for this.\n        [may-refuse] { $act } may set a policy of denial for this.\n       *[would-refuse] { $act } would set a policy of denial for this; status unconfirmed.\n    }",
  "end-use-bars": "{ $count ->\n        [one] { $acts } prohibits this.\n       *[other] { $acts } prohibit this.\n    }",
  "end-use-category-missing": "The end use of { $parts } has no category.",
  "end-use-category-missing-advice": "Map `endUse/category` to a column or key, or declare the end use with its category.",
  "end-use-change-to": "Change to { $near }",
  "end-use-conflict": "The end use of { $part } here differs from the one in the file that it refers to.",
  "end-use-conflict-advice": "A licence covers one end use and one end user: find out which is right, and write it in both places.",
  "end-use-conflict-on": "The other one applies to { $parts }.",
  "end-use-conflict-place": "{ $what ->\n        [category] The category is { $value } here.\n        [country] The country is { $value } here.\n       *[end-user] The end user is { $value } here.\n    }",
  "end-use-conflict-value": "{ $what ->\n        [category] The category is { $here } here and { $there } there.\n        [country] The country is { $here } here and { $there } there.\n       *[end-user] The end user is { $here } here and { $there } there.\n    }",
  "end-use-elsewhere-bad-category": "{ $category } is not a category of end uses.",
  "end-use-elsewhere-here": "The end use is written here.",
  "end-use-elsewhere-no-category": "The end use written there has no category.",
  "end-use-elsewhere-on": "It applies to { $part } there.",
  "end-use-elsewhere-unknown": "The other file states neither an end use there nor the key of one.",
  "end-use-military": "{ $bar ->\n        [barred] { $parts } would go to a military end use in { $country }, which is prohibited.\n        [refused] { $parts } would go to a military end use in { $country }, for which a policy of denial applies.\n        [anywhere] { $parts } would go to a military end use in an undeclared country, which may be prohibited.\n       *[open] { $parts } would go to a military end use in { $country }, which may be prohibited.\n    }",
  "end-use-military-correct": "If the declaration is wrong, correct it and keep the evidence.",
  "end-use-military-country": "Declare the `country` of the end use or end user.",
  "end-use-military-never": "Do not ship.",
  "end-use-military-party": "The { $role } of { $parts } is military by its name: { $words }.",
  "end-use-military-stop": "Do not ship until this is settled.",
  "end-use-military-user": "{ $bar ->\n        [barred] { $parts } would go to { $user }, declared military, in { $country }, which is prohibited.\n        [refused] { $parts } would go to { $user }, declared military, in { $country }: a policy of denial applies.\n        [anywhere] { $parts } would go to { $user }, declared military, in an undeclared country, which may be prohibited.\n       *[open] { $parts } would go to { $user }, declared military, in { $country }, which may be prohibited.\n    }",
  "end-use-military-way": "The goods pass through { $country }.",
  "end-use-military-words": "{ $what ->\n        [statement] The statement of the end use of { $parts } names a military use: { $words }.\n       *[item] The text of { $parts } names a military use: { $words }.\n    }",
  "end-use-military-words-advice": "Which is right? If the use is military, declare the category `military`; if the party is, `kind: military`. Otherwise, name the civil product.",
  "end-use-military-words-category": "The category of its end use is `{ $category }`.",
  "end-use-military-words-no-category": "Its end use has no category.",
  "end-use-missing": "{ $holds ->\n        [may-hold] { $part } may contain { $classes } and has no declared end use.\n        [is] { $part } is { $classes } and has no declared end use.\n       *[holds] { $part } contains { $classes } and has no declared end use.\n    }",
  "end-use-missing-advice": "Declare `endUse` on this item, on its assembly or for the whole document.",
  "end-use-missing-advice-foreign": "Say what it is for, such as \"spindle motor of a lathe, rotor magnets\": `endUse` { $where }, or for many at once under `uses` there, by file and part number. If a column or key says it, map that to `endUse` under `mappings`.",
  "end-use-missing-declared": "{ $part } declares control code { $codes } but no end use.",
  "end-use-missing-parts": "{ $count ->\n        [one] { $line } includes { $parts } ({ $classes }), which has no declared end use.\n       *[other] { $line } includes parts without a declared end use ({ $classes }): { $parts }.\n    }",
  "end-use-missing-parts-advice": "{ $count ->\n        [one] Declare `endUse` on this line, for the whole document, or where the part is described.\n       *[other] Declare `endUse` on this line, for the whole document, or where the parts are described.\n    }",
  "end-use-missing-parts-declared": "{ $count ->\n        [one] { $line } includes { $parts }, which is controlled and has no declared end use.\n       *[other] { $line } includes controlled parts without a declared end use: { $parts }.\n    }",
  "end-use-no-end-user": "The end use of { $parts } names no end user, and neither does the shipment.",
  "end-use-no-end-user-advice": "Write `endUser` here or for the shipment.",
  "end-use-no-end-user-why": "Licences are applied for and granted per end user.",
  "end-use-refuses": "{ $count ->\n        [one] { $acts } sets a policy of denial for this.\n       *[other] { $acts } set a policy of denial for this.\n    }",
  "end-use-undetermined": "The end use of { $parts } is undetermined.",
  "end-use-undetermined-advice": "Find out the end use, and declare its `category` and `statement`.",
  "end-use-unknown-key": "No end use of this document has the key { $key }, so none is declared here.",
  "end-use-unknown-key-advice": "Add it to `endUses`, or write the end use out here.",
  "end-use-unknown-key-in-parts": "No parts file has an end use with the key { $key }, so none is declared here.",
  "end-use-unreadable": "{ $holds ->\n        [is] { $part } is { $classes }, and its end use in another file cannot be read.\n       *[holds] { $part } contains { $classes }, and its end use in another file cannot be read.\n    }",
  "end-use-unreadable-advice": "Correct it there, or declare `endUse` on this line.",
  "end-use-unreadable-declared": "{ $part } declares control code { $codes }, and its end use in another file cannot be read.",
  "end-use-unreadable-parts": "{ $line } includes parts whose end use in another file cannot be read: { $parts }.",
  "end-use-vague": "The statement { $statement } names no product.",
  "end-use-vague-advice": "Name the product and the place of the material in it, such as \"spindle motor of a lathe, rotor magnets\".",
  "end-use-vague-empty": "The statement of the end use is empty.",
  "end-use-vague-party": "{ $name } ({ $roles }) is not the name of a party.",
  "end-use-vague-party-advice": "Write the full legal name: lists of parties are searched by name.",
  "end-use-vague-why": "An application with a vague end use may be refused.",
  "explain-act": "{ $act } ({ $state }).",
  "explain-act-id": "Its id in settings: { $act }.",
  "explain-act-lists": "{ $act } ({ $state }) { $listing ->\n        [open] may list it\n       *[met] lists it\n    } ({ $codes }).",
  "explain-act-not-asked": "Not asked: no strong evidence says that it contains a monitored material.",
  "explain-act-reaches": "{ $act } ({ $state }), entries { $codes }; source reliability { $confidence ->\n        [high] high\n        [medium] medium\n       *[low] low\n    }.",
  "explain-class-items": "{ $count } of them",
  "explain-classes-items": "{ $count } of them: { $classes }",
  "explain-codes-not-judged": "No act of the packs lists { $codes }.",
  "explain-confidence": "Source reliability: { $confidence ->\n        [high] high\n        [medium] medium\n       *[low] low\n    }.",
  "explain-date": "{ $date } ({ $source })",
  "explain-document": "{ $kind ->\n        [bom] Bill of materials\n       *[shipment] Shipment\n    }",
  "explain-document-named": "{ $kind ->\n        [bom] Bill of materials { $name }\n       *[shipment] Shipment { $name }\n    }",
  "explain-document-numbered": "{ $kind ->\n        [bom] Document { $number }: bill of materials\n       *[shipment] Document { $number }: shipment\n    }",
  "explain-document-numbered-named": "{ $kind ->\n        [bom] Document { $number }: bill of materials { $name }\n       *[shipment] Document { $number }: shipment { $name }\n    }",
  "explain-end-use-of": "{ $origin ->\n        [item] Declared on the item itself.\n        [assembly] Declared on an assembly above it.\n        [document] Declared on the document.\n        [part] Declared for the part in a parts file.\n        [use] Declared by `uses` in a parts file.\n       *[ref] Declared in the BOM that it refers to.\n    }",
  "explain-end-use-of-part": "{ $origin ->\n        [assembly] Declared on the assembly above it: { $part }.\n        [part] Declared in the parts file for { $part }.\n       *[ref] Declared on the item that it refers to: { $part }.\n    }",
  "explain-end-use-unreadable": "An end use is named but cannot be read.",
  "explain-evidence": "{ $place }  { $kind ->\n        [composition] composition\n        [cas-number] CAS number\n        [tariff-code] tariff code\n        [control-code] control code\n        [formula] formula\n        [element-word] name of an element\n        [material] material\n        [grade] grade\n        [finished-good] finished good\n        [tariff-code-may-contain] tariff code of goods that may contain it\n       *[trace] trace\n    }: saw \"{ $seen }\", which means { $meaning } (entry { $entry }, source reliability { $confidence ->\n        [high] high\n        [medium] medium\n       *[low] low\n    })",
  "explain-findings": "{ $severity ->\n        [error]\n            { $count ->\n                [one] { $count } error\n               *[other] { $count } errors\n            }\n        [warning]\n            { $count ->\n                [one] { $count } warning\n               *[other] { $count } warnings\n            }\n        [information] { $count } informational\n       *[hint]\n            { $count ->\n                [one] { $count } hint\n               *[other] { $count } hints\n            }\n    }",
  "explain-findings-aside": "{ $count } suppressed",
  "explain-form": "{ $form }{ \" \" }({ $known ->\n        [declared] declared\n        [overruled] by the evidence, which outweighs the declared `other`\n       *[shown] by the evidence\n    }){ $good ->\n        [perhaps] , or a finished good with it\n       *[no] { \"\" }\n    }",
  "explain-form-unknown": "unknown: neither declared nor shown",
  "explain-from-parts": "From the entry at { $place }: { $facts }.",
  "explain-held-by-all": "What do all items contain together?",
  "explain-holds": "{ $holds ->\n        [is] It is { $classes }; the evidence is strong.\n       *[holds] It contains { $classes }; the evidence is strong.\n    }",
  "explain-holds-nothing": "Nothing here points to a monitored material.",
  "explain-item-unnamed": "item without part number",
  "explain-known-to": "Already in { $baseline }.",
  "explain-label": "{ $label ->\n        [yes] yes\n        [perhaps] perhaps\n        [no] no\n        [none] none\n        [strong] strong\n        [weak] weak\n        [trace] trace\n        [rejected] rejected\n        [declared] declared\n        [shown] shown\n        [possible] possible\n        [excluded] excluded\n        [with] with\n        [magnet-of] magnet of\n        [form] form\n        [applies] applies\n        [may-apply] may apply\n        [would-apply] would apply\n        [could-apply] could apply\n        [not-judged] not judged\n        [missing] missing\n        [unreadable] unreadable\n        [category] category\n        [statement] statement\n        [end-user] end user\n        [country] country\n        [parts-file] parts file\n        [from] from\n        [waived] waived\n        [baselined] baselined\n        [error] error\n        [warning] warning\n        [information] information\n        [hint] hint\n        [judged-as-of] judged as of\n        [items] items\n        [materials] monitored materials\n        [undeclared] undeclared\n        [findings] findings\n       *[nothing] nothing\n    }",
  "explain-line": "Line { $place }",
  "explain-may-hold": "{ $holds ->\n        [may-be] It may be { $classes }. The evidence is weak, so only a question is asked.\n       *[may-hold] It may contain { $classes }. The evidence is weak, so only its composition is asked for.\n    }",
  "explain-no-act": "No act in force lists it.",
  "explain-no-document": "It contains no document that can be judged; `lodestone check` says why.",
  "explain-no-end-use": "No end use is declared on the item, on an assembly above it or on the document.",
  "explain-no-findings": "none",
  "explain-not-given": "not given",
  "explain-nothing-held": "No monitored material and no magnet is declared or seen.",
  "explain-open-elements": "The { $elements } content decides.",
  "explain-part": "{ $part ->\n        [composition] composition\n        [rest] full composition\n        [form] form\n        [parameter] technical parameter\n       *[origin] country of origin\n    }",
  "explain-part-at": "{ $part } ({ $place })",
  "explain-parts-by": "entered by { $by }",
  "explain-parts-source": "Source: { $told }.",
  "explain-question-act": "Which act controls it on { $date } ({ $source })?",
  "explain-question-elements": "Which elements, in which form?",
  "explain-question-end-use": "What is it for?",
  "explain-question-findings": "Findings",
  "explain-question-holds": "Does it contain a monitored material?",
  "explain-question-unit": "What does one unit contain, including its parts?",
  "explain-rejected": "{ $place }  saw \"{ $seen }\": { $reason } (entry { $entry })",
  "explain-related": "see also: { $place }  { $rule }",
  "explain-undeclared": "Not declared: { $parts }.",
  "explain-undeclared-items": "{ $count } without a declared end use{ $waived ->\n        [0] { \"\" }\n       *[other] { \" \" }({ $waived } waived)\n    }",
  "explain-unnamed-at": "the item without part number at { $place }",
  "explain-waived": "Waived until { $until } by { $by }: { $reason }",
  "explain-written-at": "Declared at { $place }.",
  "file-absent": "There is no such file or folder.",
  "file-bad-byte": "Byte { $at } ({ $value }) is not UTF-8, so nothing in the file was checked.",
  "file-changed-meanwhile": "It has changed since it was read.",
  "file-data-broken": "{ $path } is broken ({ $error }).",
  "file-data-unreadable": "{ $path } cannot be read.",
  "file-denied": "Permission is denied.",
  "file-disk-fault": "The disk reported an error.",
  "file-disk-full": "The disk is full.",
  "file-disk-read-only": "The disk is read-only.",
  "file-encoding": "The file is in { $encoding }, so nothing in it was checked.",
  "file-folder-not-listed": "{ $path } is not a folder that can be read here, so nothing in it was looked for.",
  "file-folder-unchecked": "The folder cannot be read, so nothing in it was checked.",
  "file-folder-unreadable": "The folder cannot be read.",
  "file-folder-unreadable-at": "The folder { $path } cannot be read, so nothing in it was checked.",
  "file-is-folder": "It is a folder.",
  "file-is-utf8": "It is UTF-8: cover it with a mapping without `encoding`, or save it in the encoding that is named.",
  "file-larger-than": "It is larger than { $limit }.",
  "file-leads-outside": "This was not read, because it or a link to it lies outside the repository or in its .git.",
  "file-leads-outside-advice": "Put the file itself here, or name the link in `files.exclude` of lodestone.yaml.",
  "file-link-loop": "Its links form a loop.",
  "file-name-encoding": "Save it as UTF-8, or name its encoding under `encoding` of the mapping.",
  "file-name-not-utf8": "Its name is not UTF-8, so it cannot be opened by its name.",
  "file-not-in-encoding": "The file is not { $encoding }, so nothing in it was checked.",
  "file-not-regular": "It is not a regular file.",
  "file-other-reason": "The system reports: { $words }",
  "file-output-unwritable": "The output cannot be written, so the report is not complete.",
  "file-outside": "It lies outside the repository or in its .git, where nothing is read.",
  "file-page-missing": "The page of `{ $rule }` is missing from this installation.",
  "file-path-part": "Part of its path is not a folder.",
  "file-path-too-long": "Its path is too long.",
  "file-read-only": "It is read-only.",
  "file-reinstall": "The installation is damaged: install lodestone again, or run its build.",
  "file-reinstall-short": "Install lodestone again.",
  "file-rename-it": "Rename it.",
  "file-report-incomplete": "The report could not be written to the end, so it is not complete.",
  "file-report-unwritable": "The report cannot be written.",
  "file-save-utf8": "Save it as UTF-8.",
  "file-stdin-advice": "Pipe the document into it.",
  "file-stdin-closed": "It is closed, or a device that holds nothing.",
  "file-stdin-unreadable": "Standard input could not be read, so nothing was checked.",
  "file-stdout-closed": "Standard output is closed, so there is nowhere to write the report; nothing was checked.",
  "file-stdout-closed-advice": "Write the report to a file with --output, or send it to /dev/null.",
  "file-too-large": "It is too large.",
  "file-too-many-open": "Too many files are open.",
  "file-unchecked": "The file cannot be read, so it was not checked.",
  "file-unreadable": "The file cannot be read.",
  "file-unwritable": "`{ $file }` cannot be written.",
  "file-write-outside": "A link leads out of the repository or into its .git, where nothing is written.",
  "fix-endless": "No fix was made, because the fixes would call for one another endlessly.",
  "fix-faulty-advice": "That is a fault of Lodestone: correct the file by hand.",
  "fix-harmful": "No fix was made, because together they would leave the file unreadable as YAML.",
  "fix-link-leads-out": "The file was left as it was, because a link leads to { $target }, outside of what was to be fixed.",
  "fix-link-leads-out-advice": "To have it fixed, name { $target } itself.",
  "fix-not-in-encoding": "The new text cannot be written in { $encoding }.",
  "fix-outside-folder": "This lies outside the current folder, where `git apply` and `patch` change nothing.",
  "fix-outside-folder-advice": "Run it from a folder above.",
  "fix-unwritable": "The file was left as it was, because the fixes cannot be written.",
  "fix-unwritable-advice": "Check again afterwards.",
  "held-effect": "{ $state ->\n        [in-force] So { $effect }.\n       *[unverified] If it is in force, { $effect }.\n    }",
  "held-label": "{ $label ->\n        [magnets] magnets\n        [value] value\n        [largest-unknown] largest unknown\n       *[unknown] unknown\n    }",
  "held-magnet-limit": "{ $standing ->\n        [above] This is above the limit of { $limit } of { $act } ({ $state }).\n        [not-above] This is not above the limit of { $limit } of { $act } ({ $state }).\n        [at-or-above] This is at or above the limit of { $limit } of { $act } ({ $state }).\n        [below] This is below the limit of { $limit } of { $act } ({ $state }).\n       *[perhaps] This may reach the limit of { $limit } of { $act } ({ $state }).\n    }",
  "held-magnets": "{ $more ->\n        [yes] { $mass } or more of NdFeB, SmCo and AlNiCo.\n       *[no] { $mass } of NdFeB, SmCo and AlNiCo.\n    }",
  "held-mass-about": "about { $mass }",
  "held-mass-and-more": "at least { $mass } (the rest is not declared)",
  "held-mass-range": "{ $least } to { $most }",
  "held-open": "{ $part }: { $missing ->\n        [quantity] no quantity\n        [mass] no mass\n        [composition] no shares\n        [unit] no unit in common with the item it refers to\n        [reference] its `ref` leads nowhere\n        [not-followed] its `ref` names another file, which is not followed here\n       *[items] its `items` cannot be read\n    }{ $named ->\n        [yes] { \" \" }({ $elements })\n       *[no] { \"\" }\n    }{ $bounded ->\n        [yes] , in { $mass } of it\n       *[no] { \"\" }\n    }",
  "held-open-left": "{ $count } more",
  "held-value": "Counted goods: { $sums }.",
  "held-value-foreign": "Sums in other currencies are not counted.",
  "held-value-limit": "{ $standing ->\n        [at-or-above] This is at or above the { $floor } % of the value that { $act } sets ({ $state }).\n        [perhaps] This may reach the { $floor } % of the value that { $act } sets ({ $state }).\n       *[below] This is below the { $floor } % of the value that { $act } sets ({ $state }).\n    }",
  "held-value-more": "The value of further goods is not known.",
  "held-value-no-price": "{ $price ->\n        [undeclared] Its own price is not declared, so it cannot be compared with the { $floor } % of the value that { $act } sets ({ $state }).\n       *[zero] Its own price is zero, so it cannot be compared with the { $floor } % of the value that { $act } sets ({ $state }).\n    }",
  "held-value-share": "Counted goods: { $sums } of { $price }, or { $percent } %.",
  "held-value-unknown": "an unknown value",
  "held-value-unknown-of": "Counted goods: an unknown share of { $price }.",
  "help-about": "Lodestone checks bills of materials and shipments for monitored materials (rare earths, gallium, tungsten, graphite and others) without a declared end use.",
  "help-check-paths": "Without a PATH, the current folder is checked. Lodestone checks files whose names end in { $endings }, and those that lodestone.yaml covers.",
  "help-more": "More: { $address }",
  "help-of-help": "Show the help of a command; so does COMMAND --help.",
  "help-of-version": "Print the version.",
  "help-options": "Options:",
  "help-usage": "Usage: { $form }",
  "in-parts-entry": "for the part in a parts file",
  "in-parts-matching": "by `matching` in a parts file (it has no part number)",
  "init-above": "{ $file } no longer applies here, because the nearest lodestone.yaml does. To keep its settings, uncomment the line that begins with #extends.",
  "init-above-law": "{ $file } names the law to judge by, so the new file extends it and keeps its settings.",
  "init-added": "{ $count ->\n        [one] 1 mapping was added to { $file }.\n       *[other] { $count } mappings were added to { $file }.\n    } Everything else in it is as it was.",
  "init-aside": "{ $file } was not changed, because the mappings cannot be added to it safely. Copy them from the text below.",
  "init-claimed": "{ $count ->\n        [one] 1 more file is a bill of materials or shipment\n       *[other] { $count } more files are bills of materials or shipments\n    } by content; `files` now names { $patterns }.",
  "init-encodings": "It is not UTF-8, and it reads as a list of parts in { $encodings }.",
  "init-encodings-advice": "Save it as UTF-8, or cover it with a mapping and name the encoding under { $encoding }.",
  "init-file-about": "Lodestone's settings for this folder and everything below it.",
  "init-file-act-states": "States that you have looked up yourself of acts that `lodestone acts` calls `unverified`: in-force, suspended or ended.",
  "init-file-as-of": "Judge by the law of this day.",
  "init-file-as-of-default": "Default: the export date of a shipment, else the day of the run. --as-of overrides it.",
  "init-file-config": "`lodestone config FILE` shows what applies to a file.",
  "init-file-countries": "Countries in these files: { $countries }{ $more ->\n        [yes] { \" \" }and others\n       *[no] { \"\" }\n    }.",
  "init-file-countries-advice": "The law of a country may reach goods that were never there, so leave one out only if you know that it does not.",
  "init-file-extends": "Settings to start from: a file, a file in an npm package, or a list of them. What this file says wins.",
  "init-file-extends-example": "Example: extends: [\"@acme/lodestone-config/strict.yaml\", ./more.yaml]",
  "init-file-files": "Which files to check besides those whose names end in { $endings }, and which to leave out.",
  "init-file-lines": "A line that begins with # and no space is a setting: remove the # to turn it on.",
  "init-file-mappings": "Files that are not in Lodestone's own format, and where they keep their items.",
  "init-file-mappings-shown": "`lodestone mapping FILE` shows how one of them is read.",
  "init-file-materials": "What is asked about each class of materials: ask (an end use for every item that contains it), controlled (only where an act controls it, or may) or off.",
  "init-file-materials-off": "Declared control codes and prohibitions count whatever is set here.",
  "init-file-overrides": "The same for some files. A later entry wins over an earlier one.",
  "init-file-packs": "Packs of your own (acts, items, parties, rules): paths of files or folders.",
  "init-file-packs-example": "Example: packs: [./compliance/packs]",
  "init-file-parts": "End uses of parts, for files with no place for them, go into a file beside this one whose name ends in .parts.yaml. Under `uses`, one end use is declared for many parts at once, by files, by part numbers, or by both. Such a file:",
  "init-file-regimes": "Whose law to judge by. Default: all of them.",
  "init-file-rules": "Severity of a rule's findings: error, warning, information, hint or off.",
  "init-file-rules-listed": "`lodestone rules` lists the rules.",
  "init-file-skipped": "Folders named node_modules and .git are always skipped.",
  "init-file-traces": "Also ask about parts that contain only traces of rare earth: capacitors, LEDs, optical fibre, glass.",
  "init-mappings": "{ $files ->\n        [one] 1 file\n       *[other] { $files } files\n    }, { $items ->\n        [one] 1 item\n       *[other] { $items } items\n    }, { $asked } to ask about.",
  "init-mappings-named": "They are not in Lodestone's own format; `mappings` now says how they are read: { $mappings }.",
  "init-next": "Next: { $command }.",
  "init-no-pattern": "No pattern can name { $file }. Rename it so that it ends in .bom.yaml or .shipment.yaml.",
  "init-nothing": "Nothing to check was found. A bill of materials in Lodestone's own format (YAML) has a name that ends in .bom.yaml, or a pattern under `files` names it. `lodestone mapping FILE` shows how any other list of parts is read.",
  "init-nothing-new": "{ $file } was not changed: there is nothing to add to it.",
  "init-nothing-recognised": "Nothing was recognised as a bill of materials or shipment.",
  "init-nothing-saved": "Nothing to check was found. When the tables named above are saved as CSV in UTF-8, run { $command } again.",
  "init-own-settings": "{ $folder } has its own lodestone.yaml, which applies there.",
  "init-reading": "{ $mapping }: { $read }{ $left ->\n        [none] .\n        [some] ; not read: { $names }.\n       *[more] ; not read: { $names } and others.\n    }",
  "init-to-claim": "Under { $key } these patterns cover bills of materials or shipments that no setting covers yet: { $patterns }.",
  "init-unrecognised": "{ $count ->\n        [one] { $files } was not recognised as a list of parts. If it is one, name it under `files` of a mapping with `use: table`; `lodestone mapping FILE` then shows how it is read.\n       *[other] { $count } tables were not recognised as lists of parts, such as { $files }. If one is, name it under `files` of a mapping with `use: table`; `lodestone mapping FILE` then shows how it is read.\n    }",
  "init-uses": "End uses can be declared for many parts at once, by files and part numbers: under `uses` in a file whose name ends in .parts.yaml.",
  "init-written": "{ $file } written. { $count ->\n        [one] 1 file is\n       *[other] { $count } files are\n    } checked by name.",
  "init-written-alone": "{ $file } written.",
  "item-in-line": "{ $part } in { $line }",
  "item-is-controlled": "{ $part } is controlled.",
  "item-is-described": "{ $part } is described here.",
  "item-is-reached": "The prohibition covers { $part }.",
  "item-is-under-end-use": "This end use applies to { $part }.",
  "item-is-written-here": "It is written here.",
  "item-may-be-controlled": "{ $part } may be controlled.",
  "item-no-text": "{ $count ->\n        [one] 1 item has\n       *[other] { $count } items have\n    } no text, so { $count ->\n        [one] it is\n       *[other] they are\n    } not checked.",
  "item-no-text-advice": "Describe the item under `description`.",
  "item-no-text-advice-foreign": "Map the column or key with the description, or write one.",
  "item-stands-here": "{ $part } is here.",
  "item-unnamed": "this item",
  "item-unread-text": "{ $where ->\n        [column] This cell names { $classes }, and no material is looked for under { $name }.\n        [unnamed] This cell names { $classes }, and nothing is read from it, because its column has no name.\n       *[key] This text names { $classes }, and no material is looked for under { $name }.\n    }",
  "item-unread-text-advice": "{ $where ->\n        [column] Name the column under `fields` of the mapping in lodestone.yaml, for `description`, `material` or `controlCodes/code`.\n        [unnamed] Give the column a name in the file, and name it under `fields` of the mapping in lodestone.yaml, for `description`, `material` or `controlCodes/code`.\n        [mapped] Name the key under `fields` of the mapping in lodestone.yaml, for `description`, `material` or `controlCodes/code`.\n       *[key] Write it under `description`, `material` or `controlCodes`.\n    }",
  "items-and-more": "{ $names } and { $count } more",
  "json-character": "There is a control character in this text, which JSON forbids.",
  "json-character-advice": "Remove it, or write it as `\\u` with four hexadecimal digits.",
  "json-colon": "The colon between a key and its value is missing here.",
  "json-colon-advice": "Write `\"key\": value`.",
  "json-comma": "A comma is missing before this.",
  "json-comma-advice": "Add the comma; if a text ends too early, write `\\\"` for the quotes in it.",
  "json-escape": "This backslash sequence means nothing in JSON.",
  "json-escape-advice": "Write `\\\\` for a backslash, or `\\u` with four hexadecimal digits.",
  "json-key": "A key in double quotes is expected here.",
  "json-key-advice": "Write `\"key\": value`, or remove this.",
  "json-number": "This number is not written as JSON has them.",
  "json-number-advice": "Write it with digits, such as `-1.5` or `2e3`, or put it in double quotes.",
  "json-surplus": "This follows the end of the JSON value, so nothing from here on was read.",
  "json-surplus-advice": "Remove it, or look above for a bracket that closes too early.",
  "json-symbol": "This is not JSON, so what is written here was not read.",
  "json-symbol-advice": "Write keys and texts in double quotes; any other value is a number, an object, an array, `true`, `false` or `null`.",
  "json-unclosed-bracket": "This bracket is not closed.",
  "json-unclosed-bracket-advice": "Close it where its object or array ends.",
  "json-unclosed-quote": "This quote is not closed on its line.",
  "json-unclosed-quote-advice": "Close it; write `\\n` for a line break in a text.",
  "json-value": "A value is missing here.",
  "json-value-advice": "Write it, or remove the key or the comma that it belongs to.",
  "json-wrong-bracket": "This bracket does not close the one that is open here.",
  "json-wrong-bracket-advice": "Close that one first, or remove this.",
  "labelled": "{ $label }: { $text }",
  "law-absent": "There is no bundle of law `{ $path }`.",
  "law-absent-advice": "Correct the path, which is relative to the folder of this file.",
  "law-act": "{ $act }, { $codes }: { $says ->\n        [applies] applies.\n        [may-apply] may apply.\n        [lists] lists such goods.\n        [may-list] may list such goods.\n        [would-apply] would apply; status unconfirmed.\n        [could-apply] could apply; status unconfirmed.\n        [would-list] would list such goods; status unconfirmed.\n       *[could-list] could list such goods; status unconfirmed.\n    }",
  "law-act-off": "{ $act }, { $codes }{ $standing ->\n        [in-force] , in force since { $since },\n        [in-force-before] , in force since before { $since },\n        [unverified] , status unconfirmed since { $since },\n        [unverified-before] , status unconfirmed since before { $since },\n       *[none] { \"\" }\n    } { $listing ->\n        [open] may list it but does not apply.\n       *[met] lists it but does not apply.\n    }",
  "law-change-act": "{ $act } { $change ->\n        [added] added\n        [removed] removed\n       *[changed] changed\n    }{ $dated ->\n        [yes]\n            { $change ->\n                [added] : { $states }\n                [removed] ; it was { $were }\n               *[changed] : { $states }; before: { $were }\n            }\n       *[no] { \"\" }\n    }{ $change ->\n        [changed] { \" \" }({ $keys })\n       *[other] { \"\" }\n    }",
  "law-change-entries": "{ $section }, { $of ->\n        [act] { $act }\n       *[pack] pack { $pack }\n    }: { $count } { $change ->\n        [added] added\n        [removed] removed\n       *[changed] changed\n    }: { $names }{ $more ->\n        [0] { \"\" }\n       *[other] { \" \" }and { $more } more\n    }",
  "law-changes-none": "No entry differs.",
  "law-codes-and-more": "{ $first } and { $count } more entries",
  "law-composition": "{ $state ->\n        [undeclared] The composition is not declared.\n        [incomplete] The composition is not declared complete.\n        [by-name] The composition names a material and not the elements in it.\n       *[complete] The declared composition leaves it open.\n    }",
  "law-diff-files": "{ $files ->\n        [one] 1 file, judged by { $after } and { $before }, as of { $date }.\n       *[other] { $files } files, judged by { $after } and { $before }, as of { $date }.\n    }",
  "law-diff-packs": "From { $before } to { $after }:",
  "law-figures-undeclared": "{ $count ->\n        [one] The entry requires { $limits }; the item does not declare that.\n       *[other] Depending on the entry, { $limits } is required; the item does not declare that.\n    }",
  "law-file-changed": "The bundle of law { $path } was changed after it was made: its content has the digest { $found }.",
  "law-file-changed-advice": "Take it anew from where it came from.",
  "law-file-emptied": "{ $count ->\n        [one] The bundle of law { $path } has nothing left of the section { $sections } of the built-in packs.\n       *[other] The bundle of law { $path } has nothing left of the sections { $sections } of the built-in packs.\n    }",
  "law-file-lacks": "{ $count ->\n        [one] The bundle of law { $path } lacks the pack { $packs }.\n       *[other] The bundle of law { $path } lacks the packs { $packs }.\n    }",
  "law-file-lacks-why": "What a bundle leaves out would look like law that asks for nothing.",
  "law-file-newer": "The bundle of law { $path } has the format { $format }, which is newer than this Lodestone: it reads format { $known }.",
  "law-file-newer-advice": "Update Lodestone, or name an older bundle.",
  "law-file-none": "{ $path } is no bundle of law: it is not JSON with a `format`.",
  "law-file-none-advice": "Name the file that `node esbuild.mjs law` or a package of packs brings.",
  "law-file-older": "The bundle of law { $path } has the format { $format }; this Lodestone reads only format { $known }. Name a newer bundle.",
  "law-file-other": "The bundle of law { $path } has the digest { $found }, and `digest` names { $named }.",
  "law-file-other-advice": "If you trust the new bundle, write its digest here; otherwise put the old one back.",
  "law-file-rules": "A bundle holds no rules and no test cases; a company's own are in packs under `packs`.",
  "law-file-too-long": "The bundle of law { $path } has { $length } characters; at most { $most } are read.",
  "law-file-unknown-advice": "A bundle that a newer Lodestone made may hold what this one does not know: update Lodestone then.",
  "law-file-unusable": "The bundle of law { $path } cannot be used (line and column { $place }).",
  "law-file-version": "The bundle of law { $path } has the version { $version }, and the latest version of its packs is { $latest }. They must be equal.",
  "law-file-words": "The bundle of law { $path } holds a word that cannot be used: { $reason }",
  "law-form-undeclared": "The form is not declared.",
  "law-in-use": "Judged by the bundle of law { $path }, version { $version } ({ $digest }), in place of the built-in packs, wherever lodestone.yaml names it.",
  "law-in-use-lacks": "{ $count ->\n        [one] The bundle of law { $path } lacks { $count } entry of the built-in law: { $sections }.\n       *[other] The bundle of law { $path } lacks { $count } entries of the built-in law: { $sections }.\n    }",
  "law-in-use-lacks-advice": "Nothing is asked by them. Use the bundle only if they were repealed: `lodestone law --diff built-in { $path }` shows what it changes.",
  "law-in-use-older": "The bundle of law { $path } is older than the built-in packs: { $packs }.",
  "law-in-use-older-advice": "Name a newer bundle, or remove `law` from lodestone.yaml.",
  "law-in-use-shortens": "The bundle of law { $path } has acts in force on fewer days than the built-in law: { $acts }.",
  "law-in-use-shortens-advice": "On the other days nothing is asked by them. `lodestone law --diff built-in { $path }` shows the dates.",
  "law-lacking-section": "{ $count } under { $section }: { $names }{ $more ->\n        [0] { \"\" }\n       *[other] { \" \" }and { $more } more\n    }",
  "law-last-known": "Last known ({ $on }): { $text }",
  "law-low-confidence": "This rests on a source of low reliability.",
  "law-more-acts": "{ $count ->\n        [one] { $count } more act applies or may apply.\n       *[other] { $count } more acts apply or may apply.\n    }",
  "law-more-acts-off": "{ $count ->\n        [one] { $count } more act lists it but does not apply.\n       *[other] { $count } more acts list it but do not apply.\n    }",
  "law-none-binds": "No act applies on { $date }.",
  "law-none-lists": "No known act lists it on { $date }.",
  "law-not-in-use": "Nothing is checked by other law in its place.",
  "law-note": "{ $acts }: status unconfirmed; last known ({ $on }): { $text }",
  "law-older-pack": "{ $pack } { $version }, built in { $known }",
  "law-origin": "{ $state ->\n        [no-country] The declared country of origin is not a country.\n        [disputed] The declared country of origin is contradicted.\n       *[undeclared] The country of origin is not declared.\n    }",
  "law-path-advice": "Write the path of a JSON file relative to this file, such as `./law.json`, or that of a file in an npm package, such as `@acme/law/law.json`.",
  "law-path-elsewhere": "`{ $path }` is an absolute path or an address, which others could not read.",
  "law-path-unfit": "`{ $path }` names no JSON file of this folder or of a package.",
  "law-purpose": "The entry covers goods for { $purposes }. Lodestone does not exclude an item because its purpose is different.",
  "law-refused-in-principle": "Do not ship: in principle, no licence is granted for this.",
  "law-state-set": "`actStates` sets the state of { $act }.",
  "law-state-unverified": "The status of { $act } on this date is unconfirmed.",
  "law-unreadable": "The bundle of law `{ $path }` cannot be read.",
  "letter-act-unconfirmed": "{ $act } (status to be confirmed)",
  "letter-acts": "Regulations",
  "letter-acts-why": "Your answers decide whether the following regulations apply to the parts:",
  "letter-addressee": "{ $name }",
  "letter-closing": "Thank you for your help. Please contact us if you have any questions.\n    \n    Yours faithfully",
  "letter-contact": "Telephone and e-mail",
  "letter-date": "Date",
  "letter-details-begin": "{ \"\" }",
  "letter-details-end": "{ \"\" }",
  "letter-enclosure": "Enclosure: { $file }",
  "letter-from": "From",
  "letter-how": "How to answer",
  "letter-how-composition": "Composition: please give the share of each element as a percentage of the mass of the part. A range (0.5–1.2) or a limit (<0.1) is sufficient. Please enter 0 if the part does not contain an element. If the part contains none of these materials at all, it is sufficient to say so{ $sheet ->\n        [yes] { \" \" }under “Free of”.\n       *[no] .\n    }",
  "letter-how-document": "Please name the document on which your answer is based (for example an analysis, a data sheet or a declaration), its date, and the person who answers. A copy of the document is welcome.",
  "letter-how-figures": "Technical figures: please give the value in the unit stated.",
  "letter-how-origin": "Country of origin: please state the name or code (such as CN) of the country in which the part was made. If its material, such as the magnet material, comes from another country, please mention that too.",
  "letter-how-unknown": "If you cannot answer a question, please leave it blank and tell us who can.",
  "letter-name": "Name and position",
  "letter-opening": "Dear Sir or Madam,\n    \n    To comply with export control and customs law, we need to know which materials certain parts contain and where those parts were made. { $known ->\n        [yes] What we know about the parts listed below needs to be confirmed.\n        [some] Our documents do not give this information for some of the parts listed below, and for others it needs to be confirmed.\n       *[no] Our documents do not give this information for the parts listed below.\n    }\n    \n    We would be grateful if you could answer the questions about these parts. If you do not have the information yourself, please ask the manufacturer of the part or of its material. It helps us just as much to know that a part does not contain a material.",
  "letter-opening-end": "{ \"\" }",
  "letter-parts": "Parts and questions",
  "letter-reference": "Our reference",
  "letter-reply": "How to reply",
  "letter-reply-by": "Please reply by",
  "letter-reply-formats": "If you already have the information as CycloneDX with hardware (JSON), as Catena-X CustomsInformation or UsTariffInformation (JSON), or as a spreadsheet with the part numbers, you may send that instead.",
  "letter-reply-paper": "You may also reply by letter or e-mail. In this case, please state the row for each part.",
  "letter-reply-sheet": "Please fill in the enclosed table { $file } with a spreadsheet program and send it back. It has one row for each part. Please leave the first columns and the words in square brackets as they are; they link your answers to the parts.",
  "letter-signature": "Signature",
  "letter-title": "Request for information on the materials and origin of parts",
  "letter-to": "To",
  "licence-amount-unknown": "Licence { $licence } allows { $limit }, but how much { $parts } takes is unknown.",
  "licence-amount-unknown-advice": "Declare `mass` of one unit, or the quantity in the unit of the licence.",
  "licence-bare": "Licence { $licence } states neither its authority (`list`) nor its validity.",
  "licence-bare-advice": "Declare `list` and `validUntil` from the paper: until then, its terms cannot be judged.",
  "licence-checked-as-of": "Date of judgement: { $date }.",
  "licence-code-advice": "Name the licence for that code, or correct one of the two.",
  "licence-code-declared": "Licence { $licence } is for { $granted }, but { $part } declares { $codes }.",
  "licence-code-here": "It is declared here.",
  "licence-code-listed": "Licence { $licence } is for { $granted }, but { $act } lists { $part } under { $codes }.",
  "licence-country": "Licence { $licence } is for { $granted }, but the shipment goes to { $destination }.",
  "licence-country-advice": "Another destination needs a new application.",
  "licence-end-user": "Licence { $licence } is for the end user { $granted }, but { $part } is for { $others }.",
  "licence-end-user-advice": "Another end user needs a new application.",
  "licence-end-user-here": "{ $name } is named here.",
  "licence-exceeded": "Licence { $licence } allows { $limit }, but the lines that name it take { $sum }.",
  "licence-exceeded-advice": "Ship less, or name another licence for the rest.",
  "licence-expired": "Licence { $licence } ends on { $date }, before { $asOf }, the date of judgement.",
  "licence-expired-advice": "Apply for a new one before anything leaves.",
  "licence-expiring": "{ $days ->\n        [0] Licence { $licence } expires on { $date }, the date of judgement.\n        [one] Licence { $licence } expires on { $date }, { $days } day after the date of judgement.\n       *[other] Licence { $licence } expires on { $date }, { $days } days after the date of judgement.\n    }",
  "licence-expiring-advice": "Apply in time for another licence for what leaves later.",
  "licence-files-not-counted": "{ $count ->\n        [one] { $files } cannot be read and is not counted.\n       *[other] { $files } cannot be read and are not counted.\n    }",
  "licence-lines-not-counted": "{ $count ->\n        [one] One line whose amount is unknown is not counted.\n       *[other] { $count } lines whose amounts are unknown are not counted.\n    }",
  "licence-listing": "Licence { $licence } may not be used for { $party }, a name on the { $list }.",
  "licence-listing-advice": "Apply for an individual licence.",
  "licence-listing-why": "{ $act }: parties on this list are excluded from the type of licence “{ $type }”.",
  "licence-named-too": "{ $part } names it too.",
  "licence-no-number": "{ $licence } is not the number of a licence.",
  "licence-no-number-advice": "Write the number of the licence that was granted. Until it is granted, nothing that needs it may leave.",
  "licence-none": "No export licence is given for { $part } (export from { $country }).",
  "licence-none-abroad": "{ $state ->\n        [unverified] { $clause } would require a licence for these goods abroad too; status unconfirmed.\n       *[in-force] { $clause } requires a licence for these goods abroad too.\n    }",
  "licence-none-advice": "{ $due ->\n        [prohibited] The military end use or end user is prohibited, so there is no licence to apply for.\n        [listed] { $party } is on a control list of entities, so a licence can be had in special cases only. Settle that first.\n        [certain] Apply for an export licence, enter it under `licences`, and give its number here under `licence`.\n       *[open] Find out whether an export licence is required. If so, apply for it, enter it under `licences`, and give its number here under `licence`.\n    }",
  "licence-none-built-in": "If the parts are built into something, declare its `level`: parts of an assembly or a finished good need no licence.",
  "licence-none-for-parts": "No export licence is given for { $parts } in { $part } (export from { $country }).",
  "licence-not-counted": "{ $count ->\n        [one] The amount of { $parts } is unknown and not counted.\n       *[other] The amounts of { $parts } are unknown and not counted.\n    }",
  "licence-not-yet": "Licence { $licence } is valid from { $date }, after { $asOf }, the date of judgement.",
  "licence-not-yet-advice": "Export on that day or later, or name another licence.",
  "licence-number-here": "Its number is here too.",
  "licence-other-authority": "Licence { $licence } is from { $list }, but { $part } leaves { $country } and is controlled under { $authority }.",
  "licence-other-authority-advice": "Name a licence from { $authority }.",
  "licence-others-take": "The other lines take { $sum }.",
  "licence-reach-no-country": "The country of export is not declared; only goods that leave its territory need a licence from { $authority }.",
  "licence-reach-open": "It is unclear whether { $part } needs a licence.",
  "licence-reach-stays": "Nothing in this shipment leaves { $territory }, so it needs no licence from { $authority }.",
  "licence-reach-unknown": "No act known here requires a licence from { $authority } for { $part }: check whether one is needed.",
  "licence-says-so": "The licence says so here.",
  "licence-summands": "The lines take { $summands }.",
  "licence-taken-here": "{ $known ->\n        [all] This shipment takes { $amount }.\n        [some] This shipment takes { $amount } and an unknown amount.\n       *[none] What this shipment takes is unknown.\n    }",
  "licence-taken-there": "{ $known ->\n        [all] { $file } takes { $amount }.\n        [some] { $file } takes { $amount } and an unknown amount.\n       *[none] What { $file } takes is unknown.\n    }",
  "licence-together": "Licence { $licence } allows { $limit }, but the { $count } shipments citing it take { $sum }.",
  "licence-together-unknown": "What the shipments take of licence { $licence } is unknown: { $files } cannot be read.",
  "licence-together-unknown-advice": "Repair what cannot be read, or take it out of the folder: it may cite the licence too.",
  "licence-twice": "{ $count ->\n        [2] Licence { $licence } is declared twice, with different terms.\n       *[other] Licence { $licence } is declared { $count } times, with different terms.\n    }",
  "licence-twice-advice": "Keep the one that was granted. Until then, it is judged by the one that ends first.",
  "licence-two-end-users": "The file names two end users: { $first } in the end use, { $second } in the shipment.",
  "licence-unknown": "No licence of this document has the number { $number }, so none is named here.",
  "licence-unknown-advice": "Add it to `licences`.",
  "list-and": "{ $before } and { $next }",
  "list-and-two": "{ $before } and { $next }",
  "list-comma": "{ $before }, { $next }",
  "list-or": "{ $before } or { $next }",
  "list-semicolon": "{ $before }; { $next }",
  "mapping-bad-path": "{ $path } is not a path: write keys between slashes, and `*` for every entry.",
  "mapping-broken": "The mapping { $mapping } ({ $place }) applies to this file and has an error, so the file cannot be read. The error is reported above.",
  "mapping-codes-without-list": "The field { $field } needs { $list } beside it, which names the list of the codes. If all codes are from one list, write { $near } instead.",
  "mapping-is-folder": "It is a folder. Name a file in it.",
  "mapping-items-in-table": "A table has no { $key }: its rows are the items. Delete it.",
  "mapping-matches-nothing": "The mapping { $mapping } in { $config } matches no file.",
  "mapping-matches-nothing-advice": "Correct the patterns under its `files`, or remove it: the intended files are not checked.",
  "mapping-no-items": "The mapping { $mapping } finds no items in this file.",
  "mapping-no-items-advice": "Nothing in it was checked. Run `lodestone mapping` on the file, and correct the mapping in lodestone.yaml.",
  "mapping-no-source": "The mapping { $mapping } has neither `use` nor `schema` nor `fields`, so the place of its items is unknown. Write one of them.",
  "mapping-own": "It is in Lodestone's own format, so no mapping reads it.",
  "mapping-own-advice": "`lodestone explain` shows how it is understood.",
  "mapping-schema-absent": "There is no file { $path }, so the place of the items of the mapping { $mapping } is unknown. Correct the path; it is relative to the folder of this file.",
  "mapping-schema-beside": "{ $key } has no effect beside `schema`. Mark the object with `item` in the schema.",
  "mapping-schema-circle": "This `$ref` leads back to itself without an object or list in between, so it never resolves.",
  "mapping-schema-dialect": "Lodestone does not read the dialect { $dialect } of JSON Schema. It reads draft-07, 2019-09 and 2020-12.",
  "mapping-schema-dynamic": "{ $key } is not read. Refer to a place in this file by `$ref` and `#/$defs/…`.",
  "mapping-schema-elsewhere": "The schema { $path } has to lie below the folder of lodestone.yaml: no absolute path, no address.",
  "mapping-schema-key": "`key` works for items and `composition` entries, not for { $field }.",
  "mapping-schema-keyword-dialect": "{ $key } has no effect in JSON Schema { $dialect }, so no file is validated. Name the intended dialect under `$schema`, or use the keyword of this one.",
  "mapping-schema-keyword-value": "JSON Schema { $dialect } does not allow this value under { $key }, so no file is validated.",
  "mapping-schema-long": "This schema has { $length } characters. Lodestone reads schemas of up to { $most }.",
  "mapping-schema-many": "This schema consists of more than { $most } schemas, and is not read.",
  "mapping-schema-misplaced": "{ $word } cannot stand inside an entry of a list such as `composition`.",
  "mapping-schema-nested-id": "A `$id` within a schema, like { $id }, changes what its references mean, and is not read. Delete it, and refer by `#/$defs/…` or `$anchor`.",
  "mapping-schema-no-item": "No object of this schema is marked with { $word }, so the place of the items is unknown.",
  "mapping-schema-no-schema": "This is not a JSON Schema: it should be an object with keywords such as `type` and `properties`.",
  "mapping-schema-not-validating": "The schema { $path } has an error, so the files of the mapping { $mapping } are checked but not validated against it. It is at { $place }.",
  "mapping-schema-option": "{ $key } has no effect beside `field`. There are `key`, `unit` and `values`.",
  "mapping-schema-option-near": "{ $key } has no effect beside `field`. Did you mean { $near }?",
  "mapping-schema-outside": "{ $ref } leads out of this file, and schemas are read by themselves. Copy what it means under `$defs`, and refer to it by `#/$defs/…`.",
  "mapping-schema-outside-item": "{ $field } belongs to an item, but is outside of one here. Mark the object around it with { $word }.",
  "mapping-schema-pattern": "{ $pattern } is not a regular expression, so no file is validated.",
  "mapping-schema-pattern-unsafe": "The pattern { $pattern } cannot be run in linear time, so no file is validated. Write it without lookarounds and backreferences, and with counts of at most 1000.",
  "mapping-schema-places": "A value can stand at more than { $most } places of this schema at once, and the schema is not read.",
  "mapping-schema-positions": "The branches of this schema combine in more than { $most } ways, and it is not read.",
  "mapping-schema-ref-absent": "{ $ref } leads to nothing in this file.",
  "mapping-schema-two-words": "The same value is { $one } (line { $line }) and { $other }, and can only be one of them. Delete one of the words, or move it deeper.",
  "mapping-schema-unit": "A unit is a code such as `kg`, or a map with `from` and a path.",
  "mapping-schema-unit-missing": "{ $field } needs a unit: write `unit` beside `field`, such as `\"unit\": \"g\"`, or mark the property that holds the unit with { $part }.",
  "mapping-schema-unreadable": "The schema { $path } cannot be read.",
  "mapping-schema-unusable": "The schema { $path } has an error, so the files of the mapping { $mapping } are not checked. It is at { $place }.",
  "mapping-schema-word-form": "Write a word of Lodestone's format under `x-lodestone`, such as `partNumber`, or a map with `field`.",
  "mapping-several-sources": "The mapping { $mapping } has `use` and `schema`; only one of them can define its items. Delete one.",
  "mapping-told-claim": "The mapping { $mapping } applies to it and reads it as { $readAs ->\n        [table] a table\n       *[tree] YAML or JSON\n    }.",
  "mapping-told-first": "The first item, { $at ->\n        [cell] at\n       *[line] from line\n    } { $line }:",
  "mapping-told-header": "The column names are in line { $line }; the cells are separated by { $separator ->\n        [comma] commas\n        [semicolon] semicolons\n        [pipe] pipes\n        [caret] carets\n       *[tab] tabs\n    }.",
  "mapping-told-header-row": "The column names are in the row of { $cell }.",
  "mapping-told-items": "{ $count ->\n        [one] 1 item is read.\n       *[other] { $count } items are read.\n    }",
  "mapping-told-left-out": "{ $count ->\n        [one]\n            Nothing is read from the table that begins { $at ->\n                [cell] at\n               *[line] in line\n            } { $lines }, because its columns are not those of a list of items or `sheet` does not name it.\n       *[other]\n            Nothing is read from the tables that begin { $at ->\n                [cell] at\n               *[line] in lines\n            } { $lines }, because their columns are not those of a list of items or `sheet` does not name them.\n    }",
  "mapping-told-looked-in": "No header row was found: lines 1 to { $line } contain none of the names looked for, such as { $names }.",
  "mapping-told-passed": "{ $why ->\n        [party] Read as parties\n        [title] Passed over, above the names of the columns\n        [blank] Passed over, blank\n        [one-cell] Passed over, with one filled cell alone\n        [heading] Passed over, with the names of the columns once more\n        [total] Passed over, a sum\n        [footer] Passed over, below a blank row, with a label that ends in a colon\n        [left-out] Passed over, left out by the mapping\n       *[not-selected] Passed over, not among the items of its list\n    }: { $count }, { $at ->\n        [cell] at\n       *[line] in line\n    } { $more ->\n        [0] { $lines }\n       *[other] { $lines } and { $more } more\n    }.",
  "mapping-told-read": "Read: { $names }.",
  "mapping-told-unmapped": "Nothing is read from the { $readAs ->\n        [table] columns\n       *[tree] keys\n    } { $names }.",
  "mapping-told-validated": "{ $validated ->\n        [yes] It is validated against its schema too.\n       *[failed] It should be validated against its schema too, and could not be.\n    }",
  "mapping-tree-without-items": "The mapping { $mapping } does not say where its items are: write their path under { $key }, such as `/parts/*`.",
  "mapping-two-mappings": "Several mappings apply to this file: { $mappings }. It was not checked.",
  "mapping-two-mappings-advice": "Narrow the `files` of the mappings in lodestone.yaml so that one of them is left.",
  "mapping-unclaimed": "No mapping of lodestone.yaml applies to this file.",
  "mapping-unclaimed-advice": "Say under `mappings` where its items are.",
  "mapping-unclaimed-fields": "{ $command } would propose a mapping that reads { $count ->\n        [one] 1 item\n       *[other] { $count } items\n    } from it.",
  "mapping-unclaimed-known": "{ $use } under `mappings` would read { $count ->\n        [one] 1 item\n       *[other] { $count } items\n    } from it.",
  "mapping-unclaimed-known-advice": "Name the file under `files` beside it. Without a lodestone.yaml, `lodestone init` writes both.",
  "mapping-unit-missing": "The field { $field } needs a unit: write `{ \"{\" } from: …, unit: … { \"}\" }`, with a unit such as g, mm or %.",
  "mapping-unknown-field": "Lodestone has no field { $field }.",
  "mapping-unknown-field-near": "Lodestone has no field { $field }. Did you mean { $near }?",
  "mapping-unknown-use": "There is no built-in mapping { $use }. There are: { $known }.",
  "mapping-unknown-use-near": "There is no built-in mapping { $use }. Did you mean { $near }?",
  "mapping-unread-columns": "{ $of ->\n        [all]\n            { $count ->\n                [one] The only column that may describe the parts is not read: { $columns }.\n               *[other] None of the columns that may describe the parts is read: { $columns }.\n            }\n        [share]\n            { $count ->\n                [one] The column { $columns } holds shares of an element and is not read.\n               *[other] The columns { $columns } hold shares of elements and are not read.\n            }\n       *[description]\n            { $count ->\n                [one] The column { $columns } describes the parts and is not read.\n               *[other] The columns { $columns } describe the parts and are not read.\n            }\n    }",
  "mapping-unread-columns-advice": "Their content was not checked. Under `fields` of the mapping in lodestone.yaml, name the field of each column, such as `description` or `material`.",
  "mapping-unread-heading": "This heading names a monitored material, and nothing is read from its column.",
  "mapping-unread-heading-advice": "Map the column under `fields` in lodestone.yaml: shares of an element to `composition/Nd` and the like, a text to `material`.",
  "mapping-unread-list": "The list { $list } seems to contain parts, and nothing is read from it.",
  "mapping-unread-list-advice": "Its content was not checked. Add the list to `items` of the mapping in lodestone.yaml or, if it is inside an item, to `children`.",
  "mapping-unread-outside": "This text outside the items names a monitored material and was not checked.",
  "mapping-unread-outside-advice": "If it is a part, add its place to `items` of the mapping in lodestone.yaml.",
  "mapping-unread-prose": "{ $syntax ->\n        [workbook] The name of this sheet names a monitored material and was not checked.\n       *[markdown] This text outside of the tables names a monitored material and was not checked.\n    }",
  "mapping-unread-prose-advice": "If it describes a part, write it in the row of that part. Only the first such text of the file is marked.",
  "mapping-unread-row": "This row names a monitored material and is skipped: { $why ->\n        [total] it reads as a total.\n        [footer] it reads as a footer.\n        [title] it is above the header.\n        [table] its table is not read as a list of items.\n       *[one-cell] only one cell is filled.\n    }",
  "mapping-unread-row-advice": "{ $why ->\n        [title] If it is a part, move it below the header, with its number or name in the first column.\n        [table] If the table lists parts, give its columns names that the mapping reads, or map them under `fields` in lodestone.yaml.\n       *[row] If it is a part, write its number or name in the first column and its quantity in the row.\n    }",
  "mapping-validate-without-schema": "`validate` needs a JSON Schema of yours: name it under `schema`.",
  "mapping-value": "{ $word } is not a possible value of { $field }.",
  "mapping-value-advice": "It counts as unknown. Map it under `values` of the field in lodestone.yaml, or correct it in the file.",
  "mapping-value-lacks": "{ $lacks ->\n        [digits] { $word } is no tariff code.\n        [unit] { $word } is a figure without its unit.\n       *[list] { $word } is a control code without its list.\n    }",
  "mapping-value-lacks-advice": "{ $lacks ->\n        [digits] Only its digits are compared. Write the 6 to 10 digits of the code in the file.\n        [unit] It counts as unknown. Write the unit behind it, or name it under `unit` of the column in lodestone.yaml.\n       *[list] It counts as unknown. Write the list beside it, one of PRC, US, EU and JP, or map the column or key to the codes of one list, such as `controlCodes/PRC`.\n    }",
  "merge-files-differ": "The shards hold { $files ->\n        [one] one file\n       *[other] { $files } files\n    }, and { $found } were found, so nothing was merged.",
  "merge-locale": "The shards were written in another language, so they cannot be merged in this one.",
  "merge-shard-advice": "Write it with `lodestone check --shard I/N --format shard=FILE`.",
  "merge-shard-broken": "The shard file is truncated or was changed, so nothing was merged.",
  "merge-shard-broken-advice": "Check this shard again, or copy the file again.",
  "merge-shard-doubled": "Shard { $index } is here twice.",
  "merge-shard-none": "This is no shard file, so nothing was merged.",
  "merge-shard-unreadable": "The shard file cannot be read, so nothing was merged.",
  "merge-shard-version": "The shard file was written by Lodestone { $version }, and this is { $own }, so nothing was merged.",
  "merge-shards-differ": "This shard and `{ $other }` differ in { $in ->\n        [count] the number of shards\n        [files] the files that were found\n        [locale] their language\n        [date] the date they were judged at\n       *[settings] their law, options, settings or parts files\n    }, so they are not of one run.",
  "merge-shards-missing": "{ $count ->\n        [one] A shard is missing\n       *[other] { $count } shards are missing\n    }, so nothing was merged: { $shards }.",
  "merge-untold": "It is not known which { $kinds } are unused, because each shard saw only its own files.",
  "merge-untold-advice": "A run over all files tells it.",
  "merge-untold-kind": "{ $kind ->\n        [parts] entries and waivers of parts files\n        [baseline] findings of the baseline\n       *[unread] patterns of `files.unread`\n    }",
  "origin-barred": "{ $count ->\n        [one] { $parts } is a magnet { $from }, which is restricted for its end use.\n       *[other] { $parts } are magnets { $from }, which are restricted for their end use.\n    }",
  "origin-barred-act": "{ $count ->\n        [one] { $acts } restricts { $magnets } magnets that were { $steps } in { $countries }, for the end use { $category } in { $destination }.\n       *[other] { $acts } restrict { $magnets } magnets that were { $steps } in { $countries }, for the end use { $category } in { $destination }.\n    }",
  "origin-barred-advice": "Find a source elsewhere, or have the contract reviewed for an exemption.",
  "origin-confidence": "{ $confidence ->\n        [low] This comes from a source of low reliability.\n       *[medium] This comes from a source of medium reliability.\n    }",
  "origin-end-use-here": "The applicable end use is written here.",
  "origin-from": "{ $by ->\n        [country] from { $country }\n       *[stages] { $stages } in { $country }\n    }",
  "origin-missing": "{ $part } { $holds ->\n        [may-hold] may contain\n        [is] is\n       *[holds] contains\n    } { $classes } and declares no country of origin.",
  "origin-missing-advice": "Declare `countryOfOrigin` as a two-letter code (ISO 3166-1), such as CN or JP.",
  "origin-missing-advice-foreign": "Declare `countryOfOrigin` { $where }, as a two-letter code (ISO 3166-1), such as CN or JP. If a column or key says it, map that to `countryOfOrigin` under `mappings`.",
  "origin-missing-by-stage": "Where it was { $stages } counts, and `origins` declares that.",
  "origin-missing-decides": "{ $count ->\n        [one] The origin decides whether { $acts } applies.\n       *[other] The origin decides whether { $acts } apply.\n    }",
  "origin-missing-declared": "{ $part } declares control code { $codes } but no country of origin.",
  "origin-missing-disputed": "{ $part } declares a country of origin, but its texts or stages name another.",
  "origin-missing-here": "Made in { $country }, as written here.",
  "origin-missing-parts": "{ $line } includes { $parts } without a certain origin.",
  "origin-missing-parts-advice": "{ $count ->\n        [one] Declare `countryOfOrigin`, and stages under `origins`, where the part is described.\n       *[other] Declare `countryOfOrigin`, and stages under `origins`, where the parts are described.\n    }",
  "origin-missing-parts-stages": "{ $count ->\n        [one] { $line } includes { $parts } and does not declare where it was { $stages }.\n       *[other] { $line } includes { $parts } and does not declare where they were { $stages }.\n    }",
  "origin-missing-stages": "{ $part } { $holds ->\n        [may-hold] may contain\n        [is] is\n       *[holds] contains\n    } { $classes } and does not declare where it was { $stages }.",
  "origin-missing-stages-advice": "{ $file ->\n        [foreign] Declare the countries under `origins` { $where }, such as `origins: [{ \"{\" } stage: mined, country: AU { \"}\" }]`.\n       *[own] Declare the countries under `origins`, such as `origins: [{ \"{\" } stage: mined, country: AU { \"}\" }]`.\n    }",
  "origin-stage-here": "The stage is declared here.",
  "origin-step": "{ $step ->\n        [mined] mined\n        [refined] refined\n        [separated] separated\n        [melted] melted\n        [manufactured] manufactured\n        [assembled] assembled\n       *[produced] produced\n    }",
  "output-acts-as-of": "{ $acts } as of { $date }",
  "output-annotations-left": "GitHub shows { $most } annotations of a kind, here the most severe; { $left } are without one. The log of this step has them all.",
  "output-aside": "Suppressed: { $count ->\n        [one] 1 finding\n       *[other] { $count } findings\n    }",
  "output-case": "{ $rule } at { $at ->\n        [document] the document\n       *[path] { $path }\n    }{ $document ->\n        [1] { \"\" }\n       *[other] { \" \" }in document { $document }\n    }",
  "output-case-checked": "everything could be checked",
  "output-case-unchecked": "could not be checked ({ $number })",
  "output-case-unchecked-at": "could not be checked: { $place } ({ $number })",
  "output-case-unread": "{ $file }: not read",
  "output-case-warnings": "number of warnings",
  "output-changed": "Changed since { $base ->\n        [commit] the last commit\n       *[ref] { $ref }\n    }: { $files } of the { $found ->\n        [one] 1 file\n       *[other] { $found } files\n    } found{ $affected ->\n        [0] { \"\" }\n       *[other] , { $affected } of them by what they refer to or what governs them\n    }.",
  "output-changed-none": "Nothing changed since { $base ->\n        [commit] the last commit\n       *[ref] { $ref }\n    } that concerns the { $found ->\n        [one] 1 file\n       *[other] { $found } files\n    } found, so none was checked.",
  "output-column": "column { $column }",
  "output-compare-asked": "asked before for { $asked }",
  "output-compare-change": "{ $change ->\n        [appears] appears\n        [suppressed] is suppressed\n       *[vanishes] vanishes\n    }",
  "output-compare-due": "{ $some ->\n        [yes] was due on { $date }\n       *[no] was not due on any day\n    }",
  "output-compare-file": "{ $in ->\n        [now] not in the earlier report\n       *[earlier] no longer there\n    }",
  "output-compare-files": "{ $files ->\n        [one] 1 file\n       *[other] { $files } files\n    }, judged by the law of { $to } and compared with that of { $from }.",
  "output-compare-not-asked": "{ $why ->\n        [expired] the licence has expired\n        [prohibited] the delivery is prohibited\n        [waiver] the finding is waived\n       *[baseline] the finding is in the baseline\n    }",
  "output-compare-parts": "{ $change ->\n        [more] also for { $parts }\n       *[fewer] no longer for { $parts }\n    }",
  "output-compare-report": "{ $files ->\n        [one] 1 file\n       *[other] { $files } files\n    } compared with { $report }.",
  "output-compare-rested-on": "rested on { $acts }",
  "output-compare-rested-on-none": "rested on no act",
  "output-compare-result": "{ $appears ->\n        [0] 0 findings appear\n        [one] 1 finding appears ({ $appearing })\n       *[other] { $appears } findings appear ({ $appearing })\n    }, { $vanishes ->\n        [0] 0 findings vanish\n        [one] 1 finding vanishes ({ $vanishing })\n       *[other] { $vanishes } findings vanish ({ $vanishing })\n    }{ $suppressed ->\n        [0] { \"\" }\n       *[other] , { $suppressed } suppressed\n    }, { $changed } changed, { $unchanged } the same.",
  "output-compare-said": "{ $some ->\n        [yes] said: { $text }\n       *[no] reasons changed\n    }",
  "output-compare-was": "was { $severity ->\n        [error] error\n        [warning] warning\n        [information] information\n       *[hint] hint\n    }",
  "output-compare-work": "To do: { $added } new, { $done } done{ $notAsked ->\n        [0] { \"\" }\n       *[other] , { $notAsked } no longer asked\n    }, { $changed } changed, { $unchanged } the same.",
  "output-compare-work-change": "{ $change ->\n        [new] new\n        [done] done\n        [not-asked] no longer asked\n       *[changed] changed\n    }",
  "output-file": "{ $kinds }, { $items ->\n        [one] 1 item\n       *[other] { $items } items\n    }, { $held } with monitored material{ $unchecked ->\n        [0] { \"\" }\n       *[other] , { $unchecked } not checked\n    }",
  "output-file-law": "{ $facts }, law of { $days }",
  "output-held": "total content",
  "output-held-document": "total content, document { $document }",
  "output-kind": "{ $kind ->\n        [bom] bom\n       *[shipment] shipment\n    }",
  "output-kind-count": "{ $count } { $kind ->\n        [error]\n            { $count ->\n                [one] error\n               *[other] errors\n            }\n        [warning]\n            { $count ->\n                [one] warning\n               *[other] warnings\n            }\n       *[notice]\n            { $count ->\n                [one] notice\n               *[other] notices\n            }\n    }",
  "output-lines": "{ $count ->\n        [one] line { $lines }\n       *[other] lines { $lines }\n    }",
  "output-lines-left": "**{ $count ->\n        [one] 1 more line\n       *[other] { $count } more lines\n    } did not fit here**; the most severe are shown. `--format json` contains every finding.",
  "output-not-advice": "Not legal advice: a person decides.",
  "output-not-checked": "could not be checked",
  "output-not-checked-why": "Could not be checked: { $reason }",
  "output-not-read": "not read",
  "output-not-read-why": "Not read: { $reason }",
  "output-note": "{ $note ->\n        [law] law\n        [seen] seen\n        [alike] likewise\n       *[fix] fix\n    }",
  "output-pack": "{ $ids } { $version } (reviewed { $date })",
  "output-pack-of-law": "{ $ids } { $version } of { $law } (reviewed { $date })",
  "output-packs": "Packs: { $packs }.",
  "output-packs-of-law": "Packs, with the law of { $law }: { $packs }.",
  "output-remaining": "Findings that would remain: { $counts }.",
  "output-remaining-none": "Findings that would remain: none.",
  "output-sarif-folder": "The folder that the command ran in.",
  "output-sarif-json": "The JSON report contains everything.",
  "output-sarif-known": "Known to { $baseline }.",
  "output-sarif-limits": "GitHub refuses a report that exceeds its limits.",
  "output-sarif-packs-left": "{ $count ->\n        [one] 1 rule pack that the run used is not in this report.\n       *[other] { $count } rule packs that the run used are not in this report.\n    }",
  "output-sarif-results-left": "{ $count ->\n        [one] 1 result is not in this report; none that is here is less severe.\n       *[other] { $count } results are not in this report; none that is here is less severe.\n    }",
  "output-seen": "{ $seen } ({ $places })",
  "output-shard": "Shard { $index } of { $count }: { $files ->\n        [0] none\n       *[other] { $files }\n    } of the { $found ->\n        [one] 1 file that was\n       *[other] { $found } files that were\n    } found.",
  "output-title": "Lodestone: { $result }",
  "output-too-many-warnings": "{ $count ->\n        [one] 1 warning\n       *[other] { $count } warnings\n    }, more than --max-warnings allows",
  "output-unchecked": "{ $count ->\n        [one] 1 place\n       *[other] { $count } places\n    } could not be checked",
  "output-unchecked-heading": "Could not be checked",
  "output-unread": "{ $count ->\n        [one] 1 file not read\n       *[other] { $count } files not read\n    }",
  "output-written": "{ $count ->\n        [one] 1 finding\n       *[other] { $count } findings\n    } written to { $files }",
  "owner-authority": "Only the authority can say whether the listing extends to { $parties }: it names no share of ownership.",
  "owner-rule": "{ $reach ->\n        [below] The declared share lies below the { $share } % rule of { $clause }.\n        [reached] The declared share reaches the { $share } % rule of { $clause }.\n       *[unknown] The share is not declared and may reach the { $share } % rule of { $clause }.\n    }",
  "owner-rule-void": "The { $share } % rule of { $clause } has no effect on this date.",
  "pack-act-twice": "Two acts have the id { $id }.",
  "pack-act-twice-advice": "An id stands for one act for ever: give this one its own, or merge the two.",
  "pack-act-unknown": "No pack has an act { $act }.",
  "pack-act-unknown-advice": "Add the act, or correct the id.",
  "pack-class-unknown": "No pack has a material class { $class }.",
  "pack-class-unknown-advice": "Add it under `materialClasses`, or correct the id.",
  "pack-clause-twice": "The act has two clauses { $id }.",
  "pack-clause-twice-advice": "Keep one, or give this one its own number.",
  "pack-clause-unknown": "The act { $act } has no clause { $clause }.",
  "pack-clause-unknown-advice": "Name one of its clauses ({ $clauses }), or add the clause to the act.",
  "pack-clause-unknown-none": "Add the clause to the act, which has none here.",
  "pack-country-list-unknown": "No pack has a list of countries { $list }.",
  "pack-country-list-unknown-advice": "Add it under `countryLists`, or correct the id.",
  "pack-element-unknown": "No pack describes the element { $symbol }, so it would never be recognised.",
  "pack-element-unknown-advice": "Add it under `elements`, or correct the symbol.",
  "pack-entry-twice": "{ $entry } appears twice in { $section }.",
  "pack-entry-twice-advice": "Every fact appears once: remove one of the two, or give this one its own name.",
  "pack-file-empty": "The file is empty.",
  "pack-file-empty-advice": "Write a section such as `acts`, or remove the file.",
  "pack-goods-unknown": "No pack has a kind of goods { $kind }.",
  "pack-goods-unknown-advice": "Add it under `goods`, or correct the id; otherwise the guidance covers nothing.",
  "pack-goods-unseen": "No item is ever recognised as goods of the kind { $kind }.",
  "pack-goods-unseen-advice": "Name another kind; otherwise the guidance covers nothing.",
  "pack-goods-unseen-why": "This one is a loose magnet, or a look-alike without `good: true`.",
  "pack-header-missing": "No file of this folder has a `pack` section.",
  "pack-header-missing-advice": "Add a pack.yaml with the id, the version and the review date of the pack.",
  "pack-header-twice": "The pack has two `pack` sections; the first is in { $path }.",
  "pack-header-twice-advice": "Keep one of the two.",
  "pack-id-taken": "Another pack has the id { $id }.",
  "pack-id-taken-advice": "A report could not say which pack is meant: give this one its own id.",
  "pack-parameter-of": "`of` says nothing beside { $parameter }.",
  "pack-parameter-of-advice": "Leave `of` out: only a share of the composition has it.",
  "pack-parameter-of-missing": "The limit of { $parameter } does not say of which element.",
  "pack-parameter-of-missing-advice": "Add `of` with the symbol of the element.",
  "pack-parameter-unit": "The parameter { $parameter } has no unit { $unit }.",
  "pack-parameter-unit-advice": "Write { $units }, or add the unit to the parameter.",
  "pack-parameter-unknown": "No pack has a parameter { $parameter }.",
  "pack-parameter-unknown-advice": "Add it under `parameters`, or correct the id.",
  "pack-period-reversed": "The last day { $until } lies before the first day { $from }.",
  "pack-period-reversed-advice": "Correct one of the two; otherwise this never applies. The last day is included.",
  "pack-second-document": "A second YAML document begins here.",
  "pack-second-document-advice": "Only the first document of a pack file is read: move this one into a file of its own.",
  "pack-source-twice": "The pack has two sources { $key }.",
  "pack-source-twice-advice": "A citation would not say which is meant: keep one, or rename this one.",
  "pack-source-unknown": "The pack has no source { $key }.",
  "pack-source-unknown-advice": "Add it under `sources`, or correct the key.",
  "pack-stale": "The pack { $pack } was last reviewed on { $reviewed }, { $days } days before { $asOf }.",
  "pack-stale-advice": "The law may have changed since: update Lodestone, review the pack if it is your own, or look the acts up with `lodestone acts`.",
  "pack-substance-unknown": "No pack has a substance { $substance }.",
  "pack-substance-unknown-advice": "Add it under `materials`, or correct the id.",
  "pack-symbol-unknown": "{ $symbol } is no symbol of an element.",
  "pack-symbol-unknown-advice": "Write a symbol such as `Fe`.",
  "packs-built-in": "Law: built-in, version { $version }, { $digest }",
  "packs-changes": "Changes since version { $version }:",
  "packs-column": "{ $column ->\n        [pack] Pack\n        [version] Version\n        [reviewed] Reviewed\n       *[contents] Contents\n    }",
  "packs-no-previous": "The bundle names none before it, so no changes are known.",
  "packs-of-law": "Law: { $path }, version { $version }, { $digest }",
  "packs-reviewed": "{ $stale ->\n        [yes] { $date } (stale)\n       *[no] { $date }\n    }",
  "packs-unusable": "The packs cannot be used because of a fault in Lodestone.",
  "packs-unusable-why": "It reports: { $reason }.",
  "paper-blank": "to be filled in",
  "papers-in-the-way": "{ $count ->\n        [one] { $files } is a link or a folder\n       *[other]\n            { $files }{ $more ->\n                [0] { \"\" }\n               *[other] { \" \" }and { $more } more\n            } are links or folders\n    }, so nothing was written.",
  "papers-no-folder": "`{ $folder }` is not a folder.",
  "papers-outside": "`{ $folder }` is outside the repository or in its .git, where nothing is written.",
  "papers-outside-advice": "Name a folder of the repository.",
  "papers-there": "{ $count ->\n        [one] { $files } exists\n       *[other]\n            { $files }{ $more ->\n                [0] { \"\" }\n               *[other] { \" \" }and { $more } more\n            } exist\n    }, so nothing was written.",
  "papers-there-advice": "`--replace` overwrites.",
  "parameter-missing": "{ $part } does not declare its { $figures }.",
  "parameter-missing-advice": "Ask the supplier, and declare each technical parameter under `properties` with its value and unit.",
  "parameter-missing-advice-foreign": "Ask the supplier, and declare each technical parameter under `properties` { $where }, with its value and unit.",
  "parameter-missing-common": "Lodestone assumes that ordinary goods do not meet this, and asks for no end use. This is its own convention, not part of the act.",
  "parameter-missing-decides": "{ $act } ({ $codes }) lists goods with { $limits }.",
  "parameter-missing-parts": "{ $line } includes { $parts } without a declared { $figures }.",
  "parameter-vague": "{ $part } states its { $figures } as { $seen }, which does not settle the limit.",
  "parts-ambiguous": "Several entries in parts files match { $part }, so none of them is used.",
  "parts-ambiguous-advice": "Name the manufacturer on this line: then the entry of that manufacturer is used.",
  "parts-ambiguous-use": "The `uses` in parts files give { $part } different end uses.",
  "parts-ambiguous-use-advice": "Neither counts. Declare the end use of the part under `parts`, or narrow `files` or `parts` of one of them.",
  "parts-conflict": "{ $fact ->\n        [origin] { $part } declares the origin { $here }, and its parts file says { $there }.\n        [cas] { $part } declares the CAS number { $here }, and its parts file says { $there }.\n        [tariff] { $part } declares the tariff code { $here }, and its parts file says { $there }.\n        [magnet] { $part } declares the magnet type { $here }, and its parts file says { $there }.\n       *[control] { $part } declares the control code { $here }, and its parts file says { $there }.\n    }",
  "parts-conflict-advice": "The line takes precedence. Correct whichever of the two is wrong.",
  "parts-conflict-share": "{ $part } declares another share of { $substance } than its parts file.",
  "parts-duplicate": "{ $part } is already in a parts file.",
  "parts-duplicate-advice": "Only the first entry counts. Delete one of the two, or give each its `manufacturer`.",
  "parts-duplicate-end-use": "The end use { $key } is already declared in a parts file.",
  "parts-duplicate-end-use-advice": "Only the first one counts. Delete one of the two, or give it another key.",
  "parts-duplicate-of": "{ $part } of { $manufacturer } is already in a parts file.",
  "parts-first-here": "The first one is here.",
  "parts-says-here": "The parts file declares it here.",
  "parts-stale": "{ $months ->\n        [one] The facts of { $part } were declared on { $date }, more than a month ago.\n       *[other] The facts of { $part } were declared on { $date }, more than { $months } months ago.\n    }",
  "parts-stale-advice": "Ask the supplier again: { $keys }.",
  "parts-stale-matching": "{ $months ->\n        [one] These facts were declared on { $date }, more than a month ago.\n       *[other] These facts were declared on { $date }, more than { $months } months ago.\n    }",
  "parts-stale-why": "{ $key } in { $file } says how long a declaration holds.",
  "parts-unused": "No line of any document has the part number { $part }.",
  "parts-unused-advice": "Correct the part number or the manufacturer, or delete the entry.",
  "parts-unused-advice-patterns": "Correct the patterns, or delete the entry.",
  "parts-unused-advice-star": "A key is one exact part number. For a pattern with `*`, put the facts under `matching`, with `parts: [PATTERN]`.",
  "parts-unused-of": "No line of any document has the part number { $part } of { $manufacturer }.",
  "parts-unused-use": "No line of any document matches this entry of { $list }, which begins with { $pattern }.",
  "parts-unused-why": "Facts that match no line have no effect.",
  "parts-use-here": "One of them is declared here.",
  "parts-waiver-expired": "The findings that it waived count again in every document.",
  "parts-waiver-malformed": "This waiver of a parts file has no effect.",
  "parts-waiver-unused": "This waiver of a parts file has no effect: its part has no open finding of { $rule }.",
  "parts-waiver-unused-advice": "Remove it, or move it to the entry of the part that is meant.",
  "party-barred-open": "Hold the shipment until export compliance has compared address and registration number, and checked for controlled goods.",
  "party-barred-reached": "Hold the shipment until export compliance has compared address and registration number.",
  "party-demands": "{ $state ->\n        [unverified] Consequences if the listing is in force: { $demands }.\n       *[listed] Consequences of the listing: { $demands }.\n    }",
  "party-goods-brought": "{ $line } includes { $part }.",
  "party-group-more": "{ $count ->\n        [one] One more company of that name is listed.\n       *[other] { $count } more companies of that name are listed.\n    }",
  "party-listed": "{ $state ->\n        [unverified] The name { $name } ({ $roles }) may be on the { $authority } { $list }; status unconfirmed.\n       *[listed] The name { $name } ({ $roles }) is on the { $authority } { $list }.\n    }",
  "party-listed-as": "{ $act } lists it as { $name }.",
  "party-listed-as-number": "{ $act } lists it as number { $number }, { $name }.",
  "party-listed-by": "It is listed by { $act }.",
  "party-listed-too": "{ $acts } list the name too.",
  "party-low-confidence": "The listing comes from a source of low reliability.",
  "party-more-names": "{ $count ->\n        [one] One more listed name comes close too.\n       *[other] { $count } more listed names come close too.\n    }",
  "party-named-here": "Named here as { $role }.",
  "party-of-group": "{ $state ->\n        [unverified] { $name } ({ $roles }) may belong to the group of { $listed }, which may be listed; status unconfirmed.\n       *[listed] { $name } ({ $roles }) may belong to the group of { $listed }, which is listed.\n    }",
  "party-of-group-advice": "Ask whether it acts for the listed company, and compare address and registration number.",
  "party-of-group-why": "A listing does not extend to other companies of a group.",
  "party-outside": "Note the result, and check again when goods or roles change.",
  "party-owner": "declared parent of { $party }",
  "party-owner-with-share": "declared parent with { $percent } % of { $party }",
  "party-resembles": "{ $state ->\n        [unverified] { $name } ({ $roles }) resembles { $listed }, which may be on the { $authority } { $list }; status unconfirmed.\n       *[listed] { $name } ({ $roles }) resembles { $listed } on the { $authority } { $list }.\n    }",
  "party-resembles-advice": "Compare address, country and registration number. If it is another party, note why.",
  "party-role": "{ $role ->\n        [exporter] exporter\n        [consignee] consignee\n        [importer] importer\n        [end-user] end user\n        [intermediary] intermediary\n        [receiver] party to the transaction\n       *[end-use-user] end user of an end use\n    }",
  "party-score": "Similarity: { $score } of 1.",
  "party-watched-open": "Compare address and registration number, and check for controlled goods.",
  "party-watched-reached": "Compare address and registration number. If it is the same party, meet the conditions of the list.",
  "problem-dead-link": "Nothing was checked, because the link leads nowhere.",
  "problem-excluded": "The file was not checked, because `files.exclude` in lodestone.yaml excludes it.",
  "problem-excluded-advice": "Take it out of the paths, or out of `exclude`.",
  "problem-init": "`lodestone init` looks for bills of materials in tables, YAML and JSON, and proposes how to read them.",
  "problem-is-folder": "This is a folder, and settings apply to files.",
  "problem-is-folder-advice": "Name a file in it; the file need not exist.",
  "problem-more-mistakes": "{ $count ->\n        [one] There is one more error\n       *[other] There are { $count } more errors\n    } like these.",
  "problem-neither": "This was not checked, because it is neither a file nor a folder.",
  "problem-no-cases": "Nothing was tested, because these packs have no cases.",
  "problem-no-cases-advice": "Write some under `tests`.",
  "problem-no-such-file": "There is no such file.",
  "problem-no-such-path": "There is no such file or folder, so nothing was checked.",
  "problem-not-ours": "{ $kind ->\n        [own] The file was not checked, because its name does not end in { $endings } and no lodestone.yaml covers it.\n       *[other] The file was not checked, because no lodestone.yaml covers it.\n    }",
  "problem-not-ours-advice": "{ $kind ->\n        [own] Rename it, or write `{ $setting }` in lodestone.yaml (`shipment` for a shipment). For a list of parts in a format of your own, run `lodestone init`.\n        [page] Lodestone does not read HTML: save the table as CSV, and run `lodestone init`, which says how it is read.\n       *[other] If it is a list of parts, run `lodestone mapping` on it to see how a mapping would read it.\n    }",
  "problem-not-regular": "This was not checked, because it is not a regular file.",
  "problem-nothing-by-pattern": "Nothing to check was found by this pattern.",
  "problem-nothing-in-folder": "Nothing to check was found in this folder.",
  "problem-packs-above": "{ $count ->\n        [one] One file was\n       *[other] { $count } files were\n    } not checked, because the packs above cannot be used.",
  "problem-packs-above-advice": "Correct them and check again.",
  "problem-packs-unusable": "The packs that lodestone.yaml names cannot be used.",
  "problem-path-advice": "Correct the path, which is relative to the current folder.",
  "problem-settings-above": "{ $count ->\n        [one] One file was\n       *[other] { $count } files were\n    } not checked, because the settings above cannot be used.",
  "problem-settings-advice": "Take it out of the paths.",
  "problem-settings-by-name": "The file was not checked as a document, because a file of this name contains settings.",
  "problem-settings-by-use": "The file was not checked as a document, because a lodestone.yaml extends it or names it as a pack or schema.",
  "problem-settings-missing": "{ $seen ->\n        [outside] This is a link out of the repository\n        [dead-link] This is a link that leads nowhere\n       *[other] This is not a file\n    }, so it is not known which settings are meant.",
  "problem-settings-missing-advice": "Correct it, or remove it.",
  "problem-settings-unreadable": "The settings cannot be read.",
  "problem-spreadsheet": "{ $kind ->\n        [table] The file was not checked, because no mapping in lodestone.yaml says how this table is read.\n        [workbook] The file was not checked, because workbooks are not read.\n        [zip] The file was not checked, because it is a workbook (XLSX) or another ZIP archive, which Lodestone does not read.\n        [pdf] The file was not checked, because it is a PDF, which Lodestone does not read.\n       *[office] The file was not checked, because it is a workbook (XLS) or another old Office file, which Lodestone does not read.\n    }",
  "problem-spreadsheet-advice": "{ $kind ->\n        [table] Run `lodestone mapping` on it to see which built-in mapping fits. Without a lodestone.yaml, `lodestone init` writes one that covers it.\n        [pdf] Export the list of parts as CSV where it was made, and run `lodestone init`, which says how it is read.\n       *[workbook] Save the sheet as CSV, and run `lodestone init`, which says how it is read.\n    }",
  "problem-what-is-checked": "Lodestone checks files whose names end in { $endings }, and those that lodestone.yaml covers.",
  "problem-what-is-skipped": "Folders named node_modules and .git, and whatever `files.exclude` names, are skipped.",
  "question-act": "{ $act } { $verdict }",
  "question-asked": "{ $known ->\n        [yes] asked on { $on } ({ $of })\n       *[no] asked on { $on }\n    }{ $age ->\n        [coming] { \"\" }\n        [today] , today\n       *[past]\n            , { $days ->\n                [one] 1 day ago\n               *[other] { $days } days ago\n            }\n    }",
  "question-classes": "presence of { $classes }",
  "question-composition": "{ $count ->\n        [one] mass share of { $elements }\n       *[other] mass shares of { $elements }\n    }",
  "question-declared": "declared on { $date } and to be confirmed",
  "question-figures": "figures: { $limits }",
  "question-no-act": "no act applies",
  "question-of-maker": "made by { $manufacturer }",
  "question-open": "open",
  "question-origin": "{ $of ->\n        [country] country of origin\n        [both] country of origin, and the countries where it was { $stages }\n       *[stages] countries where it was { $stages }\n    }",
  "question-outcome": "{ $some ->\n        [yes] { $answer }: { $acts }. To do: { $duties }.\n       *[no] { $answer }: { $acts }.\n    }",
  "question-supplier": "{ $known ->\n        [yes] { $supplier }\n       *[no] Supplier not named\n    }",
  "question-used": "Used in { $places }.",
  "question-used-more": "{ $places } and { $count } more",
  "question-with-state": "{ $what }, { $state }",
  "questions-asked": "{ $count ->\n        [one] 1 of them was asked.\n       *[other] { $count } of them were asked.\n    }",
  "questions-column": "{ $key ->\n        [id] Row\n        [partNumber] Part number\n        [description] Description\n        [manufacturer] Manufacturer\n        [supplier] Supplier\n        [severity] Severity\n        [question] Question\n        [state] State\n        [acts] Acts\n        [answers] Answers\n       *[uses] Used in\n    }",
  "questions-elsewhere": "Parts in these files were not asked about: { $files }. Name the files too, or their folder.",
  "questions-none": "No open questions to suppliers.",
  "questions-outside": "Lines of other files refer to this file, which is not among those that are checked here. Nothing was asked about its parts.",
  "questions-together": "{ $count ->\n        [one] 1 answer was tried only together with those about other parts, so a duty of a whole document may come from one of these.\n       *[other] { $count } answers were tried only together with those about other parts, so a duty of a whole document may come from one of these.\n    }",
  "questions-total": "{ $count ->\n        [one] 1 question\n       *[other] { $count } questions\n    } about { $parts ->\n        [one] 1 part\n       *[other] { $parts } parts\n    }.",
  "questions-unchecked": "{ $count ->\n        [one] 1 place was not read or not checked, and nothing was asked about it.\n       *[other] { $count } places were not read or not checked, and nothing was asked about them.\n    } `lodestone check` names { $count ->\n        [one] it.\n       *[other] them.\n    }",
  "questions-untried": "Questions of these files may be missing, and no answers were tried in them. They refer to the parts or could not be read: { $files }.",
  "reach-act": "{ $act } ({ $codes })",
  "reach-controlled": "Controlled by { $acts }.",
  "reach-exporter": "This party is the exporter and receives nothing here; a listing concerns goods that go to a party.",
  "reach-goes": "{ $role ->\n        [receiver] It takes part in the transaction in { $parts }.\n       *[other]\n            { $count ->\n                [one] { $parts } goes to it.\n               *[other] { $parts } go to it.\n            }\n    }",
  "reach-leaves": "The goods leave { $from }.",
  "reach-none-recognised": "The goods leave { $from }, but none that was read is recognised as controlled under { $authority }; the list concerns dual-use items.",
  "reach-not-abroad": "{ $act } does not say that it binds exporters abroad.",
  "reach-origin-open": "The country of origin is not certain; if it is { $origins }, the list applies.",
  "reach-originates": "The goods originate in { $origins }.",
  "reach-outside": "{ $receives ->\n        [all] No item here is recognised as controlled under { $authority }.\n       *[some] No item in its transactions is recognised as controlled under { $authority }.\n    }",
  "reach-outside-origin": "{ $receives ->\n        [all] No item here that originates in { $origins } is recognised as controlled under { $authority }.\n       *[some] No item in its transactions that originates in { $origins } is recognised as controlled under { $authority }.\n    }",
  "reach-stays": "The goods do not leave { $territory }.",
  "reach-unseen": "So nothing here shows that the list applies.",
  "recognised-bare-symbol": "the bare symbol { $symbol }",
  "recognised-but": "{ $meaning }; { $attribute }",
  "recognised-cas-number": "{ $name } (CAS number)",
  "recognised-control-code": "{ $goods } (control code)",
  "recognised-declared": "{ $element } declared",
  "recognised-declared-range": "{ $element } { $min } to { $max } % declared",
  "recognised-declared-share": "{ $element } { $share } % declared",
  "recognised-formula": "formula with { $elements }",
  "recognised-formula-of": "{ $material } (formula)",
  "recognised-good": "{ $title }: { $reason }",
  "recognised-grade": "{ $grade } (gives no shares)",
  "recognised-in-composition": "{ $meaning } in the declared composition",
  "recognised-magnet-type": "{ $material } (magnet.type)",
  "recognised-notation": "{ $symbol } in chemical notation",
  "recognised-tariff-code": "{ $goods } (tariff code)",
  "ref-alike": "The two look alike, but one has a letter with its accent where the other has the accent after the letter.",
  "ref-ambiguous": "{ $part } refers to { $number }, a part number of { $count } items in this document.",
  "ref-ambiguous-advice": "Give the items different part numbers.",
  "ref-ambiguous-there": "{ $part } refers to { $number } in { $file }, a part number of { $count } items there.",
  "ref-ambiguous-there-advice": "Give the items there different part numbers.",
  "ref-backslash": "{ $part } refers to { $file } with backslashes, which mean folders on some machines only.",
  "ref-backslash-advice": "Write a path with slashes that stays in the workspace folder.",
  "ref-broken": "{ $part } refers to { $file }, which is not well-formed YAML (line { $line }).",
  "ref-broken-advice": "Correct that file first: the item may be in the part that cannot be read.",
  "ref-cycle": "The `ref` of { $part } leads back to itself, so nothing can be taken over from it.",
  "ref-cycle-advice": "Refer to an item that neither contains nor refers to this one.",
  "ref-fix": "Refer to { $ref }",
  "ref-further": "{ $part } leads to { $item }, whose `ref` leads nowhere.",
  "ref-is-shipment": "{ $part } refers to { $file }, which is a shipment and not a BOM.",
  "ref-is-shipment-advice": "Refer to a BOM, or to an item of one.",
  "ref-items-advice": "Correct that file: its parts are unknown and have not been checked.",
  "ref-items-here": "This is not a list of items.",
  "ref-items-of-bom": "{ $part } refers to a BOM whose `items` is not a list of items.",
  "ref-items-of-item": "{ $part } leads to { $item }, whose `items` is not a list of items.",
  "ref-many-unread": "More targets cannot be read either.",
  "ref-missing": "{ $part } refers to { $number }, but no item in this document has that part number.",
  "ref-missing-advice": "Write the part number of an item in this document.",
  "ref-more-unread": "{ $count ->\n        [one] One more target cannot be read either.\n       *[other] { $count } more targets cannot be read either.\n    }",
  "ref-no-bom-file": "{ $part } refers to { $ref }, which is not the name of a BOM file.",
  "ref-no-bom-file-advice": "Write a file whose name ends in { $endings }, or a part of this document with a hash, such as { $example }.",
  "ref-no-file": "{ $part } refers to { $file }, which does not exist.",
  "ref-no-file-advice": "Correct the path; it starts from the folder of this file.",
  "ref-no-part": "{ $part } refers to { $number } in { $file }, which contains no such item.",
  "ref-no-part-advice": "Write the part number of an item in that file.",
  "ref-no-part-named": "{ $part } refers to { $ref }, where no part number follows the hash.",
  "ref-no-part-named-advice": "Write the part number behind it, or delete the hash to refer to the whole BOM.",
  "ref-not-bom": "{ $part } refers to { $file }, which is not a BOM.",
  "ref-not-bom-advice": "A BOM says `kind: bom`.",
  "ref-not-followed": "{ $part } refers to { $file }, and other files are not followed here.",
  "ref-not-followed-why": "This line is judged by its own keys only; the file it refers to has not been checked.",
  "ref-not-relative": "{ $form ->\n        [address] The `ref` of { $part } is an address, which is never read.\n       *[path] The `ref` of { $part } is an absolute path, which is never read.\n    }",
  "ref-not-relative-advice": "Name a file in the workspace by a relative path, or a part of this document as { $example }.",
  "ref-of-item": "This is the `ref` of { $item }.",
  "ref-other-case": "{ $part } refers to { $file }, but the name of the file has other capitals.",
  "ref-other-case-why": "Some machines do not find it that way.",
  "ref-outside": "{ $where ->\n        [repository] { $part } refers to { $file } in another Git repository, which is never read.\n        [root] { $part } refers to { $file } below another `lodestone.yaml`, which is never read.\n        [link] { $part } refers to { $file }, which a link leads out of the workspace: it is never read.\n       *[workspace] { $part } refers to { $file } outside the workspace, which is never read.\n    }",
  "ref-outside-advice": "{ $where ->\n        [root] Each `lodestone.yaml` is the root of what lies below it: keep a single one, above both files, or write out what the file says.\n       *[elsewhere] Move the file into the workspace folder, or write out what it says.\n    }",
  "ref-several-boms": "{ $part } refers to { $file }, which contains { $count } BOMs.",
  "ref-several-boms-advice": "Name the part that is meant after a hash.",
  "ref-too-long": "More than { $most } references follow one another from { $part }.",
  "ref-too-long-advice": "Refer to the item itself.",
  "ref-unjudged": "Until then, this line is judged without the facts of that item.",
  "ref-unreadable": "{ $part } refers to { $file }, which cannot be read.",
  "ref-unreadable-advice": "Repair the file, or refer to another one.",
  "rejected-absent": "the text says that it is absent ({ $meaning })",
  "rejected-additive": "something else contains it as an additive",
  "rejected-company-name": "it is part of the name of a company or brand",
  "rejected-composition": "the composition is declared complete and contains no { $materials }",
  "rejected-device": "the item is a device or a product ({ $noun }), and no such material itself",
  "rejected-element-absent": "the text says that { $symbol } is absent",
  "rejected-excepted": "the text excepts it ({ $meaning })",
  "rejected-free": "the item is declared free of it by `freeOf` ({ $materials })",
  "rejected-group-absent": "the text says that { $group } are absent",
  "rejected-loose-grade": "it has the form of a magnet grade, but nothing says that a magnet is meant",
  "rejected-magnet-type": "magnet.type is { $type }, which contains no { $materials }",
  "rejected-no-magnet": "the text says that it contains no magnet",
  "rejected-no-material": "the text says that it contains no { $materials }",
  "rejected-other-magnet": "another magnet material is named: { $reason }",
  "rejected-part-number": "it stands beside a part number ({ $number }) and nothing names a piece or a lot of the material",
  "rejected-purpose": "it is what the item is for",
  "rejected-tariff-code": "the tariff code { $code } ({ $system }) means { $goods }",
  "rejected-zero": "a share of 0 is declared of all that it may mean ({ $materials })",
  "rename-ambiguous": "Several documents of { $file } have a part { $part }, so it is uncertain which of them other files mean.",
  "rename-broken": "{ $file } is broken at line { $line }, so not everything that it refers to can be read.",
  "rename-by-hand": "Change it by hand.",
  "rename-choose-another": "Choose another name, or change that line first.",
  "rename-empty": "A name must be one line and must not be empty.",
  "rename-indistinct": "{ $file } has another part called { $name }, and other files could not tell the two apart.",
  "rename-meant-already": "{ $kind ->\n        [end-use] Line { $line } of this document already refers to { $name } as an end use, and would then mean this one.\n        [party] Line { $line } of this document already refers to { $name } as a party, and would then mean this one.\n        [licence] Line { $line } of this document already refers to { $name } as a licence, and would then mean this one.\n       *[part] Line { $line } of this document already refers to { $name } as a part, and would then mean this one.\n    }",
  "rename-mend-first": "Correct that file first.",
  "rename-no-part": "There is no part { $part } in { $file }.",
  "rename-not-spelt-out": "{ $file } does not spell out { $part } where it declares the part.",
  "rename-nothing": "There is no end use, party, licence or part to rename here.",
  "rename-only-read": "Lodestone can read the format of { $file }, but not write it.",
  "rename-part-in-several": "Several documents of { $file } have a part { $part }.",
  "rename-ref-several-lines": "Line { $line } of { $file } writes the name over several lines.",
  "rename-referred-to-already": "Line { $line } of { $file } already refers to { $name } in { $target }, and would then mean this part.",
  "rename-several-lines": "The name is written over several lines in one place.",
  "rename-taken": "{ $kind ->\n        [end-use] This document already has another end use called { $name }.\n        [party] This document already has another party called { $name }.\n        [licence] This document already has another licence called { $name }.\n       *[part] This document already has another part called { $name }.\n    }",
  "rename-there": "Rename it there.",
  "rename-unread": "{ $file } cannot be read, so it is not known whether it refers to this part.",
  "rename-unreadable": "{ $file } cannot be read.",
  "report-act-issued": "{ $issuers }, issued { $issued }; pack { $pack }",
  "report-acts": "Acts named in this report",
  "report-aside": "{ $count ->\n        [one] { $count } finding is suppressed and does not count; a waiver says who and why.\n       *[other] { $count } findings are suppressed and do not count; a waiver says who and why.\n    }",
  "report-ask": "{ $known ->\n        [yes] Ask { $of } for\n       *[no] Ask the supplier for\n    }",
  "report-button": "{ $name ->\n        [unfold] Unfold all\n        [fold] Fold all\n        [copy] Copy as Markdown\n        [export] Export as HTML\n       *[print] Print\n    }",
  "report-checked-by": "{ $date }, by lodestone { $version }",
  "report-coming-day": "{ $why ->\n        [export] export of { $name }\n        [licence] licence { $name } ends\n        [waiver] waiver of { $name } ends\n       *[law] { $name }\n    }",
  "report-composition": "{ $state ->\n        [undeclared] not declared\n        [incomplete] not declared complete\n        [by-name] declared by name only\n       *[complete] declared as complete\n    }",
  "report-confidence": "{ $confidence ->\n        [high] high\n        [medium] medium\n       *[low] low\n    }",
  "report-copied": "Copied.",
  "report-days": "{ $first } to { $last }",
  "report-delivery": "{ $shipment } to { $country }",
  "report-did-not-fit": "{ $count ->\n        [one] { $count } item with a monitored material or findings did not fit on this page.\n       *[other] { $count } items with a monitored material or findings did not fit on this page.\n    }",
  "report-due": "{ $why ->\n        [export] export\n        [licence] end of the licence\n        [waiver] end of the waiver\n       *[law] change of the law\n    }{ $passed ->\n        [yes] , overdue\n       *[no] { \"\" }\n    }",
  "report-each-by-its-own": "each by its own date, else today in Beijing",
  "report-export-date": "the export date",
  "report-files": "Files",
  "report-files-counted": "{ $files ->\n        [one] { $files } file judged\n       *[other] { $files } files judged\n    }{ $inPart ->\n        [0] { \"\" }\n       *[other] { \" \" }({ $inPart } in part)\n    }{ $unjudged ->\n        [0] { \"\" }\n       *[other] , { $unjudged } not judged\n    }{ $unread ->\n        [0] { \"\" }\n       *[other] , { $unread } not read\n    }",
  "report-filter": "Filter this report",
  "report-filter-all-files": "All files",
  "report-filter-clear": "Clear the filter",
  "report-filter-loading": "{ $shown } items so far",
  "report-filter-nothing": "Nothing matches.",
  "report-filter-shown": "{ $shown } of { $all } items",
  "report-grade": "{ $grade ->\n        [error] errors\n        [warning] warnings\n        [information] information\n        [hint] hints\n        [aside] suppressed\n       *[none] no findings\n    }",
  "report-gravest-listed": "The most severe of the report are listed.",
  "report-heading": "Export control report",
  "report-held-in-all": "Total content",
  "report-house-rule": "Company or Lodestone convention",
  "report-in-line": ", line { $line }",
  "report-in-part": "in part",
  "report-items-counted": "{ $items ->\n        [one] { $items } item judged\n       *[other] { $items } items judged\n    }, { $held } with a monitored material, { $undeclared } without an end use{ $waived ->\n        [0] { \"\" }\n       *[other] { \" \" }({ $waived } waived)\n    }{ $unchecked ->\n        [0] { \"\" }\n       *[other] , { $unchecked } not checked\n    }",
  "report-items-held": "{ $items ->\n        [one] { $items } item\n       *[other] { $items } items\n    }, { $held } with a monitored material.",
  "report-judged-by": "Judged by the law of { $date } ({ $source }).",
  "report-label": "{ $label ->\n        [act] Act\n        [about] What it is about\n        [day] On\n        [state] State\n        [confidence] Source reliability\n        [text] Text\n        [file] File\n        [show] Show\n        [controls] Controls\n        [what] What to do\n        [mistake] Mistake\n        [where] Where\n        [waiting] Waiting\n        [prohibited] Prohibited\n        [next-days] Next dates\n        [about-parts] For\n        [due] By\n        [signed] Decision, name, day\n        [end-user] End user\n        [used-in] Used in\n        [written-at] Written at\n        [end-use] End use\n        [rejected] Rejected\n        [form] Form\n        [composition] Composition\n        [elements] Elements\n        [elements-held] elements\n        [rests-on] Rests on\n        [law-as-of] Law as of\n        [checked-on] Checked on\n        [packs] Rule packs\n        [quantity] Quantity\n        [origin] Origin\n        [stages] Stages of production\n        [tariff-code] Tariff code\n        [material] Material\n        [level] Level\n        [licence] Licence\n        [customs-remark] Export declaration remark\n        [id] Id\n        [revision] Revision\n        [title] Title\n        [export-date] Export date\n        [exporter] Exporter\n        [consignee] Consignee\n        [importer] Importer\n        [route] Route\n        [intermediaries] Intermediaries\n        [material-held] Monitored material\n        [judged-as-of] Judged as of\n        [items] Items\n        [materials] With monitored material\n        [no-end-use] No end use\n        [not-checked] Not checked\n        [errors] Errors\n        [warnings] Warnings\n        [other] Other\n       *[aside] Suppressed\n    }",
  "report-law-of-days": "{ $first } to { $last } ({ $source })",
  "report-left-out": "{ $items ->\n        [one] { $items } item\n       *[other] { $items } items\n    } and { $findings ->\n        [one] { $findings } finding\n       *[other] { $findings } findings\n    } are counted in the totals and not listed below; the most severe are listed.",
  "report-left-out-advice": "Check fewer files at once, or write JSON, which contains every finding.",
  "report-limit-doubt": "“may apply” means that something is not declared or in doubt; “status unconfirmed” means that no text was seen that settles the status of the act on that day.",
  "report-limit-files": "A line that refers to another file is judged by its content there; nothing outside the root is read, and a reference that leads nowhere is a finding.",
  "report-limit-law": "Law issued after the day on which a pack was reviewed is not known here.",
  "report-limit-licences": "Licences of the US, the EU and Japan are not judged, nor are goods that are controlled for anything but their materials.",
  "report-limit-parties": "Parties are compared with two lists of the PRC only; who made or sold an item, and owners that are not declared, are not looked into.",
  "report-limit-sums": "Total contents are sums of declared values: missing values are named, and come on top.",
  "report-limit-written": "A result without findings means that nothing was found in the files, not that nothing is there.",
  "report-limits": "What this report does not say",
  "report-line": "line { $line }",
  "report-line-begins": "Line { $line }",
  "report-mistakes": "Mistakes in files",
  "report-more-files": "{ $count ->\n        [one] { $count } more file is counted in the totals above.\n       *[other] { $count } more files are counted in the totals above.\n    }",
  "report-more-findings": "{ $count ->\n        [one] { $count } more finding on this item.\n       *[other] { $count } more findings on this item.\n    }",
  "report-more-places": "and { $count } more",
  "report-more-problems": "{ $count ->\n        [one] { $count } more place could not be checked.\n       *[other] { $count } more places could not be checked.\n    }",
  "report-more-wholes": "{ $kind ->\n        [bom]\n            { $count ->\n                [one] { $count } more assembly with a monitored material.\n               *[other] { $count } more assemblies with monitored materials.\n            }\n       *[shipment]\n            { $count ->\n                [one] { $count } more line with a monitored material.\n               *[other] { $count } more lines with monitored materials.\n            }\n    }",
  "report-no-category": "no category",
  "report-no-control": "On no list of controlled goods in force, in this form.",
  "report-no-file": "No file was judged.",
  "report-no-statement": "no statement",
  "report-none-held": "{ $among ->\n        [checked] No checked item was seen to contain a monitored material.\n       *[all] No item was seen to contain a monitored material.\n    }",
  "report-not-advice": "Not legal advice.",
  "report-not-advice-why": "This report repeats what acts and their sources say, with dates and the reliability of the sources. It knows only what is written in the files. A person decides.",
  "report-not-copied": "The browser did not let this page copy.",
  "report-not-judged": "not judged",
  "report-not-listed": "{ $count ->\n        [one] Not listed: { $count } item without findings or signs of monitored materials.\n       *[other] Not listed: { $count } items without findings or signs of monitored materials.\n    }",
  "report-not-on-paper": "The items are too many for paper. The page lists them in a browser that runs its script, and the JSON report contains every finding.",
  "report-notice": "Notice.",
  "report-of-pack": "pack { $pack }",
  "report-on-file": "On the file as a whole",
  "report-open-file": "Open the file",
  "report-others-excluded": "all others excluded",
  "report-pack-reviewed": "(sources checked { $date })",
  "report-parts-file": "parts file",
  "report-perhaps": "perhaps { $classes }",
  "report-person": "{ $person ->\n        [compliance] Trade compliance\n        [engineering] Engineering\n        [author] Author of the file\n       *[purchasing] Purchasing\n    }",
  "report-problems": "What could not be checked",
  "report-quiet-files": "{ $count ->\n        [one] { $count } file without findings\n       *[other] { $count } files without findings\n    }",
  "report-quiet-items": "{ $count ->\n        [one] { $count } item without findings\n       *[other] { $count } items without findings\n    }",
  "report-rule-page": "More",
  "report-rules": "Rules named in this report",
  "report-same-again": "The same files, packs, settings and date give this report.",
  "report-source-of-run": "{ $source ->\n        [option] --as-of\n        [setting] asOf in lodestone.yaml\n       *[today] today in Beijing\n    }",
  "report-tag": "{ $tag ->\n        [prohibited] prohibited\n        [controlled] controlled\n       *[may-be-controlled] may be controlled\n    }",
  "report-title": "Export control report{ $some ->\n        [yes] , { $of }\n       *[no] { \"\" }\n    }, { $date }",
  "report-too-much": "Too much for one page.",
  "report-unchecked": "{ $count ->\n        [one] { $count } place could not be checked.\n       *[other] { $count } places could not be checked.\n    }",
  "report-unchecked-named": "What could not be checked is named below.",
  "report-unsourced": "Declarations without a dated source",
  "report-verdict": "{ $verdict ->\n        [applies] applies\n        [may-apply] may apply\n        [would-apply] would apply\n        [could-apply] could apply\n       *[not-reached] does not apply\n    }",
  "report-whole": "{ $kind ->\n        [bom] Assembly\n       *[shipment] Line of the shipment\n    }",
  "report-whole-holds": "{ $kind ->\n        [bom] Content of one unit with its parts\n       *[shipment] Content of the line\n    }",
  "report-work": "To do",
  "request-letter": "{ $addressee } ({ $language })",
  "request-none-such": "No open question is about such parts.",
  "request-not-written": "Nothing was written. { $option } writes the letters.",
  "request-total": "{ $count ->\n        [one] 1 letter.\n       *[other] { $count } letters.\n    }",
  "rule-failed": "{ $what } could not be judged here, so this place has not been checked.",
  "rule-failed-advice": "Report the fault together with this file, and check the place by hand until it is corrected.",
  "rule-failed-condition-advice": "Correct the condition in the pack { $pack }, and check this item by hand until then.",
  "rule-failed-cut": "Only the beginning of { $fields } was read: of the texts of an item, { $most } characters are read together.",
  "rule-failed-cut-advice": "Shorten the text to the words that name the item.",
  "rule-failed-error": "The error is `{ $error }`.",
  "rule-failed-item": "What this item contains",
  "rule-page-example": "{ $kind ->\n        [bad] With this finding:\n       *[good] Without it:\n    }",
  "rule-page-facts": "Severity: at most { $severity }. { $waivers ->\n        [all] A waiver can cover it.\n        [no-error] A waiver can cover a warning or information of it, but no error.\n       *[none] No waiver can cover it.\n    }",
  "rule-page-heading": "{ $section ->\n        [fix] What to do\n        [examples] Examples\n        [finds] What it finds\n        [why] Why\n       *[off] How to switch it off\n    }",
  "rules-allows": "switched off, it allows",
  "rules-rule": "rule",
  "rules-severity": "severity",
  "run-no-findings": "{ $among ->\n        [read] no findings in the files that were read\n        [checked] no findings in the items that were checked\n        [aside] no findings except suppressed ones\n        [asked] no findings within the settings\n        [no-file] no file was judged\n       *[all] no findings\n    }",
  "schema-blank-too": "This is blank too",
  "schema-blanks": "{ $count ->\n        [one] 1 blank to fill in: { $keys }.\n       *[other] { $count } blanks to fill in: { $keys }.\n    }",
  "schema-blanks-unfinished": "Until this is filled in, `lodestone check` exits with 1.",
  "schema-cas-check-digit": "{ $number } is not a CAS number: its check digit should be { $digit }.",
  "schema-cas-check-digit-advice": "A digit is wrong: compare the number with the data sheet.",
  "schema-document-empty": "The document is empty, so there is nothing to judge.",
  "schema-document-empty-advice": "Begin it with `kind: { $kind }`, or delete it.",
  "schema-fix-quote": "Put { $value } in quotes",
  "schema-fix-unquote": "Write { $value } without quotes",
  "schema-fix-write": "Write { $value }",
  "schema-kind": "{ $kind ->\n        [number] a number\n        [integer] a whole number\n        [boolean] `true` or `false`\n        [array] a list\n        [map] a map\n        [null] `null`\n       *[text] text\n    }",
  "schema-kind-map": "a map ({ $name })",
  "schema-kind-text": "text ({ $name })",
  "schema-known-keys": "The keys are { $keys }.",
  "schema-missing-key": "{ $number ->\n        [several] These { $what } have no { $key }, which is required.\n       *[single] This { $what } has no { $key }, which is required.\n    }",
  "schema-missing-key-advice": "Add { $key }.",
  "schema-missing-keys": "{ $number ->\n        [several] These { $what } need { $keys }.\n       *[single] This { $what } needs { $keys }.\n    }",
  "schema-missing-keys-advice": "Add one of them.",
  "schema-no-such-day": "{ $date } is not a date in the calendar.",
  "schema-no-such-day-advice": "Write an existing date as year-month-day.",
  "schema-not-validated": "{ $why ->\n        [steps] This file takes too many steps to validate against its schema, and was not validated.\n        [table] This file is a table, and was not validated against the JSON Schema of its mapping.\n       *[failed] This file could not be validated against its schema.\n    }",
  "schema-not-validated-advice": "{ $why ->\n        [steps] Make the schema simpler or the file smaller, or take `validate` out of the mapping.\n        [table] Cells have no types, so take `validate` out of the mapping, or give tables a mapping of their own.\n       *[failed] Check where its `$ref`s lead, or take `validate` out of the mapping.\n    }",
  "schema-number-advice": "Correct the number.",
  "schema-number-too-great": "{ $value } is too large for { $key }; the maximum is { $limit }.",
  "schema-number-too-small": "{ $value } is too small for { $key }; the minimum is { $limit }.",
  "schema-quote": "Put it in quotes.",
  "schema-read-as-null": "YAML reads { $value } as null, so there is no { $key }.",
  "schema-read-as-number": "YAML reads { $value } as a number, not as the text of { $key }.",
  "schema-read-as-other-number": "YAML reads { $value } as the number { $number }, not as the text of { $key }.",
  "schema-read-as-truth": "YAML reads { $value } as a truth value, not as the text of { $key }.",
  "schema-read-by-some": "Readers of YAML 1.1 take the { $key } { $value } for { $reading ->\n        [true] true\n        [false] false\n        [null] null\n        [date] a date\n        [time] a date and time\n        [sexagesimal] a number to base 60\n        [binary] a binary number\n        [octal] an octal number\n        [hexadecimal] a hexadecimal number\n        [infinity] infinity\n        [nan] “not a number”\n       *[number] a number\n    }.",
  "schema-too-few-entries": "{ $least ->\n        [one] { $key } has too few entries; it needs at least one.\n       *[other] { $key } has too few entries; it needs at least { $least }.\n    }",
  "schema-too-few-entries-advice": "Add what is missing, or delete the key.",
  "schema-truth-advice": "In YAML 1.2 only `true` and `false` are truth values: write { $truth }.",
  "schema-type": "{ $where ->\n        [document] The document\n        [entry] An entry of { $key }\n       *[key] { $key }\n    } must be { $wanted }, but here is { $found ->\n        [list] a list\n        [map] a map\n        [nothing] nothing\n        [null] { $value }, which means null\n        [infinite] { $value }, which is not a finite number\n        [number] the number { $value }\n        [truth] the truth value { $value }\n       *[text] the text { $value }\n    }.",
  "schema-type-advice": "Write { $wanted }.",
  "schema-type-advice-or-delete": "Write { $wanted }, or delete the { $where ->\n        [entry] entry\n       *[key] key\n    }.",
  "schema-unexplained": "This value does not fit the schema.",
  "schema-unexplained-advice": "Compare it with the documentation.",
  "schema-unknown-key": "{ $number ->\n        [several] { $key } is not a key of these { $what }.\n       *[single] { $key } is not a key of this { $what }.\n    }",
  "schema-unknown-key-advice": "{ $own ->\n        [yes] If it is your own, begin its name with `x-`: then it is kept\n       *[no] Delete it\n    }.",
  "schema-unknown-key-beside": "{ $number ->\n        [several] { $key } is not a key of these { $what }, which already have { $near }.\n       *[single] { $key } is not a key of this { $what }, which already has { $near }.\n    }",
  "schema-unknown-key-beside-advice": "Delete the one that is wrong.",
  "schema-unknown-key-did-you-mean": "{ $number ->\n        [several] { $key } is not a key of these { $what }; did you mean { $near }?\n       *[single] { $key } is not a key of this { $what }; did you mean { $near }?\n    }",
  "schema-unknown-key-unchecked": "The content of an unknown key is not checked.",
  "schema-unquote": "{ $zeros ->\n        [leading] Write it without quotes and without leading zeros.\n       *[none] Write it without quotes.\n    }",
  "schema-untag-and-quote": "Delete its tag and put it in quotes.",
  "schema-untag-and-unquote": "{ $zeros ->\n        [leading] Write it without its tag, without quotes and without leading zeros.\n       *[none] Write it without its tag and without quotes.\n    }",
  "schema-user-advice": "Correct the value, or change the schema.",
  "schema-user-branches": "{ $fits ->\n        [none] This value fits none of the alternatives in the schema.\n       *[several] This value fits several alternatives in the schema, and may fit only one.\n    }",
  "schema-user-contains": "{ $bound ->\n        [least] This list has too few entries of the kind that the schema asks for.\n       *[most] This list has too many entries of a kind that the schema limits.\n    }",
  "schema-user-delete": "Delete it, or change the schema.",
  "schema-user-entries": "{ $where ->\n        [document]\n            { $bound ->\n                [least] The document has too few entries; the minimum in the schema is { $limit }.\n               *[most] The document has too many entries; the maximum in the schema is { $limit }.\n            }\n        [entry]\n            { $bound ->\n                [least] An entry of { $key } has too few entries; the minimum in the schema is { $limit }.\n               *[most] An entry of { $key } has too many entries; the maximum in the schema is { $limit }.\n            }\n       *[key]\n            { $bound ->\n                [least] { $key } has too few entries; the minimum in the schema is { $limit }.\n               *[most] { $key } has too many entries; the maximum in the schema is { $limit }.\n            }\n    }",
  "schema-user-key-name": "The key { $key } does not fit what the schema says of the names of keys here.",
  "schema-user-length": "{ $bound ->\n        [least] { $value } is too short; the minimum length in the schema is { $limit }.\n       *[most] { $value } is too long; the maximum length in the schema is { $limit }.\n    }",
  "schema-user-missing-key": "{ $where ->\n        [document] The document has no { $missing }, which its schema requires.\n        [entry] An entry of { $key } has no { $missing }, which its schema requires.\n       *[key] { $key } has no { $missing }, which its schema requires.\n    }",
  "schema-user-not": "This value is of a kind that the schema rules out.",
  "schema-user-nothing": "The schema allows nothing here.",
  "schema-user-number": "{ $bound ->\n        [least] { $value } is too small; the minimum in the schema is { $limit }.\n        [most] { $value } is too large; the maximum in the schema is { $limit }.\n        [above] { $value } is too small; by the schema it must be greater than { $limit }.\n        [below] { $value } is too large; by the schema it must be less than { $limit }.\n       *[multiple] { $value } is not a multiple of { $limit }, as the schema demands.\n    }",
  "schema-user-pattern": "{ $value } does not match the pattern { $pattern } of the schema.",
  "schema-user-twice": "This entry stands in its list more than once, and the schema allows it once.",
  "schema-user-unknown-key": "The schema of this file does not allow the key { $key } here.",
  "schema-user-unknown-key-advice": "Delete it, or allow it in the schema.",
  "schema-user-unknown-key-did-you-mean": "The schema of this file does not allow the key { $key } here; did you mean { $near }?",
  "schema-value-allowed": "It can be { $values }.",
  "schema-value-empty": "{ $key } is empty.",
  "schema-value-empty-advice": "Write a value, or delete the key.",
  "schema-value-misfit": "{ $value } does not fit { $key }.",
  "schema-value-misfit-did-you-mean": "{ $value } does not fit { $key }; did you mean { $near }?",
  "schema-value-unknown": "{ $value } is not a value of { $key }.",
  "schema-value-unknown-did-you-mean": "{ $value } is not a value of { $key }; did you mean { $near }?",
  "schema-write-key": "Write the { $key }.",
  "schema-write-key-or-quote": "Write the { $key }, or put { $value } in quotes if that is its text.",
  "screen-all-equal": "The distinguishing words match: { $words }.",
  "screen-both-names": "One of the two names given equals the listed name.",
  "screen-country": "Different countries: { $listed } on the list, { $given } here.",
  "screen-equal": "The names are equal once case, width, accents, script and company form are set aside.",
  "screen-group-beginning": "Both names begin with { $stem } or another spelling of it.",
  "screen-group-initials": "It is the initials { $stem } of that name.",
  "screen-inside": "It contains the listed name and more words.",
  "screen-missing": "Missing: { $words }.",
  "screen-none-equal": "None of the { $all } distinguishing words match.",
  "screen-order": "The words are in a different order.",
  "screen-other-words": "The names differ only in words that any company may carry, or in how words are separated.",
  "screen-respelled": "{ $seen } is taken for { $words }.",
  "screen-short": "It is the listed name without { $words }.",
  "screen-some-equal": "{ $same } of { $all } distinguishing words match: { $words }.",
  "screen-typo": "One letter differs: { $seen } for { $word }.",
  "seen-evidence": "Seen: { $evidence }.",
  "seen-here": "Seen here: { $meaning }.",
  "seen-low-confidence": "The material is recognised by a source of low reliability.",
  "seen-text": "{ $seen } ({ $meaning })",
  "sentences": "{ $before } { $next }",
  "settings-absent": "There is no such file; this is what would apply to it.",
  "settings-as-of-default": "export date of a shipment, else today in Beijing",
  "settings-broken-mapping": "Not judged: the mapping { $mapping }, whose pattern { $pattern } it matches ({ $place }), has an error, reported on standard error.",
  "settings-default": "default",
  "settings-excluded": "Not judged: excluded by { $pattern } of files.exclude ({ $place }).",
  "settings-file": "Settings: { $config }",
  "settings-file-extends": "Settings: { $config }, which extends { $files }",
  "settings-is-settings": "Not judged: it contains settings, as a lodestone.yaml, a file that one extends, or a pack that one names.",
  "settings-judged-by-mapping": "Judged, by the mapping { $mapping }, whose pattern { $pattern } it matches ({ $place }); as { $kind ->\n        [shipment] a shipment\n       *[bom] a bill of materials\n    }. `lodestone mapping` shows how it is read.",
  "settings-judged-by-name": "Judged, by the end of its name; as { $kind ->\n        [shipment] a shipment\n       *[bom] a bill of materials\n    } where it does not say its `kind`.",
  "settings-judged-by-pattern": "Judged, by { $pattern } of { $key } ({ $place }); as { $kind ->\n        [shipment] a shipment\n       *[bom] a bill of materials\n    } where it does not say its `kind`.",
  "settings-no-baseline": "none",
  "settings-none": "No lodestone.yaml stands above it; patterns would be relative to { $root }.",
  "settings-not-ours": "Not judged: its name ends in none of { $endings }, and no pattern of files.bom or files.shipment matches it.",
  "settings-other-rules": "rules, all others",
  "settings-other-rules-level": "as in `lodestone rules`",
  "settings-overrides": "{ $place }, overrides of { $pattern }",
  "settings-parts-by-name": "A parts file, by its name: its facts apply to every document below the root.",
  "settings-parts-by-pattern": "A parts file, by a pattern of { $key }: its facts apply to every document below the root.",
  "settings-passed-over": "It lies in a folder { $folder }, which is looked into only where it is named.",
  "settings-regimes-default": "all",
  "settings-unusable": "Not judged: its settings cannot be used; the errors are on standard error.",
  "sheet-all": "all",
  "sheet-column": "{ $key ->\n        [id] Row\n        [partNumber] Part number\n        [description] Description\n        [manufacturer] Manufacturer\n        [supplier] Supplier\n        [question] Question\n        [countryOfOrigin] Country of origin (code or name)\n        [compositionStatus] Composition: complete or incomplete\n        [controlCode] Export control code, with its list (such as PRC 1C902.a)\n        [hsCode] HS code\n        [document] Document (analysis, data sheet, declaration)\n        [by] Name of the person who answers\n       *[date] Date of the document (YYYY-MM-DD)\n    }",
  "sheet-column-free": "Free of ({ $classes })",
  "sheet-column-share": "{ $element }, % by mass",
  "sheet-column-stage": "Country where its material was { $stage } (code or name)",
  "sheet-question-again": "{ $question } Our information on this is dated { $date }. Please confirm it by answering again, even if nothing has changed.",
  "sheet-question-classes": "Does it contain { $classes }?",
  "sheet-question-composition": "{ $count ->\n        [one] What percentage of its mass is { $elements }?\n       *[other] What percentage of its mass is each of { $elements }?\n    }",
  "sheet-question-figures": "{ $count ->\n        [one] What is its { $figures }?\n       *[other] What are its { $figures }?\n    }",
  "sheet-question-origin": "{ $of ->\n        [both] In which country was it made, and in which countries was its material { $stages }?\n        [stages] In which countries was its material { $stages }?\n       *[country] In which country was it made?\n    }",
  "shipment-date-advice": "Write the day on which the shipment leaves, or delete the key to judge it by today's law.",
  "shipment-date-law-changes": "Today is { $today }; the law may change before that date.",
  "shipment-date-nothing-known": "Before { $knownFrom } no act is known to be in force, so nothing counts as controlled on that day.",
  "shipment-date-too-early": "The export date { $date } lies before the first act known here.",
  "shipment-date-too-early-for-exports": "The export date { $date } lies before the first act known for exports from { $country }.",
  "shipment-date-too-late": "The export date { $date } is more than a year away.",
  "site-documentation": "Documentation",
  "site-footer": "Not legal advice. Lodestone repeats what acts and their sources say. A person decides.",
  "site-languages": "Languages",
  "site-name": "Lodestone",
  "site-notices": "Third-party notices",
  "site-pages": "Pages",
  "site-parts": "Parts of the site",
  "site-search": "Search",
  "site-search-nothing": "Nothing found.",
  "site-skip": "Skip to the content",
  "site-state": "{ $state ->\n        [not-issued] not issued\n        [pending] pending\n        [in-force] in force\n        [suspended] suspended\n        [ended] ended\n       *[unverified] status unconfirmed\n    }",
  "site-stretch": "{ $state ->\n        [not-issued] not issued\n        [pending] pending\n        [in-force] in force\n        [suspended] suspended\n        [ended] ended\n       *[unverified] status unconfirmed\n    } { $days ->\n        [open] from { $from }\n        [day] on { $from }\n       *[closed] { $from } to { $until }\n    }",
  "site-timeline-of": "Timeline of { $name }",
  "site-title": "{ $page } - Lodestone",
  "site-try": "Try it",
  "site-try-broken-link": "The link carries no file that can be read. It may have been cut.",
  "site-try-count": "{ $errors ->\n        [one] { $errors } error\n       *[other] { $errors } errors\n    }, { $warnings ->\n        [one] { $warnings } warning\n       *[other] { $warnings } warnings\n    }, { $others ->\n        [one] { $others } note\n       *[other] { $others } notes\n    }",
  "site-try-date": "Judged by the law of",
  "site-try-dates": "Date of the check, and the acts on it",
  "site-try-earlier": "Earlier change",
  "site-try-editor": "Text of the file",
  "site-try-empty": "Empty, to paste into",
  "site-try-failed": "The engine could not be started. This browser may be too old: try Chrome, Edge, Firefox or Safari of 2024 or later.",
  "site-try-file": "File",
  "site-try-findings": "Findings",
  "site-try-fixes": "Fixes",
  "site-try-later": "Later change",
  "site-try-lead": "Paste a YAML, CSV or CycloneDX file into the editor, or drop it on this page. The file stays in your browser: nothing is uploaded.",
  "site-try-line": "Line { $line }",
  "site-try-link": "Copy a link with this file",
  "site-try-link-above": "The link stands in the address bar. Whoever opens it sees this file.",
  "site-try-link-copied": "The link was copied. Whoever opens it sees this file; it stands in the link itself and on no server.",
  "site-try-link-too-long": "The file is too long for a link: { $length } characters, at most { $most }. Send the file itself.",
  "site-try-no-findings": "No findings.",
  "site-try-no-fixes": "No fix is offered here.",
  "site-try-no-text": "{ $name } is no text. The command reads workbooks too.",
  "site-try-not-read": "Nothing here is recognised as a bill of materials. Lodestone's own files end in .bom.yaml or .shipment.yaml.",
  "site-try-open": "Open a file",
  "site-try-read-as": "Read by the settings in lodestone.yaml, as `lodestone init` proposes them. { $summary }",
  "site-try-report": "Report",
  "site-try-results": "Results",
  "site-try-sample": "Sample",
  "site-try-severity": "{ $severity ->\n        [error] Error\n        [warning] Warning\n        [information] Information\n       *[hint] Hint\n    }",
  "site-try-since-step": "{ $step ->\n        [came] appears\n        [changed] changes\n       *[gone] disappears\n    }",
  "site-try-step": "On this date, { $came ->\n        [one] { $came } finding appears\n       *[other] { $came } findings appear\n    }, { $gone ->\n        [one] { $gone } disappears\n       *[other] { $gone } disappear\n    } and { $changed ->\n        [one] { $changed } changes\n       *[other] { $changed } change\n    }.",
  "site-try-timelines": "Acts that concern this file",
  "site-try-title": "Check a bill of materials here",
  "site-try-too-long": "{ $name } is too long for this page, which takes files of up to { $most } MB. The command has no such limit.",
  "site-try-too-many": "This page takes at most { $most } files at once.",
  "site-try-turn": "{ $date }: the findings change",
  "site-try-waiting": "The engine is being loaded…",
  "skeleton-bom": "bill of materials with its first item",
  "skeleton-end-use": "blank declaration of an end use",
  "skeleton-item": "item with its origin",
  "skeleton-magnet": "magnet with the facts that decide which controls apply",
  "skeleton-shipment": "shipment with its parties and its first line",
  "state": "{ $state ->\n        [finding] finding\n        [nothing-found] nothing found\n        [not-asked] not asked\n        [not-checked] not checked\n       *[not-read] not read\n    }",
  "state-baseline": "known to the baseline",
  "state-common-goods": "ordinary goods are usually outside the limits of the acts",
  "state-failed": "it could not be judged",
  "state-items": "{ $count ->\n        [one] 1 item was not checked\n       *[other] { $count } items were not checked\n    }",
  "state-military": "military end use; as declared, no act in force prohibits it on { $date }",
  "state-no-act": "no act in force applies to it on { $date }",
  "state-no-document": "it contains no document that can be judged",
  "state-no-items": "its mapping finds no items in it that can be judged",
  "state-no-text": "it has no text",
  "state-off": "{ $by ->\n        [materials] its material is switched off in the settings\n        [regimes] the authority of the act is switched off in the settings\n       *[rules] the rule that asks is switched off in the settings\n    }",
  "state-reference": "the target of its ref is missing or cannot be read",
  "state-setting-known": "The state of { $act } is known on every day, so this setting does nothing.",
  "state-setting-known-advice": "If the law has changed, record the act that changed it, with its date and source, in a pack of your own.",
  "state-setting-known-why": "A setting only decides a status that is unconfirmed.",
  "state-setting-unknown-act": "There is no act { $act }.",
  "state-setting-unknown-act-advice": "Write the id of an act; `lodestone acts` lists them all.",
  "state-waived": "waived until { $until } by { $by }",
  "state-why": "{ $word }: { $why }",
  "summary-baselined": "{ $count ->\n        [one] 1 finding\n       *[other] { $count } findings\n    } baselined.",
  "summary-fix-left": "{ $count ->\n        [one] 1 file\n       *[other] { $count } files\n    } left alone until the YAML itself is corrected: see yaml/syntax and yaml/too-deep.",
  "summary-fix-nothing": "Nothing to fix.",
  "summary-fixed": "{ $count ->\n        [one] 1 fix\n       *[other] { $count } fixes\n    } in { $files ->\n        [one] 1 file\n       *[other] { $files } files\n    } { $state ->\n        [made] made\n       *[shown] would be made\n    }.",
  "summary-hook-skipped": "{ $count ->\n        [one] 1 file was\n       *[other] { $count } files were\n    } skipped, because lodestone.yaml excludes { $count ->\n        [one] it\n       *[other] them\n    } or Lodestone does not check such files.",
  "summary-judged": "{ $files ->\n        [one] 1 file\n       *[other] { $files } files\n    }{ $inPart ->\n        [0] { \"\" }\n       *[other] { \" \" }({ $inPart } in part)\n    }{ $unjudged ->\n        [0] { \"\" }\n       *[other] { \" \" }({ $unjudged } not judged)\n    }, { $documents ->\n        [one] 1 document\n       *[other] { $documents } documents\n    }, { $items ->\n        [one] 1 item\n       *[other] { $items } items\n    }{ $unchecked ->\n        [0] { \"\" }\n       *[other] ; { $unchecked } not checked\n    }.",
  "summary-judged-held": "{ $files ->\n        [one] 1 file\n       *[other] { $files } files\n    }{ $inPart ->\n        [0] { \"\" }\n       *[other] { \" \" }({ $inPart } in part)\n    }{ $unjudged ->\n        [0] { \"\" }\n       *[other] { \" \" }({ $unjudged } not judged)\n    }, { $documents ->\n        [one] 1 document\n       *[other] { $documents } documents\n    }, { $items ->\n        [one] 1 item\n       *[other] { $items } items\n    }: { $held ->\n        [0]\n            { $among ->\n                [checked] no monitored material in what was checked\n               *[all] none with monitored material\n            }\n       *[other] { $held } with monitored material\n    }{ $state ->\n        [none] { \"\" }\n        [declared] , no end use that is asked for is missing\n       *[undeclared] , { $undeclared } of them without a declared end use\n    }{ $waived ->\n        [0] { \"\" }\n       *[other] { \" \" }({ $waived } waived)\n    }{ $unchecked ->\n        [0] { \"\" }\n       *[other] ; { $unchecked } not checked\n    }.",
  "summary-law": "Law as of { $date } ({ $source ->\n        [option] --as-of\n        [setting] asOf in lodestone.yaml\n        [today] today in Beijing\n       *[per-file] each by its own date, else today in Beijing\n    }).",
  "summary-law-days": "Law as of { $first } to { $last } (each by its own date, else today in Beijing).",
  "summary-law-export-date": "Law as of { $date } (the export date).",
  "summary-notice": "Notice: { $text }",
  "summary-result": "{ $counts }.",
  "summary-rows": "{ $count ->\n        [one] 1 row of a table is no item and was passed over\n       *[other] { $count } rows of tables are no items and were passed over\n    } (titles, blank rows, sums, footers); `lodestone mapping FILE` names them.",
  "summary-unchecked": "{ $count ->\n        [one] 1 place could not be checked; standard error names it\n       *[other] { $count } places could not be checked; standard error names them\n    }.",
  "summary-unfinished": "{ $count ->\n        [one] Not finished: required keys are blank in 1 place.\n       *[other] Not finished: required keys are blank in { $count } places.\n    }",
  "summary-waived": "{ $count ->\n        [one] 1 finding\n       *[other] { $count } findings\n    } waived; `lodestone waivers` lists the waivers.",
  "test-expected": "expected",
  "test-fail": "FAIL",
  "test-failed": "{ $count ->\n        [one] { $failed } of { $count } case failed.\n       *[other] { $failed } of { $count } cases failed.\n    }",
  "test-found": "found",
  "test-pass": "pass",
  "test-passed": "{ $count ->\n        [one] { $count } case passed.\n       *[other] { $count } cases passed.\n    }",
  "unread-acknowledged": "{ $count ->\n        [one] 1 file that looks like a bill of materials is left unread on purpose (`files.unread`).\n       *[other] { $count } files that look like bills of materials are left unread on purpose (`files.unread`).\n    }",
  "unread-advice": "{ $kind ->\n        [workbook] Save the sheet of a workbook as CSV.\n        [page] Lodestone does not read HTML: save the table as CSV.\n        [other] Lodestone does not read documents of other kinds, such as XML, SPDX, PDF and DOCX: save the table as CSV, or export CycloneDX as JSON.\n       *[text] `lodestone init` proposes mappings for the files that it recognises; name any other table under `files` of a mapping with `use: table`, and its `encoding` if it is not UTF-8. Save columns of fixed width as CSV.\n    }",
  "unread-advice-none": "Name those that are no bills of materials under `files.unread`.",
  "unread-apart": "{ $by ->\n        [repository] { $folder } is a repository of its own, so the settings above it do not apply there\n       *[settings] { $folder } has its own lodestone.yaml, which applies there\n    }: run { $command }.",
  "unread-bom": "{ $sign ->\n        [name] Its name is that of a bill of materials, and no setting covers it.\n        [workbook] It is a workbook that Lodestone cannot look into, and no setting covers it.\n        [keys] Its keys are those of a bill of materials, and no setting covers it.\n        [materials] It names monitored materials, and no setting covers it.\n       *[headings] It has the headings of a bill of materials, and no setting covers it.\n    }",
  "unread-boms": "{ $count ->\n        [one] 1 file may be a bill of materials and was not read.\n       *[other] { $count } files may be bills of materials and were not read.\n    }",
  "unread-excluded": "{ $count ->\n        [one] 1 file or folder is left out by `files.exclude`.\n       *[other] { $count } files and folders are left out by `files.exclude`.\n    }",
  "unread-file": "{ $reason ->\n        [folder] { $file } is a folder.\n        [irregular] { $file } is not a regular file.\n        [not-folder] On the way to { $file } stands something that is not a folder.\n        [broken-link] A link on the way to { $file } leads nowhere.\n        [link-circle] The links on the way to { $file } go round in a circle.\n        [too-large] { $file } is too large.\n        [encoding] { $file } is not UTF-8.\n        [settings] The settings that apply to { $file } are broken.\n       *[system] The system says of { $file }: { $words }\n    }",
  "unread-gitignored": "{ $count ->\n        [one] 1 file or folder is left out by .gitignore (`files.gitignored`).\n       *[other] { $count } files and folders are left out by .gitignore (`files.gitignored`).\n    }",
  "unread-idle": "No unread file matches { $pattern } under `files.unread` of { $config }.",
  "unread-idle-advice": "Correct the pattern, or remove it.",
  "unread-named": "{ $more ->\n        [0]\n            { $count ->\n                [one] It is { $files }.\n               *[other] They are { $files }.\n            }\n       *[other] Among them are { $files }, and { $more } more.\n    }",
  "unread-not-looked-at": "{ $count ->\n        [one] 1 more file was not looked at, or not to its end: there are too many, or they are too long.\n       *[other] { $count } more files were not looked at, or not to their end: there are too many, or they are too long.\n    }",
  "unread-recognised": "{ $by ->\n        [keys] Recognised by its keys\n       *[headings] Recognised as { $mapping }\n    }: { $items ->\n        [one] 1 item\n       *[other] { $items } items\n    }, { $asked } to ask about.",
  "usage-acts-both": "--as-of asks for one day, and --from and --to ask for the changes between two.",
  "usage-acts-empty": "Nothing lies between { $from } and { $to }.",
  "usage-acts-empty-advice": "Give --from the earlier day; the one that you leave out is today.",
  "usage-acts-paths": "`acts` takes no paths.",
  "usage-acts-paths-advice": "For another day, write `lodestone acts --as-of DATE`.",
  "usage-answers-file": "`lodestone answers` takes one file or several.",
  "usage-answers-file-advice": "Write `lodestone answers FILE`.",
  "usage-baseline-both": "--baseline and --no-baseline contradict each other.",
  "usage-baseline-stdin": "A baseline is written for files, and `-` is standard input.",
  "usage-baseline-stdin-advice": "Name files or folders.",
  "usage-cache-with": "--cache keeps the results of a plain check, and { $option } asks for another run.",
  "usage-cell": "{ $cell } is no cell of a workbook. Write `lodestone explain parts.xlsx:Sheet1!C7`.",
  "usage-changed-stdin": "--changed asks git about files, and git does not know standard input.",
  "usage-column-absent": "Line { $line } of { $file } has { $columns ->\n        [one] 1 column\n       *[other] { $columns } columns\n    }, but column { $column } was asked for.",
  "usage-command-first": "A command comes before options, but { $option } was given first.",
  "usage-command-first-advice": "Write `lodestone check { $option } …`; `lodestone help` lists the commands.",
  "usage-command-unknown": "There is no command `{ $name }`.",
  "usage-commands-listed": "`lodestone help` lists them.",
  "usage-compare-both": "--compare compares two days, and --compare-report compares with an earlier report.",
  "usage-compare-format": "{ $option } lists what differs, and the format `{ $format }` can only list findings.",
  "usage-compare-format-advice": "Write --format text or --format json, or leave { $option } out.",
  "usage-compare-same-day": "--compare names { $date }, which is the day it is compared with, so nothing can differ.",
  "usage-compare-same-day-advice": "Write another day; the other one is that of --as-of, or today.",
  "usage-compare-warnings": "--max-warnings counts the findings of one run and does not go with { $option }.",
  "usage-compare-warnings-advice": "Write --fail-on warning, or leave --max-warnings out.",
  "usage-completion": "`completion` takes the name of one shell.",
  "usage-config-files": "`config` needs at least one file.",
  "usage-config-files-advice": "Write `lodestone config motor.bom.yaml`; the file need not exist.",
  "usage-convert-file": "`lodestone convert` takes one file.",
  "usage-convert-file-advice": "Write `lodestone convert FILE`.",
  "usage-date": "{ $option } takes a date, and `{ $value }` is none.",
  "usage-date-advice": "Write it as year-month-day, such as 2026-11-25.",
  "usage-diff-takes-stdout": "--fix-dry-run prints its diff to standard output, so the report needs a file.",
  "usage-diff-takes-stdout-advice": "Write `{ $form }`, or leave --format out.",
  "usage-draft-ambiguous": "{ $count } items of { $file } have the part number { $part }.",
  "usage-draft-ambiguous-advice": "Name one by its place: { $places }.",
  "usage-draft-for": "The paper needs a file.",
  "usage-draft-for-advice": "Write `lodestone draft { $paper } --for FILE`.",
  "usage-draft-listed": "`lodestone draft` lists the papers.",
  "usage-draft-no-order": "Nothing is drafted for the order { $order }.",
  "usage-draft-no-orders": "No end use of these items names an order.",
  "usage-draft-no-paper": "--for needs a paper.",
  "usage-draft-no-part": "No item of { $file } has the part number { $part }.",
  "usage-draft-not-by-order": "This paper is not made by order. Leave `--order` out.",
  "usage-draft-one": "`draft` takes one paper.",
  "usage-draft-one-advice": "`lodestone draft` lists the papers.",
  "usage-draft-orders": "The orders of these items: { $orders }.",
  "usage-draft-several": "It takes { $count } papers, and an HTML page holds one.",
  "usage-draft-several-advice": "Write them into a folder with `--out`, or choose one with `--order`.",
  "usage-draft-unknown": "No paper is called { $paper }.",
  "usage-explain": "`explain` takes one rule, one file or one place.",
  "usage-explain-advice": "Write `lodestone explain end-use/missing`, `lodestone explain motor.bom.yaml` or `lodestone explain motor.bom.yaml:12`.",
  "usage-explain-not-ours": "`{ $file }` is a file, but not one that Lodestone checks.",
  "usage-first-item": "The first item begins in cell { $cell }.",
  "usage-fix-both": "--fix writes files and --fix-dry-run writes none.",
  "usage-fix-compare": "{ $option } judges files as they are, and --fix changes them.",
  "usage-fix-compare-advice": "Fix in one run and compare in another.",
  "usage-fix-shard": "--fix changes files, and a shard file holds what was found in them as they are.",
  "usage-fix-shard-advice": "Fix in one run and write the shard file in another.",
  "usage-fix-stdin": "Standard input cannot be fixed in place.",
  "usage-fix-stdin-advice": "Write --fix-dry-run, which prints the changes as a diff.",
  "usage-flag-alone": "Write { $option } alone.",
  "usage-flag-value": "{ $option } takes no value, but `{ $value }` was given.",
  "usage-format-file-missing": "--format { $format } names no file after the equals sign.",
  "usage-give-once": "Give it once.",
  "usage-hook-files": "No file was named, so there is nothing to check.",
  "usage-hook-files-advice": "Name files, or write `lodestone check`.",
  "usage-init-folders": "`init` takes one folder.",
  "usage-init-folders-advice": "Run it once for each folder.",
  "usage-init-no-folder": "There is no folder `{ $folder }`, so nothing was written.",
  "usage-init-no-folder-advice": "Create it first, or correct the path.",
  "usage-internal": "An internal error ended the run ({ $error }), so nothing counts as checked.",
  "usage-law-diff": "`law` compares two bundles of law.",
  "usage-law-diff-advice": "Write `lodestone law --diff OLD NEW`; `built-in` is the bundle of the program.",
  "usage-leave-one-out": "Leave one of them out.",
  "usage-leave-out": "Leave { $option } out.",
  "usage-line-absent": "{ $file } has { $lines ->\n        [one] 1 line\n       *[other] { $lines } lines\n    }, but line { $line } was asked for.",
  "usage-locale-advice": "Write --locale followed by { $locales }.",
  "usage-locale-unknown": "Lodestone does not speak `{ $value }`.",
  "usage-mapping-files": "`lodestone mapping` needs a file.",
  "usage-mapping-files-advice": "Write `lodestone mapping FILE`.",
  "usage-merge-none": "`merge` needs the shard files of a run.",
  "usage-merge-none-advice": "Write `lodestone check --shard I/N --format shard=FILE` for each, then `lodestone merge FILE…`.",
  "usage-nearest-item": "The nearest item begins on line { $line }.",
  "usage-no-item-at": "There is no item at line { $line }, column { $column } of { $file }.",
  "usage-no-item-at-all": "The file has no items.",
  "usage-no-item-in-cell": "There is no item in cell { $cell } of { $file }.",
  "usage-no-item-on-line": "There is no item on line { $line } of { $file }.",
  "usage-number": "{ $option } takes a whole number, and `{ $value }` is none.",
  "usage-number-advice": "Write a number from 0 up.",
  "usage-option-twice": "{ $option } is given twice, but only one value can apply.",
  "usage-option-unknown": "There is no option { $option }.",
  "usage-output-idle": "--output has no report to write, because every --format names its own file.",
  "usage-output-idle-advice": "Leave --output out, or add a --format without a file.",
  "usage-packs-files": "`packs` takes one bundle of law at most.",
  "usage-packs-files-advice": "Write `lodestone packs law.json`, or `lodestone packs` for the packs in use.",
  "usage-path-empty": "A path is empty, so it names nothing.",
  "usage-path-empty-advice": "Write a path, or `.` for the current folder.",
  "usage-ref-unfit": "--changed=REF takes a commit, and `{ $ref }` cannot be one.",
  "usage-ref-unfit-advice": "Write a branch, a tag or a commit, such as --changed=origin/main.",
  "usage-report-dead-link": "`{ $file }` is a link that leads nowhere, so it is not known what would be written.",
  "usage-report-file-twice": "Two reports would be written to `{ $file }`.",
  "usage-report-it": "Please report it.",
  "usage-report-it-at": "Please report it at { $address }.",
  "usage-report-one-file": "`{ $other }` and `{ $file }` are the same file, and it would be written twice.",
  "usage-report-other-name": "Give it another name.",
  "usage-report-overwrites": "Nothing was written, because `{ $file }` would overwrite { $what ->\n        [checked] a file that is checked\n        [baseline] the baseline\n        [earlier] the report that it is compared with\n        [settings] settings or packs that are read\n        [shard] a shard that is merged\n       *[named] a file that is a document or settings by its name\n    }.",
  "usage-report-own-file": "Give each report its own file.",
  "usage-reports-same-place": "{ $count } reports cannot go to the same place.",
  "usage-reports-same-place-advice": "Give all but one a file, such as `{ $form }`.",
  "usage-rule-unknown": "There is no rule `{ $rule }`.",
  "usage-rules-listed": "`lodestone rules` lists them.",
  "usage-rules-paths": "`rules` takes no paths.",
  "usage-rules-paths-advice": "`lodestone explain RULE` explains one rule.",
  "usage-shard": "--shard takes I/N, and `{ $value }` names no shard.",
  "usage-shard-advice": "Write the number of this shard and how many there are, such as --shard 1/4; N is at most { $most }.",
  "usage-shard-stdin": "--shard divides files, and standard input is a single one.",
  "usage-stdin-absent": "--stdin-filename names standard input, but `-` is not among the paths.",
  "usage-stdin-absent-advice": "Add `-`, or leave the option out.",
  "usage-stdin-mixed": "`-` is standard input and cannot be mixed with other paths.",
  "usage-stdin-mixed-advice": "Check them in two runs.",
  "usage-stdin-unnamed": "Standard input has no name, and the type of a file is known by its name.",
  "usage-stdin-unnamed-advice": "Add --stdin-filename PATH, such as --stdin-filename motor.bom.yaml.",
  "usage-stdio": "{ $command } works over standard input and output, and takes no paths.",
  "usage-test-pack": "`test` needs a pack.",
  "usage-test-pack-advice": "Write `lodestone test house/pack.yaml`, or name the folder of a pack.",
  "usage-value-missing": "{ $option } needs a value.",
  "usage-value-unknown": "{ $option } does not know `{ $value }`.",
  "usage-work-idle": "--work-list adds the work list to the JSON report of a run, and no such report is asked for.",
  "usage-work-idle-advice": "Write --format json without --compare or --compare-report, or leave --work-list out.",
  "usage-write-form": "Write `{ $form }`.",
  "usage-write-one-of": "Write { $names }.",
  "waiver-approved-by": "It was approved by { $by }.",
  "waiver-bad-beginning": "It does not begin with `# lodestone-waive` and a space.",
  "waiver-expired": "The waiver of { $rule } ended on { $until }; this document is judged as of { $asOf }.",
  "waiver-expired-counts": "{ $count ->\n        [one] Resolve the finding that it waived, which counts again, or have a new date approved.\n       *[other] Resolve the { $count } findings that it waived, which count again, or have a new date approved.\n    }",
  "waiver-expired-idle": "Remove it: nothing here needs it any more.",
  "waiver-fix-remove": "Remove the waiver of { $rule }",
  "waiver-fix-rename": "Replace with { $rule }",
  "waiver-fix-respell": "Write it in the form that counts",
  "waiver-form": "Write a waiver as { $form }.",
  "waiver-malformed": "This comment begins like a waiver but has no effect.",
  "waiver-no-approval": "It does not say who approved it: `by` and a name must follow the date.",
  "waiver-no-approver": "It names nobody who approved it.",
  "waiver-no-day": "It has no last day: `until` and a date must follow the rule.",
  "waiver-no-reason": "It gives no reason: a colon, a space and the reason must follow the name.",
  "waiver-no-rule": "It names no rule.",
  "waiver-no-such-day": "{ $day } is not a date in the calendar, written year-month-day.",
  "waiver-of-pack-rule": "{ $rule } cannot be waived: the pack { $pack } allows no waiver of it.",
  "waiver-of-prohibition": "{ $rule } cannot be waived: it reports a prohibition, and no approval lifts it.",
  "waiver-of-unread": "{ $rule } cannot be waived: nobody can approve data that has not been judged.",
  "waiver-of-waiver": "{ $rule } cannot be waived: no waiver can justify another.",
  "waiver-several-rules": "It names several rules, and each needs a waiver of its own, one below the other.",
  "waiver-two-in-one": "It contains a second waiver: write each one in a comment of its own, one below the other.",
  "waiver-unknown-rule": "There is no rule { $rule }; `lodestone rules` lists them all.",
  "waiver-unknown-rule-did-you-mean": "There is no rule { $rule }. Did you mean { $near }?",
  "waiver-unused": "This waiver has no effect: no open finding of { $rule } begins on its line.",
  "waiver-unused-advice": "Remove it, or put it right above the line that is meant.",
  "waiver-unused-prohibition": "This waiver has no effect: { $rule } on its line is a prohibition.",
  "waiver-unused-prohibition-advice": "Resolve the finding and remove the waiver: no approval lifts a prohibition.",
  "waiver-unused-unread": "This waiver has no effect: the content below the key on its line was not read.",
  "waiver-unused-unread-advice": "Correct the key, or begin its name with `x-` if it is your own, and remove the waiver.",
  "waiver-unused-unread-why": "Nobody can approve data that has not been judged.",
  "waiver-unused-why": "Left here, it would cover later findings that nobody has approved.",
  "waivers-by": "by { $by }",
  "waivers-by-why": "by { $by }: { $reason }",
  "waivers-count": "{ $count } { $state ->\n        [in-force] in force\n        [expired] expired\n        [unused] unused\n       *[malformed] malformed\n    }",
  "waivers-none": "No waivers.",
  "waivers-past": "until { $until } ({ $days ->\n        [one] 1 day\n       *[other] { $days } days\n    } before { $date })",
  "waivers-state": "{ $state ->\n        [in-force] in force\n        [expired] expired\n        [unused] unused\n       *[malformed] malformed\n    }",
  "waivers-total": "{ $count ->\n        [one] 1 waiver\n       *[other] { $count } waivers\n    }: { $counts }.",
  "waivers-until": "until { $until } ({ $days ->\n        [0] the last day\n        [one] 1 day left\n       *[other] { $days } days left\n    })",
  "with-aside": "{ $text } ({ $aside })",
  "workbook-unread": "The file was not checked, because { $why ->\n        [encrypted] it is an encrypted workbook, or one of before 2007 (XLS)\n        [binary] it is a binary workbook (XLSB)\n        [large] it contains more than Lodestone reads of a workbook\n        [broken] it is a damaged workbook\n       *[none] it is not a workbook, whatever its name says\n    }.",
  "workbook-unread-advice": "{ $why ->\n        [encrypted] Save it as XLSX without a password.\n        [binary] Save it as XLSX.\n        [large] Delete sheets and cells that are not needed, or save the sheet as CSV.\n        [broken] Open it in a spreadsheet program, and save it again.\n       *[none] Save the sheet as XLSX or CSV.\n    }",
  "yaml-after-value": "Something follows a value that has already ended, so it belongs to nothing.",
  "yaml-after-value-advice": "Remove it, or put the whole value in quotes.",
  "yaml-alias": "An alias needs a name, and cannot have an anchor or tag of its own.",
  "yaml-alias-advice": "Write only `*name`.",
  "yaml-alias-of-itself": "The alias { $alias } stands inside the value named { $anchor }, which would never end.",
  "yaml-alias-of-itself-advice": "Write out what is meant here.",
  "yaml-alias-unknown": "The alias { $alias } means nothing: no { $anchor } stands before it in this document.",
  "yaml-alias-unknown-advice": "Write { $anchor } at the value that is meant, or write the value out.",
  "yaml-aliases-too-long": "With its aliases written out, this text has more than { $most } characters up to here.",
  "yaml-aliases-too-long-advice": "Use fewer aliases of aliases, or write out what is meant.",
  "yaml-aliases-too-long-unread": "This alias and those like it below are left out, and what they stand for was not checked.",
  "yaml-bad-escape": "This backslash sequence means nothing in double quotes.",
  "yaml-bad-escape-advice": "Write `\\\\` for a backslash, or use single quotes.",
  "yaml-binary": "This value is binary, so it was not read.",
  "yaml-binary-advice": "Write it as text, without `!!binary`.",
  "yaml-block-header": "After `|` or `>`, only a digit, `+` or `-`, and a comment may follow on the line.",
  "yaml-block-header-advice": "Begin the text on the next line.",
  "yaml-block-in-flow": "An indented list or map stands inside brackets, or a comma is missing before it.",
  "yaml-block-in-flow-advice": "Add the comma, or use brackets here too.",
  "yaml-block-indent": "The lines of this text block are not indented alike, so it is unclear where it begins.",
  "yaml-block-indent-advice": "Indent them all deeper than the key.",
  "yaml-comma-too-many": "There is a comma where an entry in brackets is expected.",
  "yaml-comma-too-many-advice": "Remove it, or write the entry before it.",
  "yaml-conflict": "A merge conflict was left in this file, so it is unclear which version counts.",
  "yaml-conflict-advice": "Keep one version and remove the lines of `<`, `=` and `>`.",
  "yaml-directive": "A line that begins with `%` must be a valid `%YAML` or `%TAG` directive before `---`.",
  "yaml-directive-advice": "Correct it, or remove it.",
  "yaml-document-end": "Only a comment, `---` or the end of the file may follow the end of a document.",
  "yaml-document-end-advice": "Remove this, or begin a new document with `---`.",
  "yaml-duplicate-key-advice": "Remove one of them, or rename it: this one is read, as most tools have it, and the one before it is not.",
  "yaml-glued-dash": "No space follows this dash, so it does not begin an entry of the list.",
  "yaml-glued-dash-advice": "Write `- `.",
  "yaml-indentation": "This line does not line up with those around it, so it is unclear what it belongs to.",
  "yaml-indentation-advice": "Indent it with spaces exactly like its neighbours; if a value above contains `: `, put that value in quotes.",
  "yaml-list-column": "The next `- ` of a list must stand in the same column as those before.",
  "yaml-list-column-advice": "Indent it like its neighbours.",
  "yaml-long-key": "A key must stand on one line, with its colon within 1024 characters.",
  "yaml-long-key-advice": "Write `? ` before it, or shorten it.",
  "yaml-marker-indented": "Spaces before this `---` keep some readers of YAML from seeing a new document.",
  "yaml-marker-indented-advice": "Move it to the start of its line.",
  "yaml-merge-not-a-map": "The merge key `<<` needs a map, so nothing is merged here.",
  "yaml-merge-not-a-map-advice": "Write an alias of a map, such as `*defaults`, or a list of such aliases.",
  "yaml-missing-colon": "This is neither a key with a value nor part of one: the `: ` is missing.",
  "yaml-missing-colon-advice": "Write `key: value`, with a space after the colon.",
  "yaml-missing-comma": "A comma is missing between two entries in brackets, or a value there contains `: `.",
  "yaml-missing-comma-advice": "Add the comma, or put the value in quotes.",
  "yaml-missing-space": "A space is missing: comments, anchors and tags must stand apart from what is around them.",
  "yaml-missing-space-advice": "Insert a space.",
  "yaml-more-mistakes": "{ $count ->\n        [one] One more error from here on is not listed.\n       *[other] { $count } more errors from here on are not listed.\n    }",
  "yaml-more-mistakes-advice": "Correct those above first: the rest may follow from them.",
  "yaml-nested-value": "This value contains a second `: `, which YAML takes for the start of a map.",
  "yaml-nested-value-advice": "Put the value in quotes, or begin the map on the next line.",
  "yaml-node-properties": "A value has more than one anchor or tag, or one where it cannot stand.",
  "yaml-node-properties-advice": "Keep one anchor and one tag, right before the value.",
  "yaml-repeated-key": "The key { $key } appears twice in this map.",
  "yaml-repeated-key-advice": "Remove one of them, or rename it.",
  "yaml-repeated-key-unread": "Only the first is read, so what is written here has no effect.",
  "yaml-repeated-merge": "The merge key `<<` appears twice in this map.",
  "yaml-repeated-merge-advice": "Write one `<<` with a list of what is merged: all of them are read, and of a key in several the one written last counts. Other tools may see it otherwise.",
  "yaml-reserved-start": "A value without quotes cannot begin with this character, which YAML reserves.",
  "yaml-reserved-start-advice": "Put the value in quotes.",
  "yaml-tab": "There is a tab in the indentation, where YAML allows only spaces.",
  "yaml-tab-advice": "Replace the tab with spaces.",
  "yaml-tab-after-dash": "A tab follows this dash, where YAML allows only spaces before a key.",
  "yaml-tab-after-dash-advice": "Replace the tab with a space.",
  "yaml-tag": "This tag cannot be read: its handle is not declared, or a character is not allowed.",
  "yaml-tag-advice": "Correct it, or remove it.",
  "yaml-tag-mismatch": "This value is not what its tag { $tag } asks for.",
  "yaml-tag-mismatch-advice": "Remove the tag, or write a value of that kind.",
  "yaml-tag-on-collection": "{ $kind ->\n        [map] The tag { $tag } cannot stand at a map.\n       *[list] The tag { $tag } cannot stand at a list.\n    }",
  "yaml-tag-on-collection-advice": "Remove it, or write the kind of value it asks for.",
  "yaml-too-deep": "More than { $deepest } lists or maps are nested here, so what is inside was not checked.",
  "yaml-too-deep-advice": "Nest less deeply; if this was not meant, look for a wrong indentation or bracket.",
  "yaml-unclosed-bracket": "This bracket is not closed where its list or map must end.",
  "yaml-unclosed-bracket-advice": "Close it, or indent its lines deeper than the key.",
  "yaml-unclosed-quote": "This quote is not closed where its value must end.",
  "yaml-unclosed-quote-advice": "Close it, or remove it.",
  "yaml-unprintable": "There is a control character or half of a character pair here, which YAML forbids.",
  "yaml-unprintable-advice": "Remove it, or write it as `\\u` and its number in double quotes.",
  "yaml-unreadable": "This is not YAML, so what is written here was not read.",
  "yaml-unreadable-advice": "Correct it, or put the value in quotes.",
  "yaml-unreadable-parser": "The parser reports `{ $words }`.",
};
