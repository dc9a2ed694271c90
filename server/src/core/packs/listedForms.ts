import type { ListedForm, ListedFormEntry } from "../../generated/pack.ts";
import { addTo } from "../maps.ts";
import type { Form } from "../recognise/types.ts";

/** What the forms that lists name are as forms of an item. */
export interface ListedForms {
  /** Whether an item of a form surely has the form that a list names. */
  is(form: Form, listed: ListedForm): boolean;
  /** Whether it has it or may have it. */
  fits(form: Form, listed: ListedForm): boolean;
  /** Whether a form says for certain of no list what it is there, as `other` does. */
  isOpen(form: Form): boolean;
  /** The form of an item that an entry of this form says it has; undefined where it says nothing. */
  formOf(listed: ListedForm): Form | undefined;
}

/** Puts the forms of lists into tables. */
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
