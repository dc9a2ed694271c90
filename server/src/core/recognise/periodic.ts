/** All symbols of the periodic table. */
export const elementSymbols: ReadonlySet<string> = new Set(
  (
    "H He Li Be B C N O F Ne Na Mg Al Si P S Cl Ar K Ca Sc Ti V Cr Mn Fe Co Ni Cu Zn Ga Ge As Se Br Kr Rb Sr Y Zr Nb Mo Tc Ru Rh Pd Ag Cd In Sn Sb Te I Xe " +
    "Cs Ba La Ce Pr Nd Pm Sm Eu Gd Tb Dy Ho Er Tm Yb Lu Hf Ta W Re Os Ir Pt Au Hg Tl Pb Bi Po At Rn Fr Ra Ac Th Pa U Np Pu Am Cm Bk Cf Es Fm Md No Lr " +
    "Rf Db Sg Bh Hs Mt Ds Rg Cn Nh Fl Mc Lv Ts Og"
  ).split(" "),
);

/** Elements that bind as anions, without which metals of salts stand in no formula. */
export const anions: ReadonlySet<string> = new Set("O F Cl Br I S Se Te N P".split(" "));

/** A ligand by the abbreviation of laboratories, with the elements in it. */
interface Ligand {
  readonly written: string;
  readonly amounts: ReadonlyMap<string, number>;
}

const ligand = (written: string, amounts: Readonly<Record<string, number>>): Ligand => ({
  written,
  amounts: new Map(Object.entries(amounts)),
});

const acac = { C: 5, H: 7, O: 2 };
const hfac = { C: 5, H: 1, F: 6, O: 2 };
const thd = { C: 11, H: 19, O: 2 };
const ligands: readonly Ligand[] = [
  ...["acac", "Acac", "ACAC"].map((written) => ligand(written, acac)),
  ...["hfac", "HFAC", "hfa"].map((written) => ligand(written, hfac)),
  ...["thd", "THD", "tmhd", "TMHD", "dpm", "DPM"].map((written) => ligand(written, thd)),
  ligand("fod", { C: 10, H: 10, F: 7, O: 2 }),
  ligand("OTf", { C: 1, F: 3, S: 1, O: 3 }),
  ligand("OAc", { C: 2, H: 3, O: 2 }),
  ligand("OMe", { C: 1, H: 3, O: 1 }),
  ligand("OEt", { C: 2, H: 5, O: 1 }),
  ...["OiPr", "OPri", "O-iPr", "i-OPr"].map((written) => ligand(written, { C: 3, H: 7, O: 1 })),
  ligand("OBu", { C: 4, H: 9, O: 1 }),
  ligand("OtBu", { C: 4, H: 9, O: 1 }),
  ligand("NTf2", { N: 1, S: 2, O: 4, C: 2, F: 6 }),
  ligand("Cp", { C: 5, H: 5 }),
  ligand("iPrCp", { C: 8, H: 11 }),
];

/** The ligand whose abbreviation stands between an offset and a closing parenthesis. */
export function ligandAt(text: string, at: number): Ligand | undefined {
  return ligands.find(({ written }) => text.startsWith(written, at) && text.charAt(at + written.length) === ")");
}
