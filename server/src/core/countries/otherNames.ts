/**
 * Country names that CLDR lacks: names of ISO 3166-1, short names, official names and former names. A name listed under several codes
 * belongs to each.
 */
export const otherNames: Readonly<Record<string, readonly string[]>> = {
  AE: ["UAE", "Emirates", "VAE"],
  BO: ["Bolivia, Plurinational State of"],
  BY: ["Weissrussland", "白俄"],
  CD: ["DRC", "DR Congo", "Democratic Republic of the Congo", "Congo, Democratic Republic of the", "DR Kongo", "コンゴ"],
  CG: ["Republic of the Congo", "コンゴ"],
  CH: ["Swiss Confederation", "Schweizerische Eidgenossenschaft"],
  CN: [
    ...["PRC", "PR China", "China PR", "China (PRC)", "People's Republic of China", "China, People's Republic of"],
    ...[
      "Mainland China",
      "China (Mainland)",
      "КНР",
      "VR China",
      "Volksrepublik China",
      "中华人民共和国",
      "中華人民共和国",
      "中华人民共和國",
      "中国大陆",
      "中国大陸",
    ],
  ],
  CZ: ["Tschechei"],
  DE: ["Federal Republic of Germany", "FRG", "Bundesrepublik Deutschland", "BRD", "ドイツ連邦共和国", "联邦德国"],
  ES: ["Kingdom of Spain"],
  FM: ["Micronesia, Federated States of"],
  FR: ["French Republic"],
  GB: [
    ...["Great Britain", "Britain", "England", "Scotland", "Wales", "Northern Ireland"],
    ...["United Kingdom of Great Britain and Northern Ireland", "Grossbritannien", "Schottland", "グレートブリテン"],
  ],
  HK: ["Hong Kong SAR", "Hong Kong, China", "China, Hong Kong", "香港特别行政区"],
  IR: ["Iran, Islamic Republic of"],
  JP: ["Nippon", "Nihon", "日本国"],
  KP: ["Korea", "DPRK", "Korea, Democratic People's Republic of", "Democratic People's Republic of Korea", "朝鮮"],
  KR: ["Korea", "ROK", "Republic of Korea", "Korea, Republic of", "Korea, South", "S. Korea", "大韓民国", "大韩民国"],
  LA: ["Lao PDR", "Lao People's Democratic Republic"],
  MD: ["Moldova, Republic of", "Moldawien"],
  MK: ["Macedonia", "Mazedonien", "North Macedonia, Republic of"],
  MM: ["Burma", "Birma"],
  MO: ["Macao SAR", "Macau SAR", "Macao, China", "China, Macao"],
  NL: ["Holland", "Netherlands, Kingdom of the", "オランダ王国"],
  PS: ["Palestine, State of"],
  RU: ["Russian Federation", "Russische Föderation", "俄国", "ロシア連邦", "俄罗斯联邦"],
  SA: ["KSA", "Kingdom of Saudi Arabia"],
  SY: ["Syrian Arab Republic"],
  TW: ["Taiwan, Province of China", "Chinese Taipei", "臺灣"],
  TZ: ["Tanzania, United Republic of"],
  US: ["United States of America", "America", "Vereinigte Staaten von Amerika", "Amerika", "米国", "美利坚合众国"],
  VA: ["Holy See", "Vatican"],
  VE: ["Venezuela, Bolivarian Republic of"],
  VG: ["Virgin Islands"],
  VI: ["Virgin Islands"],
  VN: ["Socialist Republic of Vietnam"],
};

/** Names that also mean something else: a US state, a continent, a region, or an island divided between two countries. */
export const doubtfulNames: readonly string[] = [
  ...["Georgia", "America", "Amerika", "アメリカ", "Macedonia", "Mazedonien", "Ireland", "Irland"],
  ...["Northern Ireland", "Micronesia", "Samoa", "Guinea", "St. Martin", "Palestine"],
];
