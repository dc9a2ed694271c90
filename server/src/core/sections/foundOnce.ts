import type { OpenFinding } from "../finding.ts";
import { areSame, perBlock } from "./block.ts";
import type { Blocks } from "./blocks.ts";
import type { Frame } from "./frame.ts";
import type { Part } from "./part.ts";
import { dated, firsts, type SaidOnce } from "./saidInText.ts";

const onceInBlock = perBlock((parts: readonly Part[]) => firsts(parts.flatMap(({ once }) => once)));

/** What the sections of a text say once, each where it stands first; kept as long as no other section says something. */
export class FoundOnce {
  readonly #frame: Frame;
  readonly #outside: readonly SaidOnce[];
  #last: readonly SaidOnce[] = [];
  #findings: readonly OpenFinding[] | undefined;

  /** `outside`: what is said outside of the sections, which counts where none of them says it. */
  constructor(frame: Frame, outside: readonly SaidOnce[]) {
    this.#frame = frame;
    this.#outside = outside;
  }

  of(sections: Blocks<Part>): readonly OpenFinding[] {
    const said = sections.gathered(onceInBlock);
    if (this.#findings !== undefined && areSame(said, this.#last)) return this.#findings;
    const { asOf } = this.#frame.context;
    const findings: OpenFinding[] = [];
    for (const one of firsts([...said, ...this.#outside])) for (const finding of one.findings) findings.push(dated(finding, asOf));
    this.#last = said;
    this.#findings = findings;
    return findings;
  }
}
