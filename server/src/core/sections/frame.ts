import type { Finding } from "../finding.ts";
import { judgingContext } from "../judge/judgeItems.ts";
import { type JudgingRules, judgingRules, runTextRules } from "../judge/runRules.ts";
import { asOfOf, identify } from "../judge/summary.ts";
import type { CheckInput, DocumentSummary, Engine } from "../judge/types.ts";
import { readHead } from "../model/build.ts";
import type { DocumentKind } from "../model/types.ts";
import type { JudgingContext } from "../rule.ts";
import { checkDocument } from "../schema/checkDocument.ts";
import { documentKind } from "../schema/documentKind.ts";
import { toValue } from "../schema/toValue.ts";
import type { MapNode } from "../yaml/tree.ts";
import type { Skeleton } from "./skeleton.ts";

/** All that sections are judged by: what the rest of the document says, the law on its date, and the rules. */
export interface Frame {
  readonly skeleton: Skeleton;
  readonly kind: DocumentKind;
  readonly context: JudgingContext;
  readonly rules: JudgingRules;
  /** What is wrong outside the sections, by places in the skeleton. */
  readonly textFindings: readonly Finding[];
  readonly summary: Omit<DocumentSummary, "items" | "rareEarthItems" | "undeclared">;
  /** Sections judged by one frame would be judged the same by another with the same key and the same settings. */
  readonly key: string;
}

/** Everything of a check but its text. */
export type Conditions = Omit<CheckInput, "text">;

/** Reads the frame of a document from its skeleton. */
export function openFrame(engine: Engine, conditions: Conditions, skeleton: Skeleton): Frame {
  const { root, text, yaml } = skeleton;
  const { settings } = conditions;
  const kind = documentKind(root, conditions.kind);
  const schemaFindings = checkDocument(root, kind, text, yaml);
  const head = readHead(root, kind, 0);
  const when = asOfOf(head, { ...conditions, text });
  return {
    skeleton,
    kind,
    context: judgingContext(engine, head, when.asOf, conditions),
    rules: judgingRules(engine.rules, settings.severities, settings.regimes),
    textFindings: runTextRules({ text, yaml, documents: [{ index: 0, kind, schemaFindings }] }, engine.rules, settings.severities),
    summary: identify(head, when),
    key: contextKey(root, kind),
  };
}

/** Keys of a document that say nothing about its items. */
const silent: ReadonlySet<string> = new Set(["id", "revision", "title", "notes", "items"]);

function contextKey(root: MapNode, kind: DocumentKind): string {
  const entries = root.entries.filter(({ name }) => !silent.has(name) && !name.startsWith("x-"));
  return `${kind} ${JSON.stringify(toValue({ ...root, entries }))}`;
}
