# `lodestone request`: die geschriebenen Briefe.

request-letter = { $addressee } ({ $language })
request-total =
    { $count ->
        [one] 1 Brief.
       *[other] { $count } Briefe.
    }
request-not-written = Es wurde nichts geschrieben. { $option } schreibt die Briefe.
request-none-such = Zu solchen Teilen ist keine Frage offen.
