# parameter/missing

parameter-missing = { $part } does not declare its { $figures }.
parameter-missing-parts = { $line } includes { $parts } without a declared { $figures }.
parameter-missing-advice = Ask the supplier, and declare each technical parameter under `properties` with its value and unit.
parameter-missing-advice-foreign = Ask the supplier, and declare each technical parameter under `properties` { $where }, with its value and unit.
parameter-missing-decides = { $act } ({ $codes }) lists goods with { $limits }.
parameter-missing-common = Ordinary goods are below this limit, so no end use is required here (Lodestone convention).
editor-add-figures = Add technical parameters to { $part }: { $figures }
