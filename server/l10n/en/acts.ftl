# Acts and their states: `lodestone acts`, and the page in an editor.

acts-on = Acts on { $date }
acts-changes = Changes after { $from }, up to and including { $to }
acts-changes-none = The packs know of no change between these days.
acts-behind = What was issued after its review is in no pack.

# The states of acts. The state itself stands in front, as `actStates` writes it.

acts-clause = clause { $clause }
acts-period =
    { $begin ->
        [known] since { $since }
        [before] since before { $since }, first day not read
       *[unknown] {""}
    }{ $end ->
        [known] { $begin ->
            [unknown] {""}
           *[known] {" "}
        }until { $until }, then { $next ->
            [not-issued] not issued
            [pending] pending
            [in-force] in force
            [suspended] suspended
            [ended] ended
           *[unverified] unconfirmed
        }
       *[open] {""}
    }{ $joined ->
        [yes] {", "}
       *[no] {""}
    }{ $cause ->
        [act] by { $by }
        [suspension] after the suspension by { $by }
        [setting] by `actStates`
       *[none] {""}
    }
acts-act =
    { $issuers }; issued { $issued }{ $force ->
        [known] , effective { $effective }
        [draft] ; a draft has no force
        [statement] ; a statement has no force
       *[unknown] , first day of force not known
    }; source reliability { $confidence ->
        [high] high
        [medium] medium
       *[low] low
    }
acts-of-clause =
    { $force ->
        [known] effective { $effective }
       *[unknown] first day of force not known
    }; source reliability { $confidence ->
        [high] high
        [medium] medium
       *[low] low
    }

# What changes between two days. It stands behind the name of the act.

acts-change =
    { $change ->
        [issued] is issued
        [takes-effect] takes effect
        [suspended] is suspended
        [suspension-continues] stays suspended
        [resumes] is in force again
        [ends] ends
        [becomes-unverified] becomes unconfirmed
        [seen-in-force] is seen in force; its first day of force is not known
       *[entries-change] stays as it is, with other entries
    }{ $before ->
        [pending] {" "}(was pending)
        [in-force] {" "}(was in force)
        [suspended] {" "}(was suspended)
        [ended] {" "}(was ended)
        [unverified] {" "}(was unconfirmed)
       *[none] {""}
    }{ $end ->
        [known] , until { $until }
       *[open] {""}
    }{ $cause ->
        [suspension] , after its suspension by { $by }
        [act] , by { $by }
       *[none] {""}
    }
acts-sources =
    { $issuers }; source reliability { $confidence ->
        [high] high
        [medium] medium
       *[low] low
    }; sources: { $state ->
        [none] none
       *[some] { $sources }
    }
acts-source-unread = { $source } (not read)
acts-items =
    { $count ->
        [one] { $count } controlled item
       *[other] { $count } controlled items
    } { $effect ->
        [takes-effect] in force from this day
        [leaves] no longer in force from this day
       *[becomes-unverified] unconfirmed from this day
    }: { $names }{ $more ->
        [0] {""}
       *[other] ; and { $more } more
    }
acts-parties =
    { $count ->
        [one] { $count } listed party
       *[other] { $count } listed parties
    } { $effect ->
        [takes-effect] listed from this day
        [leaves] no longer listed from this day
       *[becomes-unverified] unconfirmed from this day
    }: { $names }{ $more ->
        [0] {""}
       *[other] ; and { $more } more
    }
acts-provisions =
    { $count ->
        [one] { $count } provision
       *[other] { $count } provisions
    } { $effect ->
        [takes-effect] in force from this day
        [leaves] no longer in force from this day
       *[becomes-unverified] unconfirmed from this day
    }: { $names }{ $more ->
        [0] {""}
       *[other] ; and { $more } more
    }

# The page in an editor.

acts-page-days = First and last days are included.
acts-page-links = A title that is a link leads to a page of the authority. All sources are listed below it; those that were not read are marked.
acts-page-others = All other acts
acts-page-sources = Sources: { $count }
acts-page-source-not-read = page not read
