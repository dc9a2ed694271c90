import { CompletionItemKind } from "vscode-languageserver";
import { askedElementsOf } from "../../../core/control/describeOpenQuestions.ts";
import type { CursorContext, Path } from "../../../core/formats/cursor.ts";
import { type Message, message, prose, type Verbatim, verbatim } from "../../../core/l10n/message.ts";
import { type NameKind, namesIn } from "../../../core/mappings/own/names.ts";
import { ownValue } from "../../../core/maps.ts";
import { isCivil } from "../../../core/model/endUseState.ts";
import type { FileKind } from "../../../core/model/types.ts";
import type { ActAt } from "../../../core/packs/at.ts";
import { actState } from "../../../core/packs/notices.ts";
import { isPoint } from "../../../core/recognise/controlCode.ts";
import type { RuleMeta } from "../../../core/ruleMeta.ts";
import { plainName } from "../../../core/schema/describe.ts";
import { type DescribedSchema, meaningsAt } from "../../../core/schema/meaning.ts";
import type { NumberedItem } from "../../../core/sections/whole.ts";
import { pointer } from "../../../core/text/pointer.ts";
import type { Checker, IsoDate } from "../../../index.ts";
import type { Snapshot } from "../../snapshot.ts";
import { categoryWords, countryName, currencyName, elementNames, unitWords } from "./displayNames.ts";
import { documentAt, itemHolding, lawAt } from "./documents.ts";
import { escapeMarkdown, yamlBlock } from "./markdown.ts";
import { endUsesInParts } from "./partsAcross.ts";
import { proseOf } from "./prose.ts";
import { ruleText } from "./settingsWords.ts";

/** One possible value for a position. */
export interface Candidate {
  readonly value: string;
  readonly kind: CompletionItemKind;
  /** A short description, which also matches typed text. */
  readonly detail?: string;
  readonly documentation?: string;
  /** True for a number or truth value, which is written without quotes. */
  readonly bare?: boolean;
}

/** The ids of some rules. */
export function ruleCandidates(
  { rules, texts }: Pick<Checker, "rules" | "texts">,
  isWanted: (rule: RuleMeta) => boolean,
): readonly Candidate[] {
  const kind = CompletionItemKind.EnumMember;
  return rules
    .filter(isWanted)
    .map((rule) => ({ value: rule.id, kind, detail: texts.prose(rule.title), documentation: ruleText(rule, texts) }));
}

/** A position to complete. */
export interface CompletionAt {
  readonly snapshot: Snapshot;
  readonly place: CursorContext;
  readonly kind: FileKind;
  readonly offset: number;
}

/** The possible values at a path: from closed lists, from the packs, and names that the document declares. */
export function candidatesFor(at: CompletionAt, path: Path): readonly Candidate[] {
  return meaningsAt(at.kind, path).flatMap((meaning) => valuesOf(at, path, meaning));
}

/** True when a path has known values. Long lists from schemas and packs are not built for this. */
export function hasCandidates(at: CompletionAt, path: Path): boolean {
  return meaningsAt(at.kind, path).some((meaning) => listedAnyway.has(meaning.title ?? "") || valuesOf(at, path, meaning).length > 0);
}

/** The schema titles of types with long value lists. */
const listedAnyway: ReadonlySet<string> = new Set(["CountryCode", "CurrencyCode", "HSCode", "CASNumber"]);

function valuesOf({ snapshot, place, kind, offset }: CompletionAt, path: Path, meaning: DescribedSchema): readonly Candidate[] {
  const key = path.at(-1);
  const { texts } = snapshot.checker;
  switch (meaning.title) {
    case "CountryCode":
      return listed(meaning, (code) => countryName(code, texts.locale));
    case "CurrencyCode":
      return listed(meaning, (code) => currencyName(code, texts.locale));
    case "EndUseCategory":
      // An editor preselects the first value: one that claims nothing.
      return first(
        ["undetermined"],
        listed(meaning, (word) => proseOf(ownValue(categoryWords, word), texts)),
      );
    case "ElementSymbol":
      return first(
        elementsAsked(snapshot, offset, path),
        listed(meaning, (_, index) => proseOf(elementNames[index], texts)),
      );
    case "Unit":
      return listed(meaning, (unit) => proseOf(unitWords[unit], texts), CompletionItemKind.Unit);
    case "HSCode":
      return tariffCodes(snapshot, place.siblings.get("nomenclature"));
    case "CASNumber":
      return snapshot.checker.packs.recogniserData.casNumbers.map(({ number, name, formula, note }) => ({
        value: number,
        kind: CompletionItemKind.Constant,
        detail: formula === undefined || formula === name ? texts.prose(name) : `${texts.prose(name)}, ${formula}`,
        ...(note === undefined ? {} : { documentation: texts.prose(note) }),
      }));
    case "KeyOfAnEndUse":
      return endUses(snapshot, offset);
    case "KeyOrNameOfAParty":
      return declared(snapshot, offset, "party");
  }
  if (key === "ref") return parts(snapshot, offset, path.slice(0, -1));
  if (key === "rule" && kind === "parts") return ruleCandidates(snapshot.checker, ({ waivable }) => waivable);
  if (key === "licence") return declared(snapshot, offset, "licence");
  if (key === "code" && meaningsAt(kind, path.slice(0, -1)).some(({ title }) => title === "ControlCode"))
    return controlCodes(snapshot, offset, place.siblings.get("list"));
  if (meaning.const !== undefined) return [{ value: String(meaning.const), kind: CompletionItemKind.Constant }];
  if (meaning.enum !== undefined) return listed(meaning, () => undefined);
  if (meaning.type === "boolean") return ["true", "false"].map((value) => ({ value, kind: CompletionItemKind.Value, bare: true }));
  return [];
}

/** The elements of a composition that decide about the item with the path: those asked about, then those that it holds or may hold. */
function elementsAsked(snapshot: Snapshot, offset: number, path: Path): readonly string[] {
  const judged = itemHolding(snapshot, offset, path);
  if (judged === undefined) return [];
  const { elements, partners } = judged.recognition;
  return [...askedElementsOf(judged), ...elements.keys(), ...partners];
}

/** The candidates with some values first, in the order of these. */
function first(values: readonly string[], candidates: readonly Candidate[]): readonly Candidate[] {
  const ranks = new Map([...new Set(values)].map((value, index) => [value, index]));
  const rank = ({ value }: Candidate): number => ranks.get(value) ?? ranks.size;
  return candidates.toSorted((a, b) => rank(a) - rank(b));
}

function listed(
  { enum: values, examples = [] }: DescribedSchema,
  detailOf: (value: string, index: number) => string | undefined,
  kind: CompletionItemKind = CompletionItemKind.EnumMember,
): readonly Candidate[] {
  return (values ?? examples).map((value, index) => {
    const detail = detailOf(value, index);
    return { value, kind, ...(detail === undefined ? {} : { detail }) };
  });
}

/** The tariff codes of the packs, of one nomenclature if given. */
function tariffCodes({ checker }: Snapshot, nomenclature: string | undefined): readonly Candidate[] {
  const family = /[A-Z]+/.exec(nomenclature ?? "")?.[0];
  return checker.packs.recogniserData.tariffCodes
    .filter(({ system }) => family === undefined || system.startsWith(family))
    .map(({ code, system, tariffYear, description, role }) => ({
      value: code,
      kind: CompletionItemKind.Constant,
      detail: checker.texts.prose(description),
      documentation: checker.texts.sentences([
        message("editor-tariff-code-by", { entry: verbatim(code), nomenclature: nomenclatureName(system, tariffYear) }),
        message("editor-tariff-role", { role }),
      ]),
    }));
}

/** The name of a nomenclature with its year, if known. */
export function nomenclatureName(system: string, year: string): Verbatim {
  return verbatim(year === "unverified" || system.endsWith(year) ? system : `${system} ${year}`);
}

/** The control codes in effect on the check date that can be declared, of one list if given. */
function controlCodes(snapshot: Snapshot, offset: number, list: string | undefined): readonly Candidate[] {
  const wanted = list?.replace(/['"]/g, "");
  const found = new Map<string, Candidate>();
  const law = lawAt(snapshot, offset);
  for (const item of law.entries("controlledItems")) {
    if ((wanted !== undefined && wanted !== "" && item.list !== wanted) || isPoint(item.code)) continue;
    if (found.has(`${item.list} ${item.code}`)) continue;
    const act = law.act(item.act);
    found.set(`${item.list} ${item.code}`, {
      value: item.code,
      kind: CompletionItemKind.Constant,
      detail: `${item.list}: ${snapshot.checker.texts.prose(item.name.en)}`,
      ...(act === undefined ? {} : { documentation: snapshot.checker.texts.of(standsOn(act, law.asOf)) }),
    });
  }
  return [...found.values()];
}

/** The state of an act on a date. */
export function standsOn(act: ActAt, date: IsoDate): Message {
  return message("editor-control-code-act", { act: prose(act.act.shortTitle), state: actState(act), date });
}

/** The end use keys to offer: those of the document first, because they take precedence in lookups. */
function endUses(snapshot: Snapshot, offset: number): readonly Candidate[] {
  const isOffered = offeredAt(snapshot, offset);
  const own = declared(snapshot, offset, "end-use").filter(({ value, documentation = "" }) => isOffered(value, documentation));
  const names = new Set(own.map(({ value }) => value));
  const { texts } = snapshot.checker;
  const inParts = endUsesInParts(snapshot).flatMap(({ name, source, place }) =>
    names.has(name) || !isOffered(name, source)
      ? []
      : [
          {
            value: name,
            kind: CompletionItemKind.Reference,
            detail: texts.prose(plainName("EndUse")),
            documentation: `${yamlBlock(source)}\n\n${texts.say("editor-declared-at", { place: verbatim(escapeMarkdown(place)) })}`,
          },
        ],
  );
  return [...own, ...inParts];
}

/**
 * A predicate for end use keys to offer at an offset. A key barred for the item there is left out. In text that does not parse, one whose
 * source mentions the military is left out too.
 */
function offeredAt(snapshot: Snapshot, offset: number): (name: string, source: string) => boolean {
  const around = snapshot.around({ start: offset, end: offset });
  const document = around.judged.find((one) => one.document.index === documentAt(snapshot, offset).index);
  const holding = document?.items.findLast(({ item: { extent } }) => extent.start <= offset && offset <= extent.end);
  const may = document && snapshot.checker.offering(document, holding === undefined ? [] : [holding], snapshot.settings);
  return (name, source) => {
    const endUse = document?.document.endUseByKey.get(name) ?? snapshot.seen?.links.parts?.endUseOf(name);
    return endUse === undefined ? !/\bmilitary\b/.test(source) : (may?.(endUse) ?? isCivil(endUse));
  };
}

function declared(snapshot: Snapshot, offset: number, kind: NameKind): readonly Candidate[] {
  const { index } = documentAt(snapshot, offset);
  const seen = new Set<string>();
  return namesIn(snapshot.around({ start: offset, end: offset })).flatMap((occurrence) => {
    const { name, whole } = occurrence;
    if (occurrence.kind !== kind || !occurrence.declares || occurrence.document !== index || seen.has(name)) return [];
    seen.add(name);
    const source = snapshot.lines.slice(whole.start, Math.min(whole.end, whole.start + 600));
    return [
      {
        value: name,
        kind: CompletionItemKind.Reference,
        detail: snapshot.checker.texts.prose(plainName({ "end-use": "EndUse", party: "Party", licence: "Licence", part: "Part" }[kind])),
        documentation: yamlBlock(source),
      },
    ];
  });
}

/**
 * The parts that the item at a path can refer to. The item itself, its ancestors and its descendants are left out, because they would form
 * a cycle.
 */
function parts(snapshot: Snapshot, offset: number, own: Path): readonly Candidate[] {
  const ownPath = own.reduce<string>(pointer, "");
  const isOwn = ({ path, start, end }: NumberedItem): boolean =>
    `${ownPath}/`.startsWith(`${path}/`) || path.startsWith(`${ownPath}/`) || (start <= offset && offset <= end);
  const candidates = new Map<string, Candidate>();
  for (const item of snapshot.whole.numbered(documentAt(snapshot, offset).index)) {
    const { partNumber } = item;
    if (candidates.has(partNumber) || isOwn(item)) continue;
    candidates.set(partNumber, {
      value: `#${partNumber}`,
      kind: CompletionItemKind.Reference,
      detail: snapshot.checker.texts.say("editor-item-of-document"),
    });
  }
  return [...candidates.values()];
}
