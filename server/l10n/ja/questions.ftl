# `lodestone questions`: 未回答の質問と、それぞれの回答による変化。

answer-share =
    { $count ->
       *[other] { $elements }：各{ $share }%
    }
answer-free = { $classes }を含まない
answer-holds = { $classes }を含む
answer-origin =
    { $by ->
        [country] 原産国は{ $country }
       *[stages] 全工程が{ $country }
    }
answer-origin-other =
    { $by ->
        [country] 原産国はいずれの法令も挙げていない国（例：{ $country }）
       *[stages] 全工程とも、いずれの法令も挙げていない国（例：{ $country }）
    }
answer-figures =
    { $kept ->
        [yes] { $limits }：該当する
       *[no] { $limits }：該当しない
    }

question-composition = { $elements }の質量分率
question-classes = { $classes }の有無
question-origin =
    { $of ->
        [country] 原産国
        [both] 原産国と、{ $stages }が行われた国
       *[stages] { $stages }が行われた国
    }
question-figures = 物性値：{ $limits }

question-open = 未回答
question-declared = { $date }に申告済み、要再確認
question-asked =
    { $known ->
        [yes] { $on }に問い合わせ済み（{ $of }）
       *[no] { $on }に問い合わせ済み
    }{ $age ->
        [coming] {""}
        [today] 、本日
       *[past] 、{ $days }日前
    }
question-with-state = { $what }、{ $state }
question-supplier =
    { $known ->
        [yes] { $supplier }
       *[no] 仕入先の記載なし
    }
question-of-maker = 製造者：{ $manufacturer }
question-used = 使用箇所：{ $places }
question-used-more = { $places }ほか{ $count }か所
question-act = { $act }（{ $verdict }）
question-no-act = 適用される法令なし
question-outcome =
    { $some ->
        [yes] { $answer }：{ $acts }。必要な対応：{ $duties }。
       *[no] { $answer }：{ $acts }。
    }
questions-none = 仕入先への未回答の質問はありません。
questions-total = 質問{ $count }件（部品{ $parts }点）
questions-asked = うち{ $count }件は問い合わせ済みです。
questions-unchecked = 読み取れなかった、または検査されなかった箇所が{ $count }か所あり、それらについては質問を調べていません。`lodestone check`で確認できます。
questions-elsewhere = 次のファイルの部品については質問を調べていません：{ $files }。これらのファイルまたはそのフォルダーも指定してください。
questions-untried = 次のファイルは部品を参照しているか読み取れないため、回答を当てはめた確認をしておらず、質問が抜けている可能性もあります：{ $files }。
questions-together = { $count }件の回答は、他の部品についての回答と合わせてのみ確認しました。文書全体にかかる義務は、他の部品によるものである可能性があります。
questions-outside = 他のファイルの行がこのファイルを参照していますが、このファイルはここでは検査されていません。このファイルの部品については質問を調べていません。
questions-column = { $key ->
    [id] 行
    [partNumber] 部品番号
    [description] 説明
    [manufacturer] 製造者
    [supplier] 仕入先
    [severity] 重大度
    [question] 質問
    [state] 状態
    [acts] 法令
    [answers] 回答
    *[uses] 使用箇所
  }
