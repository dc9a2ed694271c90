import { type Message, message, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { homepage, rulePage } from "../../core/links.ts";
import { pathInUri } from "../../core/paths.ts";
import { summaryOf } from "../../core/ruleMeta.ts";
import { stateInWords } from "../../core/states/inWords.ts";
import type { ReportFinding, ReportFix, ReportLoweredRule, ReportRange, ReportRelated, ReportSuppression } from "../../generated/report.ts";
import type { RuleMeta, Severity } from "../../index.ts";
import { Gravest, rankOfFinding } from "../../report/gravest.ts";
import type { ToldProblem } from "../../report/model.ts";
import { passedOverMessages } from "../../report/run.ts";
import type { Shard } from "../check/shard.ts";
import { renderMarkdown } from "../explain/markdown.ts";
import type { RunEnd } from "../report/run.ts";
import { colorsFor } from "../terminal/layout.ts";
import type { Format } from "./format.ts";
import { indented } from "./json.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/** The layout for plain text without colors. */
const plain = { colors: colorsFor(false), columns: 100 };
const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "note", hint: "note" };

/**
 * The limits of GitHub code scanning for one run
 * (https://docs.github.com/en/code-security/code-scanning/troubleshooting-sarif-uploads/results-exceed-limit). A file with more results,
 * extensions or locations of a result is refused as a whole. Of the results, 5,000 are kept.
 */
export const sarifLimits = { results: 25_000, resultsKept: 5_000, extensions: 100, locations: 1_000 } as const;

/**
 * SARIF 2.1.0, one run, within the limits of GitHub. Beyond the limit, the most severe results are written, and a notification gives the
 * number of the others. Beyond the number that GitHub keeps, results are sorted by severity.
 *
 * @param pages the rule pages in English Markdown, by rule id
 */
export function sarifFormat(version: string, rules: readonly RuleMeta[], pages: Readonly<Record<string, string>>, texts: Texts): Format {
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const results = new Gravest<{ readonly place: number; readonly text: string }>(sarifLimits.results);
  let place = 0;
  const unchecked: unknown[] = [];
  return {
    begin: () =>
      `{\n  "$schema": ${JSON.stringify(schema)},\n  "version": "2.1.0",\n  "runs": [\n    {\n      "columnKind": "utf16CodeUnits",\n      "results": [`,
    file({ report, unchecked: state }) {
      if (state !== undefined) unchecked.push(notification("not-checked", "warning", stateInWords(state, texts), locationsOf(report.path)));
      for (const finding of report.findings) {
        const text = indented(result(finding, report.path, indexOf.get(finding.ruleId), texts), "        ");
        results.add(rankOfFinding(finding), { place: place++, text });
      }
      return [];
    },
    *end(run) {
      const gravest = results.kept.map(({ entry }) => entry);
      const ordered = gravest.length > sarifLimits.resultsKept ? gravest : gravest.sort((a, b) => a.place - b.place);
      for (const [index, { text }] of ordered.entries()) yield `${index === 0 ? "" : ","}\n        ${text}`;
      const rest = {
        tool: tool(version, rules, pages, run, texts),
        // Without a language, SARIF defaults to English.
        ...(texts.locale === "en" ? {} : { language: texts.locale }),
        ...(run.shard === undefined ? {} : { automationDetails: { id: category(run.shard) } }),
        originalUriBaseIds: { SRCROOT: { description: { text: texts.say("output-sarif-folder") } } },
        invocations: [invocation(run, indexOf, unchecked, results.left(), texts)],
      };
      const members = Object.entries(rest).map(([key, value]) => `,\n      ${JSON.stringify(key)}: ${indented(value, "      ")}`);
      yield `${ordered.length === 0 ? "]" : "\n      ]"}${members.join("")}\n    }\n  ]\n}\n`;
    },
  };
}

/**
 * A category that distinguishes the runs of shards for one commit. GitHub takes the text up to the last slash as the category, and a run
 * replaces an earlier one of the same category. Without the trailing slash all shards would share one.
 */
function category({ index, count }: Shard): string {
  return `lodestone/shard-${index}-of-${count}/`;
}

function result(finding: ReportFinding, path: string, ruleIndex: number | undefined, texts: Texts): unknown {
  const { ruleId, severity, message, range, acts, asOf, houseRule, related, fixes, fingerprint, suppressed } = finding;
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [withLogical(location(path, range), `${finding.document}#${finding.path}`)],
    relatedLocations: ifAny(related.slice(0, sarifLimits.locations - 1).map((place, id) => relatedLocation(place, path, id))),
    partialFingerprints: { "lodestone/v1": fingerprint },
    fixes: ifAny(fixes.map((fix) => sarifFix(fix, path))),
    // If one result of a run has suppressions, all must have the property.
    suppressions: suppressed === undefined ? [] : [suppression(suppressed, path, texts)],
    properties: { severity, asOf, acts, houseRule, document: finding.document, path: finding.path },
  };
}

/** A list, which JSON leaves out if it is empty. */
function ifAny<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

/** A waiver is in the source and has a reason; a baseline is external. */
function suppression(suppressed: ReportSuppression, path: string, texts: Texts): unknown {
  switch (suppressed.kind) {
    case "baseline": {
      const { baseline, fingerprint } = suppressed;
      const justification = texts.say("output-sarif-known", { baseline: verbatim(baseline) });
      return { kind: "external", status: "accepted", justification, properties: { baseline, fingerprint } };
    }
    case "waiver": {
      const { rule, until, by, reason, range } = suppressed;
      return {
        kind: "inSource",
        status: "accepted",
        justification: reason,
        location: location(path, range),
        properties: { rule, until, approver: by },
      };
    }
  }
}

interface Location {
  readonly physicalLocation: unknown;
  readonly logicalLocations?: readonly { readonly fullyQualifiedName: string; readonly kind?: string }[];
}

function location(path: string, range: ReportRange): Location {
  const artifactLocation = artifact(path);
  // A region is one of a text, and a workbook is none.
  const { cell } = range.start;
  if (cell === undefined) return { physicalLocation: { artifactLocation, region: region(range) } };
  return { physicalLocation: { artifactLocation }, logicalLocations: [{ fullyQualifiedName: cell, kind: "element" }] };
}

function withLogical(at: Location, name: string): Location {
  return { ...at, logicalLocations: [...(at.logicalLocations ?? []), { fullyQualifiedName: name }] };
}

function relatedLocation({ message, range, elsewhere }: ReportRelated, path: string, id: number): unknown {
  const at = elsewhere === undefined ? location(path, range) : location(elsewhere.path, elsewhere.range);
  return { id, ...at, message: { text: message } };
}

function region({ start, end }: ReportRange): unknown {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function sarifFix({ title, edits, safe }: ReportFix, path: string): unknown {
  const replacements = edits.map(({ range, newText }) => ({ deletedRegion: region(range), insertedContent: { text: newText } }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation: artifact(path), replacements }], properties: { safe } };
}

/** The location of a file: a relative URI below the current folder, an absolute one on another drive. */
function artifact(path: string): unknown {
  const uri = pathInUri(path);
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return { uri, uriBaseId: "SRCROOT" };
}

function tool(
  version: string,
  rules: readonly RuleMeta[],
  pages: Readonly<Record<string, string>>,
  { packs }: RunEnd,
  texts: Texts,
): unknown {
  return {
    driver: {
      name: "lodestone",
      semanticVersion: version,
      informationUri: homepage,
      rules: rules.map((rule) => {
        const { id, severity, title, waivable, pack } = rule;
        return {
          id,
          shortDescription: { text: texts.prose(title) },
          fullDescription: { text: texts.of(summaryOf(rule)) },
          ...(pack === undefined ? helpOn(id, pages[id], texts) : {}),
          defaultConfiguration: { level: levels[severity] },
          properties: { severity, waivable, pack },
        };
      }),
    },
    extensions: packs
      .slice(0, sarifLimits.extensions)
      .map(({ id, version: packVersion, reviewedOn }) => ({ name: id, version: packVersion, properties: { reviewedOn } })),
  };
}

/** The page of a rule, embedded for reading without network, and its web address if it has one. */
function helpOn(id: string, page: string | undefined, texts: Texts): object {
  return { helpUri: rulePage(id), help: page && { text: renderMarkdown(page, plain, texts), markdown: page } };
}

function invocation(
  { asOf, exitStatus, notices, loweredRules, packs, problems, unread, state }: RunEnd,
  indexOf: ReadonlyMap<string, number>,
  unchecked: readonly unknown[],
  resultsLeft: number,
  texts: Texts,
): unknown {
  const executed = [
    ...problems.map(({ path, position, message }) =>
      notification("could-not-check", "error", message, path === undefined ? {} : locationsOf(path, position)),
    ),
    ...unchecked,
    ...unread.files.map(({ file, why, message }) =>
      notification("file-not-read", unread.fails ? "error" : "warning", message, { ...locationsOf(file), properties: { why } }),
    ),
    ...passedOverMessages(unread.passedOver).map((said) => notification("passed-over", "note", texts.of(said))),
    ...(resultsLeft === 0 ? [] : [leftOut("results-left-out", message("output-sarif-results-left", { count: resultsLeft }), texts)]),
  ];
  const packsLeft = Math.max(0, packs.length - sarifLimits.extensions);
  return {
    executionSuccessful: exitStatus !== 2,
    exitCode: exitStatus,
    ruleConfigurationOverrides: ifAny(loweredRules.map((one) => override(one, indexOf.get(one.rule)))),
    toolConfigurationNotifications: [
      ...notices.map(({ id, message }) => notification(id, "warning", message)),
      ...(packsLeft === 0 ? [] : [leftOut("packs-left-out", message("output-sarif-packs-left", { count: packsLeft }), texts)]),
    ],
    toolExecutionNotifications: ifAny(executed),
    properties: { asOf, state: state.kind },
  };
}

function notification(id: string, level: "error" | "warning" | "note", text: string, more?: object): unknown {
  return { descriptor: { id }, level, message: { text }, ...more };
}

function locationsOf(path: string, position?: ToldProblem["position"]): object {
  const at = position && { region: { startLine: position.line, startColumn: position.column } };
  return { locations: [{ physicalLocation: { artifactLocation: artifact(path), ...at } }] };
}

/** The override of a rule that settings disable or lower. */
function override({ rule, level, config, by, files, authorities }: ReportLoweredRule, index: number | undefined): unknown {
  return {
    descriptor: { id: rule, index },
    configuration:
      level === "off" && authorities === undefined
        ? { enabled: false }
        : { enabled: true, level: level === "off" ? undefined : levels[level] },
    properties: { severity: level, config, by, files, authorities },
  };
}

/** A notification about content left out because of GitHub's limits. */
function leftOut(id: string, what: Message, texts: Texts): unknown {
  return notification(id, "warning", texts.sentences([what, message("output-sarif-limits"), message("output-sarif-json")]));
}
