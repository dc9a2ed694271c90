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
