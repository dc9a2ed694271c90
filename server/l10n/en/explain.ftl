# How an act or a clause stands on a day. It stands behind the name of the act, mostly in brackets.

act-state =
    { $state ->
        [not-issued] not issued
        [pending] pending
        [in-force] in force
        [suspended] suspended
        [ended] ended
       *[unverified] status unconfirmed
    }{ $begin ->
        [known] {" "}since { $since }
        [before] {" "}since before { $since } (first day not read)
       *[unknown] {""}
    }{ $end ->
        [known] { $begin ->
            [unknown] {" "}until { $until }
           *[known] , until { $until }
        }
       *[open] {""}
    }{ $setting ->
        [yes] , by `actStates`
       *[no] {""}
    }

# A clause of an act, as a name.

# Where the date of a verdict comes from. It stands behind the date, in brackets.

as-of-command =
    { $source ->
        [option] by `--as-of`
        [setting] by `asOf` in lodestone.yaml
        [export-date] the export date of the shipment
       *[today] today in Beijing
    }
as-of-editor =
    { $source ->
        [option] chosen in the editor
        [setting] by the setting `asOf`
        [export-date] the export date of the shipment
       *[today] today in Beijing
    }

# The explanation of an item and of a file: what stands in the first column

explain-label =
    { $label ->
        [yes] yes
        [perhaps] perhaps
        [no] no
        [none] none
        [strong] strong
        [weak] weak
        [trace] trace
        [rejected] rejected
        [declared] declared
        [shown] shown
        [possible] possible
        [excluded] excluded
        [with] with
        [magnet-of] magnet of
        [form] form
        [applies] applies
        [may-apply] may apply
        [would-apply] would apply
        [could-apply] could apply
        [not-judged] not judged
        [missing] missing
        [unreadable] unreadable
        [category] category
        [statement] statement
        [end-user] end user
        [country] country
        [parts-file] parts file
        [from] from
        [waived] waived
        [baselined] baselined
        [error] error
        [warning] warning
        [information] information
        [hint] hint
        [judged-as-of] judged as of
        [items] items
        [materials] monitored materials
        [undeclared] undeclared
        [findings] findings
       *[nothing] nothing
    }

# The explanation of an item: its questions and answers

explain-item-unnamed = item without part number
explain-unnamed-at = the item without part number at { $place }
explain-part-at = { $part } ({ $place })
explain-line = Line { $place }
explain-question-holds = Does it contain a monitored material?
explain-holds =
    { $holds ->
        [is] It is { $classes }; the evidence is strong.
       *[holds] It contains { $classes }; the evidence is strong.
    }
explain-may-hold =
    { $holds ->
        [may-be] It may be { $classes }. The evidence is weak, so only a question is asked.
       *[may-hold] It may contain { $classes }. The evidence is weak, so only its composition is asked for.
    }
explain-holds-nothing = Nothing here points to a monitored material.
explain-confidence =
    Source reliability: { $confidence ->
        [high] high
        [medium] medium
       *[low] low
    }.
explain-evidence =
    { $place }  { $kind ->
        [composition] composition
        [cas-number] CAS number
        [tariff-code] tariff code
        [control-code] control code
        [formula] formula
        [element-word] name of an element
        [material] material
        [grade] grade
        [finished-good] finished good
        [tariff-code-may-contain] tariff code of goods that may contain it
       *[trace] trace
    }: saw "{ $seen }", which means { $meaning } (entry { $entry }, source reliability { $confidence ->
        [high] high
        [medium] medium
       *[low] low
    })
explain-rejected = { $place }  saw "{ $seen }": { $reason } (entry { $entry })
explain-question-elements = Which elements, in which form?
explain-form =
    { $form }{" "}({ $known ->
        [declared] declared
        [overruled] by the evidence, which outweighs the declared `other`
       *[shown] by the evidence
    }){ $good ->
        [perhaps] , or a finished good with it
       *[no] {""}
    }
explain-form-unknown = unknown: neither declared nor shown
explain-question-act = Which act controls it on { $date } ({ $source })?
explain-no-act = No act in force lists it.
explain-act-not-asked = Not asked: no strong evidence says that it contains a monitored material.
explain-codes-not-judged = No act of the packs lists { $codes }.
explain-act = { $act } ({ $state }).
explain-act-lists =
    { $act } ({ $state }) { $listing ->
        [open] may list it
       *[met] lists it
    } ({ $codes }).
explain-act-reaches =
    { $act } ({ $state }), entries { $codes }; source reliability { $confidence ->
        [high] high
        [medium] medium
       *[low] low
    }.
explain-act-id = Its id in settings: { $act }.
explain-undeclared = Not declared: { $parts }.
explain-part =
    { $part ->
        [composition] composition
        [rest] full composition
        [form] form
        [parameter] technical parameter
       *[origin] country of origin
    }
explain-open-elements = The { $elements } content decides.
explain-question-end-use = What is it for?
explain-no-end-use = No end use is declared on the item, on an assembly above it or on the document.
explain-end-use-unreadable = An end use is named but cannot be read.
explain-end-use-of =
    { $origin ->
        [item] Declared on the item itself.
        [assembly] Declared on an assembly above it.
        [document] Declared on the document.
        [part] Declared for the part in a parts file.
        [use] Declared by `uses` in a parts file.
       *[ref] Declared in the BOM that it refers to.
    }
explain-end-use-of-part =
    { $origin ->
        [assembly] Declared on the assembly above it: { $part }.
        [part] Declared in the parts file for { $part }.
       *[ref] Declared on the item that it refers to: { $part }.
    }
explain-written-at = Declared at { $place }.
explain-not-given = not given
explain-question-unit = What does one unit contain, including its parts?
explain-question-findings = Findings
explain-related = see also: { $place }  { $rule }
explain-known-to = Already in { $baseline }.
explain-waived = Waived until { $until } by { $by }: { $reason }

# The explanation of a file

explain-document =
    { $kind ->
        [bom] Bill of materials
       *[shipment] Shipment
    }
explain-document-named =
    { $kind ->
        [bom] Bill of materials { $name }
       *[shipment] Shipment { $name }
    }
explain-document-numbered =
    { $kind ->
        [bom] Document { $number }: bill of materials
       *[shipment] Document { $number }: shipment
    }
explain-document-numbered-named =
    { $kind ->
        [bom] Document { $number }: bill of materials { $name }
       *[shipment] Document { $number }: shipment { $name }
    }
explain-date = { $date } ({ $source })
explain-class-items = { $count } of them
explain-classes-items = { $count } of them: { $classes }
explain-undeclared-items = { $count } without a declared end use{ $waived ->
        [0] {""}
       *[other] { " " }({ $waived } waived)
    }
explain-findings =
    { $severity ->
        [error] { $count ->
            [one] { $count } error
           *[other] { $count } errors
        }
        [warning] { $count ->
            [one] { $count } warning
           *[other] { $count } warnings
        }
        [information] { $count } informational
       *[hint] { $count ->
            [one] { $count } hint
           *[other] { $count } hints
        }
    }
explain-findings-aside = { $count } suppressed
explain-no-findings = none
explain-held-by-all = What do all items contain together?
explain-nothing-held = No monitored material and no magnet is declared or seen.

# What an assembly or a document holds in all

held-label =
    { $label ->
        [magnets] magnets
        [value] value
        [largest-unknown] largest unknown
       *[unknown] unknown
    }
held-mass-and-more = at least { $mass } (the rest is not declared)
held-mass-range = { $least } to { $most }
held-mass-about = about { $mass }
held-magnets =
    { $more ->
        [yes] { $mass } or more of NdFeB, SmCo and AlNiCo.
       *[no] { $mass } of NdFeB, SmCo and AlNiCo.
    }
held-magnet-limit =
    { $standing ->
        [above] This is above the limit of { $limit } of { $act } ({ $state }).
        [not-above] This is not above the limit of { $limit } of { $act } ({ $state }).
        [at-or-above] This is at or above the limit of { $limit } of { $act } ({ $state }).
        [below] This is below the limit of { $limit } of { $act } ({ $state }).
       *[perhaps] This may reach the limit of { $limit } of { $act } ({ $state }).
    }
held-effect =
    { $state ->
        [in-force] So { $effect }.
       *[unverified] If it is in force, { $effect }.
    }
held-value = Counted goods: { $sums }.
held-value-share = Counted goods: { $sums } of { $price }, or { $percent } %.
held-value-unknown = an unknown value
held-value-unknown-of = Counted goods: an unknown share of { $price }.
held-value-more = The value of further goods is not known.
held-value-foreign = Sums in other currencies are not counted.
held-value-limit =
    { $standing ->
        [at-or-above] This is at or above the { $floor } % of the value that { $act } sets ({ $state }).
        [perhaps] This may reach the { $floor } % of the value that { $act } sets ({ $state }).
       *[below] This is below the { $floor } % of the value that { $act } sets ({ $state }).
    }
held-value-no-price =
    { $price ->
        [undeclared] Its own price is not declared, so it cannot be compared with the { $floor } % of the value that { $act } sets ({ $state }).
       *[zero] Its own price is zero, so it cannot be compared with the { $floor } % of the value that { $act } sets ({ $state }).
    }
held-open =
    { $part }: { $missing ->
        [quantity] no quantity
        [mass] no mass
        [composition] no shares
        [unit] no unit in common with the item it refers to
        [reference] its `ref` leads nowhere
        [not-followed] its `ref` names another file, which is not followed here
       *[items] its `items` cannot be read
    }{ $named ->
        [yes] {" "}({ $elements })
       *[no] {""}
    }{ $bounded ->
        [yes] , in { $mass } of it
       *[no] {""}
    }
held-open-left = { $count } more

explain-no-document = It contains no document that can be judged; `lodestone check` says why.
