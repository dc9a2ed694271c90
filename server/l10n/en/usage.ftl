# Arguments of the command, whatever the command is.

usage-command-first = A command comes before options, but { $option } was given first.
usage-command-first-advice = Write `lodestone check { $option } …`; `lodestone help` lists the commands.
usage-command-unknown = There is no command `{ $name }`.
usage-commands-listed = `lodestone help` lists them.
usage-option-unknown = There is no option { $option }.
usage-option-twice = { $option } is given twice, but only one value can apply.
usage-give-once = Give it once.
usage-flag-value = { $option } takes no value, but `{ $value }` was given.
usage-flag-alone = Write { $option } alone.
usage-value-missing = { $option } needs a value.
usage-write-form = Write `{ $form }`.
usage-value-unknown = { $option } does not know `{ $value }`.
usage-write-one-of = Write { $names }.
usage-number = { $option } takes a whole number, and `{ $value }` is none.
usage-number-advice = Write a number from 0 up.
usage-date = { $option } takes a date, and `{ $value }` is none.
usage-date-advice = Write it as year-month-day, such as 2026-11-25.
usage-locale-unknown = Lodestone does not speak `{ $value }`.
usage-locale-advice = Write --locale followed by { $locales }.
usage-internal = An internal error ended the run ({ $error }), so nothing counts as checked.
usage-report-it = Please report it.
usage-report-it-at = Please report it at { $address }.

# check

usage-path-empty = A path is empty, so it names nothing.
usage-path-empty-advice = Write a path, or `.` for the current folder.
usage-stdin-mixed = `-` is standard input and cannot be mixed with other paths.
usage-stdin-mixed-advice = Check them in two runs.
usage-stdin-unnamed = Standard input has no name, and the type of a file is known by its name.
usage-stdin-unnamed-advice = Add --stdin-filename PATH, such as --stdin-filename motor.bom.yaml.
usage-stdin-absent = --stdin-filename names standard input, but `-` is not among the paths.
usage-stdin-absent-advice = Add `-`, or leave the option out.
usage-shard-stdin = --shard divides files, and standard input is a single one.
usage-changed-stdin = --changed asks git about files, and git does not know standard input.
usage-leave-out = Leave { $option } out.
usage-ref-unfit = --changed=REF takes a commit, and `{ $ref }` cannot be one.
usage-ref-unfit-advice = Write a branch, a tag or a commit, such as --changed=origin/main.
usage-baseline-both = --baseline and --no-baseline contradict each other.
usage-leave-one-out = Leave one of them out.
usage-compare-format = { $option } lists what differs, and the format `{ $format }` can only list findings.
usage-compare-format-advice = Write --format text or --format json, or leave { $option } out.
usage-compare-warnings = --max-warnings counts the findings of one run and does not go with { $option }.
usage-compare-warnings-advice = Write --fail-on warning, or leave --max-warnings out.
usage-compare-same-day = --compare names { $date }, which is the day it is compared with, so nothing can differ.
usage-compare-same-day-advice = Write another day; the other one is that of --as-of, or today.
usage-compare-both = --compare compares two days, and --compare-report compares with an earlier report.
usage-work-idle = --work-list adds the work list to the JSON report of a run, and no such report is asked for.
usage-work-idle-advice = Write --format json without --compare or --compare-report, or leave --work-list out.
usage-cache-with = --cache keeps the results of a plain check, and { $option } asks for another run.
usage-fix-both = --fix writes files and --fix-dry-run writes none.
usage-fix-compare = { $option } judges files as they are, and --fix changes them.
usage-fix-compare-advice = Fix in one run and compare in another.
usage-fix-shard = --fix changes files, and a shard file holds what was found in them as they are.
usage-fix-shard-advice = Fix in one run and write the shard file in another.
usage-fix-stdin = Standard input cannot be fixed in place.
usage-fix-stdin-advice = Write --fix-dry-run, which prints the changes as a diff.
usage-format-file-missing = --format { $format } names no file after the equals sign.
usage-reports-same-place = { $count } reports cannot go to the same place.
usage-reports-same-place-advice = Give all but one a file, such as `{ $form }`.
usage-output-idle = --output has no report to write, because every --format names its own file.
usage-output-idle-advice = Leave --output out, or add a --format without a file.
usage-diff-takes-stdout = --fix-dry-run prints its diff to standard output, so the report needs a file.
usage-diff-takes-stdout-advice = Write `{ $form }`, or leave --format out.
usage-report-file-twice = Two reports would be written to `{ $file }`.
usage-report-own-file = Give each report its own file.
usage-report-one-file = `{ $other }` and `{ $file }` are the same file, and it would be written twice.
usage-report-dead-link = `{ $file }` is a link that leads nowhere, so it is not known what would be written.
usage-report-other-name = Give it another name.
usage-report-overwrites = Nothing was written, because `{ $file }` would overwrite { $what ->
    [checked] a file that is checked
    [baseline] the baseline
    [earlier] the report that it is compared with
    [settings] settings or packs that are read
    [shard] a shard that is merged
    *[named] a file that is a document or settings by its name
  }.
usage-shard = --shard takes I/N, and `{ $value }` names no shard.
usage-shard-advice = Write the number of this shard and how many there are, such as --shard 1/4; N is at most { $most }.

# Other commands.

usage-merge-none = `merge` needs the shard files of a run.
usage-merge-none-advice = Write `lodestone check --shard I/N --format shard=FILE` for each, then `lodestone merge FILE…`.
usage-acts-paths = `acts` takes no paths.
usage-acts-paths-advice = For another day, write `lodestone acts --as-of DATE`.
usage-acts-both = --as-of asks for one day, and --from and --to ask for the changes between two.
usage-acts-empty = Nothing lies between { $from } and { $to }.
usage-acts-empty-advice = Give --from the earlier day; the one that you leave out is today.
usage-baseline-stdin = A baseline is written for files, and `-` is standard input.
usage-baseline-stdin-advice = Name files or folders.
usage-completion = `completion` takes the name of one shell.
usage-config-files = `config` needs at least one file.
usage-config-files-advice = Write `lodestone config motor.bom.yaml`; the file need not exist.
usage-explain = `explain` takes one rule, one file or one place.
usage-explain-advice = Write `lodestone explain end-use/missing`, `lodestone explain motor.bom.yaml` or `lodestone explain motor.bom.yaml:12`.
usage-rule-unknown = There is no rule `{ $rule }`.
usage-rules-listed = `lodestone rules` lists them.
usage-explain-not-ours = `{ $file }` is a file, but not one that Lodestone checks.
usage-line-absent = { $file } has { $lines ->
    [one] 1 line
    *[other] { $lines } lines
  }, but line { $line } was asked for.
usage-column-absent = Line { $line } of { $file } has { $columns ->
    [one] 1 column
    *[other] { $columns } columns
  }, but column { $column } was asked for.
usage-no-item-on-line = There is no item on line { $line } of { $file }.
usage-no-item-at = There is no item at line { $line }, column { $column } of { $file }.
usage-cell = { $cell } is no cell of a workbook. Write `lodestone explain parts.xlsx:Sheet1!C7`.
usage-no-item-in-cell = There is no item in cell { $cell } of { $file }.
usage-first-item = The first item begins in cell { $cell }.
usage-no-item-at-all = The file has no items.
usage-nearest-item = The nearest item begins on line { $line }.
usage-hook-files = No file was named, so there is nothing to check.
usage-hook-files-advice = Name files, or write `lodestone check`.
usage-init-folders = `init` takes one folder.
usage-init-folders-advice = Run it once for each folder.
usage-init-no-folder = There is no folder `{ $folder }`, so nothing was written.
usage-init-no-folder-advice = Create it first, or correct the path.
usage-stdio = { $command } works over standard input and output, and takes no paths.
usage-rules-paths = `rules` takes no paths.
usage-rules-paths-advice = `lodestone explain RULE` explains one rule.
usage-test-pack = `test` needs a pack.
usage-test-pack-advice = Write `lodestone test house/pack.yaml`, or name the folder of a pack.

# help

help-about = Lodestone checks bills of materials and shipments for monitored materials (rare earths, gallium, tungsten, graphite and others) without a declared end use.
help-usage = Usage: { $form }
help-options = Options:
help-of-help = Show the help of a command; so does COMMAND --help.
help-of-version = Print the version.
help-more = More: { $address }
usage-mapping-files = `lodestone mapping` needs a file.
usage-mapping-files-advice = Write `lodestone mapping FILE`.
usage-convert-file = `lodestone convert` takes one file.
usage-convert-file-advice = Write `lodestone convert FILE`.
