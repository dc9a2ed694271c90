rule-failed = { $what }をここでは判定できなかったため、この箇所は未検査です。
rule-failed-item = この品目に含まれる材料
rule-failed-advice = このファイルを添えて報告し、修正されるまでこの箇所を手作業で確認してください。
rule-failed-error = エラー：`{ $error }`
rule-failed-condition-advice = パック{ $pack }の条件を修正し、それまでこの品目を手作業で確認してください。
rule-failed-cut-advice = 品目が何であるかを示す部分だけに短くしてください。
rule-failed-cut = { $fields }は先頭だけが読まれました。品目のテキストは合わせて{ $most }文字まで読まれます。
