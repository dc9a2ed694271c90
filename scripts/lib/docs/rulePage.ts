import { posix } from "node:path";
import type { RuleMeta } from "../../../server/src/core/ruleMeta.ts";
import { rulesFolder } from "../registry.ts";
import { type ActNames, actNames } from "./actNames.ts";
import type { Law } from "./law.ts";
import { blocks, code, link, sentence, text } from "./markdown.ts";
import { actLink, type Fact, facts, notice, provisionOf } from "./page.ts";
import { listed, type Words } from "./words.ts";

/** A rule with its README and, where it has code, its metadata. */
export interface DocumentedRule {
  readonly id: string;
  readonly readme: string;
  readonly meta: RuleMeta | undefined;
  /** False for findings that the runner itself reports. */
  readonly hasCode: boolean;
}

/** The page of a rule: a table of its metadata, then its README with linked acts. */
export function rulePage(rule: DocumentedRule, rules: readonly DocumentedRule[], law: Law, words: Words): string {
  const { id, meta, readme, hasCode } = rule;
  const body = readme.replace(/^# .*\n+/, "").trimEnd();
  const linked = new Linker(id, rules, actNames(law));
  // Made first: the table says which acts it names.
  const prose = linked.document(body);
  const source = `../../../${rulesFolder}/${id}`;
  const rows: readonly Fact[] = [
    ["Severity", meta === undefined ? "as written below" : severityWords(meta)],
    ["Finds", sentence(meta?.title ?? "")],
    ["Fires when", sentence(meta?.summary ?? "")],
    ["Can be waived", meta === undefined ? "" : waivableWords(meta)],
    ["By the packs", byPacks(meta, law)],
    ["They name", named(meta, law).join("<br>")],
    ["Acts named here", [...linked.acts].map((act) => actLink(law, act, "docs/rules/group")).join("<br>")],
    ["Source", `${hasCode ? `${link("code", `${source}/index.ts`)}, ` : ""}${link("text", `${source}/README.md`)}`],
  ];
  return `${blocks(
    `# ${id}`,
    `${link("All rules", "../../rules.md")} · ${link("Acts", "../../acts.md")} · ${link("Index", "../../README.md")}`,
    facts(rows),
    prose,
    notice(words, []),
  )}\n`;
}

/** Acts with entries in the section of packs that a rule judges by. */
function byPacks(meta: RuleMeta | undefined, law: Law): string {
  if (meta?.lawIn === undefined) return "";
  const acts = new Set(law.entries(meta.lawIn).flatMap(({ entry }) => ("acts" in entry ? entry.acts : [entry.act])));
  return law.acts
    .filter(({ act }) => acts.has(act.id))
    .map(({ act }) => actLink(law, act.id, "docs/rules/group"))
    .join("<br>");
}

/** Goods, shares, countries and end uses that the entries of that section name, one line for each entry. */
function named(meta: RuleMeta | undefined, law: Law): readonly string[] {
  const actOf = (id: string): string => actLink(law, id, "docs/rules/group");
  if (meta?.lawIn === "sourcingRestrictions")
    return law.entries("sourcingRestrictions").map(({ entry: { act, countryList, magnets, steps, endUse } }) => {
      const list = law.entries("countryLists").find(({ entry }) => entry.id === countryList);
      const uses = `${listed(endUse.categories, "or")} end uses in ${listed(endUse.countries, "or")}`;
      return `${actOf(act)}: ${listed(magnets, "or")} magnets ${listed(steps, "or")} in ${listed(list?.entry.countries ?? [], "or")}, for ${uses}`;
    });
  if (meta?.lawIn !== "itemLists") return [];
  return [
    ...law.entries("itemLists").map(({ entry }) => {
      const goods = listed(entry.entries.map(({ name }) => text(name.en)));
      return `${actOf(entry.act)}${provisionOf(law, entry)}, ${text(entry.title.en)}: ${goods}${entry.complete ? "" : " (not read in full)"}`;
    }),
    ...law.entries("thresholds").flatMap(({ entry: { act, clause, kind, comparison, value, official } }) => {
      if (kind !== "value-share-percent" || comparison !== "at-least" || act === undefined || clause === undefined || official === false)
        return [];
      return [`${actOf(act)}${provisionOf(law, { act, clause })}: from ${value} % of the value on`];
    }),
  ];
}

/** The severity of a rule, which is the greatest of its findings. */
export function severityWords({ severity }: RuleMeta): string {
  return `${severity}, or less where the text says so`;
}

/** Findings of a rule that a waiver can cover; errors of a prohibition never. */
export function waivableWords({ waivable, prohibition }: RuleMeta): string {
  if (!waivable) return "**no**";
  return prohibition === true ? "**not** as an error, but as a warning or information" : "yes";
}

/** Adds links to the README of a rule: acts and rules that it names, and its relative links adapted to the page. */
class Linker {
  /** Ids of the acts found so far. */
  readonly acts = new Set<string>();
  readonly #names: ReadonlyMap<string, string>;
  readonly #pattern: RegExp | undefined;
  readonly #rules: ReadonlySet<string>;
  readonly #id: string;

  constructor(id: string, rules: readonly DocumentedRule[], names: ActNames) {
    this.#id = id;
    this.#rules = new Set(rules.map((rule) => rule.id));
    this.#names = new Map(names);
    const choice = names.map(([name]) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
    this.#pattern = choice === "" ? undefined : new RegExp(`(?<![\\w/.-])(?:${choice})(?![\\w/-])`, "g");
  }

  document(markdown: string): string {
    let fenced = false;
    return markdown
      .split("\n")
      .map((line) => {
        if (line.startsWith("```")) fenced = !fenced;
        return fenced || line.startsWith("```") || line.startsWith("#") ? line : this.#line(line);
      })
      .join("\n");
  }

  #line(line: string): string {
    // Kept apart: code, links and addresses.
    return line
      .split(/(`[^`]+`|\[[^\]]*\]\([^)\s]*\)|https?:\/\/[^\s<>]+)/)
      .map((part, index) => (index % 2 === 0 ? this.#plain(part) : this.#special(part)))
      .join("");
  }

  #plain(part: string): string {
    if (this.#pattern === undefined) return part;
    return part.replace(this.#pattern, (name) => {
      const act = this.#names.get(name);
      if (act === undefined) return name;
      this.acts.add(act);
      return link(name, `../../acts/${act}.md`);
    });
  }

  #special(part: string): string {
    const named = part.startsWith("`") ? part.slice(1, -1) : "";
    if (this.#rules.has(named)) return named === this.#id ? part : link(code(named), this.#from(`docs/rules/${named}.md`));
    const [, label = "", target = ""] = /^\[([^\]]*)\]\((.*)\)$/.exec(part) ?? [];
    return target === "" || /^(?:[a-z]+:|#)/.test(target) ? part : link(label, this.#moved(target));
  }

  /** A relative link of the README, adapted to the page. */
  #moved(target: string): string {
    const path = posix.normalize(`${rulesFolder}/${this.#id}/${target}`);
    const rule = /^server\/src\/rules\/(.+)\/README\.md$/.exec(path)?.[1];
    const meant = rule !== undefined && this.#rules.has(rule) ? `docs/rules/${rule}.md` : path;
    return this.#from(meant);
  }

  /** A path of the project as a link from this page. */
  #from(path: string): string {
    return posix.relative(posix.dirname(`docs/rules/${this.#id}`), path);
  }
}
