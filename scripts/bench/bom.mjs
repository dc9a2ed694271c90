/**
 * Sorts of generated files. `distinct`: no two descriptions or compositions are alike, as in real files. `undeclared`: the same, and one
 * item in three is a rare-earth item without an end use. `classes`: no two are alike, and every other item belongs to one of the classes of
 * monitored materials in turn. `alike`: the same few parts repeat, which favours caches.
 */
export const sorts = /** @type {const} */ (["distinct", "undeclared", "classes", "alike"]);

/** Item count above which only files of repeating parts are measured, since the others take minutes. */
const large = 10_000;

/** Sizes at which every sort of file is measured. */
export function ordinary(sizes) {
  const some = sizes.filter((size) => size <= large);
  return some.length === 0 ? [Math.min(...sizes)] : some;
}

/**
 * Generates a BOM, always the same for the same arguments. An item takes about ten lines. One item in four is of rare earths, and one in
 * twenty of those has a finding, so that both paths are measured.
 *
 * @param {number} count number of items
 * @param {number} seed shifts the part numbers, so that files differ
 * @param {(typeof sorts)[number]} sort
 * @returns {string}
 */
export function generateBom(count, seed = 0, sort = "alike") {
  const lines = [
    "kind: bom",
    `id: BENCH-${seed}-${count}`,
    "revision: A",
    "title: Generated for measuring",
    "endUses:",
    "  drive:",
    "    category: industrial-automation",
    '    statement: "Feed axis of a milling machine, rotor magnets of its servo motor"',
    "    country: DE",
    "items:",
  ];
  for (let index = 0; index < count; index++) lines.push(...item(index, seed, sort));
  return `${lines.join("\n")}\n`;
}

/** @returns {string[]} */
function item(index, seed, sort) {
  const number = `${seed}-${String(index).padStart(6, "0")}`;
  if (sort === "classes" && index % 2 === 1) return goods(index, number, seed * 100_003 + index);
  const isUndeclared = sort === "undeclared";
  // Unless items are alike, each has a number of its own, and shares that follow from it.
  const own = sort === "alike" ? undefined : seed * 100_003 + index;
  const [lot, share] = own === undefined ? ["", 28.5] : [`, lot ${own}`, (20_000 + (own % 12_000)) / 1000];
  if (isUndeclared ? index % 3 === 2 : index % 4 === 3) {
    return [
      `  - partNumber: MAG-${number}`,
      `    description: Sintered NdFeB magnet N42SH, ${10 + (index % 30)} x ${4 + (index % 7)} mm, nickel plated${lot}`,
      "    quantity: 8",
      "    form: magnet",
      "    manufacturer: Example Magnet Works",
      "    countryOfOrigin: CN",
      "    mass: { value: 12.5, unit: g }",
      "    composition:",
      `      - { element: Nd, massPercent: ${own === undefined ? share : share.toFixed(3)} }`,
      "      - { element: Dy, massPercent: 3.5 }",
      `      - { element: Fe, massPercent: ${own === undefined ? 67 : (95.5 - share).toFixed(3)} }`,
      "      - { element: B, massPercent: 1 }",
      "    compositionStatus: complete",
      ...(isUndeclared || index % 80 === 79 ? [] : ["    endUse: drive"]),
    ];
  }
  const [what, unit] = [
    ["Hexagon socket screw M6 x 20, stainless steel A2-70", "H87"],
    ["Thick film resistor 10 kOhm 0603 1 % 100 ppm", "H87"],
    ["Shielded cable 4 x 0.25 mm2, grey, cut to length", "m"],
  ][(index % (isUndeclared ? 3 : 4)) % 3];
  return [
    `  - partNumber: P-${number}`,
    `    description: ${what}${lot}`,
    `    quantity: ${1 + (index % 12)}`,
    `    unit: ${unit}`,
    `    manufacturer: Example Parts ${index % 50}`,
    `    manufacturerPartNumber: "EP-${index}"`,
    "    countryOfOrigin: DE",
    '    hsCode: "7318.15"',
    "    mass: { value: 3.2, unit: g }",
    "    value: { amount: 0.12, currency: EUR }",
  ];
}

/** Goods of each class of monitored materials, as purchase lists name them. */
const goodsOfClasses = [
  "Sintered NdFeB magnet N42SH, 20 x 10 x 4 mm",
  "Gallium arsenide wafer, 100 mm, semi-insulating",
  "Germanium window blank, 25 mm",
  "Antimony trioxide powder, 99.9 %",
  "Indium phosphide wafer, 50 mm",
  "Tungsten carbide powder, 1.5 um",
  "Molybdenum powder, 99.95 %",
  "Bismuth metal ingot, 99.99 %",
  "Tellurium metal lump, 99.999 %",
  "Isostatic graphite block, 1.85 g/cm3",
  "Synthetic diamond micro powder, 2 um",
  "Lithium-ion cell 21700, 310 Wh/kg",
];

/** An item of one of the classes; one in twenty lacks an end use. */
function goods(index, number, own) {
  return [
    `  - partNumber: RAW-${number}`,
    `    description: "${goodsOfClasses[((index - 1) / 2) % goodsOfClasses.length]}, lot ${own}"`,
    "    quantity: 8",
    "    unit: kg",
    `    manufacturer: Example Materials ${index % 50}`,
    `    manufacturerPartNumber: "EM-${index}"`,
    "    countryOfOrigin: CN",
    `    mass: { value: ${1 + (own % 900) / 100}, unit: kg }`,
    "    value: { amount: 120, currency: EUR }",
    ...(index % 40 === 39 ? [] : ["    endUse: drive"]),
  ];
}
