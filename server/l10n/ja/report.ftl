report-label =
    { $label ->
        [act] 法令
        [about] 内容
        [day] 日付
        [state] 状態
        [confidence] 確度
        [text] 文字列
        [file] ファイル
        [show] 表示
        [controls] 規制
        [what] 作業
        [where] 場所
        [mistake] 誤り
        [signed] 判断、氏名、日付
        [due] 期日
        [about-parts] 対象
        [next-days] 今後の期日
        [prohibited] 禁止
        [waiting] 対応待ち
        [end-user] 最終需要者
        [used-in] 使用国
        [written-at] 記載箇所：
        [end-use] 最終用途
        [rejected] 除外
        [form] 形態
        [composition] 組成
        [elements] 元素
        [elements-held] 元素
        [rests-on] 根拠：
        [law-as-of] 法令の判定日
        [checked-on] 確認日
        [packs] ルールパック
        [quantity] 数量
        [origin] 原産国
        [stages] 製造工程
        [tariff-code] 税番
        [material] 材料
        [level] 加工段階
        [licence] 輸出許可
        [customs-remark] 申告備考
        [id] ID
        [revision] 改訂
        [title] 題名
        [export-date] 輸出日
        [exporter] 輸出者
        [consignee] 荷受人
        [importer] 輸入者
        [route] 経路
        [intermediaries] 仲介者
        [material-held] 確認対象の材料
        [judged-as-of] 判定日
        [items] 品目
        [materials] 確認対象の材料を含む品目
        [no-end-use] 最終用途なし
        [not-checked] 未検査
        [errors] エラー
        [warnings] 警告
        [other] その他
       *[aside] 保留
    }
report-title = 輸出管理レポート{ $some ->
        [yes] 、{ $of }
       *[no] {""}
    }、{ $date }
report-heading = 輸出管理レポート
report-checked-by = { $date }、lodestone { $version }
report-pack-reviewed = （{ $date }に出典を確認）
report-notice = ご注意：
report-not-advice = 法的助言ではありません。
report-not-advice-why = このレポートは、法令とその出典の内容を日付と確度とともに示したものです。ファイルに書かれていることだけに基づきます。判断は人が行ってください。
report-unchecked = 検査できなかったものが{ $count }件あります。
report-unchecked-named = 検査できなかったものは下に示します。
report-none-held = { $among ->
    [checked] 検査した品目の中に、確認対象の材料を含むとみられるものはありません。
    *[all] 確認対象の材料を含むとみられる品目はありません。
  }
report-aside = 指摘{ $count }件は保留とされ、数に含まれません。例外承認には承認者と理由が示されています（法令による除外ではありません）。
report-days = { $first }～{ $last }
report-law-of-days = { $first }～{ $last }（{ $source }）
report-export-date = 輸出日
report-source-of-run =
    { $source ->
        [option] --as-of
        [setting] lodestone.yamlのasOf
       *[today] 北京時間の今日
    }
report-each-by-its-own = それぞれの日付、なければ北京時間の今日
report-problems = 検査できなかったもの
report-more-problems = ほかに{ $count }件を検査できませんでした。
report-files = ファイル
report-no-file = 判定されたファイルはありません。
report-not-judged = 判定なし
report-in-part = 一部のみ
report-more-files = ほかの{ $count }件のファイルは上の合計に含まれています。
report-too-much = 1ページに収まりません。
report-left-out = 品目{ $items }件と指摘{ $findings }件は合計に含まれますが、下には示していません。重大なものから示しています。
report-left-out-advice = 一度に検査するファイルを減らすか、すべての指摘を含むJSONを出力してください。
report-line = { $line }行目
report-line-begins = { $line }行目
report-in-line = 、{ $line }行目
report-open-file = ファイルを開く
report-on-file = ファイル全体について
report-judged-by = { $date }（{ $source }）の法令で判定しました。
report-items-held = 品目{ $items }件、うち確認対象の材料を含むもの{ $held }件。
report-not-listed = 確認対象の材料を示すものも指摘もない品目{ $count }件は示していません。
report-did-not-fit = 確認対象の材料や指摘のある品目{ $count }件は、このページに収まりませんでした。
report-gravest-listed = レポートの中で重大なものから示しています。
report-held-in-all = 含まれるものの合計
report-whole =
    { $kind ->
        [bom] 組立品
       *[shipment] 出荷の明細
    }
report-whole-holds =
    { $kind ->
        [bom] 1単位に含まれるもの（部品の合計）
       *[shipment] 明細に含まれるもの
    }
report-more-wholes =
    { $kind ->
        [bom] 確認対象の材料を含む組立品がほかに{ $count }件あります。
       *[shipment] 確認対象の材料を含む明細がほかに{ $count }件あります。
    }
report-more-findings = この品目にはほかに指摘が{ $count }件あります。
report-perhaps = { $classes }の可能性
report-tag =
    { $tag ->
        [prohibited] 禁止
        [controlled] 規制対象
       *[may-be-controlled] 規制対象の可能性
    }
report-others-excluded = ほかはすべて含まない
report-composition =
    { $state ->
        [undeclared] 未申告
        [incomplete] 完全とは申告されていない
        [by-name] 名称のみ申告
       *[complete] 完全と申告
    }
report-no-control = この形態のものは、施行中のどの規制品目リストにもありません。
report-verdict =
    { $verdict ->
        [applies] 適用
        [may-apply] 適用の可能性
        [would-apply] 施行中であれば適用
        [could-apply] 施行中であれば適用の可能性
       *[not-reached] 適用外
    }
report-no-category = 区分なし
report-no-statement = 説明なし
report-house-rule = 自社ルールまたはLodestoneの取り決め
report-acts = このレポートに出てくる法令
report-act-issued = { $issuers }、{ $issued }公布、パック{ $pack }
report-confidence =
    { $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }
report-rules = このレポートに出てくるルール
report-of-pack = パック{ $pack }
report-rule-page = 詳細
report-limits = このレポートが述べていないこと
report-limit-written = 指摘がないことは、書かれた内容に何も見つからなかったという意味で、何もないという意味ではありません。
report-limit-doubt = 「適用の可能性」は未申告または不確かな点があること、「未確認」はその日の法令の状態を確定する文書が確認されていないことを示します。
report-limit-files = 別のファイルを参照する明細は、そのファイルの内容で判定します。ルートの外は読み込まず、参照先のない参照は指摘となります。
report-limit-sums = 含まれるものの合計は、申告された値を足したものです。不足している値は別に示してあり、その分がさらに加わります。
report-limit-parties = 当事者は中国の2つのリストだけと照合されます。製造者、販売者、未申告の所有者は調べません。
report-limit-licences = 米国、EU、日本の許可と、含む材料以外の理由で規制される貨物は判定しません。
report-limit-law = パックの確認日より後に公布された法令は含まれていません。
report-same-again = 同じファイル、パック、設定、日付からは同じレポートが得られます。
report-filter = レポートを絞り込む
report-filter-all-files = すべてのファイル
report-grade =
    { $grade ->
        [error] エラー
        [warning] 警告
        [information] 情報
        [hint] ヒント
        [aside] 保留
       *[none] 指摘なし
    }
report-filter-shown = { $all }件中{ $shown }件の品目
report-filter-loading = これまでに品目{ $shown }件
report-filter-nothing = 該当なし。
report-filter-clear = 絞り込みを解除
report-button =
    { $name ->
        [unfold] すべて展開
        [fold] すべて折りたたむ
        [copy] Markdownとしてコピー
        [export] HTMLとしてエクスポート
       *[print] 印刷
    }
report-copied = コピーしました。
report-not-copied = ブラウザーがコピーを許可しませんでした。

# 管理者向けの要約と作業一覧

report-files-counted = 判定済み{ $files }ファイル{ $inPart ->
        [0] {""}
       *[other] （うち一部のみ{ $inPart }ファイル）
    }{ $unjudged ->
        [0] {""}
       *[other] 、判定なし{ $unjudged }ファイル
    }{ $unread ->
        [0] {""}
       *[other] 、未読み取り{ $unread }ファイル
    }
report-items-counted = 判定済み{ $items }品目、確認対象の材料を含む{ $held }品目、最終用途なし{ $undeclared }品目{ $waived ->
        [0] {""}
       *[other] （例外承認{ $waived }件）
    }{ $unchecked ->
        [0] {""}
       *[other] 、未検査{ $unchecked }品目
    }
report-coming-day =
    { $why ->
        [export] { $name }の輸出
        [licence] 許可{ $name }の期限
        [waiver] { $name }の例外承認の期限
       *[law] { $name }
    }
report-unsourced = 日付付きの出典がない申告
report-work = 作業一覧
report-person =
    { $person ->
        [compliance] 輸出管理
        [engineering] 設計
        [author] ファイルの作成者
       *[purchasing] 購買
    }
report-ask =
    { $known ->
        [yes] { $of }への照会
       *[no] 仕入先への照会
    }
report-delivery = { $shipment }、仕向地：{ $country }
report-due =
    { $why ->
        [export] 輸出
        [licence] 許可の期限
        [waiver] 例外承認の期限
       *[law] 法令の変更
    }{ $passed ->
        [yes] 、期限超過
       *[no] {""}
    }
report-more-places = ほか{ $count }件
report-mistakes = ファイルの誤り
report-quiet-files = 指摘のない{ $count }ファイル
report-quiet-items = 指摘のない{ $count }品目
report-not-on-paper = 品目が多いため、紙面には印刷されません。スクリプトを実行するブラウザーではページに一覧が表示され、JSONレポートにはすべての指摘が含まれます。
