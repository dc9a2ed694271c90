import { join } from "node:path";
import type { Person } from "./person.ts";

const magnet = [
  "  - partNumber: MAG-22",
  "    description: Sintered NdFeB block N42SH, 22 x 9 x 3 mm",
  "    quantity: 8",
  "    countryOfOrigin: CN",
];

/** Plays every scene, one after the other, in one window; a picture of each is written into `folder`. */
export async function playScenes(person: Person, folder: string): Promise<void> {
  const { page } = person;
  const picture = (name: string): Promise<void> => person.picture(join(folder, `editor-${name}.png`));

  await person.open("motor.bom.yaml");
  await person.typeLines(magnet);
  await page.locator(".squiggly-error").first().waitFor();
  await picture("finding");

  await person.text("MAG-22").hover();
  await page.locator(".monaco-hover:not(.hidden)").first().waitFor();
  await picture("hover");
}
