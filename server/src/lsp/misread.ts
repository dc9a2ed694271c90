import { type Message, message, verbatim } from "../core/l10n/message.ts";
import type { FileText } from "../project/workspace.ts";
import type { Format } from "./governance.ts";
import type { OpenDocument } from "./openDocument.ts";

type Encoding = Format["encoding"];

/** Why an open text is not what its file says, in sentences; undefined where it is, or where somebody has edited it. */
type Misread = readonly Message[] | undefined;

interface Look {
  readonly version: number;
  readonly encoding: Encoding;
  readonly misread: Misread;
}

/**
 * Knows which open documents the editor has decoded in another encoding than Lodestone decodes the file. It looks when a document is
 * opened and when it is saved; what was misread stays so until it is what the file says, whatever is typed.
 */
export class Misreadings {
  readonly #readSaved: (uri: string) => Promise<FileText>;
  readonly #looks = new WeakMap<OpenDocument, Promise<Look | undefined>>();

  constructor(readSaved: (uri: string) => Promise<FileText>) {
    this.#readSaved = readSaved;
  }

  /** @param encoding what a mapping says that the file is in */
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

  /** Has a document looked at anew that was saved. */
  saved(document: OpenDocument): void {
    this.#looks.delete(document);
  }

  /** The file of a document has changed on disk. */
  changed(document: OpenDocument): void {
    const before = this.#looks.get(document);
    if (before === undefined) return;
    this.#looks.set(
      document,
      before.then((look) => look?.misread && { ...look, version: Number.NaN }),
    );
  }

  async #look(uri: string, text: string, encoding: Encoding, isStrict: boolean): Promise<Misread> {
    // Letters of ASCII are the same bytes in all encodings but UTF-16: then the file need not be read.
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

/** Editors leave out the mark, and make all ends of lines the same. */
function linesOf(text: string): readonly string[] {
  return text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
}

/**
 * Whether lines are those of a file in another encoding, and not those that somebody has edited: they hold characters that stand for
 * bytes without a meaning, or every line beyond ASCII is another one, and no other line.
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

/** Characters that no file in ASCII holds; NUL tells of UTF-16. A PDF may be ASCII, and is no text all the same. */
const beyond = /[\0\x80-\uffff]|^%PDF/;

/** NUL, control characters of ISO 8859, and what stands for bytes that cannot be decoded. */
const strange = /[\0\x80-\x9f\ufffd]/;

function beyondAscii(line: string): string {
  return line.replace(/[^\x80-\uffff]/g, "");
}
