licence-expiring =
    { $days ->
        [0] 許可{ $licence }は、判定日である{ $date }に期限が切れます。
       *[other] 許可{ $licence }は、判定日の{ $days }日後、{ $date }に期限が切れます。
    }
licence-expiring-advice = それ以降に出荷するものについては、早めに新しい許可を申請してください。
licence-checked-as-of = 判定日は{ $date }です。
licence-unknown = この文書には番号{ $number }の許可がないため、ここには許可が記載されていないことになります。
licence-unknown-advice = `licences`に追加してください。
licence-no-number = { $licence }は許可番号ではありません。
licence-no-number-advice = 付与された許可の番号を記載してください。付与されるまでは、許可を要するものを輸出できません。
licence-bare = 許可{ $licence }には、当局（`list`）も有効期間も申告されていません。
licence-bare-advice = 許可証に従って`list`と`validUntil`を申告してください。それまで許可の条件は判定できません。
licence-twice = 許可{ $licence }が、異なる条件で{ $count }回申告されています。
licence-twice-advice = 実際に付与されたものだけを残してください。それまでは、先に期限が切れるものに基づいて判定されます。
licence-number-here = この番号はここにもあります。
licence-other-authority = 許可{ $licence }は{ $list }のものですが、{ $part }は{ $country }から輸出され、{ $authority }の規制を受けます。
licence-other-authority-advice = { $authority }の許可を記載してください。
licence-expired = 許可{ $licence }の期限は{ $date }で、判定日{ $asOf }より前です。
licence-expired-advice = 出荷の前に新しい許可を申請してください。
licence-not-yet = 許可{ $licence }は{ $date }から有効で、判定日{ $asOf }より後です。
licence-not-yet-advice = その日以降に輸出するか、別の許可を記載してください。
licence-end-user = 許可{ $licence }の最終需要者は{ $granted }ですが、{ $part }は{ $others }向けです。
licence-end-user-advice = 最終需要者が異なる場合は、新たな申請が必要です。
licence-two-end-users = このファイルには最終需要者が2者あります（最終用途：{ $first }、出荷：{ $second }）。
licence-end-user-here = { $name }はここに書かれています。
licence-country = 許可{ $licence }は{ $granted }向けですが、出荷の仕向地は{ $destination }です。
licence-country-advice = 仕向地が異なる場合は、新たな申請が必要です。
licence-listing = 許可{ $licence }は、{ $list }に名前のある{ $party }には使えません。
licence-listing-advice = 個別許可（単項許可）を申請してください。
licence-listing-why = { $act }：このリストに掲載された当事者は、次の種類の許可から除外されています：{ $type }。
licence-code-listed = 許可{ $licence }は{ $granted }のものですが、{ $act }は{ $part }を{ $codes }に掲載しています。
licence-code-declared = 許可{ $licence }は{ $granted }のものですが、{ $part }は{ $codes }を申告しています。
licence-code-advice = その番号の許可を記載するか、どちらかを修正してください。
licence-code-here = ここで申告されています。
licence-says-so = 許可のこの箇所に書かれています。
licence-named-too = { $part }もこれを記載しています。
licence-exceeded = 許可{ $licence }の数量は{ $limit }ですが、これを記載した明細の合計は{ $sum }です。
licence-exceeded-advice = 出荷数量を減らすか、残りに別の許可を記載してください。
licence-summands = 各明細の数量は{ $summands }です。
licence-not-counted = { $parts }の数量は不明で、合計に含まれていません。
licence-amount-unknown = 許可{ $licence }の数量は{ $limit }ですが、{ $parts }の数量が不明です。
licence-amount-unknown-advice = 1単位の`mass`を申告するか、許可の単位で数量を書いてください。
licence-others-take = その他の明細の合計は{ $sum }です。
licence-reach-no-country = 輸出国が申告されていません。{ $authority }の許可が必要なのは、その領域から出るものだけです。
licence-reach-stays = この出荷には{ $territory }から輸出されるものがないため、{ $authority }の許可は不要です。
licence-reach-unknown = 収録されている法令に、{ $part }について{ $authority }の許可を求めるものはありません。許可の要否を確認してください。
licence-reach-open = { $part }に許可が必要かどうかは確定していません。
licence-together = 許可{ $licence }の数量は{ $limit }ですが、これを記載した{ $count }件の出荷の合計は{ $sum }です。
licence-taken-here =
    { $known ->
        [all] この出荷の数量は{ $amount }です。
        [some] この出荷の数量は{ $amount }と不明な分です。
       *[none] この出荷の数量は不明です。
    }
licence-taken-there =
    { $known ->
        [all] { $file }の数量は{ $amount }です。
        [some] { $file }の数量は{ $amount }と不明な分です。
       *[none] { $file }の数量は不明です。
    }
licence-lines-not-counted = 数量が不明な{ $count }件の明細は、合計に含まれていません。
licence-files-not-counted = { $files }は読めないため、合計に含まれていません。
licence-together-unknown = 許可{ $licence }を使う出荷の合計は不明です。{ $files }が読めません。
licence-together-unknown-advice = 読めないファイルを修復するか、フォルダーから取り除いてください。同じ許可を記載している可能性があります。
