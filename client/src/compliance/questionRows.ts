import { l10n, type TreeItem } from "vscode";
import type { NotAsked, OpenPart, OpenQuestion, QuestionsOfPart, QuestionsResult } from "../../../server/src/lsp/protocol.ts";
import { signOf } from "./itemRows.ts";
import { icon, openAt, row } from "./row.ts";

type Supplier = QuestionsResult["suppliers"][number];

/** A row of the tree of open questions. */
export type QuestionNode =
  | { readonly kind: "supplier"; readonly supplier: Supplier }
  | { readonly kind: "part"; readonly part: OpenPart }
  | { readonly kind: "question"; readonly part: OpenPart; readonly question: OpenQuestion }
  | { readonly kind: "answer"; readonly words: string }
  | { readonly kind: "use"; readonly use: OpenPart["uses"][number] }
  /** A file about which nothing or not everything was asked. */
  | { readonly kind: "not-asked"; readonly file: NotAsked };

/** The rows below a row; those of the tree for none. */
export function rowsBelow(node: QuestionNode | undefined, { suppliers, notAsked }: QuestionsResult): readonly QuestionNode[] {
  if (node === undefined)
    return [
      ...suppliers.map((supplier): QuestionNode => ({ kind: "supplier", supplier })),
      ...notAsked.map((file): QuestionNode => ({ kind: "not-asked", file })),
    ];
  switch (node.kind) {
    case "supplier":
      return node.supplier.parts.map((part) => ({ kind: "part", part }));
    case "part": {
      const { questions, uses } = node.part;
      return [
        ...questions.map((question): QuestionNode => ({ kind: "question", part: node.part, question })),
        ...uses.map((use): QuestionNode => ({ kind: "use", use })),
      ];
    }
    case "question":
      return node.question.answers.map((words) => ({ kind: "answer", words }));
    case "answer":
    case "use":
    case "not-asked":
      return [];
  }
}

/** The questions that a row is about. */
function questionsOf(node: QuestionNode): readonly QuestionsOfPart[] {
  switch (node.kind) {
    case "supplier":
      return node.supplier.parts.map(({ id }) => ({ id }));
    case "part":
      return [{ id: node.part.id }];
    case "question":
      return [{ id: node.part.id, facts: [node.question.fact] }];
    case "answer":
    case "use":
    case "not-asked":
      return [];
  }
}

/** The questions that some rows are about, each part once. */
export function questionsOfAll(nodes: readonly QuestionNode[]): readonly QuestionsOfPart[] {
  const parts = new Map<string, QuestionsOfPart>();
  for (const { id, facts } of nodes.flatMap(questionsOf)) {
    const known = parts.get(id);
    const isWhole = facts === undefined || (known !== undefined && known.facts === undefined);
    parts.set(id, isWhole ? { id } : { id, facts: [...(known?.facts ?? []), ...facts] });
  }
  return [...parts.values()];
}

/** The tree item of a row. */
export function questionRow(node: QuestionNode): TreeItem {
  switch (node.kind) {
    case "supplier":
      return supplierRow(node.supplier);
    case "part":
      return partRow(node.part);
    case "question": {
      const { what, state, isAsked, answers, fact } = node.question;
      const told = state === undefined ? [what] : [what, state];
      return row(what, {
        id: `${node.part.id} ${fact} ${what}`,
        ...(state === undefined ? {} : { description: state }),
        spoken: told,
        contextValue: "asked",
        iconPath: icon(isAsked ? "mail" : "question"),
        tooltip: [...told, ...answers].join("\n"),
        isOpen: false,
      });
    }
    case "answer":
      return row(node.words, { tooltip: node.words });
    case "use": {
      const { uri, range, at } = node.use;
      return row(at, { iconPath: icon("go-to-file"), tooltip: at, command: openAt(uri, range) });
    }
    case "not-asked":
      return notAskedRow(node.file);
  }
}

function supplierRow({ name, parts }: Supplier): TreeItem {
  const count = inNumber(parts.reduce((sum, { questions }) => sum + questions.length, 0));
  return row(name, {
    id: `supplier ${name}`,
    description: count,
    spoken: [name, count],
    contextValue: "asked",
    iconPath: icon("organization"),
    isOpen: true,
  });
}

function inNumber(questions: number): string {
  return questions === 1 ? l10n.t("1 question") : l10n.t("{0} questions", questions);
}

/** The part number, otherwise the description, otherwise the first place that uses it. */
export function nameOfPart({ partNumber, description, uses }: OpenPart): string {
  return partNumber ?? description ?? uses[0]?.at ?? "";
}

function partRow(part: OpenPart): TreeItem {
  const { id, partNumber, description, manufacturer, severity, questions, uses } = part;
  const [first] = uses;
  const name = nameOfPart(part);
  const asked = questions.map(({ what, state }) => (state === undefined ? what : `${what}, ${state}`));
  const more = [partNumber === undefined ? undefined : description, manufacturer].filter((words) => words !== undefined);
  return row(name, {
    id,
    description: asked.join(" · "),
    tooltip: [name, ...more, ...asked, ...uses.map(({ at }) => at)].join("\n"),
    spoken: [name, ...asked, ...more, ...uses.map(({ at }) => at)],
    contextValue: "asked",
    iconPath: signOf(severity),
    isOpen: false,
    ...(first === undefined ? {} : { command: openAt(first.uri, first.range) }),
  });
}

function notAskedRow({ why, uri, path, message, places }: NotAsked): TreeItem {
  const state = stateOf(why, places);
  return row(path, {
    id: `${why} ${uri}`,
    description: state,
    tooltip: `${path}\n${message}`,
    spoken: [path, state, message],
    iconPath: why === "unread" ? icon("circle-slash", "list.warningForeground") : signOf("not-checked"),
    command: openAt(uri),
  });
}

function stateOf(why: NotAsked["why"], places = 0): string {
  switch (why) {
    case "unread":
      return l10n.t("not read");
    case "not-checked":
      return l10n.t("not checked");
    case "places":
      return places === 1 ? l10n.t("1 place not checked") : l10n.t("{0} places not checked", places);
    case "elsewhere":
      return l10n.t("not asked about");
  }
}
