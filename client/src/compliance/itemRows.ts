import { l10n, ThemeIcon, type TreeItem, Uri } from "vscode";
import type { OverviewFile, OverviewItem, UnreadFile } from "../../../server/src/lsp/protocol.ts";
import { type Group, type Grouping, type PlacedItem, uncheckedBeside } from "./grouping.ts";
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
      return fileRow(node.file, count === 1 ? l10n.t("1 item not checked") : l10n.t("{0} items not checked", count), uncheckedIcon);
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

function groupRow({ key, items, undeclared }: Group, by: Grouping): TreeItem {
  const count = items.length === 1 ? l10n.t("1 item") : l10n.t("{0} items", items.length);
  const lacking = undeclared === 0 ? [] : [l10n.t("{0} undeclared", undeclared)];
  const counts = [...lacking, count].join(" · ");
  const shared = {
    id: `${by} ${key ?? ""}`,
    spoken: [key ?? unsaid(by), ...lacking, count],
    contextValue: undeclared > 0 ? "group undeclared" : "group",
    isOpen: undeclared > 0 || by === "file",
  };
  const { uri, configInEdit } = items[0]?.file ?? {};
  if (by !== "file" || key === undefined || uri === undefined) {
    const color = undeclared === 0 ? undefined : "list.errorForeground";
    return row(key ?? unsaid(by), { ...shared, description: counts, iconPath: icon(icons[by], color) });
  }
  const name = key.slice(key.lastIndexOf("/") + 1);
  const folder = key.slice(0, -name.length - 1);
  const old = configInEdit === true ? [l10n.t("judged by earlier settings")] : [];
  return row(name, {
    ...shared,
    description: [...old, counts, folder].filter((part) => part !== "").join(" · "),
    tooltip: [key, ...old].join(", "),
    resourceUri: Uri.parse(uri),
    iconPath: ThemeIcon.File,
  });
}

const icons: Readonly<Record<Grouping, string>> = { file: "file", act: "law", endUse: "target", party: "organization" };

function unsaid(by: Grouping): string {
  switch (by) {
    case "file":
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
  const name = partNumber ?? l10n.t("without part number");
  const where = by === "file" ? undefined : file.path;
  const refersTo = item.refersTo === undefined ? undefined : `→ ${item.refersTo}`;
  const reach = acts.map(({ shortTitle, codes, certainty }) =>
    certainty === "applies" ? `${shortTitle}: ${codes.join(", ")}` : l10n.t("{0}: perhaps {1}", shortTitle, codes.join(", ")),
  );
  const tooltip = [
    `${file.path}, ${document.kind} ${document.id ?? ""}`.trimEnd(),
    ...(item.isQuestion || item.classes.length === 0 ? [] : [item.classes.join(", ")]),
    `${item.stateInWords} (${l10n.t("judged as of {0}", document.asOf)})`,
    ...(endUse.statement === undefined ? [] : [endUse.statement]),
    ...reach,
  ];
  return row(name, {
    id: [by, under ?? "", file.uri, document.index, item.path].join(" "), // keeps focus and selection when the tree is made anew
    description: [refersTo, inShort(item), where].filter((part) => part !== undefined).join(" · "),
    tooltip: tooltip.join("\n"),
    // The icon tells the state to the eye alone; this says it.
    spoken: [name, ...endUseOf(item), item.stateInWords, ...reach, file.path],
    contextValue: contextOf(item),
    iconPath: iconOf(item),
    command: openAt(file.uri, range),
  });
}

/** Icon for a state; green means judged and complete. */
function iconOf({ state }: PlacedItem["item"]): ThemeIcon {
  switch (state.kind) {
    case "finding":
      return findingIcons[state.severity];
    case "nothing-found":
      return icon("pass", "testing.iconPassed");
    case "not-asked":
      return icon("dash");
    case "not-checked":
      return uncheckedIcon;
  }
}

const uncheckedIcon = icon("question", "list.warningForeground");

const findingIcons: Readonly<Record<Extract<OverviewItem["state"], { kind: "finding" }>["severity"], ThemeIcon>> = {
  error: icon("error", "list.errorForeground"),
  warning: icon("warning", "list.warningForeground"),
  information: icon("info"),
  hint: icon("info"),
};

/** Context value for `when` clauses in package.json, by the actions that an item allows. */
function contextOf({ takesEndUse, waivable, partNumber }: PlacedItem["item"]): string {
  return ["item", takesEndUse ? "undeclared" : [], waivable === undefined ? [] : "waivable", partNumber === undefined ? [] : "numbered"]
    .flat()
    .join(" ");
}

/** The end use in words for screen readers; `inShort` shows it next to an icon. */
function endUseOf(item: PlacedItem["item"]): readonly string[] {
  const { state, category } = item.endUse;
  return state === "declared" && category !== undefined ? [l10n.t("end use declared: {0}", category)] : lacking(item);
}

/** The end use of an item or the missing data, or its state and reason where it was not asked or not checked. */
function inShort(item: PlacedItem["item"]): string {
  const { endUse, state, stateInWords } = item;
  const declared = endUse.state === "declared" && endUse.category !== undefined ? [endUse.category] : [];
  const isSettled = state.kind === "not-asked" || state.kind === "not-checked";
  return [...declared, ...(isSettled ? [stateInWords] : declared.length > 0 ? [] : lacking(item))].join(" · ");
}

/** The end use, for an item whose findings concern it. */
function lacking({ isQuestion, classes, endUse, state }: PlacedItem["item"]): readonly string[] {
  if (state.kind !== "finding") return [];
  if (isQuestion) return [l10n.t("perhaps {0}", classes.join(", "))];
  switch (endUse.state) {
    case "missing":
      return [l10n.t("no end use")];
    case "declared":
    case "unfinished":
      return [l10n.t("end use not filled in")];
    case "undetermined":
      return [l10n.t("end use undetermined")];
    case "unreadable":
      return [l10n.t("end use cannot be read")];
  }
}
