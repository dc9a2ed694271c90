# Rules of a company.

company-rule-source = Source: { $source }.
company-rule-twice = Two rules have the id { $rule }.
company-rule-twice-advice = Settings could not say which is meant: give this one its own id.
company-rule-group-built-in = { $rule } cannot be a rule of yours: { $group } is a group of built-in rules.
company-rule-group-foreign = { $rule } cannot be a rule of this pack: { $group } is not its id.
company-rule-group-advice = Begin the id with { $groups }.
company-entry-unusable = The recogniser cannot use this entry.
company-entry-unusable-advice = Correct the entry.
company-entry-unusable-why = It reports: { $reason }
packs-unusable = The packs cannot be used because of a fault in Lodestone.
packs-unusable-why = It reports: { $reason }.

# The conditions and messages of these rules.

company-condition-long = The condition has { $length } characters; at most { $most } are read.
company-condition-long-advice = Split the rule into two.
company-condition-type = The condition gives { $type }, not true or false.
company-condition-type-advice = Compare it with something: the rule fires where the condition is true.
company-condition-not-understood = The condition cannot be read here.
company-condition-not-understood-why = CEL reports: { $reason }.
company-condition-optional = Say what it means if the fact has no value: write `fact.orValue(…)`, or ask `fact.hasValue()`.
company-condition-signs = More than { $most } signs `!` or `-` stand one inside another.
company-condition-signs-advice = Write the condition with fewer of them.
company-condition-walk = { $function } stands inside another walk over a list.
company-condition-walk-advice = Split the rule into two: this could take very long.
company-condition-call = { $function } cannot be called in a condition.
company-condition-functions = Conditions know { $functions }.
company-condition-word = The word in brackets is not written out.
company-condition-word-advice = Write the id of a class of materials or the symbol of an element in quotes, such as item.holds('gallium').
company-condition-material = No class of materials and none of their elements is called { $word }, so this would never be true.
company-condition-material-advice = Write the id of a class, such as rare-earth or gallium, or the symbol of one of its elements, such as Ga.
company-condition-matches = Use `contains`, `startsWith` or `endsWith`: a regular expression can take very long on some texts.
company-condition-has = Ask `fact.hasValue()`: a fact is always there, but may have no value.
company-condition-group = { $group } alone is not a fact.
company-condition-group-advice = Name one of its facts, such as { $fact }.
company-condition-maps = Conditions have no maps and no optional access.
company-condition-maps-advice = Write `fact.orValue(…)` for a fact that may have no value.
company-message-brace = A single brace stands here.
company-message-brace-advice = Write `{"{"}item.partNumber{"}"}` for a fact, or `{ $braces }` for the brace itself.
company-message-fact = A placeholder names one fact.
company-fact-unknown = There is no fact { $fact }.
company-fact-unknown-advice = The page on company rules lists all facts.

# The test cases of packs.

company-test-rule-unknown = There is no rule { $rule }, so the test case would compare nothing.
company-test-rule-unknown-advice = `lodestone rules` lists all rules.
company-test-act-unknown = There is no act { $act }.
company-test-act-unknown-advice = `lodestone acts` lists all acts.
company-test-expect-missing = The test case does not say what it expects of this document.
company-test-expect-missing-advice = Add `expect`; for no findings at all, write `expect: []`.
company-test-document-missing = The test case expects findings but gives no document.
company-test-document-missing-advice = Add `input` or `items`.
company-test-document-twice = The test case gives a document both as `input` and as `items`.
company-test-document-twice-advice = Remove one: only one document can be judged.
company-test-line-alone = A line counts in `input`, but this test case gives `items`.
company-test-line-alone-advice = Write `path` instead, such as /items/0.
company-test-name-twice = Another test case has this name.
company-test-name-twice-advice = A failure would not say which of the two it is: give this one its own name.

# What a company's rule looks at. It stands where built-in rules have a sentence of their own.

company-rule-summary =
    { $days ->
        [from] The condition that the pack `{ $pack }` gives for it is true; the rule applies from { $from }.
        [until] The condition that the pack `{ $pack }` gives for it is true; the rule applies until { $until }.
        [between] The condition that the pack `{ $pack }` gives for it is true; the rule applies from { $from } until { $until }.
       *[all] The condition that the pack `{ $pack }` gives for it is true.
    }
