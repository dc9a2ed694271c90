import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { locales } from "../../server/src/core/l10n/texts.ts";
import { axeFaults } from "../support/axe.ts";
import { launchChromium } from "../vscode/host/chromium.ts";
import { type MadeSite, makeSite } from "./site.ts";

/** What the command says of a finding, as far as the page shows it. */
interface Told {
  readonly file: string;
  readonly line: number;
  readonly severity: string;
  readonly rule: string;
  readonly summary: string;
}

interface JsonReport {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly (Readonly<Record<"ruleId" | "severity" | "summary", string>> & {
      readonly range: { readonly start: { readonly line: number } };
    })[];
  }[];
}

let site: MadeSite;
let browser: Browser;
let complaints: string[] = [];

beforeAll(async () => {
  site = makeSite();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  site?.remove();
});

/** Opens the playground from the disk, with its first findings. Whatever a browser complains of fails the test that asks. */
async function opened(address = "index.html", options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address.startsWith("http") ? address : pathToFileURL(join(site.folder, "try", "x")).href.replace(/x$/, address));
  await judged(page);
  return page;
}

/** Waits until the page says what it found. */
async function judged(page: Page): Promise<void> {
  await page.locator("#findings .count").waitFor();
  await expect
    .poll(() => page.locator("#findings .count").textContent(), { timeout: 20_000 })
    .not.toMatch(/being loaded|geladen|読み込んで|正在加载/);
}

/** The findings that the page lists for the file that it shows. */
async function shown(page: Page): Promise<Omit<Told, "file">[]> {
  return page.locator("li.finding:not(.gone)").evaluateAll((entries) =>
    entries.map((entry) => ({
      line: Number(/\d+/.exec(entry.querySelector("button.line")?.textContent ?? "")?.[0]),
      severity: ["error", "warning", "information", "hint"].find((one) => entry.classList.contains(one)) ?? "",
      rule: entry.querySelector(".head > :last-child")?.textContent ?? "",
      summary: entry.querySelectorAll("p")[1]?.textContent ?? "",
    })),
  );
}

/** What the command says of files in a folder. */
function told(folder: string, ...args: readonly string[]): Told[] {
  const command = [join(inject("built"), "cli.js"), "check", "--format", "json", "--fail-on", "never", ...args];
  const { stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  const { files } = JSON.parse(stdout) as JsonReport; // of the command, whose own tests hold it against its schema
  return files.flatMap(({ path, findings }) =>
    findings.map(({ ruleId: rule, severity, summary, range }) => ({
      file: path,
      line: range.start.line,
      severity,
      rule,
      summary: summary.replaceAll("`", ""),
    })),
  );
}

const sorted = (some: readonly Omit<Told, "file">[]): string[] =>
  some.map(({ line, severity, rule, summary }) => `${line} ${severity} ${rule} ${summary}`).sort();

describe("the playground", () => {
  it("gives the findings of the command for every sample", async () => {
    const all = told(".", "samples");
    expect(all.length).toBeGreaterThan(60);
    const page = await opened();
    const names = (await page.locator("#sample option").allTextContents()).filter((name) => name.endsWith(".yaml")).slice(1);
    expect(names).toHaveLength(
      new Set(readdirSync("samples", { recursive: true, encoding: "utf8" }).filter((name) => /\.(?:bom|shipment)\.yaml$/.test(name))).size,
    );
    for (const name of names) {
      await page.selectOption("#sample", name);
      const wanted = sorted(all.filter(({ file }) => file === `samples/${name}`));
      await judged(page);
      await expect.poll(async () => sorted(await shown(page)), { message: name, timeout: 10_000 }).toEqual(wanted);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("paints at once", async () => {
    const page = await opened();
    const paint = () => page.evaluate(`performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null`);
    await expect.poll(paint).not.toBeNull();
    const painted = await paint();
    expect(painted).toBeLessThan(1500);
    await page.context().close();
  });

  it("shows on a slider when findings come and go", async () => {
    const page = await opened();
    await page.locator(".marks span").first().waitFor();
    const before = await shown(page);
    await page.getByRole("button", { name: "Earlier change" }).click();
    await page.locator("li.changed").first().waitFor();
    expect(await page.locator(".step").textContent()).toBe("On this date, 0 findings appear, 0 disappear and 2 change.");
    await page.getByRole("button", { name: "Earlier change" }).click();
    await page.locator("li.gone").first().waitFor();
    expect(sorted(await shown(page))).not.toEqual(sorted(before));
    const date = await page.locator("input[type=date]").inputValue();
    const chart = page.getByRole("img", { name: "Acts that concern this file" });
    expect(await chart.getAttribute("aria-label")).toContain(
      "MOFCOM/GAC announcement 57/2025: pending 2025-10-09 to 2025-11-06; suspended 2025-11-07",
    );
    const folder = mkdtempSync(join(tmpdir(), "lodestone-date-"));
    writeFileSync(
      join(folder, "motor.bom.yaml"),
      (await page.evaluate(`globalThis.lodestone.samples["motor.bom.yaml"]["motor.bom.yaml"]`)) as string,
    );
    expect(sorted(await shown(page))).toEqual(sorted(told(folder, "--as-of", date)));
    await page.getByRole("slider").press("End");
    await expect.poll(() => page.getByRole("slider").getAttribute("aria-valuetext")).toMatch(/-12-31$/);
    rmSync(folder, { recursive: true });
    await page.context().close();
  });

  it("offers the fixes of the editor, and writes them", async () => {
    const page = await opened();
    await page.locator("button.fixes").first().click();
    await page.getByRole("button", { name: "Declare an end use on MAG-22" }).click();
    await expect.poll(() => page.locator(".cm-content").textContent()).toContain("category:");
    await expect.poll(async () => (await shown(page)).map(({ rule }) => rule)).toContain("schema/blank");
    await page.context().close();
  });

  it("tells at the pointer what the editor tells", async () => {
    const page = await opened();
    await page.getByText("Sintered NdFeB block").hover();
    const hover = page.locator(".cm-tooltip .told");
    await hover.waitFor();
    expect(await hover.textContent()).toMatch(/MOFCOM\/GAC announcement 18\/2025/);
    await page.context().close();
  });

  it("shows the report of the command beside it", async () => {
    const page = await opened();
    await page.getByRole("button", { name: "Report" }).click();
    const report = page.frameLocator("#report");
    await report.getByRole("button", { name: "Unfold all" }).click();
    await report.getByText("has no declared end use").first().waitFor();
    expect(await page.locator("#report").getAttribute("sandbox")).not.toContain("allow-same-origin");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([
    ["parts.csv", "Part Number;Description;Qty;Country of Origin\r\nM-1;Magnet, sintered NdFeB N42SH;4;CN\r\nS-1;Screw M3x8 A2;12;DE\r\n"],
    [
      "bom.cdx.json",
      JSON.stringify({
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        version: 1,
        components: [{ type: "device", name: "MAG-1", description: "SmCo disc magnet 10x3", supplier: { name: "Magnets Ltd" } }],
      }),
    ],
  ])("reads %s by the settings that the command proposes", async (name, text) => {
    const folder = mkdtempSync(join(tmpdir(), "lodestone-foreign-"));
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, name), text);
    spawnSync(process.execPath, [join(inject("built"), "cli.js"), "init"], { cwd: folder });
    const wanted = sorted(told(folder).filter(({ file }) => file === name));
    expect(wanted.length).toBeGreaterThan(0);
    const page = await opened();
    await page.setInputFiles("#file", join(folder, name));
    await page.locator("#files").getByText("lodestone.yaml").waitFor();
    await expect.poll(async () => sorted(await shown(page)), { timeout: 10_000 }).toEqual(wanted);
    rmSync(folder, { recursive: true });
    await page.context().close();
  });

  it("carries the file in a link, and in nothing else", async () => {
    const page = await opened("index.html", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("# <img src=x onerror=alert(1)>");
    await page.getByRole("button", { name: "Copy a link" }).click();
    await page.getByText(/The link was copied|stands in the address bar/).waitFor();
    const { hash } = new URL(page.url());
    expect(hash).toMatch(/^#file=[\w-]+$/);
    const other = await opened(`index.html${hash}`);
    await expect.poll(() => other.locator(".cm-content").textContent()).toContain("# <img src=x onerror=alert(1)>");
    expect(await other.locator("#editor img, #findings img").count()).toBe(0);
    await other.getByRole("link", { name: "Deutsch" }).click();
    await other.waitForURL(/de\.html#file=/);
    await expect.poll(() => other.locator(".cm-content").textContent()).toContain("onerror");
    await other.context().close();
    await page.selectOption("#sample", "servo-motor.bom.yaml");
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    const noise = Array.from({ length: 20_000 }, (_, index) => ((index * 7919 * 104_729) % 99_991).toString(36)).join("");
    await page.keyboard.insertText(`# ${noise}`);
    await page.getByRole("button", { name: "Copy a link" }).click();
    await page.getByText("too long for a link").waitFor();
    await page.context().close();
  });

  it("says that a link carries no file where it does not", async () => {
    const page = await opened("index.html#file=7VbNbtw");
    await page.getByText("The link carries no file that can be read.").waitFor();
    expect(await page.locator(".cm-content").textContent()).toContain("MAG-22");
    await page.context().close();
  });

  it("says of files that are too long or no text that it takes them not", async () => {
    const page = await opened();
    await page.setInputFiles("#file", { name: "long.csv", mimeType: "text/csv", buffer: Buffer.alloc(2_000_001, "a") });
    await page.getByText("long.csv is too long for this page").waitFor();
    await page.setInputFiles("#file", { name: "book.csv", mimeType: "text/csv", buffer: Buffer.from("a\0b") });
    await page.getByText("book.csv is no text").waitFor();
    expect(await page.locator(".cm-content").textContent()).toContain("MAG-22");
    await page.context().close();
  });

  it.each([...locales.map((locale) => [locale, "light"] as const), ["en", "dark"] as const])(
    "can be read by everyone, and fits a phone: %s, %s",
    async (locale, colorScheme) => {
      const viewport = { width: 900, height: 900 };
      const page = await opened(locale === "en" ? "index.html" : `${locale}.html`, { colorScheme, viewport });
      await page.selectOption("#sample", "servo-motor.bom.yaml");
      await page.locator(".marks span").first().waitFor();
      await page.locator("button.fixes").first().click();
      expect(await axeFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
      await page.context().close();
    },
  );

  describe("on a server", () => {
    let server: Server;
    let sent: { readonly path: string; readonly bytes: number }[] = [];
    let root = "";
    beforeAll(async () => {
      server = createServer((request, response) => {
        const path = decodeURIComponent(new URL(request.url ?? "", "http://x").pathname);
        const content = gzipSync(readFileSync(join(site.folder, path)));
        const etag = `"${content.length}"`;
        const isKept = request.headers["if-none-match"] === etag;
        if (!isKept) sent.push({ path, bytes: content.length });
        const type = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" }[
          extname(path)
        ];
        response.writeHead(isKept ? 304 : 200, {
          "content-type": type ?? "text/plain",
          "content-encoding": "gzip",
          "cache-control": "no-cache",
          etag,
        });
        response.end(isKept ? undefined : content);
      }).listen(0, "127.0.0.1");
      await new Promise((resolve) => server.once("listening", resolve));
      root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/try/`;
    });
    afterAll(() => server.close());

    it.each(["en", "ja"])("takes at most 1.5 MB, and no text of another language: %s", async (locale) => {
      sent = [];
      const page = await opened(`${root}${locale === "en" ? "index.html" : `${locale}.html`}`);
      await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
      expect(sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(1_500_000);
      const [painted, loads] = (await page.evaluate(
        `["first-contentful-paint", ${JSON.stringify(root)} + "engine.js"].map((name) => performance.getEntriesByName(name)[0].startTime)`,
      )) as number[];
      expect(loads).toBeGreaterThan(painted ?? Number.NaN);
      const catalogues = new Set(sent.flatMap(({ path }) => /catalogue-(.+)\.js$/.exec(path)?.[1] ?? []));
      expect([...catalogues]).toEqual(locale === "en" ? [] : [locale]);
      await page.context().close();
    });

    it("works without the network after one visit, and sends nothing", async () => {
      const page = await opened(`${root}de.html`);
      await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
      await expect.poll(() => page.evaluate("navigator.serviceWorker.controller !== null")).toBe(true);
      const requests: string[] = [];
      page.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
      await page.context().setOffline(true);
      await page.reload();
      await judged(page);
      expect(await page.locator(".count").textContent()).toBe("1 Fehler, 1 Warnung, 0 Hinweise");
      expect(
        requests.filter((request) => !/^GET (?:http:\/\/127\.0\.0\.1:\d+\/|blob:http:\/\/127\.0\.0\.1|data:image\/svg)/.test(request)),
      ).toEqual([]);
      expect(await page.evaluate(`fetch(${JSON.stringify(root)} + "index.html").then(() => "sent", () => "refused")`)).toBe("refused");
      await page.context().close();
    });
  });
});
