# content/foreign

content-reached = { $part } contains listed items of { $authority } origin worth { $percent } % of its value.
content-reached-advice = Have its export to another country reviewed: it may need a licence from { $authority }.
content-origin-missing = { $part } reaches the content threshold, and its country of origin is not declared.
content-origin-missing-why = If it is made abroad, its content counts: { $percent } % of its value.
content-sum = Listed content: { $sum } { $currency } of { $price } { $currency }.
content-sums = Listed content: { $sums }.
# An amount with its currency, as a name.
content-amount = { $amount } { $currency }
content-more = Parts whose value could not be calculated come on top.
content-floor =
    { $state ->
        [unverified] { $clause }: would apply from { $floor } % by value.
       *[in-force] { $clause }: applies from { $floor } % by value.
    }
content-named = The clause is about { $goods }; nothing here says whether this is one.
content-freed = Such goods are generally not controlled ({ $document }: { $goods }).
content-finished = The clause is about { $named }, but the authority treats such goods as finished goods ({ $document }: { $goods }).
content-finished-advice = If it is a part or an assembly, declare its `level`.
content-price-missing = { $part } contains listed items of { $authority } origin but has no price to compare them with.
content-price-missing-advice = Declare `value` with amount and currency.
content-price-nothing = { $part } contains listed items of { $authority } origin but has a price of { $price } { $currency }.
content-price-nothing-advice = Declare its real value under `value`.
content-unknown =
    { $why ->
        [counted] The price of { $part } in { $top } or its currency is missing, so its value cannot be counted.
        [open] { $part } in { $top } may count by value: its origin, form or composition is open.
        [unbroken] { $part } in { $top } contains a listed material, and the value of that material is not declared.
        [unit] The price of { $part } in { $top } is for another unit than its quantity.
        [quantity] The quantity of { $part } in { $top } is not a number, so its value cannot be counted.
        [reference] The `ref` of { $part } in { $top } leads nowhere, so its value cannot be counted.
        [not-followed] The `ref` of { $part } in { $top } is not followed, so its value cannot be counted.
       *[items] The `items` of { $part } in { $top } cannot be read, so their value cannot be counted.
    }
content-unknown-advice =
    { $why ->
        [counted] Declare `value` with amount and currency.
        [open] Declare `countryOfOrigin`, `form` and `composition`.
        [unbroken] Ask the supplier, and enter the metal, alloy or oxide with its `value` under `items`.
        [unit] Declare `value` on the line, for one unit of its quantity.
        [quantity] Write its `quantity` as a number.
        [reference] Correct that `ref`.
        [not-followed] Check it together with the other files.
       *[items] Write its parts as a list under `items`.
    }
content-not-nought = An unknown value is not counted as zero.
content-other-currency = { $part } is priced in { $currency } but { $top } in { $wanted }, so they cannot be compared.
content-other-currency-advice = Declare both in one currency; no exchange rate is assumed.
content-counts = { $part } counts with { $amount } { $currency }.
content-holds = { $top } contains it.
content-priced-in = { $top } is priced in { $currency }.
content-value-here = Its `value` is written here.
