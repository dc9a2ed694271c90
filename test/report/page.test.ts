import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allSamples } from "../samples/samples.ts";
import { launchChromium } from "../vscode/host/chromium.ts";
import { editorPage, modelOf, reportPage } from "./support.ts";

/** Oxides, every fifth of which has an end use, in as many lines of three. */
function oxides(count: number): string {
  const items = Array.from({ length: count }, (_, index) =>
    [
      `  - partNumber: OX-${index}`,
      "    description: Dysprosium oxide",
      index % 5 === 0 ? "    endUse: { category: medical, statement: Scanner }" : "    quantity: 1",
    ].join("\n"),
  );
  return `kind: bom\nid: M\nitems:\n${items.join("\n")}\n`;
}

const few = modelOf([
  { path: "a.bom.yaml", text: oxides(3) },
  { path: "b.bom.yaml", text: oxides(2).replaceAll("OX-", "GX-") },
]);
const many = modelOf([{ path: "m.bom.yaml", text: oxides(1000) }]);

describe("the script of the page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function shown(html: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    await page.setContent(html);
    return page;
  }
  const names = (page: Page): Promise<string[]> => page.locator("details.item:visible h4").allTextContents();
  const said = (page: Page): Promise<string | null> => page.locator(".bar output").textContent();

  it("filters by text, file and severity", async () => {
    const page = await shown(reportPage(few));
    expect(await names(page)).toEqual(["OX-0", "OX-1", "OX-2", "GX-0", "GX-1"]);
    await page.getByLabel("Text").fill("gx dysprosium");
    await expect.poll(() => names(page)).toEqual(["GX-0", "GX-1"]);
    expect(await said(page)).toBe("2 of 5 items");
    expect(await page.getByRole("heading", { name: "a.bom.yaml" }).isVisible()).toBe(false);
    await page.getByLabel("Text").fill("nothing says this");
    await expect.poll(() => page.getByText("Nothing matches.").isVisible()).toBe(true);
    await page.getByRole("button", { name: "Clear the filter" }).click();
    await page.locator("select[name=file]").selectOption({ label: "a.bom.yaml" });
    await expect.poll(() => names(page)).toEqual(["OX-0", "OX-1", "OX-2"]);
    await page.getByLabel("errors").uncheck();
    await page.getByLabel("warnings").uncheck();
    await expect.poll(async () => (await names(page)).length).toBeLessThan(3);
    await page.getByLabel("errors").check();
    await expect.poll(() => names(page)).toContain("OX-1");
    expect(await page.locator(".work tbody tr:visible").count()).toBeGreaterThan(0);
    expect(await page.locator("tr[data-files]:visible", { hasText: "b.bom.yaml" }).count()).toBe(0);
  });

  it("folds items and files", async () => {
    const page = await shown(reportPage(few));
    expect(await page.locator(".item[open]").count()).toBe(5);
    await page.getByRole("button", { name: "Fold all", exact: true }).click();
    expect(await page.locator(".item[open]").count()).toBe(0);
    await page.locator(".item summary", { hasText: "GX-1" }).press("Enter");
    expect(await page.locator(".item[open] h4").allTextContents()).toEqual(["GX-1"]);
    await page.locator(".file > summary", { hasText: "b.bom.yaml" }).click();
    expect(await names(page)).toEqual(["OX-0", "OX-1", "OX-2"]);
  });

  it("draws of many items those near the screen, finds all of them, and prints the work list alone", async () => {
    const page = await shown(reportPage(many));
    await expect.poll(() => said(page)).toBe("1000 of 1000 items");
    expect(await page.locator(".item").count()).toBeLessThan(300);
    await page.getByLabel("Text").fill("ox-999");
    await expect.poll(() => names(page)).toEqual(["OX-999"]);
    await page.locator(".item summary", { hasText: "OX-999" }).click();
    // What an item holds is drawn once the browser has told that it is open.
    await expect.poll(() => page.locator(".item .finding").count()).toBeGreaterThan(0);
    await page.getByRole("button", { name: "Clear the filter" }).click();
    await page.evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
    await expect.poll(() => page.locator(".item").count()).toBeLessThan(300);
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".item:visible").count()).toBe(0);
    expect(await page.locator(".work:visible").count()).toBeGreaterThan(0);
    expect(await page.getByText("too many for paper").isVisible()).toBe(true);
  });

  it("shows on paper what is folded on the screen, and nothing to press", async () => {
    const page = await shown(reportPage(few));
    const bodies = async (): Promise<boolean[]> =>
      (await page.locator(".item").allInnerTexts()).map((text) => text.includes("end-use/missing"));
    await page.getByRole("button", { name: "Fold all", exact: true }).click();
    expect(await bodies()).toEqual([false, false, false, false, false]);
    await page.emulateMedia({ media: "print" });
    expect(await bodies()).toEqual([false, true, true, false, true]);
    expect(await page.locator(":is(input, select, button):visible").count()).toBe(0);
  });

  it("takes ten pages of A4 at most for the samples, each with its number", async () => {
    const page = await shown(reportPage(modelOf(allSamples().map(({ file, kind, text }) => ({ path: file, kind, text })))));
    const pdf = (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(10);
    expect(await page.content()).toContain("counter(page)");
  });

  it("prints itself where its address asks for it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lodestone-page-"));
    const file = join(folder, "report.html");
    writeFileSync(file, reportPage(few));
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript("window.printed = 0; window.print = () => window.printed++;");
    await page.goto(pathToFileURL(file).href);
    expect(await page.evaluate("window.printed")).toBe(0);
    await page.goto("about:blank");
    await page.goto(`${pathToFileURL(file).href}#print`);
    expect(await page.evaluate("window.printed")).toBe(1);
    rmSync(folder, { recursive: true });
  });

  it("leads from the work list to an item that is not drawn", async () => {
    const page = await shown(reportPage(many));
    const link = page.locator(".work a[href^='#item']").last();
    const name = await link.textContent();
    await link.click();
    await expect.poll(() => page.locator(".item[open] h4").allTextContents()).toEqual([name]);
    expect(await page.locator(".item summary:focus h4").textContent()).toBe(name);
  });

  it("copies what is shown as Markdown, in which files mark nothing up", async () => {
    const text = oxides(2).replace("OX-1", "'<b>*OX*'");
    const page = await shown(reportPage(modelOf([{ path: "a.bom.yaml", text }])));
    await page.evaluate(
      "Object.defineProperty(navigator, 'clipboard', { value: { writeText: async (text) => { window.copied = text; } } })",
    );
    await page.getByLabel("Text").fill("<b>");
    await expect.poll(() => said(page)).toBe("1 of 2 items");
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    await expect.poll(() => said(page)).toBe("Copied.");
    const copied = await page.evaluate<string>("window.copied");
    expect(copied).toContain("### `a.bom.yaml`");
    expect(copied).toContain("- **&lt;b&gt;\\*OX\\*** (7): Dysprosium oxide");
    expect(copied).toContain("  - **error** `end-use/missing`: ");
    expect(copied).not.toContain("OX-0");
  });

  it("is not needed to read the page", async () => {
    const page = await shown(reportPage(few), { javaScriptEnabled: false });
    expect(await page.locator(".item[open] .finding").count()).toBeGreaterThan(0);
    expect(await page.locator(".bar").isVisible()).toBe(false);
    const packed = await shown(reportPage(many), { javaScriptEnabled: false });
    expect(await packed.locator(".work:visible").count()).toBeGreaterThan(0);
    expect(await packed.locator("noscript").textContent()).toContain("in a browser that runs its script");
  });

  it("shows in an editor the item at the cursor", async () => {
    const page = await (await browser.newContext()).newPage();
    await page.addInitScript(
      "window.posted = []; window.acquireVsCodeApi = () => ({ postMessage: (each) => window.posted.push(each), getState() {}, setState() {} });",
    );
    await page.goto("about:blank");
    await page.setContent(editorPage(many, { nonce: "n0", links: { file: () => 7 } }));
    await expect.poll(() => page.evaluate("window.posted")).toEqual([{ kind: "ready" }]);
    const send = (message: unknown): Promise<unknown> => page.evaluate(`window.postMessage(${JSON.stringify(message)}, "*")`);
    await expect.poll(() => said(page)).toBe("1000 of 1000 items");
    await send({ kind: "reveal", file: 7, line: 4 + 3 * 700 + 1, asked: true });
    await expect.poll(() => page.locator(".item[aria-current][open] h4").allTextContents()).toEqual(["OX-700"]);
    await page.locator(".item[aria-current] .meta a.place").click();
    await expect
      .poll(() => page.evaluate("window.posted.at(-1)"))
      .toEqual({ kind: "open", file: 7, line: 4 + 3 * 700, column: expect.any(Number) });
  });
});
