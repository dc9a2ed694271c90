# Ein Rechtsstand, den `law` in lodestone.yaml anstelle der eingebauten Regelpakete nennt.

law-path-elsewhere = `{ $path }` ist ein absoluter Pfad oder eine Adresse; andere könnten das nicht lesen.
law-path-advice = Schreiben Sie den Pfad einer JSON-Datei relativ zu dieser Datei, etwa `./law.json`, oder den einer Datei in einem npm-Paket, etwa `@acme/law/law.json`.
law-path-unfit = `{ $path }` nennt keine JSON-Datei dieses Ordners oder eines Pakets.
law-absent = Es gibt keinen Rechtsstand `{ $path }`.
law-absent-advice = Korrigieren Sie den Pfad, der relativ zum Ordner dieser Datei ist.
law-unreadable = Der Rechtsstand `{ $path }` ist nicht lesbar.
law-not-in-use = Ersatzweise wird nach keinem anderen Recht geprüft.
law-file-too-long = Der Rechtsstand { $path } hat { $length } Zeichen; gelesen werden höchstens { $most }.
law-file-none = { $path } ist kein Rechtsstand: Es ist kein JSON mit einem `format`.
law-file-none-advice = Nennen Sie die Datei, die `node esbuild.mjs law` oder ein npm-Paket mit Regelpaketen liefert.
law-file-newer = Der Rechtsstand { $path } hat das Format { $format } und ist neuer als dieses Lodestone, das Format { $known } liest.
law-file-newer-advice = Aktualisieren Sie Lodestone, oder nennen Sie einen älteren.
law-file-older = Der Rechtsstand { $path } hat das Format { $format }; dieses Lodestone liest nur Format { $known }. Nennen Sie einen neueren.
law-file-changed = Der Rechtsstand { $path } wurde nach der Erstellung verändert: Sein Inhalt hat die Prüfsumme { $found }.
law-file-changed-advice = Holen Sie ihn neu von der Quelle.
law-file-other = Der Rechtsstand { $path } hat die Prüfsumme { $found }, `digest` nennt aber { $named }.
law-file-other-advice = Wenn Sie dem neuen Rechtsstand trauen, schreiben Sie seine Prüfsumme hierher; sonst stellen Sie den alten wieder her.
law-file-unusable = Der Rechtsstand { $path } ist nicht verwendbar (Zeile und Spalte { $place }).
law-file-unknown-advice = Ein Rechtsstand aus einem neueren Lodestone kann enthalten, was dieses nicht kennt: Aktualisieren Sie dann Lodestone.
law-file-rules = Ein Rechtsstand enthält keine Regeln und keine Testfälle; eigene stehen in Regelpaketen unter `packs`.
law-file-lacks =
    { $count ->
        [one] Im Rechtsstand { $path } fehlt das Regelpaket { $packs }.
       *[other] Im Rechtsstand { $path } fehlen die Regelpakete { $packs }.
    }
law-file-lacks-why = Was ein Rechtsstand auslässt, sähe aus wie Recht, das nichts verlangt.
law-file-emptied =
    { $count ->
        [one] Im Rechtsstand { $path } ist vom Abschnitt { $sections } der eingebauten Regelpakete nichts übrig.
       *[other] Im Rechtsstand { $path } ist von den Abschnitten { $sections } der eingebauten Regelpakete nichts übrig.
    }
law-file-version = Der Rechtsstand { $path } hat die Version { $version }, die neueste Version seiner Regelpakete ist { $latest }. Beide müssen gleich sein.
law-file-words = Der Rechtsstand { $path } enthält ein Wort, das nicht verwendbar ist: { $reason }

# Was jeder Bericht sagt, wo nach einem anderen Rechtsstand geprüft wird.
law-in-use = Geprüft nach dem Rechtsstand { $path }, Version { $version } ({ $digest }), anstelle der eingebauten Regelpakete, überall dort, wo lodestone.yaml ihn nennt.
law-in-use-older = Der Rechtsstand { $path } ist älter als die eingebauten Regelpakete: { $packs }.
law-in-use-older-advice = Nennen Sie einen neueren, oder entfernen Sie `law` aus lodestone.yaml.
law-older-pack = { $pack } { $version }, eingebaut { $known }
law-in-use-lacks =
    { $count ->
        [one] Im Rechtsstand { $path } fehlt { $count } Eintrag des eingebauten Rechts: { $sections }.
       *[other] Im Rechtsstand { $path } fehlen { $count } Einträge des eingebauten Rechts: { $sections }.
    }
law-in-use-lacks-advice = Nach ihnen wird nichts gefragt. Verwenden Sie den Rechtsstand nur, wenn sie aufgehoben wurden: `lodestone law --diff built-in { $path }` zeigt, was er ändert.
law-in-use-shortens = Im Rechtsstand { $path } sind Vorschriften an weniger Tagen in Kraft als im eingebauten Recht: { $acts }.
law-in-use-shortens-advice = An den übrigen Tagen wird nach ihnen nichts gefragt. `lodestone law --diff built-in { $path }` zeigt die Daten.
law-lacking-section = { $count } unter { $section }: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }

# `lodestone packs` und `lodestone law --diff`.
usage-packs-files = `packs` nimmt höchstens einen Rechtsstand.
usage-packs-files-advice = Schreiben Sie `lodestone packs law.json` oder, für die verwendeten Regelpakete, `lodestone packs`.
usage-law-diff = `law` vergleicht zwei Rechtsstände.
usage-law-diff-advice = Schreiben Sie `lodestone law --diff OLD NEW`; `built-in` ist der eingebaute Rechtsstand.
packs-built-in = Rechtsstand: eingebaut, Version { $version }, { $digest }
packs-of-law = Rechtsstand: { $path }, Version { $version }, { $digest }
packs-column = { $column ->
    [pack] Regelpaket
    [version] Version
    [reviewed] Geprüft am
   *[contents] Inhalt
  }
packs-reviewed = { $stale ->
    [yes] { $date } (veraltet)
   *[no] { $date }
  }
packs-no-previous = Der Rechtsstand nennt keinen vor ihm, daher sind keine Änderungen bekannt.
packs-changes = Änderungen seit Version { $version }:
law-changes-none = Kein Eintrag unterscheidet sich.
law-change-act = { $act } { $change ->
    [added] hinzugekommen
    [removed] entfallen
   *[changed] geändert
  }{ $dated ->
    [yes] { $change ->
        [added] : { $states }
        [removed] ; bisher { $were }
       *[changed] : { $states }; bisher: { $were }
      }
   *[no] {""}
  }{ $change ->
    [changed] {" "}({ $keys })
   *[other] {""}
  }
law-change-entries = { $section }, { $of ->
    [act] { $act }
   *[pack] Regelpaket { $pack }
  }: { $count } { $change ->
    [added] hinzugekommen
    [removed] entfallen
   *[changed] geändert
  }: { $names }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
  }
law-diff-packs = Von { $before } zu { $after }:
law-diff-files = { $files ->
    [one] 1 Datei, geprüft nach { $after } und { $before }, Stichtag { $date }.
   *[other] { $files } Dateien, geprüft nach { $after } und { $before }, Stichtag { $date }.
  }
