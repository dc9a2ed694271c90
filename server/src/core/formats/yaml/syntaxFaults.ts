import type { ErrorCode } from "yaml";
import { message, type PlainMessageId, verbatim } from "../../l10n/message.ts";
import type { Wording } from "../../text/wording.ts";

// What the two libraries say of broken text, as faults of our own: each is told by what was seen, why it matters and what to do.
// js-yaml gives no codes, and some of yaml's stand for several faults, so here, and only here, the beginnings of their messages are
// compared. What is not known is passed on, so that a change of theirs costs a wording and never a mistake.

/** What each fault is told by. */
const wordings = {
  indentation: told("yaml-indentation", "yaml-indentation-advice"),
  /** A line in brackets that is indented no deeper than the key before them. */
  shallowBrackets: told("yaml-indentation", "yaml-indentation-advice"),
  nestedValue: told("yaml-nested-value", "yaml-nested-value-advice"),
  missingColon: told("yaml-missing-colon", "yaml-missing-colon-advice"),
  afterValue: told("yaml-after-value", "yaml-after-value-advice"),
  tab: told("yaml-tab", "yaml-tab-advice"),
  unclosedQuote: told("yaml-unclosed-quote", "yaml-unclosed-quote-advice"),
  unclosedBracket: told("yaml-unclosed-bracket", "yaml-unclosed-bracket-advice"),
  missingComma: told("yaml-missing-comma", "yaml-missing-comma-advice"),
  commaTooMany: told("yaml-comma-too-many", "yaml-comma-too-many-advice"),
  badEscape: told("yaml-bad-escape", "yaml-bad-escape-advice"),
  reservedStart: told("yaml-reserved-start", "yaml-reserved-start-advice"),
  blockHeader: told("yaml-block-header", "yaml-block-header-advice"),
  blockIndent: told("yaml-block-indent", "yaml-block-indent-advice"),
  nodeProperties: told("yaml-node-properties", "yaml-node-properties-advice"),
  alias: told("yaml-alias", "yaml-alias-advice"),
  directive: told("yaml-directive", "yaml-directive-advice"),
  listColumn: told("yaml-list-column", "yaml-list-column-advice"),
  unprintable: told("yaml-unprintable", "yaml-unprintable-advice"),
  blockInFlow: told("yaml-block-in-flow", "yaml-block-in-flow-advice"),
  missingSpace: told("yaml-missing-space", "yaml-missing-space-advice"),
  documentEnd: told("yaml-document-end", "yaml-document-end-advice"),
  longKey: told("yaml-long-key", "yaml-long-key-advice"),
  tag: told("yaml-tag", "yaml-tag-advice"),
  conflict: told("yaml-conflict", "yaml-conflict-advice"),
  gluedDash: told("yaml-glued-dash", "yaml-glued-dash-advice"),
  tabAfterDash: told("yaml-tab-after-dash", "yaml-tab-after-dash-advice"),
} satisfies Record<string, Wording>;

/** A sentence that says what is wrong, and one that says what to do. */
function told(summary: PlainMessageId, advice: PlainMessageId): Wording {
  return { summary: message(summary), details: message(advice) };
}

/** A fault in the syntax of YAML. */
export type SyntaxFault = keyof typeof wordings;

/** What a library can mean: a fault; `passedOver` for what is no mistake or told better by us, `tooDeep` for collections it does not follow. */
type Meaning = SyntaxFault | "passedOver" | "tooDeep";

/** What a library says of a text: the fault that it means, where that is known, and its own words. */
export interface Message {
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
export function saidByComposer(code: ErrorCode, words: string): Message {
  // It says of every kind of bracket that it must "end with" another.
  const fault = byCode[code] ?? (words.includes(" end with a ") ? "passedOver" : beginning(ofComposer, words));
  return { fault, words };
}

/** What a refusal of js-yaml means. */
export function saidByParser(words: string): Message {
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
export function plainWords({ fault, words }: Message): Wording {
  if (fault !== undefined && fault !== "passedOver" && fault !== "tooDeep") return wordings[fault];
  const firstLine = words.split("\n", 1)[0] ?? "";
  return {
    summary: message("yaml-unreadable"),
    details: [message("yaml-unreadable-advice"), message("yaml-unreadable-parser", { words: verbatim(firstLine) })],
  };
}

/** The fault of a value that begins with a character with which none without quotes can; js-yaml has no message of its own for it. */
export function reservedStart(code: number): "reservedStart" | undefined {
  return code === 64 || code === 96 ? "reservedStart" : undefined;
}
