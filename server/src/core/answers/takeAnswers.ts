import { counts, type Finding, severityAtLeast } from "../finding.ts";
import { content, contentOf, type MapNode } from "../formats/tree.ts";
import { type Message, message, prose } from "../l10n/message.ts";
import { addTo, getOrInsert } from "../maps.ts";
import type { Links } from "../model/links.ts";
import { partKey } from "../parts/keys.ts";
import { addedToParts, type PartsText } from "../parts/write.ts";
import { blamed, cellsOf, compared, joined, withoutCells, withoutSource } from "./compare.ts";
import { Draft } from "./draft.ts";
import { entryFor } from "./entries.ts";
import { formOf } from "./form.ts";
import { outcomeOf } from "./outcome.ts";
import { partsLinks, type SeenWith } from "./partsLinks.ts";
import { type Source, withSource } from "./source.ts";
import { Targets, unknownPart, type Wanted, type Writable } from "./target.ts";
import type { AnswerableLine, AnsweredPart, TakenAnswers } from "./types.ts";

/** Answers, and the files that they are taken into. */
export interface AnswersInput {
  readonly answers: readonly AnsweredPart[];
  /** All lines of the bills of materials below the root. */
  readonly lines: readonly AnswerableLine[];
  /** The supplier whose lines alone are answered; undefined for all. */
  readonly supplier?: string | undefined;
  /** All parts files of the root. */
  readonly texts: readonly PartsText[];
  /** The parts file for new entries, relative to the root; undefined for the nearest one. */
  readonly into: string | undefined;
  /** True to write over other values. */
  readonly replaces: boolean;
  /** Today, which no source is later than. */
  readonly today: string;
  /** The source of answers that name none. */
  readonly source: Source;
  /** The findings on a text as the parts file at a path. `links`: the other files as seen from it. */
  check(path: string, text: string, links: Links): readonly Finding[];
  /** The findings that bills of materials have with other parts files alone. `from`: the path of the file, relative to the root. */
  brought(seen: SeenWith): Iterable<{ readonly from: string; readonly finding: Finding }>;
}

/** The reasons for refusing values, by cell. */
type Refused = ReadonlyMap<number, Message>;

/** The most times that values are left out because of the findings that they bring. Then nothing is taken. */
const mostRounds = 5;

/**
 * Takes the answers of one file into parts files. Nothing is written over without `replaces`, and a value that brings an error to a parts
 * file is not taken. It reads and writes no files.
 */
export function takeAnswers(input: AnswersInput): TakenAnswers {
  const { texts, replaces, into, source } = input;
  const { all, of, refused: differing } = collected(input);
  const refused = new Map(differing);
  const write = (): Drafts => {
    const wanted = all.flatMap((one) => writable(one, refused) ?? []);
    return writeFacts(texts, wanted, replaces, into);
  };
  let drafts = write();
  for (
    let round = 0, faults = faultsIn(input, drafts, all, refused);
    faults.size > 0;
    round++, faults = faultsIn(input, drafts, all, refused)
  ) {
    for (const [cell, why] of faults) refused.set(cell, refused.get(cell) ?? why);
    for (const { facts } of all) {
      const composition = contentOf(facts, "composition");
      if (composition === undefined || ![...cellsOf(composition)].some((cell) => faults.has(cell))) continue;
      for (const cell of completeness(facts)) refused.set(cell, refused.get(cell) ?? incomplete);
    }
    if (round >= mostRounds)
      for (const cell of all.flatMap(({ facts }) => [...cellsOf(facts)]))
        refused.set(cell, refused.get(cell) ?? message("answers-no-place"));
    drafts = write();
    if (round >= mostRounds) break;
  }
  const after = [...drafts.values()].flatMap(({ now }) => now ?? []);
  const known = input.answers.filter((answer) => answer.mayBeUnknown !== true || of.get(answer) !== unknownPart);
  return {
    others: input.answers.length - known.length,
    parts: known.map((answer) => {
      const found = of.get(answer);
      if (found === undefined || !("target" in found)) return { answer, entry: undefined, values: [], fault: found };
      return { answer, ...outcomeOf(answer, found, { before: texts, after, refused, replaces, source }) };
    }),
    texts: after,
    files: [...drafts.values()].flatMap(({ changed }) => changed ?? []),
  };
}

const incomplete = message("answers-status-unsure");

/** The cell that calls a composition complete, which it is not without one of its shares. */
function completeness(facts: MapNode): readonly number[] {
  const status = contentOf(facts, "compositionStatus");
  return status?.kind === "scalar" && status.source === "complete" ? [status.start] : [];
}

/** Brings the answers about the same entry together. Different values for one fact are refused. */
function collected({ answers, lines, texts, source, supplier, today }: AnswersInput) {
  const targets = new Targets(lines, texts, supplier);
  const byEntry = new Map<string, Wanted>();
  const keys = new Map<AnsweredPart, string | Message>();
  const refused = new Map<number, Message>();
  for (const given of answers) {
    const target = given.fault ?? targets.of(given);
    if (!("partNumber" in target)) {
      keys.set(given, target);
      continue;
    }
    const key = JSON.stringify([target.file, partKey(target.partNumber, target.manufacturer)]);
    const facts = withSource(given, source);
    const date = contentOf(contentOf(facts, "source"), "date");
    if (date?.kind === "scalar" && date.source > today) refused.set(date.start, message("answers-day-future"));
    if (given.unread.some(({ key }) => key.startsWith("composition/")))
      for (const cell of completeness(facts)) refused.set(cell, incomplete);
    const before = byEntry.get(key);
    keys.set(given, key);
    if (before === undefined) byEntry.set(key, { target, facts });
    else {
      for (const one of compared(before.facts, facts)) {
        if (one.kind !== "value") continue;
        const others = [...cellsOf(one.wanted)];
        for (const cell of [...others, ...cellsOf(one.there)]) refused.set(cell, message("answers-rows-differ"));
      }
      byEntry.set(key, {
        target: { ...target, lines: [...new Set([...before.target.lines, ...target.lines])] },
        facts: joined(before.facts, facts),
      });
    }
  }
  const of = new Map([...keys].map(([answer, key]) => [answer, typeof key === "string" ? byEntry.get(key) : key] as const));
  return { all: [...byEntry.values()], of, refused };
}

/** The facts without refused ones; undefined without any. A source alone is none. */
function writable({ target, facts }: Wanted, refused: Refused): Writable | undefined {
  const left = withoutCells(facts, new Set(refused.keys()));
  return left?.kind === "map" && withoutSource(left).entries.length > 0 ? { target, facts: left, said: facts } : undefined;
}

/** The cells whose values bring errors to parts files, with the errors. An error outside their entries refuses all of a file. */
function faultsIn({ check, texts, brought }: AnswersInput, drafts: Drafts, all: readonly Wanted[], refused: Refused): Refused {
  const faults = new Map<number, Message>();
  const before = partsLinks(texts);
  const after = partsLinks([...drafts.values()].flatMap(({ now }) => now ?? []));
  for (const { changed, now } of drafts.values()) {
    if (changed === undefined || now === undefined) continue;
    const { path } = changed;
    const known = new Set(changed.before === undefined ? [] : check(path, changed.before, before(path)).map(keyOf));
    const fresh = check(path, changed.after, after(path)).filter((one) => isError(one) && !known.has(keyOf(one)));
    if (fresh.length === 0) continue;
    const entries = all.flatMap(({ target, facts }) => {
      const entry = entryFor([now], { ...target, file: path });
      return entry === undefined ? [] : [{ entry: entry.map, facts }];
    });
    for (const finding of fresh) {
      const at = entries.find(({ entry }) => entry.start <= finding.start && finding.start <= entry.end);
      const cells = at === undefined ? entries.flatMap(({ facts }) => [...cellsOf(facts)]) : blamed(at.entry, at.facts, finding.start);
      const open = [...cells].filter((cell) => !refused.has(cell));
      // Without the cells to blame, the fault lies between other ones and the entry.
      const left = open.length > 0 || at === undefined ? open : [...cellsOf(at.facts)].filter((cell) => !refused.has(cell));
      for (const cell of left) if (!faults.has(cell)) faults.set(cell, prose(finding.summary));
    }
  }
  if (faults.size > 0 || [...drafts.values()].every(({ changed }) => changed === undefined)) return faults;
  for (const { from, finding } of brought(after)) {
    const cells =
      finding.ruleId === "parts/ambiguous" ? cellsWithout(from, finding, all) : isError(finding) ? cellsOn(from, finding, all) : [];
    for (const cell of cells) if (!refused.has(cell)) faults.set(cell, prose(finding.summary));
  }
  return faults;
}

/** The cells whose values have no effect on a line because several entries fit it. */
function cellsWithout(from: string, { document, path }: Finding, all: readonly Wanted[]): readonly number[] {
  return all.flatMap(({ target, facts }) => {
    const isOn = target.lines.some(({ item, from: file }) => file === from && item.document.index === document && item.path === path);
    return isOn ? [...cellsOf(facts)] : [];
  });
}

/** The cells of the fact that a finding on a line is about; none for a finding on anything else. */
function cellsOn(from: string, { document, path }: Finding, all: readonly Wanted[]): readonly number[] {
  return all.flatMap(({ target, facts }) => {
    const on = target.lines.find(
      ({ item, from: file }) => file === from && item.document.index === document && path.startsWith(`${item.path}/`),
    );
    const [key = ""] = on === undefined ? [] : path.slice(on.item.path.length + 1).split("/");
    const value = contentOf(facts, key);
    return value === undefined ? [] : [...cellsOf(value)];
  });
}

function isError(finding: Finding): boolean {
  return counts(finding) && severityAtLeast(finding.severity, "error");
}

/** A key that is equal for the same finding before and after an edit elsewhere in the text. */
function keyOf({ ruleId, path, summary }: Finding): string {
  return JSON.stringify([ruleId, path, summary]);
}

/** Parts files with facts written into them. */
type Drafts = ReadonlyMap<string, Draft>;

/**
 * Writes facts into parts files: into existing entries first, then as new entries. A fact without a safe place is left out.
 *
 * @param into the parts file for new entries, relative to the root; undefined for the nearest one
 */
function writeFacts(texts: readonly PartsText[], wanted: readonly Writable[], replaces: boolean, into: string | undefined): Drafts {
  const byFile = new Map<string, Writable[]>();
  const fresh: Writable[] = [];
  for (const one of wanted) {
    if (one.target.file === undefined) fresh.push(one);
    else addTo(byFile, one.target.file, one);
  }
  const drafts = new Map(texts.map((text) => [text.file.path, new Draft(text.file.path, text)]));
  for (const [path, some] of byFile) drafts.get(path)?.write(some, replaces);
  const entries = fresh.map(({ target: { partNumber, manufacturer, lines }, facts }) => ({
    from: lines[0]?.from ?? "",
    partNumber,
    manufacturer,
    facts: facts.entries.map(({ name, value }) => [name, formOf(content(value))] as const),
  }));
  const now = [...drafts.values()].flatMap((draft) => draft.now ?? []);
  for (const { path, insertions } of addedToParts(now, entries, into))
    getOrInsert(drafts, path, () => new Draft(path, undefined)).insert(insertions);
  return drafts;
}
