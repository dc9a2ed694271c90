summary-unfinished = 未完了：必須のキーが{ $count }か所で未記入です。
summary-result = { $counts }。
summary-waived = 例外承認により保留された指摘{ $count }件。例外承認の一覧は`lodestone waivers`で表示されます。
summary-baselined = ベースラインにある指摘{ $count }件。
summary-unchecked = 検査できなかったものが{ $count }件あります。詳細は標準エラー出力をご覧ください。
summary-judged = ファイル{ $files }件{ $inPart ->
    [0] {""}
    *[other] （うち一部のみ{ $inPart }件）
  }{ $unjudged ->
    [0] {""}
    *[other] （うち判定なし{ $unjudged }件）
  }、文書{ $documents }件、品目{ $items }件{ $unchecked ->
    [0] {""}
    *[other] 、未検査{ $unchecked }件
  }。
summary-judged-held = ファイル{ $files }件{ $inPart ->
    [0] {""}
    *[other] （うち一部のみ{ $inPart }件）
  }{ $unjudged ->
    [0] {""}
    *[other] （うち判定なし{ $unjudged }件）
  }、文書{ $documents }件、品目{ $items }件。{ $held ->
    [0] { $among ->
        [checked] 検査した範囲では確認対象の材料なし
        *[all] 確認対象の材料を含む品目0件
      }
    *[other] 確認対象の材料を含む品目{ $held }件
  }{ $state ->
    [none] {""}
    [declared] （求められる最終用途はすべて申告済み）
    *[undeclared] （うち最終用途の申告なし{ $undeclared }件）
  }{ $waived ->
    [0] {""}
    *[other] （例外承認{ $waived }件）
  }{ $unchecked ->
    [0] {""}
    *[other] 、未検査{ $unchecked }件
  }。
summary-rows = 表のうち品目でない{ $count }行（表題、空行、合計、フッター）を読み飛ばしました。`lodestone mapping FILE`で確認できます。
summary-law = { $date }時点の法令で判定（{ $source ->
    [option] --as-of
    [setting] lodestone.yamlのasOf
    [today] 北京時間の今日
    *[per-file] それぞれの日付、なければ北京時間の今日
  }）。
summary-law-days = { $first }から{ $last }までの法令で判定（それぞれの日付、なければ北京時間の今日）。
summary-law-export-date = { $date }時点の法令で判定（輸出日）。
summary-notice = ご注意：{ $text }
summary-hook-skipped = lodestone.yamlで除外されているか、Lodestoneの検査対象でないため、{ $count }件のファイルをスキップしました。
summary-fix-nothing = 修正するものはありません。
summary-fixed = { $files }件のファイルで{ $count }件を{ $state ->
    [made] 修正しました
    *[shown] 修正できます
  }。
summary-fix-left = YAML自体が修正されるまで、{ $count }件のファイルはそのままにします（yaml/syntaxとyaml/too-deepを参照）。
