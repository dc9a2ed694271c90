/** Messages from the report page to the editor. */
export type ToEditor =
  /** The page script runs and can receive messages. */
  | { readonly kind: "ready" }
  /** Opens a file by its number, at a one-based position. */
  | { readonly kind: "open"; readonly file: number; readonly line: number; readonly column: number }
  | { readonly kind: "rule"; readonly id: string }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "export" }
  | { readonly kind: "print" };

/** Messages from the editor to the report page. */
export type ToPage =
  /** Groups of items as markup, starting at the index `first`. */
  | { readonly kind: "groups"; readonly first: number; readonly groups: readonly string[] }
  /**
   * Shows the item at a one-based line of a file, given by its number. `asked`: the user requested it, so the item is unfolded and shown
   * despite the filter; otherwise only the cursor moved.
   */
  | { readonly kind: "reveal"; readonly file: number; readonly line: number; readonly asked: boolean };
