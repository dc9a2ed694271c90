# 分片运行的结果，以及 `lodestone merge` 的消息。

merge-shard-none = 这不是分片文件，因此没有合并。
merge-shard-advice = 请用`lodestone check --shard I/N --format shard=FILE`生成。
merge-shard-unreadable = 无法读取分片文件，因此没有合并。
merge-shard-broken = 分片文件被截断或被修改，因此没有合并。
merge-shard-broken-advice = 请重新检查该分片，或重新复制文件。
merge-shard-version = 该分片文件由Lodestone { $version }生成，而当前程序为{ $own }，因此没有合并。
merge-shards-differ = 该分片与`{ $other }`的{ $in ->
    [count] 分片数量
    [files] 找到的文件
    [locale] 语言
    [date] 判定日期
    *[settings] 法规、选项、设置或零件文件
  }不同，因此不属于同一次运行。
merge-locale = 分片以另一种语言生成，无法以当前语言合并。
merge-shard-doubled = 分片{ $index }重复。
merge-shards-missing = 缺少{ $count }个分片，因此没有合并：{ $shards }。
merge-files-differ = 分片共含{ $files }个文件，而找到的文件为{ $found }个，因此没有合并。
merge-untold = 每个分片只看到自己的文件，因此不知道{ $kinds }中哪些未被使用。
merge-untold-kind = { $kind ->
    [parts] 零件文件的条目和豁免
    [baseline] 基线中的检查结果
    *[unread] `files.unread`的模式
  }
merge-untold-advice = 对全部文件运行一次即可得知。
