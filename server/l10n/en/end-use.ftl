# An end use that is written in another file and cannot be read there

end-use-elsewhere-unknown = The other file states neither an end use there nor the key of one.
end-use-elsewhere-no-category = The end use written there has no category.
end-use-elsewhere-bad-category = { $category } is not a category of end uses.
end-use-elsewhere-on = It applies to { $part } there.
end-use-elsewhere-here = The end use is written here.

# end-use/missing

end-use-missing =
    { $holds ->
        [may-hold] { $part } may contain { $classes } and has no declared end use.
        [is] { $part } is { $classes } and has no declared end use.
       *[holds] { $part } contains { $classes } and has no declared end use.
    }
end-use-missing-declared = { $part } declares control code { $codes } but no end use.
end-use-missing-advice = Declare `endUse` on this item, on its assembly or for the whole document.
end-use-missing-advice-foreign = Say what it is for, such as "spindle motor of a lathe, rotor magnets": `endUse` { $where }, or for many at once under `uses` there, by file and part number. If a column or key says it, map that to `endUse` under `mappings`.
end-use-missing-parts =
    { $count ->
        [one] { $line } includes { $parts } ({ $classes }), which has no declared end use.
       *[other] { $line } includes parts without a declared end use ({ $classes }): { $parts }.
    }
end-use-missing-parts-declared =
    { $count ->
        [one] { $line } includes { $parts }, which is controlled and has no declared end use.
       *[other] { $line } includes controlled parts without a declared end use: { $parts }.
    }
end-use-missing-parts-advice =
    { $count ->
        [one] Declare `endUse` on this line, for the whole document, or where the part is described.
       *[other] Declare `endUse` on this line, for the whole document, or where the parts are described.
    }
end-use-unreadable =
    { $holds ->
        [is] { $part } is { $classes }, and its end use in another file cannot be read.
       *[holds] { $part } contains { $classes }, and its end use in another file cannot be read.
    }
end-use-unreadable-declared = { $part } declares control code { $codes }, and its end use in another file cannot be read.
end-use-unreadable-advice = Correct it there, or declare `endUse` on this line.
end-use-unreadable-parts = { $line } includes parts whose end use in another file cannot be read: { $parts }.

# end-use/undetermined

end-use-undetermined = The end use of { $parts } is undetermined.
end-use-undetermined-advice = Find out the end use, and declare its `category` and `statement`.

# end-use/end-user-missing

end-use-no-end-user = The end use of { $parts } names no end user, and neither does the shipment.
end-use-no-end-user-advice = Write `endUser` here or for the shipment.
end-use-no-end-user-why = Licences are applied for and granted per end user.

# end-use/military

end-use-military =
    { $bar ->
        [barred] { $parts } would go to a military end use in { $country }, which is prohibited.
        [refused] { $parts } would go to a military end use in { $country }, for which a policy of denial applies.
        [anywhere] { $parts } would go to a military end use in an undeclared country, which may be prohibited.
       *[open] { $parts } would go to a military end use in { $country }, which may be prohibited.
    }
end-use-military-user =
    { $bar ->
        [barred] { $parts } would go to { $user }, declared military, in { $country }, which is prohibited.
        [refused] { $parts } would go to { $user }, declared military, in { $country }: a policy of denial applies.
        [anywhere] { $parts } would go to { $user }, declared military, in an undeclared country, which may be prohibited.
       *[open] { $parts } would go to { $user }, declared military, in { $country }, which may be prohibited.
    }
end-use-military-country = Declare the `country` of the end use or end user.
end-use-military-way = The goods pass through { $country }.
end-use-military-stop = Do not ship until this is settled.
end-use-military-never = Do not ship.
end-use-military-correct = If the declaration is wrong, correct it and keep the evidence.
end-use-bars =
    { $count ->
        [one] { $acts } prohibits this.
       *[other] { $acts } prohibit this.
    }
end-use-refuses =
    { $count ->
        [one] { $acts } sets a policy of denial for this.
       *[other] { $acts } set a policy of denial for this.
    }
end-use-bar-open =
    { $does ->
        [bars] { $act } prohibits this.
        [may-bar] { $act } may prohibit this.
        [would-bar] { $act } would prohibit this; status unconfirmed.
        [refuses] { $act } sets a policy of denial for this.
        [may-refuse] { $act } may set a policy of denial for this.
       *[would-refuse] { $act } would set a policy of denial for this; status unconfirmed.
    }

# end-use/conflict

end-use-conflict = The end use of { $part } here differs from the one in the file that it refers to.
end-use-conflict-advice = A licence covers one end use and one end user: find out which is right, and write it in both places.
end-use-conflict-on = The other one applies to { $parts }.
end-use-conflict-value =
    { $what ->
        [category] The category is { $here } here and { $there } there.
        [country] The country is { $here } here and { $there } there.
       *[end-user] The end user is { $here } here and { $there } there.
    }
end-use-conflict-place =
    { $what ->
        [category] The category is { $value } here.
        [country] The country is { $value } here.
       *[end-user] The end user is { $value } here.
    }

# end-use/unknown-key

end-use-unknown-key = No end use of this document has the key { $key }, so none is declared here.
end-use-unknown-key-in-parts = No parts file has an end use with the key { $key }, so none is declared here.
end-use-unknown-key-advice = Add it to `endUses`, or write the end use out here.
end-use-change-to = Change to { $near }

# end-use/vague

end-use-vague = The statement { $statement } names no product.
end-use-vague-empty = The statement of the end use is empty.
end-use-vague-advice = Name the product and the place of the material in it, such as "spindle motor of a lathe, rotor magnets".
end-use-vague-why = An application with a vague end use may be refused.
end-use-vague-party = { $name } ({ $roles }) is not the name of a party.
end-use-vague-party-advice = Write the full legal name: lists of parties are searched by name.

# end-use/category-missing

end-use-category-missing = The end use of { $parts } has no category.
end-use-category-missing-advice = Map `endUse/category` to a column or key, or declare the end use with its category.

# end-use/military-words

end-use-military-words =
    { $what ->
        [statement] The statement of the end use of { $parts } names a military use: { $words }.
       *[item] The text of { $parts } names a military use: { $words }.
    }
end-use-military-party = The { $role } of { $parts } is military by its name: { $words }.
end-use-military-words-category = The category of its end use is `{ $category }`.
end-use-military-words-no-category = Its end use has no category.
end-use-military-words-advice = Which is right? If the use is military, declare the category `military`; if the party is, `kind: military`. Otherwise, name the civil product.
