import { expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import type { Report } from "../../server/src/generated/report.ts";
import type { PackBundle } from "../../server/src/index.ts";
import { memoryHost as commandHost, main } from "../cli/memoryHost.ts";
import { connect, pulling } from "./client.ts";
import { everything as files } from "./everything.ts";
import { memoryHost } from "./memory.ts";

const severities = ["error", "warning", "information", "hint"];

it("finds what the command finds: the same words at the same places, in all samples and cases", async () => {
  const today = "2026-11-24";
  const host = memoryHost(Object.fromEntries(Object.entries(files).map(([path, text]) => [`file://${path}`, text])), today);
  const packs: PackBundle = await host.loadPacks();
  const command = commandHost({ files, today, packs: () => packs });
  await main(["check", "--format", "json", "--fail-on", "never", "--quiet"], command);
  expect(command.err()).toBe("");
  const report = JSON.parse(command.out()) as Report; // by the schema of reports, which other tests check

  const client = await connect(host, { folders: ["file:///repo"], capabilities: pulling });
  const pulled = new Map((await client.pullWorkspace()).items.map((item) => [item.uri, item]));
  const judged = report.files.map(({ path, findings }) => ({ uri: `file:///repo/${path}`, findings }));
  expect(judged).toHaveLength(Object.keys(files).filter((path) => /\.(bom|shipment|parts)\.ya?ml$/.test(path)).length);

  for (const { uri, findings } of judged) {
    // What is waived is a hint that says so, and otherwise the same.
    // Only the last known states of acts are left to the explanation.
    const expected = findings.map(
      ({ ruleId, severity, summary, message, reasonsAt, notesAt, range, related, fingerprint, suppressed }) => ({
        code: ruleId,
        severity: suppressed === undefined ? severities.indexOf(severity) + 1 : 4,
        message: [
          summary,
          ...(suppressed?.kind === "waiver" ? [`Waived until ${suppressed.until} by ${suppressed.by}: ${suppressed.reason}`] : []),
          message.slice(summary.length, reasonsAt?.[0] ?? notesAt).trim(),
          reasonsAt === undefined ? "" : message.slice(reasonsAt[0], notesAt).trim(),
        ]
          .filter((part) => part !== "")
          .join("\n"),
        range: zeroBased(range),
        related: (related ?? []).map((place) => ({ message: place.message, range: zeroBased((place.elsewhere ?? place).range) })),
        fingerprint,
      }),
    );
    const item = pulled.get(uri);
    expect([uri, item?.kind === "full" ? item.items.map(plainDiagnostic) : item]).toEqual([uri, expected]);
    // Editors drop a byte order mark when they open a file.
    await client.open(uri, (files[uri.slice("file://".length)] ?? "").replace(/^\uFEFF/, ""));
    expect((await client.findings(uri)).map(plainDiagnostic)).toEqual(expected);
  }
});

function plainDiagnostic({ code, severity, message, range, relatedInformation = [], data }: Diagnostic) {
  const { fingerprint } = data as { fingerprint: string }; // what the server adds, see DiagnosticData
  return {
    code,
    severity,
    message,
    range,
    related: relatedInformation.map((one) => ({ message: one.message, range: one.location.range })),
    fingerprint,
  };
}

function zeroBased({ start, end }: { start: Place; end: Place }) {
  return { start: { line: start.line - 1, character: start.column - 1 }, end: { line: end.line - 1, character: end.column - 1 } };
}

interface Place {
  readonly line: number;
  readonly column: number;
}
