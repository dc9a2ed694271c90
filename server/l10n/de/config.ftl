config-extends-elsewhere = `{ $entry }` ist ein absoluter Pfad oder eine Adresse, die andere nicht lesen könnten.
config-extends-elsewhere-advice = Schreiben Sie einen Pfad relativ zu dieser Datei oder den einer Datei in einem npm-Paket.
config-extends-backslash = `{ $entry }` enthält einen umgekehrten Schrägstrich.
config-extends-backslash-advice = Schreiben Sie Pfade mit Schrägstrichen, damit sie auf jedem Rechner zur Datei führen.
config-extends-not-yaml = `{ $entry }` nennt keine YAML-Datei.
config-extends-not-yaml-path = Schreiben Sie den Pfad einer solchen, etwa `./strict.yaml`.
config-extends-not-yaml-package = Schreiben Sie auch die Datei, etwa `{ $example }`.
config-extends-scope = `{ $entry }` nennt einen npm-Scope, aber kein Paket.
config-extends-scope-advice = Schreiben Sie `@scope/package/file.yaml`, oder beginnen Sie einen Pfad mit `./`.
config-extends-leaves-package = `{ $entry }` verlässt das Paket `{ $package }` oder nimmt einen Umweg.
config-extends-leaves-package-advice = Schreiben Sie den einfachen Pfad einer Datei darin.
config-extends-absent-file = Es gibt keine Datei `{ $path }`, die sich erweitern ließe.
config-extends-absent-file-advice = Berichtigen Sie den Pfad; er ist relativ zum Ordner dieser Datei.
config-extends-absent-package = In keinem node_modules-Ordner hier oder darüber im Repository gibt es eine Datei `{ $path }` eines Pakets `{ $package }`.
config-extends-absent-package-advice = Installieren Sie das Paket, oder berichtigen Sie den Pfad; für einen Ordner neben dieser Datei beginnen Sie mit `./`.
config-extends-unreadable = `{ $path }`, das erweitert werden soll, lässt sich nicht lesen.
config-extends-twice = `{ $entry }` wird oben bereits erweitert.
config-extends-twice-advice = Entfernen Sie eines von beiden.
config-extends-itself = Diese Datei erweitert sich selbst.
config-extends-itself-advice = Entfernen Sie den Eintrag.
config-extends-circle = Dies führt im Kreis ({ $files }); keine Datei kommt zuerst.
config-extends-circle-advice = Entfernen Sie einen der Einträge von `extends`.
config-extends-too-deep = Hier würden mehr als { $most } Dateien einander der Reihe nach erweitern.
config-extends-too-deep-advice = Erweitern Sie direkt die Datei, die am Ende gemeint ist.
config-extends-too-many = Die Einstellungen bestünden hier aus mehr als { $most } Dateien.
config-extends-too-many-advice = Fassen Sie Zusammengehöriges in einer Datei zusammen.
config-caused-by = `{ $file }` enthält einen Fehler; diese Einstellungen sind nicht verwendbar.
config-caused-by-advice = Berichtigen Sie ihn zuerst.
config-place = { $place }:
config-too-long = Diese Datei hat { $length } Zeichen; gelesen werden höchstens { $most }.
config-too-long-advice = Schreiben Sie Muster, die mehr abdecken, oder verschieben Sie anderswohin, was keine Einstellung ist.
config-second-document = Hier beginnt ein zweites YAML-Dokument; gelesen wird nur das erste.
config-second-document-advice = Schreiben Sie alle Einstellungen in ein Dokument.
config-pack-elsewhere = `{ $path }` ist kein Pfad relativ zu dieser Datei; andere könnten das Regelpaket nicht lesen.
config-pack-elsewhere-advice = Legen Sie das Regelpaket neben diese Datei, und schreiben Sie seinen Pfad.
config-baseline-elsewhere = `{ $path }` ist kein Pfad relativ zu dieser Datei; andere könnten die Baseline nicht lesen.
config-baseline-name = `{ $path }` endet nicht auf .json; der Name einer Baseline endet so.
config-baseline-advice = Schreiben Sie ihren Pfad, etwa lodestone-baseline.json.
config-pack-unreadable = Das Regelpaket `{ $path }` lässt sich nicht lesen.
config-pack-blocked = `{ $path }` ist weder Datei noch Ordner; das Regelpaket lässt sich nicht lesen.
config-pack-absent = Es gibt keine Datei und keinen Ordner `{ $path }`; das Regelpaket lässt sich nicht lesen.
config-pack-empty = In `{ $path }` gibt es keine YAML-Datei, also kein Regelpaket.
config-path-advice = Berichtigen Sie den Pfad.
config-patterns-too-many = Diese Datei hat { $count } Muster; gelesen werden höchstens { $most }.
config-patterns-too-many-advice = Schreiben Sie Muster, die mehr abdecken, etwa `parts/**`.
config-pattern-too-long = `{ $pattern }` hat { $length } Zeichen; gelesen werden höchstens { $most }.
config-pattern-too-long-advice = Schreiben Sie mehrere kürzere Muster.
config-pattern-idle = `{ $pattern }` trifft auf keine Datei zu, denn { $reason ->
    [absolute] es ist ein absoluter Pfad
    [leaves] es führt aus diesem Ordner hinaus
    [bracket] eine Klammer ist nicht geschlossen oder nicht geöffnet
    *[backwards] ein Bereich läuft rückwärts
  }.
config-pattern-idle-advice = Schreiben Sie ein Muster relativ zum Wurzelordner, etwa `parts/**`.
config-pattern-negated = `{ $pattern }` beginnt mit `!` und würde auf jede andere Datei zutreffen.
config-pattern-negated-advice = Muster können nur Dateien hinzufügen: Schreiben Sie die gemeinten.
config-pattern-range = `{ $pattern }` hat in geschweiften Klammern einen Bereich aus mehr als einzelnen Zeichen und würde nur auf eine Ziffer oder einen Buchstaben davon zutreffen.
config-pattern-range-advice = Schreiben Sie die Namen, etwa `{ $example }`, oder `*`.
config-pattern-repeats = `{ $pattern }` wiederholt eine Gruppe oder ein Zeichen oder enthält einen Lookahead; das brauchen nur reguläre Ausdrücke.
config-pattern-repeats-advice = Schreiben Sie `*` oder die gemeinten Namen.
config-pattern-slow = `{ $pattern }` hat so viele Platzhalter oder Alternativen, dass der Vergleich mit einem langen Namen Minuten dauern könnte.
config-pattern-slow-advice = Schreiben Sie weniger davon oder mehrere einfachere Muster.
config-rule-unknown = Es gibt keine Regel `{ $rule }`; diese Einstellung würde nichts bewirken.
config-rule-unknown-advice = Schreiben Sie die Kennung einer Regel; `lodestone rules` listet alle auf.
config-rule-prohibition = `{ $rule }` meldet, was eine Vorschrift verbietet; die Regel bleibt auf `{ $severity }` und lässt sich nicht auf `{ $level }` setzen.
config-remove-setting = Entfernen Sie die Einstellung.
config-rule-must-stand = `{ $rule }` meldet, dass etwas nicht gelesen oder beurteilt wurde; ohne diese Regel sähe Ungeprüftes wie geprüft aus. Sie lässt sich nicht { $state ->
    [set] einstellen
    [lower] herabstufen
    *[off] abschalten
  }.
config-rule-must-stand-advice = Wählen Sie eine andere Stufe, oder berichtigen Sie, was gefunden wird.
config-fix-remove = `{ $key }` entfernen
config-fix-add = `{ $key }` hinzufügen
config-lowered = { $config } stuft { $rules } herab.
config-lowered-rule = `{ $rule }` von { $severity } auf { $level }
config-lowered-rule-for = `{ $rule }` von { $severity } auf { $level } für { $files }
config-lowered-regimes = { $config } lässt über `regimes` bei { $rules } die Behörden weg.
config-lowered-law = { $config } lässt bei { $rules } das Recht von { $authorities } weg.
config-lowered-effect = Befunde dieser Regeln fehlen hier oder erscheinen mit geringerem Schweregrad.
config-lowered-prohibitions = Verbote werden nach dem Recht aller Behörden beurteilt.
config-past-day = { $config } setzt `asOf: { $date }`, einen vergangenen Tag; Dateien werden nach dem Recht dieses Tages beurteilt.
config-past-day-effect = Was Vorschriften seither verbieten oder verlangen, fehlt hier; entfernen Sie die Einstellung, um nach heutigem Recht zu urteilen.
config-act-set = `{ $act }` auf `{ $state }`
config-acts-set-aside = { $config } setzt unter `actStates` { $acts }.
config-acts-set-aside-effect = Wo der Stand dieser Vorschriften nicht bestätigt ist, entscheidet die Einstellung, und was sie verbieten oder verlangen, fehlt hier.
config-materials-off = { $config } setzt { $classes } unter `materials` auf `off`.
config-materials-off-effect = Zu Artikeln, in denen sie nur erkannt wurden, wird nichts gefragt; angegebene Kontrollnummern und das, was Vorschriften verbieten, zählen trotzdem.
config-of-editor = der Editor
config-with-editor = { $file } (mit den Einstellungen des Editors)
