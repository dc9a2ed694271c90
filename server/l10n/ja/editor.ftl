editor-named-use = { $name }（{ $category }：{ $statement }）
editor-use-declared = { $use }を{ $part }に使う
editor-use-declared-on-all = 最終用途{ $use }を未申告の{ $count }品目に使う
editor-declare-on-item = { $part }の最終用途を申告する
editor-declare-in-parts = { $file }で{ $part }の最終用途を申告する
editor-use-declared-in-parts = { $file }で{ $part }に{ $use }を使う
editor-declare-category = この最終用途を区分とともに申告する
editor-declare-category-in-parts = { $file }でこの最終用途を区分とともに申告する
editor-declare-on-assembly = 上位の組立品（{ $part }）の最終用途を申告する
editor-declare-on-document = 文書全体の最終用途を申告する
editor-declare-on-all = 未申告の{ $count }品目に共通の最終用途を申告する
editor-use-on-these = 選択した{ $count }件の品目に{ $use }を使う
editor-use-of-on-these = 選択した{ $count }件の品目に{ $use }の最終用途を使う
editor-declare-on-these = 選択した{ $count }件の品目に共通の最終用途を申告する

editor-write-pieces = { $number }と書く（単位がなければ個数）
editor-show-fixes = 修正を表示
editor-split-quantity = { $number }と書き、unitに{ $unit }を書く
editor-add-category = 最終用途の区分を追加する
editor-add-key = { $key }を追加する
editor-add-key-to = { $part }に{ $key }を追加する
editor-add-end-user-to-end-use = この最終用途に{ $key }を追加する
editor-add-end-user-to-shipment = 出荷全体に{ $key }を追加する
editor-add-composition = { $part }に組成を追加する
editor-add-composition-for = { $part }に{ $elements }の組成を追加する
editor-add-key-in-parts = { $file }で{ $part }に{ $key }を追加する
editor-continue-composition = { $part }の組成を書き足す
editor-continue-composition-for = { $part }の組成に{ $elements }を書き足す

editor-waive = ここに{ $rule }の例外承認を記入する（理由・承認者・期限）
editor-waive-in-parts = { $file }で{ $part }の{ $rule }を例外承認（理由・承認者・期限）
editor-copy-question =
    { $known ->
        [yes] { $supplier }への質問をコピー
       *[no] 仕入先への質問をコピー
    }
editor-draft-paper = 下書きを作成：{ $paper }
editor-open-rule-page = { $rule }のページを開く
editor-fix-all-of-rule = このファイルの{ $rule }をすべて修正する
editor-fix-all = Lodestoneの安全な修正をすべて行う

editor-lens = 確認対象の材料を含む品目{ $items }件、{ $date }時点
editor-lens-with-undeclared = 確認対象の材料を含む品目{ $items }件、最終用途未申告{ $undeclared }件{ $waived ->
        [0] {""}
       *[other] （例外承認{ $waived }件）
    }、{ $date }時点
editor-lens-undeclared = 最終用途未申告{ $undeclared }件{ $waived ->
        [0] {""}
       *[other] （例外承認{ $waived }件）
    }
editor-lens-silenced = { $sign }  設定により質問なし：{ $what }
editor-lens-rules-off = ルール{ $count }件
editor-lens-not-checked = { $sign }  未検査{ $count }件
editor-lens-earlier-settings = 以前のlodestone.yamlで判定（現在は誤りあり）

editor-hint-end-use = 最終用途

editor-waived = { $until }まで例外承認（承認者：{ $by }）：{ $reason }
editor-known-before = すでにベースラインにあります（{ $baseline }）。
editor-excess = このファイルには指摘が{ $total }件あり、重大なものから{ $shown }件を表示しています。
editor-excess-near = このファイルには指摘が{ $total }件あり、重大なものと直前の編集箇所に近いものを{ $shown }件表示しています。
editor-excess-counts = 重大度別：{ $counts }。すべての一覧は`lodestone check`で確認できます。
editor-not-judged =
    { $because ->
        [pack] { $config }が指定するパックを使えないため、このファイルは検査されませんでした。
        [extended] { $config }が継承するファイルを使えないため、このファイルは検査されませんでした。
       *[config] このファイルの上位にある{ $config }を使えないため、ファイルは検査されませんでした。
    }
editor-not-judged-advice =
    { $because ->
        [pack] まずパックを修正してください。それまで、このファイルは未検査です。
        [extended] まずそのファイルを修正してください。それまで、このファイルは未検査です。
       *[config] まず{ $config }を修正してください。それまで、このファイルは未検査です。
    }
editor-misread = エディターがこのファイルを文字コード{ $encoding }で読み込んでいないため、内容を検査しませんでした。
editor-misread-advice = 文字コード{ $encoding }を指定して開き直してください。
editor-mistake-there = 誤りはここにあります。
editor-mistake-in-settings = この設定は使えません。

editor-item-contains = **{ $part }** は{ $classes }を含みます：{ $elements }。
editor-item-contains-class =
    { $holds ->
        [is] **{ $part }** は{ $classes }です。
       *[holds] **{ $part }** は{ $classes }を含みます。
    }
editor-item-contains-also = ほかに含む可能性のある元素：{ $elements }。
editor-item-may-contain =
    { $holds ->
        [may-be] **{ $part }** は{ $classes }である可能性があります。根拠が弱いため、確認だけが求められます。
       *[may-hold] **{ $part }** は{ $classes }を含む可能性があります。根拠が弱いため、組成だけが求められます。
    }
editor-item-contains-nothing = **{ $part }**：確認対象の材料を示すものは見つかりません。
editor-item-act =
    { $certainty ->
        [applies] **規制対象**：{ $act }（{ $state }）、{ $codes }。
       *[may-apply] **規制対象の可能性**：{ $act }（{ $state }）、{ $codes }。
    }
editor-item-acts = { $count }件の法令が適用されるか、適用される可能性があります。
editor-item-no-act = { $date }の時点で、これを規制する既知の法令はありません。
editor-item-end-use = 最終用途：{ $category }、{ $statement }。
editor-item-no-end-use = 最終用途：**未申告**。
editor-item-end-use-unreadable = 最終用途：指定されていますが、読み取れません。
editor-item-rejected = { $seen }は根拠としません：{ $reason }
editor-item-unit-holds = 部品を含めた1単位に含まれるもの：
editor-document-holds = 全{ $items }品目に含まれるもの：
editor-and-more = ほか{ $count }件
editor-item-more = 詳細

editor-declared-in-line = { $line }行目で申告されています。
editor-tariff-code-unknown = この税番に分類される確認対象の材料について、ここには情報がありません。
editor-tariff-code-by = { $nomenclature }の項目{ $entry }によります。
editor-element-of-class = 分類：{ $class }。
editor-element-listed-by = { $act }の規制リストに掲載されています。
editor-control-code-unknown = { $code }：{ $date }の時点で、{ $list }のリストに、この番号の既知の項目はありません。
editor-control-code-act = { $act }（{ $date }時点）：{ $state }。
editor-required = 必須
editor-written-out = { $key }（内容を記入）
editor-item-of-document = この文書の品目
editor-bom-of-workspace = ワークスペースの部品表
editor-item-of-file = { $file }の品目
editor-own-level = このルール本来のレベル
editor-today = 北京時間の今日
editor-tariff-role =
    { $role ->
        [direct] この番号は確認対象の材料を意味します。
        [mixed] 確認対象の材料を含む品目と含まない品目が同じ番号に分類されます。
        [may-contain] この番号の品目は確認対象の材料を含むことが多くあります。
       *[excluded] この番号の品目は、その性質上、確認対象の材料を含みません。
    }
editor-rule-prohibition =
    { $severity ->
        [error] これはエラーです。法令が禁じるものを検出するため、設定で緩めることはできません。
        [warning] これは警告です。法令が禁じるものを検出するため、設定で緩めることはできません。
        [information] これは情報です。法令が禁じるものを検出するため、設定で緩めることはできません。
       *[hint] これはヒントです。法令が禁じるものを検出するため、設定で緩めることはできません。
    }
editor-rule-level = 設定がなければ、レベルは{ $level }です。
editor-act-stands = 設定がなければ、{ $date }の時点の状態：{ $state }。

editor-open-file = { $file }を開く
editor-open-file-of-part = { $part }のあるファイル{ $file }を開く
editor-go-to-line = { $line }行目へ移動
skeleton-bom = 最初の品目を含む部品表
skeleton-shipment = 当事者と最初の明細を含む出荷
skeleton-item = 原産国を含む品目
skeleton-magnet = どの規制が及ぶかを決める項目を含む磁石
skeleton-end-use = 未記入の最終用途の申告
editor-offer-values = 値の候補を表示
