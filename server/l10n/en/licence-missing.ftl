# How licences that are not named are told (rules/licence/missing).

# licence/missing

licence-none = { $part } leaves { $country } and names no licence.
licence-none-for-parts = { $part } leaves { $country } and names no licence for { $parts } in it.
licence-none-advice =
    { $due ->
        [certain] Apply for a licence, enter it under `licences`, and name its number here under `licence`.
       *[open] Find out whether a licence is due; if so, apply for it, enter it under `licences`, and name its number here under `licence`.
    }
licence-none-built-in = If the parts are built into something, declare the `level` of that: parts of an assembly or a finished good need no licence.
