import { originStages } from "../../generated/fields.ts";
import type { AskedPart, Question } from "../../generated/questionsReport.ts";
import { type Stage, stagesInWords } from "../control/sourcing.ts";
import { type Argument, listOf, type Message, message, prose, verbatim } from "../l10n/message.ts";
import type { Texts } from "../l10n/texts.ts";
import type { PackAt } from "../packs/at.ts";

/** The columns that identify the part and contain the question. */
export const toldKeys = ["id", "partNumber", "description", "manufacturer", "supplier", "question"] as const;

/** The columns to fill in that stand in every sheet. */
export const givenKeys = [
  "countryOfOrigin",
  "compositionStatus",
  "freeOf",
  "controlCode",
  "hsCode",
  "source/document",
  "source/by",
  "source/date",
] as const;

/** The columns to fill in that carry an element, a parameter or a stage of production behind the slash: `composition/Dy`, `origins/mined`. */
export const givenGroups = ["composition", "properties", "origins"] as const;

/** The key of a column: told, given, or a group with a name. */
export type SheetKey = (typeof toldKeys)[number] | (typeof givenKeys)[number] | `${(typeof givenGroups)[number]}/${string}`;

/** A column of an answer sheet. */
export interface SheetColumn {
  readonly key: SheetKey;
  readonly label: Message;
}

/** The law that names elements, parameters and classes of materials. */
export type SheetLaw = Pick<PackAt, "entries" | "parameters">;

/** The columns of the sheet for some parts, in their order. */
export function sheetColumns(parts: readonly AskedPart[], law: SheetLaw): readonly SheetColumn[] {
  const questions = parts.flatMap((part) => part.questions);
  const elements = eachOnce(questions, ({ elements: asked }) => asked);
  const classes = eachOnce(questions, ({ classes: asked }) => asked);
  const figures = eachOnce(questions, ({ figures: asked }) => asked);
  const stages = stagesOf(questions);
  return [
    ...toldKeys.map(plainColumn),
    plainColumn("countryOfOrigin"),
    ...stages.map(
      (step): SheetColumn => ({
        key: `origins/${step}`,
        label: message("sheet-column-stage", { stage: message("origin-step", { step }) }),
      }),
    ),
    ...elements.map(
      (symbol): SheetColumn => ({
        key: `composition/${symbol}`,
        label: message("sheet-column-share", { element: elementName(symbol, law) }),
      }),
    ),
    plainColumn("compositionStatus"),
    {
      key: "freeOf",
      label: message("sheet-column-free", { classes: listOf([...classesWith(elements, classes, law), message("sheet-all")], "or") }),
    },
    ...figures.map((id): SheetColumn => ({ key: `properties/${id}`, label: figureName(id, law) })),
    ...(["controlCode", "hsCode", "source/document", "source/by", "source/date"] as const).map(plainColumn),
  ];
}

/** The sheet for some parts as rows of cells: the headings, then one row for each part, with empty cells to fill in. */
export function answerSheet(parts: readonly AskedPart[], law: SheetLaw, texts: Texts): readonly (readonly string[])[] {
  const columns = sheetColumns(parts, law);
  const head = columns.map(({ key, label }) => `${texts.of(label)} [${key}]`);
  const rows = parts.map((part) => {
    const question = texts.sentences(questionSentences(part, law));
    const { id, partNumber, description, manufacturer, supplier } = part;
    const told = new Map<string, string | undefined>(Object.entries({ id, partNumber, description, manufacturer, supplier, question }));
    return columns.map(({ key }) => told.get(key) ?? "");
  });
  return [head, ...rows];
}

/** The key of a column by its heading: the word in the last square brackets. Undefined for a heading without one. */
export function keyOfHeading(heading: string): string | undefined {
  return /\[([^[\]]+)\]\s*$/.exec(heading)?.[1]?.trim();
}

/** The questions about a part as sentences, one for each fact, and one about materials without elements. */
export function questionSentences({ questions }: AskedPart, law: SheetLaw): readonly Message[] {
  const facts = [...new Set(questions.map(({ fact }) => fact))];
  return facts.flatMap((fact) => {
    const same = questions.filter((question) => question.fact === fact);
    const classes = eachOnce(same, (question) => question.classes);
    const elements = eachOnce(same, (question) => question.elements);
    const ofClasses =
      classes.length === 0 ? [] : [message("sheet-question-classes", { classes: listOf(classesNamed(classes, law), "or") })];
    if (fact === "composition" && elements.length === 0) return ofClasses;
    const sentence = questionSentence(
      fact,
      elements,
      eachOnce(same, ({ figures }) => figures),
      stagesOf(same),
      same.every(({ countryKnown }) => countryKnown === true),
      law,
    );
    const [oldest] = same.map(({ declaredOn }) => declaredOn ?? "").sort();
    const isAgain = oldest !== undefined && oldest !== "";
    return [isAgain ? message("sheet-question-again", { question: sentence, date: verbatim(oldest) }) : sentence, ...ofClasses];
  });
}

function classesNamed(classes: readonly string[], law: SheetLaw): readonly Message[] {
  return law.entries("materialClasses").flatMap(({ id, together }) => (classes.includes(id) ? [prose(together)] : []));
}

function questionSentence(
  fact: Question["fact"],
  elements: readonly string[],
  figures: readonly string[],
  stages: readonly Stage[],
  isCountryKnown: boolean,
  law: SheetLaw,
): Message {
  switch (fact) {
    case "composition":
      return message("sheet-question-composition", {
        elements: listOf(elements.map((symbol) => elementName(symbol, law))),
        count: elements.length,
      });
    case "origin":
      return message("sheet-question-origin", {
        of: stages.length === 0 ? "country" : isCountryKnown ? "stages" : "both",
        stages: stagesInWords(stages, "and"),
      });
    case "figures":
      return message("sheet-question-figures", { figures: listOf(figures.map((id) => figureName(id, law))), count: figures.length });
  }
}

type PlainKey = Exclude<(typeof toldKeys | typeof givenKeys)[number], "freeOf">;

function plainColumn(key: PlainKey): SheetColumn {
  const shown = key === "source/document" ? "document" : key === "source/by" ? "by" : key === "source/date" ? "date" : key;
  return { key, label: message("sheet-column", { key: shown }) };
}

function eachOnce(questions: readonly Question[], asked: (question: Question) => readonly string[] | undefined): readonly string[] {
  return [...new Set(questions.flatMap((question) => asked(question) ?? []))];
}

/** The stages of production that questions ask about, in their order. */
function stagesOf(questions: readonly Question[]): readonly Stage[] {
  const asked = eachOnce(questions, ({ stages }) => stages);
  return originStages.filter((stage) => asked.includes(stage));
}

/** The name of an element with its symbol in brackets. */
function elementName(symbol: string, law: SheetLaw): Argument {
  const name = law.entries("elements").find((element) => element.symbol === symbol)?.names.en;
  return name === undefined ? verbatim(symbol) : message("with-aside", { text: prose(name), aside: verbatim(symbol) });
}

/** The name of a parameter with its unit in brackets. */
function figureName(id: string, { parameters }: SheetLaw): Message {
  const parameter = parameters.get(id);
  if (parameter === undefined) return message("with-aside", { text: verbatim(id), aside: verbatim("?") });
  const { names, units } = parameter.entry;
  return message("with-aside", { text: prose(names.en), aside: verbatim(units[0].id) });
}

/** The words for some classes of materials and those that hold some elements, each with its name in brackets. */
function classesWith(elements: readonly string[], classes: readonly string[], law: SheetLaw): readonly Message[] {
  const known = law
    .entries("materialClasses")
    .filter(({ id, elements: own }) => classes.includes(id) || elements.some((symbol) => own.some((one) => one === symbol)));
  return known.map(({ id, together }) => message("with-aside", { text: verbatim(id), aside: prose(together) }));
}
