import { resolve } from "node:path";
import { getOrInsert } from "../../core/maps.ts";
import { shownPath } from "../../files/paths.ts";
import type { FoundFile } from "../check/discover.ts";
import type { ReadFile } from "../check/judgeFiles.ts";
import type { Prepared, Run } from "../check/prepare.ts";
import { packFiles } from "../check/targets.ts";
import { sha256 } from "../sha256.ts";
import { contentsDigest, lawHeaders } from "../shards/settings.ts";

/**
 * Makes the keys of results: a digest of everything that the verdict on a file rests on. These are the program, the law, the day, the
 * options, the settings and all that they name, the parts files, the file itself, and the files that it refers to.
 */
export class Keys {
  readonly #host: Run["host"];
  readonly #inputs: Prepared["inputs"];
  readonly #run: string;
  /** By the paths behind a configuration. */
  readonly #settings = new Map<readonly string[], string>();

  constructor(
    { host, texts, request }: Pick<Run, "host" | "texts" | "request">,
    { builtIn, inputs }: Pick<Prepared, "builtIn" | "inputs">,
  ) {
    const { asOf, ignoreWaivers, baseline, facts } = request;
    const given = typeof baseline === "object" ? contentsDigest(host, [resolve(host.cwd, baseline.file)]) : undefined;
    this.#host = host;
    this.#inputs = inputs;
    this.#run = digest([
      ...[host.version, host.build(), lawHeaders(builtIn), builtIn.packs.law?.digest, texts.locale, host.today],
      ...[asOf, ignoreWaivers, baseline, given, facts],
    ]);
  }

  /**
   * The key of a file; undefined for a file that is judged in every run. Such files are parts files, whose entries any other file may use,
   * and files with dependencies that cannot be determined.
   */
  of(file: FoundFile, { text, bytes }: ReadFile): string | undefined {
    const rests = file.kind === "parts" ? undefined : this.#inputs.restsOn(file, text);
    if (rests === undefined) return undefined;
    const { shown, inRoot, kind, mapping } = file;
    const root = shownPath(this.#host.cwd, file.root);
    return digest([this.#run, this.#settingsOf(file), shown, root, inRoot, kind, mapping, sha256(bytes), rests]);
  }

  /** The digest of settings and of the parts files below their root. */
  #settingsOf(file: FoundFile): string {
    const { sources, root } = file;
    return getOrInsert(this.#settings, sources, () =>
      contentsDigest(this.#host, [...sources, ...packFiles([file]), ...this.#inputs.partsOf(root)]),
    );
  }
}

/** The digest of plain data. */
function digest(data: readonly unknown[]): string {
  return sha256(JSON.stringify(data));
}
