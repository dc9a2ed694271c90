import { content, contentOf, type Entry, itemsOf, type MapNode, type Node, type ScalarNode } from "../formats/tree.ts";
import { code, listOf, type Message, message, type Verbatim, verbatim } from "../l10n/message.ts";
import { elementSymbols } from "../recognise/periodic.ts";
import { meantOr } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import type { PackBundle } from "./bundle.ts";
import { type Declared, declaredIn, reportTwins } from "./declared.ts";
import type { PackProblem, PackTree } from "./files.ts";

/** A kind of id that entries refer to: the declared ids, and the words for an unknown one. */
interface Referred {
  ids(declared: Declared, folder: string): Pick<ReadonlySet<string>, "has" | "size" | "keys">;
  unknown(id: Verbatim): Message;
  readonly advice: Message;
  /** True where nothing is unknown as long as no id is declared: law alone, without the data of the recogniser. */
  readonly mayLack?: boolean;
}

const act: Referred = {
  ids: ({ acts }) => acts,
  unknown: (id) => message("pack-act-unknown", { act: id }),
  advice: message("pack-act-unknown-advice"),
};
const source: Referred = {
  ids: ({ sources }, folder) => sources.get(folder) ?? new Set(),
  unknown: (id) => message("pack-source-unknown", { key: id }),
  advice: message("pack-source-unknown-advice"),
};
const countryList: Referred = {
  ids: ({ countryLists }) => countryLists,
  unknown: (id) => message("pack-country-list-unknown", { list: id }),
  advice: message("pack-country-list-unknown-advice"),
};
const substance: Referred = {
  ids: ({ materials }) => materials,
  unknown: (id) => message("pack-substance-unknown", { substance: id }),
  advice: message("pack-substance-unknown-advice"),
  mayLack: true,
};
const materialClass: Referred = {
  ids: ({ materialClasses }) => materialClasses,
  unknown: (id) => message("pack-class-unknown", { class: id }),
  advice: message("pack-class-unknown-advice"),
};
const element: Referred = {
  ids: ({ elements }) => elements,
  unknown: (symbol) => message("pack-element-unknown", { symbol }),
  advice: message("pack-element-unknown-advice"),
  mayLack: true,
};
const symbol: Referred = {
  ids: () => elementSymbols,
  unknown: (id) => message("pack-symbol-unknown", { symbol: id }),
  advice: message("pack-symbol-unknown-advice"),
};
const parameter: Referred = {
  ids: ({ parameters }) => parameters,
  unknown: (id) => message("pack-parameter-unknown", { parameter: id }),
  advice: message("pack-parameter-unknown-advice"),
  mayLack: true,
};

/** Keys whose value is an id, or a list of ids. */
const idKeys: ReadonlyMap<string, Referred> = new Map([
  ...["act", "by", "replacedBy", "acts", "itemsOf", "listedBy"].map((key) => [key, act] as const),
  ...([
    ["citations", source],
    ["countryList", countryList],
    ["substances", substance],
    ["mayMean", substance],
  ] as const),
  ["class", materialClass],
  ["holds", element],
  ["magnetElements", element],
  ["partners", symbol],
]);
/** Keys whose value is a list of elements, or the id of a class for all of its elements. */
const classKeys: ReadonlySet<string> = new Set(["elements", "mayHold"]);

/**
 * Checks pack files beyond the schema: periods end after they begin, named acts, clauses and sources exist, nothing is declared twice.
 * Declarations in files with schema errors count as existing, so that one mistake causes no others.
 */
export function checkReferences(trees: readonly PackTree[], valid: ReadonlySet<PackTree>, known: PackBundle | undefined): PackProblem[] {
  const problems: PackProblem[] = [];
  reportTwins(trees, known, (path, { start, end }, wording) => problems.push({ path, start, end, ...wording }));
  const declared = declaredIn(trees, known);
  for (const tree of trees) if (valid.has(tree)) new Checker(tree, declared, problems).check();
  return problems;
}

class Checker {
  readonly #tree: PackTree;
  readonly #declared: Declared;
  readonly #problems: PackProblem[];

  constructor(tree: PackTree, declared: Declared, problems: PackProblem[]) {
    this.#tree = tree;
    this.#declared = declared;
    this.#problems = problems;
  }

  check(): void {
    this.#visit(this.#tree.root);
    this.#checkGuidance();
  }

  #visit(node: Node): void {
    const meant = content(node);
    if (meant.kind === "seq") for (const item of meant.items) this.#visit(item);
    if (meant.kind !== "map") return;
    this.#checkMap(meant);
    for (const entry of meant.entries) {
      if (entry.name.startsWith("x-") || (entry.name === "items" && isTest(meant))) continue;
      this.#checkEntry(entry);
      this.#visit(entry.value);
    }
  }

  #checkMap(map: MapNode): void {
    const [from, until, act, clause] = ["from", "until", "act", "clause"].map((key) => contentOf(map, key));
    if (from?.kind === "scalar" && until?.kind === "scalar" && until.source < from.source) {
      const summary = message("pack-period-reversed", { from: verbatim(from.source), until: verbatim(until.source) });
      this.#report(until, summary, message("pack-period-reversed-advice"));
    }
    this.#checkLimit(map);
    const clauses = act?.kind === "scalar" ? this.#declared.acts.get(act.source) : undefined;
    if (act?.kind !== "scalar" || clause?.kind !== "scalar" || clauses === undefined || clauses.has(clause.source)) return;
    const advice =
      clauses.size === 0
        ? message("pack-clause-unknown-none")
        : message("pack-clause-unknown-advice", { clauses: listOf([...clauses].map(verbatim), "comma") });
    this.#report(clause, message("pack-clause-unknown", { act: verbatim(act.source), clause: code(clause.source) }), advice);
  }

  /**
   * Checks a limit of a measurement: its unit must be one of the parameter's. `of`, the element of a mass share, must stand for
   * measurements of the composition and for no others.
   */
  #checkLimit(map: MapNode): void {
    const property = contentOf(map, "property");
    const unit = contentOf(map, "unit");
    if (property?.kind !== "scalar" || unit?.kind !== "scalar" || !this.#isKnown(property, parameter)) return;
    const known = this.#declared.parameters.get(property.source);
    if (known === undefined) return;
    const args = { parameter: code(property.source) };
    if (!known.units.has(unit.source)) {
      const advice = message("pack-parameter-unit-advice", { units: listOf([...known.units].map(code), "or") });
      this.#report(unit, message("pack-parameter-unit", { ...args, unit: code(unit.source) }), advice);
    }
    if ((contentOf(map, "of") !== undefined) === known.inComposition) return;
    if (known.inComposition)
      this.#report(property, message("pack-parameter-of-missing", args), message("pack-parameter-of-missing-advice"));
    else this.#report(property, message("pack-parameter-of", args), message("pack-parameter-of-advice"));
  }

  #checkEntry({ name, value }: Entry): void {
    const isClass = classKeys.has(name) && content(value).kind === "scalar";
    const referred = isClass ? materialClass : classKeys.has(name) ? element : idKeys.get(name);
    if (referred !== undefined) for (const scalar of scalarsOf(value)) this.#isKnown(scalar, referred);
  }

  /** True for a declared id. Any other is reported, with the nearest declared one or the advice of its kind. */
  #isKnown(scalar: ScalarNode, { ids, unknown, advice, mayLack = false }: Referred): boolean {
    const known = ids(this.#declared, this.#tree.folder);
    if (known.has(scalar.source) || (mayLack && known.size === 0)) return true;
    this.#report(scalar, unknown(code(scalar.source)), meantOr(scalar.source, known.keys(), advice));
    return false;
  }

  /** Checks the kinds of goods in guidance. A kind that the recogniser never reports would silently free no goods. */
  #checkGuidance(): void {
    const { kindsOfGoods } = this.#declared;
    if (kindsOfGoods.size === 0) return;
    const goods = new Set([...kindsOfGoods].flatMap(([id, isKind]) => (isKind ? [id] : [])));
    for (const entry of itemsOf(contentOf(this.#tree.root, "guidance"))) {
      const kinds = contentOf(entry, "kinds");
      for (const kind of kinds === undefined ? [] : scalarsOf(kinds)) {
        const named = { kind: code(kind.source) };
        if (!kindsOfGoods.has(kind.source)) {
          const advice = meantOr(kind.source, goods, message("pack-goods-unknown-advice"));
          this.#report(kind, message("pack-goods-unknown", named), advice);
        } else if (!goods.has(kind.source))
          this.#report(kind, message("pack-goods-unseen", named), [message("pack-goods-unseen-advice"), message("pack-goods-unseen-why")]);
      }
    }
  }

  #report({ start, end }: Span, summary: Message, details: Message | readonly Message[]): void {
    this.#problems.push({ path: this.#tree.path, start, end, summary, details });
  }
}

/** True for a test case of a company's rule. Its items belong to a document and refer to nothing in the pack. */
function isTest(map: MapNode): boolean {
  return contentOf(map, "expect") !== undefined;
}

/** The scalar that a value is, or the scalars of its list. */
function scalarsOf(value: Node): readonly ScalarNode[] {
  const meant = content(value);
  return meant.kind === "scalar" ? [meant] : itemsOf(meant).filter((item) => item.kind === "scalar");
}
