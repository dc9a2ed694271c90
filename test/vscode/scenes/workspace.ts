import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Example, filesOf } from "../../docs/examples.ts";

/** Settings that show the editor and little else. */
const settings = {
  "workbench.colorTheme": "Default Light Modern",
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.layoutControl.enabled": false,
  "workbench.tips.enabled": false,
  "chat.disableAIFeatures": true,
  "window.commandCenter": false,
  "editor.minimap.enabled": false,
  "editor.fontSize": 14,
  "editor.wordWrap": "on",
  "editor.acceptSuggestionOnEnter": "off",
  "editor.lightbulb.enabled": "on",
  "problems.showCurrentInStatus": true,
  "[yaml]": { "editor.autoIndent": "none" },
  "files.exclude": { "**/.vscode": true },
};

/** The beginning of a bill of materials; the rest is typed. */
export const motor = `kind: bom
id: SM-0400
title: Servo motor 400 W
items:
  - partNumber: SHAFT-14
    description: Shaft, 42CrMo4, ground
    quantity: 1
    countryOfOrigin: DE
`;

/** Lays out the folder in which the pictures are taken. */
export function layOut(folder: string): void {
  layOutFilm(folder);
  writeFileSync(join(folder, "lodestone.yaml"), "regimes: [PRC]\n");
}

/** Lays out the folder in which the film is taken: a bill of materials, judged by all law. */
export function layOutFilm(folder: string): void {
  writeSettings(folder);
  writeFileSync(join(folder, "motor.bom.yaml"), motor);
}

function writeSettings(folder: string): void {
  mkdirSync(join(folder, ".vscode"), { recursive: true });
  writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
}

/** Lays out a folder with the files of a worked example of docs/check-your-bom.md. */
export function layOutExample(folder: string, example: Example): void {
  writeSettings(folder);
  for (const [path, text] of filesOf(example)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const days = 86_400_000; // milliseconds in one

/** Adds a shipment with its BOMs, those of the samples, and a BOM with a waiver that ends before long. */
export async function addShipment(folder: string, root: string): Promise<void> {
  mkdirSync(join(folder, "traction-motor"));
  await new Promise((resolve) => setTimeout(resolve, 3000)); // until VS Code watches it: what is in it before that, it may not see
  cpSync(join(root, "samples", "traction-motor"), join(folder, "traction-motor"), { recursive: true });
  const until = new Date(Date.now() + 20 * days).toISOString().slice(0, 10);
  writeFileSync(
    join(folder, "traction-motor", "resolver.bom.yaml"),
    `kind: bom
id: RSV-90
items:
  # lodestone-waive end-use/missing until ${until} by J. Doe: sample lot, declaration under way
  - partNumber: MAG-RSV
    description: SmCo disc magnet 6 x 2.5 mm
    quantity: 2
    form: magnet
    countryOfOrigin: CN
    mass: { value: 0.6, unit: g }
    compositionStatus: complete
    composition:
      - { element: Sm, massPercent: 25 }
      - { element: Co, massPercent: 75 }
`,
  );
}
