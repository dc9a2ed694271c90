# `lodestone request`: the letters that are written.

request-letter = { $addressee } ({ $language })
request-total =
    { $count ->
        [one] 1 letter.
       *[other] { $count } letters.
    }
request-not-written = Nothing was written. { $option } writes the letters.
request-none-such = No open question is about such parts.
