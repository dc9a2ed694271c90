import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Frame, Locator, Page } from "playwright-core";
import { axeFaults } from "../../support/axe.ts";
import { type Ask, type Browsed, type Press, readAsk, seenFile, sought } from "../suite/ask.ts";
import { readReport, type TestReport } from "../suite/report.ts";
import type { RunningServer } from "./server.ts";

/** Where things lie for one run of the suite; all paths are absolute. */
export interface SuiteRun {
  /** In which extension host: that of Node on the server, or the web worker in the browser. */
  readonly kind: "node" | "web";
  readonly workspace: string;
  /** The extension that VS Code starts for its developer. */
  readonly extension: string;
  /** Compiled script that exports `run(): Promise<void>`. */
  readonly suite: string;
  /** Longest time the suite may take, in milliseconds. */
  readonly timeout: number;
}

/** What a run of the suite gave. */
export interface SuiteResult {
  readonly tests: readonly TestReport[];
  /** 0 when `run` was fulfilled. */
  readonly exitCode: number;
  /** Everything else that VS Code and the suite logged. */
  readonly log: readonly string[];
}

/** Opens VS Code in a page and runs the suite inside its extension host; the screen after a failure is left beside the workspace. */
export async function runSuite(browser: Browser, server: RunningServer, run: SuiteRun): Promise<SuiteResult> {
  const page = await browser.newPage();
  const tests: TestReport[] = [];
  const log: string[] = [];
  /** Errors of what the running test asked for. */
  const refused: string[] = [];
  const pictures: Promise<unknown>[] = [];
  await page.exposeFunction("codeAutomationLog", (type: string, args: unknown[]) => {
    const text = args.map(String).join(" ");
    const ask = readAsk(text);
    if (ask !== undefined) void answer(page, ask, run.workspace).catch((error: unknown) => refused.push(String(error)));
    const report = readReport(text);
    if (report === undefined) log.push(`${type}: ${text}`);
    else tests.push(report.failure === undefined ? report : { ...report, failure: [report.failure, ...refused].join("\n") });
    if (report !== undefined) log.push(...refused.splice(0));
    if (report?.failure !== undefined)
      // A page that closes meanwhile has no picture, and the failure is told without one.
      pictures.push(
        page.screenshot({ path: join(dirname(run.workspace), `failure-${run.kind}-${tests.length}.png`) }).catch(() => undefined),
      );
  });
  try {
    const exitCode = await exit(page, workbench(server.authority, run), run.timeout);
    return { tests, exitCode, log };
  } catch (error) {
    log.push(error instanceof Error ? error.message : String(error));
    return { tests, exitCode: 1, log };
  } finally {
    await Promise.all(pictures);
    await page.close();
  }
}

async function answer(page: Page, ask: Ask, workspace: string): Promise<void> {
  if ("click" in ask) return page.locator(ask.click).first().click();
  if ("press" in ask) return page.keyboard.press(ask.press);
  if ("kill" in ask) return kill(join(dirname(workspace), "extensions"), ask.kill);
  if ("pick" in ask) return pick(page, ask.pick);
  if ("inside" in ask) return fromFrame(page, ask.inside, (frame) => frame.locator(ask.inside).first().click());
  if ("fill" in ask) return fromFrame(page, ask.fill, (frame) => frame.locator(ask.fill).first().fill(ask.text));
  let said = "";
  if ("look" in ask) await inFrame(page, (frame) => frame.getByText(ask.look));
  else if ("within" in ask) await inFrame(page, (frame) => frame.locator(ask.within));
  else if ("find" in ask) await page.locator(ask.find).first().waitFor();
  else if ("until" in ask) await pressUntil(page, ask);
  else if ("read" in ask) said = JSON.stringify(await fromFrame(page, ask.read, (frame) => seenTexts(frame, ask.read)));
  else if ("browse" in ask) said = JSON.stringify(await browse(page, join(workspace, ask.browse), ask.texts));
  else said = await judge(page, ask.judge);
  const written = join(dirname(workspace), seenFile);
  writeFileSync(written, `${sought(ask)}\n${said}`);
  renameSync(written, join(workspace, seenFile)); // the suite may read it at any moment
}

/** Kills the process that runs a script of the extension below a folder, of which there is one. */
function kill(extensions: string, script: string): void {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const found = pids.find((pid) => {
    const command = commandOf(pid);
    return command.includes(`${extensions}/`) && command.includes(`/${script}`);
  });
  if (found === undefined) throw new Error(`no process runs ${script} below ${extensions}`);
  process.kill(Number(found), "SIGKILL");
}

/** The words of a process's command; none of one that has ended meanwhile. */
function commandOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

const pressAgain = 5000; // milliseconds, longer than a tree takes the next key for one more of the same name
const mostPresses = 4; // as long as the suite waits: a key that came later would go into the next test

/** Presses keys until a selector finds something. */
async function pressUntil(page: Page, { until, keys }: Press): Promise<void> {
  for (let left = mostPresses; ; left--) {
    for (const key of keys) await page.keyboard.press(key);
    try {
      return await page.locator(until).first().waitFor({ timeout: pressAgain });
    } catch (error) {
      if (left === 1) throw error;
    }
  }
}

async function pick(page: Page, text: string): Promise<void> {
  const input = page.locator(".quick-input-widget input[type=text]").first();
  await input.waitFor(); // what is typed before the list is open goes into the text
  await input.pressSequentially(text);
  // VS Code opens a list before it has its lines, and Enter takes nothing then; a box that asks for a text has no list.
  const line = page.locator(".quick-input-list .monaco-list-row.focused", { hasText: text });
  await line.or(page.locator('.quick-input-list[style*="display: none"]')).first().waitFor({ state: "attached" });
  await input.press("Enter");
}

const between = 200; // milliseconds between two looks
const mostReloads = 20;
const mostLooks = 300; // as many as fit into the time that the suite waits for a judgement

/** Looks until something is seen in some frame of the page, and gives it; the suite, which waits for it, gives up first. */
async function inFrame(page: Page, find: (frame: Frame) => Locator): Promise<Locator> {
  while (!page.isClosed()) {
    for (const frame of page.frames()) {
      const found = find(frame).first();
      const isThere = await found.isVisible().catch(() => false); // a frame that has gone shows nothing
      if (isThere && frame.parentFrame() !== null) return found;
    }
    await page.waitForTimeout(between);
  }
  throw new Error("The page was closed.");
}

/**
 * In a window so wide that no table is cut off: what is cut off cannot be looked at. A page runs no timer where its panel
 * allows no script, so it is copied into a window of its own.
 */
async function judge(page: Page, selector: string): Promise<string> {
  const html = await fromFrame(page, selector, contentOf, mostLooks);
  const context = await page
    .context()
    .browser()
    ?.newContext({ bypassCSP: true, viewport: { width: 3000, height: 1000 } });
  if (context === undefined) throw new Error("The browser has gone.");
  try {
    const copy = await context.newPage();
    await copy.setContent(html);
    return (await axeFaults(copy)).join("\n");
  } finally {
    await context.close();
  }
}

/** What is skipped while it is far from the screen has no text that is seen. */
function seenTexts(frame: Frame | Page, selector: string): Promise<string[]> {
  return frame.evaluate<string[]>(
    `for (const group of document.querySelectorAll(".group")) group.style.contentVisibility = "visible";
    [...document.querySelectorAll(${JSON.stringify(selector)})].map(({ innerText }) => innerText)`,
  );
}

/** Opens a file in a window of its own, presses its button to print, and prints it. */
async function browse(page: Page, path: string, selector: string): Promise<Browsed> {
  const context = await page.context().browser()?.newContext();
  if (context === undefined) throw new Error("The browser has gone.");
  try {
    const loaded: string[] = [];
    const faults: string[] = [];
    const own = await context.newPage();
    const address = pathToFileURL(path).href;
    own.on("request", (request) => request.url() !== address && loaded.push(request.url()));
    own.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    own.on("pageerror", (error) => faults.push(String(error)));
    await own.addInitScript(`window.pressed = new Promise((resolve) => { window.print = resolve; });`);
    await own.goto(address);
    const shown = await seenTexts(own, selector);
    await own.locator("button[name=print]").click();
    await own.evaluate("window.pressed");
    await own.emulateMedia({ media: "print" });
    // Read while it is printed: what is far from the screen is taken away again.
    await own.evaluate(`window.addEventListener("afterprint", () => {
      window.paper = [...document.querySelectorAll(${JSON.stringify(selector)})].map(({ innerText }) => innerText);
    })`);
    const pdf = await own.pdf();
    const printed = await own.evaluate<string[]>("window.paper");
    const controls = await own.locator(":is(input, select, button):visible").count();
    const pages = pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
    return { shown, printed, controls, pages, loaded, faults };
  } finally {
    await context.close();
  }
}

async function frameWith(page: Page, selector: string): Promise<Frame> {
  const element = await (await inFrame(page, (frame) => frame.locator(selector))).elementHandle();
  const frame = await element?.ownerFrame();
  if (frame === null || frame === undefined) throw new Error(`What ${selector} finds has gone.`);
  return frame;
}

/** Works in the frame in which a selector finds something; again if VS Code loads the web view anew meanwhile, as after a change of theme. */
async function fromFrame<T>(page: Page, selector: string, read: (frame: Frame) => Promise<T>, most = mostReloads): Promise<T> {
  for (let left = most; ; left--)
    try {
      return await read(await frameWith(page, selector));
    } catch (error) {
      if (left === 0 || page.isClosed()) throw error;
      await page.waitForTimeout(between);
    }
}

/** @throws Error if the frame is empty, as a web view is for a moment while it is loaded */
async function contentOf(frame: Frame): Promise<string> {
  const html = await frame.content();
  if (/<body[^>]*><\/body>/.test(html)) throw new Error("The web view is empty.");
  return html;
}

/** Address of the workbench with `run` as its payload. */
function workbench(authority: string, run: SuiteRun): string {
  const remote = `vscode-remote://${authority}`;
  const payload = [
    ["extensionDevelopmentPath", `${remote}${run.extension}`],
    ["extensionTestsPath", `${remote}${run.suite}`],
    ["skipWelcome", "true"],
    ...(run.kind === "web" ? [["extensionDevelopmentKind", "web"]] : []),
  ];
  return `http://${authority}/?folder=${encodeURIComponent(run.workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

function exit(page: Page, address: string, timeout: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The suite did not end within ${timeout / 1000} s.`)), timeout);
    page
      .exposeFunction("codeAutomationExit", (code: number) => {
        clearTimeout(timer);
        resolve(code);
      })
      .then(() => page.goto(address))
      .catch(reject);
  });
}
