act-state =
    { $begin ->
        [known] { $since }から
        [before] { $since }より前から（初日は未確認）
       *[unknown] {""}
    }{ $end ->
        [known] { $until }まで
       *[open] {""}
    }{ $state ->
        [not-issued] 未公布
        [pending] 施行前
        [in-force] 施行中
        [suspended] 停止中
        [ended] 失効
       *[unverified] 未確認
    }{ $setting ->
        [yes] （`actStates`による）
       *[no] {""}
    }
as-of-command =
    { $source ->
        [option] `--as-of`による
        [setting] lodestone.yamlの`asOf`による
        [export-date] 出荷の輸出日
       *[today] 北京時間の今日
    }
as-of-editor =
    { $source ->
        [option] エディターで選択
        [setting] 設定`asOf`による
        [export-date] 出荷の輸出日
       *[today] 北京時間の今日
    }
explain-label =
    { $label ->
        [yes] はい
        [perhaps] 可能性あり
        [no] いいえ
        [none] なし
        [strong] 強
        [weak] 弱
        [trace] 微量
        [rejected] 除外
        [declared] 申告あり
        [shown] 根拠あり
        [possible] 可能性あり
        [excluded] 含まない
        [with] 併せて含む
        [magnet-of] 磁石の材質
        [form] 形態
        [applies] 適用
        [may-apply] 適用の可能性
        [would-apply] 施行中であれば適用
        [could-apply] 施行中であれば適用の可能性
        [not-judged] 未判定
        [missing] 未申告
        [unreadable] 読み取り不可
        [category] 区分
        [statement] 説明
        [end-user] 最終需要者
        [country] 国
        [parts-file] 部品ファイル
        [from] 出所
        [waived] 例外承認
        [baselined] ベースライン
        [error] エラー
        [warning] 警告
        [information] 情報
        [hint] ヒント
        [judged-as-of] 判定日
        [items] 品目
        [materials] 確認対象の材料
        [undeclared] 未申告
        [findings] 指摘
       *[nothing] なし
    }
explain-item-unnamed = 部品番号のない品目
explain-unnamed-at = { $place }の部品番号のない品目
explain-part-at = { $part }（{ $place }）
explain-line = { $place }行目
explain-question-holds = 確認対象の材料を含んでいますか？
explain-holds =
    { $holds ->
        [is] { $classes }です。根拠は確かです。
       *[holds] { $classes }を含みます。根拠は確かです。
    }
explain-may-hold =
    { $holds ->
        [may-be] { $classes }である可能性があります。根拠が弱いため、確認だけが求められます。
       *[may-hold] { $classes }を含む可能性があります。根拠が弱いため、組成だけが求められます。
    }
explain-holds-nothing = 確認対象の材料を示すものは見つかりません。
explain-confidence =
    確度：{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }。
explain-evidence =
    { $place }  { $kind ->
        [composition] 組成
        [cas-number] CAS番号
        [tariff-code] 税番
        [control-code] 規制番号
        [formula] 化学式
        [element-word] 元素名
        [material] 材料
        [grade] グレード
        [finished-good] 完成品
        [tariff-code-may-contain] 含む可能性のある貨物の税番
       *[trace] 微量
    }：「{ $seen }」を検出、意味：{ $meaning }（項目{ $entry }、確度：{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }）
explain-rejected = { $place }  「{ $seen }」を検出：{ $reason }（項目{ $entry }）
explain-question-elements = どの元素を、どの形態で含みますか？
explain-form =
    { $form }（{ $known ->
        [declared] 申告
        [overruled] 根拠による。申告された`other`に優先
       *[shown] 根拠による
    }）{ $good ->
        [perhaps] 、またはそれを含む完成品
       *[no] {""}
    }
explain-form-unknown = 不明：申告も根拠もありません
explain-question-act = { $date }（{ $source }）の時点で、どの法令の規制対象ですか？
explain-no-act = 施行中の法令でこれを掲げるものはありません。
explain-act-not-asked = 判定していません：確認対象の材料を含むという確かな根拠がありません。
explain-codes-not-judged = { $codes }は、パックのどの法令にも載っていません。
explain-act = { $act }（{ $state }）。
explain-act-lists =
    { $act }（{ $state }）に{ $listing ->
        [open] 掲げられている可能性があります
       *[met] 掲げられています
    }（{ $codes }）。
explain-act-reaches =
    { $act }（{ $state }）、項目{ $codes }、確度：{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }。
explain-act-id = 設定でのID：{ $act }。
explain-undeclared = 未申告：{ $parts }。
explain-part =
    { $part ->
        [composition] 組成
        [rest] 完全な組成
        [form] 形態
        [parameter] 物性値
       *[origin] 原産国
    }
explain-open-elements = { $elements }を含むかどうかで決まります。
explain-question-end-use = 用途は何ですか？
explain-no-end-use = 品目、上位の組立品、文書のいずれにも最終用途が申告されていません。
explain-end-use-unreadable = 最終用途が指定されていますが、読み取れません。
explain-end-use-of =
    { $origin ->
        [item] 品目自体に申告されています。
        [assembly] 上位の組立品に申告されています。
        [document] 文書に申告されています。
        [part] 部品ファイルでこの部品に申告されています。
        [use] 部品ファイルの`uses`で申告されています。
       *[ref] 参照先の部品表に申告されています。
    }
explain-end-use-of-part =
    { $origin ->
        [assembly] 上位の組立品に申告されています：{ $part }。
        [part] 部品ファイルで申告されています：{ $part }。
       *[ref] 参照先の品目に申告されています：{ $part }。
    }
explain-written-at = 記載箇所：{ $place }。
explain-not-given = 記載なし
explain-question-unit = 1単位には、部品を合わせて何が含まれますか？
explain-question-findings = 指摘
explain-related = 関連：{ $place }  { $rule }
explain-known-to = { $baseline }に記録済みです。
explain-waived = { $until }まで例外承認（承認者：{ $by }）：{ $reason }
explain-document =
    { $kind ->
        [bom] 部品表
       *[shipment] 出荷
    }
explain-document-named =
    { $kind ->
        [bom] 部品表{ $name }
       *[shipment] 出荷{ $name }
    }
explain-document-numbered =
    { $kind ->
        [bom] 文書{ $number }：部品表
       *[shipment] 文書{ $number }：出荷
    }
explain-document-numbered-named =
    { $kind ->
        [bom] 文書{ $number }：部品表{ $name }
       *[shipment] 文書{ $number }：出荷{ $name }
    }
explain-date = { $date }（{ $source }）
explain-class-items = うち{ $count }件
explain-classes-items = うち{ $count }件：{ $classes }
explain-undeclared-items = 最終用途が未申告のもの{ $count }件{ $waived ->
        [0] {""}
       *[other] （例外承認{ $waived }件）
    }
explain-findings =
    { $severity ->
        [error] エラー{ $count }件
        [warning] 警告{ $count }件
        [information] 情報{ $count }件
       *[hint] ヒント{ $count }件
    }
explain-findings-aside = 保留{ $count }件
explain-no-findings = なし
explain-held-by-all = すべての品目を合わせて何が含まれますか？
explain-nothing-held = 確認対象の材料も磁石も、申告も検出もされていません。
held-label =
    { $label ->
        [magnets] 磁石
        [value] 価額
        [largest-unknown] 最大の不明点
       *[unknown] 不明
    }
held-mass-and-more = { $mass }以上（残りは未申告）
held-mass-range = { $least }～{ $most }
held-mass-about = 約{ $mass }
held-magnets =
    { $more ->
        [yes] NdFeB、SmCo、AlNiCoは{ $mass }以上です。
       *[no] NdFeB、SmCo、AlNiCoは{ $mass }です。
    }
held-magnet-limit =
    { $standing ->
        [above] { $act }（{ $state }）の基準{ $limit }を超えています。
        [not-above] { $act }（{ $state }）の基準{ $limit }を超えていません。
        [at-or-above] { $act }（{ $state }）の基準{ $limit }以上です。
        [below] { $act }（{ $state }）の基準{ $limit }未満です。
       *[perhaps] { $act }（{ $state }）の基準{ $limit }に達する可能性があります。
    }
held-effect =
    { $state ->
        [in-force] その結果：{ $effect }。
       *[unverified] 施行されている場合：{ $effect }。
    }
held-value = 算入対象の貨物：{ $sums }。
held-value-share = 算入対象の貨物：{ $price }のうち{ $sums }、{ $percent }%です。
held-value-unknown = 価額不明
held-value-unknown-of = 算入対象の貨物：{ $price }に占める額は不明です。
held-value-more = ほかに価額が不明のものがあります。
held-value-foreign = ほかの通貨の金額は算入されていません。
held-value-limit =
    { $standing ->
        [at-or-above] { $act }（{ $state }）が定める価額の{ $floor }%以上です。
        [perhaps] { $act }（{ $state }）が定める価額の{ $floor }%に達する可能性があります。
       *[below] { $act }（{ $state }）が定める価額の{ $floor }%未満です。
    }
held-value-no-price =
    { $price ->
        [undeclared] 自身の価格が未申告のため、{ $act }（{ $state }）が定める価額の{ $floor }%と比較できません。
       *[zero] 自身の価格がゼロのため、{ $act }（{ $state }）が定める価額の{ $floor }%と比較できません。
    }
held-open =
    { $part }：{ $missing ->
        [quantity] 数量なし
        [mass] 質量なし
        [composition] 質量分率なし
        [unit] 参照先と共通の単位なし
        [reference] `ref`の参照先なし
        [not-followed] `ref`の指す別のファイルはここでは参照されない
       *[items] `items`を読み取れない
    }{ $named ->
        [yes] （{ $elements }）
       *[no] {""}
    }{ $bounded ->
        [yes] 、対象{ $mass }
       *[no] {""}
    }
held-open-left = ほかに{ $count }件
explain-no-document = 判定できる文書がありません。理由は`lodestone check`で確認できます。
