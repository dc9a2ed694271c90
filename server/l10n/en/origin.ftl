# origin/missing

origin-missing =
    { $part } { $holds ->
        [may-hold] may hold
       *[holds] holds
    } { $classes } and declares no country of origin.
origin-missing-declared = { $part } declares control code { $codes } and no country of origin.
origin-missing-advice = Declare `countryOfOrigin` as two letters (ISO 3166-1), such as CN or JP.
origin-missing-advice-foreign = Map a column or key to `countryOfOrigin` under `mappings`, or declare it { $where }, as two letters (ISO 3166-1), such as CN or JP.
origin-missing-decides =
    { $count ->
        [one] The origin decides whether { $acts } applies.
       *[other] The origin decides whether { $acts } apply.
    }

# origin/barred

origin-barred =
    { $count ->
        [one] { $parts } is a magnet from { $country }, which is restricted for its end use.
       *[other] { $parts } are magnets from { $country }, which are restricted for their end use.
    }
origin-barred-advice = Find a source elsewhere, or have the contract reviewed for an exemption.
origin-barred-act =
    { $count ->
        [one] { $acts } restricts { $magnets } magnets that were { $steps } in { $countries }, for the end use { $category } in { $destination }.
       *[other] { $acts } restrict { $magnets } magnets that were { $steps } in { $countries }, for the end use { $category } in { $destination }.
    }
# What was done to the material, as a name in "that were mined or refined in CN".
origin-step =
    { $step ->
        [mined] mined
        [refined] refined
        [separated] separated
        [melted] melted
       *[produced] produced
    }
origin-end-use-here = The end use in effect is written here.
origin-confidence =
    { $confidence ->
        [low] Confidence in this is low.
       *[medium] Confidence in this is medium.
    }

# destination/barred

destination-barred =
    { $does ->
        [refuses] { $parts } would go to { $country }, for which licences are refused in principle.
       *[may-refuse] { $parts } would go to { $country }, for which licences may be refused in principle.
    }
destination-barred-advice = Do not ship without a licence from { $authority }.
destination-barred-refusal =
    { $state ->
        [in-force] { $act } refuses licences for these goods in principle.
       *[unverified] { $act } would refuse licences for these goods in principle if it is in force.
    }
destination-barred-passing-on =
    { $state ->
        [in-force] { $act } holds liable whoever passes these goods on to this country in breach of the act.
       *[unverified] { $act } would hold liable whoever passes these goods on to this country in breach of the act, if it is in force.
    }
