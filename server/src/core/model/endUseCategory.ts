import type { EndUseCategory } from "../../generated/common.ts";

/** Each of them; the type sees to it that none is left out. */
const categories: Readonly<Record<EndUseCategory, true>> = {
  automotive: true,
  rail: true,
  marine: true,
  aviation: true,
  space: true,
  "wind-power": true,
  energy: true,
  "industrial-automation": true,
  "consumer-electronics": true,
  "household-appliance": true,
  medical: true,
  semiconductor: true,
  telecommunications: true,
  lighting: true,
  "chemical-processing": true,
  optics: true,
  research: true,
  "other-civil": true,
  military: true,
  undetermined: true,
};

/** Whether a text is a category of end use. */
export function isEndUseCategory(text: string): boolean {
  return Object.hasOwn(categories, text);
}

/** All categories of end use. */
export const endUseCategories: readonly string[] = Object.keys(categories);
