output-note = { $note ->
    [law] 法令
    [seen] 検出
    [alike] 同様
    *[fix] 修正
  }
output-lines = { $lines }行目
output-seen = { $seen }（{ $places }）
output-column = { $column }文字目
output-acts-as-of = { $acts }（{ $date }時点）
output-file = { $kinds }、品目{ $items }件、うち確認対象の材料を含むもの{ $held }件{ $unchecked ->
    [0] {""}
    *[other] 、未検査{ $unchecked }件
  }
output-kind = { $kind ->
    [bom] 部品表
    *[shipment] 出荷
  }
output-file-law = { $facts }、{ $days }時点の法令
output-packs = ルールパック：{ $packs }。
output-packs-of-law = ルールパック（法令は{ $law }）：{ $packs }。
output-pack = { $ids } { $version }（{ $date }確認）
output-pack-of-law = { $law }の{ $ids } { $version }（{ $date }確認）
output-changed-none = { $base ->
    [commit] 最後のコミット
    *[ref] { $ref }
  }以降、見つかったファイル{ $found }件に関わる変更はないため、どのファイルも検査していません。
output-changed = { $base ->
    [commit] 最後のコミット
    *[ref] { $ref }
  }以降の変更：見つかったファイル{ $found }件のうち{ $files }件{ $affected ->
    [0] {""}
    *[other] （うち{ $affected }件は、参照先または適用される設定の変更によるもの）
  }。
output-shard = シャード{ $index }/{ $count }：見つかったファイル{ $found }件のうち{ $files }件。
output-compare-change = { $change ->
    [appears] 新たに指摘
    [suppressed] 保留
    *[vanishes] 解消
  }
output-compare-was = 変更前：{ $severity ->
    [error] エラー
    [warning] 警告
    [information] 情報
    *[hint] ヒント
  }
output-compare-rested-on = 変更前の根拠：{ $acts }
output-compare-rested-on-none = 変更前の根拠：なし
output-compare-result = 新たな指摘{ $appears }件{ $appears ->
    [0] {""}
    *[other] （{ $appearing }）
  }、解消{ $vanishes }件{ $vanishes ->
    [0] {""}
    *[other] （{ $vanishing }）
  }{ $suppressed ->
    [0] {""}
    *[other] 、保留{ $suppressed }件
  }、変更{ $changed }件、変更なし{ $unchanged }件。
output-compare-files = ファイル{ $files }件を{ $to }の法令で判定し、{ $from }の法令による結果と比較しました。
output-compare-said = { $some ->
    [yes] 変更前の文：{ $text }
    *[no] 理由が変わりました
  }
output-compare-file = { $in ->
    [now] 以前のレポートにはありません
    *[earlier] すでにありません
  }
output-compare-report = ファイル{ $files }件を{ $report }と比較しました。
output-compare-work = 作業一覧：新規{ $added }件、完了{ $done }件{ $notAsked ->
    [0] {""}
    *[other] 、対応不要{ $notAsked }件
  }、変更{ $changed }件、変わらず{ $unchanged }件。
output-compare-work-change = { $change ->
    [new] 新規
    [done] 完了
    [not-asked] 対応不要
    *[changed] 変更
  }
output-compare-not-asked = { $why ->
    [expired] 許可の期限が切れています
    [prohibited] 出荷は禁止されています
    [waiver] 指摘は例外承認の対象です
    *[baseline] 指摘はベースラインにあります
  }
output-compare-due = { $some ->
    [yes] 変更前の期限：{ $date }
    *[no] 変更前は期限なし
  }
output-compare-asked = 変更前の照会内容：{ $asked }
output-compare-parts = { $change ->
    [more] 追加：{ $parts }
    *[fewer] 削除：{ $parts }
  }
compare-report-unreadable = 以前のレポートを読み取れないため、何が新しいのかわかりません。
compare-report-too-large = 以前のレポートは{ $limit }を超えるため、読み取れません。
compare-report-too-large-advice = ファイルをいくつかに分け、それぞれのレポートを作成して比較してください。
compare-report-not-json = 以前のレポートは完全なJSONではないため、比較できません。途中で切れているか、別の形式の可能性があります。
compare-report-other-tool = 以前のレポートはLodestoneで作成されたものではないため、比較できません。
compare-report-version = 以前のレポートの`schemaVersion`は{ $version }ですが、`check`のJSONレポートは2であるため、比較できません。
compare-report-broken = 以前のレポートは`check`のJSONレポートのスキーマに合わないため、比較できません。
compare-report-advice = `lodestone check --format json --work-list --output FILE`で作成してください。
compare-report-elsewhere = 以前のレポートのファイル{ $count }件がいずれもないため、すべての指摘を新たな指摘とします。
compare-report-elsewhere-advice = レポートを別のフォルダーで作成した場合は、そのフォルダーでコマンドを実行してください。
compare-report-day = 以前のレポートは{ $was }の法令で、今回は{ $is }の法令で判定したため、差分が法令の違いによる場合があります。
compare-report-day-advice = ファイルの変更だけを見るには、両方を同じ--as-ofで実行してください。
compare-report-packs = 以前のレポートは別のルールパックを使っているため、差分がパックの違いによる場合があります。以前：{ $was }、今回：{ $is }。
compare-report-tool = 以前のレポートはLodestone { $was }で作成され、今回は{ $is }で実行したため、差分がプログラムの違いによる場合があります。
compare-report-language = 以前のレポートは別の言語で書かれているため、文は比較しません。
compare-report-part = 以前のレポートはファイルの一部だけを対象としています（--changedまたは--shard）。ほかのファイルの指摘は新たな指摘となります。
compare-report-left = 以前のレポートのファイル{ $count }件は今回検査していないため、その指摘については何も示していません。
compare-report-no-work = 以前のレポートには作業一覧がないため、指摘だけを比較しました。--work-listを付けて作成してください。
output-title = Lodestone：{ $result }
output-unread = 未読み取り{ $count }ファイル
output-unchecked = 検査できなかったもの{ $count }件
output-unchecked-heading = 検査できなかったもの
output-aside = 保留：指摘{ $count }件
output-lines-left = **ほかに{ $count }行が収まりませんでした**。重大なものから示しています。すべての指摘は`--format json`で出力できます。
output-held = 含まれるものの合計
output-held-document = 含まれるものの合計（文書{ $document }）
output-not-advice = 法的助言ではありません。判断は人が行ってください。
output-too-many-warnings = 警告が{ $count }件あり、--max-warningsの上限を超えています
output-annotations-left = GitHubは種類ごとに{ $most }件の注釈を表示し、ここでは重大なものから示しています。注釈のないもの：{ $left }。すべてはこのステップのログにあります。
output-kind-count = { $kind ->
    [error] エラー
    [warning] 警告
    *[notice] お知らせ
  }{ $count }件
output-not-checked = 検査できませんでした
output-not-checked-why = 検査できませんでした：{ $reason }
output-not-read = 読み取っていません
output-not-read-why = 読み取っていません：{ $reason }
output-remaining = 修正後に残る指摘：{ $counts }。
output-remaining-none = 修正後に残る指摘はありません。
output-written = 指摘{ $count }件を{ $files }に書き込みました
output-case = { $rule }：{ $at ->
    [document] 文書
    *[path] { $path }
  }{ $document ->
    [1] {""}
    *[other] （文書{ $document }）
  }
output-case-checked = すべて検査できました
output-case-unchecked = 検査できませんでした（{ $number }）
output-case-unchecked-at = 検査できませんでした：{ $place }（{ $number }）
output-case-warnings = 警告の数
output-case-unread = { $file }：読み取っていません
output-sarif-folder = コマンドを実行したフォルダー。
output-sarif-known = { $baseline }に登録済みです。
output-sarif-packs-left = 使用したルールパックのうち{ $count }件は、このレポートに含まれていません。
output-sarif-results-left = { $count }件の結果は、このレポートに含まれていません。ここにある結果より重大なものはありません。
output-sarif-limits = GitHubは上限を超えるレポートを受け付けません。
output-sarif-json = JSONのレポートにはすべてが含まれます。
