/** Company forms of the world, folded when the table is made; those of several words with spaces. */
export const companyForms: readonly string[] = [
  // English
  ..."co corp corporation company companies inc incorporated ltd limited llc llp lp plc pllc lllp pte pty cic unlimited".split(" "),
  "limited partnership",
  "l l c",
  "limited liability company",
  // German, Dutch, Nordic, Baltic
  ..."gmbh mbh ag kg kgaa ohg gbr ug ev eg se bv nv cv vof ab oy oyj as asa aps uab sia hb kb ky oü ou ks".split(" "),
  "g m b h",
  "co kg",
  "gesellschaft mit beschränkter haftung",
  "aktiengesellschaft",
  "b v",
  "n v",
  "besloten vennootschap",
  "naamloze vennootschap",
  "osakeyhtiö",
  "aktiebolag",
  // French, Italian, Spanish, Portuguese, Romanian
  ..."sa sarl sas sasu snc sca spa srl srls sapa slu sl lda ltda sae saic sab sapi eurl".split(" "),
  "s a",
  "s p a",
  "s r l",
  "s a r l",
  "sa de cv",
  "s a de c v",
  "société anonyme",
  "società per azioni",
  "sociedad anónima",
  "société à responsabilité limitée",
  // Czech, Slovak, Polish, Hungarian, Bulgarian, Balkan, Turkish
  ..."sro spol zoo kft zrt nyrt ead eood ood ooo zao oao pao doo dd jsc pjsc ojsc cjsc".split(" "),
  "ad",
  "s r o",
  "s ro",
  "spol s r o",
  "spol s ro",
  "spol sro",
  "sp zoo",
  "sp z o o",
  "sp z oo",
  "spółka akcyjna",
  "spółka z ograniczoną odpowiedzialnością",
  "akciová společnost",
  "a s",
  "společnost s ručením omezeným",
  "ооо",
  "оао",
  "зао",
  "пао",
  // Asia in Latin letters
  ..."kk gk yk kabushikikaisha kabushikigaisha kaisha yugenkaisha yugengaisha godokaisha bhd sdn tbk pt jsc pvt".split(" "),
  "k k",
  "g k",
  "kabushiki kaisha",
  "kabushiki gaisha",
  "godo kaisha",
  "godo gaisha",
  "yugen kaisha",
  "yugen gaisha",
  "goshi kaisha",
  "sdn bhd",
  // Japanese
  ..."株式会社 有限会社 合同会社 合資会社 合名会社 相互会社 一般社団法人 一般財団法人 公益社団法人 公益財団法人 独立行政法人".split(" "),
  ..."国立研究開発法人 国立大学法人 学校法人 医療法人 会社 カンパニー (株) (有) (合) (資) (名) (社) (財) (独) (学) (医)".split(" "),
  // Chinese
  ..."股份有限公司 有限责任公司 有限公司 股份公司 公司 責任公司 有限合伙 有限合夥".split(" "),
  // Korean
  ..."주식회사 유한회사 유한책임회사 (주) (유)".split(" "),
];

/** Words without meaning of their own. */
export const connectors: readonly string[] = "the and of for und et y e de du des della di der die das für à la le les 与 への".split(" ");
