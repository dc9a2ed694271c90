import { homepage, rulePage } from "../../core/links.ts";
import type { ReportFinding, ReportFix, ReportRange, ReportRelated, ReportSuppression } from "../../generated/report.ts";
import type { RuleMeta, Severity } from "../../index.ts";
import type { Shard } from "../check/shard.ts";
import type { RunEnd } from "../report/run.ts";
import type { Format } from "./format.ts";
import { indented } from "./json.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", information: "note", hint: "note" };

/** SARIF 2.1.0, the contract with machines: one run, its results streamed, what is known only at the end behind them. */
export function sarifFormat(version: string, rules: readonly RuleMeta[]): Format {
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  let results = 0;
  return {
    begin: () =>
      `{\n  "$schema": ${JSON.stringify(schema)},\n  "version": "2.1.0",\n  "runs": [\n    {\n      "columnKind": "utf16CodeUnits",\n      "results": [`,
    file({ report }) {
      const texts = report.findings.map(
        (finding) =>
          `${results++ === 0 ? "" : ","}\n        ${indented(result(finding, report.path, indexOf.get(finding.ruleId)), "        ")}`,
      );
      return texts.join("");
    },
    end(run) {
      const rest = {
        tool: tool(version, rules, run),
        ...(run.shard === undefined ? {} : { automationDetails: { id: category(run.shard) } }),
        originalUriBaseIds: { SRCROOT: { description: { text: "The folder that the command ran in." } } },
        invocations: [invocation(run)],
      };
      const members = Object.entries(rest).map(([key, value]) => `,\n      ${JSON.stringify(key)}: ${indented(value, "      ")}`);
      return `${results === 0 ? "]" : "\n      ]"}${members.join("")}\n    }\n  ]\n}\n`;
    },
  };
}

/**
 * What sets the runs of shards apart where they are uploaded for one commit. GitHub takes everything up to the last slash for the
 * category, and lets a run replace one of the same category: without the slash at the end all shards would have the same.
 */
function category({ index, count }: Shard): string {
  return `lodestone/shard-${index}-of-${count}/`;
}

function result(finding: ReportFinding, path: string, ruleIndex: number | undefined): unknown {
  const { ruleId, severity, message, range, acts, asOf, houseRule, related, fixes, fingerprint, suppressed } = finding;
  return {
    ruleId,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [{ ...location(path, range), logicalLocations: [{ fullyQualifiedName: `${finding.document}#${finding.path}` }] }],
    ...(related.length === 0 ? {} : { relatedLocations: related.map((place, id) => relatedLocation(place, path, id)) }),
    partialFingerprints: { "lodestone/v1": fingerprint },
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => sarifFix(fix, path)) }),
    // A run in which one result has suppressions must say so of every other.
    suppressions: suppressed === undefined ? [] : [suppression(suppressed, path)],
    properties: { severity, ...(asOf === undefined ? {} : { asOf }), acts, houseRule, document: finding.document, path: finding.path },
  };
}

function suppression({ rule, until, by, reason, range }: ReportSuppression, path: string): unknown {
  return {
    kind: "inSource",
    status: "accepted",
    justification: reason,
    location: location(path, range),
    properties: { rule, until, approver: by },
  };
}

function location(path: string, range: ReportRange): Record<string, unknown> {
  return { physicalLocation: { artifactLocation: artifact(path), region: region(range) } };
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

/** A file below the current folder is named relative to it; any other one, by a drive of its own, absolutely. */
function artifact(path: string): unknown {
  const uri = path
    .split("/")
    .map((step) => encodeURIComponent(step.replace(/\p{Surrogate}/gu, "\uFFFD")))
    .join("/");
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return { uri, uriBaseId: "SRCROOT" };
}

function tool(version: string, rules: readonly RuleMeta[], { packs }: RunEnd): unknown {
  return {
    driver: {
      name: "lodestone",
      semanticVersion: version,
      informationUri: homepage,
      rules: rules.map(({ id, severity, title, summary, waivable, pack }) => ({
        id,
        shortDescription: { text: title },
        fullDescription: { text: summary },
        ...(pack === undefined ? { helpUri: rulePage(id) } : {}),
        defaultConfiguration: { level: levels[severity] },
        properties: { severity, waivable, ...(pack === undefined ? {} : { pack }) },
      })),
    },
    extensions: packs.map(({ id, version: packVersion, reviewedOn }) => ({ name: id, version: packVersion, properties: { reviewedOn } })),
  };
}

function invocation({ exitStatus, notices, problems }: RunEnd): unknown {
  return {
    executionSuccessful: exitStatus !== 2,
    exitCode: exitStatus,
    toolConfigurationNotifications: [
      ...problems.map(({ path, position, message }) => ({
        descriptor: { id: "could-not-check" },
        level: "error",
        message: { text: message },
        ...(path === undefined
          ? {}
          : { locations: [{ physicalLocation: { artifactLocation: artifact(path), ...pointRegion(position) } }] }),
      })),
      ...notices.map(({ id, message }) => ({ descriptor: { id }, level: "warning", message: { text: message } })),
    ],
  };
}

function pointRegion(position: { readonly line: number; readonly column: number } | undefined): Record<string, unknown> {
  return position === undefined ? {} : { region: { startLine: position.line, startColumn: position.column } };
}
