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

# Die Seite zum Ausprobieren

site-try = Ausprobieren
site-languages = Sprachen
site-try-title = Hier eine Stückliste prüfen
site-try-lead = Eine Datei (YAML, CSV oder CycloneDX) in den Editor einfügen oder auf diese Seite ziehen. Die Datei bleibt im Browser: Nichts wird hochgeladen.
site-try-sample = Beispiel
site-try-empty = Leer, zum Einfügen
site-try-open = Datei öffnen
site-try-link = Link mit dieser Datei kopieren
site-try-dates = Datum der Prüfung und die Vorschriften dazu
site-try-date = Geprüft nach dem Recht vom
site-try-earlier = Frühere Änderung
site-try-later = Spätere Änderung
site-try-timelines = Vorschriften, die diese Datei betreffen
site-try-turn = { $date }: Die Befunde ändern sich
site-try-file = Datei
site-try-editor = Text der Datei
site-try-results = Ergebnisse
site-try-findings = Befunde
site-try-report = Bericht
site-try-waiting = Die Prüfung wird geladen…
site-try-no-findings = Keine Befunde.
site-try-count =
    { $errors ->
        [one] { $errors } Fehler
       *[other] { $errors } Fehler
    }, { $warnings ->
        [one] { $warnings } Warnung
       *[other] { $warnings } Warnungen
    }, { $others ->
        [one] { $others } Hinweis
       *[other] { $others } Hinweise
    }
site-try-step = An diesem Datum { $came ->
        [one] kommt { $came } Befund hinzu
       *[other] kommen { $came } Befunde hinzu
    }, { $gone ->
        [one] { $gone } entfällt
       *[other] { $gone } entfallen
    }, und { $changed ->
        [one] { $changed } ändert sich
       *[other] { $changed } ändern sich
    }.
site-try-since-step =
    { $step ->
        [came] kommt hinzu
        [changed] ändert sich
       *[gone] entfällt
    }
site-try-severity =
    { $severity ->
        [error] Fehler
        [warning] Warnung
        [information] Information
       *[hint] Hinweis
    }
site-try-line = Zeile { $line }
site-try-fixes = Korrekturen
site-try-no-fixes = Hier wird keine Korrektur angeboten.
site-try-link-copied = Der Link wurde kopiert. Wer ihn öffnet, sieht diese Datei; sie steht im Link selbst und auf keinem Server.
site-try-link-above = Der Link steht in der Adresszeile. Wer ihn öffnet, sieht diese Datei.
site-try-link-too-long = Die Datei ist zu lang für einen Link: { $length } Zeichen, höchstens { $most }. Bitte die Datei selbst senden.
site-try-broken-link = Der Link enthält keine lesbare Datei. Vielleicht wurde er abgeschnitten.
site-try-too-long = { $name } ist zu lang für diese Seite: Sie nimmt Dateien bis { $most } MB. Der Befehl hat diese Grenze nicht.
site-try-too-many = Diese Seite nimmt höchstens { $most } Dateien auf einmal.
site-try-no-text = { $name } ist kein Text. Der Befehl liest auch Arbeitsmappen.
site-try-read-as = Gelesen nach den Einstellungen in lodestone.yaml, die `lodestone init` vorschlägt. { $summary }
site-try-not-read = Hier wird nichts als Stückliste erkannt. Dateien von Lodestone enden auf .bom.yaml oder .shipment.yaml.
site-try-failed = Die Prüfung konnte nicht starten. Vielleicht ist dieser Browser zu alt: Chrome, Edge, Firefox oder Safari ab 2024 genügen.
