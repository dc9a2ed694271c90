# The page of a company's rule, as `lodestone explain` shows it.

company-page-rule = { $title }: { $severity }, a rule of the pack { $pack } { $version }, reviewed on { $reviewedOn }.
company-page-waivable = It can be waived.
company-page-not-waivable = It cannot be waived.
company-page-fires = When it fires
company-page-always = It fires on every item for which this is true:
company-page-from = From { $from } on, it fires on every item for which this is true:
company-page-until = Until { $until }, that day included, it fires on every item for which this is true:
company-page-from-until = From { $from } until { $until }, that day included, it fires on every item for which this is true:
company-page-says = What it says
company-page-basis = What it rests on
