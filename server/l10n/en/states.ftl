# What is known of an item, a file or a run: one word for each state, and why.

state = { $state ->
    [finding] finding
    [nothing-found] nothing found
    [not-asked] not asked
    [not-checked] not checked
    *[not-read] not read
  }
state-why = { $word }: { $why }
state-no-act = no act in force applies to it on { $date }
state-common-goods = ordinary goods are usually outside the limits of the acts
state-military = military end use; as declared, no act in force prohibits it on { $date }
state-off = { $by ->
    [materials] its material is switched off in the settings
    [regimes] the authority of the act is switched off in the settings
    *[rules] the rule that asks is switched off in the settings
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
state-no-document = it contains no document that can be judged
run-no-findings = { $among ->
    [read] no findings in the files that were read
    [checked] no findings in the items that were checked
    [aside] no findings except suppressed ones
    [asked] no findings within the settings
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
item-no-text-advice = Describe the item under `description`.
item-no-text-advice-foreign = Map the column or key with the description, or write one.
