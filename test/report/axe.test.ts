import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allSamples } from "../samples/samples.ts";
import { axeFaults } from "../support/axe.ts";
import { launchChromium } from "../vscode/host/chromium.ts";
import { modelOf, reportPage } from "./support.ts";

/** Samples with findings of every severity, sums, and tables of every kind. */
const looked = ["servo-motor.bom.yaml", "to-germany.shipment.yaml", "loudspeaker.bom.yaml"];
const samples = allSamples().filter(({ file }) => looked.includes(file.split("/").at(-1) ?? ""));
const page = reportPage(modelOf(samples.map(({ file, kind, text }) => ({ path: file, kind, text }))));

const looks: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  "light with more contrast": { colorScheme: "light", contrast: "more" },
  "dark with more contrast": { colorScheme: "dark", contrast: "more" },
  "forced colours": { colorScheme: "dark", forcedColors: "active" },
};

describe("the page that the command writes", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(Object.entries(looks))("can be read by everyone: %s", async (_look, options) => {
    const context = await browser.newContext(options);
    const shown = await context.newPage();
    await shown.setContent(page);
    await shown.getByRole("button", { name: "Unfold all" }).click();
    expect(await shown.locator(".item[open]").count()).toBeGreaterThan(10);
    expect(await axeFaults(shown)).toEqual([]);
    await context.close();
  });

  it("is checked by something that finds faults", async () => {
    const context = await browser.newContext({ colorScheme: "light" });
    const shown = await context.newPage();
    await shown.setContent(page.replaceAll("--muted: var(--vscode-descriptionForeground, #57606a)", "--muted: #a0a0a0"));
    expect((await axeFaults(shown)).join("\n")).toContain("color-contrast");
    await context.close();
  });
});
