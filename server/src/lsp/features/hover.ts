import { type Hover, MarkupKind, type Position } from "vscode-languageserver";
import { sumOf } from "../../core/judge/severityCounts.ts";
import { labelled } from "../../core/l10n/labelled.ts";
import { message, prose, verbatim } from "../../core/l10n/message.ts";
import type { Texts } from "../../core/l10n/texts.ts";
import { nameAt, sameName } from "../../core/mappings/own/names.ts";
import type { Standing } from "../../core/mappings/own/nodeAtOffset.ts";
import { ownValue } from "../../core/maps.ts";
import type { FileKind } from "../../core/model/types.ts";
import { partPlaceAt } from "../../core/parts/places.ts";
import { RollUps } from "../../core/rollup/rollUp.ts";
import { keyMeaning, meaningsAt } from "../../core/schema/meaning.ts";
import type { Finding, Span } from "../../index.ts";
import type { Client } from "../client.ts";
import { mostFindings, type Snapshot } from "../snapshot.ts";
import { nomenclatureName, standsOn } from "./support/candidates.ts";
import { categoryWords, countryName, currencyName, elementNames, unitWords } from "./support/displayNames.ts";
import { documentAt, lawAt, standsAt, touches } from "./support/documents.ts";
import { sectionMarkdown } from "./support/fitting.ts";
import { itemTextAt, rollUpSection } from "./support/itemMarkdown.ts";
import { code, escapeMarkdown, yamlBlock } from "./support/markdown.ts";
import { endUsesInParts } from "./support/partsAcross.ts";
import { type PartUses, partMarkdown } from "./support/partUses.ts";
import { proseOf } from "./support/prose.ts";
import { rangeOf } from "./support/range.ts";
import { ruleText } from "./support/settingsWords.ts";

/**
 * `textDocument/hover`: the classification of an item with reasons, the meaning of a code or name, the description of a key.
 *
 * @param uses the uses of the part number at the position, in a parts file; undefined for none
 */
export function hover(
  snapshot: Snapshot,
  position: Position,
  { commands = new Set(), hoverShowsDiagnostics = false }: Partial<Pick<Client, "commands" | "hoverShowsDiagnostics">> = {},
  uses?: PartUses,
): Hover | undefined {
  const offset = snapshot.lines.offsetAt(position);
  const part = uses === undefined ? undefined : partPlaceAt(snapshot.result.file.tree, offset);
  if (uses !== undefined && part !== undefined) return shown(snapshot, part, partMarkdown(snapshot, part.number, uses, commands));
  const { index, kind } = documentAt(snapshot, offset);
  const at = standsAt(snapshot, offset);
  if (at?.key === undefined) return undefined;
  if (at.onKey) {
    const value = proseOf(keyMeaning(meaningsAt(kind, at.path.slice(0, -1)), at.key.name)?.description, snapshot.checker.texts);
    return value === undefined ? undefined : shown(snapshot, at.key, value);
  }
  if (at.value === undefined) return undefined;
  const value =
    itemText(snapshot, at, offset, commands, hoverShowsDiagnostics) ??
    documentText(snapshot, at, index) ??
    nameText(snapshot, offset, commands) ??
    valueText(snapshot, at, at.value.text, kind, offset);
  return value === undefined ? undefined : shown(snapshot, at.value, value);
}

function shown({ lines }: Snapshot, span: Span, value: string): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(lines, span) };
}

/**
 * The hover on the part number or description of an item: the reasons for its findings.
 *
 * @param isBeside true where the client shows the diagnostics at the offset beside the hover
 */
function itemText(
  snapshot: Snapshot,
  { path }: Standing,
  offset: number,
  commands: ReadonlySet<string>,
  isBeside: boolean,
): string | undefined {
  const key = path.findLast((step) => step === "partNumber" || step === "description");
  if (key === undefined) return undefined;
  const here = { start: offset, end: offset };
  const isTold = (finding: Finding): boolean => isBeside && touches(finding, here) && sumOf(snapshot.digest.counts) <= mostFindings;
  return itemTextAt(snapshot, snapshot.around(here), offset, commands, isTold) || undefined;
}

/** The limit, in UTF-16 code units, above which a hover shows no totals: they need all items, and would delay the editor. */
const longestSummed = 1_000_000;

/** The hover on the kind or id of a document: the totals of its items. */
function documentText(snapshot: Snapshot, { path }: Standing, index: number): string | undefined {
  const [key, ...below] = path;
  if ((key !== "kind" && key !== "id") || below.length > 0 || snapshot.lines.length > longestSummed) return undefined;
  const judged = snapshot.result.judged.find(({ document }) => document.index === index);
  if (judged === undefined) return undefined;
  const { length } = judged.document.lines;
  const heading = message("editor-document-holds", { items: length });
  return sectionMarkdown(rollUpSection(heading, new RollUps(judged).ofDocument(), snapshot.checker.texts)) || undefined;
}

/** The hover on the name of an end use, party, licence or part: its declaration. */
function nameText(snapshot: Snapshot, offset: number, commands: ReadonlySet<string>): string | undefined {
  const { lines, checker } = snapshot;
  const result = snapshot.around({ start: offset, end: offset });
  const used = nameAt(result, offset);
  if (used === undefined || used.declares) return undefined;
  const declaration = sameName(result, used).find(({ declares }) => declares);
  if (declaration === undefined) return used.kind === "end-use" ? endUseText(snapshot, used.name) : undefined;
  if (used.kind === "part") return itemTextAt(snapshot, result, declaration.start, commands) || undefined;
  const source = lines.slice(declaration.whole.start, Math.min(declaration.whole.end, declaration.whole.start + 1000));
  return `${yamlBlock(source)}\n\n${checker.texts.say("editor-declared-in-line", { line: lines.positionAt(declaration.start).line + 1 })}`;
}

/** The hover on an end use key that a parts file declares. */
function endUseText(snapshot: Snapshot, name: string): string | undefined {
  const found = endUsesInParts(snapshot).find((endUse) => endUse.name === name);
  if (found === undefined) return undefined;
  const place = verbatim(escapeMarkdown(found.place));
  return `${yamlBlock(found.source)}\n\n${snapshot.checker.texts.say("editor-declared-at", { place })}`;
}

/** The hover on a code from a list: its meaning. */
function valueText(snapshot: Snapshot, { path, beside }: Standing, value: string, kind: FileKind, offset: number): string | undefined {
  const { texts, packs } = snapshot.checker;
  const { recogniserData } = packs;
  for (const meaning of meaningsAt(kind, path)) {
    switch (meaning.title) {
      case "EndUseCategory":
        return named(value, proseOf(ownValue(categoryWords, value), texts), texts); // undefined for other words
      case "CountryCode":
        return named(value, countryName(value, texts.locale), texts);
      case "CurrencyCode":
        return named(value, currencyName(value, texts.locale), texts);
      case "Unit":
        return named(value, proseOf(ownValue(unitWords, value), texts), texts);
      case "ElementSymbol":
        return named(value, proseOf(elementNames[meaning.enum?.indexOf(value) ?? -1], texts), texts, actOfElement(snapshot, value));
      case "CASNumber": {
        const entry = recogniserData.casNumbers.find(({ number }) => number === value);
        return named(
          value,
          entry === undefined ? undefined : `${texts.prose(entry.name)}${entry.formula === undefined ? "" : `, ${entry.formula}`}`,
          texts,
        );
      }
      case "HSCode": {
        const entry = snapshot.checker.recogniser.tariffCode(value, beside("nomenclature"));
        return entry === undefined
          ? texts.say("editor-tariff-code-unknown")
          : named(
              value,
              texts.prose(entry.description),
              texts,
              texts.sentences([
                message("editor-tariff-code-by", {
                  entry: verbatim(entry.code),
                  nomenclature: nomenclatureName(entry.system, entry.tariffYear),
                }),
                message("explain-confidence", { confidence: entry.confidence }),
              ]),
            );
      }
    }
    if (kind === "parts" && path.at(-1) === "rule") return ruleAbout(snapshot, value);
    if (path.at(-1) === "code") return controlCodeText(snapshot, value, beside("list"), offset);
    if (meaning.enum?.includes(value)) return proseOf(meaning.description, texts);
  }
  return undefined;
}

function ruleAbout({ checker: { rules, texts } }: Snapshot, id: string): string | undefined {
  const rule = rules.find((one) => one.id === id);
  return rule === undefined ? undefined : ruleText(rule, texts);
}

function actOfElement({ checker }: Snapshot, symbol: string): string | undefined {
  const { elements, materialClasses } = checker.packs.recogniserData;
  const entry = elements.find((element) => element.symbol === symbol);
  const of = materialClasses.find((one) => one.elements.includes(symbol));
  if (entry === undefined || of === undefined) return undefined;
  const act = checker.packs.acts.find(({ id }) => id === entry.listedBy);
  // The element gallium is not called a member of the class gallium.
  const kind = of.names.en === entry.names.en ? [] : [message("editor-element-of-class", { class: prose(of.names.en) })];
  const listed =
    act === undefined ? [] : [message("editor-element-listed-by", { act: verbatim(escapeMarkdown(checker.texts.prose(act.shortTitle))) })];
  const said = [...kind, ...listed];
  return said.length === 0 ? undefined : checker.texts.sentences(said);
}

function controlCodeText(snapshot: Snapshot, value: string, list: string | undefined, offset: number): string | undefined {
  if (list === undefined) return undefined;
  const law = lawAt(snapshot, offset);
  const { texts } = snapshot.checker;
  const entries = law.controlledItemsUnder(list, value);
  if (entries.length === 0)
    return texts.say("editor-control-code-unknown", { code: verbatim(code(value)), list: verbatim(escapeMarkdown(list)), date: law.asOf });
  return entries
    .map(
      ({ item, act }) =>
        `${labelled(code(value), escapeMarkdown(texts.prose(item.name.en)), texts)}\n\n${texts.sentences([standsOn(act, law.asOf), message("explain-confidence", { confidence: item.confidence })])}`,
    )
    .join("\n\n");
}

function named(value: string, meaning: string | undefined, texts: Texts, more?: string): string | undefined {
  if (meaning === undefined) return undefined;
  return [labelled(code(value), escapeMarkdown(meaning), texts), ...(more === undefined ? [] : [more])].join("\n\n");
}
