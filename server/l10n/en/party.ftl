# How parties on lists are told (core/screen, rules/party).

# why a name is taken for a listed one (core/screen)

screen-equal = The names are equal once case, width, accents, script and company form are set aside.
screen-both-names = One of the two names given equals the listed name.
screen-short = It is the listed name without { $words }.
screen-group-initials = It is the initials { $stem } of that name.
screen-group-beginning = Both names begin with { $stem }.
screen-inside = The listed name stands inside it, with more words.
screen-some-equal = { $same } of { $all } telling words are equal: { $words }.
screen-none-equal = None of the { $all } telling words are equal.
screen-missing = Missing: { $words }.
screen-all-equal = The telling words are equal: { $words }.
screen-typo = One letter differs: { $seen } for { $word }.
screen-respelled = { $seen } is taken for { $words }.
screen-order = The words stand in another order.
screen-other-words = The names differ only in words that any company may carry, or in how words are separated.
screen-country = The countries differ: listed { $listed }, here { $given }.

# roles of a party, as names

party-role =
    { $role ->
        [exporter] exporter
        [consignee] consignee
        [importer] importer
        [end-user] end user
        [intermediary] intermediary
       *[end-use-user] end user of an end use
    }
party-owner = declared parent of { $party }
party-owner-with-share = declared parent with { $percent } % of { $party }
party-named-here = Named here as { $role }.

# party/barred, party/watched

party-listed = The name { $name } ({ $roles }) is on the { $list } of { $authority }.
party-listed-as = { $act } lists it as { $name }.
party-listed-as-number = { $act } lists it as number { $number }, { $name }.
party-low-confidence = The listing comes from a source of low confidence.
party-listed-too = { $acts } list the name too.
party-demand = The list demands: { $demand }.
party-barred-reached = Stop, and have a compliance officer settle by address and register number whether it is the same party.
party-barred-open = Before anything leaves, have a compliance officer settle by address and register number whether it is the same party, and whether anything here is controlled.
party-watched-reached = Settle by address and register number whether it is the same party, and apply for what the list demands.
party-watched-open = Settle by address and register number whether it is the same party, and whether anything here is controlled.
party-outside = Keep a note of it, and look again when goods or roles change.
party-goods-here = { $part } goes to it.
party-goods-brought = { $line } brings in { $part }.

# what an owner on a list means (rules/support/affiliates)

owner-authority = Whether the listing reaches { $parties } is for the authority to say: it names no share of ownership.
owner-rule-void = The { $share } % rule of { $clause } has no effect on this date.
owner-rule =
    { $reach ->
        [below] The declared share lies below the { $share } % rule of { $clause }.
        [reached] The declared share reaches the { $share } % rule of { $clause }.
       *[unknown] The share is not declared and may reach the { $share } % rule of { $clause }.
    }

# party/possible

party-resembles = { $name } ({ $roles }) resembles { $listed } on the { $list } of { $authority }.
party-resembles-advice = Compare address, country and register number. If it is another party, keep a note of why.
party-score = The score is { $score } of 1.
party-more-names =
    { $count ->
        [one] One more listed name comes close too.
       *[other] { $count } more listed names come close too.
    }
party-of-group = { $name } ({ $roles }) may belong to the group of { $listed }, which is listed.
party-of-group-advice = Ask whether it acts for the listed company, and compare address and register number.
party-of-group-why = A listing covers no other company of a group.
party-listed-by = The listing is that of { $act }.
party-group-more =
    { $count ->
        [one] One more company of that name is listed.
       *[other] { $count } more companies of that name are listed.
    }
