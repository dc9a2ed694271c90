# How mistakes against the schemas are told (core/schema).

# schema/missing-key

schema-document-empty = The document is empty, so there is nothing to judge.
schema-document-empty-advice = Begin it with `kind: { $kind }`, or delete it.
schema-blanks = { $count ->
    [one] 1 blank to fill in: { $keys }.
    *[other] { $count } blanks to fill in: { $keys }.
  }
schema-blanks-unfinished = Until this is filled in, `lodestone check` exits with 1.
schema-blank-too = This is blank too
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
schema-unknown-key-advice = { $own ->
    [yes] If it is your own, begin its name with `x-`: then it is kept
    *[no] Delete it
  }.
schema-unknown-key-beside-advice = Delete the one that is wrong.
schema-known-keys = The keys are { $keys }.
schema-unknown-key-unchecked = The content of an unknown key is not checked.

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
        [null] `null`
       *[text] text
    }
schema-kind-map = a map ({ $name })
schema-kind-text = text ({ $name })
schema-type-advice = Write { $wanted }.
schema-type-advice-or-delete = Write { $wanted }, or delete the { $where ->
    [entry] entry
   *[key] key
  }.
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

# files of a user's against the user's own schema (core/mappings/foreign/validation)

schema-user-missing-key =
    { $where ->
        [document] The document has no { $missing }, which its schema requires.
        [entry] An entry of { $key } has no { $missing }, which its schema requires.
       *[key] { $key } has no { $missing }, which its schema requires.
    }
schema-user-unknown-key = The schema of this file does not allow the key { $key } here.
schema-user-unknown-key-did-you-mean = The schema of this file does not allow the key { $key } here; did you mean { $near }?
schema-user-unknown-key-advice = Delete it, or allow it in the schema.
schema-user-key-name = The key { $key } does not fit what the schema says of the names of keys here.
schema-user-pattern = { $value } does not match the pattern { $pattern } of the schema.
schema-user-number =
    { $bound ->
        [least] { $value } is too small; the minimum in the schema is { $limit }.
        [most] { $value } is too large; the maximum in the schema is { $limit }.
        [above] { $value } is too small; by the schema it must be greater than { $limit }.
        [below] { $value } is too large; by the schema it must be less than { $limit }.
       *[multiple] { $value } is not a multiple of { $limit }, as the schema demands.
    }
schema-user-length =
    { $bound ->
        [least] { $value } is too short; the minimum length in the schema is { $limit }.
       *[most] { $value } is too long; the maximum length in the schema is { $limit }.
    }
schema-user-entries =
    { $where ->
        [document] { $bound ->
            [least] The document has too few entries; the minimum in the schema is { $limit }.
           *[most] The document has too many entries; the maximum in the schema is { $limit }.
        }
        [entry] { $bound ->
            [least] An entry of { $key } has too few entries; the minimum in the schema is { $limit }.
           *[most] An entry of { $key } has too many entries; the maximum in the schema is { $limit }.
        }
       *[key] { $bound ->
            [least] { $key } has too few entries; the minimum in the schema is { $limit }.
           *[most] { $key } has too many entries; the maximum in the schema is { $limit }.
        }
    }
schema-user-twice = This entry stands in its list more than once, and the schema allows it once.
schema-user-contains =
    { $bound ->
        [least] This list has too few entries of the kind that the schema asks for.
       *[most] This list has too many entries of a kind that the schema limits.
    }
schema-user-not = This value is of a kind that the schema rules out.
schema-user-branches =
    { $fits ->
        [none] This value fits none of the alternatives in the schema.
       *[several] This value fits several alternatives in the schema, and may fit only one.
    }
schema-user-nothing = The schema allows nothing here.
schema-user-delete = Delete it, or change the schema.
schema-user-advice = Correct the value, or change the schema.

# schema/not-validated

schema-not-validated =
    { $why ->
        [steps] This file takes too many steps to validate against its schema, and was not validated.
        [table] This file is a table, and was not validated against the JSON Schema of its mapping.
       *[failed] This file could not be validated against its schema.
    }
schema-not-validated-advice =
    { $why ->
        [steps] Make the schema simpler or the file smaller, or take `validate` out of the mapping.
        [table] Cells have no types, so take `validate` out of the mapping, or give tables a mapping of their own.
       *[failed] Check where its `$ref`s lead, or take `validate` out of the mapping.
    }
