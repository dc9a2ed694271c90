import type { Film } from "./film.ts";
import type { Person } from "./person.ts";

/** A magnet without an end use, in the keystrokes by which it is typed. */
const typed = ["  - partNumber: MAG-22", "    description: Sintered NdFeB block N42SH", "    quantity: 8", "    countryOfOrigin: CN"];
/** The rest of the item, which is pasted. */
const pasted = "    composition: [{ element: Nd, massPercent: 28.5 }, { element: Dy, massPercent: 3.5 }]";
const statement = "Spindle motor of a milling machine, rotor magnets";

const keystroke = 100; // milliseconds for which a few typed letters are shown
const glance = 700; // milliseconds
const read = 2200; // milliseconds

/** Films how a magnet is typed, underlined, and declared by the light bulb until nothing is left to declare. */
export async function filmDeclaration(person: Person, film: Film): Promise<void> {
  const { page } = person;
  const type = async (text: string): Promise<void> => {
    for (const letters of text.match(/.{1,7}/g) ?? []) {
      await page.keyboard.type(letters, { delay: 5 });
      await film.take(keystroke);
    }
  };
  await person.open("motor.bom.yaml");
  await person.closeSecondSideBar();
  await page.keyboard.press("ControlOrMeta+b"); // hides the side bar
  await page.locator(".monaco-editor .view-lines").first().click();
  await page.keyboard.press("ControlOrMeta+End");
  await person.rest();
  await film.take(glance);
  for (const line of typed) {
    await page.keyboard.type(line.slice(0, 4));
    await type(line.slice(4));
    await page.keyboard.press("Escape"); // closes the suggestions, if any
    await page.keyboard.press("Enter");
  }
  await page.keyboard.insertText(`${pasted}\n`);
  await page.locator(".squiggly-error").first().waitFor();
  await person.rest();
  await film.take(read);
  await person.click("MAG-22");
  await person.rest();
  await page.keyboard.press("ControlOrMeta+.");
  await page.locator(".action-widget .monaco-list-row").first().waitFor();
  await film.take(read);
  await page.keyboard.press("Enter");
  await page.locator(".suggest-widget .monaco-list-row").first().waitFor();
  await film.take(glance);
  await type("industrial");
  await film.take(glance);
  await page.keyboard.press("Tab");
  await page.locator(".suggest-widget.visible").waitFor({ state: "hidden" });
  await page.locator(".view-line", { hasText: "industrial-automation" }).first().waitFor();
  await page.keyboard.press("Tab");
  await type(statement);
  await page.keyboard.press("Escape");
  await page.locator(".squiggly-error").first().waitFor({ state: "detached" });
  await person.rest();
  await film.take(2 * read);
}
