import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { LawFile, LawTranslations } from "../../generated/law.ts";
import type { PackFile } from "../../generated/pack.ts";
import type { CompiledPack, LawOrigin, PackBundle } from "../packs/bundle.ts";
import { packWordsOf } from "../packs/packWordsOf.ts";
import { lawChangesBetween } from "./changes.ts";
import { latestVersion } from "./version.ts";

/** The version of the format that is written and read. */
export const lawFormat = 1;

/** A bundle of law as the content of its file, and the name that the packs get with it. */
export interface WrittenLaw {
  readonly file: LawFile;
  readonly origin: LawOrigin;
}

/**
 * Makes a bundle of law. The same packs give the same bundle.
 *
 * @param bundle packs from `compilePacks`, with their words as lists
 * @param previous the bundle before it, from `readLaw`; undefined for the first
 */
export function writeLaw(
  { packs }: PackBundle,
  translations: Readonly<Record<string, LawTranslations>>,
  previous: PackBundle | undefined,
): WrittenLaw {
  const before = previous?.law;
  const content = {
    format: lawFormat,
    version: latestVersion(packs.map(({ header }) => header.version)),
    ...(previous === undefined || before === undefined
      ? {}
      : {
          previous: { version: before.version, digest: before.digest },
          changes: [...lawChangesBetween(previous.packs, packWordsOf({ format: lawFormat, packs }).packs)],
        }),
    translations,
    packs: packs.map(asFile),
  } as const;
  const plain = JSON.parse(JSON.stringify(content)) as Omit<LawFile, "digest">; // without what is undefined
  const { format, version, ...rest } = plain;
  const digest = digestOf(plain);
  return {
    file: { format, version, digest, ...rest },
    origin: originOf({ version, digest, ...rest }, undefined, packs, { older: [], lacks: [], shortened: [] }),
  };
}

/** The digest of the content of a bundle, apart from its key `digest`. */
export function digestOf({ digest: _own, ...content }: object & { readonly digest?: unknown }): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(JSON.stringify(content))))}`;
}

/**
 * A bundle apart from its packs.
 *
 * @param against its comparison with the built-in packs
 */
export function originOf(
  { version, digest, previous, changes = [] }: Pick<LawFile, "version" | "digest" | "previous" | "changes">,
  path: string | undefined,
  packs: readonly CompiledPack[],
  against: Pick<LawOrigin, "older" | "lacks" | "shortened">,
): LawOrigin {
  return { version, digest, path, packs: packs.map(({ header }) => header.id), ...against, previous, changes };
}

/** A pack as one file: its sections without the empty ones. */
function asFile({ header, words: _table, ...sections }: CompiledPack): PackFile {
  const written = Object.entries(sections).filter(([, entries]) => !Array.isArray(entries) || entries.length > 0);
  return { pack: header, ...Object.fromEntries(written) };
}
