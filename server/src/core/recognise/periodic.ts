import { type RareEarth, rareEarths } from "./types.ts";

const rareEarthSet: ReadonlySet<string> = new Set(rareEarths);

/** Whether a text is the symbol of a rare earth, in its exact case. */
export function isRareEarth(symbol: string): symbol is RareEarth {
  return rareEarthSet.has(symbol);
}

/** All symbols of the periodic table. */
export const elementSymbols: ReadonlySet<string> = new Set(
  (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe " +
    "Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr " +
    "Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og"
  ).split(" "),
);

/** Elements that are usual beside a rare earth in materials that are traded; the others make a formula a mere run of letters. */
export const usualPartners: ReadonlySet<string> = new Set(
  "H Li B C N O F Na Mg Al Si P S Cl K Ca Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge Se Br Sr Zr Nb Mo Ru Rh Pd Ag Cd In Sn Sb Te I Cs Ba Hf Ta W Pt Au Pb Bi Th Be As".split(
    " ",
  ),
);

/** Elements of alloys, of which a formula needs no numbers: `Tb-Dy-Fe`, `GdFeCo`. */
export const alloyMetals: ReadonlySet<string> = new Set("Mg Al Ti Cr Mn Fe Co Ni Cu Zn Ga Zr Nb".split(" "));

/** Elements that bind as anions, without which alkali metals stand in no formula of a rare earth. */
export const anions: ReadonlySet<string> = new Set("O F Cl Br I S Se Te N P".split(" "));

/** Metals that stand beside a rare earth only in salts. */
export const saltMetals: ReadonlySet<string> = new Set("Li Na K Cs Be As".split(" "));

const anyRareEarth = /Sc|Y|La|Ce|Pr|Nd|Pm|Sm|Eu|Gd|Tb|Dy|Ho|Er|Tm|Lu/;

/** Whether the symbol of a rare earth stands anywhere in a text, even inside a word; without one it holds no formula. */
export function mayHoldSymbol(text: string): boolean {
  return anyRareEarth.test(text);
}
