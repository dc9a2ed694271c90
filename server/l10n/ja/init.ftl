init-written = { $file }を書き込みました。名前からLodestoneの対象となるファイルは{ $count }件です。
init-written-alone = { $file }を書き込みました。
init-claimed = 内容から対象となるファイル{ $count }件を`files`に加えました：{ $patterns }。
init-mappings = { $files }ファイル、{ $items }品目、うち確認が必要なもの{ $asked }件。
init-mappings-named = これらはLodestone独自の形式ではありません。読み取り方を`mappings`に書きました：{ $mappings }。
init-reading = { $mapping }：{ $read }{ $left ->
    [none] {""}
    [some] {""}。読み取られないもの：{ $names }
   *[more] {""}。読み取られないもの：{ $names }など
  }
init-uses = 最終用途は、名前が.parts.yamlで終わるファイルの`uses`で、ファイルと部品番号を指定して多くの部品についてまとめて申告できます。
init-added = { $file }にマッピングを{ $count }個追加しました。ほかの内容はそのままです。
init-nothing-new = { $file }は変更していません。追加するものはありません。
init-aside = マッピングを安全に追加できないため、{ $file }は変更していません。下のテキストから写してください。
init-to-claim = まだどの設定の対象にもなっていない部品表や出荷があります。{ $key }に次のパターンを書いてください：{ $patterns }
init-unrecognised = { $count ->
    [one] { $files }は部品表と認識されませんでした。部品表の場合は、`use: table`のマッピングの`files`にファイルを指定してください。読み取り方は`lodestone mapping FILE`で確認できます。
   *[other] { $count }件の表が部品表と認識されませんでした（{ $files }など）。部品表が含まれる場合は、`use: table`のマッピングの`files`にファイルを指定してください。読み取り方は`lodestone mapping FILE`で確認できます。
  }
init-no-pattern = { $file }を表せるパターンがありません。末尾が.bom.yamlまたは.shipment.yamlになるように名前を変更してください。
init-encodings = UTF-8ではなく、{ $encodings }の部品表として読み取れます。
init-encodings-advice = UTF-8で保存するか、マッピングの対象にして{ $encoding }に文字コードを指定してください。
init-own-settings = { $folder }には独自のlodestone.yamlがあり、そこではそれが適用されます。
init-above = 最も近いlodestone.yamlが適用されるため、{ $file }はここでは適用されなくなりました。その設定を引き継ぐには、#extendsで始まる行を有効にしてください。
init-above-law = { $file }には判定に使う法令バンドルが指定されているため、新しいファイルはこれを拡張し、その設定を引き継ぎます。
init-nothing = 検査対象が見つかりませんでした。Lodestone独自の形式（YAML）の部品表は、名前の末尾を.bom.yamlにするか、`files`にパターンを書いてください。ほかの部品表の読み方は、`lodestone mapping FILE`で確認できます。
init-nothing-recognised = 部品表または出荷と認識できるものはありませんでした。
init-nothing-saved = 検査対象が見つかりませんでした。上記の表をUTF-8のCSVとして保存したら、{ $command }をもう一度実行してください。
init-next = 次の手順：{ $command }。
init-file-about = このフォルダーとその下のすべてに対するLodestoneの設定です。
init-file-lines = #で始まり、その後に空白のない行は設定です。#を取り除くと有効になります。
init-file-config = ファイルに適用される設定は`lodestone config FILE`で確認できます。
init-file-extends = 土台とする設定：ファイル、npmパッケージ内のファイル、またはそれらのリスト。このファイルの内容が優先されます。
init-file-extends-example = 例：extends: ["@acme/lodestone-config/strict.yaml", ./more.yaml]
init-file-files = 名前が{ $endings }で終わるファイルのほかに検査するファイルと、除外するファイル。
init-file-skipped = node_modulesと.gitという名前のフォルダーは常に除外されます。
init-file-parts = ファイルに部品の用途を書く場所がない場合は、このファイルと同じフォルダーに置いた、名前が.parts.yamlで終わるファイルに書きます。`uses`では、ファイル、部品番号、またはその両方を指定して、多くの部品についてまとめて申告できます。例：
init-file-regimes = どの法域の法令で判定するか。既定はすべてです。
init-file-countries = これらのファイルにある国：{ $countries }{ $more ->
    [yes] など
    *[no] {""}
  }。
init-file-countries-advice = ある国の法令は、その国に一度もなかった貨物に及ぶこともあります。及ばないとわかっている場合にだけ除外してください。
init-file-as-of = この日の法令で判定します。
init-file-as-of-default = 既定は出荷の輸出日、なければ実行日です。--as-ofが優先されます。
init-file-act-states = `lodestone acts`でunverifiedとされる法令のうち、自分で調べたものの状態：in-force、suspended、ended。
init-file-rules = ルールごとの指摘の重大度：error、warning、information、hint、off。
init-file-rules-listed = ルールの一覧は`lodestone rules`で表示できます。
init-file-overrides = 一部のファイルに対する同様の設定。後の項目が優先されます。
init-file-packs = 自社のルールパック（法令、品目、当事者、ルール）：ファイルまたはフォルダーのパス。
init-file-packs-example = 例：packs: [./compliance/packs]
init-file-materials = 材料クラスごとに何を確認するか：ask（含むすべての品目に最終用途を求める）、controlled（法令が規制する、または規制する可能性がある場合のみ）、off。
init-file-materials-off = 申告された規制番号と禁止は、ここでの設定にかかわらず有効です。
init-file-traces = レアアースを微量しか含まない部品（コンデンサー、LED、光ファイバー、ガラス）についても確認を求めます。
init-file-mappings = Lodestone独自の形式ではないファイルと、その品目の場所。
init-file-mappings-shown = `lodestone mapping FILE`で、読み取り方を確認できます。
