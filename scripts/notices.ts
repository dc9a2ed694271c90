import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Fields of a package.json for notices. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
}

/** Packages whose code ships without being bundled: ajv generates the validators in `server/src/generated/`. */
const alsoIn = ["node_modules/ajv"];

/**
 * The licence texts of all bundled packages, sorted by name. Throws for a package without a licence, since nobody has allowed its
 * distribution.
 *
 * @param inputs input files of the bundles, as paths from `root` with slashes (esbuild's metafile)
 */
export function thirdPartyNotices(root: string, inputs: Iterable<string>): string {
  const sections = new Map(
    foldersIn(inputs).map((folder) => {
      const { name, version, license, homepage } = manifestOf(root, folder);
      const where = homepage === undefined ? "" : `\n${homepage}`;
      return [
        `${name} ${version}`,
        `${name} ${version} (${license ?? "licence below"})${where}\n\n${licenceText(root, folder, name, license)}`,
      ];
    }),
  );
  const head =
    "Lodestone contains the following packages, each under its own licence.\nLodestone itself is under the Apache License 2.0, see LICENSE.\n";
  const bodies = [...sections].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, body]) => body);
  return [head, ...bodies].join(`\n${"-".repeat(80)}\n\n`);
}

/** The packages whose code is in some bundles, by name and version, each once. */
export function bundledPackages(root: string, inputs: Iterable<string>): readonly Manifest[] {
  const packages = new Map(
    foldersIn(inputs)
      .map((folder) => manifestOf(root, folder))
      .map((one) => [`${one.name} ${one.version}`, one]),
  );
  return [...packages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function foldersIn(inputs: Iterable<string>): readonly string[] {
  return [...new Set([...alsoIn, ...[...inputs].flatMap((input) => packageFolder(input) ?? [])])];
}

/** The folder of the package that a file belongs to; undefined for our own files. */
function packageFolder(path: string): string | undefined {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function manifestOf(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest; // npm demands name and version
}

function licenceText(root: string, folder: string, name: string, license: string | undefined): string {
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const found = files.filter((file) => /^(licen[cs]e|notice|copying|thirdpartynotices)\b/i.test(file)).sort();
  const isThere = found.some((file) => !/^notice/i.test(file));
  // The licence of the package is that of Lodestone, whose text lies beside these notices.
  if (!isThere && license === "Apache-2.0") return "Licensed under the Apache License 2.0; its text is in LICENSE.\n";
  if (!isThere) throw new Error(`${name} ships no licence text in ${folder}, so it cannot be bundled.`);
  return found
    .map(
      (file) =>
        `${readFileSync(join(root, folder, file), "utf8")
          .replaceAll("\r\n", "\n")
          .trim()}\n`,
    )
    .join("\n");
}
