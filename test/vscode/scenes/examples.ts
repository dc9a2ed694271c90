import type { Picture } from "./compliance.ts";
import type { Person } from "./person.ts";

/** What a person does with a worked example of docs/check-your-bom.md. */
export interface ExampleScene {
  readonly heading: string;
  /** Of the picture, `docs/images/editor-NAME.png`. */
  readonly name: string;
  /** The folders to unfold in the explorer, and the file to open. */
  readonly way: readonly [...folders: string[], file: string];
  /** The part number that is underlined. */
  readonly partNumber: string;
  /** Words of what the light bulb then offers; without them the mouse rests on the part number. */
  readonly offers?: string;
  /** Pixels that are cut off at the bottom. */
  readonly below: number;
}

export const exampleScenes: readonly ExampleScene[] = [
  {
    heading: "A table from KiCad",
    name: "kicad",
    way: ["hardware", "bom.csv"],
    partNumber: "R-20-10-5",
    offers: "lodestone.parts.yaml",
    below: 340,
  },
  { heading: "A parts library in YAML", name: "library", way: ["library", "magnets.yaml"], partNumber: "S-06-03-N", below: 280 },
  {
    heading: "YAML under your own JSON Schema",
    name: "schema",
    way: ["products", "lathe.yaml"],
    partNumber: "MAG-1",
    offers: "Declare an end use",
    below: 340,
  },
  { heading: "CycloneDX", name: "cyclonedx", way: ["hbom.json"], partNumber: "RW-4711", below: 300 },
  {
    heading: "A spreadsheet",
    name: "table",
    way: ["sheets", "drive.csv"],
    partNumber: "4711-A",
    offers: "lodestone.parts.yaml",
    below: 440,
  },
];

/** A file that a mapping claims: a part number is underlined, and the light bulb or the hover says more. */
export async function playExample(person: Person, picture: Picture, { name, way, partNumber, offers, below }: ExampleScene): Promise<void> {
  const { page } = person;
  for (const folder of way.slice(0, -1)) await page.locator(".explorer-folders-view .monaco-list-row", { hasText: folder }).click();
  await person.open(way.at(-1) ?? "");
  await person.closeSecondSideBar();
  await page.locator(".squiggly-error, .squiggly-warning").first().waitFor();
  await page.locator(".codelens-decoration", { hasText: "1 undeclared" }).waitFor();
  if (offers === undefined) {
    await person.hover(partNumber);
  } else {
    await person.click(partNumber);
    await person.rest();
    await page.keyboard.press("ControlOrMeta+.");
    await page.locator(".action-widget .monaco-list-row", { hasText: offers }).first().waitFor();
  }
  await picture(name, below);
}
