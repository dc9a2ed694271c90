# Whether a list of parties reaches what a party receives.

reach-exporter = This party is the exporter and receives nothing here; a listing concerns goods that go to a party.
reach-none-recognised = The goods leave { $from }, but none that was read is recognised as controlled under { $authority }; the list concerns dual-use items.
reach-outside =
    { $receives ->
        [all] No item here is recognised as controlled under { $authority }.
       *[some] No item in its transactions is recognised as controlled under { $authority }.
    }
reach-outside-origin =
    { $receives ->
        [all] No item here that originates in { $origins } is recognised as controlled under { $authority }.
       *[some] No item in its transactions that originates in { $origins } is recognised as controlled under { $authority }.
    }
reach-stays = The goods do not leave { $territory }.
reach-unseen = So nothing here shows that the list applies.

# Which goods go to the party, and why the list covers them
reach-goes =
    { $role ->
        [receiver] It takes part in the transaction in { $parts }.
       *[other] { $count ->
            [one] { $parts } goes to it.
           *[other] { $parts } go to it.
        }
    }
reach-leaves = The goods leave { $from }.
reach-originates = The goods originate in { $origins }.
reach-origin-open = The country of origin is not certain; if it is { $origins }, the list applies.
reach-not-abroad = { $act } does not say that it binds exporters abroad.
reach-controlled = Controlled by { $acts }.
# An act with codes, as a name.
reach-act = { $act } ({ $codes })
