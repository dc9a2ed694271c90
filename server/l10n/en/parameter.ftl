# parameter/missing

parameter-missing = { $part } does not declare its { $figures }.
parameter-missing-parts = { $line } brings in { $parts } without a declared { $figures }.
parameter-missing-advice = Ask the supplier, and declare each figure under `properties` with its value and unit.
parameter-missing-advice-foreign = Ask the supplier, and declare each figure under `properties` { $where }, with its value and unit.
parameter-missing-decides = { $act } ({ $codes }) lists goods with { $limits }.
parameter-missing-common = Lodestone takes common goods not to meet that, and asks for no end use: a convention of its own; the act does not say so.
editor-add-figures = Add figures to { $part }: { $figures }
