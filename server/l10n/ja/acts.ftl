acts-on = { $date }時点の法令
acts-changes = { $from }より後、{ $to }までの変更
acts-changes-none = この期間の変更は、どのパックにもありません。
acts-behind = 確認日より後に公布されたものは、どのパックにも含まれていません。
acts-clause = 条項ID { $clause }
acts-period =
    { $begin ->
        [known] { $since }から
        [before] { $since }より前から（初日は未確認）
       *[unknown] {""}
    }{ $end ->
        [known] { $until }まで、その後は{ $next ->
            [not-issued] 未公布
            [pending] 施行前
            [in-force] 施行中
            [suspended] 停止中
            [ended] 失効
           *[unverified] 未確認
        }
       *[open] {""}
    }{ $joined ->
        [yes] 、
       *[no] {""}
    }{ $cause ->
        [act] { $by }による
        [suspension] { $by }による停止の後
        [setting] `actStates`による
       *[none] {""}
    }
acts-act =
    { $issuers }、{ $issued }公布{ $force ->
        [known] 、{ $effective }施行
        [draft] 、草案のため効力なし
        [statement] 、声明のため効力なし
       *[unknown] 、施行初日は不明
    }、確度：{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }
acts-of-clause =
    { $force ->
        [known] { $effective }施行
       *[unknown] 施行初日は不明
    }、確度：{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }
acts-change =
    { $change ->
        [issued] 公布
        [takes-effect] 施行
        [suspended] 停止
        [suspension-continues] 停止が継続
        [resumes] 施行を再開
        [ends] 失効
        [becomes-unverified] 未確認になる
        [seen-in-force] 施行を確認（施行初日は不明）
       *[entries-change] 状態は変更なし、掲載項目のみ変更
    }{ $before ->
        [pending] （変更前：施行前）
        [in-force] （変更前：施行中）
        [suspended] （変更前：停止中）
        [ended] （変更前：失効）
        [unverified] （変更前：未確認）
       *[none] {""}
    }{ $end ->
        [known] 、{ $until }まで
       *[open] {""}
    }{ $cause ->
        [suspension] 、{ $by }による停止の後
        [act] 、{ $by }による
       *[none] {""}
    }
acts-sources =
    { $issuers }、確度：{ $confidence ->
        [high] 高
        [medium] 中
       *[low] 低
    }、出典：{ $state ->
        [none] なし
       *[some] { $sources }
    }
acts-source-unread = { $source }（未読）
acts-items =
    この日から{ $effect ->
        [takes-effect] 施行される
        [leaves] 効力を失う
       *[becomes-unverified] 未確認となる
    }規制品目{ $count }件：{ $names }{ $more ->
        [0] {""}
       *[other] 、ほか{ $more }件
    }
acts-parties =
    この日から{ $effect ->
        [takes-effect] 掲載される
        [leaves] 掲載から外れる
       *[becomes-unverified] 未確認となる
    }リスト掲載者{ $count }件：{ $names }{ $more ->
        [0] {""}
       *[other] 、ほか{ $more }件
    }
acts-provisions =
    この日から{ $effect ->
        [takes-effect] 施行される
        [leaves] 効力を失う
       *[becomes-unverified] 未確認となる
    }規定{ $count }件：{ $names }{ $more ->
        [0] {""}
       *[other] 、ほか{ $more }件
    }
acts-page-days = 初日と末日を含みます。
acts-page-links = リンクのある題名は当局のページを開きます。その下に全出典を挙げ、未読のものには印を付けています。
acts-page-others = その他の法令
acts-page-sources = 出典：{ $count }
acts-page-source-not-read = ページ未読
