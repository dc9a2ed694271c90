# How mistakes against the schemas are told (core/schema).

# schema/missing-key

schema-document-empty = The document is empty, so there is nothing to judge.
schema-document-empty-advice = Begin it with `kind: { $kind }`, or delete it.
schema-missing-key =
    { $number ->
        [several] These { $what } have no { $key }, which is required.
       *[single] This { $what } has no { $key }, which is required.
    }
schema-missing-key-advice = Add { $key }.
schema-missing-keys =
    { $number ->
        [several] These { $what } need { $keys }.
       *[single] This { $what } needs { $keys }.
    }
schema-missing-keys-advice = Add one of them.

# schema/unknown-key

schema-unknown-key =
    { $number ->
        [several] { $key } is not a key of these { $what }.
       *[single] { $key } is not a key of this { $what }.
    }
schema-unknown-key-did-you-mean =
    { $number ->
        [several] { $key } is not a key of these { $what }; did you mean { $near }?
       *[single] { $key } is not a key of this { $what }; did you mean { $near }?
    }
schema-unknown-key-beside =
    { $number ->
        [several] { $key } is not a key of these { $what }, which already have { $near }.
       *[single] { $key } is not a key of this { $what }, which already has { $near }.
    }
schema-unknown-key-advice = Delete it, or begin its name with `x-` if it is your own.
schema-unknown-key-beside-advice = Delete the one that is wrong.
schema-known-keys = The keys are { $keys }.
schema-unknown-key-unchecked = Nothing checks what an unknown key says.

# schema/type

schema-type =
    { $where ->
        [document] The document
        [entry] An entry of { $key }
       *[key] { $key }
    } must be { $wanted }, but here is { $found ->
        [list] a list
        [map] a map
        [nothing] nothing
        [null] { $value }, which means null
        [infinite] { $value }, which is not a finite number
        [number] the number { $value }
        [truth] the truth value { $value }
       *[text] the text { $value }
    }.
# A kind of value, after "must be" and "Write".
schema-kind =
    { $kind ->
        [number] a number
        [integer] a whole number
        [boolean] `true` or `false`
        [array] a list
        [map] a map
       *[text] text
    }
schema-kind-map = a map ({ $name })
schema-kind-text = text ({ $name })
schema-type-advice = Write { $wanted }.
schema-type-advice-or-delete = Write { $wanted }, or delete it.
schema-quote = Put it in quotes.
schema-untag-and-quote = Delete its tag and put it in quotes.
schema-unquote =
    { $zeros ->
        [leading] Write it without quotes and without leading zeros.
       *[none] Write it without quotes.
    }
schema-untag-and-unquote =
    { $zeros ->
        [leading] Write it without its tag, without quotes and without leading zeros.
       *[none] Write it without its tag and without quotes.
    }
schema-truth-advice = In YAML 1.2 only `true` and `false` are truth values: write { $truth }.

# schema/value

schema-value-unknown = { $value } is not a value of { $key }.
schema-value-unknown-did-you-mean = { $value } is not a value of { $key }; did you mean { $near }?
schema-value-allowed = It can be { $values }.
schema-value-misfit = { $value } does not fit { $key }.
schema-value-misfit-did-you-mean = { $value } does not fit { $key }; did you mean { $near }?
schema-value-empty = { $key } is empty.
schema-value-empty-advice = Write a value, or delete the key.
schema-number-too-small = { $value } is too small for { $key }; the minimum is { $limit }.
schema-number-too-great = { $value } is too large for { $key }; the maximum is { $limit }.
schema-number-advice = Correct the number.
schema-too-few-entries =
    { $least ->
        [one] { $key } has too few entries; it needs at least one.
       *[other] { $key } has too few entries; it needs at least { $least }.
    }
schema-too-few-entries-advice = Add what is missing, or delete the key.
schema-no-such-day = { $date } is not a date in the calendar.
schema-no-such-day-advice = Write an existing date as year-month-day.
schema-cas-check-digit = { $number } is not a CAS number: its check digit should be { $digit }.
schema-cas-check-digit-advice = A digit is wrong: compare the number with the data sheet.
schema-unexplained = This value does not fit the schema.
schema-unexplained-advice = Compare it with the documentation.

# yaml/ambiguous-scalar

schema-read-as-null = YAML reads { $value } as null, so there is no { $key }.
schema-read-as-truth = YAML reads { $value } as a truth value, not as the text of { $key }.
schema-read-as-number = YAML reads { $value } as a number, not as the text of { $key }.
schema-read-as-other-number = YAML reads { $value } as the number { $number }, not as the text of { $key }.
schema-read-by-some =
    Readers of YAML 1.1 take the { $key } { $value } for { $reading ->
        [true] true
        [false] false
        [null] null
        [date] a date
        [time] a date and time
        [sexagesimal] a number to base 60
        [binary] a binary number
        [octal] an octal number
        [hexadecimal] a hexadecimal number
        [infinity] infinity
        [nan] “not a number”
       *[number] a number
    }.
schema-write-key = Write the { $key }.
schema-write-key-or-quote = Write the { $key }, or put { $value } in quotes if that is its text.

# titles of fixes

schema-fix-quote = Put { $value } in quotes
schema-fix-write = Write { $value }
schema-fix-unquote = Write { $value } without quotes
