# `lodestone answers`: what became of the answers of suppliers.

answers-state =
    { $state ->
        [taken] taken
        [replaced] replaced
        [present] there already
        [kept] kept
       *[refused] not taken
    }
answers-kept =
    { $by ->
        [command] The entry says { $stands }, which stays. `--replace` writes the answer in its place.
       *[editor] The entry says { $stands }, which stays.
    }
answers-source-kept = The source { $source } stays, because the answer does not confirm all facts of the entry.
answers-source-other = The entry has a different value, so the answer is not named as its source.
answers-replaced = It stands in place of { $stands }.
answers-contradicts =
    { $says ->
        [general] { $place } says { $stands } for several parts under `matching`. The entry takes precedence for this part; the others keep that value.
        [yes] { $place } states { $stands } itself. The line takes precedence, so the answer has no effect there.
       *[no] { $place } has a statement of its own, without this value. The line takes precedence, so the answer has no effect there.
    }
answers-none = The file has no answer about any part here. If it is about one part, name that with `--part`, by its full number.
answers-others =
    { $count ->
        [one] 1 part has no line and no entry here.
       *[other] { $count } parts have no line and no entry here.
    }
answers-bring =
    { $count ->
        [one] With the answers in place, `lodestone check` has 1 new finding that asks for something or tells of a mistake:
       *[other] With the answers in place, `lodestone check` has { $count } new findings that ask for something or tell of a mistake:
    }
answers-total = Values: { $taken } taken, { $replaced } replaced, { $present } there already, { $kept } kept, { $refused } not taken.
answers-rows-refused =
    { $count ->
        [one] 1 row was not taken.
       *[other] { $count } rows were not taken.
    }
answers-written =
    { $state ->
        [written] Written to { $files }.
        [shown] Nothing was written, because of `--dry-run`.
        [failed] Nothing was written, because of an error.
       *[nothing] There was nothing to write.
    }

answers-row-shifted = The row has broken quotation marks, or more cells than headings.
answers-day-unclear = The day is missing or ambiguous. Write it as year-month-day.
answers-key-unknown = An entry of a parts file has no fact { $key }.
answers-says-nothing = The cell says that nothing is known.
answers-cell-long = The cell has more than { $most } characters.
answers-day-future = The day is in the future.
answers-status-unsure = A share of the composition was not taken, so the composition is not complete.
answers-decimal-unclear = The separator may be that of decimals or that of thousands. Write the number with a decimal point and without separators of thousands.
answers-code-listless = The list of the code is missing. Write { $lists } before the code.
answers-no-word = The cell has none of the words { $words }.
answers-unreadable =
    { $what ->
        [country] The cell names no country, or several.
        [number] The cell has no plain number with a unit that fits.
       *[other] The cell cannot be read.
    }
answers-stage-unknown = Lodestone does not know this stage of production.
answers-no-place = The parts file has no safe place for it. Write it by hand.
answers-rows-differ = Another row of the file has a different answer.
answers-part-unknown = No line and no entry has this row id, or this part number and manufacturer.
answers-part-ambiguous = Several manufacturers or entries match, so the part is not certain.
answers-part-other-number = The row id is that of { $number }, but the part number is that of another line.
answers-part-other-supplier = The part also has lines of another supplier, { $supplier }, for which an entry under `parts` would hold too. Declare the facts under `matching`, with `supplier`.
answers-part-unnumbered = The line has no part number, so no entry of a parts file can match it. Declare the facts on the line.

answers-no-headings = No row has a heading with the key `[id]` or `[partNumber]`.
answers-no-headings-advice = Fill in the sheet that `lodestone request` writes, and keep the keys in its headings.
answers-encoding-unclear = The file can be read in { $encodings }, so its encoding is uncertain.
answers-encoding-advice = Name the encoding with `--encoding`.
answers-encoding-guessed = The text was read as { $encoding }.
answers-bad-parts = { $file } is no parts file of this root. Name a file that ends in `.parts.yaml`, or one that `files.parts` lists.
usage-answers-file = `lodestone answers` takes one file or several.
usage-answers-file-advice = Write `lodestone answers FILE`.
