/** A magnet without an end use: one error, one warning and one question, on line 4. */
export const magnet = `kind: bom
id: SERVO-1
items:
  - partNumber: MAG-042
    description: NdFeB magnet N42SH, sintered
    quantity: 8
    countryOfOrigin: CN
`;

/** Nothing of rare earth. */
export const bolt = `kind: bom
id: BOLTS
items:
  - partNumber: BOLT-1
    description: Hexagon bolt M8 x 30, steel
    quantity: 4
`;

/** A code that YAML reads as a number, with a safe fix. */
export const unquoted = `kind: bom
id: X-1
items:
  - partNumber: 3E001
    description: Hexagon bolt M8 x 30, steel
    quantity: 4
`;
