import { type InlayHint, InlayHintKind, type Range } from "vscode-languageserver";
import type { JudgedItem } from "../../core/rule.ts";
import type { Snapshot } from "../snapshot.ts";
import { spanOf } from "./support/range.ts";

/** More codes or possible elements than this behind one part number say nothing at a glance, and editors cut long hints. */
const mostCodes = 2;
const mostPossible = 2;

/**
 * `textDocument/inlayHint`: behind the part number of an item that holds rare earth its elements and control codes, and the
 * end use that it inherits. Only for items whose part number stands in the range.
 */
export function inlayHints(snapshot: Snapshot, range: Range): InlayHint[] {
  const { lines } = snapshot;
  const wanted = spanOf(lines, range);
  return snapshot.around(wanted).judged.flatMap(({ items }) =>
    items.flatMap((judged) => {
      const { item, recognition } = judged;
      const at = item.place.end;
      if (recognition.verdict !== "material" || at < wanted.start || at > wanted.end) return [];
      const position = lines.positionAt(at);
      const labels = [elementLabel(judged), inheritedLabel(judged)].filter((label) => label !== undefined);
      return labels.map(({ label, tooltip }) => ({ position, label, tooltip, kind: InlayHintKind.Type, paddingLeft: true }));
    }),
  );
}

interface Label {
  readonly label: string;
  readonly tooltip: string;
}

/** `Nd Dy? Tb? +3? · 1C907.a`: a question mark where an element or a control is possible, not certain. */
function elementLabel({ recognition, control }: JudgedItem): Label | undefined {
  const present = [...recognition.elements].filter(([, presence]) => presence !== "excluded");
  const possible = present.flatMap(([element, presence]) => (presence === "possible" ? [`${element}?`] : []));
  const elements = [
    ...present.flatMap(([element, presence]) => (presence === "possible" ? [] : [element])),
    ...(possible.length > mostPossible ? [...possible.slice(0, mostPossible), `+${possible.length - mostPossible}?`] : possible),
  ];
  const controls = [...control.inForce, ...control.unverified];
  const codes = controls.flatMap(({ codes, certainty }) => codes.map((code) => (certainty === "applies" ? code : `${code}?`)));
  const shown = codes.length > mostCodes ? [...codes.slice(0, mostCodes), `+${codes.length - mostCodes}`] : codes;
  const label = [elements.join(" "), shown.join(" ")].filter((part) => part !== "").join(" · ");
  if (label === "") return undefined;
  const acts = [...new Set(controls.map(({ act }) => act.act.shortTitle))];
  return {
    label,
    tooltip:
      acts.length === 0
        ? `No act that Lodestone knows lists it on ${control.asOf}.`
        : `${acts.join(", ")}, on ${control.asOf}. A question mark: possible, not certain.`,
  };
}

function inheritedLabel({ item: { endUse } }: JudgedItem): Label | undefined {
  if (endUse?.kind !== "declared" || endUse.origin === "item") return undefined;
  const by = endUse.by?.partNumber?.value;
  const from =
    endUse.origin === "document"
      ? "the document"
      : (by ?? `the ${endUse.origin === "ref" ? (endUse.by === undefined ? "BOM referred to" : "item referred to") : "assembly above"}`);
  return {
    label: `↑ ${endUse.endUse.category?.value ?? "end use"}`,
    tooltip: `End use in effect, from ${from}: ${endUse.endUse.statement?.value ?? "no statement"}`,
  };
}
