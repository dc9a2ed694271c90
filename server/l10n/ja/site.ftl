# サイト: 文書のページの周りに表示する文言

site-name = Lodestone
site-title = { $page } - Lodestone
site-skip = 本文へ移動
site-parts = サイトの構成
site-documentation = 文書
site-pages = ページ
site-search = 検索
site-search-nothing = 見つかりませんでした。
site-footer = 法的助言ではありません。Lodestoneは法令とその出典の内容を示すだけで、判断するのは人です。
site-notices = 第三者のライセンス表示

# 法令のタイムライン

site-timeline-of = { $name }のタイムライン
site-state =
    { $state ->
        [not-issued] 未公布
        [pending] 施行前
        [in-force] 施行中
        [suspended] 停止中
        [ended] 失効
       *[unverified] 未確認
    }
site-stretch =
    { $days ->
        [open] { $from }から
        [day] { $from }
       *[closed] { $from }から{ $until }まで
    }{ $state ->
        [not-issued] 未公布
        [pending] 施行前
        [in-force] 施行中
        [suspended] 停止中
        [ended] 失効
       *[unverified] 未確認
    }

# 試用ページ

site-try = 試す
site-languages = 言語
site-try-title = ここで部品表をチェック
site-try-lead = YAML、CSVまたはCycloneDXのファイルをエディターに貼り付けるか、このページにドロップしてください。ファイルはブラウザー内に留まり、アップロードされません。
site-try-sample = サンプル
site-try-empty = 空（貼り付け用）
site-try-open = ファイルを開く
site-try-link = このファイルを含むリンクをコピー
site-try-dates = 判定日と関係する法令
site-try-date = 判定日
site-try-earlier = 前の変更
site-try-later = 次の変更
site-try-timelines = このファイルに関係する法令
site-try-turn = { $date }：指摘が変わります
site-try-file = ファイル
site-try-editor = ファイルの本文
site-try-results = 結果
site-try-findings = 指摘
site-try-report = レポート
site-try-waiting = チェックエンジンを読み込んでいます…
site-try-no-findings = 指摘はありません。
site-try-count = エラー{ $errors }件、警告{ $warnings }件、その他{ $others }件
site-try-step = この日に指摘が{ $came }件現れ、{ $gone }件消え、{ $changed }件変わります。
site-try-since-step =
    { $step ->
        [came] 出現
        [changed] 変更
       *[gone] 消滅
    }
site-try-severity =
    { $severity ->
        [error] エラー
        [warning] 警告
        [information] 情報
       *[hint] ヒント
    }
site-try-line = { $line }行目
site-try-fixes = 修正
site-try-no-fixes = ここで提示できる修正はありません。
site-try-link-copied = リンクをコピーしました。開いた人にはこのファイルが表示されます。内容はリンク自体に含まれ、サーバーには保存されません。
site-try-link-above = リンクはアドレスバーにあります。開いた人にはこのファイルが表示されます。
site-try-link-too-long = ファイルが長すぎてリンクにできません（{ $length }文字、上限{ $most }文字）。ファイルそのものを送ってください。
site-try-broken-link = リンクに読み取れるファイルがありません。途中で切れている可能性があります。
site-try-too-long = { $name }はこのページには長すぎます。上限は{ $most } MBです。コマンドにこの制限はありません。
site-try-too-many = このページで一度に開けるファイルは{ $most }個までです。
site-try-no-text = { $name }はテキストではありません。コマンドはワークブックも読み取れます。
site-try-read-as = `lodestone init`が提案するlodestone.yamlの設定で読み取りました。{ $summary }
site-try-not-read = 部品表と認識できるものがありません。Lodestone独自のファイルの末尾は.bom.yamlまたは.shipment.yamlです。
site-try-failed = チェックエンジンを起動できませんでした。ブラウザーが古い可能性があります。2024年以降のChrome、Edge、Firefox、Safariをお試しください。
