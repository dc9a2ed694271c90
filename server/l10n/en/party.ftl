# How parties on lists are told (core/screen, rules/party).

# why a name is taken for a listed one (core/screen)

screen-equal = The names are equal once case, width, accents, script and company form are set aside.
screen-both-names = One of the two names given equals the listed name.
screen-short = It is the listed name without { $words }.
screen-group-initials = It is the initials { $stem } of that name.
screen-group-beginning = Both names begin with { $stem } or another spelling of it.
screen-inside = It contains the listed name and more words.
screen-some-equal = { $same } of { $all } distinguishing words match: { $words }.
screen-none-equal = None of the { $all } distinguishing words match.
screen-missing = Missing: { $words }.
screen-all-equal = The distinguishing words match: { $words }.
screen-typo = One letter differs: { $seen } for { $word }.
screen-respelled = { $seen } is taken for { $words }.
screen-order = The words are in a different order.
screen-other-words = The names differ only in words that any company may carry, or in how words are separated.
screen-country = Different countries: { $listed } on the list, { $given } here.

# roles of a party, as names

party-role =
    { $role ->
        [exporter] exporter
        [consignee] consignee
        [importer] importer
        [end-user] end user
        [intermediary] intermediary
        [receiver] party to the transaction
       *[end-use-user] end user of an end use
    }
party-owner = declared parent of { $party }
party-owner-with-share = declared parent with { $percent } % of { $party }
party-named-here = Named here as { $role }.

# party/barred, party/watched

party-listed =
    { $state ->
        [unverified] The name { $name } ({ $roles }) may be on the { $authority } { $list }; status unconfirmed.
       *[listed] The name { $name } ({ $roles }) is on the { $authority } { $list }.
    }
party-listed-as = { $act } lists it as { $name }.
party-listed-as-number = { $act } lists it as number { $number }, { $name }.
party-low-confidence = The listing comes from a source of low reliability.
party-listed-too = { $acts } list the name too.
party-demands =
    { $state ->
        [unverified] Consequences if the listing is in force: { $demands }.
       *[listed] Consequences of the listing: { $demands }.
    }
party-barred-reached = Hold the shipment until export compliance has compared address and registration number.
party-barred-open = Hold the shipment until export compliance has compared address and registration number, and checked for controlled goods.
party-watched-reached = Compare address and registration number. If it is the same party, meet the conditions of the list.
party-watched-open = Compare address and registration number, and check for controlled goods.
party-outside = Note the result, and check again when goods or roles change.
party-goods-brought = { $line } includes { $part }.

# what an owner on a list means (rules/support/affiliates)

owner-authority = Only the authority can say whether the listing extends to { $parties }: it names no share of ownership.
owner-rule-void = The { $share } % rule of { $clause } has no effect on this date.
owner-rule =
    { $reach ->
        [below] The declared share lies below the { $share } % rule of { $clause }.
        [reached] The declared share reaches the { $share } % rule of { $clause }.
       *[unknown] The share is not declared and may reach the { $share } % rule of { $clause }.
    }

# party/possible

party-resembles =
    { $state ->
        [unverified] { $name } ({ $roles }) resembles { $listed }, which may be on the { $authority } { $list }; status unconfirmed.
       *[listed] { $name } ({ $roles }) resembles { $listed } on the { $authority } { $list }.
    }
party-resembles-advice = Compare address, country and registration number. If it is another party, note why.
party-score = Similarity: { $score } of 1.
party-more-names =
    { $count ->
        [one] One more listed name comes close too.
       *[other] { $count } more listed names come close too.
    }
party-of-group =
    { $state ->
        [unverified] { $name } ({ $roles }) may belong to the group of { $listed }, which may be listed; status unconfirmed.
       *[listed] { $name } ({ $roles }) may belong to the group of { $listed }, which is listed.
    }
party-of-group-advice = Ask whether it acts for the listed company, and compare address and registration number.
party-of-group-why = A listing does not extend to other companies of a group.
party-listed-by = It is listed by { $act }.
party-group-more =
    { $count ->
        [one] One more company of that name is listed.
       *[other] { $count } more companies of that name are listed.
    }
