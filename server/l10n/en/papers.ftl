# Papers to print, and the sheet in which a supplier answers.

# In place of a value that a person fills in, for readers who do not see the line to write on.
paper-blank = to be filled in

sheet-column = { $key ->
    [id] Row
    [partNumber] Part number
    [description] Description
    [manufacturer] Manufacturer
    [supplier] Supplier
    [question] Question
    [countryOfOrigin] Country of origin (code or name)
    [compositionStatus] Composition: complete or incomplete
    [controlCode] Export control code, with its list (such as PRC 1C902.a)
    [hsCode] HS code
    [document] Document (analysis, data sheet, declaration)
    [by] Name of the person who answers
    *[date] Date of the document (YYYY-MM-DD)
  }
sheet-column-stage = Country where its material was { $stage } (code or name)
sheet-column-share = { $element }, % by mass
# The materials that a part may be free of; the words to write are fixed.
sheet-column-free = Free of ({ $classes })
sheet-all = all

sheet-question-composition =
    { $count ->
        [one] What percentage of its mass is { $elements }?
       *[other] What percentage of its mass is each of { $elements }?
    }
sheet-question-classes = Does it contain { $classes }?
sheet-question-origin =
    { $of ->
        [both] In which country was it made, and in which countries was its material { $stages }?
        [stages] In which countries was its material { $stages }?
       *[country] In which country was it made?
    }
sheet-question-figures =
    { $count ->
        [one] What is its { $figures }?
       *[other] What are its { $figures }?
    }
# A question about something that is declared already, in a source of that day.
sheet-question-again = { $question } Our information on this is dated { $date }. Please confirm it by answering again, even if nothing has changed.

# Reasons why papers were not written into a folder.
papers-outside = `{ $folder }` is outside the repository or in its .git, where nothing is written.
papers-outside-advice = Name a folder of the repository.
papers-no-folder = `{ $folder }` is not a folder.
papers-in-the-way =
    { $count ->
        [one] { $files } is a link or a folder
       *[other] { $files }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        } are links or folders
    }, so nothing was written.
papers-there =
    { $count ->
        [one] { $files } exists
       *[other] { $files }{ $more ->
            [0] {""}
           *[other] {" "}and { $more } more
        } exist
    }, so nothing was written.
papers-there-advice = `--replace` overwrites.
