parts-duplicate = { $part } is already in a parts file.
parts-duplicate-of = { $part } of { $manufacturer } is already in a parts file.
parts-duplicate-advice = Only the first entry counts. Delete one of the two, or give each its `manufacturer`.
parts-duplicate-end-use = The end use { $key } is already declared in a parts file.
parts-duplicate-end-use-advice = Only the first one counts. Delete one of the two, or give it another key.
parts-first-here = The first one is here.
parts-conflict =
    { $fact ->
        [origin] { $part } declares the origin { $here }, and its parts file says { $there }.
        [cas] { $part } declares the CAS number { $here }, and its parts file says { $there }.
        [tariff] { $part } declares the tariff code { $here }, and its parts file says { $there }.
        [magnet] { $part } declares the magnet type { $here }, and its parts file says { $there }.
       *[control] { $part } declares the control code { $here }, and its parts file says { $there }.
    }
parts-conflict-share = { $part } declares another share of { $substance } than its parts file.
parts-conflict-advice = The line takes precedence. Correct whichever of the two is wrong.
parts-says-here = The parts file declares it here.
parts-ambiguous = Several entries in parts files match { $part }, so none of them is used.
parts-ambiguous-advice = Name the manufacturer on this line: then the entry of that manufacturer is used.
parts-ambiguous-use = The `uses` in parts files give { $part } different end uses.
parts-ambiguous-use-advice = Neither counts. Declare the end use of the part under `parts`, or narrow `files` or `parts` of one of them.
parts-use-here = One of them is declared here.
parts-waiver-malformed = This waiver of a parts file has no effect.
parts-waiver-expired = The findings that it waived count again in every document.
parts-waiver-unused = This waiver of a parts file has no effect: its part has no open finding of { $rule }.
parts-waiver-unused-advice = Remove it, or move it to the entry of the part that is meant.
explain-from-parts = From the entry at { $place }: { $facts }.
explain-parts-source = Source: { $told }.
explain-parts-by = entered by { $by }
editor-part-has-entry = It has an entry already, at { $place }.
editor-part-entry = { $place } says: { $facts }.
editor-part-as-in = Judged as declared at { $place }:
editor-declared-at = Declared at { $place }.
editor-part-lines =
    { $lines ->
        [0] No line of a document below the root folder has this part number.
        [one] One line has this part number.
       *[other]
            { $documents ->
                [one] { $lines } lines of one document have this part number.
               *[other] { $lines } lines of { $documents } documents have this part number.
            }
    }
report-parts-file = parts file
parts-unused = No line of any document has the part number { $part }.
parts-unused-of = No line of any document has the part number { $part } of { $manufacturer }.
parts-unused-use = No line of any document matches this entry of { $list }, which begins with { $pattern }.
parts-unused-advice = Correct the part number or the manufacturer, or delete the entry.
parts-unused-advice-star = A key is one exact part number. For a pattern with `*`, put the facts under `matching`, with `parts: [PATTERN]`.
parts-unused-advice-patterns = Correct the patterns, or delete the entry.
parts-unused-why = Facts that match no line have no effect.
parts-stale =
    { $months ->
        [one] The facts of { $part } were declared on { $date }, more than a month ago.
       *[other] The facts of { $part } were declared on { $date }, more than { $months } months ago.
    }
parts-stale-matching =
    { $months ->
        [one] These facts were declared on { $date }, more than a month ago.
       *[other] These facts were declared on { $date }, more than { $months } months ago.
    }
parts-stale-advice = Ask the supplier again: { $keys }.
parts-stale-why = { $key } in { $file } says how long a declaration holds.
