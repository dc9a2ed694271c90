import type { ReportFinding } from "../../generated/report.ts";
import type { Severity } from "../../index.ts";
import type { Problem } from "../report/run.ts";
import { visible } from "../terminal/visible.ts";
import type { Format } from "./format.ts";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "notice", hint: "notice" };

/**
 * Workflow commands of GitHub Actions, which become annotations on the lines of a pull request; none for what is waived.
 *
 * @param folder path from the root of the repository to the current folder, with a slash at its end; empty when they are the same
 */
export function githubFormat(folder: string): Format {
  return {
    begin: () => "",
    file({ report: { path, findings } }) {
      const counting = findings.filter(({ suppressed }) => suppressed === undefined);
      const lines = counting.map(({ severity, range, ruleId, message, related }) =>
        command(commands[severity], message + placesElsewhere(related), {
          file: folder + path,
          line: String(range.start.line),
          col: String(range.start.column),
          endLine: String(range.end.line),
          endColumn: String(range.end.column),
          title: ruleId,
        }),
      );
      return lines.join("");
    },
    end: ({ problems, notices }) =>
      [
        ...problems.map((problem) => command("error", problem.message, placeOf(problem, folder))),
        ...notices.map(({ id, message }) => command("notice", message, { title: id })),
      ].join(""),
  };
}

/** An annotation has one place; those in other files are told in its text. */
function placesElsewhere(related: ReportFinding["related"]): string {
  const lines = related.flatMap(({ message, elsewhere }) =>
    elsewhere === undefined ? [] : [`\n${elsewhere.path}:${elsewhere.range.start.line}:${elsewhere.range.start.column}: ${message}`],
  );
  return lines.join("");
}

function placeOf({ path, position }: Problem, folder: string): Record<string, string> {
  return {
    ...(path === undefined ? {} : { file: folder + path }),
    ...(position === undefined ? {} : { line: String(position.line), col: String(position.column) }),
    title: "could not be checked",
  };
}

function command(name: string, message: string, properties: Readonly<Record<string, string>>): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(visible(value))}`);
  return `::${name} ${list.join(",")}::${escapeData(message.split("\n").map(visible).join("\n"))}\n`;
}

/** As the runner unescapes the text of a command. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** As the runner unescapes the value of a property. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
