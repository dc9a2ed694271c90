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
composition-missing-advice = Ask the supplier for the lot, and declare the elements under `composition`: a share of 0 is an answer, and so is `compositionStatus: complete`.
composition-missing-advice-foreign = Ask the supplier for the lot, and declare the elements under `composition` for the part in a parts file: a share of 0 is an answer, and so is `compositionStatus: complete`.
composition-missing-parts = { $line } brings in { $parts }, whose { $elements } content is not declared.
composition-missing-parts-open = { $line } brings in { $parts }, whose composition leaves open which acts apply.
composition-missing-parts-advice =
    { $count ->
        [one] Ask the supplier for the lot, and declare `composition` where the part is described: a share of 0 is an answer, and so is `compositionStatus: complete`.
       *[other] Ask the supplier for the lot, and declare `composition` where the parts are described: a share of 0 is an answer, and so is `compositionStatus: complete`.
    }
composition-missing-decides =
    { $count ->
        [one] This decides whether { $acts } applies.
       *[other] This decides whether { $acts } apply.
    }
composition-question = { $part } may hold { $classes }, and its composition does not settle it.
composition-question-advice = Ask the supplier, and declare `composition` with `compositionStatus: complete`; that settles it either way.
composition-question-parts = { $line } brings in { $parts }, which may hold { $classes }.
composition-question-parts-advice =
    { $count ->
        [one] Ask the supplier, and declare `composition` with `compositionStatus: complete` where the part is described; that settles it either way.
       *[other] Ask the supplier, and declare `composition` with `compositionStatus: complete` where the parts are described; that settles it either way.
    }

# composition/sum

composition-negative = A mass share of { $part } is negative ({ $share } %).
composition-reversed = A mass share of { $part } runs from { $from } down to { $to } %.
composition-over = The mass shares of { $part } add up to at least { $sum } %, more than the whole.
composition-short = The composition of { $part } is declared complete but adds up to at most { $sum } %.
composition-no-mass = { $part } has a mass of 0 or less, but its composition gives masses.
composition-heavy = A part of the composition of { $part } weighs { $grams } g, but the item only { $whole } g.
composition-sum-advice = Correct the shares: they are percent by mass of one unit of the item.
