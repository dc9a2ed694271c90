import { dirname, join } from "node:path";
import { type ProposedShape, recogniseShape } from "../../core/config/recogniseShape.ts";
import { configName, isReadable, kindByName } from "../../core/fileNames.ts";
import { message } from "../../core/l10n/message.ts";
import type { DocumentKind } from "../../core/model/types.ts";
import type { ShapedFormat } from "../../core/shapes/foreign/format.ts";
import { countriesIn, kindIn } from "../../core/shapes/own/survey.ts";
import { type Decoded, decode } from "../../files/decode.ts";
import { FileError, leadsOutside } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import { walk } from "../../files/walk.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/** A file below a folder that may be read. */
export interface SurveyedFile {
  /** Relative to the folder, with slashes. */
  readonly path: string;
  /** What it is by the end of its name. */
  readonly byName: DocumentKind | undefined;
  /** What it is by what it says: `kind` with `items`. */
  readonly byContent: DocumentKind | undefined;
  /** The shape that reads it, where it is neither; found by its headings or keys. */
  readonly shaped: ShapedSurvey | undefined;
}

/** What a shape reads of a file. */
export interface ShapedSurvey {
  readonly shape: ProposedShape;
  readonly items: number;
  /** Of so many items `check` would ask something. */
  readonly asked: number;
}

/** What stands in a folder that settings are to be written for. */
export interface Survey {
  readonly files: readonly SurveyedFile[];
  /** Every other file, whatever it is; relative to the folder, with slashes. */
  readonly others: readonly string[];
  /** How often each country stands in bills of materials and shipments, by its code. */
  readonly countries: ReadonlyMap<string, number>;
  /** Folders below that have a lodestone.yaml of their own, and so are left out. */
  readonly governed: readonly string[];
  /** What could not be looked at. */
  readonly problems: readonly Problem[];
}

/** A larger file is judged by its name alone. In bytes. */
const largest = 20_000_000;

/** What names of files end in that a shape may read. */
const shapedEnding = /\.(?:csv|tsv|json|ya?ml)$/i;

/** Looks through a folder and all below it. `asks`: of how many items of a text `check` would ask something. */
export function survey(host: Host, folder: string, asks: (text: string, format: ShapedFormat) => number): Survey {
  const files: SurveyedFile[] = [];
  const others: string[] = [];
  const countries = new Map<string, number>();
  const governed: string[] = [];
  const problems: Problem[] = [];
  walk(host.files, folder, {
    enters(path) {
      if (!host.files.stands(join(path, configName))) return true;
      governed.push(shownPath(folder, path));
      return false;
    },
    unreadable: (path, reason) =>
      void problems.push({ path: shownPath(host.cwd, path), message: [message("file-folder-unreadable"), ...reason] }),
    file(inFolder, name, kind) {
      const path = join(inFolder, name);
      if (kind === "outside" && kindByName(name) !== undefined) problems.push({ path: shownPath(host.cwd, path), message: leadsOutside });
      if (kind !== "file" || name === configName) return;
      const shown = shownPath(folder, path);
      if (!isReadable(name) && !shapedEnding.test(name)) {
        others.push(shown);
        return;
      }
      const byName = kindByName(name);
      const decoded = decodedAt(host, path, problems);
      const text = "text" in decoded ? decoded.text : "";
      const byContent = isReadable(name) ? kindIn(text, name) : undefined;
      files.push({
        path: shown,
        byName,
        byContent,
        shaped: byName === undefined && byContent === undefined ? shapedAs(shown, text, asks) : undefined,
      });
      if ("bytes" in decoded) {
        const { bytes, ...why } = decoded;
        if (wouldBeShaped(shown, bytes)) problems.push({ path: shownPath(host.cwd, path), ...why });
      }
      if (byName ?? byContent) for (const country of countriesIn(text)) countries.set(country, (countries.get(country) ?? 0) + 1);
    },
  });
  return { files, others, countries, governed, problems };
}

function shapedAs(path: string, text: string, asks: (text: string, format: ShapedFormat) => number): ShapedSurvey | undefined {
  const found = recogniseShape(path, text);
  return found && { shape: found.shape, items: found.items, asked: asks(text, found.format) };
}

/** The nearest lodestone.yaml above a folder in its repository; undefined where there is none. */
export function configAbove(host: Host, folder: string): string | undefined {
  for (let at = folder; dirname(at) !== at; ) {
    at = dirname(at);
    if (host.files.repositoryOf(at) !== host.files.repositoryOf(folder)) return undefined;
    const file = join(at, configName);
    if (host.files.stands(file)) return file;
  }
  return undefined;
}

/** What spreadsheets save tables in besides UTF-8. */
const otherEncodings = ["utf-16le", "utf-16be", "gb18030", "shift_jis", "windows-1252"] as const;

/** Whether bytes that are no UTF-8 are a table that a shape would read if they were: then it has to be told that it is not read. */
function wouldBeShaped(path: string, bytes: Uint8Array): boolean {
  if (!/\.[ct]sv$/i.test(path)) return false;
  return otherEncodings.some((encoding) => recogniseShape(path, new TextDecoder(encoding).decode(bytes)) !== undefined);
}

type DecodedFile = { readonly text: string } | (Exclude<Decoded, { readonly text: string }> & { readonly bytes: Uint8Array });

function decodedAt(host: Host, path: string, problems: Problem[]): DecodedFile {
  if (host.files.sizeOf(path) > largest) return { text: "" };
  try {
    const bytes = host.files.read(path);
    const decoded = decode(bytes);
    return "text" in decoded ? decoded : { ...decoded, bytes };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    problems.push({ path: shownPath(host.cwd, path), message: [message("file-unreadable"), ...error.said] });
    return { text: "" };
  }
}
