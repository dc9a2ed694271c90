import { expect, test } from "vitest";
import { index, ordinary, reasonOf, seen } from "./support.ts";

const groupOf = (name: string, country?: string) => index.groupsOf(name, { country })[0];

// One listed member makes a group, in every script.
test.each([
  ["Kawasaki Heavy Industries Ltd.", "2026-11-6", "Both names begin with `kawasaki heavy`"],
  ["川崎重工業株式会社", "2026-11-6", "Both names begin with `kawasaki heavy`"],
  ["カワサキ重工業", "2026-11-6", "Both names begin with `kawasaki heavy`"],
  ["Kawasaki Jukogyo KK", "2026-11-6", "Both names begin with `kawasaki heavy`"],
  ["KHI", "2026-11-6", "It is the initials `khi`"],
  ["Mitsubishi Heavy Industries Thermal Systems, Ltd.", "2026-11-1", "Both names begin with `mitsubishi heavy`"],
  ["미쓰비시 중공업", "2026-11-1", "Both names begin with `mitsubishi heavy`"],
  ["MHI", "2026-11-1", "Both names begin with `mitsubishi heavy`"],
  ["三菱電機株式会社", "2026-27-7", "Both names begin with `mitsubishi electric`"],
  ["IHI Corporation", "2026-11-9", "Both names begin with `ihi`"],
  ["日本電気株式会社", "2026-11-15", "Both names begin with `nec`"],
  ["Fujitsu Limited", "2026-11-8", "Both names begin with `fujitsu`"],
  ["三井物産株式会社", "2026-12-13", "Both names begin with"],
  ["General Atomics", "2025-13-13", "Both names begin with `general atomics`"],
  ["The Boeing Company", "2025-1-5", "Both names begin with `boeing`"],
  ["HII", "2025-51-1", "It is the initials `hii`"],
  ["JMU Corporation", "2026-11-18", "It is the initials `jmu`"],
  ["IHI Hauzer Techno Coating B.V.", "2026-11-9", "Both names begin with `ihi`"],
  ["石川島建材工業株式会社", "2026-11-9", "Both names begin with `ihi` or another spelling of it"],
  ["NEC Laboratories Heidelberg GmbH", "2026-11-15", "Both names begin with `nec`"],
])("%s may be of the group of a listed company", (name, id, reason) => {
  const match = groupOf(name);
  expect(match?.party.id).toBe(id);
  expect(reasonOf(match)).toContain(reason);
});

// What is shared is generic, or the name of a place, a person or of unlike companies.
test.each([
  "Kawasaki Frontale",
  "Kawasaki Kisen Kaisha, Ltd.",
  "Mitsubishi Pencil Co., Ltd.",
  "Mitsubishi Corporation",
  "Sumitomo Chemical Co., Ltd.",
  "Heavy Industries Ltd",
  "Aerospace Systems Company",
  "Fujitsu General Limited",
  "IHI Bupa A/S",
  "NEC Birmingham Ltd",
  "Oki Kogei Co., Ltd.",
  "Komatsu Seiren Co., Ltd.",
  "Nitto Boseki Co., Ltd.",
  "Aoki Corporation",
  "Marvin Windows",
  "Huntington Bank",
  "General Mills",
  "Sierra Designs",
  "Ball Corporation",
  "Tokyo University of Science",
  "MP",
  "",
])("%j is of no group", (name) => {
  expect(groupOf(name)).toBeUndefined();
});

test("initials count only where the countries do not differ", () => {
  expect(groupOf("KHI", "JP")).toBeDefined();
  expect(groupOf("KHI", "US")).toBeUndefined();
});

test("of ordinary companies only those of a listed family belong to a group", () => {
  const names = Object.entries(ordinary).flatMap(([country, list]) => list.map((name) => ({ name, country })));
  const found = names.filter(({ name, country }) => seen(name, country).length === 0 && groupOf(name, country) !== undefined);
  console.log(`ordinary names: ${names.length}, of a group: ${found.length}`, found.map(({ name }) => name).join("; "));
  const families =
    /mitsubishi electric|mitsubishi heavy|kawasaki heavy|fujitsu limited|hitachi|komatsu|mitsui bussan|itochu|^nec|^ihi|boeing|oshkosh|三菱電機|三菱重工|三井物産|川崎重工|富士通|日立|日本電気|小松|コマツ|伊藤忠/i;
  expect(found.filter(({ name }) => !families.test(name))).toEqual([]);
  const isShort = ({ name }: (typeof found)[number]): boolean => /^(?:nec|ihi|oki)(?![a-z])/i.test(name);
  expect(found.filter(isShort).map(({ name }) => name)).toEqual([
    "NEC Corporation",
    "NEC Personal Computers, Ltd.",
    "NEC Networks & System Integration Corporation",
    "IHI Corporation",
    "IHI Infrastructure Systems Co., Ltd.",
  ]);
  // Of 26 of 994 others, three only have such a name or have left the group: Hitachi Zosen twice, a maker of food.
  expect(found.filter((one) => !isShort(one)).length / names.length).toBeLessThanOrEqual(0.027);
});
