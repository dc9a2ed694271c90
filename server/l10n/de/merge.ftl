# Teile eines Laufs, und was `lodestone merge` über sie sagt.

merge-shard-none = Das ist keine Shard-Datei. Es wurde nichts zusammengeführt.
merge-shard-advice = Schreiben Sie sie mit `lodestone check --shard I/N --format shard=DATEI`.
merge-shard-unreadable = Die Shard-Datei kann nicht gelesen werden. Es wurde nichts zusammengeführt.
merge-shard-broken = Die Shard-Datei ist abgeschnitten oder wurde geändert. Es wurde nichts zusammengeführt.
merge-shard-broken-advice = Prüfen Sie diesen Teil noch einmal, oder kopieren Sie die Datei neu.
merge-shard-version = Die Shard-Datei stammt von Lodestone { $version }, dies ist { $own }. Es wurde nichts zusammengeführt.
merge-shards-differ = Dieser Teil und `{ $other }` unterscheiden sich { $in ->
    [count] in der Anzahl der Teile
    [files] in den gefundenen Dateien
    [locale] in der Sprache
    [date] im Stichtag
    *[settings] in Recht, Optionen, Einstellungen oder Teiledateien
  }. Sie gehören nicht zu einem Lauf.
merge-locale = Die Teile sind in einer anderen Sprache geschrieben und lassen sich in dieser nicht zusammenführen.
merge-shard-doubled = Teil { $index } ist doppelt vorhanden.
merge-shards-missing = { $count ->
    [one] Ein Teil fehlt
    *[other] { $count } Teile fehlen
  }. Es wurde nichts zusammengeführt: { $shards }.
merge-files-differ = Die Teile enthalten { $files ->
    [one] eine Datei
    *[other] { $files } Dateien
  }, gefunden wurden { $found }. Es wurde nichts zusammengeführt.
merge-untold = Nicht bekannt ist, welche der folgenden unbenutzt sind, denn jeder Teil sah nur die eigenen Dateien: { $kinds }.
merge-untold-kind = { $kind ->
    [parts] Einträge und Ausnahmen in Teiledateien
    [baseline] Befunde der Baseline
    *[unread] Muster von `files.unread`
  }
merge-untold-advice = Ein Lauf über alle Dateien zeigt es.
