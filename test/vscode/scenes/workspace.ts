import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

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
  mkdirSync(join(folder, ".vscode"), { recursive: true });
  writeFileSync(join(folder, ".vscode", "settings.json"), JSON.stringify(settings));
  writeFileSync(join(folder, "motor.bom.yaml"), motor);
  writeFileSync(join(folder, "lodestone.yaml"), "regimes: [PRC]\n");
}
