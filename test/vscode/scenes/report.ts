import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";

/** Two magnets, one of them without an end use. */
const bom = `kind: bom
id: SM-0400
revision: C
title: Servo motor 400 W
endUses:
  spindle:
    category: industrial-automation
    statement: Spindle motor of a five-axis milling machine, rotor magnets
    endUser: { name: Example Machine Works, country: DE }
    country: DE
items:
  - partNumber: SHAFT-14
    description: Shaft, 42CrMo4, ground
    quantity: 1
    countryOfOrigin: DE
  - partNumber: MAG-22
    description: Sintered NdFeB block N42SH, 22 x 9 x 3 mm
    quantity: 8
    form: magnet
    mass: { value: 4.5, unit: g }
    countryOfOrigin: CN
    compositionStatus: complete
    composition:
      - { element: Nd, massPercent: 28.5 }
      - { element: Dy, massPercent: 3.5 }
      - { element: Fe, massPercent: 67 }
      - { element: B, massPercent: 1 }
    endUse: spindle
  - partNumber: MAG-BRK
    description: Brake ring
    quantity: 1
    form: magnet
    countryOfOrigin: CN
    compositionStatus: complete
    composition:
      - { element: Nd, massPercent: 29 }
      - { element: Tb, massPercent: 2 }
      - { element: Fe, massPercent: 68 }
      - { element: B, massPercent: 1 }
`;

/**
 * Checks a bill of materials with the command that was built, and takes a picture of the report for people.
 *
 * @param folder where it may write
 */
export async function pictureReport(browser: Browser, root: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "motor.bom.yaml"), bom);
  const report = join(folder, "report.html");
  const args = [join(root, "dist", "cli.js"), "check", "--as-of", "2026-11-25", "--fail-on", "never", "--format", `html=${report}`];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  if (status !== 0) throw new Error(`The report was not made:\n${stderr}`);
  const page = await browser.newPage({ viewport: { width: 960, height: 1500 }, colorScheme: "light" });
  await page.goto(pathToFileURL(report).href);
  const last = await page.locator(".item").last().boundingBox();
  const height = last === null ? 1500 : Math.ceil(last.y + last.height + 16);
  await page.screenshot({ path: join(root, "docs", "images", "report.png"), clip: { x: 0, y: 0, width: 960, height }, fullPage: true });
  await page.close();
}
