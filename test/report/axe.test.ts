import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inEnglish, locales, Texts } from "../../server/src/core/l10n/texts.ts";
import type { AskedPart } from "../../server/src/generated/questionsReport.ts";
import { letterPaper } from "../../server/src/report/letters/letterPaper.ts";
import { lettersOf } from "../../server/src/report/letters/letters.ts";
import { paperHtml } from "../../server/src/report/paper/html.ts";
import { caseToday, packs } from "../rules/lodestone.ts";
import { allSamples } from "../samples/samples.ts";
import { axeFaults } from "../support/axe.ts";
import { catalogue } from "../support/catalogue.ts";
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

describe("the letters to suppliers", () => {
  const asked = (index: number): AskedPart => ({
    id: `q${index.toString().padStart(16, "0")}`,
    partNumber: `MAG-${index}`,
    description: index === 0 ? "verylongword".repeat(50) : "Ring magnet, sintered NdFeB, N42SH",
    manufacturer: "Example Magnets Co., Ltd.",
    supplier: "Example Trading",
    severity: "warning",
    questions: [
      { fact: "composition", what: "", elements: ["Dy", "Tb"], acts: ["mofcom-2025-18"], answers: [] },
      { fact: "origin", what: "", acts: ["mofcom-2025-57"], answers: [] },
      { fact: "figures", what: "", figures: ["energyDensity"], acts: ["mofcom-2025-58"], answers: [] },
    ],
    uses: [],
  });
  const parts = Array.from({ length: 40 }, (_, index) => asked(index));
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(locales)("can be read by everyone, and fit on printed pages: %s", async (locale) => {
    const texts = locale === "en" ? inEnglish : new Texts(catalogue(locale));
    const [letter] = lettersOf(parts, { supplier: undefined, partNumber: undefined, language: locale });
    if (letter === undefined) throw new Error("there is no letter");
    const shown = await browser.newPage();
    await shown.setContent(paperHtml(letterPaper(letter, "sheet.csv", packs.at(caseToday, {}), texts), texts));
    expect(await axeFaults(shown)).toEqual([]);
    await shown.emulateMedia({ media: "print" });
    for (const width of [620, 640]) {
      await shown.setViewportSize({ width, height: 900 }); // what A4 and Letter have between the margins
      expect(await shown.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      const narrowest = "Math.min(...[...document.querySelectorAll('th')].map((cell) => cell.getBoundingClientRect().width))";
      expect(await shown.evaluate(narrowest)).toBeGreaterThan(70);
    }
    for (const format of ["A4", "Letter"] as const) {
      const pdf = await shown.pdf({ format });
      expect(pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
    }
    await shown.close();
  });
});
