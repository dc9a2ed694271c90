usage-command-first = Der Befehl steht vor den Optionen; hier steht { $option } an erster Stelle.
usage-command-first-advice = Schreiben Sie `lodestone check { $option } …`; `lodestone help` listet die Befehle auf.
usage-command-unknown = Es gibt keinen Befehl `{ $name }`.
usage-commands-listed = `lodestone help` listet sie auf.
usage-option-unknown = Es gibt keine Option { $option }.
usage-option-twice = { $option } ist zweimal angegeben, aber nur ein Wert kann gelten.
usage-give-once = Geben Sie sie nur einmal an.
usage-flag-value = { $option } hat keinen Wert, angegeben ist aber `{ $value }`.
usage-flag-alone = Schreiben Sie { $option } allein.
usage-value-missing = { $option } braucht einen Wert.
usage-write-form = Schreiben Sie `{ $form }`.
usage-value-unknown = { $option } kennt `{ $value }` nicht.
usage-write-one-of = Schreiben Sie { $names }.
usage-number = { $option } erwartet eine ganze Zahl, und `{ $value }` ist keine.
usage-number-advice = Schreiben Sie eine Zahl ab 0.
usage-date = { $option } erwartet ein Datum, und `{ $value }` ist keines.
usage-date-advice = Schreiben Sie es als Jahr-Monat-Tag, etwa 2026-11-25.
usage-locale-unknown = `{ $value }` ist keine verfügbare Sprache.
usage-locale-advice = Schreiben Sie --locale, gefolgt von { $locales }.
usage-internal = Ein interner Fehler hat den Lauf beendet ({ $error }); nichts gilt als geprüft.
usage-report-it = Bitte melden Sie ihn.
usage-report-it-at = Bitte melden Sie ihn unter { $address }.
usage-path-empty = Ein Pfad ist leer und benennt nichts.
usage-path-empty-advice = Schreiben Sie einen Pfad oder `.` für den aktuellen Ordner.
usage-stdin-mixed = `-` ist die Standardeingabe und lässt sich nicht mit anderen Pfaden mischen.
usage-stdin-mixed-advice = Prüfen Sie sie in zwei Läufen.
usage-stdin-unnamed = Die Standardeingabe hat keinen Namen, und erst der Name gibt den Typ an.
usage-stdin-unnamed-advice = Fügen Sie --stdin-filename PATH hinzu, etwa --stdin-filename motor.bom.yaml.
usage-stdin-absent = --stdin-filename benennt die Standardeingabe, aber `-` steht nicht unter den Pfaden.
usage-stdin-absent-advice = Fügen Sie `-` hinzu oder lassen Sie die Option weg.
usage-shard-stdin = --shard teilt Dateien auf, und die Standardeingabe ist nur eine.
usage-changed-stdin = --changed fragt git nach Dateien, und git kennt die Standardeingabe nicht.
usage-leave-out = Lassen Sie { $option } weg.
usage-ref-unfit = --changed=REF erwartet einen Commit, und `{ $ref }` kann keiner sein.
usage-ref-unfit-advice = Schreiben Sie einen Branch, einen Tag oder einen Commit, etwa --changed=origin/main.
usage-baseline-both = --baseline und --no-baseline widersprechen sich.
usage-leave-one-out = Lassen Sie eine von beiden weg.
usage-compare-format = { $option } listet auf, was sich unterscheidet; das Format `{ $format }` kann nur Befunde auflisten.
usage-compare-format-advice = Schreiben Sie --format text oder --format json, oder lassen Sie { $option } weg.
usage-compare-warnings = --max-warnings zählt die Befunde eines Laufs und passt nicht zu { $option }.
usage-compare-warnings-advice = Schreiben Sie --fail-on warning, oder lassen Sie --max-warnings weg.
usage-compare-same-day = --compare nennt den { $date }; mit diesem Tag wird schon verglichen, also kann sich nichts unterscheiden.
usage-compare-same-day-advice = Nennen Sie einen anderen Tag; der zweite ist der von --as-of oder der heutige.
usage-compare-both = --compare vergleicht zwei Tage, und --compare-report vergleicht mit einem früheren Bericht.
usage-work-idle = --work-list ergänzt den JSON-Bericht eines Laufs um die Aufgabenliste, und kein solcher Bericht ist angefordert.
usage-work-idle-advice = Schreiben Sie --format json ohne --compare und --compare-report, oder lassen Sie --work-list weg.
usage-cache-with = --cache bewahrt die Ergebnisse einer einfachen Prüfung auf, und { $option } verlangt einen anderen Lauf.
usage-fix-both = --fix schreibt Dateien und --fix-dry-run schreibt keine.
usage-fix-compare = { $option } beurteilt Dateien, wie sie sind, und --fix ändert sie.
usage-fix-compare-advice = Korrigieren Sie in einem Lauf und vergleichen Sie in einem anderen.
usage-fix-shard = --fix ändert Dateien, und eine Shard-Datei hält fest, was in ihnen gefunden wurde, wie sie sind.
usage-fix-shard-advice = Korrigieren Sie in einem Lauf, und schreiben Sie die Shard-Datei in einem anderen.
usage-fix-stdin = Die Standardeingabe lässt sich nicht an Ort und Stelle korrigieren.
usage-fix-stdin-advice = Schreiben Sie --fix-dry-run; das gibt die Änderungen als Diff aus.
usage-format-file-missing = --format { $format } nennt hinter dem Gleichheitszeichen keine Datei.
usage-reports-same-place = { $count } Berichte lassen sich nicht an dieselbe Stelle schreiben.
usage-reports-same-place-advice = Geben Sie allen bis auf einen eine Datei, etwa `{ $form }`.
usage-output-idle = Für --output bleibt kein Bericht, denn jedes --format nennt seine eigene Datei.
usage-output-idle-advice = Lassen Sie --output weg, oder fügen Sie ein --format ohne Datei hinzu.
usage-diff-takes-stdout = --fix-dry-run gibt sein Diff auf der Standardausgabe aus, also braucht der Bericht eine Datei.
usage-diff-takes-stdout-advice = Schreiben Sie `{ $form }`, oder lassen Sie --format weg.
usage-report-file-twice = Zwei Berichte würden in `{ $file }` geschrieben.
usage-report-own-file = Geben Sie jedem Bericht eine eigene Datei.
usage-report-one-file = `{ $other }` und `{ $file }` sind dieselbe Datei, und sie würde zweimal geschrieben.
usage-report-dead-link = `{ $file }` ist ein Link, der ins Leere führt; was geschrieben würde, ist nicht bekannt.
usage-report-other-name = Geben Sie ihm einen anderen Namen.
usage-report-overwrites = Es wurde nichts geschrieben, denn `{ $file }` würde { $what ->
    [checked] eine geprüfte Datei
    [baseline] die Baseline
    [earlier] den Bericht, mit dem verglichen wird,
    [settings] gelesene Einstellungen oder Regelpakete
    [shard] eine Shard-Datei, die zusammengeführt wird,
    *[named] ein Dokument oder eine Einstellungsdatei
  } überschreiben.
usage-shard = --shard erwartet I/N, und `{ $value }` benennt keinen Teil.
usage-shard-advice = Schreiben Sie die Nummer dieses Teils und die Anzahl aller Teile, etwa --shard 1/4; N ist höchstens { $most }.
usage-merge-none = `merge` braucht die Shard-Dateien eines Laufs.
usage-merge-none-advice = Schreiben Sie sie je mit `lodestone check --shard I/N --format shard=DATEI`, dann `lodestone merge DATEI…`.
usage-acts-paths = `acts` erwartet keine Pfade.
usage-acts-paths-advice = Für einen anderen Tag schreiben Sie `lodestone acts --as-of DATE`.
usage-acts-both = --as-of fragt nach einem Tag, --from und --to fragen nach den Änderungen zwischen zwei Tagen.
usage-acts-empty = Zwischen dem { $from } und dem { $to } liegt nichts.
usage-acts-empty-advice = Geben Sie --from den früheren Tag; der weggelassene ist der heutige.
usage-baseline-stdin = Eine Baseline wird für Dateien geschrieben, und `-` ist die Standardeingabe.
usage-baseline-stdin-advice = Nennen Sie Dateien oder Ordner.
usage-completion = `completion` erwartet den Namen genau einer Shell.
usage-config-files = `config` braucht mindestens eine Datei.
usage-config-files-advice = Schreiben Sie `lodestone config motor.bom.yaml`; die Datei muss nicht vorhanden sein.
usage-explain = `explain` erwartet genau eine Regel, eine Datei oder eine Stelle.
usage-explain-advice = Schreiben Sie `lodestone explain end-use/missing`, `lodestone explain motor.bom.yaml` oder `lodestone explain motor.bom.yaml:12`.
usage-rule-unknown = Es gibt keine Regel `{ $rule }`.
usage-rules-listed = `lodestone rules` listet sie auf.
usage-explain-not-ours = `{ $file }` ist eine Datei, aber keine, die Lodestone prüft.
usage-line-absent = { $file } hat { $lines ->
    [one] 1 Zeile
    *[other] { $lines } Zeilen
  }, gefragt war nach Zeile { $line }.
usage-column-absent = Zeile { $line } von { $file } hat { $columns ->
    [one] 1 Spalte
    *[other] { $columns } Spalten
  }, gefragt war nach Spalte { $column }.
usage-no-item-on-line = In Zeile { $line } von { $file } steht kein Artikel.
usage-no-item-at = In Zeile { $line }, Spalte { $column } von { $file } steht kein Artikel.
usage-cell = { $cell } ist keine Zelle einer Arbeitsmappe. Schreiben Sie `lodestone explain parts.xlsx:Sheet1!C7`.
usage-no-item-in-cell = In Zelle { $cell } von { $file } steht kein Artikel.
usage-first-item = Der erste Artikel beginnt in Zelle { $cell }.
usage-no-item-at-all = Die Datei enthält keine Artikel.
usage-nearest-item = Der nächste Artikel beginnt in Zeile { $line }.
usage-hook-files = Es wurde keine Datei genannt, also gibt es nichts zu prüfen.
usage-hook-files-advice = Nennen Sie Dateien, oder schreiben Sie `lodestone check`.
usage-init-folders = `init` erwartet genau einen Ordner.
usage-init-folders-advice = Führen Sie den Befehl für jeden Ordner einmal aus.
usage-init-no-folder = Es gibt keinen Ordner `{ $folder }`, also wurde nichts geschrieben.
usage-init-no-folder-advice = Legen Sie ihn zuerst an, oder berichtigen Sie den Pfad.
usage-stdio = { $command } arbeitet über Standardeingabe und -ausgabe und erwartet keine Pfade.
usage-rules-paths = `rules` erwartet keine Pfade.
usage-rules-paths-advice = `lodestone explain RULE` erklärt eine Regel.
usage-test-pack = `test` braucht ein Regelpaket.
usage-test-pack-advice = Schreiben Sie `lodestone test house/pack.yaml`, oder nennen Sie den Ordner eines Regelpakets.
help-about = Lodestone prüft Stücklisten und Sendungen auf exportkontrollrelevante Materialien (Seltene Erden, Gallium, Wolfram, Graphit und andere) ohne angegebene Endverwendung.
help-usage = Aufruf: { $form }
help-options = Optionen:
help-of-help = Zeigt die Hilfe zu einem Befehl, ebenso wie COMMAND --help.
help-of-version = Gibt die Version aus.
help-more = Mehr: { $address }
usage-mapping-files = `lodestone mapping` braucht eine Datei.
usage-mapping-files-advice = Schreiben Sie `lodestone mapping FILE`.
usage-convert-file = `lodestone convert` erwartet genau eine Datei.
usage-convert-file-advice = Schreiben Sie `lodestone convert FILE`.
