# 分割した実行の結果と、`lodestone merge` のメッセージ。

merge-shard-none = シャードファイルではないため、統合しませんでした。
merge-shard-advice = `lodestone check --shard I/N --format shard=FILE`で書き出してください。
merge-shard-unreadable = シャードファイルを読み取れないため、統合しませんでした。
merge-shard-broken = シャードファイルが途中で切れているか、変更されているため、統合しませんでした。
merge-shard-broken-advice = このシャードをもう一度検査するか、ファイルをコピーし直してください。
merge-shard-version = シャードファイルはLodestone { $version }で書き出されており、このプログラムは{ $own }です。統合しませんでした。
merge-shards-differ = このシャードは`{ $other }`と{ $in ->
    [count] シャードの数
    [files] 見つかったファイル
    [locale] 言語
    [date] 判定日
    *[settings] 法規、オプション、設定または部品ファイル
  }が異なるため、同じ実行のものではありません。
merge-locale = シャードは別の言語で書き出されているため、この言語では統合できません。
merge-shard-doubled = シャード{ $index }が重複しています。
merge-shards-missing = { $count }個のシャードが不足しているため、統合しませんでした：{ $shards }。
merge-files-differ = シャードに含まれるファイルは{ $files }件、見つかったファイルは{ $found }件のため、統合しませんでした。
merge-untold = 各シャードは自身のファイルしか見ていないため、{ $kinds }のうちどれが使われていないかは分かりません。
merge-untold-kind = { $kind ->
    [parts] 部品ファイルの項目と例外承認
    [baseline] ベースラインの指摘
    *[unread] `files.unread`のパターン
  }
merge-untold-advice = すべてのファイルを一度に検査すると分かります。
