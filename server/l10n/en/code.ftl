# code/not-judged

code-not-judged = { $part } declares { $list } { $code }, which no act in the packs lists.
code-not-judged-advice = Check by hand what the list demands: that is not judged here.
code-not-judged-act = Goods of this list are controlled by { $act }.

# code/unknown

code-unknown = { $part } declares { $list } { $code }, which the list does not have.
code-unknown-written = The list writes { $codes }.
code-unknown-advice = Write the code as the list of { $list } prints it, or remove it.
code-unknown-fix = Write { $code }
code-of-other-list = No code of the list of { $list } is written so. { $others } has it: declare it for that list, or map the column or key to that list's codes.
code-of-either = The code { $code } may be of the list of { $list } or of that of { $others }.
code-of-either-advice = If the one of { $others } is meant, declare it for that list: only then is the item judged by it.

# code/mismatch

code-tariff-mismatch = Tariff code { $code } does not fit { $part }.
code-control-mismatch = { $list } control code { $code } does not fit { $part }.
code-mismatch-advice = Check which of the two is right, and correct the other.
code-is-for = { $code } is for { $goods }.
code-is-for-elements = { $code } is for goods with { $elements }.
# A nomenclature of a year, as a name.
code-tariff-of = { $name } of { $year }
code-tariff-of-unverified = { $name } of an unverified year
code-of = { $code } ({ $tariff })
code-item-holds = The item holds { $classes }.
code-item-elements = The item holds { $elements }.
code-item-may-hold = The item may hold { $elements }.
code-magnet-type = The magnet is declared as { $type }.
code-complete-without = The composition is declared complete without { $classes }.
code-form = The form is declared as { $form }.
code-nothing = Nothing in the item points to that.
code-out-of-date = Tariff code { $code } of { $part } is no longer given for { $goods }.
code-replaced = { $act }, effective { $date }, replaces { $code }.
code-instead = On { $date } it is { $codes }.
code-instead-of = On { $date } it is { $codes } ({ $tariff }).
