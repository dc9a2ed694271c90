// Generated from schemas/ by `npm run generate`. Do not edit.
/** The keys of an item with one text each, in the order of the schemas: the kind of that text, and true where parts files say it. */
export const plainFields = {
  unit: { kind: "unit", ofPart: true },
  level: { kind: { words: new Set<string>(["primary-material","processed-part","assembly","finished-good"]) }, ofPart: true },
  form: { kind: { words: new Set<string>(["metal","alloy","target","magnet","oxide","compound","mixture","ceramic","crystal","phosphor","powder","substrate","ingot","wire","ore","graphite","superhard","battery","cathode-material","anode-material","reagent","equipment","technology","other"]) }, ofPart: true },
  manufacturerPartNumber: { kind: "text", ofPart: true },
  countryOfOrigin: { kind: "country", ofPart: true },
  hsCode: { kind: "tariff", ofPart: true },
  casNumber: { kind: "text", ofPart: true },
  material: { kind: "text", ofPart: true },
  category: { kind: "text", ofPart: true },
  compositionStatus: { kind: { words: new Set<string>(["complete","incomplete","unknown"]) }, ofPart: true },
  customsRemark: { kind: { words: new Set<string>(["controlled","not-controlled"]) }, ofPart: false },
  licence: { kind: "text", ofPart: false },
} as const;
/** The keys of an item that parts files say too, and that a line with `ref` takes over. */
export const partKeys = ["description","unit","level","form","manufacturer","manufacturerPartNumber","supplier","countryOfOrigin","origins","hsCode","tariffCodes","controlCodes","casNumber","material","category","magnet","composition","compositionStatus","freeOf","properties","mass","value"] as const;
/** The words of closed lists within fields. */
export const endUseCategories: ReadonlySet<string> = new Set<string>(["automotive","rail","marine","aviation","space","wind-power","energy","industrial-automation","consumer-electronics","household-appliance","medical","semiconductor","telecommunications","lighting","chemical-processing","optics","research","other-civil","military","undetermined"]);
export const controlLists: ReadonlySet<string> = new Set<string>(["PRC","US","EU","JP"]);
export const originStages = ["mined","refined","separated","melted","manufactured","assembled"] as const;
/** The names of figures under `properties`. */
export const figureNames: ReadonlySet<string> = new Set<string>(["purity","density","flexuralStrength","tensileStrength","elasticLimit","specificCapacity","energyDensity","particleSize","gritSize","diameter","boreDiameter","wallThickness","length","width","thickness","hardness","dislocationDensity","breakingForce","peripheralSpeed","volume","elongation","pressure","transmittance","microwavePower"]);
