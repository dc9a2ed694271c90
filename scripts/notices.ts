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
  const manifests = new Map(foldersIn(inputs).map((folder) => [folder, manifestOf(root, folder)]));
  const sorted = [...manifests].sort(([, a], [, b]) => (titleOf(a) < titleOf(b) ? -1 : 1));
  const [ownTerms = ""] = readFileSync(join(root, "LICENSE"), "utf8").match(licenceTerms) ?? [];
  const said = new Map([[wordsOf(ownTerms), "LICENSE"]]);
  const sections = new Map<string, string>();
  for (const [folder, manifest] of sorted) {
    const title = titleOf(manifest);
    if (sections.has(title)) continue;
    const { license = "licence below", homepage } = manifest;
    const where = homepage === undefined ? "" : `\n${homepage}`;
    sections.set(title, `${title} (${license})${where}\n\n${licenceText(root, folder, manifest, said)}`);
  }
  const head =
    "Lodestone contains the following packages, each under its own licence.\nLodestone itself is under the Apache License 2.0, see LICENSE.\n";
  return [head, ...sections.values()].join(`\n${"-".repeat(80)}\n\n`);
}

/** The packages whose code is in some bundles, by name and version, each once. */
export function bundledPackages(root: string, inputs: Iterable<string>): readonly Manifest[] {
  const packages = new Map(
    foldersIn(inputs)
      .map((folder) => manifestOf(root, folder))
      .map((one) => [titleOf(one), one]),
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

function titleOf({ name, version }: Manifest): string {
  return `${name} ${version}`;
}

function manifestOf(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest; // npm demands name and version
}

function licenceText(root: string, folder: string, { name, license }: Manifest, said: Map<string, string>): string {
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  const found = files.filter((file) => /^(licen[cs]e|notice|copying|thirdpartynotices)\b/i.test(file)).sort();
  const isThere = found.some((file) => !/^notice/i.test(file));
  // The licence of the package is that of Lodestone, whose text lies beside these notices.
  if (!isThere && license === "Apache-2.0") return `Licensed under the Apache License 2.0. ${referenceTo("LICENSE")}\n`;
  if (!isThere) throw new Error(`${name} ships no licence text in ${folder}, so it cannot be bundled.`);
  return found
    .map((file) =>
      readFileSync(join(root, folder, file), "utf8")
        .replaceAll("\r\n", "\n")
        .trim(),
    )
    .map((text) => `${withTermsOnce(text, name, said)}\n`)
    .join("\n");
}

/** The terms of a licence without its holder: of the Apache License 2.0 and of the MIT License. */
export const licenceTerms =
  /^ *Apache License\n[\s\S]*?^ *END OF TERMS AND CONDITIONS$|^Permission is hereby granted, free of charge,[\s\S]*?^.*\bSOFTWARE\.$/gm;

/** The words of terms, without the breaks and the article in which copies differ. */
export function wordsOf(terms: string): string {
  return terms.replace(/\bthe\b|\s/g, "");
}

function referenceTo(place: string): string {
  return `The terms are those in ${place}.`;
}

/**
 * A licence text with a reference in place of terms that stand elsewhere.
 *
 * @param said the place of terms by their words; terms that are new are added
 */
function withTermsOnce(text: string, name: string, said: Map<string, string>): string {
  return text.replace(licenceTerms, (terms) => {
    const words = wordsOf(terms);
    const place = said.get(words);
    if (place === undefined) said.set(words, `the section of ${name}`);
    return place === undefined ? terms : referenceTo(place);
  });
}
