import { lastAtMost } from "../text/ordered.ts";
import type { Place } from "../text/place.ts";
import { placeWithin, type Written } from "../text/written.ts";
import { BoundedCache } from "./boundedCache.ts";
import type { Evidence, RecogniserInput, RecogniserOptions, Recognition, Rejection } from "./types.ts";

/**
 * Recognitions by their input: BOMs repeat their parts, and equal values give the same recognition. The style, place and order of the
 * values change only the places of its evidence.
 */
export class RecognitionCache {
  readonly #cache = new BoundedCache<Recognition>();

  /**
   * The answer for an input, which `recognise` gives when it is not known: for the same values, each in quotes, one behind the other.
   * `mayRepeat`: all its texts were read before, without which it was not asked before either.
   */
  answer(
    input: RecogniserInput,
    options: RecogniserOptions,
    mayRepeat: boolean,
    recognise: (quoted: RecogniserInput) => Recognition,
  ): Recognition {
    const parts = new Parts();
    const quoted = quotedInput(input, parts);
    return placed(mayRepeat ? this.#cache.of(keyOf(quoted, options), () => recognise(quoted)) : recognise(quoted), parts);
  }
}

/** All inputs of an answer. The values follow one another by length, so their places add no information. */
function keyOf(quoted: RecogniserInput, { traceRareEarths }: RecogniserOptions): string {
  return JSON.stringify([traceRareEarths, quoted]);
}

/** The values of an input, one behind the other. */
class Parts {
  readonly #written: Written[] = [];
  readonly #starts: number[] = [];
  #end = 0;

  /** The value as if it stood in quotes behind those before it. */
  add(written: Written): Written {
    const { value } = written;
    const start = this.#end;
    this.#written.push(written);
    this.#starts.push(start);
    this.#end = start + value.length + 2;
    return { value, in: undefined, start, end: this.#end };
  }

  /** The place in the file of a span over the values. A value with its quotes is the whole scalar. */
  place(start: number, end: number): Place {
    const number = lastAtMost(this.#starts, this.#starts.length, start);
    const written = this.#written[number];
    const from = start - (this.#starts[number] ?? 0);
    if (written === undefined || from === 0) return { in: written?.in, start: written?.start ?? 0, end: written?.end ?? 0 };
    return placeWithin(written, from - 1, end - start + from - 1);
  }
}

function quotedInput(input: RecogniserInput, parts: Parts) {
  const { texts, magnetType, magnetProcess, casNumber, tariffCodes, controlCodes, form, composition } = input;
  const add = (written: Written | undefined): Written | undefined => written && parts.add(written);
  return {
    texts: texts.map((text) => {
      const { value, start, end } = parts.add(text);
      return { field: text.field, value, in: undefined, start, end };
    }),
    magnetType: add(magnetType),
    magnetProcess: add(magnetProcess),
    casNumber: add(casNumber),
    tariffCodes: tariffCodes.map((code) => {
      const quoted = parts.add(code);
      return code.nomenclature === undefined ? quoted : { nomenclature: code.nomenclature, ...quoted };
    }),
    controlCodes: controlCodes?.map((code) => ({ list: code.list, ...parts.add(code) })),
    form,
    composition: composition && {
      status: composition.status,
      lines: composition.lines.map(({ element, casNumber: number, substance, share }) => ({
        element: add(element),
        casNumber: add(number),
        substance: add(substance),
        share,
      })),
    },
  } satisfies RecogniserInput;
}

/** All fields of a type, so that the compiler tells when one is not copied. */
type Whole<T> = { readonly [K in keyof Required<T>]: T[K] };

/** The answer with its evidence where it stands in the file. */
function placed(recognition: Recognition, parts: Parts): Recognition {
  // Written out, since many are made: V8 of Node 20 gives each object that a spread begins a hidden class of its own.
  const {
    verdict,
    classes,
    confidence,
    elements,
    compositionComplete,
    compositionState,
    principal,
    partners,
    form,
    goods,
    magnetMaterials,
  } = recognition;
  return {
    verdict,
    classes,
    confidence,
    evidence: recognition.evidence.map((evidence) => placedEvidence(evidence, parts)),
    rejected: recognition.rejected.map((rejection) => placedRejection(rejection, parts)),
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

function placedEvidence(evidence: Evidence, parts: Parts): Evidence {
  const { kind, classes, strength, seen, entry, meaning, elements, mayHold, confidence, perhaps, role } = evidence;
  const { in: within, start, end } = parts.place(evidence.start, evidence.end);
  const there = { kind, classes, strength, entry, meaning, elements, mayHold, confidence, in: within, start, end, seen };
  if (role !== undefined) return perhaps === undefined ? { ...there, role } : ({ ...there, role, perhaps } satisfies Whole<Evidence>);
  return perhaps === undefined ? there : { ...there, perhaps };
}

function placedRejection(rejection: Rejection, parts: Parts): Rejection {
  const { seen, entry, reason } = rejection;
  const { in: within, start, end } = parts.place(rejection.start, rejection.end);
  return { in: within, start, end, seen, entry, reason } satisfies Whole<Rejection>;
}
