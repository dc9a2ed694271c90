# Files that a mapping reads

mapping-no-items = The mapping { $mapping } finds no items in this file.
mapping-no-items-advice = Nothing in it was checked. Run `lodestone mapping` on the file, and correct the mapping in lodestone.yaml.
convert-no-items-advice = So the document above has none. Run `lodestone mapping` on the file, and correct the mapping in lodestone.yaml.
mapping-unread-columns = { $of ->
    [all] { $count ->
        [one] The only column that may describe the parts is not read: { $columns }.
        *[other] None of the columns that may describe the parts is read: { $columns }.
    }
    [share] { $count ->
        [one] The column { $columns } holds shares of an element and is not read.
        *[other] The columns { $columns } hold shares of elements and are not read.
    }
   *[description] { $count ->
        [one] The column { $columns } describes the parts and is not read.
        *[other] The columns { $columns } describe the parts and are not read.
    }
  }
mapping-unread-columns-advice = Their content was not checked. Under `fields` of the mapping in lodestone.yaml, name the field of each column, such as `description` or `material`.
mapping-unread-list = The list { $list } seems to contain parts, and nothing is read from it.
mapping-unread-list-advice = Its content was not checked. Add the list to `items` of the mapping in lodestone.yaml or, if it is inside an item, to `children`.
mapping-unread-row = This row names a monitored material and is skipped: { $why ->
    [total] it reads as a total.
    [footer] it reads as a footer.
    [title] it is above the header.
    [table] its table is not read as a list of items.
   *[one-cell] only one cell is filled.
  }
mapping-unread-row-advice = { $why ->
    [title] If it is a part, move it below the header, with its number or name in the first column.
    [table] If the table lists parts, give its columns names that the mapping reads, or map them under `fields` in lodestone.yaml.
   *[row] If it is a part, write its number or name in the first column and its quantity in the row.
  }
mapping-unread-heading = This heading names a monitored material, and nothing is read from its column.
mapping-unread-heading-advice = Map the column under `fields` in lodestone.yaml: shares of an element to `composition/Nd` and the like, a text to `material`.
mapping-unread-outside = This text outside the items names a monitored material and was not checked.
mapping-unread-outside-advice = If it is a part, add its place to `items` of the mapping in lodestone.yaml.
mapping-unread-prose = { $syntax ->
    [workbook] The name of this sheet names a monitored material and was not checked.
   *[markdown] This text outside of the tables names a monitored material and was not checked.
  }
mapping-unread-prose-advice = If it describes a part, write it in the row of that part. Only the first such text of the file is marked.
mapping-value = { $word } is not a possible value of { $field }.
mapping-value-advice = It counts as unknown. Map it under `values` of the field in lodestone.yaml, or correct it in the file.
mapping-value-lacks = { $lacks ->
    [digits] { $word } is no tariff code.
    [unit] { $word } is a figure without its unit.
   *[list] { $word } is a control code without its list.
  }
mapping-value-lacks-advice = { $lacks ->
    [digits] Only its digits are compared. Write the 6 to 10 digits of the code in the file.
    [unit] It counts as unknown. Write the unit behind it, or name it under `unit` of the column in lodestone.yaml.
   *[list] It counts as unknown. Write the list beside it, one of PRC, US, EU and JP, or map the column or key to the codes of one list, such as `controlCodes/PRC`.
  }
csv-syntax =
    { $kind ->
        [surplus] This row has more cells than the header has columns.
        [no-value] This formula has no stored value, so its cell was not read.
        [failed] This formula failed, so its cell says nothing about the part.
        [unclosed] This quote is never closed.
        [split] A separator cuts this text in two, so the cells behind it stand in the wrong columns.
        [second-header] This row is a header with other columns than the first.
        [side-by-side] A second table begins here, beside the first.
        [header-above] This header and the rows below it, down to the next header, were not read.
        [conflict] Git has left a merge conflict here.
       *[text-after-quote] Text stands behind the quote that closes this cell.
    }
csv-syntax-advice =
    { $kind ->
        [surplus] What is beyond the last column was not read. Put a cell that holds the separator in double quotes.
        [surplus-pipe] What is beyond the last column was not read. Write a pipe that belongs to a cell as `\|`.
        [no-value] Open the workbook in a spreadsheet program, and save it: that stores the values.
        [failed] Correct the formula, or write the value.
        [unclosed] The cell was read up to the end of its line. Close the quote, or take it away.
        [split] The cells behind it were read from the wrong columns. Put the whole text in double quotes, and double each quote inside it.
        [second-header] The rows below it were read by the first header, from the wrong columns. Put the columns in the order of the first header, or split the file.
        [side-by-side] Each row of both was read as one item. Put the tables below one another, or in files of their own.
        [header-above] A table is read by one header, the one that fits best. Split the file.
        [conflict] The rows of both versions were read. Keep those of one, and delete this line.
       *[text-after-quote] The cell was read as it is written, quotes included. Double each quote inside a cell in quotes.
    }
mapping-no-source = The mapping { $mapping } has neither `use` nor `schema` nor `fields`, so the place of its items is unknown. Write one of them.
mapping-several-sources = The mapping { $mapping } has `use` and `schema`; only one of them can define its items. Delete one.
mapping-unknown-use = There is no built-in mapping { $use }. There are: { $known }.
mapping-unknown-use-near = There is no built-in mapping { $use }. Did you mean { $near }?
mapping-unknown-field = Lodestone has no field { $field }.
mapping-unknown-field-near = Lodestone has no field { $field }. Did you mean { $near }?
mapping-unit-missing = The field { $field } needs a unit: write `{"{"} from: …, unit: … {"}"}`, with a unit such as g, mm or %.
mapping-codes-without-list = The field { $field } needs { $list } beside it, which names the list of the codes. If all codes are from one list, write { $near } instead.
mapping-bad-path = { $path } is not a path: write keys between slashes, and `*` for every entry.
mapping-items-in-table = A table has no { $key }: its rows are the items. Delete it.
mapping-tree-without-items = The mapping { $mapping } does not say where its items are: write their path under { $key }, such as `/parts/*`.
mapping-two-mappings = Several mappings apply to this file: { $mappings }. It was not checked.
mapping-two-mappings-advice = Narrow the `files` of the mappings in lodestone.yaml so that one of them is left.

# `lodestone mapping` and `lodestone convert`.

mapping-is-folder = It is a folder. Name a file in it.
mapping-own = It is in Lodestone's own format, so no mapping reads it.
mapping-own-advice = `lodestone explain` shows how it is understood.
mapping-broken = The mapping { $mapping } ({ $place }) applies to this file and has an error, so the file cannot be read. The error is reported above.
mapping-unclaimed = No mapping of lodestone.yaml applies to this file.
mapping-unclaimed-advice = Say under `mappings` where its items are.
mapping-unclaimed-known = { $use } under `mappings` would read { $count ->
    [one] 1 item
    *[other] { $count } items
  } from it.
mapping-unclaimed-known-advice = Name the file under `files` beside it. Without a lodestone.yaml, `lodestone init` writes both.
mapping-unclaimed-fields = { $command } would propose a mapping that reads { $count ->
    [one] 1 item
    *[other] { $count } items
  } from it.
mapping-told-claim = The mapping { $mapping } applies to it and reads it as { $readAs ->
    [table] a table
    *[tree] YAML or JSON
  }.
mapping-told-header = The column names are in line { $line }; the cells are separated by { $separator ->
    [comma] commas
    [semicolon] semicolons
    [pipe] pipes
    [caret] carets
    *[tab] tabs
  }.
mapping-told-header-row = The column names are in the row of { $cell }.
mapping-told-left-out = { $count ->
    [one] Nothing is read from the table that begins { $at ->
        [cell] at
        *[line] in line
      } { $lines }, because its columns are not those of a list of items or `sheet` does not name it.
    *[other] Nothing is read from the tables that begin { $at ->
        [cell] at
        *[line] in lines
      } { $lines }, because their columns are not those of a list of items or `sheet` does not name them.
  }
mapping-told-looked-in = No header row was found: lines 1 to { $line } contain none of the names looked for, such as { $names }.
mapping-told-validated =
    { $validated ->
        [yes] It is validated against its schema too.
       *[failed] It should be validated against its schema too, and could not be.
    }
mapping-told-items = { $count ->
    [one] 1 item is read.
    *[other] { $count } items are read.
  }
mapping-told-passed = { $why ->
    [party] Read as parties
    [title] Passed over, above the names of the columns
    [blank] Passed over, blank
    [one-cell] Passed over, with one filled cell alone
    [heading] Passed over, with the names of the columns once more
    [total] Passed over, a sum
    [footer] Passed over, below a blank row, with a label that ends in a colon
    [left-out] Passed over, left out by the mapping
    *[not-selected] Passed over, not among the items of its list
  }: { $count }, { $at ->
    [cell] at
    *[line] in line
  } { $more ->
    [0] { $lines }
    *[other] { $lines } and { $more } more
  }.
mapping-told-read = Read: { $names }.
mapping-told-unmapped = Nothing is read from the { $readAs ->
    [table] columns
    *[tree] keys
  } { $names }.
mapping-told-first = The first item, { $at ->
    [cell] at
    *[line] from line
  } { $line }:
convert-head = From { $file }, read by the mapping { $mapping }.
convert-from = From line { $line }.
convert-from-cell = From cell { $cell }.
convert-missing = To do: { $what }

# A JSON Schema that says where the items of foreign files are

mapping-schema-long = This schema has { $length } characters. Lodestone reads schemas of up to { $most }.
mapping-schema-many = This schema consists of more than { $most } schemas, and is not read.
mapping-schema-no-schema = This is not a JSON Schema: it should be an object with keywords such as `type` and `properties`.
mapping-schema-dialect = Lodestone does not read the dialect { $dialect } of JSON Schema. It reads draft-07, 2019-09 and 2020-12.
mapping-schema-nested-id = A `$id` within a schema, like { $id }, changes what its references mean, and is not read. Delete it, and refer by `#/$defs/…` or `$anchor`.
mapping-schema-dynamic = { $key } is not read. Refer to a place in this file by `$ref` and `#/$defs/…`.
mapping-schema-outside = { $ref } leads out of this file, and schemas are read by themselves. Copy what it means under `$defs`, and refer to it by `#/$defs/…`.
mapping-schema-ref-absent = { $ref } leads to nothing in this file.
mapping-schema-circle = This `$ref` leads back to itself without an object or list in between, so it never resolves.
mapping-schema-places = A value can stand at more than { $most } places of this schema at once, and the schema is not read.
mapping-schema-positions = The branches of this schema combine in more than { $most } ways, and it is not read.
mapping-schema-two-words = The same value is { $one } (line { $line }) and { $other }, and can only be one of them. Delete one of the words, or move it deeper.
mapping-schema-word-form = Write a word of Lodestone's format under `x-lodestone`, such as `partNumber`, or a map with `field`.
mapping-schema-option = { $key } has no effect beside `field`. There are `key`, `unit` and `values`.
mapping-schema-option-near = { $key } has no effect beside `field`. Did you mean { $near }?
mapping-schema-unit = A unit is a code such as `kg`, or a map with `from` and a path.
mapping-schema-unit-missing = { $field } needs a unit: write `unit` beside `field`, such as `"unit": "g"`, or mark the property that holds the unit with { $part }.
mapping-schema-misplaced = { $word } cannot stand inside an entry of a list such as `composition`.
mapping-schema-outside-item = { $field } belongs to an item, but is outside of one here. Mark the object around it with { $word }.
mapping-schema-key = `key` works for items and `composition` entries, not for { $field }.
mapping-schema-no-item = No object of this schema is marked with { $word }, so the place of the items is unknown.
mapping-schema-absent = There is no file { $path }, so the place of the items of the mapping { $mapping } is unknown. Correct the path; it is relative to the folder of this file.
mapping-schema-elsewhere = The schema { $path } has to lie below the folder of lodestone.yaml: no absolute path, no address.
mapping-schema-unreadable = The schema { $path } cannot be read.
mapping-schema-unusable = The schema { $path } has an error, so the files of the mapping { $mapping } are not checked. It is at { $place }.
mapping-schema-beside = { $key } has no effect beside `schema`. Mark the object with `item` in the schema.
mapping-schema-pattern = { $pattern } is not a regular expression, so no file is validated.
mapping-schema-pattern-unsafe = The pattern { $pattern } cannot be run in linear time, so no file is validated. Write it without lookarounds and backreferences, and with counts of at most 1000.
mapping-schema-keyword-value = JSON Schema { $dialect } does not allow this value under { $key }, so no file is validated.
mapping-schema-keyword-dialect = { $key } has no effect in JSON Schema { $dialect }, so no file is validated. Name the intended dialect under `$schema`, or use the keyword of this one.
mapping-schema-not-validating = The schema { $path } has an error, so the files of the mapping { $mapping } are checked but not validated against it. It is at { $place }.
mapping-validate-without-schema = `validate` needs a JSON Schema of yours: name it under `schema`.
mapping-matches-nothing = The mapping { $mapping } in { $config } matches no file.
mapping-matches-nothing-advice = Correct the patterns under its `files`, or remove it: the intended files are not checked.
