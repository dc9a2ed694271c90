import type { Locale } from "../../../core/l10n/texts.ts";
import { getOrInsert } from "../../../core/maps.ts";
import type { EndUseCategory } from "../../../generated/common.ts";

/** What each category of end use stands for. The words are a convention of Lodestone; no law lists them. */
export const categoryWords: Readonly<Record<EndUseCategory, string>> = {
  automotive: "Road vehicles and their parts: drives, steering, sensors, charging.",
  rail: "Trains, trams and what runs beside the track.",
  marine: "Civil ships and boats, ports, offshore work.",
  aviation: "Civil aircraft, engines and equipment on the ground.",
  space: "Civil satellites, launchers and ground stations.",
  "wind-power": "Wind turbines: generators, pitch and yaw drives.",
  energy: "Making, storing and carrying energy, other than wind.",
  "industrial-automation": "Machine tools, robots, drives, pumps, sensors of a plant.",
  "consumer-electronics": "Telephones, computers, headphones, cameras, toys.",
  "household-appliance": "Washing machines, refrigerators, vacuum cleaners, tools of the home.",
  medical: "Devices of medicine: imaging, implants, laboratory, hearing aids.",
  semiconductor: "Making and testing chips, and the materials for it.",
  telecommunications: "Networks: base stations, fibre amplifiers, filters.",
  lighting: "Lamps, displays and their phosphors.",
  "chemical-processing": "Catalysts, polishing, glass and ceramics, additives.",
  optics: "Lenses, lasers, isolators and optical crystals.",
  research: "Work of universities and laboratories without a product yet; say which.",
  "other-civil": "Any civil use that no other word fits; the statement has to say what it is.",
  military: "Military use or users. Many controls bar it.",
  undetermined: "Not known yet. The question stays open, and so does the finding.",
};

/** Names of the units that are offered. */
export const unitWords: Readonly<Record<string, string>> = {
  g: "gram",
  kg: "kilogram",
  mg: "milligram",
  t: "tonne",
  pc: "piece",
  m: "metre",
  mm: "millimetre",
  cm: "centimetre",
  l: "litre",
  ml: "millilitre",
  KGM: "kilogram",
  GRM: "gram",
  MGM: "milligram",
  TNE: "tonne",
  LBR: "pound",
  ONZ: "ounce",
  H87: "piece",
  EA: "each",
  C62: "one",
  NAR: "number of articles",
  PR: "pair",
  SET: "set",
  MTR: "metre",
  LTR: "litre",
};

/** English names of the elements in the order of the atomic numbers, as the schema lists the symbols. */
export const elementNames: readonly string[] =
  "hydrogen helium lithium beryllium boron carbon nitrogen oxygen fluorine neon sodium magnesium aluminium silicon phosphorus sulfur chlorine argon potassium calcium scandium titanium vanadium chromium manganese iron cobalt nickel copper zinc gallium germanium arsenic selenium bromine krypton rubidium strontium yttrium zirconium niobium molybdenum technetium ruthenium rhodium palladium silver cadmium indium tin antimony tellurium iodine xenon caesium barium lanthanum cerium praseodymium neodymium promethium samarium europium gadolinium terbium dysprosium holmium erbium thulium ytterbium lutetium hafnium tantalum tungsten rhenium osmium iridium platinum gold mercury thallium lead bismuth polonium astatine radon francium radium actinium thorium protactinium uranium neptunium plutonium americium curium berkelium californium einsteinium fermium mendelevium nobelium lawrencium rutherfordium dubnium seaborgium bohrium hassium meitnerium darmstadtium roentgenium copernicium nihonium flerovium moscovium livermorium tennessine oganesson".split(
    " ",
  );

/** The name of a country by its code, in a language; undefined for a code that is none. */
export function countryName(code: string, locale: Locale): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? namesIn(locale).regions.of(code) : undefined;
}

/** The name of a currency by its code, in a language; undefined for a code that is none. */
export function currencyName(code: string, locale: Locale): string | undefined {
  return /^[A-Z]{3}$/.test(code) ? namesIn(locale).currencies.of(code) : undefined;
}

interface Names {
  readonly regions: Intl.DisplayNames;
  readonly currencies: Intl.DisplayNames;
}

const made = new Map<Locale, Names>();

function namesIn(locale: Locale): Names {
  return getOrInsert(made, locale, () => ({
    regions: new Intl.DisplayNames([locale], { type: "region", fallback: "none" }),
    currencies: new Intl.DisplayNames([locale], { type: "currency", fallback: "none" }),
  }));
}
