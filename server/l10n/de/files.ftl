file-denied = Der Zugriff ist verweigert.
file-absent = Es gibt keine solche Datei und keinen solchen Ordner.
file-is-folder = Es ist ein Ordner.
file-not-regular = Es ist keine gewöhnliche Datei.
file-path-part = Ein Teil des Pfads ist kein Ordner.
file-link-loop = Die Links bilden eine Schleife.
file-path-too-long = Der Pfad ist zu lang.
file-disk-full = Der Datenträger ist voll.
file-disk-read-only = Der Datenträger ist schreibgeschützt.
file-too-many-open = Es sind zu viele Dateien geöffnet.
file-disk-fault = Der Datenträger meldet einen Fehler.
file-larger-than = Sie ist größer als { $limit }.
file-too-large = Sie ist zu groß.
file-read-only = Sie ist schreibgeschützt.
file-changed-meanwhile = Sie hat sich seit dem Lesen geändert.
file-outside = Sie liegt außerhalb des Repositorys oder in dessen .git, wo nichts gelesen wird.
file-write-outside = Ein Link führt aus dem Repository hinaus oder in dessen .git, wo nichts geschrieben wird.
file-other-reason = Das System meldet: { $words }
file-name-not-utf8 = Der Name ist kein UTF-8, also lässt sie sich nicht über ihn öffnen.
file-rename-it = Benennen Sie sie um.
file-unchecked = Die Datei lässt sich nicht lesen und wurde nicht geprüft.
file-unreadable = Die Datei lässt sich nicht lesen.
file-folder-unchecked = Der Ordner lässt sich nicht lesen; nichts darin wurde geprüft.
file-folder-unreadable = Der Ordner lässt sich nicht lesen.
file-folder-unreadable-at = Der Ordner { $path } lässt sich nicht lesen; nichts darin wurde geprüft.
file-encoding = Die Datei ist in { $encoding } kodiert; nichts darin wurde geprüft.
file-bad-byte = Byte { $at } ({ $value }) ist kein UTF-8; nichts in der Datei wurde geprüft.
file-save-utf8 = Speichern Sie sie als UTF-8.
file-not-in-encoding = Die Datei ist kein { $encoding }; nichts darin wurde geprüft.
file-name-encoding = Speichern Sie sie als UTF-8, oder nennen Sie ihre Kodierung unter `encoding` der Zuordnung.
file-is-utf8 = Sie ist UTF-8: Nehmen Sie sie in eine Zuordnung ohne `encoding` auf, oder speichern Sie sie in der genannten Kodierung.
file-stdin-unreadable = Die Standardeingabe ließ sich nicht lesen; nichts wurde geprüft.
file-stdin-closed = Sie ist geschlossen oder ein leeres Gerät.
file-stdin-advice = Leiten Sie das Dokument hinein.
file-stdout-closed = Die Standardausgabe ist geschlossen, der Bericht kann nirgends ausgegeben werden; nichts wurde geprüft.
file-stdout-closed-advice = Schreiben Sie den Bericht mit --output in eine Datei, oder leiten Sie ihn nach /dev/null.
file-output-unwritable = Die Ausgabe lässt sich nicht schreiben; der Bericht ist unvollständig.
file-report-unwritable = Der Bericht lässt sich nicht schreiben.
file-report-incomplete = Der Bericht ließ sich nicht zu Ende schreiben und ist unvollständig.
cache-link = Es wurde nichts geprüft, denn ein Link oder eine andere Schreibweise führt zu `{ $file }`; was gelesen würde, ist nicht bekannt.
cache-tracked = Es wurde nichts geprüft, denn git verwaltet `{ $file }`, oder seine Dateiliste ist nicht lesbar: Wer das Repository ändert, könnte Ergebnisse hineinschreiben.
cache-tracked-advice = Entfernen Sie die Datei aus git und tragen Sie sie in .gitignore ein, oder nennen Sie eine Datei außerhalb des Repositorys.
cache-other-file = Es wurde nichts geprüft, denn `{ $file }` ist kein Cache und würde überschrieben.
cache-unwritable = Die Ergebnisse ließen sich nicht für den nächsten Lauf aufbewahren.
file-unwritable = `{ $file }` lässt sich nicht schreiben.
file-data-unreadable = { $path } lässt sich nicht lesen.
file-data-broken = { $path } ist beschädigt ({ $error }).
file-reinstall = Die Installation ist beschädigt: Installieren Sie lodestone neu, oder führen Sie den Build aus.
file-page-missing = Die Seite zu `{ $rule }` fehlt in dieser Installation.
file-reinstall-short = Installieren Sie lodestone neu.
file-leads-outside = Dies wurde nicht gelesen, denn es liegt selbst oder über einen Link außerhalb des Repositorys oder in dessen .git.
file-leads-outside-advice = Legen Sie die Datei selbst hier ab, oder nennen Sie den Link in `files.exclude` der lodestone.yaml.
file-folder-not-listed = { $path } ist kein Ordner, der sich hier lesen lässt; darin wurde nichts gesucht.
workbook-unread = Die Datei wurde nicht geprüft: { $why ->
    [encrypted] Sie ist eine verschlüsselte Arbeitsmappe oder eine aus der Zeit vor 2007 (XLS)
    [binary] Sie ist eine binäre Arbeitsmappe (XLSB)
    [large] Sie enthält mehr, als Lodestone aus einer Arbeitsmappe liest
    [broken] Sie ist eine beschädigte Arbeitsmappe
   *[none] Sie ist keine Arbeitsmappe, obwohl sie so heißt
  }.
workbook-unread-advice = { $why ->
    [encrypted] Speichern Sie sie als XLSX ohne Kennwort.
    [binary] Speichern Sie sie als XLSX.
    [large] Löschen Sie Blätter und Zellen, die nicht gebraucht werden, oder speichern Sie das Blatt als CSV.
    [broken] Öffnen Sie sie in einem Tabellenprogramm, und speichern Sie sie neu.
   *[none] Speichern Sie das Blatt als XLSX oder CSV.
  }
