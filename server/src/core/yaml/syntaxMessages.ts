// What the two libraries say of broken text, in plain words: what was seen, why it matters, what to do.
// Neither gives codes fine enough to tell mistakes apart, so the beginnings of their messages are compared;
// a message that is not known is passed on, so a change of theirs costs a wording and never a mistake.

interface Wording {
  /** How the library's message begins. */
  readonly begins: string;
  readonly message: string;
}

const indentation =
  "This line does not line up with those around it, so what it belongs to is unclear. Indent it with spaces exactly like its neighbours; or, if a value above contains “: ”, put that value in quotes.";
const nestedValue =
  "A second “: ” stands in one value, and YAML takes it for a map begun on the line of a key. Put the value in quotes, or begin the map on the next line.";
const missingColon =
  "This is neither a key with a value nor part of one: the “: ” is missing. Write “key: value”, with a space after the colon.";
const afterValue =
  "Something follows a value that has ended already, so it belongs to nothing. Remove it, or put the whole value in quotes.";
const tabs =
  "A tab stands in the indentation, where YAML allows only spaces, so how deep the line is cannot be told. Replace the tab by spaces.";
const quote = "This quote is not closed before the line where its value must end, so where it ends is unclear. Close it, or remove it.";
const bracket =
  "This bracket is not closed before the line where its list or map must end. Close it, or indent its lines deeper than the key.";
const comma =
  "A comma is missing between two entries in brackets, or a value there contains “: ”. Write the comma, or put the value in quotes.";
const commaTooMany = "A comma stands here where an entry in brackets is expected. Remove it, or write the entry before it.";
const badEscape = "This backslash sequence means nothing in double quotes. Write \\\\ for a backslash, or use single quotes.";
const reserved = "A value without quotes cannot begin with this character, which YAML keeps for itself. Put the value in quotes.";
const header = "After | or > only an indentation digit, + or -, and a comment may stand on the line. Begin the text on the next line.";
const blockIndent =
  "The lines of this text block are not indented alike, so where it begins is unclear. Indent them all deeper than the key.";
const properties =
  "More than one anchor or tag stands at one value, or one stands where it cannot. Keep one anchor and one tag, right before the value.";
const alias = "An alias cannot have an anchor or tag of its own, and needs a name. Write only *name.";
const directive =
  "A line that begins with % is a directive and must be %YAML or %TAG in due form, followed by a line with ---. Correct or remove it.";
const sequence =
  "A list expects its next “- ” in the same column as those before, so what this line belongs to is unclear. Indent it like its neighbours.";
const unprintable =
  "A control character or half of a character pair stands here, which YAML does not allow. Remove it, or write it as \\u and its number in double quotes.";
const blockInFlow =
  "A list or map by indentation stands inside brackets, or a comma is missing before it. Write the comma, or use brackets here too.";
const space = "A blank is missing here: comments, anchors and tags stand apart from what is before or after them. Insert a space.";
const document =
  "After the end of a document only a comment, --- or the end of the file may follow. Remove this, or begin a new document with ---.";
const key =
  "The key of a map must stand on one line and be followed by a colon within 1024 characters. Write “? ” before it, or shorten it.";
const tag = "This tag cannot be read: its handle is not declared, or it holds characters that a tag cannot have. Correct or remove it.";

const wordings: readonly Wording[] = [
  { begins: "unclosed quote", message: quote },
  { begins: "unclosed bracket", message: bracket },
  { begins: "Nested mappings are not allowed", message: nestedValue },
  { begins: "Implicit keys need to be on a single line", message: missingColon },
  { begins: "Implicit keys of flow", message: key },
  { begins: "Implicit map keys need", message: missingColon },
  { begins: "The : indicator must be", message: key },
  { begins: "All mapping items must start", message: indentation },
  { begins: "All sequence items must start", message: sequence },
  { begins: "A block sequence may not be used", message: sequence },
  { begins: "Sequence item without", message: sequence },
  { begins: "Unexpected block-seq-ind", message: sequence },
  { begins: "Tabs are not allowed", message: tabs },
  { begins: "Plain value cannot start", message: reserved },
  { begins: "Invalid escape sequence", message: badEscape },
  { begins: "Block scalar header includes", message: header },
  { begins: "Block scalar", message: blockIndent },
  { begins: "Block collections are not allowed", message: blockInFlow },
  { begins: "Block collection cannot start on same line", message: indentation },
  { begins: "Missing , ", message: comma },
  { begins: "Missing space after :", message: space },
  { begins: "Comments must be separated", message: space },
  { begins: "Tags and anchors must be separated", message: space },
  { begins: "Missing directives-end", message: directive },
  { begins: "Unsupported YAML version", message: directive },
  { begins: "%", message: directive },
  { begins: "A node can have at most one", message: properties },
  { begins: "Anchors and tags must be after", message: properties },
  { begins: "Missing newline after block sequence props", message: properties },
  { begins: "An alias node must not", message: alias },
  { begins: "Alias cannot be", message: alias },
  { begins: "Anchor cannot be", message: alias },
  { begins: "Could not resolve tag", message: tag },
  { begins: "Not a valid tag", message: tag },
  { begins: "Verbatim tags", message: tag },
  { begins: "Unexpected , in", message: commaTooMany },
  { begins: "Unexpected empty item", message: comma },
  { begins: "Unexpected", message: afterValue },
  { begins: "Not a YAML token", message: afterValue },
  // js-yaml
  { begins: "a line break is expected", message: header },
  { begins: "a whitespace character is expected", message: space },
  { begins: "alias node should not", message: alias },
  { begins: "name of an a", message: alias },
  { begins: "bad explicit indentation width", message: header },
  { begins: "repeat of a", message: header },
  { begins: "bad indentation of a sequence", message: sequence },
  { begins: "bad indentation of a mapping", message: indentation },
  { begins: "can not read a block mapping entry", message: missingColon },
  { begins: "expected ':' after", message: missingColon },
  { begins: "deficient indentation", message: indentation },
  { begins: "directive", message: directive },
  { begins: "duplication of %YAML", message: directive },
  { begins: "duplication of a", message: properties },
  { begins: "TAG directive", message: directive },
  { begins: "YAML directive", message: directive },
  { begins: "ill-formed", message: directive },
  { begins: "there is a previously declared", message: directive },
  { begins: "unacceptable YAML version", message: directive },
  { begins: "end of the stream or a document separator", message: document },
  { begins: "expected hexadecimal", message: badEscape },
  { begins: "unknown escape", message: badEscape },
  { begins: "expected the node content, but found ','", message: commaTooMany },
  { begins: "expected the node content", message: comma },
  { begins: "missed comma", message: comma },
  { begins: "expected valid JSON character", message: unprintable },
  { begins: "the stream contains non-printable", message: unprintable },
  { begins: "null byte", message: unprintable },
  { begins: "named tag handle", message: tag },
  { begins: "tag ", message: tag },
  { begins: "undeclared tag handle", message: tag },
  { begins: "tab characters", message: tabs },
  { begins: "unexpected end of the stream within a flow", message: bracket },
  { begins: "unexpected end of the stream within a verbatim", message: tag },
  { begins: "unexpected end", message: quote },
];

/** Of a line that a version-control tool left in the text. */
export const conflictMessage =
  "A merge conflict was left in this file, so which of its versions counts is unclear. Keep one version and remove the lines of <, = and >.";

/** Of a line such as `-partNumber: A` where the list goes on. */
export const gluedDashMessage = "No blank follows this dash, so it does not begin an entry of the list. Write “- ”.";

/** Of a tab between a dash and a key. */
export const tabAfterDashMessage =
  "A tab follows this dash, and before a key YAML allows only spaces there, since they tell how deep the key is. Replace the tab by a space.";

/** A character with which no value without quotes can begin; js-yaml has no message of its own for it. */
export function reservedMessage(code: number): string | undefined {
  return code === 64 || code === 96 ? reserved : undefined;
}

/** A library's message in plain words. */
export function plainWords(message: string): string {
  for (const wording of wordings) if (message.startsWith(wording.begins)) return wording.message;
  const firstLine = message.split("\n", 1)[0] ?? "";
  return `This is not YAML (${firstLine}), so what is written here was not read. Correct it, or put the value in quotes.`;
}
