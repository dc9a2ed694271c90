# Whether a list of parties reaches what a party receives.

reach-exporter = This party is the exporter and receives nothing here; a listing concerns goods that go to a party.
reach-none-recognised = The goods leave { $from }, but none that was read is recognised as controlled under { $authority }; the list concerns dual-use items.
reach-outside =
    { $receives ->
        [all] No item here is recognised as controlled under { $authority }.
       *[some] No item that goes to this party is recognised as controlled under { $authority }.
    }
reach-outside-origin =
    { $receives ->
        [all] No item here that originates in { $origins } is recognised as controlled under { $authority }.
       *[some] No item that originates in { $origins } and goes to this party is recognised as controlled under { $authority }.
    }
reach-stays = The goods do not leave { $territory }.
reach-unseen = So nothing here shows that the list applies.

# Which goods go to the party, and why the list covers them
reach-goes-leaves =
    { $count ->
        [one] { $parts } goes to this party and leaves { $from }.
       *[other] { $parts } go to this party and leave { $from }.
    }
reach-goes-origin =
    { $count ->
        [one] { $parts } goes to this party and originates in { $origins }.
       *[other] { $parts } go to this party and originate in { $origins }.
    }
reach-goes-origin-open =
    { $count ->
        [one] { $parts } goes to this party without a certain country of origin; if it originates in { $origins }, the list applies.
       *[other] { $parts } go to this party without a certain country of origin; if they originate in { $origins }, the list applies.
    }
reach-not-abroad = { $act } does not say that it binds exporters abroad.
reach-controlled = Controlled by { $acts }.
# An act with codes, as a name.
reach-act = { $act } ({ $codes })
reach-goes =
    { $count ->
        [one] { $parts } goes to this party.
       *[other] { $parts } go to this party.
    }
