# composition/missing

composition-missing =
    { $holds ->
        [may-hold] { $part } may hold { $classes }, and its { $elements } content is not declared.
       *[holds] { $part } holds { $classes }, and its { $elements } content is not declared.
    }
composition-missing-open =
    { $holds ->
        [may-hold] { $part } may hold { $classes }, and its composition leaves open which acts apply.
       *[holds] { $part } holds { $classes }, and its composition leaves open which acts apply.
    }
composition-missing-advice = Ask the supplier for the lot, and declare under `composition` a share of each element asked about: 0 is an answer.
composition-missing-advice-foreign = Ask the supplier for the lot, and declare under `composition`, { $where }, a share of each element asked about: 0 is an answer.
composition-missing-parts = { $line } brings in { $parts }, whose { $elements } content is not declared.
composition-missing-parts-open = { $line } brings in { $parts }, whose composition leaves open which acts apply.
composition-missing-parts-advice =
    { $count ->
        [one] Ask the supplier for the lot, and declare under `composition`, where the part is described, a share of each element asked about: 0 is an answer.
       *[other] Ask the supplier for the lot, and declare under `composition`, where the parts are described, a share of each element asked about: 0 is an answer.
    }
composition-missing-decides =
    { $count ->
        [one] This decides whether { $acts } applies.
       *[other] This decides whether { $acts } apply.
    }
composition-question = { $part } may hold { $classes }, and its composition does not settle it.
composition-question-advice = Ask the supplier, and declare `freeOf: [{ $classes }]` if it holds none, or under `composition` a share of each of { $elements }: 0 is an answer.
composition-question-parts = { $line } brings in { $parts }, which may hold { $classes }.
composition-question-parts-advice =
    { $count ->
        [one] Ask the supplier, and declare, where the part is described, `freeOf: [{ $classes }]` if it holds none, or under `composition` a share of each of { $elements }: 0 is an answer.
       *[other] Ask the supplier, and declare, where the parts are described, `freeOf: [{ $classes }]` if they hold none, or under `composition` a share of each of { $elements }: 0 is an answer.
    }

# composition/sum

composition-negative = A mass share of { $part } is negative ({ $share } %).
composition-reversed = A mass share of { $part } runs from { $from } down to { $to } %.
composition-over = The mass shares of { $part } add up to at least { $sum } %, more than the whole.
composition-short = The composition of { $part } is declared complete but adds up to at most { $sum } %.
composition-no-mass = { $part } has a mass of 0 or less, but its composition gives masses.
composition-heavy = A part of the composition of { $part } weighs { $grams } g, but the item only { $whole } g.
composition-sum-advice = Correct the shares: they are percent by mass of one unit of the item. What it does not contain can be declared under `freeOf`, without any shares.
composition-question-advice-free = Ask the supplier, and declare `freeOf: [{ $classes }]` if it holds none.
composition-contradicted = { $part } is declared free of a material that something shows in it.
composition-contradicted-advice = Ask the supplier which is right. Until then the item is judged as if `freeOf` were not there.
composition-free-here = It is declared free of it here.
