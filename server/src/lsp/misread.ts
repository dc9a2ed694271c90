import { type Message, message, verbatim } from "../core/l10n/message.ts";
import type { FileText } from "../project/workspace.ts";
import type { Format } from "./fileState.ts";
import type { OpenDocument } from "./openDocument.ts";

type Encoding = Format["encoding"];

/** The reason why an open text differs from its file, in sentences; undefined for a correct text, and for an edited one. */
type Misread = readonly Message[] | undefined;

interface Look {
  readonly version: number;
  readonly encoding: Encoding;
  readonly misread: Misread;
}

/**
 * Detects open documents that the editor has decoded with another encoding than Lodestone. It compares when a document is opened and
 * saved. A misread document stays marked until its text equals the file, regardless of edits.
 */
export class Misreadings {
  readonly #readSaved: (uri: string) => Promise<FileText>;
  readonly #looks = new WeakMap<OpenDocument, Promise<Look | undefined>>();

  constructor(readSaved: (uri: string) => Promise<FileText>) {
    this.#readSaved = readSaved;
  }

  /** @param encoding the encoding that a mapping assigns to the file */
  async of(document: OpenDocument, encoding: Encoding): Promise<Misread> {
    const { version, text } = document;
    const before = await this.#looks.get(document);
    const isSame = before?.encoding === encoding;
    if (before !== undefined && isSame && (before.misread === undefined || before.version === version)) return before.misread;
    const look = this.#look(document.uri, text, encoding, isSame && before?.misread !== undefined);
    this.#looks.set(
      document,
      look.then((misread) => ({ version, encoding, misread })),
    );
    return look;
  }

  /** Schedules a new comparison for a saved document. */
  saved(document: OpenDocument): void {
    this.#looks.delete(document);
  }

  /** Handles a change of the file on disk. */
  changed(document: OpenDocument): void {
    const before = this.#looks.get(document);
    if (before === undefined) return;
    this.#looks.set(
      document,
      before.then((look) => look?.misread && { ...look, version: Number.NaN }),
    );
  }

  async #look(uri: string, text: string, encoding: Encoding, isStrict: boolean): Promise<Misread> {
    // ASCII has the same bytes in all encodings except UTF-16, so the file need not be read.
    if (!isStrict && encoding?.startsWith("utf-16") !== true && !beyond.test(text)) return undefined;
    const saved = await this.#readSaved(uri);
    if (saved === undefined) return undefined;
    if ("problem" in saved) return saved.isUndecodable === true ? saved.problem : undefined;
    const [shown, right] = [linesOf(text), linesOf(saved.text)];
    if (!(isStrict ? shown.join("\n") !== right.join("\n") : areMisread(shown, right))) return undefined;
    const name = { encoding: verbatim(saved.encoding === undefined || saved.encoding === "utf-8" ? "UTF-8" : saved.encoding) };
    return [message("editor-misread", name), message("editor-misread-advice", name)];
  }
}

/** Editors drop the byte order mark and normalize line endings. */
function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
}

/**
 * True when the lines come from a wrong encoding rather than from edits: they contain undecodable characters, or every non-ASCII line
 * differs and no other line does.
 */
function areMisread(shown: readonly string[], right: readonly string[]): boolean {
  if (shown.some((line) => strange.test(line)) && !right.some((line) => strange.test(line))) return true;
  if (shown.length !== right.length) return false;
  const foreign = right.map(beyondAscii);
  return (
    foreign.some((letters) => letters !== "") &&
    foreign.every((letters, at) => {
      const line = shown[at] ?? "";
      return letters === "" ? line === right[at] : ![letters, ""].includes(beyondAscii(line));
    })
  );
}

/** Characters outside ASCII; NUL indicates UTF-16. A PDF can be ASCII, but is not text. */
const beyond = /[\0\x80-\uffff]|^%PDF/;

/** NUL, control characters of ISO 8859, and the replacement character for undecodable bytes. */
const strange = /[\0\x80-\x9f\ufffd]/;

function beyondAscii(line: string): string {
  return line.replace(/[^\x80-\uffff]/g, "");
}
