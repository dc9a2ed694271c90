import type { Page } from "playwright-core";

const patience = 30_000; // milliseconds
const settled = 600; // milliseconds in which an animation of VS Code ends

/** What a person does at the editor, by mouse and keyboard. */
export class Person {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(patience);
  }

  /** Opens a file by a click in the explorer, and waits for its text. */
  async open(name: string): Promise<void> {
    await this.page.locator(".explorer-folders-view .monaco-list-row", { hasText: name }).dblclick();
    await this.page.locator(".monaco-editor .view-line").first().waitFor();
  }

  /** Closes the second side bar, which a VS Code that nobody has used yet may open by itself. */
  async closeSecondSideBar(): Promise<void> {
    await this.page.waitForTimeout(5 * settled);
    const close = this.page.locator(".part.auxiliarybar a.codicon-auxiliarybar-close, .part.auxiliarybar a.codicon-close").first();
    if (await close.isVisible()) await close.click();
    await this.rest();
  }

  /** Runs a command by its title. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.choose(title, ">");
  }

  /** Types lines at the end of the file; the settings of the folder keep the editor from indenting and completing them. */
  async typeLines(lines: readonly string[]): Promise<void> {
    await this.page.locator(".monaco-editor .view-lines").first().click();
    await this.page.keyboard.press("ControlOrMeta+End");
    for (const line of lines) {
      await this.page.keyboard.type(line, { delay: 5 });
      await this.page.keyboard.press("Escape"); // closes the suggestions, if any
      await this.page.keyboard.press("Enter");
    }
  }

  /** Chooses a line of the list that is open at the top of the window, as by typing it. */
  async choose(words: string, prefix = ""): Promise<void> {
    await this.page
      .locator(".quick-input-widget input")
      .first()
      .fill(prefix + words);
    await this.page.locator(".quick-input-list .monaco-list-row.focused", { hasText: words }).waitFor();
    await this.page.keyboard.press("Enter");
  }

  /** Puts the cursor into a word of the editor. */
  async click(word: string): Promise<void> {
    const { x, y } = await this.#middleOf(word);
    await this.page.mouse.click(x, y);
  }

  /** Points at a word of the editor until something is said about it. */
  async hover(word: string): Promise<void> {
    const { x, y } = await this.#middleOf(word);
    await this.page.mouse.move(x - 30, y + 60);
    await this.page.mouse.move(x, y, { steps: 5 });
    const said = this.page.locator(".monaco-hover:visible", { has: this.page.locator(".hover-contents") }).first();
    await said.waitFor();
    await said.filter({ hasNotText: "Loading..." }).waitFor();
  }

  /** Waits until something is seen inside a web view. */
  async seesInside(selector: string): Promise<void> {
    const until = Date.now() + patience;
    while (Date.now() < until) {
      for (const frame of this.page.frames()) {
        const isThere = await frame
          .locator(selector)
          .first()
          .isVisible()
          .catch(() => false); // a frame that has gone shows nothing
        if (isThere && frame.parentFrame() !== null) return;
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`${selector} is not seen inside any web view.`);
  }

  /** Takes the mouse to where nothing reacts to it. */
  async rest(): Promise<void> {
    await this.page.mouse.move(200, 450);
    await this.page.waitForTimeout(settled);
  }

  /** Middle of the first place where a word stands in the editor. */
  async #middleOf(word: string): Promise<{ x: number; y: number }> {
    const place = this.page.locator(".monaco-editor .view-line span:not(:has(*))", { hasText: word }).first();
    // VS Code takes lines off the screen and puts them back while it lays the editor out.
    for (let looks = 0; looks < 50; looks++) {
      const box = await place.boundingBox();
      if (box !== null) {
        // The editor's letters are all of one width.
        const text = (await place.textContent()) ?? word;
        return { x: box.x + (box.width * (text.indexOf(word) + word.length / 2)) / text.length, y: box.y + box.height / 2 };
      }
      await this.page.waitForTimeout(100);
    }
    throw new Error(`${word} is not on the screen.`);
  }

  /** Waits until what moves has come to rest, and takes a picture, less a strip of `below` pixels at the bottom; `within`: of that many pixels at the left. */
  async picture(path: string, below = 0, within = Number.POSITIVE_INFINITY): Promise<void> {
    await this.page.locator(".statusbar-item:visible", { hasText: "Saving" }).first().waitFor({ state: "hidden" }); // of a setting
    await this.page.waitForTimeout(settled);
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    await this.page.screenshot({ path, clip: { x: 0, y: 0, width: Math.min(width, within), height: height - below } });
  }
}
