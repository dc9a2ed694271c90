# Files that a shape reads

shape-no-items = The shape { $shape } finds no items in this file.
shape-no-items-advice = Nothing in it was checked, so it is not clear. Run `lodestone shape` on the file, and correct the shape in lodestone.yaml.
shape-value = { $word } is not a value that { $field } can have.
shape-value-advice = It counts as unknown. Say what it means under `values` of the field in lodestone.yaml, or correct it in the file.
csv-syntax =
    { $kind ->
        [surplus] This row has more cells than the header has columns.
        [unclosed] This quote is never closed.
       *[text-after-quote] Text stands behind the quote that closes this cell.
    }
csv-syntax-advice =
    { $kind ->
        [surplus] What is beyond the last column was not read. Put a cell that holds the separator in double quotes.
        [unclosed] The cell was read up to the end of its line. Close the quote, or take it away.
       *[text-after-quote] The cell was read as it is written, quotes included. Double each quote inside a cell in quotes.
    }
shape-no-source = The shape { $shape } says neither `use` nor `schema` nor `fields`, so nothing says where its items are. Write one of them.
shape-several-sources = The shape { $shape } has `use` and `schema`, and only one can say where its items are. Delete one of them.
shape-unknown-use = There is no built-in shape { $use }. There are: { $known }.
shape-unknown-use-near = There is no built-in shape { $use }. Did you mean { $near }?
shape-unknown-field = Lodestone has no field { $field }.
shape-unknown-field-near = Lodestone has no field { $field }. Did you mean { $near }?
shape-unit-missing = The field { $field } needs a unit: write `{"{"} from: …, unit: g {"}"}`.
shape-bad-path = { $path } is not a path: write keys between slashes, and `*` for every entry.
shape-two-shapes = Several shapes claim this file: { $shapes }. It was not checked.
shape-two-shapes-advice = Narrow the `files` of the shapes in lodestone.yaml so that one of them is left.

# `lodestone shape` and `lodestone convert`.

shape-is-folder = It is a folder. Name a file in it.
shape-own = It is in Lodestone's own format, so no shape reads it.
shape-own-advice = `lodestone explain` shows how it is understood.
shape-unclaimed = No shape of lodestone.yaml claims this file.
shape-unclaimed-advice = Say under `shapes` where it keeps its items.
shape-unclaimed-known = { $use } under `shapes` would read { $count ->
    [one] 1 item
    *[other] { $count } items
  } from it.
shape-unclaimed-fields = { $command } would propose a shape that reads { $count ->
    [one] 1 item
    *[other] { $count } items
  } from it.
shape-told-claim = The shape { $shape } claims it and reads it as { $readAs ->
    [table] a table
    *[tree] YAML or JSON
  }.
shape-told-header = The names of the columns are in line { $line }; { $separator ->
    [comma] commas stand
    [semicolon] semicolons stand
    *[tab] tabs stand
  } between the cells.
shape-told-items = { $count ->
    [one] 1 item is read.
    *[other] { $count } items are read.
  }
shape-told-passed = Passed over, { $why ->
    [blank] blank
    [one-cell] with one filled cell alone
    [heading] with the names of the columns once more
    [total] a sum
    [left-out] left out by the shape
    *[not-selected] not among the items of its list
  }: { $count }, in { $more ->
    [0] line { $lines }
    *[other] line { $lines } and { $more } more
  }.
shape-told-unmapped = Nothing is read from the { $readAs ->
    [table] columns
    *[tree] keys
  } { $names }.
shape-told-first = The first item, from line { $line }:
convert-head = From { $file }, read by the shape { $shape }.
convert-from = From line { $line }.
convert-missing = To do: { $what }
