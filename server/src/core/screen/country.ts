const union = new Set("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" "));
/** Codes that files use for one another: the regions of China, with those that its authorities count among them. */
const chinese = new Set(["CN", "HK", "MO", "TW"]);

/** Whether two countries are the same, as far as both are known: ISO 3166-1 alpha-2 codes, and `EU` for all its members. */
export function compareCountries(listed: string | undefined, given: string | undefined): "agrees" | "differs" | "unknown" {
  if (listed === undefined || given === undefined) return "unknown";
  const one = listed.toUpperCase();
  const other = given.toUpperCase();
  if (one === other || (one === "EU" && union.has(other)) || (other === "EU" && union.has(one))) return "agrees";
  return chinese.has(one) && chinese.has(other) ? "unknown" : "differs";
}
