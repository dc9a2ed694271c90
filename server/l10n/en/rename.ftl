# Why the editor does not rename something. What to do about it stands behind the reason, in a sentence of its own.

rename-empty = A name must be one line and must not be empty.
rename-nothing = There is no end use, party, licence or part to rename here.
rename-no-part = There is no part { $part } in { $file }.
rename-part-in-several = Several documents of { $file } have a part { $part }.
rename-unreadable = { $file } cannot be read.
rename-not-spelt-out = { $file } does not spell out { $part } where it declares the part.
rename-several-lines = The name is written over several lines in one place.
rename-only-read = Lodestone can read the format of { $file }, but not write it.
rename-taken =
    { $kind ->
        [end-use] This document already has another end use called { $name }.
        [party] This document already has another party called { $name }.
        [licence] This document already has another licence called { $name }.
       *[part] This document already has another part called { $name }.
    }
rename-meant-already =
    { $kind ->
        [end-use] Line { $line } of this document already refers to { $name } as an end use, and would then mean this one.
        [party] Line { $line } of this document already refers to { $name } as a party, and would then mean this one.
        [licence] Line { $line } of this document already refers to { $name } as a licence, and would then mean this one.
       *[part] Line { $line } of this document already refers to { $name } as a part, and would then mean this one.
    }

# Other files that refer to the part

rename-referred-to-already = Line { $line } of { $file } already refers to { $name } in { $target }, and would then mean this part.
rename-ambiguous = Several documents of { $file } have a part { $part }, so it is uncertain which of them other files mean.
rename-indistinct = { $file } has another part called { $name }, and other files could not tell the two apart.
rename-ref-several-lines = Line { $line } of { $file } writes the name over several lines.
rename-unread = { $file } cannot be read, so it is not known whether it refers to this part.
rename-broken = { $file } is broken at line { $line }, so not everything that it refers to can be read.

# What to do

rename-by-hand = Change it by hand.
rename-there = Rename it there.
rename-choose-another = Choose another name, or change that line first.
rename-mend-first = Correct that file first.
