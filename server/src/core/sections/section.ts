import { asksEndUse } from "../control/asked.ts";
import type { Finding } from "../finding.ts";
import { judgeItems } from "../judge/judgeItems.ts";
import { compareFindings } from "../judge/order.ts";
import { type Concerned, guarded, type JudgingRules, runItemRules, runTextRules } from "../judge/runRules.ts";
import { type Counts, count } from "../judge/summary.ts";
import type { CheckSettings } from "../judge/types.ts";
import { endUseInEffect, openItems } from "../model/build.ts";
import type { DocumentKind, OpenItem } from "../model/types.ts";
import { pushAll } from "../pushAll.ts";
import type { JudgingContext, Rule } from "../rule.ts";
import { checkEntry } from "../schema/checkDocument.ts";
import { findWaivers, type WaiverComment } from "../waivers/comments.ts";
import { mayHoldWaivers } from "../waivers/terms.ts";
import { readYaml } from "../yaml/read.ts";
import type { Node, YamlFile } from "../yaml/tree.ts";
import { nameOf } from "./layout.ts";
import { moveFinding, moveTree } from "./move.ts";

/**
 * One entry of the top-level `items` list with the lines it is written in. Its places are addresses: offsets from `base`,
 * which no other section shares, so that they stay right wherever the section moves in the text.
 */
export interface Section {
  readonly text: string;
  readonly base: number;
  /** Stands in the paths of its items where their position would. */
  readonly name: string;
  /** The entries of the list in it: one, unless the text is broken. */
  readonly entries: readonly Node[];
  readonly usesAnchors: boolean;
  /** What is wrong with it as YAML and against the schema. */
  readonly textFindings: readonly Finding[];
  /** By offsets in its own text. */
  readonly waivers: readonly WaiverComment[];
  /** Whether all of it could be read as YAML. */
  readonly isWellFormed: boolean;
}

/** What is known of a section beside others: judged by a context. */
export interface JudgedSection {
  readonly items: readonly OpenItem[];
  /** Those of its text and of its items, in order. */
  readonly findings: readonly Finding[];
  readonly concerned: Concerned;
  readonly counts: Counts;
  /** How many rare-earth items have no end use, not even one in doubt. */
  readonly withoutEndUse: number;
}

/** Reads a section and checks it against the schema. `rules` are those over texts among all. Never throws. */
export function readSection(
  text: string,
  base: number,
  kind: DocumentKind,
  rules: readonly Rule[],
  { severities, ignoreWaivers = false }: CheckSettings,
): Section {
  const name = nameOf(base);
  const findings: Finding[] = [];
  let entries: readonly Node[] = [];
  let usesAnchors = false;
  let waivers: readonly WaiverComment[] = [];
  let isWellFormed = false;
  guarded("lodestone", { start: 0, end: 0 }, { document: 0, path: `/items/${name}` }, findings, () => {
    const yaml = readYaml(text, { outer: 1, scalars: !ignoreWaivers && mayHoldWaivers(text) });
    ({ usesAnchors } = yaml);
    if (usesAnchors) return;
    isWellFormed = yaml.problems.length === 0;
    if (yaml.scalars !== undefined) waivers = findWaivers({ text, scalars: yaml.scalars, start: 0, end: text.length });
    entries = entriesOf(yaml);
    // An entry of which nothing could be read keeps its number, so that those after it keep theirs.
    if (entries.length === 0) entries = [{ kind: "scalar", style: "plain", source: "", value: null, start: 0, end: 0 }];
    const schemaFindings = entries.flatMap((entry, index) => checkEntry(entry, kind, `/items/${name}.${index}`, text, yaml));
    if (schemaFindings.length > 0 || yaml.problems.length > 0)
      pushAll(findings, runTextRules({ text, yaml, documents: [{ index: 0, kind, schemaFindings }] }, rules, severities));
    for (const entry of entries) moveTree(entry, base);
  });
  const textFindings =
    findings.length === 0
      ? noFindings
      : findings.map((finding) => moveFinding(finding, ({ start, end }) => ({ start: start + base, end: end + base }), same));
  return { text, base, name, entries, usesAnchors, textFindings, waivers, isWellFormed };
}

const noFindings: readonly Finding[] = [];

function entriesOf({ documents }: YamlFile): readonly Node[] {
  const [first] = documents;
  if (documents.length === 1 && first?.root?.kind === "seq") return first.root.items;
  return documents.flatMap(({ root }) => (root?.kind === "seq" ? root.items : []));
}

function same(text: string): string {
  return text;
}

/** The items of a section and their parts; end uses and references are not resolved yet. */
export function itemsOf({ entries, name }: Section, { document }: JudgingContext): OpenItem[] {
  const items: OpenItem[] = [];
  openItems(document, entries, (position) => `/items/${name}.${position}`, undefined, items);
  return items;
}

/** Judges the items of a section, whose references are resolved. */
export function judgeSection(
  { textFindings }: Section,
  items: readonly OpenItem[],
  context: JudgingContext,
  rules: JudgingRules,
  settings: CheckSettings,
): JudgedSection {
  const findings = [...textFindings];
  for (const item of items) item.endUse = endUseInEffect(item);
  const judged = judgeItems(items, context, settings, findings);
  const concerned = runItemRules(judged, context, rules, findings);
  if (findings.length > 1) findings.sort(compareFindings);
  const withoutEndUse = judged.filter((one) => one.item.endUse === undefined && asksEndUse(one)).length;
  return { items, findings: findings.length === 0 ? noFindings : findings, concerned, counts: count(items.length, judged), withoutEndUse };
}
