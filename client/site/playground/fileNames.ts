/** The name of a text that was pasted, by what stands in it, so that it is read as what it is. */
export function nameOfPasted(text: string): string {
  const begin = text.trimStart().slice(0, 2000);
  if (begin.startsWith("{")) return /"bomFormat"\s*:\s*"CycloneDX"/.test(text) ? "pasted.cdx.json" : "pasted.json";
  const [, kind] = /^kind:\s*["']?(bom|shipment|parts)\b/m.exec(begin) ?? [];
  if (kind !== undefined) return `pasted.${kind}.yaml`;
  const [first = ""] = begin.split("\n", 1);
  if (first.startsWith("|")) return "pasted-bom.md";
  if (first.includes("\t")) return "pasted-bom.tsv";
  return /[,;]/.test(first) && !/^[\w-]+:(?:\s|$)/.test(first) ? "pasted-bom.csv" : "pasted.bom.yaml";
}
