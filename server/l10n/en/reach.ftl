# Whether a list of parties reaches what a party receives.

reach-exporter = It is the exporter and receives nothing here; a listing is about what goes to a party.
reach-none-recognised = The goods leave { $from }, but none of them is recognised as controlled by { $authority }; the list is about dual-use items.
reach-outside =
    { $receives ->
        [all] No item here is recognised as controlled by { $authority }.
       *[some] No item that goes to it is recognised as controlled by { $authority }.
    }
reach-outside-origin =
    { $receives ->
        [all] No item from { $origins } here is recognised as controlled by { $authority }.
       *[some] No item from { $origins } that goes to it is recognised as controlled by { $authority }.
    }
reach-stays = The goods do not leave { $territory }.
reach-unseen = So nothing here shows that the list covers it.

# Which goods go to the party, and why the list covers them
reach-goes-leaves =
    { $count ->
        [one] { $parts } goes to it and leaves { $from }.
       *[other] { $parts } go to it and leave { $from }.
    }
reach-goes-origin =
    { $count ->
        [one] { $parts } goes to it and is from { $origins }.
       *[other] { $parts } go to it and are from { $origins }.
    }
reach-goes-origin-open =
    { $count ->
        [one] { $parts } goes to it without a country of origin; if that is { $origins }, the list covers it.
       *[other] { $parts } go to it without a country of origin; if that is { $origins }, the list covers them.
    }
reach-controlled = Controlled by { $acts }.
# An act with codes, as a name.
reach-act = { $act } ({ $codes })
reach-goes =
    { $count ->
        [one] { $parts } goes to it.
       *[other] { $parts } go to it.
    }
