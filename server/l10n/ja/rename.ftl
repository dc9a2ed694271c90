rename-empty = 名前は1行で、空にはできません。
rename-nothing = ここには、名前を変更できる最終用途、当事者、許可、部品がありません。
rename-no-part = { $file }に部品{ $part }はありません。
rename-part-in-several = { $file }の複数の文書に部品{ $part }があります。
rename-unreadable = { $file }を読み取れません。
rename-not-spelt-out = { $file }の部品を申告している箇所に、{ $part }がそのままの形では書かれていません。
rename-several-lines = 名前が複数行にわたって書かれている箇所があります。
rename-only-read = Lodestoneは{ $file }の形式を読み取れますが、書き込めません。
rename-taken =
    { $kind ->
        [end-use] この文書には、{ $name }という別の最終用途がすでにあります。
        [party] この文書には、{ $name }という別の当事者がすでにあります。
        [licence] この文書には、{ $name }という別の許可がすでにあります。
       *[part] この文書には、{ $name }という別の部品がすでにあります。
    }
rename-meant-already =
    { $kind ->
        [end-use] この文書の{ $line }行目がすでに{ $name }を最終用途として参照しているため、変更後はこれを指すことになります。
        [party] この文書の{ $line }行目がすでに{ $name }を当事者として参照しているため、変更後はこれを指すことになります。
        [licence] この文書の{ $line }行目がすでに{ $name }を許可として参照しているため、変更後はこれを指すことになります。
       *[part] この文書の{ $line }行目がすでに{ $name }を部品として参照しているため、変更後はこれを指すことになります。
    }
rename-referred-to-already = { $file }の{ $line }行目がすでに{ $target }の{ $name }を参照しているため、変更後はこの部品を指すことになります。
rename-ambiguous = { $file }の複数の文書に部品{ $part }があるため、ほかのファイルがどれを指しているのか判断できません。
rename-indistinct = { $file }には{ $name }という別の部品があり、ほかのファイルから区別できなくなります。
rename-ref-several-lines = { $file }の{ $line }行目で、名前が複数行にわたって書かれています。
rename-unread = { $file }を読み取れないため、この部品を参照しているかどうかわかりません。
rename-broken = { $file }は{ $line }行目に誤りがあるため、参照先のすべてを読み取ることができません。
rename-by-hand = 手作業で変更してください。
rename-there = そちらで名前を変更してください。
rename-choose-another = 別の名前を選ぶか、先にその行を変更してください。
rename-mend-first = 先にそのファイルを修正してください。
