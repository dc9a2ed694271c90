import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { licenceTerms, wordsOf } from "../../scripts/notices.ts";
import { contents } from "../../scripts/package.ts";
import { root } from "./installed.ts";

/** What the project ships, by the entry of each bundle: whatever they import from elsewhere needs a notice. */
const entries = [
  "server/src/node/cli.ts",
  "server/src/node/launch.ts",
  "server/src/node/lsp.ts",
  "server/src/node/single.ts",
  "server/src/browser/lsp.ts",
  "server/src/api/index.ts",
  "server/src/core/mappings/foreign/validation/validation.ts",
  "client/src/node/main.ts",
  "client/src/browser/main.ts",
];

const notices = readFileSync(join(root, "dist/THIRD-PARTY-NOTICES.txt"), "utf8");
const terms = [notices, readFileSync(join(root, "LICENSE"), "utf8")].flatMap((text) => text.match(licenceTerms) ?? []).map(wordsOf);
const titles = new Set([...notices.matchAll(/^(\S+) (\d\S*) \(/gm)].map(([, name, version]) => `${name} ${version}`));

describe("the notices of third parties", () => {
  it("are made of every bundle that is built", () => {
    const named = [...readFileSync(join(root, "esbuild.mjs"), "utf8").matchAll(/["`]((?:server|client)\/src\/[^"`]*\.ts)["`]/g)];
    const bundled = named.map(([, path = ""]) => path).filter((path) => !path.startsWith("server/src/report/")); // proved, not shipped
    const clients = (path: string): string[] => ["node", "browser"].map((platform) => path.replace(/\$\{\w+\}/, platform));
    expect(new Set(bundled.flatMap(clients))).toEqual(new Set(entries));
  });

  it.each(entries)("name every package in %s, with its version and its licence", async (entry) => {
    const platform = entry.includes("browser") || entry.includes("api") ? "browser" : "node";
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      platform,
      external: ["vscode"],
      logLevel: "silent",
      outfile: "unused.js",
    });
    const folders = new Set(Object.keys(metafile.inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
    for (const folder of folders) {
      const { name, version } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as { name: string; version: string };
      expect(titles).toContain(`${name} ${version}`);
      const [licence] = readdirSync(join(root, folder)).filter((file) => /^licen[cs]e/i.test(file));
      if (licence === undefined) {
        // A package without a copy of its licence is under that of Lodestone, or it is not bundled.
        expect(titles).toContain(`${name} ${version}`);
        expect(notices).toContain(`${name} ${version} (Apache-2.0)`);
        continue;
      }
      const text = readFileSync(join(root, folder, licence), "utf8")
        .replaceAll("\r\n", "\n")
        .trim();
      expect(text.length).toBeGreaterThan(100);
      for (const part of text.split(licenceTerms)) expect(notices).toContain(part);
      for (const part of text.match(licenceTerms) ?? []) expect(terms).toContain(wordsOf(part));
    }
    expect(folders.size > 0).toBe(!entry.endsWith("launch.ts"));
  });

  it("say the terms of a licence once", () => expect(new Set(terms).size).toBe(terms.length));

  it("name the makers of code that was generated", () => expect(notices).toMatch(/^ajv \d/m));

  it("are in both packages", () => {
    expect(contents["dist/THIRD-PARTY-NOTICES.txt"]).toBe("THIRD-PARTY-NOTICES.txt");
    expect(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).files).toContain("dist/THIRD-PARTY-NOTICES.txt");
  });
});
