import { type Browser, chromium } from "playwright-core";
import { bring } from "../../support/programs.ts";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts a headless browser.
 *
 * @throws when there is none and it cannot be installed, saying what to run
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: bring("chromium"), args: quiet });
}
