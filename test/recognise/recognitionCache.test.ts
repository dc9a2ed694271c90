import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { prose } from "../../server/src/core/l10n/message.ts";
import { BoundedCache } from "../../server/src/core/recognise/boundedCache.ts";
import { compileRecogniser } from "../../server/src/core/recognise/recognise.ts";
import { RecognitionCache } from "../../server/src/core/recognise/recognitionCache.ts";
import type { CompositionLine, RecogniserInput, Recognition } from "../../server/src/core/recognise/types.ts";
import { expectEqual } from "../support/equal.ts";
import { materials } from "./data.ts";

// Few words in few places, so that much is asked again: the same, elsewhere, or the same but for one thing.
const text = fc.constantFrom(
  "NdFeB magnet N42SH",
  "Sm2Co17 magnet",
  "NdFeB magnet N42SH, not NdFeB",
  "magnet",
  "YAG:Nd laser rod",
  "7439-91-0",
);
const place = fc.constantFrom(0, 3, 20, 400, 100_000);
const share = fc.option(fc.record({ min: fc.constantFrom("0", "3.5"), max: fc.constantFrom("0", "3.5", "30") }), { nil: undefined });
const gap = fc.constantFrom<number>(0, 0, 0, 2);

/** A value behind a place, with quotes around it when `quotes` is 2. */
function at(start: number, value: string, quotes: number) {
  return { value, in: undefined, start, end: start + value.length + quotes };
}

const line = fc.record({
  element: fc.constantFrom(undefined, "Nd", "Fe", "Dy"),
  casNumber: fc.constantFrom(undefined, "7440-00-8", "7440-10-0"),
  substance: fc.option(text, { nil: undefined }),
  share,
});

/** What is written of an item, and where. */
const written = fc.record({
  place,
  quotes: fc.constantFrom(0, 2, 5),
  texts: fc.array(fc.tuple(fc.constantFrom("description", "material", "grade"), text, gap), { maxLength: 2 }),
  magnetType: fc.constantFrom(undefined, "NdFeB", "ferrite"),
  casNumber: fc.constantFrom(undefined, "7439-91-0", "1314-36-9"),
  codes: fc.array(fc.tuple(fc.constantFrom("8505.11", "2846.90", "7318.15"), fc.constantFrom(undefined, "HS2022", "CN2026")), {
    maxLength: 2,
  }),
  controls: fc.array(fc.tuple(fc.constantFrom("1C902", "3A001"), fc.constantFrom("PRC", "EU")), { maxLength: 2 }),
  form: fc.constantFrom(undefined, "magnet", "oxide"),
  status: fc.constantFrom("complete", "incomplete", "unknown"),
  lines: fc.option(fc.array(line, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  traceRareEarths: fc.boolean(),
});
type Written = typeof written extends fc.Arbitrary<infer T> ? T : never;

function inputOf({ place: first, quotes, texts, magnetType, casNumber, codes, controls, form, status, lines }: Written): RecogniserInput {
  let next = first;
  const located = (value: string, before = 0) => {
    const there = at(next + before, value, quotes);
    next = there.end + 2;
    return there;
  };
  const lineOf = ({ element, casNumber: number, substance, share: percent }: NonNullable<typeof lines>[number]): CompositionLine => {
    return {
      ...(element === undefined ? {} : { element: located(element) }),
      ...(number === undefined ? {} : { casNumber: located(number) }),
      ...(substance === undefined ? {} : { substance: located(substance) }),
      ...(percent === undefined ? {} : { share: percent }),
    };
  };
  return {
    texts: texts.map(([field, value, before]) => ({ field, ...located(value, before) })),
    ...(lines === undefined ? {} : { composition: { status, lines: lines.map(lineOf) } }),
    tariffCodes: codes.map(([value, nomenclature]) => ({ ...located(value), ...(nomenclature === undefined ? {} : { nomenclature }) })),
    controlCodes: controls.map(([value, list]) => ({ ...located(value), list })),
    ...(casNumber === undefined ? {} : { casNumber: located(casNumber) }),
    ...(magnetType === undefined ? {} : { magnetType: located(magnetType) }),
    ...(form === undefined ? {} : { form }),
  };
}

/** Hands on an input, and then others that differ from it in one thing each. */
function alike(one: Written, other: Written, ask: (what: Written) => void): void {
  // What is asked twice is kept.
  ask(one);
  ask(one);
  ask({ ...one, texts: one.texts.map(([field, value, before], index) => [field, value, before + index]) });
  ask({ ...one, controls: one.controls.map(([value, list]) => [value, list === "EU" ? "PRC" : "EU"]) });
  ask({ ...one, codes: one.codes.map(([value, nomenclature]) => [value, nomenclature === undefined ? "HS2022" : undefined]) });
  for (const key of Object.keys(one)) ask({ ...one, [key]: other[key as keyof Written] });
  const [first, ...more] = one.lines ?? [];
  const instead = other.lines?.[0];
  if (first === undefined || instead === undefined) return;
  for (const key of Object.keys(first)) ask({ ...one, lines: [{ ...first, [key]: instead[key as keyof typeof instead] }, ...more] });
}

/** Runs something while no cache keeps anything. */
function withoutCache<T>(run: () => T): T {
  const spy = vi.spyOn(BoundedCache.prototype, "of").mockImplementation((_key, make) => make());
  try {
    return run();
  } finally {
    spy.mockRestore();
  }
}

it("answers from the cache as without it", () => {
  const caching = compileRecogniser(materials);
  const uncached = compileRecogniser(materials);
  let told = 0;
  let perhaps = 0;
  const ask = (what: Written) => {
    const input = inputOf(what);
    const fresh = withoutCache(() => uncached.recognise(input, what));
    if (fresh.evidence.length + fresh.rejected.length > 0) told++;
    if (fresh.evidence.some((evidence) => evidence.perhaps)) perhaps++;
    expectEqual(caching.recognise(input, what), fresh);
  };
  fc.assert(
    fc.property(written, written, (one, other) => alike(one, other, ask)),
    { numRuns: 30 },
  );
  expect(told).toBeGreaterThan(100);
  expect(perhaps).toBeGreaterThan(10);
});

const nothing = compileRecogniser(materials).recognise({ texts: [], tariffCodes: [] }, { traceRareEarths: false });

type Part = NonNullable<RecogniserInput["casNumber"]>;

/** All values of an input. */
function partsOf({ texts, magnetType, casNumber, tariffCodes, controlCodes = [], composition }: RecogniserInput): readonly Part[] {
  const lines = composition?.lines.flatMap(({ element, casNumber: number, substance }) => [element, number, substance]) ?? [];
  return [...texts, magnetType, casNumber, ...tariffCodes, ...controlCodes, ...lines].filter((part) => part !== undefined);
}

/** A value whose keys are in one order. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An answer in which all that was asked can be seen, but for where it stands; each value is evidence. */
function echo(input: RecogniserInput, traceRareEarths: boolean): Recognition {
  const seen = JSON.stringify([input, traceRareEarths], (key, value) => (key === "start" || key === "end" ? undefined : sorted(value)));
  const all = partsOf(input).map(({ start, end }) => ({ in: undefined, start, end, seen, entry: "", reason: prose("") }));
  const evidence = all.map(({ start, end }) => ({
    ...{ kind: "formula" as const, strength: "weak" as const, entry: "", meaning: prose(""), confidence: "low" as const },
    ...{ in: undefined, start, end, seen, classes: [], elements: [], mayHold: [] },
  }));
  return { ...nothing, evidence, rejected: all };
}

it("takes nothing that may matter for the same", () => {
  const answers = new RecognitionCache();
  let made = 0;
  let asked = 0;
  fc.assert(
    fc.property(written, written, (one, other) =>
      alike(one, other, (what) => {
        const input = inputOf(what);
        if (partsOf(input).length === 0) return;
        asked++;
        const answer = answers.answer(input, what, true, (quoted) => {
          made++;
          return echo(quoted, what.traceRareEarths);
        });
        expectEqual(answer, echo(input, what.traceRareEarths));
      }),
    ),
    { numRuns: 1000 },
  );
  expect(asked - made).toBeGreaterThan(asked / 10);
});
