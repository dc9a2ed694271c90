import type { IsoDate } from "../date.ts";
import { parseIsoDate } from "../date.ts";
import type { Finding } from "../finding.ts";
import { buildDocument } from "../model/build.ts";
import type { Document, DocumentKind } from "../model/types.ts";
import type { ActStateSettings, Packs } from "../packs/at.ts";
import type { Recogniser } from "../recognise/recognise.ts";
import type { JudgedDocument, ReadDocument, ReadFile, Rule } from "../rule.ts";
import { checkDocument } from "../schema/checkDocument.ts";
import { documentKind } from "../schema/documentKind.ts";
import { readYaml } from "../yaml/read.ts";
import { content, type YamlDocument, type YamlFile } from "../yaml/tree.ts";
import { judgeDocument } from "./judgeDocument.ts";
import { orderFindings } from "./order.ts";
import { guarded, runJudgingRules, runTextRules, type SeveritySettings } from "./runRules.ts";

/** What a check leans on; made once, used for every file. */
export interface Engine {
  readonly packs: Packs;
  readonly recogniser: Recogniser;
  readonly rules: readonly Rule[];
}

/** What a company sets, from `lodestone.yaml` or the editor's settings. */
export interface CheckSettings {
  /** A date for all files, before any date that a file carries. */
  readonly asOf?: { readonly date: IsoDate; readonly source: "option" | "setting" };
  readonly actStates: ActStateSettings;
  /** Authorities whose acts are considered; undefined means all. */
  readonly regimes?: readonly string[];
  readonly severities: SeveritySettings;
  readonly traceRareEarths: boolean;
}

/** One text to check. */
export interface CheckInput {
  readonly text: string;
  /** What the file's name, or the configuration, says it is; `kind` in the document comes before it. */
  readonly kind: DocumentKind;
  /** The day to judge at where neither setting nor shipment names one. The core has no clock. */
  readonly today: IsoDate;
  readonly settings: CheckSettings;
}

/** Where the date of a document's verdict comes from. */
export type AsOfSource = "option" | "setting" | "export-date" | "today";

/** What was judged in one document, for summaries. */
export interface DocumentSummary {
  readonly index: number;
  readonly kind: DocumentKind;
  readonly asOf: IsoDate;
  readonly asOfSource: AsOfSource;
  readonly items: number;
  readonly rareEarthItems: number;
  /** Rare-earth items with no declared end use in effect; `undetermined` does not count as one. */
  readonly undeclared: number;
}

/** The result of a check: there always is one. */
export interface CheckResult {
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly documents: readonly DocumentSummary[];
  /** The documents with their facts, for explanations, hovers and reports. */
  readonly judged: readonly JudgedDocument[];
  /** The text as read, for editors; undefined when reading itself failed, which is a finding. */
  readonly file: ReadFile | undefined;
}

/**
 * Checks one text. Total: any text gives a result, and a fault of ours becomes a `rule/failed` finding.
 * Pure: the same input gives the same findings in the same order.
 */
export function check(engine: Engine, input: CheckInput): CheckResult {
  const findings: Finding[] = [];
  const documents: DocumentSummary[] = [];
  const judged: JudgedDocument[] = [];
  let file: ReadFile | undefined;
  const judgingRules = rulesOfRegimes(engine.rules, input.settings.regimes);
  const nowhere = { start: 0, end: 0 };
  guarded("lodestone", nowhere, { document: 0, path: "" }, findings, () => {
    const yaml = readYaml(input.text);
    const read = readFile(input, yaml);
    file = read;
    findings.push(...runTextRules(read, engine.rules, input.settings.severities));
    for (const { index, kind } of read.documents) {
      const root = rootMap(yaml.documents[index]);
      if (root === undefined) continue;
      guarded("lodestone", { start: root.start, end: root.start }, { document: index, path: "" }, findings, () => {
        const document = buildDocument(root, kind, index);
        const { asOf, source } = asOfOf(document, input);
        const result = judgeDocument(engine, document, asOf, input.settings, findings);
        judged.push(result);
        findings.push(...runJudgingRules(result, judgingRules, input.settings.severities));
        documents.push(summaryOf(result, source));
      });
    }
  });
  return { findings: orderFindings(findings), documents, judged, file };
}

function rulesOfRegimes(rules: readonly Rule[], regimes: readonly string[] | undefined): readonly Rule[] {
  return regimes === undefined ? rules : rules.filter(({ meta }) => meta.regime === undefined || regimes.includes(meta.regime));
}

function readFile(input: CheckInput, yaml: YamlFile): ReadFile {
  const documents: ReadDocument[] = [];
  yaml.documents.forEach((document, index) => {
    if (document.root === undefined && yaml.documents.length > 1) return;
    const kind = documentKind(document.root, input.kind);
    documents.push({ index, kind, schemaFindings: checkDocument(document.root, kind, input.text, yaml) });
  });
  return { text: input.text, yaml, documents };
}

function rootMap(document: YamlDocument | undefined) {
  if (document?.root === undefined) return undefined;
  const root = content(document.root);
  return root.kind === "map" ? root : undefined;
}

/** The setting, else the shipment's export date, else today. */
function asOfOf(document: Document, input: CheckInput): { asOf: IsoDate; source: AsOfSource } {
  const { asOf } = input.settings;
  if (asOf !== undefined) return { asOf: asOf.date, source: asOf.source };
  const exportDate = document.kind === "shipment" ? parseIsoDate(document.exportDate?.value ?? "") : undefined;
  return exportDate === undefined ? { asOf: input.today, source: "today" } : { asOf: exportDate, source: "export-date" };
}

function summaryOf(judged: JudgedDocument, asOfSource: AsOfSource): DocumentSummary {
  const rareEarth = judged.items.filter((item) => item.recognition.verdict === "rare-earth");
  const undeclared = rareEarth.filter(({ item }) => {
    const { endUse } = item;
    return endUse === undefined || endUse.kind === "unresolved" || endUse.endUse.category?.value === "undetermined";
  });
  const { document, asOf } = judged;
  return {
    index: document.index,
    kind: document.kind,
    asOf,
    asOfSource,
    items: document.items.length,
    rareEarthItems: rareEarth.length,
    undeclared: undeclared.length,
  };
}
