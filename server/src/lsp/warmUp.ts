import { defaultFormat } from "../core/formats/registry.ts";
import type { Client } from "./client.ts";
import { DiagnosticsOfFile } from "./diagnostics.ts";
import type { Host } from "./host.ts";
import { OpenDocument } from "./openDocument.ts";
import type { Session } from "./session.ts";

/**
 * The number of warm-up checks. With these, a first file of 1,000 items opens in some 120 ms instead of 250. With fewer, it takes longer.
 * They raise the peak memory of the server by 20 MB, nearly all of it garbage.
 */
const rounds = 250;

/**
 * A text with typical BOM items. It differs in each round, because the recognizer would answer repeated text from its cache and its code
 * would not be compiled. No text is ever shown.
 */
const text = (round: number): string => `kind: bom
id: WARM-${round}
revision: A
title: Never shown
endUses:
  drive: { category: industrial-automation, statement: "Rotor magnets of a spindle motor ${round}", country: DE }
items:
  - partNumber: P-${round}-1
    description: Hexagon socket screw M6 x ${round}, stainless steel A2-70
    quantity: ${round}
    unit: H87
    manufacturer: Example Parts ${round}
    countryOfOrigin: DE
    hsCode: "7318.15"
  - partNumber: "P-${round}-2"
    description: 'Thick film resistor ${round} Ohm 0603 1 %'
    quantity: ${round}.5
    mass: { value: 0.${round}, unit: g }
  - partNumber: M-${round}-3
    description: Sintered NdFeB magnet N42SH, ${round} x 4 mm, nickel plated
    quantity: 8
    form: magnet
    countryOfOrigin: CN
    composition:
      - { element: Nd, massPercent: 28.${round} }
      - { element: Dy, massPercent: 3.5 }
      - { element: Fe, massPercent: 67 }
    compositionStatus: incomplete
    endUse: drive
  - partNumber: M-${round}-4
    description: Samarium-cobalt magnet ${round}
    quantity: 1
    countryOfOrigin: CN
`;

/**
 * Checks texts of its own while no file is open, so that the check code is compiled when the first file opens, which halves the time for
 * that. It works in small steps and stops once a file is open.
 */
export async function warmUp({ checker, today, documents }: Session, client: Client, { idleTurn }: Pick<Host, "idleTurn">): Promise<void> {
  if (idleTurn === undefined) return;
  const settings = { actStates: {}, severities: {}, traceRareEarths: false };
  const judging = { kind: "bom", format: defaultFormat, settings, today, checker, seen: undefined } as const;
  for (let round = 0; round < rounds; round++) {
    await idleTurn();
    if (documents.all().length > 0) return;
    const document = new OpenDocument("lodestone:/warm-up.bom.yaml", 1, text(1 + round));
    const diagnostics = new DiagnosticsOfFile(client);
    diagnostics.of(document.snapshot(judging));
    const end = document.lines.positionAt(document.text.indexOf(", nickel"));
    document.update([{ range: { start: end, end }, text: "x" }], 2);
    diagnostics.of(document.snapshot(judging));
  }
}
