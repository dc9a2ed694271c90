import { createHash } from "node:crypto";
import { posix } from "node:path";
import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible } from "../../core/text/visible.ts";
import type { ReportFinding, ReportUnread } from "../../generated/report.ts";
import type { Severity } from "../../index.ts";
import { inCell } from "../../report/fileReport.ts";
import type { ToldProblem } from "../report/run.ts";
import type { Format } from "./format.ts";

/** GitLab's severities for those of Lodestone; `blocker` is reserved for files that could not be checked. */
const severities: Readonly<Record<Severity, string>> = { error: "critical", warning: "major", information: "minor", hint: "info" };

/** An entry of the report, in GitLab's schema. */
interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/**
 * A GitLab code quality report: the findings that count, and the problems.
 *
 * @param folder path from the root of the repository to the current folder, with a trailing slash; empty if they are the same
 */
export function gitlabFormat(folder: string, texts: Texts): Format {
  let entries = 0;
  const written = (entry: Entry): string => `${entries++ === 0 ? "" : ","}\n  ${JSON.stringify(entry)}`;
  return {
    begin: () => "[",
    *file({ report: { path, findings } }) {
      const place = inRepository(folder, path);
      for (const finding of findings) if (finding.suppressed === undefined) yield written(findingEntry(finding, place));
    },
    *end({ problems, unread }) {
      for (const problem of problems) yield written(problemEntry(problem, folder, texts));
      for (const one of unread.files) yield written(unreadEntry(one, folder, unread.fails, texts));
      const { notLookedAt: count } = unread.passedOver;
      const rest = { file: ".", message: texts.say("unread-not-looked-at", { count }) };
      if (count > 0) yield written(unreadEntry(rest, folder, unread.fails, texts));
      yield `${entries === 0 ? "" : "\n"}]\n`;
    },
  };
}

function findingEntry({ message, ruleId, severity, range, fingerprint }: ReportFinding, path: string): Entry {
  return {
    description: visible(inCell(range, message).replace(/\s+/g, " ")),
    check_name: ruleId,
    fingerprint: digest(path, fingerprint),
    severity: severities[severity],
    location: { path, lines: { begin: range.start.line } },
  };
}

/** The entry for a problem. Without a file, it gets the root of the repository, because an entry needs a path. */
function problemEntry({ path, position, message }: ToldProblem, folder: string, texts: Texts): Entry {
  const at = path === undefined ? "." : inRepository(folder, path);
  return {
    description: texts.say("output-not-checked-why", { reason: verbatim(visible(message.replace(/\s+/g, " "))) }),
    check_name: "could-not-be-checked",
    fingerprint: digest(at, message),
    severity: "blocker",
    location: { path: at, lines: { begin: position?.line ?? 1 } },
  };
}

function unreadEntry({ file, message }: Pick<ReportUnread, "file" | "message">, folder: string, fails: boolean, texts: Texts): Entry {
  const path = inRepository(folder, file);
  return {
    description: texts.say("output-not-read-why", { reason: verbatim(message) }),
    check_name: "file-not-read",
    fingerprint: digest(path, "file-not-read"),
    severity: severities[fails ? "error" : "information"],
    location: { path, lines: { begin: 1 } },
  };
}

/** A fingerprint with the file path. GitLab merges entries with equal fingerprints, and Lodestone's are unique only within a file. */
function digest(path: string, what: string): string {
  return createHash("sha256").update(`${path}\0${what}`).digest("hex").slice(0, 40);
}

/** A path relative to the root of the repository, with `..` segments resolved inside it. */
function inRepository(folder: string, path: string): string {
  return /^([A-Za-z]:)?\//.test(path) ? path : posix.normalize(folder + path);
}
