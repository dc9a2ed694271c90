import { describe, expect, it } from "vitest";
import { militaryUseIn } from "../../server/src/core/text/militaryUse.ts";
import { caseToday, packs } from "./lodestone.ts";

const words = packs.at(caseToday, {}).militaryWords();

/** The military use that a text names, by the words of the house pack; undefined where it names none or denies one. */
function named(text: string): string | undefined {
  const found = militaryUseIn(text, words);
  return found && text.slice(...found);
}

describe("the military words", () => {
  it.each([
    "Sensor SX-2, not only for military use",
    "not limited to military applications",
    "military use in a destination where it is prohibited",
    "not intended exclusively for military use",
    "nicht nur für militärische Zwecke",
    "pas uniquement pour usage militaire",
    "no solo para uso militar",
    "non solo per uso militare",
    "不仅用于军事目的",
    "不限于军用",
    "軍用のみではない",
    "軍事用途だけでなく",
    "군사용만이 아닌 용도",
  ])("are not denied by: %s", (text) => {
    expect(named(text)).toBeDefined();
  });

  it.each([
    "Sensor SX-2, not for military use",
    "military use excluded, civil use only",
    "only for civil use, not for military use",
    "nur zivil, nicht für militärische Zwecke",
    "pas pour usage militaire",
    "no para uso militar",
    "仅限民用，不用于军事目的",
    "民生用のみ、軍用ではない",
    "민수용, 비군사용",
    "군사용이 아님",
    "군사 목적으로 사용하지 않음",
    "niet-militair gebruik",
    "niet bedoeld voor militair gebruik",
    "ej för militärt bruk",
    "icke-militär användning",
    "ikke beregnet til militært brug",
    "nie do celów wojskowych",
    "zastosowanie niewojskowe",
    "není určeno pro vojenské účely",
    "nevojenské použití",
    "не для военного применения",
    "не предназначено для использования в военных целях",
    "невоенное применение",
    "askeri amaçlı değildir",
    "ASKERİ AMAÇLI DEĞİLDİR",
    "askeri olmayan kullanım",
    "não se destina a fins militares",
    "não militar",
    "non destinato a scopi militari",
    "uso non militare",
    "non destiné à des fins militaires",
    "no destinado a fines militares",
  ])("are denied by: %s", (text) => {
    expect(named(text)).toBeUndefined();
  });

  it.each([
    ["DARPA", "DARPA"],
    ["Defence Research and Development Canada", "Defence Research"],
    ["Dstl Porton Down", "Dstl"],
    ["DGA Essais en vol", "DGA Essais"],
    ["Direction générale de l'armement", "armement"],
    ["군사용 레이더", "군사"],
    ["방산업체 납품", "방산"],
    ["militaire radar", "militaire"],
    ["Ministerie van Defensie", "Defensie"],
    ["radar för Försvarsmakten", "Försvarsmakten"],
    ["radar til forsvaret", "forsvaret"],
    ["zastosowanie wojskowe", "wojskowe"],
    ["przemysł obronny", "obronny"],
    ["vojenský radar", "vojenský"],
    ["obranný průmysl", "obranný"],
    ["радар военного назначения", "военного"],
    ["оборонный завод", "оборонный"],
    ["исключительно военного назначения", "военного"],
    ["askeri radar", "askeri"],
    ["SAVUNMA SANAYİ", "SAVUNMA"],
    ["radar para a indústria de defesa", "defesa"],
    ["radar militare", "militare"],
    ["Ministero della Difesa", "Ministero della Difesa"],
    ["secteur de la défense", "secteur de la défense"],
  ])("stand in: %s", (text, words) => {
    expect(named(text)).toBe(words);
  });

  it.each([
    "포화지방산 촉매",
    "전국방송 장비",
    "한국방송 송신기",
    "무기 안료",
    "defesa civil",
    "betonwapening",
    "stal zbrojeniowa",
    "зенитный фонарь",
    "National Defense Authorization Act compliant camera",
    "DGA resin",
    "depth of discharge (DoD) 80 %",
  ])("do not stand in: %s", (text) => {
    expect(named(text)).toBeUndefined();
  });
});
