control-no-entry = リストのどの項目にも当てはまりません。
control-no-element = この品目は{ $elements }を含みません。
control-other-form = 形態は{ $form }であり、{ $listed }ではありません。
control-form-excepted = 形態は{ $form }であり、この項目の対象から除かれています。
control-other-target = { $form }のターゲットであり、{ $elements }を含むターゲットではありません。
control-other-material = 材料は{ $seen }であり、{ $listed }ではありません。
control-destination = 貨物の仕向地は{ $country }です。
control-stays = 貨物は、この法令の対象地域から出ません。
control-origin = 原産国は{ $origin }です。
control-origin-export = 原産国は{ $origin }です。{ $territory }からの輸出であれば対象になります。
control-origin-stays = 原産国は{ $origin }であり、貨物は{ $country }から出ません。
control-origin-elsewhere = 原産国は{ $origin }であり、貨物は{ $country }から出荷されます。
control-not-asked = 設定の`regimes`に`{ $authority }`が含まれていません。
control-class-off = 設定の`materials`により、この法令のリストに挙がる材料については確認しません。
control-suspended = この法令は停止されています。
control-suspended-until = この法令は{ $until }まで停止されています。
control-pending = この法令は施行されていません。
control-pending-from = この法令は{ $from }より前には施行されません。
control-ended = この法令はすでに失効しています。
control-ended-on = この法令は{ $on }に失効しました。
control-not-issued = この法令はまだ公布されていません。
control-set =
    { $state ->
        [suspended] `actStates`により、この法令は停止中と設定されています。
        [ended] `actStates`により、この法令は失効と設定されています。
       *[in-force] `actStates`により、この法令は施行中と設定されています。
    }
control-limits-unread = この項番には限度値もありますが、Lodestoneは確認しません。
control-mostly-substance = 大部分は{ $substance }です。
control-mostly-element = { $class }の大部分は{ $element }です。
control-mostly-partner = { $class }を除いた大部分は{ $partner }です。
control-also-holds = { $elements }も含みます。
control-also-holds-more = { $elements }などの元素も含みます。
control-trace = { $elements }は0.1%未満です。
control-target-open = { $form }のターゲットです。`target`と{ $form }のどちらとして扱われるかは、法令に書かれていません。
control-form-may-be = 形態は{ $form }であり、{ $listed }の可能性があります。
control-form-open = { $form }が{ $listed }に当たるかどうかは、法令に書かれていません。
control-word =
    { $role ->
        [coating] { $seen }は表面の被覆にすぎない可能性があります。
        [film] { $seen }は表面の膜にすぎない可能性があります。
        [additive] { $seen }は添加物にすぎない可能性があります。
        [product-name] { $seen }は製品名の可能性があります。
        [purpose] { $seen }は用途を指している可能性があります。
       *[unknown-noun] 説明にある物では、{ $seen }は一部にすぎない可能性があります。
    }
control-word-unnamed =
    { $role ->
        [coating] この材料は表面の被覆にすぎない可能性があります。
        [film] この材料は表面の膜にすぎない可能性があります。
        [additive] この材料は添加物にすぎない可能性があります。
        [product-name] この材料は製品名の一部の可能性があります。
        [purpose] この材料は用途を指している可能性があります。
       *[unknown-noun] 説明にある物では、この材料は一部にすぎない可能性があります。
    }
control-guidance = 当局によると、このような貨物は一般に規制対象外とされています（{ $document }）。

# Substances and figures that an entry names
control-other-substance = 次の物質のいずれかであることを示すものがありません：{ $substances }。
control-substance-open = { $seen }は{ $substances }を意味する可能性があります。
control-limit = { $parameter } { $limit }
control-limit-share = { $element }の{ $parameter } { $limit }
control-limits-together = （{ $limits }）
control-figure-met = { $figure }は{ $limit }を満たします。
control-figure-missed = { $figure }は{ $limit }を満たしません。
