import type { ErrorCode } from "yaml";
import { message, verbatim } from "../../l10n/message.ts";
import type { Wording } from "../../text/wording.ts";
import { type FaultOf, wordingOf } from "../problems.ts";

// Translates the error messages of both libraries into faults with wordings of our own. js-yaml has no error codes, and some codes of yaml
// are ambiguous, so the starts of their messages are compared. An unknown message is shown as it is, so that a new version of a library
// costs a wording and never a mistake.

/** A fault in the syntax of YAML. */
export type SyntaxFault = FaultOf<"yaml">;

/**
 * The meaning of a message: a fault; `passedOver` for no mistake, or one that we report better; `tooDeep` for too many nested collections;
 * `shallowBrackets` for a line in brackets with no more indentation than its key.
 */
type Meaning = SyntaxFault | "passedOver" | "tooDeep" | "shallowBrackets";

/** A message of a library, with its meaning if known. */
export interface Message {
  readonly fault: Meaning | undefined;
  readonly words: string;
}

/** The unambiguous codes of yaml. */
const byCode: Partial<Record<ErrorCode, SyntaxFault>> = {
  ALIAS_PROPS: "alias",
  BAD_ALIAS: "alias",
  BAD_DIRECTIVE: "directive",
  BAD_DQ_ESCAPE: "bad-escape",
  BAD_PROP_ORDER: "node-properties",
  BAD_SCALAR_START: "reserved-start",
  BLOCK_IN_FLOW: "block-in-flow",
  KEY_OVER_1024_CHARS: "long-key",
  MULTIPLE_ANCHORS: "node-properties",
  MULTIPLE_TAGS: "node-properties",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "tag",
};

type Beginning = readonly [begins: string, fault: Meaning];

/** Starts of messages of yaml with ambiguous codes. The first match counts. */
const ofComposer: readonly Beginning[] = [
  // We report the opening bracket or quote; and YAML 1.2 allows a `...` before any document.
  ["Missing closing ", "passedOver"],
  ["Unexpected doc-end without", "passedOver"],
  ["Nested mappings are not allowed", "nested-value"],
  ["Implicit keys need to be on a single line", "missing-colon"],
  ["Implicit keys of flow", "long-key"],
  ["Implicit map keys need", "missing-colon"],
  ["All mapping items must start", "indentation"],
  ["All sequence items must start", "list-column"],
  ["A block sequence may not be used", "list-column"],
  ["Sequence item without", "list-column"],
  ["Unexpected block-seq-ind", "list-column"],
  ["Block scalar header includes", "block-header"],
  ["Block scalar", "block-indent"],
  ["Block collection cannot start on same line", "indentation"],
  ["Missing , ", "missing-comma"],
  ["Missing space after :", "missing-space"],
  ["Comments must be separated", "missing-space"],
  ["Tags and anchors must be separated", "missing-space"],
  ["Missing directives-end", "directive"],
  ["Missing newline after block sequence props", "node-properties"],
  ["Unexpected , in", "comma-too-many"],
  ["Unexpected empty item", "missing-comma"],
  ["Unexpected", "after-value"],
  ["Not a YAML token", "after-value"],
];

/** Starts of messages of js-yaml. The first match counts. */
const ofParser: readonly Beginning[] = [
  ["nesting exceeded", "tooDeep"],
  ["a line break is expected", "block-header"],
  ["a whitespace character is expected", "missing-space"],
  ["alias node should not", "alias"],
  ["name of an a", "alias"],
  ["bad explicit indentation width", "block-header"],
  ["repeat of a", "block-header"],
  ["bad indentation of a sequence", "list-column"],
  ["bad indentation of a mapping", "indentation"],
  ["can not read a block mapping entry", "missing-colon"],
  ["expected ':' after", "missing-colon"],
  ["deficient indentation", "shallowBrackets"],
  ["directive", "directive"],
  ["duplication of %YAML", "directive"],
  ["duplication of a", "node-properties"],
  ["TAG directive", "directive"],
  ["YAML directive", "directive"],
  ["ill-formed", "directive"],
  ["there is a previously declared", "directive"],
  ["unacceptable YAML version", "directive"],
  ["end of the stream or a document separator", "document-end"],
  ["expected hexadecimal", "bad-escape"],
  ["unknown escape", "bad-escape"],
  ["expected the node content, but found ','", "comma-too-many"],
  ["expected the node content", "missing-comma"],
  ["missed comma", "missing-comma"],
  ["expected valid JSON character", "unprintable"],
  ["the stream contains non-printable", "unprintable"],
  ["null byte", "unprintable"],
  ["named tag handle", "tag"],
  ["tag ", "tag"],
  ["undeclared tag handle", "tag"],
  ["tab characters", "tab"],
  ["unexpected end of the stream within a flow", "unclosed-bracket"],
  ["unexpected end of the stream within a verbatim", "tag"],
  ["unexpected end", "unclosed-quote"],
];

/** The meaning of an error of yaml. */
export function saidByComposer(code: ErrorCode, words: string): Message {
  // Messages about closing brackets contain "end with".
  const fault = byCode[code] ?? (words.includes(" end with a ") ? "passedOver" : beginning(ofComposer, words));
  return { fault, words };
}

/** The meaning of an error of js-yaml. */
export function saidByParser(words: string): Message {
  return { fault: beginning(ofParser, words), words };
}

function beginning(known: readonly Beginning[], words: string): Meaning | undefined {
  return known.find(([begins]) => words.startsWith(begins))?.[1];
}

/** The wording for a message. */
export function plainWords({ fault, words }: Message): Wording {
  if (fault === "shallowBrackets") return wordingOf("yaml", "indentation");
  if (fault !== undefined && fault !== "passedOver" && fault !== "tooDeep") return wordingOf("yaml", fault);
  const firstLine = words.split("\n", 1)[0] ?? "";
  return {
    summary: message("yaml-unreadable"),
    details: [message("yaml-unreadable-advice"), message("yaml-unreadable-parser", { words: verbatim(firstLine) })],
  };
}
