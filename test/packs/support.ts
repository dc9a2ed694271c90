import { readdirSync, readFileSync } from "node:fs";
import { type IsoDate, parseIsoDate } from "../../server/src/core/date.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { openPacks, type Packs } from "../../server/src/core/packs/at.ts";
import { compilePacks, type PackBundle } from "../../server/src/core/packs/bundle.ts";
import { type PackText, told } from "../../server/src/core/packs/files.ts";
import { loadPacks } from "../../server/src/core/packs/load.ts";

const root = new URL("../../server/packs/", import.meta.url);

/** The files of a shipped pack. */
export function packFiles(id: string): PackText[] {
  const folder = new URL(`${id}/`, root);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => ({ path: `packs/${id}/${name}`, text: readFileSync(new URL(name, folder), "utf8") }));
}

let materials: PackBundle | undefined;

/** What the entries of lists name, for packs of law that are opened without it. */
function substances(): PackBundle {
  materials ??= compilePacks(loadPacks(packFiles("materials")).packs);
  return materials;
}

/** Packs from their files, which must be without a problem; the substances that they name may be in the packs that are shipped. */
export function open(files: readonly PackText[]): Packs {
  const hasOwn = files.some(({ path }) => path.startsWith("packs/materials/"));
  const { packs, problems } = loadPacks(files, hasOwn ? undefined : substances());
  if (problems.length > 0) throw new Error(problems.map((problem) => `${problem.path}: ${told(problem, inEnglish).message}`).join("\n"));
  return openPacks(compilePacks(packs));
}

/** A date of a test. */
export function on(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

/** A pack of its own, small and whole, for tests of the loader: a header, one source and whatever is added. */
export function smallPack(extra: Readonly<Record<string, string>> = {}): PackText[] {
  const files = {
    "pack.yaml": `pack: { id: own, title: Own, version: "1", reviewedOn: "2026-11-01", authority: PRC }\nsources:\n  gazette: { title: official gazette, read: true }\n`,
    ...extra,
  };
  return Object.entries(files).map(([name, text]) => ({ path: `packs/own/${name}`, text }));
}

/** The text of an act with the dates given, as a file. */
export function actFile(id: string, dates: string): string {
  return `acts:
  - id: ${id}
    authority: PRC
    kind: announcement
    issuers: [MOFCOM]
    shortTitle: ${id}
    title: { en: An invented act }
${dates.replace(/^/gm, "    ")}
    requires: licence
    confidence: high
    citations: [gazette]
`;
}
