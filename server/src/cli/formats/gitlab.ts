import { posix } from "node:path";
import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible } from "../../core/text/visible.ts";
import type { Severity } from "../../index.ts";
import { inCell } from "../../report/fileReport.ts";
import { sha256 } from "../sha256.ts";
import type { Format } from "./format.ts";

/** GitLab's severities for those of Lodestone; `blocker` is reserved for files that could not be checked. */
const severities: Readonly<Record<Severity, string>> = { error: "critical", warning: "major", information: "minor", hint: "info" };

/** A finding or a problem in GitLab's words. `about`: the part of its fingerprint besides the path. */
type Entry = Readonly<Record<"description" | "check_name" | "severity" | "about", string>>;

/**
 * A GitLab code quality report: the findings that count, and the problems.
 *
 * @param folder path from the root of the repository to the current folder, with a trailing slash; empty if they are the same
 */
export function gitlabFormat(folder: string, texts: Texts): Format {
  let entries = 0;
  /** An entry in GitLab's schema. Without a path, it gets the root of the repository, because an entry needs one. */
  const written = (file: string | undefined, line: number, { description, check_name, severity, about }: Entry): string => {
    const path = file === undefined ? "." : inRepository(folder, file);
    const told = { description, check_name, fingerprint: digest(path, about), severity, location: { path, lines: { begin: line } } };
    return `${entries++ === 0 ? "" : ","}\n  ${JSON.stringify(told)}`;
  };
  const flat = (text: string): string => visible(text.replace(/\s+/g, " "));
  return {
    begin: () => "[",
    *file({ report: { path, findings } }) {
      for (const { suppressed, message, ruleId, severity, range, fingerprint } of findings)
        if (suppressed === undefined)
          yield written(path, range.start.line, {
            description: flat(inCell(range, message)),
            check_name: ruleId,
            severity: severities[severity],
            about: fingerprint,
          });
    },
    *end({ problems, unread: { files, passedOver, fails } }) {
      for (const { path, position, message } of problems) {
        const description = texts.say("output-not-checked-why", { reason: verbatim(flat(message)) });
        yield written(path, position?.line ?? 1, { description, check_name: "could-not-be-checked", severity: "blocker", about: message });
      }
      const { notLookedAt: count } = passedOver;
      const rest = count === 0 ? [] : [{ file: ".", message: texts.say("unread-not-looked-at", { count }) }];
      for (const { file, message } of [...files, ...rest]) {
        const description = texts.say("output-not-read-why", { reason: verbatim(message) });
        const severity = severities[fails ? "error" : "information"];
        yield written(file, 1, { description, check_name: "file-not-read", severity, about: "file-not-read" });
      }
      yield `${entries === 0 ? "" : "\n"}]\n`;
    },
  };
}

/** A fingerprint with the file path. GitLab merges entries with equal fingerprints, and Lodestone's are unique only within a file. */
function digest(path: string, what: string): string {
  return sha256(`${path}\0${what}`).slice(0, 40);
}

/** A path relative to the root of the repository, with `..` segments resolved inside it. */
function inRepository(folder: string, path: string): string {
  return /^([A-Za-z]:)?\//.test(path) ? path : posix.normalize(folder + path);
}
