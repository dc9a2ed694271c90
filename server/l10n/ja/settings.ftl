settings-judged-by-name = 判定対象：ファイル名の末尾によります。`kind`がなければ{ $kind ->
    [shipment] 出荷
    *[bom] 部品表
  }として扱います。
settings-judged-by-pattern = 判定対象：{ $key }の{ $pattern }（{ $place }）によります。`kind`がなければ{ $kind ->
    [shipment] 出荷
    *[bom] 部品表
  }として扱います。
settings-excluded = 判定対象外：files.excludeの{ $pattern }（{ $place }）で除外されています。
settings-not-ours = 判定対象外：ファイル名の末尾が{ $endings }のいずれでもなく、files.bomとfiles.shipmentのどのパターンにも一致しません。
settings-is-settings = 判定対象外：設定のファイルです（lodestone.yaml、その継承元、またはそこで指定されたパック）。
settings-unusable = 判定対象外：設定を使用できません。誤りの内容は標準エラー出力に示しています。
settings-broken-mapping = 判定対象外：パターン{ $pattern }に一致する（{ $place }）マッピング{ $mapping }に誤りがあります。誤りの内容は標準エラー出力に示しています。
settings-parts-by-name = ファイル名により部品ファイルです。部品についての内容は、ルートより下のすべての文書に適用されます。
settings-parts-by-pattern = { $key }のパターンにより部品ファイルです。部品についての内容は、ルートより下のすべての文書に適用されます。
settings-absent = このファイルは存在しません。存在する場合に適用される設定を示しています。
settings-passed-over = フォルダー{ $folder }の中にあり、このフォルダーは指定された場合にのみ調べます。
settings-none = 上位にlodestone.yamlがありません。パターンは{ $root }からの相対パスになります。
settings-file = 設定：{ $config }
settings-file-extends = 設定：{ $config }（継承元：{ $files }）
settings-as-of-default = 出荷の輸出日、なければ北京時間の今日
settings-regimes-default = すべて
settings-overrides = { $place }、{ $pattern }のoverrides
settings-other-rules = rules（その他すべて）
settings-other-rules-level = `lodestone rules`のとおり
settings-no-baseline = なし
settings-default = 既定
settings-judged-by-mapping = 判定対象：マッピング{ $mapping }のパターン{ $pattern }に一致します（{ $place }）。{ $kind ->
    [shipment] 出荷
    *[bom] 部品表
  }として扱います。`lodestone mapping`で読み取り方を確認できます。
