import { breaksBetween, type Run } from "./runs.ts";
import type { TokenisedText } from "./tokenise.ts";

/** Marks after which another item may begin. */
const ends: ReadonlySet<string> = new Set([";", "|", "。", "\n"]);

/** The words before a token, as they bear on it. */
export interface Before {
  readonly served: { readonly by: string | undefined; readonly isPassing: boolean; readonly isKnown: boolean } | undefined;
  readonly isPart: boolean;
  /** An accessory that begins the phrase, in languages whose phrases begin with their head. */
  readonly headFirst: string | undefined;
  /** An accessory of any language before it in the phrase. */
  readonly accessory: string | undefined;
  /** The accessory that the phrases before are about. */
  readonly governing: string | undefined;
}

export const nothingBefore: Before = { served: undefined, isPart: false, headFirst: undefined, accessory: undefined, governing: undefined };

/** The noun that was seen last in a phrase. */
interface Noun {
  readonly kind: "good" | "accessory" | "passing" | "other";
  readonly written: string;
}

interface State {
  served: Before["served"];
  isPart: boolean;
  headFirst: string | undefined;
  accessory: string | undefined;
  noun: Noun | undefined;
  /** The subject of the phrase as far as it is read. */
  about: Noun | undefined;
  /** True if the phrase begins with it. */
  isFirst: boolean;
  isEmpty: boolean;
}

function freshState(): State {
  return {
    served: undefined,
    isPart: false,
    headFirst: undefined,
    accessory: undefined,
    noun: undefined,
    about: undefined,
    isFirst: false,
    isEmpty: true,
  };
}

/** The words before each token, in its phrase and in those before it. */
export function readForwards(text: TokenisedText, runs: readonly Run[]): readonly Before[] {
  const before: Before[] = [];
  let state = freshState();
  let outer: State | undefined;
  let governing: string | undefined;
  const finish = (): void => {
    // Words in parentheses describe the words before them.
    if (outer !== undefined) return;
    if (state.about?.kind === "accessory") governing = state.about.written;
    else if (state.about?.kind === "good") governing = undefined;
  };
  for (const run of runs) {
    if (run.first > 0 && breaksBetween(text, run.first - 1)) {
      finish();
      if (text.text.slice(text.ends[run.first - 1], text.starts[run.first]).includes("\n")) governing = undefined;
      state = freshState();
    }
    const { served, isPart, headFirst, accessory } = state;
    const here: Before = { served, isPart, headFirst, accessory, governing };
    for (let token = run.first; token <= run.last; token++) before[token] = here;
    switch (run.part) {
      case "break":
        finish();
        if (ends.has(run.written)) governing = undefined;
        if (run.written === ")" && outer !== undefined) {
          state = outer;
          outer = undefined;
        } else {
          if (run.written === "(") outer ??= state;
          state = freshState();
        }
        break;
      case "join":
        state = { ...state, headFirst: undefined, accessory: undefined };
        break;
      case "for": {
        const { noun } = state;
        const isKnown = noun === undefined ? served?.isKnown !== false : noun.kind === "accessory" || served?.isKnown === true;
        const isPassing = noun?.kind === "passing" || (noun === undefined && served?.isPassing === true);
        state = {
          ...state,
          served: { by: noun?.written ?? served?.by, isPassing, isKnown },
          isPart: false,
          headFirst: undefined,
          accessory: undefined,
          noun: undefined,
        };
        break;
      }
      case "with":
        state = { ...state, served: undefined, isPart: true, headFirst: undefined, accessory: undefined, noun: undefined };
        break;
      default:
        readNoun(state, run);
    }
  }
  finish();
  return before;
}

/** Takes a noun into the state of its phrase. */
function readNoun(state: State, run: Run): void {
  const isMain = state.served === undefined && !state.isPart;
  const wasEmpty = state.isEmpty;
  if (run.part === "number" || run.part === "for-after") return;
  if (run.part === "other" && run.written.length < 2) return;
  state.isEmpty = false;
  if (run.part === "passing") {
    // A mounting kit serves mounting. Any other kit is named after its contents.
    if (state.noun === undefined) state.noun = { kind: "passing", written: run.written };
    return;
  }
  const kind = run.part === "good" ? "good" : run.part === "other" ? "other" : "accessory";
  const noun: Noun = { kind, written: run.written };
  state.noun = noun;
  if (kind === "accessory") state.accessory ??= run.written;
  if (run.part === "accessory-first") state.headFirst ??= run.written;
  if (!isMain) return;
  if (kind === "other") {
    if (state.about?.kind === "accessory" && !state.isFirst) state.about = undefined;
    return;
  }
  if (state.headFirst !== undefined && kind === "good") return;
  state.about = noun;
  state.isFirst = wasEmpty;
}
