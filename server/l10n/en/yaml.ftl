# How broken YAML is told (core/formats/yaml).

# yaml/syntax, found by the readers

yaml-indentation = This line does not line up with those around it, so it is unclear what it belongs to.
yaml-indentation-advice = Indent it with spaces exactly like its neighbours; if a value above contains `: `, put that value in quotes.
yaml-nested-value = This value contains a second `: `, which YAML takes for the start of a map.
yaml-nested-value-advice = Put the value in quotes, or begin the map on the next line.
yaml-missing-colon = This is neither a key with a value nor part of one: the `: ` is missing.
yaml-missing-colon-advice = Write `key: value`, with a space after the colon.
yaml-after-value = Something follows a value that has already ended, so it belongs to nothing.
yaml-after-value-advice = Remove it, or put the whole value in quotes.
yaml-tab = There is a tab in the indentation, where YAML allows only spaces.
yaml-tab-advice = Replace the tab with spaces.
yaml-unclosed-quote = This quote is not closed where its value must end.
yaml-unclosed-quote-advice = Close it, or remove it.
yaml-unclosed-bracket = This bracket is not closed where its list or map must end.
yaml-unclosed-bracket-advice = Close it, or indent its lines deeper than the key.
yaml-missing-comma = A comma is missing between two entries in brackets, or a value there contains `: `.
yaml-missing-comma-advice = Add the comma, or put the value in quotes.
yaml-comma-too-many = There is a comma where an entry in brackets is expected.
yaml-comma-too-many-advice = Remove it, or write the entry before it.
yaml-bad-escape = This backslash sequence means nothing in double quotes.
yaml-bad-escape-advice = Write `\\` for a backslash, or use single quotes.
yaml-reserved-start = A value without quotes cannot begin with this character, which YAML reserves.
yaml-reserved-start-advice = Put the value in quotes.
yaml-block-header = After `|` or `>`, only a digit, `+` or `-`, and a comment may follow on the line.
yaml-block-header-advice = Begin the text on the next line.
yaml-block-indent = The lines of this text block are not indented alike, so it is unclear where it begins.
yaml-block-indent-advice = Indent them all deeper than the key.
yaml-node-properties = A value has more than one anchor or tag, or one where it cannot stand.
yaml-node-properties-advice = Keep one anchor and one tag, right before the value.
yaml-alias = An alias needs a name, and cannot have an anchor or tag of its own.
yaml-alias-advice = Write only `*name`.
yaml-directive = A line that begins with `%` must be a valid `%YAML` or `%TAG` directive before `---`.
yaml-directive-advice = Correct it, or remove it.
yaml-list-column = The next `- ` of a list must stand in the same column as those before.
yaml-list-column-advice = Indent it like its neighbours.
yaml-unprintable = There is a control character or half of a character pair here, which YAML forbids.
yaml-unprintable-advice = Remove it, or write it as `\u` and its number in double quotes.
yaml-block-in-flow = An indented list or map stands inside brackets, or a comma is missing before it.
yaml-block-in-flow-advice = Add the comma, or use brackets here too.
yaml-missing-space = A space is missing: comments, anchors and tags must stand apart from what is around them.
yaml-missing-space-advice = Insert a space.
yaml-document-end = Only a comment, `---` or the end of the file may follow the end of a document.
yaml-document-end-advice = Remove this, or begin a new document with `---`.
yaml-long-key = A key must stand on one line, with its colon within 1024 characters.
yaml-long-key-advice = Write `? ` before it, or shorten it.
yaml-tag = This tag cannot be read: its handle is not declared, or a character is not allowed.
yaml-tag-advice = Correct it, or remove it.
yaml-conflict = A merge conflict was left in this file, so it is unclear which version counts.
yaml-conflict-advice = Keep one version and remove the lines of `<`, `=` and `>`.
yaml-glued-dash = No space follows this dash, so it does not begin an entry of the list.
yaml-glued-dash-advice = Write `- `.
yaml-tab-after-dash = A tab follows this dash, where YAML allows only spaces before a key.
yaml-tab-after-dash-advice = Replace the tab with a space.
yaml-unreadable = This is not YAML, so what is written here was not read.
yaml-unreadable-advice = Correct it, or put the value in quotes.
yaml-unreadable-parser = The parser reports `{ $words }`.
yaml-more-mistakes =
    { $count ->
        [one] One more error from here on is not listed.
       *[other] { $count } more errors from here on are not listed.
    }
yaml-more-mistakes-advice = Correct those above first: the rest may follow from them.

# yaml/syntax, found while the tree is built

yaml-marker-indented = Spaces before this `---` keep some readers of YAML from seeing a new document.
yaml-marker-indented-advice = Move it to the start of its line.
yaml-tag-on-collection =
    { $kind ->
        [map] The tag { $tag } cannot stand at a map.
       *[list] The tag { $tag } cannot stand at a list.
    }
yaml-tag-on-collection-advice = Remove it, or write the kind of value it asks for.
yaml-tag-mismatch = This value is not what its tag { $tag } asks for.
yaml-tag-mismatch-advice = Remove the tag, or write a value of that kind.
yaml-binary = This value is binary, so it was not read.
yaml-binary-advice = Write it as text, without `!!binary`.
yaml-repeated-key = The key { $key } appears twice in this map.
yaml-repeated-key-advice = Remove one of them, or rename it.
yaml-repeated-key-unread = Only the first is read, so what is written here has no effect.
yaml-duplicate-key-advice = Remove one of them, or rename it: this one is read, as most tools have it, and the one before it is not.
yaml-repeated-merge = The merge key `<<` appears twice in this map.
yaml-repeated-merge-advice = Write one `<<` with a list of what is merged: all of them are read, and of a key in several the one written last counts. Other tools may see it otherwise.
yaml-merge-not-a-map = The merge key `<<` needs a map, so nothing is merged here.
yaml-merge-not-a-map-advice = Write an alias of a map, such as `*defaults`, or a list of such aliases.
yaml-alias-unknown = The alias { $alias } means nothing: no { $anchor } stands before it in this document.
yaml-alias-unknown-advice = Write { $anchor } at the value that is meant, or write the value out.
yaml-alias-of-itself = The alias { $alias } stands inside the value named { $anchor }, which would never end.
yaml-alias-of-itself-advice = Write out what is meant here.
yaml-aliases-too-long = With its aliases written out, this text has more than { $most } characters up to here.
yaml-aliases-too-long-advice = Use fewer aliases of aliases, or write out what is meant.
yaml-aliases-too-long-unread = This alias and those like it below are left out, and what they stand for was not checked.

# yaml/too-deep

yaml-too-deep = More than { $deepest } lists or maps are nested here, so what is inside was not checked.
yaml-too-deep-advice = Nest less deeply; if this was not meant, look for a wrong indentation or bracket.
