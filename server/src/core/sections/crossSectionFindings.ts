import type { Finding, OpenFinding } from "../finding.ts";
import { orderFindings } from "../judge/order.ts";
import { runDocumentRule } from "../judge/runRules.ts";
import { addTo, firstOfEach } from "../maps.ts";
import { pushAll } from "../pushAll.ts";
import type { JudgedItem } from "../rule.ts";
import { areSame, type BlockQuery, perBlock } from "./block.ts";
import { remarksInBlock, standingElsewhere } from "./blockQueries.ts";
import { type DedupedRemark, dated } from "./dedupedRemarks.ts";
import type { DocumentContext } from "./documentContext.ts";
import type { SectionList } from "./sectionList.ts";
import { type ToldFinding, told } from "./toldFinding.ts";

/** The findings that do not follow from a single section: of document rules, placed outside the sections, or on deduplicated remarks. */
export interface CrossSectionFindings {
  /** Sorted and placed in the text: before and after the sections. */
  readonly before: readonly ToldFinding[];
  readonly after: readonly ToldFinding[];
  /** By the index of their section, not yet placed in the text. */
  readonly bySection: ReadonlyMap<number, readonly OpenFinding[]>;
}

/** A document rule with the items and findings of its last run. */
interface RuleRun {
  readonly concerned: BlockQuery<JudgedItem>;
  items: readonly JudgedItem[];
  findings: readonly OpenFinding[] | undefined;
}

/** Computes the findings that need several sections of a document, and caches those that an edit does not affect. */
export class CrossSectionRules {
  readonly #context: DocumentContext;
  /** Remarks on the lines outside the sections. They count only when no section has a remark with the same key. */
  readonly #outside: readonly DedupedRemark[];
  readonly #runs: readonly RuleRun[];
  #remarks: readonly DedupedRemark[] = [];
  #remarked: readonly OpenFinding[] | undefined;

  constructor(context: DocumentContext, outside: readonly DedupedRemark[] = []) {
    this.#context = context;
    this.#outside = outside;
    this.#runs = context.rules.ofDocuments.map((_, rule) => ({
      concerned: perBlock((sections) => sections.flatMap(({ result }) => result.concerned[rule] ?? [])),
      items: [],
      findings: undefined,
    }));
  }

  /** Runs the document rules whose items changed since the last run. */
  findIn(sections: SectionList): readonly OpenFinding[] {
    const { judging, rules } = this.#context;
    const found: OpenFinding[] = [];
    for (const [index, run] of this.#runs.entries()) {
      const rule = rules.ofDocuments[index];
      const items = sections.gathered(run.concerned);
      if (rule !== undefined && (run.findings === undefined || !areSame(items, run.items))) {
        const findings: OpenFinding[] = [];
        runDocumentRule(rule, judging, items, rules, findings);
        run.items = items;
        run.findings = findings;
      }
      pushAll(found, run.findings ?? []);
    }
    pushAll(found, sections.gathered(standingElsewhere));
    pushAll(found, this.#onRemarks(sections.gathered(remarksInBlock)));
    return found;
  }

  /** The findings on deduplicated remarks; the same objects until the remarks change. */
  #onRemarks(remarks: readonly DedupedRemark[]): readonly OpenFinding[] {
    if (this.#remarked === undefined || !areSame(remarks, this.#remarks)) {
      const { asOf } = this.#context.judging;
      this.#remarks = remarks;
      const first = firstOfEach([...remarks, ...this.#outside], ({ about }) => about);
      this.#remarked = first.flatMap(({ findings }) => findings.map((one) => dated(one, asOf)));
    }
    return this.#remarked;
  }
}

/** Sorts findings by position in the text. */
export function sortFindings(found: readonly OpenFinding[], sections: SectionList): CrossSectionFindings {
  const [before, after]: [ToldFinding[], ToldFinding[]] = [[], []];
  const outside: Finding[] = [];
  const bySection = new Map<number, OpenFinding[]>();
  for (const finding of found) {
    const index = sections.indexOf(finding);
    if (index === undefined) outside.push(sections.place(finding));
    else addTo(bySection, index, finding);
  }
  for (const finding of orderFindings(outside)) (finding.start < sections.head ? before : after).push(told(finding));
  return { before, after, bySection };
}
