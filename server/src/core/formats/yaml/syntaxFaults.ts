import type { ErrorCode } from "yaml";
import type { Wording } from "../../text/wording.ts";

// What the two libraries say of broken text, as faults of our own: each is told by what was seen, why it matters and what to do.
// js-yaml gives no codes, and some of yaml's stand for several faults, so here, and only here, the beginnings of their messages are
// compared. What is not known is passed on, so that a change of theirs costs a wording and never a mistake.

const indentation: Wording = {
  summary: "This line does not line up with those around it, so what it belongs to is unclear.",
  details: "Indent it with spaces exactly like its neighbours; or, if a value above contains “: ”, put that value in quotes.",
};

/** What each fault is told by. */
const wordings = {
  indentation,
  /** A line in brackets that is indented no deeper than the key before them. */
  shallowBrackets: indentation,
  nestedValue: {
    summary: "A second “: ” stands in one value, and YAML takes it for a map begun on the line of a key.",
    details: "Put the value in quotes, or begin the map on the next line.",
  },
  missingColon: {
    summary: "This is neither a key with a value nor part of one: the “: ” is missing.",
    details: "Write “key: value”, with a space after the colon.",
  },
  afterValue: {
    summary: "Something follows a value that has ended already, so it belongs to nothing.",
    details: "Remove it, or put the whole value in quotes.",
  },
  tab: {
    summary: "A tab stands in the indentation, where YAML allows only spaces, so how deep the line is cannot be told.",
    details: "Replace the tab by spaces.",
  },
  unclosedQuote: {
    summary: "This quote is not closed before the line where its value must end, so where it ends is unclear.",
    details: "Close it, or remove it.",
  },
  unclosedBracket: {
    summary: "This bracket is not closed before the line where its list or map must end.",
    details: "Close it, or indent its lines deeper than the key.",
  },
  missingComma: {
    summary: "A comma is missing between two entries in brackets, or a value there contains “: ”.",
    details: "Write the comma, or put the value in quotes.",
  },
  commaTooMany: {
    summary: "A comma stands here where an entry in brackets is expected.",
    details: "Remove it, or write the entry before it.",
  },
  badEscape: {
    summary: "This backslash sequence means nothing in double quotes.",
    details: "Write \\\\ for a backslash, or use single quotes.",
  },
  reservedStart: {
    summary: "A value without quotes cannot begin with this character, which YAML keeps for itself.",
    details: "Put the value in quotes.",
  },
  blockHeader: {
    summary: "After | or > only an indentation digit, + or -, and a comment may stand on the line.",
    details: "Begin the text on the next line.",
  },
  blockIndent: {
    summary: "The lines of this text block are not indented alike, so where it begins is unclear.",
    details: "Indent them all deeper than the key.",
  },
  nodeProperties: {
    summary: "More than one anchor or tag stands at one value, or one stands where it cannot.",
    details: "Keep one anchor and one tag, right before the value.",
  },
  alias: {
    summary: "An alias cannot have an anchor or tag of its own, and needs a name.",
    details: "Write only *name.",
  },
  directive: {
    summary: "A line that begins with % is a directive and must be %YAML or %TAG in due form, followed by a line with ---.",
    details: "Correct or remove it.",
  },
  listColumn: {
    summary: "A list expects its next “- ” in the same column as those before, so what this line belongs to is unclear.",
    details: "Indent it like its neighbours.",
  },
  unprintable: {
    summary: "A control character or half of a character pair stands here, which YAML does not allow.",
    details: "Remove it, or write it as \\u and its number in double quotes.",
  },
  blockInFlow: {
    summary: "A list or map by indentation stands inside brackets, or a comma is missing before it.",
    details: "Write the comma, or use brackets here too.",
  },
  missingSpace: {
    summary: "A blank is missing here: comments, anchors and tags stand apart from what is before or after them.",
    details: "Insert a space.",
  },
  documentEnd: {
    summary: "After the end of a document only a comment, --- or the end of the file may follow.",
    details: "Remove this, or begin a new document with ---.",
  },
  longKey: {
    summary: "The key of a map must stand on one line and be followed by a colon within 1024 characters.",
    details: "Write “? ” before it, or shorten it.",
  },
  tag: {
    summary: "This tag cannot be read: its handle is not declared, or it holds characters that a tag cannot have.",
    details: "Correct or remove it.",
  },
  conflict: {
    summary: "A merge conflict was left in this file, so which of its versions counts is unclear.",
    details: "Keep one version and remove the lines of <, = and >.",
  },
  gluedDash: {
    summary: "No blank follows this dash, so it does not begin an entry of the list.",
    details: "Write “- ”.",
  },
  tabAfterDash: {
    summary: "A tab follows this dash, and before a key YAML allows only spaces there, since they tell how deep the key is.",
    details: "Replace the tab by a space.",
  },
} satisfies Record<string, Wording>;

/** A fault in the syntax of YAML. */
export type SyntaxFault = keyof typeof wordings;

/** What a library can mean: a fault; `passedOver` for what is no mistake or told better by us, `tooDeep` for collections it does not follow. */
type Meaning = SyntaxFault | "passedOver" | "tooDeep";

/** What a library says of a text: the fault that it means, where that is known, and its own words. */
export interface Said {
  readonly fault: Meaning | undefined;
  readonly words: string;
}

/** yaml's codes that stand for one fault each. */
const byCode: Partial<Record<ErrorCode, SyntaxFault>> = {
  ALIAS_PROPS: "alias",
  BAD_ALIAS: "alias",
  BAD_DIRECTIVE: "directive",
  BAD_DQ_ESCAPE: "badEscape",
  BAD_PROP_ORDER: "nodeProperties",
  BAD_SCALAR_START: "reservedStart",
  BLOCK_IN_FLOW: "blockInFlow",
  KEY_OVER_1024_CHARS: "longKey",
  MULTIPLE_ANCHORS: "nodeProperties",
  MULTIPLE_TAGS: "nodeProperties",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "tag",
};

type Beginning = readonly [begins: string, fault: Meaning];

/** How the messages of yaml begin whose codes say less. The first that fits counts. */
const ofComposer: readonly Beginning[] = [
  // Told better where the bracket or quote opens; and a `...` before any document is none in YAML 1.2.
  ["Missing closing ", "passedOver"],
  ["Unexpected doc-end without", "passedOver"],
  ["Nested mappings are not allowed", "nestedValue"],
  ["Implicit keys need to be on a single line", "missingColon"],
  ["Implicit keys of flow", "longKey"],
  ["Implicit map keys need", "missingColon"],
  ["All mapping items must start", "indentation"],
  ["All sequence items must start", "listColumn"],
  ["A block sequence may not be used", "listColumn"],
  ["Sequence item without", "listColumn"],
  ["Unexpected block-seq-ind", "listColumn"],
  ["Block scalar header includes", "blockHeader"],
  ["Block scalar", "blockIndent"],
  ["Block collection cannot start on same line", "indentation"],
  ["Missing , ", "missingComma"],
  ["Missing space after :", "missingSpace"],
  ["Comments must be separated", "missingSpace"],
  ["Tags and anchors must be separated", "missingSpace"],
  ["Missing directives-end", "directive"],
  ["Missing newline after block sequence props", "nodeProperties"],
  ["Unexpected , in", "commaTooMany"],
  ["Unexpected empty item", "missingComma"],
  ["Unexpected", "afterValue"],
  ["Not a YAML token", "afterValue"],
];

/** How the messages of js-yaml begin. The first that fits counts. */
const ofParser: readonly Beginning[] = [
  ["nesting exceeded", "tooDeep"],
  ["a line break is expected", "blockHeader"],
  ["a whitespace character is expected", "missingSpace"],
  ["alias node should not", "alias"],
  ["name of an a", "alias"],
  ["bad explicit indentation width", "blockHeader"],
  ["repeat of a", "blockHeader"],
  ["bad indentation of a sequence", "listColumn"],
  ["bad indentation of a mapping", "indentation"],
  ["can not read a block mapping entry", "missingColon"],
  ["expected ':' after", "missingColon"],
  ["deficient indentation", "shallowBrackets"],
  ["directive", "directive"],
  ["duplication of %YAML", "directive"],
  ["duplication of a", "nodeProperties"],
  ["TAG directive", "directive"],
  ["YAML directive", "directive"],
  ["ill-formed", "directive"],
  ["there is a previously declared", "directive"],
  ["unacceptable YAML version", "directive"],
  ["end of the stream or a document separator", "documentEnd"],
  ["expected hexadecimal", "badEscape"],
  ["unknown escape", "badEscape"],
  ["expected the node content, but found ','", "commaTooMany"],
  ["expected the node content", "missingComma"],
  ["missed comma", "missingComma"],
  ["expected valid JSON character", "unprintable"],
  ["the stream contains non-printable", "unprintable"],
  ["null byte", "unprintable"],
  ["named tag handle", "tag"],
  ["tag ", "tag"],
  ["undeclared tag handle", "tag"],
  ["tab characters", "tab"],
  ["unexpected end of the stream within a flow", "unclosedBracket"],
  ["unexpected end of the stream within a verbatim", "tag"],
  ["unexpected end", "unclosedQuote"],
];

/** What a mistake of the yaml package means. */
export function saidByComposer(code: ErrorCode, words: string): Said {
  // It says of every kind of bracket that it must "end with" another.
  const fault = byCode[code] ?? (words.includes(" end with a ") ? "passedOver" : beginning(ofComposer, words));
  return { fault, words };
}

/** What a refusal of js-yaml means. */
export function saidByParser(words: string): Said {
  return { fault: beginning(ofParser, words), words };
}

function beginning(known: readonly Beginning[], words: string): Meaning | undefined {
  return known.find(([begins]) => words.startsWith(begins))?.[1];
}

/** A fault in plain words. */
export function wordingOf(fault: SyntaxFault): Wording {
  return wordings[fault];
}

/** What a library says, in plain words. */
export function plainWords({ fault, words }: Said): Wording {
  if (fault !== undefined && fault !== "passedOver" && fault !== "tooDeep") return wordings[fault];
  const firstLine = words.split("\n", 1)[0] ?? "";
  return {
    summary: `This is not YAML (${firstLine}), so what is written here was not read.`,
    details: "Correct it, or put the value in quotes.",
  };
}

/** The fault of a value that begins with a character with which none without quotes can; js-yaml has no message of its own for it. */
export function reservedStart(code: number): "reservedStart" | undefined {
  return code === 64 || code === 96 ? "reservedStart" : undefined;
}
