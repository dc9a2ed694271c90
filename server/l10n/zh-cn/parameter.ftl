# parameter/missing

parameter-missing = { $part }未申报{ $figures }。
parameter-vague = { $part }的{ $figures }写为{ $seen }，无法判断是否达到限值。
parameter-missing-parts = { $line }中的{ $parts }未申报{ $figures }。
parameter-missing-advice = 请向供应商了解，并在`properties`下申报每项参数的数值和单位。
parameter-missing-advice-foreign = 请向供应商了解，并{ $where }在`properties`下申报每项参数的数值和单位。
parameter-missing-decides = { $act }（{ $codes }）列有{ $limits }的物项。
parameter-missing-common = Lodestone假定普通货物不符合该条件，因此不询问最终用途；这是Lodestone的约定，法规并未如此规定。
editor-add-figures = 为{ $part }添加参数：{ $figures }
