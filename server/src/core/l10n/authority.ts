import type { CatalogueMessage } from "./message.ts";

/** The place of an authority in a sentence: its licence ("from MOFCOM"), its law ("under Chinese law") or origin ("of Chinese origin"). */
export type AuthorityForm = "from" | "law" | "origin";

const messages = { from: "authority-from", law: "authority-law", origin: "authority-origin" } as const;

/** An authority in a sentence; its name if the catalogues do not have it. */
export function authorityName({ id, name }: { readonly id: string; readonly name: string }, form: AuthorityForm): CatalogueMessage {
  return { id: messages[form], args: { id, name: { prose: name } } };
}
