import { verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { reportScript, reportScriptHash } from "../../generated/reportScript.ts";
import type { ReportModel } from "../model.ts";
import { actsSection } from "./acts.ts";
import { filterBar } from "./bar.ts";
import { fileSections } from "./file.ts";
import { Groups } from "./groups.ts";
import { headSection } from "./head.ts";
import { limitsSection } from "./limits.ts";
import { html, Markup } from "./markup.ts";
import { anchorsOf } from "./names.ts";
import { overviewSection } from "./overview.ts";
import { type Frame, framing } from "./panelPage.ts";
import type { Links } from "./places.ts";
import { rulesSection } from "./rules.ts";
import { mistakesSection, unsourcedSection, workSection } from "./work.ts";

/** A page in an editor. */
export interface EditorFrame {
  /** The nonce that the content security policy allows for the style and script of the page. */
  readonly nonce: string;
  /** The links that the editor can open. */
  readonly links: Links;
}

/** A page around the data that its script unpacks. */
export interface OpenPage {
  readonly before: string;
  /** The markup of groups of items, in page order; empty when the page contains its items. */
  readonly groups: readonly string[];
  readonly after: string;
}

/** Compresses text as raw deflate, in base64. */
export type Pack = (text: string) => Promise<string>;

/** The whole page. A browser does not run the data, so no policy has to allow it. */
export async function packedPage({ before, groups, after }: OpenPage, pack: Pack): Promise<string> {
  if (groups.length === 0) return before + after;
  return `${before}<script type="text/plain" id="packed">${await pack(JSON.stringify(groups))}</script>\n${after}`;
}

/**
 * A report as one self-contained HTML page: no images, no network access, and no inline event handlers or styles. Its single script filters
 * and folds; a page of few items is readable without it. All content from files is escaped as text.
 */
export function reportPage(model: ReportModel, texts: Texts): OpenPage {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${reportScriptHash}'; form-action 'none'; base-uri 'none'`;
  return page(model, { policy, nonce: undefined, links: {}, texts });
}

/** The report page in an editor, which can open places in files and pages of rules. */
export function editorPage(model: ReportModel, { nonce, links }: EditorFrame, texts: Texts): OpenPage {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; form-action 'none'; base-uri 'none'`;
  return page(model, { policy, nonce, links, texts });
}

/** The title, under which a browser saves the page: with the name of the only file, or of the folder of all. */
function titleOf({ files, checkedOn }: ReportModel, texts: Texts): string {
  const [first = [], ...more] = files.map(({ path }) => path.split("/"));
  const differs = first.findIndex((part, index) => more.some((other) => other[index] !== part));
  const name = first.at(differs < 0 ? -1 : differs - 1);
  const of = differs === 0 || name === undefined || /^\.*$/.test(name) ? undefined : name;
  return texts.say("report-title", { some: of === undefined ? "no" : "yes", of: verbatim(of ?? ""), date: verbatim(checkedOn) });
}

interface Setting extends Pick<Frame, "policy" | "nonce"> {
  readonly links: Links;
  readonly texts: Texts;
}

function page(model: ReportModel, { policy, nonce, links, texts }: Setting): OpenPage {
  const meta = html`<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="lodestone ${model.version}">
`;
  const frame = { locale: texts.locale, policy, nonce, meta, script: new Markup(reportScript) };
  const [before, after] = framing(titleOf(model, texts), frame);
  const anchors = anchorsOf(model.files);
  const groups = new Groups(model);
  const unprinted = groups.isPacked
    ? html`<p class="note paper">${texts.say("report-not-on-paper")}</p>
<noscript><p class="note">${texts.say("report-not-on-paper")}</p></noscript>\n`
    : undefined;
  const main = html`${headSection(model, texts)}
${filterBar(model, nonce !== undefined, texts)}${workSection(model, anchors, texts)}${unsourcedSection(model, anchors, texts)}${mistakesSection(model, anchors, links, texts)}${overviewSection(model, links, texts)}
${unprinted}<div${groups.isPacked ? html` class="screen"` : undefined}>
${fileSections(model, links, groups, texts)}</div>
${actsSection(model, texts)}
${rulesSection(model, links, texts)}
${limitsSection(model, texts)}
`;
  return { before: before.source + main.source, groups: groups.packed, after: after.source };
}
