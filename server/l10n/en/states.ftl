# What is known of an item, a file or a run: one word for each state, and why.

state = { $state ->
    [finding] finding
    [nothing-found] nothing found
    [not-asked] not asked
    [not-checked] not checked
    *[not-read] not read
  }
state-why = { $word }: { $why }
state-no-act = no act in force reaches it on { $date }
state-common-goods = such goods commonly lie below the limits of the acts
state-military = military end use; as declared, no act in force bars it on { $date }
state-off = { $by ->
    [materials] settings ask nothing about its material
    [regimes] settings leave out the authority whose act may reach it
    *[rules] settings switch off the rule that asks
  }
state-waived = waived until { $until } by { $by }
state-baseline = known to the baseline
state-no-text = it has no text
state-failed = it could not be judged
state-reference = the target of its ref is missing or cannot be read
state-items = { $count ->
    [one] 1 item was not checked
    *[other] { $count } items were not checked
  }
state-no-items = its mapping finds no items in it that can be judged
state-no-document = it holds no document that can be judged
run-no-findings = { $among ->
    [read] no findings in what was read
    [checked] no findings in what was checked
    [aside] no findings except those put aside
    [asked] no findings in what the settings ask about
    [no-file] no file was judged
   *[all] no findings
  }

# item/no-text
item-no-text = { $count ->
    [one] 1 item has
    *[other] { $count } items have
  } no text, so { $count ->
    [one] it is
    *[other] they are
  } not checked.
item-no-text-advice = Write what it is under `description`.
item-no-text-advice-foreign = Map the column or key that says what it is, or write a description.
