# How waivers are told (core/waivers, rules/waiver).

# waiver/malformed

waiver-malformed = This comment begins like a waiver but has no effect.
waiver-form = Write a waiver as { $form }.
waiver-bad-beginning = It does not begin with `# lodestone-waive` and a space.
waiver-no-rule = It names no rule.
waiver-two-in-one = It contains a second waiver: write each one in a comment of its own, one below the other.
waiver-no-day = It has no last day: `until` and a date must follow the rule.
waiver-no-such-day = { $day } is not a date in the calendar, written year-month-day.
waiver-no-approval = It does not say who approved it: `by` and a name must follow the date.
waiver-no-approver = It names nobody who approved it.
waiver-no-reason = It gives no reason: a colon, a space and the reason must follow the name.
waiver-several-rules = It names several rules, and each needs a waiver of its own, one below the other.
waiver-of-waiver = { $rule } cannot be waived: no waiver can justify another.
waiver-of-unread = { $rule } cannot be waived: nobody can approve data that has not been judged.
waiver-of-prohibition = { $rule } cannot be waived: it reports a prohibition, and no approval lifts it.
waiver-of-pack-rule = { $rule } cannot be waived: the pack { $pack } allows no waiver of it.
waiver-unknown-rule = There is no rule { $rule }; `lodestone rules` lists them all.
waiver-unknown-rule-did-you-mean = There is no rule { $rule }. Did you mean { $near }?
waiver-fix-rename = Replace with { $rule }
waiver-fix-respell = Write it in the form that counts

# waiver/expired

waiver-expired = The waiver of { $rule } ended on { $until }; this document is judged as of { $asOf }.
waiver-expired-counts =
    { $count ->
        [one] Resolve the finding that it waived, which counts again, or have a new date approved.
       *[other] Resolve the { $count } findings that it waived, which count again, or have a new date approved.
    }
waiver-expired-idle = Remove it: nothing here needs it any more.
waiver-approved-by = It was approved by { $by }.

# waiver/unused

waiver-unused = This waiver has no effect: no open finding of { $rule } begins on its line.
waiver-unused-advice = Remove it, or put it right above the line that is meant.
waiver-unused-why = Left here, it would cover later findings that nobody has approved.
waiver-unused-prohibition = This waiver has no effect: { $rule } on its line is a prohibition.
waiver-unused-prohibition-advice = Resolve the finding and remove the waiver: no approval lifts a prohibition.
waiver-unused-unread = This waiver has no effect: the content below the key on its line was not read.
waiver-unused-unread-advice = Correct the key, or begin its name with `x-` if it is your own, and remove the waiver.
waiver-unused-unread-why = Nobody can approve data that has not been judged.
waiver-fix-remove = Remove the waiver of { $rule }
