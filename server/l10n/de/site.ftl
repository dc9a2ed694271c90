# Die Website: was um die Seiten der Dokumentation steht.

site-name = Lodestone
site-title = { $page } - Lodestone
site-skip = Zum Inhalt springen
site-parts = Teile der Website
site-documentation = Dokumentation
site-pages = Seiten
site-search = Suchen
site-search-nothing = Nichts gefunden.
site-footer = Keine Rechtsberatung. Lodestone gibt wieder, was Vorschriften und ihre Quellen sagen. Ein Mensch entscheidet.
site-notices = Hinweise zu fremder Software

# Zeitleisten von Vorschriften

site-timeline-of = Zeitleiste: { $name }
site-state =
    { $state ->
        [not-issued] nicht erlassen
        [pending] noch nicht in Kraft
        [in-force] in Kraft
        [suspended] ausgesetzt
        [ended] außer Kraft
       *[unverified] Rechtsstand nicht bestätigt
    }
site-stretch =
    { $state ->
        [not-issued] nicht erlassen
        [pending] noch nicht in Kraft
        [in-force] in Kraft
        [suspended] ausgesetzt
        [ended] außer Kraft
       *[unverified] Rechtsstand nicht bestätigt
    } { $days ->
        [open] ab { $from }
        [day] am { $from }
       *[closed] vom { $from } bis { $until }
    }
