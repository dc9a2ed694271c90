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
