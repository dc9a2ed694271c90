import type { Person } from "./person.ts";

/** Takes a picture under a name, see `Person.picture`. */
export type Picture = (name: string, below?: number, within?: number) => Promise<void>;

/** Columns of the window that the side bar and a little beside it take, in pixels. */
const sideBar = 620;

/** The compliance view on several files: its tree and its time line, and the report beside the file that it speaks of. */
export async function playComplianceScenes(person: Person, picture: Picture): Promise<void> {
  const { page } = person;
  const row = (words: string) => page.locator(".pane-body .monaco-list-row", { hasText: words }).first();
  const aside = async (): Promise<void> => {
    await page.mouse.move(900, 700); // where nothing reacts to the mouse
    await page.waitForTimeout(600); // milliseconds in which an animation of VS Code ends
  };

  await person.command("Lodestone: Focus on Monitored Materials View");
  await row("MAG-90-SPARE").waitFor();
  const box = await page.locator(".part.sidebar").boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0), 300);
  await page.mouse.down();
  await page.mouse.move(sideBar - 60, 300, { steps: 5 }); // widens the side bar
  await page.mouse.up();
  await aside();
  await picture("compliance", 240, sideBar);

  await row("waiver of").click();
  await row("waiver/expired").waitFor();
  await aside();
  await picture("timeline", 0, sideBar);

  await row("MAG-90-SPARE").click();
  await page.locator(".monaco-editor .view-line").first().waitFor();
  await page.keyboard.press("ControlOrMeta+b"); // hides the side bar
  await person.command("Lodestone: Show the Compliance Report");
  const report = page.frameLocator("iframe.webview").frameLocator("#active-frame");
  await report.getByRole("heading", { name: "To do" }).first().waitFor();
  await report.locator("table.work a", { hasText: "MAG-90-SPARE" }).first().click();
  await report.locator(".item", { hasText: "MAG-90-SPARE" }).locator("a.place", { hasText: "line 28" }).first().click();
  await page.locator(".statusbar-item", { hasText: "Ln 28" }).waitFor();
  await aside();
  await picture("report");

  // What is typed stands in the report, which stays where it was scrolled to, and is there again when the window is loaded anew.
  await page.keyboard.press("ControlOrMeta+End");
  await page.keyboard.type("  - { partNumber: TYPED-1, description: NdFeB magnet, quantity: 1 }\n");
  await report.locator(".item", { hasText: "TYPED-1" }).first().waitFor({ state: "attached" });
  await aside();
  const still = await report.locator("details.item", { hasText: "MAG-90-SPARE" }).first().boundingBox();
  if (still === null || still.y < 0 || still.y > 400) throw new Error(`The report was scrolled: the item is at ${still?.y}.`);
  await page.keyboard.press("ControlOrMeta+s");
  await page.reload();
  await report.locator(".item", { hasText: "TYPED-1" }).first().waitFor({ state: "attached" });
}
