# parameter/missing

parameter-missing = { $part } does not declare its { $figures }.
parameter-vague = { $part } states its { $figures } as { $seen }, which does not settle the limit.
parameter-missing-parts = { $line } includes { $parts } without a declared { $figures }.
parameter-missing-advice = Ask the supplier, and declare each technical parameter under `properties` with its value and unit.
parameter-missing-advice-foreign = Ask the supplier, and declare each technical parameter under `properties` { $where }, with its value and unit.
parameter-missing-decides = { $act } ({ $codes }) lists goods with { $limits }.
parameter-missing-common = Lodestone assumes that ordinary goods do not meet this, and asks for no end use. This is its own convention, not part of the act.
editor-add-figures = Add technical parameters to { $part }: { $figures }
