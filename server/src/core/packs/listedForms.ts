import type { ListedForm, ListedFormEntry } from "../../generated/pack.ts";
import { addTo } from "../maps.ts";
import type { Form } from "../recognise/types.ts";

/** Compares forms of items with the forms that lists name. */
export interface ListedForms {
  /** True where an item of the form surely has the listed form. */
  is(form: Form, listed: ListedForm): boolean;
  /** True where an item of the form has the listed form or may have it. */
  fits(form: Form, listed: ListedForm): boolean;
  /** True for a form such as `other` that is no listed form for certain. */
  isOpen(form: Form): boolean;
  /** The form of items that a listed form implies; undefined where it implies none. */
  formOf(listed: ListedForm): Form | undefined;
}

/** Indexes the listed forms of packs. */
export function listedForms(entries: readonly ListedFormEntry[]): ListedForms {
  const is = new Map<Form, ListedForm[]>();
  const mayBe = new Map<Form, ListedForm[]>();
  const shown = new Map<ListedForm, Form>();
  for (const { id, is: sure = [], mayBe: open = [] } of entries) {
    for (const form of sure) addTo(is, form, id);
    for (const form of open) addTo(mayBe, form, id);
    if (sure[0] !== undefined) shown.set(id, sure[0]);
  }
  const isOne = (form: Form, listed: ListedForm): boolean => is.get(form)?.includes(listed) === true;
  return {
    is: isOne,
    fits: (form, listed) => isOne(form, listed) || mayBe.get(form)?.includes(listed) === true,
    isOpen: (form) => !is.has(form),
    formOf: (listed) => shown.get(listed),
  };
}
