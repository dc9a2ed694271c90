problem-excluded = lodestone.yamlの`files.exclude`で除外されているため、ファイルを検査しませんでした。
problem-excluded-advice = パスまたは`exclude`から外してください。
problem-settings-by-name = この名前のファイルは設定ファイルなので、文書としては検査しませんでした。
problem-settings-by-use = lodestone.yamlが継承元、パックまたはスキーマとして指定しているため、文書としては検査しませんでした。
problem-settings-advice = パスから外してください。
problem-spreadsheet =
    { $kind ->
        [table] lodestone.yamlのどのマッピングもこの表の読み方を示していないため、検査しませんでした。
        [workbook] ブックは読み込まれないため、検査しませんでした。
        [zip] ブック（XLSX）またはその他のZIPアーカイブで、Lodestoneでは読み取れないため、ファイルを検査しませんでした。
        [pdf] PDFであり、Lodestoneでは読み取れないため、ファイルを検査しませんでした。
       *[office] ブック（XLS）またはその他の旧形式のOfficeファイルで、Lodestoneでは読み取れないため、ファイルを検査しませんでした。
    }
problem-spreadsheet-advice =
    { $kind ->
        [table] このファイルに`lodestone mapping`を実行すると、合う組み込みマッピングがわかります。lodestone.yamlがなければ、`lodestone init`がこのファイルを対象とするものを書きます。
        [pdf] 作成元のソフトウェアから部品表をCSVとしてエクスポートし、`lodestone init`を実行してください。読み方が設定されます。
       *[workbook] シートをCSVとして保存し、`lodestone init`を実行してください。読み方が設定されます。
    }
problem-not-ours =
    { $kind ->
        [own] 名前が{ $endings }で終わらず、lodestone.yamlでも指定されていないため、ファイルを検査しませんでした。
       *[other] lodestone.yamlで指定されていないため、ファイルを検査しませんでした。
    }
problem-not-ours-advice =
    { $kind ->
        [own] 名前を変更するか、lodestone.yamlに`{ $setting }`と書いてください（出荷の場合は`shipment`）。独自の形式の部品表の場合は、`lodestone init`を実行してください。
        [page] HTMLは読み取れません。表をCSVとして保存し、`lodestone init`を実行してください。読み方が設定されます。
       *[other] 部品表の場合は、このファイルに`lodestone mapping`を実行すると、マッピングでの読み方がわかります。
    }
problem-dead-link = リンクが切れているため、何も検査しませんでした。
problem-not-regular = 通常のファイルではないため、検査しませんでした。
problem-neither = ファイルでもフォルダーでもないため、検査しませんでした。
problem-settings-above = 上記の設定を使用できないため、{ $count }件のファイルを検査しませんでした。
problem-packs-above = 上記のパックを使用できないため、{ $count }件のファイルを検査しませんでした。
problem-packs-above-advice = 修正してから、もう一度検査してください。
problem-packs-unusable = lodestone.yamlで指定されたパックを使用できません。
problem-no-such-path = そのようなファイルやフォルダーがないため、何も検査しませんでした。
problem-no-such-file = そのようなファイルはありません。
problem-path-advice = パスを修正してください。パスは現在のフォルダーからの相対パスです。
problem-nothing-in-folder = このフォルダーに検査対象はありません。
problem-nothing-by-pattern = このパターンに一致する検査対象はありません。
problem-what-is-checked = Lodestoneが検査するのは、名前が{ $endings }で終わるファイルと、lodestone.yamlで指定されたファイルです。
problem-what-is-skipped = node_modulesと.gitという名前のフォルダー、および`files.exclude`で指定されたものは検査しません。
problem-init = `lodestone init`は表、YAML、JSONの中の部品表を探し、読み方を提案します。
problem-is-folder = これはフォルダーですが、設定はファイルに適用されます。
problem-is-folder-advice = その中のファイルを指定してください。ファイルは存在しなくてもかまいません。
problem-no-cases = これらのパックにはテストケースがないため、何もテストしませんでした。
problem-no-cases-advice = `tests`に書いてください。
problem-settings-unreadable = 設定を読み込めません。
problem-settings-missing = { $seen ->
    [outside] リポジトリの外を指すリンクのため
    [dead-link] リンクが切れているため
    *[other] ファイルではないため
  }、どの設定を指すのかわかりません。
problem-settings-missing-advice = 修正するか、削除してください。
problem-more-mistakes = 同様の誤りがほかに{ $count }件あります。
changed-no-git = --changedはgitに問い合わせますが、このマシンまたはそのパスにgitがありません。
changed-no-git-advice = gitをインストールするか、--changedなしで検査してください。
changed-git-says = 何が変更されたかわかりません。gitのメッセージ：{ $words }
changed-git-silent = 何が変更されたかわかりません。gitが理由を示さずに失敗しました。
changed-git-fails = gitを実行できません。
changed-no-repository = このフォルダーはgitリポジトリの中にないため、何が変更されたかわかりません。
changed-no-repository-advice = gitの作業ツリー内で実行するか、--changedなしで実行してください。
changed-no-commit = gitに`{ $ref }`というコミットがないため、それ以降に何が変更されたかわかりません。
changed-no-commit-advice = 名前を修正するか、先に取得（fetch）してください。
changed-nothing-common = `{ $ref }`とチェックアウト中の内容に共通のコミットがないため、何が変更されたかわかりません。
changed-nothing-common-advice = 別のコミットを指定してください。
changed-shallow = このクローンは浅い（shallow）ため、コミットがない可能性があります。`git fetch --unshallow`、またはactions/checkoutの`fetch-depth: 0`で履歴を取得してください。
changed-filter-name = gitの設定にあるフィルター`{ $name }`を無効にできません。Lodestoneは、リポジトリが指定するプログラムを起動しません。
changed-filter-name-advice = `=`を含まない名前にするか、--changedなしで検査してください。
fix-link-leads-out = リンクが修正対象の外にある{ $target }を指しているため、ファイルは変更しませんでした。
fix-link-leads-out-advice = 修正するには、{ $target }自体を指定してください。
fix-unwritable = 修正を書き込めないため、ファイルは変更しませんでした。
fix-not-in-encoding = 書き込む内容を{ $encoding }で表せません。
fix-unwritable-advice = その後、もう一度検査してください。
fix-harmful = すべて適用するとYAMLとして読めなくなるため、修正しませんでした。
fix-endless = 修正が互いに際限なく繰り返されるため、修正しませんでした。
fix-faulty-advice = これはLodestoneの不具合です。ファイルを手で修正してください。
fix-outside-folder = これは現在のフォルダーの外にあり、`git apply`と`patch`では変更されません。
fix-outside-folder-advice = 上位のフォルダーから実行してください。
