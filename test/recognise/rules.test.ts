import { describe, expect, it } from "vitest";
import { composition, recognise } from "./data.ts";

const entries = (item: Parameters<typeof recognise>[0], trace = false) => recognise(item, trace).evidence.map((one) => one.entry);
const rejections = (item: Parameters<typeof recognise>[0]) => recognise(item).rejected.map((one) => one.entry);

describe("order of evidence", () => {
  it("puts composition before CAS number, tariff code, formula, element word, material, grade and finished good", () => {
    const { evidence } = recognise({
      description: "Motor magnet N42SH, neodymium, Dy2O3 layer",
      material: "NdFeB",
      casNumber: "7429-91-6",
      hsCode: "8505111000",
      composition: composition("incomplete", [{ element: "Nd", share: "30" }]),
    });
    const kinds = [...new Set(evidence.map((one) => one.kind))];
    expect(kinds).toEqual(["composition", "cas-number", "tariff-code", "formula", "element-word", "material", "grade", "finished-good"]);
  });

  it("keeps the order of the text among equals", () => {
    expect(entries("terbium and dysprosium")).toEqual(["Tb", "Dy"]);
  });
});

describe("names inside names", () => {
  it.each([
    ["Samarium magnet", ["SmCo"]],
    ["Samarium cobalt magnet", ["SmCo"]],
    // The longer name settles which material of samarium it is.
    ["Samarium iron nitride magnet", []],
    ["SmFeN magnet", []],
  ])("%s is a magnet of %j", (text, materials) => {
    expect([...recognise(text).magnetMaterials]).toEqual(materials);
  });
});

describe("bare symbols", () => {
  it.each(["Nd spares", "Dy stock", "Y axis", "Tb 12", "part Er", "Sm, Gd, Pr"])("%s is no evidence", (text) => {
    expect(recognise(text).verdict).toBe("none");
  });
  it.each([
    ["Dy 3.5 %", "Dy"],
    ["3.5 wt% Dy in alloy", "Dy"],
    ["Dy: 0.5-1.2%", "Dy"],
    ["Y 5.2 wt%", "Y"],
    ["Ce:YAG", "Ce"],
    ["Er-doped fibre", "Er"],
    ["doped with Yb", "Yb"],
    ["Sc(III) triflate", "Sc"],
    ["Er,Yb:glass", "Er"],
    ["掺Er光纤", "Er"],
    ["Dy添加", "Dy"],
  ])("%s shows %s", (text, element) => {
    expect(recognise(text).verdict).toBe("material");
    expect(recognise(text).elements.get(element as "Dy")).toBe("shown");
  });
  it("wants the exact case", () => {
    expect(recognise("DY 3.5 %").verdict).toBe("none");
    expect(recognise("nd 30 %").verdict).toBe("none");
  });
  it("takes a tolerance or an upper limit for no share", () => {
    expect(recognise("CAP Y 10% 250VAC").verdict).toBe("none");
    expect(recognise("Dy < 0.1 %").verdict).toBe("none");
    expect(recognise("±5% Sm").verdict).toBe("none");
  });
  it("reads a share of nought as absence", () => {
    expect(recognise("NdFeB magnet, Dy 0 %").elements.get("Dy")).toBe("excluded");
  });
  it.each(["Dy 0-0.5 %", "Dy 0.0–0.3 wt%", "Dy: 0 - 1 %", "0-0.5 % Dy", "Dy max. 0.5 %"])("leaves open what may be absent: %s", (share) => {
    const magnet = recognise(`NdFeB magnet, ${share}`);
    expect(magnet.elements.get("Dy")).toBe("possible");
    expect(recognise(share).verdict).toBe("none");
  });
  it.each(["玩具小车 内置钕磁铁", "儿童画板 内置钕铁硼磁铁"])("gives a part that is built in the role of one: %s", (toy) => {
    expect(recognise(toy).evidence.filter(({ role }) => role === undefined)).toEqual([]);
  });
  it.each(["N52 disc 10x3", "N42 ring 20 x 10 x 5", "N35 block, 40x20x10"])("asks about a grade, a piece and its size: %s", (text) => {
    expect(recognise(text)).toMatchObject({ verdict: "question", evidence: [{ entry: "ndfeb-grade" }] });
  });
  it.each(["N35 disc filter", "N42 ring 20", "N52 block 3"])("asks about no grade without a size: %s", (text) => {
    expect(recognise(text).verdict).toBe("none");
  });
  it("makes a question of a symbol that is all the field material says", () => {
    expect(recognise({ description: "ring", material: "Dy" }).verdict).toBe("question");
    expect(recognise({ description: "ingot", material: "Dy" }).verdict).toBe("material");
    expect(recognise({ description: "piece", material: "Dy", form: "metal" }).verdict).toBe("material");
  });
  it.each([
    ["Ingot", "Ge", "Germanium"],
    ["Ingot", "Ga 6N", "Gallium 6N"],
    ["Wafer", "Ge", "Germanium"],
    ["Rod", "W 99.95 %", "Wolfram 99.95 %"],
    ["Pieces", "Sb (5N)", "Antimony (5N)"],
    ["Lens", "Ge", "Germanium"],
    ["Screw", "Mo", "Molybdenum"],
    ["Bolt", "In", "Indium"],
  ])("takes a symbol as a material for the name of its element: %s of %s", (description, symbol, name) => {
    const { verdict, elements, form } = recognise({ description, material: symbol });
    expect({ verdict, elements, form }).toEqual(
      (({ verdict, elements, form }) => ({ verdict, elements, form }))(recognise({ description, material: name })),
    );
  });
  it.each(["ge", "GE", "In acc. with drawing", "W 12"])("takes nothing else for one: %s", (material) => {
    expect(recognise({ description: "Ingot", material }).verdict).toBe("none");
  });
});

describe("grades", () => {
  it.each(["N42SH magnet", "38EH arc magnet", "YXG-28H magnet", "磁钢,N42SH,镀镍", "Halbach array N50"])("%s is strong", (text) => {
    expect(recognise(text).evidence.find((one) => one.kind === "grade")?.strength).toBe("strong");
  });
  it("counts with magnet.type, the field grade or a tariff code of magnets", () => {
    expect(recognise({ description: "N42", magnetType: "NdFeB" }).evidence.some((one) => one.kind === "grade")).toBe(true);
    expect(recognise({ description: "block", grade: "N42SH" }).verdict).toBe("material");
    expect(recognise({ description: "N42 block", hsCode: "8505.11" }).verdict).toBe("material");
  });
  it("is a question or nothing alone", () => {
    expect(recognise("N42SH 20x10x5").verdict).toBe("question");
    expect(recognise("N42 bracket").verdict).toBe("none");
    expect(rejections("N42 bracket")).toContain("ndfeb-grade");
  });
  it("gives way to another magnet material", () => {
    expect(recognise("Ferrite ring magnet N35").verdict).toBe("none");
    expect(recognise({ description: "magnet", grade: "N42", magnetType: "ferrite" }).verdict).toBe("none");
    expect(recognise({ description: "N42 magnet", hsCode: "85051190" }).verdict).toBe("none");
  });
  it("asks beside another magnet material where no other has such a grade", () => {
    expect(recognise({ description: "Ring magnet N42SH", material: "ferrite" }).verdict).toBe("question");
    expect(recognise({ description: "Magnet", grade: "N42SH", magnetType: "ferrite" }).verdict).toBe("question");
    expect(recognise({ description: "Ring magnet Y30", material: "ferrite" }).verdict).toBe("none");
  });
  it("never declares an element share, only asks", () => {
    const { elements } = recognise("N38EH magnet");
    expect(elements.get("Nd")).toBe("shown");
    expect(elements.get("Dy")).toBe("possible");
    expect(elements.get("Tb")).toBe("possible");
  });
});

describe("magnets", () => {
  it("knows magnet.type", () => {
    const { verdict, magnetMaterials, partners, form } = recognise({ description: "part", magnetType: "SmCo" });
    expect([verdict, [...magnetMaterials], [...partners], form?.value]).toEqual(["material", ["SmCo"], ["Co"], "magnet"]);
  });
  it("asks about a magnet of unnamed material", () => {
    for (const text of ["ring magnet 20x5", "磁石", "永磁体", "자석"]) expect(recognise(text).verdict).toBe("question");
  });
  it("rejects ferrite and AlNiCo, and asks about rubber", () => {
    for (const text of ["ferrite magnet", "AlNiCo 5 magnet", "铁氧体磁铁", "フェライト磁石"]) expect(recognise(text).verdict).toBe("none");
    expect(recognise("rubber magnet strip").verdict).toBe("question");
    expect(rejections("rubber magnet strip")).toContain("rubber-magnet");
    expect(recognise("rubber magnet with NdFeB powder").verdict).toBe("material");
  });
  it("keeps what names neodymium beside ferrite, and lanthanum in ferrite", () => {
    expect(recognise("ferrite or neodymium magnet").verdict).toBe("material");
    expect(recognise("La-Co ferrite segment").elements.get("La")).toBe("shown");
  });
  it("lets the ferrite of its magnet answer for a finished good", () => {
    expect(recognise("Loudspeaker 4 in, ferrite magnet").verdict).toBe("none");
    expect(recognise("BLDC motor").verdict).toBe("question");
  });
});

describe("names of companies", () => {
  it.each(["Cerium Systems GmbH front panel", "Lanthan AG service plate", "Neodymium brand coffee mug"])("%s is none", (text) => {
    expect(recognise(text).verdict).toBe("none");
    expect(recognise(text).rejected[0]?.reason).toEqual({ id: "rejected-company-name" });
  });
  it.each([
    "Ferrite magnet, supplier: Ningbo Neodymium Magnet Co., Ltd",
    "Ferrite magnet, supplier Ningbo Neodymium Magnet Co., Ltd.",
    "Supplier: Ningbo Neodymium Magnet Co., Ltd - ferrite magnet",
    "Ferritmagnet, Lieferant: Neodym Magnete GmbH",
    "Aimant ferrite, fournisseur : Néodyme Aimants SARL",
    "铁氧体磁铁，供应商：宁波钕铁硼磁铁有限公司",
    "Copper wire, manufacturer: Xiamen Tungsten Co., Ltd",
    "铁氧体磁铁 厂家：宁波钕铁硼磁铁有限公司",
    // A name behind a mark needs no label.
    "Ferrite magnet, Ningbo Neodymium Magnet Co., Ltd.",
    "Ferrite magnet (Ningbo Neodymium Magnet Co., Ltd.)",
    "Ferritmagnet (Berliner Neodym Magnete GmbH)",
    "フェライト磁石、寧波ネオジム磁石株式会社",
    "螺丝 M3 宁波钕铁硼磁铁有限公司",
    "Copper wire, Xiamen Tungsten Co., Ltd",
  ])("%s names no material", (text) => {
    expect(recognise(text).verdict).toBe("none");
  });
  it.each([
    "NdFeB magnet, supplier: X Ltd",
    "Ferrite magnet, supplier: Ningbo, NdFeB magnet N42",
    "Magnet, supplier part NdFeB disc for Magnets Ltd",
    "Supplier part: dysprosium oxide, X Ltd",
    // No name of a company reaches over a figure, a compound or a word in small letters, and none stands behind an origin.
    "Origin: China dysprosium oxide 25 kg Baotou Co., Ltd",
    "ORIGIN: CHINA DYSPROSIUM OXIDE 25 KG BAOTOU CO., LTD",
    "Origin: China Neodymium Magnet Ningbo Co., Ltd",
    "Supplier: dysprosium oxide 99.9 % Treibacher AG",
    "Supplier: Dysprosium Oxide Treibacher AG",
    "Supplier: NdFeB magnet X Ltd",
    "Vendor: gallium metal 6N 1 kg PPM Pure Metals GmbH",
    "原产地：中国 氧化镝 99.9% 包头稀土有限公司",
    "メーカー：酸化ジスプロシウム 3N 信越化学工業株式会社",
    "氧化镝 包头稀土有限公司",
    "Powder, Dysprosium Oxide Treibacher AG",
    "Magnet, Sintered NdFeB Disc Ningbo Co., Ltd",
  ])("%s names its material", (text) => {
    expect(recognise(text).verdict).toBe("material");
  });
  it.each([
    "Supplier: X Co., Ltd: NdFeB magnet",
    "供应商：宁波磁材有限公司：钕铁硼磁铁",
    "Hersteller: Dysprosiumoxid 99,9 %",
    "NdFeB magnet, Ningbo Ferrite Magnet Co., Ltd",
    "钕铁硼磁铁 宁波铁氧体磁铁有限公司",
  ])("%s is of its material", (text) => {
    const { evidence } = recognise(text);
    expect(evidence.some(({ strength, role }) => strength === "strong" && role === undefined)).toBe(true);
  });
  it.each(["Neodymium brand new", "Neodymium oxide GmbH", "CERIUM AG 99", "Dysprosium KG 2", "Neodymoxid GmbH", "Yttrium, Treibacher AG"])(
    "%s is none of a company",
    (text) => {
      expect(recognise(text).verdict).toBe("material");
    },
  );
});

describe("negations", () => {
  it.each([
    "네오디뮴 프리미엄 자석",
    "NdFeB magnet, not magnetised",
    "NdFeB free of charge sample",
    "Disc sintered NdFeB free of burrs and chips",
    "Sintered SmCo free from cracks",
    "Gallium free of oxide skin",
    "Gallium free of lead",
    "oil-free gallium",
    "Magnet NdFeB frei von Graten",
    "NdFeB free issue by customer",
    "Do not replace NdFeB magnet with ferrite",
    "Do not substitute NdFeB with ferrite",
    "No NdFeB substitutes allowed",
    "No alternative to NdFeB",
    "No NdFeB-free magnets",
    "nicht ohne NdFeB Ring",
    "Kein NdFeB-Ersatz",
    "不可替代钕铁硼",
    "不得使用钕铁硼替代品",
    "ネオジム磁石 代替不可",
    "Feritový magnet, není náhrada za NdFeB",
    "Imán de neodimio, no es sustituto de SmCo",
    "Aimant néodyme sans trou",
  ])("%s denies nothing", (text) => {
    expect(recognise(text).verdict).toBe("material");
    expect(recognise(text).rejected.map(({ reason }) => reason)).not.toContainEqual(expect.objectContaining({ id: "rejected-absent" }));
  });
  it("of a list of elements reaches rare earths only in words that say so", () => {
    expect(recognise("不含钕、镝等稀土元素").verdict).toBe("none");
    expect(recognise("no Dy, rare earth magnet").verdict).toBe("material");
  });

  it.each([
    "rare earth free motor",
    "no rare earth",
    "稀土なし",
    "無稀土馬達",
    "非稀土磁铁",
    "不含稀土",
    "レアアースフリー モータ",
    "lanthanum-free glass",
    "neodymfrei",
    "neodymium free",
    "free of neodymium",
    "frei von Neodym",
    "ohne NdFeB",
    "no NdFeB, no neodymium",
    "ferrite ring, alternative to NdFeB",
    "ferrite ring, do not substitute NdFeB",
    "Feritový magnet, náhrada za NdFeB",
    "Magnes ferrytowy, zamiennik NdFeB",
    "Imán de ferrita, sustituto del imán de neodimio",
    "Aimant ferrite, remplace l'aimant néodyme",
    "Aimant ferrite, au lieu de l’aimant néodyme",
    "不得使用钕铁硼",
  ])("%s holds none", (text) => {
    expect(recognise(text).verdict).toBe("none");
    expect(recognise(text).rejected.length).toBeGreaterThan(0);
  });
  it.each([
    "dysprosium-free NdFeB N45H magnet",
    "Dy-free NdFeB magnet",
    "无镝钕铁硼",
    "ジスプロシウムフリー ネオジム磁石",
    "无重稀土钕铁硼",
    "重希土フリーネオジム磁石",
  ])("%s excludes dysprosium and stays NdFeB", (text) => {
    const { verdict, elements, magnetMaterials } = recognise(text);
    expect([verdict, elements.get("Dy"), [...magnetMaterials]]).toEqual(["material", "excluded", ["NdFeB"]]);
  });
  it("denies the members of a list", () => {
    const { elements } = recognise("NdFeB magnet, no Dy or Tb");
    expect(elements.get("Dy")).toBe("excluded");
    expect(recognise("NdFeB, without dysprosium and terbium").elements.get("Tb")).toBe("excluded");
  });
  it("takes no other free for a denial", () => {
    expect(recognise("lead-free, neodymium magnet").verdict).toBe("material");
    expect(recognise("magnet without neodymium").verdict).toBe("question");
  });
});

describe("accessories and tools", () => {
  it("reads the purpose of the first noun in Romance languages, and past the mark in a dopant", () => {
    for (const text of [
      "Boîtier aluminium pour barreau laser Nd:YAG",
      "Carcasa de aluminio para imanes de neodimio",
      "Custodia in alluminio per barra laser Nd:YAG",
    ])
      expect(recognise(text).verdict).toBe("question");
    for (const text of ["Barreau laser Nd:YAG", "Matériel pour aimants : poudre de dysprosium", "Holder for magnets: dysprosium powder"])
      expect(recognise(text).verdict).toBe("material");
  });
  it.each([
    "motor driver",
    "motor mount",
    "speaker cable",
    "motor controller",
    "servo horn",
    "magnet wire",
    "モータードライバ",
    "电机驱动器",
    "扬声器线",
  ])("%s is none", (text) => {
    expect(recognise(text).verdict).toBe("none");
    expect(recognise(text).rejected.length).toBeGreaterThan(0);
  });
  it("makes a question of a tool for a rare-earth material", () => {
    for (const text of ["adhesive for NdFeB magnets", "ネオジム磁石用接着剤", "Nd:YAG laser safety goggles"])
      expect(recognise(text).verdict).toBe("question");
  });
  it("keeps products that are made of it", () => {
    for (const text of ["neodymium magnet coupling", "NdFeB magnet assembly", "VCM with NdFeB"])
      expect(recognise(text).verdict).toBe("material");
  });
});

describe("trace users", () => {
  it.each(["2.2uF X7R 0603", "EDFA module", "white LED 5000K", "N-LAK22 lens blank"])("%s is silent unless asked for", (text) => {
    expect(recognise(text).verdict).toBe("none");
    expect(recognise(text).evidence.every((one) => one.strength === "trace")).toBe(true);
    expect(recognise(text, true).verdict).toBe("question");
  });
  it("gives way to an element word, a formula and a composition", () => {
    expect(recognise("erbium-doped fibre").verdict).toBe("material");
    expect(recognise("X7R capacitor with Dy2O3").verdict).toBe("material");
    expect(recognise({ description: "MLCC", composition: composition("incomplete", [{ element: "Y", share: "0.4" }]) }).verdict).toBe(
      "material",
    );
    expect(recognise({ description: "capacitor", hsCode: "8532.24" }).verdict).toBe("none");
  });
});

describe("context", () => {
  it("wants a context word for short names", () => {
    expect(recognise("GGG wafer").verdict).toBe("material");
    expect(recognise("GGG cover").verdict).toBe("none");
    expect(recognise("WE43 forging").verdict).toBe("material");
    expect(recognise("WE43 label").verdict).toBe("none");
  });
  it("finds the context in another field of the same item", () => {
    expect(recognise({ description: "substrate 10x10", material: "GGG" }).verdict).toBe("material");
  });
});

describe("form", () => {
  it.each([
    ["NdFeB magnet N42", "magnet"],
    ["Dysprosium oxide powder", "oxide"],
    ["Dy2O3", "oxide"],
    ["氧化镝粉", "oxide"],
    ["酸化イットリウム", "oxide"],
    ["Terbium sputtering target", "target"],
    ["SmCo target", "target"],
    ["铽靶材", "target"],
    ["Gadolinium metal ingot", "metal"],
    ["PrNd alloy", "alloy"],
    ["Scandium aluminium alloy", "alloy"],
    ["YSZ tube", "ceramic"],
    ["Nd:YAG rod", "crystal"],
    ["YAG:Ce phosphor", "phosphor"],
    ["Lanthanum chloride", "compound"],
    ["Servo motor magnet N42SH", "magnet"],
  ])("%s is %s", (text, form) => {
    expect(recognise(text).form).toMatchObject({ value: form, declared: false });
  });
  it.each(["Speaker with neodymium magnet", "Magnet NdFeB N42SH, servo motor", "Hall sensor with SmCo magnet"])(
    "%s may be the magnet or a good with it",
    (text) => {
      expect(recognise(text).form).toEqual({ value: "magnet", declared: false, orGood: true });
    },
  );
  it("of a target of an oxide is both", () => {
    expect(recognise("Gadolinium oxide target").form).toEqual({ value: "target", declared: false, of: "oxide" });
  });
  it("takes the declared one, and notes that the text shows another", () => {
    expect(recognise({ description: "NdFeB magnet", form: "alloy" }).form).toEqual({ value: "alloy", declared: true, isDisputed: true });
  });
  it("is unknown without evidence", () => {
    expect(recognise("aluminium alloy plate").form).toBeUndefined();
  });
});

describe("partners", () => {
  it.each([
    ["SmCo magnet", ["Co"]],
    ["Tb-Dy-Fe rod", ["Fe"]],
    ["scandium magnesium alloy", ["Mg"]],
    ["dysprosium iron alloy", ["Fe"]],
  ])("%s has %j", (text, partners) => {
    expect([...recognise(text).partners]).toEqual(expect.arrayContaining(partners));
  });
  it("takes no plating for a partner", () => {
    expect(recognise("samarium target, nickel plated").partners.has("Ni")).toBe(false);
    expect(recognise("サマリウムターゲット ニッケルめっき").partners.has("Ni")).toBe(false);
    expect(recognise("サマリウムターゲット ニッケルメッキ").partners.has("Ni")).toBe(false);
    // The first letter of メッキ is that of メタル too.
    expect(recognise("サマリウムターゲット ニッケルメタル").partners.has("Ni")).toBe(true);
  });
});

describe("confidence", () => {
  it("is that of the surest evidence of the greatest strength", () => {
    expect(recognise("MCrAlY powder").confidence).toBe("low");
    expect(recognise("MCrAlY powder with yttrium").confidence).toBe("high");
    expect(recognise("nothing here").confidence).toBe("high");
  });
});

describe("exceptions", () => {
  it.each([
    "Permanent magnets of metal (excl. those containing neodymium, praseodymium or samarium)",
    "Permanent magnets of metal [excl. those containing neodymium, praseodymium or samarium]",
    "Minerais de thorium (à l'exclusion de la monazite)",
    "Legierungen, ausgenommen Neodym",
    "все металлы, кроме неодима",
    "稀有金属(不包括钕、镨)",
  ])("%s names nothing that the item holds", (text) => {
    expect(recognise(text).verdict).not.toBe("material");
  });
  it.each([
    "Permanent magnets (excl. chucks) of neodymium iron boron",
    "Motor, other than brushed, with NdFeB magnets",
    "Alloys, except steel; dysprosium iron",
    "Neodym (ausg. Pulver)",
    "2 Ausg., Neodym-Magnet",
    "除湿机 钕磁铁",
  ])("%s goes on to what it holds", (text) => {
    expect(recognise(text).verdict).toBe("material");
  });
  it("exclude the elements they name", () => {
    const { elements } = recognise("Permanent magnets of metal (excl. containing neodymium or samarium)");
    expect([elements.get("Nd"), elements.get("Sm"), elements.get("Dy")]).toEqual(["excluded", "excluded", "possible"]);
  });
});
