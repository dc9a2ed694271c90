# What the editor shows beside findings.

# Code actions: declaring an end use

editor-named-use = { $name } ({ $category }: { $statement })
editor-use-declared = Use { $use } on { $part }
editor-use-declared-on-all = Use { $use } on all { $count } items without an end use
editor-declare-on-item = Declare an end use on { $part }
editor-declare-in-parts = Declare an end use of { $part } in { $file }
editor-use-declared-in-parts = Use { $use } for { $part } in { $file }
editor-declare-category = Declare this end use with its category
editor-declare-category-in-parts = Declare this end use with its category in { $file }
editor-declare-on-assembly = Declare an end use for the assembly above ({ $part })
editor-declare-on-document = Declare an end use for the whole document
editor-declare-on-all = Declare one end use for all { $count } items without one
editor-use-on-these = Use { $use } on these { $count } items
editor-use-of-on-these = Use the end use of { $use } on these { $count } items
editor-declare-on-these = Declare one end use for these { $count } items

# Code actions: adding what is missing

editor-write-pieces = Write { $number }; without a unit it is pieces
editor-show-fixes = Show the fixes
editor-split-quantity = Write { $number }, and { $unit } under unit
editor-add-category = Add the category of the end use
editor-add-key = Add { $key }
editor-add-key-to = Add { $key } to { $part }
editor-add-end-user-to-end-use = Add { $key } to this end use
editor-add-end-user-to-shipment = Add { $key } for the whole shipment
editor-add-composition = Add a composition to { $part }
editor-add-composition-for = Add a composition to { $part } with { $elements }
editor-add-key-in-parts = Add { $key } to { $part } in { $file }
editor-continue-composition = Continue the composition of { $part }
editor-continue-composition-for = Continue the composition of { $part } with { $elements }

# Other code actions

editor-waive = Waive { $rule } here, with reason, approver and date
editor-waive-in-parts = Waive { $rule } for { $part } in { $file }, with reason, approver and date
editor-copy-question =
    { $known ->
        [yes] Copy the question to { $supplier }
       *[no] Copy the question to the supplier
    }
editor-draft-paper = Draft: { $paper }
editor-open-rule-page = Open the page of { $rule }
editor-fix-all-of-rule = Fix all of { $rule } in this file
editor-fix-all = Make all safe fixes of Lodestone

# Code lenses

editor-lens =
    { $items ->
        [one] { $items } item with monitored materials, as of { $date }
       *[other] { $items } items with monitored materials, as of { $date }
    }
editor-lens-with-undeclared =
    { $items ->
        [one] { $items } item with monitored materials
       *[other] { $items } items with monitored materials
    }, { $undeclared } undeclared{ $waived ->
        [0] {""}
       *[other] { " " }({ $waived } waived)
    }, as of { $date }
editor-lens-undeclared = { $undeclared } undeclared{ $waived ->
        [0] {""}
       *[other] { " " }({ $waived } waived)
    }
editor-lens-silenced = { $sign } not asked, by settings: { $what }
editor-lens-rules-off = { $count ->
    [one] 1 rule
    *[other] { $count } rules
  }
editor-lens-not-checked = { $sign } { $count } not checked
editor-lens-earlier-settings = Judged by an earlier lodestone.yaml: it is broken now

# Inlay hints

editor-hint-end-use = end use

# Diagnostics

editor-waived = Waived until { $until } by { $by }: { $reason }
editor-known-before = Already in the baseline ({ $baseline }).
editor-excess = This file has { $total } findings; the { $shown } most severe are shown.
editor-excess-near = This file has { $total } findings; { $shown } are shown: the most severe, and those nearest to the last edit.
editor-excess-counts = By severity: { $counts }. `lodestone check` lists them all.
editor-not-judged =
    { $because ->
        [pack] A pack that { $config } names cannot be used, so this file was not checked.
        [extended] A file that { $config } extends cannot be used, so this file was not checked.
       *[config] The { $config } above this file cannot be used, so the file was not checked.
    }
editor-not-judged-advice =
    { $because ->
        [pack] Fix the rule pack first. Until then this file has not been checked.
        [extended] Fix that file first. Until then this file has not been checked.
       *[config] Fix { $config } first. Until then this file has not been checked.
    }
editor-misread = The editor did not read this file in the encoding { $encoding }, so nothing in it was checked.
editor-misread-advice = Reopen it with the encoding { $encoding }.
editor-mistake-there = The error is here.
editor-mistake-in-settings = These settings cannot be used.

# Hovers: an item. They are Markdown.

editor-item-contains = **{ $part }** contains { $classes }: { $elements }.
editor-item-contains-class =
    { $holds ->
        [is] **{ $part }** is { $classes }.
       *[holds] **{ $part }** contains { $classes }.
    }
editor-item-contains-also = It may also contain { $elements }.
editor-item-may-contain =
    { $holds ->
        [may-be] **{ $part }** may be { $classes }. The evidence is weak, so only a question is asked.
       *[may-hold] **{ $part }** may contain { $classes }. The evidence is weak, so only its composition is asked for.
    }
editor-item-contains-nothing = **{ $part }**: nothing here points to a monitored material.
editor-item-act =
    { $certainty ->
        [applies] **Controlled** by { $act } ({ $state }): { $codes }.
       *[may-apply] **May be controlled** by { $act } ({ $state }): { $codes }.
    }
editor-item-acts =
    { $count ->
        [one] { $count } act applies or may apply.
       *[other] { $count } acts apply or may apply.
    }
editor-item-no-act = No known act controls it on { $date }.
editor-item-end-use = End use: { $category }: { $statement }.
editor-item-no-end-use = End use: **not declared**.
editor-item-end-use-unreadable = End use: it is named but cannot be read.
editor-item-rejected = { $seen } does not count: { $reason }
editor-item-unit-holds = One unit with its parts contains:
editor-document-holds =
    { $items ->
        [one] The item contains:
       *[other] All { $items } items together contain:
    }
editor-and-more = { $count } more
editor-item-more = More

# Hovers and completions: codes and names

editor-declared-in-line = Declared in line { $line }.
editor-tariff-code-unknown = Nothing is known here about monitored materials under this tariff code.
editor-tariff-code-by = By entry { $entry } of { $nomenclature }.
editor-element-of-class = It counts as { $class }.
editor-element-listed-by = Listed by { $act }.
editor-control-code-unknown = { $code }: not on list { $list } as known here on { $date }.
editor-control-code-act = On { $date }: { $act }, { $state }.
editor-required = required
editor-written-out = { $key } (written out)
editor-item-of-document = item of this document
editor-bom-of-workspace = BOM of the workspace
editor-item-of-file = item of { $file }
editor-own-level = its own level
editor-today = today in Beijing
editor-tariff-role =
    { $role ->
        [direct] The code means a monitored material.
        [mixed] Goods with and without monitored materials share the code.
        [may-contain] Goods of this code often contain monitored materials.
       *[excluded] By their kind, goods of this code contain no monitored materials.
    }
editor-rule-prohibition =
    { $severity ->
        [error] This is an error; no setting lowers it, because an act prohibits what the rule finds.
        [warning] This is a warning; no setting lowers it, because an act prohibits what the rule finds.
        [information] This is information; no setting lowers it, because an act prohibits what the rule finds.
       *[hint] This is a hint; no setting lowers it, because an act prohibits what the rule finds.
    }
editor-rule-level = Without a setting its level is { $level }.
editor-act-stands = Without a setting its status on { $date } is: { $state }.

# Links

editor-open-file = Open { $file }
editor-open-file-of-part = Open { $file }, which contains { $part }
editor-go-to-line = Go to line { $line }

# Skeletons: what a completion writes out. They name the thing, as beside a name in a list.

skeleton-bom = bill of materials with its first item
skeleton-shipment = shipment with its parties and its first line
skeleton-item = item with its origin
skeleton-magnet = magnet with the facts that decide which controls apply
skeleton-end-use = blank declaration of an end use
editor-offer-values = Offer the values
