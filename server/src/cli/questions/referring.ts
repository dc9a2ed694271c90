import type { Referring } from "../../core/questions/types.ts";
import { byCodeUnit } from "../../core/text/ordered.ts";
import { realOf } from "../../files/fileSystem.ts";
import { runSync } from "../../project/maybeAsync.ts";
import { type FoundFile, othersAt } from "../check/discover.ts";
import type { Judging } from "../check/inputs.ts";
import { readText } from "../check/judgeFiles.ts";
import type { Prepared } from "../check/prepare.ts";
import type { Host } from "../host.ts";

/** A file that refers to others, with its text and the real paths of those files, directly or through others. */
interface Candidate {
  readonly file: FoundFile;
  /** Both undefined where it cannot be read. */
  readonly text: string | undefined;
  readonly targets: ReadonlySet<string> | undefined;
}

/** Finds the files below the roots of a run that refer to a file. All documents of a root are read when the first is asked about. */
export class ReferringFiles {
  readonly #host: Host;
  readonly #prepared: Pick<Prepared, "files" | "inputs" | "configs">;
  readonly #how: Judging;
  readonly #byRoot = new Map<string, readonly Candidate[]>();

  constructor(host: Host, prepared: Pick<Prepared, "files" | "inputs" | "configs">, how: Judging) {
    this.#host = host;
    this.#prepared = prepared;
    this.#how = how;
  }

  /** The files that refer to a file, sorted by path; undefined for one that no other can refer to. */
  to(file: FoundFile): Referring | undefined {
    const { inputs } = this.#prepared;
    const path = inputs.pathOf(file);
    if (path === undefined) return undefined;
    const real = realOf(this.#host.files, file.path);
    const all = this.#candidates(file.root).filter((one) => one.file.path !== file.path && one.targets?.has(real) !== false);
    return {
      path,
      files: all.flatMap(({ file: { shown: name }, file: one, text }) =>
        text === undefined ? [] : [{ name, input: inputs.of(one, this.#how, text) }],
      ),
      unreadable: all.flatMap(({ file: { shown }, text }) => (text === undefined ? [shown] : [])),
    };
  }

  #candidates(root: string): readonly Candidate[] {
    const known = this.#byRoot.get(root);
    if (known !== undefined) return known;
    const { files, configs, inputs } = this.#prepared;
    const own = new Map(files.flatMap(({ file }) => (file.root === root ? [[file.path, file] as const] : [])));
    const others = othersAt(configs, runSync(configs.discovery.documentsOf(root))).filter(({ path }) => !own.has(path));
    const candidates = [...own.values(), ...others].flatMap((file): readonly Candidate[] => {
      const read = readText(this.#host, file);
      if ("message" in read) return [{ file, text: undefined, targets: undefined }];
      const targets = new Set(inputs.targetsOf(file, read.text).map(({ path }) => realOf(this.#host.files, path)));
      return targets.size === 0 ? [] : [{ file, text: read.text, targets }];
    });
    const sorted = candidates.sort((a, b) => byCodeUnit(a.file.shown, b.file.shown));
    this.#byRoot.set(root, sorted);
    return sorted;
  }
}
