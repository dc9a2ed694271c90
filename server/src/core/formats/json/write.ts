import type { Style } from "../yaml/write/form.ts";
import { quoted } from "../yaml/write/scalar.ts";

/** JSON has all keys and texts in double quotes, and a blank is an empty text. */
export const jsonStyle: Style = {
  inBrackets: true,
  key: (name) => (name.startsWith('"') ? name : quoted(name)), // a caller may have quoted it
  text: quoted,
  blank: (blank) => `"${blank}"`,
};
