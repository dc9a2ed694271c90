# How licences are told (rules/licence).

# licence/expiring

licence-expiring =
    { $days ->
        [0] Licence { $licence } expires on { $date }, the date of judgement.
        [one] Licence { $licence } expires on { $date }, { $days } day after the date of judgement.
       *[other] Licence { $licence } expires on { $date }, { $days } days after the date of judgement.
    }
licence-expiring-advice = Apply in time for another licence for what leaves later.
licence-checked-as-of = Date of judgement: { $date }.

# licence/invalid

licence-unknown = No licence of this document has the number { $number }, so none is named here.
licence-unknown-advice = Add it to `licences`.
licence-no-number = { $licence } is not the number of a licence.
licence-no-number-advice = Write the number of the licence that was granted. Until it is granted, nothing that needs it may leave.
licence-bare = Licence { $licence } states neither its authority (`list`) nor its validity.
licence-bare-advice = Declare `list` and `validUntil` from the paper: until then, its terms cannot be judged.
licence-twice =
    { $count ->
        [2] Licence { $licence } is declared twice, with different terms.
       *[other] Licence { $licence } is declared { $count } times, with different terms.
    }
licence-twice-advice = Keep the one that was granted. Until then, it is judged by the one that ends first.
licence-number-here = Its number is here too.
licence-other-authority = Licence { $licence } is from { $list }, but { $part } leaves { $country } and is controlled under { $authority }.
licence-other-authority-advice = Name a licence from { $authority }.
licence-expired = Licence { $licence } ends on { $date }, before { $asOf }, the date of judgement.
licence-expired-advice = Apply for a new one before anything leaves.
licence-not-yet = Licence { $licence } is valid from { $date }, after { $asOf }, the date of judgement.
licence-not-yet-advice = Export on that day or later, or name another licence.
licence-end-user = Licence { $licence } is for the end user { $granted }, but { $part } is for { $others }.
licence-end-user-advice = Another end user needs a new application.
licence-two-end-users = The file names two end users: { $first } in the end use, { $second } in the shipment.
licence-end-user-here = { $name } is named here.
licence-country = Licence { $licence } is for { $granted }, but the shipment goes to { $destination }.
licence-country-advice = Another destination needs a new application.
licence-listing = Licence { $licence } may not be used for { $party }, a name on the { $list }.
licence-listing-advice = Apply for an individual licence.
licence-listing-why = { $act }: parties on this list are excluded from the type of licence “{ $type }”.
licence-code-listed = Licence { $licence } is for { $granted }, but { $act } lists { $part } under { $codes }.
licence-code-declared = Licence { $licence } is for { $granted }, but { $part } declares { $codes }.
licence-code-advice = Name the licence for that code, or correct one of the two.
licence-code-here = It is declared here.
licence-says-so = The licence says so here.
licence-named-too = { $part } names it too.
licence-exceeded = Licence { $licence } allows { $limit }, but the lines that name it take { $sum }.
licence-exceeded-advice = Ship less, or name another licence for the rest.
licence-summands = The lines take { $summands }.
licence-not-counted =
    { $count ->
        [one] The amount of { $parts } is unknown and not counted.
       *[other] The amounts of { $parts } are unknown and not counted.
    }
licence-amount-unknown = Licence { $licence } allows { $limit }, but how much { $parts } takes is unknown.
licence-amount-unknown-advice = Declare `mass` of one unit, or the quantity in the unit of the licence.
licence-others-take = The other lines take { $sum }.
licence-reach-no-country = The country of export is not declared; only goods that leave its territory need a licence from { $authority }.
licence-reach-stays = Nothing in this shipment leaves { $territory }, so it needs no licence from { $authority }.
licence-reach-unknown = No act known here requires a licence from { $authority } for { $part }: check whether one is needed.
licence-reach-open = It is unclear whether { $part } needs a licence.

# licence/quantity

licence-together = Licence { $licence } allows { $limit }, but the { $count } shipments citing it take { $sum }.
licence-taken-here =
    { $known ->
        [all] This shipment takes { $amount }.
        [some] This shipment takes { $amount } and an unknown amount.
       *[none] What this shipment takes is unknown.
    }
licence-taken-there =
    { $known ->
        [all] { $file } takes { $amount }.
        [some] { $file } takes { $amount } and an unknown amount.
       *[none] What { $file } takes is unknown.
    }
licence-lines-not-counted =
    { $count ->
        [one] One line whose amount is unknown is not counted.
       *[other] { $count } lines whose amounts are unknown are not counted.
    }
licence-files-not-counted =
    { $count ->
        [one] { $files } cannot be read and is not counted.
       *[other] { $files } cannot be read and are not counted.
    }
licence-together-unknown = What the shipments take of licence { $licence } is unknown: { $files } cannot be read.
licence-together-unknown-advice = Repair what cannot be read, or take it out of the folder: it may cite the licence too.
