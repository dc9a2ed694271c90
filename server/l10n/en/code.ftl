# code/not-judged

code-not-judged = { $part } declares { $list } { $code }, which no known act lists.
code-not-judged-advice = Check by hand what the list requires: it is not judged here.
code-not-judged-act = Goods of this list are controlled by { $act }.

# code/unknown

code-unknown = { $part } declares { $list } { $code }, which is not on that list.
code-spelled = { $part } declares { $list } { $code }, which is read as { $codes }.
code-spelled-advice = Write the code as the { $list } list prints it.
code-unknown-advice = Write the code as the { $list } list prints it, or remove it.
code-unknown-fix = Write { $code }
code-of-other-list = The { $list } list has no such code, but that of { $others } has: declare it for that list, or map the column or key to that list's codes.
code-of-either = The code { $code } may belong to the list of { $list } or to that of { $others }.
code-of-either-advice = If the list of { $others } is meant, declare the code for that list: only then is the item judged by it.

# code/mismatch

code-tariff-mismatch = Tariff code { $code } does not fit { $part }.
code-control-mismatch = { $list } control code { $code } does not fit { $part }.
code-mismatch-advice = Check which of the two is right, and correct the other.
code-is-for = { $code } is for { $goods }.
code-is-for-elements = { $code } is for goods with { $elements }.
# A nomenclature of a year, as a name.
code-tariff-of = { $name } of { $year }
code-tariff-of-unverified = { $name } of an unconfirmed year
code-of = { $code } ({ $tariff })
code-item-holds = The item contains { $classes }.
code-item-elements = The item contains { $elements }.
code-item-may-hold = The item may contain { $elements }.
code-magnet-type = The magnet is declared as { $type }.
code-complete-without = The composition is declared complete without { $classes }.
code-form = The form is declared as { $form }.
code-nothing = Nothing in the item points to that.
code-out-of-date = Tariff code { $code } of { $part } no longer covers { $goods }.
code-replaced = { $act }, effective { $date }, replaces { $code }.
code-instead = On { $date } it is { $codes }.
code-instead-of = On { $date } it is { $codes } ({ $tariff }).
