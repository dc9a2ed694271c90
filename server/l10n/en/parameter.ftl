# parameter/missing

parameter-missing = { $part } does not declare its { $figures }.
parameter-missing-parts = { $line } brings in { $parts } without a declared { $figures }.
parameter-missing-advice = Ask the supplier, and declare each figure under `properties` with its value and unit.
parameter-missing-decides = { $act } ({ $codes }) lists goods with { $limits }.
parameter-missing-common = Common goods lie below that, so no end use is asked for.
editor-add-figures = Add figures to { $part }: { $figures }
