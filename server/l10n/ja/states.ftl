state = { $state ->
    [finding] 指摘あり
    [nothing-found] 指摘なし
    [not-asked] 質問なし
    [not-checked] 未検査
    *[not-read] 未読み取り
  }
state-why = { $word }：{ $why }
state-no-act = { $date }時点で及ぶ施行中の法令なし
state-common-goods = 一般的な品目は通常、法令の数値要件の範囲外
state-military = 軍事用途だが、申告内容の限りでは{ $date }時点でこれを禁止する施行中の法令なし
state-off = { $by ->
    [materials] 設定により、この材料については質問しない
    [regimes] 及びうる法令の当局が設定で除外されている
    *[rules] 質問するルールが設定で無効になっている
  }
state-waived = { $until }まで例外承認（承認者：{ $by }）
state-baseline = ベースラインに登録済み
state-no-text = 文字による記載なし
state-failed = 判定できず
state-reference = refの参照先がないか、読み取れず
state-items = 品目{ $count }件が未検査
state-no-items = マッピングで判定できる品目が見つからず
state-no-document = 判定できる文書なし
run-no-findings = { $among ->
    [read] 読み取った範囲では指摘なし
    [checked] 検査した範囲では指摘なし
    [aside] 保留したものを除き指摘なし
    [asked] 設定で検査対象とした範囲では指摘なし
    [no-file] 判定したファイルなし
   *[all] 指摘なし
  }

# item/no-text
item-no-text = 文字による記載のない品目が{ $count }件あり、検査されていません。
item-no-text-advice = `description`に品名を記入してください。
item-no-text-advice-foreign = 品名を示す列またはキーを対応付けるか、説明を記入してください。
