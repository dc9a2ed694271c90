import { describe, expect, it } from "vitest";
import { MarkupContent } from "vscode-languageserver";
import type { ReportTarget } from "../../server/src/cli/check/options.ts";
import { message } from "../../server/src/core/l10n/message.ts";
import { inEnglish } from "../../server/src/core/l10n/texts.ts";
import { stateInWords } from "../../server/src/core/states/inWords.ts";
import { type ItemState, type State, stateSigns, type WhyNotAsked, type WhyNotChecked } from "../../server/src/core/states/types.ts";
import { codeLenses } from "../../server/src/lsp/features/codeLens.ts";
import { hover } from "../../server/src/lsp/features/hover.ts";
import { judgedStatus } from "../../server/src/lsp/status.ts";
import { overviewOf } from "../../server/src/lsp/view/overview.ts";
import { main, memoryHost } from "../cli/memoryHost.ts";
import { builtIn } from "../company/support.ts";
import { explained } from "../explain/support.ts";
import { open } from "../lsp/features/support.ts";
import { modelOf, reportPage } from "../report/support.ts";
import { day } from "../rules/lodestone.ts";

/** The signs and words that are for what was judged and lacks nothing. */
const clear = /✓|nothing.found|no findings(?! in | except )|verdict good|"good"|none with controlled/i;

/** Every reason, with a state of it: one that is added does not compile without a row. */
const asOf = day("2026-11-30");
const notAsked = {
  "no-act": { kind: "no-act", asOf },
  "common-goods": { kind: "common-goods" },
  military: { kind: "military", asOf },
  off: { kind: "off", by: "rules" },
  waived: { kind: "waived", until: asOf, by: "J. Doe" },
  baseline: { kind: "baseline" },
} satisfies Record<WhyNotAsked["kind"], WhyNotAsked>;
const notChecked = {
  "no-text": { kind: "no-text" },
  failed: { kind: "failed" },
  reference: { kind: "reference" },
  items: { kind: "items", count: 2 },
  "no-items": { kind: "no-items" },
  "no-document": { kind: "no-document" },
} satisfies Record<WhyNotChecked["kind"], WhyNotChecked>;

describe("a state in words", () => {
  const states: readonly State[] = [
    ...Object.values(notAsked).map((why): State => ({ kind: "not-asked", why })),
    ...Object.values(notChecked).map((why): State => ({ kind: "not-checked", why })),
    { kind: "not-read", why: message("unread-bom", { sign: "name" }) },
  ];

  it.each(states.map((state) => [stateInWords(state, inEnglish), state] as const))("%s: says what it is and why", (words, { kind }) => {
    expect(words.startsWith(`${kind.replace("-", " ")}: `)).toBe(true);
    expect(`${stateSigns[kind]} ${words}`).not.toMatch(clear);
  });
});

const magnet = `description: Sintered NdFeB magnet N42SH
    quantity: 1
    countryOfOrigin: CN
    compositionStatus: complete
    composition: [{ element: Nd, massPercent: 30 }, { element: Fe, massPercent: 69 }, { element: B, massPercent: 1 }]
`;
const bom = (items: string, head = "") => `kind: bom\nid: A\n${head}items:\n  - ${items}`;
const waiver = " # lodestone-waive end-use/missing until 2027-06-30 by J. Doe: prototype";

/** A file with one item in each state. */
const files = {
  finding: bom(`partNumber: M-1\n    ${magnet}`),
  "nothing-found": bom(
    `partNumber: M-1\n    endUse: film\n    ${magnet}`,
    "endUses:\n  film: { category: consumer-electronics, statement: Gimbal motors of film cameras }\n",
  ),
  "not-asked": bom(`partNumber: M-1${waiver}\n    ${magnet}`),
  "not-checked": bom('partNumber: "4711"\n    description: "-"\n    quantity: 1\n'),
} satisfies Record<ItemState["kind"], string>;

/** What an editor and an explanation show of the one item of a text. */
const ofItem: Readonly<Record<string, (text: string) => string>> = {
  hover(text) {
    const snapshot = open(text);
    const found = hover(snapshot, snapshot.lines.positionAt(text.indexOf("partNumber: ") + 13));
    return found !== undefined && MarkupContent.is(found.contents) ? found.contents.value : "";
  },
  explain(text) {
    return JSON.stringify(explained(open(text).result, text).words.sections[0]);
  },
};

describe.each(Object.entries(ofItem))("%s of an item", (_, shown) => {
  const says = {
    finding: /●[^✓]*finding/,
    "nothing-found": /✓[^✓]*nothing found/,
    "not-asked": /–[^✓]*not asked: waived until 2027-06-30 by J\. Doe/,
    "not-checked": /\?[^✓]*not checked: it has no text/,
  } satisfies Record<ItemState["kind"], RegExp>;

  it.each(Object.entries(says))("is a %s", (kind, expected) => {
    const said = shown(files[kind as ItemState["kind"]]);
    expect(said).toMatch(expected);
    if (kind !== "nothing-found") expect(said).not.toMatch(clear);
  });
});

describe("the tree, the lens and the status bar", () => {
  it.each(Object.entries(files))("tell the state of an item that is %s", (kind, text) => {
    const snapshot = open(text);
    const [tree] = overviewOf(snapshot.result, snapshot.lines, snapshot.checker);
    const lenses = codeLenses(snapshot, new Set()).map(({ command }) => command?.title ?? "");
    const [status] = judgedStatus(snapshot, { why: "name", config: undefined, configInEdit: false, asOfFrom: undefined }, 0).documents;
    const isUnchecked = kind === "not-checked";
    expect([tree?.notChecked, status?.notChecked]).toEqual(isUnchecked ? [1, 1] : [0, 0]);
    expect(lenses.some((title) => title.includes("? 1 not checked"))).toBe(isUnchecked);
    // An item without text is a number in the tree.
    expect(tree?.items.map(({ state }) => state.kind)).toEqual(isUnchecked ? [] : [kind]);
    expect([status?.undeclared, tree?.items.some(({ isUndeclared }) => isUndeclared)]).toEqual(kind === "finding" ? [1, true] : [0, false]);
    if (kind !== "nothing-found") expect(JSON.stringify([tree, lenses])).not.toMatch(clear);
  });
});

describe("the page on a file", () => {
  const says = {
    finding: /<div class="verdict warning">[\s\S]*<span class="tag warning">warning<\/span>/,
    "nothing-found": /<div class="verdict good">[\s\S]*✓ nothing found/i,
    "not-asked": /<div class="verdict warning">[\s\S]*– not asked/i,
    "not-checked": /<div class="verdict warning">[\s\S]*\? not checked: 1 item was not checked/,
  } satisfies Record<ItemState["kind"], RegExp>;

  it.each(Object.entries(says))("that is %s", (kind, expected) => {
    const page = reportPage(modelOf([{ path: "a.bom.yaml", text: files[kind as ItemState["kind"]] }]));
    // Beside the filter, whose words are of all that can be shown.
    const told = page.replace(/<style[\s\S]*?<\/style>|<form[\s\S]*?<\/form>|<script[\s\S]*?<\/script>/g, "");
    expect(told).toMatch(expected);
    if (kind !== "nothing-found") expect(told).not.toMatch(clear);
  });
});

/** What every format says of a run in each state; nothing where it lists only what is to be done. */
const runs = {
  finding: {
    files: { "a.bom.yaml": files.finding },
    text: /1 warning/,
    markdown: /^## Lodestone: 1 warning/,
    html: /verdict warning[\s\S]*1 warning/,
    json: /^ {2}"state": "finding"/m,
    sarif: /"level": "warning"[\s\S]*"state": "finding"/,
    junit: /<failure type="end-use\/missing"/,
    github: /^::warning .*end-use/,
    gitlab: /"major"/,
  },
  "nothing-found": {
    files: { "a.bom.yaml": files["nothing-found"] },
    text: /No findings\.[\s\S]*1 with monitored material/,
    markdown: /^## Lodestone: no findings\n/,
    html: /verdict good[\s\S]*No findings/,
    json: /^ {2}"state": "nothing-found"/m,
    sarif: /"results": \[\][\s\S]*"state": "nothing-found"/,
    junit: /everything could be checked/,
    github: /^$/,
    gitlab: /^\[\]\n$/,
  },
  "not-asked": {
    files: { "a.bom.yaml": files["not-asked"] },
    text: /No findings except suppressed ones\.\n1 finding waived/,
    markdown: /^## Lodestone: no findings except suppressed ones/,
    html: /verdict warning[\s\S]*No findings except suppressed ones/,
    json: /^ {2}"state": "not-asked"/m,
    sarif: /"status": "accepted"[\s\S]*"state": "not-asked"/,
    junit: /<system-out>[\s\S]*waived/,
    github: /^$/,
    gitlab: /^\[\]\n$/,
  },
  "not-checked": {
    files: { "a.bom.yaml": files["not-checked"] },
    text: /1 item; 1 not checked\./,
    markdown: /1 item; 1 not checked\./,
    html: /verdict warning[\s\S]*\? not checked: 1 item was not checked/,
    json: /^ {2}"state": "not-checked"/m,
    sarif: /"id": "not-checked"[\s\S]*"state": "not-checked"/,
    junit: /<skipped message="not checked: 1 item was not checked"/,
    github: /^::notice .*not checked/,
    gitlab: /not checked/,
  },
  "not-read": {
    files: { "a.bom.yaml": files["nothing-found"], "bom.xlsx": Uint8Array.of(0x50, 0x4b) },
    text: /No findings in the files that were read\.[\s\S]*It is `bom\.xlsx`/,
    markdown: /^## Lodestone: no findings in the files that were read, 1 file not read/,
    html: /verdict warning[\s\S]*No findings in the files that were read/,
    json: /^ {2}"state": "not-read"/m,
    sarif: /"id": "file-not-read"[\s\S]*"state": "not-read"/,
    junit: /<testcase [^>]*bom\.xlsx: not read"/,
    github: /^::warning file=bom\.xlsx,title=not read/,
    gitlab: /Not read: /,
  },
} satisfies Record<
  State["kind"],
  { readonly files: Readonly<Record<string, string | Uint8Array>> } & Record<Exclude<ReportTarget["format"], "shard">, RegExp>
>;

describe.each(Object.entries(runs))("a run that is %s", (kind, { files: world, ...formats }) => {
  it.each(Object.entries(formats))("says so as %s", async (format, expected) => {
    const placed = Object.fromEntries(Object.entries(world).map(([name, node]) => [`/repo/${name}`, node]));
    const host = memoryHost({ files: placed, packs: () => builtIn, columns: 200 });
    await main(["check", "--as-of", "2026-11-30", "--fail-on", "warning", "--format", format], host);
    const out = format === "html" ? (/<div class="verdict[\s\S]*?<\/div>/.exec(host.out())?.[0] ?? "") : host.out();
    expect(out).toMatch(expected);
    if (kind === "nothing-found") return;
    // The state of a file beside one that was not read is its own.
    expect(format === "json" && kind === "not-read" ? out.replace(/^ {6}"state": .*/m, "") : out).not.toMatch(clear);
    if (kind.startsWith("not-c") || kind === "not-read") expect(out).not.toContain("everything could be checked");
  });
});
