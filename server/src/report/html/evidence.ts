import { addTo } from "../../core/maps.ts";
import type { Presence } from "../../core/recognise/types.ts";
import type { EvidenceFacts, ItemModel } from "../model.ts";
import { counted } from "../phrasing.ts";
import { html, type Markup } from "./markup.ts";
import type { PlacesIn } from "./places.ts";

const holding: Readonly<Record<ItemModel["holds"], string>> = {
  material: "Yes, by strong evidence.",
  question: "Perhaps: there is weak evidence only, so its composition is asked for.",
  none: "Nothing that stands here speaks of it.",
};

const presences: Readonly<Record<Presence, string>> = {
  declared: "declared",
  shown: "shown by the evidence",
  possible: "may be in it",
  excluded: "excluded",
};

/** Whether an item holds rare earth, and what says so; beside strong evidence weak is only counted. */
export function evidenceLines({ holds, evidence, rejected, elements, form, composition }: ItemModel, places: PlacesIn): Markup {
  const told = holds === "material" ? evidence.filter(({ strength }) => strength === "strong") : evidence;
  const weaker = evidence.length - told.length;
  return html`${holding[holds]}
${told.length === 0 ? undefined : html`<ul class="small">${merged(told, places)}${weaker === 0 ? undefined : html`<li class="muted">and ${counted(weaker, "weaker sign")}</li>`}</ul>`}${rejected.length === 0 ? undefined : html`<ul class="small muted">${rejected.map(({ seen, reason }) => html`<li>Rejected: <code>${seen}</code>, ${reason}</li>`)}</ul>`}${holds === "none" ? undefined : html`<p class="small">${elementWords(elements)}. <span class="muted">Form</span> ${form ?? "not known"}. <span class="muted">Composition</span> ${composition.replace("by-name", "declared by name only")}.</p>`}`;
}

/** A line for each meaning, with the words that were seen and where. */
function merged(evidence: readonly EvidenceFacts[], places: PlacesIn): Markup[] {
  const byMeaning = new Map<string, EvidenceFacts[]>();
  for (const one of evidence) addTo(byMeaning, one.meaning, one);
  return [...byMeaning].map(([meaning, same]) => {
    const seen = [...new Set(same.map((one) => one.seen))].map((text, index) => html`${index === 0 ? "" : ", "}<code>${text}</code>`);
    const lines = [...new Map(same.map(({ place }) => [`${place.file ?? ""}:${place.line}`, place])).values()];
    const where = lines.map((place, index) => html`${index === 0 ? "" : ", "}${places.link(place)}`);
    const kinds = [...new Set(same.map(({ kind, confidence }) => `${kind.replaceAll("-", " ")}, confidence ${confidence}`))];
    return html`<li>${seen} means ${meaning} <span class="muted">(${kinds.join("; ")}; ${where})</span></li>`;
  });
}

/** Elements by how they are known; where something is declared or shown, the others that are excluded are not named. */
function elementWords(elements: ItemModel["elements"]): Markup {
  const named = elements.filter(({ presence }) => presence !== "excluded" || elements.length === 1);
  const rest = named.length < elements.length ? ["all others excluded"] : [];
  const words = [...named.map(({ presence, symbols }) => `${symbols.join(", ")} (${presences[presence]})`), ...rest];
  return html`<span class="muted">Elements</span> ${words.length === 0 ? "not known" : words.join("; ")}`;
}
