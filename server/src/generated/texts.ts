// Generated from server/l10n/en/ by `npm run generate`. Do not edit.
/** The variables of each message. */
export interface MessageArguments<Argument> {
  "item-unnamed": object;
  "items-and-more": { readonly count: Argument; readonly names: Argument };
  "list-and": { readonly before: Argument; readonly next: Argument };
  "list-comma": { readonly before: Argument; readonly next: Argument };
  "list-or": { readonly before: Argument; readonly next: Argument };
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
}

/** Each message in English, as Fluent source. */
export const english: Readonly<Record<keyof MessageArguments<never>, string>> = {
  "item-unnamed": "item-unnamed = this item",
  "items-and-more": "items-and-more = { $names } and { $count } more",
  "list-and": "list-and = { $before } and { $next }",
  "list-comma": "list-comma = { $before }, { $next }",
  "list-or": "list-or = { $before } or { $next }",
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
};
