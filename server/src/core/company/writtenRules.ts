import type { CompanyRule, PackHeader } from "../../generated/pack.ts";
import { type ContentNode, contentOf, itemsOf } from "../formats/tree.ts";
import { inEnglish } from "../l10n/texts.ts";
import type { LoadedPack } from "../packs/bundle.ts";
import type { PackTree } from "../packs/files.ts";
import { type RuleMeta, summaryOf } from "../ruleMeta.ts";
import { toValue } from "../schema/toValue.ts";

/** A rule of a company's pack, with its position. Its condition is not compiled yet. */
export interface WrittenRule {
  readonly rule: CompanyRule;
  readonly pack: PackHeader;
  /** The sources that it cites. */
  readonly sources: readonly { readonly title: string; readonly url: string | undefined }[];
  readonly meta: RuleMeta;
  readonly file: PackTree;
  readonly node: ContentNode;
}

/** The rules of packs, in their order. The files must keep to the schema. */
export function writtenRules(trees: readonly PackTree[], packs: readonly LoadedPack[]): WrittenRule[] {
  const byRule = new Map(packs.flatMap((pack) => pack.files.flatMap((file) => (file.rules ?? []).map((rule) => [rule.id, pack] as const))));
  return trees.flatMap((file) =>
    itemsOf(contentOf(file.root, "rules")).flatMap((node) => {
      const rule = toValue(node) as CompanyRule; // the file keeps to the schema
      const pack = byRule.get(rule.id);
      if (pack === undefined) return []; // its pack has no header, which is reported
      const { header } = pack;
      const sources = rule.citations.flatMap((key) => sourceOf(pack, key) ?? []);
      return [{ rule, pack: header, sources, meta: metaOf(rule, header), file, node }];
    }),
  );
}

function metaOf({ id, severity, title, from, until, waivable = true }: CompanyRule, pack: PackHeader): RuleMeta {
  const days = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const summary = inEnglish.of(summaryOf({ summary: "", pack: pack.id, ...days }));
  return { id, severity, title, summary, waivable, task: { action: "decide", words: title }, pack: pack.id, ...days };
}

function sourceOf({ files }: LoadedPack, key: string): WrittenRule["sources"][number] | undefined {
  const found = files.flatMap(({ sources }) => sources?.[key] ?? [])[0];
  if (found === undefined) return undefined;
  return typeof found === "string" ? { title: found, url: undefined } : { title: found.title, url: found.url };
}
