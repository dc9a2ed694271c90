import type { LinkFault, Reference } from "../../../core/model/types.ts";
import type { Observation } from "../../../core/rule.ts";
import { shortened } from "../../../core/text/shortened.ts";
import type { Wording } from "../../../core/text/wording.ts";
import { alikeWords, nameOf, quoted, sentences } from "../../support/quoting.ts";

type Said = Wording & Pick<Observation, "related" | "fixes">;
type Unlinked = Extract<Reference, { readonly kind: "unlinked" }>;

const consequence = "so this line has no facts from there to be judged by";

/** Why a `ref` to another file leads nowhere, with the nearest name as a fix. */
export function explainFault({ at, named, fault }: Unlinked): Said {
  const name = quoted(named.file);
  const to = (file: string, part: string | undefined = named.part): string => (part === undefined ? file : `${file}#${part}`);
  const fixed = (summary: string, instead: string | undefined, advice: string, note = ""): Said => {
    if (instead === undefined) return { summary, details: advice };
    const title = `Refer to ${shortened(instead)}`;
    return {
      summary,
      details: sentences(note, `Did you mean ${quoted(instead)}?`),
      fixes: [{ title, safe: false, edits: [{ ...at, newText: JSON.stringify(instead) }] }],
    };
  };
  switch (fault.kind) {
    case "no-file":
      return fixed(
        `There is no file ${name}, seen from the folder of this one, ${consequence}.`,
        fault.instead === undefined ? undefined : to(fault.instead),
        "Look at the path.",
      );
    case "other-case":
      return fixed(
        `The file is not called ${name} letter by letter, and some machines tell capitals from small letters, ${consequence}.`,
        to(fault.instead),
        "",
      );
    case "backslash":
      return fixed(
        `${name} is written with backslashes, which are folders on some machines only, ${consequence}.`,
        fault.instead === undefined ? undefined : to(fault.instead),
        "Write a path with slashes that stays in the workspace folder.",
      );
    case "empty-part":
      return {
        summary: `Nothing stands behind the hash of ${quoted(`${named.file}#`)}, ${consequence}.`,
        details: "Write the part number behind it, or leave the hash away to refer to the whole BOM.",
      };
    case "no-part":
      return fixed(
        `${name} holds no item with the part number ${quoted(fault.part)}, ${consequence}.`,
        fault.instead === undefined ? undefined : to(named.file, fault.instead),
        "Write the part number of an item of that file.",
        alikeWords(fault.part, fault.instead ?? ""),
      );
    default:
      return explainOther(name, fault);
  }
}

function explainOther(
  name: string,
  fault: Exclude<LinkFault, { readonly kind: "no-file" | "other-case" | "backslash" | "empty-part" | "no-part" }>,
): Said {
  switch (fault.kind) {
    case "outside":
      return {
        summary: `A \`ref\` names a file inside the workspace folder, and ${name} ${fault.why}: it is never read, ${consequence}.`,
        details:
          fault.isOtherRoot === true
            ? "Each `lodestone.yaml` is the root of what lies below it: keep a single one, above both files, or write out what the file says."
            : "Write a path that does not leave the folder, bring the file into it, or write out what it says.",
      };
    case "unreadable":
      return { summary: `${name} cannot be read (${fault.why}), ${consequence}.`, details: "Mend the file, or refer to another one." };
    case "broken":
      return {
        summary: `${name} is no well-formed YAML (line ${fault.line}: ${fault.why.replace(/\.$/, "")}), and what is meant may stand where it breaks, ${consequence}.`,
        details: "Mend that file first.",
      };
    case "not-bom":
      return fault.isShipment
        ? { summary: `${name} is a shipment, and a line refers to a BOM or to an item of one, ${consequence}.` }
        : { summary: `${name} is no BOM, ${consequence}.`, details: "A BOM says `kind: bom`." };
    case "several-boms":
      return {
        summary: `${name} holds ${fault.count} BOMs, and it is not clear which one is meant, ${consequence}.`,
        details: "Name the part that is meant behind a hash.",
      };
    case "ambiguous-part":
      return {
        summary: `The part number ${quoted(fault.part)} stands ${fault.places.length} times in ${name}, so it is not clear which item is meant.`,
        details: "Give the items there different part numbers.",
        related: fault.places.slice(0, 5).map((place) => ({ ...place.place, message: `${nameOf(place)} stands here.` })),
      };
  }
}
