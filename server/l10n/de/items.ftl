item-unnamed = dieser Artikel
items-and-more = { $names } und { $count } weitere
item-in-line = { $part } in { $line }
country = { $name } ({ $code })
item-stands-here = { $part } steht hier.
item-is-controlled = { $part } ist gelistet.
item-may-be-controlled = { $part } ist möglicherweise gelistet.
item-is-under-end-use = Diese Endverwendung gilt für { $part }.
item-is-reached = { $part } fällt unter das Verbot.
item-is-described = { $part } ist hier beschrieben.
item-is-written-here = Es steht hier.

in-parts-entry = für das Teil in einer Teiledatei
in-parts-matching = mit `matching` in einer Teiledatei (der Artikel hat keine Teilenummer)

# Texte, aus denen nichts gelesen wird

item-unread-text =
    { $where ->
        [column] Diese Zelle nennt { $classes }; unter { $name } wird kein Material gesucht.
        [unnamed] Diese Zelle nennt { $classes } und wird nicht gelesen, weil ihre Spalte keinen Namen hat.
       *[key] Dieser Text nennt { $classes }; unter { $name } wird kein Material gesucht.
    }
item-unread-text-advice =
    { $where ->
        [column] Nennen Sie die Spalte unter `fields` der Zuordnung in lodestone.yaml, für `description`, `material` oder `controlCodes/code`.
        [unnamed] Geben Sie der Spalte in der Datei einen Namen, und nennen Sie ihn unter `fields` der Zuordnung in lodestone.yaml, für `description`, `material` oder `controlCodes/code`.
        [mapped] Nennen Sie den Schlüssel unter `fields` der Zuordnung in lodestone.yaml, für `description`, `material` oder `controlCodes/code`.
       *[key] Schreiben Sie ihn unter `description`, `material` oder `controlCodes`.
    }
