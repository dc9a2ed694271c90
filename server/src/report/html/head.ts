import type { ReportModel } from "../model.ts";
import { counted, listOfCounts } from "../phrasing.ts";
import { html, type Markup, prose } from "./markup.ts";

/** The head of the page: what this is, the verdict, and what it was judged by. */
export function headSection(model: ReportModel): Markup {
  const { checkedOn, lawOf, packs, version, notices } = model;
  return html`<header>
<h1>Rare-earth control report</h1>
<p class="muted">What bills of materials and shipments hold of rare earth, which export controls reach it, and what it is declared to be for.</p>
${verdict(model)}
<dl>
<dt>Law as of</dt><dd><strong>${lawOf}</strong></dd>
<dt>Checked on</dt><dd>${checkedOn}, by lodestone ${version}</dd>
<dt>Rule packs</dt><dd>${packLines(packs)}</dd>
</dl>
${notices.map(({ message }) => html`<p class="note"><strong>Notice.</strong> ${prose(message)}</p>\n`)}<p class="note"><strong>Not legal advice.</strong> This report repeats what acts and their sources say, with dates and confidence. It knows nothing but what is written in the files. A person decides.</p>
</header>`;
}

function verdict({ summary, rareEarthItems, undeclared, problems }: ReportModel): Markup {
  const { error, warning, information, hint, suppressed, files, documents, items } = summary;
  const findings = listOfCounts([
    [error, "error"],
    [warning, "warning"],
    [information, "information"],
    [hint, "hint"],
  ]);
  const grade = problems.length > 0 || error > 0 ? "error" : warning > 0 ? "warning" : "good";
  const rareEarth =
    rareEarthItems === 0
      ? "None of them was seen to hold rare earth."
      : `${rareEarthItems} of them hold${rareEarthItems === 1 ? "s" : ""} rare earth, ${undeclared === 0 ? "all with a declared end use" : `${undeclared} without a declared end use`}.`;
  return html`<div class="verdict ${grade}">
${problems.length === 0 ? undefined : html`<p><strong>${counted(problems.length, "thing")} could not be checked.</strong> <a href="#problems">${problems.length === 1 ? "It is named" : "They are named"} below</a>, and nothing is said of ${problems.length === 1 ? "it" : "them"}.</p>\n`}<p><strong>${findings === "" ? "No findings" : findings}</strong> in ${counted(files, "file")} with ${counted(documents, "document")} and ${counted(items, "item")}. ${items === 0 ? undefined : rareEarth}</p>
${suppressed === 0 ? undefined : html`<p class="small">${counted(suppressed, "finding")} put aside; each says by whom and why, and counts for nothing.</p>\n`}</div>`;
}

/** Packs of the same version and review, as all of one release are, share a line. */
function packLines(packs: ReportModel["packs"]): Markup[] {
  const groups = new Map<string, { readonly ids: string[]; readonly reviewedOn: string }>();
  for (const { id, version, reviewedOn } of packs) {
    const key = `${version} ${reviewedOn}`;
    const group = groups.get(key) ?? { ids: [], reviewedOn };
    group.ids.push(`${id} ${version}`);
    groups.set(key, group);
  }
  return [...groups.values()].map(
    ({ ids, reviewedOn }, index) =>
      html`${index === 0 ? undefined : html`<br>`}${ids.join(", ")} <span class="muted">(facts last held against their sources on <span class="date">${reviewedOn}</span>)</span>`,
  );
}
