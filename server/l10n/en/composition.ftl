# composition/missing

composition-missing =
    { $holds ->
        [may-hold] { $part } may contain { $classes }, and its { $elements } content is not declared.
       *[holds] { $part } contains { $classes }, and its { $elements } content is not declared.
    }
composition-missing-open =
    { $holds ->
        [may-hold] { $part } may contain { $classes }, and its composition leaves open which acts apply.
       *[holds] { $part } contains { $classes }, and its composition leaves open which acts apply.
    }
composition-missing-advice = Ask the supplier for the analysis of this batch, and declare a share of each of these elements under `composition`; 0 is an answer too.
composition-missing-advice-foreign = Ask the supplier for the analysis of this batch, and declare a share of each of these elements under `composition`, { $where }; 0 is an answer too.
composition-missing-parts =
    { $line } includes { $parts }, whose { $elements } content is not declared.
composition-missing-parts-open = { $line } includes { $parts }, whose composition leaves open which acts apply.
composition-missing-parts-advice =
    { $count ->
        [one] Ask the supplier for the analysis of this batch, and declare a share of each of these elements under `composition`, where the part is described; 0 is an answer too.
       *[other] Ask the supplier for the analysis of these batches, and declare a share of each of these elements under `composition`, where the parts are described; 0 is an answer too.
    }
composition-missing-decides =
    { $count ->
        [one] This decides whether { $acts } applies.
       *[other] This decides whether { $acts } apply.
    }
composition-question =
    { $state ->
        [equipment] { $part } may be { $classes }.
        [undeclared] { $part } may contain { $classes }; its composition is not declared.
       *[declared] { $part } may contain { $classes }; its declared composition does not say.
    }
composition-question-advice = Ask the supplier, and declare `freeOf: [{ $classes }]` if it contains none, or a share of each of { $elements } under `composition`; 0 is an answer too.
composition-question-parts = { $line } includes { $parts }, which may contain { $classes }.
composition-question-parts-advice =
    { $count ->
        [one] Ask the supplier, and declare, where the part is described, `freeOf: [{ $classes }]` if it contains none, or a share of each of { $elements } under `composition`; 0 is an answer too.
       *[other] Ask the supplier, and declare, where the parts are described, `freeOf: [{ $classes }]` if they contain none, or a share of each of { $elements } under `composition`; 0 is an answer too.
    }

# composition/sum

composition-negative = The mass share of { $of } in { $part } is negative ({ $share } %).
composition-reversed = The mass share of { $of } in { $part } has its limits reversed ({ $from } to { $to } %).
composition-over = The mass shares of { $part } add up to at least { $sum } %.
composition-short = The composition of { $part } is declared complete but adds up to at most { $sum } %.
composition-no-mass = { $part } has a mass of 0 or less, but its composition gives masses.
composition-heavy = The { $of } in { $part } weighs { $grams } g, but the item only { $whole } g.
composition-sum-advice = Correct the shares: they are percent by mass of one unit of the item. Materials that it does not contain can be declared under `freeOf`, without any shares.
composition-question-advice-free = Ask the supplier, and declare `freeOf: [{ $classes }]` if it contains none.
composition-contradicted = { $key ->
    [composition] The composition of { $part } leaves out a material that other data show in it.
   *[freeOf] { $part } is declared free of a material that other data show in it.
}
composition-contradicted-advice = Ask the supplier which is right. Until then the item is judged as if there were no { $key }.
composition-free-here = { $key ->
    [composition] Its composition is declared here.
   *[freeOf] It is declared free of the material here.
}
