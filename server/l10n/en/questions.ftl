# `lodestone questions`: open questions and what each answer would change.

answer-share =
    { $count ->
        [one] { $share } % { $elements }
       *[other] { $share } % each of { $elements }
    }
answer-free = free of { $classes }
answer-holds = contains { $classes }
answer-origin =
    { $by ->
        [country] made in { $country }
       *[stages] all of it in { $country }
    }
answer-origin-other =
    { $by ->
        [country] made in a country that none of them names, such as { $country }
       *[stages] all of it in a country that none of them names, such as { $country }
    }
answer-figures =
    { $kept ->
        [yes] { $limits }: yes
       *[no] { $limits }: no
    }

question-composition =
    { $count ->
        [one] mass share of { $elements }
       *[other] mass shares of { $elements }
    }
question-classes = presence of { $classes }
question-origin =
    { $of ->
        [country] country of origin
        [both] country of origin, and the countries where it was { $stages }
       *[stages] countries where it was { $stages }
    }
question-figures = figures: { $limits }

question-open = open
question-declared = declared on { $date } and to be confirmed
question-asked =
    { $known ->
        [yes] asked on { $on } ({ $of })
       *[no] asked on { $on }
    }{ $age ->
        [coming] {""}
        [today] , today
       *[past] , { $days ->
            [one] 1 day ago
           *[other] { $days } days ago
        }
    }
question-with-state = { $what }, { $state }
question-supplier =
    { $known ->
        [yes] { $supplier }
       *[no] Supplier not named
    }
question-of-maker = made by { $manufacturer }
question-used = Used in { $places }.
question-used-more = { $places } and { $count } more
question-act = { $act } { $verdict }
question-no-act = no act applies
question-outcome =
    { $some ->
        [yes] { $answer }: { $acts }. To do: { $duties }.
       *[no] { $answer }: { $acts }.
    }
questions-none = No open questions to suppliers.
questions-total =
    { $count ->
        [one] 1 question
       *[other] { $count } questions
    } about { $parts ->
        [one] 1 part
       *[other] { $parts } parts
    }.
questions-asked =
    { $count ->
        [one] 1 of them was asked.
       *[other] { $count } of them were asked.
    }
questions-unchecked =
    { $count ->
        [one] 1 place was not read or not checked, and nothing was asked about it.
       *[other] { $count } places were not read or not checked, and nothing was asked about them.
    } `lodestone check` names { $count ->
        [one] it.
       *[other] them.
    }
questions-elsewhere = Parts in these files were not asked about: { $files }. Name the files too, or their folder.
questions-untried = Questions of these files may be missing, and no answers were tried in them. They refer to the parts or could not be read: { $files }.
questions-together =
    { $count ->
        [one] 1 answer was tried only together with those about other parts, so a duty of a whole document may come from one of these.
       *[other] { $count } answers were tried only together with those about other parts, so a duty of a whole document may come from one of these.
    }
questions-outside = Lines of other files refer to this file, which is not among those that are checked here. Nothing was asked about its parts.
questions-column = { $key ->
    [id] Row
    [partNumber] Part number
    [description] Description
    [manufacturer] Manufacturer
    [supplier] Supplier
    [severity] Severity
    [question] Question
    [state] State
    [acts] Acts
    [answers] Answers
    *[uses] Used in
  }
