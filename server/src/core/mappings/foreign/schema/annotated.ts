import { formatOf } from "../../../formats/registry.ts";
import { content, type TreeProblem } from "../../../formats/tree.ts";
import { type Message, message } from "../../../l10n/message.ts";
import { hash } from "../../../text/hash.ts";
import type { Span } from "../../../text/span.ts";
import { saidOf } from "../../../text/wording.ts";
import type { AnnotatedSchema, Path } from "../mapping.ts";
import type { Validation } from "../validation/validation.ts";
import type { SchemaFault } from "./fault.ts";
import { positionsIn } from "./positions.ts";
import { subschemasOf } from "./subschemas.ts";

/** The maximum length of a schema in UTF-16 code units. */
const longest = 1_000_000;

/** A fault in a schema. */
export interface AnnotationFault extends Span {
  readonly ruleId: SchemaFault["ruleId"] | TreeProblem["rule"];
  readonly message: readonly Message[];
  /** Set when only validation is affected, and items can still be located. */
  readonly onlyValidating?: true;
}

/** A parsed annotated schema. */
export interface SchemaRead {
  /** Undefined when a fault prevents locating items. */
  readonly schema: AnnotatedSchema | undefined;
  /** In text order. */
  readonly faults: readonly AnnotationFault[];
}

/**
 * Parses a JSON Schema in JSON or YAML for its `x-lodestone` annotations. Nothing in it is executed. Never throws.
 *
 * @param file the file name, which determines the syntax
 * @param items the paths of items, if the mapping specifies them
 * @param validation the validation to use, if files are to be validated too
 */
export function readAnnotatedSchema(file: string, text: string, items: readonly Path[] = [], validation?: Validation): SchemaRead {
  if (text.length > longest) {
    const said = [message("mapping-schema-long", { length: text.length, most: longest })];
    return { schema: undefined, faults: [{ ruleId: "mapping/invalid", message: said, start: 0, end: 0 }] };
  }
  const tree = formatOf(file).read(text);
  if (tree.problems.length > 0)
    return {
      schema: undefined,
      faults: tree.problems.map((problem) => ({ ruleId: problem.rule, message: saidOf(problem), start: problem.start, end: problem.end })),
    };
  const root = tree.documents[0]?.root;
  if (root === undefined) return failed([{ ruleId: "mapping/invalid", said: message("mapping-schema-no-schema"), start: 0, end: 0 }]);
  const subschemas = subschemasOf(content(root));
  if (subschemas.faults.length > 0) return failed(subschemas.faults);
  const { faults, ...positions } = positionsIn(subschemas, text, items);
  if (faults.length > 0) return failed(faults);
  const validates = validation !== undefined;
  const { validator, faults: unfit = [] } = validation?.validatorOf(subschemas) ?? {};
  return {
    schema: { ...positions, validates, validator, toJSON: () => `${hash(text)} ${validates}` },
    faults: told(unfit).map((fault) => ({ ...fault, onlyValidating: true })),
  };
}

function failed(faults: readonly SchemaFault[]): SchemaRead {
  return { schema: undefined, faults: told(faults) };
}

function told(faults: readonly SchemaFault[]): readonly AnnotationFault[] {
  const all = faults.map(({ ruleId, said, start, end }) => ({ ruleId, message: [said], start, end }));
  return all.sort((a, b) => a.start - b.start || a.end - b.end);
}
