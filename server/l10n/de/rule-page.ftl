rule-page-facts = Schweregrad: höchstens { $severity }. { $waivers ->
    [all] Eine Ausnahme ist möglich.
    [no-error] Eine Ausnahme ist für Warnungen und Informationen möglich, nicht für Fehler.
    *[none] Eine Ausnahme ist nicht möglich.
  }
rule-page-heading = { $section ->
    [fix] Was zu tun ist
    [examples] Beispiele
    [finds] Was die Regel findet
    [why] Warum
    *[off] Wie man die Regel abschaltet
  }
rule-page-example = { $kind ->
    [bad] Mit diesem Befund:
    *[good] Ohne ihn:
  }
