import { describe, expect, it } from "vitest";
import { readCases, recognise } from "./data.ts";

const goods = readCases("goods.yaml") as Readonly<Record<"rareEarth" | "question" | "none", string[]>>;
const verdicts = { rareEarth: "material", question: "question", none: "none" } as const;

describe.each(Object.entries(goods))("goods: %s", (group, texts) => {
  it.each(texts)("%s", (text) => {
    expect(recognise(text).verdict).toBe(verdicts[group as keyof typeof verdicts]);
  });
});

/** Goods that name their magnet behind a blank, and magnets that name what they are for. */
const fitted = [
  "イヤホン ネオジム磁石使用",
  "モータ ネオジム磁石内蔵",
  "おもちゃ ネオジム磁石",
  "电动机 采用钕铁硼永磁",
  "耳机 钐钴磁体",
  "모터 네오디뮴 자석 내장",
  "이어폰 네오디뮴 자석 탑재",
  "磁力积木 玩具 内置钕磁铁",
  "永磁同步电机 采用钐钴磁钢 15kW",
  "소형 BLDC 모터 네오디뮴 자석 적용 24V",
  "reproduktor s neodymovým magnetem",
  "głośnik z magnesem neodymowym",
];

it("takes an unknown noun before a blank for the thing that holds a magnet", () => {
  expect(recognise("玩具列車の模型 ネオジム磁石 内蔵").evidence.some(({ role }) => role === undefined)).toBe(false);
});

const magnets = [
  "モーター用 ネオジム磁石",
  "ネオジム磁石 モーター用 丸型",
  "电机用 钕铁硼磁钢",
  "모터용 네오디뮴 자석",
  "强力磁铁 钕铁硼 N35",
  "ネオジム磁石 ゴム被覆タイプ キャップ付",
  "네오디뮴 자석 원형 10x2 접착테이프 부착",
  "magnes neodymowy do głośnika",
];

it.each(fitted)("takes %s for goods with a magnet", (text) => {
  expect(recognise(text).form?.orGood).toBe(true);
});

it.each(magnets)("takes %s for a magnet", (text) => {
  expect(recognise(text)).toMatchObject({ verdict: "material", goods: new Set(), form: { value: "magnet" } });
});
