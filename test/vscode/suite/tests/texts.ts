/** One magnet from China without an end use. */
export const magnetBom = `kind: bom
id: MAGNET
items:
  - partNumber: MAG-1
    description: Sintered NdFeB magnet N42SH
    quantity: 1
    countryOfOrigin: CN
    composition:
      - { element: Nd, massPercent: 28.5 }
      - { element: Dy, massPercent: 3.5 }
`;

/** Magnets without an end use beside one that has it, and what they can be declared as. */
export function magnetsBom(...partNumbers: readonly string[]): string {
  const items = partNumbers.map((number) => `  - { partNumber: ${number}, description: Sintered NdFeB magnet N42SH, quantity: 1 }\n`);
  return `kind: bom
id: MAGNETS
endUses:
  lathe-spindle: { category: industrial-automation, statement: Rotor magnets of the spindle drive in lathe L20 }
items:
  - { partNumber: DONE-1, description: Sintered NdFeB magnet N42SH, quantity: 1, endUse: lathe-spindle }
${items.join("")}`;
}

/** A mistake of every kind that has a quick fix, one in each item or line. */
export const mistakesBom = `kind: bom
id: 3E001
endUses:
  spindle:
    category: industrial-automation
    statement: Spindle motor of milling machine M5, rotor magnets
items:
  - partNumber: MAG-1
    description: Sintered NdFeB magnet N42SH
    quantity: 1
    countryOfOrigin: CN
    endUse: spindel
  - partNumber: MAG-2
    description: Sintered NdFeB magnet N42SH
    quantity: 1
    countryOfOrign: CN
  - partNumber: MAG-3
    description: Sintered SmCo magnet
    quantity: 1
    form: magnett
`;
