/** What the page of a report asks of the editor that shows it. */
export type ToEditor =
  /** Its script runs: what belongs to the page can be sent. */
  | { readonly kind: "ready" }
  /** To open a file, by its number, at a place that counts from 1. */
  | { readonly kind: "open"; readonly file: number; readonly line: number; readonly column: number }
  | { readonly kind: "rule"; readonly id: string }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "export" }
  | { readonly kind: "print" };

/** What the editor tells the page. */
export type ToPage =
  /** Groups of items, as markup, from one on. */
  | { readonly kind: "groups"; readonly first: number; readonly groups: readonly string[] }
  /**
   * To show the item at a line, from 1, of a file, by its number. `asked`: somebody asked for it, so it is unfolded and shown
   * whatever is filtered; else the cursor moved.
   */
  | { readonly kind: "reveal"; readonly file: number; readonly line: number; readonly asked: boolean };
