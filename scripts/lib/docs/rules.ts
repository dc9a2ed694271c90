import { mayNotBeLowered, type RuleMeta, ruleFailed, tellsUnread } from "../../../server/src/core/ruleMeta.ts";
import { blocks, link, section, sentence, table } from "./markdown.ts";
import { type DocumentedRule, waivableWords } from "./rulePage.ts";

/** The table of all rules, by group. */
export function rulesPage(rules: readonly DocumentedRule[]): string {
  const groups = [...new Set(rules.map(groupOf))];
  return `${blocks(
    "# Rules",
    `${link("Index", "README.md")} · ${link("Acts", "acts.md")} · ${link("Controlled items", "controlled-items.md")}`,
    "Each finding carries the id of its rule. The severity given here is the most severe with which the rule fires. Set another, or `off`, under `rules` in `lodestone.yaml`, but for those that [cannot be suppressed](#what-cannot-be-suppressed).",
    ...groups.map((group) =>
      section(
        2,
        group,
        table(
          rules.filter((rule) => groupOf(rule) === group),
          [
            { head: "Rule", cell: ({ id }) => link(`\`${id}\``, `rules/${id}.md`) },
            { head: "Severity", cell: ({ meta }) => meta?.severity ?? "see page" },
            { head: "Finds", cell: ({ meta }) => sentence(meta?.title ?? "") },
            { head: "Fires when", cell: ({ meta }) => sentence(meta?.summary ?? "") },
            { head: "Can be waived", cell: ({ meta }) => (meta === undefined ? "" : waivableWords(meta)) },
          ],
        ),
      ),
    ),
    section(
      2,
      "What cannot be suppressed",
      blocks(
        "These rules have findings that no waiver and no baseline covers. Every other finding can be waived, put into a baseline and switched off.",
        table(suppressing(rules), [
          { head: "Rules", cell: ({ ids }) => ids.map((id) => link(`\`${id}\``, `rules/${id}.md`)).join(", ") },
          { head: "Waiver or baseline", cell: ({ waived }) => waived },
          { head: "`off`", cell: ({ off }) => off },
          { head: "Lower severity", cell: ({ lower }) => lower },
        ]),
        `${link("`schema/unknown-key`", "rules/schema/unknown-key.md")} can be suppressed unless a map or a list stands below the key. A setting that switches off or lowers what it cannot is an error in \`lodestone.yaml\` (exit status 2), and reported and ignored in the settings of an editor.`,
      ),
    ),
  )}\n`;
}

/** Ways to put the findings of some rules aside. */
interface Suppressing {
  readonly ids: readonly string[];
  readonly waived: string;
  readonly off: string;
  readonly lower: string;
}

/** The rules whose findings cannot all be put aside, those with the same answers together. */
function suppressing(rules: readonly DocumentedRule[]): readonly Suppressing[] {
  const found = new Map<string, Suppressing>();
  for (const { id, meta } of rules) {
    if (meta === undefined || (meta.waivable && meta.prohibition !== true)) continue;
    const answers = suppressingOf(meta);
    const key = JSON.stringify(answers);
    found.set(key, { ...answers, ids: [...(found.get(key)?.ids ?? []), id] });
  }
  return [...found.values()];
}

function suppressingOf(meta: RuleMeta): Omit<Suppressing, "ids"> {
  const isFixed = mayNotBeLowered(meta) || meta.id === ruleFailed;
  return {
    waived: waivableWords(meta),
    off: isFixed || tellsUnread(meta.id) ? "**no**" : "yes",
    lower: isFixed ? "**no**" : "yes",
  };
}

function groupOf({ id }: DocumentedRule): string {
  return id.slice(0, id.indexOf("/"));
}
