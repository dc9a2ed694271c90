import { basename, dirname, resolve } from "node:path";
import { effectiveFor } from "../../core/config/effective.ts";
import { plainTableFormat, recogniseMapping } from "../../core/config/recogniseMapping.ts";
import { isWorkbook, kindByName, tableSyntaxOf } from "../../core/fileNames.ts";
import { code, type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { MappedFormat } from "../../core/mappings/foreign/format.ts";
import { lookedIn } from "../../core/mappings/foreign/readout.ts";
import { decode } from "../../files/decode.ts";
import { attempt, leadsOutside } from "../../files/fileSystem.ts";
import { shownPath } from "../../files/paths.ts";
import { LineIndex } from "../../index.ts";
import { disputed } from "../../project/classifyFile.ts";
import { unreadSpreadsheet } from "../../project/proposal/unread.ts";
import type { Configs } from "../check/configs.ts";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";
import { lookedInSaid } from "./text.ts";

/** A file that one mapping claims, with its text. */
export interface MappedText {
  readonly what: "mapped";
  /** Absolute. */
  readonly path: string;
  /** The folder of its lodestone.yaml, else the current folder: absolute. */
  readonly root: string;
  /** As shown in reports. */
  readonly shown: string;
  readonly mapping: string;
  readonly format: MappedFormat;
  readonly text: string;
}

/** A file in Lodestone's own format, with its text. */
export interface OwnText {
  readonly what: "own";
  readonly shown: string;
  readonly text: string;
}

/**
 * Reads a file that a mapping claims or that is in Lodestone's own format; a problem for any other file. Errors in settings are reported
 * through `configs`.
 */
export function mappedText(host: Host, configs: Configs, argument: string): MappedText | OwnText | Problem | "broken-config" {
  const path = resolve(host.cwd, argument);
  const shown = shownPath(host.cwd, path);
  const kind = host.files.kindOf(path);
  if (kind === "outside") return { path: shown, message: leadsOutside };
  if (kind === "folder") return { path: shown, message: [message("mapping-is-folder")] };
  if (kind !== "file") return { path: shown, message: [message("problem-no-such-file"), message("problem-path-advice")] };
  const { rules, root, chain } = configs.of(dirname(path));
  if (rules === undefined) return "broken-config";
  const state = rules.stateOf(shownPath(root, path));
  if (state.state === "disputed") return { path: shown, id: "mapping/two-mappings", message: disputed(state.mappings) };
  if (state.state === "not-ours" && state.why !== "excluded" && isWorkbook(path))
    return { path: shown, message: unreadSpreadsheet("workbook") };
  if (state.state === "not-ours" && state.why === "broken-mapping") {
    const from = effectiveFor(chain?.layers ?? [], shownPath(root, path)).mapping(state.mapping)?.from;
    const at =
      from === undefined
        ? "lodestone.yaml"
        : `${from.file.shown}:${new LineIndex(from.file.text, { skipMark: true }).positionAt(from.start).line + 1}`;
    return { path: shown, message: [message("mapping-broken", { mapping: code(state.mapping), place: verbatim(at) })] };
  }
  const isOwn = kindByName(path) !== undefined;
  const text = textOf(
    host,
    path,
    shown,
    "format" in state ? state.format : isOwn ? undefined : { ...unclaimedFormat, isWorkbook: tableSyntaxOf(path) === "workbook" },
  );
  if (typeof text !== "string") return text;
  if (state.state === "document" && state.why === "mapping")
    return { what: "mapped", path, root, shown, mapping: state.mapping, format: state.format, text };
  if (state.state === "document") return { what: "own", shown, text };
  if (state.why === "excluded") return { path: shown, message: [message("problem-excluded"), message("problem-excluded-advice")] };
  return { path: shown, message: unclaimed(path, text) };
}

/** The format of a file that a mapping could claim. With it, an encoding error advises to name the encoding in the mapping. */
const unclaimedFormat = { documents: "bom", encoding: undefined } as const;

function textOf(host: Host, path: string, shown: string, format: Parameters<typeof decode>[1]): string | Problem {
  const decoded = attempt(
    () => decode(host.files.read(path), format),
    ({ said }) => ({ message: [message("file-unreadable"), ...said] }),
  );
  return "text" in decoded ? decoded.text : { path: shown, ...decoded };
}

/** The mapping to add to the settings, if a built-in mapping recognizes the file. */
function unclaimed(path: string, text: string): readonly Message[] {
  const name = basename(path);
  const found = kindByName(name) === undefined ? recogniseMapping(name, text) : undefined;
  if (found === undefined) return [message("mapping-unclaimed"), ...lookedInVain(name, text), message("mapping-unclaimed-advice")];
  const { mapping, items } = found;
  return [
    message("mapping-unclaimed"),
    ...("use" in mapping
      ? [message("mapping-unclaimed-known", { count: items, use: code(`use: ${mapping.use}`) }), message("mapping-unclaimed-known-advice")]
      : [message("mapping-unclaimed-fields", { count: items, command: code("lodestone init") })]),
  ];
}

/** For a table without known column names, the line in which the plain table mapping looked for them. */
function lookedInVain(name: string, text: string): readonly Message[] {
  const syntax = tableSyntaxOf(name);
  const plain = syntax === undefined ? undefined : plainTableFormat();
  if (plain === undefined || plain.headerIn(text, syntax) !== undefined) return [];
  const { end, names } = lookedIn(text, plain.mapping);
  return [lookedInSaid(new LineIndex(text, { skipMark: true }).positionAt(end.start).line + 1, names)];
}
