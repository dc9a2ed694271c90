import { aField } from "./aField.ts";
import { aFormat } from "./aFormat.ts";
import { aClass, aClassWithForm, anAuthority } from "./asData.ts";
import { builtWith } from "./sources.ts";

/** Additions of strangers that do not know of each other: one copy of the sources holds all of them, since its build takes longer than the tests. */
const additions = [aField, aFormat, aClass, aClassWithForm, anAuthority];
const command = builtWith("additions", Object.assign({}, ...additions.map(({ files }) => files)));

for (const { test } of additions) test(command);
