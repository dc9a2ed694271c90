# `lodestone draft`：ファイルから記入した書類。文言の多くは書類に、書類の言語で表示される。

draft-notice = 下書き（未提出）
draft-notice-form = 公式様式は未確認
draft-notice-prohibited = 禁止された出荷：提出しないこと
draft-form =
    { $form ->
        [not-read] 公式様式は確認していません。これは記載内容の下書きであり、公式様式ではありません。
        [read] 項目は公式様式と同じですが、これは下書きであり、公式様式ではありません。
       *[none] この書類に公式様式はありません。
    }
draft-made = { $date }の法令に基づき、{ $file }から記入しました。角括弧内は、このファイルの行番号またはセルです。
draft-day-today = ファイルに有効な輸出日がないため、代わりに実行した日（北京時間の本日）の法令によります。
draft-prohibited = この出荷は禁止されているため、この書類は作成しません：
draft-decide = 提出前に決めること：
draft-no-control = ファイルの記載による限り、{ $date }現在、{ $part }を規制することが確認された施行中の法令はパックにありません。
draft-freed = { $act }（{ $state }）は適用される可能性がありますが、当局はこのような品目を原則として規制対象外としています。
draft-listed = { $act }（{ $state }）にはこのような品目が掲載されています。
draft-catch-all = { $act }：掲載されていない品目にも許可が必要な場合があります。ここでは判定しません。
draft-unchecked = ファイルのうち{ $count }か所は読み取りまたは確認ができていません。品目が抜けている可能性があります。
draft-no-act = これらの品目についてこの書類を求める施行中の法令はありません。
draft-act-open = これらの品目についてこの書類を求める法令で、施行中と確認されたものはありません。施行状況が未確認の法令が求める可能性はあります。
draft-gaps = 記入が必要な項目
draft-no-gaps =
    { $idle ->
        [yes] 記入が必要な空欄はありません。この日にどの法令も求めることのない節には空欄があります。
       *[no] 記入が必要な空欄はありません。
    }
draft-gap-of = { $label }：{ $items }
draft-low = （出典の確度：低）
draft-only = （{ $items }のみ）
draft-judged = チェックによる判定
draft-open = （未確定）
draft-expired = （期限切れ）
draft-refused = （チェックで指摘あり）
draft-denied = （申告値。チェックの判定と異なる）
draft-given = 誓約あり
draft-not-given = 誓約なし
draft-not-given-for = { $items }について誓約なし
draft-missing = 不足
draft-named = ファイルに記載あり：{ $name }
draft-named-expired = ファイルに記載あり（期限切れ）：{ $name }
draft-basis = この書類を求める法令
draft-practice = 実務慣行。求める法令は確認されていません。
draft-article = { $act }{ $article }
draft-act =
    { $reach ->
        [no] { $act }：{ $state }。これらの品目は掲載されていません。
       *[yes] { $act }：{ $state }。
    }
draft-judgement = 品目の判定
draft-control =
    { $certainty ->
        [applies] { $act }（{ $state }）は{ $items }に適用されます。
        [would-apply] { $act }（{ $state }）は、施行中であれば{ $items }に適用されます。
        [could-apply] { $act }（{ $state }）は、施行中であれば{ $items }に適用される可能性があります。
       *[may-apply] { $act }（{ $state }）は{ $items }に適用される可能性があります。
    }
draft-sources = 各項目の出典
draft-state-column =
    { $column ->
        [promise] 誓約内容
        [attachment] 書類
       *[state] 状況
    }
draft-source-column =
    { $column ->
        [field] 項目
        [basis] 法令
        [confidence] 出典の確度
       *[sources] 出典
    }
draft-confidence =
    { $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }
draft-quantity-in = { $line }1個につき{ $amount }
draft-figure = { $name }：{ $value }

draft-list-form =
    { $form ->
        [not-read] { $list }。公式様式は未確認。
        [read] { $list }。項目は公式様式と同じ。
       *[none] { $list }。公式様式なし。
    }
draft-none = このファイルにこの書類が必要なものはありません。所管当局の法令で規制される品目がありません。

usage-draft-one = `draft`に指定できる書類は1つです。
usage-draft-one-advice = `lodestone draft`で書類の一覧を表示できます。
usage-draft-listed = `lodestone draft`で書類の一覧を表示できます。
usage-draft-no-paper = --forには書類の指定が必要です。
usage-draft-unknown = { $paper }という書類はありません。
usage-draft-for = この書類にはファイルの指定が必要です。
usage-draft-for-advice = `lodestone draft { $paper } --for FILE`と書いてください。
usage-draft-no-part = { $file }には部品番号が{ $part }の品目がありません。
usage-draft-ambiguous = { $file }には部品番号が{ $part }の品目が{ $count }件あります。
usage-draft-ambiguous-advice = 位置で1つを指定してください：{ $places }。
usage-draft-no-order = 注文{ $order }について作成するものはありません。
usage-draft-no-orders = これらの品目の最終用途には注文が記載されていません。
usage-draft-not-by-order = この書類は注文ごとには作成されません。`--order`を外してください。
usage-draft-orders = これらの品目の注文：{ $orders }。
usage-draft-several = 書類は{ $count }件ありますが、HTMLページには1件しか入りません。
usage-draft-several-advice = `--out`でフォルダーに書き出すか、`--order`で1件を選んでください。
