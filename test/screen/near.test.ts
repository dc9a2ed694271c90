import { describe, expect, test } from "vitest";
import { buildScreeningIndex } from "../../server/src/core/screen/screen.ts";
import { index, lexicon, listed, ordinary, reasonOf, seen } from "./support.ts";

/** The first match that is not exact. */
const first = (name: string, country?: string) => index.screen(name, { country })[0];

test.each([
  ["MP Materials Corp. Texas", "2026-23-9", "It contains the listed name"],
  ["三菱造船株式会社 長崎工場", "2026-11-1", "It contains the listed name"],
  ["Lockheed Martin UK Ltd", "2025-1-6", "It contains the listed name"],
  ["Rheinmetall Canada Inc.", "2026-30-4", "It contains the listed name"],
  ["TDK-Lambda Corporation", "2026-12-12", "It contains the listed name"],
  ["Hensoldt Sensors GmbH", "2026-20-3", "It contains the listed name"],
  ["Cubic Transportation Systems Inc", "2025-21-12", "It contains the listed name"],
  ["SUBARU of America", "2026-12-1", "It contains the listed name"],
  ["Denko Nitto", "2026-12-18", "a different order"],
  ["Turbocharger & Engine, Mitsubishi Heavy Industries", "2026-11-4", "a different order"],
  ["Tokyo Institute of Science", "2026-12-7", "a different order"],
  ["Rheinmetal AG", "2026-30-4", "One letter differs: `rheinmetal` for `rheinmetall`"],
  ["Raytheon Missles & Defence", "2025-1-7", "One letter differs: `missles` for `missiles`"],
  ["Ocenaeering International", "2025-21-10", "One letter differs"],
  ["Sumitomo Heavy", "2026-12-11", "distinguishing words match"],
  ["Anduril", "2025-1-23", "distinguishing words match"],
  ["Summit Technology Inc.", "2025-1-28", "any company may carry"],
  ["Boeing Defence, Space and Security", "2025-1-5", "`defence` is taken for `defense`"],
  ["三菱電機ソフトウエア株式会社", "2026-27-8", "is taken for"],
  ["Mitsubishi Denki Software", "2026-27-8", "`denki` is taken for `electric`"],
  ["Mitsubishi Heavy Industries Logitec", "2026-27-13", "is taken for"],
  ["General Dynamics Ordnance & Tactical", "2025-1-12", "distinguishing words match"],
  // Abbreviations, acronyms, names cut short, names in another script
  ["Sumitomo Heavy Ind., Ltd.", "2026-12-11", "any company may carry"],
  ["Sumitomo Heavy Inds Ltd", "2026-12-11", "any company may carry"],
  ["Mitsubishi Elec. Engineering Co., Ltd.", "2026-27-9", "`elec` is taken for `electric`"],
  ["Natl Defense Academy of Japan", "2026-11-19", "any company may carry"],
  ["Nat'l Defence Academy", "2026-11-19", "without `japan`"],
  ["NEC Aerospace Sys.", "2026-11-16", "any company may carry"],
  ["Oki Elec. Industry", "2026-28-11", "`elec` is taken for `electric`"],
  ["Mitsubishi Mat. Corp.", "2026-12-8", "`mat` is taken for `materials`"],
  ["Fujitsu Network Sol. Ltd", "2026-28-7", "any company may carry"],
  ["JAXA", "2026-11-20", "`jaxa` is taken for `japan aerospace exploration agency`"],
  ["NCSIST", "2025-07-09-tw-3", "`ncsist` is taken for"],
  ["NCSIST, Taiwan", "2025-07-09-tw-3", "`ncsist` is taken for"],
  ["AIDC", "2025-07-09-tw-1", "`aidc` is taken for"],
  ["GDIT", "2025-1-13", "`gdit` is taken for"],
  ["GDMS", "2025-1-14", "`gdms` is taken for"],
  ["宇宙航空研究開発機構", "2026-11-20", "It is the listed name without `日本`"],
  ["国立研究開発法人宇宙航空研究開発機構", "2026-11-20", "It is the listed name without `日本`"],
  ["Ball Aerospace", "2026-23-6", "It is the listed name without `technologies`"],
  ["National Defense Academy", "2026-11-19", "It is the listed name without `japan`"],
  ["Science Tokyo", "2026-12-7", "It is the listed name without `institute`"],
  ["AEVEX", "2025-1-26", "It is the listed name without `aerospace`"],
  ["ロッキード・マーティン", "2025-1-6", "is taken for `lockheed`"],
  ["エネオス株式会社", "2026-12-3", "is taken for `eneos`"],
])("%s is near %s: %s", (name, id, reason) => {
  const match = first(name);
  expect(match?.party.id).toBe(id);
  if (match === undefined) return;
  expect(match.exact).toBe(false);
  expect(reasonOf(match)).toContain(reason);
  expect(match.score).toBeGreaterThanOrEqual(0.8);
  expect(match.score).toBeLessThan(1);
});

test("one character may be mistaken in a word of three, and not in one of two", () => {
  const own = buildScreeningIndex(
    [
      { id: "three", names: ["吉利德"] },
      { id: "two", names: ["福瑞"] },
    ],
    lexicon,
  );
  expect(own.screen("吉利得").map(({ party, exact }) => [party.id, exact])).toEqual([["three", false]]);
  expect(own.screen("福端")).toEqual([]);
});

test("a country that differs lowers the score and removes nothing", () => {
  const [unknown, same, other] = [first("Rheinmetal"), first("Rheinmetal", "DE"), first("Rheinmetal", "BR")];
  expect(same?.score).toBe(unknown?.score);
  expect(other?.score).toBeLessThan(unknown?.score ?? 0);
  for (const match of index.screen("General Dynamics United Kingdom", { country: "GB" })) expect(match.score).toBeGreaterThanOrEqual(0.8);
  expect(first("Lungteh Shipbuilding Kaohsiung", "CN")?.country).toBe("unknown");
});

// What tells a listed name from its neighbours must be there.
test.each([
  "Mitsubishi Electric Corporation",
  "Mitsubishi Heavy Industries, Ltd.",
  "Mitsubishi Chemical",
  "Kawasaki Frontale",
  "Subaru Telescope Supply",
  "Ball Corporation",
  "Nitto Boseki",
  "General Mills",
  "Cubic Designs",
  "Fujitsu General",
  // A trade word is no word that any company may carry.
  "光和航空",
  // Too little is left for a name of its own.
  "Nuclear Fuel Ltd",
  "Marine United",
  "Nissin",
  "Rare Earth Inc.",
  "Raytheon",
  "Tokyo University of Science",
  "Defense Studies",
  "Ball Aerospace Systems",
  "Hitachi Construction",
  "Komatsu Seiren",
  "Teledyne FLIR",
  "Boeing Commercial Airplanes",
  "Sierra Designs",
  "Universal Robots",
  "Summit Medical",
  "Red Hat",
  "MP",
  "IHI",
  "MHI",
  "NEC",
  "LKD",
  "JMU",
  "Group",
  "Co., Ltd.",
  "株式会社",
  "Heavy Industries",
  "Technology Systems Japan",
  "科技有限公司",
  "",
  " .,-()",
])("%j is near nothing", (name) => {
  expect(seen(name)).toEqual([]);
});

describe("rates", () => {
  test("of ordinary companies none is exact and at most one in two hundred near", () => {
    const names = Object.entries(ordinary).flatMap(([country, list]) => list.map((name) => ({ name, country })));
    expect(names.length).toBeGreaterThanOrEqual(600);
    const matched = names
      .map(({ name, country }) => ({ name, matches: [...seen(name), ...seen(name, country)] }))
      .filter(({ matches }) => matches.length > 0);
    console.log(`ordinary names: ${names.length}, near: ${matched.length}`, matched.map(({ name }) => name).join("; "));
    expect(matched.filter(({ matches }) => matches.some((match) => match.startsWith("=")))).toEqual([]);
    expect(matched.length / names.length).toBeLessThanOrEqual(1 / 200);
  });

  test("of listed names that are changed a little most are still seen", () => {
    const latin = listed.flatMap(({ id, names }) => names.filter((name) => /^[ -~]+$/.test(name)).map((name) => ({ id, name })));
    const changes: readonly (readonly [string, number, (name: string) => string])[] = [
      ["a branch added", 0.95, (name) => `${name} Nagasaki Branch`],
      [
        "the last two words exchanged",
        0.75,
        (name) => name.replace(/(\w+) (\w+)((?:,? (?:Co\.|Inc\.|Ltd\.|Corporation|LLC).*)?)$/, "$2 $1$3"),
      ],
      ["one letter left out of the longest word", 0.75, (name) => change(name, (word) => word.slice(0, 3) + word.slice(4))],
      ["one letter other in the longest word", 0.75, (name) => change(name, (word) => `${word.slice(0, 3)}x${word.slice(4)}`)],
      [
        "two letters exchanged in the longest word",
        0.75,
        (name) => change(name, (word) => word.slice(0, 2) + word.charAt(3) + word.charAt(2) + word.slice(4)),
      ],
    ];
    for (const [what, least, alter] of changes) {
      const found = latin.filter(({ id, name }) => index.screen(alter(name)).some((match) => match.party.id === id));
      console.log(`${what}: ${found.length} of ${latin.length}`);
      const lost = latin.filter((entry) => !found.includes(entry)).map(({ name }) => alter(name));
      expect(found.length / latin.length, lost.join("; ")).toBeGreaterThanOrEqual(least);
    }
  });
});

/** The name with its longest word changed. */
function change(name: string, alter: (word: string) => string): string {
  const longest = (name.match(/\w+/g) ?? []).reduce((best, word) => (word.length > best.length ? word : best), "");
  return name.replace(longest, alter(longest));
}
