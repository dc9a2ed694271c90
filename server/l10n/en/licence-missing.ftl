# How licences that are not named are told (rules/licence/missing).

# licence/missing

licence-none = No export licence is given for { $part } (export from { $country }).
licence-none-for-parts = No export licence is given for { $parts } in { $part } (export from { $country }).
licence-none-advice =
    { $due ->
        [prohibited] The military end use or end user is prohibited, so there is no licence to apply for.
        [listed] { $party } is on a control list of entities, so a licence can be had in special cases only. Settle that first.
        [certain] Apply for an export licence, enter it under `licences`, and give its number here under `licence`.
       *[open] Find out whether an export licence is required. If so, apply for it, enter it under `licences`, and give its number here under `licence`.
    }
licence-none-abroad =
    { $state ->
        [unverified] { $clause } would require a licence for these goods abroad too; status unconfirmed.
       *[in-force] { $clause } requires a licence for these goods abroad too.
    }
licence-none-built-in = If the parts are built into something, declare its `level`: parts of an assembly or a finished good need no licence.
