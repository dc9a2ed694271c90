import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addressOfPage } from "../../scripts/site/addresses.ts";
import { brokenLinks } from "../../scripts/site/links.ts";
import { renderPage } from "../../scripts/site/markdown.ts";
import { axeFaults } from "../support/axe.ts";
import { launchChromium } from "../vscode/host/chromium.ts";
import { type MadeSite, makeSite } from "./site.ts";

const looked = ["index.html", "docs/index.html", "docs/acts.html", "docs/acts/mofcom-2025-61.html", "docs/rules/end-use/missing.html"];

describe("the pages of the site", () => {
  let site: MadeSite;
  let browser: Browser;
  beforeAll(async () => {
    site = makeSite();
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    site.remove();
  });

  /** Opens a page from the disk. Whatever a browser complains of fails the test. */
  async function opened(address: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("requestfailed", (request) => complaints.push(request.url()));
    await page.goto(pathToFileURL(join(site.folder, address)).href);
    return page;
  }
  const complaints: string[] = [];

  it("are all Markdown files of the documentation, with their titles", () => {
    const files = readdirSync("docs", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"));
    expect(files.length).toBeGreaterThan(140);
    for (const file of files) {
      const [, heading = ""] = /^# (.+)$/m.exec(readFileSync(join("docs", file), "utf8")) ?? [];
      const page = readFileSync(join(site.folder, "docs", addressOfPage(file)), "utf8");
      expect(page, file).toContain("<h1 id=");
      expect(page, file).toContain(heading.replace(/[`\\].*/, "").trim());
    }
  });

  it.each([...looked.map((address) => [address, "light"] as const), ["docs/acts/mofcom-2025-61.html", "dark"] as const])(
    "can be read by everyone, and fit a phone: %s, %s",
    async (address, colorScheme) => {
      const page = await opened(address, { colorScheme });
      expect(await axeFaults(page)).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it("draw every period of an act, and tell them in words", async () => {
    const page = await opened("docs/acts/mofcom-2025-61.html");
    const chart = page.getByRole("img", { name: "Timeline of MOFCOM announcement 61/2025" });
    const told = await chart.getAttribute("aria-label");
    expect(told).toContain("MOFCOM announcement 61/2025: in force 2025-10-09 to 2025-11-06; suspended 2025-11-07 to 2026-11-10;");
    expect(told).toContain("clause 1(1): pending 2025-10-09");
    for (const state of ["in-force", "suspended", "unverified", "pending"])
      expect(await chart.locator(`.${state}`).count(), state).toBeGreaterThan(0);
    const [inForce, suspended] = await Promise.all(
      ["in-force", "suspended"].map((state) => chart.locator(`.${state}`).first().boundingBox()),
    );
    expect(suspended?.x).toBeCloseTo((inForce?.x ?? 0) + (inForce?.width ?? 0), 0);
    await page.context().close();
  });

  it.each([
    ["gallium 46/2024", "MOFCOM announcement 46/2024"],
    ["sheet of answers", "Answers of suppliers"],
    ["1C902.a.4", "Controlled items"],
    ["铕", "MOFCOM/GAC announcement 57/2025"],
  ])("are found by words: %s", async (words, title) => {
    const page = await opened("docs/rules/end-use/missing.html");
    await page.getByRole("searchbox").fill(words);
    const found = page.locator("form.search li a");
    await found.first().waitFor();
    const titles = await found.allTextContents();
    expect(titles.join("\n")).toContain(title);
    await page.getByRole("searchbox").press("Enter");
    await page.waitForURL((url) => !url.href.endsWith("missing.html"));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("a page", () => {
  const rendered = (source: string) => renderPage(process.cwd(), "docs/rules/end-use/missing.md", source, () => undefined);

  it.each([
    ["[a](../../acts.md#prc)", '<a href="../../acts.html#prc">a</a>'],
    ["[a](../../README.md)", '<a href="../../index.html">a</a>'],
    ["[a](https://example.org/x.md)", '<a href="https://example.org/x.md">a</a>'],
    ["[a](../../../server/src/index.ts)", '<a href="../../../source/server/src/index.ts.txt">a</a>'],
    ["[*a*](../../../samples)", "<p><em>a</em></p>"],
    ["[a](../../../../elsewhere.md) b", "<p>a b</p>"],
    ["[a](javascript:alert(1))", "[a](javascript:alert(1))"],
  ])("turns %s into %s", (source, made) => {
    expect(rendered(source).html).toContain(made);
  });

  it("has anchors as GitHub makes them", () => {
    const { html, parts } = rendered("# `a` of B\n\none\n\n## Same, same\n\n## Same same\n");
    expect([...html.matchAll(/id="([^"]+)"/g)].map(([, id]) => id)).toEqual(["a-of-b", "same-same", "same-same-1"]);
    expect(parts).toEqual([
      { anchor: "a-of-b", heading: "a of B", text: " one" },
      { anchor: "same-same", heading: "Same, same", text: "" },
      { anchor: "same-same-1", heading: "Same same", text: "" },
    ]);
  });

  it("with a link that leads nowhere is told", () => {
    const folder = mkdtempSync(join(tmpdir(), "lodestone-links-"));
    mkdirSync(join(folder, "a"));
    writeFileSync(
      join(folder, "a/b.html"),
      '<a href="../c.html#there">x</a><a href="../c.html#gone">x</a><a href="#own">x</a><img src="d.png">',
    );
    writeFileSync(
      join(folder, "c.html"),
      '<p id="there"><a href="a/b.html">x</a><a href="a/e.html">x</a><a href="https://example.org">x</a>',
    );
    expect(brokenLinks(folder)).toEqual(["a/b.html: #own", "a/b.html: ../c.html#gone", "a/b.html: d.png", "c.html: a/e.html"]);
    rmSync(folder, { recursive: true });
  });
});
