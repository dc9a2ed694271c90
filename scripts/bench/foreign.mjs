/** The `lodestone.yaml` with the mapping of the generated tables. */
export const mappingsConfig = `mappings:
  tables:
    files: ["**/*.csv"]
    fields:
      partNumber: MPN
      description: Description
      quantity: Qty
      manufacturer: Manufacturer
      countryOfOrigin: Origin
      hsCode: HS Code
      mass: { from: Mass g, unit: g }
      composition/Nd: Nd %
      composition/Dy: Dy %
      composition/Fe: Fe %
      composition/B: B %
      compositionStatus: Composition
      endUse/category: End Use
      endUse/statement: Used In
`;

const headings = "MPN,Description,Qty,Manufacturer,Origin,HS Code,Mass g,Nd %,Dy %,Fe %,B %,Composition,End Use,Used In";

/**
 * Generates a table of distinct parts, as in `generateBom`: a quarter are magnets, and one in twenty of those has a finding.
 *
 * @param {number} count number of rows below the header
 * @param {number} seed shifts the part numbers, so that files differ
 * @returns {string}
 */
export function generateTable(count, seed = 0) {
  const rows = Array.from({ length: count }, (_, index) => cells(part(index, seed)).join(","));
  return `${[headings, ...rows].join("\n")}\n`;
}

const [use, usedIn] = ["industrial-automation", "Feed axis of a milling machine; rotor magnets of its servo motor"];

function cells({ number, name, quantity, maker, made, tariff, grams, magnet }) {
  const shares = magnet === undefined ? ["", "", "", "", ""] : [magnet.nd, "3.5", magnet.fe, "1", "complete"];
  return [number, `"${name}"`, quantity, maker, made, tariff, grams, ...shares, ...(magnet?.isDeclared ? [use, usedIn] : ["", ""])];
}

function part(index, seed) {
  const number = `${seed}-${String(index).padStart(6, "0")}`;
  const own = seed * 100_003 + index;
  if (index % 4 === 3) {
    const nd = (20_000 + (own % 12_000)) / 1000;
    return {
      number: `MAG-${number}`,
      name: `Sintered NdFeB magnet N42SH, ${10 + (index % 30)} x ${4 + (index % 7)} mm, nickel plated, lot ${own}`,
      quantity: 8,
      maker: "Example Magnet Works",
      made: "CN",
      tariff: "8505.11",
      grams: 12.5,
      magnet: { nd: nd.toFixed(3), fe: (95.5 - nd).toFixed(3), isDeclared: index % 80 !== 79 },
    };
  }
  const what = [
    "Hexagon socket screw M6 x 20, stainless steel A2-70",
    "Thick film resistor 10 kOhm 0603 1 % 100 ppm",
    "Shielded cable 4 x 0.25 mm2, grey, cut to length",
  ][index % 4];
  return {
    number: `P-${number}`,
    name: `${what}, lot ${own}`,
    quantity: 1 + (index % 12),
    maker: `Example Parts ${index % 50}`,
    made: "DE",
    tariff: "7318.15",
    grams: 3.2,
    magnet: undefined,
  };
}
