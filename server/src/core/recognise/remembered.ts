import type { Located, Span } from "../text/span.ts";
import { Memory } from "./memory.ts";
import type { CompositionLine, Evidence, RecogniserInput, RecogniserOptions, Recognition, Rejection } from "./types.ts";

/**
 * Remembers answers by what was asked: BOMs repeat their parts, and a part that is written the same elsewhere is recognised
 * the same, only that its evidence stands there.
 */
export class RememberedAnswers {
  readonly #memory = new Memory<{ readonly recognition: Recognition; readonly at: number }>();

  /** The answer for an input, which `recognise` gives when it is not known. */
  answer(input: RecogniserInput, options: RecogniserOptions, recognise: () => Recognition): Recognition {
    const at = placeOf(input);
    const known = this.#memory.of(keyOf(input, options, at), () => ({ recognition: recognise(), at }));
    return moved(known.recognition, at - known.at);
  }
}

/** A place from which those of all parts of an input are counted. */
function placeOf({ texts, composition, magnetType, casNumber, tariffCodes }: RecogniserInput): number {
  return (texts[0] ?? composition ?? magnetType ?? casNumber ?? tariffCodes[0])?.start ?? 0;
}

/**
 * Everything that an answer may depend on, with places counted from one of them. Texts are told with their length, so that none
 * reads as another.
 */
function keyOf(input: RecogniserInput, { traceRareEarths }: RecogniserOptions, base: number): string {
  const { texts, magnetType, casNumber, tariffCodes, form, composition } = input;
  let key = `${traceRareEarths} ${form}`;
  for (const text of texts) key += ` ${text.field} ${located(text, base)}`;
  key += ` magnet ${located(magnetType, base)} cas ${located(casNumber, base)}`;
  for (const code of tariffCodes) key += ` code ${located(code, base)} ${code.nomenclature === undefined ? "-" : sized(code.nomenclature)}`;
  if (composition === undefined) return key;
  key += ` composition ${composition.status} ${span(composition, base)}`;
  for (const line of composition.lines) key += ` line ${span(line, base)} ${lineKey(line, base)}`;
  return key;
}

function lineKey({ element, casNumber, substance, share }: CompositionLine, base: number): string {
  const percent = share === undefined ? "-" : `${sized(share.min)} ${sized(share.max)}`;
  return `${located(element, base)} ${located(casNumber, base)} ${located(substance, base)} ${percent}`;
}

function located(text: Located<string> | undefined, base: number): string {
  return text === undefined ? "-" : `${span(text, base)} ${sized(text.value)}`;
}

function span({ start, end }: Span, base: number): string {
  return `${start - base} ${end - base}`;
}

function sized(text: string): string {
  return `${text.length}:${text}`;
}

/** All fields of a type, so that the compiler tells when one is not copied. */
type Whole<T> = { readonly [K in keyof Required<T>]: T[K] };

/** The same answer with its evidence some way further on. */
function moved(recognition: Recognition, by: number): Recognition {
  if (by === 0) return recognition;
  // Written out, since many are made: V8 of Node 20 gives each object that a spread begins a hidden class of its own.
  const { verdict, confidence, elements, compositionComplete, compositionState, principal, partners, form, goods, magnetMaterials } =
    recognition;
  return {
    verdict,
    confidence,
    evidence: recognition.evidence.map((evidence) => movedEvidence(evidence, by)),
    rejected: recognition.rejected.map((rejection) => movedRejection(rejection, by)),
    elements,
    compositionComplete,
    compositionState,
    principal,
    partners,
    form,
    goods,
    magnetMaterials,
  } satisfies Whole<Recognition>;
}

function movedEvidence(evidence: Evidence, by: number): Evidence {
  const { kind, strength, seen, entry, meaning, elements, mayHold, confidence, perhaps, role } = evidence;
  const [start, end] = [evidence.start + by, evidence.end + by];
  const there = { kind, strength, entry, meaning, elements, mayHold, confidence, start, end, seen };
  if (role !== undefined) return perhaps === undefined ? { ...there, role } : ({ ...there, role, perhaps } satisfies Whole<Evidence>);
  return perhaps === undefined ? there : { ...there, perhaps };
}

function movedRejection({ start, end, seen, entry, reason }: Rejection, by: number): Rejection {
  return { start: start + by, end: end + by, seen, entry, reason } satisfies Whole<Rejection>;
}
