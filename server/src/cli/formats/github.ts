import { placeInWords } from "../../core/describe/places.ts";
import { listOf, message } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { visible } from "../../core/text/visible.ts";
import type { ReportFinding } from "../../generated/report.ts";
import type { Severity } from "../../index.ts";
import { inCell } from "../../report/fileReport.ts";
import { rankOf } from "../../report/gravest.ts";
import type { ToldProblem } from "../../report/model.ts";
import type { Format } from "./format.ts";
import { lawMessage } from "./summary.ts";

type Kind = "error" | "warning" | "notice";

const kinds: Readonly<Record<Severity, Kind>> = { error: "error", warning: "warning", information: "notice", hint: "notice" };

/** The most annotations that GitHub shows of each kind per step: the first ones. */
const mostOfKind = 10;

/** A workflow command with its sort rank, the most severe first. */
interface Annotation {
  readonly kind: Kind;
  readonly rank: number;
  readonly command: string;
}

/**
 * Workflow commands of GitHub Actions, which become annotations in a pull request; none for waived findings. They are written at the end,
 * the most severe first, because GitHub shows only the first ten of each kind. The log contains all. The last gives the date of the law.
 *
 * @param folder path from the root of the repository to the current folder, with a trailing slash; empty if they are the same
 */
export function githubFormat(folder: string, texts: Texts): Format {
  const found: Annotation[] = [];
  return {
    begin: () => "",
    file({ report: { path, findings } }) {
      for (const finding of findings) if (finding.suppressed === undefined) found.push(annotation(finding, folder + path));
      return [];
    },
    end(run) {
      const { problems, notices, unread } = run;
      const all = [
        ...problems.map((problem) => ({
          kind: "error" as const,
          command: command("error", problem.message, placeOf(problem, folder, texts)),
        })),
        ...found.sort((a, b) => a.rank - b.rank),
        ...unread.files.map(({ file, message }) => {
          const kind = unread.fails ? ("error" as const) : ("warning" as const);
          return { kind, command: command(kind, message, { file: folder + file, title: texts.say("output-not-read") }) };
        }),
        ...notices.map((notice) => ({ kind: "notice" as const, command: command("notice", notice.message, { title: notice.id }) })),
        ...(found.length === 0
          ? []
          : [{ kind: "notice" as const, command: command("notice", texts.of(lawMessage(run)), { title: "lodestone" }) }]),
      ];
      return [leftOut(all, texts), ...all.map((one) => one.command)];
    },
  };
}

/** Related positions in other files, as text, because an annotation has one position. */
function placesElsewhere(related: ReportFinding["related"]): string {
  const lines = related.flatMap(({ message, elsewhere }) =>
    elsewhere === undefined ? [] : [`\n${placeInWords({ ...elsewhere.range.start, file: elsewhere.path })}: ${message}`],
  );
  return lines.join("");
}

function annotation({ severity, range, ruleId, message, related }: ReportFinding, file: string): Annotation {
  const kind = kinds[severity];
  const { start, end } = range;
  const lines = { line: String(start.line), col: String(start.column), endLine: String(end.line), endColumn: String(end.column) };
  const properties = { file, ...(start.cell === undefined ? lines : {}), title: ruleId };
  return { kind, rank: rankOf(severity), command: command(kind, inCell(range, message) + placesElsewhere(related), properties) };
}

/** A notice with the number of annotations that GitHub will not show; it replaces one of them. */
function leftOut(all: readonly Pick<Annotation, "kind">[], texts: Texts): string {
  const count = (kind: Kind): number => all.filter((one) => one.kind === kind).length;
  if (kindNames.every((kind) => count(kind) <= mostOfKind)) return "";
  const left = kindNames.flatMap((kind) => {
    const over = Math.max(0, count(kind) + (kind === "notice" ? 1 : 0) - mostOfKind);
    return over === 0 ? [] : [message("output-kind-count", { count: over, kind })];
  });
  const text = texts.say("output-annotations-left", { most: mostOfKind, left: listOf(left, "comma") });
  return command("notice", text, { title: "lodestone" });
}

const kindNames: readonly Kind[] = ["error", "warning", "notice"];

function placeOf({ path, position }: ToldProblem, folder: string, texts: Texts): Record<string, string> {
  return {
    ...(path === undefined ? {} : { file: folder + path }),
    ...(position === undefined ? {} : { line: String(position.line), col: String(position.column) }),
    title: texts.say("output-not-checked"),
  };
}

function command(name: Kind, message: string, properties: Readonly<Record<string, string>>): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(visible(value))}`);
  return `::${name} ${list.join(",")}::${escapeData(message.split("\n").map(visible).join("\n"))}\n`;
}

/** Text escaped for the message of a workflow command. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** Text escaped for a property of a workflow command. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
