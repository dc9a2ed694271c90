# What acts say of an item. It stands behind what to do about it.

# An act with the entries of its list that an item meets, such as "MOFCOM/GAC announcement 18/2025, 1C905.a.4: may apply."
law-act =
    { $act }, { $codes }: { $says ->
        [applies] applies.
        [may-apply] may apply.
        [lists] lists such goods.
        [may-list] may list such goods.
        [would-apply] would apply; status unconfirmed.
        [could-apply] could apply; status unconfirmed.
        [would-list] would list such goods; status unconfirmed.
       *[could-list] could list such goods; status unconfirmed.
    }
law-codes-and-more = { $first } and { $count } more entries
law-more-acts =
    { $count ->
        [one] { $count } more act applies or may apply.
       *[other] { $count } more acts apply or may apply.
    }

# Why an act only may apply
law-composition =
    { $state ->
        [undeclared] The composition is not declared.
        [incomplete] The composition is not declared complete.
        [by-name] The composition names a material and not the elements in it.
       *[complete] The declared composition leaves it open.
    }
law-form-undeclared = The form is not declared.
law-figures-undeclared =
    { $count ->
        [one] The entry requires { $limits }; the item does not declare that.
       *[other] Depending on the entry, { $limits } is required; the item does not declare that.
    }
law-purpose = The entry covers goods for { $purposes }. Lodestone does not exclude an item because its purpose is different.
law-origin =
    { $state ->
        [no-country] The declared country of origin is not a country.
        [disputed] The declared country of origin is contradicted.
       *[undeclared] The country of origin is not declared.
    }

# How sure it is
law-state-set = `actStates` sets the state of { $act }.
law-low-confidence = This rests on a source of low reliability.
law-state-unverified = The status of { $act } on this date is unconfirmed.
law-last-known = Last known ({ $on }): { $text }
# The same of one act or several, below the findings.
law-note = { $acts }: status unconfirmed; last known ({ $on }): { $text }

# Acts that list an item and do not bind it
law-none-lists = No known act lists it on { $date }.
law-none-binds = No act applies on { $date }.
law-act-off =
    { $act }, { $codes }{ $standing ->
        [in-force] , in force since { $since },
        [in-force-before] , in force since before { $since },
        [unverified] , status unconfirmed since { $since },
        [unverified-before] , status unconfirmed since before { $since },
       *[none] {""}
    } { $listing ->
        [open] may list it but does not apply.
       *[met] lists it but does not apply.
    }
law-more-acts-off =
    { $count ->
        [one] { $count } more act lists it but does not apply.
       *[other] { $count } more acts list it but do not apply.
    }

# What to do where an act sets a policy of denial
law-refused-in-principle = Do not ship: in principle, no licence is granted for this.
