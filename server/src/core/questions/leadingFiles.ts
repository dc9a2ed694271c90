import { inspect } from "../check.ts";
import { partsSeenFrom } from "../judge/referencedItems.ts";
import type { CheckInput, Engine } from "../judge/types.ts";
import { addTo } from "../maps.ts";
import { chainFrom } from "../model/reference.ts";
import type { Item, Supposed } from "../model/types.ts";
import { pushAll } from "../pushAll.ts";
import { type LeadingFile, type LeadingLine, placeOf } from "./leading.ts";
import { type Raised, raisedThere } from "./raised.ts";
import { type StaleFacts, withoutStale } from "./staleFacts.ts";
import { fileOf, keyOf } from "./supposing.ts";
import type { FindReferring } from "./types.ts";

/** The files in which lines lead to the items of a file, and the names of those that were not looked at. */
interface LeadingFiles {
  readonly found: readonly LeadingFile[];
  readonly untried: readonly string[];
  /** The facts that these files ask for about the items. */
  readonly raised: readonly Raised[];
  /** The same, where facts that are too old do not count. */
  readonly again: readonly Raised[];
}

/** The most files in which the answers about the parts of a file are tried. */
const mostFiles = 20;

/** Finds the files in which lines lead to the items of a file. It pauses before each check. */
export function* filesLeadingTo(
  items: readonly Item[],
  engine: Engine,
  find: FindReferring | undefined,
  stale: StaleFacts,
): Generator<undefined, LeadingFiles> {
  const found: LeadingFile[] = [];
  const [raised, again]: [Raised[], Raised[]] = [[], []];
  const referring = items.length === 0 ? undefined : find?.();
  if (referring === undefined) return { found, untried: [], raised, again };
  const { path } = referring;
  const keys = new Set(items.map(keyOf));
  for (const { name, input } of referring.files.slice(0, mostFiles)) {
    yield;
    const result = inspect(engine, input);
    const lines = new Map<string, LeadingLine[]>();
    for (const { document } of result.judged)
      for (const line of document.items) for (const [key, one] of leads(line, path, keys)) addTo(lines, key, one);
    if (lines.size === 0) continue;
    found.push({ name, input, path, lines, findings: result.findings });
    pushAll(raised, raisedThere(result, engine, lines));
    if (![...stale.keys()].some((key) => lines.has(key))) continue;
    yield;
    pushAll(again, raisedThere(inspect(engine, inputSupposing(input, withoutStale(stale, path))), engine, lines));
  }
  const untried = [...referring.files.slice(mostFiles).map(({ name }) => name), ...referring.unreadable];
  return { found, untried, raised, again };
}

/** The input of a file that sees others, with facts supposed of their items. */
export function inputSupposing(input: CheckInput, supposed: Supposed): CheckInput {
  return { ...input, supposed, links: input.links?.supposing(supposed) };
}

function leads(line: Item, path: string, keys: ReadonlySet<string>): readonly (readonly [key: string, LeadingLine])[] {
  if (line.reference === undefined) return [];
  const chain = [...chainFrom(line)].flatMap((reference) => (reference.kind === "item" ? [reference.target] : []));
  const parts = line.document.kind === "shipment" ? partsSeenFrom(line, line.endUse).map(([part]) => part) : [];
  const places = new Set([...chain, ...parts].flatMap(placeOf));
  return [...new Set([...chain, ...parts])].flatMap((item) => {
    const [place] = placeOf(item);
    if (place === undefined || fileOf(item) !== path || !keys.has(keyOf(item))) return [];
    return [[keyOf(item), { key: keyOf(line), isItself: chain.includes(item), place, places }] as const];
  });
}
