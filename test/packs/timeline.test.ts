import { describe, expect, it } from "vitest";
import { actFile, on, open, smallPack } from "./support.ts";

/** More states than an act of these tests has in its life. */
const most = 20;

/** The states of an invented act over its life: each state with its first day. */
function states(dates: string, act = "mofcom-2030-1"): string[] {
  const packs = open(smallPack({ "act.yaml": actFile("mofcom-2030-1", dates) }));
  const found: string[] = [];
  let law = packs.at(on("2029-01-01"), {}).act(act);
  while (law !== undefined && found.length < most) {
    found.push(`${law.since ?? "…"} ${law.state}`);
    law = law.until === undefined ? undefined : packs.at(dayAfter(law.until), {}).act(act);
  }
  return found;
}

function dayAfter(date: string) {
  return on(new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10));
}

const base = 'issued: "2030-01-01"\neffective: "2030-02-01"';

describe("the life of an act", () => {
  it("is pending between issue and effect", () => {
    expect(states(base)).toEqual(["… not-issued", "2030-01-01 pending", "2030-02-01 in-force"]);
  });

  it("may take effect before it is published", () => {
    expect(states('issued: "2030-01-02"\neffective: "2030-01-01"')).toEqual(["… not-issued", "2030-01-01 in-force"]);
  });

  it("is suspended without end where the suspension names none", () => {
    expect(states(`${base}\nsuspensions: [{ from: "2030-03-01", citations: [gazette] }]`)).toEqual([
      "… not-issued",
      "2030-01-01 pending",
      "2030-02-01 in-force",
      "2030-03-01 suspended",
    ]);
  });

  it("is unverified the day after a suspension ran out and nothing was seen", () => {
    const ranOut = states(`${base}\nsuspensions: [{ from: "2030-03-01", until: "2032-02-29", citations: [gazette] }]`);
    expect(ranOut.slice(2)).toEqual(["2030-02-01 in-force", "2030-03-01 suspended", "2032-03-01 unverified"]);
  });

  it("is in force between a suspension that ran out and a later entry", () => {
    const two =
      '[{ from: "2030-03-01", until: "2030-03-31", citations: [gazette] }, { from: "2030-06-01", until: "2030-06-30", citations: [gazette] }]';
    expect(states(`${base}\nsuspensions: ${two}`).slice(3)).toEqual([
      "2030-03-01 suspended",
      "2030-04-01 in-force",
      "2030-06-01 suspended",
      "2030-07-01 unverified",
    ]);
  });

  it("goes on suspended when the next suspension begins before or as the last one ends, in any order of entry", () => {
    const two =
      '[{ from: "2030-04-01", until: "2030-12-31", citations: [gazette] }, { from: "2030-03-01", until: "2030-03-31", citations: [gazette] }]';
    const found = states(`${base}\nsuspensions: ${two}`);
    expect(found.map((line) => line.split(" ")[1])).toEqual(["not-issued", "pending", "in-force", "suspended", "suspended", "unverified"]);
  });

  it("is suspended where a suspension begins on the day of a resumption", () => {
    const two =
      '[{ from: "2030-03-01", until: "2030-12-31", citations: [gazette] }, { from: "2030-05-01", until: "2030-06-30", citations: [gazette] }]';
    const resumed = '\nresumptions: [{ on: "2030-05-01", citations: [gazette] }]';
    expect(states(`${base}\nsuspensions: ${two}${resumed}`).slice(3)).toEqual([
      "2030-03-01 suspended",
      "2030-05-01 suspended",
      "2030-07-01 unverified",
    ]);
  });

  it("is in force again from a resumption, which cuts a suspension short", () => {
    const resumed = '\nresumptions: [{ on: "2030-05-01", citations: [gazette] }]';
    expect(states(`${base}\nsuspensions: [{ from: "2030-03-01", until: "2030-12-31", citations: [gazette] }]${resumed}`).slice(3)).toEqual([
      "2030-03-01 suspended",
      "2030-05-01 in-force",
    ]);
    expect(states(`${base}\nsuspensions: [{ from: "2030-03-01", until: "2030-04-30", citations: [gazette] }]${resumed}`).slice(3)).toEqual([
      "2030-03-01 suspended",
      "2030-05-01 in-force",
    ]);
  });

  it("ends on the first day without force, suspended or not", () => {
    const suspended = 'suspensions: [{ from: "2030-03-01", until: "2030-04-30", citations: [gazette] }]';
    expect(states(`${base}\n${suspended}\nends: { on: "2030-06-01", citations: [gazette] }`).slice(3)).toEqual([
      "2030-03-01 suspended",
      "2030-05-01 in-force",
      "2030-06-01 ended",
    ]);
    expect(states(`${base}\nends: { on: "2031-01-01", citations: [gazette] }`).slice(2)).toEqual([
      "2030-02-01 in-force",
      "2031-01-01 ended",
    ]);
  });

  it("is unverified from its issue when no first day of force was read", () => {
    expect(states('issued: "2030-01-01"')).toEqual(["… not-issued", "2030-01-01 unverified"]);
  });
});
