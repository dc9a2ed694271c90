import { describe, expect, it } from "vitest";
import type { ListedParty } from "../../server/src/generated/pack.ts";
import { on, open, packFiles } from "./support.ts";

const packs = open(packFiles("prc"));
const listings = packs.at(on("2026-11-24"), {}).parties();

/** Parties of each listing announcement. */
const counts: Readonly<Record<string, number>> = {
  "mofcom-2026-11": 20,
  "mofcom-2026-12": 20,
  "mofcom-2026-27": 20,
  "mofcom-2026-28": 20,
  "mofcom-2026-20": 7,
  "mofcom-2026-23": 10,
  "mofcom-2026-30": 14,
  "mofcom-2025-1": 28,
  "mofcom-2025-13": 15,
  "mofcom-2025-21": 16,
  "mofcom-2025-22": 12,
  "mofcom-2025-35": 8,
  "mofcom-2025-51": 3,
};

function partyAt(act: string, position: number): ListedParty | undefined {
  return listings.find(({ party }) => party.act === act && party.position === position)?.party;
}

/** How the listing of an act stands on a day. */
function stateOf(act: string, date: string): string | undefined {
  return packs
    .at(on(date), {})
    .parties()
    .find(({ party }) => party.act === act)?.act.state;
}

describe("the listed parties of the People's Republic", () => {
  it("are 193, announcement by announcement, numbered without a gap", () => {
    expect(listings).toHaveLength(193);
    expect(new Set(listings.map(({ party }) => party.act))).toEqual(new Set(Object.keys(counts)));
    for (const [act, count] of Object.entries(counts)) {
      const positions = listings.filter(({ party }) => party.act === act).map(({ party }) => party.position);
      expect(positions, act).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    }
  });

  it("stand on the list that their act is about", () => {
    for (const { act, party } of listings) {
      expect(act.act.bars, party.name.en).toEqual([`${party.listing}-party`]);
      expect(party.list, party.name.en).toBe("PRC");
    }
    const watched = new Set(listings.filter(({ party }) => party.listing === "watch-list").map(({ party }) => party.act));
    expect(watched).toEqual(new Set(["mofcom-2026-12", "mofcom-2026-28"]));
  });

  it.each([
    ["mofcom-2026-11", 2, "Mitsubishi Heavy Industries Aero Engines, Ltd.", "三菱重工航空发动机株式会社", "三菱重工航空エンジン株式会社"],
    [
      "mofcom-2026-11",
      6,
      "Kawasaki Heavy Industries Aerospace Systems Company",
      "川崎重工航空宇宙系统公司",
      "川崎重工業 航空宇宙システムカンパニー",
    ],
    ["mofcom-2026-11", 20, "Japan Aerospace Exploration Agency", "日本宇宙航空研究开发机构", undefined],
    ["mofcom-2026-12", 1, "SUBARU Corporation", "斯巴鲁株式会社", "株式会社SUBARU"],
    ["mofcom-2026-12", 12, "TDK Corporation", "TDK株式会社", undefined],
    ["mofcom-2026-27", 17, "Kawajyu Gifu Manufacturing Co., Ltd.", "KGM株式会社", undefined],
    ["mofcom-2026-28", 17, "Nihon Denji Sokki Co., Ltd", "日本电磁测器株式会社", undefined],
    ["mofcom-2026-20", 1, "FN Herstal, Fabrique Nationale de Herstal", "赫斯塔尔公司", undefined],
    ["mofcom-2026-23", 9, "MP Materials Corp.", "芒廷帕斯材料公司", undefined],
    ["mofcom-2026-30", 10, "Politechnika Wroclawska", "弗罗茨瓦夫理工大学", undefined],
    ["mofcom-2025-1", 5, "Boeing Defense, Space & Security", "波音防务、空间与安全集团", undefined],
    ["mofcom-2025-13", 2, "Gibbs&Cox, Inc.", "吉布斯和考克斯公司", undefined],
    ["mofcom-2025-21", 14, "TCOM, Limited Partnership", "特科姆公司", undefined],
    ["mofcom-2025-22", 6, "Teledyne Brown Engineering, Inc.", "特励达·布朗工程公司", undefined],
    ["mofcom-2025-35", 5, "CSBC Corporation,Taiwan", "国际造船股份有限公司", undefined],
    ["mofcom-2025-51", 1, "Huntington Ingalls Industries, Inc.", "亨廷顿·英格尔斯工业公司", undefined],
  ])("%s no. %i is %s, as the list prints it", (act, position, en, zh, ja) => {
    expect(partyAt(act, position)?.name).toEqual(ja === undefined ? { en, zh } : { en, zh, ja });
  });

  it("have a Chinese name each, and a Japanese one for the eight for which it was found", () => {
    for (const { party } of listings) expect(party.name.zh, party.name.en).toMatch(/\p{Script=Han}/u);
    const japanese = listings.filter(({ party }) => party.name.ja !== undefined).map(({ party }) => `${party.act} ${party.position}`);
    expect(japanese).toEqual([...[1, 2, 3, 4, 5, 6, 7].map((position) => `mofcom-2026-11 ${position}`), "mofcom-2026-12 1"]);
  });

  it("name the country that the sources give, EU where they name no member state", () => {
    const byAct: Record<string, Record<string, number>> = {};
    for (const { party } of listings) {
      byAct[party.act] ??= {};
      const countries = byAct[party.act] ?? {};
      countries[party.country] = (countries[party.country] ?? 0) + 1;
    }
    expect(byAct["mofcom-2026-20"]).toEqual({ BE: 2, CZ: 4, DE: 1 });
    expect(byAct["mofcom-2026-30"]).toEqual({ EU: 11, CZ: 1, BG: 1, LT: 1 });
    for (const act of ["mofcom-2026-11", "mofcom-2026-12", "mofcom-2026-27", "mofcom-2026-28"]) expect(byAct[act]).toEqual({ JP: 20 });
    expect(byAct["mofcom-2025-35"]).toEqual({ TW: 8 });
    expect(byAct["mofcom-2025-21"]).toEqual({ US: 16 });
  });

  it("cite the official page of their act and a source that was read", () => {
    for (const { party } of listings) {
      const sources = party.citations.map((key) => packs.source("prc", key));
      expect(sources, party.name.en).not.toContain(undefined);
      expect(
        sources.some((source) => source?.read === true),
        party.name.en,
      ).toBe(true);
      expect(
        sources.some((source) => /^https:\/\/(?:\w+\.)*mofcom\.gov\.cn\//.test(source?.url ?? "")),
        party.name.en,
      ).toBe(true);
    }
    const medium = new Set(listings.filter(({ party }) => party.confidence !== "high").map(({ party }) => party.act));
    expect(medium).toEqual(new Set(["mofcom-2025-35", "mofcom-2025-51", "mofcom-2025-21", "mofcom-2025-22"]));
  });

  it.each([
    ["mofcom-2026-11", "2026-02-23", "not-issued"],
    ["mofcom-2026-11", "2026-02-24", "in-force"],
    ["mofcom-2026-11", "2026-02-25", "in-force"],
    ["mofcom-2026-28", "2026-06-28", "not-issued"],
    ["mofcom-2026-28", "2026-06-29", "in-force"],
    ["mofcom-2026-28", "2026-06-30", "in-force"],
    ["mofcom-2025-13", "2025-11-09", "in-force"],
    ["mofcom-2025-13", "2025-11-10", "ended"],
    ["mofcom-2025-22", "2025-08-11", "suspended"],
    ["mofcom-2025-22", "2025-08-12", "ended"],
    ["mofcom-2025-21", "2026-11-10", "suspended"],
    ["mofcom-2025-21", "2026-11-11", "unverified"],
  ])("listed by %s stand on %s as %s", (act, date, state) => {
    expect(stateOf(act, date)).toBe(state);
  });
});
