# Shards of a run, and what `lodestone merge` says of them.

merge-shard-none = This is no shard file, so nothing was merged.
merge-shard-advice = Write it with `lodestone check --shard I/N --format shard=FILE`.
merge-shard-unreadable = The shard file cannot be read, so nothing was merged.
merge-shard-broken = The shard file is truncated or was changed, so nothing was merged.
merge-shard-broken-advice = Check this shard again, or copy the file again.
merge-shard-version = The shard file was written by Lodestone { $version }, and this is { $own }, so nothing was merged.
merge-shards-differ = This shard and `{ $other }` differ in { $in ->
    [count] the number of shards
    [files] the files that were found
    [locale] their language
    [date] the date they were judged at
    *[settings] their law, options, settings or parts files
  }, so they are not of one run.
merge-locale = The shards were written in another language, so they cannot be merged in this one.
merge-shard-doubled = Shard { $index } is here twice.
merge-shards-missing = { $count ->
    [one] A shard is missing
    *[other] { $count } shards are missing
  }, so nothing was merged: { $shards }.
merge-files-differ = The shards hold { $files ->
    [one] one file
    *[other] { $files } files
  }, and { $found } were found, so nothing was merged.
merge-untold = It is not known which { $kinds } are unused, because each shard saw only its own files.
merge-untold-kind = { $kind ->
    [parts] entries and waivers of parts files
    [baseline] findings of the baseline
    *[unread] patterns of `files.unread`
  }
merge-untold-advice = A run over all files tells it.
