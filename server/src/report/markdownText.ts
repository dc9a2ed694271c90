import { visible } from "../core/text/visible.ts";

/**
 * Words of a file as text in Markdown, on one line: but for the code between backticks nothing in them marks anything up,
 * is HTML, becomes a link or an image, or calls on a person or an issue of the forge that shows it.
 */
export function markdownProse(text: string): string {
  const parts = visible(text.replace(/\s+/g, " ")).split("`");
  const isPaired = parts.length % 2 === 1;
  const shown = parts.map((part, index) => (isPaired && index % 2 === 1 ? (part === "" ? "" : `\`${part}\``) : plain(part)));
  return shown.join(isPaired ? "" : "&#96;");
}

/** A text as code: a path, the id of a rule. */
export function markdownCode(text: string): string {
  const shown = visible(text.replace(/\s+/g, " "));
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  if (longest === 0 && shown.trim() !== "") return `\`${shown}\``;
  const fence = "`".repeat(longest + 1);
  return `${fence} ${shown} ${fence}`;
}

/** What stands for a character that Markdown or the forge would make something of. */
const shown: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "@": "&#64;\u200b", "#": "&#35;\u200b" };

function plain(text: string): string {
  return text
    .replace(/[&<>@#]/g, (character) => shown[character] ?? "")
    .replace(/[\\*_{}[\]|~!$]/g, "\\$&")
    .replace(/:\/\//g, "&#58;//")
    .replace(/\b(www|mailto|xmpp)([.:])/gi, (_, word: string, sign: string) => `${word}${sign === "." ? "&#46;" : "&#58;"}`);
}
