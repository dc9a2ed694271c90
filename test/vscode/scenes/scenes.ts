import { join } from "node:path";
import { type Picture, playComplianceScenes } from "./compliance.ts";
import type { Person } from "./person.ts";

const magnet = [
  "  - partNumber: MAG-22",
  "    description: Sintered NdFeB block N42SH, 22 x 9 x 3 mm",
  "    quantity: 8",
  "    countryOfOrigin: CN",
  "    composition:",
  "      - { element: Nd, massPercent: 28.5 }",
  "      - { element: Dy, massPercent: 3.5 }",
];

/**
 * Plays every scene, one after the other, in one window; a picture of each is written into `folder`.
 *
 * @param layOutShipment adds a shipment with its BOMs to the workspace
 */
export async function playScenes(person: Person, folder: string, layOutShipment: () => Promise<void>): Promise<void> {
  const { page } = person;
  const picture: Picture = (name, below, within) => person.picture(join(folder, `editor-${name}.png`), below, within);

  await person.open("motor.bom.yaml");
  await person.closeSecondSideBar();
  await person.typeLines(magnet);
  await page.locator(".squiggly-error").first().waitFor();
  await person.command("View: Focus Problems");
  await page.locator(".markers-panel .monaco-list-row", { hasText: "Dy 3.5 % declared" }).first().waitFor(); // of the last line that was typed
  await page.keyboard.press("ControlOrMeta+j"); // and hides it again: VS Code redraws a code lens only when its editor changes its size
  await page.locator(".codelens-decoration", { hasText: "1 undeclared" }).waitFor();
  await person.hover("MAG-22");
  await picture("hover");
  await person.rest();

  await person.command("View: Focus Problems");
  await page.locator(".markers-panel .monaco-list-row").first().waitFor();
  await picture("problems");
  await page.keyboard.press("ControlOrMeta+j"); // hides the panel

  await person.click("MAG-22");
  await person.rest();
  await page.keyboard.press("ControlOrMeta+.");
  await page.locator(".action-widget .monaco-list-row").first().waitFor();
  await picture("light-bulb");
  await page.keyboard.press("Enter");
  await page.locator(".view-line", { hasText: "endUse" }).first().waitFor();
  await picture("declared");

  await page.keyboard.press("Escape");
  await person.command("Lodestone: Change the Date of Judgement");
  await page.locator(".quick-input-list .monaco-list-row").nth(3).waitFor();
  await picture("as-of");
  await page.keyboard.press("Escape");

  await page.keyboard.press("ControlOrMeta+b"); // hides the side bar
  await person.click("MAG-22");
  await person.rest();
  await person.command("Lodestone: Explain This Item");
  await page.frameLocator("iframe.webview").frameLocator("#active-frame").getByText("MAG-22").first().waitFor();
  await picture("explain");

  await person.command("View: Close All Editors");
  await person.command("Welcome: Open Walkthrough");
  await person.choose("Judge a bill of materials with Lodestone");
  await page.locator(".getting-started-step.expanded").first().waitFor();
  const begin = page.locator(".getting-started-step:not(.expanded) .step-title", { hasText: "Begin a file" });
  if (await begin.isVisible()) await begin.click(); // it may be done by now, and another one open
  await person.seesInside("svg");
  await picture("walkthrough", 122); // without the words of the maker of this VS Code about itself

  await person.command("View: Close All Editors");
  await person.command("View: Show Explorer");
  await layOutShipment();
  await playComplianceScenes(person, picture);
}
