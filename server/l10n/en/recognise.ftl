# What evidence means. { $meaning } and the like are names.

recognised-cas-number = { $name } (CAS number)
recognised-tariff-code = { $goods } (tariff code)
recognised-control-code = { $goods } (control code)
recognised-magnet-type = { $material } (magnet.type)
recognised-formula = formula with { $elements }
recognised-formula-of = { $material } (formula)
recognised-notation = { $symbol } in chemical notation
recognised-bare-symbol = the bare symbol { $symbol }
recognised-grade = { $grade } (gives no shares)
recognised-good = { $title }: { $reason }
recognised-but = { $meaning }; { $attribute }
recognised-in-composition = { $meaning } in the declared composition
recognised-declared = { $element } declared
recognised-declared-share = { $element } { $share } % declared
recognised-declared-range = { $element } { $min } to { $max } % declared

# What a word tells of instead of the item.

attribute-label = it is what the label says
attribute-grade = it tells of which grade the item is
attribute-foreign = { $word } before it tells of something else
attribute-magnet-place = it names where the magnet goes
attribute-chip = { $word } tells of an integrated circuit
attribute-served = the item is for it
attribute-served-by = the item is for it ({ $word })
attribute-belongs = it names what the { $word } belongs to
attribute-accessory = the item is an accessory for it
attribute-begins = the text begins with an accessory

# Why something that was seen does not count.

rejected-group-absent = the text says that { $group } are absent
rejected-element-absent = the text says that { $symbol } is absent
rejected-excepted = the text excepts it ({ $meaning })
rejected-company-name = it is part of the name of a company or brand
rejected-absent = the text says that it is absent ({ $meaning })
rejected-purpose = it is what the item is for
rejected-device = the item is a device or a product ({ $noun }), and no such material itself
rejected-part-number = it stands beside a part number ({ $number }) and nothing names a piece or a lot of the material
rejected-additive = something else contains it as an additive
rejected-loose-grade = it has the form of a magnet grade, but nothing says that a magnet is meant
rejected-no-magnet = the text says that it contains no magnet
rejected-no-material = the text says that it contains no { $materials }
rejected-other-magnet = another magnet material is named: { $reason }
rejected-tariff-code = the tariff code { $code } ({ $system }) means { $goods }
rejected-magnet-type = magnet.type is { $type }, which contains no { $materials }
rejected-composition = the composition is declared complete and contains no { $materials }
rejected-zero = a share of 0 is declared of all that it may mean ({ $materials })
rejected-free = the item is declared free of it by `freeOf` ({ $materials })
