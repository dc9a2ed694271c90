import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { readExamples } from "../docs/examples.ts";
import { launchChromium } from "./host/chromium.ts";
import { installVsCode } from "./host/install.ts";
import { installExtension, startServer } from "./host/server.ts";
import { filmDeclaration } from "./scenes/declare.ts";
import { exampleScenes, playExample } from "./scenes/examples.ts";
import { Film } from "./scenes/film.ts";
import { Person } from "./scenes/person.ts";
import { pictureReport } from "./scenes/report.ts";
import { playScenes } from "./scenes/scenes.ts";
import { pictureTerminal } from "./scenes/terminal.ts";
import { addShipment, layOut, layOutExample, layOutFilm } from "./scenes/workspace.ts";

/**
 * Uses the packed extension in a real VS Code as a person does, and takes the pictures and the film in docs/images/ on the way.
 * The icon is drawn anew from its SVG too, the report for people is pictured as a browser shows it, and what the
 * command prints as a terminal does.
 *
 * @returns exit status 0; a scene that does not come about is thrown
 */
export async function takeScreenshots(root: string): Promise<number> {
  const vscode = installVsCode(join(root, ".cache", "vscode"));
  const folder = mkdtempSync(join(tmpdir(), "lodestone-pictures-"));
  const workspace = join(folder, "motor");
  layOut(workspace);
  const examples = readExamples(root);
  const browser = await launchChromium();
  try {
    await drawIcon(browser, join(root, "client", "images"));
    await pictureReport(browser, root, join(folder, "report"));
    await pictureTerminal(browser, root);
    await installExtension(vscode, folder, join(root, "lodestone.vsix"));
    const server = await startServer(vscode, folder);
    try {
      const page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
      const person = new Person(page);
      const images = join(root, "docs", "images");
      const open = (opened: string) => page.goto(`http://${server.authority}/?folder=${encodeURIComponent(opened)}`);
      const play = async (): Promise<void> => {
        await open(workspace);
        await playScenes(person, images, () => addShipment(workspace, root));
        for (const scene of exampleScenes) {
          const example = examples.find(({ heading }) => heading === scene.heading);
          if (example === undefined) throw new Error(`docs/check-your-bom.md has no example "${scene.heading}".`);
          const opened = join(folder, scene.name);
          layOutExample(opened, example);
          await open(opened);
          await playExample(person, (name, below, within) => person.picture(join(images, `editor-${name}.png`), below, within), scene);
        }
        const filmed = join(folder, "film");
        layOutFilm(filmed);
        await page.setViewportSize({ width: 900, height: 540 });
        await open(filmed);
        const film = new Film(page, await browser.newPage());
        await filmDeclaration(person, film);
        film.write(join(images, "declare.png"));
      };
      await play().catch(async (error: unknown) => {
        const path = join(root, ".cache", "failed-scene.png");
        await page.screenshot({ path });
        throw new Error(`A scene did not come about; ${path} shows how far it came.`, { cause: error });
      });
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

/** VS Code takes no SVG for an icon. */
async function drawIcon(browser: Browser, folder: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 128, height: 128 } });
  await page.setContent(`<body style="margin:0">${readFileSync(join(folder, "icon.svg"), "utf8")}</body>`);
  await page.screenshot({ path: join(folder, "icon.png"), omitBackground: true });
  await page.close();
}
