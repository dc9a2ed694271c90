# `lodestone draft`: papers filled from a file. Most of it stands in the paper, in the languages of the paper.

draft-notice = Draft, not filed
draft-notice-form = Official form not read
draft-notice-prohibited = Prohibited delivery: do not file
draft-form =
    { $form ->
        [not-read] The official form was not read. This is a draft of the content and not the form.
        [read] The fields are those of the official form, and this is a draft and not the form.
       *[none] This sheet has no official form.
    }
draft-made = Filled from { $file } under the law of { $date }. Square brackets name lines or cells of that file.
draft-day-today = The file gives no valid day of export. The day is that of the run, today in Beijing.
draft-prohibited = The delivery is prohibited. This paper is not drafted for it:
draft-decide = To be decided before anything is filed:
draft-no-control = As far as the file says, no act in the packs that is in force is known to control { $part } on { $date }.
draft-freed = { $act } ({ $state }) may apply, but the authority calls such items generally not controlled.
draft-listed = { $act } ({ $state }) lists such items.
draft-catch-all = { $act }: a licence may be needed for unlisted items too. This is not judged here.
draft-unchecked =
    { $count ->
        [one] 1 place of the file was not read or not checked. Items may be missing here.
       *[other] { $count } places of the file were not read or not checked. Items may be missing here.
    }
draft-no-act = No act in force asks for this paper for these items.
draft-act-open = No act known to be in force asks for this paper for these items. An act of unconfirmed status may ask for it.
draft-gaps = To be filled in
draft-no-gaps =
    { $idle ->
        [yes] Nothing has to be filled in. Sections for which no act can ask on this day have blanks.
       *[no] Nothing has to be filled in.
    }
draft-gap-of = { $label }: { $items }
draft-low = (source reliability: low)
draft-only = (for { $items })
draft-judged = by the check
draft-open = (still open)
draft-expired = (expired)
draft-refused = (the check objects to this licence)
draft-denied = (declared; the check finds otherwise)
draft-given = Given
draft-not-given = Not given
draft-not-given-for = Not given for { $items }
draft-missing = Missing
draft-named = Named in the files: { $name }
draft-named-expired = Named in the files, but expired: { $name }
draft-basis = Acts that ask for this paper
draft-practice = Practice. No act is known to ask for it.
draft-article = { $act }, { $article }
draft-act =
    { $reach ->
        [no] { $act }: { $state }. It lists none of these items.
       *[yes] { $act }: { $state }.
    }
draft-judgement = Judgement of the items
draft-control =
    { $certainty ->
        [applies] { $act } ({ $state }) applies to { $items }.
        [would-apply] { $act } ({ $state }) would apply to { $items }.
        [could-apply] { $act } ({ $state }) could apply to { $items }.
       *[may-apply] { $act } ({ $state }) may apply to { $items }.
    }
draft-sources = Sources of the fields
draft-state-column =
    { $column ->
        [promise] Undertaking
        [attachment] Paper
       *[state] State
    }
draft-source-column =
    { $column ->
        [field] Field
        [basis] Act
        [confidence] Source reliability
       *[sources] Sources
    }
draft-confidence =
    { $confidence ->
        [high] high
        [medium] medium
       *[low] low
    }
draft-quantity-in = { $amount } in one { $line }
draft-figure = { $name }: { $value }

draft-list-form =
    { $form ->
        [not-read] { $list }. Official form not read.
        [read] { $list }. Fields of the official form.
       *[none] { $list }. No official form.
    }
draft-none = Nothing in the file needs this paper: no act of its authority controls an item.

usage-draft-one = `draft` takes one paper.
usage-draft-one-advice = `lodestone draft` lists the papers.
usage-draft-listed = `lodestone draft` lists the papers.
usage-draft-no-paper = --for needs a paper.
usage-draft-unknown = No paper is called { $paper }.
usage-draft-for = The paper needs a file.
usage-draft-for-advice = Write `lodestone draft { $paper } --for FILE`.
usage-draft-no-part = No item of { $file } has the part number { $part }.
usage-draft-ambiguous = { $count } items of { $file } have the part number { $part }.
usage-draft-ambiguous-advice = Name one by its place: { $places }.
usage-draft-no-order = Nothing is drafted for the order { $order }.
usage-draft-no-orders = No end use of these items names an order.
usage-draft-not-by-order = This paper is not made by order. Leave `--order` out.
usage-draft-orders = The orders of these items: { $orders }.
usage-draft-several = It takes { $count } papers, and an HTML page holds one.
usage-draft-several-advice = Write them into a folder with `--out`, or choose one with `--order`.
