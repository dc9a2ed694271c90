# What could not be judged (rule/failed).

# rule/failed

rule-failed = { $what } could not be judged here, so this place has not been checked.
rule-failed-item = What this item contains
rule-failed-advice = Report the fault together with this file, and check the place by hand until it is corrected.
rule-failed-error = The error is `{ $error }`.
rule-failed-condition-advice = Correct the condition in the pack { $pack }, and check this item by hand until then.
rule-failed-cut-advice = Shorten the text to the words that name the item.
rule-failed-cut = Only the beginning of { $fields } was read: of the texts of an item, { $most } characters are read together.
