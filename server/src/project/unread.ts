import { bearsOut } from "../core/config/bearsOut.ts";
import { type MaterialSearch, searchMaterials } from "../core/config/materialSearch.ts";
import { type BomSign, isSpdxName, suspicionOf } from "../core/config/unclaimed.ts";
import { isNameableFile, isPage, isWorkbook, nameIn, tableSyntaxOf } from "../core/fileNames.ts";
import { code, listOf, type Message, message } from "../core/l10n/message.ts";
import type { Recogniser } from "../core/recognise/recognise.ts";
import { visible } from "../core/text/visible.ts";
import { type Task, wait } from "./maybeAsync.ts";
import type { Workspace } from "./workspace.ts";

/** A file that resembles a bill of materials and is not claimed by any setting. */
export interface UnreadBom {
  /** The name that the host uses. */
  readonly name: string;
  readonly sign: BomSign;
}

/** The unclaimed files that resemble a bill of materials. */
export interface UnreadBoms {
  readonly found: readonly UnreadBom[];
  /** The number of files beyond a limit, whose content was not examined, or not for materials. */
  readonly notLookedAt: number;
}

/** The most files whose content is examined. */
const mostLookedAt = 20_000;

/** The access to open texts, to the first bytes of files, and to workbooks. */
type Starts = Pick<Workspace, "openText" | "startOf" | "readFile">;

/**
 * Finds unclaimed files that resemble a bill of materials: by name or, for names that leave it open, by content. Content is examined for
 * the first 20,000 files.
 *
 * @param recogniser called for the first value that may be the name of a part
 */
export function* findUnread(workspace: Starts, names: Iterable<string>, recogniser: () => Recogniser): Task<UnreadBoms> {
  const found: UnreadBom[] = [];
  let search: MaterialSearch | undefined;
  const materials = (): MaterialSearch => {
    search ??= searchMaterials(recogniser);
    return search;
  };
  let toLookAt = 0;
  for (const name of names) {
    const suspicion = suspicionOf(name);
    if (suspicion === undefined) continue;
    const { within } = suspicion;
    if (within !== undefined && ++toLookAt > mostLookedAt) continue;
    const sign = within === undefined ? suspicion.sign : yield* signIn(workspace, name, suspicion.sign, within, materials);
    if (sign !== undefined) found.push({ name, sign });
  }
  return { found, notLookedAt: Math.max(0, toLookAt - mostLookedAt) + (search?.notLookedAt ?? 0) };
}

/** The sign that the content of a file confirms; undefined for none. */
function* signIn(
  workspace: Starts,
  name: string,
  sign: BomSign,
  bytes: number,
  materials: () => MaterialSearch,
): Task<BomSign | undefined> {
  const borneOut = (texts: Iterable<string>, isBeginning = false): BomSign | undefined => {
    const all: string[] = [];
    for (const text of texts) {
      if (bearsOut(sign, text, name)) return sign;
      all.push(text);
    }
    return sign !== "name" && materials().finds(all, name, isBeginning) ? "materials" : undefined;
  };
  const open = workspace.openText(name);
  if (open === undefined && tableSyntaxOf(name) === "workbook") {
    const read = yield* wait(workspace.readFile(name, undefined, { isWorkbook: true }));
    if (read === undefined) return undefined;
    if (!("text" in read)) return "workbook";
    return borneOut([read.text]);
  }
  if (open !== undefined) return borneOut([open.slice(0, bytes)], open.length > bytes);
  const { readings, isCut } = yield* wait(workspace.startOf(name, bytes));
  return borneOut(readings, isCut);
}

/** The reason why a file that resembles a bill of materials is unread. */
export function whyUnread({ sign }: UnreadBom, apart?: Apart): readonly Message[] {
  return [message("unread-bom", { sign }), ...(apart === undefined ? [] : [apartSaid(apart)])];
}

/** A subfolder outside the reach of the settings, as messages show it. */
export interface Apart {
  readonly folder: string;
  readonly by: "repository" | "settings";
}

/** The reason why settings do not reach a folder, and the command that proposes settings for it. */
function apartSaid({ folder, by }: Apart): Message {
  return message("unread-apart", { folder: code(visible(folder)), by, command: code(`lodestone init ${visible(folder)}`) });
}

/** The most files to list; the others are counted. */
const mostNamed = 10;

/** The number of unread files that resemble bills of materials, and the first ten paths; nothing for none. */
export function unreadNames(paths: readonly string[]): readonly Message[] {
  if (paths.length === 0) return [];
  const named = paths.slice(0, mostNamed).map((path) => code(visible(path)));
  return [
    message("unread-boms", { count: paths.length }),
    message("unread-named", { files: listOf(named, "comma"), count: paths.length, more: paths.length - named.length }),
  ];
}

/** The folders outside the reach of the settings that hold some of the files, ten at most, each with advice. */
export function apartWords(reasons: readonly Apart[]): readonly Message[] {
  const folders = new Map(reasons.map((apart) => [apart.folder, apart]));
  return [...folders.values()].slice(0, mostNamed).map(apartSaid);
}

/** Advice on unread files by type: a mapping can read text, but not other types. */
function adviceFor(paths: readonly string[]): readonly Message[] {
  const kinds = new Set(paths.map(readBy));
  const said = (["text", "workbook", "page", "other"] as const)
    .filter((kind) => kinds.has(kind))
    .map((kind) => message("unread-advice", { kind }));
  return said.length === 0 ? [] : [...said, message("unread-advice-none")];
}

function readBy(path: string): "text" | "workbook" | "page" | "other" {
  if (isWorkbook(path)) return "workbook";
  if (isPage(path)) return "page";
  if (isSpdxName(path)) return "other";
  return isNameableFile(path) || !nameIn(path).includes(".") ? "text" : "other";
}

/** As `unreadNames`, with advice and the number of files that were not examined. */
export function unreadWords(paths: readonly string[], notLookedAt: number): readonly Message[] {
  return [
    ...unreadNames(paths),
    ...adviceFor(paths),
    ...(notLookedAt === 0 ? [] : [message("unread-not-looked-at", { count: notLookedAt })]),
  ];
}
