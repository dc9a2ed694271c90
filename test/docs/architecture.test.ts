import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const text = readFileSync("ARCHITECTURE.md", "utf8");

it("names files in its walks that are there", () => {
  const [, walks = ""] = text.split("\n## Four walks\n");
  const named = [...walks.matchAll(/`([\w-]+(?:\/[\w-]+)*(?:\/|\.ts|\.yaml))`/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(path) && !existsSync(`server/src/${path}`))).toEqual([]);
});

it("has every folder of the server and its core in the code map, and every file that it names there", () => {
  const map = text.slice(text.indexOf("\n## Code map\n"), text.indexOf("\n## Cross-cutting concerns\n"));
  const lines = [...map.matchAll(/^- `([^`]+)`.*$/gm)].map(([line, folder = ""]) => ({ line, folder }));
  const homeOf = (folder: string) => [folder, `server/src/core/${folder}`].find((path) => existsSync(path));
  const named = lines.map(({ folder }) => homeOf(folder)?.replace(/\/$/, ""));
  const folders = ["server/src", "server/src/core"].flatMap((parent) =>
    readdirSync(parent, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? `${parent}/${entry.name}` : [])),
  );
  const missing = folders.filter((folder) => !named.some((path) => path === folder || path?.startsWith(`${folder}/`)));
  expect(missing).toEqual([]);
  const files = lines.flatMap(({ line, folder }) =>
    [...line.matchAll(/`([\w/-]+\.ts)`/g)].map(([, file = ""]) => ({
      file,
      homes: [homeOf(folder) ?? folder, "server/src/core", "server/src"],
    })),
  );
  expect(files.length).toBeGreaterThan(60);
  const lost = files.filter(({ file, homes }) => !homes.some((home) => home.endsWith(file) || existsSync(join(home, file))));
  expect(lost.map(({ file }) => file)).toEqual([]);
});
