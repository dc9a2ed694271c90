# Mistakes in lodestone.yaml: extends.

config-extends-elsewhere = `{ $entry }` is an absolute path or an address, which others could not read.
config-extends-elsewhere-advice = Write a path relative to this file, or that of a file in an npm package.
config-extends-backslash = `{ $entry }` contains a backslash.
config-extends-backslash-advice = Write paths with slashes, so that they lead to the file on every machine.
config-extends-not-yaml = `{ $entry }` names no YAML file.
config-extends-not-yaml-path = Write the path of one, such as `./strict.yaml`.
config-extends-not-yaml-package = Write the file too, such as `{ $example }`.
config-extends-scope = `{ $entry }` names an npm scope but no package.
config-extends-scope-advice = Write `@scope/package/file.yaml`, or begin a path with `./`.
config-extends-leaves-package = `{ $entry }` leaves the package `{ $package }` or takes a detour.
config-extends-leaves-package-advice = Write the plain path of a file in it.
config-extends-absent-file = There is no file `{ $path }` to extend.
config-extends-absent-file-advice = Correct the path, which is relative to the folder of this file.
config-extends-absent-package = There is no file `{ $path }` of a package `{ $package }` in a node_modules folder here or above within the repository.
config-extends-absent-package-advice = Install the package or correct the path; for a folder beside this file, begin with `./`.
config-extends-unreadable = `{ $path }`, which is to be extended, cannot be read.
config-extends-twice = `{ $entry }` is already extended above.
config-extends-twice-advice = Remove one of the two.
config-extends-itself = This file extends itself.
config-extends-itself-advice = Remove the entry.
config-extends-circle = This goes round in a circle ({ $files }), so no file comes first.
config-extends-circle-advice = Remove one of the entries of `extends`.
config-extends-too-deep = More than { $most } files would extend one another in a row here.
config-extends-too-deep-advice = Extend the one that is meant at the end directly.
config-extends-too-many = The settings would be made of more than { $most } files here.
config-extends-too-many-advice = Put what belongs together into one file.
config-caused-by = `{ $file }` has an error, so these settings cannot be used.
config-caused-by-advice = Correct it first.
config-place = { $place }:

# lodestone.yaml as a whole.

config-too-long = This file has { $length } characters, and at most { $most } are read.
config-too-long-advice = Write patterns that cover more, or move what is not a setting elsewhere.
config-second-document = A second YAML document begins here, and only the first is read.
config-second-document-advice = Put all settings into one document.
config-pack-elsewhere = `{ $path }` is not a path relative to this file, so others could not read the pack.
config-pack-elsewhere-advice = Put the pack beside this file and write its path.
config-baseline-elsewhere = `{ $path }` is not a path relative to this file, so others could not read the baseline.
config-baseline-name = `{ $path }` does not end in .json, as a baseline does.
config-baseline-advice = Write its path, such as lodestone-baseline.json.

# Packs that lodestone.yaml names.

config-pack-unreadable = The pack `{ $path }` cannot be read.
config-pack-blocked = `{ $path }` is neither a file nor a folder, so the pack cannot be read.
config-pack-absent = There is no file or folder `{ $path }`, so the pack cannot be read.
config-pack-empty = There is no YAML file in `{ $path }`, so there is no pack.
config-path-advice = Correct the path.

# Patterns.

config-patterns-too-many = This file has { $count } patterns, and at most { $most } are read.
config-patterns-too-many-advice = Write patterns that cover more, such as `parts/**`.
config-pattern-too-long = `{ $pattern }` has { $length } characters, and at most { $most } are read.
config-pattern-too-long-advice = Write several shorter patterns.
config-pattern-idle = `{ $pattern }` matches no file, because it { $reason ->
    [absolute] is an absolute path
    [leaves] leads out of this folder
    [bracket] has a bracket that is not closed or not opened
    *[backwards] has a range that goes backwards
  }.
config-pattern-idle-advice = Write a pattern relative to the root folder, such as `parts/**`.
config-pattern-negated = `{ $pattern }` begins with `!` and would match every other file.
config-pattern-negated-advice = Patterns can only add files: write those that are meant.
config-pattern-range = `{ $pattern }` has a range in braces that is longer than single characters, so it would match one digit or letter of it.
config-pattern-range-advice = Write the names, such as `{ $example }`, or `*`.
config-pattern-repeats = `{ $pattern }` repeats a group or a character, or looks ahead, which only regular expressions need.
config-pattern-repeats-advice = Write `*`, or the names that are meant.
config-pattern-slow = `{ $pattern }` has so many wildcards or alternatives that matching one long name could take minutes.
config-pattern-slow-advice = Write fewer of them, or several simpler patterns.

# Rules and levels.

config-rule-unknown = There is no rule `{ $rule }`, so this setting would do nothing.
config-rule-unknown-advice = Write the id of a rule; `lodestone rules` lists them all.
config-rule-prohibition = `{ $rule }` reports what an act forbids, so it stays `{ $severity }` and cannot be `{ $level }`.
config-remove-setting = Remove the setting.
config-rule-must-stand = `{ $rule }` reports that something was not read or judged; without it, unchecked data would look checked. So it cannot be { $state ->
    [set] set
    [lower] lowered
    *[off] off
  }.
config-rule-must-stand-advice = Choose another level, or correct what is found.
config-fix-remove = Remove `{ $key }`
config-fix-add = Add `{ $key }`

# What settings lower, and a day in the past.

config-lowered = { $config } lowers { $rules }.
config-lowered-rule = `{ $rule }` from { $severity } to { $level }
config-lowered-rule-for = `{ $rule }` from { $severity } to { $level } for { $files }
config-lowered-regimes = { $config } sets `regimes` without the authorities of { $rules }.
config-lowered-law = { $config } leaves the law of { $authorities } out of { $rules }.
config-lowered-effect = Findings of these rules are missing here, or shown below their severity.
config-lowered-prohibitions = Prohibitions are judged by the law of all authorities.
config-past-day = { $config } sets `asOf: { $date }`, a day in the past, so files are judged by the law of that day.
config-past-day-effect = What acts have forbidden or required since then is missing here; remove the setting to judge by the law of today.
config-act-set = `{ $act }` to `{ $state }`
config-acts-set-aside = { $config } sets { $acts } under `actStates`.
config-acts-set-aside-effect = Where the status of these acts is unconfirmed, the setting decides, and what they forbid or require is missing here.
config-materials-off = { $config } sets { $classes } to `off` under `materials`.
config-materials-off-effect = Nothing is asked about items that were only recognised to contain them; declared control codes and what acts forbid count all the same.
config-of-editor = the editor
config-with-editor = { $file } (with the settings of the editor)
