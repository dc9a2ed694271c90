config-extends-elsewhere = `{ $entry }`は絶対パスまたはアドレスのため、ほかの人は読み込めません。
config-extends-elsewhere-advice = このファイルからの相対パス、またはnpmパッケージ内のファイルのパスを書いてください。
config-extends-backslash = `{ $entry }`にバックスラッシュが含まれています。
config-extends-backslash-advice = どのマシンでもファイルに到達できるよう、パスはスラッシュで書いてください。
config-extends-not-yaml = `{ $entry }`はYAMLファイルを指していません。
config-extends-not-yaml-path = `./strict.yaml`のようにYAMLファイルのパスを書いてください。
config-extends-not-yaml-package = `{ $example }`のようにファイルまで書いてください。
config-extends-scope = `{ $entry }`はnpmのスコープだけで、パッケージを指していません。
config-extends-scope-advice = `@scope/package/file.yaml`と書くか、パスの場合は`./`で始めてください。
config-extends-leaves-package = `{ $entry }`はパッケージ`{ $package }`の外に出るか、遠回りのパスです。
config-extends-leaves-package-advice = その中のファイルのパスをそのまま書いてください。
config-extends-absent-file = 継承元のファイル`{ $path }`がありません。
config-extends-absent-file-advice = パスを修正してください。パスはこのファイルのフォルダーからの相対パスです。
config-extends-absent-package = このフォルダーまたはリポジトリ内の上位フォルダーのnode_modulesに、パッケージ`{ $package }`のファイル`{ $path }`がありません。
config-extends-absent-package-advice = パッケージをインストールするか、パスを修正してください。このファイルと同じ場所のフォルダーを指す場合は`./`で始めてください。
config-extends-unreadable = 継承元の`{ $path }`を読み込めません。
config-extends-twice = `{ $entry }`は上ですでに継承されています。
config-extends-twice-advice = どちらか一方を削除してください。
config-extends-itself = このファイルは自分自身を継承しています。
config-extends-itself-advice = この項目を削除してください。
config-extends-circle = 循環しているため（{ $files }）、最初のファイルが決まりません。
config-extends-circle-advice = `extends`の項目のいずれかを削除してください。
config-extends-too-deep = ここでは{ $most }個を超えるファイルが連続して継承されることになります。
config-extends-too-deep-advice = 最終的に必要なファイルを直接継承してください。
config-extends-too-many = 設定が{ $most }個を超えるファイルで構成されることになります。
config-extends-too-many-advice = 関連するものを1つのファイルにまとめてください。
config-caused-by = `{ $file }`に誤りがあるため、これらの設定を使用できません。
config-caused-by-advice = 先に修正してください。
config-place = { $place }：
config-too-long = このファイルは{ $length }文字ありますが、読み込めるのは{ $most }文字までです。
config-too-long-advice = より広い範囲を表すパターンを書くか、設定でないものを別の場所に移してください。
config-second-document = ここから2つ目のYAML文書が始まりますが、読み込まれるのは最初の文書だけです。
config-second-document-advice = すべての設定を1つの文書にまとめてください。
config-pack-elsewhere = `{ $path }`はこのファイルからの相対パスではないため、ほかの人はパックを読み込めません。
config-pack-elsewhere-advice = パックをこのファイルと同じ場所に置き、そのパスを書いてください。
config-baseline-elsewhere = `{ $path }`はこのファイルからの相対パスではないため、ほかの人はベースラインを読み込めません。
config-baseline-name = `{ $path }`は.jsonで終わっていません。ベースラインの名前は.jsonで終わります。
config-baseline-advice = lodestone-baseline.jsonのようにパスを書いてください。
config-pack-unreadable = パック`{ $path }`を読み込めません。
config-pack-blocked = `{ $path }`はファイルでもフォルダーでもないため、パックを読み込めません。
config-pack-absent = `{ $path }`というファイルやフォルダーがないため、パックを読み込めません。
config-pack-empty = `{ $path }`にYAMLファイルがないため、パックがありません。
config-path-advice = パスを修正してください。
config-patterns-too-many = このファイルにはパターンが{ $count }個ありますが、読み込めるのは{ $most }個までです。
config-patterns-too-many-advice = `parts/**`のように、より広い範囲を表すパターンを書いてください。
config-pattern-too-long = `{ $pattern }`は{ $length }文字ありますが、読み込めるのは{ $most }文字までです。
config-pattern-too-long-advice = 短いパターンに分けてください。
config-pattern-idle = `{ $pattern }`は{ $reason ->
    [absolute] 絶対パスのため
    [leaves] このフォルダーの外を指すため
    [bracket] 括弧が閉じていないか開いていないため
    *[backwards] 範囲が逆順のため
  }、どのファイルにも一致しません。
config-pattern-idle-advice = `parts/**`のように、ルートフォルダーからの相対パターンを書いてください。
config-pattern-negated = `{ $pattern }`は`!`で始まるため、ほかのすべてのファイルに一致してしまいます。
config-pattern-negated-advice = パターンは追加にしか使えません。対象のものを書いてください。
config-pattern-range = `{ $pattern }`の波括弧内の範囲が1文字を超えているため、その中の1つの数字または文字にしか一致しません。
config-pattern-range-advice = `{ $example }`のように名前を並べるか、`*`を書いてください。
config-pattern-repeats = `{ $pattern }`はグループや文字の繰り返し、または先読みを含みますが、これらは正規表現でしか使いません。
config-pattern-repeats-advice = `*`または対象の名前を書いてください。
config-pattern-slow = `{ $pattern }`はワイルドカードや選択肢が多すぎて、長い名前1つとの照合に数分かかるおそれがあります。
config-pattern-slow-advice = 数を減らすか、単純なパターンに分けてください。
config-rule-unknown = `{ $rule }`というルールがないため、この設定には効果がありません。
config-rule-unknown-advice = ルールのIDを書いてください。一覧は`lodestone rules`で表示されます。
config-rule-prohibition = `{ $rule }`は法令で禁止されている事項を示すため、`{ $severity }`のままで、`{ $level }`にはできません。
config-remove-setting = この設定を削除してください。
config-rule-must-stand = `{ $rule }`は読み込みや判定ができなかったことを示すもので、これがないと未検査のデータが検査済みに見えるため、{ $state ->
    [set] 設定することはできません
    [lower] 下げることはできません
    *[off] オフにすることはできません
  }。
config-rule-must-stand-advice = 別のレベルを選ぶか、指摘された内容を修正してください。
config-fix-remove = `{ $key }`を削除
config-fix-add = `{ $key }`を追加
config-lowered = { $config }で重大度を下げているルール：{ $rules }。
config-lowered-rule = `{ $rule }`（{ $severity }→{ $level }）
config-lowered-rule-for = `{ $rule }`（{ $severity }→{ $level }、対象：{ $files }）
config-lowered-regimes = { $config }は`regimes`により、{ $rules }の法域を除いています。
config-lowered-law = { $config }は{ $rules }から{ $authorities }の法令を除いています。
config-lowered-effect = これらのルールの指摘は、ここに示されないか、本来より低い重大度で示されます。
config-lowered-prohibitions = 禁止事項はすべての当局の法令で判定されます。
config-past-day = { $config }で過去の日付`asOf: { $date }`が設定されているため、ファイルはその日の法令で判定されます。
config-past-day-effect = それ以降の法令による禁止や要求はここに示されません。今日の法令で判定するには、この設定を削除してください。
config-act-set = `{ $act }`（`{ $state }`）
config-acts-set-aside = { $config }の`actStates`で法令の状態が設定されています：{ $acts }。
config-acts-set-aside-effect = 状態が未確認の日はこの設定で判定されるため、これらの法令による禁止や要求はここに示されません。
config-materials-off = { $config }の`materials`で{ $classes }が`off`に設定されています。
config-materials-off-effect = それを含むと認識されただけの品目については何も確認しません。申告された規制番号と法令の禁止は有効です。
config-of-editor = エディター
config-with-editor = { $file }（エディターの設定を含む）
