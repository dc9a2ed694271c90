end-use-elsewhere-unknown = 別のファイルのその箇所には、最終用途もそのキーも書かれていません。
end-use-elsewhere-no-category = そこに書かれた最終用途には区分がありません。
end-use-elsewhere-bad-category = { $category }は最終用途の区分ではありません。
end-use-elsewhere-on = そこでは{ $part }に適用されます。
end-use-elsewhere-here = 最終用途はここに書かれています。
end-use-missing =
    { $holds ->
        [may-hold] { $part }は{ $classes }を含む可能性がありますが、最終用途が申告されていません。
        [is] { $part }は{ $classes }ですが、最終用途が申告されていません。
       *[holds] { $part }は{ $classes }を含みますが、最終用途が申告されていません。
    }
end-use-missing-declared = { $part }は規制番号{ $codes }を申告していますが、最終用途が申告されていません。
end-use-missing-advice = この品目、その組立品、または文書全体に`endUse`を申告してください。
end-use-missing-advice-foreign = { $where }、何に使うかを`endUse`で申告してください（例：「旋盤の主軸モーター、回転子の磁石」）。多数をまとめて申告するには、同じファイルの`uses`にファイルと部品番号で記載します。用途を示す列またはキーがあれば、`mappings`でそれを`endUse`に対応させます。
end-use-missing-parts = { $line }には、最終用途が申告されていない部品（{ $classes }）があります：{ $parts }。
end-use-missing-parts-declared = { $line }には、規制対象で最終用途が申告されていない部品があります：{ $parts }。
end-use-missing-parts-advice = この明細、文書全体、または部品が記載されている箇所に`endUse`を申告してください。
end-use-unreadable =
    { $holds ->
        [is] { $part }は{ $classes }ですが、別のファイルにある最終用途を読み取れません。
       *[holds] { $part }は{ $classes }を含みますが、別のファイルにある最終用途を読み取れません。
    }
end-use-unreadable-declared = { $part }は規制番号{ $codes }を申告していますが、別のファイルにある最終用途を読み取れません。
end-use-unreadable-advice = そのファイルで修正するか、この明細に`endUse`を申告してください。
end-use-unreadable-parts = { $line }には、別のファイルにある最終用途を読み取れない部品があります：{ $parts }。
end-use-undetermined = { $parts }の最終用途が未定です。
end-use-undetermined-advice = 最終用途を確認し、`category`と`statement`を記入してください。
end-use-no-end-user = { $parts }の最終用途にも出荷にも最終需要者が書かれていません。
end-use-no-end-user-advice = ここ、または出荷に`endUser`を記入してください。
end-use-no-end-user-why = 許可は最終需要者ごとに申請され、付与されます。
end-use-military =
    { $bar ->
        [barred] { $parts }は{ $country }での軍事用途に向けられており、これは禁止されています。
        [refused] { $parts }は{ $country }での軍事用途に向けられており、原則として不許可となります。
        [anywhere] { $parts }は申告されていない国での軍事用途に向けられており、禁止されている可能性があります。
       *[open] { $parts }は{ $country }での軍事用途に向けられており、禁止されている可能性があります。
    }
end-use-military-user =
    { $bar ->
        [barred] { $parts }は{ $country }の{ $user }（軍事ユーザーと申告）に向けられており、これは禁止されています。
        [refused] { $parts }は{ $country }の{ $user }（軍事ユーザーと申告）に向けられており、原則として不許可となります。
        [anywhere] { $parts }は申告されていない国の{ $user }（軍事ユーザーと申告）に向けられており、禁止されている可能性があります。
       *[open] { $parts }は{ $country }の{ $user }（軍事ユーザーと申告）に向けられており、禁止されている可能性があります。
    }
end-use-military-country = 最終用途または最終需要者の国を`country`に申告してください。
end-use-military-way = { $country }を経由します。
end-use-military-stop = 解決するまで出荷しないでください。
end-use-military-never = 出荷しないでください。
end-use-military-correct = 申告が誤っている場合は修正し、その根拠を保存してください。
end-use-bars = これを禁止する法令：{ $acts }。
end-use-refuses = 原則として不許可とする法令：{ $acts }。
end-use-bar-open =
    { $does ->
        [bars] { $act }はこれを禁止しています。
        [may-bar] { $act }はこれを禁止している可能性があります。
        [would-bar] { $act }が施行中であれば、これは禁止されます（この日に施行されているかどうかは未確認）。
        [refuses] { $act }により、原則として不許可となります。
        [may-refuse] { $act }により、原則として不許可となる可能性があります。
       *[would-refuse] { $act }が施行中であれば、原則として不許可となります（この日に施行されているかどうかは未確認）。
    }
end-use-conflict = { $part }の最終用途が、参照先のファイルの記載と異なります。
end-use-conflict-advice = 許可は1つの最終用途と1つの最終需要者に対するものです。どちらが正しいか確認し、両方に同じ内容を記入してください。
end-use-conflict-on = もう一方は{ $parts }に適用されます。
end-use-conflict-value =
    { $what ->
        [category] 区分は、ここでは{ $here }、参照先では{ $there }です。
        [country] 国は、ここでは{ $here }、参照先では{ $there }です。
       *[end-user] 最終需要者は、ここでは{ $here }、参照先では{ $there }です。
    }
end-use-conflict-place =
    { $what ->
        [category] ここでの区分は{ $value }です。
        [country] ここでの国は{ $value }です。
       *[end-user] ここでの最終需要者は{ $value }です。
    }
end-use-unknown-key = この文書にはキー{ $key }の最終用途がないため、ここには何も申告されていません。
end-use-unknown-key-in-parts = どの部品ファイルにもキー{ $key }の最終用途がないため、ここには何も申告されていません。
end-use-unknown-key-advice = `endUses`に追加するか、ここに最終用途を書いてください。
end-use-change-to = { $near }に変更
end-use-vague = 説明{ $statement }には製品名がありません。
end-use-vague-empty = 最終用途の説明が空です。
end-use-vague-advice = 何を製造し、材料がそのどこに使われるかを書いてください。例：「旋盤の主軸モーター、回転子の磁石」。
end-use-vague-why = 最終用途が具体的でない申請は、不許可となることがあります。
end-use-vague-party = { $name }（{ $roles }）は当事者の名称ではありません。
end-use-vague-party-advice = 正式名称を記載してください。当事者のリストは名称で検索されます。
end-use-category-missing = { $parts }の最終用途に区分がありません。
end-use-category-missing-advice = マッピングの`endUse/category`で区分の場所を指定するか、最終用途を区分とともに申告してください。

# end-use/military-words

end-use-military-words =
    { $what ->
        [statement] { $parts }の最終用途の説明に軍事用途を示す語があります：{ $words }。
       *[item] { $parts }のテキストに軍事用途を示す語があります：{ $words }。
    }
end-use-military-party = { $parts }の{ $role }の名称に軍を示す語があります：{ $words }。
end-use-military-words-category = 最終用途の区分は`{ $category }`です。
end-use-military-words-no-category = 最終用途に区分がありません。
end-use-military-words-advice = どちらが正しいですか。用途が軍事であれば区分`military`を、当事者が軍であれば`kind: military`を申告してください。そうでなければ、民生品の名称を書いてください。
