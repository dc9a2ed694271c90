import { type InlayHint, InlayHintKind, type Range } from "vscode-languageserver";
import { isJudged } from "../../core/control/endUseRequired.ts";
import { listOf, type Message, message, prose, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import type { EndUseInEffect } from "../../core/model/types.ts";
import type { JudgedItem } from "../../core/rule.ts";
import type { Snapshot } from "../snapshot.ts";
import { spanOf } from "./support/range.ts";

/** More codes or possible elements than this behind one part number say nothing at a glance, and editors cut long hints. */
const mostCodes = 2;
const mostPossible = 2;

/**
 * `textDocument/inlayHint`: behind the part number of an item that holds a controlled material its elements and control codes, and the
 * end use that it inherits. Only for items whose part number stands in the range.
 */
export function inlayHints(snapshot: Snapshot, range: Range): InlayHint[] {
  const {
    lines,
    checker: { texts },
  } = snapshot;
  const wanted = spanOf(lines, range);
  return snapshot.around(wanted).judged.flatMap(({ items }) =>
    items.flatMap((judged) => {
      const { item } = judged;
      const at = item.place.end;
      if (!isJudged(judged) || at < wanted.start || at > wanted.end) return [];
      const position = lines.positionAt(at);
      const labels = [elementLabel(judged, texts), inheritedLabel(judged, texts)].filter((label) => label !== undefined);
      return labels.map(({ label, tooltip }) => ({ position, label, tooltip, kind: InlayHintKind.Type, paddingLeft: true }));
    }),
  );
}

interface Label {
  readonly label: string;
  readonly tooltip: string;
}

/** `Nd Dy? Tb? +3? · 1C907.a`: a question mark where an element or a control is possible, not certain. */
function elementLabel(judged: JudgedItem, texts: Texts): Label | undefined {
  const { control } = judged;
  const { present, possible } = elementsOf(judged);
  const doubted = possible.map((element) => `${element}?`);
  const elements = [
    ...nameless(judged).map((name) => texts.prose(name)),
    ...present,
    ...(doubted.length > mostPossible ? [...doubted.slice(0, mostPossible), `+${doubted.length - mostPossible}?`] : doubted),
  ];
  const codes = [...control.inForce, ...control.unverified].flatMap(({ codes, certainty }) =>
    codes.map((code) => (certainty === "applies" ? code : `${code}?`)),
  );
  const shown = codes.length > mostCodes ? [...codes.slice(0, mostCodes), `+${codes.length - mostCodes}`] : codes;
  const label = [elements.join(" "), shown.join(" ")].filter((part) => part !== "").join(" · ");
  return label === "" ? undefined : { label, tooltip: texts.sentences(whatItMeans(judged)) };
}

/** The names of the classes that it holds and that have no elements to be named by, such as graphite. */
function nameless({ recognition: { classes } }: JudgedItem): readonly string[] {
  return classes.flatMap(({ of, verdict }) => (verdict === "material" && of.elements.size === 0 ? [of.name] : []));
}

function elementsOf({ recognition: { elements } }: JudgedItem): {
  readonly present: readonly string[];
  readonly possible: readonly string[];
} {
  const present: string[] = [];
  const possible: string[] = [];
  for (const [element, presence] of elements) if (presence !== "excluded") (presence === "possible" ? possible : present).push(element);
  return { present, possible };
}

/** The hint in whole sentences, with what it has no room for. */
function whatItMeans(judged: JudgedItem): readonly Message[] {
  const { inForce, unverified, asOf: date } = judged.control;
  const { present, possible } = elementsOf(judged);
  const held = [...nameless(judged).map(prose), ...present.map(verbatim)];
  const isInDoubt = possible.length > 0 || [...inForce, ...unverified].some(({ certainty }) => certainty !== "applies");
  const acts = (controls: typeof inForce) =>
    controls.map(({ act, codes, certainty }) => ({
      certainty,
      named: { act: prose(act.act.shortTitle), codes: listOf(codes.map(verbatim), "comma"), date },
    }));
  return [
    ...(held.length === 0 ? [] : [message("editor-hint-contains", { elements: listOf(held) })]),
    ...(possible.length === 0 ? [] : [message("editor-hint-may-contain", { elements: listOf(possible.map(verbatim), "or") })]),
    ...acts(inForce).map(({ certainty, named }) =>
      certainty === "applies" ? message("editor-hint-applies", named) : message("editor-hint-may-apply", named),
    ),
    ...acts(unverified).map(({ named }) => message("editor-hint-unverified", named)),
    ...(inForce.length + unverified.length === 0 ? [message("editor-hint-no-act", { date })] : []),
    ...(isInDoubt ? [message("editor-hint-question-mark")] : []),
  ];
}

function inheritedLabel({ item: { endUse } }: JudgedItem, texts: Texts): Label | undefined {
  if (endUse?.kind !== "declared" || endUse.origin === "item") return undefined;
  const { category, statement } = endUse.endUse;
  return {
    label: `↑ ${category?.value ?? texts.say("editor-hint-end-use")}`,
    tooltip: texts.sentences([
      whereItStands(endUse),
      statement === undefined
        ? message("editor-hint-no-statement")
        : message("editor-hint-statement", { statement: verbatim(statement.value) }),
    ]),
  };
}

function whereItStands({ origin, by }: EndUseInEffect): Message {
  const part = by?.partNumber?.value;
  if (origin === "document") return message("editor-hint-end-use-from", { from: "document" });
  if (origin === "part" || origin === "use") return message("editor-hint-end-use-from", { from: origin });
  if (part !== undefined) return message("editor-hint-end-use-from-part", { part: verbatim(part) });
  if (origin === "ref") return message("editor-hint-end-use-from", { from: by === undefined ? "bom" : "item" });
  return message("editor-hint-end-use-from", { from: "assembly" });
}
