licence-none = { $part }は{ $country }から輸出されますが、許可が記載されていません。
licence-none-for-parts = { $part }は{ $country }から輸出されますが、中の{ $parts }の許可が記載されていません。
licence-none-advice =
    { $due ->
        [prohibited] 軍事用途または軍事ユーザーへの供給は禁止されているため、申請できる許可はありません。
        [listed] { $party }は輸出管理規制リストに掲載されており、許可は特別な場合に限られます。まずその点を解決してください。
        [certain] 許可を申請し、`licences`に記入したうえで、その番号をここの`licence`に書いてください。
       *[open] 許可の要否を確認し、必要であれば申請して`licences`に記入し、その番号をここの`licence`に書いてください。
    }
licence-none-abroad =
    { $state ->
        [unverified] { $clause }が適用されるなら、この貨物は、他国からの輸出にも許可が必要です（この日に施行されているかどうかは未確認）。
       *[in-force] { $clause }により、この貨物は、他国からの輸出にも許可が必要です。
    }
licence-none-built-in = 部品が何かに組み込まれている場合は、その`level`を申告してください。組立品や完成品の部品に許可は不要です。
