import { resolve } from "node:path";
import { longestText, longestTextInWords } from "../../core/graph/content.ts";
import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import { parsedJson } from "../../core/text/parsedJson.ts";
import { decode } from "../../files/decode.ts";
import { attempt, type FileError } from "../../files/fileSystem.ts";
import { slashed } from "../../files/paths.ts";
import type { Report } from "../../generated/report.ts";
import { validateReport } from "../../generated/validators.js";
import type { Host } from "../host.ts";
import type { Problem } from "../report/run.ts";

/** An earlier JSON report of `check`. */
export interface EarlierReport {
  /** Its path as the user wrote it, with slashes. */
  readonly file: string;
  readonly report: Report;
}

/** Reads an earlier report. Anything else is a problem, because half a report would show the wrong differences. */
export function openEarlierReport({ files, cwd }: Pick<Host, "files" | "cwd">, name: string): EarlierReport | Problem {
  const [path, file] = [resolve(cwd, name), slashed(name)];
  if (files.sizeOf(path) > longestText)
    return {
      path: file,
      message: [message("compare-report-too-large", { limit: verbatim(longestTextInWords) }), message("compare-report-too-large-advice")],
    };
  const bytes = attempt<Uint8Array, FileError>(
    () => files.read(path),
    (error) => error,
  );
  if (!(bytes instanceof Uint8Array)) return { path: file, message: [message("compare-report-unreadable"), ...bytes.said] };
  const decoded = decode(bytes);
  if ("message" in decoded) return { path: file, ...decoded, message: [message("compare-report-unreadable"), ...decoded.message] };
  const json = parsedJson(decoded.text);
  const fault = faultOf(json);
  if (fault !== undefined) return { path: file, message: [fault, message("compare-report-advice")] };
  return { file, report: json as Report }; // the type is made from the schema that was checked
}

/** The reason why a JSON value is no report of `check`; undefined for one. */
function faultOf(json: unknown): Message | undefined {
  if (json === undefined) return message("compare-report-not-json");
  const { tool, schemaVersion } = fieldsOf(json);
  if (fieldsOf(tool).name !== "lodestone") return message("compare-report-other-tool");
  if (typeof schemaVersion === "number" && schemaVersion !== 2)
    return message("compare-report-version", { version: verbatim(String(schemaVersion)) });
  return validateReport(json) ? undefined : message("compare-report-broken");
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
