import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Zippable, zipSync } from "fflate";
import type { LawFile } from "../server/src/generated/law.ts";
import { contents, packExtension } from "./package.ts";
import { type Artifact, sbom } from "./sbom.ts";

interface Manifest extends Artifact {
  readonly files: readonly string[];
  readonly homepage?: string;
}

/** The site as it was made. */
interface Site {
  readonly folder: string;
  /** The files that its scripts were made of. */
  readonly inputs: readonly string[];
}

/** The folder that receives a release. */
const folder = ".cache/release";

/** The package with the bundle of law. */
const lawPackage = "lodestone-law";

/** The option with the bundle of law of the release before. */
const previousLaw = "--previous-law=";

/** The path of the bundle of law of the release before, as the arguments name it; undefined for none. */
export function previousLawIn(args: readonly string[]): string | undefined {
  return args.find((arg) => arg.startsWith(previousLaw))?.slice(previousLaw.length);
}

/** True for the arguments of a dry run; says otherwise what is to be written. */
export function isDryRun(args: readonly string[]): boolean {
  const isKnown = args.every((arg) => ["--dry-run", "--pre-release"].includes(arg) || arg.startsWith(previousLaw));
  if (isKnown && args.includes("--dry-run")) return true;
  console.error(
    "This script publishes nothing: call it as `npm run release -- --dry-run`. The workflow `release` publishes its files when a tag is pushed.",
  );
  return false;
}

/**
 * Makes the files of a release from the built project: npm package, extension, site, package with the bundle of law, an SBOM of each,
 * release notes and checksums. The same commit gives the same bytes. Nothing is published. Returns the exit status.
 *
 * @param inputsOf the files that each bundle was made of, by the name of the bundle
 * @param law the text of the bundle of law
 * @param args of a dry run; `--pre-release` marks the extension for the pre-release channel
 */
export async function makeRelease(
  root: string,
  inputsOf: ReadonlyMap<string, readonly string[]>,
  site: Site,
  law: string,
  args: readonly string[],
): Promise<number> {
  const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Manifest;
  const { name, version } = manifest;
  const notes = notesOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version);
  if (notes === undefined) {
    console.error(`CHANGELOG.md has no section for ${version}.`);
    return 1;
  }
  process.env.SOURCE_DATE_EPOCH ??= run(root, "git", ["log", "-1", "--format=%ct"]).trim();
  const out = join(root, folder);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  run(root, "npm", ["pack", "--ignore-scripts", "--pack-destination", out]);
  const extension = `${name}-${version}.vsix`;
  await packExtension(root, join(root, ".cache", "extension"), join(out, extension), args.includes("--pre-release"));
  const archive = `${name}-${version}-site.zip`;
  writeFileSync(join(out, archive), packed(site.folder, `${name}-${version}-site`));
  writeFileSync(join(out, `${archive}.cdx.json`), sbom(root, manifest, site.inputs));
  const inputs = (files: readonly string[]): string[] => files.flatMap((file) => inputsOf.get(file.replace(/^dist\//, "")) ?? []);
  writeFileSync(join(out, `${name}-${version}.tgz.cdx.json`), sbom(root, manifest, inputs(manifest.files)));
  writeFileSync(join(out, `${extension}.cdx.json`), sbom(root, manifest, inputs(Object.keys(contents))));
  packLaw(root, manifest, law, out);
  writeFileSync(join(out, "RELEASE-NOTES.md"), notes);
  copyFileSync(join(root, "dist/THIRD-PARTY-NOTICES.txt"), join(out, "THIRD-PARTY-NOTICES.txt"));
  const files = readdirSync(out).sort();
  writeFileSync(join(out, "SHA256SUMS"), files.map((file) => `${digest(join(out, file))}  ${file}\n`).join(""));
  console.log([...files, "SHA256SUMS"].map((file) => `${folder}/${file}`).join("\n"));
  for (const line of reservations(root, manifest)) console.log(`Note: ${line}`);
  return 0;
}

/** An archive of a folder under a name. It holds no day of its own: DOS dates begin with 1980. */
function packed(folder: string, name: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const entries: Zippable = {};
  for (const file of files) entries[`${name}/${relative(folder, file).replaceAll("\\", "/")}`] = readFileSync(file);
  return zipSync(entries, { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Makes the npm package with the bundle of law, which is data alone, and its SBOM. Its version is that of the bundle, without leading zeros. */
function packLaw(root: string, { license }: Manifest, law: string, out: string): void {
  const { version: lawVersion } = JSON.parse(law) as LawFile;
  const version = lawVersion.replace(/\b0+(?=\d)/g, "");
  const artifact = { name: lawPackage, version, license };
  const own = {
    ...artifact,
    description: "The packs of law of Lodestone as a bundle, for `law` in lodestone.yaml",
    type: "module",
    exports: { "./law.json": "./law.json", "./package.json": "./package.json" },
    files: ["law.json", "README.md"],
  };
  const work = join(root, ".cache", lawPackage);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, "package.json"), `${JSON.stringify(own, null, 2)}\n`);
  writeFileSync(join(work, "law.json"), law);
  copyFileSync(join(root, "LICENSE"), join(work, "LICENSE"));
  copyFileSync(join(root, "scripts/lib/law-package.md"), join(work, "README.md"));
  run(work, "npm", ["pack", "--ignore-scripts", "--pack-destination", out]);
  writeFileSync(join(out, `${lawPackage}-${version}.tgz.cdx.json`), sbom(root, artifact, []));
}

/** Matters for a maintainer to settle before publishing. */
function reservations(root: string, { name, version, homepage }: Manifest): readonly string[] {
  return [
    ...(run(root, "git", ["status", "--porcelain"]) === ""
      ? []
      : ["The checkout has changes that no commit holds. Release from a clean one."]),
    ...(run(root, "git", ["tag", "--points-at", "HEAD"]).split("\n").includes(`v${version}`)
      ? []
      : [`No tag v${version} is on this commit.`]),
    ...(homepage === undefined
      ? [
          `package.json has no homepage, and the name ${name} is not known to be ours on npm or the marketplaces. Set name, publisher and homepage first.`,
        ]
      : []),
  ];
}

/** The section of a version in a changelog, without its heading; undefined without one. */
export function notesOf(changelog: string, version: string): string | undefined {
  const [, found] =
    changelog
      .split(/^(?=## )/m)
      .slice(1)
      .map((part) => [part.split("\n", 1)[0] ?? "", part] as const)
      .find(([head]) => head.startsWith(`## ${version} `) || head === `## ${version}`) ?? [];
  return found === undefined ? undefined : `${found.slice(found.indexOf("\n") + 1).trim()}\n`;
}

function digest(path: string): string {
  return createHash("sha256").update(readFileSync(path)).digest("hex");
}

function run(root: string, command: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${error?.message ?? stderr}`);
  return stdout;
}
