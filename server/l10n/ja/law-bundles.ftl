# lodestone.yaml の `law` が組み込みのパックの代わりに指定する法令バンドル。

law-path-elsewhere = `{ $path }`は絶対パスまたはアドレスであり、他の人は読み取れません。
law-path-advice = このファイルからの相対パスでJSONファイル（例：`./law.json`）を書くか、npmパッケージ内のファイル（例：`@acme/law/law.json`）を書いてください。
law-path-unfit = `{ $path }`は、このフォルダーまたはパッケージのJSONファイルを指していません。
law-absent = 法令バンドル`{ $path }`は存在しません。
law-absent-advice = このファイルのフォルダーからの相対パスを修正してください。
law-unreadable = 法令バンドル`{ $path }`を読み取れません。
law-not-in-use = 代わりに別の法令で判定することはありません。
law-file-too-long = 法令バンドル{ $path }は{ $length }文字です。読み取るのは最大{ $most }文字です。
law-file-none = { $path }は法令バンドルではありません。`format`を持つJSONではありません。
law-file-none-advice = `node esbuild.mjs law`またはパックのnpmパッケージが提供するファイルを指定してください。
law-file-newer = 法令バンドル{ $path }の形式は{ $format }で、このLodestoneより新しいものです。このLodestoneが読み取るのは形式{ $known }です。
law-file-newer-advice = Lodestoneを更新するか、古いバンドルを指定してください。
law-file-older = 法令バンドル{ $path }の形式は{ $format }です。このLodestoneが読み取るのは形式{ $known }だけです。新しいバンドルを指定してください。
law-file-changed = 法令バンドル{ $path }は作成後に変更されています。内容のダイジェストは{ $found }です。
law-file-changed-advice = 入手元から取り直してください。
law-file-other = 法令バンドル{ $path }のダイジェストは{ $found }ですが、`digest`は{ $named }を指定しています。
law-file-other-advice = 新しいバンドルを信頼できる場合は、そのダイジェストをここに書いてください。そうでない場合は、元のバンドルに戻してください。
law-file-unusable = 法令バンドル{ $path }は使用できません（行と列：{ $place }）。
law-file-unknown-advice = 新しいLodestoneで作成されたバンドルには、このLodestoneが知らない内容が含まれることがあります。その場合はLodestoneを更新してください。
law-file-rules = バンドルにはルールもテストケースも含めません。自社のものは`packs`のパックに置きます。
law-file-lacks = 法令バンドル{ $path }にはパック{ $packs }がありません。
law-file-lacks-why = バンドルに欠けているものは、何も求めない法令のように見えてしまいます。
law-file-emptied = 法令バンドル{ $path }では、組み込みのパックのセクション{ $sections }が空か、存在しません。
law-file-version = 法令バンドル{ $path }のバージョンは{ $version }ですが、含まれるパックの最新バージョンは{ $latest }です。両者は一致していなければなりません。
law-file-words = 法令バンドル{ $path }には使用できない語が含まれています：{ $reason }

# 別のバンドルで判定したときに、すべてのレポートが述べること。
law-in-use = 組み込みのパックの代わりに、法令バンドル{ $path }、バージョン{ $version }（{ $digest }）で判定しました（lodestone.yamlがこれを指定している範囲）。
law-in-use-older = 法令バンドル{ $path }は組み込みのパックより古いものです：{ $packs }。
law-in-use-older-advice = 新しいバンドルを指定するか、lodestone.yamlから`law`を削除してください。
law-older-pack = { $pack } { $version }、組み込み{ $known }
law-in-use-lacks = 法令バンドル{ $path }には組み込みの法令のエントリー{ $count }件がありません：{ $sections }。
law-in-use-lacks-advice = それらに基づく確認は行われません。廃止されたものである場合にだけこのバンドルを使用してください。変更点は`lodestone law --diff built-in { $path }`で表示されます。
law-in-use-shortens = 法令バンドル{ $path }には、組み込みの法令より施行中の日数が少ない法令があります：{ $acts }。
law-in-use-shortens-advice = 残りの日には、それらに基づく確認は行われません。日付は`lodestone law --diff built-in { $path }`で表示されます。
law-lacking-section = { $section }に{ $count }件：{ $names }{ $more ->
        [0] {""}
       *[other] 、ほか{ $more }件
    }

# `lodestone packs`と`lodestone law --diff`。
usage-packs-files = `packs`に指定できる法令バンドルは1つまでです。
usage-packs-files-advice = `lodestone packs law.json`、または使用中のパックを見るには`lodestone packs`と入力してください。
usage-law-diff = `law`は2つの法令バンドルを比較します。
usage-law-diff-advice = `lodestone law --diff OLD NEW`と入力してください。`built-in`は組み込みのバンドルです。
packs-built-in = 法令：組み込み、バージョン{ $version }、{ $digest }
packs-of-law = 法令：{ $path }、バージョン{ $version }、{ $digest }
packs-column = { $column ->
    [pack] パック
    [version] バージョン
    [reviewed] 確認日
   *[contents] 内容
  }
packs-reviewed = { $stale ->
    [yes] { $date }（古い）
   *[no] { $date }
  }
packs-no-previous = このバンドルは前のバンドルを示していないため、変更点はわかりません。
packs-changes = バージョン{ $version }からの変更点：
law-changes-none = 異なるエントリーはありません。
law-change-act = { $act }：{ $change ->
    [added] 追加
    [removed] 削除
   *[changed] 変更
  }{ $dated ->
    [yes] { $change ->
        [added] 。{ $states }
        [removed] 。以前は{ $were }
       *[changed] 。{ $states }（以前：{ $were }）
      }
   *[no] {""}
  }{ $change ->
    [changed] （{ $keys }）
   *[other] {""}
  }
law-change-entries = { $section }、{ $of ->
    [act] { $act }
   *[pack] パック{ $pack }
  }：{ $count }件{ $change ->
    [added] 追加
    [removed] 削除
   *[changed] 変更
  }：{ $names }{ $more ->
    [0] {""}
   *[other] 、ほか{ $more }件
  }
law-diff-packs = { $before }から{ $after }への変更：
law-diff-files = { $files }件のファイルを{ $after }と{ $before }で、{ $date }時点で判定しました。
