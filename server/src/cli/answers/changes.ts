import { dirname } from "node:path";
import type { TakenAnswers } from "../../core/answers/types.ts";
import type { TextEdit } from "../../core/finding.ts";
import { composed } from "../../core/fixes/composed.ts";
import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { addTo } from "../../core/maps.ts";
import type { PartsText } from "../../core/parts/write.ts";
import { attempt, writeNew } from "../../files/fileSystem.ts";
import type { PartsChange } from "../../generated/answersReport.ts";
import { leadsOut, realName, writeInPlace } from "../fix/onDisk.ts";
import { unifiedDiff } from "../fix/unifiedDiff.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import type { Root } from "./root.ts";

/** The changes of parts files by the answers of several files, each taken into the result of the one before. */
export class Changes {
  readonly #host: Host;
  readonly #root: Pick<Root, "texts" | "stored" | "partsAt">;
  readonly #rounds = new Map<string, (readonly TextEdit[])[]>();
  #texts: readonly PartsText[];

  constructor(host: Host, root: Pick<Root, "texts" | "stored" | "partsAt">) {
    this.#host = host;
    this.#root = root;
    this.#texts = root.texts;
  }

  /** The parts files as they read now. */
  get texts(): readonly PartsText[] {
    return this.#texts;
  }

  add({ texts, files }: TakenAnswers): void {
    this.#texts = texts;
    for (const { path, edits } of files) addTo(this.#rounds, path, edits);
  }

  get all(): PartsChange[] {
    return [...this.#rounds].map(([path, rounds]) => {
      const file = this.#root.partsAt(path);
      const before = this.#before(path);
      return {
        path: file.shown,
        new: before === undefined,
        diff: unifiedDiff(realName(this.#host, file), before, composed(before ?? "", rounds)),
      };
    });
  }

  /** Writes the changes; returns the files that could not be written. */
  write(): readonly Problem[] {
    return [...this.#rounds.keys()].flatMap((path) => {
      const file = this.#root.partsAt(path);
      const text = this.#texts.find((one) => one.file.path === path)?.file.lines.text ?? "";
      const bytes = this.#root.stored.get(path)?.bytes;
      const astray = bytes && leadsOut(this.#host, file, undefined);
      if (astray !== undefined) return [astray];
      const why = bytes === undefined ? this.#created(file.path, text) : writeInPlace(this.#host, file, bytes, text);
      return why === undefined ? [] : [{ path: file.shown, message: [message("file-unwritable", { file: verbatim(file.shown) }), ...why] }];
    });
  }

  #before(path: string): string | undefined {
    return this.#root.texts.find((one) => one.file.path === path)?.file.lines.text;
  }

  #created(path: string, text: string): readonly Message[] | undefined {
    return attempt(
      () => {
        const folder = dirname(path);
        if (this.#host.files.kindOf(folder) === undefined) this.#host.files.makeFolder(folder);
        return writeNew(this.#host.files, path, text);
      },
      ({ said }) => said,
    );
  }
}
