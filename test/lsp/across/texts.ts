/** A BOM of a magnet and of a powder that it is made of. */
export const magnets = `kind: bom
id: MAGNETS
items:
  - partNumber: MAG-1
    description: NdFeB magnet N42SH, sintered
    quantity: 1
    countryOfOrigin: CN
  - { partNumber: MAG-2, description: Steel ring, quantity: 1, ref: "#MAG-1" }
`;

/** A BOM of a motor, which holds magnets of the first one. */
export const motor = `kind: bom
id: MOTOR
items:
  - partNumber: ROT
    description: Rotor
    quantity: 1
    items:
      - partNumber: POLE
        quantity: 4
        ref: ../magnets.bom.yaml#MAG-1 # a pole
  - { partNumber: SPARE, quantity: 1, ref: '../magnets.bom.yaml#MAG-1' }
`;

/** A shipment of both. */
export const shipment = `kind: shipment
id: EXP-1
exportDate: 2026-12-24
exporter: maker
consignee: Lindner Kristalle GmbH
countryOfExport: CN
countryOfDestination: DE
parties:
  maker: { name: Yanhe Powder Works }
licences:
  - { number: "26ZB310042", list: PRC, type: single, validUntil: 2026-12-31 }
items:
  - { partNumber: LINE-1, quantity: 1, ref: ./motors/motor.bom.yaml }
  - { partNumber: LINE-2, quantity: 3, ref: "./magnets.bom.yaml#MAG-1", licence: "26ZB310042" }
`;

/** The three in one workspace. */
export const files = { "magnets.bom.yaml": magnets, "motors/motor.bom.yaml": motor, "a.shipment.yaml": shipment };
