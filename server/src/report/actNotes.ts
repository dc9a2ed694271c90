import type { CitedAct } from "../core/describe/acts.ts";
import { groundsOf, keyOfGround } from "../core/finding.ts";
import { keyOfMessage } from "../core/l10n/message.ts";
import type { Texts } from "../core/l10n/texts.ts";
import { notesTogether, partsOf } from "../core/text/wording.ts";
import type { ReportFinding } from "../generated/report.ts";
import type { ToldFile } from "./fileReport.ts";

/** Collects the notes on the acts and clauses that the findings of a run cite. */
export class ActNotes {
  readonly #notes = new Map<string, CitedAct["notes"][number]>();
  /** Notes on acts that messages mention and findings do not cite, as an error cites only acts in force. */
  readonly #uncited = new Set<string>();

  /** @param acts those that the findings of the file cite */
  add({ acts }: Pick<ToldFile, "acts">, findings: readonly ReportFinding[]): void {
    const cited = new Set(findings.flatMap(groundsOf).map(keyOfGround));
    const noted = acts.filter((act) => act.notes.length > 0 && cited.has(keyOfGround(act)));
    for (const note of noted.flatMap(({ notes }) => notes)) this.#notes.set(keyOfMessage(note), note);
    const known = new Set(noted.map(keyOfGround));
    for (const finding of findings)
      if (finding.notesAt !== undefined && !groundsOf(finding).some((ground) => known.has(keyOfGround(ground))))
        this.#uncited.add(partsOf(finding).notes);
  }

  /** A sentence for each last known state, with the acts that share it. */
  inWords(texts: Texts): readonly string[] {
    return [...new Set([...notesTogether([...this.#notes.values()]).map((note) => texts.of(note)), ...this.#uncited])];
  }
}
