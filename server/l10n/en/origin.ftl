# origin/missing

origin-missing =
    { $part } { $holds ->
        [may-hold] may contain
        [is] is
       *[holds] contains
    } { $classes } and declares no country of origin.
origin-missing-disputed = { $part } declares a country of origin, but its texts or stages name another.
origin-missing-here = Made in { $country }, as written here.
origin-missing-declared = { $part } declares control code { $codes } but no country of origin.
origin-missing-advice = Declare `countryOfOrigin` as a two-letter code (ISO 3166-1), such as CN or JP.
origin-missing-advice-foreign = Declare `countryOfOrigin` { $where }, as a two-letter code (ISO 3166-1), such as CN or JP. If a column or key says it, map that to `countryOfOrigin` under `mappings`.
origin-missing-stages =
    { $part } { $holds ->
        [may-hold] may contain
        [is] is
       *[holds] contains
    } { $classes } and does not declare where it was { $stages }.
origin-missing-stages-advice =
    { $file ->
        [foreign] Declare the countries under `origins` { $where }, such as `origins: [{"{"} stage: mined, country: AU {"}"}]`.
       *[own] Declare the countries under `origins`, such as `origins: [{"{"} stage: mined, country: AU {"}"}]`.
    }
origin-missing-parts = { $line } includes { $parts } without a certain origin.
origin-missing-parts-stages =
    { $count ->
        [one] { $line } includes { $parts } and does not declare where it was { $stages }.
       *[other] { $line } includes { $parts } and does not declare where they were { $stages }.
    }
origin-missing-parts-advice =
    { $count ->
        [one] Declare `countryOfOrigin`, and stages under `origins`, where the part is described.
       *[other] Declare `countryOfOrigin`, and stages under `origins`, where the parts are described.
    }
origin-missing-by-stage = Where it was { $stages } counts, and `origins` declares that.
origin-missing-decides =
    { $count ->
        [one] The origin decides whether { $acts } applies.
       *[other] The origin decides whether { $acts } apply.
    }

# origin/barred

origin-barred =
    { $count ->
        [one] { $parts } is a magnet { $from }, which is restricted for its end use.
       *[other] { $parts } are magnets { $from }, which are restricted for their end use.
    }
# Behind a magnet: from China, or mined and refined in China.
origin-from =
    { $by ->
        [country] from { $country }
       *[stages] { $stages } in { $country }
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
        [manufactured] manufactured
        [assembled] assembled
       *[produced] produced
    }
origin-stage-here = The stage is declared here.
origin-end-use-here = The applicable end use is written here.
origin-confidence =
    { $confidence ->
        [low] This comes from a source of low reliability.
       *[medium] This comes from a source of medium reliability.
    }

# destination/barred

destination-barred =
    { $does ->
        [refuses] { $parts } would go to { $country }, for which a policy of denial applies.
        [on-the-way] { $parts } would go by way of { $country } or a party there, for which a policy of denial may apply.
       *[may-refuse] { $parts } would go to { $country }, for which a policy of denial may apply.
    }
destination-barred-refusal =
    { $state ->
        [in-force] { $act } sets a policy of denial for these goods.
       *[unverified] { $act } would set a policy of denial for these goods; status unconfirmed.
    }
destination-barred-passing-on =
    { $state ->
        [in-force] { $act } holds anyone liable who forwards these goods to this country in breach of it.
       *[unverified] { $act } would hold anyone liable who forwards these goods to this country in breach of it; status unconfirmed.
    }
