import type { Locator, Page } from "playwright-core";

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

  /** Runs a command by its title. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press("F1");
    await this.page.locator(".quick-input-widget input").first().fill(`>${title}`);
    await this.page.locator(".quick-input-list .monaco-list-row", { hasText: title }).first().click();
  }

  /** Types lines as a person does: the editor indents, so each line goes to its own start first. */
  async typeLines(lines: readonly string[]): Promise<void> {
    await this.page.locator(".monaco-editor .view-lines").first().click();
    await this.page.keyboard.press("ControlOrMeta+End");
    for (const line of lines) {
      await this.page.keyboard.type(line, { delay: 5 });
      await this.page.keyboard.press("Escape"); // closes the suggestions, if any
      await this.page.keyboard.press("Enter");
      await this.page.keyboard.press("Shift+Home");
      await this.page.keyboard.press("Delete");
    }
  }

  /** The first place on the screen where a text stands in the editor. */
  text(words: string): Locator {
    return this.page.locator(".monaco-editor .view-line span span", { hasText: words }).first();
  }

  /** Waits until what moves has come to rest, and takes a picture. */
  async picture(path: string): Promise<void> {
    await this.page.waitForTimeout(settled);
    await this.page.screenshot({ path });
  }
}
