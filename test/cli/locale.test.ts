import { describe, expect, it } from "vitest";
import { textWidth } from "../../server/src/core/text/width.ts";
import type { Report } from "../../server/src/generated/report.ts";
import { builtIn } from "../company/support.ts";
import { magnet } from "../lsp/texts.ts";
import { main, memoryHost } from "./memoryHost.ts";

async function lodestone(...argv: readonly string[]) {
  const host = memoryHost({ files: { "/repo/a.bom.yaml": magnet }, packs: () => builtIn });
  const status = await main(argv, host);
  return { status, out: host.out(), err: host.err() };
}

describe("--locale", () => {
  it("finds the same in every language, by the same fingerprints and with the same exit status", async () => {
    const found = async (...locale: string[]) => {
      const { status, out } = await lodestone("check", "--format", "json", ...locale);
      const { files } = JSON.parse(out) as Report;
      return [status, files.flatMap(({ findings }) => findings.map((one) => [one.ruleId, one.severity, one.range, one.fingerprint]))];
    };
    const english = await found();
    expect(english[1]).not.toEqual([]);
    for (const locale of ["de", "ja", "zh-cn"]) expect(await found("--locale", locale), locale).toEqual(english);
  });

  it.each([
    ["de", "Es gibt keine solche Datei und keinen solchen Ordner; nichts wurde geprüft."],
    ["ja", "そのようなファイルやフォルダーがないため、何も検査しませんでした。"],
    ["zh-CN", "文件或文件夹不存在，因此未检查任何内容。"],
  ])("says in %s what could not be checked", async (locale, said) => {
    const { status, err } = await lodestone("check", "gone", "--locale", locale);
    expect([status, err]).toEqual([2, expect.stringContaining(`lodestone: gone: ${said}`)]);
  });

  it.each([
    ["de", /\n\d+ Fehler, \d+ Warnung/, "1 Datei, 1 Dokument, 1 Artikel: 1 mit exportkontrollrelevantem Material, davon 1 ohne angegebene"],
    ["ja", /\nエラー\d+件、警告\d+件/, "確認対象の材料を含む品目1件（うち最終用途の申告なし1件）。"],
    ["zh-cn", /\n\d+个错误、\d+个警告/, "其中1个含关注材料（其中1个未申报最终用途）。"],
  ])("sums up in %s", async (locale, counts, judged) => {
    const { out } = await lodestone("check", "--locale", locale);
    expect(out).toMatch(counts);
    expect(out.replace(/\n/g, " ")).toContain(judged);
  });

  it.each([
    [
      "de",
      "  Fehler  end-use/missing",
      "= erkannt: ",
      "Regelpakete: ",
      "Stückliste, 1 Artikel, davon 1 mit exportkontrollrelevantem Material",
    ],
    ["ja", "  エラー  end-use/missing", "= 検出：", "ルールパック：", "部品表、品目1件、うち確認対象の材料を含むもの1件"],
    ["zh-cn", "  错误  end-use/missing", "= 识别依据：", "规则包：", "物料清单，1个物项，其中1个含关注材料"],
  ])("sets its labels around the findings in %s", async (locale, ...labels) => {
    const { out } = await lodestone("check", "--locale", locale);
    for (const label of labels) expect(out).toContain(label);
  });

  it.each([
    [
      "de",
      "Vorschriften am 2026-06-01\n",
      "vom 2025-11-07 bis 2026-11-10, danach nicht bestätigt, durch mofcom-2025-70",
      "erlassen am 2025-10-09, in Kraft ab 2025-11-08; Verlässlichkeit der Quelle: hoch",
      "Änderungen nach dem 2025-11-06 bis einschließlich 2025-11-10\n",
      "mofcom-2025-57  wird ausgesetzt (war noch nicht in Kraft), bis 2026-11-10, durch mofcom-2025-70",
      "2 Listenpositionen, ab diesem Tag nicht mehr in Kraft: PRC 1E902.a; PRC 1E902.b",
    ],
    [
      "ja",
      "2026-06-01時点の法令\n",
      "2025-11-07から2026-11-10まで、その後は未確認、mofcom-2025-70による",
      "2025-10-09公布、2025-11-08施行、確度：高",
      "2025-11-06より後、2025-11-10までの変更\n",
      "mofcom-2025-57  停止（変更前：施行前）、2026-11-10まで、mofcom-2025-70による",
      "この日から効力を失う規制品目2件：PRC 1E902.a；PRC 1E902.b",
    ],
    [
      "zh-cn",
      "2026-06-01的法规\n",
      "自2025-11-07起，至2026-11-10，之后未核实，依据mofcom-2025-70",
      "2025-10-09发布，2025-11-08生效；可信度高",
      "2025-11-06之后至2025-11-10（含）的变化\n",
      "mofcom-2025-57  暂停实施（此前尚未生效），至2026-11-10，依据mofcom-2025-70",
      "2个管制物项自此日起不再有效：PRC 1E902.a；PRC 1E902.b",
    ],
  ])("tells acts and their changes in %s", async (locale, on, days, about, after, suspended, items) => {
    const { out: states } = await lodestone("acts", "--as-of", "2026-06-01", "--locale", locale);
    expect(states).toContain(on);
    // Lines end where the terminal does.
    for (const said of [days, about]) expect(states.replaceAll(/(?<=\S)\n {4}(?=\S)/g, locale === "de" ? " " : "")).toContain(said);
    const { out: changes } = await lodestone("acts", "--from", "2025-11-06", "--to", "2025-11-10", "--locale", locale);
    for (const said of [after, suspended, items]) expect(changes).toContain(said);
    expect(`${states}${changes}`).not.toMatch(/\b(?:since|until|confidence|effective|sources|clause)\b/);
  });

  it.each([
    ["de", "Regel ", "abgeschaltet lässt sie zu", "Jede Regel mit ihrem Schweregrad auflisten."],
    ["ja", "ルール ", "無効にすると許されるもの", "すべてのルールを重大度とともに一覧表示します。"],
    ["zh-cn", "规则 ", "关闭后允许", "列出所有规则及其严重程度。"],
  ])("heads the table of rules and describes commands to shells in %s", async (locale, rule, allows, summary) => {
    const { out } = await lodestone("rules", "--locale", locale);
    expect(out.split("\n")[0]).toMatch(new RegExp(`^${rule}.*${allows}$`));
    for (const shell of ["zsh", "fish"]) expect((await lodestone("completion", shell, "--locale", locale)).out).toContain(summary);
  });

  it.each([
    [
      "de",
      "end-use/missing bei /items/0",
      "alles konnte geprüft werden",
      "Der Ordner, in dem der Befehl lief.",
      "ohne angegebene Endverwendung",
    ],
    ["ja", "end-use/missing：/items/0", "すべて検査できました", "コマンドを実行したフォルダー。", "最終用途"],
    ["zh-cn", "end-use/missing：/items/0", "全部可以检查", "运行命令的文件夹。", "最终用途"],
  ])("names what machines are told in %s", async (locale, name, all, folder, title) => {
    const { out: junit } = await lodestone("check", "--format", "junit", "--locale", locale);
    for (const said of [name, all]) expect(junit).toContain(`name="${said}`);
    const [run] = JSON.parse((await lodestone("check", "--format", "sarif", "--locale", locale)).out).runs;
    expect([run.language, run.originalUriBaseIds.SRCROOT.description.text]).toEqual([locale, folder]);
    const rule = run.tool.driver.rules.find(({ id }: { readonly id: string }) => id === "end-use/missing");
    expect(rule.shortDescription.text).toContain(title);
  });

  it("says nothing of the language in SARIF where it is English, as SARIF takes it for", async () => {
    const [run] = JSON.parse((await lodestone("check", "--format", "sarif")).out).runs;
    expect(run).not.toHaveProperty("language");
  });

  it.each([
    ["de", "Geprüft wegen der Endung des Namens; ohne `kind` gilt sie als Stückliste.", "Keine Ausnahmen.\n"],
    ["ja", "判定対象：ファイル名の末尾によります。`kind`がなければ部品表として扱います。", "例外承認はありません。\n"],
    ["zh-cn", "予以判定：依据文件名后缀；未写明`kind`时视为物料清单。", "没有豁免。\n"],
  ])("shows settings and waivers in %s", async (locale, why, none) => {
    expect((await lodestone("config", "a.bom.yaml", "--locale", locale)).out).toContain(why);
    expect((await lodestone("waivers", "--locale", locale)).out).toBe(none);
  });

  it("stands anywhere, and before a command too", async () => {
    expect((await lodestone("--locale=de", "frobnicate")).err).toBe(
      "lodestone: Es gibt keinen Befehl `frobnicate`. `lodestone help` listet sie auf.\n",
    );
    expect((await lodestone("check", "--as-of", "soon", "--locale", "de")).err).toContain("--as-of erwartet ein Datum");
  });

  it("tells what each rule is about", async () => {
    expect((await lodestone("rules", "--locale", "ja")).out).toContain("品目と矛盾する番号");
    expect((await lodestone("rules", "--locale", "ja", "--format", "json")).out).toContain("code that contradicts the item");
  });

  it("speaks in the help, whose lines fit", async () => {
    for (const locale of ["de", "ja", "zh-cn"]) {
      const { status, out } = await lodestone("help", "--locale", locale);
      expect(status).toBe(0);
      expect(out).toMatch(/^Lodestone/);
      expect(out).not.toContain("Usage");
      for (const line of out.split("\n")) expect(textWidth(line)).toBeLessThanOrEqual(96);
    }
  });

  it.each([
    [["check", "--locale", "fr"], "Lodestone does not speak `fr`. Write --locale followed by en, de, ja or zh-cn."],
    [["check", "--locale", "zh-TW"], "Lodestone does not speak `zh-TW`."],
    [["check", "--locale"], "--locale needs a value."],
    [["check", "--locale", "de", "--locale", "ja"], "--locale is given twice, but only one value can apply."],
  ])("refuses %j", async (argv, said) => {
    const { status, out, err } = await lodestone(...argv);
    expect([status, out, err]).toEqual([2, "", expect.stringContaining(`lodestone: ${said}`)]);
  });
});
