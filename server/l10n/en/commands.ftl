# What single commands say beside findings.

# check

check-progress = checking { $number } of { $total }: { $path }
check-notice = notice: { $text }
help-check-paths = Without a PATH, the current folder is checked. Lodestone checks files whose names end in { $endings }, and those that lodestone.yaml covers.

# rules: heads of columns

rules-rule = rule
rules-severity = severity
rules-allows = switched off, it allows

# test

test-pass = pass
test-fail = FAIL
test-expected = expected
test-found = found
test-passed =
    { $count ->
        [one] { $count } case passed.
       *[other] { $count } cases passed.
    }
test-failed =
    { $count ->
        [one] { $failed } of { $count } case failed.
       *[other] { $failed } of { $count } cases failed.
    }

# completion

completion-help = Show the help.
