import { describe, expect, it } from "vitest";
import { actPeriods, clausePeriods, type Period, periodOn } from "../../server/src/core/packs/timeline.ts";
import type { Act, Clause } from "../../server/src/generated/pack.ts";
import { on } from "./support.ts";

const citations: Act["citations"] = ["gazette"];
type Facts = { readonly [K in keyof Act]?: Act[K] | undefined };
const dates = { issued: "2030-01-01", effective: "2030-02-01" };

function act(facts: Facts): Act {
  return { id: "a", authority: "PRC", kind: "announcement", title: { en: "A" }, citations, confidence: "high", ...facts } as Act;
}

/** A suspension, written as `03-01..03-31`, or without a last day as `03-01..`; all are of 2030. */
function suspended(...spans: readonly string[]) {
  return spans.map((span) => {
    const [from, until = ""] = span.split("..");
    return { from: `2030-${from}`, ...(until === "" ? {} : { until: `2030-${until}` }), citations };
  });
}

/** The suspension of another act. */
const suspending = (other: string, until?: string) => ({
  of: [{ act: other }] as [{ act: string }],
  from: "2030-02-01",
  ...(until === undefined ? {} : { until: `2030-${until}` }),
  citations,
});

const resumed = (...days: readonly string[]) => days.map((on) => ({ on: `2030-${on}`, citations }));

/** Periods as first day, state, last day, and the first day of the suspension that they are of. */
function told(periods: readonly Period[]): readonly string[] {
  return periods.map(({ state, from = "…", until = "…", suspension }) =>
    [from, state, until, ...(suspension === undefined ? [] : [suspension.from])].join(" ").replaceAll("2030-", ""),
  );
}

/** What follows on the time before an act takes effect. */
const afterwards = (facts: Facts) => told(actPeriods(act({ ...dates, ...facts }))).slice(2);

describe("the periods of an act", () => {
  it.each<[string, Facts, readonly string[]]>([
    ["that is a draft", { kind: "draft" }, ["01-01 pending …"]],
    ["that is a statement", { kind: "statement" }, ["01-01 pending …"]],
    ["without a first day", { effective: undefined }, ["01-01 unverified …"]],
    [
      "seen in force",
      { effective: undefined, seenInForce: { on: "2030-03-05", citations } },
      ["01-01 unverified 03-04", "03-05 in-force …"],
    ],
    ["not before a day", { effective: undefined, notBefore: "2030-04-01" }, ["01-01 pending 03-31", "04-01 unverified …"]],
    [
      "resumed without a first day",
      { effective: undefined, resumptions: resumed("05-01") },
      ["01-01 unverified 04-30", "05-01 in-force …"],
    ],
    ["in force before its issue", { effective: "2029-12-31" }, ["2029-12-31 in-force …"]],
    ["in force on its issue", { effective: "2030-01-01" }, ["01-01 in-force …"]],
  ])("%s", (_, facts, expected) => {
    const [first, ...rest] = told(actPeriods(act({ ...dates, ...facts })));
    expect(first).toMatch(/^… not-issued /);
    expect(rest).toEqual(expected);
  });

  it.each<[string, Facts, readonly string[]]>([
    [
      "from before it takes effect",
      { suspensions: suspended("01-15..03-31") },
      ["01-15 suspended 03-31 01-15", "04-01 unverified … 01-15"],
    ],
    [
      "that ends before it takes effect",
      { suspensions: suspended("01-10..01-20") },
      ["01-10 suspended 01-20 01-10", "01-21 pending 01-31", "02-01 unverified … 01-10"],
    ],
    [
      "for one day",
      { suspensions: suspended("03-01..03-01") },
      ["02-01 in-force 02-28", "03-01 suspended 03-01 03-01", "03-02 unverified … 03-01"],
    ],
    [
      "within a longer one",
      { suspensions: suspended("03-01..06-30", "04-01..04-30") },
      [
        "02-01 in-force 02-28",
        "03-01 suspended 03-31 03-01",
        "04-01 suspended 04-30 04-01",
        "05-01 suspended 06-30 03-01",
        "07-01 unverified … 03-01",
      ],
    ],
    [
      "that a resumption cuts short, with another before it",
      { suspensions: suspended("03-01..03-10", "04-01.."), resumptions: resumed("05-01") },
      ["02-01 in-force 02-28", "03-01 suspended 03-10 03-01", "03-11 in-force 03-31", "04-01 suspended 04-30 04-01", "05-01 in-force …"],
    ],
    [
      "after two resumptions, the later of which counts",
      { suspensions: suspended("04-10.."), resumptions: resumed("05-01", "04-01") },
      ["02-01 in-force 04-09", "04-10 suspended 04-30 04-10", "05-01 in-force …"],
    ],
    [
      "before a resumption on a later day",
      { suspensions: suspended("03-01..03-31"), resumptions: resumed("05-01") },
      ["02-01 in-force 02-28", "03-01 suspended 03-31 03-01", "04-01 in-force …"],
    ],
    [
      "before an end",
      { suspensions: suspended("03-01..03-31"), ends: { on: "2030-05-01", citations } },
      ["02-01 in-force 02-28", "03-01 suspended 03-31 03-01", "04-01 in-force 04-30", "05-01 ended …"],
    ],
    [
      "that an end cuts short",
      { suspensions: suspended("03-01.."), ends: { on: "2030-04-01", citations } },
      ["02-01 in-force 02-28", "03-01 suspended 03-31 03-01", "04-01 ended …"],
    ],
  ])("with a suspension %s", (_, facts, expected) => {
    expect(told(actPeriods(act({ ...dates, ...facts }))).slice(-expected.length)).toEqual(expected);
  });

  it.each<[string, Facts, string]>([
    ["that suspends others", { kind: "suspension", suspends: [suspending("b", "03-31")] }, "04-01 ended …"],
    [
      "that suspends them up to several days",
      {
        kind: "suspension",
        suspends: [suspending("b", "05-31"), suspending("c", "03-31")],
      },
      "06-01 ended …",
    ],
    [
      "that suspends one of them without a last day",
      {
        kind: "suspension",
        suspends: [suspending("b", "05-31"), suspending("c")],
      },
      "02-01 in-force …",
    ],
    ["of the kind without others", { kind: "suspension" }, "02-01 in-force …"],
    ["of another kind that suspends", { suspends: [suspending("b", "03-31")] }, "02-01 in-force …"],
    [
      "that ends before its suspensions do",
      { kind: "suspension", suspends: [suspending("b", "05-31")], ends: { on: "2030-03-01", citations } },
      "03-01 ended …",
    ],
  ])("of an act %s", (_, facts, last) => {
    expect(afterwards(facts).at(-1)).toBe(last);
  });
});

describe("the periods of a clause", () => {
  const clause = (facts: Partial<Clause>) => ({ id: "1", title: { en: "C" }, ...facts }) as Clause;
  const ofClause = (facts: Partial<Clause>, whole: Facts = {}) => told(clausePeriods(act({ ...dates, ...whole }), clause(facts)));

  it("are those of its act where it has no dates", () => {
    const whole = { suspensions: suspended("03-01..") };
    expect(ofClause({}, whole)).toEqual(told(actPeriods(act({ ...dates, ...whole }))));
  });

  it("begin on its own day, and hold all that befalls the act", () => {
    const whole = { suspensions: suspended("05-01..05-31"), ends: { on: "2030-09-01", citations } };
    expect(ofClause({ effective: "2030-04-01", suspensions: suspended("07-01..07-31") }, whole).slice(1)).toEqual([
      "01-01 pending 03-31",
      "04-01 in-force 04-30",
      "05-01 suspended 05-31 05-01",
      "06-01 in-force 06-30",
      "07-01 suspended 07-31 07-01",
      "08-01 in-force 08-31",
      "09-01 ended …",
    ]);
  });

  it("begin where a later act added it", () => {
    expect(ofClause({ issued: "2030-03-01", effective: "2030-04-01" })).toEqual([
      "… not-issued 02-28",
      "03-01 pending 03-31",
      "04-01 in-force …",
    ]);
  });

  it("end with the clause or the act, whichever is first", () => {
    const ends = (month: string) => ({ ends: { on: `2030-${month}-01`, citations } });
    expect(ofClause(ends("05"), ends("08")).at(-1)).toBe("05-01 ended …");
    expect(ofClause(ends("08"), ends("05")).at(-1)).toBe("05-01 ended …");
  });

  it("are unverified where its own day is not known, though the act was seen in force", () => {
    const whole = { seenInForce: { on: "2030-03-01", citations } };
    expect(ofClause({ notBefore: "2030-04-01" }, whole).slice(1)).toEqual(["01-01 pending 03-31", "04-01 unverified …"]);
  });
});

it("a day lies in the period that began last", () => {
  const periods = actPeriods(act(dates));
  const stateOn = (date: string) => periodOn(periods, on(date)).state;
  expect(["2029-12-31", "2030-01-01", "2030-01-31", "2030-02-01", "2031-01-01"].map(stateOn)).toEqual([
    "not-issued",
    "pending",
    "pending",
    "in-force",
    "in-force",
  ]);
  expect(() => periodOn([], on("2030-01-01"))).toThrow("no periods");
});
