import { type BomSign, bearsOut, suspicionOf } from "../core/config/unclaimed.ts";
import { isNameableFile, isPage, isWorkbook, nameIn } from "../core/fileNames.ts";
import { code, listOf, type Message, message } from "../core/l10n/message.ts";
import { visible } from "../core/text/visible.ts";
import { type Steps, wait } from "./later.ts";
import type { Workspace } from "./workspace.ts";

/** A file that looks like a bill of materials and that nothing claims. */
export interface UnreadBom {
  /** As the host names it. */
  readonly name: string;
  readonly sign: BomSign;
}

/** What looks like a bill of materials among files that nothing claims. */
export interface UnreadBoms {
  readonly found: readonly UnreadBom[];
  /** How many files were not looked at, because there were too many. */
  readonly notLookedAt: number;
}

/** Files whose text is looked at. */
const mostLookedAt = 20_000;

/** What it takes to look at the start of a file. */
type Starts = Pick<Workspace, "openText" | "startOf">;

/** Finds what looks like a bill of materials among files that nothing claims: by name and, of the first 20,000 of which it decides, by content. */
export function* findUnread(workspace: Starts, names: Iterable<string>): Steps<UnreadBoms> {
  const found: UnreadBom[] = [];
  let toLookAt = 0;
  for (const name of names) {
    const suspicion = suspicionOf(name);
    if (suspicion === undefined) continue;
    const { sign, within } = suspicion;
    if (within !== undefined && (++toLookAt > mostLookedAt || !(yield* isBorneOut(workspace, name, sign, within)))) continue;
    found.push({ name, sign });
  }
  return { found, notLookedAt: Math.max(0, toLookAt - mostLookedAt) };
}

function* isBorneOut(workspace: Starts, name: string, sign: BomSign, bytes: number): Steps<boolean> {
  const open = workspace.openText(name);
  const readings = open === undefined ? yield* wait(workspace.startOf(name, bytes)) : [open.slice(0, bytes)];
  for (const text of readings) if (bearsOut(sign, text, name)) return true;
  return false;
}

/** Why a file that looks like a bill of materials is unread. */
export function whyUnread({ sign }: UnreadBom, apart?: Apart): readonly Message[] {
  return [message("unread-bom", { sign }), ...(apart === undefined ? [] : [apartSaid(apart)])];
}

/** A folder below that the settings of a run do not reach, as messages write it. */
export interface Apart {
  readonly folder: string;
  readonly by: "repository" | "settings";
}

/** Why settings do not reach a folder, and the command that proposes some for it. */
function apartSaid({ folder, by }: Apart): Message {
  return message("unread-apart", { folder: code(visible(folder)), by, command: code(`lodestone init ${visible(folder)}`) });
}

/** Files that are named; the others are counted. */
const mostNamed = 10;

/** How many files look like bills of materials and are not read, with the paths of the first ten; nothing where there are none. */
export function unreadNames(paths: readonly string[]): readonly Message[] {
  if (paths.length === 0) return [];
  const named = paths.slice(0, mostNamed).map((path) => code(visible(path)));
  return [
    message("unread-boms", { count: paths.length }),
    message("unread-named", { files: listOf(named, "comma"), count: paths.length, more: paths.length - named.length }),
  ];
}

/** The folders that settings do not reach and that hold some of the files, ten at most, each with what to do there. */
export function apartWords(files: readonly { readonly apart: Apart | undefined }[]): readonly Message[] {
  const folders = new Map(files.flatMap(({ apart }) => (apart === undefined ? [] : [[apart.folder, apart] as const])));
  return [...folders.values()].slice(0, mostNamed).map(apartSaid);
}

/** Advice on unread files: a mapping reads text, and nothing reads the others. */
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
  return isNameableFile(path) || !nameIn(path).includes(".") ? "text" : "other";
}

/** The same with what to do, and with how many files were not looked at. */
export function unreadWords(paths: readonly string[], notLookedAt: number): readonly Message[] {
  return [
    ...unreadNames(paths),
    ...adviceFor(paths),
    ...(notLookedAt === 0 ? [] : [message("unread-not-looked-at", { count: notLookedAt })]),
  ];
}
