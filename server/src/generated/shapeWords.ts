// Generated from server/shapes/ by `npm run generate`. Do not edit.
/** Texts that say that nothing is known, in small letters. */
export const wordsForNothing: ReadonlySet<string> = new Set<string>(["~","-","?","n/a","tbd","unknown"]);
/** Texts that a row with a sum begins with, in small letters. */
export const wordsForTotals: ReadonlySet<string> = new Set<string>(["total","totals","subtotal","sub total","sub-total","grand total","sum","summe","gesamt","gesamtsumme","zwischensumme","合计","合計","总计","總計","総計","小计","小計"]);
/** What the names of files call a bill of materials. */
export const namesOfBoms: readonly string[] = ["bom","boms","bill of materials","bill of material","bills of materials","parts list","part list","partslists","stückliste","stücklisten","stueckliste","stuecklisten","nomenclature","nomenclatures","lista de materiales","lista de piezas","distinta base","部品表","部品リスト","構成表","清单","清單","物料表","材料表"];
/** Columns of tables that say where parts are placed on a board. */
export const wordsForPlacements: readonly string[] = ["PosX","PosY","Mid X","Mid Y","Center-X(mm)","Center X","Rotation","Rot"];
/** What words for units mean, by the word in small letters. */
export const unitsByWord: ReadonlyMap<string, string> = new Map([["pc","H87"],["pcs","H87"],["pce","H87"],["piece","H87"],["pieces","H87"],["ea","H87"],["each","H87"],["unit","H87"],["units","H87"],["nos","H87"],["stk","H87"],["stck","H87"],["stück","H87"],["個","H87"],["个","H87"],["件","H87"],["只","H87"],["枚","H87"],["g","g"],["gr","g"],["gram","g"],["grams","g"],["gramm","g"],["克","g"],["グラム","g"],["kg","kg"],["kgs","kg"],["kilogram","kg"],["kilograms","kg"],["kilogramm","kg"],["公斤","kg"],["千克","kg"],["キログラム","kg"],["mg","mg"],["milligram","mg"],["milligrams","mg"],["毫克","mg"],["t","t"],["tonne","t"],["tonnes","t"],["吨","t"],["トン","t"],["m","m"],["meter","m"],["meters","m"],["metre","m"],["metres","m"],["米","m"],["cm","cm"],["centimeter","cm"],["centimetre","cm"],["厘米","cm"],["mm","mm"],["millimeter","mm"],["millimetre","mm"],["毫米","mm"],["l","l"],["liter","l"],["litre","l"],["liters","l"],["litres","l"],["升","l"],["ml","ml"],["milliliter","ml"],["millilitre","ml"],["毫升","ml"]]);
/** The words that a field with a closed list may have. */
export const allowedWords = {
  form: new Set<string>(["metal","alloy","target","magnet","oxide","compound","mixture","ceramic","crystal","phosphor","powder","substrate","ingot","wire","ore","graphite","superhard","battery","cathode-material","anode-material","reagent","equipment","technology","other"]),
  level: new Set<string>(["primary-material","processed-part","assembly","finished-good"]),
  compositionStatus: new Set<string>(["complete","incomplete","unknown"]),
  regime: new Set<string>(["PRC","US","EU","JP"]),
  properties: new Set<string>(["purity","density","flexuralStrength","tensileStrength","elasticLimit","specificCapacity","energyDensity","particleSize","gritSize","diameter","boreDiameter","wallThickness","length","width","thickness","hardness","dislocationDensity","breakingForce","peripheralSpeed","volume","elongation","pressure","transmittance"]),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;
