import { countriesNamed, isCountryCode } from "./countriesNamed.ts";

/** Words that say where goods were made, before or behind the name of a country. */
const stated = new RegExp(
  [
    String.raw`(?<!\b(?:not|never|nicht) )\b(?:made|manufactured|produced|sintered|hergestellt|gefertigt|fabriqué|hecho|prodotto) (?:in|en|au) (?:the |der )?(\p{L}[\p{L}.]*(?: \p{L}+)?)`,
    String.raw`\b(?:origin|product of|Ursprung|Ursprungsland|Herkunft)\b *[:=]? *(?:the )?(\p{L}[\p{L}.]*(?: \p{L}+)?)`,
    String.raw`\bin (\p{L}+) (?:hergestellt|gefertigt|gesintert)`,
    String.raw`(?:产地|產地|原产国|原産国|生産国|製造国)(?:为|是|は)?[ :：]*([\p{Script=Han}ァ-ー]{2,9}|[A-Z]{2}\b)`,
    String.raw`([\p{Script=Han}ァ-ー]{2,5})(?:製|制造|生产|生産|产(?![地业]))`,
  ].join("|"),
  "giu",
);

/** The countries in which a text says that goods were made, as codes. */
export function statedOrigins(text: string): readonly string[] {
  return [...text.matchAll(stated)].flatMap((found) => {
    const name = found.slice(1).find((group) => group !== undefined) ?? "";
    return countryIn(name) ?? [];
  });
}

/** The country of a name, of its first word, or of the last characters before a word such as 製. */
function countryIn(name: string): string | undefined {
  const [word = ""] = name.split(" ");
  for (const one of [name, word, ...[2, 3, 4].map((length) => name.slice(-length))]) {
    if (/^[A-Z]{2}$/.test(one) && isCountryCode(one)) return one;
    const named = countriesNamed(one);
    if (named?.isCertain === true) return named.codes[0];
  }
  return undefined;
}
