# The site: the pages around the documentation.

site-name = Lodestone
site-title = { $page } - Lodestone
site-skip = Skip to the content
site-parts = Parts of the site
site-documentation = Documentation
site-pages = Pages
site-search = Search
site-search-nothing = Nothing found.
site-footer = Not legal advice. Lodestone repeats what acts and their sources say. A person decides.
site-notices = Third-party notices

# Timelines of acts

site-timeline-of = Timeline of { $name }
site-state =
    { $state ->
        [not-issued] not issued
        [pending] pending
        [in-force] in force
        [suspended] suspended
        [ended] ended
       *[unverified] status unconfirmed
    }
site-stretch =
    { $state ->
        [not-issued] not issued
        [pending] pending
        [in-force] in force
        [suspended] suspended
        [ended] ended
       *[unverified] status unconfirmed
    } { $days ->
        [open] from { $from }
        [day] on { $from }
       *[closed] { $from } to { $until }
    }

# The playground

site-try = Try it
site-languages = Languages
site-try-title = Check a bill of materials here
site-try-lead = Paste a YAML, CSV or CycloneDX file into the editor, or drop it on this page. The file stays in your browser: nothing is uploaded.
site-try-sample = Sample
site-try-empty = Empty, to paste into
site-try-open = Open a file
site-try-link = Copy a link with this file
site-try-dates = Date of the check, and the acts on it
site-try-date = Judged by the law of
site-try-earlier = Earlier change
site-try-later = Later change
site-try-timelines = Acts that concern this file
site-try-turn = { $date }: the findings change
site-try-file = File
site-try-editor = Text of the file
site-try-results = Results
site-try-findings = Findings
site-try-report = Report
site-try-waiting = The engine is being loaded…
site-try-no-findings = No findings.
site-try-count =
    { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $others ->
        [one] { $others } note
       *[other] { $others } notes
    }
site-try-step = On this date, { $came ->
        [one] { $came } finding appears
       *[other] { $came } findings appear
    }, { $gone ->
        [one] { $gone } disappears
       *[other] { $gone } disappear
    } and { $changed ->
        [one] { $changed } changes
       *[other] { $changed } change
    }.
site-try-since-step =
    { $step ->
        [came] appears
        [changed] changes
       *[gone] disappears
    }
site-try-severity =
    { $severity ->
        [error] Error
        [warning] Warning
        [information] Information
       *[hint] Hint
    }
site-try-line = Line { $line }
site-try-fixes = Fixes
site-try-no-fixes = No fix is offered here.
site-try-link-copied = The link was copied. Whoever opens it sees this file; it stands in the link itself and on no server.
site-try-link-above = The link stands in the address bar. Whoever opens it sees this file.
site-try-link-too-long = The file is too long for a link: { $length } characters, at most { $most }. Send the file itself.
site-try-broken-link = The link carries no file that can be read. It may have been cut.
site-try-too-long = { $name } is too long for this page, which takes files of up to { $most } MB. The command has no such limit.
site-try-too-many = This page takes at most { $most } files at once.
site-try-no-text = { $name } is no text. The command reads workbooks too.
site-try-read-as = Read by the settings in lodestone.yaml, as `lodestone init` proposes them. { $summary }
site-try-not-read = Nothing here is recognised as a bill of materials. Lodestone's own files end in .bom.yaml or .shipment.yaml.
site-try-failed = The engine could not be started. This browser may be too old: try Chrome, Edge, Firefox or Safari of 2024 or later.
