import { blocks, link, section, sentence, table } from "./markdown.ts";
import { type DocumentedRule, waivableWords } from "./rulePage.ts";

/** The table of all rules, by group. */
export function rulesPage(rules: readonly DocumentedRule[]): string {
  const groups = [...new Set(rules.map(groupOf))];
  return `${blocks(
    "# Rules",
    `${link("Index", "README.md")} · ${link("Acts", "acts.md")} · ${link("Controlled items", "controlled-items.md")}`,
    "Each finding carries the id of its rule. The severity given here is the most severe with which the rule fires. Set another, or `off`, under `rules` in `lodestone.yaml`.",
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
  )}\n`;
}

function groupOf({ id }: DocumentedRule): string {
  return id.slice(0, id.indexOf("/"));
}
