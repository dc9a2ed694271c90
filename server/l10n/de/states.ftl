state = { $state ->
    [finding] Befund
    [nothing-found] nichts gefunden
    [not-asked] nicht gefragt
    [not-checked] nicht geprüft
    *[not-read] nicht gelesen
  }
state-why = { $word } ({ $why })
state-no-act = am { $date } ist keine geltende Vorschrift auf ihn anwendbar
state-common-goods = handelsübliche Ware liegt gewöhnlich außerhalb der Grenzwerte der Vorschriften
state-military = militärische Endverwendung; nach den Angaben verbietet sie am { $date } keine geltende Vorschrift
state-off = { $by ->
    [materials] sein Material ist in den Einstellungen abgeschaltet
    [regimes] die Behörde der Vorschrift ist in den Einstellungen abgeschaltet
    *[rules] die Regel, die danach fragt, ist in den Einstellungen abgeschaltet
  }
state-waived = Ausnahme bis { $until }, freigegeben von { $by }
state-baseline = bereits in der Baseline
state-no-text = er hat keinen Text
state-failed = er konnte nicht beurteilt werden
state-reference = das Ziel seines ref fehlt oder ist nicht lesbar
state-items = { $count ->
    [one] 1 Artikel wurde
    *[other] { $count } Artikel wurden
  } nicht geprüft
state-no-items = ihre Zuordnung findet darin keine Artikel, die beurteilt werden können
state-no-document = sie enthält kein Dokument, das beurteilt werden kann
run-no-findings = { $among ->
    [read] keine Befunde in den gelesenen Dateien
    [checked] keine Befunde in den geprüften Artikeln
    [aside] keine Befunde außer unterdrückten
    [asked] keine Befunde im Rahmen der Einstellungen
    [no-file] keine Datei wurde beurteilt
   *[all] keine Befunde
  }

# item/no-text
item-no-text = { $count ->
    [one] 1 Artikel hat
    *[other] { $count } Artikel haben
  } keinen Text und { $count ->
    [one] ist
    *[other] sind
  } deshalb nicht geprüft.
item-no-text-advice = Beschreiben Sie den Artikel unter `description`.
item-no-text-advice-foreign = Ordnen Sie die Spalte oder den Schlüssel mit der Beschreibung zu, oder schreiben Sie eine.
