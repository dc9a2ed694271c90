// Generated from server/l10n/en/ by `npm run generate`. Do not edit.
/** The variables of each message. */
export interface MessageArguments<Argument> {
  "item-unnamed": object;
  "items-and-more": { readonly count: Argument; readonly names: Argument };
  "list-and": { readonly before: Argument; readonly next: Argument };
  "list-comma": { readonly before: Argument; readonly next: Argument };
  "list-or": { readonly before: Argument; readonly next: Argument };
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
  "sentences": "sentences = { $before } { $next }",
  "shipment-date-advice": "shipment-date-advice = Write the day on which the shipment leaves, or delete the key to judge it by today's law.",
  "shipment-date-law-changes": "shipment-date-law-changes = Today is { $today }, and nobody knows yet what law will hold then.",
  "shipment-date-nothing-known": "shipment-date-nothing-known = Before { $knownFrom } no act is known to be in force, so nothing counts as controlled on that day.",
  "shipment-date-too-early": "shipment-date-too-early = The export date { $date } lies before the first act known here.",
  "shipment-date-too-early-for-exports": "shipment-date-too-early-for-exports = The export date { $date } lies before the first act known for exports from { $country }.",
  "shipment-date-too-late": "shipment-date-too-late = The export date { $date } is more than a year away.",
};
