import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A site made for tests, in a folder of its own. */
export interface MadeSite {
  readonly folder: string;
  remove(): void;
}

/** Makes the site as `npm run site` does. */
export function makeSite(): MadeSite {
  const folder = join(mkdtempSync(join(tmpdir(), "lodestone-site-")), "site");
  const { status, stderr } = spawnSync(process.execPath, ["esbuild.mjs", "site", "--outdir", folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The site could not be made.\n${stderr}`);
  return { folder, remove: () => rmSync(join(folder, ".."), { recursive: true, force: true }) };
}
