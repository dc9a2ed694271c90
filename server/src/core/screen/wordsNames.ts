/** Groups of many companies: their name alone names none of them. */
export const familyNames: readonly string[] = [
  "mitsubishi 三菱 ミツビシ 미쓰비시",
  "mitsui 三井 ミツイ",
  "sumitomo 住友 スミトモ",
  "hitachi 日立 ヒタチ",
  "toshiba 東芝",
  "panasonic パナソニック 松下",
  "kawasaki 川崎 カワサキ",
  "fujitsu 富士通 フジツウ",
  "fuji 富士 フジ",
  "nec 日本電気",
  "ihi 石川島",
  "komatsu 小松 コマツ",
  "oki 沖",
  "itochu 伊藤忠",
  "marubeni 丸紅",
  "nissan 日産",
  "toyota 豊田 トヨタ",
  "honda 本田 ホンダ",
  "daikin ダイキン 大金",
  "kobe 神戸",
  "nippon nihon",
  "yamaha ヤマハ",
  "samsung 三星 삼성",
  "hyundai 現代 현대",
  "hanwha 韓華 한화",
  "lg 엘지",
  "sk",
  "boeing 波音",
  "raytheon 雷神",
  "teledyne 特励达",
  "lockheed 洛克希德",
  "harris 哈里斯",
  "siemens 西門子",
  "bosch 博世",
  "thales 泰雷兹",
  "honeywell 霍尼韦尔",
  "aichi",
  "citic 中信",
];

/** Of these those that unlike companies carry, among them names of people and of places. */
export const sharedFamilies: readonly string[] =
  "mitsubishi mitsui sumitomo kawasaki fuji kobe nippon nissan toyota honda yamaha lg sk hyundai harris daikin aichi citic".split(" ");

/** Words of everyday language, of the sky and of nature, and surnames, that stand in the names of unlike companies. */
export const commonWords: readonly string[] = [
  ..."act action active adventure alpha angel apex apple arc arch arrow atlas aurora axis ball bay beacon bear big".split(" "),
  ..."black blue bold bridge bright brook brown browning bull castle cat catalyst center central chain champion".split(" "),
  ..."citizen city clear client clean cliff coast coastal coral core corner crane creek crescent crest cross crown crystal cube cubic".split(
    " ",
  ),
  ..."cup deep delta diamond dimension dimensions direct dolphin dragon dream drop dynamic dynamics eagle east eastern eco edge".split(" "),
  ..."element elite emerald epsilon excalibur express falcon far fire firestorm first fish fit flag flame flash fleet flight flow".split(
    " ",
  ),
  ..."forest fortune fox free fresh frontier fusion future galaxy gamma garnet gate gateway giant gold golden good grand granite".split(
    " ",
  ),
  ..."great green grid grove gulf hand harbor harbour havoc hawk heart hero high hill hills horizon hot hudson icon ideal".split(" "),
  ..."image impact independent infinity inner insight inter iron ironmountain island ivory jade javelin jump jupiter key king knight".split(
    " ",
  ),
  ..."lake lane lark leader leaf legend liberty line link lion little logic long lotus lunar magic magna main map maple mars".split(" "),
  ..."martin marvin master matrix max meridian metro mid midnight milestone mind mirror modern moon mount mountain neo neon net nevada".split(
    " ",
  ),
  ..."next noble north northern nova novo oak oasis object olympic omega onyx open orange orbit origin orion owl pacific palm".split(" "),
  ..."panda panther paradigm paramount park path peak pearl phoenix pilot pine pinnacle pioneer planet planate plus point polar port".split(
    " ",
  ),
  ..."premier prestige prime prism pro progress prosperous pulse pure pyramid quality quantum quest quick rain rainbow rapid".split(" "),
  ..."raven red rich ridge right rim ring rise river road rock rocky rose round royal ruby rudder safe sage sail sapphire saturn scout".split(
    " ",
  ),
  ..."select sequoia seven shield shine short sierra sigma signal silicon silver simple sirius six sky smart snow solar solid".split(" "),
  ..."sonic source south southern spark spectrum speed sphere spirit spring square standard star steady stellar stick stone storm stream".split(
    " ",
  ),
  ..."strong subaru summit sun sunrise super superior surf swan swift synergy target teal team tempo terra thunder tide tiger time".split(
    " ",
  ),
  ..."titan top torch total touch tower town tree triangle trident trinity true trust ultra union unity universal upper urban valley".split(
    " ",
  ),
  ..."value vanguard vector vega venus vertex victory view vision vista vital wave way west western white wide wild wind window".split(" "),
  ..."wing winter wise wolf wonder wood world yellow young zenith zero zone aspect align global dimensions domo echo kowa aoki".split(" "),
  ..."general bright coalition air".split(" "),
  ..."立方 通用 頂峰 顶峰 高点 環球 环球 世界 太阳 太陽 中華 大和 第一 黎明 光明 長城 长城 东方 東方 铁山 鉄山 边缘 领先 海岸 紅猫 火风暴 扁平地球".split(
    " ",
  ),
  ..."光和 豊和 日光 東亜 东亚 平和 昭和 明治 大正 協和 共和 三和 大成 大同 中央 中山".split(" "),
];
