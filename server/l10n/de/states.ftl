state = { $state ->
    [finding] Befund
    [nothing-found] nichts gefunden
    [not-asked] nicht gefragt
    [not-checked] nicht geprüft
    *[not-read] nicht gelesen
  }
state-why = { $word }: { $why }
state-no-act = am { $date } erfasst ihn keine Vorschrift, die in Kraft ist
state-common-goods = solche Waren liegen gewöhnlich unter den Grenzwerten der Vorschriften
state-military = militärische Endverwendung, die nach den Angaben am { $date } keine Vorschrift verbietet, die in Kraft ist
state-off = { $by ->
    [materials] nach diesem Material wird laut Einstellungen nicht gefragt
    [regimes] die Behörde, deren Vorschrift ihn erfassen kann, ist in den Einstellungen ausgenommen
    *[rules] die Regel, die danach fragt, ist in den Einstellungen abgeschaltet
  }
state-waived = Ausnahme bis { $until }, freigegeben von { $by }
state-baseline = in der Baseline bekannt
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
    [read] keine Befunde in dem, was gelesen wurde
    [checked] keine Befunde in dem, was geprüft wurde
    [aside] keine Befunde außer den zurückgestellten
    [asked] keine Befunde in dem, wonach die Einstellungen fragen lassen
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
item-no-text-advice = Schreiben Sie unter `description`, was es ist.
item-no-text-advice-foreign = Ordnen Sie die Spalte oder den Schlüssel zu, der sagt, was es ist, oder schreiben Sie eine Beschreibung.
