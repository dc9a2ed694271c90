import { l10n, ThemeIcon, type TreeItem, Uri } from "vscode";
import type { OverviewFile, UnreadFile } from "../../../server/src/lsp/protocol.ts";
import { daysAway } from "../words.ts";
import { type Grade, type Group, type Grouping, gradeOf, type PlacedItem, uncheckedBeside } from "./grouping.ts";
import { icon, openAt, row } from "./row.ts";

/** A row of the tree of items. */
export type ItemNode =
  | { readonly kind: "group"; readonly group: Group }
  /** `under`: key of its group. */
  | { readonly kind: "item"; readonly placed: PlacedItem; readonly under: string | undefined }
  /** A file that could not be judged. */
  | { readonly kind: "unjudged"; readonly file: OverviewFile }
  /** A file with items that were not checked. */
  | { readonly kind: "unchecked"; readonly file: OverviewFile }
  /** A file with more items than the overview lists. */
  | { readonly kind: "more"; readonly file: OverviewFile }
  /** An unclaimed file that looks like a bill of materials. */
  | { readonly kind: "unread"; readonly file: UnreadFile };

/** The tree item of a row. */
export function itemRow(node: ItemNode, by: Grouping): TreeItem {
  switch (node.kind) {
    case "group":
      return groupRow(node.group, by);
    case "item":
      return leaf(node.placed, by, node.under);
    case "unjudged":
      return fileRow(node.file, l10n.t("not checked"), icon("warning", "list.warningForeground"), node.file.problem);
    case "unchecked": {
      const count = uncheckedBeside(node.file);
      return fileRow(node.file, count === 1 ? l10n.t("1 item not checked") : l10n.t("{0} items not checked", count), signOf("not-checked"));
    }
    case "more":
      return fileRow(node.file, l10n.t("{0} more, not shown", node.file.leftOut), icon("ellipsis"));
    case "unread": {
      const { message, recognised } = node.file;
      const notRead = l10n.t("not read");
      const asked = recognised === undefined ? notRead : `${notRead}: ${l10n.t("{0} to ask about", recognised.asked)}`;
      const tooltip = [message, recognised?.summary].join("\n").trim();
      return fileRow(node.file, asked, icon("circle-slash", "list.warningForeground"), tooltip);
    }
  }
}

function fileRow({ path, uri }: OverviewFile | UnreadFile, description: string, iconPath: ThemeIcon, tooltip?: string): TreeItem {
  return row(path, { description, iconPath, command: openAt(uri), ...(tooltip === undefined ? {} : { tooltip }) });
}

function groupRow({ key, items, undeclared, grade, isNamesake }: Group, by: Grouping): TreeItem {
  const count = items.length === 1 ? l10n.t("1 item") : l10n.t("{0} items", items.length);
  const lacking = undeclared === 0 ? [] : [l10n.t("{0} undeclared", undeclared)];
  const [counts = count] = lacking; // a narrow side bar has no room for both
  const name = by === "state" ? gradeInWords[grade]() : (key ?? unsaid(by));
  const shared = {
    id: `${by} ${key ?? ""}`,
    spoken: [name, ...lacking, count],
    contextValue: undeclared > 0 ? "group undeclared" : "group",
    isOpen: undeclared > 0 || by === "file" || by === "state",
  };
  const { uri, configInEdit } = items[0]?.file ?? {};
  if (by !== "file" || key === undefined || uri === undefined)
    return row(name, { ...shared, description: counts, iconPath: by === "state" ? signOf(grade) : icon(icons[by], signs[grade][1]) });
  const old = configInEdit === true ? [l10n.t("judged by earlier settings")] : [];
  const end = key.lastIndexOf("/");
  const folder = isNamesake && end > 0 ? [key.slice(0, end)] : [];
  return row(key.slice(end + 1), {
    ...shared,
    description: [...folder, ...old, counts].join(" · "),
    tooltip: [key, ...old, ...lacking, count].join("\n"),
    resourceUri: Uri.parse(uri),
    iconPath: ThemeIcon.File,
  });
}

const icons: Readonly<Record<Exclude<Grouping, "state">, string>> = {
  file: "file",
  act: "law",
  endUse: "target",
  party: "organization",
};

/** The heading of a group of items of one state. */
const gradeInWords: Readonly<Record<Grade, () => string>> = {
  "not-checked": () => l10n.t("Not checked"),
  error: () => l10n.t("Errors"),
  warning: () => l10n.t("Warnings"),
  information: () => l10n.t("Questions and notes"),
  hint: () => l10n.t("Hints"),
  waived: () => l10n.t("Waived"),
  baseline: () => l10n.t("In the baseline"),
  "not-asked": () => l10n.t("Not asked"),
  "nothing-found": () => l10n.t("Nothing found"),
};

function unsaid(by: Grouping): string {
  switch (by) {
    case "file":
    case "state":
      return "";
    case "act":
      return l10n.t("Reached by no act");
    case "endUse":
      return l10n.t("No end use");
    case "party":
      return l10n.t("No party named");
  }
}

function leaf({ file, document, item }: PlacedItem, by: Grouping, under: string | undefined): TreeItem {
  const { endUse, acts, partNumber, range } = item;
  const name = partNumber ?? item.refersTo ?? l10n.t("without part number");
  const where = by === "file" ? undefined : file.path;
  const refersTo = item.refersTo === undefined || item.refersTo === name ? undefined : `→ ${item.refersTo}`;
  const waived = item.waivers.map(({ until, words }) => `${words} (${daysAway(document.asOf, until)})`);
  const reach = acts.map(({ shortTitle, codes, certainty }) =>
    certainty === "applies" ? `${shortTitle}: ${codes.join(", ")}` : l10n.t("{0}: perhaps {1}", shortTitle, codes.join(", ")),
  );
  const tooltip = [
    `${file.path}, ${document.kind} ${document.id ?? ""}`.trimEnd(),
    ...(item.description === undefined ? [] : [item.description]),
    ...(item.isQuestion || item.classes.length === 0 ? [] : [item.classes.join(", ")]),
    `${item.stateInWords} (${l10n.t("judged as of {0}", document.asOf)})`,
    ...(endUse.statement === undefined ? [] : [endUse.statement]),
    ...waived,
    ...reach,
  ];
  return row(name, {
    id: [by, under ?? "", file.uri, document.index, item.path].join(" "), // keeps focus and selection when the tree is made anew
    description: [refersTo, ...waived, ...whatItIs(item), ...inShort(item), where].filter((part) => part !== undefined).join(" · "),
    tooltip: tooltip.join("\n"),
    // Screen readers cannot see the state in the icon.
    spoken: [name, ...endUseOf(item), item.stateInWords, ...whatItIs(item), ...waived, ...reach, file.path],
    contextValue: contextOf(item),
    iconPath: signOf(gradeOf(item)),
    command: openAt(file.uri, range),
  });
}

/** Icon and colour of a grade; green means judged and complete. */
const signs: Readonly<Record<Grade, readonly [icon: string, color?: string]>> = {
  "not-checked": ["question", "list.warningForeground"],
  error: ["error", "list.errorForeground"],
  warning: ["warning", "list.warningForeground"],
  information: ["info"],
  hint: ["info"],
  waived: ["dash"],
  baseline: ["dash"],
  "not-asked": ["dash"],
  "nothing-found": ["pass", "testing.iconPassed"],
};

/** The icon of a grade. */
export function signOf(grade: Grade): ThemeIcon {
  return icon(...signs[grade]);
}

/** Context value for `when` clauses in package.json, by the actions that an item allows. */
function contextOf({ takesEndUse, waivable, partNumber }: PlacedItem["item"]): string {
  return ["item", takesEndUse ? "undeclared" : [], waivable === undefined ? [] : "waivable", partNumber === undefined ? [] : "numbered"]
    .flat()
    .join(" ");
}

/** The first words of the description, and the elements in question: `Ring magnet NdFeB N42SH · Dy? Tb?`. */
function whatItIs({ description, asked }: PlacedItem["item"]): readonly string[] {
  const elements = asked.slice(0, mostElements).map((symbol) => `${symbol}?`);
  return [description === undefined ? [] : cut(description), elements.length === 0 ? [] : elements.join(" ")].flat();
}

/** The first words of a description, short enough that the elements behind it are seen. */
function cut(description: string): string {
  return description.length <= mostLetters ? description : `${description.slice(0, mostLetters).replace(/[\s,;]+\S*$/, "")}…`;
}

/** The most characters of a description in a row. */
const mostLetters = 24;

/** The most elements in a row, which a side bar cuts. */
const mostElements = 2;

/** The end use in words for screen readers; `inShort` shows it next to an icon. */
function endUseOf(item: PlacedItem["item"]): readonly string[] {
  const { state, category } = item.endUse;
  return state === "declared" && category !== undefined ? [l10n.t("end use declared: {0}", category)] : lacking(item);
}

/**
 * The end use of an item or the missing data. An item that was not asked about or not checked shows its state and reason instead. Waivers
 * have words of their own.
 */
function inShort(item: PlacedItem["item"]): readonly string[] {
  const { endUse, state, stateInWords } = item;
  const declared = endUse.state === "declared" && endUse.category !== undefined ? [endUse.category] : [];
  if (gradeOf(item) === "waived") return declared;
  const isSettled = state.kind === "not-asked" || state.kind === "not-checked";
  return [...declared, ...(isSettled ? [stateInWords] : declared.length > 0 ? [] : lacking(item))];
}

/** The end use, for an item whose findings concern it. */
function lacking({ isQuestion, classes, endUse, state, isUndeclared, waivers }: PlacedItem["item"]): readonly string[] {
  if (state.kind !== "finding") return [];
  if (isQuestion) return [l10n.t("perhaps {0}", classes.join(", "))];
  switch (endUse.state) {
    case "missing":
      return isUndeclared || waivers.length === 0 ? [l10n.t("no end use")] : [];
    case "declared":
    case "unfinished":
      return [l10n.t("end use not filled in")];
    case "undetermined":
      return [l10n.t("end use undetermined")];
    case "unreadable":
      return [l10n.t("end use cannot be read")];
  }
}
