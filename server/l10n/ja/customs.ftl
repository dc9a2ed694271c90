customs-remark =
    { $remark ->
        [denied] { $part }の申告備考には、規制対象ではないと書かれています。
       *[missing] { $part }は{ $country }から輸出されますが、申告書の備考欄の記載（`customsRemark`）がありません。
    }
customs-remark-parts =
    { $remark ->
        [denied] { $line }の申告備考には規制対象ではないと書かれていますが、規制対象の部品が含まれています。
       *[missing] { $line }は{ $country }から輸出され、規制対象の部品を含みますが、申告書の備考欄の記載（`customsRemark`）がありません。
    }
customs-advice-controlled = `customsRemark: controlled`と書いてください。
customs-advice-open = 規制対象かどうかを確認し、`customsRemark`に書いてください。
customs-advice-parts = `customsRemark: controlled`と書くか、組立品または完成品であれば明細の`level`を書いてください。
customs-parts = 規制対象の部品：{ $parts }。
customs-demand = { $acts }が申告書の{ $field }に求める内容：{ $text }。
customs-field = { $field }（{ $local }）
customs-magnets = { $magnets }であり、規制対象かどうかはほかの含有物によって決まります。
customs-forms = { $elements }を含み、その別の形態がリストに掲載されています。
