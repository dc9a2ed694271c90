import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main, memoryHost } from "../cli/memoryHost.ts";
import { builtIn } from "../company/support.ts";
import { allSamples } from "../samples/samples.ts";
import { axeFaults } from "../support/axe.ts";
import { launchChromium } from "../vscode/host/chromium.ts";

const file = "to-japan.shipment.yaml";
const text = allSamples().find((sample) => sample.file.endsWith(file))?.text ?? "";
const papers = builtIn.packs.flatMap((pack) => pack.papers.map(({ id }) => id));

async function page(paper: string): Promise<string> {
  const host = memoryHost({ files: { [`/repo/${file}`]: text }, packs: () => builtIn });
  expect(await main(["draft", paper, "--for", file, "--format", "html"], host)).toBe(0);
  return host.out();
}

describe("a draft as a page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each(papers)("can be read by everyone: %s", async (paper) => {
    const shown = await browser.newPage();
    await shown.setContent(await page(paper));
    expect(await axeFaults(shown)).toEqual([]);
    await shown.close();
  });

  it("says on every printed page that it is a draft", async () => {
    const shown = await browser.newPage();
    await shown.setContent(await page("end-use-certificate"));
    const rules = await shown.evaluate(
      "[...document.styleSheets].flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)).join('\\n')",
    );
    expect(rules).toMatch(/@page[^}]*@top-left \{ content: "Draft, not filed/);
    const pdf = (await shown.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
    await shown.close();
  });

  it("prints the codes and licences of a wide table whole, and begins the table under its heading", async () => {
    const shown = await browser.newPage();
    await shown.setViewportSize({ width: 624, height: 979 }); // what A4 has between the margins
    await shown.emulateMedia({ media: "print" });
    await shown.setContent(await page("customs-sheet"));
    const broken = await shown.evaluate(`[...document.querySelectorAll("td bdi")].flatMap(({ firstChild: text }) => {
      const [word] = /^[A-Z0-9.-]{6,}/.exec(text.data) ?? [];
      if (word === undefined) return [];
      const range = document.createRange();
      range.setStart(text, 0);
      range.setEnd(text, word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    })`);
    expect(broken).toEqual([]);
    expect(await shown.evaluate("document.querySelector('tbody tr').getBoundingClientRect().bottom")).toBeLessThan(979);
    await shown.close();
  });
});
