/** Countries, regions and cities. A line is a concept with its spellings. */
export const placeWords: readonly string[] = [
  "japan japanese japon 日本 ジャパン 일본",
  "china chinese chine 中国 チャイナ 중국 zhongguo sino",
  "taiwan 台湾 臺灣 タイワン",
  "korea korean 韓国 한국 コリア",
  "usa us 美国 米国",
  "america amerika american アメリカ",
  "europe european europa 欧州 欧洲 ヨーロッパ 유럽",
  "asia asian アジア 亚洲 亜細亜 apac",
  "africa african afrika",
  "germany german deutschland deutsche deutscher 徳国 ドイツ",
  "france french français française フランス 法国",
  "italy italian italia italiana イタリア",
  "uk britain british england 英国",
  "spain spanish españa ibérica iberia",
  "czech česká české cz čr bohemia 捷克 チェコ",
  "poland polska polish polski",
  "slovakia slovak",
  "hungary hungarian magyar",
  "austria österreich austrian",
  "switzerland swiss schweiz suisse",
  "netherlands nederland dutch holland",
  "belgium belge belgium belgique",
  "sweden svenska swedish sverige",
  "norway norsk norwegian norge",
  "denmark dansk danish danmark",
  "finland suomi finnish",
  "bulgaria bulgarian",
  "lithuania lithuanian lietuva",
  "canada canadian",
  "mexico mexicana méxico",
  "brazil brasil brasileira",
  "india indian",
  "russia russian russland",
  "australia australian",
  "singapore 新加坡 シンガポール",
  "malaysia",
  "thailand thai タイランド",
  "vietnam viet",
  "indonesia",
  "philippines",
  "hongkong 香港",
  "macao 澳門",
  "emea nordic scandinavia baltic",
  ..."texas california florida virginia ohio michigan illinois georgia arizona colorado utah oregon massachusetts pennsylvania".split(" "),
  ..."carolina maryland alabama tennessee indiana wisconsin minnesota missouri washington york jersey boston chicago dallas houston".split(
    " ",
  ),
  ..."tokyo=東京 osaka=大阪 kyoto=京都 nagoya=名古屋 yokohama=横浜 nagasaki=長崎 hiroshima=広島 fukuoka=福岡 kyushu=九州 hokkaido=北海道"
    .split(" ")
    .map((pair) => pair.replace("=", " ")),
  ..."tohoku=東北 kansai=関西 kanto=関東 chubu=中部 chugoku=中国地方 shikoku=四国 gifu=岐阜 sagami=相模 okinawa=沖縄 sendai=仙台 niigata=新潟"
    .split(" ")
    .map((pair) => pair.replace("=", " ")),
  ..."shizuoka=静岡 hamamatsu=浜松 ibaraki=茨城 chiba=千葉 saitama=埼玉 hyogo=兵庫 okayama=岡山 toyama=富山 nagano=長野 kumamoto=熊本"
    .split(" ")
    .map((pair) => pair.replace("=", " ")),
  ..."beijing=北京 shanghai=上海 shenzhen=深圳 guangzhou=広州 guangdong=広東 tianjin=天津 chongqing=重慶 suzhou=蘇州 wuxi=無錫 nanjing=南京"
    .split(" ")
    .map((pair) => pair.replace("=", " ")),
  ..."hangzhou=杭州 ningbo=寧波 zhejiang=浙江 jiangsu=江蘇 shandong=山東 qingdao=青島 dalian=大連 shenyang=瀋陽 xian=西安 chengdu=成都"
    .split(" ")
    .map((pair) => pair.replace("=", " ")),
  ..."wuhan=武漢 changsha=長沙 jiangxi=江西 ganzhou=贛州 baotou=包頭 xiamen=廈門 fujian=福建 hunan=湖南 sichuan=四川 anhui=安徽"
    .split(" ")
    .map((pair) => pair.replace("=", " ")),
  ..."taipei=台北 taichung=台中 kaohsiung=高雄 hsinchu=新竹 tainan=台南 seoul=서울 busan=부산 incheon=인천"
    .split(" ")
    .map((pair) => pair.replace("=", " ")),
  ..."berlin munich münchen hamburg köln stuttgart frankfurt nürnberg wien zürich paris lyon toulouse milano torino roma bologna".split(
    " ",
  ),
  ..."praha prague brno ostrava plzeň warszawa kraków budapest sofia vilnius amsterdam rotterdam london manchester madrid barcelona".split(
    " ",
  ),
];
