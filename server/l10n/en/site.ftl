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
