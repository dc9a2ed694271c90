# The report as a page: labels and heads of columns

report-label =
    { $label ->
        [act] Act
        [about] What it is about
        [day] On
        [state] State
        [confidence] Source reliability
        [text] Text
        [file] File
        [show] Show
        [controls] Controls
        [what] What to do
        [mistake] Mistake
        [where] Where
        [waiting] Waiting
        [prohibited] Prohibited
        [next-days] Next dates
        [about-parts] For
        [due] By
        [signed] Decision, name, day
        [end-user] End user
        [used-in] Used in
        [written-at] Written at
        [end-use] End use
        [rejected] Rejected
        [form] Form
        [composition] Composition
        [elements] Elements
        [elements-held] elements
        [rests-on] Rests on
        [law-as-of] Law as of
        [checked-on] Checked on
        [packs] Rule packs
        [quantity] Quantity
        [origin] Origin
        [stages] Stages of production
        [tariff-code] Tariff code
        [material] Material
        [level] Level
        [licence] Licence
        [customs-remark] Export declaration remark
        [id] Id
        [revision] Revision
        [title] Title
        [export-date] Export date
        [exporter] Exporter
        [consignee] Consignee
        [importer] Importer
        [route] Route
        [intermediaries] Intermediaries
        [material-held] Monitored material
        [judged-as-of] Judged as of
        [items] Items
        [materials] With monitored material
        [no-end-use] No end use
        [not-checked] Not checked
        [errors] Errors
        [warnings] Warnings
        [other] Other
       *[aside] Suppressed
    }
report-title = Export control report{ $some ->
        [yes] , { $of }
       *[no] {""}
    }, { $date }
report-heading = Export control report
report-checked-by = { $date }, by lodestone { $version }
report-pack-reviewed = (sources checked { $date })
report-notice = Notice.
report-not-advice = Not legal advice.
report-not-advice-why = This report repeats what acts and their sources say, with dates and the reliability of the sources. It knows only what is written in the files. A person decides.
report-unchecked =
    { $count ->
        [one] { $count } place could not be checked.
       *[other] { $count } places could not be checked.
    }
report-unchecked-named = What could not be checked is named below.
report-none-held = { $among ->
    [checked] No checked item was seen to contain a monitored material.
    *[all] No item was seen to contain a monitored material.
  }
report-aside =
    { $count ->
        [one] { $count } finding is suppressed and does not count; a waiver says who and why.
       *[other] { $count } findings are suppressed and do not count; a waiver says who and why.
    }
report-days = { $first } to { $last }
report-law-of-days = { $first } to { $last } ({ $source })
report-export-date = the export date
report-source-of-run =
    { $source ->
        [option] --as-of
        [setting] asOf in lodestone.yaml
       *[today] today in Beijing
    }
report-each-by-its-own = each by its own date, else today in Beijing

# The list of files, and what could not be checked

report-problems = What could not be checked
report-more-problems =
    { $count ->
        [one] { $count } more place could not be checked.
       *[other] { $count } more places could not be checked.
    }
report-files = Files
report-no-file = No file was judged.
report-not-judged = not judged
report-in-part = in part
report-more-files =
    { $count ->
        [one] { $count } more file is counted in the totals above.
       *[other] { $count } more files are counted in the totals above.
    }
report-too-much = Too much for one page.
report-left-out =
    { $items ->
        [one] { $items } item
       *[other] { $items } items
    } and { $findings ->
        [one] { $findings } finding
       *[other] { $findings } findings
    } are counted in the totals and not listed below; the most severe are listed.
report-left-out-advice = Check fewer files at once, or write JSON, which contains every finding.
report-line = line { $line }
report-line-begins = Line { $line }
report-in-line = , line { $line }

# A file and its documents

report-open-file = Open the file
report-on-file = On the file as a whole
report-judged-by = Judged by the law of { $date } ({ $source }).
report-items-held =
    { $items ->
        [one] { $items } item
       *[other] { $items } items
    }, { $held } with a monitored material.
report-not-listed =
    { $count ->
        [one] Not listed: { $count } item without findings or signs of monitored materials.
       *[other] Not listed: { $count } items without findings or signs of monitored materials.
    }
report-did-not-fit =
    { $count ->
        [one] { $count } item with a monitored material or findings did not fit on this page.
       *[other] { $count } items with a monitored material or findings did not fit on this page.
    }
report-gravest-listed = The most severe of the report are listed.
report-held-in-all = Total content
report-whole =
    { $kind ->
        [bom] Assembly
       *[shipment] Line of the shipment
    }
report-whole-holds =
    { $kind ->
        [bom] Content of one unit with its parts
       *[shipment] Content of the line
    }
report-more-wholes =
    { $kind ->
        [bom] { $count ->
            [one] { $count } more assembly with a monitored material.
           *[other] { $count } more assemblies with monitored materials.
        }
       *[shipment] { $count ->
            [one] { $count } more line with a monitored material.
           *[other] { $count } more lines with monitored materials.
        }
    }

# An item

report-more-findings =
    { $count ->
        [one] { $count } more finding on this item.
       *[other] { $count } more findings on this item.
    }
report-perhaps = perhaps { $classes }
report-tag =
    { $tag ->
        [prohibited] prohibited
        [controlled] controlled
       *[may-be-controlled] may be controlled
    }
report-others-excluded = all others excluded
report-composition =
    { $state ->
        [undeclared] not declared
        [incomplete] not declared complete
        [by-name] declared by name only
       *[complete] declared as complete
    }
report-no-control = On no list of controlled goods in force, in this form.
report-verdict =
    { $verdict ->
        [applies] applies
        [may-apply] may apply
        [would-apply] would apply
        [could-apply] could apply
       *[not-reached] does not apply
    }
report-no-category = no category
report-no-statement = no statement
report-house-rule = Company or Lodestone convention

# Acts and rules that the report names

report-acts = Acts named in this report
report-act-issued = { $issuers }, issued { $issued }; pack { $pack }
report-confidence =
    { $confidence ->
        [high] high
        [medium] medium
       *[low] low
    }
report-rules = Rules named in this report
report-of-pack = pack { $pack }
report-rule-page = More

# What the report does not say

report-limits = What this report does not say
report-limit-written = A result without findings means that nothing was found in the files, not that nothing is there.
report-limit-doubt = “may apply” means that something is not declared or in doubt; “status unconfirmed” means that no text was seen that settles the status of the act on that day.
report-limit-files = A line that refers to another file is judged by its content there; nothing outside the root is read, and a reference that leads nowhere is a finding.
report-limit-sums = Total contents are sums of declared values: missing values are named, and come on top.
report-limit-parties = Parties are compared with two lists of the PRC only; who made or sold an item, and owners that are not declared, are not looked into.
report-limit-licences = Licences of the US, the EU and Japan are not judged, nor are goods that are controlled for anything but their materials.
report-limit-law = Law issued after the day on which a pack was reviewed is not known here.
report-same-again = The same files, packs, settings and date give this report.

# What a reader filters the report with

report-filter = Filter this report
report-filter-all-files = All files
report-grade =
    { $grade ->
        [error] errors
        [warning] warnings
        [information] information
        [hint] hints
        [aside] suppressed
       *[none] no findings
    }
report-filter-shown = { $shown } of { $all } items
report-filter-loading = { $shown } items so far
report-filter-nothing = Nothing matches.
report-filter-clear = Clear the filter
report-button =
    { $name ->
        [unfold] Unfold all
        [fold] Fold all
        [copy] Copy as Markdown
        [export] Export as HTML
       *[print] Print
    }
report-copied = Copied.
report-not-copied = The browser did not let this page copy.

# The page for a manager, and the list of work

report-files-counted =
    { $files ->
        [one] { $files } file judged
       *[other] { $files } files judged
    }{ $inPart ->
        [0] {""}
       *[other] { " " }({ $inPart } in part)
    }{ $unjudged ->
        [0] {""}
       *[other] , { $unjudged } not judged
    }{ $unread ->
        [0] {""}
       *[other] , { $unread } not read
    }
report-items-counted =
    { $items ->
        [one] { $items } item judged
       *[other] { $items } items judged
    }, { $held } with a monitored material, { $undeclared } without an end use{ $waived ->
        [0] {""}
       *[other] { " " }({ $waived } waived)
    }{ $unchecked ->
        [0] {""}
       *[other] , { $unchecked } not checked
    }
report-coming-day =
    { $why ->
        [export] export of { $name }
        [licence] licence { $name } ends
        [waiver] waiver of { $name } ends
       *[law] { $name }
    }
report-unsourced = Declarations without a dated source
report-work = To do
report-person =
    { $person ->
        [compliance] Trade compliance
        [engineering] Engineering
        [author] Author of the file
       *[purchasing] Purchasing
    }
report-ask =
    { $known ->
        [yes] Ask { $of } for
       *[no] Ask the supplier for
    }
report-delivery = { $shipment } to { $country }
report-due =
    { $why ->
        [export] export
        [licence] end of the licence
        [waiver] end of the waiver
       *[law] change of the law
    }{ $passed ->
        [yes] , overdue
       *[no] {""}
    }
report-more-places = and { $count } more
report-mistakes = Mistakes in files
report-quiet-files =
    { $count ->
        [one] { $count } file without findings
       *[other] { $count } files without findings
    }
report-quiet-items =
    { $count ->
        [one] { $count } item without findings
       *[other] { $count } items without findings
    }
report-not-on-paper = The items are too many for paper. The page lists them in a browser that runs its script, and the JSON report contains every finding.
