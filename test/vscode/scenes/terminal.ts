import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Browser } from "playwright-core";

/** The commands that README.md shows, how many lines of each, and the names of the pictures. */
const runs = [
  { picture: "check", args: ["check", "--as-of", "2026-11-25", "samples/servo-motor.bom.yaml"], lines: 48 },
  { picture: "explain", args: ["explain", "samples/servo-motor.bom.yaml:36", "--as-of", "2026-11-25"], lines: 60 },
];

/** What the command writes in colours, by the numbers of its escape sequences, on a dark ground. */
const styles: Readonly<Record<string, string>> = {
  1: "color:#fff;font-weight:bold",
  2: "color:#8b949e",
  31: "color:#ff7b72",
  32: "color:#7ee787",
  33: "color:#e3b341",
  34: "color:#79c0ff",
  36: "color:#76e3ea",
};

/**
 * Runs the command that was built, and takes a picture of what a terminal shows of it.
 *
 * @throws where the machine has no font for the Chinese words in the samples, which would be pictured as boxes
 */
export async function pictureTerminal(browser: Browser, root: string): Promise<void> {
  await demandChinese(browser);
  for (const { picture, args, lines } of runs) {
    const env = { ...process.env, FORCE_COLOR: "1", NO_COLOR: "" };
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, "dist", "cli.js"), ...args], {
      cwd: root,
      encoding: "utf8",
      env,
    });
    if (status === 2 || stdout === "") throw new Error(`lodestone ${args.join(" ")} showed nothing:\n${stderr}`);
    const shown = stdout.split("\n").slice(0, lines).join("\n").trimEnd();
    const page = await browser.newPage({ viewport: { width: 960, height: 200 } });
    await page.setContent(
      `<body style="margin:0;background:#0d1117"><pre style="margin:0;padding:20px;font:14px/19px 'DejaVu Sans Mono',monospace;color:#e6edf3"><span style="${styles[32]}">$</span> lodestone ${inMarkup(args.join(" "))}\n${inMarkup(shown)}</pre>`,
    );
    await page.screenshot({ path: join(root, "docs", "images", `${picture}.png`), fullPage: true });
    await page.close();
  }
}

/** Two characters that no font has are drawn as the same box. */
async function demandChinese(browser: Browser): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 40, height: 40 } });
  const drawn: string[] = [];
  for (const character of ["钕", "磁"]) {
    await page.setContent(`<body style="margin:0;font:32px monospace">${character}`);
    drawn.push((await page.screenshot()).toString("base64"));
  }
  await page.close();
  if (new Set(drawn).size < drawn.length)
    throw new Error("There is no font with Chinese characters. On Debian: sudo apt-get install -y fonts-wqy-microhei");
}

/** A text with escape sequences for colours as HTML; each sequence that ends a colour ends the innermost one. */
function inMarkup(text: string): string {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences are what is replaced
  return escaped.replaceAll(/\x1b\[(\d+)m/g, (_sequence, code: string) =>
    ["22", "39", "24", "0"].includes(code) ? "</span>" : `<span style="${styles[code] ?? ""}">`,
  );
}
