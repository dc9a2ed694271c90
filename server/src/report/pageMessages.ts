/** Messages from the report page to the editor. */
export type ToEditor =
  /** The page shows its items and can receive messages. */
  | { readonly kind: "ready" }
  /** Opens a file by its number, at a one-based position. */
  | { readonly kind: "open"; readonly file: number; readonly line: number; readonly column: number }
  | { readonly kind: "rule"; readonly id: string }
  | { readonly kind: "copy"; readonly text: string }
  | { readonly kind: "export" }
  | { readonly kind: "print" };

/**
 * Message from the editor to the report page: shows the item at a one-based line of a file, given by its number. `asked`: the user requested
 * it, so the item is unfolded and shown despite the filter; otherwise only the cursor moved.
 */
export interface ToPage {
  readonly kind: "reveal";
  readonly file: number;
  readonly line: number;
  readonly asked: boolean;
}
