# What is wrong in the files of packs.

pack-act-twice = Two acts have the id { $id }.
pack-act-twice-advice = An id stands for one act for ever: give this one its own, or merge the two.
pack-clause-twice = The act has two clauses { $id }.
pack-clause-twice-advice = Keep one, or give this one its own number.
pack-source-twice = The pack has two sources { $key }.
pack-source-twice-advice = A citation would not say which is meant: keep one, or rename this one.
pack-entry-twice = { $entry } appears twice in { $section }.
pack-entry-twice-advice = Every fact appears once: remove one of the two, or give this one its own name.
pack-id-taken = Another pack has the id { $id }.
pack-id-taken-advice = A report could not say which pack is meant: give this one its own id.
pack-second-document = A second YAML document begins here.
pack-second-document-advice = Only the first document of a pack file is read: move this one into a file of its own.
pack-file-empty = The file is empty.
pack-file-empty-advice = Write a section such as `acts`, or remove the file.
pack-header-twice = The pack has two `pack` sections; the first is in { $path }.
pack-header-twice-advice = Keep one of the two.
pack-header-missing = No file of this folder has a `pack` section.
pack-header-missing-advice = Add a pack.yaml with the id, the version and the review date of the pack.
pack-period-reversed = The last day { $until } lies before the first day { $from }.
pack-period-reversed-advice = Correct one of the two; otherwise this never applies. The last day is included.
pack-clause-unknown = The act { $act } has no clause { $clause }.
pack-clause-unknown-advice = Name one of its clauses ({ $clauses }), or add the clause to the act.
pack-clause-unknown-none = Add the clause to the act, which has none here.
pack-class-unknown = No pack has a material class { $class }.
pack-class-unknown-advice = Add it under `materialClasses`, or correct the id.
pack-element-unknown = No pack describes the element { $symbol }, so it would never be recognised.
pack-element-unknown-advice = Add it under `elements`, or correct the symbol.
pack-symbol-unknown = { $symbol } is no symbol of an element.
pack-symbol-unknown-advice = Write a symbol such as `Fe`.
pack-substance-unknown = No pack has a substance { $substance }.
pack-substance-unknown-advice = Add it under `materials`, or correct the id.
pack-parameter-unknown = No pack has a parameter { $parameter }.
pack-parameter-unknown-advice = Add it under `parameters`, or correct the id.
pack-parameter-unit = The parameter { $parameter } has no unit { $unit }.
pack-parameter-unit-advice = Write { $units }, or add the unit to the parameter.
pack-parameter-of-missing = The limit of { $parameter } does not say of which element.
pack-parameter-of-missing-advice = Add `of` with the symbol of the element.
pack-parameter-of = `of` says nothing beside { $parameter }.
pack-parameter-of-advice = Leave `of` out: only a share of the composition has it.
pack-act-unknown = No pack has an act { $act }.
pack-act-unknown-advice = Add the act, or correct the id.
pack-source-unknown = The pack has no source { $key }.
pack-source-unknown-advice = Add it under `sources`, or correct the key.
pack-country-list-unknown = No pack has a list of countries { $list }.
pack-country-list-unknown-advice = Add it under `countryLists`, or correct the id.
pack-goods-unknown = No pack has a kind of goods { $kind }.
pack-goods-unknown-advice = Add it under `goods`, or correct the id; otherwise the guidance covers nothing.
pack-goods-unseen = No item is ever recognised as goods of the kind { $kind }.
pack-goods-unseen-advice = Name another kind; otherwise the guidance covers nothing.
pack-goods-unseen-why = This one is a loose magnet, or a look-alike without `good: true`.

# What is said of packs whatever is checked by them.

pack-stale = The pack { $pack } was last reviewed on { $reviewed }, { $days } days before { $asOf }.
pack-stale-advice = The law may have changed since: update Lodestone, review the pack if it is your own, or look the acts up with `lodestone acts`.

# What `actStates` of lodestone.yaml sets for nothing.

state-setting-known = The state of { $act } is known on every day, so this setting does nothing.
state-setting-known-why = A setting only decides a status that is unconfirmed.
state-setting-known-advice = If the law has changed, record the act that changed it, with its date and source, in a pack of your own.
state-setting-unknown-act = There is no act { $act }.
state-setting-unknown-act-advice = Write the id of an act; `lodestone acts` lists them all.
