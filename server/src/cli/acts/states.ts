import type { ActRow } from "../../core/packs/actsTable.ts";
import { visible, visibleProse } from "../../core/text/visible.ts";
import type { Colors } from "../terminal/colors.ts";
import type { TextLayout } from "../terminal/layout.ts";
import { padded, textWidth } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";

/** The states of acts for people: a line each with the state and its days, and under it what the act is. */
export function statesText(rows: readonly ActRow[], { colors, columns }: TextLayout): string {
  const heads = rows.map(({ id, clause }) => visible(clause === undefined ? id : `  clause ${clause}`));
  const width = Math.max(0, ...heads.map(textWidth));
  return rows
    .map((row, index) => {
      const head = padded(heads[index] ?? "", width);
      const indent = row.clause === undefined ? "    " : "      ";
      return [
        `${row.clause === undefined ? colors.cyan(head) : head}  ${statePainter(row.state, colors)(padded(row.state, 10))}  ${days(row)}`.trimEnd(),
        ...details(row).flatMap((text) => wrap(visibleProse(text), columns - indent.length).map((line) => indent + line)),
      ]
        .map((line) => `${line}\n`)
        .join("");
    })
    .join("\n");
}

/** How a state is painted. */
export function statePainter(state: ActRow["state"], colors: Colors): (text: string) => string {
  return state === "in-force" ? colors.green : state === "unverified" ? colors.yellow : colors.dim;
}

/** `since 2025-11-07 until 2026-11-10, by mofcom-2025-70`. */
function days({ id, state, since, sinceBefore, until, next, by, settledBySetting }: ActRow): string {
  const period = [
    ...(since === undefined ? [] : [sinceBefore ? `since before ${since}, first day not read` : `since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}, then ${next}`]),
  ];
  const cause = by === undefined || by === id ? [] : [state === "unverified" ? `after the suspension by ${by}` : `by ${by}`];
  return [period.join(" "), ...cause, ...(settledBySetting ? ["by actStates"] : [])].filter((part) => part !== "").join(", ");
}

function details({ clause, issuers, title, issued, effective, confidence, kind, lastKnown }: ActRow): string[] {
  const force = effective === undefined ? "first day of force not known" : `effective ${effective}`;
  const dates = kind === "draft" || kind === "statement" ? `issued ${issued}; a ${kind} has no force` : `issued ${issued}, ${force}`;
  return [
    title,
    clause === undefined ? `${issuers.join(", ")}; ${dates}; confidence ${confidence}` : `${force}; confidence ${confidence}`,
    ...(lastKnown === undefined ? [] : [`Last known (${lastKnown.on}): ${lastKnown.text}`]),
  ];
}
