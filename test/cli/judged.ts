import { stateOf } from "../../server/src/cli/check/runEnd.ts";
import type { Format } from "../../server/src/cli/formats/format.ts";
import type { RunEnd } from "../../server/src/cli/report/run.ts";
import type { VerdictInRun } from "../../server/src/core/judge/types.ts";
import type { Finding } from "../../server/src/index.ts";
import { fileReport, type JudgedFile } from "../../server/src/report/fileReport.ts";
import { runTotals } from "../../server/src/report/totals.ts";
import { date } from "./memoryHost.ts";

/** The text of the file that has findings. */
export const text = `kind: bom
items:
  - partNumber: MAG-1 # 磁石 🧲
\thsCode: 850511
  - description: "50 % N42SH: magnet"
`;

/** Where words stand in it. */
export function at(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** One finding that rests on an act, one with a fix, one that is a rule of the house. */
export const findings: readonly Finding[] = [
  {
    ...at("MAG-1"),
    ruleId: "end-use/missing",
    severity: "error",
    summary: "`MAG-1` holds rare earth (`N42SH`: sintered NdFeB) and no end use is declared.",
    message:
      "`MAG-1` holds rare earth (`N42SH`: sintered NdFeB) and no end use is declared. MOFCOM/GAC announcement 18/2025 (1C902.a) may control it. Declare `endUse`.",
    document: 0,
    path: "/items/0/partNumber",
    basis: { kind: "acts", acts: ["mofcom-2025-18"] },
    asOf: "2026-11-25",
    related: [{ ...at("N42SH"), message: "Seen here: sintered NdFeB." }],
    subject: "MAG-1",
  },
  {
    ...at("850511"),
    ruleId: "yaml/ambiguous-scalar",
    severity: "warning",
    summary: "Read as a number.",
    message: "Read as a number.\nQuote it: 100 %",
    document: 0,
    path: "/items/0/hsCode",
    fixes: [{ title: "Quote it", safe: true, edits: [{ ...at("850511"), newText: '"850511"' }] }],
    subject: "850511",
  },
  {
    start: at("- description").start + 2,
    end: text.length,
    ruleId: "origin/missing",
    severity: "information",
    summary: "No origin.",
    message: "No origin.",
    document: 0,
    path: "/items/1",
    basis: { kind: "house" },
    asOf: "2026-11-25",
  },
];

const documents: VerdictInRun["documents"] = [
  {
    index: 0,
    kind: "bom",
    id: undefined,
    asOf: date("2026-11-25"),
    asOfSource: "today",
    items: 2,
    materialItems: 1,
    undeclared: 1,
    notChecked: 0,
  },
];

/** A file with findings, whose name wants escaping everywhere. */
export const first = fileReport("sub dir/a,b:ü.bom.yaml", text, {
  findings,
  documents,
  waivers: [],
  partNumberAt: () => undefined,
});
/** A file without findings, judged by a date of its own. */
export const clean: JudgedFile = fileReport("z.shipment.yaml", "", {
  findings: [],
  documents: [
    {
      index: 0,
      kind: "shipment",
      id: undefined,
      asOf: date("2026-01-31"),
      asOfSource: "export-date",
      items: 1,
      materialItems: 0,
      undeclared: 0,
      notChecked: 0,
    },
  ],
  waivers: [],
  partNumberAt: () => undefined,
});

/** What is known of a run over some files. */
export function endOf(files: readonly JudgedFile[], over: Partial<RunEnd> = {}): RunEnd {
  const counts = runTotals();
  for (const file of files) counts.add(file);
  const { summary, days } = counts;
  const end = {
    asOf: counts.asOf({ date: "2026-11-25", source: "today" }),
    packs: [{ id: "prc", version: "2026.11.1", reviewedOn: "2026-11-24" }],
    notices: [],
    loweredRules: [],
    unread: { files: [], apart: [], passedOver: { acknowledged: 0, notLookedAt: 0, gitignored: 0, rows: 0 }, fails: false },
    summary,
    days,
    changed: undefined,
    shard: undefined,
    problems: [],
    exitStatus: 1 as const,
    ...over,
  } satisfies Omit<RunEnd, "state">;
  return { state: stateOf(end, counts.unjudged), ...end };
}

/** All that a format writes. */
export function whole(format: Format, files: readonly JudgedFile[], end: RunEnd): string {
  return [format.begin(), ...files.flatMap((file) => [...format.file(file)]), ...format.end(end)].join("");
}

/** What differs when something could not be checked. */
export const broken: Partial<RunEnd> = {
  exitStatus: 2,
  problems: [
    { path: "b ad.bom.yaml", position: { line: 2, column: 3 }, message: "Byte 4 is not UTF-8." },
    { message: "2 files were not checked." },
  ],
  notices: [{ id: "pack-stale", message: "The facts of `prc` are old." }],
};

/** A file with so many findings, of these severities in turn, each at a part of its own. */
export function manyFindings(severities: readonly Finding["severity"][], count: number, over: Partial<Finding> = {}): JudgedFile {
  const many = Array.from({ length: count }, (_, index): Finding => {
    const severity = severities[index % severities.length] ?? "error";
    return {
      start: 0,
      end: 4,
      ruleId: "end-use/missing",
      severity,
      summary: `Number ${index}.`,
      message: `Number ${index}.`,
      document: 0,
      path: `/items/${index}`,
      ...over,
    };
  });
  return fileReport("many.bom.yaml", text, { findings: many, documents: [], waivers: [], partNumberAt: () => undefined });
}

const waivedFinding = {
  ...at("MAG-1"),
  kind: "waiver",
  rule: "end-use/missing",
  until: date("2027-03-31"),
  by: "J. <Doe>",
  reason: "sample & lot",
} as const;

/** Findings that count, one put aside, and texts that mean harm. */
export const mixed = fileReport("sub/<a>&`b`.bom.yaml", text, {
  findings: [
    ...findings,
    {
      ...at("MAG-1"),
      ruleId: "end-use/missing",
      severity: "error",
      summary: "Waived.",
      message: "Waived.",
      document: 0,
      path: "/items/0",
      suppression: waivedFinding,
    },
  ],
  documents,
  waivers: [],
  partNumberAt: () => undefined,
});
